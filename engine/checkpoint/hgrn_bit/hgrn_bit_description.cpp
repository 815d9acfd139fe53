// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hgrn_bit/hgrn_bit_description.h"

#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_keys.h"
#include "engine/checkpoint/model_keys.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace trilume::checkpoint {

namespace {

// "block_count" for "hgrn_bit.block_count", "layer_norm_rms_epsilon" for
// "hgrn_bit.attention.layer_norm_rms_epsilon".
std::string lastPart(std::string_view key)
{
    return std::string(key.substr(key.rfind('.') + 1));
}

} // namespace

FileDescription describe(const HgrnBitFile& file)
{
    const HgrnBitHyperParameters& parameters = file.hyperParameters();
    FileDescription all;
    all.source = file.source();
    all.sizeBytes = file.sizeBytes();
    all.name = file.name();
    all.license = file.license();
    all.architecture = architectureName(Architecture::HgrnBit);
    const auto addCount = [&all](std::string_view key, Sentence words, std::size_t count,
                                 Sentence unit = {}) {
        all.hyperParameters.push_back(
            {lastPart(key), std::move(words), std::uint64_t{count}, std::move(unit)});
    };
    addCount(keys::kBlockCount, Sentence::of("layers"), parameters.layerCount);
    addCount(keys::kEmbeddingLength, Sentence::of("hidden size"), parameters.hiddenSize);
    addCount(keys::kFeedForwardLength, Sentence::of("feed-forward size"),
             parameters.feedForwardSize);
    addCount(keys::kVocabSize, Sentence::of("vocabulary"), parameters.vocabularySize);
    addCount(keys::kContextLength, Sentence::of("trained length"), parameters.contextLength,
             Sentence::of("tokens"));
    all.hyperParameters.push_back(
        {lastPart(keys::kRmsEpsilon), Sentence::of("norm epsilon"), parameters.rmsNormEps});
    all.hyperParameters.push_back({lastPart(keys::kUseLowerBound),
                                   Sentence::of("forget-gate floors"), parameters.useLowerBound});
    all.parameterCount = file.parameterCount();
    for (const TernaryTensorView* tensor : file.tensors().ternary()) {
        all.ternaryCount += std::uint64_t{tensor->rows} * tensor->columns;
        all.ternaryBytes += tensor->bytes.size();
    }
    all.stateBytes = std::uint64_t{parameters.layerCount} * parameters.hiddenSize * sizeof(float);
    for (const TokenId end : file.endTokens()) {
        all.ends.push_back({end, std::string(keys::kEndTokens)});
    }
    all.chatMarkers = file.chatMarkers();
    all.unknownKeys = file.unknownKeys();
    all.tensors = storedTensors(file.gguf());
    return all;
}

} // namespace trilume::checkpoint
