// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/device_meter.h"

#include "app/sensors/telemetry_p.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

using std::chrono::nanoseconds;

// Between two values of a sensor; one that has none for longer while the device computes is broken.
constexpr nanoseconds kLongestStep = std::chrono::seconds(5);

// Of what a device tells no accuracy is known. Those of models are as far off as ours were from
// boards that somebody has metered.
double assumedError(EvidenceLabel label)
{
    switch (label) {
    case EvidenceLabel::Measured:
        return 0.05;
    case EvidenceLabel::Derived:
        return 0.1;
    case EvidenceLabel::Modelled:
        break;
    }
    return 0.25;
}

} // namespace

DeviceMeter::DeviceMeter(const std::string& device,
                         accel::TelemetrySource telemetry,
                         std::function<power::Instant()> now)
    : m_telemetry(std::move(telemetry))
    , m_now(std::move(now))
{
    m_info.source = "device " + device;
    m_info.label = EvidenceLabel::Modelled;
    m_info.scope = EnergyScope::Board;
    m_info.longestInterval = nanoseconds::max();
    m_info.resolution = std::chrono::milliseconds(1);
    m_info.uncertainty = {assumedError(m_info.label),
                          Sentence::of("assumed: the device tells no accuracy")};
}

DeviceMeter::~DeviceMeter() = default;

void DeviceMeter::describe(const accel::PluginReading& reading)
{
    // Watts of a sensor, each for as long as it was the latest, are measured like what a meter in
    // the cable wrote down: the chips average over the time between two values.
    m_info.label = reading.label;
    m_info.scope = scopeOf(reading);
    m_info.uncertainty.fraction = assumedError(m_info.label);
    if (reading.kind == accel::ReadingKind::Watts && reading.value > 0.0) {
        // What it cannot tell apart is unknown, however accurate it is.
        m_info.uncertainty.fraction =
            std::max(m_info.uncertainty.fraction, reading.resolution / reading.value);
    }
}

// A sensor that has failed often says 0 W, and a device that computes never takes that; or it says
// the same for ever.
Status DeviceMeter::check(const accel::PluginReading& reading, double busy, nanoseconds now) const
{
    if (!m_past || busy <= m_past->busy) {
        return Done{};
    }
    if (reading.kind == accel::ReadingKind::Watts && reading.value <= 0.0) {
        return Error{Errc::Io, Sentence::of("%1: found 0 W while it computes", m_info.source)};
    }
    if (reading.renewals == m_past->renewals && now - m_past->renewed > kLongestStep) {
        return Error{Errc::Io,
                     Sentence::of("%1: has stood still while it computes", m_info.source)};
    }
    return Done{};
}

void DeviceMeter::count(const accel::PluginReading& reading, nanoseconds now)
{
    const nanoseconds step = now - m_past->renewed;
    const bool isRenewed = reading.renewals != m_past->renewals;
    if (reading.kind == accel::ReadingKind::Joules) {
        if (reading.value < m_past->joules) { // it was opened anew, and counts from 0
            m_reading.joules += reading.value;
            m_reading.missingSeconds += secondsIn(now - m_past->at);
        } else {
            m_reading.joules += reading.value - m_past->joules;
        }
        m_past->joules = reading.value;
    } else if (isRenewed && step > kLongestStep) {
        m_reading.missingSeconds += secondsIn(step);
    } else if (isRenewed) {
        m_reading.joules += 0.5 * (m_past->watts + reading.value) * secondsIn(step);
        m_past->watts = reading.value;
    }
    if (isRenewed) {
        if (reading.kind == accel::ReadingKind::Watts && step <= kLongestStep) {
            m_info.resolution = std::max(m_info.resolution, step);
        }
        m_past->renewals = reading.renewals;
        m_past->renewed = now;
    }
}

Result<power::EnergyReading> DeviceMeter::read()
{
    const Result<std::vector<accel::PluginReading>> readings = m_telemetry();
    if (!readings) {
        return readings.error();
    }
    const accel::PluginReading* reading = findReading(readings.value(), accel::ReadingKind::Joules);
    if (reading == nullptr) {
        reading = findReading(readings.value(), accel::ReadingKind::Watts);
    }
    if (reading == nullptr) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1 tells neither joules nor watts", m_info.source)};
    }
    if (!reading->hasValue) {
        return Error{Errc::Io, Sentence::asIs(reading->source)};
    }
    const double busy = busyOf(readings.value());
    const nanoseconds now = m_now().awake;
    if (const Status sound = check(*reading, busy, now); !sound) {
        return sound.error();
    }
    describe(*reading);
    if (!m_past) {
        m_past = Past{now, reading->value, reading->value, reading->renewals, now, busy};
    } else {
        count(*reading, now);
    }
    m_past->at = now;
    m_past->busy = busy;
    if (reading->kind == accel::ReadingKind::Watts) {
        m_reading.renewedAt = m_past->renewed;
    }
    m_reading.at = now;
    return m_reading;
}

} // namespace trilume::app
