// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model writes on a simulated board on which something goes wrong again and again: whatever it
// is, the logits stay the same bits.
#include "engine/accel/plugins/plugin_backend.h"
#include "engine/fpga/board_session/open_board.h"
#include "engine/fpga/virtual_board/simulated_bus.h"
#include "engine/fpga/virtual_board/virtual_plugin.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"
#include "engine/model/sequence.h"
#include "tests/engine/fpga/fake_way.h"

#include <QTest>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <random>
#include <utility>
#include <vector>

using namespace trilume;
using fpga::BoardFault;

namespace {

constexpr std::uint32_t kSeed = 20261128;
constexpr int kFaults = 500;
constexpr int kFaultsOnTheWay = 100; // test_transports has more of them
constexpr int kMostTokens = 2000;
constexpr model::hgrn_bit::Shape kShape = {.layerCount = 2,
                                           .hiddenSize = 72,
                                           .feedForwardSize = 50,
                                           .vocabularySize = 130,
                                           .trainedLength = 64};

// How often each fault has struck, of all boards so far.
std::array<std::atomic<int>, 8> g_struck;

int faultsOfTheBoard()
{
    int sum = 0;
    for (const auto& count : g_struck) {
        sum += count;
    }
    return sum;
}

// A board on which a fault is planned whenever the last one has struck.
class FaultyBus final : public fpga::Bus
{
public:
    FaultyBus(std::unique_ptr<fpga::SimulatedBus> bus, std::uint32_t seed)
        : m_bus(std::move(bus))
        , m_random(seed)
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

    std::uint64_t memoryBytes() const override { return m_bus->memoryBytes(); }

    Status resetBoard() override
    {
        count();
        m_isPlanned = false;
        m_seen = 0;
        return m_bus->resetBoard();
    }

    void wait(std::chrono::nanoseconds most) override
    {
        count();
        if (!m_isPlanned) {
            plan();
        }
        m_bus->wait(most);
    }

    std::chrono::nanoseconds now() const override { return m_bus->now(); }

private:
    void plan()
    {
        // Two thirds are such as a board comes back from.
        m_fault = static_cast<BoardFault>(random(3) == 0 ? random(8) : random(5));
        if (m_fault >= BoardFault::FreezeClock) {
            ++g_struck.at(static_cast<std::size_t>(m_fault));
        }
        // In this group of jobs or one of the next.
        m_bus->board().inject({m_fault, random(400), random(128)});
        // Nobody looks who it is while all goes well.
        m_isPlanned = m_fault != BoardFault::WrongIdentity;
    }

    void count()
    {
        const std::uint64_t struck = m_bus->board().faultsStruck();
        if (struck > m_seen) {
            ++g_struck.at(static_cast<std::size_t>(m_fault));
            m_isPlanned = false;
        }
        m_seen = struck;
    }

    std::uint32_t random(std::uint32_t end) { return static_cast<std::uint32_t>(m_random()) % end; }

    std::unique_ptr<fpga::SimulatedBus> m_bus;
    std::mt19937 m_random;
    BoardFault m_fault = BoardFault::ReadError;
    bool m_isPlanned = false;
    std::uint64_t m_seen = 0;
};

const fpga::Board& smallBoard()
{
    static const fpga::Board board = [] {
        fpga::Board small = *fpga::findBoard("ecp5-25f");
        small.memory.bytes = std::uint64_t{4} << 20U;
        return small;
    }();
    return board;
}

std::uint32_t g_boards = 0; // that were opened

// How it is reached: at once, or through the system.
enum class Reach
{
    Simulated = 0,
    Xdma,
    Uio,
    Xrt,
};

fpga::Way wayOf(Reach reach)
{
    switch (reach) {
    case Reach::Uio:
        return fpga::Way::Uio;
    case Reach::Xrt:
        return fpga::Way::Xrt;
    default:
        return fpga::Way::Xdma;
    }
}

Reach g_reach = Reach::Simulated;
std::atomic<int> g_struckOnTheWay = 0;

Result<std::unique_ptr<fpga::Bus>> openFaultyBus()
{
    const std::uint32_t seed = kSeed + g_boards++;
    if (g_reach == Reach::Simulated) {
        return std::unique_ptr<fpga::Bus>(std::make_unique<FaultyBus>(
            std::move(fpga::SimulatedBus::of(smallBoard())).value(), seed));
    }
    const auto system = std::make_shared<fpga::FakeSystem>(seed);
    auto bus = fpga::openWay(wayOf(g_reach), system);
    system->keepInjecting(g_struckOnTheWay);
    return bus;
}

trilume_accel_result_t openFaulty(const trilume_accel_host_t* /*host*/,
                                  const char* /*deviceId*/,
                                  const char* /*settings*/,
                                  trilume_accel_device_t** device,
                                  trilume_accel_error_t* error)
{
    std::vector<std::unique_ptr<fpga::Bus>> cores;
    cores.push_back(std::move(openFaultyBus()).value());
    auto session = fpga::BoardSession::open(smallBoard(), std::move(cores));
    if (!session) {
        return fpga::abiError(error, session.error());
    }
    *device = new trilume_accel_device{std::move(session).value(), TRILUME_ACCEL_DEVICE_SIMULATED};
    return TRILUME_ACCEL_OK;
}

accel::ProjectionOptions onDeviceOf(const std::shared_ptr<const accel::PluginLibrary>& plugin,
                                    int& givenUp)
{
    accel::ProjectionOptions options;
    options.backend =
        [plugin](
            const accel::ProjectionPlan&) -> Result<std::unique_ptr<accel::ProjectionBackend>> {
        const auto device = accel::PluginDevice::open(plugin, "ecp5-25f");
        if (!device) {
            return device.error();
        }
        return std::unique_ptr<accel::ProjectionBackend>(
            std::make_unique<accel::PluginBackend>(device.value()));
    };
    options.mayHaveReturned = [] {
        return true;
    };
    options.patience = [](std::span<const accel::ProjectionJob>) {
        return std::chrono::milliseconds(60'000);
    };
    options.report = [&givenUp](const accel::BackendReport& report) {
        givenUp += report.trouble == accel::BackendTrouble::GivenUp ? 1 : 0;
    };
    return options;
}

} // namespace

class TestFaultTrials final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFaultChangesALogit_data();
    void noFaultChangesALogit();
};

