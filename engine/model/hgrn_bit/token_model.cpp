// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/token_model.h"

namespace trilume::model::hgrn_bit {

namespace {

accel::TokenLinear tokenLinearOf(const BitLinear& linear)
{
    return {linear.norm.span(), &linear.weights, linear.scale};
}

} // namespace

accel::TokenModel tokenModelOf(const Weights& weights)
{
    accel::TokenModel model;
    model.hidden = weights.shape.hiddenSize;
    model.feedForward = weights.shape.feedForwardSize;
    model.vocabulary = weights.shape.vocabularySize;
    model.normEps = weights.shape.rmsNormEps;
    model.linearEps = kBitLinearEps;
    for (const Layer& layer : weights.layers) {
        model.layers.push_back({layer.attentionNorm.span(), layer.gNorm.span(),
                                layer.mlpNorm.span(), layer.floors.span(),
                                tokenLinearOf(layer.input), tokenLinearOf(layer.forget),
                                tokenLinearOf(layer.gate), tokenLinearOf(layer.output),
                                tokenLinearOf(layer.mlpGate), tokenLinearOf(layer.mlpDown)});
    }
    model.finalNorm = weights.finalNorm.span();
    model.head = tokenLinearOf(weights.head);
    return model;
}

} // namespace trilume::model::hgrn_bit
