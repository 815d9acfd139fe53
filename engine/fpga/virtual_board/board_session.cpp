// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/virtual_board/board_session.h"

#include "engine/fpga/boards/energy_model.h"
#include "engine/fpga/driver/vector_layout.h"

#include <algorithm>
#include <csignal>
#include <exception>
#include <utility>

#include <pthread.h>

namespace trilume::fpga {

namespace {

// How long the thread looks after the board before it looks for something new; of the board's time,
// of which a simulated one gets a thousandth.
constexpr std::chrono::microseconds kTurn{50};
constexpr std::chrono::hours kLongestWait{24};
// No system stands between a simulated board and its driver.
constexpr std::chrono::milliseconds kSlack{1};

DriverOptions optionsFor(const Board& board)
{
    const BeatRate rate = beatRateOf(board);
    DriverOptions options;
    options.expected.geometry = board.geometry;
    options.expected.clockKilohertz = static_cast<std::uint32_t>(board.clockKilohertz.value);
    options.cyclesPerBeat = static_cast<double>(rate.cycles) / rate.beats;
    options.slack = kSlack;
    return options;
}

// A signal is for the program's own threads.
class NoSignals
{
public:
    NoSignals()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }

    ~NoSignals() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

    NoSignals(const NoSignals&) = delete;
    NoSignals& operator=(const NoSignals&) = delete;

private:
    sigset_t m_before = {};
};

} // namespace

Result<std::unique_ptr<BoardSession>> BoardSession::open(const Board& board,
                                                         std::unique_ptr<Bus> bus)
{
    Result<std::unique_ptr<Driver>> driver = Driver::open(*bus, optionsFor(board));
    if (!driver) {
        return driver.error();
    }
    std::unique_ptr<BoardSession> session(
        new BoardSession(board, std::move(bus), std::move(driver).value()));
    session->start();
    return session;
}

BoardSession::BoardSession(const Board& board,
                           std::unique_ptr<Bus> bus,
                           std::unique_ptr<Driver> driver)
    : m_board(board)
    , m_identity(driver->identity())
    , m_memoryBytes(driver->memoryBytes())
    , m_bus(std::move(bus))
    , m_driver(std::move(driver))
{
    m_counters.renewed = std::chrono::steady_clock::now();
}

void BoardSession::start()
{
    const NoSignals during;
    m_thread = std::thread([this] { work(); });
}

BoardSession::~BoardSession()
{
    {
        std::unique_lock lock(m_mutex);
        m_isClosing = true;
        m_asked.notify_all();
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_waiting == 0; });
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

// The thread ---------------------------------------------------------------------------------

void BoardSession::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isClosing) {
        m_asked.wait(lock, [this] {
            return m_isClosing || !m_isIdle || !m_questions.empty() || !m_fresh.empty();
        });
        workOnce(lock);
    }
}

void BoardSession::workOnce(std::unique_lock<std::mutex>& lock)
{
    auto questions = std::exchange(m_questions, {});
    auto fresh = std::exchange(m_fresh, {});
    lock.unlock();
    for (auto& question : questions) {
        question(*m_driver);
    }
    std::vector<std::shared_ptr<DriverTicket>> settled;
    try {
        if (m_isBroken) {
            fresh.clear();
        }
        for (const auto& ticket : fresh) {
            m_driver->start(ticket);
        }
        if (!m_isBroken) {
            m_driver->advance(kTurn);
            settled = m_driver->takeSettled();
        }
    } catch (const std::exception&) {
        m_isBroken = true; // nobody knows what of it has been done
    }
    lock.lock();
    publish(std::move(settled));
}

void BoardSession::publish(std::vector<std::shared_ptr<DriverTicket>> settled)
{
    m_isIdle = m_isBroken || m_driver->isIdle();
    if (settled.empty() && !m_isBroken) {
        return;
    }
    for (const auto& work : settled) {
        if (work->outcome == TicketOutcome::Done) {
            m_counters.lastTicket = work->cost;
        }
    }
    m_counters.driver = m_driver->counters();
    ++m_counters.renewals;
    m_counters.renewed = std::chrono::steady_clock::now();
    for (auto& [id, ticket] : m_tickets) {
        ticket.isSettled =
            ticket.isSettled || m_isBroken
            || std::find(settled.begin(), settled.end(), ticket.work) != settled.end();
    }
    m_changed.notify_all();
}

// Answered by the thread.
Status BoardSession::ask(std::function<Status(Driver& driver)> question)
{
    std::packaged_task<Status(Driver&)> task(std::move(question));
    std::future<Status> answer = task.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back(std::move(task));
    }
    m_asked.notify_all();
    return answer.get();
}

// Matrices -----------------------------------------------------------------------------------

