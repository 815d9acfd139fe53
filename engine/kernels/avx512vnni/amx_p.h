// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products by tile registers (AMX-INT8): 16 rows of codes times 16 rows of weights over 64 columns
// in one instruction. What a field of a line is unpacked to, four columns of each row of a block,
// is a row of a tile of weights. In an anonymous namespace for the reason given in float_ops_p.h.

#include "engine/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>

#include <immintrin.h>

namespace trilume::kernels {
namespace {

constexpr std::size_t kTileRows = 16; // of codes; of fields in a tile of weights
constexpr std::size_t kTileColumns = 64;

// What LDTILECFG reads (Intel SDM, volume 1, "Palette and tile configuration"): all tiles have 16
// rows of 64 bytes.
struct alignas(kLineBytes) TileShapes
{
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t rowBytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
    std::uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};
static_assert(sizeof(TileShapes) == kLineBytes);

constexpr TileShapes kTileShapes = {};

// Tile registers of this thread while it lives. Afterwards the thread is as quick to switch as
// before.
class TileRegisters
{
public:
    TileRegisters() { _tile_loadconfig(&kTileShapes); }
    ~TileRegisters() { _tile_release(); }
    TileRegisters(const TileRegisters&) = delete;
    TileRegisters& operator=(const TileRegisters&) = delete;
};

// The intrinsics of gcc 12 do not say that they read and write memory.
[[gnu::always_inline]] inline void settleMemory()
{
    asm volatile("" ::: "memory");
}

// Rows of codes, `stride` bytes apart.
struct CodeRows
{
    const std::int8_t* first;
    std::size_t stride;
};

// Sums of 16 rows each of `Blocks` blocks, side by side; the rows of codes are `stride` apart.
struct TileSums
{
    std::int32_t* first;
    std::size_t stride;
    bool areZero; // to begin with, whatever lies there
};

// Adds `tiles` x 16 fields of `Blocks` blocks, which take turns in `fields`, times `CodeTiles` x 16
// rows of codes.
template <std::size_t Blocks, std::size_t CodeTiles>
void addTiles(const std::uint8_t* fields, std::size_t tiles, CodeRows codes, TileSums sums)
{
    static_assert(Blocks <= 2 && CodeTiles <= 2);
    // Registers have numbers: 0 to 3 are sums, 4 and 5 codes, 6 and 7 weights.
    std::int32_t* const lower = sums.first + kTileRows * sums.stride;
    const std::size_t sumBytes = sums.stride * sizeof(std::int32_t);
    settleMemory();
    if (sums.areZero) {
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
    } else {
        _tile_loadd(0, sums.first, sumBytes);
        if constexpr (Blocks == 2) {
            _tile_loadd(1, sums.first + kBlockRows, sumBytes);
        }
        if constexpr (CodeTiles == 2) {
            _tile_loadd(2, lower, sumBytes);
        }
        if constexpr (Blocks == 2 && CodeTiles == 2) {
            _tile_loadd(3, lower + kBlockRows, sumBytes);
        }
    }
    for (std::size_t t = 0; t < tiles; ++t) {
        const std::uint8_t* const weights = fields + t * kTileRows * Blocks * kLineBytes;
        const std::int8_t* const columns = codes.first + t * kTileColumns;
        _tile_loadd(6, weights, Blocks * kLineBytes);
        _tile_loadd(4, columns, codes.stride);
        _tile_dpbsud(0, 4, 6);
        if constexpr (Blocks == 2) {
            _tile_loadd(7, weights + kLineBytes, Blocks * kLineBytes);
            _tile_dpbsud(1, 4, 7);
        }
        if constexpr (CodeTiles == 2) {
            _tile_loadd(5, columns + kTileRows * codes.stride, codes.stride);
            _tile_dpbsud(2, 5, 6);
        }
        if constexpr (Blocks == 2 && CodeTiles == 2) {
            _tile_dpbsud(3, 5, 7);
        }
    }
    _tile_stored(0, sums.first, sumBytes);
    if constexpr (Blocks == 2) {
        _tile_stored(1, sums.first + kBlockRows, sumBytes);
    }
    if constexpr (CodeTiles == 2) {
        _tile_stored(2, lower, sumBytes);
    }
    if constexpr (Blocks == 2 && CodeTiles == 2) {
        _tile_stored(3, lower + kBlockRows, sumBytes);
    }
    settleMemory();
}

// Weights were t + 1: one sum of the activations too many, of `rows` rows of codes.
template <std::size_t Blocks>
void takeCodeSums(const std::int32_t* codeSums,
                  std::size_t rows,
                  std::int32_t* out,
                  std::size_t stride)
{
    for (std::size_t n = 0; n < rows; ++n) {
        const __m512i codeSum = _mm512_set1_epi32(codeSums[n]);
#pragma GCC unroll 2
        for (std::size_t b = 0; b < Blocks; ++b) {
            std::int32_t* const place = out + n * stride + b * kBlockRows;
            _mm512_storeu_si512(place, _mm512_sub_epi32(_mm512_loadu_si512(place), codeSum));
        }
    }
}

// A few blocks times `rows` rows of codes, a multiple of kTileRows. The weights are unpacked part
// after part by `Unpacker`, each for all rows. Behind the last field of a tile that is not full
// anything may be: codes there are 0.
template <typename Unpacker, std::size_t Blocks>
void multiplyBlocksByTiles(const TernaryView& weights,
                           const ActivationView& activations,
                           std::size_t block,
                           std::size_t rows,
                           std::int32_t* out,
                           std::size_t outStride)
{
    constexpr std::size_t kSteps = Unpacker::kChunkSteps;
    constexpr std::size_t kFieldsInChunk = kSteps * Unpacker::kStepFields;
    static_assert(kFieldsInChunk % kTileRows == 0);
    alignas(kLineBytes) std::uint8_t fields[kFieldsInChunk * Blocks * kLineBytes];
    const std::uint8_t* const lines = weights.lines + block * weights.blockBytes;
    std::size_t step = 0;
    do { // once without columns too: their sums are 0
        const std::size_t left = weights.columnSteps - step;
        const std::size_t steps = left < kSteps ? left : kSteps;
        Unpacker::template unpack<Blocks>(lines + step / kSteps * Unpacker::kChunkBytes,
                                          weights.blockBytes, steps, fields);
        const std::size_t tiles = (steps * Unpacker::kStepFields + kTileRows - 1) / kTileRows;
        const std::int8_t* const columns = activations.codes + step * Unpacker::kStepColumns;
        std::size_t n = 0;
        for (; n + 2 * kTileRows <= rows; n += 2 * kTileRows) {
            addTiles<Blocks, 2>(fields, tiles,
                                {columns + n * activations.stride, activations.stride},
                                {out + n * outStride, outStride, step == 0});
        }
        if (n < rows) {
            addTiles<Blocks, 1>(fields, tiles,
                                {columns + n * activations.stride, activations.stride},
                                {out + n * outStride, outStride, step == 0});
        }
        step += kSteps;
    } while (step < weights.columnSteps);
    takeCodeSums<Blocks>(activations.sums, rows, out, outStride);
}

// A function for the kernel table. Rows of codes that do not fill a tile go to `Fewer`.
template <typename Unpacker, TernaryMatmul Fewer>
void multiplyByTiles(const TernaryView& weights,
                     const ActivationView& activations,
                     std::size_t firstBlock,
                     std::size_t lastBlock,
                     std::int32_t* accumulators,
                     std::size_t accumulatorStride)
{
    const std::size_t rows = activations.tokens / kTileRows * kTileRows;
    if (rows > 0) {
        const TileRegisters registers;
        std::size_t block = firstBlock;
        for (; block + 2 <= lastBlock; block += 2) {
            multiplyBlocksByTiles<Unpacker, 2>(weights, activations, block, rows,
                                               accumulators + block * kBlockRows,
                                               accumulatorStride);
        }
        if (block < lastBlock) {
            multiplyBlocksByTiles<Unpacker, 1>(weights, activations, block, rows,
                                               accumulators + block * kBlockRows,
                                               accumulatorStride);
        }
    }
    if (rows < activations.tokens) {
        Fewer(weights,
              {activations.codes + rows * activations.stride, activations.sums + rows,
               activations.stride, activations.tokens - rows},
              firstBlock, lastBlock, accumulators + rows * accumulatorStride, accumulatorStride);
    }
}

} // namespace
} // namespace trilume::kernels
