// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/memory_plan.h"
#include "tests/engine/fpga/cached_board.h"
#include "tests/engine/fpga/driver_rig.h"
#include "tests/engine/fpga/fake_board.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <map>

Q_DECLARE_METATYPE(trilume::fpga::CachedBoard::Side)

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint32_t kSeed = 20261128;
constexpr MatrixId kMatrix{1};

DriverOptions usualOptions()
{
    DriverOptions options;
    options.slack = std::chrono::milliseconds(5);
    options.watchdogCycles = 10'000;
    return options;
}

struct Rig : DriverRig<FakeBoard>
{
    explicit Rig(const Geometry& itsGeometry, std::size_t memoryBytes = std::size_t{4} << 20U)
        : DriverRig(std::make_unique<FakeBoard>(itsGeometry, memoryBytes),
                    itsGeometry,
                    usualOptions())
        , board(*bus)
    {}

    FakeBoard& board;
};

using Side = CachedBoard::Side;

// Beats of less than half a cache line, so that nothing fills one by itself.
constexpr Geometry kNarrow{4, 8, 2, Packing::Planes, 16, 64};
constexpr std::uint64_t kAboveFourGibibytes = (std::uint64_t{4} << 30U) + 3 * kPageBytes;

struct CachedRig : DriverRig<CachedBoard>
{
    explicit CachedRig(std::uint64_t base)
        : DriverRig(std::make_unique<CachedBoard>(kNarrow, base), kNarrow, usualOptions())
    {}
};

} // namespace

class TestFpgaDriver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWhatItKnows_data();
    void opensOnlyWhatItKnows();
    void opensOnlyWhatIsExpected();
    void computesEveryShape_data() { addGeometries(); }
    void computesEveryShape();
    void severalTicketsAreOneDoorbell();
    void sharesMemoryThroughACache_data();
    void sharesMemoryThroughACache();
    void aSyncThatFailsIsAnError();
    void aSyncThatIsLeftOutIsNoticed_data();
    void aSyncThatIsLeftOutIsNoticed();
    void blocksOfAMatrixCanBeAskedFor();
    void jobsBeyondTheirMemoryAreDivided();
    void moreJobsThanTheRingHasAreDone();
    void aFullMemoryNamesItsSizes();
    void recoversFrom_data();
    void recoversFrom();
    void failsATicketThatGoesWrongTwice();
    void losesWhatDoesNotAnswer_data();
    void losesWhatDoesNotAnswer();
    void aCancelledTicketIsNotWaitedFor();
    void countsWhatWasDone();
    void randomFaultsChangeNoNumber();
};

void TestFpgaDriver::opensOnlyWhatItKnows_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<quint32>("value");
    QTest::addColumn<QString>("found");
    QTest::newRow("nobody") << int{kRegisterId} << 0xFFFFFFFFU << "Nothing answers";
    QTest::newRow("other") << int{kRegisterId} << 0x544D5631U << "0x544d5631, expected 0x31495254";
    QTest::newRow("version") << int{kRegisterVersion} << 0x20000U << "found 2, expected 1";
    QTest::newRow("shape") << int{kRegisterGeometry} << 0x01021000U << "0 x 16 x 1";
    // Which no core can have: a tile of 128 bytes in a beat of 64, and three beats of results.
    QTest::newRow("wide tiles") << int{kRegisterGeometry} << 0x01025002U << "2 x 80 x 1";
    QTest::newRow("odd results") << int{kRegisterGeometry} << 0x01020430U << "48 x 4 x 1";
    QTest::newRow("packing") << int{kRegisterGeometry} << 0x01071010U << "packing 7";
    QTest::newRow("bus") << int{kRegisterCapability} << 0x200060U << "96 bits";
    QTest::newRow("too narrow") << int{kRegisterCapability} << 0x200080U << "128 bits";
    QTest::newRow("clock") << int{kRegisterClockKhz} << 0U << "found 0 kHz";
}

void TestFpgaDriver::opensOnlyWhatItKnows()
{
    const QFETCH(int, offset);
    const QFETCH(quint32, value);
    const QFETCH(QString, found);
    FakeBoard board(kGeometries[2]);
    board.constants[static_cast<std::uint32_t>(offset)] = value;
    const auto driver = Driver::open(board, usualOptions());
    QVERIFY(!driver);
    QVERIFY2(driver.error().english().find(found.toStdString()) != std::string::npos,
             driver.error().english().c_str());
}

