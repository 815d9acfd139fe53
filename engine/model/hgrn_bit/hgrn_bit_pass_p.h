// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/group_timer.h"
#include "engine/model/hgrn_bit/batches.h"
#include "engine/model/hgrn_bit/hgrn_bit_sequence.h"
#include "engine/model/hgrn_bit/layer_tensors.h"

#include <cstddef>
#include <span>

namespace trilume::model::hgrn_bit {

// One forward call, as its steps see it.
struct HgrnBitSequence::Pass
{
    std::size_t tokens;
    const ForwardOutputs& outputs;
    std::size_t firstPosition;

    void watch(std::size_t n,
               std::size_t layer,
               LayerTensor tensor,
               std::span<const float> values) const
    {
        if (outputs.observer != nullptr) {
            outputs.observer->onValues({firstPosition + n, layer, indexOf(tensor)}, values);
        }
    }

    void watch(std::size_t layer, LayerTensor tensor, const ActivationBatch& batch) const
    {
        if (outputs.observer != nullptr) {
            for (std::size_t n = 0; n < tokens; ++n) {
                outputs.observer->onCodes({firstPosition + n, layer, indexOf(tensor)},
                                          batch.codes(n));
            }
        }
    }

    // Rows of `width` floats, one for each token.
    void watchRows(std::size_t layer,
                   LayerTensor tensor,
                   const float* rows,
                   std::size_t width) const
    {
        for (std::size_t n = 0; n < tokens && outputs.observer != nullptr; ++n) {
            watch(n, layer, tensor, {rows + n * width, width});
        }
    }
};

// Times one group of a layer.
class HgrnBitSequence::LayerGroupTimer : public GroupTimer
{
public:
    LayerGroupTimer(const Pass& pass, std::size_t layer, ProjectionGroup group)
        : GroupTimer(pass.outputs.observer,
                     {pass.firstPosition, pass.tokens, layer, indexOf(group), 0.0})
    {}
};

} // namespace trilume::model::hgrn_bit
