// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The driver on the RTL of the named boards.
#include "engine/fpga/board_session/board_session.h"
#include "engine/fpga/boards/board_settings.h"
#include "engine/fpga/boards/energy_model.h"
#include "engine/fpga/virtual_board/simulated_bus.h"
#include "tests/engine/fpga/driver_rig.h"

#include <cstdio>
#include <map>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint32_t kSeed = 20261128;

DriverOptions optionsFor(const Board& board, std::uint32_t watchdogCycles)
{
    DriverOptions options;
    options.expected.geometry = board.geometry;
    options.expected.clockKilohertz = static_cast<std::uint32_t>(board.clockKilohertz.value);
    options.cyclesPerBeat = static_cast<double>(beatRateOf(board).cycles) / beatRateOf(board).beats;
    options.slack = std::chrono::microseconds(200);
    options.resetTime = std::chrono::microseconds(50);
    options.watchdogCycles = watchdogCycles;
    return options;
}

// Memory that is quick to clear; all else is the board's.
Board smallMemory(const Board& board)
{
    Board small = board;
    small.memory.bytes = std::uint64_t{8} << 20U;
    return small;
}

struct Rig : DriverRig<SimulatedBus>
{
    explicit Rig(const Board& board, std::uint32_t watchdogCycles = 5'000)
        : DriverRig(SimulatedBus::of(smallMemory(board)).value(),
                    board.geometry,
                    optionsFor(board, watchdogCycles))
    {}
};

} // namespace

class TestVirtualBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheBoardThatItSays_data() { addBoards(); }
    void isTheBoardThatItSays();
    void computesEveryShape_data() { addBoards(); }
    void computesEveryShape();
    void computesWithTheSlowestMemory_data() { addBoards(); }
    void computesWithTheSlowestMemory();
    void recoversFrom_data();
    void recoversFrom();
    void losesWhatDoesNotAnswer_data();
    void losesWhatDoesNotAnswer();
    void randomFaultsChangeNoNumber();

private:
    static void addBoards();
};

void TestVirtualBoard::addBoards()
{
    QTest::addColumn<QString>("id");
    for (const Board& board : namedBoards()) {
        const QString id = QString::fromStdString(std::string(board.id));
        if (SimulatedBus::of(smallMemory(board))) { // under sanitizers the smallest one is built
            QTest::newRow(qPrintable(id)) << id;
        }
    }
}

void TestVirtualBoard::isTheBoardThatItSays()
{
    const QFETCH(QString, id);
    const Board& board = *findBoard(id.toStdString());
    const Rig rig(board);
    const Identity& identity = rig.driver->identity();
    QCOMPARE(identity.style & kStyleDatapath, static_cast<std::uint32_t>(board.style));
    QVERIFY((identity.style & kStyleSignature) != 0);
    QVERIFY(identity.build != 0);
    QVERIFY(rig.bus->board().violation().empty());
}

void TestVirtualBoard::computesEveryShape()
{
    const QFETCH(QString, id);
    std::printf("seed %u\n", kSeed);
    std::mt19937 random(kSeed);
    Rig rig(*findBoard(id.toStdString()));
    std::uint64_t last = 0;
    for (const auto& [rows, columns] : std::vector<std::pair<std::size_t, std::size_t>>{
             {1, 1}, {3, 64}, {17, 33}, {256, 256}, {65, 704}, {5, rig.geometry.mostColumns()}}) {
        for (std::size_t vectors = 1; vectors <= rig.geometry.vectors; ++vectors) {
            const Operands operands(rows, columns, vectors, random);
            const MatrixId matrix{++last};
            QVERIFY(rig.store(matrix, operands).ok());
            // Three at once: the next begins while this one streams.
            const auto ticket = rig.start(std::vector<TicketJob>(3, rig.job(matrix, operands)));
            rig.finishAll();
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(rig.isRight(*ticket, i, operands));
            }
            rig.driver->remove(matrix);
        }
    }
    QCOMPARE(rig.driver->counters().retries, std::uint64_t{0});
    QVERIFY2(rig.bus->board().violation().empty(), rig.bus->board().violation().c_str());
}

// Nobody takes its waits for the end.
void TestVirtualBoard::computesWithTheSlowestMemory()
{
    const QFETCH(QString, id);
    std::mt19937 random(kSeed);
    const Board& named = *findBoard(id.toStdString());
    const double least = std::max(0.01, named.geometry.busBytes * named.clockKilohertz.value / 1e9);
    const Board slow = boardWith(named, "{\"memory_gigabytes_per_second\": "
                                            + QByteArray::number(least).toStdString() + "}")
                           .value();
    Rig rig(slow, kSimulatedTiming.watchdogCycles);
    const Operands operands(2 * named.geometry.rows, named.geometry.columns, named.geometry.vectors,
                            random);
    QVERIFY(rig.store(MatrixId{1}, operands).ok());
    const auto ticket = rig.start(std::vector<TicketJob>(3, rig.job(MatrixId{1}, operands)));
    rig.finishAll();
    QVERIFY(rig.isRight(*ticket, 2, operands));
    QCOMPARE(rig.driver->counters().retries, std::uint64_t{0});
    // Of its three matrices alone.
    const double seconds = 3.0 * 2 * named.geometry.busBytes / (least * 1e9);
    QVERIFY(static_cast<double>(ticket->cost.cycles) > seconds * named.clockKilohertz.value * 1e3);
}

void TestVirtualBoard::recoversFrom_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("boardResets");
    QTest::newRow("dropped read") << static_cast<int>(BoardFault::DropRead) << 1;
    QTest::newRow("dropped write") << static_cast<int>(BoardFault::DropWrite) << 1;
    QTest::newRow("read error") << static_cast<int>(BoardFault::ReadError) << 0;
    QTest::newRow("write error") << static_cast<int>(BoardFault::WriteError) << 0;
    QTest::newRow("flipped bit") << static_cast<int>(BoardFault::FlipBit) << 0;
}

