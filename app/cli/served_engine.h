// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_queue.h"
#include "app/generation/local_backend.h"
#include "app/metrics/metrics_hub.h"
#include "app/sensors/sensor_service.h"
#include "app/settings/settings.h"

#include <QThread>

#include <memory>

namespace trilume::generate {
class LocalGenerator;
} // namespace trilume::generate

namespace trilume::app {
class GenerationWorker;
} // namespace trilume::app

namespace trilume::cli {

// The queue of the program, with the engine behind it on a thread of its own, and the meters that
// answers are charged to. [main thread]
class ServedEngine
{
public:
    // The device that computes, for its energy.
    struct Device
    {
        QString id;
        accel::TelemetrySource telemetry; // empty: it is the processor
    };

    // The generator is borrowed, and used by the inference thread until the end of this.
    ServedEngine(generate::LocalGenerator& generator, const Device& device);
    ~ServedEngine();
    ServedEngine(const ServedEngine&) = delete;
    ServedEngine& operator=(const ServedEngine&) = delete;

    [[nodiscard]] app::GenerationQueue& queue() { return m_queue; }

private:
    void openMeter();

    std::unique_ptr<QThread> m_thread;
    app::GenerationWorker* m_worker; // deleted by its thread
    app::LocalBackend m_backend;
    app::MetricsHub m_metrics;
    app::GenerationQueue m_queue;
    app::Settings m_settings; // for the model of the processor's power
    app::SensorService m_sensors;
};

} // namespace trilume::cli
