// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/dense_matrix.h"

#include "engine/base/check.h"
#include "engine/kernels/packing.h"

namespace trilume::model {

std::size_t denseStride(std::size_t columns)
{
    return kernels::roundUp(columns, kernels::kBf16LineColumns);
}

DenseMatrix::DenseMatrix(checkpoint::FloatType type, std::size_t rows, std::size_t columns)
    : m_type(type)
    , m_rows(rows)
    , m_columns(columns)
    , m_stride(denseStride(columns))
    , m_bytes(rows * m_stride * checkpoint::floatBytes(type))
{}

std::span<std::byte> DenseMatrix::rowBytes(std::size_t row)
{
    const std::size_t element = checkpoint::floatBytes(m_type);
    return m_bytes.span().subspan(row * m_stride * element, m_columns * element);
}

std::span<const std::byte> DenseMatrix::rowBytes(std::size_t row) const
{
    const std::size_t element = checkpoint::floatBytes(m_type);
    return m_bytes.span().subspan(row * m_stride * element, m_columns * element);
}

void DenseMatrix::row(std::size_t row, std::span<float> out) const
{
    checkpoint::widenFloats(m_type, rowBytes(row), out);
}

kernels::Bf16View DenseMatrix::bf16View() const
{
    TRILUME_CHECK(m_type == checkpoint::FloatType::Bf16);
    return {reinterpret_cast<const std::uint16_t*>(m_bytes.data()), m_rows, m_stride};
}

kernels::F16View DenseMatrix::f16View() const
{
    TRILUME_CHECK(m_type == checkpoint::FloatType::F16);
    return {reinterpret_cast<const std::uint16_t*>(m_bytes.data()), m_rows, m_stride};
}

kernels::F32View DenseMatrix::f32View() const
{
    TRILUME_CHECK(m_type == checkpoint::FloatType::F32);
    return {reinterpret_cast<const float*>(m_bytes.data()), m_rows, m_stride};
}

} // namespace trilume::model
