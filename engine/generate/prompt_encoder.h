// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/conversation.h"
#include "engine/generate/kept_answers.h"
#include "engine/generate/state_store.h"
#include "engine/generate/token_text.h"
#include "engine/tokenizer/chat_format.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace trilume::generate {

// Conversations to ids, as ChatFormat::prompt() does, but each message once: the ids of the last
// conversation are kept, and of the next one only what differs is encoded. Those of long chats are
// stored from time to time, so that reopening one does not encode it anew, and those of chats with
// answers whose texts do not tell their ids: behind the messages then are those of the last answer,
// for when it goes on. One thread.
class PromptEncoder
{
public:
    // Both are borrowed. `answers`: whose ids count in place of those of their texts; null: none.
    explicit PromptEncoder(const tokenizer::ChatFormat& format,
                           const KeptAnswers* answers = nullptr);

    // Whose conversations come next, and where the ids of long ones are stored: borrowed; null, or
    // an owner without a chat or fingerprint: nowhere. Stored ids beyond the vocabulary are not
    // taken.
    void keepIn(StateStore* store, const TextOwner& owner, std::size_t vocabulary);

    // A part for each message; the assistant's prefix is the rest, with what `thinking` puts behind
    // it. A stop ends it, with a text that
    // is of no use; whole messages are kept, so that the next time goes on there.
    [[nodiscard]] TokenText encode(const Conversation& conversation,
                                   const std::stop_token& stop = {},
                                   tokenizer::Thinking thinking = tokenizer::Thinking::On);

    // The last message is an answer that goes on: it is the rest, and has no end. Its text is the
    // message's.
    [[nodiscard]] TokenText encodeOpen(const Conversation& conversation,
                                       const std::stop_token& stop = {},
                                       tokenizer::BegunAnswer answer = {});

    // The ids of an answer that goes on, with its thought, as they were stored with the chat: its
    // text alone does not tell the beginning of a character at its end. None: they were not.
    [[nodiscard]] std::vector<TokenId> storedAnswer(const Conversation& conversation,
                                                    std::string_view thought,
                                                    const std::stop_token& stop = {});

private:
    struct Known
    {
        std::shared_ptr<const Conversation::Link> link;
        TokenParts parts; // up to this message
        ChainHash text;   // as in EncodedMessage
    };

    [[nodiscard]] TokenParts partsOf(const Conversation& conversation, const std::stop_token& stop);
    [[nodiscard]] TokenParts lastParts() const;
    [[nodiscard]] const KeptAnswer* keptAnswer(const Conversation::Link& answer) const;
    [[nodiscard]] std::vector<TokenId> idsOf(const Conversation::Link& said,
                                             std::optional<TokenId> before,
                                             const std::stop_token& stop);
    [[nodiscard]] ChainHash textOf(const tokenizer::ChatMessage& message) const;
    [[nodiscard]] bool isValid(const std::vector<TokenId>& ids) const;
    void encodeAll(std::vector<std::shared_ptr<const Conversation::Link>> fresh,
                   const std::stop_token& stop);
    void storeLongChat();

    const tokenizer::ChatFormat* m_format;
    const KeptAnswers* m_answers; // may be null
    ChainHash m_formatHash;
    std::vector<Known> m_known; // of the last conversation, oldest first
    StateStore* m_store = nullptr;
    TextOwner m_owner;
    std::size_t m_vocabulary = 0;
    std::size_t m_storedMessages = 0; // of m_known, from the first on
    bool m_hasUnstoredAnswer = false; // that was kept by its ids
};

} // namespace trilume::generate
