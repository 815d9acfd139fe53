// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/weights.h"
#include "engine/model/watchable.h"

#include <cstddef>

namespace trilume::model::transformer {

// The named tensors that a listener can watch, by their index in watchable().
enum class LayerTensor : std::size_t
{
    Embedding = 0,        // (hidden) x before layer 0
    AttentionOut = 1,     // (hidden) x after the attention half
    Residual = 2,         // (hidden) x after the layer
    FinalNorm = 3,        // (hidden) x after the last norm
    AttentionCodes = 4,   // (hidden) int8 codes of q, k and v
    OutputCodes = 5,      // (query width) of o
    MlpCodes = 6,         // (hidden) of gate and up
    MlpDownCodes = 7,     // (feed forward) of down
    AttentionEntropy = 8, // (heads) of the weights of each, as a share of that of equal ones
};

[[nodiscard]] constexpr std::size_t indexOf(LayerTensor tensor)
{
    return static_cast<std::size_t>(tensor);
}

// The codes of a group's input.
[[nodiscard]] constexpr LayerTensor codesOf(ProjectionGroup group)
{
    return static_cast<LayerTensor>(indexOf(LayerTensor::AttentionCodes) + indexOf(group));
}

[[nodiscard]] Watchable watchable(const Shape& shape);

} // namespace trilume::model::transformer
