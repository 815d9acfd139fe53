// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/layer/layered_weights.h"

#include <cstddef>
#include <span>

namespace trilume::tests {

namespace {

std::span<const float> spanOf(const AlignedBuffer<float>& buffer)
{
    return {buffer.data(), buffer.size()};
}

} // namespace

LayeredWeights::LayeredWeights(const model::hgrn_bit::Weights& weights)
{
    m_model.hidden = weights.shape.hiddenSize;
    m_model.feedForward = weights.shape.feedForwardSize;
    m_model.vocabulary = weights.shape.vocabularySize;
    m_model.normEps = weights.shape.rmsNormEps;
    m_model.bitLinearEps = model::hgrn_bit::kBitLinearEps;
    for (const model::hgrn_bit::Layer& layer : weights.layers) {
        m_model.layers.push_back({spanOf(layer.attentionNorm), spanOf(layer.gNorm),
                                  spanOf(layer.mlpNorm), spanOf(layer.floors),
                                  linearOf(layer.input), linearOf(layer.forget),
                                  linearOf(layer.gate), linearOf(layer.output),
                                  linearOf(layer.mlpGate), linearOf(layer.mlpDown)});
    }
    m_model.finalNorm = spanOf(weights.finalNorm);
    m_model.head = linearOf(weights.head);
}

fpga::LayeredLinear LayeredWeights::linearOf(const model::hgrn_bit::BitLinear& linear)
{
    const std::size_t rows = linear.weights.rows();
    const std::size_t columns = linear.weights.columns();
    std::vector<std::int8_t>& trits = m_trits.emplace_back(rows * columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            trits[row * columns + column] =
                static_cast<std::int8_t>(linear.weights.trit(row, column));
        }
    }
    return {spanOf(linear.norm), {trits.data(), rows, columns, columns}, linear.scale};
}

} // namespace trilume::tests
