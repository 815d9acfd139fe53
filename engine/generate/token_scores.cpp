// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/token_scores.h"

#include "engine/generate/logit_summary.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::generate {

AnswerScores::AnswerScores(const tokenizer::Tokenizer& tokenizer,
                           std::size_t alternatives,
                           tokenizer::DecodeFrom from,
                           std::string begun)
    : m_tokenizer(tokenizer)
    , m_alternatives(std::min(alternatives, kMostAlternatives))
    , m_dropsSpace(from == tokenizer::DecodeFrom::Beginning && tokenizer.addsLeadingSpace())
    , m_begun(std::move(begun))
{}

std::string AnswerScores::bytesOf(TokenId token) const
{
    std::string bytes = m_tokenizer.bytes(token);
    if (m_dropsSpace && !bytes.empty() && bytes.front() == ' ') {
        bytes.erase(0, 1);
    }
    return m_begun + bytes;
}

void AnswerScores::add(std::span<const float> logits, TokenId token)
{
    const LogitTotals totals = totalsOf(logits);
    const auto scored = [&](std::size_t id) {
        return ScoredToken{bytesOf(static_cast<TokenId>(id)),
                           static_cast<double>(logits[id]) - totals.logOfSum};
    };
    TokenScores scores;
    scores.token = scored(static_cast<std::size_t>(token));
    scores.entropy = totals.entropy;
    for (const std::size_t id : likeliestIds(logits, m_alternatives)) {
        scores.likeliest.push_back(scored(id));
    }
    m_dropsSpace = m_dropsSpace && m_tokenizer.bytes(token).empty();
    m_begun.clear();
    m_pending.push_back(std::move(scores));
}

std::vector<TokenScores> AnswerScores::certain(const AnswerText& text, std::size_t textBytes)
{
    if (text.heldTokens() > 0 && !text.isShortened()) {
        return {};
    }
    std::size_t left = textBytes - m_toldBytes; // of the text, for those that are pending
    m_toldBytes = textBytes;
    std::vector<TokenScores> told = std::exchange(m_pending, {});
    if (!text.isShortened()) {
        return told;
    }
    std::vector<TokenScores> kept;
    for (TokenScores& scores : told) {
        if (left == 0) {
            break;
        }
        std::string& bytes = scores.token.bytes;
        bytes.resize(std::min(bytes.size(), left));
        left -= bytes.size();
        kept.push_back(std::move(scores));
    }
    return kept;
}

} // namespace trilume::generate
