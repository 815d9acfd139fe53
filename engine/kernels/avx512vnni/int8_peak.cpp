// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"

#include <immintrin.h>

namespace trilume::kernels {

namespace {

// Enough independent sums to hide the latency of the dot product on every processor that has it.
constexpr std::size_t kSums = 16;

std::size_t int8Peak(std::size_t iterations)
{
    __m512i sums[kSums];
    for (std::size_t i = 0; i < kSums; ++i) {
        sums[i] = _mm512_setzero_si512();
    }
    const __m512i weights = _mm512_set1_epi8(1);
    const __m512i codes = _mm512_set1_epi8(3);
    for (std::size_t n = 0; n < iterations; ++n) {
#pragma GCC unroll 16
        for (std::size_t i = 0; i < kSums; ++i) {
            sums[i] = _mm512_dpbusd_epi32(sums[i], weights, codes);
        }
    }
    __m512i total = sums[0];
    for (std::size_t i = 1; i < kSums; ++i) {
        total = _mm512_xor_si512(total, sums[i]);
    }
    // Keeps the loop: its result is used as far as the compiler can tell.
    volatile int sink = _mm512_reduce_add_epi32(total);
    static_cast<void>(sink);
    return iterations * kSums * sizeof(__m512i);
}

} // namespace

namespace avx512vnni {

void addInt8Peak(KernelTable& table)
{
    table.int8Peak = &int8Peak;
}

} // namespace avx512vnni

} // namespace trilume::kernels
