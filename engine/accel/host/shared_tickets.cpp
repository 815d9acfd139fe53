// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/shared_tickets.h"

#include "engine/accel/plugins/plugin_table.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <new>
#include <string>
#include <utility>

namespace trilume::accel {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kLeastPiece = std::uint64_t{1} << 20U;
constexpr std::uint64_t kMostPiece = std::uint64_t{1} << 40U;
constexpr std::chrono::seconds kPatienceForMemory{2};
// A host that has died wakes nobody: so often somebody who waits looks whether it is there.
constexpr std::chrono::milliseconds kBetweenLooks{5};

Clock::time_point endOf(std::uint64_t timeoutNanoseconds)
{
    constexpr std::uint64_t kCenturies = std::uint64_t{1} << 62U;
    return Clock::now()
           + std::chrono::nanoseconds(
               static_cast<std::int64_t>(std::min(timeoutNanoseconds, kCenturies)));
}

// As much as the struct of whoever calls has room for.
void fillReport(trilume_accel_report_t* report, const SharedTicket& shared)
{
    if (report == nullptr) {
        return;
    }
    trilume_accel_report_t all = {};
    all.struct_size = report->struct_size;
    all.cycles = shared.cycles;
    all.bytes = shared.bytes;
    all.busy_nanoseconds = shared.busyNanoseconds;
    const std::size_t size = std::min<std::size_t>(report->struct_size, sizeof all);
    std::memcpy(report, &all, size);
}

// At most until it is time to look again.
void waitForHost(SharedTicket& shared, Clock::time_point deadline)
{
    if (spinForChange(shared.phase, kTicketOut)) {
        return;
    }
    shared.isAwaited.store(1);
    waitForChange(shared.phase, kTicketOut,
                  std::min<std::chrono::nanoseconds>(deadline - Clock::now(), kBetweenLooks));
}

std::uint64_t sizeOf(std::span<const CheckedJob> jobs)
{
    std::uint64_t size = alignShared(jobs.size() * sizeof(SharedJob));
    for (const CheckedJob& job : jobs) {
        size += alignShared(job.job.vectors * job.columns);
        size += alignShared(job.job.vectors * job.job.row_count * sizeof(std::int32_t));
    }
    return size;
}

} // namespace

std::unique_ptr<SharedTickets> SharedTickets::create(HostConnection& host,
                                                     trilume_accel_result_t& result,
                                                     trilume_accel_error_t* error)
{
    Result<SharedMemory> table = SharedMemory::create(sizeof(JobTable));
    if (!table) {
        result = TRILUME_ACCEL_ERROR_MEMORY;
        fillError(error, table.error().english());
        return nullptr;
    }
    NothingSaid nothing;
    result = host.ask(
        {HostCall::AddMemory, kPatienceForMemory, nullptr, table.value().descriptor(), error},
        MemoryCall{sizeof(JobTable)}, nothing);
    if (result < 0) {
        return nullptr;
    }
    return std::unique_ptr<SharedTickets>(new SharedTickets(host, std::move(table).value()));
}

SharedTickets::SharedTickets(HostConnection& host, SharedMemory table)
    : m_host(host)
    , m_tableMemory(std::move(table))
    // cppcheck-suppress noDestructor; it is made in memory that is there
    , m_table(new (m_tableMemory.bytes().data()) JobTable{})
{
    m_host.showWhatIsUnwanted(&m_table->isCallUnwanted);
    for (std::size_t place = kMostSharedTickets; place-- > 0;) {
        m_freePlaces.push_back(place);
    }
}

// What the host has left meanwhile.
void SharedTickets::takeBack()
{
    std::erase_if(m_endings, [this](const Ending& ending) {
        if (at(ending.place).phase.load(std::memory_order_acquire) == kTicketOut) {
            return false;
        }
        m_pieces[ending.room.piece].taken.erase(ending.room.offset);
        m_freePlaces.push_back(ending.place);
        return true;
    });
}

std::optional<SharedTickets::Room> SharedTickets::findRoom(std::uint64_t size)
{
    for (std::size_t i = m_pieces.size(); i-- > 0;) { // the largest first
        Piece& piece = m_pieces[i];
        std::uint64_t begin = 0;
        for (const auto& [offset, taken] : piece.taken) {
            if (offset - begin >= size) {
                break;
            }
            begin = offset + taken;
        }
        if (piece.memory.bytes().size() - begin >= size) {
            piece.taken.emplace(begin, size);
            return Room{i, begin};
        }
    }
    return std::nullopt;
}

