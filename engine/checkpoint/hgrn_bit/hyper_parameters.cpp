// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"

#include "engine/checkpoint/message_text.h"

#include <cstdint>
#include <span>
#include <string>

namespace trilume::checkpoint {

Status checkHyperParameters(const HgrnBitHyperParameters& parameters,
                            const HyperParameterNames& names,
                            std::string_view source)
{
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
        {names.contextLength, parameters.contextLength, kMaxContextLength},
    };
    for (const Range& range : ranges) {
        if (range.found < 1 || range.found > range.largest) {
            return unsupported(
                source, range.name,
                Sentence::of("found %1, expected 1 to %2", range.found, range.largest));
        }
    }
    if (!(parameters.rmsNormEps > 0.0F && parameters.rmsNormEps <= 1.0F)) {
        return unsupported(source, names.rmsNormEps,
                           Sentence::of("found %1, expected a number above 0 and at most 1",
                                        Sentence::digits(std::to_string(parameters.rmsNormEps))));
    }
    return Done{};
}

std::vector<std::byte> fingerprintPrefix(const HgrnBitHyperParameters& parameters)
{
    std::vector<std::byte> bytes;
    const auto add = [&bytes](const auto& value) {
        const auto own = std::as_bytes(std::span(&value, 1));
        bytes.insert(bytes.end(), own.begin(), own.end());
    };
    for (const std::size_t count :
         {parameters.layerCount, parameters.hiddenSize, parameters.feedForwardSize,
          parameters.vocabularySize, parameters.contextLength}) {
        add(std::uint64_t{count});
    }
    add(parameters.rmsNormEps);
    add(parameters.useLowerBound ? std::uint8_t{1} : std::uint8_t{0});
    return bytes;
}

} // namespace trilume::checkpoint
