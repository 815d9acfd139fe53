// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/hgrn_bit_plan.h"

#include "engine/model/hgrn_bit/layer_projections.h"

#include <algorithm>
#include <vector>

namespace trilume::model::hgrn_bit {

accel::ProjectionPlan projectionPlan(const Weights& weights, std::size_t maxTokens)
{
    accel::ProjectionPlan plan(maxTokens);
    std::vector<const quant::PackedTernary*> group;
    for (const Layer& layer : weights.layers) {
        for (std::size_t i = 0; i < kLayerProjections.size(); ++i) {
            group.push_back(&(layer.*kLayerProjections[i].linear).weights);
            const bool isLast = i + 1 == kLayerProjections.size()
                                || kLayerProjections[i + 1].group != kLayerProjections[i].group;
            if (isLast) {
                plan.addGroup(group);
                group.clear();
            }
        }
    }
    group.push_back(&weights.head.weights);
    plan.addGroup(group, std::min(maxTokens, kHeadBatch));
    return plan;
}

LayerHandles layerHandles(std::size_t layer)
{
    const std::size_t first = layer * kLayerProjections.size();
    return {accel::matrixHandle(first),     accel::matrixHandle(first + 1),
            accel::matrixHandle(first + 2), accel::matrixHandle(first + 3),
            accel::matrixHandle(first + 4), accel::matrixHandle(first + 5)};
}

accel::MatrixHandle headHandle(std::size_t layerCount)
{
    return accel::matrixHandle(layerCount * kLayerProjections.size());
}

} // namespace trilume::model::hgrn_bit
