// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace trilume::quant {

// Owner of one ternary matrix (rows x columns) in the streaming layout of kernels::TernaryView.
// Immutable once made.
class PackedTernary
{
public:
    // Fills `trits` (columns of them) with one row; called from several threads, each row once.
    using RowSource = std::function<Status(std::size_t row, std::span<std::int8_t> trits)>;

    // Repacks in parallel; the first error of any row is returned. Throws std::bad_alloc.
    [[nodiscard]] static Result<PackedTernary> pack(std::size_t rows,
                                                    std::size_t columns,
                                                    const RowSource& source,
                                                    ThreadBudget budget);

    // rows x columns of TQ2_0 bytes, read strictly (tq2_0.h).
    [[nodiscard]] static Result<PackedTernary> packTq2(std::size_t rows,
                                                       std::size_t columns,
                                                       std::span<const std::byte> bytes,
                                                       ThreadBudget budget);

    [[nodiscard]] kernels::TernaryView view() const;

    [[nodiscard]] std::size_t rows() const { return m_rows; }

    [[nodiscard]] std::size_t columns() const { return m_columns; }

    [[nodiscard]] std::size_t sizeBytes() const { return m_lines.sizeBytes(); }

    // Share of weights that are not 0.
    [[nodiscard]] double nonZeroShare() const;

    // The trit at (row, column): the neutral view for other devices and for tests. O(1), slow.
    [[nodiscard]] int trit(std::size_t row, std::size_t column) const;

private:
    AlignedBuffer<std::uint8_t> m_lines;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
};

} // namespace trilume::quant
