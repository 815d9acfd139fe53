// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/board_session.h"

#include "engine/fpga/boards/energy_model.h"
#include "engine/fpga/driver/vector_layout.h"

#include <algorithm>
#include <utility>

namespace trilume::fpga {

namespace {

constexpr std::chrono::hours kLongestWait{24};

DriverOptions optionsFor(const Board& board, const SessionTiming& timing)
{
    const BeatRate rate = beatRateOf(board);
    DriverOptions options;
    options.expected.geometry = board.geometry;
    options.expected.clockKilohertz = static_cast<std::uint32_t>(board.clockKilohertz.value);
    options.cyclesPerBeat = static_cast<double>(rate.cycles) / rate.beats;
    options.slack = timing.slack;
    options.resetTime = timing.resetTime;
    options.watchdogCycles = timing.watchdogCycles;
    return options;
}

// Of what cores did at the same time.
void addBeside(const TicketCost& core, TicketCost& sum)
{
    sum.cycles = std::max(sum.cycles, core.cycles);
    sum.stallCycles = std::max(sum.stallCycles, core.stallCycles);
    sum.bytes += core.bytes;
    sum.products += core.products;
    sum.elements += core.elements;
}

void addAfter(const TicketCost& later, TicketCost& sum)
{
    sum.cycles += later.cycles;
    sum.stallCycles += later.stallCycles;
    sum.bytes += later.bytes;
    sum.products += later.products;
    sum.elements += later.elements;
}

Error isBusy()
{
    return {Errc::Cancelled,
            Sentence::of("The board is busy: it holds matrices, or writes the tokens of a model.")};
}

} // namespace

Result<std::unique_ptr<BoardSession>> BoardSession::open(const Board& board,
                                                         std::vector<std::unique_ptr<Bus>> cores,
                                                         const SessionTiming& timing)
{
    std::unique_ptr<BoardSession> session(new BoardSession(board, timing));
    session->m_coreCounters.resize(cores.size());
    for (std::unique_ptr<Bus>& bus : cores) {
        Result<std::unique_ptr<CoreThread>> core =
            session->openCore(session->m_cores.size(), std::move(bus));
        if (!core) {
            return core.error();
        }
        session->m_cores.push_back(std::move(core).value());
    }
    return session;
}

Result<std::unique_ptr<CoreThread>> BoardSession::openCore(std::size_t core,
                                                           std::unique_ptr<Bus> bus)
{
    return CoreThread::open(
        optionsFor(m_board, m_timing), std::move(bus),
        [this, core](const SettledTickets& settled, const DriverCounters& counters) {
            onSettled(core, settled, counters);
        });
}

BoardSession::BoardSession(const Board& board, const SessionTiming& timing)
    : m_board(board)
    , m_timing(timing)
{
    m_counters.renewed = std::chrono::steady_clock::now();
}

BoardSession::~BoardSession()
{
    std::unique_lock lock(m_mutex);
    m_isClosing = true;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_waiting == 0; });
}

std::uint64_t BoardSession::memoryBytes() const
{
    std::uint64_t bytes = 0;
    for (const auto& core : m_cores) {
        bytes += core->memoryBytes();
    }
    return bytes;
}

// Matrices -----------------------------------------------------------------------------------

// Which of its own blocks stand for these of a matrix: block n is the core's n % cores.
Blocks BoardSession::shareOf(std::size_t core, Blocks blocks) const
{
    const std::size_t cores = m_cores.size();
    const auto before = [&](std::size_t block) {
        return (block + cores - 1 - core) / cores;
    };
    return {before(blocks.begin), before(blocks.end)};
}

Result<MatrixId> BoardSession::upload(const TritMatrix& matrix)
{
    const Geometry& geometry = identity().geometry;
    MatrixId id = {};
    {
        const std::lock_guard lock(m_mutex);
        if (m_isLent) {
            return isBusy();
        }
        id = MatrixId{++m_lastId};
    }
    const std::size_t cores = m_cores.size();
    for (std::size_t core = 0; core < std::min(cores, geometry.blocksOf(matrix.rows)); ++core) {
        if (const Status stored = storeShare(id, matrix, {core, cores}); !stored) {
            removeFromCores(id);
            return stored.error();
        }
    }
    const std::lock_guard lock(m_mutex);
    m_shapes[id] = {matrix.rows, matrix.columns};
    return id;
}

// At the core that has these blocks.
Status BoardSession::storeShare(MatrixId id, const TritMatrix& matrix, BlockSteps share)
{
    Result<ResidentMatrix> packed = ResidentMatrix::pack(matrix, identity().geometry, share);
    if (!packed) {
        return packed.error();
    }
    auto shared = std::make_shared<ResidentMatrix>(std::move(packed).value());
    return m_cores[share.first]->ask(
        [id, shared](Driver& driver) { return driver.store(id, std::move(*shared)); });
}

