// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/identity.h"
#include "engine/fpga/layer/token_board.h"
#include "engine/fpga/registers/fpga_registers.h"
#include "engine/fpga/virtual_board/simulated_bus.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"
#include "tests/engine/fpga/layer/layered_board.h"
#include "tests/engine/fpga/layer/layered_weights.h"
#include "tests/engine/kernels/float_cases.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>

using namespace trilume;
using namespace trilume::fpga;

namespace {

// Beside what the kernels leave for each other.
constexpr Vector kSumOfSquares = Vector::V13;
constexpr Vector kOtherFactor = Vector::V12;

// Room for a kernel's operands, and its results.
struct Operands
{
    Operands(tests::LayeredBoard& board, const tests::FloatInputs& in)
        : width{in.n}
        , x{board.place(std::span<const float>(in.x)), width}
        , weight(board.place(std::span<const float>(in.weight)))
        , state(board.place(std::span<const float>(in.state)))
        , floors(board.place(std::span<const float>(in.floors)))
        , first(board.place(std::span<const std::int32_t>(in.first)))
        , second(board.place(std::span<const std::int32_t>(in.second)))
        , out{board.take(in.n * sizeof(float)), width}
        , squares(board.take(kVectorLanes * sizeof(float)))
    {
        ConstantVector constants = arithmeticConstants();
        constants.at(laneOf(Constant::NormEps)) = tests::kEps;
        constants.at(laneOf(Constant::BitLinearEps)) = tests::kEps;
        constants.at(laneOf(Constant::Hidden)) = static_cast<float>(in.n);
        constants.at(laneOf(Constant::InputScale)) = kScale;
        std::array<float, kVectorLanes> ones = {};
        ones.fill(1.0F);
        std::array<float, kVectorLanes> factors = {};
        factors.fill(in.factor);
        vectors.constants = board.place(std::span<const float>(constants));
        vectors.ones = board.place(std::span<const float>(ones));
        factor = board.place(std::span<const float>(factors));
    }

    static constexpr float kScale = 0.37F;

    std::size_t width;
    DeviceRun x;
    DeviceAddress weight;
    DeviceAddress state;
    DeviceAddress floors;
    DeviceAddress first;
    DeviceAddress second;
    DeviceRun out;
    DeviceAddress squares;
    KernelVectors vectors = {};
    DeviceAddress factor = {};
};

constexpr model::hgrn_bit::Shape kShape = {.layerCount = 3,
                                           .hiddenSize = 128,
                                           .feedForwardSize = 192,
                                           .vocabularySize = 320,
                                           .trainedLength = 64};

// A small model on the processor, and on a board.
struct TwoWays
{
    static constexpr std::uint64_t kMemory = std::uint64_t{16} << 20U;

    TwoWays()
        : model(model::hgrn_bit::syntheticWeights(kShape, 7, {1}, kernels::Packing::TwoBit).value(),
                {},
                kernels::kernelTable(Isa::Scalar))
        , bus(VerilatedBoard::create(tests::kLayeredCore, {kMemory, {}}),
              kMemory,
              tests::kLayeredClockKilohertz)
        , geometry(identify(bus, {}).value().geometry)
        , layered(tests::layeredModelOf(model.weights(), geometry))
        , sequence(model.createSequence({.threads = {1}, .maxBatch = 1}))
    {}

    [[nodiscard]] std::vector<float> expectedLogits(TokenId token) const
    {
        std::vector<float> logits(kShape.vocabularySize);
        model::ForwardOutputs outputs;
        outputs.lastLogits = logits;
        sequence->forward({&token, 1}, outputs);
        return logits;
    }

    [[nodiscard]] std::vector<float> rowOf(TokenId token) const
    {
        std::vector<float> row(kShape.hiddenSize);
        model.weights().embeddings.row(token, row);
        return row;
    }

    model::hgrn_bit::HgrnBitModel model;
    SimulatedBus bus;
    Geometry geometry;
    LayeredModel layered;
    std::unique_ptr<model::Sequence> sequence;
};

bool sameBits(std::span<const float> a, std::span<const float> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) {
        return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
    });
}

} // namespace

// The vector unit computes the bits of engine/kernels, and a token with it those of the processor.
class TestLayeredBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kernelsHaveTheirBits_data();
    void kernelsHaveTheirBits();
    void codesHaveTheirBits_data() { kernelsHaveTheirBits_data(); }
    void codesHaveTheirBits();
    void aWrongReadFails();
    void tokensHaveTheirBits();
    void tokensWithoutLogitsChangeTheState();
    void statesAreWritten();
    void itsWorkIsCounted();
    void aTokenThatFailedIsDoneAgain();
    void whatDoesNotFitIsSeen();

