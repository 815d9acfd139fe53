// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/registers/fpga_registers.h"
#include "tests/engine/fpga/layer/layered_board.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

using namespace trilume;
using namespace trilume::fpga;

namespace {

using Lanes = std::array<float, kVectorLanes>;

constexpr std::uint32_t kWatchdog = 1000;
constexpr std::uint32_t kFailed = kLayerStatusDone | kLayerStatusFailed;

Lanes lanesOf(float value)
{
    Lanes lanes;
    lanes.fill(value);
    return lanes;
}

// A board whose memory has one vector to be read, and room for as many as are written.
struct Rig
{
    static constexpr int kChunks = 4;

    explicit Rig(const MemoryTiming& timing)
        : board(timing)
        , one(board.place(std::span<const float>(lanesOf(1.0F))))
        , out(board.take(kChunks * sizeof(Lanes)))
        , endless(board.place(std::span<const std::byte>(std::vector<std::byte>(
              VectorProgram::kBlockBytes)))) // adds, and again from its first
    {}

    [[nodiscard]] VerilatedBoard& itself() { return board.board(); }

    // Writes 2 into all of `out`.
    [[nodiscard]] VectorProgram doubles() const
    {
        VectorProgram program;
        program.beginBlock();
        program.load(Vector::V0, one, Place::First);
        program.loop(kChunks);
        program.add(Vector::V1, Vector::V0, Vector::V0);
        program.store(Vector::V1, out, Place::OfChunk);
        program.again();
        return program;
    }

    void start(DeviceAddress program)
    {
        itself().write32(kRegisterLayerProgram,
                         static_cast<std::uint32_t>(static_cast<std::uint64_t>(program)
                                                    / VectorProgram::kAddressUnit));
        itself().write32(kRegisterLayerStart, 0);
    }

    void start(VectorProgram program)
    {
        const std::vector<std::byte> blocks = program.finish();
        start(board.place(std::span<const std::byte>(blocks)));
    }

    [[nodiscard]] std::uint32_t status() { return itself().read32(kRegisterLayerStatus); }

    [[nodiscard]] bool isDraining()
    {
        return (itself().read32(kRegisterStatus) & kStatusDrain) != 0;
    }

