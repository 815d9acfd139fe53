// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_metadata_writer.h"

#include "engine/checkpoint/transformer/activation_names.h"
#include "engine/checkpoint/transformer/rope_scaling.h"
#include "engine/checkpoint/transformer/transformer_keys.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

namespace {

// What a file says beside YaRN's own factor of attention.
float attentionMultiplier(const YarnScaling& yarn)
{
    return static_cast<float>(static_cast<double>(yarn.attentionFactor)
                              / standardAttentionFactor(static_cast<double>(yarn.factor)));
}

} // namespace

TransformerHyperParameters asWritten(TransformerHyperParameters parameters)
{
    parameters.rope.theta = static_cast<double>(static_cast<float>(parameters.rope.theta));
    if (parameters.rope.yarn) {
        YarnScaling& yarn = *parameters.rope.yarn;
        yarn.attentionFactor =
            static_cast<float>(standardAttentionFactor(static_cast<double>(yarn.factor))
                               * static_cast<double>(attentionMultiplier(yarn)));
    }
    return parameters;
}

void addTransformerMetadata(GgufWriter& writer,
                            Architecture architecture,
                            const TransformerHyperParameters& parameters)
{
    const auto named = [architecture](std::string_view key) {
        return keys::ofArchitecture(architectureName(architecture), key);
    };
    const auto count = [&](std::string_view key, std::size_t value) {
        writer.addUint32(named(key), static_cast<std::uint32_t>(value));
    };
    count(keys::kLayerCount, parameters.layerCount);
    count(keys::kContext, parameters.contextLength);
    count(keys::kHiddenSize, parameters.hiddenSize);
    count(keys::kFeedForwardSize, parameters.feedForwardSize);
    count(keys::kHeadCount, parameters.headCount);
    count(keys::kKeyHeadCount, parameters.keyHeadCount);
    count(keys::kKeyLength, parameters.headSize);
    count(keys::kValueLength, parameters.headSize);
    writer.addFloat32(named(keys::kRmsNormEpsilon), parameters.rmsNormEps);
    count(keys::kRotatedLength, parameters.headSize);
    writer.addFloat32(named(keys::kRopeTheta), static_cast<float>(parameters.rope.theta));
    count(keys::kVocabularySize, parameters.vocabularySize);
    if (architecture == Architecture::BitNet) {
        writer.addString(named(keys::kHiddenActivation), activationName(parameters.activation));
    }
    if (!parameters.rope.yarn) {
        return;
    }
    const YarnScaling& yarn = *parameters.rope.yarn;
    writer.addString(named(keys::kRopeScaling), "yarn");
    writer.addFloat32(named(keys::kRopeFactor), yarn.factor);
    count(keys::kRopeOriginalLength, yarn.originalLength);
    writer.addFloat32(named(keys::kRopeAttentionFactor), attentionMultiplier(yarn));
    writer.addFloat32(named(keys::kYarnBetaFast), yarn.betaFast);
    writer.addFloat32(named(keys::kYarnBetaSlow), yarn.betaSlow);
}

} // namespace trilume::checkpoint
