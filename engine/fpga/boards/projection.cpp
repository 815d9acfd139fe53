// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/projection.h"

#include "engine/fpga/driver/memory_plan.h"

namespace trilume::fpga {

namespace {

constexpr std::uint32_t kWeightsOfAByte = 5; // base 3
constexpr std::uint32_t kWeightsOfPlanes = 4;

} // namespace

TokenTraffic trafficOf(const Board& board, std::span<const MatrixShape> matrices)
{
    const Geometry& geometry = board.geometry;
    TokenTraffic traffic;
    for (const MatrixShape& matrix : matrices) {
        const std::size_t blocks = geometry.blocksOf(matrix.rows);
        const std::size_t tiles = geometry.tilesOf(matrix.columns);
        const std::size_t coreBlocks = roundedUp(blocks, board.cores) / board.cores;
        const std::size_t activations = geometry.vectorBytes(tiles);
        const std::uint64_t weights = matrix.count * geometry.weightBytes(blocks, tiles);
        const std::uint64_t coreWeights = matrix.count * geometry.weightBytes(coreBlocks, tiles);
        traffic.weights += matrix.count * matrix.rows * matrix.columns;
        traffic.weightBytes += weights;
        traffic.movedBytes +=
            weights + matrix.count * (board.cores * activations + blocks * geometry.resultBytes());
        traffic.coreWeightBytes += coreWeights;
        traffic.coreMovedBytes +=
            coreWeights + matrix.count * (activations + coreBlocks * geometry.resultBytes());
    }
    return traffic;
}

TokenProjection projectToken(const Board& board, std::span<const MatrixShape> matrices)
{
    TokenProjection token;
    token.traffic = trafficOf(board, matrices);
    token.seconds = streamSeconds(board, static_cast<double>(token.traffic.coreMovedBytes));
    token.energy = energyOf(board.power, {token.seconds, static_cast<double>(token.traffic.weights),
                                          static_cast<double>(token.traffic.movedBytes)});
    const double bus = board.clockKilohertz.value * 1000.0 * board.geometry.busBytes;
    token.bound = board.memory.bytesPerSecond.value < bus ? Bound::Memory : Bound::Core;
    token.fits = token.traffic.coreWeightBytes + MemoryPlan::leastBytes(board.geometry)
                 <= board.memory.bytes;
    return token;
}

Board withPacking(const Board& board, Packing packing)
{
    if (packing == board.geometry.packing) {
        return board;
    }
    Board other = board;
    Geometry& geometry = other.geometry;
    geometry.packing = packing;
    geometry.columns = geometry.busBytes / geometry.rows
                       * (packing == Packing::BaseThree ? kWeightsOfAByte : kWeightsOfPlanes);
    // A tile of activations has to be within a beat.
    while (geometry.tileBytes() > geometry.busBytes) {
        geometry.rows *= 2;
        geometry.columns /= 2;
    }
    return other;
}

double deviation(double modelled, double metered)
{
    return modelled / metered - 1.0;
}

} // namespace trilume::fpga
