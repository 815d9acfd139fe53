// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The accelerator of engine/fpga/rtl computes what the engine's scalar kernel computes, whatever
// the shape, the memory and the order of jobs. What it does when something is wrong:
// test_fpga_faults.
#include "tests/engine/fpga/board_host.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <vector>

using namespace trilume;
using namespace trilume::tests;

namespace {

constexpr std::array kGeometries = {"tree", "planes", "base3", "narrow", "broad"};

constexpr fpga::MemoryTiming kCalm{};
constexpr fpga::MemoryTiming kPressed{20, 1, 1, 0, 0, 40, 7};
constexpr fpga::MemoryTiming kSlow{150, 7, 10, 700, 40, 5, 11};

// What happened at least once in this program: what a test of random cases did not meet it has not
// tested.
std::map<std::string, std::uint64_t>& coverage()
{
    static std::map<std::string, std::uint64_t> counts; // clazy:exclude=non-pod-global-static
    return counts;
}

void cover(const std::string& what, bool happened)
{
    coverage()[what] += happened ? 1 : 0;
}

// Jobs that were placed stay where they are: others point to them.
using Jobs = std::deque<PlacedJob>;

std::vector<const PlacedJob*> pointersTo(const Jobs& jobs)
{
    std::vector<const PlacedJob*> pointers;
    for (const PlacedJob& job : jobs) {
        pointers.push_back(&job);
    }
    return pointers;
}

std::size_t edgeOr(std::size_t value, std::size_t edge, std::minstd_rand& random)
{
    return random() % 3 == 0 ? edge : value;
}

MatvecCase randomCase(const Geometry& geometry, std::minstd_rand& random)
{
    const std::size_t widest = geometry.tiles * geometry.columns;
    std::size_t columns = 1 + random() % (random() % 4 == 0 ? widest : geometry.columns * 6);
    columns =
        edgeOr(columns, std::array{std::size_t{1}, geometry.columns, widest}[random() % 3], random);
    std::size_t rows = 1 + random() % (geometry.rows * 9);
    rows = edgeOr(rows, std::array{std::size_t{1}, geometry.rows, geometry.rows + 1}[random() % 3],
                  random);
    const std::size_t vectors = 1 + random() % geometry.vectors;
    cover("one tile", columns <= geometry.columns);
    cover("most tiles", columns == widest);
    cover("a part of a tile", columns % geometry.columns != 0);
    cover("one row block", rows <= geometry.rows);
    cover("a part of a row block", rows % geometry.rows != 0);
    cover("several vectors", vectors > 1);
    cover("fewer vectors than there could be", vectors < geometry.vectors);
    const auto weights = static_cast<Weights>(random() % 8 < 6 ? 0 : 1 + random() % 2);
    return {rows, columns, vectors, weights, random};
}

void coverCounters(BoardHost& host)
{
    cover("the core waited for weights", host.counter(fpga::kCounterStallRead) > 0);
    cover("weights waited for results", host.counter(fpga::kCounterStallResults) > 0);
    cover("a write waited for the memory", host.counter(fpga::kCounterStallWrite) > 0);
}

} // namespace

class TestFpgaMatvec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersSayWhatWasBuilt();
    void registersRefuseWhatTheyHaveNot();
    void counterHalvesBelongTogether();
    void randomJobs_data();
    void randomJobs();
    void descriptorAtTheEndOfAPage_data();
    void descriptorAtTheEndOfAPage();
    void burstsStayInPages_data();
    void burstsStayInPages();
    void sumsOfZeroAreWritten();
    void doneIsACounterNotAPulse();
    void interruptsAreKeptUntilAcknowledged();
    void bothStylesAgree();
    void fixedCostOfAJob();
    void wholeToken();
    void everythingHappened();
};

void TestFpgaMatvec::registersSayWhatWasBuilt()
{
    for (const char* const name : kGeometries) {
        BoardHost host(name, kCalm);
        fpga::VerilatedBoard& board = host.board();
        QCOMPARE(board.read32(fpga::kRegisterId), fpga::kIdValue);
        QCOMPARE(board.read32(fpga::kRegisterVersion), fpga::kVersionValue);
        QCOMPARE(board.read32(fpga::kRegisterClockKhz), 100000U);
        QVERIFY(board.read32(fpga::kRegisterBuild) != 0);
        QVERIFY((board.read32(fpga::kRegisterStyle) & fpga::kStyleSignature) != 0);
        QVERIFY(host.geometry().rows * host.geometry().columns >= 32);
        QVERIFY(!board.accessRefused());
    }
    QVERIFY(fpga::VerilatedBoard::create("no such", {}) == nullptr);
    QVERIFY(fpga::VerilatedBoard::create("tree", {~std::uint64_t{0} / 2, {}}) == nullptr);
    QCOMPARE(fpga::VerilatedBoard::geometries().size(), kGeometries.size());
}

