// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/backend_capabilities.h"
#include "app/generation/generation_job.h"
#include "engine/power/find_meters.h"
#include "engine/power/idle_baseline.h"

#include <QObject>
#include <QString>

#include <optional>

namespace trilume::app {

// Where answers are made: the engine on a thread of this program, or a server somewhere else. [ui
// thread] Blocks nobody; may be late with everything it says, but says nothing within start() and
// stop().
//
// Of a turn comes: started, then progress and text, then either finished or failed, once and as the
// last. Without started: it was refused. After stop() there may be more text on its way; the turn
// ends with finished and what there is, unless it ended before. A backend that loses touch with who
// generates tells that as failed, with a time limit of its own: whoever waits for it has none.
class GenerationBackend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual BackendCapabilities capabilities() const = 0;

    // One turn at a time: the next is started when the last one has ended.
    virtual void start(const trilume::app::GenerationJob& job) = 0;
    virtual void stop(trilume::app::TurnId turn) = 0; // nothing when it has ended

    // Only where energy is among the capabilities: for the answers that start after it. Which meter
    // is charged (`model` stands in where the processor has none), and what is taken while nothing
    // is generated.
    virtual void openMeter(const power::MeterWish& /*wish*/) {}

    virtual void setIdleBaseline(const power::IdleBaseline& /*baseline*/) {}

Q_SIGNALS:
    void started(trilume::app::TurnId turn, const QString& modelName); // who answers
    void prefillProgressed(trilume::app::TurnId turn, int doneTokens, int totalTokens);
    // How likely tokens were, where the request asks for it; before the text that they belong to.
    void tokensScored(trilume::app::TurnId turn, const trilume::app::TokenScoreList& scores);
    // What was written since the last time; `tokens` counts what it took.
    void textGenerated(trilume::app::TurnId turn, const QString& text, int tokens);
    // The same of what is thought before the answer, of backends that can tell it.
    void thoughtGenerated(trilume::app::TurnId turn, const QString& text, int tokens);
    void finished(trilume::app::TurnId turn, const trilume::app::GenerationOutcome& outcome);
    void failed(trilume::app::TurnId turn, const QString& message); // one sentence
};

} // namespace trilume::app