Status BoardSession::unload(MatrixId id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_shapes.contains(id) || isInUse(id)) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("There is no such matrix, or a ticket with it is out.")};
        }
        m_shapes.erase(id);
    }
    removeFromCores(id);
    return Done{};
}

void BoardSession::removeFromCores(MatrixId id)
{
    for (const auto& core : m_cores) {
        static_cast<void>(core->ask([id](Driver& driver) -> Status {
            driver.remove(id);
            return Done{};
        }));
    }
}

bool BoardSession::isInUse(MatrixId id) const
{
    return std::any_of(m_tickets.begin(), m_tickets.end(), [id](const auto& each) {
        const std::vector<SessionJob>& jobs = each.second.jobs;
        return std::any_of(jobs.begin(), jobs.end(),
                           [id](const SessionJob& job) { return job.matrix == id; });
    });
}

// Lent ---------------------------------------------------------------------------------------

Status BoardSession::lend()
{
    if (m_cores.size() != 1) {
        return Error{Errc::Unsupported, Sentence::of("The board has several cores.")};
    }
    const std::lock_guard lock(m_mutex);
    if (m_isLent || !m_shapes.empty() || !m_tickets.empty()) {
        return isBusy();
    }
    m_isLent = true;
    return Done{};
}

Status BoardSession::withBus(const std::function<Status(Bus& bus)>& work)
{
    return m_cores.front()->askBus(work);
}

// What does not come back fails at the next job.
void BoardSession::takeBack()
{
    static_cast<void>(
        m_cores.front()->ask([](Driver& driver) -> Status { return driver.takeBack(); }));
    const std::lock_guard lock(m_mutex);
    m_isLent = false;
}

void BoardSession::count(const TicketCost& cost)
{
    const std::lock_guard lock(m_mutex);
    addAfter(cost, m_lentCost);
    m_counters.lastTicket = cost;
    ++m_counters.renewals;
    m_counters.renewed = std::chrono::steady_clock::now();
}

// Tickets ------------------------------------------------------------------------------------

bool BoardSession::isValid(const SessionJob& job) const
{
    const auto shape = m_shapes.find(job.matrix);
    return shape != m_shapes.end() && job.vectors >= 1 && job.vectors <= identity().geometry.vectors
           && job.activations != nullptr && job.results != nullptr && job.rows >= 1
           && job.firstRow < shape->second.rows && job.rows <= shape->second.rows - job.firstRow
           && job.activationStride >= shape->second.columns && job.resultStride >= job.rows;
}

Blocks BoardSession::blocksOf(const SessionJob& job) const
{
    const Geometry& geometry = identity().geometry;
    return {job.firstRow / geometry.rows, geometry.blocksOf(job.firstRow + job.rows)};
}

// Each core has its share of the job, if it has any.
void BoardSession::divide(const SessionJob& job, Ticket& ticket) const
{
    const std::vector<std::byte> activations = layOutActivations(
        {job.activations, job.vectors, m_shapes.at(job.matrix).columns, job.activationStride},
        identity().geometry);
    for (std::size_t core = 0; core < m_cores.size(); ++core) {
        const Blocks share = shareOf(core, blocksOf(job));
        if (share.count() == 0) {
            continue;
        }
        std::shared_ptr<DriverTicket>& work = ticket.works[core];
        if (work == nullptr) {
            work = std::make_shared<DriverTicket>();
            ++ticket.unsettled;
        }
        TicketJob part;
        part.matrix = job.matrix;
        part.blocks = share;
        part.vectors = job.vectors;
        part.activations = activations;
        work->jobs.push_back(std::move(part));
    }
}

Result<SessionTicket> BoardSession::submit(std::span<const SessionJob> jobs)
{
    Ticket ticket;
    ticket.works.resize(m_cores.size());
    ticket.jobs.assign(jobs.begin(), jobs.end());
    const std::lock_guard lock(m_mutex);
    if (jobs.empty() || !std::all_of(jobs.begin(), jobs.end(), [this](const SessionJob& job) {
            return isValid(job);
        })) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("A job names rows, vectors or a matrix that are not there.")};
    }
    if (m_isLent) {
        return isBusy();
    }
    if (m_tickets.size() >= kMostTickets) {
        return Error{Errc::Cancelled,
                     Sentence::of("There are %1 tickets out already.", kMostTickets)};
    }
    for (const SessionJob& job : jobs) {
        divide(job, ticket);
    }
    const SessionTicket id{++m_lastId};
    const Ticket& kept = m_tickets.emplace(id, std::move(ticket)).first->second;
    for (std::size_t core = 0; core < m_cores.size(); ++core) {
        if (kept.works[core] != nullptr) {
            m_cores[core]->start(kept.works[core]);
        }
    }
    return id;
}