void TestFpgaDriver::opensOnlyWhatIsExpected()
{
    FakeBoard board(kGeometries[2]);
    const auto refusal = [&](const Expectation& expected) {
        DriverOptions options = usualOptions();
        options.expected = expected;
        const auto driver = Driver::open(board, options);
        return driver ? std::string() : driver.error().english();
    };
    QCOMPARE(refusal({kGeometries[2], 100'000, 0xB111D}), std::string());
    const std::string shape = refusal({kGeometries[3], {}, {}});
    QVERIFY2(shape.find("found 16 x 16 x 1, packing 2, 512 bits, 32 tiles, expected 16 x 32 x 1")
                 != std::string::npos,
             shape.c_str());
    QVERIFY(refusal({{}, 250'000, {}}).find("found 100000 kHz, expected 250000 kHz")
            != std::string::npos);
    QVERIFY(refusal({{}, {}, 0xB111E}).find("found 0xb111d, expected 0xb111e")
            != std::string::npos);
    FakeBoard small(kGeometries[2], 8192);
    const auto driver = Driver::open(small, usualOptions());
    QVERIFY(!driver && driver.error().english().find("found 8192 bytes") != std::string::npos);
}

void TestFpgaDriver::computesEveryShape()
{
    std::mt19937 random(kSeed);
    Rig rig(geometryOfRow());
    std::uint64_t id = 0;
    for (const auto& [rows, columns] : std::vector<std::pair<std::size_t, std::size_t>>{
             {1, 1}, {3, 64}, {17, 33}, {64, 200}, {65, rig.geometry.mostColumns()}, {300, 7}}) {
        for (std::size_t vectors = 1; vectors <= rig.geometry.vectors; ++vectors) {
            const Operands operands(rows, columns, vectors, random);
            const MatrixId matrix{++id};
            QVERIFY(rig.store(matrix, operands).ok());
            const auto ticket = rig.start({rig.job(matrix, operands)});
            rig.finishAll();
            QVERIFY(rig.isRight(*ticket, 0, operands));
            rig.driver->remove(matrix);
        }
    }
    QCOMPARE(rig.driver->freeBytes(), rig.driver->memoryBytes());
    QCOMPARE(rig.driver->counters().retries, std::uint64_t{0});
    QCOMPARE(rig.board.errorsSeen(), 0U);
}

void TestFpgaDriver::sharesMemoryThroughACache_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("vectors");
    QTest::addColumn<quint64>("base");
    for (const int rows : {1, 5, 17}) {
        for (const int vectors : {1, 2}) {
            QTest::addRow("%d x %d", rows, vectors) << rows << vectors << quint64{0};
            QTest::addRow("%d x %d above 4 GiB", rows, vectors)
                << rows << vectors << quint64{kAboveFourGibibytes};
        }
    }
}

// More jobs than the ring has, four at a time.
void TestFpgaDriver::sharesMemoryThroughACache()
{
    QFETCH(int, rows);
    QFETCH(int, vectors);
    QFETCH(quint64, base);
    CachedRig rig(base);
    std::mt19937 random(kSeed);
    const Operands first(static_cast<std::size_t>(rows), 13, static_cast<std::size_t>(vectors),
                         random);
    const Operands second(static_cast<std::size_t>(rows), 70, static_cast<std::size_t>(vectors),
                          random);
    QVERIFY(rig.store(MatrixId{1}, first).ok() && rig.store(MatrixId{2}, second).ok());
    for (int i = 0; i < 20; ++i) {
        const auto ticket = rig.start({rig.job(MatrixId{1}, first), rig.job(MatrixId{2}, second),
                                       rig.job(MatrixId{1}, first), rig.job(MatrixId{2}, second)});
        rig.finishAll();
        QVERIFY(rig.isRight(*ticket, 0, first) && rig.isRight(*ticket, 1, second));
        QVERIFY(rig.isRight(*ticket, 2, first) && rig.isRight(*ticket, 3, second));
    }
    QCOMPARE(rig.driver->counters().retries, std::uint64_t{0});
    QCOMPARE(rig.bus->lost, std::size_t{0});
    QCOMPARE(rig.bus->odd, std::size_t{0});
}

void TestFpgaDriver::aSyncThatFailsIsAnError()
{
    CachedRig rig(kAboveFourGibibytes);
    std::mt19937 random(kSeed);
    const Operands operands(5, 13, 1, random);
    QVERIFY(rig.store(kMatrix, operands).ok());
    rig.bus->canSync = false;
    QVERIFY(!rig.store(MatrixId{2}, operands).ok());
    const auto ticket = rig.start({rig.job(kMatrix, operands)});
    rig.finishAll();
    QCOMPARE(ticket->outcome, TicketOutcome::Failed);
    QCOMPARE(QString::fromStdString(ticket->error.english()),
             QStringLiteral("The cache cannot be told."));
    rig.bus->canSync = true;
    const auto next = rig.start({rig.job(kMatrix, operands)});
    rig.finishAll();
    QVERIFY(rig.isRight(*next, 0, operands));
    // Nor is there anything before its first byte or behind its last.
    std::array<std::byte, 8> bytes = {};
    const std::uint64_t end = kAboveFourGibibytes + rig.bus->memoryBytes();
    for (const std::uint64_t address : {kAboveFourGibibytes - 8, end - 4, end, ~std::uint64_t{3}}) {
        QVERIFY(!rig.bus->readMemory(address, bytes) && !rig.bus->writeMemory(address, bytes));
    }
    QVERIFY(rig.bus->readMemory(end - 8, bytes).ok());
}

void TestFpgaDriver::aSyncThatIsLeftOutIsNoticed_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<quint64>("begin"); // the second sync from here to there
    QTest::addColumn<quint64>("end");
    QTest::addColumn<bool>("isAlways"); // and all after it
    const MemoryPlan plan(kNarrow, {0, std::uint64_t{4} << 20U});
    constexpr quint64 kRecords = JobRing::kEntries * sizeof(Descriptor);
    const quint64 jobs = plan.jobs.address;
    const quint64 matrices = plan.matrices.address;
    QTest::newRow("weights") << Side::Device << matrices << matrices + 2 * kPageBytes << false;
    QTest::newRow("descriptor") << Side::Device << quint64{0} << kRecords << false;
    QTest::newRow("activations") << Side::Device << jobs << matrices << false;
    QTest::newRow("results") << Side::Processor << jobs << matrices << false;
    // Who looks again later sees them; but for a time-out nobody would.
    QTest::newRow("records") << Side::Processor << kRecords << jobs << true;
    // Of an earlier job at the same place.
    QTest::newRow("record that is cleared") << Side::Device << kRecords << jobs << true;
}

void TestFpgaDriver::aSyncThatIsLeftOutIsNoticed()
{
    QFETCH(Side, side);
    QFETCH(quint64, begin);
    QFETCH(quint64, end);
    QFETCH(bool, isAlways);
    CachedRig rig(0);
    int syncs = 0;
    rig.bus->isLeftOut = [&](Side which, std::uint64_t address) {
        const bool isThere = which == side && address >= begin && address < end;
        return isThere && (++syncs == 2 || isAlways);
    };
    std::mt19937 random(kSeed);
    const Operands operands(17, 70, 2, random);
    Operands others = operands; // with the same weights
    std::reverse(others.activations.begin(), others.activations.end());
    QVERIFY(rig.store(MatrixId{2}, operands).ok() && rig.store(kMatrix, operands).ok());
    std::uint64_t done = 0;
    for (unsigned i = 0; i < JobRing::kEntries + 2; ++i) {
        const Operands& now = i % 2 == 0 ? operands : others;
        const auto ticket = rig.start({rig.job(kMatrix, now)});
        rig.finishAll();
        done += ticket->outcome == TicketOutcome::Done ? 1U : 0U;
        QVERIFY(ticket->outcome != TicketOutcome::Done || rig.isRight(*ticket, 0, now));
    }
    QVERIFY(rig.driver->counters().retries > 0);
    QVERIFY(isAlways || done == JobRing::kEntries + 2); // once more, and it was right
}

void TestFpgaDriver::severalTicketsAreOneDoorbell()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[1]);
    const Operands one(40, 30, 1, random);
    const Operands two(20, 90, 1, random);
    QVERIFY(rig.store(MatrixId{1}, one).ok() && rig.store(MatrixId{2}, two).ok());
    const std::uint64_t before = rig.board.doorbells();
    const auto first = rig.start({rig.job(MatrixId{1}, one), rig.job(MatrixId{2}, two)});
    const auto second = rig.start({rig.job(MatrixId{2}, two)});
    QCOMPARE(rig.board.doorbells(), before); // start() does not touch the device
    rig.finishAll();
    QCOMPARE(rig.board.doorbells(), before + 1);
    QVERIFY(rig.isRight(*first, 0, one) && rig.isRight(*first, 1, two));
    QVERIFY(rig.isRight(*second, 0, two));
    const auto settled = rig.driver->takeSettled();
    QCOMPARE(settled.size(), std::size_t{2});
    QCOMPARE(settled.front().get(), first.get());
    QVERIFY(rig.driver->takeSettled().empty());
}

void TestFpgaDriver::blocksOfAMatrixCanBeAskedFor()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[2]);
    const Operands operands(16 * 9 + 5, 70, 1, random);
    QVERIFY(rig.store(kMatrix, operands).ok());
    for (const Blocks blocks :
         {Blocks{0, 1}, Blocks{3, 7}, Blocks{9, 10}, Blocks{1, 10}, Blocks{3, 7}}) {
        TicketJob job = rig.job(kMatrix, operands);
        job.blocks = blocks;
        const auto ticket = rig.start({job});
        rig.finishAll();
        QVERIFY(rig.isRight(*ticket, 0, operands));
    }
}