void TestFpgaMatvec::registersRefuseWhatTheyHaveNot()
{
    BoardHost host("tree", kCalm);
    fpga::VerilatedBoard& board = host.board();
    for (const std::uint32_t offset : {0x03EU, 0x090U, 0x09CU, 0x0B0U, 0x100U, 0xFFCU}) {
        QCOMPARE(board.read32(offset), 0U);
        QVERIFY(board.accessRefused());
    }
    for (const std::uint32_t offset :
         {fpga::kRegisterId, fpga::kRegisterHead, fpga::kCounterCycles, 0x110U, 0xFFCU}) {
        board.write32(offset, ~0U);
        QVERIFY(board.accessRefused());
    }
    QCOMPARE(board.read32(fpga::kRegisterId), fpga::kIdValue);
    for (const std::uint32_t offset :
         {fpga::kRegisterRingBaseHi, fpga::kRegisterWatchdog, fpga::kRegisterWindowFirst}) {
        board.write32(offset, 0xDEADBEEFU);
        QVERIFY(!board.accessRefused());
        QCOMPARE(board.read32(offset), 0xDEADBEEFU);
    }
}

void TestFpgaMatvec::counterHalvesBelongTogether()
{
    BoardHost host("tree", kCalm);
    const std::uint64_t low = host.board().read32(fpga::kCounterCycles);
    const std::uint64_t before = host.board().cycles();
    host.board().step(5000);
    QCOMPARE(host.board().read32(fpga::kCounterCycles + 4),
             0U); // of the moment when the lower half was read
    const std::uint64_t now = host.counter(fpga::kCounterCycles);
    QVERIFY(now > low + 5000);
    QVERIFY(now <= low + (host.board().cycles() - before) + 4);
    QCOMPARE(host.counter(fpga::kCounterJobs), std::uint64_t{0});
}

void TestFpgaMatvec::randomJobs_data()
{
    QTest::addColumn<QString>("geometry");
    QTest::addColumn<int>("timing");
    for (const char* const name : kGeometries) {
        for (int timing = 0; timing < 3; ++timing) {
            QTest::addRow("%s %s", name,
                          std::array{"calm", "pressed", "slow"}[static_cast<std::size_t>(timing)])
                << QString::fromLatin1(name) << timing;
        }
    }
}

void TestFpgaMatvec::randomJobs()
{
    QFETCH(const QString, geometry);
    QFETCH(const int, timing);
    const unsigned seed = 20261128U + static_cast<unsigned>(timing);
    qInfo("seed %u", seed);
    std::minstd_rand random(seed);
    BoardHost host(geometry.toStdString(),
                   std::array{kCalm, kPressed, kSlow}[static_cast<std::size_t>(timing)]);
    std::uint64_t jobsDone = 0;
    std::uint64_t beats = 0;
    for (int round = 0; round < 14; ++round) {
        Jobs jobs;
        const std::size_t count = 1 + random() % 8;
        for (std::size_t i = 0; i < count; ++i) {
            jobs.push_back(host.place(randomCase(host.geometry(), random), random));
            beats += jobs.back().beats;
        }
        host.submit(pointersTo(jobs));
        QVERIFY(host.wait(pointersTo(jobs)));
        std::uint64_t cycles = 0;
        for (const PlacedJob& job : jobs) {
            QCOMPARE(host.wrongWith(job), std::string());
            QCOMPARE(host.record(job).jobs, static_cast<std::uint32_t>(++jobsDone));
            cycles += host.record(job).cycles;
        }
        cover("a queue that is longer than what is in flight", count > 4);
        QVERIFY(host.stepUntil([&host] { return host.board().outstanding() == 0; }, 1000));
        QVERIFY2(cycles <= host.counter(fpga::kCounterBusy), "cycles of jobs add up to time busy");
    }
    QCOMPARE(host.board().read32(fpga::kRegisterHead), static_cast<std::uint32_t>(jobsDone));
    QCOMPARE(host.counter(fpga::kCounterJobs), jobsDone);
    QCOMPARE(host.counter(fpga::kCounterWeightBeats), beats);
    QCOMPARE(host.board().read32(fpga::kRegisterError), 0U);
    coverCounters(host);
}

// A ring of 64 descriptors begins with a page: on buses of 1024 bits every 32nd descriptor's stride
// ends with one, and a burst for 64 bytes there must still be one beat; on those of 64 and 128 bits
// a descriptor is several beats.
void TestFpgaMatvec::descriptorAtTheEndOfAPage_data()
{
    QTest::addColumn<QString>("geometry");
    QTest::newRow("descriptors of eight beats") << QStringLiteral("narrow");
    QTest::newRow("descriptors of four beats") << QStringLiteral("tree");
    QTest::newRow("descriptors of half a beat") << QStringLiteral("broad");
}

