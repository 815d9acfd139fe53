// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::tokenizer {

// Text to token ids and back. Immutable and thread-safe after construction: SentencePiece, or
// byte-level BPE.
class Tokenizer
{
public:
    virtual ~Tokenizer() = default;

    // Ids of plain text. Never yields a control piece or one that was added for markers, whatever
    // the text says; ill-formed UTF-8 is read as U+FFFD.
    [[nodiscard]] virtual std::vector<TokenId> encode(std::string_view text) const = 0;

    // The same, as far as it comes until a stop: then some of the ids, which are of no use.
    [[nodiscard]] virtual std::vector<TokenId> encodeUntil(std::string_view text,
                                                           const std::stop_token& /*stop*/) const
    {
        return encode(text);
    }

    // The same for text that goes on where other text ended: no space is put before it.
    [[nodiscard]] virtual std::vector<TokenId> encodeContinuation(std::string_view text) const = 0;

    // The bytes that a token adds to a text: a word with its leading space, one raw byte of a
    // byte-fallback piece (so the result need not be whole UTF-8), nothing for control pieces. An
    // id without a piece is shown by its number, "[541]": older texts may hold one.
    [[nodiscard]] virtual std::string bytes(TokenId token) const = 0;

    // The piece as the vocabulary writes it ("<s>", "<0x0A>", "▁lamp"), for tables and exports; of
    // an id without one what bytes() says.
    [[nodiscard]] virtual std::string piece(TokenId token) const = 0;

    // False for ids outside the vocabulary and for those that it holds only to fill it up: models
    // have rows for them that nothing has trained.
    [[nodiscard]] virtual bool hasPiece(TokenId token) const = 0;

    [[nodiscard]] virtual std::size_t vocabularySize() const = 0;
    [[nodiscard]] virtual bool isControl(TokenId token) const = 0;

    // The id of a control piece of that exact name, if there is one. Pieces that were added for
    // markers alone count here and in controlPieces(), though bytes() shows them ("<think>").
    [[nodiscard]] virtual std::optional<TokenId> controlPiece(std::string_view name) const = 0;

    // Whether encode() puts a space before a text that does not begin with one, which a decoder
    // takes away again.
    [[nodiscard]] virtual bool addsLeadingSpace() const { return false; }

    // Whether a marker's text and the message beside it are to be encoded as one text, which is how
    // these models have learnt them ("User: " and "Hello" are "User", ":", " Hello").
    [[nodiscard]] virtual bool joinsNeighbours() const { return false; }

    // Names of all control pieces.
    [[nodiscard]] virtual std::vector<std::string> controlPieces() const = 0;

    [[nodiscard]] virtual std::optional<TokenId> beginOfText() const = 0;
    [[nodiscard]] virtual std::optional<TokenId> endOfText() const = 0;

    // All ids that end a text: endOfText() and what else the model was published with.
    [[nodiscard]] virtual std::vector<TokenId> endTokens() const
    {
        const std::optional<TokenId> end = endOfText();
        return end ? std::vector<TokenId>{*end} : std::vector<TokenId>();
    }

    [[nodiscard]] virtual std::optional<TokenId> unknown() const = 0;
};

} // namespace trilume::tokenizer
