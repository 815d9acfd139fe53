// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/program/job_server.h"

#include "engine/accel/host/host_messages.h"
#include "engine/accel/plugins/plugin_table.h"

#include <algorithm>
#include <utility>

namespace trilume::accel {

namespace {

// While a ticket is out, new ones are looked for so often. A device that is done says so at once.
constexpr std::uint64_t kSliceNanoseconds = 200'000;
constexpr std::chrono::seconds kLongestLeave{1};
constexpr std::chrono::seconds kLongestSleep{1};

bool lies(std::uint64_t offset, std::uint64_t size, std::uint64_t all)
{
    return offset <= all && size <= all - offset && offset % kSharedAlignment == 0;
}

trilume_accel_error_t errorOf(std::string_view text)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    putText(error.text, text);
    return error;
}

} // namespace

JobServer::JobServer(SharedMemory table)
    : m_tableMemory(std::move(table))
    , m_table(reinterpret_cast<JobTable*>(m_tableMemory.bytes().data()))
{}

void JobServer::addPiece(SharedMemory piece)
{
    const std::lock_guard lock(m_mutex);
    m_pieces.push_back(std::move(piece));
}

void JobServer::begin(const Device& device)
{
    m_device = device;
    m_isRunning = true;
}

void JobServer::addMatrix(std::uint64_t name,
                          trilume_accel_matrix_handle_t handle,
                          std::uint64_t rows,
                          std::uint64_t columns)
{
    const std::lock_guard lock(m_mutex);
    m_matrices[name] = {handle, rows, columns};
}

bool JobServer::isUsed(std::uint64_t matrix) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [matrix](const Entry& entry) {
        return std::find(entry.matrices.begin(), entry.matrices.end(), matrix)
               != entry.matrices.end();
    });
}

trilume_accel_matrix_handle_t JobServer::takeMatrix(std::uint64_t name)
{
    std::unique_lock lock(m_mutex);
    const bool isFree = m_left.wait_for(lock, kLongestLeave, [&] { return !isUsed(name); });
    const auto found = m_matrices.find(name);
    if (!isFree || found == m_matrices.end()) {
        return 0;
    }
    const trilume_accel_matrix_handle_t handle = found->second.handle;
    m_matrices.erase(found);
    return handle;
}

void JobServer::runJobs()
{
    while (!m_isStopping) {
        const std::uint32_t begun = m_table->begun.load(std::memory_order_acquire);
        if (begun != m_taken) {
            takeNew();
        }
        bool isIdle = false;
        {
            const std::lock_guard lock(m_mutex);
            isIdle = m_entries.empty();
        }
        if (!isIdle) {
            waitForOldest();
        } else if (!spinForChange(m_table->begun, m_taken) && !m_isStopping) {
            m_table->isAsleep.store(1);
            waitForChange(m_table->begun, m_taken, kLongestSleep);
            m_table->isAsleep.store(0);
        }
    }
    const std::lock_guard lock(m_mutex);
    m_isRunning = false;
    m_left.notify_all();
}

void JobServer::takeNew()
{
    cancelUnwanted(); // who has cancelled has room for others
    while (m_taken != m_table->begun.load(std::memory_order_acquire) && !m_isStopping) {
        const std::size_t place = m_table->order[m_taken % kMostSharedTickets];
        ++m_taken;
        if (place < kMostSharedTickets) {
            submit(place);
        }
    }
}

// Whether they make sense: the plugin is asked nothing else.
bool JobServer::readJobs(const SharedTicket& shared,
                         std::vector<trilume_accel_job_t>& jobs,
                         Entry& entry)
{
    const std::lock_guard lock(m_mutex);
    if (shared.piece >= m_pieces.size() || shared.jobs == 0) {
        return false;
    }
    const std::span<std::byte> memory = m_pieces[shared.piece].bytes();
    if (!lies(shared.firstJob, shared.jobs * sizeof(SharedJob), memory.size())) {
        return false;
    }
    for (std::size_t i = 0; i < shared.jobs; ++i) {
        SharedJob told = {};
        std::memcpy(&told, memory.data() + shared.firstJob + i * sizeof told, sizeof told);
        const auto matrix = m_matrices.find(told.matrix);
        constexpr std::uint64_t kMost = 0xFFFFFFFFU;
        if (matrix == m_matrices.end() || told.vectors > kMost
            || !lies(told.activations, told.vectors * matrix->second.columns, memory.size())
            || told.rows > matrix->second.rows
            || !lies(told.results, told.vectors * told.rows * sizeof(std::int32_t),
                     memory.size())) {
            return false;
        }
        auto job = emptyStruct<trilume_accel_job_t>();
        job.vectors = static_cast<std::uint32_t>(told.vectors);
        job.matrix = matrix->second.handle;
        job.first_row = told.firstRow;
        job.row_count = told.rows;
        job.activations = reinterpret_cast<const std::int8_t*>(memory.data() + told.activations);
        job.activation_stride = matrix->second.columns;
        job.results = reinterpret_cast<std::int32_t*>(memory.data() + told.results);
        job.result_stride = told.rows;
        jobs.push_back(job);
        entry.matrices.push_back(told.matrix);
    }
    return true;
}