// On the thread of the core.
void BoardSession::onSettled(std::size_t core,
                             const SettledTickets& settled,
                             const DriverCounters& counters)
{
    const std::lock_guard lock(m_mutex);
    m_coreCounters[core] = counters;
    ++m_counters.renewals;
    m_counters.renewed = std::chrono::steady_clock::now();
    for (auto& [id, ticket] : m_tickets) {
        const auto& work = ticket.works[core];
        if (work != nullptr && std::find(settled.begin(), settled.end(), work) != settled.end()) {
            --ticket.unsettled;
        }
    }
    m_changed.notify_all();
}

WaitResult BoardSession::wait(SessionTicket id, std::chrono::nanoseconds most)
{
    std::unique_lock lock(m_mutex);
    const auto found = m_tickets.find(id);
    if (found == m_tickets.end() || found->second.isAwaited) {
        return {};
    }
    Ticket& ticket = found->second;
    const auto isOver = [&] {
        return ticket.unsettled == 0 || ticket.isCancelled || m_isClosing;
    };
    if (!isOver() && most > std::chrono::nanoseconds(0)) {
        ticket.isAwaited = true;
        ++m_waiting;
        m_changed.wait_for(lock, std::min<std::chrono::nanoseconds>(most, kLongestWait), isOver);
        ticket.isAwaited = false;
        --m_waiting;
        m_changed.notify_all(); // the destructor waits for that
    }
    WaitResult result;
    if (!isOver()) {
        result.outcome = WaitOutcome::Pending;
        return result;
    }
    result.outcome = WaitOutcome::Cancelled;
    if (!ticket.isCancelled && ticket.unsettled == 0) {
        result = resultOf(ticket);
    }
    if (result.outcome == WaitOutcome::Done) {
        handOver(ticket); // before anybody can cancel it
        m_counters.lastTicket = result.cost;
    }
    for (const auto& work : ticket.works) {
        if (work != nullptr) {
            work->isCancelled = true; // where it is not settled
        }
    }
    m_tickets.erase(found);
    return result;
}

// Of one whose works are settled.
WaitResult BoardSession::resultOf(const Ticket& ticket) const
{
    WaitResult result;
    result.outcome = WaitOutcome::Done;
    for (const auto& work : ticket.works) {
        if (work == nullptr) {
            continue;
        }
        if (work->outcome != TicketOutcome::Done && result.outcome != WaitOutcome::Lost) {
            result.outcome =
                work->outcome == TicketOutcome::Failed ? WaitOutcome::Failed : WaitOutcome::Lost;
            result.error = work->error;
        }
        if (result.outcome == WaitOutcome::Done) {
            addBeside(work->cost, result.cost);
        }
    }
    return result;
}

void BoardSession::handOver(const Ticket& ticket) const
{
    const Geometry& geometry = identity().geometry;
    std::vector<std::size_t> next(m_cores.size()); // job of each core's work
    for (const SessionJob& job : ticket.jobs) {
        const Blocks blocks = blocksOf(job);
        const std::size_t blockBytes = resultBytesOf(geometry, 1, job.vectors);
        for (std::size_t block = blocks.begin; block < blocks.end; ++block) {
            const std::size_t core = block % m_cores.size();
            const TicketJob& part = ticket.works[core]->jobs[next[core]];
            const std::size_t place = block / m_cores.size() - part.blocks.begin;
            const std::size_t first = std::max(job.firstRow, block * geometry.rows);
            const std::size_t end = std::min(job.firstRow + job.rows, (block + 1) * geometry.rows);
            readResults(std::span(part.results).subspan(place * blockBytes, blockBytes), geometry,
                        {job.results + (first - job.firstRow), job.vectors,
                         first - block * geometry.rows, end - first, job.resultStride});
        }
        for (std::size_t core = 0; core < m_cores.size(); ++core) {
            next[core] += shareOf(core, blocks).count() == 0 ? 0U : 1U;
        }
    }
}

void BoardSession::cancel(SessionTicket id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tickets.find(id);
    if (found == m_tickets.end()) {
        return;
    }
    for (const auto& work : found->second.works) {
        if (work != nullptr) {
            work->isCancelled = true;
        }
    }
    if (found->second.isAwaited) {
        found->second.isCancelled = true; // the thread that waits takes it out
        m_changed.notify_all();
    } else {
        m_tickets.erase(found);
    }
}

// What it tells of itself ----------------------------------------------------------------------

std::size_t BoardSession::threadsInWait() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

SessionCounters BoardSession::counters() const
{
    const std::lock_guard lock(m_mutex);
    SessionCounters counters = m_counters;
    for (const DriverCounters& core : m_coreCounters) {
        addBeside(core.cost, counters.cost);
    }
    addAfter(m_lentCost, counters.cost);
    return counters;
}

} // namespace trilume::fpga
