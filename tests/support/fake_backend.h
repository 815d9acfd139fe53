// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_backend.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace trilume::tests {

// A model somewhere else, as late as the network: what the test has it say comes from the event
// loop, and it may say it of turns that have ended. Complains of what no backend need put up with.
class FakeBackend final : public app::GenerationBackend
{
    Q_OBJECT

public:
    using GenerationBackend::GenerationBackend;

    [[nodiscard]] app::BackendCapabilities capabilities() const override { return can; }

    void start(const app::GenerationJob& job) override
    {
        if (m_running) {
            complaints.append(QStringLiteral("started while a turn runs"));
        }
        if (!job.turn) {
            complaints.append(QStringLiteral("a turn without a number"));
        }
        jobs.push_back(job);
        m_running = job.turn;
        m_text.clear();
    }

    void stop(app::TurnId turn) override
    {
        if (m_running != turn) {
            complaints.append(QStringLiteral("stopped what does not run"));
        }
        stopped.push_back(turn);
    }

    void openMeter(const power::MeterWish& /*wish*/) override { ++metersOpened; }

    void setIdleBaseline(const power::IdleBaseline& baseline) override
    {
        idleWatts = baseline.watts;
    }

    // What the test has it say of the turn that was started last, soon.
    void begin(const QString& modelName = QStringLiteral("remote"))
    {
        later([this, turn = lastTurn(), modelName] { Q_EMIT started(turn, modelName); });
    }

    void readPrompt(int done, int total)
    {
        later([this, turn = lastTurn(), done, total] {
            Q_EMIT prefillProgressed(turn, done, total);
        });
    }

    void write(const QString& text)
    {
        m_text += text;
        later([this, turn = lastTurn(), text] { Q_EMIT textGenerated(turn, text, 1); });
    }

    void finish(app::MessageStatus status = app::MessageStatus::Complete)
    {
        app::GenerationOutcome outcome;
        outcome.text = m_text;
        outcome.status = status;
        outcome.stats.generatedTokens = 1;
        outcome.stats.decodeSeconds = 0.5;
        later([this, turn = lastTurn(), outcome] {
            end(turn);
            Q_EMIT finished(turn, outcome);
        });
    }

    void fail(const QString& sentence)
    {
        later([this, turn = lastTurn(), sentence] {
            end(turn);
            Q_EMIT failed(turn, sentence);
        });
    }

    [[nodiscard]] app::TurnId lastTurn() const
    {
        return jobs.empty() ? app::TurnId{} : jobs.back().turn;
    }

    app::BackendCapabilities can;
    std::vector<app::GenerationJob> jobs; // that were started
    std::vector<app::TurnId> stopped;
    QStringList complaints;
    int metersOpened = 0;
    std::optional<double> idleWatts;

private:
    void later(std::function<void()> word)
    {
        QMetaObject::invokeMethod(this, std::move(word), Qt::QueuedConnection);
    }

    void end(app::TurnId turn)
    {
        if (m_running == turn) {
            m_running.reset();
        }
    }

    std::optional<app::TurnId> m_running;
    QString m_text;
};

} // namespace trilume::tests
