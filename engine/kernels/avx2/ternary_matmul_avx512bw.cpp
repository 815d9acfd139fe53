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

// The method of ternary_matmul.cpp on registers that hold a whole line, for the AVX-512 processors
// from before VNNI. Sums of 16 lines just fit into 16 bits, as is shown there.
constexpr std::size_t kRunLines = 16;

// Four codes of consecutive columns, as one dword in every lane: what one field of a line meets.
__m512i broadcastCodes(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return _mm512_set1_epi32(word);
}

// The codes t + 1 of one field as unsigned bytes: four per row.
template <int Field>
__m512i fieldOf(__m512i line)
{
    return _mm512_and_si512(_mm512_srli_epi16(line, 2 * Field), _mm512_set1_epi8(3));
}

// `lines` lines times `Tokens` tokens, added to `sums` (Tokens vectors of 16 rows). `ahead` is what
// to fetch meanwhile.
template <std::size_t Tokens>
void addRun(const std::uint8_t* from,
            const std::uint8_t* ahead,
            std::size_t lines,
            const std::int8_t* codes,
            std::size_t stride,
            __m512i* sums)
{
    __m512i run[Tokens];
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        run[n] = _mm512_setzero_si512();
    }
    for (std::size_t k = 0; k < lines; ++k) {
        const __m512i line = _mm512_load_si512(from + k * kLineBytes);
        fetchLine(ahead + k * kLineBytes);
        const __m512i field0 = fieldOf<0>(line);
        const __m512i field1 = fieldOf<1>(line);
        const __m512i field2 = fieldOf<2>(line);
        const __m512i field3 = fieldOf<3>(line);
#pragma GCC unroll 8
        for (std::size_t n = 0; n < Tokens; ++n) {
            const std::int8_t* columns = codes + n * stride + k * kLineColumns;
            const __m512i a =
                _mm512_add_epi16(_mm512_maddubs_epi16(field0, broadcastCodes(columns)),
                                 _mm512_maddubs_epi16(field1, broadcastCodes(columns + 4)));
            const __m512i b =
                _mm512_add_epi16(_mm512_maddubs_epi16(field2, broadcastCodes(columns + 8)),
                                 _mm512_maddubs_epi16(field3, broadcastCodes(columns + 12)));
            run[n] = _mm512_add_epi16(run[n], _mm512_add_epi16(a, b));
        }
    }
#pragma GCC unroll 8
    for (std::size_t n = 0; n < Tokens; ++n) {
        // Pairs of 16-bit lanes add up to a row in 32 bits.
        sums[n] = _mm512_add_epi32(sums[n], _mm512_madd_epi16(run[n], _mm512_set1_epi16(1)));
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
    const std::uint8_t* ahead = fetchedAhead(lines, columnSteps * kLineBytes);
    __m512i sums[Tokens];
    for (std::size_t n = 0; n < Tokens; ++n) {
        sums[n] = _mm512_setzero_si512();
    }
    for (std::size_t k = 0; k < columnSteps; k += kRunLines) {
        const std::size_t left = columnSteps - k;
        addRun<Tokens>(lines + k * kLineBytes, ahead + k * kLineBytes,
                       left < kRunLines ? left : kRunLines, codes + k * kLineColumns, stride, sums);
    }
    for (std::size_t n = 0; n < Tokens; ++n) {
        // The weight codes were t + 1: one sum of the activations too many.
        _mm512_storeu_si512(out + n * outStride,
                            _mm512_sub_epi32(sums[n], _mm512_set1_epi32(codeSums[n])));
    }
}

// By number of tokens.
constexpr Tile kTiles[] = {&multiplyTile<1>, &multiplyTile<2>, &multiplyTile<3>, &multiplyTile<4>,
                           &multiplyTile<5>, &multiplyTile<6>, &multiplyTile<7>, &multiplyTile<8>};

} // namespace

void avx2::addTernaryMatmulAvx512Bw(KernelTable& table)
{
    table.ternaryMatmul = &multiplyBlocks<kTiles>;
    table.groupMatmul = &groupMatmul<SingleBlockTiles<Vec16, kTiles>>;
}

} // namespace trilume::kernels
