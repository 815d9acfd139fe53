// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/hgrn_bit/weights.h"
#include "engine/model/watchable.h"

#include <cstddef>

namespace trilume::model::hgrn_bit {

// The named tensors of model.md that a listener can watch, by their index in watchable().
enum class LayerTensor : std::size_t
{
    Embedding = 0,     // (hidden) x before layer 0
    Forget = 1,        // (hidden) f after its floor
    State = 2,         // (hidden) h after the token
    AttentionOut = 3,  // (hidden) x after the attention half
    Residual = 4,      // (hidden) x after the layer
    FinalNorm = 5,     // (hidden) rms(x; model.norm)
    InputCodes = 6,    // (hidden) int8 codes of BitLinear_i
    ForgetCodes = 7,   // (hidden) of BitLinear_f
    GateCodes = 8,     // (hidden) of BitLinear_g
    OutputCodes = 9,   // (hidden) of BitLinear_o
    MlpGateCodes = 10, // (hidden) of gate_proj
    MlpDownCodes = 11, // (feed forward) of down_proj
};

// Projections of a layer that are computed together, likewise.
enum class ProjectionGroup : std::size_t
{
    AttentionInputs = 0, // i, f and g
    AttentionOutput = 1, // o
    MlpGate = 2,
    MlpDown = 3,
};

inline constexpr std::size_t kProjectionGroups = 4;

[[nodiscard]] constexpr std::size_t indexOf(LayerTensor tensor)
{
    return static_cast<std::size_t>(tensor);
}

[[nodiscard]] constexpr std::size_t indexOf(ProjectionGroup group)
{
    return static_cast<std::size_t>(group);
}

[[nodiscard]] Watchable watchable(const Shape& shape);

} // namespace trilume::model::hgrn_bit