void JobServer::submit(std::size_t place)
{
    const SharedTicket& shared = m_table->tickets[place];
    const auto report = emptyStruct<trilume_accel_report_t>();
    if (shared.isCancelled.load() != 0) {
        finish(place, TRILUME_ACCEL_ERROR_CANCELLED, report, errorOf("The ticket was given up."));
        return;
    }
    Entry entry = {place, 0, {}, false};
    m_jobs.clear();
    if (!readJobs(shared, m_jobs, entry)) {
        finish(place, TRILUME_ACCEL_ERROR_INVALID, report,
               errorOf("A job lies outside of the shared memory."));
        return;
    }
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    {
        const std::lock_guard device(*m_device.mutex);
        result = m_device.plugin->submit(m_device.device, m_jobs.data(), sizeof m_jobs[0],
                                         static_cast<std::uint32_t>(m_jobs.size()), &entry.ticket,
                                         &error);
    }
    if (result < 0) {
        finish(place, result, report, error);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_entries.push_back(std::move(entry));
}

void JobServer::waitForOldest()
{
    trilume_accel_ticket_t ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_entries.empty()) {
            return; // it was cancelled
        }
        ticket = m_entries.front().ticket;
        m_isInWait = true;
    }
    auto report = emptyStruct<trilume_accel_report_t>();
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_result_t result =
        m_device.plugin->wait(m_device.device, ticket, kSliceNanoseconds, &report, &error);
    const std::lock_guard lock(m_mutex);
    m_isInWait = false;
    const Entry& oldest = m_entries.front();
    if (result == TRILUME_ACCEL_PENDING && oldest.isCancelled) {
        result = TRILUME_ACCEL_ERROR_CANCELLED;
    }
    if (result != TRILUME_ACCEL_PENDING) {
        finish(oldest.place, result, report, error);
        m_entries.pop_front();
        m_left.notify_all();
    }
}

// The one that the plugin waits for is taken away by the thread that waits.
void JobServer::cancelUnwanted()
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_entries.size();) {
        Entry& entry = m_entries[i];
        const bool isAwaited = i == 0 && m_isInWait;
        if (!entry.isCancelled && m_table->tickets[entry.place].isCancelled.load() != 0) {
            entry.isCancelled = true;
            m_device.plugin->cancel(m_device.device, entry.ticket);
            if (!isAwaited) {
                finish(entry.place, TRILUME_ACCEL_ERROR_CANCELLED,
                       emptyStruct<trilume_accel_report_t>(), errorOf("The ticket was given up."));
                m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(i));
                m_left.notify_all();
                continue;
            }
        }
        ++i;
    }
}

void JobServer::runCancels()
{
    std::uint32_t seen = 0;
    while (!m_isStopping) {
        waitForChange(m_table->cancels, seen, kLongestSleep);
        seen = m_table->cancels.load();
        if (!m_isStopping) {
            cancelUnwanted();
        }
    }
}

void JobServer::finish(std::size_t place,
                       trilume_accel_result_t result,
                       const trilume_accel_report_t& report,
                       const trilume_accel_error_t& error)
{
    SharedTicket& shared = m_table->tickets[place];
    shared.result = result;
    shared.cycles = report.cycles;
    shared.bytes = report.bytes;
    shared.busyNanoseconds = report.busy_nanoseconds;
    if (result < 0) {
        std::memcpy(shared.text, error.text, sizeof shared.text);
    }
    shared.phase.store(kTicketDone);
    if (shared.isAwaited.load() != 0) {
        wakeAll(shared.phase);
    }
}

bool JobServer::stop()
{
    m_isStopping = true;
    wakeAll(m_table->cancels);
    std::unique_lock lock(m_mutex);
    for (const Entry& entry : m_entries) {
        m_device.plugin->cancel(m_device.device, entry.ticket);
    }
    // Whoever is about to sleep is woken the next time.
    const auto end = std::chrono::steady_clock::now() + kLongestLeave / 2;
    while (m_isRunning && std::chrono::steady_clock::now() < end) {
        wakeAll(m_table->begun);
        m_left.wait_for(lock, std::chrono::milliseconds(1));
    }
    return !m_isRunning;
}

} // namespace trilume::accel