void TestFpgaMatvec::descriptorAtTheEndOfAPage()
{
    QFETCH(const QString, geometry);
    std::minstd_rand random(3);
    BoardHost host(geometry.toStdString(), kCalm);
    host.board().write32(fpga::kRegisterControl, 0);
    host.useRing(0x2000, 64);
    host.board().write32(fpga::kRegisterControl, fpga::kControlEnable);
    const MatvecCase matvec(host.geometry().rows, host.geometry().columns, 1, Weights::Random,
                            random);
    for (int i = 0; i < 130; ++i) { // twice round
        const PlacedJob job = host.place(matvec, random);
        host.submit(job);
        QVERIFY(host.wait({&job}, 5000));
        QCOMPARE(host.wrongWith(job), std::string());
    }
    cover("the ring went round", true);
}

void TestFpgaMatvec::burstsStayInPages_data()
{
    QTest::addColumn<QString>("geometry");
    for (const char* const name : kGeometries) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

// Regions that begin a beat or a few before the end of a page: the checker beside the memory looks
// at each burst.
void TestFpgaMatvec::burstsStayInPages()
{
    QFETCH(const QString, geometry);
    std::minstd_rand random(5);
    BoardHost host(geometry.toStdString(), kCalm);
    const std::size_t beat = host.geometry().beatBytes;
    const std::size_t widest = host.geometry().tiles * host.geometry().columns;
    for (const std::size_t before : {beat, 2 * beat, 3 * beat, std::size_t{1024}}) {
        host.startRegionsBeforePageEnd(before);
        const PlacedJob job =
            host.place({host.geometry().rows * 5, widest, 1, Weights::Random, random}, random);
        host.submit(job);
        QVERIFY(host.wait({&job}));
        QCOMPARE(host.wrongWith(job), std::string());
        cover("weights went over the end of a page",
              job.descriptor.weights / 4096
                  != (job.descriptor.weights + job.beats * beat - 1) / 4096);
    }
    host.startRegionsBeforePageEnd(0);
}

// A matrix of zeros gives zeros, which memory often holds by itself: that they are written shows by
// what was there before.
void TestFpgaMatvec::sumsOfZeroAreWritten()
{
    for (const char* const name : kGeometries) {
        std::minstd_rand random(9);
        BoardHost host(name, kPressed);
        const PlacedJob job =
            host.place({host.geometry().rows * 3 + 1, 50, 1, Weights::Zero, random}, random);
        QVERIFY(std::all_of(job.expected.begin(), job.expected.end(),
                            [](std::uint8_t byte) { return byte == 0; }));
        host.submit(job);
        QVERIFY(std::any_of(job.expected.begin(), job.expected.end(),
                            [](std::uint8_t byte) { return byte == 0; }));
        QVERIFY(host.results(job) != job.expected);
        QVERIFY(host.wait({&job}));
        QCOMPARE(host.wrongWith(job), std::string());
    }
}

void TestFpgaMatvec::doneIsACounterNotAPulse()
{
    std::minstd_rand random(13);
    BoardHost host("tree", kCalm);
    Jobs jobs;
    for (int i = 0; i < 12; ++i) {
        jobs.push_back(host.place({5, 40, 1, Weights::Random, random}, random));
    }
    host.submit(pointersTo(jobs));
    host.board().step(20000); // nobody looks meanwhile
    QCOMPARE(host.board().read32(fpga::kRegisterHead), 12U);
    QCOMPARE(host.counter(fpga::kCounterJobs), std::uint64_t{12});
    for (const PlacedJob& job : jobs) {
        QCOMPARE(host.wrongWith(job), std::string());
    }
    QCOMPARE(host.board().read32(fpga::kRegisterStatus) >> fpga::kStatusHeadShift, 12U);
}

void TestFpgaMatvec::interruptsAreKeptUntilAcknowledged()
{
    std::minstd_rand random(17);
    BoardHost host("tree", kCalm);
    PlacedJob silent = host.place({5, 40, 1, Weights::Random, random}, random);
    PlacedJob loud = host.place({5, 40, 1, Weights::Random, random}, random);
    loud.descriptor.flags |= fpga::kFlagsIrq;
    host.submit(silent);
    QVERIFY(host.wait({&silent}));
    host.board().step(200);
    QVERIFY(!host.board().interrupt());
    host.submit(loud);
    QVERIFY(host.board().stepUntilInterrupt(5000));
    QCOMPARE(host.wrongWith(loud), std::string()); // who sees the interrupt sees the record
    host.board().step(1000);
    QVERIFY(host.board().interrupt());
    host.board().write32(fpga::kRegisterIrqAck, fpga::kIrqAckIrq);
    QVERIFY(!host.board().interrupt());
    host.board().write32(fpga::kRegisterControl, fpga::kControlEnable); // without IRQ_ENABLE
    host.submit(loud);
    QVERIFY(host.wait({&loud}));
    host.board().step(200);
    QVERIFY(!host.board().interrupt());
}

void TestFpgaMatvec::bothStylesAgree()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::array<std::vector<std::uint8_t>, 2> results;
        std::array<fpga::CompletionRecord, 2> records;
        for (std::size_t style = 0; style < 2; ++style) {
            static std::array hosts = {BoardHost("tree", kCalm), BoardHost("planes", kCalm)};
            BoardHost& host = hosts[style];
            std::minstd_rand random(seed);
            const PlacedJob job = host.place(randomCase(host.geometry(), random), random);
            host.submit(job);
            QVERIFY(host.wait({&job}));
            results[style] = host.results(job);
            records[style] = host.record(job);
        }
        QVERIFY(results[0] == results[1]);
        QCOMPARE(records[0].signature, records[1].signature);
        QCOMPARE(records[0].status, records[1].status);
    }
}

