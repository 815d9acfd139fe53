// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/token_scores.h"

#include "engine/base/reproducible_exp.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::generate {

namespace {

// The ids of the largest logits, of equal ones the lower id first; NaN is none of them.
std::vector<std::size_t> likeliestIds(std::span<const float> logits, std::size_t count)
{
    std::vector<std::size_t> best;
    if (count == 0) {
        return best;
    }
    for (std::size_t id = 0; id < logits.size(); ++id) {
        if (std::isnan(logits[id]) || (best.size() == count && logits[id] <= logits[best.back()])) {
            continue;
        }
        const auto place =
            std::upper_bound(best.begin(), best.end(), id,
                             [&](std::size_t a, std::size_t b) { return logits[a] > logits[b]; });
        best.insert(place, id);
        if (best.size() > count) {
            best.pop_back();
        }
    }
    return best;
}

struct Totals
{
    double logOfSum = 0.0; // of e^logit
    double entropy = 0.0;  // -sum of p log p
};

// One pass: with x = logit - largest and Z = sum of e^x, the entropy is log Z - (sum of x e^x) / Z.
Totals totalsOf(std::span<const float> logits)
{
    const auto largest = static_cast<double>(*std::max_element(logits.begin(), logits.end()));
    double total = 0.0;
    double weighted = 0.0;
    for (const float logit : logits) {
        const double below = static_cast<double>(logit) - largest;
        const double share = reproducibleExp(below);
        total += share;
        weighted += share > 0.0 ? share * below : 0.0; // a logit of minus infinity weighs nothing
    }
    const double logOfTotal = std::log(total);
    return {largest + logOfTotal, std::max(0.0, logOfTotal - weighted / total)};
}

} // namespace

AnswerScores::AnswerScores(const tokenizer::Tokenizer& tokenizer,
                           std::size_t alternatives,
                           tokenizer::DecodeFrom from)
    : m_tokenizer(tokenizer)
    , m_alternatives(std::min(alternatives, kMostAlternatives))
    , m_dropsSpace(from == tokenizer::DecodeFrom::Beginning && tokenizer.addsLeadingSpace())
{}

std::string AnswerScores::bytesOf(TokenId token) const
{
    std::string bytes = m_tokenizer.bytes(token);
    if (m_dropsSpace && !bytes.empty() && bytes.front() == ' ') {
        bytes.erase(0, 1);
    }
    return bytes;
}

void AnswerScores::add(std::span<const float> logits, TokenId token)
{
    const Totals totals = totalsOf(logits);
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
    m_pending.push_back(std::move(scores));
}

std::vector<TokenScores> AnswerScores::certain(const AnswerText& text, std::size_t textBytes)
{
    if (text.heldTokens() > 0 && !text.isStopped()) {
        return {};
    }
    std::size_t left = textBytes - m_toldBytes; // of the text, for those that are pending
    m_toldBytes = textBytes;
    std::vector<TokenScores> told = std::exchange(m_pending, {});
    if (!text.isStopped()) {
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
