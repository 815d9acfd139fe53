// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/dense_products.h"

#include "engine/kernels/packing.h"

#include <algorithm>

namespace trilume::model {

namespace {

// Two threads shall not write into one cache line.
constexpr std::size_t kShareRows = kCacheLineBytes / sizeof(float);

} // namespace

DenseProducts::DenseProducts(const kernels::KernelTable& table, ThreadTeam& team)
    : m_table(&table)
    , m_split(team)
{}

void DenseProducts::run(const kernels::Bf16View& weights,
                        const kernels::FloatBatchView& inputs,
                        float* out,
                        std::size_t outStride)
{
    split(weights.rows, weights.stride * sizeof(std::uint16_t), weights.stride * inputs.tokens,
          [&](std::size_t begin, std::size_t end) {
              m_table->bf16Matmul(weights, inputs, begin, end, out, outStride);
          });
}

void DenseProducts::run(const DenseMatrix& matrix,
                        const kernels::FloatBatchView& inputs,
                        float* out,
                        std::size_t outStride)
{
    switch (matrix.type()) {
    case checkpoint::FloatType::Bf16:
        run(matrix.bf16View(), inputs, out, outStride);
        return;
    case checkpoint::FloatType::F16:
        split(matrix, inputs.tokens, [&](std::size_t begin, std::size_t end) {
            m_table->f16Matmul(matrix.f16View(), inputs, begin, end, out, outStride);
        });
        return;
    case checkpoint::FloatType::F32:
        split(matrix, inputs.tokens, [&](std::size_t begin, std::size_t end) {
            m_table->f32Matmul(matrix.f32View(), inputs, begin, end, out, outStride);
        });
        return;
    }
}

void DenseProducts::split(const DenseMatrix& matrix, std::size_t tokens, RangeTask rows)
{
    split(matrix.rows(), matrix.stride() * checkpoint::floatBytes(matrix.type()),
          matrix.stride() * tokens, rows);
}

void DenseProducts::split(std::size_t rows,
                          std::size_t rowBytes,
                          std::size_t rowProducts,
                          RangeTask task)
{
    m_split.run((rows + kShareRows - 1) / kShareRows,
                {kShareRows * rowBytes, kShareRows * rowProducts},
                [&](std::size_t begin, std::size_t end) {
                    task(begin * kShareRows, std::min(end * kShareRows, rows));
                });
}

} // namespace trilume::model
