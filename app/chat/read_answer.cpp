// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/read_answer.h"

#include "app/explorer/snapshot_values.h"
#include "app/platform/utf8_text.h"
#include "engine/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

namespace trilume::app {

namespace {

constexpr double kLn2 = 0.693147180559945309;

// The whole characters that it begins with; the beginning of one stays.
QString takeCharacters(std::string& bytes)
{
    std::string text;
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const Utf8Step step = nextUtf8(rest);
        if (step.kind == Utf8Kind::Incomplete) {
            break;
        }
        text +=
            step.kind == Utf8Kind::WellFormed ? rest.substr(0, step.length) : kReplacementCharacter;
        rest.remove_prefix(step.length);
    }
    bytes.erase(0, bytes.size() - rest.size());
    return textFromUtf8(text);
}

QString shown(const std::string& bytes)
{
    return visibleToken(bytes, {});
}

} // namespace

// A character of several tokens stands at the token that completes it, as it does in a stream.
ReadAnswer readAnswerOf(const TokenScoreList& scores)
{
    ReadAnswer answer;
    std::string pending; // the beginning of a character
    for (const generate::TokenScores& scored : scores) {
        ReadToken token;
        token.begin = answer.text.size();
        pending += scored.token.bytes;
        const QString part = takeCharacters(pending);
        answer.text += part;
        token.length = part.size();
        token.text = shown(scored.token.bytes);
        token.probability = std::exp(scored.token.logProbability);
        token.entropyBits = scored.entropy / kLn2;
        for (const generate::ScoredToken& other : scored.likeliest) {
            token.likeliest.push_back({shown(other.bytes), std::exp(other.logProbability)});
        }
        answer.tokens.push_back(std::move(token));
    }
    return answer;
}

qsizetype tokenAt(const ReadAnswer& answer, qsizetype place)
{
    const auto after = std::upper_bound(
        answer.tokens.begin(), answer.tokens.end(), place,
        [](qsizetype wanted, const ReadToken& token) { return wanted < token.begin; });
    for (auto token = after; token != answer.tokens.begin();) {
        --token;
        if (token->length > 0) {
            const bool isInside = place < token->begin + token->length;
            return isInside ? token - answer.tokens.begin() : -1;
        }
    }
    return -1;
}

} // namespace trilume::app
