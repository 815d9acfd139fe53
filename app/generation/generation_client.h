// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_job.h"

#include <QObject>
#include <QString>

namespace trilume::app {

class GenerationQueue;

// One who has turns generated, and hears of them: of its own, and of nothing after their end. [ui
// thread] When it goes away its turns go with it: those that wait are taken out, the one that runs
// is stopped.
class GenerationClient final : public QObject
{
    Q_OBJECT

public:
    // `queue` is borrowed and outlives this.
    explicit GenerationClient(GenerationQueue& queue, QObject* parent = nullptr);
    ~GenerationClient() override;

    // A number for a turn, for enqueue(): whoever keeps it beforehand knows its news by it.
    [[nodiscard]] TurnId issueTurn();

    // Ends with finished or failed, never within this call. `job.turn` is from issueTurn().
    void enqueue(const GenerationJob& job);

    // The turn ends soon after with finished and what there is, which is nothing when it still
    // waits. Not within this call; nothing when it has ended.
    void stop(TurnId turn);

Q_SIGNALS:
    // So many turns come before it, the one that runs included: said when it has to wait, and
    // whenever that changes; 0 at last, when it is its own turn.
    void positionChanged(trilume::app::TurnId turn, int turnsBefore);
    // As those of GenerationBackend.
    void started(trilume::app::TurnId turn, const QString& modelName);
    void prefillProgressed(trilume::app::TurnId turn, int doneTokens, int totalTokens);
    void tokensScored(trilume::app::TurnId turn, const trilume::app::TokenScoreList& scores);
    void textGenerated(trilume::app::TurnId turn, const QString& text, int tokens);
    void thoughtGenerated(trilume::app::TurnId turn, const QString& text, int tokens);
    void finished(trilume::app::TurnId turn, const trilume::app::GenerationOutcome& outcome);
    void failed(trilume::app::TurnId turn, const QString& message);

private:
    GenerationQueue& m_queue;
};

} // namespace trilume::app