// What a job costs besides the beats that it reads and writes, when others wait behind it:
// everything else of the next job comes while this one's weights stream. And what one job alone
// takes from the doorbell to its record.
void TestFpgaMatvec::fixedCostOfAJob()
{
    constexpr fpga::MemoryTiming kWide{60, 2, 1, 0,
                                       0,  0, 1}; // results have room beside the weights
    constexpr std::size_t kJobs = 15;
    for (const char* const name : kGeometries) {
        std::minstd_rand random(23);
        BoardHost host(name, kWide);
        const MatvecCase matvec(
            256, std::min<std::size_t>(256, host.geometry().tiles * host.geometry().columns), 1,
            Weights::Random, random);
        Jobs jobs;
        for (std::size_t i = 0; i < kJobs; ++i) {
            jobs.push_back(host.place(matvec, random));
        }
        const PlacedJob alone = host.place(matvec, random);
        host.submit(alone);
        const std::uint64_t start = host.board().cycles();
        QVERIFY(host.wait({&alone}));
        const std::uint64_t one = host.board().cycles() - start - alone.beats;
        const std::uint64_t before = host.counter(fpga::kCounterBusy);
        host.submit(pointersTo(jobs));
        QVERIFY(host.wait(pointersTo(jobs)));
        const std::uint64_t busy = host.counter(fpga::kCounterBusy) - before;
        QCOMPARE(host.wrongWith(jobs.back()), std::string());
        // The first and the last of a queue wait for the memory alone; between them is what a job
        // costs.
        const std::uint64_t fixed = (busy - one - kJobs * alone.beats) / (kJobs - 1);
        qInfo("%s: %zu beats of weights; %zu cycles more for a job of a queue, %zu for one alone",
              name, std::size_t{alone.beats}, std::size_t{fixed}, std::size_t{one});
        QVERIFY2(fixed < 60, qPrintable(QString::number(fixed)));
        QVERIFY2(one < 400, qPrintable(QString::number(one)));
    }
}

// One token of the bundled model: seven layers of 768, 1024 inside, 4096 words.
void TestFpgaMatvec::wholeToken()
{
    std::minstd_rand random(29);
    BoardHost host("tree", kSlow);
    const auto run = [&host,
                      &random](const std::vector<std::pair<std::size_t, std::size_t>>& shapes) {
        Jobs jobs;
        for (const auto& [rows, columns] : shapes) {
            jobs.push_back(host.place({rows, columns, 1, Weights::Random, random}, random));
        }
        host.submit(pointersTo(jobs));
        if (!host.wait(pointersTo(jobs), 2000000)) {
            return std::string("timeout");
        }
        std::string wrong;
        for (const PlacedJob& job : jobs) {
            wrong += host.wrongWith(job);
        }
        return wrong;
    };
    for (int layer = 0; layer < 7; ++layer) {
        QCOMPARE(run({{768, 768}, {768, 768}, {768, 768}}), std::string());
        QCOMPARE(run({{768, 768}}), std::string());
        QCOMPARE(run({{2048, 768}}), std::string());
        QCOMPARE(run({{768, 1024}}), std::string());
    }
    QCOMPARE(run({{4096, 768}}), std::string());
    cover("a token of a model", true);
}

void TestFpgaMatvec::everythingHappened()
{
    QVERIFY2(coverage().size() >= 13, "run the whole program");
    for (const auto& [what, count] : coverage()) {
        qInfo("%7zu  %s", std::size_t{count}, what.c_str());
        QVERIFY2(count > 0, what.c_str());
    }
}

QTEST_GUILESS_MAIN(TestFpgaMatvec)
#include "test_fpga_matvec.moc"
