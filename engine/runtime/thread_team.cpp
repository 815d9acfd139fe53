// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/thread_team.h"

#include "engine/base/aligned_buffer.h"
#include "engine/base/check.h"
#include "engine/runtime/carried_exception_p.h"
#include "engine/runtime/processor_share_p.h"
#include "engine/runtime/region_threads_p.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <thread>

#include <omp.h>

namespace trilume {

namespace {

constexpr int kLooksPerClock = 32; // reading the clock costs about as much as a few looks

void pause()
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

// Watches `value` until it is no longer `old`, as the header says, and returns what it became. A
// number is never used twice within reach of one wait, so an equal value means no news.
std::uint32_t awaitChange(const std::atomic<std::uint32_t>& value, std::uint32_t old)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point start = Clock::now();
    bool givesWay = false;
    for (;;) {
        for (int look = 0; look < kLooksPerClock; ++look) {
            const std::uint32_t now = value.load(std::memory_order_acquire);
            if (now != old) {
                return now;
            }
            if (givesWay) {
                std::this_thread::yield();
            } else {
                pause();
            }
        }
        const auto waited = Clock::now() - start;
        if (waited > std::chrono::microseconds(ThreadTeam::kWatchMicroseconds)) {
            break;
        }
        givesWay = waited > std::chrono::microseconds(ThreadTeam::kBusyMicroseconds);
    }
    value.wait(old, std::memory_order_acquire);
    return value.load(std::memory_order_acquire);
}

// Fetches what the hint says into the second-level cache until `value` is no longer `old`.
void fetchUntilChange(MemoryHint hint, const std::atomic<std::uint32_t>& value, std::uint32_t old)
{
    constexpr std::size_t kLinesPerLook = 16;
    const auto* line = static_cast<const std::byte*>(hint.begin);
    const std::size_t lines = hint.bytes / kCacheLineBytes;
    for (std::size_t i = 0; i < lines; ++i) {
        if (i % kLinesPerLook == 0 && value.load(std::memory_order_relaxed) != old) {
            return;
        }
        __builtin_prefetch(line + i * kCacheLineBytes, 0, 2);
    }
}

} // namespace

// The step that is under way: written by the caller while nobody is at work.
struct ThreadTeam::Work
{
    std::optional<RangeTask> task; // what it borrows lives until run() returns
    std::size_t parts = 0;
    std::size_t threads = 0; // the caller among them

    // Parts `thread`, `thread` + threads, ...
    void runShare(std::size_t thread) const noexcept
    {
        for (std::size_t part = thread; part < parts; part += threads) {
            (*task)(part, part + 1);
        }
    }
};

// What the caller and one other thread of a pass tell each other: how many steps were asked for,
// claimed and finished. A step belongs to whoever raises `claimed` to it: the other thread, or the
// caller when that one has not come in time, which happens on a machine that is busy with other
// things.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): two threads, two cache lines
class alignas(kCacheLineBytes) ThreadTeam::Worker
{
public:
    // For a pass that begins. [the caller, before the region]
    void prepare()
    {
        m_asked.store(0, std::memory_order_relaxed);
        m_claimed.store(0, std::memory_order_relaxed);
        m_finished.store(0, std::memory_order_relaxed);
        m_mustLeave.store(false, std::memory_order_relaxed);
        m_hasLeft.store(false, std::memory_order_relaxed);
    }

    // Until dismissed. [the other thread, its number in the region being `index`]
    void follow(const Work& work, std::size_t index)
    {
        for (std::uint32_t asked = 0;;) {
            asked = awaitChange(m_asked, asked);
            if (m_mustLeave.load(std::memory_order_relaxed)) {
                m_hasLeft.store(true, std::memory_order_release);
                return;
            }
            if (!claim(asked)) {
                continue; // too late: the caller has done it
            }
            const MemoryHint hint = m_hint; // the caller writes the next as soon as we are finished
            work.runShare(index);
            // In one order with the look for waiters in notify_one(), which else may come first.
            m_finished.store(asked, std::memory_order_seq_cst);
            m_finished.notify_one();
            fetchUntilChange(hint, m_asked, asked);
        }
    }

    // The others: [the caller, in the region]

    void ask(MemoryHint hint)
    {
        m_hint = hint;
        m_asked.fetch_add(1, std::memory_order_release);
        m_asked.notify_one();
    }

    void dismiss()
    {
        m_mustLeave.store(true, std::memory_order_relaxed);
        ask({});
    }

