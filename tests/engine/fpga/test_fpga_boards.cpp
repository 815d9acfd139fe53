// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/board.h"
#include "engine/fpga/boards/board_settings.h"
#include "engine/fpga/boards/energy_model.h"
#include "engine/fpga/boards/projected_boards.h"
#include "engine/fpga/boards/projection_document.h"
#include "engine/fpga/boards/projection_rows.h"
#include "engine/fpga/boards/published_work.h"
#include "engine/fpga/driver/memory_plan.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

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
    void ratesAreAsTheyWereSaid();
    void refusesWhatIsTooSlowToSimulate();
    void takesFiguresOfAPersonsOwn();
    void whatABoardDrawsIsKnownWithItsRest();
    void refusesSettings_data();
    void refusesSettings();
    void tokenIsCountedInWholeBeats();
    void coresShareRowBlocks();
    void packingFillsTheBeat();
    void projectionIsTheRoofline();
    void tellsWhatDoesNotFit();
    void modelIsNearWhatWasMetered();
    void publishedFiguresAreWhole();
    void everyConstantIsInTheDocument();
};

namespace {

// A core that takes 4 x 16 weights from 16 bytes a cycle, 1 MHz, memory as fast as half of that.
Board smallBoard()
{
    Board board = *findBoard("ecp5-25f");
    board.clockKilohertz.value = 1000.0;
    board.memory.bytesPerSecond.value = 8e6;
    board.memory.refreshNanoseconds.value = 0.0;
    board.power.restWatts.value = 2.0;
    board.power.picojoulesPerProduct.value = 1e6;
    board.power.picojoulesPerByte.value = 2e6;
    return board;
}

} // namespace

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
              board.memory.refreshEveryNanoseconds, board.power.restWatts,
              board.power.picojoulesPerProduct, board.power.picojoulesPerByte}) {
            QVERIFY(figure.value > 0.0);
            QVERIFY(!figure.source.empty());
        }
        QVERIFY(!board.memory.refreshNanoseconds.source.empty());
    }
    QCOMPARE(ids.size(), std::size_t{4});
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

void TestFpgaBoards::ratesAreAsTheyWereSaid()
{
    for (const Board& board : namedBoards()) {
        QCOMPARE(beatRateOf(board).cycles, 1000U); // what is counted of them stays so
        const double bus = board.geometry.busBytes * board.clockKilohertz.value * 1e3;
        for (int i = 0; i < 100; ++i) {
            const double rate =
                bus * std::pow(1000.0, i / 100.0 - 1.0); // a beat in 1000 cycles, or more
            Board other = board;
            other.memory.bytesPerSecond.value = rate;
            const BeatRate beats = beatRateOf(other);
            QVERIFY2(std::abs(bus * beats.beats / beats.cycles / rate - 1.0) <= 0.005,
                     qPrintable(QString::number(rate)));
        }
    }
}

void TestFpgaBoards::refusesWhatIsTooSlowToSimulate()
{
    for (const auto& [id, least, less] :
         {std::tuple("wide", "0.128", "0.127"), std::tuple("kria-kv260", "0.016", "0.0159"),
          std::tuple("ulx3s-25f", "0.01", "0.0099")}) {
        const Board& board = *findBoard(id);
        const auto with = [&board](const std::string& rate) {
            return boardWith(board, "{\"memory_gigabytes_per_second\": " + rate + "}");
        };
        QVERIFY(with(least).ok());
        QVERIFY(!with(less).ok());
        const std::string why = with(less).error().english();
        QVERIFY2(why.find(std::string(less) + ", expected a number from " + least + " to 10000.0.")
                     != std::string::npos,
                 why.c_str());
        // One that is there takes it: the rate is its own.
        QVERIFY(attachedBoardWith(board, R"({"memory_gigabytes_per_second": 0.01})").ok());
    }
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
    // Each setting that a figure names is taken, and changes that figure.
    int settings = 0;
    for (const Board& one : namedBoards()) {
        for (const NamedFigure& before : figuresOf(one)) {
            if (before.setting.empty()) {
                continue;
            }
            const Board set =
                boardWith(one, "{\"" + std::string(before.setting) + "\": 77}").value();
            for (const NamedFigure& after : figuresOf(set)) {
                const bool isSame = after.name == before.name;
                QCOMPARE(after.figure->source == kFromSettings, isSame);
                QVERIFY(!isSame || after.value == 77.0);
            }
            ++settings;
        }
    }
    QCOMPARE(settings, 4 * 4 + 1); // one has a vector unit
    const std::string formula = formulaOf(board);
    QVERIFY2(formula.find("with figures of its settings: 2.5 W") != std::string::npos,
             formula.c_str());
    QVERIFY(streamSeconds(board, 1e9) < streamSeconds(named, 1e9));
}

