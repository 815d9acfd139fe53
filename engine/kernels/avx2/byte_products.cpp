// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"
#include "engine/kernels/tiles_p.h"

#include <cstring>

#include <immintrin.h>

namespace trilume::kernels {

namespace {

constexpr std::size_t kQuarters = 4; // of a line: four rows of four columns
constexpr std::size_t kQuarterBytes = 16;
constexpr std::size_t kQuarterRows = 4;

// Four codes of consecutive columns, in 16 bits, once for each row of a quarter.
__m256i codesOf(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return _mm256_broadcastq_epi64(_mm_cvtepi8_epi16(_mm_cvtsi32_si128(word)));
}

// The two sums that each row has.
void storeRows(__m256i sums, std::int32_t* out)
{
    const __m128i rows =
        _mm_hadd_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), rows);
}

void byteProducts(const ByteRowsView& weights,
                  const WideActivation& input,
                  std::size_t firstBlock,
                  std::size_t lastBlock,
                  std::int32_t* high,
                  std::int32_t* low)
{
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        const std::int8_t* const lines = weights.lines + block * weights.columnSteps * kLineBytes;
        __m256i highSums[kQuarters];
        __m256i lowSums[kQuarters];
        for (std::size_t i = 0; i < kQuarters; ++i) {
            highSums[i] = lowSums[i] = _mm256_setzero_si256();
        }
        for (std::size_t step = 0; step < weights.columnSteps; ++step) {
            const std::int8_t* const line = lines + step * kLineBytes;
            fetchLine(reinterpret_cast<const std::uint8_t*>(line) + kFetchAheadBytes);
            const __m256i highCodes = codesOf(input.high + step * kByteLineColumns);
            const __m256i lowCodes = codesOf(input.low + step * kByteLineColumns);
#pragma GCC unroll 4
            for (std::size_t i = 0; i < kQuarters; ++i) {
                const __m256i rows = _mm256_cvtepi8_epi16(
                    _mm_load_si128(reinterpret_cast<const __m128i*>(line + i * kQuarterBytes)));
                highSums[i] = _mm256_add_epi32(highSums[i], _mm256_madd_epi16(rows, highCodes));
                lowSums[i] = _mm256_add_epi32(lowSums[i], _mm256_madd_epi16(rows, lowCodes));
            }
        }
        for (std::size_t i = 0; i < kQuarters; ++i) {
            storeRows(highSums[i], high + block * kBlockRows + i * kQuarterRows);
            storeRows(lowSums[i], low + block * kBlockRows + i * kQuarterRows);
        }
    }
}

} // namespace

void avx2::addByteProducts(KernelTable& table)
{
    table.byteProducts = &byteProducts;
}

} // namespace trilume::kernels
