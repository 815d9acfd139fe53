// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inputs for the float kernels, shared by the Qt tests and by compare_tables, which runs where Qt
// does not.

#include "engine/kernels/kernel_table.h"
#include "tests/engine/kernels/test_data.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace trilume::tests {

inline constexpr float kEps = 1e-6F;

// What the inputs of a run are like.
enum class Values
{
    Ordinary,
    Tiny,    // subnormal and around it
    Huge,    // squares overflow
    Special, // NaN of several kinds, infinities, zeros of both signs among ordinary ones
};

[[nodiscard]] std::vector<float> makeFloats(std::size_t n, Values values, Random& random);

// The arguments of all kernels for one size.
struct FloatInputs
{
    FloatInputs(std::size_t size, Values values);

    Random random;
    std::size_t n;
    std::vector<float> x;
    std::vector<float> weight;
    std::vector<float> state;
    std::vector<float> floors;
    std::vector<std::int32_t> first;
    std::vector<std::int32_t> second;
    float factor;
};

// The results of all kernels for one size.
struct FloatOutputs
{
    explicit FloatOutputs(std::size_t n);

    std::size_t padded;
    Guarded<float> norm;
    Guarded<std::int8_t> codes;
    kernels::QuantScale scale = {};
    std::array<Guarded<std::int8_t>, 3> groupCodes;
    std::array<kernels::QuantScale, 3> groupScales = {};
    std::vector<float> squares; // of x, and as the kernels that store floats returned them
    Guarded<float> state;
    Guarded<float> forget;
    Guarded<float> stateWithoutFloors;
    Guarded<float> gated;
    Guarded<float> swiglu;
    Guarded<float> sum;
    Guarded<float> scaled;
    Guarded<float> denseState; // of the dense kernels, for the scaled accumulators
    Guarded<float> denseForget;
    Guarded<float> denseGated;
    Guarded<float> denseSwiglu;
    Guarded<float> denseSum;

    [[nodiscard]] std::vector<std::pair<const char*, Guarded<float>*>> floats();
};

void runAll(const kernels::KernelTable& table, const FloatInputs& in, FloatOutputs& out);

// Empty when `table` gives the same bits for the inputs as `reference` did, with canonical NaN and
// without writing beyond its buffers; else what differs.
[[nodiscard]] std::string difference(const kernels::KernelTable& table,
                                     const FloatInputs& in,
                                     FloatOutputs& reference);

} // namespace trilume::tests
