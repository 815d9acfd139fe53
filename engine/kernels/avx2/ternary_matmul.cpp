// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/avx2/vector_p.h"
#include "engine/kernels/families_p.h"
#include "engine/kernels/group_matmul_p.h"
#include "engine/kernels/tiles_p.h"

#include <cstring>

#include <immintrin.h>

namespace trilume::kernels {

namespace {

constexpr std::size_t kHalfBytes = 32; // half a line: 8 rows x 16 columns
constexpr std::size_t kHalfRows = 8;
constexpr std::size_t kTileTokens = 8; // tokens that share the unpacking of a line

// How many lines are summed in 16 bits before they are widened. vpmaddubsw adds two products of a
// weight code (0..2) and an activation code (-128..127): -512 to 508. A line adds four of these to
// a lane, so 16 lines reach -512 * 4 * 16 = -32768 to 508 * 4 * 16 = 32512, which is just inside
// int16: nothing saturates or wraps.
constexpr std::size_t kRunLines = 16;

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

// The codes t + 1 of one field as unsigned bytes: four per row.
template <int Field>
__m256i fieldOf(__m256i half)
{
    return _mm256_and_si256(_mm256_srli_epi16(half, 2 * Field), _mm256_set1_epi8(3));
}

// Pairs of 16-bit lanes added up in 32 bits.
__m256i widen(__m256i sums)
{
    return _mm256_madd_epi16(sums, _mm256_set1_epi16(1));
}

void storeLessCodeSum(std::int32_t* out, __m256i sums, std::int32_t codeSum)
{
    // The weight codes were t + 1: one sum of the activations too many.
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out),
                        _mm256_sub_epi32(sums, _mm256_set1_epi32(codeSum)));
}

// One half of `lines` lines times `Tokens` tokens, added to `sums` (Tokens vectors of 8 rows).
// `ahead` is what to fetch meanwhile.
template <std::size_t Tokens>
void addRun(const std::uint8_t* half,
            const std::uint8_t* ahead,
            std::size_t lines,
            const std::int8_t* codes,
            std::size_t stride,
            __m256i* sums)
{
    __m256i run[Tokens];
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        run[n] = _mm256_setzero_si256();
    }
    for (std::size_t k = 0; k < lines; ++k) {
        const __m256i line = loadHalf(half + k * kLineBytes);
        fetchLine(ahead + k * kLineBytes);
        const __m256i field0 = fieldOf<0>(line);
        const __m256i field1 = fieldOf<1>(line);
        const __m256i field2 = fieldOf<2>(line);
        const __m256i field3 = fieldOf<3>(line);
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            const std::int8_t* columns = codes + n * stride + k * kLineColumns;
            const __m256i a =
                _mm256_add_epi16(_mm256_maddubs_epi16(field0, broadcastCodes(columns)),
                                 _mm256_maddubs_epi16(field1, broadcastCodes(columns + 4)));
            const __m256i b =
                _mm256_add_epi16(_mm256_maddubs_epi16(field2, broadcastCodes(columns + 8)),
                                 _mm256_maddubs_epi16(field3, broadcastCodes(columns + 12)));
            run[n] = _mm256_add_epi16(run[n], _mm256_add_epi16(a, b));
        }
    }
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        sums[n] = _mm256_add_epi32(sums[n], widen(run[n]));
    }
}

// One block times `Tokens` tokens.
template <std::size_t Tokens>
void multiplyTile(const std::uint8_t* lines,
                  std::size_t columnSteps,
                  const std::int8_t* codes,
                  std::size_t stride,
                  const std::int32_t* codeSums,
                  std::int32_t* out,
                  std::size_t outStride)
{
    __m256i low[Tokens];
    __m256i high[Tokens];
    for (std::size_t n = 0; n < Tokens; ++n) {
        low[n] = _mm256_setzero_si256();
        high[n] = _mm256_setzero_si256();
    }
    for (std::size_t k = 0; k < columnSteps; k += kRunLines) {
        const std::size_t left = columnSteps - k;
        const std::size_t run = left < kRunLines ? left : kRunLines;
        const std::uint8_t* from = lines + k * kLineBytes;
        const std::int8_t* columns = codes + k * kLineColumns;
        const std::uint8_t* ahead = fetchedAhead(from, columnSteps * kLineBytes);
        addRun<Tokens>(from, ahead, run, columns, stride, low);
        addRun<Tokens>(from + kHalfBytes, ahead, run, columns, stride, high);
    }
    for (std::size_t n = 0; n < Tokens; ++n) {
        storeLessCodeSum(out + n * outStride, low[n], codeSums[n]);
        storeLessCodeSum(out + n * outStride + kHalfRows, high[n], codeSums[n]);
    }
}

// By number of tokens, 1 to kTileTokens.
constexpr Tile kTiles[kTileTokens] = {&multiplyTile<1>, &multiplyTile<2>, &multiplyTile<3>,
                                      &multiplyTile<4>, &multiplyTile<5>, &multiplyTile<6>,
                                      &multiplyTile<7>, &multiplyTile<8>};

} // namespace

void avx2::addTernaryMatmul(KernelTable& table)
{
    table.ternaryMatmul = &multiplyBlocks<kTiles>;
    table.groupMatmul = &groupMatmul<SingleBlockTiles<Vec16, kTiles>>;
}

} // namespace trilume::kernels
