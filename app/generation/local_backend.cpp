// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/local_backend.h"

#include "app/generation/generation_worker.h"
#include "app/platform/worker.h"

namespace trilume::app {

LocalBackend::LocalBackend(GenerationWorker& worker, QObject* parent)
    : GenerationBackend(parent)
    , m_worker(worker)
{
    connect(&worker, &GenerationWorker::started, this, &GenerationBackend::started);
    connect(&worker, &GenerationWorker::prefillProgressed, this,
            &GenerationBackend::prefillProgressed);
    connect(&worker, &GenerationWorker::tokensScored, this, &GenerationBackend::tokensScored);
    connect(&worker, &GenerationWorker::textGenerated, this, &GenerationBackend::textGenerated);
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

void LocalBackend::openMeter(const std::optional<power::CpuModel>& model)
{
    post(m_worker, [model](GenerationWorker& worker) { worker.openMeter(model); });
}

void LocalBackend::setIdleBaseline(const power::IdleBaseline& baseline)
{
    post(m_worker, [baseline](GenerationWorker& worker) { worker.setIdleBaseline(baseline); });
}

void LocalBackend::onFinished(TurnId turn, const GenerationOutcome& outcome)
{
    m_stops.erase(turn);
    Q_EMIT finished(turn, outcome);
}

void LocalBackend::onFailed(TurnId turn, const QString& message)
{
    m_stops.erase(turn);
    Q_EMIT failed(turn, message);
}

} // namespace trilume::app