// Of one that nobody knew anything of: what only computing adds is no power of a board.
void TestFpgaBoards::whatABoardDrawsIsKnownWithItsRest()
{
    Board unknown;
    unknown.power.scope = PowerScope::None;
    for (const char* settings : {R"({"memory_megabytes": 1})", R"({"picojoules_per_product": 7})",
                                 R"({"picojoules_per_byte": 7, "picojoules_per_element": 7})"}) {
        QVERIFY(boardWith(unknown, settings).value().power.scope == PowerScope::None);
        QVERIFY(attachedBoardWith(unknown, settings).value().board.power.scope == PowerScope::None);
    }
    for (const char* settings :
         {R"({"rest_watts": 2.5})", R"({"picojoules_per_product": 7, "rest_watts": 0})"}) {
        QVERIFY(boardWith(unknown, settings).value().power.scope == PowerScope::Board);
    }
    const Board& module = *findBoard("kria-kv260");
    QVERIFY(boardWith(module, R"({"rest_watts": 2.5})").value().power.scope == PowerScope::Module);
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
    QTest::newRow("of the way there") << QByteArray(R"({"baud": 9600})")
                                      << QByteArray("name \"baud\", expected one of: rest_watts, ");
    QTest::newRow("no room") << QByteArray(R"({"memory_megabytes": 0.5})")
                             << QByteArray(
                                    "memory_megabytes = 0.5, expected a whole number from 1 to ");
    QTest::newRow("a part of a byte") << QByteArray(R"({"memory_megabytes": 32.5})")
                                      << QByteArray("memory_megabytes = 32.5, expected a whole");
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

// 5 x 17 weights: 2 row blocks of 2 tiles, a beat of 16 bytes each; activations 2 tiles of 16
// bytes, results 16 bytes a block.
void TestFpgaBoards::tokenIsCountedInWholeBeats()
{
    const TokenTraffic traffic = trafficOf(smallBoard(), std::array{MatrixShape{5, 17, 3}});
    QCOMPARE(traffic.weights, std::uint64_t{5 * 17 * 3});
    QCOMPARE(traffic.weightBytes, std::uint64_t{3 * 4 * 16});
    QCOMPARE(traffic.movedBytes, std::uint64_t{3 * (4 * 16 + 2 * 16 + 2 * 16)});
    QCOMPARE(traffic.coreMovedBytes, traffic.movedBytes);
    QCOMPARE(trafficOf(smallBoard(), {}).movedBytes, std::uint64_t{0});
}

// Three blocks on two cores: one has two, and each reads the activations.
void TestFpgaBoards::coresShareRowBlocks()
{
    Board board = smallBoard();
    board.cores = 2;
    const TokenTraffic traffic = trafficOf(board, std::array{MatrixShape{12, 16}});
    QCOMPARE(traffic.weightBytes, std::uint64_t{3 * 16});
    QCOMPARE(traffic.coreWeightBytes, std::uint64_t{2 * 16});
    QCOMPARE(traffic.movedBytes, std::uint64_t{3 * 16 + 2 * 16 + 3 * 16});
    QCOMPARE(traffic.coreMovedBytes, std::uint64_t{2 * 16 + 16 + 2 * 16});
}

void TestFpgaBoards::packingFillsTheBeat()
{
    for (const Board& board : allBoards()) {
        for (const Packing packing : {Packing::Planes, Packing::BaseThree}) {
            const Geometry geometry = withPacking(board, packing).geometry;
            QVERIFY(geometry.isConsistent());
            QCOMPARE(geometry.packing, packing);
            QVERIFY(geometry.tileBytes() <= geometry.busBytes);
            QCOMPARE(geometry.packedBytes(), std::size_t{geometry.busBytes});
        }
        QCOMPARE(withPacking(board, board.geometry.packing).geometry, board.geometry);
    }
}

void TestFpgaBoards::projectionIsTheRoofline()
{
    const std::array matrices{MatrixShape{4, 16, 1000}};
    // Weights, activations, results: three beats each.
    const TokenProjection token = projectToken(smallBoard(), matrices);
    QCOMPARE(token.bound, Bound::Memory);
    QCOMPARE(token.seconds, 3 * 16 * 1000 / 8e6);
    QCOMPARE(token.energy.restJoules, 2.0 * token.seconds);
    QCOMPARE(token.energy.productJoules, 64e3 * 1e-6);
    QCOMPARE(token.energy.memoryJoules, 48e3 * 2e-6);
    QCOMPARE(token.watts() * token.seconds, token.energy.joules());
    Board fast = smallBoard();
    fast.memory.bytesPerSecond.value = 1e9;
    QCOMPARE(projectToken(fast, matrices).bound, Bound::Core);
    QCOMPARE(projectToken(fast, matrices).seconds, 3 * 16 * 1000 / 16e6);
}

void TestFpgaBoards::tellsWhatDoesNotFit()
{
    Board board = smallBoard();
    board.memory.bytes = std::uint64_t{4} << 20U;
    QVERIFY(projectToken(board, std::array{MatrixShape{4000, 1600}}).fits);    // 1.6 MB
    QVERIFY(!projectToken(board, std::array{MatrixShape{12'000, 1600}}).fits); // 4.8 MB
    board.cores = 2;                                                           // half of it each
    QVERIFY(projectToken(board, std::array{MatrixShape{12'000, 1600}}).fits);
}

// Whole joules within a fifth; above rest the one board whose constants are of another design is
// further off, and the document says how far.
void TestFpgaBoards::modelIsNearWhatWasMetered()
{
    const std::vector<Board> boards = allBoards();
    std::set<std::string_view> metered;
    for (const MeteredRun& run : meteredRuns()) {
        const auto board = std::ranges::find(boards, run.board, &Board::id);
        QVERIFY(board != boards.end());
        const BoardEnergy energy = energyOf(board->power, {run.seconds, run.products, run.bytes});
        QVERIFY2(std::abs(deviation(energy.joules(), run.joules)) < 0.2,
                 qPrintable(QString::number(energy.joules())));
        QVERIFY(energy.joules() > run.restWatts * run.seconds);
        QVERIFY(!run.circularity.empty() && !run.source.empty());
        metered.insert(run.board);
    }
    QCOMPARE(metered, (std::set<std::string_view>{"kria-kv260", "arty-a7-100"}));
}

void TestFpgaBoards::publishedFiguresAreWhole()
{
    const std::vector<Board> boards = allBoards();
    for (const PublishedWork& work : publishedWork()) {
        QVERIFY(work.tokensPerSecond || work.joulesPerToken);
        QVERIFY(!work.note.empty() && !work.source.empty());
        const bool isProjected = !work.projectedBoard.empty();
        QCOMPARE(isProjected, !work.shape.empty() || work.bytesPerToken > 0.0);
        QVERIFY(!isProjected
                || std::ranges::find(boards, work.projectedBoard, &Board::id) != boards.end());
        const std::optional<double> joules = joulesPerTokenOf(work);
        QVERIFY(!joules || *joules > 0.0);
    }
    // bitnet-kv260: 12.73 GB/s of 483 MB a token are 26.4 of them.
    const auto bitnet =
        std::ranges::find(publishedWork(), std::string_view("bitnet-kv260"), &PublishedWork::work);
    QVERIFY(std::abs(projectedRate(*bitnet, {}).value_or(0.0) / 26.4 - 1.0) < 0.02);
    const auto paper = publishedWork().begin();
    QCOMPARE(projectedRate(*paper, {}), std::nullopt);
    QCOMPARE(joulesPerTokenOf(*paper), std::optional(13.67 / 23.8));
}

void TestFpgaBoards::everyConstantIsInTheDocument()
{
    const std::array shapes{ProjectedShape{"tiny", {{64, 64, 2}}}};
    const std::string text = projectionText(shapes);
    const std::string json = projectionJson(shapes);
    std::set<std::string_view> ids;
    for (const Board& board : allBoards()) {
        QVERIFY(ids.insert(board.id).second);
        for (const NamedFigure& one : figuresOf(board)) {
            QVERIFY(!one.figure->source.empty());
            QVERIFY(text.find(one.figure->source) != std::string::npos);
            QVERIFY(json.find(one.figure->source) != std::string::npos);
        }
        QVERIFY(text.find("`" + std::string(board.id) + "`") != std::string::npos);
    }
    QVERIFY(ids.size() == namedBoards().size() + projectedBoards().size());
    for (const std::string_view label :
         {"| measured ", "| derived ", "| modelled ", "| metered ", "| claimed ", "| projected "}) {
        QVERIFY2(text.find(label) != std::string::npos, label.data());
    }
}

QTEST_APPLESS_MAIN(TestFpgaBoards)
#include "test_fpga_boards.moc"
