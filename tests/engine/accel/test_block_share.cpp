// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/block_share.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace trilume;
using accel::BlockRun;
using accel::BlockShare;

class TestBlockShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesFromBothEnds();
    void manyTakersGetEachBlockOnce();
};

void TestBlockShare::givesFromBothEnds()
{
    BlockShare share;
    QVERIFY(share.takeFront(3).isEmpty());
    share.reset({10, 20});
    const BlockRun front = share.takeFront(3);
    QCOMPARE(front.begin, std::size_t{10});
    QCOMPARE(front.end, std::size_t{13});
    const BlockRun back = share.takeBack(4);
    QCOMPARE(back.begin, std::size_t{16});
    QCOMPARE(back.end, std::size_t{20});
    const BlockRun rest = share.takeBack(100);
    QCOMPARE(rest.begin, std::size_t{13});
    QCOMPARE(rest.end, std::size_t{16});
    QVERIFY(share.takeBack(1).isEmpty());
    QVERIFY(share.takeFront(1).isEmpty());
}

void TestBlockShare::manyTakersGetEachBlockOnce()
{
    constexpr std::size_t kBlocks = 5000;
    BlockShare share;
    for (int round = 0; round < 20; ++round) {
        std::vector<std::atomic<int>> taken(kBlocks);
        share.reset({0, kBlocks});
        const auto taker = [&](bool isOwner) {
            for (;;) {
                const BlockRun run = isOwner ? share.takeFront(3) : share.takeBack(2);
                if (run.isEmpty()) {
                    return;
                }
                for (std::size_t block = run.begin; block < run.end; ++block) {
                    ++taken[block];
                }
            }
        };
        std::array<std::thread, 3> threads = {std::thread(taker, true), std::thread(taker, false),
                                              std::thread(taker, false)};
        for (std::thread& thread : threads) {
            thread.join();
        }
        for (const std::atomic<int>& count : taken) {
            QCOMPARE(count.load(), 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestBlockShare)
#include "test_block_share.moc"
