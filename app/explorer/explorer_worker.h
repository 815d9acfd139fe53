// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/layer_parts.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "engine/generate/turn_observer.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace trilume::app {

class ActivationWatch;

// The explorer's part on the inference thread: hands an observer to the turns that are to be
// watched, and counts weights between turns. The switches may be set from any thread; a running
// turn, which blocks this thread's events, sees them at once.
class ExplorerWorker final : public Worker
{
    Q_OBJECT

public:
    // Says which model answers at the moment; null when there is none whose layers can be watched.
    // Called on this thread.
    using ModelSource = std::function<std::shared_ptr<const model::Model>()>;

    explicit ExplorerWorker(ModelSource source, QObject* parent = nullptr);
    ~ExplorerWorker() override;

    // [any thread] Whether turns that begin from now on are recorded, and whether snapshots are
    // wanted before their ends.
    void setRecording(bool isRecording) { m_isRecording.store(isRecording); }

    void setWatched(bool isWatched) { m_isWatched.store(isWatched); }

    // What watches a turn of this chat; null: nothing, the turn then costs what it always costs. No
    // exception: without memory for it the turn is not watched.
    [[nodiscard]] generate::TurnObserver* beginTurn(std::int64_t chat);
    void endTurn(); // after beginTurn, however the turn ended

    void describeModel(); // ends with modelDescribed, unless there is none
    void countWeights(ThreadBudget threads, const std::stop_token& stop);

Q_SIGNALS:
    void modelDescribed(
        const trilume::app::Parcel<std::shared_ptr<const trilume::app::LayerParts>>& parts);
    void snapshotBuilt(const trilume::app::Parcel<trilume::app::ActivationSnapshotPtr>& snapshot);
    void weightsCounted(const trilume::app::Parcel<trilume::app::WeightTablePtr>& weights);

private:
    ModelSource m_source;
    std::atomic<bool> m_isRecording{false};
    std::atomic<bool> m_isWatched{false};
    std::unique_ptr<ActivationWatch> m_watch; // of the last model that was watched
    bool m_isInTurn = false;
};

} // namespace trilume::app
