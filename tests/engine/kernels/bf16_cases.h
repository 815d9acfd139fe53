// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dense products with what they should be, shared by the Qt tests and by compare_tables, which runs
// where Qt does not.

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "tests/engine/kernels/float_cases.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace trilume::tests {

inline constexpr std::size_t kMostDenseTokens = 9;

// A matrix and inputs for kMostDenseTokens tokens.
struct Bf16Case
{
    Bf16Case(std::size_t rowCount, std::size_t columnCount, Values values);

    [[nodiscard]] kernels::Bf16View view() const { return {weights.data(), rows, stride}; }

    [[nodiscard]] kernels::FloatBatchView batch(std::size_t tokens) const
    {
        return {inputs.data(), stride, tokens};
    }

    [[nodiscard]] float weight(std::size_t row, std::size_t column) const;

    [[nodiscard]] float input(std::size_t token, std::size_t column) const
    {
        return inputs[token * stride + column];
    }

    std::size_t rows;
    std::size_t columns;
    std::size_t stride;                   // columns, up to whole lines
    AlignedBuffer<std::uint16_t> weights; // (rows, stride)
    AlignedBuffer<float> inputs;          // (kMostDenseTokens, stride)
    std::vector<float> expected;          // (kMostDenseTokens, rows) by the stated tree
};

// Empty when the table's product of `tokens` tokens has the bits that were expected, on so many
// threads and without writing anything else; else what differs.
[[nodiscard]] std::string bf16Mistake(const Bf16Case& made,
                                      const kernels::KernelTable& table,
                                      std::size_t tokens,
                                      std::size_t threads);

} // namespace trilume::tests
