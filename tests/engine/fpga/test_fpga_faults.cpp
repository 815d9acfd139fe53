// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the accelerator of engine/fpga/rtl refuses, notices, survives and recovers from.
#include "tests/engine/fpga/board_host.h"
#include "tests/engine/fpga/malformed_descriptors.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <deque>

using namespace trilume;
using namespace trilume::tests;
using fpga::BoardFault;

namespace {

constexpr std::array kGeometries = {"tree", "planes", "base3", "narrow", "broad"};
constexpr fpga::MemoryTiming kCalm{};
constexpr fpga::MemoryTiming kPressed{20, 1, 1, 0, 0, 40, 7};

MatvecCase smallCase(const BoardHost& host, std::minstd_rand& random)
{
    return {host.geometry().rows * 3 + 1, host.geometry().columns * 5 + 3, 1, Weights::Random,
            random};
}

bool untouched(BoardHost& host, const PlacedJob& job)
{
    const std::vector<std::uint8_t> bytes = host.results(job);
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0xA5; });
}

// A job after a mishap ends well.
std::string goesOn(BoardHost& host, std::minstd_rand& random)
{
    const PlacedJob job = host.place(smallCase(host, random), random);
    host.submit(job);
    return host.wait({&job}, 20000) ? host.wrongWith(job) : std::string("no record");
}

bool isAborted(BoardHost& host)
{
    const std::uint32_t status = host.board().read32(fpga::kRegisterStatus);
    return (status & (fpga::kStatusAborted | fpga::kStatusHalted))
           == (fpga::kStatusAborted | fpga::kStatusHalted);
}

} // namespace

class TestFpgaFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformedDescriptors_data();
    void malformedDescriptors();
    void recordThatCannotBeWritten();
    void ringOutsideTheWindowAborts();
    void memoryAnswersWithAnError_data();
    void memoryAnswersWithAnError();
    void illegalBytesOfBase3();
    void wrongWeightsAreSeen();
    void watchdogAborts_data();
    void watchdogAborts();
    void watchdogThatIsOffWaits();
    void haltFinishesWhatIsBegun();
    void softResetAtAnyCycle_data();
    void softResetAtAnyCycle();
    void hardResetAtAnyCycle();
    void faultsAtAnyTime_data();
    void faultsAtAnyTime();
    void writesWhileDrainingAreDropped();
    void boardThatFreezesOrVanishes();
};

void TestFpgaFaults::malformedDescriptors_data()
{
    QTest::addColumn<QString>("geometry");
    QTest::newRow("64 bits") << QStringLiteral("narrow");
    QTest::newRow("1024 bits") << QStringLiteral("broad");
}

void TestFpgaFaults::malformedDescriptors()
{
    QFETCH(const QString, geometry);
    std::minstd_rand random(1);
    BoardHost host(geometry.toStdString(), kCalm);
    fpga::VerilatedBoard& board = host.board();
    board.write32(fpga::kRegisterWindowFirst, 2); // the ring is in page 2
    for (const Malformed& malformed : tests::malformedDescriptors(BoardHost::kMemory)) {
        const PlacedJob before = host.place(smallCase(host, random), random);
        PlacedJob job = host.place(smallCase(host, random), random);
        malformed.change(job.descriptor, host.geometry());
        const PlacedJob after = host.place(smallCase(host, random), random);
        const bool resultsElsewhere = QByteArray(malformed.name).startsWith("results");
        host.submit({&before, &job, &after});
        QVERIFY2(host.wait({&before, &job, &after}, 20000), malformed.name);
        QCOMPARE(host.wrongWith(before), std::string());
        QCOMPARE(host.wrongWith(after), std::string());
        const fpga::CompletionRecord record = host.record(job);
        QVERIFY2(record.status == malformed.status, malformed.name);
        QCOMPARE(record.tag, job.descriptor.tag);
        QVERIFY2(resultsElsewhere || untouched(host, job), malformed.name);
        QCOMPARE(board.read32(fpga::kRegisterError), malformed.status);
        QVERIFY(host.stepUntil([&board] { return board.interrupt(); }, 100)); // errors raise it
        board.write32(fpga::kRegisterError, malformed.status);
        board.write32(fpga::kRegisterIrqAck, 1);
        QCOMPARE(board.read32(fpga::kRegisterError), 0U);
    }
}