    // Whether it came to its end within so many cycles.
    [[nodiscard]] bool softReset(std::uint64_t cycles)
    {
        const std::uint64_t end = itself().cycles() + cycles;
        itself().write32(kRegisterControl, kControlSoftReset);
        while (isDraining()) {
            if (itself().cycles() > end) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool doublesRightly()
    {
        const Lanes nothing = {};
        const auto bytes = std::as_bytes(std::span(nothing));
        for (std::uint64_t i = 0; i < kChunks; ++i) {
            itself().writeMemory(
                static_cast<std::uint64_t>(out) + i * sizeof(Lanes),
                {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
        }
        VectorProgram program = doubles();
        return board.run(program) == kLayerStatusDone
               && board.read<float>(out, kChunks * kVectorLanes)
                      == std::vector<float>(kChunks * kVectorLanes, 2.0F);
    }

    tests::LayeredBoard board;
    DeviceAddress one;
    DeviceAddress out;
    DeviceAddress endless;
};

} // namespace

// Programs of the vector unit that cannot come to a good end.
class TestLayeredFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemoryThatNeverAnswers_data();
    void aMemoryThatNeverAnswers();
    void aMemoryThatAnswersLate();
    void aProgramWithoutAnEnd_data();
    void aProgramWithoutAnEnd();
    void aResetLeavesNothingOnTheBus_data();
    void aResetLeavesNothingOnTheBus();
    void nothingOutsideTheWindow_data();
    void nothingOutsideTheWindow();
    void theWindowIsEmptyAtFirst();
};

void TestLayeredFaults::aMemoryThatNeverAnswers_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("after");
    QTest::newRow("the block") << static_cast<int>(BoardFault::DropRead) << 0;
    QTest::newRow("a load") << static_cast<int>(BoardFault::DropRead) << 1;
    QTest::newRow("a store") << static_cast<int>(BoardFault::DropWrite) << 0;
    QTest::newRow("the last beat") << static_cast<int>(BoardFault::DropWrite) << 63;
}

// It ends as failed by the watchdog; what the memory owes is owed until the board's own reset.
void TestLayeredFaults::aMemoryThatNeverAnswers()
{
    const QFETCH(int, fault);
    const QFETCH(int, after);
    Rig rig({.latencyCycles = 14});
    rig.itself().write32(kRegisterWatchdog, kWatchdog);
    rig.itself().inject({static_cast<BoardFault>(fault), static_cast<std::uint64_t>(after)});
    rig.start(rig.doubles());
    QVERIFY(rig.itself().stepUntilInterrupt(kWatchdog + 2000));
    QCOMPARE(rig.itself().faultsStruck(), std::uint64_t{1});
    QCOMPARE(rig.status(), kFailed);
    QVERIFY(rig.isDraining());
    QVERIFY(!rig.softReset(5000));
    rig.itself().reset();
    rig.itself().write32(kRegisterWindowEnd, 4096);
    QVERIFY(rig.doublesRightly());
    QCOMPARE(rig.itself().violation(), std::string());
}

// Later than the watchdog allows: its answers are waited for, and a soft reset ends the rest.
void TestLayeredFaults::aMemoryThatAnswersLate()
{
    Rig rig({.latencyCycles = 3 * kWatchdog});
    rig.itself().write32(kRegisterWatchdog, kWatchdog);
    rig.start(rig.doubles());
    QVERIFY(rig.itself().stepUntilInterrupt(kWatchdog + 100));
    QCOMPARE(rig.status(), kFailed);
    QVERIFY(rig.isDraining());
    rig.itself().step(4 * kWatchdog);
    QVERIFY(!rig.isDraining());
    QCOMPARE(rig.itself().outstanding(), std::size_t{0});
    QCOMPARE(rig.status(), kFailed);
    rig.start(rig.endless); // nothing is begun before a soft reset
    QCOMPARE(rig.status(), kFailed);
    QVERIFY(rig.softReset(100));
    QCOMPARE(rig.status(), std::uint32_t{0});
    QVERIFY(!rig.itself().interrupt());
    rig.itself().write32(kRegisterWatchdog, 0); // for ever
    QVERIFY(rig.doublesRightly());
}

void TestLayeredFaults::aProgramWithoutAnEnd_data()
{
    QTest::addColumn<bool>("hasJobs");
    QTest::newRow("operations") << false;
    QTest::newRow("jobs that nobody does") << true;
}

void TestLayeredFaults::aProgramWithoutAnEnd()
{
    const QFETCH(bool, hasJobs);
    Rig rig({.latencyCycles = 14});
    rig.itself().write32(kRegisterWatchdog, kWatchdog); // the memory is not to blame
    if (hasJobs) {
        VectorProgram program;
        program.beginBlock();
        program.runJobs(1); // and the accelerator was not enabled
        rig.start(std::move(program));
    } else {
        rig.start(rig.endless);
    }
    rig.itself().step(20 * kWatchdog);
    QCOMPARE(rig.status(), kLayerStatusBusy);
    QVERIFY(rig.softReset(100));
    QCOMPARE(rig.status(), std::uint32_t{0});
    QVERIFY(!rig.itself().interrupt());
    QCOMPARE(rig.itself().read32(kRegisterTail), std::uint32_t{0});
    QVERIFY(rig.doublesRightly());
}

void TestLayeredFaults::aResetLeavesNothingOnTheBus_data()
{
    QTest::addColumn<unsigned>("latency");
    QTest::addColumn<unsigned>("pressure");
    QTest::newRow("a quick memory") << 2U << 0U;
    QTest::newRow("a slow one") << 60U << 0U;
    QTest::newRow("one that takes its time") << 14U << 60U;
}

void TestLayeredFaults::aResetLeavesNothingOnTheBus()
{
    const QFETCH(unsigned, latency);
    const QFETCH(unsigned, pressure);
    Rig rig({.latencyCycles = latency, .pressurePercent = pressure});
    VectorProgram program = rig.doubles();
    const std::vector<std::byte> blocks = program.finish();
    const DeviceAddress address = rig.board.place(std::span<const std::byte>(blocks));
    int drained = 0;
    for (std::uint64_t cycles = 1; cycles < 1200; cycles += 23) {
        rig.start(address);
        rig.itself().step(cycles);
        drained += rig.itself().outstanding() != 0 ? 1 : 0;
        QVERIFY(rig.softReset(2000));
        QCOMPARE(rig.itself().outstanding(), std::size_t{0});
        QCOMPARE(rig.status(), std::uint32_t{0});
        QVERIFY(rig.doublesRightly());
    }
    QVERIFY(drained > 5);
    QCOMPARE(rig.itself().violation(), std::string());
}

void TestLayeredFaults::nothingOutsideTheWindow_data()
{
    QTest::addColumn<int>("first"); // pages: 0 is read, 1 is written, 3 has the program
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("load"); // bytes
    QTest::addColumn<int>("store");
    QTest::addColumn<int>("written"); // vectors
    constexpr int kPage = kPageBytes;
    QTest::newRow("all inside") << 0 << 4 << 0 << 2 * kPage - 1024 << 4;
    QTest::newRow("a program behind it") << 0 << 3 << 0 << kPage << 0;
    QTest::newRow("a program before it") << 4 << 9 << 4 * kPage << 4 * kPage << 0;
    QTest::newRow("a load before it") << 1 << 4 << 0 << kPage << 0;
    QTest::newRow("a load behind it") << 0 << 4 << 4 * kPage << kPage << 0;
    QTest::newRow("a store before it") << 2 << 4 << 2 * kPage << kPage << 0;
    QTest::newRow("chunks that go out") << 0 << 4 << 0 << 4 * kPage - 256 << 1;
    QTest::newRow("a load over a page") << 0 << 4 << kPage - 128 << kPage << 0;
    QTest::newRow("a store between vectors") << 0 << 4 << 0 << kPage + 64 << 0;
}

void TestLayeredFaults::nothingOutsideTheWindow()
{
    const QFETCH(int, first);
    const QFETCH(int, end);
    const QFETCH(int, load);
    const QFETCH(int, store);
    const QFETCH(int, written);
    Rig rig({.latencyCycles = 14});
    rig.one = DeviceAddress(static_cast<std::uint64_t>(load));
    rig.out = DeviceAddress(static_cast<std::uint64_t>(store));
    rig.itself().write32(kRegisterWindowFirst, static_cast<std::uint32_t>(first));
    rig.itself().write32(kRegisterWindowEnd, static_cast<std::uint32_t>(end));
    rig.start(rig.doubles());
    QVERIFY(rig.itself().stepUntilInterrupt(5000));
    QCOMPARE(rig.status(), written == Rig::kChunks ? kLayerStatusDone : kFailed);
    QVERIFY(!rig.isDraining());
    QCOMPARE(rig.itself().violation(), std::string());
    const auto found = rig.board.read<float>(rig.out, Rig::kChunks * kVectorLanes);
    QCOMPARE(std::ranges::count(found, 2.0F), written * static_cast<std::ptrdiff_t>(kVectorLanes));
    // Another program is not held up by it.
    rig.itself().write32(kRegisterWindowFirst, 0);
    rig.itself().write32(kRegisterWindowEnd, 4096);
    rig.itself().write32(kRegisterLayerStatus, 0);
    rig.one = DeviceAddress(0);
    rig.out = DeviceAddress(kPageBytes);
    QVERIFY(rig.doublesRightly());
}

void TestLayeredFaults::theWindowIsEmptyAtFirst()
{
    Rig rig({.latencyCycles = 14});
    rig.itself().reset();
    rig.start(rig.doubles());
    QVERIFY(rig.itself().stepUntilInterrupt(100));
    QCOMPARE(rig.status(), kFailed);
}

QTEST_APPLESS_MAIN(TestLayeredFaults)
#include "test_layered_faults.moc"
