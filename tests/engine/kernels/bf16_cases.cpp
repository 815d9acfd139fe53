// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/bf16_cases.h"

#include "engine/runtime/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace trilume::tests {

namespace {

constexpr std::size_t kLanes = kernels::kBf16LineColumns;
constexpr float kUntouchedFloat = -77.0F;

// Lane by lane, then the upper half onto the lower half.
float sumByTree(const Bf16Case& made, std::size_t row, std::size_t token)
{
    std::array<float, kLanes> lanes = {};
    for (std::size_t j = 0; j < made.stride; ++j) {
        const float product = made.weight(row, j) * made.input(token, j);
        lanes[j % kLanes] = lanes[j % kLanes] + product;
    }
    for (std::size_t half = kLanes / 2; half > 0; half /= 2) {
        for (std::size_t i = 0; i < half; ++i) {
            lanes[i] = lanes[i] + lanes[i + half];
        }
    }
    return std::isnan(lanes[0]) ? std::bit_cast<float>(0x7FC00000U) : lanes[0];
}

} // namespace

Bf16Case::Bf16Case(std::size_t rowCount, std::size_t columnCount, Values values)
    : rows(rowCount)
    , columns(columnCount)
    , stride(kernels::roundUp(columnCount, kLanes))
    , weights(rowCount * stride)
    , inputs(kMostDenseTokens * stride)
{
    Random random(rowCount * 10007 + columnCount * 8 + static_cast<std::size_t>(values));
    for (std::size_t row = 0; row < rows; ++row) {
        const std::vector<float> made = makeFloats(columns, values, random);
        for (std::size_t j = 0; j < columns; ++j) {
            weights[row * stride + j] =
                static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(made[j]) >> 16U);
        }
    }
    for (std::size_t n = 0; n < kMostDenseTokens; ++n) {
        const std::vector<float> made = makeFloats(columns, values, random);
        std::copy(made.begin(), made.end(), inputs.data() + n * stride);
    }
    for (std::size_t n = 0; n < kMostDenseTokens; ++n) {
        for (std::size_t row = 0; row < rows; ++row) {
            expected.push_back(sumByTree(*this, row, n));
        }
    }
}

float Bf16Case::weight(std::size_t row, std::size_t column) const
{
    return std::bit_cast<float>(std::uint32_t{weights[row * stride + column]} << 16U);
}

std::string bf16Mistake(const Bf16Case& made,
                        const kernels::KernelTable& table,
                        std::size_t tokens,
                        std::size_t threads)
{
    const std::size_t outStride = made.rows + 3; // a gap behind each token's rows
    Guarded<float> out(tokens * outStride);
    std::fill(out.span().begin(), out.span().end(), kUntouchedFloat);
    parallelRanges(ThreadBudget{threads}, made.rows, 1, [&](std::size_t first, std::size_t last) {
        table.bf16Matmul(made.view(), made.batch(tokens), first, last, out.data(), outStride);
    });
    const std::string where = std::string(table.variant) + ", bf16 " + std::to_string(made.rows)
                              + " x " + std::to_string(made.columns) + ", " + std::to_string(tokens)
                              + " tokens, " + std::to_string(threads) + " threads: ";
    if (!out.fencesStand()) {
        return where + "wrote outside its buffer";
    }
    for (std::size_t n = 0; n < tokens; ++n) {
        for (std::size_t row = 0; row < outStride; ++row) {
            const float expected =
                row < made.rows ? made.expected[n * made.rows + row] : kUntouchedFloat;
            const float found = out.span()[n * outStride + row];
            if (std::bit_cast<std::uint32_t>(found) != std::bit_cast<std::uint32_t>(expected)) {
                return where + "token " + std::to_string(n) + " row " + std::to_string(row) + " is "
                       + std::to_string(found) + ", not " + std::to_string(expected);
            }
        }
    }
    return {};
}

} // namespace trilume::tests