void TestFpgaFaults::recordThatCannotBeWritten()
{
    std::minstd_rand random(2);
    for (const char* const name : kGeometries) {
        BoardHost host(name, kCalm);
        fpga::VerilatedBoard& board = host.board();
        PlacedJob job = host.place(smallCase(host, random), random);
        const auto headBecomes = [&board](std::uint32_t head) {
            return [&board, head] {
                return board.read32(fpga::kRegisterHead) == head;
            };
        };
        job.descriptor.completion += 8;
        host.submit(job);
        QVERIFY(host.stepUntil(headBecomes(1), 5000));
        QCOMPARE(board.read32(fpga::kRegisterError), fpga::kErrorDescriptor);
        job.descriptor.completion = BoardHost::kMemory;
        host.submit(job);
        QVERIFY(host.stepUntil(headBecomes(2), 5000));
        QCOMPARE(board.read32(fpga::kRegisterError), fpga::kErrorDescriptor | fpga::kErrorRange);
        QVERIFY(untouched(host, job));
        QCOMPARE(goesOn(host, random), std::string());
        QCOMPARE(board.violation(), std::string());
    }
}

void TestFpgaFaults::ringOutsideTheWindowAborts()
{
    std::minstd_rand random(3);
    BoardHost host("tree", kCalm);
    const PlacedJob job = host.place(smallCase(host, random), random);
    for (const std::uint64_t ring :
         {BoardHost::kMemory, std::uint64_t{0x2040}, std::uint64_t{1} << 44U}) {
        host.useRing(ring, 16);
        host.board().write32(fpga::kRegisterTail, 1);
        QVERIFY(host.stepUntil([&host] { return isAborted(host); }, 1000));
        QCOMPARE(host.board().read32(fpga::kRegisterError), fpga::kErrorRange);
        QCOMPARE(host.softReset(), std::string());
        host.useRing(0x2000, 16);
        host.configure();
        QCOMPARE(goesOn(host, random), std::string());
        QCOMPARE(host.softReset(), std::string());
        host.configure();
    }
}

