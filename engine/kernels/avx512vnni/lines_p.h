// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What products of TwoBit lines are made of, in an anonymous namespace for the reason given in
// float_ops_p.h.

#include "engine/kernels/packing.h"

#include <cstdint>
#include <cstring>

#include <immintrin.h>

namespace trilume::kernels {
namespace {

constexpr std::size_t kFields = 4; // 2-bit fields of a byte, each four columns of a line

// Four codes of consecutive columns, as one dword in every lane: what one field of a line meets.
[[gnu::always_inline]] inline __m512i broadcastCodes(const std::int8_t* codes)
{
    std::int32_t word = 0;
    std::memcpy(&word, codes, sizeof(word));
    return _mm512_set1_epi32(word);
}

// No instruction, but gcc 12 then adds to a sum where it lies; left alone it copies the sums of a
// loop to other registers and back, and spills some when there are many.
[[gnu::always_inline]] inline void keepInRegister(__m512i& sum)
{
    asm("" : "+v"(sum));
}

// The codes t + 1 of one field as unsigned bytes: four per row.
template <int Field>
[[gnu::always_inline]] inline __m512i fieldOf(__m512i line)
{
    return _mm512_and_si512(_mm512_srli_epi16(line, 2 * Field), _mm512_set1_epi8(3));
}

} // namespace
} // namespace trilume::kernels
