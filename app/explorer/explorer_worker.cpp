// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/explorer_worker.h"

#include "app/explorer/activation_watch.h"
#include "app/explorer/snapshot_values.h"
#include "engine/trace/weight_summary.h"

#include <exception>
#include <utility>

namespace trilume::app {

ExplorerWorker::ExplorerWorker(ModelSource source, QObject* parent)
    : Worker(parent)
    , m_source(std::move(source))
{}

ExplorerWorker::~ExplorerWorker() = default;

generate::TurnObserver* ExplorerWorker::beginTurn(std::int64_t chat)
{
    m_isInTurn = false;
    std::shared_ptr<const model::Model> model = m_source();
    if (m_watch != nullptr && m_watch->model() != model.get()) {
        m_watch.reset(); // with it a model that is not loaded any more
    }
    if (model == nullptr || !m_isRecording.load()) {
        return nullptr;
    }
    try {
        if (m_watch == nullptr) {
            m_watch = std::make_unique<ActivationWatch>(
                std::move(model), m_isWatched,
                [this](const ActivationSnapshotPtr& snapshot) { Q_EMIT snapshotBuilt(snapshot); });
        }
        m_watch->beginTurn(chat);
    } catch (const std::exception& exception) {
        qWarning("The answer is not recorded: %s", exception.what());
        m_watch.reset();
        return nullptr;
    }
    m_isInTurn = true;
    return m_watch.get();
}

void ExplorerWorker::endTurn()
{
    if (!std::exchange(m_isInTurn, false)) {
        return;
    }
    try {
        m_watch->endTurn();
    } catch (const std::exception& exception) {
        qWarning("The last picture of the recording is missing: %s", exception.what());
    }
}

void ExplorerWorker::describeModel()
{
    if (const std::shared_ptr<const model::Model> model = m_source()) {
        Q_EMIT modelDescribed(std::shared_ptr<const LayerParts>(
            std::make_shared<LayerParts>(layerParts(model->watchable()))));
    }
}

void ExplorerWorker::countWeights(ThreadBudget threads, const std::stop_token& stop)
{
    const std::shared_ptr<const model::Model> model = m_source();
    if (model == nullptr || stop.stop_requested()) {
        return;
    }
    try {
        const std::vector<trace::WeightShare> shares =
            trace::summariseWeights(*model, threads, stop);
        if (!stop.stop_requested()) {
            Q_EMIT weightsCounted(WeightTablePtr(std::make_shared<WeightTable>(
                weightTable(shares, model->watchable(), model->info().layerCount))));
        }
    } catch (const std::exception& exception) {
        qWarning("The weights were not counted: %s", exception.what());
    }
}

} // namespace trilume::app
