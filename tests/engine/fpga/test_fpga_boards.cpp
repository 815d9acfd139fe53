// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/board.h"
#include "engine/fpga/boards/energy_model.h"
#include "engine/fpga/driver/memory_plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

using namespace trilume;
using namespace trilume::fpga;

class TestFpgaBoards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoardIsWhole();
    void kriaIsAsItWasMetered();
    void formulaNamesTheBoardAndItsConstants();
    void memoryIsNoFasterThanTheBus();
};

void TestFpgaBoards::everyBoardIsWhole()
{
    std::set<std::string_view> ids;
    for (const Board& board : namedBoards()) {
        QVERIFY(ids.insert(board.id).second);
        QCOMPARE(findBoard(board.id), &board);
        QVERIFY(board.geometry.isConsistent());
        QVERIFY(board.memory.bytes >= MemoryPlan::leastBytes(board.geometry));
        for (const Figure& figure :
             {board.clockKilohertz, board.memory.bytesPerSecond, board.memory.latencyNanoseconds,
              board.memory.refreshEveryNanoseconds, board.memory.refreshNanoseconds,
              board.power.restWatts, board.power.picojoulesPerProduct,
              board.power.picojoulesPerByte}) {
            QVERIFY(figure.value > 0.0);
            QVERIFY(!figure.source.empty());
        }
    }
    QCOMPARE(ids.size(), std::size_t{3});
    QCOMPARE(findBoard("no-such-board"), nullptr);
}

// bitnet-kv260: 483 MB of weights, five to a byte, for a token of BitNet 2B4T; 59.6 ms, of which
// weights stream in 64 % (layers 55, head 9), the other part is the processor's; 16.78 tokens/s,
// 0.381 J a token at the module's own sensor.
void TestFpgaBoards::kriaIsAsItWasMetered()
{
    constexpr double kBytes = 483e6;
    constexpr double kHostSeconds = 0.36 * 59.6e-3;
    const Board* kria = findBoard("kria-kv260");
    QVERIFY(kria != nullptr);
    const double seconds = streamSeconds(*kria, kBytes) + kHostSeconds;
    QVERIFY2(std::abs(1.0 / seconds / 16.78 - 1.0) < 0.2,
             qPrintable(QString::number(1.0 / seconds)));
    const BoardEnergy energy = energyOf(kria->power, {seconds, kBytes * 5, kBytes});
    QVERIFY2(std::abs(energy.joules() / 0.381 - 1.0) < 0.2,
             qPrintable(QString::number(energy.joules())));
    // And what it takes above rest: 0.147 J.
    const double aboveRest = energy.productJoules + energy.memoryJoules;
    QVERIFY2(std::abs(aboveRest / 0.147 - 1.0) < 0.2, qPrintable(QString::number(aboveRest)));
    // Its stream: 12.73 GB/s.
    QVERIFY(std::abs(1e9 / streamSeconds(*kria, 1e9) / 12.73e9 - 1.0) < 0.02);
}

void TestFpgaBoards::formulaNamesTheBoardAndItsConstants()
{
    const Board* board = findBoard("ecp5-25f");
    QVERIFY(board != nullptr);
    const std::string formula = formulaOf(*board);
    for (const char* part : {"modelled", "OrangeCrab", "0.6 W", "7 pJ", "200 pJ"}) {
        QVERIFY2(formula.find(part) != std::string::npos, formula.c_str());
    }
    QVERIFY(formula.size() < 256);
}

void TestFpgaBoards::memoryIsNoFasterThanTheBus()
{
    for (const Board& board : namedBoards()) {
        const BeatRate rate = beatRateOf(board);
        QVERIFY(rate.beats >= 1 && rate.beats <= rate.cycles);
        const double bytesPerSecond = static_cast<double>(rate.beats) / rate.cycles
                                      * board.geometry.busBytes * board.clockKilohertz.value * 1e3;
        const double bus = board.geometry.busBytes * board.clockKilohertz.value * 1e3;
        QVERIFY(std::abs(bytesPerSecond / std::min(board.memory.bytesPerSecond.value, bus) - 1.0)
                < 0.01);
        QVERIFY(cyclesOf(board, board.memory.latencyNanoseconds) > 1);
    }
    Board fast = *findBoard("wide");
    fast.memory.bytesPerSecond.value *= 10;
    QCOMPARE(beatRateOf(fast).beats, beatRateOf(fast).cycles);
    QVERIFY(streamSeconds(fast, 1e9)
            >= 1e9 / (fast.clockKilohertz.value * 1e3 * fast.geometry.busBytes));
}

QTEST_APPLESS_MAIN(TestFpgaBoards)
#include "test_fpga_boards.moc"
