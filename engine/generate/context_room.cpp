// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/context_room.h"

#include <algorithm>

namespace trilume::generate {

namespace {

using tokenizer::Role;
using MessageSizes = std::span<const ContextRoom::MessageSize>;

constexpr std::size_t kUsualAnswer = 1024; // tokens

std::size_t systemMessages(MessageSizes messages)
{
    const auto end = std::find_if(messages.begin(), messages.end(),
                                  [](const auto& message) { return message.role != Role::System; });
    return static_cast<std::size_t>(end - messages.begin());
}

// The messages of a chat up to the one that was said last, without those that are left out.
class Kept
{
public:
    explicit Kept(MessageSizes messages)
        : m_messages(messages)
        , m_first(systemMessages(messages))
        , m_end(m_first)
    {
        for (const auto& message : messages.first(m_first)) {
            m_tokens += message.tokens;
        }
    }

    void add()
    {
        m_lastTurn = m_messages[m_end].role == Role::User ? m_end : m_lastTurn;
        m_tokens += m_messages[m_end++].tokens;
    }

    // Whole turns, the oldest first.
    void shorten(std::size_t most)
    {
        while (m_tokens > most && m_first < m_lastTurn) {
            do {
                m_tokens -= m_messages[m_first++].tokens;
            } while (m_first < m_lastTurn && m_messages[m_first].role != Role::User);
        }
    }

    [[nodiscard]] bool endsWithQuestion() const
    {
        return m_end > 0 && m_messages[m_end - 1].role == Role::User;
    }

    [[nodiscard]] bool isWhole() const { return m_end == m_messages.size(); }

    [[nodiscard]] std::size_t tokens() const { return m_tokens; }

    [[nodiscard]] std::size_t first() const { return m_first; }

private:
    MessageSizes m_messages;
    std::size_t m_first;
    std::size_t m_end;
    std::size_t m_lastTurn = 0; // where it begins
    std::size_t m_tokens = 0;
};

} // namespace

ContextRoom::ContextRoom(std::size_t capacity, std::size_t prefix)
    : m_promptTokens(capacity - std::min(capacity, prefix + std::min(capacity / 4, kUsualAnswer)))
{}

std::size_t ContextRoom::leftOut(MessageSizes messages, std::size_t begun) const
{
    Kept kept(messages);
    const std::size_t system = kept.first();
    const std::size_t shortened = m_promptTokens - m_promptTokens / 4;
    while (!kept.isWhole()) { // as the chat came to be
        kept.add();
        if (kept.endsWithQuestion() && kept.tokens() > m_promptTokens) {
            kept.shorten(shortened);
        }
    }
    if (kept.tokens() + begun > m_promptTokens) {
        kept.shorten(shortened - std::min(shortened, begun));
    }
    return kept.first() - system;
}

} // namespace trilume::generate
