// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"
#include "engine/fpga/boards/energy_model.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::fpga {

// Matrices of one shape, each of which a token is multiplied with once.
struct MatrixShape
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t count = 1;
};

// What one token moves on a board, in whole beats as the core reads and writes them.
struct TokenTraffic
{
    std::uint64_t weights = 0;         // of the matrices, without padding: products of a token
    std::uint64_t weightBytes = 0;     // as they lie in memory, of all cores together
    std::uint64_t movedBytes = 0;      // with activations and results
    std::uint64_t coreWeightBytes = 0; // of the core that has most of them
    std::uint64_t coreMovedBytes = 0;
};

[[nodiscard]] TokenTraffic trafficOf(const Board& board, std::span<const MatrixShape> matrices);

enum class Bound
{
    Memory, // the lanes wait for weights
    Core,   // the memory could bring more than a beat a cycle
};

// A token at the roofline: nothing but its products takes time, and they run without a pause. No
// processor beside the board, no round trips, no norms: a bound that boards stay below.
struct TokenProjection
{
    TokenTraffic traffic;
    double seconds = 0.0;
    BoardEnergy energy;
    Bound bound = Bound::Memory;
    bool fits = false; // the weights, in the memory of each core

    [[nodiscard]] double tokensPerSecond() const { return 1.0 / seconds; }
    [[nodiscard]] double watts() const { return energy.joules() / seconds; }
};

[[nodiscard]] TokenProjection projectToken(const Board& board,
                                           std::span<const MatrixShape> matrices);

// The board with a core for the other packing, that takes a whole beat of it in a cycle, too.
[[nodiscard]] Board withPacking(const Board& board, Packing packing);

// How a modelled figure compares with a metered one: 0.02 is 2 % above it.
[[nodiscard]] double deviation(double modelled, double metered);

} // namespace trilume::fpga
