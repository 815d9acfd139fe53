// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/token_mailbox.h"

#include <algorithm>

namespace trilume::app {

bool TokenMailbox::put(TurnId turn,
                       const QString& text,
                       int tokens,
                       std::span<const generate::TokenScores> scores,
                       const QString& thought)
{
    const std::lock_guard lock(m_mutex);
    const bool isFirst = m_waiting.empty() || m_waiting.back().first != turn;
    if (isFirst) {
        m_waiting.emplace_back(turn, TokenBatch());
    }
    TokenBatch& batch = m_waiting.back().second;
    batch.text += text;
    batch.thought += thought;
    batch.tokens += tokens;
    batch.scores.insert(batch.scores.end(), scores.begin(), scores.end());
    return isFirst;
}

TokenBatch TokenMailbox::take(TurnId turn)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [turn](const auto& waiting) { return waiting.first == turn; });
    if (found == m_waiting.end()) {
        return {};
    }
    TokenBatch batch = std::move(found->second);
    m_waiting.erase(found);
    return batch;
}

} // namespace trilume::app
