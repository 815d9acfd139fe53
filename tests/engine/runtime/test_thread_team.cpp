// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/parallel.h"
#include "engine/runtime/thread_team.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
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
    void passesUseTheSameThreads();
    void usesNoProcessorTimeAfterwards();
    void stepsFollowEachOther();
    void fewerThreadsDoAll();
    void doesNotWaitForAWorkerThatHasNotBegun();
    void holdingKeepsTheThreads();
    void exceptionsLeaveTheRegionBehindIt();
    void teamsShareTheProcessors();
    void threadsEndWithTheirCaller();
};

void TestThreadTeam::runsEachPartOnce()
{
    ThreadTeam team({3}); // fewer than some parts
    for (const std::size_t parts : {0U, 1U, 2U, 3U, 8U, 3U}) {
        std::array<std::atomic<int>, 8> calls = {};
        team.run(parts, [&](std::size_t first, std::size_t last) {
            for (std::size_t part = first; part < last; ++part) {
                ++calls[part];
            }
        });
        for (std::size_t part = 0; part < calls.size(); ++part) {
            QCOMPARE(calls[part].load(), part < parts ? 1 : 0);
        }
    }
}

void TestThreadTeam::passesUseTheSameThreads()
{
    ThreadTeam team({3});
    QCOMPARE(team.threads(), std::size_t{3});
    std::mutex mutex;
    std::set<std::thread::id> seen;
    for (int round = 0; round < 50; ++round) {
        Meeting meeting(3);
        team.pass([&] {
            team.run(3, [&](std::size_t, std::size_t) {
                meeting.arrive();
                const std::lock_guard lock(mutex);
                seen.insert(std::this_thread::get_id());
            });
        });
    }
    QCOMPARE(seen.size(), std::size_t{3});
    QVERIFY(seen.count(std::this_thread::get_id()) == 1);
}

void TestThreadTeam::usesNoProcessorTimeAfterwards()
{
    // Not more threads than processors: a run-time is more careful with those.
    const std::size_t threads = std::max<std::size_t>(2, defaultThreadBudget().threads);
    ThreadTeam team({threads});
    const auto answer = [&] {
        team.hold([&] {
            for (int pass = 0; pass < 10; ++pass) {
                team.run(threads, [](std::size_t, std::size_t) {});
            }
        });
    };
    answer();
    // From the end on: the run-time's threads watch for some ms before they sleep. Counted in
    // processor time: load from elsewhere cannot break this, a thread that never sleeps would use
    // as much as passes.
    const double after = processorSeconds();
    std::this_thread::sleep_for(std::chrono::milliseconds(1000));
    const double idle = processorSeconds() - after;
    QVERIFY2(idle < 0.1, qPrintable(QStringLiteral("%1 s").arg(idle)));
    team.hold([&] { // nor while a held team has nothing to do, as when a reader is slow
        team.run(threads, [](std::size_t, std::size_t) {});
        const double before = processorSeconds();
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        const double waiting = processorSeconds() - before;
        QVERIFY2(waiting < 0.1, qPrintable(QStringLiteral("%1 s").arg(waiting)));
    });
    std::atomic<int> calls = 0;
    team.run(threads, [&](std::size_t, std::size_t) { ++calls; }); // and wakes
    QCOMPARE(calls.load(), static_cast<int>(threads));
}