void TestFpgaDriver::jobsBeyondTheirMemoryAreDivided()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[0]);
    const Operands operands(40'000, 5, 1, random);
    QVERIFY(rig.store(kMatrix, operands).ok());
    const auto ticket = rig.start({rig.job(kMatrix, operands)});
    rig.finishAll();
    QVERIFY(rig.isRight(*ticket, 0, operands));
    QVERIFY(rig.board.jobs() > 2);
    QCOMPARE(rig.driver->takeSettled().size(), std::size_t{1});
}

void TestFpgaDriver::moreJobsThanTheRingHasAreDone()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[3]);
    const Operands operands(20, 60, 1, random);
    QVERIFY(rig.store(kMatrix, operands).ok());
    std::vector<std::shared_ptr<DriverTicket>> tickets;
    for (int i = 0; i < 30; ++i) {
        tickets.push_back(rig.start(std::vector<TicketJob>(7, rig.job(kMatrix, operands))));
    }
    rig.finishAll();
    for (const auto& ticket : tickets) {
        for (std::size_t i = 0; i < 7; ++i) {
            QVERIFY(rig.isRight(*ticket, i, operands));
        }
    }
    QVERIFY(rig.board.doorbells() < 60);
}

void TestFpgaDriver::aFullMemoryNamesItsSizes()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[2]);
    const Operands operands(2048, 512, 1, random);
    QVERIFY(rig.store(MatrixId{1}, operands).ok());
    std::uint64_t id = 1;
    Status stored = Done{};
    while (stored && id < 100) {
        stored = rig.store(MatrixId{++id}, operands);
    }
    QVERIFY(!stored && stored.error().code == Errc::OutOfMemory);
    const std::string text = stored.error().english();
    for (const std::string& part :
         {std::string("262144 bytes"), std::to_string(rig.driver->memoryBytes()),
          std::to_string(rig.driver->freeBytes())}) {
        QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    }
    rig.driver->remove(MatrixId{1});
    QVERIFY(rig.store(MatrixId{id}, operands).ok()); // in its place
    const auto ticket =
        rig.start({rig.job(MatrixId{id}, operands), rig.job(MatrixId{2}, operands)});
    rig.finishAll();
    QVERIFY(rig.isRight(*ticket, 0, operands) && rig.isRight(*ticket, 1, operands));
}

