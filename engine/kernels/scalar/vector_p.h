// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The vector of 16 floats of plain C++ (README.md, "Adding an instruction set"), in an anonymous
// namespace for the reason given in float_ops_p.h.

#include "engine/kernels/float_ops_p.h"

#include <bit>

namespace trilume::kernels {

namespace {

constexpr float kQuietNan = std::bit_cast<float>(0x7FC00000U);

// a b + c, rounded once, without the instruction for it. The product is exact in a double. The sum
// there is rounded to odd: where it lost something, its last bit is set as a mark, which decides
// what would seem a tie between two floats.
inline float fusedOne(float a, float b, float c)
{
    const double product = static_cast<double>(a) * static_cast<double>(b);
    const double added = static_cast<double>(c);
    const double sum = product + added;
    const double addedPart = sum - product;
    const double lost = (product - (sum - addedPart)) + (added - addedPart); // Knuth's TwoSum
    auto bits = std::bit_cast<std::uint64_t>(sum);
    const bool isInexact = lost > 0.0 || lost < 0.0; // not of a NaN
    const bool isShort = (lost > 0.0) == (sum > 0.0);
    if (isInexact && (bits & 1U) == 0) {
        bits = isShort ? bits + 1 : bits - 1;
    }
    return static_cast<float>(std::bit_cast<double>(bits));
}

struct Ints
{
    std::int32_t lanes[kVecLanes];

    static Ints zero() { return Ints{}; }

    friend Ints operator+(Ints a, Ints b)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] += b.lanes[i];
        }
        return a;
    }

    void storeBytes(std::int8_t* out, Full /*width*/) const { storeBytes(out, Part{kVecLanes}); }

    void storeBytes(std::int8_t* out, Part width) const
    {
        for (std::size_t i = 0; i < width.count; ++i) {
            out[i] = static_cast<std::int8_t>(lanes[i]);
        }
    }

    [[nodiscard]] std::int32_t sum() const
    {
        std::int32_t total = 0;
        for (const std::int32_t lane : lanes) {
            total += lane;
        }
        return total;
    }
};

// Sixteen floats in an array: the meaning that the other instruction sets' vectors must have.
struct Vec16
{
    using Ints = trilume::kernels::Ints;

    // Rows and tokens of a dense product at once, as registers allow.
    static constexpr std::size_t kTileRows = 1;
    static constexpr std::size_t kTileTokens = 1;
    // Queries and vectors of positions or columns of an attention, likewise.
    static constexpr std::size_t kAttentionQueries = 1;
    static constexpr std::size_t kAttentionVecs = 1;

    float lanes[kVecLanes];

    static Vec16 broadcast(float value)
    {
        Vec16 result = {};
        for (float& lane : result.lanes) {
            lane = value;
        }
        return result;
    }

