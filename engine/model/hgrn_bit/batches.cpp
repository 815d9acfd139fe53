// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/batches.h"

namespace trilume::model::hgrn_bit {

ActivationBatch::ActivationBatch(std::size_t maxTokens, std::size_t width)
    : m_width(width)
    , m_stride(kernels::activationStride(width))
    , m_codes(maxTokens * m_stride)
    , m_sums(maxTokens)
    , m_factors(maxTokens)
{}

kernels::QuantTarget ActivationBatch::target(std::size_t n, const BitLinear& linear)
{
    return {linear.norm.data(), m_codes.data() + n * m_stride};
}

void ActivationBatch::accept(std::size_t n,
                             const kernels::QuantTarget& target,
                             const BitLinear& linear)
{
    m_sums[n] = target.scale.sum;
    m_factors[n] = linear.scale / target.scale.scale;
}

void ActivationBatch::quantize(const kernels::KernelTable& table,
                               std::size_t n,
                               const float* x,
                               float squares,
                               const BitLinear& linear)
{
    kernels::QuantTarget only = target(n, linear);
    table.quantize(x, squares, m_width, kBitLinearEps, &only, 1, m_stride);
    accept(n, only, linear);
}

AccumulatorBatch::AccumulatorBatch(std::size_t maxTokens, std::size_t rows)
    : m_stride(kernels::roundUp(rows, kernels::kBlockRows))
    , m_values(maxTokens * m_stride)
{}

accel::Projection product(accel::MatrixHandle matrix,
                          const ActivationBatch& input,
                          std::size_t tokens,
                          AccumulatorBatch& output)
{
    return {matrix, input.view(tokens), output.row(0), output.stride()};
}

} // namespace trilume::model::hgrn_bit
