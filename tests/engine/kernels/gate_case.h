// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trilume::tests {

// Floats of one sign and exponent as arguments of the recurrence's gate, which takes a whole number
// times a factor: exactly the float, for mantissas of 24 bits and powers of two. So all floats can
// be tried of a kernel that models use, and with it the exponential below it.
class GateCase
{
public:
    // The upper nine bits of a float, of which 255 and 511 (infinities and NaN) are not for this;
    // every `step`-th mantissa from `firstMantissa` on, `count` of them at most.
    GateCase(std::uint32_t signAndExponent,
             std::uint32_t firstMantissa,
             std::uint32_t step,
             std::size_t count);

    // The same argument in every channel: what no power of two can make.
    explicit GateCase(float argument);

    [[nodiscard]] const std::vector<float>& arguments() const { return m_arguments; }

    // sigmoid(x) of each, as the table's recurrence has it.
    [[nodiscard]] std::vector<float> gates(const kernels::KernelTable& table) const;

private:
    float m_factor;
    std::vector<std::int32_t> m_accumulators;
    std::vector<float> m_arguments;
};

// All of `signAndExponent`: what GateCase takes.
inline constexpr std::uint32_t kSignsAndExponents = 512;
inline constexpr std::uint32_t kMantissas = std::uint32_t{1} << 23U;

[[nodiscard]] constexpr bool isFiniteExponent(std::uint32_t signAndExponent)
{
    return (signAndExponent & 0xFFU) != 0xFFU;
}

} // namespace trilume::tests
