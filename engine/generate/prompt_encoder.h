// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/conversation.h"
#include "engine/generate/token_text.h"
#include "engine/tokenizer/chat_format.h"

#include <memory>
#include <vector>

namespace trilume::generate {

// Conversations to ids, as ChatFormat::prompt() does, but each message once: the ids of the last
// conversation are kept, and of the next one only what differs is encoded. One thread.
class PromptEncoder
{
public:
    // The format is borrowed.
    explicit PromptEncoder(const tokenizer::ChatFormat& format);

    // A part for each message; the assistant's prefix is the rest.
    [[nodiscard]] TokenText encode(const Conversation& conversation);

    // The last message is an answer that goes on: it is the rest, and has no end.
    [[nodiscard]] TokenText encodeOpen(const Conversation& conversation);

private:
    struct Known
    {
        std::shared_ptr<const Conversation::Link> link;
        TokenParts parts; // up to this message
    };

    [[nodiscard]] TokenParts partsOf(const Conversation& conversation);
    [[nodiscard]] TokenParts lastParts() const;

    const tokenizer::ChatFormat* m_format;
    std::vector<Known> m_known; // of the last conversation, oldest first
};

} // namespace trilume::generate
