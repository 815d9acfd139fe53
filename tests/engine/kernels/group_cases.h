// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products of weights with multipliers of groups, shared by the Qt tests and by compare_tables.

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "tests/engine/kernels/ternary_cases.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace trilume::tests {

inline constexpr std::size_t kMostGroupTokens = 70;

struct GroupShape
{
    std::size_t rows = 0;
    std::size_t groups = 0;
    std::size_t groupColumns = 0;
    std::size_t planes = 1;
};

// What the codes and multipliers of a case are.
enum class GroupValues
{
    Ordinary = 1,
    Extreme, // every code and trit at an end of its range
    Special, // any bits as f16 multipliers
};

class GroupCase
{
public:
    GroupCase(const GroupShape& shape, GroupValues values);

    // (tokens, rows) by the order of kernel_table.h, one weight at a time.
    [[nodiscard]] std::vector<float> expected(std::size_t tokens) const;

    // The same by a table, the blocks split in two; `problem` says whether it wrote elsewhere.
    [[nodiscard]] std::vector<float> found(const kernels::KernelTable& table,
                                           std::size_t tokens,
                                           std::string& problem) const;

    // Empty when the table computes the bits that are expected of it.
    [[nodiscard]] std::string mistake(const kernels::KernelTable& table, std::size_t tokens) const;

private:
    [[nodiscard]] std::int32_t code(std::size_t token, std::size_t column) const;

    GroupShape m_shape;
    TernaryCase m_matrix;
    AlignedBuffer<std::uint16_t> m_scales;
    std::size_t m_stride;
    std::vector<std::int8_t> m_codes;
    std::vector<std::int32_t> m_sums;
    std::vector<float> m_multipliers;
};

} // namespace trilume::tests
