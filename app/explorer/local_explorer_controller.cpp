// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/local_explorer_controller.h"

#include "app/explorer/explorer_worker.h"
#include "app/library/model_controller.h"
#include "app/platform/worker.h"

#include <algorithm>

namespace trilume::app {

LocalExplorerController::LocalExplorerController(ExplorerWorker& worker,
                                                 const ModelController& models,
                                                 QObject* parent)
    : ExplorerController(parent)
    , m_worker(worker)
    , m_models(models)
{
    connect(&worker, &ExplorerWorker::modelDescribed, this,
            [this](const std::shared_ptr<const LayerParts>& parts) {
                m_parts = parts;
                Q_EMIT partsChanged();
            });
    connect(&worker, &ExplorerWorker::snapshotBuilt, this,
            [this](const ActivationSnapshotPtr& snapshot) {
                m_snapshot = snapshot;
                Q_EMIT snapshotChanged();
            });
    connect(&worker, &ExplorerWorker::weightsCounted, this, [this](const WeightTablePtr& weights) {
        m_isCounting = false;
        m_weights = weights;
        Q_EMIT weightsCounted();
    });
    connect(&m_lensReader, &LensReader::progressed, this, &ExplorerController::lensProgressed);
    connect(&m_lensReader, &LensReader::finished, this, [this](const LensTablePtr& table) {
        m_lens = table;
        Q_EMIT lensChanged();
    });
    connect(&m_lensReader, &LensReader::failed, this, [this](const QString& message) {
        Q_EMIT lensChanged();
        Q_EMIT lensFailed(message);
    });
    connect(&models, &ModelController::loaded, this, &LocalExplorerController::onModelLoaded);
    connect(&m_saver, &FileSaver::saved, this, &ExplorerController::exported);
    connect(&m_saver, &FileSaver::failed, this,
            [this](const QString&, const QString& message) { Q_EMIT exportFailed(message); });
}

LocalExplorerController::~LocalExplorerController()
{
    cancel();
}

void LocalExplorerController::cancel()
{
    m_stop.request_stop();
    m_lensReader.stop();
}

std::size_t LocalExplorerController::threads() const
{
    return static_cast<std::size_t>(std::max(1, m_models.summary().threads));
}

void LocalExplorerController::readLens(std::size_t first, std::size_t end)
{
    if (m_snapshot == nullptr || m_snapshot->lensSource == nullptr || first >= end
        || end > m_snapshot->tokens.size()) {
        return;
    }
    m_lensReader.read(m_snapshot, first, end, threads());
    Q_EMIT lensChanged();
}

void LocalExplorerController::stopLens()
{
    if (m_lensReader.isReading()) {
        m_lensReader.stop();
        Q_EMIT lensChanged();
    }
}

void LocalExplorerController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    updateRecording();
}

void LocalExplorerController::setKeepsRecording(bool keeps)
{
    if (keeps != m_keeps) {
        m_keeps = keeps;
        updateRecording();
        Q_EMIT keepsRecordingChanged(keeps);
    }
}

void LocalExplorerController::updateRecording()
{
    m_worker.setWatched(m_isWatched);
    m_worker.setRecording(m_isWatched || m_keeps);
}

void LocalExplorerController::countWeights()
{
    if (m_weights != nullptr || m_isCounting || !m_models.isLoaded()) {
        return;
    }
    m_isCounting = true;
    m_stop = std::stop_source();
    post(m_worker, [threads = ThreadBudget{threads()}, stop = m_stop.get_token()](
                       ExplorerWorker& worker) { worker.countWeights(threads, stop); });
}

void LocalExplorerController::exportData(const QString& path, const ShownData& data)
{
    m_saver.save(path, [data](const QString& to) { return writeShown(data, to); });
}

void LocalExplorerController::exportPicture(const QString& path, const QByteArray& picture)
{
    m_saver.save(path, picture);
}

void LocalExplorerController::onModelLoaded()
{
    cancel();
    m_isCounting = false;
    m_weights.reset();
    m_lens.reset();
    Q_EMIT lensChanged();
    // Of the model that answers then, in whose place the next one may be already: that one's
    // `loaded` comes before its description, too.
    post(m_worker, [](ExplorerWorker& worker) { worker.describeModel(); });
    if (m_snapshot != nullptr) {
        m_snapshot.reset();
        Q_EMIT snapshotChanged();
    }
}

} // namespace trilume::app
