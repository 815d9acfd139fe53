// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/board.h"
#include "engine/fpga/boards/board_settings.h"
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
    void takesFiguresOfAPersonsOwn();
    void refusesSettings_data();
    void refusesSettings();
};

void TestFpgaBoards::everyBoardIsWhole()
{
    std::set<std::string_view> ids;
    for (const Board& board : namedBoards()) {
        QVERIFY(ids.insert(board.id).second);
        QCOMPARE(findBoard(board.id), &board);
        QVERIFY(board.geometry.isConsistent());
        QVERIFY(board.memory.bytes >= MemoryPlan::leastBytes(board.geometry));
        // With the least that settings may say, too.
        QVERIFY(boardWith(board, R"({"memory_megabytes": 1})").value().memory.bytes
                >= MemoryPlan::leastBytes(board.geometry));
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

void TestFpgaBoards::takesFiguresOfAPersonsOwn()
{
    const Board& named = *findBoard("ecp5-25f");
    QCOMPARE(formulaOf(boardWith(named, "").value()), formulaOf(named));
    QCOMPARE(formulaOf(boardWith(named, "{}").value()), formulaOf(named));
    const Board board = boardWith(named, R"({"rest_watts": 2.5, "picojoules_per_product": 0,
                                             "picojoules_per_byte": 1.5e2,
                                             "memory_gigabytes_per_second": 1.28,
                                             "memory_megabytes": 256})")
                            .value();
    QCOMPARE(board.power.restWatts.value, 2.5);
    QCOMPARE(board.power.picojoulesPerProduct.value, 0.0);
    QCOMPARE(board.power.picojoulesPerByte.value, 150.0);
    QCOMPARE(board.memory.bytesPerSecond.value, 1.28e9);
    QCOMPARE(board.memory.bytes, std::uint64_t{1} << 28U);
    QCOMPARE(board.power.restWatts.source, kFromSettings);
    QCOMPARE(board.clockKilohertz.value, named.clockKilohertz.value);
    const std::string formula = formulaOf(board);
    QVERIFY2(formula.find("with figures of its settings: 2.5 W") != std::string::npos,
             formula.c_str());
    QVERIFY(streamSeconds(board, 1e9) < streamSeconds(named, 1e9));
}

void TestFpgaBoards::refusesSettings_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no JSON") << QByteArray("rest_watts=2") << QByteArray("not a JSON object");
    QTest::newRow("a list") << QByteArray("[2]") << QByteArray("not a JSON object");
    QTest::newRow("unknown") << QByteArray(R"({"volts": 5})")
                             << QByteArray("name \"volts\", expected one of: rest_watts, ");
    QTest::newRow("a text") << QByteArray(R"({"rest_watts": "2"})")
                            << QByteArray(
                                   "rest_watts = \"2\", expected a number from 0.0 to 1000.0");
    QTest::newRow("negative") << QByteArray(R"({"picojoules_per_byte": -1})")
                              << QByteArray("picojoules_per_byte = -1, expected");
    QTest::newRow("without end") << QByteArray(R"({"memory_gigabytes_per_second": 1e999})")
                                 << QByteArray("not a JSON object");
    QTest::newRow("no room") << QByteArray(R"({"memory_megabytes": 0.5})")
                             << QByteArray(
                                    "memory_megabytes = 0.5, expected a number from 1.0 to ");
}

void TestFpgaBoards::refusesSettings()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const QByteArray, why);
    const Result<Board> board = boardWith(*findBoard("ecp5-25f"), settings.toStdString());
    QVERIFY(!board.ok());
    QCOMPARE(board.error().code, Errc::InvalidArgument);
    QVERIFY2(board.error().english().find(why.toStdString()) != std::string::npos,
             board.error().english().c_str());
}

QTEST_APPLESS_MAIN(TestFpgaBoards)
#include "test_fpga_boards.moc"
