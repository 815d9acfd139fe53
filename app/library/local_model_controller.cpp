// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/local_model_controller.h"

#include "app/library/model_worker.h"
#include "app/platform/paths.h"
#include "app/platform/worker.h"
#include "app/settings/settings.h"

namespace trilume::app {

LocalModelController::LocalModelController(ModelWorker& worker, Settings& settings, QObject* parent)
    : ModelController(parent)
    , m_worker(worker)
    , m_settings(settings)
{
    connect(&worker, &ModelWorker::progressed, this, &LocalModelController::onProgressed);
    connect(&worker, &ModelWorker::loaded, this, &LocalModelController::onLoaded);
    connect(&worker, &ModelWorker::failed, this, &LocalModelController::onFailed);
}

LocalModelController::~LocalModelController()
{
    cancel();
}

void LocalModelController::openLast()
{
    const QString path = m_settings.modelPath();
    if (path.isEmpty()) {
        openBundled();
        return;
    }
    m_fallsBackToBundled = true;
    start(path);
}

void LocalModelController::open(const QString& path)
{
    m_fallsBackToBundled = false;
    start(path);
}

void LocalModelController::openBundled()
{
    m_fallsBackToBundled = false;
    const QString path = bundledModelPath();
    if (path.isEmpty()) {
        Q_EMIT failed(tr("The model that comes with Trilume (%1) is not installed. Open a model "
                         "file of your own.")
                          .arg(bundledModelFileName()));
        return;
    }
    start(path);
}

void LocalModelController::cancel()
{
    m_stop.request_stop();
}

void LocalModelController::start(const QString& path)
{
    cancel();
    m_stop = std::stop_source();
    m_current = ++m_lastRequest;
    const ModelLoadRequest request{m_current, path, m_settings.threads(), m_stop.get_token()};
    post(m_worker, [request](ModelWorker& worker) { worker.load(request); });
    Q_EMIT loadingStarted(path);
}

void LocalModelController::onProgressed(qint64 request, double share)
{
    if (request == m_current) {
        Q_EMIT loadingProgressed(share);
    }
}

void LocalModelController::onLoaded(qint64 request, const ModelSummary& summary)
{
    // One that was given up but got ready all the same is what answers now, until the newer one is
    // there.
    m_summary = summary;
    m_isLoaded = true;
    if (request == m_current) {
        m_current = 0;
        m_settings.setModelPath(summary.path == bundledModelPath() ? QString() : summary.path);
    }
    Q_EMIT loaded(m_summary);
}

void LocalModelController::onFailed(qint64 request, const QString& message)
{
    if (request != m_current) {
        return; // given up for a newer one
    }
    m_current = 0;
    const bool fallsBack = m_fallsBackToBundled && !bundledModelPath().isEmpty();
    Q_EMIT failed(message);
    // A slot may have asked for another model already.
    if (fallsBack && m_current == 0) {
        openBundled();
    }
}

} // namespace trilume::app