private:
    const kernels::KernelTable& m_table = kernels::kernelTable(Isa::Scalar);
};

void TestLayeredBoard::kernelsHaveTheirBits_data()
{
    QTest::addColumn<int>("values");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pressure");
    using tests::Values;
    const auto row = [](const char* name, Values values, int width, int pressure) {
        QTest::newRow(name) << static_cast<int>(values) << width << pressure;
    };
    row("one vector", Values::Ordinary, 64, 0);
    row("ordinary", Values::Ordinary, 192, 0);
    row("tiny", Values::Tiny, 128, 0);
    row("huge", Values::Huge, 128, 0);
    row("special", Values::Special, 192, 0);
    row("a memory that takes its time", Values::Ordinary, 128, 40);
}

void TestLayeredBoard::kernelsHaveTheirBits()
{
    QFETCH(int, values);
    QFETCH(int, width);
    QFETCH(int, pressure);
    const tests::FloatInputs in(static_cast<std::size_t>(width),
                                static_cast<tests::Values>(values));
    MemoryTiming timing;
    timing.latencyCycles = 14;
    timing.pressurePercent = static_cast<unsigned>(pressure);
    const auto freshBoard = [&] {
        return std::make_unique<tests::LayeredBoard>(timing);
    };

    // Runs one kernel with a factor at hand; compares what it writes, and the sum of squares.
    const auto compare = [&](const char* name, const auto& kernel, const auto& reference) {
        const auto board = freshBoard();
        const Operands operands(*board, in);
        VectorProgram program;
        program.beginBlock();
        for (const Factor factor : {Factor::Input, Factor::Forget, Factor::Gate, Factor::Other}) {
            program.load(static_cast<Vector>(factor), operands.factor, Place::First);
        }
        LayerKernels kernels(program, operands.vectors);
        kernels.sumOfSquares(operands.x);
        kernel(kernels, operands);
        program.beginBlock();
        program.store(kSumOfSquares, operands.squares, Place::First);
        QCOMPARE(board->run(program), kLayerStatusDone);
        QCOMPARE(board->board().violation(), std::string());
        std::vector<float> expected(in.n);
        const float squares = reference(expected.data());
        QVERIFY2(sameBits(board->read<float>(operands.out.address, in.n), expected), name);
        const float found = board->read<float>(operands.squares, 1).front();
        QVERIFY2(sameBits({&found, 1}, {&squares, 1}) || (squares != squares && found != found),
                 name);
    };
    const float squares = m_table.sumOfSquares(in.x.data(), in.n);
    compare(
        "rmsNorm",
        [&](LayerKernels& kernels, const Operands& at) {
            kernels.rmsNorm(at.x, at.weight, Constant::Hidden, at.out.address);
        },
        [&](float* out) {
            return m_table.rmsNorm(in.x.data(), squares, in.weight.data(), in.n, tests::kEps, out);
        });
    for (const bool hasFloors : {true, false}) {
        compare(
            "recurrence",
            [&](LayerKernels& kernels, const Operands& at) {
                kernels.recurrence({at.first, at.second, at.floors, hasFloors, at.state, at.out});
            },
            [&](float* out) {
                m_table.recurrence({.inputAccumulators = in.first.data(),
                                    .forgetAccumulators = in.second.data(),
                                    .inputFactor = in.factor,
                                    .forgetFactor = in.factor,
                                    .floors = hasFloors ? in.floors.data() : nullptr,
                                    .previousState = in.state.data(),
                                    .state = out,
                                    .forget = nullptr,
                                    .channels = in.n});
                return squares;
            });
    }
    compare(
        "gatedNorm",
        [&](LayerKernels& kernels, const Operands& at) {
            kernels.gatedNorm({at.first, at.weight, at.state, Constant::Hidden, at.out});
        },
        [&](float* out) {
            return m_table.gatedNorm(in.first.data(), in.factor, in.weight.data(), in.state.data(),
                                     in.n, tests::kEps, out);
        });
    compare(
        "swiglu",
        [&](LayerKernels& kernels, const Operands& at) {
            kernels.swiglu(at.first, at.second, at.out);
        },
        [&](float* out) {
            return m_table.swiglu(in.first.data(), in.second.data(), in.factor, in.n, out);
        });
    compare(
        "addScaled, whose result is where its operand was",
        [&](LayerKernels& kernels, const Operands& at) {
            kernels.rmsNorm(at.x, at.weight, Constant::Hidden, at.out.address);
            kernels.addScaled(at.first, at.out);
        },
        [&](float* out) {
            m_table.rmsNorm(in.x.data(), squares, in.weight.data(), in.n, tests::kEps, out);
            return m_table.addScaled(in.first.data(), in.factor, in.n, out);
        });
    compare(
        "scale",
        [&](LayerKernels& kernels, const Operands& at) { kernels.scale(at.first, at.out); },
        [&](float* out) {
            m_table.scale(in.first.data(), in.factor, in.n, out);
            return squares;
        });
}

