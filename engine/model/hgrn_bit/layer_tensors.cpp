// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/layer_tensors.h"

#include "engine/base/check.h"
#include "engine/model/hgrn_bit/layer_projections.h"

#include <string>
#include <vector>

namespace trilume::model::hgrn_bit {

namespace {

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
    for (std::size_t i = 0; i < members.size(); ++i) {
        const bool isLast = i + 1 == members.size();
        group.name += (i == 0 ? "" : "_") + std::string(members[i]->file->codes);
        group.words += i == 0 ? "" : isLast ? " and " : ", ";
        group.words += members[i]->file->words;
    }
    group.words += members.size() > 1 ? " together" : "";
    return group;
}

} // namespace

Watchable watchable(const Shape& shape)
{
    constexpr auto kFloats = TensorKind::Floats;
    constexpr auto kInLayer = TensorPlace::InLayer;
    constexpr auto kPlain = TensorRole::Plain;
    const std::size_t d = shape.hiddenSize;
    Watchable all;
    all.tensors = {
        {"embedding", "x", "embedding", kFloats, TensorPlace::BeforeLayers, TensorRole::StreamStart,
         d},
        {"forget", "f", "forget gate f, its floor included", kFloats, kInLayer, TensorRole::Decay,
         d},
        {"state", "h", "recurrent state h", kFloats, kInLayer, TensorRole::State, d},
        {"attention_out", "x", "residual stream x after the attention half", kFloats, kInLayer,
         kPlain, d},
        {"residual", "x", "residual stream x after each layer", kFloats, kInLayer,
         TensorRole::Stream, d},
        {"final_norm", "x", "x after the last norm", kFloats, TensorPlace::AfterLayers, kPlain, d}};
    for (const LayerProjection& projection : kLayerProjections) {
        TRILUME_CHECK(all.tensors.size() == indexOf(projection.codes));
        const std::string words(projection.file->words);
        all.tensors.push_back({std::string(projection.file->codes), words, words, TensorKind::Codes,
                               kInLayer, kPlain, projection.columns(shape)});
    }
    for (std::size_t group = 0; group < kProjectionGroups; ++group) {
        all.groups.push_back(timedGroup(group));
    }
    return all;
}

} // namespace trilume::model::hgrn_bit
