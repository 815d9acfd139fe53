// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_run.h"
#include "engine/kernels/kernel_table.h"
#include "engine/quant/packed_ternary.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::accel {

// Tells wrong results of a device without computing them again: with a factor f for each row,
//     sum over rows of f(row) * result(row) = sum over columns of code(column) * S(column)
// where S(column) = sum over rows of f(row) * weight(row, column), all of it modulo 2^32. The
// factors are odd and look random, so one wrong result or code cannot stay hidden, wherever on its
// way it went wrong. Constant once its rows are added.
class ProductSums final
{
public:
    // Of rows [firstRow, firstRow + rows) of a matrix, in trits: (rows, columns).
    ProductSums(std::size_t firstRow, std::size_t columns, std::span<const std::int8_t> trits);

    // Of these blocks of it. Slow: some nanoseconds a weight.
    ProductSums(const quant::PackedTernary& weights, BlockRun blocks);

    // Whether `results`, (tokens, stride) with the first row of these in front, can be the
    // products.
    [[nodiscard]] bool fit(const kernels::ActivationView& codes,
                           const std::int32_t* results,
                           std::size_t stride) const;

private:
    void addRow(std::size_t row, std::span<const std::int8_t> trits);

    std::size_t m_firstRow;
    std::size_t m_rows = 0;
    std::vector<std::uint32_t> m_columns;
};

// Which tickets are looked at: the first thousand, then some; all again after one that went wrong.
class CheckSchedule final
{
public:
    [[nodiscard]] bool isDue();

    void onFailure() { m_left = kInFull; }

    static constexpr unsigned kInFull = 1000;
    static constexpr unsigned kOneOf = 16;

private:
    unsigned m_left = kInFull;
    unsigned m_passed = 0; // since one was looked at
};

} // namespace trilume::accel
