// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_backend.h"
#include "app/generation/generation_client.h"
#include "app/sensors/sensor_worker.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace trilume::app {

class MetricsHub;

// Everything that this program generates passes through here, one turn at a time. [ui thread] It
// numbers the turns, starts and stops them, has them counted in the metrics and charged to a meter,
// and says when nothing is generated, which is when the idle power can be measured.
//
// First come, first served; but of a client that has several turns in it, the second one is not
// served before every other client that waits has had one. So who asks for fifty answers at once
// does not keep out who asks for one.
//
// A turn runs on the model that is there when it starts. What a backend says of a turn that has
// ended is dropped.
class GenerationQueue final : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed and outlive this.
    GenerationQueue(GenerationBackend& backend, MetricsHub& metrics, QObject* parent = nullptr);
    ~GenerationQueue() override; // stops the turn that runs

    [[nodiscard]] BackendCapabilities capabilities() const { return m_backend.capabilities(); }

    // For the turns that start after it; without effect where no energy can be told.
    void openMeter(const power::MeterWish& wish);
    void setIdleBaseline(const power::IdleBaseline& baseline);

    // For the end of the program: every turn that is in it stops, and what is queued from now on is
    // refused, with a sentence, until reopen(). Once is enough.
    void close();
    void reopen(); // the program does not end after all

    // What a GenerationClient does.
    [[nodiscard]] TurnId issueTurn();
    void enqueue(GenerationClient& client, const GenerationJob& job);
    void stop(const GenerationClient& client, TurnId turn);
    void withdraw(const GenerationClient& client); // all of its turns; it hears no more of them

Q_SIGNALS:
    // Idle: nothing runs and nothing waits.
    void activityChanged(trilume::app::Activity activity);

private:
    struct WaitingTurn
    {
        GenerationJob job;
        QPointer<GenerationClient> client;
        std::int64_t round = 0; // each client has one turn in a round
        int toldBefore = 0;     // the position that the client knows
    };

    struct RunningTurn
    {
        GenerationJob job;                 // without the request
        QPointer<GenerationClient> client; // null: it has gone, the turn is being stopped
        bool isStopped = false;            // asked to
        int toldBefore = 0;                // the position that the client knows
        bool isMetered = false;            // as the backend could when it was started
    };

    void onStarted(TurnId turn, const QString& modelName);
    void onPrefillProgressed(TurnId turn, int doneTokens, int totalTokens);
    void onTokensScored(TurnId turn, const TokenScoreList& scores);
    void onTextGenerated(TurnId turn, const QString& text, int tokens);
    void onThoughtGenerated(TurnId turn, const QString& text, int tokens);
    void onFinished(TurnId turn, const GenerationOutcome& outcome);
    void onFailed(TurnId turn, const QString& message);

    [[nodiscard]] bool isRunning(TurnId turn) const;
    [[nodiscard]] std::int64_t nextRoundOf(const GenerationClient& client) const;
    [[nodiscard]] GenerationClient* takeRunning();
    void stopRunning();
    void dropWaiting(std::vector<WaitingTurn>::iterator turn);
    static void refuse(GenerationClient& client, TurnId turn);
    void startNext();
    void tellPositions();
    void updateActivity();

    GenerationBackend& m_backend;
    MetricsHub& m_metrics;
    std::vector<WaitingTurn> m_waiting; // in the order in which they will run
    std::optional<RunningTurn> m_running;
    std::map<const GenerationClient*, std::int64_t> m_servedRounds; // the last one of each
    std::int64_t m_lastTurn = 0;
    std::int64_t m_round = 0; // of the turn that was started last
    Activity m_activity = Activity::Idle;
    bool m_isClosed = false;
};

} // namespace trilume::app
