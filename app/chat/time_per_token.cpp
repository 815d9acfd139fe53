// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/time_per_token.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace trilume::app {

namespace {

constexpr int kFewestTokens = 8; // of an answer that tells something
constexpr std::size_t kFewestAnswers = 4;

bool isPaced(const Message& message)
{
    return message.role == MessageRole::Assistant && message.stats.generatedTokens >= kFewestTokens
           && message.stats.decodeSeconds > 0.0 && message.stats.contextTokens > 0;
}

bool isComparable(const MessageStats& first, const MessageStats& second)
{
    return first.modelName == second.modelName
           && first.origin.fingerprint == second.origin.fingerprint
           && first.origin.device == second.origin.device
           && first.origin.threads == second.origin.threads && first.origin.isa == second.origin.isa
           && first.origin.packing == second.origin.packing;
}

AnswerPace medianOf(std::span<const AnswerPace> paces)
{
    std::vector<AnswerPace> sorted(paces.begin(), paces.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(
        sorted.begin(), middle, sorted.end(),
        [](const AnswerPace& one, const AnswerPace& other) { return one.seconds < other.seconds; });
    return {paces[paces.size() / 2].contextTokens, middle->seconds};
}

} // namespace

std::vector<AnswerPace> answerPaces(const std::vector<Message>& messages)
{
    const auto last = std::find_if(messages.rbegin(), messages.rend(), isPaced);
    std::vector<AnswerPace> paces;
    for (const Message& message : messages) {
        if (isPaced(message) && isComparable(message.stats, last->stats)) {
            paces.push_back({message.stats.contextTokens,
                             message.stats.decodeSeconds / message.stats.generatedTokens});
        }
    }
    return paces;
}

std::optional<PaceTrend> paceTrend(const std::vector<AnswerPace>& paces)
{
    if (paces.size() < kFewestAnswers
        || paces.back().contextTokens < 2 * paces.front().contextTokens) {
        return std::nullopt;
    }
    const std::size_t part = std::max<std::size_t>(2, paces.size() / 3);
    const std::span<const AnswerPace> all(paces);
    return PaceTrend{medianOf(all.first(part)), medianOf(all.last(part))};
}

} // namespace trilume::app
