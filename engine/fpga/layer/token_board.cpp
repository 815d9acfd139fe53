// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/layer/token_board.h"

#include "engine/base/check.h"
#include "engine/fpga/driver/resident_matrix.h"
#include "engine/fpga/registers/fpga_registers.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace trilume::fpga {

namespace {

constexpr std::uint32_t kWatchdogCycles = 100'000; // without any movement on the memory bus
constexpr std::size_t kWidestBus = 64;             // bytes, of a vector unit
constexpr std::uint64_t kPatience = 4;             // times the cycles that a token should take

// More than a kernel needs for a vector: 70 operations of 66 cycles, and loads from a slow memory.
constexpr std::uint64_t kCyclesOfVector = 6000;

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

bool holdsMatrix(const Geometry& geometry, const LayeredLinear& linear)
{
    return geometry.tilesOf(linear.trits.columns) <= geometry.mostTiles
           && geometry.blocksOf(linear.trits.rows) <= 0xFFFF;
}

std::array<const LayeredLinear*, kJobsOfLayer> matricesOf(const LayeredLayer& layer)
{
    return {&layer.input,  &layer.forget,  &layer.gate,
            &layer.output, &layer.mlpGate, &layer.mlpDown};
}

bool holdsAll(const Geometry& geometry, const LayeredModel& model)
{
    bool holds = holdsMatrix(geometry, model.head);
    for (const LayeredLayer& layer : model.layers) {
        for (const LayeredLinear* linear : matricesOf(layer)) {
            holds = holds && holdsMatrix(geometry, *linear);
        }
    }
    return holds;
}

std::size_t weightBytesOf(const Geometry& geometry, const LayeredLinear& linear)
{
    return roundedUp(geometry.weightBytes(geometry.blocksOf(linear.trits.rows),
                                          geometry.tilesOf(linear.trits.columns)),
                     kPageBytes);
}

// At least what all takes; vectors are counted as pages, generously.
std::uint64_t bytesOf(const Geometry& geometry, const LayeredModel& model)
{
    const std::size_t longest = std::max({model.hidden, model.feedForward, model.vocabulary});
    const std::size_t vector = roundedUp(longest * sizeof(float), kPageBytes);
    const std::size_t ofLayer =
        roundedUp(std::max(model.hidden, model.feedForward) * sizeof(float), kPageBytes);
    std::uint64_t bytes = weightBytesOf(geometry, model.head) + 32 * std::uint64_t{vector};
    for (const LayeredLayer& layer : model.layers) {
        for (const LayeredLinear* linear : matricesOf(layer)) {
            bytes += weightBytesOf(geometry, *linear);
        }
        bytes += 64 * kPageBytes + 16 * ofLayer;
    }
    return bytes;
}

} // namespace

LayerFit TokenBoard::fitOf(Bus& bus, const Geometry& geometry, const LayeredModel& model)
{
    if (bus.readRegister(kRegisterLayerId) != kLayerIdValue) {
        return LayerFit::NoVectorUnit;
    }
    if (!hasPlainLayouts(geometry) || !isWholeVectors(model.hidden)
        || !isWholeVectors(model.feedForward) || !isWholeVectors(model.vocabulary)) {
        return LayerFit::OtherShape;
    }
    const std::size_t jobs = model.layers.size() * kJobsOfLayer + 1;
    return holdsAll(geometry, model) && jobs <= 0x8000
                   && bytesOf(geometry, model) <= bus.memoryBytes()
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
                                                     const LayeredModel& model)
{
    std::unique_ptr<TokenBoard> board(new TokenBoard(bus, geometry));
    if (Status placed = board->placeAll(model); !placed) {
        return placed.error();
    }
    return board;
}

Status TokenBoard::placeAll(const LayeredModel& model)
{
    TokenMemory memory(m_bus);
    const std::size_t jobs = model.layers.size() * kJobsOfLayer + 1;
    const std::size_t entries = std::bit_ceil(jobs);
    const std::size_t stride = std::max<std::size_t>(sizeof(Descriptor), m_geometry.busBytes);
    m_ringMask = static_cast<std::uint32_t>(entries - 1);
    const DeviceAddress ring = memory.take(entries * stride);
    m_ring = static_cast<std::uint64_t>(ring);
    m_at = placeVectors(model, memory);
    for (const LayeredLayer& layer : model.layers) {
        if (Status added = addJobs(memory, layer); !added) {
            return added;
        }
    }
    if (Status added = addJob(memory, model.head, m_at.otherCodes, m_at.headSums); !added) {
        return added;
    }
    m_expectedCycles += (m_at.vocabulary + 8 * m_at.hidden) / kVectorLanes * kCyclesOfVector;
    for (std::size_t turn = 0; turn < m_programs.size(); ++turn) {
        m_programs.at(turn) = memory.place(tokenProgram(m_at, turn));
    }
    TRILUME_CHECK(memory.hasRoom());
    if (!memory.written()) {
        return memory.written();
    }
    return m_bus.writeMemory(m_ring, m_descriptors);
}

