// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/call_ref.h"
#include "engine/runtime/range_task.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace trilume {

// Memory that a thread will read in its next step: it may fetch some of it into its cache while it
// waits for that step. Only a hint, but the memory must outlive the pass.
struct MemoryHint
{
    const void* begin = nullptr;
    std::size_t bytes = 0;
};

// The threads of forward passes. A decoded token is a hundred short parallel steps, too many to
// open a parallel region for each: a pass is one region of OpenMP, whose first thread, the caller,
// hands the steps to the others. Between two steps they watch for the next one, first busily, then
// giving way to others, and sleep after kWatchMicroseconds. When the region ends they go back to
// the run-time: the team has no thread of its own, and keeps none while nothing is computed.
//
// Whoever makes many passes in a row, as for an answer, holds the threads meanwhile: one region for
// all of them. A run-time's own wait between two regions is not made for such short pauses: gcc's
// threads watch at full speed, and on a busy machine keep the processor from the thread that they
// wait for, which took half of the speed.
//
// OpenMP places and binds the threads (OMP_PROC_BIND, OMP_PLACES) and may give fewer than the
// budget: those that there are share the parts, and the results are the same bits. Where several
// teams compute at once, each pass has its share of the processors (processor_share_p.h).
//
// Owned by whoever computes, used by one thread at a time; what begins on a thread ends there.
class ThreadTeam
{
public:
    static constexpr long kBusyMicroseconds = 30;
    static constexpr long kWatchMicroseconds = 300;

    explicit ThreadTeam(ThreadBudget budget);
    ~ThreadTeam();
    ThreadTeam(const ThreadTeam&) = delete;
    ThreadTeam& operator=(const ThreadTeam&) = delete;

    // Calls work() on the calling thread; passes within it find the threads at hand. Within another
    // hold() of this team it only calls. An exception of work() is thrown again at the end.
    void hold(CallRef work);

    // Calls steps() on the calling thread; run() within it has a share of the processors. Not from
    // inside another pass of this team. Exceptions as above.
    void pass(CallRef steps);

    // Calls task(part, part + 1) for each part in [0, parts): part 0 on the caller, part w on
    // thread w, or on the caller too when that one has not begun by then. Returns when all are
    // done; what the parts wrote is then visible to the caller. The task must not throw and must
    // not use this team. `hints` has one for each part, or none at all. Outside a pass this is a
    // pass of one step.
    void run(std::size_t parts, RangeTask task, std::span<const MemoryHint> hints = {});

    // Threads that a step can use, the caller among them: in a pass those that it has, otherwise
    // those of the budget.
    [[nodiscard]] std::size_t threads() const { return m_threads; }

private:
    struct Work;
    class Worker;

    void openRegion(int threads, CallRef work);
    void dismissAll();

    ThreadBudget m_budget;
    std::size_t m_threads;
    std::size_t m_held = 0; // threads of the region that is open; 0: none is
    bool m_isInPass = false;
    std::unique_ptr<Work> m_work;
    std::vector<std::unique_ptr<Worker>> m_workers; // of all threads but the caller's
};

} // namespace trilume
