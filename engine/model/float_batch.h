// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/bf16.h"
#include "engine/model/dense_matrix.h"

#include <cstddef>

namespace trilume::model {

// A row of floats for each token of a batch, as dense products read and write them: zeros follow up
// to a whole line of weights, which nobody writes.
class FloatBatch
{
public:
    FloatBatch(std::size_t maxTokens, std::size_t width)
        : m_stride(denseStride(width))
        , m_values(maxTokens * m_stride)
    {}

    [[nodiscard]] float* row(std::size_t n) { return m_values.data() + n * m_stride; }

    [[nodiscard]] std::size_t stride() const { return m_stride; }

    [[nodiscard]] kernels::FloatBatchView view(std::size_t tokens) const
    {
        return {m_values.data(), m_stride, tokens};
    }

private:
    std::size_t m_stride;
    AlignedBuffer<float> m_values; // (maxTokens, stride)
};

} // namespace trilume::model
