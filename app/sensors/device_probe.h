// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sensors/sensor_frame.h"
#include "engine/accel/plugins/plugin_reading.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace trilume::app {

// What a device that computes tells of itself, as lines over time: watts, bytes and cycles per
// second. [sensor thread] Each renewed value becomes one sample; while there is none the lines have
// a gap.
class DeviceProbe
{
public:
    // `device`: its id, which the lines are called by.
    DeviceProbe(const QString& device, accel::TelemetrySource telemetry);

    // What is new since the call before; about ten times a second.
    [[nodiscard]] DeviceFrame read(std::chrono::nanoseconds now);

private:
    using Readings = std::vector<accel::PluginReading>;

    // A reading when it was renewed last, and what else counted up to then.
    struct Past
    {
        std::chrono::nanoseconds at{};
        std::uint64_t renewals = 0;
        double value = 0.0;
        double busy = 0.0;
        double busySeconds = 0.0;
    };

    [[nodiscard]] SeriesDescription describe(Quantity quantity,
                                             const accel::PluginReading& reading) const;
    // What became of a reading that was renewed since `before`; nothing where no figure comes of
    // it.
    [[nodiscard]] std::optional<DeviceFigure> power(const accel::PluginReading& reading,
                                                    const Past& before,
                                                    const Past& now);
    [[nodiscard]] std::optional<DeviceFigure> cycles(const accel::PluginReading& reading,
                                                     const Past& before,
                                                     const Past& now) const;
    [[nodiscard]] std::optional<DeviceFigure> bytes(const Readings& readings,
                                                    const accel::PluginReading& reading,
                                                    const Past& before,
                                                    const Past& now) const;
    [[nodiscard]] std::optional<DeviceFigure> figure(const Readings& readings,
                                                     const accel::PluginReading& reading,
                                                     const Past& before,
                                                     const Past& now);
    void add(const Readings& readings,
             const accel::PluginReading& reading,
             std::chrono::nanoseconds now,
             DeviceFrame& frame);
    void endLine(accel::ReadingKind kind, DeviceFrame& frame);
    void tell(const QString& problem);

    QString m_device;
    accel::TelemetrySource m_telemetry;
    std::map<accel::ReadingKind, Past> m_past;
    std::map<accel::ReadingKind, SeriesDescription> m_lines; // that go on
    std::optional<SensorProblem> m_problem;
};

} // namespace trilume::app