void TestFpgaDriver::recoversFrom_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("retries");
    QTest::addColumn<int>("reuploads");
    QTest::addColumn<int>("boardResets");
    const auto add = [](const char* name, Fault fault, int retries, int reuploads,
                        int boardResets) {
        QTest::newRow(name) << static_cast<int>(fault) << retries << reuploads << boardResets;
    };
    add("read error", Fault::ReadError, 1, 0, 0);
    add("write error", Fault::WriteError, 1, 0, 0);
    add("wrong weights", Fault::WrongWeights, 1, 1, 0);
    add("spoiled weights", Fault::SpoiledWeights, 1, 1, 0);
    add("wrong activation", Fault::WrongActivation, 1, 1, 0);
    add("wrong result", Fault::WrongResult, 1, 1, 0);
    add("wrong tag", Fault::WrongTag, 1, 0, 0);
    add("no record", Fault::NoRecord, 1, 0, 0);
    add("late record", Fault::LateRecord, 0, 0, 0);
    add("hang", Fault::Hang, 1, 0, 0);
    add("dead memory", Fault::DeadMemory, 1, 0, 1);
}

void TestFpgaDriver::recoversFrom()
{
    const QFETCH(int, fault);
    const QFETCH(int, retries);
    const QFETCH(int, reuploads);
    const QFETCH(int, boardResets);
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[7]);
    const Operands one(50, 100, 2, random);
    const Operands two(30, 40, 1, random);
    QVERIFY(rig.store(MatrixId{1}, one).ok() && rig.store(MatrixId{2}, two).ok());
    rig.board.failAt(2, static_cast<Fault>(fault));
    std::vector<std::shared_ptr<DriverTicket>> tickets;
    for (int i = 0; i < 3; ++i) {
        tickets.push_back(rig.start({rig.job(MatrixId{1}, one), rig.job(MatrixId{2}, two)}));
    }
    const std::chrono::nanoseconds begin = rig.board.now();
    rig.finishAll();
    QVERIFY(rig.board.now() - begin < std::chrono::milliseconds(8));
    for (const auto& ticket : tickets) {
        QVERIFY2(rig.isRight(*ticket, 0, one) && rig.isRight(*ticket, 1, two),
                 ticket->error.english().c_str());
    }
    const DriverCounters& counters = rig.driver->counters();
    QCOMPARE(static_cast<int>(counters.retries), retries);
    QCOMPARE(static_cast<int>(counters.reuploads), reuploads);
    QCOMPARE(static_cast<int>(counters.boardResets), boardResets);
    QCOMPARE(counters.failures, std::uint64_t{0});
    QCOMPARE(rig.driver->health(), DriverHealth::Well);
}

