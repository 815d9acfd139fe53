// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/transformer/layer_tensors.h"
#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/transformer_sequence.h"

#include <cstddef>
#include <span>

namespace trilume::model::transformer {

// One forward call, as its steps see it.
struct TransformerSequence::Pass
{
    std::size_t tokens;
    const ForwardOutputs& outputs;
    std::size_t firstPosition;

    // Rows of `width` floats, one for each token.
    void watchRows(std::size_t layer,
                   LayerTensor tensor,
                   const float* rows,
                   std::size_t width) const
    {
        for (std::size_t n = 0; n < tokens && outputs.observer != nullptr; ++n) {
            outputs.observer->onValues({firstPosition + n, layer, indexOf(tensor)},
                                       {rows + n * width, width});
        }
    }

    void watchCodes(std::size_t layer, ProjectionGroup group, const Projector& projector) const
    {
        for (std::size_t n = 0; n < tokens && outputs.observer != nullptr; ++n) {
            outputs.observer->onCodes({firstPosition + n, layer, indexOf(codesOf(group))},
                                      projector.codes(group, n));
        }
    }
};

} // namespace trilume::model::transformer
