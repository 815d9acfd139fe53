// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/prompt_encoder.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace trilume::generate {

namespace {

using Link = std::shared_ptr<const Conversation::Link>;

// Nothing when there is none.
std::optional<TokenId> lastId(const TokenParts& parts)
{
    const TokenPart* part = parts.get();
    while (part != nullptr && part->ids.empty()) {
        part = part->before.get();
    }
    return part != nullptr ? std::optional(part->ids.back()) : std::nullopt;
}

} // namespace

PromptEncoder::PromptEncoder(const tokenizer::ChatFormat& format)
    : m_format(&format)
{}

TokenParts PromptEncoder::lastParts() const
{
    return m_known.empty() ? nullptr : m_known.back().parts;
}

TokenText PromptEncoder::encode(const Conversation& conversation)
{
    TokenParts parts = partsOf(conversation);
    std::vector<TokenId> prefix = m_format->answerPrefix(lastId(parts));
    return {std::move(parts), std::move(prefix)};
}

TokenText PromptEncoder::encodeOpen(const Conversation& conversation)
{
    TokenParts parts = partsOf(conversation.withoutLast());
    std::vector<TokenId> answer =
        m_format->openAnswer(conversation.last()->message.text, lastId(parts));
    return {std::move(parts), std::move(answer)};
}

TokenParts PromptEncoder::partsOf(const Conversation& conversation)
{
    // From the end back to a message that was there the last time: for a chat that goes on these
    // are two.
    std::vector<Link> fresh; // newest first
    Link link = conversation.last();
    while (link != nullptr
           && (link->number > m_known.size() || m_known[link->number - 1].link != link)) {
        fresh.push_back(link);
        link = link->before;
    }
    std::size_t common = link != nullptr ? link->number : 0;
    // The same chat, built anew: its links are others, its messages the same.
    while (!fresh.empty() && common < m_known.size()
           && m_known[common].link->message == fresh.back()->message) {
        m_known[common++].link = std::move(fresh.back());
        fresh.pop_back();
    }
    m_known.resize(common);
    for (; !fresh.empty(); fresh.pop_back()) {
        TokenParts before = lastParts();
        std::vector<TokenId> ids = m_format->messageIds(fresh.back()->message, lastId(before));
        m_known.push_back({std::move(fresh.back()),
                           std::make_shared<const TokenPart>(std::move(ids), std::move(before))});
    }
    return lastParts();
}

} // namespace trilume::generate
