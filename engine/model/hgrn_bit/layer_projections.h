// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/hgrn_bit/projections.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/model/hgrn_bit/weights.h"

#include <array>
#include <cstddef>

namespace trilume::model::hgrn_bit {

// A projection of a layer, as a file and as memory have it.
struct LayerProjection
{
    const checkpoint::hgrn_bit::StoredProjection* file;
    BitLinear Layer::*linear;
    AlignedBuffer<float> Layer::*vector; // that stands before it in the file; null for none
    LayerTensor codes;                   // of its input
    ProjectionGroup group;               // that it is computed with

    [[nodiscard]] constexpr std::size_t rows(const Shape& shape) const
    {
        return widthOf(file->rows, shape.hiddenSize, shape.feedForwardSize);
    }

    [[nodiscard]] constexpr std::size_t columns(const Shape& shape) const
    {
        return widthOf(file->columns, shape.hiddenSize, shape.feedForwardSize);
    }
};

// In the order of the file, which is that in which a token reads them.
inline constexpr std::array kLayerProjections = [] {
    const auto& files = checkpoint::hgrn_bit::kStoredProjections;
    return std::array<LayerProjection, files.size()>{{
        {&files[0], &Layer::input, &Layer::attentionNorm, LayerTensor::InputCodes,
         ProjectionGroup::AttentionInputs},
        {&files[1], &Layer::forget, nullptr, LayerTensor::ForgetCodes,
         ProjectionGroup::AttentionInputs},
        {&files[2], &Layer::gate, nullptr, LayerTensor::GateCodes,
         ProjectionGroup::AttentionInputs},
        {&files[3], &Layer::output, &Layer::gNorm, LayerTensor::OutputCodes,
         ProjectionGroup::AttentionOutput},
        {&files[4], &Layer::mlpGate, &Layer::mlpNorm, LayerTensor::MlpGateCodes,
         ProjectionGroup::MlpGate},
        {&files[5], &Layer::mlpDown, nullptr, LayerTensor::MlpDownCodes, ProjectionGroup::MlpDown},
    }};
}();

} // namespace trilume::model::hgrn_bit