    // Until the dismissed thread is on its way to the end of the region. A run-time waits there
    // too, but gcc's does so at full speed for 14 ms before it sleeps: on a busy machine that keeps
    // the processor from the thread that is waited for.
    void awaitLeft() const
    {
        while (!m_hasLeft.load(std::memory_order_acquire)) {
            std::this_thread::yield();
        }
    }

    // Takes the step that was asked for back from a thread that has not begun it.
    [[nodiscard]] bool takeBack() { return claim(m_asked.load(std::memory_order_relaxed)); }

    // Until the step that was asked for is done.
    void awaitFinished() const
    {
        const std::uint32_t asked = m_asked.load(std::memory_order_relaxed);
        std::uint32_t finished = m_finished.load(std::memory_order_acquire);
        while (finished != asked) {
            finished = awaitChange(m_finished, finished);
        }
    }

private:
    [[nodiscard]] bool claim(std::uint32_t step)
    {
        std::uint32_t before = step - 1;
        return m_claimed.compare_exchange_strong(before, step, std::memory_order_acq_rel);
    }

    std::atomic<std::uint32_t> m_asked = 0;
    std::atomic<std::uint32_t> m_claimed = 0;
    std::atomic<bool> m_mustLeave = false; // written before the last ask
    MemoryHint m_hint;                     // for the time after the step; read by who claims it
    alignas(kCacheLineBytes) std::atomic<std::uint32_t> m_finished = 0;
    std::atomic<bool> m_hasLeft = false;
};

ThreadTeam::ThreadTeam(ThreadBudget budget)
    : m_budget{std::max<std::size_t>(1, budget.threads)}
    , m_threads(m_budget.threads)
    , m_work(std::make_unique<Work>())
{
    for (std::size_t i = 1; i < m_budget.threads; ++i) {
        m_workers.push_back(std::make_unique<Worker>());
    }
}

ThreadTeam::~ThreadTeam() = default;

void ThreadTeam::hold(CallRef work)
{
    if (m_held != 0) {
        work();
    } else {
        openRegion(runtime::regionThreads(m_budget.threads), work);
    }
}

void ThreadTeam::pass(CallRef steps)
{
    TRILUME_CHECK(!m_isInPass);
    const bool isHeld = m_held != 0;
    const runtime::ProcessorShare share(isHeld ? m_held : m_budget.threads);
    runtime::CarriedException exception;
    const auto inRegion = [&] {
        m_threads = std::min(m_held, share.threads());
        m_isInPass = true;
        exception.guard(steps);
        m_isInPass = false;
        m_threads = m_budget.threads;
    };
    if (isHeld) {
        inRegion();
    } else {
        openRegion(runtime::regionThreads(share.threads()), inRegion);
    }
    exception.rethrow();
}

void ThreadTeam::openRegion(int threads, CallRef work)
{
    for (const std::unique_ptr<Worker>& worker : m_workers) {
        worker->prepare();
    }
    runtime::CarriedException exception;
#pragma omp parallel num_threads(threads) default(none) shared(exception) firstprivate(work)
    {
        const auto thread = static_cast<std::size_t>(omp_get_thread_num());
        if (thread == 0) {
            m_held = static_cast<std::size_t>(omp_get_num_threads());
            exception.guard(work);
            dismissAll();
            m_held = 0;
        } else {
            m_workers[thread - 1]->follow(*m_work, thread);
        }
    }
    exception.rethrow();
}

void ThreadTeam::dismissAll()
{
    const auto others = std::span(m_workers).first(m_held - 1);
    for (const std::unique_ptr<Worker>& other : others) {
        other->dismiss();
    }
    for (const std::unique_ptr<Worker>& other : others) {
        other->awaitLeft();
    }
}

void ThreadTeam::run(std::size_t parts, RangeTask task, std::span<const MemoryHint> hints)
{
    if (parts == 0) {
        return;
    }
    if (!m_isInPass) {
        pass([&] { run(parts, task, hints); });
        return;
    }
    const std::size_t helpers = std::min(parts, m_threads) - 1;
    m_work->task = task;
    m_work->parts = parts;
    m_work->threads = helpers + 1;
    for (std::size_t i = 0; i < helpers; ++i) {
        m_workers[i]->ask(i + 1 < hints.size() ? hints[i + 1] : MemoryHint());
    }
    m_work->runShare(0);
    for (std::size_t i = 0; i < helpers; ++i) {
        if (m_workers[i]->takeBack()) {
            m_work->runShare(i + 1);
        } else {
            m_workers[i]->awaitFinished();
        }
    }
}

} // namespace trilume
