// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::model {

// What can be watched of a model's forward passes, in its own words: whoever listens works from
// this description and knows no architecture.

enum class TensorKind
{
    Floats = 1,
    Codes = 2, // int8 inputs of a ternary projection
};

enum class TensorPlace
{
    BeforeLayers = 1, // once for each token, before all others of its call
    InLayer = 2,      // once for each token and layer
    AfterLayers = 3,  // once for each token whose logits are wanted
};

// What floats are to the text, which decides how they can be summed up. At most one tensor of a
// model is StreamStart, Stream, Decay, State and Spread each.
enum class WatchedRole
{
    Plain = 1,       // nothing to be said in general
    Sized = 2,       // how large they are
    StreamStart = 3, // what the residual stream begins with: BeforeLayers, as wide as Stream
    Stream = 4,      // the residual stream after the layer
    Share = 5,       // between 0 and 1
    Decay = 6,       // Share that is left of each channel of the state after this token
    State = 7,       // stays from token to token (HeldTensors)
    Spread = 8,      // Share for each head of attention: how widely it looks, 0 at one token, 1 at
                     // all alike; what it looks at comes with it (LayerObserver::onAttention)
};

struct WatchedTensor
{
    std::string name;   // in files, for ever: "forget"
    std::string symbol; // in formulas: "f"
    Sentence words;     // without an article: "forget gate f, its floor included"
    TensorKind kind = TensorKind::Floats;
    TensorPlace place = TensorPlace::InLayer;
    WatchedRole role = WatchedRole::Plain;
    std::size_t width = 0; // elements for a token
    // For lists, in the reader's language: "Forget gate"; and of codes the projection's, where
    // there is little room. Empty: the name, and the symbol or, without one, the name.
    Sentence title = {};
    Sentence shortTitle = {};
};

// Projections of a layer that are computed, and so timed, together.
struct TimedGroup
{
    std::string name;        // in files, for ever: "i_f_g"
    Sentence words;          // "i, f and g together"
    std::string symbol = {}; // "i f g"
    Sentence title = {};     // as those of tensors
    Sentence shortTitle = {};
};

// "i, f and g"
[[nodiscard]] Sentence wordList(const std::vector<Sentence>& words);

struct Watchable
{
    // LayerEvent::tensor is an index of it. The first is BeforeLayers, and told before all others.
    std::vector<WatchedTensor> tensors;
    std::vector<TimedGroup> groups; // ProjectionTime::group likewise

    // The first tensor of this role; nothing where there is none.
    [[nodiscard]] std::optional<std::size_t> find(WatchedRole role) const;
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

    // Indices of the tensors of codes, in their order.
    [[nodiscard]] std::vector<std::size_t> codes() const;
};

} // namespace trilume::model
