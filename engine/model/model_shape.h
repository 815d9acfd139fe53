// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model_info.h"

#include <cstddef>

namespace trilume::model {

// The sizes that say how much a model computes. Letters as in the design's page on the model.
struct ModelShape
{
    std::size_t layerCount = 0;      // L
    std::size_t hiddenSize = 0;      // d
    std::size_t feedForwardSize = 0; // m
    std::size_t vocabularySize = 0;  // V
};

[[nodiscard]] inline ModelShape shapeOf(const ModelInfo& info)
{
    return {info.layerCount, info.hiddenSize, info.feedForwardSize, info.vocabularySize};
}

} // namespace trilume::model
