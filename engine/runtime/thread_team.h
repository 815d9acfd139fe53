// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/range_task.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace trilume {

// Memory that a thread will read in its next step: it may fetch some of it into its cache while it
// waits for that step. Only a hint, but the memory must outlive the team.
struct MemoryHint
{
    const void* begin = nullptr;
    std::size_t bytes = 0;
};

// Threads that stay between computations: a decoded token is a hundred short parallel steps, too
// many to wake threads for. After a step a worker watches for the next one, first busily, then
// giving way to others, and sleeps after kWatchMicroseconds: an idle program uses no processor
// time. Owned by the thread that computes and used by it alone.
class ThreadTeam
{
public:
    static constexpr long kBusyMicroseconds = 30;
    static constexpr long kWatchMicroseconds = 300;

    ThreadTeam();
    ~ThreadTeam(); // joins
    ThreadTeam(const ThreadTeam&) = delete;
    ThreadTeam& operator=(const ThreadTeam&) = delete;

    // The calling thread's own team, empty until it runs something; ends with the thread.
    [[nodiscard]] static ThreadTeam& ofThisThread();

    // Calls task(part, part + 1) for each part in [0, parts): part 0 on the caller, part w on
    // worker w, or on the caller too when that one has not begun by then. Workers are made when
    // first needed; where the system gives fewer threads, those that there are share the parts.
    // Returns when all are done; what the parts wrote is then visible to the caller. The task must
    // not throw and must not use this team. With `isPinned` each thread, the caller too, stays on
    // one processor, on different cores as far as there are any; without, the system places them.
    // `hints` has one for each part, or none at all.
    void run(std::size_t parts,
             bool isPinned,
             RangeTask task,
             std::span<const MemoryHint> hints = {});

    // Threads that a run can use at the moment, the caller among them.
    [[nodiscard]] std::size_t threads() const { return m_workers.size() + 1; }

private:
    struct Work;
    class Worker;

    void setPinned(bool isPinned);
    void grow(std::size_t workers);

    std::unique_ptr<Work> m_work;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<int> m_processors; // of pinned threads, the caller's first; empty when not pinned
    bool m_isExhausted = false;    // the system gave no further thread
};

} // namespace trilume
