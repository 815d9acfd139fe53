// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/local_backend.h"

#include "app/generation/generation_worker.h"
#include "app/generation/token_mailbox.h"
#include "app/platform/worker.h"

#include <chrono>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kTextInterval{33};

} // namespace

LocalBackend::LocalBackend(GenerationWorker& worker, QObject* parent)
    : GenerationBackend(parent)
    , m_worker(worker)
    , m_tokens(worker.tokens())
{
    m_pace.setInterval(kTextInterval);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &LocalBackend::tellTokens);
    connect(&worker, &GenerationWorker::started, this, &LocalBackend::onStarted);
    connect(&worker, &GenerationWorker::prefillProgressed, this,
            &GenerationBackend::prefillProgressed);
    connect(&worker, &GenerationWorker::tokensWait, this, &LocalBackend::onTokensWait);
    connect(&worker, &GenerationWorker::finished, this, &LocalBackend::onFinished);
    connect(&worker, &GenerationWorker::failed, this, &LocalBackend::onFailed);
}

LocalBackend::~LocalBackend()
{
    for (auto& [turn, source] : m_stops) {
        source.request_stop();
    }
}

BackendCapabilities LocalBackend::capabilities() const
{
    BackendCapabilities capabilities;
    capabilities.energy = true;
    capabilities.activations = true;
    capabilities.rereading = true;
    return capabilities;
}

void LocalBackend::start(const GenerationJob& job)
{
    const std::stop_token stop = m_stops[job.turn].get_token();
    post(m_worker, [job, stop](GenerationWorker& worker) { worker.run(job, stop); });
}

void LocalBackend::stop(TurnId turn)
{
    if (const auto found = m_stops.find(turn); found != m_stops.end()) {
        found->second.request_stop();
    }
}

void LocalBackend::openMeter(const power::MeterWish& wish)
{
    post(m_worker, [wish](GenerationWorker& worker) { worker.openMeter(wish); });
}

void LocalBackend::setDevice(const QString& device, const accel::TelemetrySource& telemetry)
{
    post(m_worker,
         [device, telemetry](GenerationWorker& worker) { worker.setDevice(device, telemetry); });
}

void LocalBackend::setIdleBaseline(const power::IdleBaseline& baseline)
{
    post(m_worker, [baseline](GenerationWorker& worker) { worker.setIdleBaseline(baseline); });
}

void LocalBackend::onStarted(TurnId turn, const QString& modelName)
{
    m_current = turn;
    Q_EMIT started(turn, modelName);
}

void LocalBackend::onTokensWait(TurnId turn)
{
    if (turn == m_current && !m_pace.isActive()) {
        tellTokens();
    }
}

void LocalBackend::tellTokens()
{
    const TurnId turn = m_current;
    const TokenBatch batch = m_tokens->take(turn);
    const bool hasThought = !batch.thought.isEmpty();
    const bool hasText = (batch.tokens > 0 && !hasThought) || !batch.text.isEmpty();
    if (!hasText && !hasThought && batch.scores.empty()) {
        return;
    }
    m_pace.start();
    if (!batch.scores.empty()) { // of an answer that is read again they are all there is
        Q_EMIT tokensScored(turn, batch.scores);
    }
    if (hasThought) { // before what was said after it
        Q_EMIT thoughtGenerated(turn, batch.thought, hasText ? 0 : batch.tokens);
    }
    if (hasText) {
        Q_EMIT textGenerated(turn, batch.text, batch.tokens);
    }
}

void LocalBackend::onFinished(TurnId turn, const GenerationOutcome& outcome)
{
    tellTokens();
    m_stops.erase(turn);
    Q_EMIT finished(turn, outcome);
}

void LocalBackend::onFailed(TurnId turn, const QString& message)
{
    tellTokens();
    m_stops.erase(turn);
    Q_EMIT failed(turn, message);
}

} // namespace trilume::app
