// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board ULX3S as it is built but for its pins: the model of its SDRAM, the SDRAM's controller,
// all of it.
#include "engine/fpga/boards/attached_board.h"
#include "engine/fpga/boards/board.h"
#include "engine/fpga/driver/driver.h"
#include "engine/fpga/driver/identity.h"
#include "engine/fpga/layer/token_board.h"
#include "engine/fpga/transports/serial/serial_bus.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"
#include "tests/engine/fpga/driver_rig.h"
#include "tests/engine/fpga/layer/layered_weights.h"
#include "tests/engine/fpga/serial/serial_companion.h"
#include "tests/engine/fpga/ulx3s/sdram_controller.h"
#include "tests/engine/fpga/ulx3s/sdram_misuses.h"
#include "tests/engine/fpga/ulx3s/sdram_traffic.h"
#include "tests/engine/fpga/ulx3s/ulx3s_objects.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint32_t kSeed = 20261130;
constexpr Geometry kGeometry{4, 16, 1, Packing::Planes, 16, 1024};

const Board& namedBoard()
{
    return *findBoard("ulx3s-25f");
}

DriverOptions driverOptions()
{
    DriverOptions options;
    options.expected.geometry = kGeometry;
    options.expected.clockKilohertz = 60'000;
    options.slack = std::chrono::seconds(20);
    return options;
}

// Much later than at the board, which is a hundred times as fast: nothing may be sent twice.
const SerialOptions kPatient{.times = {.answer = std::chrono::seconds(5)}};

using Rig = DriverRig<SerialBus>;

// The board at its own pace: while it is simulated, a second of it takes many.
class SlowedBus final : public Bus
{
public:
    static constexpr int kSlower = 500;

    explicit SlowedBus(std::unique_ptr<SerialBus> bus)
        : m_bus(std::move(bus))
    {}

    std::uint32_t readRegister(std::uint32_t offset) override
    {
        return m_bus->readRegister(offset);
    }

    void writeRegister(std::uint32_t offset, std::uint32_t value) override
    {
        m_bus->writeRegister(offset, value);
    }

    Status writeMemory(std::uint64_t address, std::span<const std::byte> bytes) override
    {
        return m_bus->writeMemory(address, bytes);
    }

    Status readMemory(std::uint64_t address, std::span<std::byte> bytes) override
    {
        return m_bus->readMemory(address, bytes);
    }

    [[nodiscard]] std::uint64_t memoryBytes() const override { return m_bus->memoryBytes(); }

    Status resetBoard() override { return m_bus->resetBoard(); }

    void wait(std::chrono::nanoseconds most) override { m_bus->wait(kSlower * most); }

    [[nodiscard]] std::chrono::nanoseconds now() const override { return m_bus->now() / kSlower; }

private:
    std::unique_ptr<SerialBus> m_bus;
};

bool isRightFor(Rig& rig, const Operands& operands, std::size_t jobs)
{
    rig.driver->remove(MatrixId{1});
    if (!rig.store(MatrixId{1}, operands).ok()) {
        return false;
    }
    const auto ticket = rig.start(std::vector<TicketJob>(jobs, rig.job(MatrixId{1}, operands)));
    rig.finishAll();
    for (std::size_t job = 0; job < jobs; ++job) {
        if (!rig.isRight(*ticket, job, operands)) {
            std::printf("%s\n", ticket->error.english().c_str());
            return false;
        }
    }
    return true;
}

} // namespace

class TestUlx3sBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelSees_data();
    void modelSees();
    void controllerKeepsWhatIsWritten();
    void everyRowIsRefreshedUnderLoad();
    void isKnownByItsFigures();
    void doesItsFirstJobs();
    void doesAnyJobs();
    void hasLostItsSupply();
    void writesWholeTokens();
};

void TestUlx3sBoard::modelSees_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < sdramMisuses().size(); ++i) {
        QTest::newRow(sdramMisuses()[i].name) << static_cast<int>(i);
    }
}

void TestUlx3sBoard::modelSees()
{
    const QFETCH(int, index);
    const Misuse& misuse = sdramMisuses().at(static_cast<std::size_t>(index));
    Chip chip;
    misuse.happens(chip);
    const std::string wanted = misuse.violation;
    QVERIFY2(wanted.empty() ? chip.violation().empty()
                            : chip.violation().find(wanted) != std::string::npos,
             chip.violation().c_str());
}