void TestFaultTrials::noFaultChangesALogit_data()
{
    QTest::addColumn<int>("reach");
    QTest::newRow("simulated") << static_cast<int>(Reach::Simulated);
    QTest::newRow("xdma") << static_cast<int>(Reach::Xdma);
    QTest::newRow("uio") << static_cast<int>(Reach::Uio);
    QTest::newRow("xrt") << static_cast<int>(Reach::Xrt);
}

void TestFaultTrials::noFaultChangesALogit()
{
    const QFETCH(int, reach);
    g_reach = static_cast<Reach>(reach);
    const auto faultsSoFar = [] {
        return g_reach == Reach::Simulated ? faultsOfTheBoard() : g_struckOnTheWay.load();
    };
    g_struckOnTheWay = 0;
    g_boards = 0;
    const int faults = g_reach == Reach::Simulated ? kFaults : kFaultsOnTheWay;
    std::printf("seed %u\n", kSeed);
    trilume_accel_plugin_t table = fpga::virtualPlugin();
    table.open = openFaulty;
    const auto plugin = accel::PluginLibrary::take(&table, "virtual");
    QVERIFY(plugin.ok());
    const model::hgrn_bit::HgrnBitModel model(
        model::hgrn_bit::syntheticWeights(kShape, 5, {1}, kernels::Packing::TwoBit).value(),
        model::hgrn_bit::Extras(), *kernels::chosenKernelTable().value());
    model::SequenceOptions options{.threads = {1}, .maxBatch = 4};
    const auto expected = model.createSequence(options);
    int givenUp = 0;
    options.projections = onDeviceOf(plugin.value(), givenUp);
    const auto there = model.createSequence(options);
    std::vector<float> right(4 * kShape.vocabularySize);
    std::vector<float> found(right.size());
    int tokens = 0;
    for (; faultsSoFar() < faults && tokens < kMostTokens; ++tokens) {
        const std::size_t count = tokens % 8 == 0 ? 4 : 1;
        std::array<TokenId, 4> ids = {};
        for (TokenId& id : ids) {
            id = static_cast<TokenId>((tokens * 31 + 7) % static_cast<int>(kShape.vocabularySize));
        }
        model::ForwardOutputs outputs;
        outputs.allLogits = std::span(right).first(count * kShape.vocabularySize);
        expected->forward(std::span(ids).first(count), outputs);
        outputs.allLogits = std::span(found).first(count * kShape.vocabularySize);
        const auto begin = std::chrono::steady_clock::now();
        there->forward(std::span(ids).first(count), outputs);
        // Far below patience: what the driver promises, on a busy machine.
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
        QVERIFY(right == found);
    }
    std::printf("%d tokens, %d faults, %u boards, given up %d times\n", tokens, faultsSoFar(),
                g_boards, givenUp);
    QVERIFY(faultsSoFar() >= faults);
    QVERIFY(givenUp > 0);
    for (const auto& count : g_struck) {
        QVERIFY(count > 5);
    }
}

QTEST_APPLESS_MAIN(TestFaultTrials)
#include "test_fault_trials.moc"
