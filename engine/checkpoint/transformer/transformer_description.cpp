// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_description.h"

#include "engine/checkpoint/bpe_from_gguf.h"
#include "engine/checkpoint/model_keys.h"
#include "engine/checkpoint/transformer/for_each_tensor.h"
#include "engine/checkpoint/transformer/transformer_keys.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace trilume::checkpoint {

namespace {

// "head_count_kv" for "attention.head_count_kv".
std::string lastWord(std::string_view key)
{
    return std::string(key.substr(key.rfind('.') + 1));
}

void addHyperParameters(const TransformerHyperParameters& parameters, FileDescription& all)
{
    const auto add = [&all](std::string_view key, Sentence words, std::size_t count,
                            Sentence unit = {}) {
        all.hyperParameters.push_back(
            {lastWord(key), std::move(words), std::uint64_t{count}, std::move(unit)});
    };
    add(keys::kLayerCount, Sentence::of("layers"), parameters.layerCount);
    add(keys::kHiddenSize, Sentence::of("hidden size"), parameters.hiddenSize);
    add(keys::kFeedForwardSize, Sentence::of("feed-forward size"), parameters.feedForwardSize);
    add(keys::kHeadCount, Sentence::of("attention heads"), parameters.headCount);
    add(keys::kKeyHeadCount, Sentence::of("heads of keys and values"), parameters.keyHeadCount);
    add(keys::kKeyLength, Sentence::of("head width"), parameters.headSize);
    add(keys::kVocabularySize, Sentence::of("vocabulary"), parameters.vocabularySize);
    add(keys::kContext, Sentence::of("trained length"), parameters.contextLength,
        Sentence::of("tokens"));
    all.hyperParameters.push_back(
        {lastWord(keys::kRmsNormEpsilon), Sentence::of("norm epsilon"), parameters.rmsNormEps});
    all.hyperParameters.push_back({lastWord(keys::kRopeTheta), Sentence::of("rotation base"),
                                   static_cast<float>(parameters.rope.theta)});
}

// What is wrong with a vocabulary is told when it is loaded.
std::vector<EndToken> endsOf(const TransformerFile& file)
{
    std::vector<EndToken> ends;
    if (file.gguf().find(keys::kTokens) == nullptr) {
        return ends;
    }
    const Result<tokenizer::BpeDescription> vocabulary = readGgufBpe(file.gguf(), file.source());
    if (vocabulary) {
        for (const tokenizer::BpeEnd& end : vocabulary.value().ends) {
            ends.push_back({end.id, end.source});
        }
    }
    return ends;
}

} // namespace

FileDescription describe(const TransformerFile& file)
{
    FileDescription all;
    all.source = file.source();
    all.sizeBytes = file.sizeBytes();
    all.name = file.name();
    all.license = file.license();
    all.architecture = file.architecture();
    addHyperParameters(file.hyperParameters(), all);
    all.parameterCount = file.parameterCount();
    const auto count = [&all](const auto& tensor) -> Status {
        if constexpr (std::is_same_v<std::decay_t<decltype(tensor)>, ScaledTernaryView>) {
            all.ternaryCount += std::uint64_t{tensor.rows} * tensor.columns;
            all.ternaryBytes += tensor.bytes.size();
        }
        return Done{};
    };
    static_cast<void>(forEachTensor(file.tensors(), count).ok());
    all.grid = file.hyperParameters().grid;
    all.scaleColumns = file.tensors().layers.front().query.groupColumns;
    all.tokenizerKind = TokenizerKind::ByteBpe;
    all.ends = endsOf(file);
    all.chatMarkers = file.chatMarkers();
    all.chatProfile = file.chatProfile();
    all.unknownKeys = file.unknownKeys();
    all.tensors = storedTensors(file.gguf());
    return all;
}

} // namespace trilume::checkpoint
