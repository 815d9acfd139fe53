// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/byte_rows.h"
#include "engine/model/dense_matrix.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trilume::model::transformer {

// A dense head in a byte for each weight, and how far each row may be off: half of what a 16-bit
// head is to read. Immutable once made.
class HeadSketch
{
public:
    // A row w as scale * q with q in int8; lengths are rounded up.
    struct Row
    {
        float scale = 0.0F;
        float errorLength = 0.0F;  // |w - scale q|
        float sketchLength = 0.0F; // |scale q|
        float length = 0.0F;       // |w|
    };

    // Throws std::bad_alloc.
    HeadSketch(const DenseMatrix& matrix, ThreadBudget threads);

    [[nodiscard]] kernels::ByteRowsView view() const
    {
        return {m_lines.data(), m_blocks, m_columnSteps};
    }

    // Those that fill the last block are zero.
    [[nodiscard]] const Row& row(std::size_t index) const { return m_rows[index]; }

    [[nodiscard]] std::size_t blocks() const { return m_blocks; }

    // Codes that a token's planes must have room for.
    [[nodiscard]] std::size_t paddedColumns() const
    {
        return m_columnSteps * kernels::kByteLineColumns;
    }

    [[nodiscard]] std::uint64_t sizeBytes() const
    {
        return m_lines.sizeBytes() + m_rows.size() * sizeof(Row);
    }

private:
    void sketchRow(const DenseMatrix& matrix, std::size_t index, std::vector<float>& values);

    std::size_t m_blocks;
    std::size_t m_columnSteps;
    AlignedBuffer<std::int8_t> m_lines;
    std::vector<Row> m_rows;
};

} // namespace trilume::model::transformer
