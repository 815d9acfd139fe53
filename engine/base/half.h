// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <optional>

namespace trilume {

// IEEE 754 binary16 to binary32, exact (subnormals, infinities and NaN included).
[[nodiscard]] constexpr float floatFromHalf(std::uint16_t half)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16U;
    const std::uint32_t exponent = (half >> 10U) & 0x1FU;
    const std::uint32_t mantissa = half & 0x3FFU;
    if (exponent == 0) {
        // Subnormal: mantissa * 2^-24, exactly representable in binary32.
        const float magnitude = static_cast<float>(mantissa) * 0x1p-24F;
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(magnitude) | sign);
    }
    if (exponent == 31) {
        return std::bit_cast<float>(sign | 0x7F800000U | (mantissa << 13U));
    }
    return std::bit_cast<float>(sign | ((exponent + 112U) << 23U) | (mantissa << 13U));
}

// The binary16 number nearest to x, of two the even one; what is too large for it becomes the
// largest of its sign, and NaN stays one.
[[nodiscard]] constexpr std::uint16_t halfNearest(float x)
{
    constexpr std::uint32_t kLargest = 0x7BFFU;            // 65504
    constexpr std::uint32_t kSmallestNormal = 0x38800000U; // 2^-14
    const auto bits = std::bit_cast<std::uint32_t>(x);
    const auto sign = static_cast<std::uint32_t>(bits >> 16U) & 0x8000U;
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    if (magnitude > 0x7F800000U) {
        return static_cast<std::uint16_t>(sign | 0x7E00U);
    }
    if (magnitude < kSmallestNormal) {
        // Adding 2^-1, whose last bit is 2^-24, rounds to a multiple of that.
        const float rounded = std::bit_cast<float>(magnitude) + 0.5F;
        return static_cast<std::uint16_t>(sign
                                          | (std::bit_cast<std::uint32_t>(rounded) - 0x3F000000U));
    }
    const std::uint32_t odd = (magnitude >> 13U) & 1U;
    const std::uint32_t half = (magnitude + 0xFFFU + odd - (112U << 23U)) >> 13U;
    return static_cast<std::uint16_t>(sign | (half < kLargest ? half : kLargest));
}

// The binary16 that is exactly this number, where there is one; not for infinities and NaN.
[[nodiscard]] constexpr std::optional<std::uint16_t> exactHalf(float value)
{
    const std::uint16_t half = halfNearest(value);
    return floatFromHalf(half) == value ? std::optional(half) : std::nullopt;
}

// bfloat16 to binary32: the upper half of the same format.
[[nodiscard]] constexpr float floatFromBfloat16(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
}

} // namespace trilume
