// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_backend.h"

#include <map>
#include <stop_token>

namespace trilume::app {

class GenerationWorker;

// The engine in this program: turns run on the thread of a GenerationWorker, on the model that is
// loaded when they begin there. [ui thread]
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
    void openMeter(const std::optional<power::CpuModel>& model) override;
    void setIdleBaseline(const power::IdleBaseline& baseline) override;

private:
    void onFinished(TurnId turn, const GenerationOutcome& outcome);
    void onFailed(TurnId turn, const QString& message);

    GenerationWorker& m_worker;
    // Of the turns that have not ended. A stop does not wait in the worker's event queue, which the
    // turn blocks.
    std::map<TurnId, std::stop_source> m_stops;
};

} // namespace trilume::app