void TestVirtualBoard::recoversFrom()
{
    const QFETCH(int, fault);
    const QFETCH(int, boardResets);
    std::mt19937 random(kSeed);
    Rig rig(namedBoards().front());
    const Operands operands(64, 200, 1, random);
    QVERIFY(rig.store(MatrixId{1}, operands).ok());
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t retries = rig.driver->counters().retries;
        rig.bus->board().inject({static_cast<BoardFault>(fault), random() % 12, 5});
        const auto ticket = rig.start(std::vector<TicketJob>(3, rig.job(MatrixId{1}, operands)));
        const std::chrono::nanoseconds begin = rig.bus->now();
        rig.finishAll();
        QVERIFY(rig.bus->now() - begin < std::chrono::milliseconds(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY2(rig.isRight(*ticket, i, operands), ticket->error.english().c_str());
        }
        QVERIFY(rig.driver->counters().retries > retries);
    }
    QCOMPARE(rig.driver->counters().boardResets, std::uint64_t(10 * boardResets));
    QVERIFY2(rig.bus->board().violation().empty(), rig.bus->board().violation().c_str());
}

void TestVirtualBoard::losesWhatDoesNotAnswer_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("frozen") << static_cast<int>(BoardFault::FreezeClock);
    QTest::newRow("vanished") << static_cast<int>(BoardFault::Vanish);
    QTest::newRow("another") << static_cast<int>(BoardFault::WrongIdentity);
}

void TestVirtualBoard::losesWhatDoesNotAnswer()
{
    const QFETCH(int, fault);
    std::mt19937 random(kSeed);
    Rig rig(namedBoards().front());
    const Operands operands(64, 200, 1, random);
    QVERIFY(rig.store(MatrixId{1}, operands).ok());
    const auto ticket = rig.start({rig.job(MatrixId{1}, operands)});
    rig.driver->advance(std::chrono::nanoseconds(500));
    rig.bus->board().inject({static_cast<BoardFault>(fault), 0, 0});
    if (static_cast<BoardFault>(fault) == BoardFault::WrongIdentity) {
        // Nobody looks while all goes well.
        rig.bus->board().inject({BoardFault::ReadError, 1, 0});
    }
    const std::chrono::nanoseconds begin = rig.bus->now();
    rig.finishAll();
    QVERIFY(rig.bus->now() - begin < std::chrono::milliseconds(3));
    QVERIFY(ticket->outcome == TicketOutcome::Lost);
    QCOMPARE(rig.driver->health(), DriverHealth::Lost);
}

// 500 faults of every kind at random moments in groups of jobs such as a layer has: whatever is
// said to be done is right, and no group takes longer than its patience.
void TestVirtualBoard::randomFaultsChangeNoNumber()
{
    std::printf("seed %u\n", kSeed);
    std::mt19937 random(kSeed);
    std::map<TicketOutcome, int> outcomes;
    auto rig = std::make_unique<Rig>(namedBoards().front());
    const Operands one(40, 60, 1, random);
    const Operands two(20, 90, 1, random);
    const auto upload = [&] {
        return rig->store(MatrixId{1}, one).ok() && rig->store(MatrixId{2}, two).ok();
    };
    QVERIFY(upload());
    std::uint64_t struck = 0;
    std::uint64_t before = 0; // of this board
    for (int trial = 0; trial < 500; ++trial) {
        const auto fault = static_cast<BoardFault>(random() % 8);
        const bool isAtOnce = fault >= BoardFault::FreezeClock;
        std::vector<std::shared_ptr<DriverTicket>> tickets;
        for (int i = 0; i < 2; ++i) {
            tickets.push_back(rig->start({rig->job(MatrixId{1}, one), rig->job(MatrixId{2}, two)}));
        }
        rig->driver->advance(std::chrono::nanoseconds(random() % 20'000));
        rig->bus->board().inject({fault, random() % 60, static_cast<unsigned>(random() % 128)});
        const std::chrono::nanoseconds begin = rig->bus->now();
        rig->finishAll();
        QVERIFY(rig->bus->now() - begin < std::chrono::milliseconds(5));
        for (const auto& ticket : tickets) {
            ++outcomes[ticket->outcome];
            QVERIFY(ticket->outcome != TicketOutcome::Out);
            QVERIFY(ticket->outcome != TicketOutcome::Done
                    || (rig->isRight(*ticket, 0, one) && rig->isRight(*ticket, 1, two)));
        }
        QVERIFY2(rig->bus->board().violation().empty(), rig->bus->board().violation().c_str());
        // Those that have not struck yet do so in a later trial; a reset of the board ends them.
        const std::uint64_t now = rig->bus->board().faultsStruck();
        struck += isAtOnce ? 1 : (now >= before ? now - before : now);
        before = now;
        if (rig->driver->health() == DriverHealth::Lost) {
            rig = std::make_unique<Rig>(namedBoards().front());
            before = 0;
            QVERIFY(upload());
        }
    }
    std::printf("faults that struck: %d, tickets done %d, failed %d, lost %d\n",
                static_cast<int>(struck), outcomes[TicketOutcome::Done],
                outcomes[TicketOutcome::Failed], outcomes[TicketOutcome::Lost]);
    QVERIFY(struck > 250);
    QVERIFY(outcomes[TicketOutcome::Done] > 500);
    QVERIFY(outcomes[TicketOutcome::Lost] > 0);
}

QTEST_APPLESS_MAIN(TestVirtualBoard)
#include "test_virtual_board.moc"
