// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/answer_place.h"

#include <string>
#include <utility>

namespace trilume::generate {

namespace {

// Ids without text of their own, such as control pieces, are the answer's where they touch it.
std::size_t answerBegin(std::span<const TokenId> ids,
                        const tokenizer::Tokenizer& tokenizer,
                        ThoughtReading thoughts)
{
    AnswerText text(tokenizer::StreamDecoder(tokenizer), StopMatcher({}), std::move(thoughts));
    std::size_t begin = 0;
    bool hasAnswer = false;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const bool wasInThought = text.isInThought();
        hasAnswer = !text.add(ids[i]).answer.empty() || hasAnswer;
        const bool isNoAnswer =
            !hasAnswer && text.heldTokens() == 0 && !tokenizer.bytes(ids[i]).empty();
        if (wasInThought || text.isInThought() || isNoAnswer) {
            begin = i + 1;
        }
    }
    return begin;
}

} // namespace

std::optional<AnswerPlace> placeOf(std::string_view text,
                                   std::span<const TokenId> ids,
                                   const tokenizer::Tokenizer& tokenizer,
                                   std::optional<ThoughtReading> thoughts)
{
    AnswerPlace place;
    place.begin = thoughts ? answerBegin(ids, tokenizer, *std::move(thoughts)) : 0;
    tokenizer::StreamDecoder decoder(tokenizer);
    std::string decoded;
    for (std::size_t i = place.begin; i < ids.size(); ++i) {
        decoded += decoder.add(ids[i]);
        if (decoded.size() > text.size()) {
            break; // of a stop string
        }
        if (decoded.size() == text.size() && decoded == text) {
            place.kept = i + 1;
            place.end = decoder.isInsideCharacter() ? place.end : i + 1;
        }
    }
    return place.end > place.begin ? std::optional(place) : std::nullopt;
}

} // namespace trilume::generate
