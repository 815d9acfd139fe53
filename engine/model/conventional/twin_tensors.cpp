// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional/twin_tensors.h"

namespace trilume::model::conventional {

Watchable watchable(std::size_t hiddenSize)
{
    constexpr auto kFloats = TensorKind::Floats;
    constexpr auto kInLayer = TensorPlace::InLayer;
    const std::size_t d = hiddenSize;
    Watchable all;
    all.tensors = {{"embedding", "x", Sentence::of("embedding"), kFloats, TensorPlace::BeforeLayers,
                    WatchedRole::StreamStart, d},
                   {"forget", "f", Sentence::of("forget gate f, its floor included"), kFloats,
                    kInLayer, WatchedRole::Decay, d, Sentence::of("Forget gate")},
                   {"state", "h", Sentence::of("recurrent state h"), kFloats, kInLayer,
                    WatchedRole::State, d, Sentence::of("State")},
                   {"attention_out", "x",
                    Sentence::of("residual stream x after the attention half"), kFloats, kInLayer,
                    WatchedRole::Plain, d},
                   {"residual", "x", Sentence::of("residual stream x after each layer"), kFloats,
                    kInLayer, WatchedRole::Stream, d, Sentence::of("Residual stream")},
                   {"final_norm", "x", Sentence::of("x after the last norm"), kFloats,
                    TensorPlace::AfterLayers, WatchedRole::Plain, d}};
    return all;
}

} // namespace trilume::model::conventional
