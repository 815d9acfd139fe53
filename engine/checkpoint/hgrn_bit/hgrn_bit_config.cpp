// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hgrn_bit/hgrn_bit_config.h"

#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_keys.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_tensors.h"
#include "engine/checkpoint/message_text.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

namespace {

constexpr HyperParameterNames kNamesInConfig = {
    .layerCount = "num_hidden_layers",
    .hiddenSize = "hidden_size",
    .feedForwardSize = "intermediate_size",
    .vocabularySize = "vocab_size",
    .contextLength = "max_position_embeddings",
    .rmsNormEps = "rms_norm_eps",
};

void refuseUnsupported(ConfigReader& reader)
{
    if (reader.flag("use_short_conv", false)) {
        reader.refuse("use_short_conv", std::string_view("true"),
                      Sentence::of("false (short convolutions are not supported)"));
    }
    const double expandRatio = reader.number("expand_ratio", 1.0);
    if (expandRatio != 1.0) {
        reader.refuse("expand_ratio", Sentence::digits(std::to_string(expandRatio)), 1);
    }
    if (reader.flag("tie_word_embeddings", false)) {
        reader.refuse("tie_word_embeddings", std::string_view("true"),
                      Sentence::of("false (the head has weights of its own)"));
    }
    const std::string activation = reader.text("hidden_act", "swish");
    if (activation != "swish" && activation != "silu") {
        reader.refuse("hidden_act", quotedName(activation),
                      Sentence::of("%1 or %2", quotedName("swish"), quotedName("silu")));
    }
}

// m of model.md: given, or from hidden_ratio, rounded up to a multiple of 256.
std::size_t feedForwardSize(ConfigReader& reader, std::size_t hiddenSize)
{
    if (const std::optional<std::uint64_t> given = reader.optionalCount("intermediate_size")) {
        return *given;
    }
    constexpr double kLargestRatio = 64.0;
    const double ratio = reader.number("hidden_ratio", 4.0);
    if (!(ratio > 0.0 && ratio <= kLargestRatio)) {
        reader.refuse("hidden_ratio", Sentence::digits(std::to_string(ratio)),
                      trilume::Sentence::of("a number above 0 and at most 64"));
        return 0;
    }
    if (hiddenSize > kMaxHiddenSize) {
        return 1; // refused by its own name later
    }
    const auto raw =
        static_cast<std::size_t>(std::trunc(static_cast<double>(hiddenSize) * ratio * 2.0 / 3.0));
    return (raw + 255) / 256 * 256;
}

void checkHeads(ConfigReader& reader, std::size_t hiddenSize)
{
    const std::size_t heads = reader.count("num_heads", 1);
    if (heads == 0 || hiddenSize % heads != 0) {
        reader.refuse("num_heads", heads, Sentence::of("a divisor of hidden_size %1", hiddenSize));
    }
}

} // namespace

void readHgrnBitConfig(ConfigReader& reader, HfConfig& config)
{
    refuseUnsupported(reader);
    HgrnBitHyperParameters parameters;
    parameters.layerCount = reader.count("num_hidden_layers");
    parameters.hiddenSize = reader.count("hidden_size");
    parameters.vocabularySize = reader.count("vocab_size");
    parameters.contextLength = reader.count("max_position_embeddings", 2048);
    parameters.feedForwardSize = feedForwardSize(reader, parameters.hiddenSize);
    parameters.rmsNormEps = static_cast<float>(reader.number("rms_norm_eps", 1e-6));
    parameters.useLowerBound = reader.flag("use_lower_bound", true);
    checkHeads(reader, parameters.hiddenSize);
    if (reader.error()) {
        return;
    }
    if (const Status status = checkHyperParameters(parameters, kNamesInConfig, reader.source());
        !status) {
        reader.fail(status.error());
        return;
    }
    config.architecture = architectureName(Architecture::HgrnBit);
    config.vocabularySize = parameters.vocabularySize;
    config.specs = hgrnBitTensorSpecs(parameters);
    config.parameters = hgrnBitMetadata(parameters);
    config.fingerprintPrefix = fingerprintPrefix(parameters);
}

std::vector<MetadataEntry> hgrnBitMetadata(const HgrnBitHyperParameters& parameters)
{
    const auto count = [](std::string_view key, std::size_t value) {
        return MetadataEntry{std::string(key), static_cast<std::uint32_t>(value)};
    };
    return {count(keys::kBlockCount, parameters.layerCount),
            count(keys::kEmbeddingLength, parameters.hiddenSize),
            count(keys::kFeedForwardLength, parameters.feedForwardSize),
            count(keys::kVocabSize, parameters.vocabularySize),
            count(keys::kContextLength, parameters.contextLength),
            {std::string(keys::kRmsEpsilon), parameters.rmsNormEps},
            {std::string(keys::kUseLowerBound), parameters.useLowerBound}};
}

} // namespace trilume::checkpoint
