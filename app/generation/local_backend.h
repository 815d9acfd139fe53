// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_backend.h"
#include "engine/accel/plugins/plugin_reading.h"

#include <QTimer>

#include <map>
#include <memory>
#include <stop_token>

namespace trilume::app {

class GenerationWorker;
class TokenMailbox;

// The engine in this program: turns run on the thread of a GenerationWorker, on the model that is
// loaded when they begin there. [ui thread] Text is told at most once in 33 ms, and never waits for
// the token behind it.
class LocalBackend final : public GenerationBackend
{
    Q_OBJECT

public:
    // `worker` is borrowed and lives on the inference thread; it must live at every start().
    explicit LocalBackend(GenerationWorker& worker, QObject* parent = nullptr);
    ~LocalBackend() override; // stops what runs

    [[nodiscard]] BackendCapabilities capabilities() const override;

    void start(const GenerationJob& job) override;
    void stop(TurnId turn) override;
    void openMeter(const power::MeterWish& wish) override;
    // The device on which the model runs, for its energy; empty: the processor.
    void setDevice(const QString& device, const accel::TelemetrySource& telemetry);
    void setIdleBaseline(const power::IdleBaseline& baseline) override;

private:
    void onStarted(TurnId turn, const QString& modelName);
    void onTokensWait(TurnId turn);
    void tellTokens();
    void onFinished(TurnId turn, const GenerationOutcome& outcome);
    void onFailed(TurnId turn, const QString& message);

    GenerationWorker& m_worker;
    std::shared_ptr<TokenMailbox> m_tokens; // of the worker
    QTimer m_pace;                          // active: text was told just now
    TurnId m_current;                       // that has started last
    // Of the turns that have not ended. A stop does not wait in the worker's event queue, which the
    // turn blocks.
    std::map<TurnId, std::stop_source> m_stops;
};

} // namespace trilume::app