void TestLayeredBoard::codesHaveTheirBits()
{
    QFETCH(int, values);
    QFETCH(int, width);
    QFETCH(int, pressure);
    const tests::FloatInputs in(static_cast<std::size_t>(width),
                                static_cast<tests::Values>(values));
    MemoryTiming timing;
    timing.pressurePercent = static_cast<unsigned>(pressure);
    tests::LayeredBoard board(timing);
    const Operands operands(board, in);
    const DeviceAddress codes = board.take(in.n);
    VectorProgram program;
    LayerKernels kernels(program, operands.vectors);
    kernels.sumOfSquares(operands.x);
    kernels.quantize(operands.x, Constant::Hidden,
                     {operands.weight, Constant::InputScale, codes, Factor::Other});
    program.beginBlock();
    program.store(kOtherFactor, operands.squares, Place::First);
    QCOMPARE(board.run(program), kLayerStatusDone);
    QCOMPARE(board.board().violation(), std::string());

    std::vector<std::int8_t> expected(in.n);
    kernels::QuantTarget target = {in.weight.data(), expected.data()};
    m_table.quantize(in.x.data(), m_table.sumOfSquares(in.x.data(), in.n), in.n, tests::kEps,
                     &target, 1, in.n);
    QCOMPARE(board.read<std::int8_t>(codes, in.n), expected);
    const std::vector<float> factor(kVectorLanes, Operands::kScale / target.scale.scale);
    QVERIFY(sameBits(board.read<float>(operands.squares, kVectorLanes), factor));
}

void TestLayeredBoard::aWrongReadFails()
{
    tests::LayeredBoard board{MemoryTiming{}};
    const tests::FloatInputs in(kVectorLanes, tests::Values::Ordinary);
    const Operands operands(board, in);
    VectorProgram program;
    LayerKernels kernels(program, operands.vectors);
    kernels.sumOfSquares(operands.x);
    board.board().inject({BoardFault::ReadError, 66});
    QCOMPARE(board.run(program), kLayerStatusDone | kLayerStatusFailed);
}

void TestLayeredBoard::tokensHaveTheirBits()
{
    TwoWays ways;
    QCOMPARE(TokenBoard::fitOf(ways.bus, ways.geometry, ways.layered.shape), LayerFit::Fits);
    const auto board = TokenBoard::open(ways.bus, ways.geometry, ways.layered);
    QVERIFY(board.ok());
    std::vector<float> logits(kShape.vocabularySize);
    for (const int id : {1, 17, 17, 319, 4}) {
        const TokenId token{id};
        const std::vector<float> row = ways.rowOf(token);
        const auto end = board.value()->step({row, logits});
        QVERIFY(end.ok());
        QCOMPARE(end.value(), TokenEnd::Done);
        QCOMPARE(ways.bus.board().violation(), std::string());
        QVERIFY(sameBits(logits, ways.expectedLogits(token)));
        for (std::size_t layer = 0; layer < kShape.layerCount; ++layer) {
            std::vector<float> state(kShape.hiddenSize);
            QVERIFY(board.value()->readState(layer, state).ok());
            const std::size_t which = indexOf(model::hgrn_bit::LayerTensor::State);
            QVERIFY(sameBits(state, ways.sequence->held(which, layer)));
        }
    }
    const TokenCost& cost = board.value()->lastCost();
    QVERIFY(cost.jobCycles > 0 && cost.jobCycles < cost.all.cycles);
}

void TestLayeredBoard::tokensWithoutLogitsChangeTheState()
{
    TwoWays ways;
    const auto board = TokenBoard::open(ways.bus, ways.geometry, ways.layered);
    QVERIFY(board.ok());
    std::vector<float> logits(kShape.vocabularySize);
    for (const int id : {5, 6, 7, 8, 9}) {
        const TokenId token{id};
        const bool isWanted = id % 2 != 0; // after each turn of the state
        const std::vector<float> row = ways.rowOf(token);
        const auto end =
            board.value()->step({row, isWanted ? std::span<float>(logits) : std::span<float>()});
        QVERIFY(end.ok());
        QCOMPARE(end.value(), TokenEnd::Done);
        const std::vector<float> expected = ways.expectedLogits(token);
        if (isWanted) {
            QVERIFY(sameBits(logits, expected));
        }
    }
}

