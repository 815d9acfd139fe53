// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/affinity.h"
#include "engine/runtime/thread_team.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <fstream>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace trilume;

namespace {

// Seconds of processor time of the whole process.
double processorSeconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// Every part waits for the others to begin, so that each has a thread of its own.
class Meeting
{
public:
    explicit Meeting(std::size_t parts)
        : m_missing(parts)
    {}

    void arrive()
    {
        --m_missing;
        while (m_missing.load() != 0) {
            std::this_thread::yield();
        }
    }

private:
    std::atomic<std::size_t> m_missing;
};

} // namespace

class TestThreadTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEachPartOnce();
    void aTeamStays();
    void teamsOfTwoThreadsAreTwo();
    void sleepsBetweenComputations();
    void stepsFollowEachOther();
    void pinnedThreadsStayApart();
    void fewerThreadsDoAll();
    void doesNotWaitForAWorkerThatHasNotBegun();
};

void TestThreadTeam::runsEachPartOnce()
{
    ThreadTeam team;
    for (const std::size_t parts : {0U, 1U, 2U, 3U, 8U, 3U}) {
        std::array<std::atomic<int>, 8> calls = {};
        team.run(parts, false, [&](std::size_t first, std::size_t last) {
            for (std::size_t part = first; part < last; ++part) {
                ++calls[part];
            }
        });
        for (std::size_t part = 0; part < calls.size(); ++part) {
            QCOMPARE(calls[part].load(), part < parts ? 1 : 0);
        }
    }
}

void TestThreadTeam::aTeamStays()
{
    ThreadTeam team;
    QCOMPARE(team.threads(), std::size_t{1});
    std::mutex mutex;
    std::set<std::thread::id> seen;
    for (int round = 0; round < 50; ++round) {
        Meeting meeting(3);
        team.run(3, false, [&](std::size_t, std::size_t) {
            meeting.arrive();
            const std::lock_guard lock(mutex);
            seen.insert(std::this_thread::get_id());
        });
    }
    QCOMPARE(team.threads(), std::size_t{3});
    QCOMPARE(seen.size(), std::size_t{3});
    QVERIFY(seen.count(std::this_thread::get_id()) == 1);
}

void TestThreadTeam::teamsOfTwoThreadsAreTwo()
{
    const ThreadTeam* mine = &ThreadTeam::ofThisThread();
    const ThreadTeam* other = nullptr;
    std::thread([&other] {
        other = &ThreadTeam::ofThisThread();
        ThreadTeam::ofThisThread().run(2, false, [](std::size_t, std::size_t) {});
    }).join(); // its team ends with it
    QVERIFY(other != mine);
    QCOMPARE(&ThreadTeam::ofThisThread(), mine);
}

void TestThreadTeam::sleepsBetweenComputations()
{
    ThreadTeam team;
    team.run(4, false, [](std::size_t, std::size_t) {});
    // Far longer than anybody watches, counted in processor time: load from elsewhere cannot break
    // this, a worker that never sleeps would use as much as passes.
    std::this_thread::sleep_for(10 * std::chrono::microseconds(ThreadTeam::kWatchMicroseconds));
    const double before = processorSeconds();
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    QVERIFY(processorSeconds() - before < 0.05);
    std::atomic<int> calls = 0;
    team.run(4, false, [&](std::size_t, std::size_t) { ++calls; }); // and wakes
    QCOMPARE(calls.load(), 4);
}

void TestThreadTeam::stepsFollowEachOther()
{
    // Each step reads what all parts of the step before wrote.
    constexpr std::size_t kParts = 4;
    ThreadTeam team;
    std::array<std::vector<std::uint64_t>, 2> values = {std::vector<std::uint64_t>(kParts, 1),
                                                        std::vector<std::uint64_t>(kParts, 0)};
    for (std::size_t step = 0; step < 2000; ++step) {
        const std::vector<std::uint64_t>& from = values[step % 2];
        std::vector<std::uint64_t>& to = values[(step + 1) % 2];
        team.run(kParts, false, [&](std::size_t part, std::size_t) {
            std::uint64_t sum = 0;
            for (const std::uint64_t value : from) {
                sum += value;
            }
            to[part] = sum % 1000003;
        });
        if (step % 500 == 0) {
            std::this_thread::sleep_for(
                2 * std::chrono::microseconds(ThreadTeam::kWatchMicroseconds));
        }
    }
    std::uint64_t expected = 1;
    for (std::size_t step = 0; step < 2000; ++step) {
        expected = kParts * expected % 1000003;
    }
    QCOMPARE(values[0][0], expected);
    QCOMPARE(values[0][3], expected);
}

void TestThreadTeam::pinnedThreadsStayApart()
{
    const std::vector<int> allowed = runtime::allowedProcessors();
    QVERIFY(!allowed.empty());
    {
        ThreadTeam team;
        std::mutex mutex;
        std::set<int> used;
        std::size_t masks = 0;
        Meeting meeting(2);
        team.run(2, true, [&](std::size_t, std::size_t) {
            meeting.arrive();
            const std::vector<int> own = runtime::allowedProcessors();
            const std::lock_guard lock(mutex);
            masks += own.size();
            used.insert(own.begin(), own.end());
        });
        QCOMPARE(masks, std::size_t{2});
        QCOMPARE(used.size(), std::min<std::size_t>(2, allowed.size()));
        team.run(2, false, [](std::size_t, std::size_t) {});
        QCOMPARE(runtime::allowedProcessors(), allowed);
        team.run(2, true, [](std::size_t, std::size_t) {});
    }
    QCOMPARE(runtime::allowedProcessors(), allowed); // also after a pinned team's end
}

void TestThreadTeam::fewerThreadsDoAll()
{
#if defined(TRILUME_SANITIZED)
    QSKIP("Sanitizers need address space without limit.");
#endif
    // No room for further stacks; the C library may have kept some of earlier threads.
    constexpr std::size_t kParts = 256;
    std::ifstream statm("/proc/self/statm");
    rlim_t pages = 0;
    QVERIFY(statm >> pages);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &old), 0);
    rlimit tight = old;
    tight.rlim_cur = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + (rlim_t{4} << 20U);
    QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
    std::atomic<std::size_t> calls = 0;
    {
        ThreadTeam team;
        team.run(kParts, false,
                 [&](std::size_t first, std::size_t last) { calls += last - first; });
        QCOMPARE(::setrlimit(RLIMIT_AS, &old), 0);
        QVERIFY(team.threads() < kParts);
    }
    QCOMPARE(calls.load(), kParts);
}

void TestThreadTeam::doesNotWaitForAWorkerThatHasNotBegun()
{
    // A part that is over before a sleeping worker has woken up falls to the caller.
    ThreadTeam team;
    std::mutex mutex;
    std::size_t onCaller = 0;
    const std::thread::id caller = std::this_thread::get_id();
    for (int round = 0; round < 200; ++round) {
        if (round % 20 == 0) { // long enough for the worker to fall asleep
            std::this_thread::sleep_for(
                3 * std::chrono::microseconds(ThreadTeam::kWatchMicroseconds));
        }
        team.run(2, false, [&](std::size_t part, std::size_t) {
            const std::lock_guard lock(mutex);
            if (part == 1 && std::this_thread::get_id() == caller) {
                ++onCaller;
            }
        });
    }
    QVERIFY(onCaller > 0);
}

QTEST_GUILESS_MAIN(TestThreadTeam)
#include "test_thread_team.moc"