void TestThreadTeam::stepsFollowEachOther()
{
    // Each step reads what all parts of the step before wrote.
    constexpr std::size_t kParts = 4;
    ThreadTeam team({kParts});
    std::array<std::vector<std::uint64_t>, 2> values = {std::vector<std::uint64_t>(kParts, 1),
                                                        std::vector<std::uint64_t>(kParts, 0)};
    team.hold([&] {
        for (std::size_t step = 0; step < 2000; ++step) {
            const std::vector<std::uint64_t>& from = values[step % 2];
            std::vector<std::uint64_t>& to = values[(step + 1) % 2];
            team.run(kParts, [&](std::size_t part, std::size_t) {
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
    });
    std::uint64_t expected = 1;
    for (std::size_t step = 0; step < 2000; ++step) {
        expected = kParts * expected % 1000003;
    }
    QCOMPARE(values[0][0], expected);
    QCOMPARE(values[0][3], expected);
}

void TestThreadTeam::fewerThreadsDoAll()
{
#if defined(TRILUME_SANITIZED)
    QSKIP("Sanitizers need address space without limit.");
#endif
    if (qEnvironmentVariableIsSet("TRILUME_EMULATED")) {
        QSKIP("An emulator keeps no limit of address space for the program that it runs.");
    }
    // No room for further stacks; the C library may have kept some of earlier threads.
    constexpr std::size_t kParts = 256;
    ThreadTeam team({kParts});
    std::ifstream statm("/proc/self/statm");
    rlim_t pages = 0;
    QVERIFY(statm >> pages);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &old), 0);
    rlimit tight = old;
    tight.rlim_cur = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + (rlim_t{4} << 20U);
    QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
    std::atomic<std::size_t> calls = 0;
    std::size_t threads = 0;
    team.pass([&] {
        threads = team.threads();
        team.run(kParts, [&](std::size_t first, std::size_t last) { calls += last - first; });
    });
    QCOMPARE(::setrlimit(RLIMIT_AS, &old), 0);
    QVERIFY(threads < kParts);
    QCOMPARE(calls.load(), kParts);
}

void TestThreadTeam::doesNotWaitForAWorkerThatHasNotBegun()
{
    // A part that is over before a sleeping worker has woken up falls to the caller.
    ThreadTeam team({2});
    std::mutex mutex;
    std::size_t onCaller = 0;
    const std::thread::id caller = std::this_thread::get_id();
    team.hold([&] {
        for (int round = 0; round < 200; ++round) {
            if (round % 20 == 0) { // long enough for the worker to fall asleep
                std::this_thread::sleep_for(
                    3 * std::chrono::microseconds(ThreadTeam::kWatchMicroseconds));
            }
            team.run(2, [&](std::size_t part, std::size_t) {
                const std::lock_guard lock(mutex);
                if (part == 1 && std::this_thread::get_id() == caller) {
                    ++onCaller;
                }
            });
        }
    });
    QVERIFY(onCaller > 0);
}

void TestThreadTeam::holdingKeepsTheThreads()
{
    ThreadTeam team({3});
    int calls = 0;
    team.hold([&] {
        team.hold([&] { // an inner one only calls
            team.pass([&] {
                QCOMPARE(team.threads(), std::size_t{3});
                Meeting meeting(3);
                team.run(3, [&](std::size_t, std::size_t) { meeting.arrive(); });
                ++calls;
            });
        });
        // Loops that know nothing of the team stay on this thread.
        parallelRanges(ThreadBudget{4}, 100, 1, [&](std::size_t begin, std::size_t end) {
            calls += begin == 0 && end == 100 ? 1 : 100;
        });
        Meeting meeting(3); // the team is still there
        team.run(3, [&](std::size_t, std::size_t) { meeting.arrive(); });
    });
    QCOMPARE(calls, 2);
}

void TestThreadTeam::exceptionsLeaveTheRegionBehindIt()
{
    ThreadTeam team({3});
    for (const bool isHeld : {false, true}) {
        std::string caught;
        int after = 0;
        const auto fail = [&] {
            team.pass([&] {
                team.run(3, [](std::size_t, std::size_t) {});
                throw std::runtime_error("an observer's");
            });
        };
        try {
            if (isHeld) {
                team.hold([&] {
                    fail();
                    ++after;
                });
            } else {
                fail();
            }
        } catch (const std::runtime_error& error) {
            caught = error.what();
        }
        QCOMPARE(caught, std::string("an observer's"));
        QCOMPARE(after, 0);
        std::atomic<int> calls = 0;
        team.run(3, [&](std::size_t, std::size_t) { ++calls; });
        QCOMPARE(calls.load(), 3);
    }
}

void TestThreadTeam::teamsShareTheProcessors()
{
    // While one team computes, another one elsewhere has what is left of the processors; what they
    // compute is the same.
    ThreadTeam first({64});
    const auto threadsOfAnother = [] {
        std::size_t threads = 0;
        std::size_t sum = 0;
        std::thread([&] {
            ThreadTeam second({64});
            second.pass([&] {
                threads = second.threads();
                std::vector<std::size_t> parts(64, 0);
                second.run(64, [&](std::size_t part, std::size_t) { parts[part] += part; });
                sum = std::accumulate(parts.begin(), parts.end(), std::size_t{0});
            });
        }).join();
        return sum == 64 * 63 / 2 ? threads : 0;
    };
    QCOMPARE(threadsOfAnother(), std::size_t{64}); // alone
    std::size_t beside = 0;
    std::size_t between = 0;
    first.hold([&] {
        first.pass([&] { beside = threadsOfAnother(); });
        between = threadsOfAnother(); // threads that wait take nothing
    });
    QVERIFY(beside <= std::max<std::size_t>(1, defaultThreadBudget().threads / 2));
    QCOMPARE(between, std::size_t{64});
}

void TestThreadTeam::threadsEndWithTheirCaller()
{
    const auto liveThreads = [] {
        const std::filesystem::directory_iterator tasks("/proc/self/task");
        return std::distance(begin(tasks), end(tasks));
    };
    const auto computeElsewhere = [] {
        std::thread([] {
            ThreadTeam team({4});
            team.hold([&] { team.run(4, [](std::size_t, std::size_t) {}); });
        }).join();
    };
    computeElsewhere();
    const auto some = liveThreads();
    for (int caller = 0; caller < 20; ++caller) {
        computeElsewhere();
    }
    // One run-time ends the threads, a little later; another keeps them for the next caller.
    QTRY_VERIFY2(liveThreads() <= some + 3, qPrintable(QString::number(liveThreads())));
}

QTEST_GUILESS_MAIN(TestThreadTeam)
#include "test_thread_team.moc"
