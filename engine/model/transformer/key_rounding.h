// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/attention.h"
#include "engine/model/transformer/weights.h"

#include <cstddef>
#include <optional>

namespace trilume::model::transformer {

// What rounding its keys does to the attention of a layer.
struct KeyRounding
{
    std::size_t layer = 0;
    float largest = 0.0F;    // weight of the norm of its keys
    double scoreError = 0.0; // of a position's logit, about as much as usual
};

// At most so much: an attention weight is then off by a factor of e.
inline constexpr double kMostScoreError = 1.0;

// The first layer whose keys the format holds too coarsely, by the weights of their norm; nothing
// where there is none, or no norm that would tell how large keys are. One large weight takes the
// codes of all others in int8, and in f16 the rounding of its own product outweighs them.
[[nodiscard]] std::optional<KeyRounding> tooCoarse(const Weights& weights,
                                                   kernels::KvFormat format);

} // namespace trilume::model::transformer
