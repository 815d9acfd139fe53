// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_reading.h"
#include "engine/power/system_access.h"

#include <chrono>
#include <functional>
#include <vector>

namespace trilume::tests {

// A device whose meter is renewed when it likes to, on a clock that the test moves.
class FakeDevice
{
public:
    FakeDevice() { set(accel::ReadingKind::Cycles, 0.0); }

    void set(accel::ReadingKind kind, double value, EvidenceLabel label = EvidenceLabel::Measured)
    {
        accel::PluginReading& reading = of(kind);
        reading.label = label;
        reading.value = value;
        reading.source = "a test";
        ++reading.renewals;
    }

    void setScope(accel::ReadingKind kind, accel::PowerScope scope) { of(kind).scope = scope; }

    void setResolution(accel::ReadingKind kind, double watts) { of(kind).resolution = watts; }

    void stop() { m_isOpen = false; }
    void open() { m_isOpen = true; }

    void rest() { m_computes = false; }

    // Computes all the time, unless it rests.
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        if (!m_computes) {
            return;
        }
        set(accel::ReadingKind::Cycles,
            of(accel::ReadingKind::Cycles).value + 1e3 * double(time.count()));
    }

    [[nodiscard]] std::chrono::nanoseconds now() const { return m_now; }

    [[nodiscard]] accel::TelemetrySource telemetry()
    {
        return [this]() -> Result<std::vector<accel::PluginReading>> {
            if (!m_isOpen) {
                return Error{Errc::NotFound, Sentence::asIs("not open")};
            }
            return m_readings;
        };
    }

    [[nodiscard]] std::function<power::Instant()> clock()
    {
        return [this] {
            return power::Instant{m_now, {}};
        };
    }

private:
    accel::PluginReading& of(accel::ReadingKind kind)
    {
        for (accel::PluginReading& reading : m_readings) {
            if (reading.kind == kind) {
                return reading;
            }
        }
        m_readings.push_back({});
        m_readings.back().kind = kind;
        return m_readings.back();
    }

    std::vector<accel::PluginReading> m_readings;
    std::chrono::nanoseconds m_now = std::chrono::seconds(100);
    bool m_isOpen = true;
    bool m_computes = true;
};

} // namespace trilume::tests
