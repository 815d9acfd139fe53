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
constexpr std::size_t kFields = 4; // 2-bit fields of a byte

// The codes t + 1 of half a line by field, as unsigned bytes: four per row.
struct HalfLine
{
    explicit HalfLine(const std::uint8_t* from)
    {
        const __m256i mask = _mm256_set1_epi8(3);
        const __m256i half = _mm256_load_si256(reinterpret_cast<const __m256i*>(from));
        fields[0] = _mm256_and_si256(half, mask);
        fields[1] = _mm256_and_si256(_mm256_srli_epi16(half, 2), mask);
        fields[2] = _mm256_and_si256(_mm256_srli_epi16(half, 4), mask);
        fields[3] = _mm256_and_si256(_mm256_srli_epi16(half, 6), mask);
    }

    __m256i fields[kFields];
};

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

// One block times one token: lines are read whole and in order, and a sum of its own for each
// field hides the latency of the dot product.
template <typename Dot>
void multiplyOne(const std::uint8_t* lines,
                 std::size_t columnLines,
                 const std::int8_t* codes,
                 std::size_t /*stride*/,
                 const std::int32_t* codeSums,
                 std::int32_t* out,
                 std::size_t /*outStride*/)
{
    __m256i sums[kHalves][kFields];
    for (std::size_t half = 0; half < kHalves; ++half) {
        for (std::size_t field = 0; field < kFields; ++field) {
            sums[half][field] = _mm256_setzero_si256();
        }
    }
    for (std::size_t k = 0; k < columnLines; ++k) {
#pragma GCC unroll 2
        for (std::size_t half = 0; half < kHalves; ++half) {
            const HalfLine line(lines + k * kLineBytes + half * kHalfBytes);
#pragma GCC unroll 4
            for (std::size_t field = 0; field < kFields; ++field) {
                sums[half][field] = Dot::add(sums[half][field], line.fields[field],
                                             broadcastCodes(codes + k * kLineColumns + 4 * field));
            }
        }
    }
    for (std::size_t half = 0; half < kHalves; ++half) {
        const __m256i sum = _mm256_add_epi32(_mm256_add_epi32(sums[half][0], sums[half][1]),
                                             _mm256_add_epi32(sums[half][2], sums[half][3]));
        storeLessCodeSum(out + half * kHalfRows, sum, codeSums[0]);
    }
}

// One block times `Tokens` tokens, one half of the block after the other.
template <typename Dot, std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t columnLines,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    for (std::size_t half = 0; half < kHalves; ++half) {
        __m256i sums[Tokens];
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            sums[n] = _mm256_setzero_si256();
        }
        for (std::size_t k = 0; k < columnLines; ++k) {
            const HalfLine line(lines + k * kLineBytes + half * kHalfBytes);
#pragma GCC unroll 8
            for (std::size_t n = 0; n < Tokens; ++n) {
                const std::int8_t* columns = codes + n * stride + k * kLineColumns;
#pragma GCC unroll 4
                for (std::size_t field = 0; field < kFields; ++field) {
                    sums[n] =
                        Dot::add(sums[n], line.fields[field], broadcastCodes(columns + 4 * field));
                }
            }
        }
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            storeLessCodeSum(out + n * outStride + half * kHalfRows, sums[n], codeSums[n]);
        }
    }
}

template <typename Dot>
void dotMatmul(const TernaryView& weights,
               const ActivationView& activations,
               std::size_t firstBlock,
               std::size_t lastBlock,
               std::int32_t* accumulators,
               std::size_t accumulatorStride)
{
    static constexpr Tile kTiles[] = {
        &multiplyOne<Dot>,     &multiplyTile<Dot, 2>, &multiplyTile<Dot, 3>, &multiplyTile<Dot, 4>,
        &multiplyTile<Dot, 5>, &multiplyTile<Dot, 6>, &multiplyTile<Dot, 7>, &multiplyTile<Dot, 8>};
    multiplyBlocks(kTiles, weights, activations, firstBlock, lastBlock, accumulators,
                   accumulatorStride);
}

} // namespace
} // namespace trilume::kernels
