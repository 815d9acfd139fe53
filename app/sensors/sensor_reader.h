// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sensors/sensor_frame.h"
#include "engine/power/find_meters.h"
#include "engine/power/idle_baseline.h"
#include "engine/power/meter_bank.h"
#include "engine/power/system_access.h"

#include <memory>
#include <optional>
#include <vector>

namespace trilume::app {

// Reads everything that this machine tells of its power, temperature, clock and of this program's
// memory. [sensor thread] Blocks for as long as small system files take.
class SensorReader
{
public:
    // The meter of `wish`, which answers are charged to, comes first.
    SensorReader(power::SystemAccess access, const power::MeterWish& wish);
    ~SensorReader();

    [[nodiscard]] const SensorSet& set() const { return m_set; }

    // About ten times a second. Temperature, clock and memory come about once a second.
    [[nodiscard]] SensorFrame read();

    // A sensor that could be read is gone, or one was found to count something else than was told:
    // another reader may find others.
    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }

    // While nothing is generated, beside read(): what the processor takes then. Something every few
    // seconds, nothing while too much else is going on.
    [[nodiscard]] std::optional<power::IdleBaseline> readIdle();
    void stopIdle(); // something is generated from now on

private:
    class Stopwatch;

    [[nodiscard]] std::optional<power::CpuModel> withSuggestion(
        std::optional<power::CpuModel> model);
    void open(const power::MeterWish& wish);
    [[nodiscard]] SensorFrame readAll(); // without its cost
    void describe(const power::MeterInfo& info);
    void addFigure(const power::MeterSample& sample, SensorFrame& frame);
    void addConditions(SensorFrame& frame);

    power::SystemAccess m_access;
    SensorSet m_set;
    std::unique_ptr<power::MeterBank> m_bank;
    std::unique_ptr<power::EnergyMeter> m_idleMeter; // a second one of what is charged, or null
    std::optional<power::IdleBaselineRecorder> m_idle;
    std::vector<bool> m_wasReadable; // by meter of the set
    bool m_isOutdated = false;
    std::chrono::nanoseconds m_idleSince{};
    std::chrono::nanoseconds m_lastConditions{-1};
    std::chrono::nanoseconds m_openedAt{};
    std::chrono::nanoseconds m_spent{}; // in reading anything since then
};

} // namespace trilume::app