void TestFpgaDriver::failsATicketThatGoesWrongTwice()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[2]);
    const Operands operands(50, 100, 1, random);
    QVERIFY(rig.store(kMatrix, operands).ok());
    rig.board.failAt(1, Fault::WrongWeights);
    rig.board.failAt(3, Fault::ReadError); // the same job again: the one behind it had begun
    const auto first = rig.start({rig.job(kMatrix, operands)});
    const auto second = rig.start(std::vector<TicketJob>(3, rig.job(kMatrix, operands)));
    rig.finishAll();
    const auto third = rig.start({rig.job(kMatrix, operands)});
    rig.finishAll();
    QVERIFY(rig.isRight(*first, 0, operands));
    QVERIFY(second->outcome == TicketOutcome::Failed);
    QVERIFY2(second->error.english().find("error bits 2") != std::string::npos,
             second->error.english().c_str());
    QVERIFY(rig.isRight(*third, 0, operands));
    QCOMPARE(rig.driver->takeSettled().size(), std::size_t{3});
    QCOMPARE(rig.driver->counters().failures, std::uint64_t{1});
    QCOMPARE(rig.driver->health(), DriverHealth::Well);
}

void TestFpgaDriver::losesWhatDoesNotAnswer_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("vanished") << static_cast<int>(Fault::Vanish);
    QTest::newRow("frozen") << static_cast<int>(Fault::Freeze);
    QTest::newRow("another") << static_cast<int>(Fault::OtherIdentity);
    QTest::newRow("no board reset") << static_cast<int>(Fault::DeadMemory);
}

void TestFpgaDriver::losesWhatDoesNotAnswer()
{
    const QFETCH(int, fault);
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[2]);
    rig.board.canResetBoard = false;
    const Operands operands(50, 100, 1, random);
    QVERIFY(rig.store(kMatrix, operands).ok());
    rig.board.failAt(1, static_cast<Fault>(fault));
    const auto first = rig.start({rig.job(kMatrix, operands)});
    rig.finishAll();
    const auto second = rig.start({rig.job(kMatrix, operands)});
    const std::chrono::nanoseconds begin = rig.board.now();
    rig.finishAll();
    QVERIFY(rig.board.now() - begin < std::chrono::milliseconds(8));
    QVERIFY(rig.isRight(*first, 0, operands));
    QVERIFY(second->outcome == TicketOutcome::Lost);
    QVERIFY(!second->error.english().empty());
    QCOMPARE(rig.driver->health(), DriverHealth::Lost);
    const auto third = rig.start({rig.job(kMatrix, operands)});
    QVERIFY(third->outcome == TicketOutcome::Lost); // at once
    QCOMPARE(rig.driver->takeSettled().size(), std::size_t{3});
    QVERIFY(!rig.store(MatrixId{2}, operands));
    rig.driver->remove(kMatrix);
}

