// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_backend.h"
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/hgrn_bit/weights.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model::hgrn_bit {

// int8 codes of one projection's input for a batch.
class ActivationBatch
{
public:
    ActivationBatch(std::size_t maxTokens, std::size_t width);

    // Norm and quantisation of token n's row (model.md, BitLinear): what a kernel is to fill in,
    // then what follows from it.
    [[nodiscard]] kernels::QuantTarget target(std::size_t n, const BitLinear& linear);
    void accept(std::size_t n, const kernels::QuantTarget& target, const BitLinear& linear);

    // Both and the kernel between them. `squares` is the sum of x^2.
    void quantize(const kernels::KernelTable& table,
                  std::size_t n,
                  const float* x,
                  float squares,
                  const BitLinear& linear);

    [[nodiscard]] std::size_t stride() const { return m_stride; }

    [[nodiscard]] kernels::ActivationView view(std::size_t tokens) const
    {
        return {m_codes.data(), m_sums.data(), m_stride, tokens};
    }

    // 1 / (s_a s_w) of token n: what an accumulator is multiplied with.
    [[nodiscard]] float factor(std::size_t n) const { return m_factors[n]; }

    [[nodiscard]] std::span<const std::int8_t> codes(std::size_t n) const
    {
        return {m_codes.data() + n * m_stride, m_width};
    }

private:
    std::size_t m_width;
    std::size_t m_stride;
    AlignedBuffer<std::int8_t> m_codes; // (maxTokens, stride)
    AlignedBuffer<std::int32_t> m_sums; // (maxTokens)
    AlignedBuffer<float> m_factors;     // (maxTokens)
};

// Exact accumulators of one projection for a batch.
class AccumulatorBatch
{
public:
    AccumulatorBatch(std::size_t maxTokens, std::size_t rows);

    [[nodiscard]] std::int32_t* row(std::size_t n) { return m_values.data() + n * m_stride; }

    [[nodiscard]] std::size_t stride() const { return m_stride; }

private:
    std::size_t m_stride;
    AlignedBuffer<std::int32_t> m_values; // (maxTokens, stride)
};

// One matrix of the plan times the codes of `tokens` tokens.
[[nodiscard]] accel::Projection product(accel::MatrixHandle matrix,
                                        const ActivationBatch& input,
                                        std::size_t tokens,
                                        AccumulatorBatch& output);

} // namespace trilume::model::hgrn_bit
