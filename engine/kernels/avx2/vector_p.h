// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The vector of 16 floats of AVX2 (README.md, "Adding an instruction set"), in an anonymous
// namespace for the reason given in float_ops_p.h.

#include "engine/kernels/float_ops_p.h"

#include <immintrin.h>

namespace trilume::kernels {

namespace {

constexpr std::size_t kHalfLanes = 8;

// A window of 8 words that starts 16 - n words into it is a mask of the first n lanes of 8; one
// that starts 24 - n words into it is that of lanes 8 to 15.
alignas(64) constexpr std::int32_t kMaskWindow[32] = {-1, -1, -1, -1, -1, -1, -1, -1, //
                                                      -1, -1, -1, -1, -1, -1, -1, -1, //
                                                      0,  0,  0,  0,  0,  0,  0,  0,  //
                                                      0,  0,  0,  0,  0,  0,  0,  0};

__m256i loadInts256(const void* from)
{
    return _mm256_loadu_si256(static_cast<const __m256i*>(from));
}

__m256i lowMask(Part width)
{
    return loadInts256(kMaskWindow + kVecLanes - width.count);
}

__m256i highMask(Part width)
{
    return loadInts256(kMaskWindow + kVecLanes + kHalfLanes - width.count);
}

// a with the one NaN that all instruction sets store.
__m256 canonical(__m256 a)
{
    const __m256 nan = _mm256_castsi256_ps(_mm256_set1_epi32(0x7FC00000));
    return _mm256_blendv_ps(a, nan, _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

struct Ints
{
    __m256i low;
    __m256i high;

    static Ints zero() { return {_mm256_setzero_si256(), _mm256_setzero_si256()}; }

    friend Ints operator+(Ints a, Ints b)
    {
        return {_mm256_add_epi32(a.low, b.low), _mm256_add_epi32(a.high, b.high)};
    }

    [[nodiscard]] __m128i bytes() const
    {
        // Packing works within 128-bit halves: words 0-3, 8-11 | 4-7, 12-15.
        const __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(low, high), 0xD8);
        return _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
    }

    void storeBytes(std::int8_t* out, Full /*width*/) const
    {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out), bytes());
    }

    void storeBytes(std::int8_t* out, Part width) const
    {
        alignas(16) std::int8_t all[kVecLanes];
        _mm_store_si128(reinterpret_cast<__m128i*>(all), bytes());
        for (std::size_t i = 0; i < width.count; ++i) {
            out[i] = all[i];
        }
    }

    [[nodiscard]] std::int32_t sum() const
    {
        const __m256i eight = _mm256_add_epi32(low, high);
        const __m128i four =
            _mm_add_epi32(_mm256_castsi256_si128(eight), _mm256_extracti128_si256(eight, 1));
        const __m128i two = _mm_add_epi32(four, _mm_unpackhi_epi64(four, four));
        return _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 0x55)));
    }
};

// Sixteen floats in two registers.
struct Vec16
{
    using Ints = trilume::kernels::Ints;

    // Rows and tokens of a dense product at once, as registers allow.
    static constexpr std::size_t kTileRows = 1;
    static constexpr std::size_t kTileTokens = 3;
    // Queries and vectors of positions or columns of an attention, likewise.
    static constexpr std::size_t kAttentionQueries = 2;
    static constexpr std::size_t kAttentionVecs = 2;

    __m256 low;
    __m256 high;

    static Vec16 broadcast(float value) { return {_mm256_set1_ps(value), _mm256_set1_ps(value)}; }

    static Vec16 load(const float* from, Full /*width*/)
    {
        return {_mm256_loadu_ps(from), _mm256_loadu_ps(from + kHalfLanes)};
    }

    static Vec16 load(const float* from, Part width)
    {
        return {_mm256_maskload_ps(from, lowMask(width)),
                _mm256_maskload_ps(from + kHalfLanes, highMask(width))};
    }

    static Vec16 loadInts(const std::int32_t* from, Full /*width*/)
    {
        return {_mm256_cvtepi32_ps(loadInts256(from)),
                _mm256_cvtepi32_ps(loadInts256(from + kHalfLanes))};
    }

    static Vec16 loadInts(const std::int32_t* from, Part width)
    {
        return {_mm256_cvtepi32_ps(_mm256_maskload_epi32(from, lowMask(width))),
                _mm256_cvtepi32_ps(_mm256_maskload_epi32(from + kHalfLanes, highMask(width)))};
    }

