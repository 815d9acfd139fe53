// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a product of a whole batch is cut into tiles that keep their sums in registers, and how
// weights are fetched before they are needed. In an anonymous namespace for the reason given in
// float_ops_p.h.

#include "engine/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>

namespace trilume::kernels {
namespace {

// Weights are asked for so many bytes before their use: nearer, and memory is not kept busy;
// further away brought nothing (Zen 5: 103 tokens/s without at 1.3B, 99, 105, 114, 118, 118 at 1,
// 2, 4, 8 and 12 KiB).
constexpr std::size_t kFetchAheadBytes = 8192;

// What a tile asks for while it reads `lines`: as far ahead as its weights, of `tileBytes`, reach,
// which may be used again for other tokens. An address, reckoned as a number: it may lie beyond the
// weights, and of an empty matrix there are none.
inline const std::uint8_t* fetchedAhead(const std::uint8_t* lines, std::size_t tileBytes)
{
    const std::size_t distance = tileBytes < kFetchAheadBytes ? kFetchAheadBytes : tileBytes;
    return reinterpret_cast<const std::uint8_t*>(reinterpret_cast<std::uintptr_t>(lines)
                                                 + distance);
}

// Into the second-level cache, which has most of the room for lines on their way. Data that is not
// to be kept (prefetchnta) passes it by: on Zen 5 that left other things in the caches (88 to 90 %
// of the bandwidth at 1.3B), but on a Xeon with AMX and 2 MiB of that cache it was far slower (370M
// on two threads: 126 tokens/s, 330 to 360 with this). Harmless beyond the end of the weights.
inline void fetchLine(const std::uint8_t* line)
{
    __builtin_prefetch(line, 0, 2);
}

// One block of rows times a number of tokens that the function is made for.
using Tile = void (*)(const std::uint8_t* lines,
                      std::size_t columnSteps,
                      const std::int8_t* codes,
                      std::size_t stride,
                      const std::int32_t* codeSums,
                      std::int32_t* out,
                      std::size_t outStride);

// A function for the kernel table: block after block, each with as many tokens at once as there are
// tiles; Tiles[n - 1] takes n.
template <const auto& Tiles>
void multiplyBlocks(const TernaryView& weights,
                    const ActivationView& activations,
                    std::size_t firstBlock,
                    std::size_t lastBlock,
                    std::int32_t* accumulators,
                    std::size_t accumulatorStride)
{
    constexpr std::size_t kMostTokens = sizeof(Tiles) / sizeof(Tiles[0]);
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        for (std::size_t n = 0; n < activations.tokens; n += kMostTokens) {
            const std::size_t left = activations.tokens - n;
            const Tile tile = Tiles[(left < kMostTokens ? left : kMostTokens) - 1];
            tile(weights.lines + block * weights.blockBytes, weights.columnSteps,
                 activations.codes + n * activations.stride, activations.stride,
                 activations.sums + n, accumulators + n * accumulatorStride + block * kBlockRows,
                 accumulatorStride);
        }
    }
}

} // namespace
} // namespace trilume::kernels
