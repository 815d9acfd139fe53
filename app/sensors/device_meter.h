// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_reading.h"
#include "engine/power/energy_meter.h"
#include "engine/power/system_access.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace trilume::app {

// A device that computes, as a meter of what it takes: its own joules where it counts them, else
// its watts, each renewed value once for the time since the one before. What the machine beside it
// takes is in no figure of it. One thread uses a meter.
class DeviceMeter final : public power::EnergyMeter
{
public:
    // `device`: its id. `now`: the clock of the other meters.
    DeviceMeter(const std::string& device,
                accel::TelemetrySource telemetry,
                std::function<power::Instant()> now);
    ~DeviceMeter() override;

    [[nodiscard]] const power::MeterInfo& info() const override { return m_info; }

    // An error while the device is not open, tells neither joules nor watts, says why it does not,
    // or while it computes tells 0 W or nothing new.
    Result<power::EnergyReading> read() override;

private:
    struct Past
    {
        std::chrono::nanoseconds at{}; // of the last read
        double joules = 0.0;           // as the device told them
        double watts = 0.0;
        std::uint64_t renewals = 0;
        std::chrono::nanoseconds renewed{};
        double busy = 0.0; // cycles, or seconds
    };

    void describe(const accel::PluginReading& reading);
    void count(const accel::PluginReading& reading, std::chrono::nanoseconds now);
    [[nodiscard]] Status check(const accel::PluginReading& reading,
                               double busy,
                               std::chrono::nanoseconds now) const;

    accel::TelemetrySource m_telemetry;
    std::function<power::Instant()> m_now;
    power::MeterInfo m_info;
    std::optional<Past> m_past;
    power::EnergyReading m_reading;
};

} // namespace trilume::app
