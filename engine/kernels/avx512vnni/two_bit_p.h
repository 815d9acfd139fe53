// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products of TwoBit weights by byte dot products, which sets with tile registers use too where a
// batch does not fill a tile. In an anonymous namespace for the reason given in float_ops_p.h.

#include "engine/kernels/avx512vnni/group_panel_p.h"
#include "engine/kernels/avx512vnni/lines_p.h"
#include "engine/kernels/avx512vnni/vector_p.h"
#include "engine/kernels/group_matmul_p.h"
#include "engine/kernels/tiles_p.h"

#include <immintrin.h>

namespace trilume::kernels {
namespace {

constexpr std::size_t kTileBlocks = 2; // blocks that share the broadcast of the activations
constexpr std::size_t kTileTokens = 8; // tokens that share the unpacking of a line
constexpr std::size_t kFewTokens = 2;  // up to here memory is the limit

// The codes t + 1 of one field as unsigned bytes, 4^Field times as large.
template <int Field>
__m512i maskedField(__m512i line)
{
    return _mm512_and_si512(line, _mm512_set1_epi8(static_cast<char>(3 << (2 * Field))));
}

// `Tokens` <= kFewTokens: one block at a time, so that memory is read in one stream. Codes stay
// where they are in their bytes: field f is 4^f times too large, and so is its sum, of which there
// is one for each field. |sum| <= 4 * 128 * 128 per line stays far inside int32 for any width up to
// 2^18.
template <std::size_t Tokens>
void multiplyFew(const std::uint8_t* lines,
                 std::size_t columnSteps,
                 const std::int8_t* codes,
                 std::size_t stride,
                 const std::int32_t* codeSums,
                 std::int32_t* out,
                 std::size_t outStride)
{
    __m512i sums[Tokens][kFields];
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
#pragma GCC unroll 8
        for (std::size_t field = 0; field < kFields; ++field) {
            sums[n][field] = _mm512_setzero_si512();
        }
    }
    for (std::size_t k = 0; k < columnSteps; ++k) {
        const __m512i line = _mm512_load_si512(lines + k * kLineBytes);
        fetchLine(lines + k * kLineBytes + kFetchAheadBytes);
        const __m512i fields[kFields] = {maskedField<0>(line), maskedField<1>(line),
                                         maskedField<2>(line), maskedField<3>(line)};
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            const std::int8_t* columns = codes + n * stride + k * kLineColumns;
#pragma GCC unroll 8
            for (std::size_t field = 0; field < kFields; ++field) {
                sums[n][field] = _mm512_dpbusd_epi32(sums[n][field], fields[field],
                                                     broadcastCodes(columns + 4 * field));
                keepInRegister(sums[n][field]);
            }
        }
    }
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        const __m512i sum = _mm512_add_epi32(
            _mm512_add_epi32(sums[n][0], _mm512_srai_epi32(sums[n][1], 2)),
            _mm512_add_epi32(_mm512_srai_epi32(sums[n][2], 4), _mm512_srai_epi32(sums[n][3], 6)));
        // The codes were t + 1: one sum of the activations too many.
        _mm512_storeu_si512(out + n * outStride,
                            _mm512_sub_epi32(sum, _mm512_set1_epi32(codeSums[n])));
    }
}

// Adds one field of the lines of `Blocks` blocks times `Tokens` tokens: each broadcast serves all
// blocks.
template <int Field, std::size_t Blocks, std::size_t Tokens>
[[gnu::always_inline]] inline void addField(const __m512i (&lines)[Blocks],
                                            const std::int8_t* columns,
                                            std::size_t stride,
                                            __m512i (&sums)[Blocks][Tokens])
{
    __m512i weights[Blocks];
#pragma GCC unroll 8
    for (std::size_t b = 0; b < Blocks; ++b) {
        weights[b] = fieldOf<Field>(lines[b]);
    }
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        const __m512i word = broadcastCodes(columns + n * stride + std::size_t{4} * Field);
#pragma GCC unroll 8
        for (std::size_t b = 0; b < Blocks; ++b) {
            sums[b][n] = _mm512_dpbusd_epi32(sums[b][n], weights[b], word);
            keepInRegister(sums[b][n]);
        }
    }
}

// Lines of neighbouring blocks.
struct BlockLines
{
    const std::uint8_t* first;
    std::size_t blockBytes; // from block to block
    std::size_t steps;
};

