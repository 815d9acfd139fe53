// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a product of a whole batch is cut into tiles that keep their sums in registers. In an
// anonymous namespace for the reason given in float_ops_p.h.

#include "engine/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>

namespace trilume::kernels {
namespace {

// One block of rows times a number of tokens that the function is made for.
using Tile = void (*)(const std::uint8_t* lines,
                      std::size_t columnLines,
                      const std::int8_t* codes,
                      std::size_t stride,
                      const std::int32_t* codeSums,
                      std::int32_t* out,
                      std::size_t outStride);

// Block after block, each with as many tokens at once as there are tiles; tiles[n - 1] takes n.
template <std::size_t MostTokens>
void multiplyBlocks(const Tile (&tiles)[MostTokens],
                    const TernaryView& weights,
                    const ActivationView& activations,
                    std::size_t firstBlock,
                    std::size_t lastBlock,
                    std::int32_t* accumulators,
                    std::size_t accumulatorStride)
{
    const std::size_t blockBytes = weights.blockBytes;
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        for (std::size_t n = 0; n < activations.tokens; n += MostTokens) {
            const std::size_t left = activations.tokens - n;
            const Tile tile = tiles[(left < MostTokens ? left : MostTokens) - 1];
            tile(weights.lines + block * blockBytes, weights.columnSteps,
                 activations.codes + n * activations.stride, activations.stride,
                 activations.sums + n, accumulators + n * accumulatorStride + block * kBlockRows,
                 accumulatorStride);
        }
    }
}

} // namespace
} // namespace trilume::kernels
