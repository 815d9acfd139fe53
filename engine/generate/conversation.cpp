// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/conversation.h"

#include "engine/generate/shared_chain_p.h"

#include <utility>

namespace trilume::generate {

Conversation::Link::Link(tokenizer::ChatMessage said, std::shared_ptr<const Link> chain)
    : message(std::move(said))
    , before(std::move(chain))
    , number(before != nullptr ? before->number + 1 : 1)
{}

Conversation::Link::~Link()
{
    releaseChain(std::move(before));
}

Conversation::Conversation(std::vector<tokenizer::ChatMessage> messages)
{
    for (tokenizer::ChatMessage& message : messages) {
        append(std::move(message));
    }
}

void Conversation::append(tokenizer::ChatMessage message)
{
    m_last = std::make_shared<const Link>(std::move(message), std::move(m_last));
}

Conversation Conversation::withoutLast() const
{
    Conversation beginning;
    if (m_last != nullptr) {
        beginning.m_last = m_last->before;
    }
    return beginning;
}

Conversation Conversation::withoutOldest(std::size_t count) const
{
    Conversation kept;
    std::size_t left = count;
    for (tokenizer::ChatMessage& message : messages()) {
        if (message.role == tokenizer::Role::System || left == 0) {
            kept.append(std::move(message));
        } else {
            --left;
        }
    }
    return kept;
}

std::vector<tokenizer::ChatMessage> Conversation::messages() const
{
    std::vector<tokenizer::ChatMessage> all(size());
    for (const Link* link = m_last.get(); link != nullptr; link = link->before.get()) {
        all[link->number - 1] = link->message;
    }
    return all;
}

} // namespace trilume::generate