// `Blocks` blocks times `Tokens` tokens, all sums in registers.
template <std::size_t Blocks, std::size_t Tokens>
void multiplyTile(const BlockLines& lines,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    const std::uint8_t* first = lines.first;
    const std::size_t blockBytes = lines.blockBytes;
    const std::uint8_t* ahead = fetchedAhead(first, Blocks * blockBytes);
    __m512i sums[Blocks][Tokens];
#pragma GCC unroll 8
    for (std::size_t b = 0; b < Blocks; ++b) {
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            sums[b][n] = _mm512_setzero_si512();
        }
    }
    for (std::size_t k = 0; k < lines.steps; ++k) {
        __m512i fields[Blocks];
#pragma GCC unroll 8
        for (std::size_t b = 0; b < Blocks; ++b) {
            fields[b] = _mm512_load_si512(first + b * blockBytes + k * kLineBytes);
            fetchLine(ahead + b * blockBytes + k * kLineBytes);
        }
        const std::int8_t* columns = codes + k * kLineColumns;
        addField<0>(fields, columns, stride, sums);
        addField<1>(fields, columns, stride, sums);
        addField<2>(fields, columns, stride, sums);
        addField<3>(fields, columns, stride, sums);
    }
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        const __m512i codeSum = _mm512_set1_epi32(codeSums[n]);
#pragma GCC unroll 8
        for (std::size_t b = 0; b < Blocks; ++b) {
            _mm512_storeu_si512(out + n * outStride + b * kBlockRows,
                                _mm512_sub_epi32(sums[b][n], codeSum));
        }
    }
}

// By number of tokens, 1 to kFewTokens.
constexpr Tile kFew[kFewTokens] = {&multiplyFew<1>, &multiplyFew<2>};

// What multiplyTile is, made for so many blocks and tokens.
using WideTile = void (*)(const BlockLines& lines,
                          const std::int8_t* codes,
                          std::size_t stride,
                          const std::int32_t* codeSums,
                          std::int32_t* out,
                          std::size_t outStride);

// By number of tokens, 1 to kTileTokens.
template <std::size_t Blocks>
WideTile tileFor(std::size_t tokens)
{
    static constexpr WideTile kTiles[kTileTokens] = {
        &multiplyTile<Blocks, 1>, &multiplyTile<Blocks, 2>, &multiplyTile<Blocks, 3>,
        &multiplyTile<Blocks, 4>, &multiplyTile<Blocks, 5>, &multiplyTile<Blocks, 6>,
        &multiplyTile<Blocks, 7>, &multiplyTile<Blocks, 8>};
    return kTiles[tokens - 1];
}

void twoBitMatmul(const TernaryView& weights,
                  const ActivationView& activations,
                  std::size_t firstBlock,
                  std::size_t lastBlock,
                  std::int32_t* accumulators,
                  std::size_t accumulatorStride)
{
    const std::size_t blockBytes = weights.blockBytes;
    if (activations.tokens == 0) {
        return;
    }
    if (activations.tokens <= kFewTokens) {
        const Tile tile = kFew[activations.tokens - 1];
        for (std::size_t block = firstBlock; block < lastBlock; ++block) {
            tile(weights.lines + block * blockBytes, weights.columnSteps, activations.codes,
                 activations.stride, activations.sums, accumulators + block * kBlockRows,
                 accumulatorStride);
        }
        return;
    }
    for (std::size_t block = firstBlock; block < lastBlock; block += kTileBlocks) {
        const bool isWhole = block + kTileBlocks <= lastBlock;
        for (std::size_t n = 0; n < activations.tokens; n += kTileTokens) {
            const std::size_t left = activations.tokens - n;
            const std::size_t tokens = left < kTileTokens ? left : kTileTokens;
            const WideTile tile = isWhole ? tileFor<kTileBlocks>(tokens) : tileFor<1>(tokens);
            tile({weights.lines + block * blockBytes, blockBytes, weights.columnSteps},
                 activations.codes + n * activations.stride, activations.stride,
                 activations.sums + n, accumulators + n * accumulatorStride + block * kBlockRows,
                 accumulatorStride);
        }
    }
}

// What products of groups are made of (group_matmul_p.h).
struct GroupTiles
{
    using Vec = Vec16;
    static constexpr std::size_t kBlocks = kTileBlocks;
    static constexpr Tile kFew[kMostFewRows] = {&multiplyFew<1>, &multiplyFew<2>, nullptr,
                                                &multiplyFew<4>};

    template <std::size_t Planes, std::size_t Blocks>
    static void addGroup(const GroupPlace& place, std::size_t tokens, BlockSums<Vec>* sums)
    {
        addGroupPanel<Planes, Blocks>(place, tokens, sums);
    }
};

} // namespace
} // namespace trilume::kernels