void TestFpgaFaults::memoryAnswersWithAnError_data()
{
    QTest::addColumn<QString>("geometry");
    for (const char* const name : kGeometries) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

// Each beat of a job in turn is answered with an error.
void TestFpgaFaults::memoryAnswersWithAnError()
{
    QFETCH(const QString, geometry);
    std::minstd_rand random(4);
    BoardHost host(geometry.toStdString(), kCalm);
    fpga::VerilatedBoard& board = host.board();
    const MatvecCase matvec(host.geometry().rows * 2, host.geometry().columns * 3, 1,
                            Weights::Random, random);
    const std::uint64_t descriptorBeats =
        std::max<std::uint64_t>(64 / host.geometry().beatBytes, 1);
    const std::uint64_t readsBefore = host.counter(fpga::kCounterReadBeats);
    const PlacedJob probe = host.place(matvec, random);
    host.submit(probe);
    QVERIFY(host.wait({&probe}));
    const std::uint64_t reads = host.counter(fpga::kCounterReadBeats) - readsBefore;
    for (std::uint64_t beat = 0; beat < reads; ++beat) {
        const PlacedJob job = host.place(matvec, random);
        board.inject({BoardFault::ReadError, beat});
        host.submit(job);
        if (beat < descriptorBeats) {
            QVERIFY(host.stepUntil([&host] { return isAborted(host); }, 5000));
            QCOMPARE(board.read32(fpga::kRegisterError), fpga::kErrorRead);
            QCOMPARE(host.record(job).magic, 0U);
            QCOMPARE(host.softReset(), std::string());
            host.configure();
        } else {
            QVERIFY(host.wait({&job}, 5000));
            QCOMPARE(host.record(job).status, fpga::kErrorRead);
            board.write32(fpga::kRegisterError, fpga::kErrorRead);
        }
        QCOMPARE(goesOn(host, random), std::string());
    }
    const std::uint64_t writes = probe.expected.size() / host.geometry().beatBytes;
    for (std::uint64_t beat = 0; beat <= writes; ++beat) {
        const PlacedJob job = host.place(matvec, random);
        QVERIFY(host.stepUntil([&board] { return board.outstanding() == 0; },
                               500)); // the record before
        board.inject({BoardFault::WriteError, beat});
        host.submit(job);
        QVERIFY(host.wait({&job}, 5000));
        QVERIFY(host.stepUntil([&board] { return board.read32(fpga::kRegisterError) != 0; }, 500));
        // The last one is the record's own, which cannot say so.
        QCOMPARE(host.record(job).status, beat < writes ? fpga::kErrorWrite : 0U);
        QCOMPARE(board.read32(fpga::kRegisterError), fpga::kErrorWrite);
        QCOMPARE(goesOn(host, random), std::string());
        board.write32(fpga::kRegisterError, fpga::kErrorWrite);
    }
    QCOMPARE(board.violation(), std::string());
}

void TestFpgaFaults::illegalBytesOfBase3()
{
    std::minstd_rand random(5);
    BoardHost host("base3", kCalm);
    for (unsigned value = 240; value < 256; ++value) {
        PlacedJob job = host.place(smallCase(host, random), random);
        job.descriptor.flags = 0; // the signature would notice, too
        const std::uint8_t byte = static_cast<std::uint8_t>(value);
        host.board().writeMemory(
            job.descriptor.weights + 16 * (random() % job.beats) + random() % 16, {&byte, 1});
        const std::uint64_t before = host.counter(fpga::kCounterIllegal);
        host.submit(job);
        QVERIFY(host.wait({&job}));
        QCOMPARE(host.record(job).status, value > 242 ? fpga::kErrorCode : 0U);
        QCOMPARE(host.counter(fpga::kCounterIllegal) - before,
                 std::uint64_t{value > 242 ? 1U : 0U});
        QCOMPARE(goesOn(host, random), std::string()); // the next job has no part in it
    }
}

// A bit that flips anywhere, beats that are swapped, a matrix shifted by a row block; also where
// all sums are zero and the results look right.
void TestFpgaFaults::wrongWeightsAreSeen()
{
    for (const char* const name : kGeometries) {
        std::minstd_rand random(6);
        BoardHost host(name, kCalm);
        const std::size_t beat = host.geometry().beatBytes;
        const auto statusOf = [&host](const PlacedJob& job) {
            host.submit(job);
            return host.wait({&job}) ? host.record(job).status : ~0U;
        };
        for (int round = 0; round < 24; ++round) {
            const auto kind = round % 2 == 0 ? Weights::Random : Weights::Zero;
            const PlacedJob job = host.place(
                {40, 64 * host.geometry().columns % 4000 / 2 + 60, 1, kind, random}, random);
            const std::uint64_t descriptorBeats = std::max<std::uint64_t>(64 / beat, 1);
            const std::uint64_t others =
                descriptorBeats + host.geometry().vectorBytes(job.descriptor.tiles) / beat;
            host.board().inject({BoardFault::FlipBit, others + random() % job.beats,
                                 static_cast<unsigned>(random())});
            QVERIFY((statusOf(job) & fpga::kErrorSignature) != 0);
            QVERIFY(host.record(job).signature != job.descriptor.signature);
        }
        PlacedJob job = host.place(
            {host.geometry().rows * 40, host.geometry().columns, 1, Weights::Random, random},
            random);
        QCOMPARE(statusOf(job), 0U);
        for (const std::size_t distance :
             {std::size_t{1}, 512 / beat, std::size_t{8}, std::size_t{32}}) {
            std::vector<std::uint8_t> first(beat);
            std::vector<std::uint8_t> second(beat);
            const std::uint64_t other =
                job.descriptor.weights + std::max<std::size_t>(distance, 1) * beat;
            host.board().readMemory(job.descriptor.weights, first);
            host.board().readMemory(other, second);
            host.board().writeMemory(job.descriptor.weights, second);
            host.board().writeMemory(other, first);
            QVERIFY(first == second || (statusOf(job) & fpga::kErrorSignature) != 0);
            host.board().writeMemory(job.descriptor.weights, first);
            host.board().writeMemory(other, second);
        }
        job.descriptor.flags = 0; // not to be checked
        job.descriptor.signature ^= 1;
        QCOMPARE(statusOf(job), 0U);
        QCOMPARE(host.board().violation(), std::string());
    }
}

void TestFpgaFaults::watchdogAborts_data()
{
    QTest::addColumn<QString>("geometry");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("after");
    for (const char* const name : {"tree", "broad"}) {
        for (const int after : {0, 1, 2}) {
            QTest::addRow("%s, read %d", name, after)
                << QString::fromLatin1(name) << static_cast<int>(BoardFault::DropRead) << after;
            QTest::addRow("%s, write %d", name, after)
                << QString::fromLatin1(name) << static_cast<int>(BoardFault::DropWrite) << after;
        }
    }
}

void TestFpgaFaults::watchdogAborts()
{
    QFETCH(const QString, geometry);
    QFETCH(const int, fault);
    QFETCH(const int, after);
    std::minstd_rand random(7);
    BoardHost host(geometry.toStdString(), kCalm);
    fpga::VerilatedBoard& board = host.board();
    board.write32(fpga::kRegisterWatchdog, 500);
    const PlacedJob job = host.place(smallCase(host, random), random);
    board.inject({static_cast<BoardFault>(fault), static_cast<std::uint64_t>(after)});
    host.submit(job);
    QVERIFY(host.stepUntil(
        [&board] { return (board.read32(fpga::kRegisterError) & fpga::kErrorWatchdog) != 0; },
        2000));
    QVERIFY(board.cycles() < 2000);
    // The burst is still open: nothing more is asked for, and a soft reset waits.
    QVERIFY((board.read32(fpga::kRegisterStatus) & fpga::kStatusDrain) != 0);
    const std::uint64_t reads = host.counter(fpga::kCounterReadBeats);
    board.write32(fpga::kRegisterControl, fpga::kControlSoftReset);
    board.step(5000);
    QVERIFY((board.read32(fpga::kRegisterStatus) & fpga::kStatusDrain) != 0);
    QCOMPARE(host.counter(fpga::kCounterReadBeats), reads);
    QVERIFY(host.record(job).magic == 0 || fault == static_cast<int>(BoardFault::DropWrite));
    QCOMPARE(board.faultsStruck(), std::uint64_t{1});
    board.reset();
    host.configure();
    QCOMPARE(goesOn(host, random), std::string());
}

void TestFpgaFaults::watchdogThatIsOffWaits()
{
    std::minstd_rand random(8);
    BoardHost host("planes", {3000, 1, 1, 0, 0, 0, 1});
    const PlacedJob job = host.place(smallCase(host, random), random);
    // Shorter than the memory's latency: an abort; the late bursts end, and a soft reset makes all
    // good.
    host.board().write32(fpga::kRegisterWatchdog, 1000);
    host.submit(job);
    QVERIFY(host.stepUntil([&host] { return isAborted(host); }, 10000));
    QCOMPARE(host.board().read32(fpga::kRegisterError), fpga::kErrorWatchdog);
    QCOMPARE(host.board().outstanding(), std::size_t{0});
    QCOMPARE(host.record(job).magic, 0U);
    host.board().step(10000);
    QCOMPARE(host.record(job).magic, 0U); // not even later
    QCOMPARE(host.softReset(), std::string());
    host.configure();
    host.board().write32(fpga::kRegisterWatchdog, 0);
    QCOMPARE(goesOn(host, random), std::string());
    host.board().write32(fpga::kRegisterWatchdog, 3100);
    QCOMPARE(goesOn(host, random), std::string());
}

void TestFpgaFaults::haltFinishesWhatIsBegun()
{
    std::minstd_rand random(9);
    BoardHost host("tree", kCalm);
    fpga::VerilatedBoard& board = host.board();
    std::deque<PlacedJob> jobs;
    std::vector<const PlacedJob*> all;
    for (int i = 0; i < 12; ++i) {
        jobs.push_back(host.place(smallCase(host, random), random));
        all.push_back(&jobs.back());
    }
    host.submit(all);
    QVERIFY(host.wait({all[0]}));
    board.write32(fpga::kRegisterControl, fpga::kControlEnable | fpga::kControlHalt);
    QVERIFY(host.stepUntil(
        [&board] { return (board.read32(fpga::kRegisterStatus) & fpga::kStatusHalted) != 0; },
        20000));
    const std::uint32_t head = board.read32(fpga::kRegisterHead);
    QVERIFY(head >= 1 && head < 12);
    board.step(5000);
    QCOMPARE(board.read32(fpga::kRegisterHead), head);
    QCOMPARE(board.outstanding(), std::size_t{0});
    for (std::size_t i = 0; i < 12; ++i) {
        QCOMPARE(host.wrongWith(*all[i]).empty(), i < head);
    }
    board.write32(fpga::kRegisterControl, fpga::kControlEnable);
    QVERIFY(host.wait(all));
    QCOMPARE(host.wrongWith(*all[11]), std::string());
}

void TestFpgaFaults::softResetAtAnyCycle_data()
{
    memoryAnswersWithAnError_data();
}

// A queue of jobs is reset at each of many cycles, under back-pressure: no burst is orphaned, and
// the next jobs are right.
void TestFpgaFaults::softResetAtAnyCycle()
{
    QFETCH(const QString, geometry);
    std::minstd_rand random(10);
    BoardHost host(geometry.toStdString(), kPressed);
    std::array<PlacedJob, 3> jobs;
    for (PlacedJob& job : jobs) {
        job = host.place(smallCase(host, random), random);
    }
    int openAtReset = 0;
    std::uint64_t jobsBefore = 0;
    for (std::uint64_t cycle = 0; cycle < 160; ++cycle) {
        host.submit({&jobs[0], &jobs[1], &jobs[2]});
        host.board().step(cycle * 5 + random() % 5);
        openAtReset += host.board().outstanding() != 0 ? 1 : 0;
        QCOMPARE(host.softReset(), std::string());
        host.board().step(300);
        const std::uint64_t done = host.counter(fpga::kCounterJobs);
        QVERIFY(done - jobsBefore <= 3);
        host.configure();
        host.submit({&jobs[0], &jobs[1], &jobs[2]});
        QVERIFY(host.wait({&jobs[0], &jobs[1], &jobs[2]}, 20000));
        for (const PlacedJob& job : jobs) {
            QCOMPARE(host.wrongWith(job), std::string());
        }
        QVERIFY(
            host.stepUntil([&host] { return host.board().read32(fpga::kRegisterHead) == 3; }, 500));
        jobsBefore = host.counter(fpga::kCounterJobs);
        QCOMPARE(host.record(jobs[2]).jobs, static_cast<std::uint32_t>(jobsBefore));
        QCOMPARE(host.softReset(), std::string());
        host.configure();
    }
    QVERIFY(openAtReset > 40);
}

void TestFpgaFaults::hardResetAtAnyCycle()
{
    for (const char* const name : kGeometries) {
        std::minstd_rand random(11);
        BoardHost host(name, kPressed);
        const PlacedJob first = host.place(smallCase(host, random), random);
        const PlacedJob second = host.place(smallCase(host, random), random);
        for (int round = 0; round < 40; ++round) {
            host.submit({&first, &second});
            host.board().step(random() % 700);
            host.board().reset();
            QCOMPARE(host.board().read32(fpga::kRegisterStatus), 0U);
            QCOMPARE(host.board().read32(fpga::kRegisterWindowEnd), 0U);
            host.configure();
            host.submit(second);
            QVERIFY(host.wait({&second}, 20000));
            QCOMPARE(host.wrongWith(second), std::string());
            QCOMPARE(host.record(second).jobs, 1U);
        }
    }
}

void TestFpgaFaults::faultsAtAnyTime_data()
{
    memoryAnswersWithAnError_data();
}

// Errors of the memory at random: a job that says it is well is right, and after a soft reset all
// is well again.
void TestFpgaFaults::faultsAtAnyTime()
{
    QFETCH(const QString, geometry);
    const unsigned seed = 20261129;
    qInfo("seed %u", seed);
    std::minstd_rand random(seed);
    BoardHost host(geometry.toStdString(), kPressed);
    int aborted = 0;
    int failed = 0;
    int well = 0;
    for (int round = 0; round < 100; ++round) {
        std::deque<PlacedJob> jobs;
        std::vector<const PlacedJob*> all;
        for (std::size_t i = 0; i < 1 + random() % 6; ++i) {
            jobs.push_back(host.place(smallCase(host, random), random));
            all.push_back(&jobs.back());
        }
        const bool reads = random() % 2 == 0;
        host.board().inject({reads ? BoardFault::ReadError : BoardFault::WriteError,
                             random() % 3 == 0 ? random() % 3 : random() % (reads ? 200 : 30)});
        host.submit(all);
        const bool ended =
            host.stepUntil([&host, &all] { return isAborted(host) || host.wait(all, 0); }, 5000);
        QVERIFY(ended);
        aborted += isAborted(host) ? 1 : 0;
        for (const PlacedJob* job : all) {
            const fpga::CompletionRecord record = host.record(*job);
            if (record.magic == fpga::kMagicValue && record.status == 0) {
                QCOMPARE(host.wrongWith(*job), std::string());
                ++well;
            } else {
                ++failed;
            }
        }
        const bool struck = host.board().faultsStruck() != 0;
        QCOMPARE(host.softReset(), std::string());
        host.configure();
        QVERIFY(!struck || goesOn(host, random).empty());
        host.board().reset(); // an error that has not struck yet
        host.configure();
    }
    qInfo("%d jobs well, %d not, %d aborts", well, failed, aborted);
    QVERIFY(well > 20 && failed > 5 && aborted > 0);
}

void TestFpgaFaults::writesWhileDrainingAreDropped()
{
    std::minstd_rand random(12);
    BoardHost host("tree", {2000, 1, 1, 0, 0, 0, 1});
    fpga::VerilatedBoard& board = host.board();
    const PlacedJob job = host.place(smallCase(host, random), random);
    host.submit(job);
    board.step(100);
    board.write32(fpga::kRegisterControl, fpga::kControlSoftReset);
    board.write32(fpga::kRegisterControl, fpga::kControlEnable);
    board.write32(fpga::kRegisterTail, 7);
    QVERIFY((board.read32(fpga::kRegisterStatus) & fpga::kStatusDrain) != 0);
    QVERIFY(host.stepUntil(
        [&board] { return (board.read32(fpga::kRegisterStatus) & fpga::kStatusDrain) == 0; },
        5000));
    QCOMPARE(board.read32(fpga::kRegisterControl), 0U);
    QCOMPARE(board.read32(fpga::kRegisterTail), 0U);
    QCOMPARE(host.record(job).magic, 0U);
}

void TestFpgaFaults::boardThatFreezesOrVanishes()
{
    std::minstd_rand random(13);
    BoardHost host("tree", kCalm);
    fpga::VerilatedBoard& board = host.board();
    const PlacedJob job = host.place(smallCase(host, random), random);
    host.submit(job);
    board.step(50);
    board.inject({BoardFault::FreezeClock});
    const std::uint64_t before = board.cycles();
    board.step(1000);
    QCOMPARE(board.cycles(), before);
    QCOMPARE(board.read32(fpga::kRegisterId), ~0U);
    QCOMPARE(host.record(job).magic, 0U); // memory is still there
    board.inject({BoardFault::Vanish});
    QCOMPARE(host.record(job).magic, ~0U);
    QVERIFY(!board.interrupt());
    board.reset();
    host.configure();
    QCOMPARE(goesOn(host, random), std::string());
    board.inject({BoardFault::WrongIdentity});
    QVERIFY(board.read32(fpga::kRegisterId) != fpga::kIdValue);
    QCOMPARE(board.read32(fpga::kRegisterVersion), fpga::kVersionValue);
    QVERIFY(!board.writeMemory(BoardHost::kMemory, std::array<std::uint8_t, 1>{}));
}

QTEST_GUILESS_MAIN(TestFpgaFaults)
#include "test_fpga_faults.moc"
