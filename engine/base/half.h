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

// The binary16 that is exactly this number, where there is one; not for infinities and NaN.
[[nodiscard]] constexpr std::optional<std::uint16_t> exactHalf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>(bits >> 16U & 0x8000U);
    const int exponent = static_cast<int>(bits >> 23U & 0xFFU) - 127;
    const std::uint32_t mantissa = (bits & 0x7FFFFFU) | 0x800000U; // with its leading 1
    if ((bits & 0x7FFFFFFFU) == 0) {
        return sign;
    }
    if (exponent < -24 || exponent > 15) {
        return std::nullopt;
    }
    // Below 2^-14 the last bit stays at 2^-24.
    const unsigned dropped = exponent < -14 ? static_cast<unsigned>(-1 - exponent) : 13U;
    if ((mantissa & ((1U << dropped) - 1U)) != 0) {
        return std::nullopt;
    }
    const std::uint32_t kept = mantissa >> dropped;
    const std::uint32_t biased = exponent < -14 ? 0U : static_cast<std::uint32_t>(exponent + 14);
    // The leading 1 of normal numbers counts the exponent up.
    return static_cast<std::uint16_t>(sign | ((biased << 10U) + kept));
}

// bfloat16 to binary32: the upper half of the same format.
[[nodiscard]] constexpr float floatFromBfloat16(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
}

} // namespace trilume
