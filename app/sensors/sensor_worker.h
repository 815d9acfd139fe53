// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/sensors/device_probe.h"
#include "app/sensors/sensor_frame.h"
#include "app/sensors/sensor_reader.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/power/find_meters.h"
#include "engine/power/wall_log.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace trilume::app {

struct SensorOptions
{
    power::SystemAccess access;
    std::chrono::milliseconds interval{100};
};

enum class Activity
{
    Idle = 1,
    Generating = 2,
};

// Reads the sensors ten times a second, so that slow ones never hold up the window. [sensor thread]
class SensorWorker final : public Worker
{
    Q_OBJECT

public:
    explicit SensorWorker(SensorOptions options, QObject* parent = nullptr);
    ~SensorWorker() override;

public Q_SLOTS:
    // Looks for sensors and begins to read them; again when the wish is another.
    void open(const trilume::power::MeterWish& wish);
    // Looks whether there are other ones now, say because reading was permitted since; found() is
    // said if so. Done by itself every half minute, and sooner at first when a sensor went away.
    void lookAgain();
    // The idle power is measured while nothing is generated.
    void setActivity(trilume::app::Activity activity);
    void loadWallLog(const QString& path);
    // The device on which the model runs; empty: the processor.
    void setDevice(const QString& device, const trilume::accel::TelemetrySource& telemetry);

Q_SIGNALS:
    void found(const trilume::app::Parcel<trilume::app::SensorSet>& set);
    void sampled(const trilume::app::Parcel<trilume::app::SensorFrame>& frame);
    void idleMeasured(const trilume::app::Parcel<trilume::power::IdleBaseline>& baseline);
    void wallLogLoaded(const QString& path,
                       const trilume::app::Parcel<std::vector<trilume::power::WallSample>>& log);
    void wallLogFailed(const QString& message);

private:
    void sample();
    void lookAgainIfDue();

    SensorOptions m_options;
    std::chrono::nanoseconds m_lossInterval; // after which it is looked for
    QTimer m_timer;
    std::unique_ptr<SensorReader> m_reader;
    std::optional<DeviceProbe> m_device;
    power::MeterWish m_wish;
    std::chrono::nanoseconds m_lastLook{};
    std::chrono::nanoseconds m_lastLoss{}; // when a sensor was found to be gone last
    Activity m_activity = Activity::Idle;
};

} // namespace trilume::app
