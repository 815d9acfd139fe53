// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/hyper_parameters.h"

#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"
#include "engine/checkpoint/message_text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>

namespace trilume::checkpoint {

namespace {

// Far above any model of these families, low enough that no product of two sizes overflows.
constexpr std::size_t kMaxHeadCount = 1024;
constexpr std::size_t kMaxHeadSize = 1024;
constexpr std::uint64_t kLargestTheta = 1'000'000'000'000;

Sentence::Argument decimal(double number)
{
    return Sentence::digits(std::to_string(number));
}

Status checkHeads(const TransformerHyperParameters& parameters,
                  const TransformerParameterNames& names,
                  std::string_view source)
{
    if (parameters.headCount % parameters.keyHeadCount != 0) {
        return unsupported(source, names.keyHeadCount,
                           Sentence::of("found %1, expected a divisor of %2 %3",
                                        parameters.keyHeadCount, names.headCount,
                                        parameters.headCount));
    }
    if (parameters.headSize % 2 != 0) {
        return unsupported(source, names.headSize,
                           Sentence::of("found %1, expected an even number", parameters.headSize));
    }
    return Done{};
}

} // namespace

Status checkTransformerParameters(const TransformerHyperParameters& parameters,
                                  const TransformerParameterNames& names,
                                  std::string_view source)
{
    // Heads side by side are no wider than the widest layers of other kinds.
    const std::size_t widest = kMaxFeedForwardSize / std::max<std::size_t>(1, parameters.headCount);
    struct Range
    {
        std::string_view name;
        std::size_t found;
        std::size_t largest;
    };
    const Range ranges[] = {
        {names.layerCount, parameters.layerCount, kMaxLayerCount},
        {names.hiddenSize, parameters.hiddenSize, kMaxHiddenSize},
        {names.feedForwardSize, parameters.feedForwardSize, kMaxFeedForwardSize},
        {names.vocabularySize, parameters.vocabularySize, kMaxVocabularySize},
        {names.headCount, parameters.headCount, kMaxHeadCount},
        {names.keyHeadCount, parameters.keyHeadCount, parameters.headCount},
        {names.headSize, parameters.headSize, std::min(kMaxHeadSize, widest)},
        {names.contextLength, parameters.contextLength, kMaxContextLength},
    };
    for (const Range& range : ranges) {
        if (range.found < 1 || range.found > range.largest) {
            return unsupported(
                source, range.name,
                Sentence::of("found %1, expected 1 to %2", range.found, range.largest));
        }
    }
    if (Status status = checkHeads(parameters, names, source); !status) {
        return status;
    }
    if (!(parameters.rmsNormEps > 0.0F && parameters.rmsNormEps <= 1.0F)) {
        return unsupported(source, names.rmsNormEps,
                           Sentence::of("found %1, expected a number above 0 and at most 1",
                                        decimal(static_cast<double>(parameters.rmsNormEps))));
    }
    if (!(parameters.rope.theta >= 1.0
          && parameters.rope.theta <= static_cast<double>(kLargestTheta))) {
        return unsupported(source, names.ropeTheta,
                           Sentence::of("found %1, expected 1 to %2",
                                        decimal(parameters.rope.theta), kLargestTheta));
    }
    return Done{};
}

std::vector<std::byte> fingerprintPrefix(const TransformerHyperParameters& parameters)
{
    std::vector<std::byte> bytes;
    const auto add = [&bytes](const auto& value) {
        const auto own = std::as_bytes(std::span(&value, 1));
        bytes.insert(bytes.end(), own.begin(), own.end());
    };
    for (const std::size_t count :
         {parameters.layerCount, parameters.hiddenSize, parameters.feedForwardSize,
          parameters.vocabularySize, parameters.headCount, parameters.keyHeadCount,
          parameters.headSize, parameters.contextLength}) {
        add(std::uint64_t{count});
    }
    add(parameters.rmsNormEps);
    add(parameters.rope.theta);
    const std::optional<YarnScaling>& yarn = parameters.rope.yarn;
    add(static_cast<std::uint8_t>(yarn ? 1 : 0));
    if (yarn) {
        add(std::uint64_t{yarn->originalLength});
        for (const float number :
             {yarn->factor, yarn->attentionFactor, yarn->betaFast, yarn->betaSlow}) {
            add(number);
        }
    }
    add(static_cast<std::uint8_t>(parameters.activation));
    add(static_cast<std::uint8_t>(parameters.grid));
    return bytes;
}

} // namespace trilume::checkpoint