    static __m256 loadHalfBf16(const std::uint16_t* from)
    {
        const __m128i words = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
        return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(words), 16));
    }

    static Vec16 loadBf16(const std::uint16_t* from)
    {
        return {loadHalfBf16(from), loadHalfBf16(from + kHalfLanes)};
    }

    static Vec16 loadF16(const std::uint16_t* from)
    {
        const auto* words = reinterpret_cast<const __m128i*>(from);
        return {_mm256_cvtph_ps(_mm_loadu_si128(words)),
                _mm256_cvtph_ps(_mm_loadu_si128(words + 1))};
    }

    static Vec16 loadBytes(const std::int8_t* from)
    {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
        return {_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes)),
                _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_srli_si128(bytes, kHalfLanes)))};
    }

    void store(float* to, Full /*width*/) const
    {
        _mm256_storeu_ps(to, canonical(low));
        _mm256_storeu_ps(to + kHalfLanes, canonical(high));
    }

    void store(float* to, Part width) const
    {
        _mm256_maskstore_ps(to, lowMask(width), canonical(low));
        _mm256_maskstore_ps(to + kHalfLanes, highMask(width), canonical(high));
    }

    friend Vec16 operator+(Vec16 a, Vec16 b)
    {
        return {_mm256_add_ps(a.low, b.low), _mm256_add_ps(a.high, b.high)};
    }

    friend Vec16 operator-(Vec16 a, Vec16 b)
    {
        return {_mm256_sub_ps(a.low, b.low), _mm256_sub_ps(a.high, b.high)};
    }

    friend Vec16 operator*(Vec16 a, Vec16 b)
    {
        return {_mm256_mul_ps(a.low, b.low), _mm256_mul_ps(a.high, b.high)};
    }

    friend Vec16 operator/(Vec16 a, Vec16 b)
    {
        return {_mm256_div_ps(a.low, b.low), _mm256_div_ps(a.high, b.high)};
    }

    static Vec16 fused(Vec16 a, Vec16 b, Vec16 c)
    {
        return {_mm256_fmadd_ps(a.low, b.low, c.low), _mm256_fmadd_ps(a.high, b.high, c.high)};
    }

    friend Vec16 operator-(Vec16 a)
    {
        const __m256 sign = _mm256_set1_ps(-0.0F);
        return {_mm256_xor_ps(a.low, sign), _mm256_xor_ps(a.high, sign)};
    }

    static Vec16 sqrt(Vec16 a) { return {_mm256_sqrt_ps(a.low), _mm256_sqrt_ps(a.high)}; }

    static Vec16 max(Vec16 a, Vec16 b)
    {
        return {_mm256_max_ps(a.low, b.low), _mm256_max_ps(a.high, b.high)};
    }

    static Vec16 min(Vec16 a, Vec16 b)
    {
        return {_mm256_min_ps(a.low, b.low), _mm256_min_ps(a.high, b.high)};
    }

    static Vec16 abs(Vec16 a)
    {
        const __m256 sign = _mm256_set1_ps(-0.0F);
        return {_mm256_andnot_ps(sign, a.low), _mm256_andnot_ps(sign, a.high)};
    }

    static Vec16 nanWhereNan(Vec16 x, Vec16 a)
    {
        const __m256 nan = _mm256_castsi256_ps(_mm256_set1_epi32(0x7FC00000));
        return {_mm256_blendv_ps(a.low, nan, _mm256_cmp_ps(x.low, x.low, _CMP_UNORD_Q)),
                _mm256_blendv_ps(a.high, nan, _mm256_cmp_ps(x.high, x.high, _CMP_UNORD_Q))};
    }

    static __m256 scaleByShifted(__m256 p, __m256 shifted)
    {
        const __m256i n = _mm256_slli_epi32(_mm256_castps_si256(shifted), 23);
        return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(p), n));
    }

    static Vec16 scaleByShifted(Vec16 p, Vec16 shifted)
    {
        return {scaleByShifted(p.low, shifted.low), scaleByShifted(p.high, shifted.high)};
    }

    static Ints toInts(Vec16 a, Full /*width*/)
    {
        return {_mm256_cvtps_epi32(a.low), _mm256_cvtps_epi32(a.high)};
    }

    static Ints toInts(Vec16 a, Part width)
    {
        const Ints all = toInts(a, Full{});
        return {_mm256_and_si256(all.low, lowMask(width)),
                _mm256_and_si256(all.high, highMask(width))};
    }

    [[nodiscard]] float foldedSum() const
    {
        const __m256 eight = _mm256_add_ps(low, high);
        const __m128 four =
            _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
        const __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
        return _mm_cvtss_f32(_mm_add_ss(two, _mm_shuffle_ps(two, two, 0x55)));
    }

    [[nodiscard]] float foldedMax() const
    {
        const __m256 eight = _mm256_max_ps(low, high);
        const __m128 four =
            _mm_max_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
        const __m128 two = _mm_max_ps(four, _mm_movehl_ps(four, four));
        return _mm_cvtss_f32(_mm_max_ss(two, _mm_shuffle_ps(two, two, 0x55)));
    }
};

} // namespace

} // namespace trilume::kernels