void TestFpgaDriver::aCancelledTicketIsNotWaitedFor()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[2]);
    const Operands operands(50, 100, 1, random);
    QVERIFY(rig.store(kMatrix, operands).ok());
    const auto first = rig.start({rig.job(kMatrix, operands)});
    const auto second = rig.start({rig.job(kMatrix, operands)});
    second->isCancelled = true;
    const auto third = rig.start({rig.job(kMatrix, operands)});
    rig.finishAll();
    QVERIFY(rig.isRight(*first, 0, operands) && rig.isRight(*third, 0, operands));
    QVERIFY(second->outcome == TicketOutcome::Failed);
    QCOMPARE(rig.board.jobs(), std::uint64_t{2});
    // One that the device already has: its matrix goes when it is done.
    const auto fourth = rig.start({rig.job(kMatrix, operands)});
    rig.driver->advance(std::chrono::nanoseconds(0));
    QVERIFY(!rig.driver->isIdle());
    fourth->isCancelled = true;
    rig.driver->remove(kMatrix);
    QVERIFY(rig.driver->isIdle());
    QCOMPARE(rig.driver->freeBytes(), rig.driver->memoryBytes());
}

void TestFpgaDriver::countsWhatWasDone()
{
    std::mt19937 random(kSeed);
    Rig rig(kGeometries[2]);
    const Operands operands(32, 64, 1, random); // 2 blocks, 4 tiles
    QVERIFY(rig.store(kMatrix, operands).ok());
    const auto ticket = rig.start(std::vector<TicketJob>(2, rig.job(kMatrix, operands)));
    rig.finishAll();
    QCOMPARE(ticket->cost.cycles, std::uint64_t{2 * (60 + 8)});
    QCOMPARE(ticket->cost.bytes, std::uint64_t{2 * (8 * 64 + 64 + 2 * 64)});
    QCOMPARE(ticket->cost.products, std::uint64_t{2 * 32 * 64});
    QCOMPARE(rig.driver->counters().cost.cycles, ticket->cost.cycles);
    QCOMPARE(rig.driver->counters().jobs, std::uint64_t{2});
}

// Groups of jobs as those of a layer, and one fault after the other: whatever is said to be done is
// right, what is not is said to be failed, and no group takes longer than two jobs' patience.
void TestFpgaDriver::randomFaultsChangeNoNumber()
{
    std::printf("seed %u\n", kSeed);
    std::mt19937 random(kSeed);
    std::map<TicketOutcome, int> outcomes;
    for (int board = 0; board < 25; ++board) {
        Rig rig(kGeometries.at(random() % kGeometries.size()));
        rig.board.canResetBoard = random() % 4 != 0;
        const Operands one(40, 60, 1, random);
        const Operands two(20, 90, 1, random);
        QVERIFY(rig.store(MatrixId{1}, one).ok() && rig.store(MatrixId{2}, two).ok());
        for (int fault = 0; fault < 20; ++fault) {
            const auto kind =
                static_cast<Fault>(1 + random() % static_cast<unsigned>(Fault::OtherIdentity));
            // What never comes back is for the last.
            const bool isEnd = kind >= Fault::Freeze;
            rig.board.failAt(rig.board.jobs() + random() % 6,
                             isEnd && fault < 19 ? Fault::WrongResult : kind);
            std::vector<std::shared_ptr<DriverTicket>> tickets;
            for (int i = 0; i < 3; ++i) {
                tickets.push_back(
                    rig.start({rig.job(MatrixId{1}, one), rig.job(MatrixId{2}, two)}));
            }
            const std::chrono::nanoseconds begin = rig.board.now();
            rig.finishAll();
            QVERIFY(rig.board.now() - begin < std::chrono::milliseconds(14));
            for (const auto& ticket : tickets) {
                ++outcomes[ticket->outcome];
                QVERIFY(ticket->outcome != TicketOutcome::Out);
                QVERIFY(ticket->outcome != TicketOutcome::Done
                        || (rig.isRight(*ticket, 0, one) && rig.isRight(*ticket, 1, two)));
            }
        }
    }
    QVERIFY(outcomes[TicketOutcome::Done] > 1200);
    QVERIFY(outcomes[TicketOutcome::Lost] > 0);
}

QTEST_APPLESS_MAIN(TestFpgaDriver)
#include "test_fpga_driver.moc"
