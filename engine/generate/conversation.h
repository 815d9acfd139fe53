// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/chat_format.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace trilume::generate {

// The messages of a chat, which grows at its end. Copies share the messages, so that a request for
// the next answer costs the same however long the chat is. A value; two threads may have copies of
// one.
class Conversation
{
public:
    // One message and those before it.
    struct Link
    {
        Link(tokenizer::ChatMessage said, std::shared_ptr<const Link> chain);
        ~Link();
        Link(const Link&) = delete;
        Link& operator=(const Link&) = delete;

        tokenizer::ChatMessage message;
        std::shared_ptr<const Link> before; // null: it is the first
        std::size_t number;                 // from 1
    };

    Conversation() = default;
    Conversation( // NOLINT(google-explicit-constructor): a list of messages is a conversation
        std::vector<tokenizer::ChatMessage> messages);

    void append(tokenizer::ChatMessage message);

    [[nodiscard]] bool isEmpty() const { return m_last == nullptr; }

    [[nodiscard]] std::size_t size() const { return m_last != nullptr ? m_last->number : 0; }

    // Null when there is no message.
    [[nodiscard]] const std::shared_ptr<const Link>& last() const { return m_last; }

    // All but the last message; of no messages, none.
    [[nodiscard]] Conversation withoutLast() const;

    // Without the `count` oldest messages behind those of the system; costs as much as it is long.
    [[nodiscard]] Conversation withoutOldest(std::size_t count) const;

    // A copy of all of them, oldest first.
    [[nodiscard]] std::vector<tokenizer::ChatMessage> messages() const;

private:
    std::shared_ptr<const Link> m_last;
};

} // namespace trilume::generate
