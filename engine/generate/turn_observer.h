// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/model/layer_observer.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace trilume::generate {

// What a turn begins with. The spans and `held` are valid during the call only.
struct TurnStart
{
    std::span<const TokenId> prompt; // all ids that the answer builds on
    // Tokens at the beginning of `prompt` that are in the state already (the state cache had them)
    // and are not read again: the first position that an observer will see.
    std::size_t firstPosition = 0;
    // For each message of a conversation the number of tokens of `prompt` up to its end, its
    // markers included; empty for a text to continue.
    std::span<const std::size_t> messageEnds;
    const model::HeldTensors& held; // as they are before the token at firstPosition
};

// A token that the model has read, of the prompt or of its own answer.
struct TokenRead
{
    std::size_t position; // in the sequence, from 0
    TokenId id;
    // What the token adds to the text: may be part of a character only; empty for control pieces.
    // Valid during the call only.
    std::string_view bytes;
};

// Watches a turn from the inside: its layers and what is read. Called on the generating thread. In
// order: onTurnStart once, then for every chunk of tokens the events of its layers and after them
// onTokenRead for each of its tokens. A token that ends the answer is not read and so not reported;
// after a cancel or an error fewer tokens come.
class TurnObserver : public model::LayerObserver
{
public:
    virtual void onTurnStart(const TurnStart& /*start*/) {}

    virtual void onTokenRead(const TokenRead& /*token*/) {}
};

} // namespace trilume::generate
