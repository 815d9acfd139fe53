// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/kept_answers.h"

#include <algorithm>
#include <utility>

namespace trilume::generate {

// The question alone and not all before it: a chat that has become too long is asked without its
// oldest turns.
ChainHash KeptAnswers::nameOf(const Conversation::Link* question, std::string_view text) const
{
    ChainHash name = chained({}, std::as_bytes(std::span(&m_chat, 1)));
    if (question != nullptr) {
        const auto role = static_cast<std::uint64_t>(question->message.role);
        name = chained(name, std::as_bytes(std::span(&role, 1)));
        name = chained(name, std::as_bytes(std::span(question->message.text)));
    }
    return chained(name, std::as_bytes(std::span(text)));
}

void KeptAnswers::put(const Conversation& conversation, std::string_view text, KeptAnswer answer)
{
    const ChainHash name = nameOf(conversation.last().get(), text);
    const auto [place, isNew] = m_answers.try_emplace(name);
    if (isNew) {
        m_names.push_back(name);
    }
    m_ids += answer.ids.size();
    m_ids -= place->second.ids.size();
    place->second = std::move(answer);
    while (m_ids > kMostIds) {
        forgetOldest();
    }
}

void KeptAnswers::forgetOldest()
{
    const auto oldest = m_answers.find(m_names.front());
    m_ids -= oldest->second.ids.size();
    m_answers.erase(oldest);
    m_names.pop_front();
}

const KeptAnswer* KeptAnswers::find(const Conversation::Link& answer) const
{
    if (m_answers.empty() || answer.message.role != tokenizer::Role::Assistant) {
        return nullptr;
    }
    const auto found = m_answers.find(nameOf(answer.before.get(), answer.message.text));
    return found != m_answers.end() ? &found->second : nullptr;
}

} // namespace trilume::generate
