// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace trilume;

namespace {

struct Part
{
    std::size_t begin;
    std::size_t end;
    std::thread::id thread;
};

// The parts in ascending order.
std::vector<Part> partsOf(std::size_t threads, std::size_t count, std::size_t grain)
{
    std::mutex mutex;
    std::vector<Part> parts;
    parallelRanges(ThreadBudget{threads}, count, grain, [&](std::size_t begin, std::size_t end) {
        const std::lock_guard lock(mutex);
        parts.push_back({begin, end, std::this_thread::get_id()});
    });
    std::sort(parts.begin(), parts.end(),
              [](const Part& a, const Part& b) { return a.begin < b.begin; });
    return parts;
}

} // namespace

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEachElementOnce_data();
    void coversEachElementOnce();
    void partsAreAtLeastAGrain();
    void smallWorkStaysOnTheCallersThread();
    void nestedCallsStayOnTheirThread();
    void resultsAreSeenByTheCaller();
    void takesTemporariesAndNamedFunctions();
    void anExceptionOfAPartReachesTheCaller();
};

void TestParallel::coversEachElementOnce_data()
{
    QTest::addColumn<std::size_t>("threads");
    QTest::addColumn<std::size_t>("count");
    for (const std::size_t threads : {0U, 1U, 2U, 3U, 4U, 7U, 16U}) {
        for (const std::size_t count : {0U, 1U, 2U, 3U, 15U, 16U, 17U, 1000U}) {
            QTest::addRow("%zu threads, %zu", std::size_t{threads}, std::size_t{count})
                << std::size_t{threads} << std::size_t{count};
        }
    }
}

void TestParallel::coversEachElementOnce()
{
    QFETCH(std::size_t, threads);
    QFETCH(std::size_t, count);
    const std::vector<Part> parts = partsOf(threads, count, 1);
    std::size_t next = 0;
    std::size_t shortest = count;
    std::size_t longest = 0;
    for (const Part& part : parts) {
        QCOMPARE(part.begin, next);
        QVERIFY(part.end > part.begin);
        next = part.end;
        shortest = std::min(shortest, part.end - part.begin);
        longest = std::max(longest, part.end - part.begin);
    }
    QCOMPARE(next, count);
    QCOMPARE(parts.size(), std::min(std::max<std::size_t>(threads, 1), count));
    QVERIFY(count == 0 || longest - shortest <= 1);
}

void TestParallel::partsAreAtLeastAGrain()
{
    QCOMPARE(partsOf(4, 100, 25).size(), std::size_t{4});
    QCOMPARE(partsOf(4, 99, 25).size(), std::size_t{3});
    QCOMPARE(partsOf(4, 49, 25).size(), std::size_t{1});
    QCOMPARE(partsOf(4, 5, 25).size(), std::size_t{1});
    QCOMPARE(partsOf(4, 8, 0).size(), std::size_t{4});
}

void TestParallel::smallWorkStaysOnTheCallersThread()
{
    const std::vector<Part> parts = partsOf(4, 10, 100);
    QCOMPARE(parts.size(), std::size_t{1});
    QVERIFY(parts.front().thread == std::this_thread::get_id());
}

void TestParallel::nestedCallsStayOnTheirThread()
{
    std::mutex mutex;
    std::set<std::thread::id> outer;
    int wrongThreads = 0;
    std::size_t elements = 0;
    std::atomic<int> missing = 2;
    parallelRanges(ThreadBudget{2}, 2, 1, [&](std::size_t, std::size_t) {
        --missing;
        while (missing.load() != 0) { // each part on a thread of its own
            std::this_thread::yield();
        }
        const std::thread::id self = std::this_thread::get_id();
        parallelRanges(ThreadBudget{4}, 100, 1, [&](std::size_t begin, std::size_t end) {
            const std::lock_guard lock(mutex);
            outer.insert(self);
            elements += end - begin;
            wrongThreads += std::this_thread::get_id() == self && begin == 0 && end == 100 ? 0 : 1;
        });
    });
    QCOMPARE(outer.size(), std::size_t{2});
    QCOMPARE(elements, std::size_t{200});
    QCOMPARE(wrongThreads, 0);
}

void TestParallel::resultsAreSeenByTheCaller()
{
    // Also what the thread sanitizer watches: writes by the parts, reads after the join, repeated.
    std::vector<std::size_t> squares(10000);
    for (std::size_t round = 0; round < 20; ++round) {
        parallelRanges(ThreadBudget{4}, squares.size(), 10,
                       [&](std::size_t begin, std::size_t end) {
                           for (std::size_t i = begin; i < end; ++i) {
                               squares[i] += i * round;
                           }
                       });
    }
    for (std::size_t i = 0; i < squares.size(); ++i) {
        QCOMPARE(squares[i], i * 190);
    }
}

void TestParallel::takesTemporariesAndNamedFunctions()
{
    std::size_t total = 0;
    const auto named = [&total](std::size_t begin, std::size_t end) {
        total += end - begin;
    };
    parallelRanges(ThreadBudget{1}, 5, 1, named);
    parallelRanges(ThreadBudget{1}, 6, 1,
                   [&total](std::size_t begin, std::size_t end) { total += end - begin; });
    QCOMPARE(total, std::size_t{11});
}

void TestParallel::anExceptionOfAPartReachesTheCaller()
{
    std::atomic<std::size_t> calls = 0;
    const auto failing = [&](std::size_t begin, std::size_t) {
        ++calls;
        if (begin > 0) {
            throw std::out_of_range("a part's");
        }
    };
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, parallelRanges(ThreadBudget{4}, 100, 1, failing));
    QCOMPARE(calls.load(), std::size_t{4});
}

QTEST_GUILESS_MAIN(TestParallel)
#include "test_parallel.moc"
