// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/tiles_p.h"

#include <cstring>

#include <immintrin.h>

namespace trilume::kernels {

namespace {

constexpr std::size_t kHalfBytes = 32; // half a line: 8 rows
constexpr std::size_t kHalfRows = 8;
constexpr std::size_t kTileTokens = 4; // tokens that share the unpacking of a step

// How many groups are summed in 16 bits before they are widened. vpmaddubsw adds two products of a
// weight code (0..2) and an activation code (-128..127): -512 to 508. A step adds three of these to
// a lane, so two groups of eight steps reach -512 * 3 * 16 = -24576 to 24384: inside int16.
constexpr std::size_t kRunGroups = 2;

// u0, u1 and u2 of the 16 lower codes and of the others in bits 0-1, 2-3 and 4-5 of a byte.
struct Tables
{
    __m256i lower;
    __m256i upper;
};

Tables makeTables()
{
    alignas(kHalfBytes) std::uint8_t bytes[2][kHalfBytes];
    for (unsigned i = 0; i < kHalfBytes; ++i) {
        for (unsigned half = 0; half < 2; ++half) {
            const unsigned code = i % 16 + 16 * half;
            bytes[half][i] =
                static_cast<std::uint8_t>(code % 3 | code / 3 % 3 << 2U | code / 9 % 3 << 4U);
        }
    }
    return {_mm256_load_si256(reinterpret_cast<const __m256i*>(bytes[0])),
            _mm256_load_si256(reinterpret_cast<const __m256i*>(bytes[1]))};
}

__m256i loadHalf(const std::uint8_t* from)
{
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(from));
}

__m256i broadcastCodes(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return _mm256_set1_epi32(word);
}

// The three weights of each code of a step: lower bits in the half of the bytes that the step has,
// the fifth in bit `step` of the bytes of `fifthBits`.
__m256i unpackStep(const Tables& tables, __m256i line, __m256i fifthBits, std::size_t step)
{
    const __m256i nibbles = step % 2 == 0 ? line : _mm256_srli_epi16(line, 4);
    const __m256i lower = _mm256_and_si256(nibbles, _mm256_set1_epi8(15));
    // The choice goes by the highest bit of a byte.
    const __m256i choice =
        _mm256_sll_epi16(fifthBits, _mm_cvtsi32_si128(7 - static_cast<int>(step)));
    return _mm256_blendv_epi8(_mm256_shuffle_epi8(tables.lower, lower),
                              _mm256_shuffle_epi8(tables.upper, lower), choice);
}

// Half a group of `steps` <= kGroupSteps, added to `run` (a vector of 16-bit sums for each token).
template <std::size_t Tokens>
void addGroup(const Tables& tables,
              const std::uint8_t* half,
              std::size_t steps,
              const std::int8_t* codes,
              std::size_t stride,
              __m256i* run)
{
    const __m256i mask = _mm256_set1_epi8(3);
    const __m256i fifthBits = loadHalf(half);
    for (std::size_t step = 0; step < steps; ++step) {
        fetchLine(half + (1 + step / 2) * kLineBytes + kFetchAheadBytes);
        const __m256i weights =
            unpackStep(tables, loadHalf(half + (1 + step / 2) * kLineBytes), fifthBits, step);
        const __m256i field0 = _mm256_and_si256(weights, mask);
        const __m256i field1 = _mm256_and_si256(_mm256_srli_epi16(weights, 2), mask);
        const __m256i field2 = _mm256_and_si256(_mm256_srli_epi16(weights, 4), mask);
#pragma GCC unroll 4
        for (std::size_t n = 0; n < Tokens; ++n) {
            const std::int8_t* columns = codes + n * stride + step * kFiveBitColumns;
            const __m256i a =
                _mm256_add_epi16(_mm256_maddubs_epi16(field0, broadcastCodes(columns)),
                                 _mm256_maddubs_epi16(field1, broadcastCodes(columns + 4)));
            const __m256i b = _mm256_maddubs_epi16(field2, broadcastCodes(columns + 8));
            run[n] = _mm256_add_epi16(run[n], _mm256_add_epi16(a, b));
        }
    }
}

// Half a block, 8 rows, times `Tokens` tokens.
template <std::size_t Tokens>
void multiplyHalf(const std::uint8_t* half,
                  std::size_t steps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    const Tables tables = makeTables();
    __m256i sums[Tokens];
    __m256i run[Tokens];
    for (std::size_t n = 0; n < Tokens; ++n) {
        sums[n] = _mm256_setzero_si256();
        run[n] = _mm256_setzero_si256();
    }
    for (std::size_t group = 1; steps > 0; ++group) {
        const std::size_t count = steps < kGroupSteps ? steps : kGroupSteps;
        addGroup<Tokens>(tables, half, count, codes, stride, run);
        half += ((count + 1) / 2 + 1) * kLineBytes;
        codes += count * kFiveBitColumns;
        steps -= count;
        if (group % kRunGroups == 0 || steps == 0) {
            for (std::size_t n = 0; n < Tokens; ++n) {
                sums[n] =
                    _mm256_add_epi32(sums[n], _mm256_madd_epi16(run[n], _mm256_set1_epi16(1)));
                run[n] = _mm256_setzero_si256();
            }
        }
    }
    for (std::size_t n = 0; n < Tokens; ++n) {
        // The weight codes were t + 1: one sum of the activations too many.
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + n * outStride),
                            _mm256_sub_epi32(sums[n], _mm256_set1_epi32(codeSums[n])));
    }
}

template <std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t steps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    multiplyHalf<Tokens>(lines, steps, codes, stride, codeSums, out, outStride);
    const std::uint8_t* second = steps == 0 ? lines : lines + kHalfBytes; // may be null without
    multiplyHalf<Tokens>(second, steps, codes, stride, codeSums, out + kHalfRows, outStride);
}

constexpr Tile kTiles[kTileTokens] = {&multiplyTile<1>, &multiplyTile<2>, &multiplyTile<3>,
                                      &multiplyTile<4>};

} // namespace

void avx2::addTernaryMatmulFiveBit(KernelTable& table)
{
    table.ternaryMatmulFiveBit = &multiplyBlocks<kTiles>;
}

} // namespace trilume::kernels
