// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ternary product over a byte dot product on 256-bit registers. The instruction has two
// encodings with the same meaning, of AVX-VNNI and of AVX-512 VNNI; `Dot` names the one to use:
// Dot::add(sums, weights, codes) adds to each of 8 sums the products of 4 unsigned and 4 signed
// bytes. In an anonymous namespace for the reason given in float_ops_p.h.

#include "engine/kernels/tiles_p.h"

#include <cstring>

#include <immintrin.h>

namespace trilume::kernels {
namespace {

constexpr std::size_t kHalfBytes = 32; // half a line: 8 rows x 16 columns
constexpr std::size_t kHalfRows = 8;
constexpr std::size_t kHalves = 2;

__m256i loadHalf(const std::uint8_t* from)
{
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(from));
}

// Four codes of consecutive columns, as one dword in every lane: what one field of a line meets.
__m256i broadcastCodes(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return _mm256_set1_epi32(word);
}

void storeLessCodeSum(std::int32_t* out, __m256i sums, std::int32_t codeSum)
{
    // The weight codes were t + 1: one sum of the activations too many.
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out),
                        _mm256_sub_epi32(sums, _mm256_set1_epi32(codeSum)));
}

// No instruction, but gcc 12 then adds to a sum where it lies; left alone it copies the sums of a
// loop to other registers and back, and spills some.
void keepInRegister(__m256i& sum)
{
    asm("" : "+x"(sum));
}

// One field of a line times `Tokens` tokens: each broadcast serves both halves.
template <typename Dot, int Field, std::size_t Tokens>
[[gnu::always_inline]] inline void addField(__m256i low,
                                            __m256i high,
                                            const std::int8_t* columns,
                                            std::size_t stride,
                                            __m256i (&sums)[kHalves][Tokens])
{
    const __m256i mask = _mm256_set1_epi8(3);
    const __m256i lowWeights = _mm256_and_si256(_mm256_srli_epi16(low, 2 * Field), mask);
    const __m256i highWeights = _mm256_and_si256(_mm256_srli_epi16(high, 2 * Field), mask);
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        const __m256i word = broadcastCodes(columns + n * stride + std::size_t{4} * Field);
        sums[0][n] = Dot::add(sums[0][n], lowWeights, word);
        keepInRegister(sums[0][n]);
        sums[1][n] = Dot::add(sums[1][n], highWeights, word);
        keepInRegister(sums[1][n]);
    }
}

// One block times `Tokens` tokens, all sums in registers: for few tokens several to each, so that
// none waits for another.
template <typename Dot, std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t columnSteps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    constexpr std::size_t kChains = Tokens == 1 ? 4 : Tokens == 2 ? 2 : 1;
    __m256i sums[kChains][kHalves][Tokens];
#pragma GCC unroll 8
    for (std::size_t chain = 0; chain < kChains; ++chain) {
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            sums[chain][0][n] = _mm256_setzero_si256();
            sums[chain][1][n] = _mm256_setzero_si256();
        }
    }
    const std::uint8_t* ahead = fetchedAhead(lines, columnSteps * kLineBytes);
    for (std::size_t k = 0; k < columnSteps; ++k) {
        const __m256i low = loadHalf(lines + k * kLineBytes);
        const __m256i high = loadHalf(lines + k * kLineBytes + kHalfBytes);
        fetchLine(ahead + k * kLineBytes);
        const std::int8_t* columns = codes + k * kLineColumns;
        addField<Dot, 0>(low, high, columns, stride, sums[0]);
        addField<Dot, 1>(low, high, columns, stride, sums[1 % kChains]);
        addField<Dot, 2>(low, high, columns, stride, sums[2 % kChains]);
        addField<Dot, 3>(low, high, columns, stride, sums[3 % kChains]);
    }
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        for (std::size_t half = 0; half < kHalves; ++half) {
            __m256i sum = sums[0][half][n];
            for (std::size_t chain = 1; chain < kChains; ++chain) {
                sum = _mm256_add_epi32(sum, sums[chain][half][n]);
            }
            storeLessCodeSum(out + n * outStride + half * kHalfRows, sum, codeSums[n]);
        }
    }
}

// By number of tokens.
template <typename Dot>
constexpr Tile kDotTiles[] = {&multiplyTile<Dot, 1>, &multiplyTile<Dot, 2>, &multiplyTile<Dot, 3>,
                              &multiplyTile<Dot, 4>, &multiplyTile<Dot, 5>, &multiplyTile<Dot, 6>};

} // namespace
} // namespace trilume::kernels