    static Vec16 load(const float* from, Full /*width*/)
    {
        Vec16 result = {};
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            result.lanes[i] = from[i];
        }
        return result;
    }

    static Vec16 load(const float* from, Part width)
    {
        Vec16 result = {};
        for (std::size_t i = 0; i < width.count; ++i) {
            result.lanes[i] = from[i];
        }
        return result;
    }

    static Vec16 loadInts(const std::int32_t* from, Full /*width*/)
    {
        Vec16 result = {};
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            result.lanes[i] = static_cast<float>(from[i]);
        }
        return result;
    }

    static Vec16 loadInts(const std::int32_t* from, Part width)
    {
        Vec16 result = {};
        for (std::size_t i = 0; i < width.count; ++i) {
            result.lanes[i] = static_cast<float>(from[i]);
        }
        return result;
    }

    static Vec16 loadBf16(const std::uint16_t* from)
    {
        Vec16 result = {};
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            result.lanes[i] = std::bit_cast<float>(std::uint32_t{from[i]} << 16U);
        }
        return result;
    }

    static Vec16 loadF16(const std::uint16_t* from)
    {
        Vec16 result = {};
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            const std::uint32_t magnitude = from[i] & 0x7FFFU;
            const std::uint32_t sign = (from[i] & 0x8000U) << 16U;
            const std::uint32_t bias = magnitude > 0x7BFFU ? 224U << 23U : 112U << 23U;
            const auto subnormal = std::bit_cast<std::uint32_t>(
                static_cast<float>(static_cast<std::int32_t>(magnitude)) * 0x1p-24F);
            const std::uint32_t number =
                magnitude > 0x03FFU ? (magnitude << 13U) + bias : subnormal;
            result.lanes[i] = std::bit_cast<float>(number | sign);
        }
        return result;
    }

    static Vec16 loadBytes(const std::int8_t* from)
    {
        Vec16 result = {};
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            result.lanes[i] = static_cast<float>(from[i]);
        }
        return result;
    }

    void store(float* to, Full /*width*/) const
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            to[i] = lanes[i] == lanes[i] ? lanes[i] : kQuietNan;
        }
    }

    void store(float* to, Part width) const
    {
        for (std::size_t i = 0; i < width.count; ++i) {
            to[i] = lanes[i] == lanes[i] ? lanes[i] : kQuietNan;
        }
    }

    friend Vec16 operator+(Vec16 a, Vec16 b)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] = a.lanes[i] + b.lanes[i];
        }
        return a;
    }

    friend Vec16 operator-(Vec16 a, Vec16 b)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] = a.lanes[i] - b.lanes[i];
        }
        return a;
    }

    friend Vec16 operator*(Vec16 a, Vec16 b)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] = a.lanes[i] * b.lanes[i];
        }
        return a;
    }

    friend Vec16 operator/(Vec16 a, Vec16 b)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] = a.lanes[i] / b.lanes[i];
        }
        return a;
    }

    static Vec16 fused(Vec16 a, Vec16 b, Vec16 c)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            c.lanes[i] = fusedOne(a.lanes[i], b.lanes[i], c.lanes[i]);
        }
        return c;
    }

    friend Vec16 operator-(Vec16 a)
    {
        for (float& lane : a.lanes) {
            lane = -lane;
        }
        return a;
    }

    static Vec16 sqrt(Vec16 a)
    {
        for (float& lane : a.lanes) {
            lane = __builtin_sqrtf(lane);
        }
        return a;
    }

    static Vec16 max(Vec16 a, Vec16 b)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] = a.lanes[i] > b.lanes[i] ? a.lanes[i] : b.lanes[i];
        }
        return a;
    }

    static Vec16 min(Vec16 a, Vec16 b)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] = a.lanes[i] < b.lanes[i] ? a.lanes[i] : b.lanes[i];
        }
        return a;
    }

    static Vec16 abs(Vec16 a)
    {
        for (float& lane : a.lanes) {
            lane = std::bit_cast<float>(std::bit_cast<std::uint32_t>(lane) & 0x7FFFFFFFU);
        }
        return a;
    }

    // a, but NaN in the lanes where x is NaN.
    static Vec16 nanWhereNan(Vec16 x, Vec16 a)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            a.lanes[i] = x.lanes[i] == x.lanes[i] ? a.lanes[i] : kQuietNan;
        }
        return a;
    }

    // p * 2^n for shifted = n + kRoundMagic, whose low bits hold n; the result must be normal.
    static Vec16 scaleByShifted(Vec16 p, Vec16 shifted)
    {
        for (std::size_t i = 0; i < kVecLanes; ++i) {
            p.lanes[i] =
                std::bit_cast<float>(std::bit_cast<std::uint32_t>(p.lanes[i])
                                     + (std::bit_cast<std::uint32_t>(shifted.lanes[i]) << 23U));
        }
        return p;
    }

    // The lanes that `width` covers, which hold whole numbers within int32; zeros beyond.
    static Ints toInts(Vec16 a, Full /*width*/) { return toInts(a, Part{kVecLanes}); }

    static Ints toInts(Vec16 a, Part width)
    {
        Ints result = {};
        for (std::size_t i = 0; i < width.count; ++i) {
            result.lanes[i] = static_cast<std::int32_t>(a.lanes[i]);
        }
        return result;
    }

    [[nodiscard]] float foldedSum() const
    {
        Vec16 folded = *this;
        for (std::size_t half = kVecLanes / 2; half > 0; half /= 2) {
            for (std::size_t i = 0; i < half; ++i) {
                folded.lanes[i] = folded.lanes[i] + folded.lanes[i + half];
            }
        }
        return folded.lanes[0];
    }

    [[nodiscard]] float foldedMax() const
    {
        float largest = lanes[0];
        for (const float lane : lanes) {
            largest = lane > largest ? lane : largest;
        }
        return largest;
    }
};

} // namespace

} // namespace trilume::kernels
