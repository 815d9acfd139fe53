// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/layer_tensors.h"

namespace trilume::model::hgrn_bit {

Watchable watchable(const Shape& shape)
{
    constexpr auto kFloats = TensorKind::Floats;
    constexpr auto kCodes = TensorKind::Codes;
    constexpr auto kInLayer = TensorPlace::InLayer;
    constexpr auto kPlain = TensorRole::Plain;
    const std::size_t d = shape.hiddenSize;
    return {
        .tensors = {{"embedding", "x", "embedding", kFloats, TensorPlace::BeforeLayers,
                     TensorRole::StreamStart, d},
                    {"forget", "f", "forget gate f, its floor included", kFloats, kInLayer,
                     TensorRole::Decay, d},
                    {"state", "h", "recurrent state h", kFloats, kInLayer, TensorRole::State, d},
                    {"attention_out", "x", "residual stream x after the attention half", kFloats,
                     kInLayer, kPlain, d},
                    {"residual", "x", "residual stream x after each layer", kFloats, kInLayer,
                     TensorRole::Stream, d},
                    {"final_norm", "x", "x after the last norm", kFloats, TensorPlace::AfterLayers,
                     kPlain, d},
                    {"i", "i", "i", kCodes, kInLayer, kPlain, d},
                    {"f", "f", "f", kCodes, kInLayer, kPlain, d},
                    {"g", "g", "g", kCodes, kInLayer, kPlain, d},
                    {"o", "o", "o", kCodes, kInLayer, kPlain, d},
                    {"mlp_gate", "gate", "MLP gate", kCodes, kInLayer, kPlain, d},
                    {"mlp_down", "down", "MLP down", kCodes, kInLayer, kPlain,
                     shape.feedForwardSize}},
        .groups = {{"i_f_g", "i, f and g together"},
                   {"o", "o"},
                   {"mlp_gate", "MLP gate"},
                   {"mlp_down", "MLP down"}},
    };
}

} // namespace trilume::model::hgrn_bit
