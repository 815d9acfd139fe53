// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/layer/token_board.h"

#include "engine/base/check.h"
#include "engine/fpga/registers/fpga_registers.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstring>
#include <utility>

namespace trilume::fpga {

namespace {

constexpr std::uint32_t kWatchdogCycles = 100'000;  // without any movement on the memory bus
constexpr std::size_t kWidestBus = 64;              // bytes, of a vector unit
constexpr std::uint64_t kPatience = 4;              // times the cycles that a token should take
constexpr std::uint64_t kCyclesOfElement = 4;       // a quotient's, with all that is around it
constexpr std::chrono::milliseconds kMostDrain{10}; // of what is in flight: many watchdogs
constexpr std::chrono::milliseconds kLookEvery{20}; // whether it is still wanted
constexpr std::uint32_t kNobody = 0xFFFFFFFFU;      // what a register says where nothing answers

Error noAnswer()
{
    return {Errc::Device, trilume::Sentence::of("Nothing answers where the device should be.")};
}

// Sums and codes lie without gaps only where rows and columns of the core fill what they get.
bool hasPlainLayouts(const Geometry& geometry)
{
    return geometry.tileBytes() == geometry.columns && geometry.busBytes <= kWidestBus
           && geometry.resultBytes() == geometry.rows * sizeof(std::int32_t)
           && kVectorLanes % geometry.columns == 0;
}

bool isWholeVectors(std::size_t width)
{
    return width > 0 && width % kVectorLanes == 0;
}

// Of the matrices of a layer, and of the head.
struct MatrixShape
{
    std::size_t rows;
    std::size_t columns;
};

std::array<MatrixShape, kJobsOfLayer> matricesOf(const LayeredShape& shape)
{
    const MatrixShape square{shape.hidden, shape.hidden};
    return {square,
            square,
            square,
            square,
            MatrixShape{2 * shape.feedForward, shape.hidden},
            MatrixShape{shape.hidden, shape.feedForward}};
}

bool holdsMatrix(const Geometry& geometry, const MatrixShape& matrix)
{
    return geometry.tilesOf(matrix.columns) <= geometry.mostTiles
           && geometry.blocksOf(matrix.rows) <= 0xFFFF;
}

bool holdsAll(const Geometry& geometry, const LayeredShape& shape)
{
    const auto matrices = matricesOf(shape);
    return holdsMatrix(geometry, {shape.vocabulary, shape.hidden})
           && std::all_of(matrices.begin(), matrices.end(),
                          [&](const MatrixShape& matrix) { return holdsMatrix(geometry, matrix); });
}

std::size_t weightBytesOf(const Geometry& geometry, const MatrixShape& matrix)
{
    return roundedUp(
        geometry.weightBytes(geometry.blocksOf(matrix.rows), geometry.tilesOf(matrix.columns)),
        kPageBytes);
}

// At least what all takes; vectors are counted as pages, generously.
std::uint64_t bytesOf(const Geometry& geometry, const LayeredShape& shape)
{
    const std::size_t longest = std::max({shape.hidden, shape.feedForward, shape.vocabulary});
    const std::size_t vector = roundedUp(longest * sizeof(float), kPageBytes);
    const std::size_t ofLayer =
        roundedUp(std::max(shape.hidden, shape.feedForward) * sizeof(float), kPageBytes);
    std::uint64_t layer = 64 * kPageBytes + 16 * ofLayer;
    for (const MatrixShape& matrix : matricesOf(shape)) {
        layer += weightBytesOf(geometry, matrix);
    }
    return weightBytesOf(geometry, {shape.vocabulary, shape.hidden}) + 32 * std::uint64_t{vector}
           + shape.layers * layer;
}

// What a job with this matrix moves and multiplies.
TicketCost costOf(const Geometry& geometry, const ResidentMatrix& matrix)
{
    TicketCost cost;
    const std::size_t blocks = matrix.allBlocks().count();
    const std::uint64_t beats = blocks * matrix.tiles();
    cost.bytes = beats * geometry.busBytes + geometry.vectorBytes(matrix.tiles())
                 + blocks * geometry.resultBytes();
    cost.products = beats * geometry.beatWeights();
    return cost;
}

} // namespace

LayerFit TokenBoard::fitOf(Bus& bus, const Geometry& geometry, const LayeredShape& shape)
{
    if (bus.readRegister(kRegisterLayerId) != kLayerIdValue) {
        return LayerFit::NoVectorUnit;
    }
    if (!hasPlainLayouts(geometry) || !isWholeVectors(shape.hidden)
        || !isWholeVectors(shape.feedForward) || !isWholeVectors(shape.vocabulary)
        || shape.layers == 0) {
        return LayerFit::OtherShape;
    }
    constexpr std::size_t kMostJobs = 0x8000;
    return shape.layers <= (kMostJobs - 1) / kJobsOfLayer && holdsAll(geometry, shape)
                   && bytesOf(geometry, shape) <= bus.memoryBytes()
               ? LayerFit::Fits
               : LayerFit::TooLarge;
}

TokenBoard::TokenBoard(Bus& bus, const Geometry& geometry)
    : m_bus(bus)
    , m_geometry(geometry)
    , m_clockKilohertz(std::max(1U, bus.readRegister(kRegisterClockKhz)))
{}

Result<std::unique_ptr<TokenBoard>> TokenBoard::open(Bus& bus,
                                                     const Geometry& geometry,
                                                     LayeredModel& model)
{
    std::unique_ptr<TokenBoard> board(new TokenBoard(bus, geometry));
    if (board->m_clockKilohertz == kNobody) {
        return noAnswer();
    }
    if (Status placed = board->placeAll(model); !placed) {
        return placed.error();
    }
    return board;
}

Status TokenBoard::placeAll(LayeredModel& model)
{
    TokenMemory memory(m_bus);
    const std::size_t jobs = model.layers.size() * kJobsOfLayer + 1;
    const std::size_t entries = std::bit_ceil(jobs);
    const std::size_t stride = std::max<std::size_t>(sizeof(Descriptor), m_geometry.busBytes);
    m_ringMask = static_cast<std::uint32_t>(entries - 1);
    m_ring = static_cast<std::uint64_t>(memory.take(entries * stride));
    m_at = placeVectors(model, memory);
    for (LayeredLayer& layer : model.layers) {
        addJobs(memory, layer);
    }
    const TicketCost layers = m_jobs;
    addJob(memory, model.head, m_at.otherCodes, m_at.headSums);
    placePrograms(memory, layers);
    TRILUME_CHECK(memory.hasRoom());
    if (!memory.written()) {
        return memory.written();
    }
    Status written = m_bus.writeMemory(m_ring, m_descriptors);
    return written ? confirm() : written;
}

// A bus may keep what is written until something is asked, and lose it where the answer fails.
Status TokenBoard::confirm()
{
    return m_bus.readRegister(kRegisterLayerId) == kLayerIdValue ? Status(Done{}) : noAnswer();
}

void TokenBoard::placePrograms(TokenMemory& memory, const TicketCost& layers)
{
    for (std::size_t turn = 0; turn < m_programs.size(); ++turn) {
        for (const TokenPart part : {TokenPart::State, TokenPart::StateAndLogits}) {
            const TokenProgram made = tokenProgram(m_at, turn, part);
            Program& program = m_programs.at(turn).at(static_cast<std::size_t>(part));
            program.address = memory.place(made.blocks);
            program.cost.all = part == TokenPart::State ? layers : m_jobs;
            // A byte a cycle and some cycles an element: no board is slower.
            program.mostCycles = kPatience
                                 * (program.cost.all.bytes + made.work.bytes
                                    + made.work.elements * kCyclesOfElement);
            program.cost.all.bytes += made.work.bytes;
            program.cost.all.elements = made.work.elements;
        }
    }
}

// In the order in which a token's program rings for them.
void TokenBoard::addJobs(TokenMemory& memory, LayeredLayer& layer)
{
    addJob(memory, layer.input, m_at.inputCodes, m_at.inputSums);
    addJob(memory, layer.forget, m_at.forgetCodes, m_at.forgetSums);
    addJob(memory, layer.gate, m_at.gateCodes, m_at.gateSums);
    addJob(memory, layer.output, m_at.otherCodes, m_at.otherSums);
    addJob(memory, layer.mlpGate, m_at.otherCodes, m_at.wideSums);
    addJob(memory, layer.mlpDown, m_at.wideCodes, m_at.otherSums);
}

void TokenBoard::addJob(TokenMemory& memory,
                        LayeredLinear& linear,
                        DeviceAddress activations,
                        DeviceAddress results)
{
    ResidentMatrix& matrix = linear.matrix.value();
    const Blocks blocks = matrix.allBlocks();
    Descriptor descriptor;
    descriptor.op = static_cast<std::uint8_t>(kOpMatvecValue);
    descriptor.flags = static_cast<std::uint8_t>(kFlagsCheckSignature);
    descriptor.vectors = 1;
    descriptor.tiles = static_cast<std::uint16_t>(matrix.tiles());
    descriptor.rowBlocks = static_cast<std::uint16_t>(blocks.count());
    descriptor.weights = static_cast<std::uint64_t>(memory.place(matrix.beats()));
    descriptor.activations = static_cast<std::uint64_t>(activations);
    descriptor.results = static_cast<std::uint64_t>(results);
    descriptor.completion = static_cast<std::uint64_t>(memory.take(sizeof(CompletionRecord)));
    descriptor.signature = matrix.factsOf(blocks).signature;
    const std::size_t stride = std::max<std::size_t>(sizeof(Descriptor), m_geometry.busBytes);
    m_descriptors.resize(m_descriptors.size() + stride);
    std::memcpy(m_descriptors.data() + m_descriptors.size() - stride, &descriptor,
                sizeof(descriptor));
    const TicketCost cost = costOf(m_geometry, matrix);
    m_jobs.bytes += cost.bytes;
    m_jobs.products += cost.products;
}

// HEAD and TAIL are 0 again, and the first descriptor is that of the first job. Nothing is in
// flight, so there is nothing to wait for; after a token that failed there may be. Late: it does
// not end. An error also where something that was written before may be lost.
Result<TokenEnd> TokenBoard::resetEngine(const TokenStep& token)
{
    constexpr std::uint32_t kAtWork = kStatusBusy | kStatusDrain;
    m_bus.writeRegister(kRegisterControl, kControlSoftReset);
    const std::chrono::nanoseconds end = m_bus.now() + kMostDrain + m_bus.answerTime();
    for (;;) {
        const std::uint32_t status = m_bus.readRegister(kRegisterStatus);
        if (status == kNobody) {
            return noAnswer();
        }
        if ((status & kAtWork) == 0) {
            return TokenEnd::Done;
        }
        if (token.isUnwanted && token.isUnwanted()) {
            return TokenEnd::Unwanted;
        }
        if (m_bus.now() >= end) {
            return TokenEnd::Late;
        }
        m_bus.wait(std::chrono::microseconds(1));
    }
}

void TokenBoard::configureEngine()
{
    const std::uint64_t first = m_bus.memoryAddress() / kPageBytes;
    m_bus.writeRegister(kRegisterRingBaseLo, static_cast<std::uint32_t>(m_ring));
    m_bus.writeRegister(kRegisterRingBaseHi, static_cast<std::uint32_t>(m_ring >> 32U));
    m_bus.writeRegister(kRegisterRingMask, m_ringMask);
    m_bus.writeRegister(kRegisterWindowFirst, static_cast<std::uint32_t>(first));
    m_bus.writeRegister(kRegisterWindowEnd,
                        static_cast<std::uint32_t>(first + m_bus.memoryBytes() / kPageBytes));
    m_bus.writeRegister(kRegisterWatchdog, kWatchdogCycles);
    m_bus.writeRegister(kRegisterControl, kControlEnable);
}

// Where nothing answers all bits are ones, those of an end among them.
Result<TokenEnd> TokenBoard::waitForEnd(const Program& program, const TokenStep& token)
{
    const std::chrono::nanoseconds end =
        m_bus.now() + std::chrono::nanoseconds(program.mostCycles * 1'000'000 / m_clockKilohertz);
    std::uint32_t status = m_bus.readRegister(kRegisterLayerStatus);
    while ((status & kLayerStatusDone) == 0) {
        if (token.isUnwanted && token.isUnwanted()) {
            return TokenEnd::Unwanted;
        }
        if (m_bus.now() >= end) {
            return TokenEnd::Late;
        }
        m_bus.wait(std::min<std::chrono::nanoseconds>(end - m_bus.now(), kLookEvery));
        status = m_bus.readRegister(kRegisterLayerStatus);
    }
    if (status == kNobody) {
        return noAnswer();
    }
    m_bus.writeRegister(kRegisterLayerStatus, 0);
    return (status & kLayerStatusFailed) != 0 ? TokenEnd::Failed : TokenEnd::Done;
}

Result<TokenEnd> TokenBoard::step(const TokenStep& token)
{
    if (Status written =
            m_bus.writeMemory(static_cast<std::uint64_t>(m_at.x), std::as_bytes(token.embedding));
        !written) {
        return written.error();
    }
    if (Result<TokenEnd> reset = resetEngine(token); !reset || reset.value() != TokenEnd::Done) {
        return reset;
    }
    configureEngine();
    const TokenPart part = token.logits.empty() ? TokenPart::State : TokenPart::StateAndLogits;
    const Program& program = m_programs.at(m_turn).at(static_cast<std::size_t>(part));
    m_bus.writeRegister(kRegisterLayerProgram,
                        static_cast<std::uint32_t>(static_cast<std::uint64_t>(program.address)
                                                   / VectorProgram::kAddressUnit));
    m_bus.writeRegister(kRegisterLayerStart, 0);
    if (Result<TokenEnd> end = waitForEnd(program, token); !end || end.value() != TokenEnd::Done) {
        return end;
    }
    m_lastCost = program.cost;
    m_lastCost.all.cycles = m_bus.readRegister(kRegisterLayerCycles);
    m_lastCost.jobCycles = m_bus.readRegister(kRegisterLayerJobCycles);
    if (m_lastCost.all.cycles == kNobody || m_lastCost.jobCycles == kNobody) {
        return noAnswer();
    }
    if (!token.logits.empty()) {
        if (Status read = m_bus.readMemory(static_cast<std::uint64_t>(m_at.logits),
                                           std::as_writable_bytes(token.logits));
            !read) {
            return read.error();
        }
    }
    m_turn = 1 - m_turn;
    return TokenEnd::Done;
}

std::uint64_t TokenBoard::addressOfState(std::size_t layer) const
{
    return static_cast<std::uint64_t>(m_at.layers.at(layer).states.at(m_turn));
}

Status TokenBoard::readState(std::size_t layer, std::span<float> state)
{
    return m_bus.readMemory(addressOfState(layer), std::as_writable_bytes(state));
}

Status TokenBoard::writeState(std::size_t layer, std::span<const float> state)
{
    Status written = m_bus.writeMemory(addressOfState(layer), std::as_bytes(state));
    return written ? confirm() : written;
}

} // namespace trilume::fpga
