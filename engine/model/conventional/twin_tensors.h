// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/watchable.h"

#include <cstddef>

namespace trilume::model::conventional {

// What a listener can watch, by its index in watchable(): the floats of HGRN-bit's list.
enum class TwinTensor : std::size_t
{
    Embedding = 0, // x before layer 0
    Forget,        // f after its floor
    State,         // h after the token
    AttentionOut,  // x after the attention half
    Residual,      // x after the layer
    FinalNorm,     // x after the last norm
};

[[nodiscard]] constexpr std::size_t indexOf(TwinTensor tensor)
{
    return static_cast<std::size_t>(tensor);
}

[[nodiscard]] Watchable watchable(std::size_t hiddenSize);

} // namespace trilume::model::conventional
