// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/checkpoint/float_type.h"
#include "engine/kernels/bf16.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model {

// Floats of a checkpoint in their own type, which loses nothing: rows begin on a cache line and end
// with zeros, as dense products want them.
class DenseMatrix
{
public:
    DenseMatrix() = default;

    // All zeros. Throws std::bad_alloc.
    DenseMatrix(checkpoint::FloatType type, std::size_t rows, std::size_t columns);

    [[nodiscard]] checkpoint::FloatType type() const { return m_type; }

    [[nodiscard]] std::size_t rows() const { return m_rows; }

    [[nodiscard]] std::size_t columns() const { return m_columns; }

    // Numbers of a row with the zeros at its end.
    [[nodiscard]] std::size_t stride() const { return m_stride; }

    [[nodiscard]] std::uint64_t sizeBytes() const { return m_bytes.sizeBytes(); }

    // What a row is in memory, without its end of zeros.
    [[nodiscard]] std::span<std::byte> rowBytes(std::size_t row);
    [[nodiscard]] std::span<const std::byte> rowBytes(std::size_t row) const;

    // Widened to columns() floats.
    void row(std::size_t row, std::span<float> out) const;

    // For products; the type has to be that.
    [[nodiscard]] kernels::Bf16View bf16View() const;
    [[nodiscard]] kernels::F16View f16View() const;
    [[nodiscard]] kernels::F32View f32View() const;

private:
    checkpoint::FloatType m_type = checkpoint::FloatType::F32;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::size_t m_stride = 0;
    AlignedBuffer<std::byte> m_bytes;
};

// Numbers of a row of such a matrix, up to whole lines of any type.
[[nodiscard]] std::size_t denseStride(std::size_t columns);

} // namespace trilume::model
