// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_transformer.h"

#include "engine/model/transformer/synthetic_weights.h"
#include "engine/model/transformer/transformer_model.h"

#include <string>
#include <utility>

namespace trilume::tests {

namespace {

using model::transformer::Shape;
using model::transformer::SyntheticFamily;

Shape tinyShape(TinyFamily family)
{
    Shape shape;
    shape.layerCount = 2;
    shape.vocabularySize = 101;
    shape.contextLength = 512;
    shape.rmsNormEps = 1e-5F;
    shape.rope.theta = 10000.0;
    switch (family) {
    case TinyFamily::BitNet:
        shape.hiddenSize = 64;
        shape.feedForwardSize = 144;
        shape.headCount = 4;
        shape.keyHeadCount = 1;
        shape.headSize = 16;
        shape.activation = checkpoint::GateActivation::SquaredRelu;
        break;
    case TinyFamily::Llama:
        shape.hiddenSize = 66;
        shape.feedForwardSize = 53;
        shape.headCount = 3;
        shape.keyHeadCount = 3;
        shape.headSize = 22;
        break;
    case TinyFamily::Qwen:
        shape.hiddenSize = 64;
        shape.feedForwardSize = 128;
        shape.headCount = 6;
        shape.keyHeadCount = 2;
        shape.headSize = 32;
        shape.grid = quant::ActivationGrid::Group;
        break;
    }
    return shape;
}

SyntheticFamily familyOf(TinyFamily family)
{
    switch (family) {
    case TinyFamily::BitNet:
        return {.hasSubNorms = true};
    case TinyFamily::Llama:
        return {.hasOwnHead = true, .headType = checkpoint::FloatType::F16};
    case TinyFamily::Qwen:
        return {.hasHeadNorms = true, .groupColumns = 64};
    }
    return {};
}

} // namespace

std::shared_ptr<const model::Model> tinyTransformer(TinyFamily family,
                                                    std::uint64_t seed,
                                                    const kernels::KernelTable& table,
                                                    kernels::Packing packing)
{
    auto weights = model::transformer::syntheticWeights(tinyShape(family), familyOf(family), seed,
                                                        {1}, packing);
    if (!weights.ok()) {
        return nullptr;
    }
    model::transformer::Extras extras;
    extras.info.name = "Tiny transformer";
    std::string fingerprint = std::to_string(seed);
    fingerprint.insert(0, 32 - fingerprint.size(), '0');
    extras.info.fingerprint = fingerprint;
    return std::make_shared<model::transformer::TransformerModel>(std::move(weights).value(),
                                                                  std::move(extras), table);
}

} // namespace trilume::tests