void TestUlx3sBoard::controllerKeepsWhatIsWritten()
{
    const auto controller = SdramController::create();
    SdramTraffic traffic(*controller, kSeed);
    for (int i = 0; i < 400'000; ++i) {
        traffic.cycle();
    }
    QCOMPARE(traffic.error(), std::string());
    QCOMPARE(controller->violation(), std::string());
    const SdramTraffic::Counters& counters = traffic.counters();
    std::printf("%d reads, %d writes, %d of them masked, %d times cleared\n", counters.reads,
                counters.writes, counters.masked, counters.clears);
    QVERIFY(counters.reads > 1000 && counters.writes > 1000);
    QVERIFY(counters.masked > 100 && counters.clears > 20);
}

// Bursts as the engine asks for them without a pause for 80 ms: none of the 8192 rows waits longer
// than 64 ms, and what the projection takes for the memory's rate is what comes.
void TestUlx3sBoard::everyRowIsRefreshedUnderLoad()
{
    constexpr unsigned kBurstBeats = 32;
    constexpr std::uint64_t kCycles = 80 * 60'000;
    const auto controller = SdramController::create();
    SdramController::Asked asked;
    asked.readValid = true;
    asked.readBeats = kBurstBeats;
    asked.beatReady = true;
    std::uint64_t beats = 0;
    for (std::uint64_t i = 0; i < kCycles; ++i) {
        const SdramController::Answered now = controller->now();
        controller->cycle(asked);
        beats += now.beatValid ? 1 : 0;
        if (now.readReady) {
            asked.readWord = (asked.readWord + kBurstBeats * 8) % (SdramTraffic::kBeats * 8);
        }
    }
    QCOMPARE(controller->violation(), std::string());
    QVERIFY(controller->longestWithoutRefresh() > 60 * 60'000);
    QVERIFY(controller->longestWithoutRefresh() <= 64 * 60'000);
    const double cyclesOfBeat = static_cast<double>(kCycles) / static_cast<double>(beats);
    const double bytesPerSecond = 60e6 * SdramController::kBeatBytes / cyclesOfBeat;
    std::printf("%.3f cycles a beat, %.1f MB/s, a row waits %.2f ms at most\n", cyclesOfBeat,
                bytesPerSecond / 1e6,
                static_cast<double>(controller->longestWithoutRefresh()) / 60e3);
    QVERIFY(std::abs(bytesPerSecond / namedBoard().memory.bytesPerSecond.value - 1.0) < 0.005);
}

void TestUlx3sBoard::isKnownByItsFigures()
{
    Identity identity;
    identity.geometry = kGeometry;
    identity.clockKilohertz = 60'000;
    const Board board = attachedBoard(identity);
    QCOMPARE(board.id, namedBoard().id);
    QCOMPARE(board.memory.bytes, std::uint64_t{32} << 20U);
    QVERIFY(board.power.scope == PowerScope::Board);
}

// Over a terminal and bits at 3 Mbaud.
void TestUlx3sBoard::doesItsFirstJobs()
{
    SerialCompanion companion(createUlx3sBoard());
    Rig rig(std::move(SerialBus::open(companion.path(), kPatient)).value(), kGeometry,
            driverOptions());
    QCOMPARE(rig.bus->memoryBytes(), std::uint64_t{32} << 20U);
    QCOMPARE(rig.bus->link().facts().clockKilohertz, 60'000U);
    std::mt19937 random(18);
    const Operands operands(10, 100, 1, random);
    QVERIFY(isRightFor(rig, operands, 3));
    QCOMPARE(rig.bus->link().counters().repeated, std::uint64_t{0});
    QCOMPARE(companion.violation(), std::string());
}

void TestUlx3sBoard::doesAnyJobs()
{
    SerialCompanion companion(createUlx3sBoard());
    Rig rig(std::move(SerialBus::open(companion.path(), kPatient)).value(), kGeometry,
            driverOptions());
    std::mt19937 random(kSeed);
    for (int i = 0; i < 4; ++i) {
        const Operands operands(1 + random() % 40, 1 + random() % 200, 1, random);
        QVERIFY(isRightFor(rig, operands, 1 + random() % 12));
    }
    QCOMPARE(rig.bus->link().counters().repeated, std::uint64_t{0});
    QCOMPARE(rig.driver->counters().retries, std::uint64_t{0});
    QCOMPARE(companion.violation(), std::string());
}

// The supply was gone for a moment: the part begins anew, and the chip has forgotten everything.
void TestUlx3sBoard::hasLostItsSupply()
{
    SerialCompanion companion(createUlx3sBoard());
    Rig rig(
        std::move(SerialBus::open(companion.path(),
                                  {.times = {.answer = std::chrono::seconds(1), .attempts = 3}}))
            .value(),
        kGeometry, driverOptions());
    std::mt19937 random(19);
    const Operands operands(10, 50, 1, random);
    QVERIFY(isRightFor(rig, operands, 1));
    companion.resetBoard();
    // The first may fail: that the core knows nothing and that its weights are gone are two
    // troubles. Without being stored again they are there for the next.
    const auto first = rig.start({rig.job(MatrixId{1}, operands)});
    rig.finishAll();
    QVERIFY(first->outcome == TicketOutcome::Failed || rig.isRight(*first, 0, operands));
    const auto second = rig.start({rig.job(MatrixId{1}, operands)});
    rig.finishAll();
    QVERIFY(rig.isRight(*second, 0, operands));
    QVERIFY(rig.driver->counters().reuploads > 0);
    QVERIFY(rig.driver->counters().resets > 0);
    QCOMPARE(companion.violation(), std::string());
}

// The vector unit between SDRAM and line: two tokens of a model of one layer have the processor's
// bits, from a row of embeddings to the logits.
void TestUlx3sBoard::writesWholeTokens()
{
    constexpr model::hgrn_bit::Shape kShape = {.layerCount = 1,
                                               .hiddenSize = 64,
                                               .feedForwardSize = 64,
                                               .vocabularySize = 64,
                                               .trainedLength = 64};
    const model::hgrn_bit::HgrnBitModel model(
        model::hgrn_bit::syntheticWeights(kShape, 3, {1}, kernels::Packing::TwoBit).value(), {},
        kernels::kernelTable(Isa::Scalar));
    const auto sequence = model.createSequence({.threads = {1}, .maxBatch = 1});

    SerialCompanion companion(createUlx3sBoard());
    SlowedBus bus(std::move(SerialBus::open(companion.path(), kPatient)).value());
    const Geometry geometry = identify(bus, driverOptions().expected).value().geometry;
    LayeredModel layered = tests::layeredModelOf(model.weights(), geometry);
    QCOMPARE(TokenBoard::fitOf(bus, geometry, layered.shape), LayerFit::Fits);
    const auto board = TokenBoard::open(bus, geometry, layered);
    QVERIFY(board.ok());
    for (const TokenId token : {TokenId{5}, TokenId{60}}) {
        std::vector<float> row(kShape.hiddenSize);
        model.weights().embeddings.row(token, row);
        std::vector<float> logits(kShape.vocabularySize);
        const auto end = board.value()->step({row, logits});
        QVERIFY(end.ok());
        QCOMPARE(end.value(), TokenEnd::Done);
        std::vector<float> expected(kShape.vocabularySize);
        model::ForwardOutputs outputs;
        outputs.lastLogits = expected;
        sequence->forward({&token, 1}, outputs);
        QVERIFY(std::ranges::equal(logits, expected, {}, std::bit_cast<std::uint32_t, float>,
                                   std::bit_cast<std::uint32_t, float>));
    }
    const TokenCost& cost = board.value()->lastCost();
    std::printf("%llu cycles, %llu of them with jobs\n",
                static_cast<unsigned long long>(cost.all.cycles),
                static_cast<unsigned long long>(cost.jobCycles));
    // It begins anew, and all of that is gone: no token of it is told to be done.
    companion.resetBoard();
    const std::vector<float> row(kShape.hiddenSize, 0.5F);
    std::vector<float> logits(kShape.vocabularySize);
    QVERIFY(!board.value()->step({row, logits}).ok());
    QCOMPARE(companion.violation(), std::string());
}

QTEST_APPLESS_MAIN(TestUlx3sBoard)
#include "test_ulx3s_board.moc"
