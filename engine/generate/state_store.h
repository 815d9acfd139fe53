// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/chain_hash.h"
#include "engine/generate/snapshot.h"
#include "engine/generate/token_text.h"
#include "engine/model/text_image.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace trilume::generate {

// Which tokens a state has read: those of whole messages, and what was read behind them.
struct TextKey
{
    ChainHash parts; // of the messages; ChainHash() for none
    std::uint64_t partTokens = 0;
    ChainHash rest;
    std::uint64_t restTokens = 0;

    [[nodiscard]] std::uint64_t tokens() const { return partTokens + restTokens; }

    friend bool operator==(const TextKey&, const TextKey&) = default;

    // By the messages first.
    friend bool operator<(const TextKey& a, const TextKey& b)
    {
        return std::tie(a.parts, a.partTokens, a.rest, a.restTokens)
               < std::tie(b.parts, b.partTokens, b.rest, b.restTokens);
    }
};

[[nodiscard]] TextKey keyOf(const TokenText& text);

// Of the keys that somebody knows, those of beginnings of `text` with more than `from` and at most
// `upTo` tokens, the longest first. `behind` gives all that are known behind these messages. Costs
// as much as the text is long behind `from`.
[[nodiscard]] std::vector<TextKey> knownBeginnings(
    const TokenText& text,
    std::size_t from,
    std::size_t upTo,
    const std::function<std::vector<TextKey>(const ChainHash& parts)>& behind);

// Whose text it is, and of which model its ids and states are. States of a model without a
// fingerprint belong to nobody and are not stored.
struct TextOwner
{
    std::string fingerprint; // of the model, 32 hex digits
    std::int64_t chat = 0;   // what is stored for it is removed with it

    friend bool operator==(const TextOwner&, const TextOwner&) = default;
};

// One message of a chat in ids, or behind all of them the last answer for when it goes on.
struct EncodedMessage
{
    ChainHash text; // of it, of all messages before it, and of the format
    std::vector<TokenId> ids;

    friend bool operator==(const EncodedMessage&, const EncodedMessage&) = default;
};

// What outlives the program, so that a text goes on without being read again: a second level behind
// the states in memory. A cache: what it cannot give is made again, so that nothing it fails at is
// an error. Used by the generating thread, which it may hold up for the reading of a file, not for
// the writing of one.
class StateStore
{
public:
    virtual ~StateStore() = default;

    struct Found
    {
        std::size_t tokens = 0;
        Snapshot snapshot;
        // Of a state that grows with its text: its image, which the snapshot then lacks.
        std::unique_ptr<model::ImageSource> image = {};
    };

    // A turn begins: the state after the longest stored beginning of `text` with more than `atHand`
    // and at most `upTo` tokens. What the turn puts afterwards goes on from there, or from `atHand`
    // when there is none.
    [[nodiscard]] virtual std::optional<Found> beginTurn(const TextOwner& owner,
                                                         const TokenText& text,
                                                         std::size_t atHand,
                                                         std::size_t upTo) = 0;

    // The state that beginTurn gave last for these tokens is of no use: it is not kept.
    virtual void refuse(const TextOwner& owner, const TokenText& text) = 0;

    // The state after exactly these tokens.
    virtual void put(const TextOwner& owner, const TokenText& text, const Snapshot& snapshot) = 0;

    // The ids of a long chat, for as many messages as were put, in their order. They are not
    // checked: compare the hashes, and the ids with the vocabulary.
    [[nodiscard]] virtual std::vector<EncodedMessage> messages(const TextOwner& owner) = 0;
    virtual void putMessages(const TextOwner& owner, std::vector<EncodedMessage> messages) = 0;
};

} // namespace trilume::generate
