// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products of FiveBit weights by look-ups and byte dot products, which sets with tile registers use
// too where a batch does not fill a tile. In an anonymous namespace for the reason given in
// float_ops_p.h.

#include "engine/kernels/tiles_p.h"

#include <cstring>

#include <immintrin.h>

namespace trilume::kernels {
namespace {

constexpr std::size_t kFields = 3;     // weights of a code
constexpr std::size_t kTileTokens = 8; // tokens that share the unpacking of a step

// u0, u1 and u2 by code. A look-up uses six bits of its index and a code has five: each table is
// there twice, so that the sixth may be anything.
struct Tables
{
    __m512i fields[kFields];
};

Tables makeTables()
{
    alignas(kLineBytes) std::uint8_t bytes[kFields][kLineBytes];
    for (std::size_t i = 0; i < kLineBytes; ++i) {
        const std::size_t code = i % 32;
        bytes[0][i] = static_cast<std::uint8_t>(code % 3);
        bytes[1][i] = static_cast<std::uint8_t>(code / 3 % 3);
        bytes[2][i] = static_cast<std::uint8_t>(code / 9 % 3);
    }
    return {
        {_mm512_load_si512(bytes[0]), _mm512_load_si512(bytes[1]), _mm512_load_si512(bytes[2])}};
}

__m512i broadcastCodes(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return _mm512_set1_epi32(word);
}

// Codes of a step from its lower bits (in bits 0 to 3) and its fifth (in bit 4); other bits may be
// anything that is in the same bytes.
__m512i joined(__m512i lower, __m512i fifth)
{
    // Where the mask has a bit, that of `fifth`, else that of `lower`.
    constexpr int kSelect = 0xCA;
    return _mm512_ternarylogic_epi32(_mm512_set1_epi8(16), fifth, lower, kSelect);
}

template <int Step>
__m512i fifthOf(__m512i bits)
{
    if constexpr (Step < 4) {
        return _mm512_slli_epi16(bits, 4 - Step);
    } else {
        return _mm512_srli_epi16(bits, Step - 4);
    }
}

// `Tokens` tokens, with more sums for each the fewer they are: a dot product has to wait for the
// one before it on the same sum, and about six of them are under way at once.
template <std::size_t Tokens>
struct Sums
{
    static constexpr std::size_t kEach = Tokens == 1 ? 6 : Tokens == 2 ? 3 : Tokens <= 4 ? 2 : 1;
    __m512i of[Tokens][kEach];
};

// `Place` tells neighbouring steps apart.
template <std::size_t Place, std::size_t Tokens>
[[gnu::always_inline]] inline void addStep(const Tables& tables,
                                           __m512i stepCodes,
                                           const std::int8_t* codes,
                                           std::size_t stride,
                                           Sums<Tokens>& sums)
{
#pragma GCC unroll 3
    for (std::size_t field = 0; field < kFields; ++field) {
        const __m512i weights = _mm512_permutexvar_epi8(stepCodes, tables.fields[field]);
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            __m512i& sum = sums.of[n][(Place * kFields + field) % Sums<Tokens>::kEach];
            sum = _mm512_dpbusd_epi32(sum, weights, broadcastCodes(codes + n * stride + 4 * field));
        }
    }
}

// Steps 2 * Pair and 2 * Pair + 1 of a whole group.
template <std::size_t Tokens, int Pair>
[[gnu::always_inline]] inline void addPair(const Tables& tables,
                                           const std::uint8_t* lines,
                                           __m512i fifthBits,
                                           const std::int8_t* codes,
                                           std::size_t stride,
                                           Sums<Tokens>& sums)
{
    const __m512i lower = _mm512_load_si512(lines + std::size_t{1 + Pair} * kLineBytes);
    constexpr std::size_t kFirstColumn = std::size_t{2} * Pair * kFiveBitColumns;
    const std::int8_t* columns = codes + kFirstColumn;
    addStep<0>(tables, joined(lower, fifthOf<2 * Pair>(fifthBits)), columns, stride, sums);
    addStep<1>(tables, joined(_mm512_srli_epi16(lower, 4), fifthOf<2 * Pair + 1>(fifthBits)),
               columns + kFiveBitColumns, stride, sums);
}

// The last group of a block, of `steps` < kGroupSteps.
template <std::size_t Tokens>
void addLastGroup(const Tables& tables,
                  const std::uint8_t* lines,
                  std::size_t steps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  Sums<Tokens>& sums)
{
    const __m512i fifthBits = _mm512_load_si512(lines);
    for (std::size_t step = 0; step < steps; ++step) {
        const __m512i line = _mm512_load_si512(lines + (1 + step / 2) * kLineBytes);
        const __m512i lower = step % 2 == 0 ? line : _mm512_srli_epi16(line, 4);
        const __m512i fifth =
            _mm512_sll_epi16(_mm512_srl_epi16(fifthBits, _mm_cvtsi32_si128(static_cast<int>(step))),
                             _mm_cvtsi32_si128(4));
        addStep<0>(tables, joined(lower, fifth), codes + step * kFiveBitColumns, stride, sums);
    }
}

void fetchGroup(const std::uint8_t* lines)
{
    for (std::size_t i = 0; i < kGroupBytes; i += kLineBytes) {
        fetchLine(lines + i);
    }
}

// One block of rows times `Tokens` tokens.
template <std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t steps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    const Tables tables = makeTables();
    Sums<Tokens> sums = {};
    for (; steps >= kGroupSteps; steps -= kGroupSteps) {
        fetchGroup(lines + kFetchAheadBytes);
        const __m512i fifthBits = _mm512_load_si512(lines);
        addPair<Tokens, 0>(tables, lines, fifthBits, codes, stride, sums);
        addPair<Tokens, 1>(tables, lines, fifthBits, codes, stride, sums);
        addPair<Tokens, 2>(tables, lines, fifthBits, codes, stride, sums);
        addPair<Tokens, 3>(tables, lines, fifthBits, codes, stride, sums);
        lines += kGroupBytes;
        codes += kGroupSteps * kFiveBitColumns;
    }
    if (steps > 0) {
        addLastGroup(tables, lines, steps, codes, stride, sums);
    }
    for (std::size_t n = 0; n < Tokens; ++n) {
        // The codes were t + 1: one sum of the activations too many.
        __m512i total = _mm512_set1_epi32(-codeSums[n]);
        for (const __m512i sum : sums.of[n]) {
            total = _mm512_add_epi32(total, sum);
        }
        _mm512_storeu_si512(out + n * outStride, total);
    }
}

constexpr Tile kTiles[kTileTokens] = {&multiplyTile<1>, &multiplyTile<2>, &multiplyTile<3>,
                                      &multiplyTile<4>, &multiplyTile<5>, &multiplyTile<6>,
                                      &multiplyTile<7>, &multiplyTile<8>};

} // namespace
} // namespace trilume::kernels
