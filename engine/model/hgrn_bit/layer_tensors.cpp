// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/layer_tensors.h"

#include "engine/base/check.h"
#include "engine/model/hgrn_bit/layer_projections.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trilume::model::hgrn_bit {

namespace {

// What a projection is called in the window.
struct Titles
{
    Sentence whole;
    Sentence brief; // empty: the symbol
};

Titles titlesOf(LayerTensor codes)
{
    switch (codes) {
    case LayerTensor::InputCodes:
        return {Sentence::of("input i"), {}};
    case LayerTensor::ForgetCodes:
        return {Sentence::of("forget f"), {}};
    case LayerTensor::GateCodes:
        return {Sentence::of("gate g"), {}};
    case LayerTensor::OutputCodes:
        return {Sentence::of("output o"), {}};
    case LayerTensor::MlpGateCodes:
        return {Sentence::of("MLP gate"), Sentence::of("gate")};
    case LayerTensor::MlpDownCodes:
        return {Sentence::of("MLP down"), Sentence::of("down")};
    default:
        return {};
    }
}

// In a sentence: a letter is one in every language.
Sentence wordsOf(const LayerProjection& projection)
{
    const std::string_view symbol = projection.file->words;
    return symbol.size() == 1 ? Sentence::of("%1", symbol) : titlesOf(projection.codes).whole;
}

// "i_f_g", "i, f and g together".
TimedGroup timedGroup(std::size_t index)
{
    std::vector<const LayerProjection*> members;
    for (const LayerProjection& projection : kLayerProjections) {
        if (indexOf(projection.group) == index) {
            members.push_back(&projection);
        }
    }
    TimedGroup group;
    std::vector<Sentence> words;
    for (const LayerProjection* const member : members) {
        group.name += (group.name.empty() ? "" : "_") + std::string(member->file->codes);
        words.push_back(wordsOf(*member));
    }
    group.words = wordList(words);
    if (members.size() > 1) {
        group.words = Sentence::of("%1 together", group.words);
    }
    if (members.size() == 1) {
        Titles titles = titlesOf(members.front()->codes);
        group.symbol = members.front()->file->words;
        group.title = std::move(titles.whole);
        group.shortTitle = std::move(titles.brief);
    } else if (index == indexOf(ProjectionGroup::AttentionInputs)) {
        group.symbol = "i f g";
        group.title = Sentence::of("i, f and g");
    }
    return group;
}

} // namespace

Watchable watchable(const Shape& shape)
{
    constexpr auto kFloats = TensorKind::Floats;
    constexpr auto kInLayer = TensorPlace::InLayer;
    constexpr auto kPlain = WatchedRole::Plain;
    const std::size_t d = shape.hiddenSize;
    Watchable all;
    all.tensors = {{"embedding", "x", Sentence::of("embedding"), kFloats, TensorPlace::BeforeLayers,
                    WatchedRole::StreamStart, d},
                   {"forget", "f", Sentence::of("forget gate f, its floor included"), kFloats,
                    kInLayer, WatchedRole::Decay, d, Sentence::of("Forget gate")},
                   {"state", "h", Sentence::of("recurrent state h"), kFloats, kInLayer,
                    WatchedRole::State, d, Sentence::of("State")},
                   {"attention_out", "x",
                    Sentence::of("residual stream x after the attention half"), kFloats, kInLayer,
                    kPlain, d},
                   {"residual", "x", Sentence::of("residual stream x after each layer"), kFloats,
                    kInLayer, WatchedRole::Stream, d, Sentence::of("Residual stream")},
                   {"final_norm", "x", Sentence::of("x after the last norm"), kFloats,
                    TensorPlace::AfterLayers, kPlain, d}};
    for (const LayerProjection& projection : kLayerProjections) {
        TRILUME_CHECK(all.tensors.size() == indexOf(projection.codes));
        Titles titles = titlesOf(projection.codes);
        all.tensors.push_back({std::string(projection.file->codes),
                               std::string(projection.file->words), wordsOf(projection),
                               TensorKind::Codes, kInLayer, kPlain, projection.columns(shape),
                               std::move(titles.whole), std::move(titles.brief)});
    }
    for (std::size_t group = 0; group < kProjectionGroups; ++group) {
        all.groups.push_back(timedGroup(group));
    }
    return all;
}

} // namespace trilume::model::hgrn_bit