// In the order in which a token's program rings for them.
Status TokenBoard::addJobs(TokenMemory& memory, const LayeredLayer& layer)
{
    struct Job
    {
        const LayeredLinear* linear;
        DeviceAddress activations;
        DeviceAddress results;
    };
    const std::array<Job, kJobsOfLayer> jobs = {{
        {&layer.input, m_at.inputCodes, m_at.inputSums},
        {&layer.forget, m_at.forgetCodes, m_at.forgetSums},
        {&layer.gate, m_at.gateCodes, m_at.gateSums},
        {&layer.output, m_at.otherCodes, m_at.otherSums},
        {&layer.mlpGate, m_at.otherCodes, m_at.wideSums},
        {&layer.mlpDown, m_at.wideCodes, m_at.otherSums},
    }};
    for (const Job& job : jobs) {
        if (Status added = addJob(memory, *job.linear, job.activations, job.results); !added) {
            return added;
        }
    }
    m_expectedCycles += (24 * m_at.hidden + 4 * m_at.feedForward) / kVectorLanes * kCyclesOfVector;
    return Done{};
}

Status TokenBoard::addJob(TokenMemory& memory,
                          const LayeredLinear& linear,
                          DeviceAddress activations,
                          DeviceAddress results)
{
    Result<ResidentMatrix> matrix = ResidentMatrix::pack(linear.trits, m_geometry);
    if (!matrix) {
        return matrix.error();
    }
    const Blocks blocks = matrix.value().allBlocks();
    Descriptor descriptor;
    descriptor.op = static_cast<std::uint8_t>(kOpMatvecValue);
    descriptor.flags = static_cast<std::uint8_t>(kFlagsCheckSignature);
    descriptor.vectors = 1;
    descriptor.tiles = static_cast<std::uint16_t>(matrix.value().tiles());
    descriptor.rowBlocks = static_cast<std::uint16_t>(blocks.count());
    descriptor.weights = static_cast<std::uint64_t>(memory.place(matrix.value().beats()));
    descriptor.activations = static_cast<std::uint64_t>(activations);
    descriptor.results = static_cast<std::uint64_t>(results);
    descriptor.completion = static_cast<std::uint64_t>(memory.take(sizeof(CompletionRecord)));
    descriptor.signature = matrix.value().factsOf(blocks).signature;
    const std::size_t stride = std::max<std::size_t>(sizeof(Descriptor), m_geometry.busBytes);
    m_descriptors.resize(m_descriptors.size() + stride);
    std::memcpy(m_descriptors.data() + m_descriptors.size() - stride, &descriptor,
                sizeof(descriptor));
    m_expectedCycles += matrix.value().beats().size(); // a byte a cycle: no board is slower
    return Done{};
}

// HEAD and TAIL are 0 again, and the first descriptor is that of the first job. Nothing is in
// flight, so there is nothing to wait for; after a token that failed there may be.
void TokenBoard::resetEngine()
{
    m_bus.writeRegister(kRegisterControl, kControlSoftReset);
    for (int i = 0; i < 1000; ++i) {
        if ((m_bus.readRegister(kRegisterStatus) & (kStatusBusy | kStatusDrain)) == 0) {
            break;
        }
        m_bus.wait(std::chrono::microseconds(1));
    }
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

bool TokenBoard::waitForEnd()
{
    const std::chrono::nanoseconds most(kPatience * m_expectedCycles * 1'000'000
                                        / m_clockKilohertz);
    const std::chrono::nanoseconds end = m_bus.now() + most;
    while ((m_bus.readRegister(kRegisterLayerStatus) & kLayerStatusDone) == 0) {
        if (m_bus.now() >= end) {
            return false;
        }
        m_bus.wait(end - m_bus.now());
    }
    return true;
}

Result<TokenEnd> TokenBoard::step(std::span<const float> embedding, std::span<float> logits)
{
    const auto x = static_cast<std::uint64_t>(m_at.x);
    if (Status written = m_bus.writeMemory(x, std::as_bytes(embedding)); !written) {
        return written.error();
    }
    resetEngine();
    const auto program = static_cast<std::uint64_t>(m_programs.at(m_turn));
    m_bus.writeRegister(kRegisterLayerProgram,
                        static_cast<std::uint32_t>(program / VectorProgram::kAddressUnit));
    m_bus.writeRegister(kRegisterLayerStart, 0);
    if (!waitForEnd()) {
        return TokenEnd::Late;
    }
    const std::uint32_t status = m_bus.readRegister(kRegisterLayerStatus);
    m_bus.writeRegister(kRegisterLayerStatus, 0);
    m_cycles = {m_bus.readRegister(kRegisterLayerCycles),
                m_bus.readRegister(kRegisterLayerJobCycles)};
    if ((status & kLayerStatusFailed) != 0) {
        return TokenEnd::Failed;
    }
    if (Status read = m_bus.readMemory(static_cast<std::uint64_t>(m_at.logits),
                                       std::as_writable_bytes(logits));
        !read) {
        return read.error();
    }
    m_turn = 1 - m_turn;
    return TokenEnd::Done;
}

Status TokenBoard::readState(std::size_t layer, std::span<float> state)
{
    return m_bus.readMemory(static_cast<std::uint64_t>(m_at.layers.at(layer).states.at(m_turn)),
                            std::as_writable_bytes(state));
}

} // namespace trilume::fpga
