// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/thread_team.h"

#include "engine/base/aligned_buffer.h"
#include "engine/runtime/affinity.h"
#include "engine/runtime/topology_p.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <system_error>
#include <thread>

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

// The step that is under way: written by the caller while no worker is at work.
struct ThreadTeam::Work
{
    std::optional<RangeTask> task; // what it borrows lives until run() returns
    std::size_t parts = 0;
    std::size_t threads = 0; // the caller among them

    // Parts `thread`, `thread` + threads, ...
    void runShare(std::size_t thread) const
    {
        for (std::size_t part = thread; part < parts; part += threads) {
            (*task)(part, part + 1);
        }
    }
};

// Counts the steps that it was asked for, that somebody has claimed and that it has finished. A
// step belongs to whoever raises `claimed` to it: the worker, or the caller when the worker has not
// come in time, which happens on a machine that is busy with other things.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): two threads, two cache lines
class alignas(kCacheLineBytes) ThreadTeam::Worker
{
public:
    // Stays on `processor` unless that is negative.
    Worker(const Work& work, std::size_t index, int processor)
        : m_thread([this, &work, index, processor] { loop(work, index, processor); })
    {}

    ~Worker()
    {
        m_mustLeave.store(true, std::memory_order_relaxed);
        ask({});
        m_thread.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void ask(MemoryHint hint)
    {
        m_hint = hint;
        m_asked.fetch_add(1, std::memory_order_release);
        m_asked.notify_one();
    }

    // Takes the step that was asked for back from a worker that has not begun it.
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
    void loop(const Work& work, std::size_t index, int processor)
    {
        if (processor >= 0) {
            runtime::restrictThisThread({processor});
        }
        for (std::uint32_t asked = 0;;) {
            asked = awaitChange(m_asked, asked);
            if (m_mustLeave.load(std::memory_order_relaxed)) {
                return;
            }
            if (!claim(asked)) {
                continue; // too late: the caller has done it
            }
            const MemoryHint hint = m_hint; // the caller writes the next as soon as we are finished
            work.runShare(index);
            m_finished.store(asked, std::memory_order_release);
            m_finished.notify_one();
            fetchUntilChange(hint, m_asked, asked);
        }
    }

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
    std::thread m_thread;
};

ThreadTeam::ThreadTeam()
    : m_work(std::make_unique<Work>())
{}

ThreadTeam::~ThreadTeam()
{
    setPinned(false);
}

ThreadTeam& ThreadTeam::ofThisThread()
{
    thread_local ThreadTeam team;
    return team;
}

void ThreadTeam::setPinned(bool isPinned)
{
    if (isPinned == !m_processors.empty()) {
        return;
    }
    m_workers.clear();
    m_isExhausted = false;
    if (isPinned) {
        m_processors = runtime::readTopology(runtime::allowedProcessors(), "/").order;
        if (!m_processors.empty()) {
            runtime::restrictThisThread({m_processors.front()});
        }
    } else {
        runtime::restrictThisThread(m_processors);
        m_processors.clear();
    }
}

void ThreadTeam::grow(std::size_t workers)
{
    while (m_workers.size() < workers && !m_isExhausted) {
        const std::size_t index = m_workers.size() + 1;
        const int processor = m_processors.empty() ? -1 : m_processors[index % m_processors.size()];
        try {
            m_workers.push_back(std::make_unique<Worker>(*m_work, index, processor));
        } catch (const std::system_error&) {
            m_isExhausted = true; // a limit on threads: those that there are do all
        }
    }
}

void ThreadTeam::run(std::size_t parts,
                     bool isPinned,
                     RangeTask task,
                     std::span<const MemoryHint> hints)
{
    if (parts == 0) {
        return;
    }
    setPinned(isPinned);
    grow(parts - 1);
    const std::size_t helpers = std::min(parts - 1, m_workers.size());
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
