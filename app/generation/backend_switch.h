// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_backend.h"

namespace trilume::app {

// One of several backends: the one that was chosen when a turn starts makes it to its end. [ui
// thread] What it can is what the chosen one can.
class BackendSwitch final : public GenerationBackend
{
    Q_OBJECT

public:
    // Both are borrowed and outlive this. `first` is chosen.
    BackendSwitch(GenerationBackend& first, GenerationBackend& second, QObject* parent = nullptr);

    void choose(GenerationBackend& backend) { m_chosen = &backend; } // one of the two

    [[nodiscard]] BackendCapabilities capabilities() const override
    {
        return m_chosen->capabilities();
    }

    void start(const GenerationJob& job) override;
    void stop(TurnId turn) override;
    void openMeter(const power::MeterWish& wish) override;
    void setIdleBaseline(const power::IdleBaseline& baseline) override;

private:
    void follow(GenerationBackend& backend);

    GenerationBackend* m_chosen;
    GenerationBackend* m_running; // of the turn that was started last
};

} // namespace trilume::app