Result<MatrixId> BoardSession::upload(const TritMatrix& matrix)
{
    Result<ResidentMatrix> packed = ResidentMatrix::pack(matrix, m_identity.geometry);
    if (!packed) {
        return packed.error();
    }
    MatrixId id = {};
    {
        const std::lock_guard lock(m_mutex);
        id = MatrixId{++m_lastId};
    }
    auto shared = std::make_shared<ResidentMatrix>(std::move(packed).value());
    const Status stored =
        ask([id, shared](Driver& driver) { return driver.store(id, std::move(*shared)); });
    if (!stored) {
        return stored.error();
    }
    const std::lock_guard lock(m_mutex);
    m_shapes[id] = {matrix.rows, matrix.columns};
    return id;
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
    return ask([id](Driver& driver) -> Status {
        driver.remove(id);
        return Done{};
    });
}

bool BoardSession::isInUse(MatrixId id) const
{
    return std::any_of(m_tickets.begin(), m_tickets.end(), [id](const auto& each) {
        const std::vector<SessionJob>& jobs = each.second.jobs;
        return std::any_of(jobs.begin(), jobs.end(),
                           [id](const SessionJob& job) { return job.matrix == id; });
    });
}

// Tickets ------------------------------------------------------------------------------------

bool BoardSession::isValid(const SessionJob& job) const
{
    const auto shape = m_shapes.find(job.matrix);
    return shape != m_shapes.end() && job.vectors >= 1 && job.vectors <= m_identity.geometry.vectors
           && job.activations != nullptr && job.results != nullptr && job.rows >= 1
           && job.firstRow < shape->second.rows && job.rows <= shape->second.rows - job.firstRow
           && job.activationStride >= shape->second.columns && job.resultStride >= job.rows;
}

Result<SessionTicket> BoardSession::submit(std::span<const SessionJob> jobs)
{
    const Geometry& geometry = m_identity.geometry;
    Ticket ticket;
    ticket.work = std::make_shared<DriverTicket>();
    ticket.jobs.assign(jobs.begin(), jobs.end());
    const std::lock_guard lock(m_mutex);
    if (jobs.empty() || !std::all_of(jobs.begin(), jobs.end(), [this](const SessionJob& job) {
            return isValid(job);
        })) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("A job names rows, vectors or a matrix that are not there.")};
    }
    if (m_tickets.size() >= kMostTickets) {
        return Error{Errc::Cancelled,
                     Sentence::of("There are %1 tickets out already.", kMostTickets)};
    }
    for (const SessionJob& job : jobs) {
        TicketJob laidOut;
        laidOut.matrix = job.matrix;
        laidOut.blocks = {job.firstRow / geometry.rows, geometry.blocksOf(job.firstRow + job.rows)};
        laidOut.vectors = job.vectors;
        laidOut.activations = layOutActivations(
            {job.activations, job.vectors, m_shapes.at(job.matrix).columns, job.activationStride},
            geometry);
        ticket.work->jobs.push_back(std::move(laidOut));
    }
    const SessionTicket id{++m_lastId};
    m_fresh.push_back(ticket.work);
    m_tickets.emplace(id, std::move(ticket));
    m_asked.notify_all();
    return id;
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
        return ticket.isSettled || ticket.isCancelled || m_isClosing;
    };
    if (!isOver() && most > std::chrono::nanoseconds(0)) {
        ticket.isAwaited = true;
        ++m_waiting;
        m_changed.wait_for(lock, std::min<std::chrono::nanoseconds>(most, kLongestWait), isOver);
        ticket.isAwaited = false;
        --m_waiting;
        m_changed.notify_all(); // the destructor waits for that
    }
    if (!isOver()) {
        return {WaitOutcome::Pending, {}, {Errc::Device, {}}};
    }
    WaitResult result;
    result.outcome = WaitOutcome::Cancelled;
    ticket.work->isCancelled = true; // where it is not settled
    if (!ticket.isCancelled && ticket.isSettled) {
        const DriverTicket& work = *ticket.work;
        const bool isDone = work.outcome == TicketOutcome::Done;
        const bool isFailed = work.outcome == TicketOutcome::Failed;
        result.outcome =
            isDone ? WaitOutcome::Done : (isFailed ? WaitOutcome::Failed : WaitOutcome::Lost);
        if (isDone) {
            result.cost = work.cost;
            handOver(ticket); // before anybody can cancel it
        } else {
            result.error = work.error;
        }
    }
    m_tickets.erase(found);
    return result;
}

void BoardSession::handOver(const Ticket& ticket) const
{
    const Geometry& geometry = m_identity.geometry;
    for (std::size_t i = 0; i < ticket.jobs.size(); ++i) {
        const SessionJob& job = ticket.jobs[i];
        readResults(
            ticket.work->jobs[i].results, geometry,
            {job.results, job.vectors, job.firstRow % geometry.rows, job.rows, job.resultStride});
    }
}

void BoardSession::cancel(SessionTicket id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tickets.find(id);
    if (found == m_tickets.end()) {
        return;
    }
    found->second.work->isCancelled = true;
    if (found->second.isAwaited) {
        found->second.isCancelled = true; // the thread that waits takes it out
        m_changed.notify_all();
    } else {
        m_tickets.erase(found);
    }
}

std::size_t BoardSession::threadsInWait() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

SessionCounters BoardSession::counters() const
{
    const std::lock_guard lock(m_mutex);
    return m_counters;
}

} // namespace trilume::fpga
