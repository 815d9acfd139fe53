// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/layer_linears.h"

namespace trilume::model::transformer {

std::size_t inputWidth(const Shape& shape, ProjectionGroup group)
{
    switch (group) {
    case ProjectionGroup::AttentionOutput:
        return shape.queryWidth();
    case ProjectionGroup::MlpDown:
        return shape.feedForwardSize;
    case ProjectionGroup::AttentionInputs:
    case ProjectionGroup::MlpInputs:
        return shape.hiddenSize;
    }
    return 0;
}

} // namespace trilume::model::transformer
