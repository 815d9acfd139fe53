// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/job_table.h"
#include "engine/accel/host/shared_memory.h"
#include "engine/accel/include/trilume/accelerator.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace trilume::accel {

// The side of the host: takes tickets out of the shared table, gives them to the plugin and waits
// for them, the oldest first, before anybody asks. Two threads of the host's run it: one for the
// jobs, and one that only cancels, because the plugin may be long in wait().
class JobServer final
{
public:
    // Matrices by Trilume's names; [device] functions of the plugin are called with `mutex` held.
    struct Device
    {
        const trilume_accel_plugin_t* plugin = nullptr;
        trilume_accel_device_t* device = nullptr;
        std::mutex* mutex = nullptr;
    };

    explicit JobServer(SharedMemory table);

    void addPiece(SharedMemory piece);
    void begin(const Device& device); // once, before the threads run

    void addMatrix(std::uint64_t name,
                   trilume_accel_matrix_handle_t handle,
                   std::uint64_t rows,
                   std::uint64_t columns);

    // Once no ticket uses it any more; 0 where there is none of that name, or one is still in use
    // after a second.
    [[nodiscard]] trilume_accel_matrix_handle_t takeMatrix(std::uint64_t name);

    void runJobs();
    void runCancels();

    // Both return soon; true when the plugin is left alone by then.
    [[nodiscard]] bool stop();

    [[nodiscard]] bool isCallUnwanted() const { return m_table->isCallUnwanted.load() != 0; }

private:
    struct Matrix
    {
        trilume_accel_matrix_handle_t handle;
        std::uint64_t rows;
        std::uint64_t columns;
    };

    struct Entry // a ticket that the plugin has
    {
        std::size_t place;
        trilume_accel_ticket_t ticket;
        std::vector<std::uint64_t> matrices;
        bool isCancelled = false;
    };

    void takeNew();
    void submit(std::size_t place);
    [[nodiscard]] bool readJobs(const SharedTicket& shared,
                                std::vector<trilume_accel_job_t>& jobs,
                                Entry& entry);
    void waitForOldest();
    void cancelUnwanted();
    void finish(std::size_t place,
                trilume_accel_result_t result,
                const trilume_accel_report_t& report,
                const trilume_accel_error_t& error);
    [[nodiscard]] bool isUsed(std::uint64_t matrix) const;

    SharedMemory m_tableMemory;
    JobTable* m_table;
    Device m_device;
    std::uint32_t m_taken = 0; // of the tickets that were begun
    std::vector<trilume_accel_job_t> m_jobs;
    std::atomic<bool> m_isStopping = false;
    std::mutex m_mutex;             // all below
    std::condition_variable m_left; // a ticket has ended, or the thread of the jobs has
    std::vector<SharedMemory> m_pieces;
    std::map<std::uint64_t, Matrix> m_matrices;
    std::deque<Entry> m_entries; // the oldest first
    bool m_isInWait = false;     // the plugin, for the oldest
    bool m_isRunning = false;
};

} // namespace trilume::accel
