// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remote_backend.h"

#include "app/platform/worker.h"
#include "app/platform/worker_thread.h"
#include "app/remote/remote_worker.h"

#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kSignalInterval{33};

} // namespace

RemoteBackend::RemoteBackend(const WebLimits& limits, QObject* parent)
    : GenerationBackend(parent)
    , m_thread(makeThread(QStringLiteral("server")))
    , m_worker(moveTo(*m_thread, std::make_unique<RemoteWorker>(limits)))
{
    m_pace.setInterval(kSignalInterval);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &RemoteBackend::tellPending);
    connect(m_worker, &RemoteWorker::started, this, &GenerationBackend::started);
    connect(m_worker, &RemoteWorker::textGenerated, this, &RemoteBackend::onTextGenerated);
    connect(m_worker, &RemoteWorker::thoughtGenerated, this, &RemoteBackend::onThoughtGenerated);
    connect(m_worker, &RemoteWorker::finished, this, &RemoteBackend::onFinished);
    connect(m_worker, &RemoteWorker::failed, this, &RemoteBackend::onFailed);
    m_thread->start();
}

RemoteBackend::~RemoteBackend()
{
    for (auto& [turn, source] : m_stops) {
        source.request_stop();
    }
    m_thread->quit();
    endThread(m_thread);
}

void RemoteBackend::start(const GenerationJob& job)
{
    if (!m_model) {
        QMetaObject::invokeMethod(
            this, [this, turn = job.turn] { Q_EMIT failed(turn, tr("No server is chosen.")); },
            Qt::QueuedConnection);
        return;
    }
    const std::stop_token stop = m_stops[job.turn].get_token();
    post(*m_worker,
         [job, model = *m_model, stop](RemoteWorker& worker) { worker.run(job, model, stop); });
}

void RemoteBackend::stop(TurnId turn)
{
    if (const auto found = m_stops.find(turn); found != m_stops.end()) {
        found->second.request_stop();
    }
}

void RemoteBackend::onTextGenerated(TurnId turn, const QString& text)
{
    m_pendingTurn = turn;
    m_pendingText.add(text);
    tellInTime();
}

void RemoteBackend::onThoughtGenerated(TurnId turn, const QString& text)
{
    m_pendingTurn = turn;
    m_pendingThought.add(text);
    tellInTime();
}

void RemoteBackend::tellInTime()
{
    if (!m_pace.isActive()) {
        tellPending();
    }
}

void RemoteBackend::tellPending()
{
    if (m_pendingText.count == 0 && m_pendingThought.count == 0) {
        return;
    }
    m_pace.start();
    // Servers send a token in each piece, or nearly so; the end tells the count of the server.
    if (const Pieces thought = std::exchange(m_pendingThought, {}); thought.count > 0) {
        Q_EMIT thoughtGenerated(m_pendingTurn, thought.text, thought.count);
    }
    if (const Pieces written = std::exchange(m_pendingText, {}); written.count > 0) {
        Q_EMIT textGenerated(m_pendingTurn, written.text, written.count);
    }
}

void RemoteBackend::onFinished(TurnId turn, const GenerationOutcome& outcome)
{
    tellPending();
    m_stops.erase(turn);
    Q_EMIT finished(turn, outcome);
}

void RemoteBackend::onFailed(TurnId turn, const QString& message)
{
    tellPending();
    m_stops.erase(turn);
    Q_EMIT failed(turn, message);
}

} // namespace trilume::app
