// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/chain_hash.h"
#include "engine/generate/conversation.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::generate {

// An answer as it came from the model: what it wrote as a marker is one, and what a person wrote
// never is, so the text alone does not tell.
struct KeptAnswer
{
    std::string thought;
    std::vector<TokenId> ids; // all behind the assistant's prefix, thoughts with their tags
    std::size_t textBegin = 0;
    std::size_t textEnd = 0; // of the answer's own in `ids`; none: both 0

    [[nodiscard]] std::span<const TokenId> textIds() const
    {
        return std::span(ids).subspan(textBegin, textEnd - textBegin);
    }
};

// The answers of a program's chats whose ids are not those of their texts, so that a chat goes on
// with what its model wrote. One that a person changed has another text, and is text again. The
// oldest are forgotten where there are too many. One thread.
class KeptAnswers
{
public:
    static constexpr std::size_t kMostIds = std::size_t{1} << 20U;

    // Whose answers come next, and are looked for.
    void setChat(std::int64_t chat) { m_chat = chat; }

    // To the last message of the conversation.
    void put(const Conversation& conversation, std::string_view text, KeptAnswer answer);

    // Null: the text says it all.
    [[nodiscard]] const KeptAnswer* find(const Conversation::Link& answer) const;

private:
    [[nodiscard]] ChainHash nameOf(const Conversation::Link* question, std::string_view text) const;
    void forgetOldest();

    std::int64_t m_chat = 0;
    std::map<ChainHash, KeptAnswer> m_answers;
    std::deque<ChainHash> m_names; // of them, the oldest first
    std::size_t m_ids = 0;         // of all
};

} // namespace trilume::generate