trilume_accel_result_t SharedTickets::addPiece(std::uint64_t size, trilume_accel_error_t* error)
{
    // Each is larger than all before it together, so that there are few.
    const std::uint64_t last = m_pieces.empty() ? 0 : m_pieces.back().memory.bytes().size();
    if (size > kMostPiece || m_pieces.size() >= kMostSharedPieces - 1) {
        fillError(error, "The jobs are larger than any memory.");
        return TRILUME_ACCEL_ERROR_MEMORY;
    }
    std::uint64_t bytes = std::max(kLeastPiece, 2 * last);
    while (bytes < size) {
        bytes *= 2;
    }
    Result<SharedMemory> memory = SharedMemory::create(bytes);
    if (!memory) {
        fillError(error, memory.error().english());
        return TRILUME_ACCEL_ERROR_MEMORY;
    }
    NothingSaid nothing;
    const trilume_accel_result_t result = m_host.ask(
        {HostCall::AddMemory, kPatienceForMemory, nullptr, memory.value().descriptor(), error},
        MemoryCall{bytes}, nothing);
    if (result >= 0) {
        const std::lock_guard lock(m_mutex);
        m_pieces.push_back({std::move(memory).value(), {}});
    }
    return result;
}

// Jobs, then activations and results of each.
void SharedTickets::write(std::span<const CheckedJob> jobs, Out& out)
{
    std::byte* memory = m_pieces[out.room.piece].memory.bytes().data();
    std::uint64_t place = out.room.offset + alignShared(jobs.size() * sizeof(SharedJob));
    std::uint64_t next = out.room.offset;
    out.results.reserve(jobs.size());
    for (const CheckedJob& checked : jobs) {
        const trilume_accel_job_t& job = checked.job;
        SharedJob shared = {job.matrix, job.first_row, job.row_count, job.vectors, place, 0};
        for (std::uint64_t vector = 0; vector < job.vectors; ++vector) {
            std::memcpy(memory + place + vector * checked.columns,
                        job.activations + vector * job.activation_stride, checked.columns);
        }
        place += alignShared(job.vectors * checked.columns);
        shared.results = place;
        out.results.push_back({place, job.results, job.vectors, job.row_count, job.result_stride});
        place += alignShared(job.vectors * job.row_count * sizeof(std::int32_t));
        std::memcpy(memory + next, &shared, sizeof shared);
        next += sizeof shared;
    }
    SharedTicket& shared = at(out.place);
    shared.piece = static_cast<std::uint32_t>(out.room.piece);
    shared.jobs = static_cast<std::uint32_t>(jobs.size());
    shared.firstJob = out.room.offset;
    shared.isCancelled.store(0, std::memory_order_relaxed);
    shared.isAwaited.store(0, std::memory_order_relaxed);
    shared.phase.store(kTicketOut, std::memory_order_relaxed);
}

trilume_accel_result_t SharedTickets::submit(std::span<const CheckedJob> jobs,
                                             trilume_accel_ticket_t& ticket,
                                             trilume_accel_error_t* error)
{
    const std::uint64_t size = sizeOf(jobs);
    std::unique_lock lock(m_mutex);
    takeBack();
    if (m_out.size() >= m_mostTickets || m_freePlaces.empty()) {
        fillError(error, Sentence::of("There are %1 tickets out already.", m_out.size()).english());
        return TRILUME_ACCEL_ERROR_BUSY;
    }
    std::optional<Room> room = findRoom(size);
    if (!room) {
        lock.unlock(); // this waits for the host
        if (const trilume_accel_result_t added = addPiece(size, error); added < 0) {
            return added;
        }
        lock.lock();
        room = findRoom(size);
    }
    Out out;
    out.place = m_freePlaces.back();
    out.room = *room;
    m_freePlaces.pop_back();
    write(jobs, out);
    m_table->order[m_begun % kMostSharedTickets] = static_cast<std::uint32_t>(out.place);
    m_table->begun.store(++m_begun); // not what stands there: the host may have written it
    ticket = ++m_lastTicket;
    m_out.emplace(ticket, std::move(out));
    lock.unlock();
    if (m_table->isAsleep.load() != 0) {
        wakeAll(m_table->begun);
    }
    return TRILUME_ACCEL_OK;
}

