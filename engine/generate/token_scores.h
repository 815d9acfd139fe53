// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/answer_text.h"
#include "engine/tokenizer/stream_decoder.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace trilume::generate {

inline constexpr std::size_t kMostAlternatives = 20;

struct ScoredToken
{
    std::string bytes;           // that it adds to the text: need not be whole characters
    double logProbability = 0.0; // natural; of the model itself, before anything is sampled
};

// A token of an answer, and the likeliest ones in its place.
struct TokenScores
{
    ScoredToken token;
    std::vector<ScoredToken> likeliest; // the likeliest first, of equal ones the lower id
    double entropy = 0.0;               // natural; of what the model expected in its place
};

// How likely the tokens of an answer were. What is told of them joins to the text that is told:
// tokens of a stop string are left out, and of one that is cut by it the rest. One thread.
class AnswerScores
{
public:
    // The tokenizer is borrowed. `alternatives`: at most kMostAlternatives. `begun`: bytes of a
    // character that the first token goes on with.
    AnswerScores(const tokenizer::Tokenizer& tokenizer,
                 std::size_t alternatives,
                 tokenizer::DecodeFrom from,
                 std::string begun = {});

    // `logits`: what the token was chosen from, one for each id of the vocabulary.
    void add(std::span<const float> logits, TokenId token);

    // Those that are certain, now that the text has so many bytes.
    [[nodiscard]] std::vector<TokenScores> certain(const AnswerText& text, std::size_t textBytes);

    // Those that are pending were of a tag, or of what is no answer.
    void forgetPending() { m_pending.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_pending.empty(); }

private:
    [[nodiscard]] std::string bytesOf(TokenId token) const;

    const tokenizer::Tokenizer& m_tokenizer;
    std::size_t m_alternatives;
    bool m_dropsSpace; // of the next token, as the decoder does
    std::string m_begun;
    std::vector<TokenScores> m_pending;
    std::size_t m_toldBytes = 0; // of the text, when nothing was pending
};

} // namespace trilume::generate
