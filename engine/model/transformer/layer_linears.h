// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/transformer/layer_tensors.h"
#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/weights.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace trilume::model::transformer {

// A projection of a layer: where it is, and what it is called in checkpoints.
struct LayerLinear
{
    Linear Layer::*linear;
    ProjectionGroup group;
    std::string_view name; // below "model.layers.N."
};

// In the order in which a token reads them.
inline constexpr std::array kLayerLinears = {
    LayerLinear{&Layer::query, ProjectionGroup::AttentionInputs, "self_attn.q_proj"},
    LayerLinear{&Layer::key, ProjectionGroup::AttentionInputs, "self_attn.k_proj"},
    LayerLinear{&Layer::value, ProjectionGroup::AttentionInputs, "self_attn.v_proj"},
    LayerLinear{&Layer::output, ProjectionGroup::AttentionOutput, "self_attn.o_proj"},
    LayerLinear{&Layer::gate, ProjectionGroup::MlpInputs, "mlp.gate_proj"},
    LayerLinear{&Layer::up, ProjectionGroup::MlpInputs, "mlp.up_proj"},
    LayerLinear{&Layer::down, ProjectionGroup::MlpDown, "mlp.down_proj"},
};

// Those of a group, which follow each other.
[[nodiscard]] constexpr std::span<const LayerLinear> linearsOf(ProjectionGroup group)
{
    std::size_t first = 0;
    while (kLayerLinears[first].group != group) {
        ++first;
    }
    std::size_t last = first;
    while (last < kLayerLinears.size() && kLayerLinears[last].group == group) {
        ++last;
    }
    return std::span(kLayerLinears).subspan(first, last - first);
}

// The most of one group.
inline constexpr std::size_t kMostOfGroup = 3;

// Columns of a group's matrices.
[[nodiscard]] std::size_t inputWidth(const Shape& shape, ProjectionGroup group);

} // namespace trilume::model::transformer
