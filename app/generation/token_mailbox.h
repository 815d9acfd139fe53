// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_job.h"

#include <QString>

#include <deque>
#include <mutex>
#include <span>
#include <utility>

namespace trilume::app {

// What was written and nobody has taken yet.
struct TokenBatch
{
    QString text;
    QString thought;
    int tokens = 0;
    TokenScoreList scores;
};

// Tokens on their way from the thread that writes them to the one that shows them, at the pace of
// the latter: a fast model does not flood it, and what was written before a pause does not wait for
// the next token. [any thread]
class TokenMailbox
{
public:
    // True where nothing of the turn waited before: somebody has to be told that there is
    // something.
    [[nodiscard]] bool put(TurnId turn,
                           const QString& text,
                           int tokens,
                           std::span<const generate::TokenScores> scores,
                           const QString& thought = {});

    // All of this turn; empty where there is nothing. A turn that follows may have begun already.
    [[nodiscard]] TokenBatch take(TurnId turn);

private:
    std::mutex m_mutex;
    std::deque<std::pair<TurnId, TokenBatch>> m_waiting; // guarded by m_mutex; one a turn
};

} // namespace trilume::app
