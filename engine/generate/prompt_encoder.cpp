// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/prompt_encoder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace trilume::generate {

namespace {

using Link = std::shared_ptr<const Conversation::Link>;

// Fewer messages are encoded as fast as a file is written. Also how many may come to a chat before
// it is stored again: the whole of it is written each time. One with ids that its texts do not tell
// is stored at once.
constexpr std::size_t kStoredFrom = 64;
constexpr std::size_t kOfATurn = 2; // a chat that is opened brings more

// What an answer that goes on is called among stored messages, by the hash of its message.
ChainHash openAnswerHash(const ChainHash& message, std::string_view thought)
{
    return chained(message, std::as_bytes(std::span(thought)));
}

// What the ids of messages depend on beside their text, by what becomes of a short one.
ChainHash formatHash(const tokenizer::ChatFormat& format)
{
    using tokenizer::Role;
    ChainHash hash;
    const std::optional<TokenId> nothing;
    for (const std::optional<TokenId>& before : {nothing, std::optional<TokenId>(0)}) {
        for (const Role role : {Role::System, Role::User, Role::Assistant}) {
            const std::vector<TokenId> ids = format.messageIds({role, "x"}, before);
            hash = chained(hash, std::as_bytes(std::span(ids)));
        }
    }
    return hash;
}

} // namespace

PromptEncoder::PromptEncoder(const tokenizer::ChatFormat& format, const KeptAnswers* answers)
    : m_format(&format)
    , m_answers(answers)
    , m_formatHash(formatHash(format))
{}

void PromptEncoder::keepIn(StateStore* store, const TextOwner& owner, std::size_t vocabulary)
{
    if (owner != m_owner) {
        m_known.clear(); // what another model has written with the same words need not be the same
        m_storedMessages = 0;
        m_hasUnstoredAnswer = false;
    }
    m_store = owner.chat != 0 && !owner.fingerprint.empty() ? store : nullptr;
    m_owner = owner;
    m_vocabulary = vocabulary;
}

TokenParts PromptEncoder::lastParts() const
{
    return m_known.empty() ? nullptr : m_known.back().parts;
}

TokenText PromptEncoder::encode(const Conversation& conversation,
                                const std::stop_token& stop,
                                tokenizer::Thinking thinking)
{
    TokenParts parts = partsOf(conversation, stop);
    std::vector<TokenId> prefix = m_format->answerPrefix(lastId(parts.get()));
    const std::vector<TokenId> thought = m_format->thoughtPrefix(thinking);
    prefix.insert(prefix.end(), thought.begin(), thought.end());
    return {std::move(parts), std::move(prefix)};
}

TokenText PromptEncoder::encodeOpen(const Conversation& conversation,
                                    const std::stop_token& stop,
                                    tokenizer::BegunAnswer answer)
{
    TokenParts parts = partsOf(conversation.withoutLast(), stop);
    const std::optional<TokenId> before = lastId(parts.get());
    const KeptAnswer* const kept = keptAnswer(*conversation.last());
    if (kept != nullptr && kept->thought == answer.thought) {
        std::vector<TokenId> ids = m_format->answerPrefix(before);
        ids.insert(ids.end(), kept->ids.begin(), kept->ids.end());
        return {std::move(parts), std::move(ids)};
    }
    answer.text = conversation.last()->message.text;
    std::vector<TokenId> ids = m_format->openAnswer(answer, before, stop);
    return {std::move(parts), std::move(ids)};
}

std::vector<TokenId> PromptEncoder::storedAnswer(const Conversation& conversation,
                                                 std::string_view thought,
                                                 const std::stop_token& stop)
{
    if (m_store == nullptr) {
        return {};
    }
    static_cast<void>(partsOf(conversation.withoutLast(), stop));
    if (stop.stop_requested()) {
        return {};
    }
    const ChainHash name = openAnswerHash(textOf(conversation.last()->message), thought);
    for (EncodedMessage& stored : m_store->messages(m_owner)) {
        if (stored.text == name && isValid(stored.ids)) {
            return std::move(stored.ids);
        }
    }
    return {};
}

TokenParts PromptEncoder::partsOf(const Conversation& conversation, const std::stop_token& stop)
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
    m_storedMessages = std::min(m_storedMessages, common);
    encodeAll(std::move(fresh), stop);
    storeLongChat();
    return lastParts();
}

const KeptAnswer* PromptEncoder::keptAnswer(const Conversation::Link& answer) const
{
    return m_answers != nullptr ? m_answers->find(answer) : nullptr;
}

std::vector<TokenId> PromptEncoder::idsOf(const Conversation::Link& said,
                                          std::optional<TokenId> before,
                                          const std::stop_token& stop)
{
    const KeptAnswer* const kept = keptAnswer(said);
    if (kept == nullptr || kept->textEnd == 0) {
        return m_format->messageIds(said.message, before, stop);
    }
    m_hasUnstoredAnswer = true;
    return m_format->writtenAnswer(kept->textIds(), before);
}

ChainHash PromptEncoder::textOf(const tokenizer::ChatMessage& message) const
{
    const auto role = static_cast<std::uint64_t>(message.role);
    const ChainHash& before = m_known.empty() ? m_formatHash : m_known.back().text;
    return chained(chained(before, std::as_bytes(std::span(&role, 1))),
                   std::as_bytes(std::span(message.text)));
}

bool PromptEncoder::isValid(const std::vector<TokenId>& ids) const
{
    return std::all_of(ids.begin(), ids.end(), [this](TokenId id) {
        return id >= 0 && static_cast<std::size_t>(id) < m_vocabulary;
    });
}

// The newest of them is the first.
void PromptEncoder::encodeAll(std::vector<Link> fresh, const std::stop_token& stop)
{
    std::vector<EncodedMessage> stored;
    if (m_store != nullptr && fresh.size() > kOfATurn) {
        stored = m_store->messages(m_owner);
    }
    for (; !fresh.empty(); fresh.pop_back()) {
        const std::size_t index = m_known.size();
        const ChainHash text = textOf(fresh.back()->message);
        TokenParts before = lastParts();
        std::vector<TokenId> ids;
        if (index < stored.size() && stored[index].text == text && isValid(stored[index].ids)) {
            ids = std::move(stored[index].ids);
            m_storedMessages = index + 1;
        } else {
            stored.clear(); // what follows another message is another text
            ids = idsOf(*fresh.back(), lastId(before.get()), stop);
            if (stop.stop_requested()) {
                return; // they may be some of them
            }
        }
        m_known.push_back({std::move(fresh.back()),
                           std::make_shared<const TokenPart>(std::move(ids), std::move(before)),
                           text});
    }
}

void PromptEncoder::storeLongChat()
{
    const bool isDue = m_known.size() >= m_storedMessages + kStoredFrom || m_hasUnstoredAnswer;
    if (m_store == nullptr || !isDue) {
        return;
    }
    std::vector<EncodedMessage> all;
    all.reserve(m_known.size());
    for (const Known& known : m_known) {
        all.push_back({known.text, known.parts->ids});
    }
    const KeptAnswer* const kept = m_known.empty() ? nullptr : keptAnswer(*m_known.back().link);
    if (kept != nullptr) {
        all.push_back({openAnswerHash(m_known.back().text, kept->thought), kept->ids});
    }
    m_store->putMessages(m_owner, std::move(all));
    m_storedMessages = m_known.size();
    m_hasUnstoredAnswer = false;
}

} // namespace trilume::generate