trilume_accel_result_t SharedTickets::wait(trilume_accel_ticket_t ticket,
                                           std::uint64_t timeoutNanoseconds,
                                           trilume_accel_report_t* report,
                                           trilume_accel_error_t* error)
{
    const auto deadline = endOf(timeoutNanoseconds);
    std::unique_lock lock(m_mutex);
    const auto found = m_out.find(ticket);
    if (found == m_out.end() || found->second.isAwaited || m_isClosing) {
        fillError(error, "There is no such ticket.");
        return TRILUME_ACCEL_ERROR_INVALID;
    }
    Out& out = found->second; // stays while it is awaited
    out.isAwaited = true;
    ++m_waiting;
    SharedTicket& shared = at(out.place);
    bool isThere = true;
    const auto isOut = [&] {
        return shared.phase.load(std::memory_order_acquire) == kTicketOut;
    };
    while (isOut() && isThere && !out.isCancelled && !m_isClosing && Clock::now() < deadline) {
        lock.unlock();
        waitForHost(shared, deadline);
        isThere = !isOut() || m_host.isThere();
        lock.lock();
    }
    trilume_accel_result_t result = TRILUME_ACCEL_PENDING;
    if (out.isCancelled || m_isClosing) {
        fillError(error, "The ticket was given up.");
        result = TRILUME_ACCEL_ERROR_CANCELLED;
        release(out);
        m_out.erase(found);
    } else if (!isOut()) {
        result = settle(ticket, report, error);
    } else if (!isThere || !m_host.isThere()) {
        result = m_host.tellLoss(error);
        release(out);
        m_out.erase(found);
    } else {
        out.isAwaited = false;
    }
    --m_waiting;
    m_left.notify_all();
    return result;
}

// What the host says of a ticket that is done: its code, its text and its results, whatever they
// are.
trilume_accel_result_t SharedTickets::settle(trilume_accel_ticket_t ticket,
                                             trilume_accel_report_t* report,
                                             trilume_accel_error_t* error)
{
    const auto found = m_out.find(ticket);
    const SharedTicket& shared = at(found->second.place);
    const trilume_accel_result_t said = shared.result;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    if (said == TRILUME_ACCEL_OK) {
        handOver(found->second);
        fillReport(report, shared);
    } else {
        result = said < 0 ? said : TRILUME_ACCEL_ERROR_FAILED;
        fillError(error, textOf(shared.text));
    }
    release(found->second);
    m_out.erase(found);
    return result;
}

void SharedTickets::handOver(const Out& out) const
{
    const std::byte* memory = m_pieces[out.room.piece].memory.bytes().data();
    for (const Results& results : out.results) {
        const std::uint64_t size = results.rows * sizeof(std::int32_t);
        for (std::uint64_t vector = 0; vector < results.vectors; ++vector) {
            std::memcpy(results.to + vector * results.stride, memory + results.from + vector * size,
                        size);
        }
    }
}

void SharedTickets::release(const Out& out)
{
    m_endings.push_back({out.place, out.room});
    if (at(out.place).phase.load(std::memory_order_acquire) != kTicketOut) {
        takeBack();
    }
}

void SharedTickets::cancel(trilume_accel_ticket_t ticket)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_out.find(ticket);
    if (found == m_out.end()) {
        return;
    }
    SharedTicket& shared = at(found->second.place);
    shared.isCancelled.store(1);
    m_table->cancels.fetch_add(1);
    wakeAll(m_table->cancels);
    if (found->second.isAwaited) {
        found->second.isCancelled = true; // the thread that waits drops it
        wakeAll(shared.phase);
    } else {
        release(found->second);
        m_out.erase(found);
    }
}

void SharedTickets::close()
{
    std::unique_lock lock(m_mutex);
    m_isClosing = true;
    for (const auto& [ticket, out] : m_out) {
        wakeAll(at(out.place).phase);
    }
    m_left.wait(lock, [this] { return m_waiting == 0; });
}

} // namespace trilume::accel