// A state that somebody else has made is gone on from.
void TestLayeredBoard::statesAreWritten()
{
    TwoWays ways;
    const auto board = TokenBoard::open(ways.bus, ways.geometry, ways.layered);
    QVERIFY(board.ok());
    std::vector<float> logits(kShape.vocabularySize);
    const auto goesOn = [&](int id) {
        const std::vector<float> row = ways.rowOf(TokenId{id});
        const auto end = board.value()->step({row, logits});
        return end.ok() && end.value() == TokenEnd::Done
               && sameBits(logits, ways.expectedLogits(TokenId{id}));
    };
    QVERIFY(goesOn(3)); // so that the other of the two states is the last one
    for (const int id : {11, 12}) {
        static_cast<void>(ways.expectedLogits(TokenId{id})); // on the processor alone
    }
    for (std::size_t layer = 0; layer < kShape.layerCount; ++layer) {
        const std::size_t which = indexOf(model::hgrn_bit::LayerTensor::State);
        QVERIFY(board.value()->writeState(layer, ways.sequence->held(which, layer)).ok());
    }
    QVERIFY(goesOn(13));
}

// Bytes and elements are those of the programs, which nobody counts on the board.
void TestLayeredBoard::itsWorkIsCounted()
{
    VectorProgram program;
    program.beginBlock();
    program.load(Vector::V0, DeviceAddress(0), Place::First);
    program.loop(5);
    program.load(Vector::V1, DeviceAddress(4096), Place::OfChunk);
    program.add(Vector::V2, Vector::V1, Vector::V0);
    program.storeBytes(Vector::V2, DeviceAddress(8192), Place::OfChunk);
    program.again();
    program.multiply(Vector::V3, Vector::V0, Vector::V0);
    static_cast<void>(program.finish());
    QCOMPARE(program.work().elements, std::uint64_t{6 * kVectorLanes});
    QCOMPARE(program.work().bytes,
             std::uint64_t{VectorProgram::kBlockBytes + 6 * kVectorLanes * sizeof(float)
                           + 5 * kVectorLanes});
}

void TestLayeredBoard::aTokenThatFailedIsDoneAgain()
{
    TwoWays ways;
    const auto board = TokenBoard::open(ways.bus, ways.geometry, ways.layered);
    QVERIFY(board.ok());
    std::vector<float> logits(kShape.vocabularySize);
    for (int id = 0; id < 4; ++id) {
        const TokenId token{id};
        // Beats of programs, vectors, descriptors, weights: some late in the token.
        ways.bus.board().inject({BoardFault::ReadError, static_cast<std::uint64_t>(id) * 3000});
        const std::vector<float> row = ways.rowOf(token);
        const auto failed = board.value()->step({row, logits});
        QVERIFY(failed.ok());
        QCOMPARE(failed.value(), TokenEnd::Failed);
        const auto again = board.value()->step({row, logits});
        QVERIFY(again.ok());
        QCOMPARE(again.value(), TokenEnd::Done);
        QVERIFY(sameBits(logits, ways.expectedLogits(token)));
    }
    QCOMPARE(ways.bus.board().faultsStruck(), std::uint64_t{4});
}

void TestLayeredBoard::whatDoesNotFitIsSeen()
{
    TwoWays ways;
    const auto fitOf = [&](const auto& change) {
        LayeredShape shape = ways.layered.shape;
        Geometry geometry = ways.geometry;
        change(shape, geometry);
        return TokenBoard::fitOf(ways.bus, geometry, shape);
    };
    QCOMPARE(fitOf([](LayeredShape& shape, Geometry&) { shape.hidden = 100; }),
             LayerFit::OtherShape);
    QCOMPARE(fitOf([](LayeredShape&, Geometry& geometry) { geometry.columns = 20; }),
             LayerFit::OtherShape);
    QCOMPARE(fitOf([](LayeredShape&, Geometry& geometry) { geometry.mostTiles = 11; }),
             LayerFit::TooLarge);
    QCOMPARE(fitOf([](LayeredShape& shape, Geometry&) { shape.vocabulary = 1U << 20U; }),
             LayerFit::TooLarge);
    QCOMPARE(fitOf([](LayeredShape& shape, Geometry&) { shape.layers = 5461; }),
             LayerFit::TooLarge);
}

QTEST_APPLESS_MAIN(TestLayeredBoard)
#include "test_layered_board.moc"
