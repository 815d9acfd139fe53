// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The vector of 16 floats of AVX-512 (README.md, "Adding an instruction set"), in an anonymous
// namespace for the reason given in float_ops_p.h.

#include "engine/kernels/float_ops_p.h"

#include <immintrin.h>

namespace trilume::kernels {

namespace {

__mmask16 maskOf(Part width)
{
    return static_cast<__mmask16>((1U << width.count) - 1U);
}

__m512 quietNan()
{
    return _mm512_castsi512_ps(_mm512_set1_epi32(0x7FC00000));
}

// a with the one NaN that all instruction sets store.
__m512 canonical(__m512 a)
{
    return _mm512_mask_mov_ps(a, _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q), quietNan());
}

struct Ints
{
    __m512i all;

    static Ints zero() { return {_mm512_setzero_si512()}; }

    friend Ints operator+(Ints a, Ints b) { return {_mm512_add_epi32(a.all, b.all)}; }

    void storeBytes(std::int8_t* out, Full /*width*/) const
    {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm512_cvtepi32_epi8(all));
    }

    void storeBytes(std::int8_t* out, Part width) const
    {
        _mm_mask_storeu_epi8(out, maskOf(width), _mm512_cvtepi32_epi8(all));
    }

    [[nodiscard]] std::int32_t sum() const { return _mm512_reduce_add_epi32(all); }
};

// Sixteen floats in one register.
struct Vec16
{
    using Ints = trilume::kernels::Ints;

    // Rows and tokens of a dense product at once, as registers allow.
    static constexpr std::size_t kTileRows = 4;
    static constexpr std::size_t kTileTokens = 3;
    // Queries and vectors of positions or columns of an attention, likewise.
    static constexpr std::size_t kAttentionQueries = 4;
    static constexpr std::size_t kAttentionVecs = 4;

    __m512 all;

    static Vec16 broadcast(float value) { return {_mm512_set1_ps(value)}; }

    static Vec16 load(const float* from, Full /*width*/) { return {_mm512_loadu_ps(from)}; }

    static Vec16 load(const float* from, Part width)
    {
        return {_mm512_maskz_loadu_ps(maskOf(width), from)};
    }

    static Vec16 loadInts(const std::int32_t* from, Full /*width*/)
    {
        return {_mm512_cvtepi32_ps(_mm512_loadu_si512(from))};
    }

    static Vec16 loadInts(const std::int32_t* from, Part width)
    {
        return {_mm512_cvtepi32_ps(_mm512_maskz_loadu_epi32(maskOf(width), from))};
    }

    static Vec16 loadBf16(const std::uint16_t* from)
    {
        const __m512i words =
            _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
        return {_mm512_castsi512_ps(_mm512_slli_epi32(words, 16))};
    }

    static Vec16 loadF16(const std::uint16_t* from)
    {
        return {_mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)))};
    }

    static Vec16 loadBytes(const std::int8_t* from)
    {
        return {_mm512_cvtepi32_ps(
            _mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))))};
    }

    void store(float* to, Full /*width*/) const { _mm512_storeu_ps(to, canonical(all)); }

    void store(float* to, Part width) const
    {
        _mm512_mask_storeu_ps(to, maskOf(width), canonical(all));
    }

    friend Vec16 operator+(Vec16 a, Vec16 b) { return {_mm512_add_ps(a.all, b.all)}; }

    friend Vec16 operator-(Vec16 a, Vec16 b) { return {_mm512_sub_ps(a.all, b.all)}; }

    friend Vec16 operator*(Vec16 a, Vec16 b) { return {_mm512_mul_ps(a.all, b.all)}; }

    friend Vec16 operator/(Vec16 a, Vec16 b) { return {_mm512_div_ps(a.all, b.all)}; }

    static Vec16 fused(Vec16 a, Vec16 b, Vec16 c) { return {_mm512_fmadd_ps(a.all, b.all, c.all)}; }

    friend Vec16 operator-(Vec16 a) { return {_mm512_xor_ps(a.all, _mm512_set1_ps(-0.0F))}; }

    static Vec16 sqrt(Vec16 a) { return {_mm512_sqrt_ps(a.all)}; }

    static Vec16 max(Vec16 a, Vec16 b) { return {_mm512_max_ps(a.all, b.all)}; }

    static Vec16 min(Vec16 a, Vec16 b) { return {_mm512_min_ps(a.all, b.all)}; }

    static Vec16 abs(Vec16 a) { return {_mm512_abs_ps(a.all)}; }

    static Vec16 nanWhereNan(Vec16 x, Vec16 a)
    {
        const __mmask16 isNan = _mm512_cmp_ps_mask(x.all, x.all, _CMP_UNORD_Q);
        return {_mm512_mask_mov_ps(a.all, isNan, quietNan())};
    }

    static Vec16 scaleByShifted(Vec16 p, Vec16 shifted)
    {
        const __m512i n = _mm512_slli_epi32(_mm512_castps_si512(shifted.all), 23);
        return {_mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(p.all), n))};
    }

    static Ints toInts(Vec16 a, Full /*width*/) { return {_mm512_cvtps_epi32(a.all)}; }

    static Ints toInts(Vec16 a, Part width)
    {
        return {_mm512_maskz_cvtps_epi32(maskOf(width), a.all)};
    }

    [[nodiscard]] float foldedSum() const
    {
        const __m256 eight =
            _mm256_add_ps(_mm512_castps512_ps256(all), _mm512_extractf32x8_ps(all, 1));
        const __m128 four =
            _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
        const __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
        return _mm_cvtss_f32(_mm_add_ss(two, _mm_shuffle_ps(two, two, 0x55)));
    }

    [[nodiscard]] float foldedMax() const { return _mm512_reduce_max_ps(all); }
};

} // namespace

} // namespace trilume::kernels
