// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/chat_format.h"

#include <cstddef>
#include <span>

namespace trilume::generate {

// How many tokens a text may have, and how many of them a prompt shall leave to its answer.
class ContextRoom
{
public:
    // `prefix`: tokens between a prompt's messages and its answer.
    ContextRoom(std::size_t capacity, std::size_t prefix);

    // What a prompt is to keep to where leaving out earlier turns is enough for it.
    [[nodiscard]] std::size_t promptTokens() const { return m_promptTokens; }

    struct MessageSize
    {
        tokenizer::Role role = tokenizer::Role::User;
        std::size_t tokens = 0;
    };

    // Which messages of a conversation are left out so that it keeps to promptTokens(): so many of
    // those behind the system's, whole turns, the oldest first, and never of the last turn.
    // `begun`: tokens of an answer that goes on.
    //
    // The same conversation loses the same messages whatever was asked before, and one that goes on
    // loses a quarter of the room at once: until it is full again its prompts have the beginning of
    // those before, which need not be read again.
    [[nodiscard]] std::size_t leftOut(std::span<const MessageSize> messages,
                                      std::size_t begun) const;

private:
    std::size_t m_promptTokens;
};

} // namespace trilume::generate
