// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/gate_case.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace trilume::tests {

namespace {

constexpr std::uint32_t kMantissaBits = 23;
constexpr int kLowestExponent = -149; // of the last bit of a subnormal

} // namespace

GateCase::GateCase(std::uint32_t signAndExponent,
                   std::uint32_t firstMantissa,
                   std::uint32_t step,
                   std::size_t count)
{
    const std::uint32_t exponent = signAndExponent & 0xFFU;
    const int power = static_cast<int>(std::max(exponent, 1U)) - 1 + kLowestExponent;
    m_factor = std::ldexp((signAndExponent & 0x100U) != 0 ? -1.0F : 1.0F, power);
    for (std::uint64_t mantissa = firstMantissa;
         mantissa < kMantissas && m_arguments.size() < count; mantissa += step) {
        const auto bits = static_cast<std::uint32_t>(mantissa);
        m_accumulators.push_back(
            static_cast<std::int32_t>(exponent == 0 ? bits : bits | kMantissas));
        m_arguments.push_back(std::bit_cast<float>(signAndExponent << kMantissaBits | bits));
    }
}

GateCase::GateCase(float argument)
    : m_factor(argument)
    , m_accumulators(40, 1) // some whole vectors and a part of one
    , m_arguments(40, argument)
{}

std::vector<float> GateCase::gates(const kernels::KernelTable& table) const
{
    const std::size_t channels = m_accumulators.size();
    const std::vector<std::int32_t> nothing(channels);
    std::vector<float> state(channels);
    std::vector<float> gates(channels);
    kernels::RecurrenceStep step = {};
    step.inputAccumulators = nothing.data();
    step.forgetAccumulators = m_accumulators.data();
    step.inputFactor = 1.0F;
    step.forgetFactor = m_factor;
    step.previousState = state.data();
    step.state = state.data();
    step.forget = gates.data();
    step.channels = channels;
    table.recurrence(step);
    return gates;
}

} // namespace trilume::tests
