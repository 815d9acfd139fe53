// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/layer/layered_weights.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trilume::tests {

namespace {

std::vector<float> copyOf(const AlignedBuffer<float>& buffer)
{
    return {buffer.data(), buffer.data() + buffer.size()};
}

fpga::LayeredLinear linearOf(const model::hgrn_bit::BitLinear& linear,
                             const fpga::Geometry& geometry)
{
    const std::size_t rows = linear.weights.rows();
    const std::size_t columns = linear.weights.columns();
    std::vector<std::int8_t> trits(rows * columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            trits[row * columns + column] =
                static_cast<std::int8_t>(linear.weights.trit(row, column));
        }
    }
    return {copyOf(linear.norm),
            fpga::ResidentMatrix::pack({trits.data(), rows, columns, columns}, geometry).value(),
            linear.scale};
}

} // namespace

fpga::LayeredModel layeredModelOf(const model::hgrn_bit::Weights& weights,
                                  const fpga::Geometry& geometry)
{
    const model::hgrn_bit::Shape& shape = weights.shape;
    fpga::LayeredModel model;
    model.shape = {shape.layerCount,     shape.hiddenSize, shape.feedForwardSize,
                   shape.vocabularySize, shape.rmsNormEps, model::hgrn_bit::kBitLinearEps};
    for (const model::hgrn_bit::Layer& layer : weights.layers) {
        model.layers.push_back({copyOf(layer.attentionNorm), copyOf(layer.gNorm),
                                copyOf(layer.mlpNorm), copyOf(layer.floors),
                                linearOf(layer.input, geometry), linearOf(layer.forget, geometry),
                                linearOf(layer.gate, geometry), linearOf(layer.output, geometry),
                                linearOf(layer.mlpGate, geometry),
                                linearOf(layer.mlpDown, geometry)});
    }
    model.finalNorm = copyOf(weights.finalNorm);
    model.head = linearOf(weights.head, geometry);
    return model;
}

} // namespace trilume::tests
