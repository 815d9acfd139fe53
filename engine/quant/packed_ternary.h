// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"
#include "engine/quant/scale_kind.h"
#include "engine/quant/weight_arena.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace trilume::quant {

struct PackOptions
{
    ThreadBudget threads = {};
    WeightArena* arena = nullptr; // where the packed weights go; null: memory of their own
    kernels::Packing packing = kernels::Packing::TwoBit;
    ScaleKind scales = ScaleKind::Tensor; // of the matrix
    ActivationGrid grid = ActivationGrid::Token;
};

// One ternary matrix (rows x columns) in the streaming layout of kernels::TernaryView, with its
// share of the memory. Immutable once made.
class PackedTernary
{
public:
    // Fills `trits` (columns of them) with one row; called from several threads, each row once.
    using RowSource = std::function<Status(std::size_t row, std::span<std::int8_t> trits)>;

    // Repacks in parallel; the first error of any row is returned. Throws std::bad_alloc.
    [[nodiscard]] static Result<PackedTernary> pack(std::size_t rows,
                                                    std::size_t columns,
                                                    const RowSource& source,
                                                    const PackOptions& options);

    // rows x columns of TQ1_0 or TQ2_0 bytes, read strictly (tq1_0.h, tq2_0.h).
    [[nodiscard]] static Result<PackedTernary> packTq1(std::size_t rows,
                                                       std::size_t columns,
                                                       std::span<const std::byte> bytes,
                                                       const PackOptions& options);
    [[nodiscard]] static Result<PackedTernary> packTq2(std::size_t rows,
                                                       std::size_t columns,
                                                       std::span<const std::byte> bytes,
                                                       const PackOptions& options);

    // What a matrix will take of an arena.
    [[nodiscard]] static std::size_t packedBytes(kernels::Packing packing,
                                                 std::size_t rows,
                                                 std::size_t columns);

    // For kernels and devices, whose sums run over whole rows: neither scales nor grid by group.
    [[nodiscard]] kernels::TernaryView view() const;

    // The 16 rows of one block and some of their columns, from `firstColumn` on; both numbers are
    // multiples of kernels::kLineColumns. TwoBit alone has such parts. For products of groups.
    [[nodiscard]] kernels::TernaryView part(std::size_t block,
                                            std::size_t firstColumn,
                                            std::size_t columns) const;

    [[nodiscard]] kernels::Packing packing() const { return m_packing; }

    // What its trits and its inputs are multiplied with; the numbers are the model's.
    [[nodiscard]] ScaleKind scales() const { return m_scales; }

    [[nodiscard]] ActivationGrid grid() const { return m_grid; }

    [[nodiscard]] std::size_t rows() const { return m_rows; }

    [[nodiscard]] std::size_t columns() const { return m_columns; }

    [[nodiscard]] std::size_t sizeBytes() const
    {
        return packedBytes(m_packing, m_rows, m_columns);
    }

    // The trit at (row, column): the neutral view for other devices and for tests. O(1), slow.
    [[nodiscard]] int trit(std::size_t row, std::size_t column) const;

    // How many weights are not zero. Reads the whole matrix.
    [[nodiscard]] std::uint64_t nonZeroCount(ThreadBudget threads) const;

private:
    [[nodiscard]] kernels::TernaryView layout() const;

    std::shared_ptr<const std::uint8_t> m_lines;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    kernels::Packing m_packing = kernels::Packing::TwoBit;
    ScaleKind m_scales = ScaleKind::Tensor;
    ActivationGrid m_grid = ActivationGrid::Token;
};

} // namespace trilume::quant
