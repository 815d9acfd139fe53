// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/layer_tensors.h"

#include "engine/base/check.h"
#include "engine/model/transformer/layer_linears.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace trilume::model::transformer {

namespace {

// A letter, or the name of a matrix, is the same in every language.
Sentence symbolOf(std::string_view symbol)
{
    return Sentence::of("%1", symbol);
}

struct GroupNames
{
    std::string name; // in files, for ever
    std::string symbol;
    Sentence words;
    Sentence title;
    Sentence shortTitle; // empty: the symbol
};

GroupNames namesOf(ProjectionGroup group)
{
    switch (group) {
    case ProjectionGroup::AttentionInputs: {
        const Sentence qkv = wordList({symbolOf("q"), symbolOf("k"), symbolOf("v")});
        return {"q_k_v", "q k v", Sentence::of("%1 together", qkv), qkv, {}};
    }
    case ProjectionGroup::AttentionOutput:
        return {"o", "o", symbolOf("o"), Sentence::of("output o"), {}};
    case ProjectionGroup::MlpInputs: {
        const Sentence both = wordList({symbolOf("gate"), symbolOf("up")});
        return {"gate_up", "gate up", Sentence::of("%1 together", both), both, {}};
    }
    case ProjectionGroup::MlpDown:
        return {"down", "down", Sentence::of("MLP down"), Sentence::of("MLP down"),
                Sentence::of("down")};
    }
    return {};
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
                   {"attention_out", "x",
                    Sentence::of("residual stream x after the attention half"), kFloats, kInLayer,
                    kPlain, d},
                   {"residual", "x", Sentence::of("residual stream x after each layer"), kFloats,
                    kInLayer, WatchedRole::Stream, d, Sentence::of("Residual stream")},
                   {"final_norm", "x", Sentence::of("x after the last norm"), kFloats,
                    TensorPlace::AfterLayers, kPlain, d}};
    for (std::size_t i = 0; i < kProjectionGroups; ++i) {
        const auto group = static_cast<ProjectionGroup>(i);
        GroupNames names = namesOf(group);
        TRILUME_CHECK(all.tensors.size() == indexOf(codesOf(group)));
        all.tensors.push_back({names.name, names.symbol, names.title, TensorKind::Codes, kInLayer,
                               kPlain, inputWidth(shape, group), names.title, names.shortTitle});
        all.groups.push_back({std::move(names.name), std::move(names.words),
                              std::move(names.symbol), std::move(names.title),
                              std::move(names.shortTitle)});
    }
    TRILUME_CHECK(all.tensors.size() == indexOf(LayerTensor::AttentionEntropy));
    all.tensors.push_back({"attention_entropy", "H",
                           Sentence::of("entropy of each head's attention, as a share of that of "
                                        "equal weights"),
                           kFloats, kInLayer, WatchedRole::Spread, shape.headCount,
                           Sentence::of("Attention entropy")});
    return all;
}

} // namespace trilume::model::transformer
