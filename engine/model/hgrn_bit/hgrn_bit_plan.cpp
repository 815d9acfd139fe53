// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/hgrn_bit_plan.h"

#include <array>

namespace trilume::model::hgrn_bit {

namespace {

constexpr std::size_t kLayerMatrices = 6;

} // namespace

accel::ProjectionPlan projectionPlan(const Weights& weights, std::size_t maxTokens)
{
    accel::ProjectionPlan plan(maxTokens);
    const auto addAlone = [&plan](const BitLinear& linear) {
        const quant::PackedTernary* matrix = &linear.weights;
        plan.addGroup({&matrix, 1});
    };
    for (const Layer& layer : weights.layers) {
        plan.addGroup(std::array{&layer.input.weights, &layer.forget.weights, &layer.gate.weights});
        addAlone(layer.output);
        addAlone(layer.mlpGate);
        addAlone(layer.mlpDown);
    }
    addAlone(weights.head);
    return plan;
}

LayerHandles layerHandles(std::size_t layer)
{
    const std::size_t first = layer * kLayerMatrices;
    return {accel::matrixHandle(first),     accel::matrixHandle(first + 1),
            accel::matrixHandle(first + 2), accel::matrixHandle(first + 3),
            accel::matrixHandle(first + 4), accel::matrixHandle(first + 5)};
}

accel::MatrixHandle headHandle(std::size_t layerCount)
{
    return accel::matrixHandle(layerCount * kLayerMatrices);
}

} // namespace trilume::model::hgrn_bit
