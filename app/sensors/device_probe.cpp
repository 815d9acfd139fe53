// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/device_probe.h"

#include "app/sensors/sensor_controller.h"
#include "app/sensors/telemetry_p.h"

#include <limits>
#include <utility>

namespace trilume::app {

namespace {

using accel::PluginReading;
using accel::ReadingKind;

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();
constexpr std::chrono::nanoseconds kLongestPause = std::chrono::milliseconds(2500);
// A sensor that has nothing new for so long while the device computes is broken.
constexpr std::chrono::nanoseconds kStandsStill = std::chrono::seconds(5);

EvidenceLabel weaker(EvidenceLabel one, EvidenceLabel other)
{
    return one == EvidenceLabel::Modelled || other == EvidenceLabel::Modelled
               ? EvidenceLabel::Modelled
               : EvidenceLabel::Derived;
}

bool isPower(ReadingKind kind)
{
    return kind == ReadingKind::Watts || kind == ReadingKind::Joules;
}

} // namespace

DeviceProbe::DeviceProbe(const QString& device, accel::TelemetrySource telemetry)
    : m_device(device)
    , m_telemetry(std::move(telemetry))
{}

SeriesDescription DeviceProbe::describe(Quantity quantity, const PluginReading& reading) const
{
    SeriesDescription description;
    description.id = wordFor(quantity) + QStringLiteral("/device ") + m_device;
    description.quantity = quantity;
    description.name = m_device;
    description.source = QString::fromStdString(reading.source);
    description.device = m_device;
    description.evidence = reading.label;
    if (quantity == Quantity::Power) {
        description.scope = scopeOf(reading);
    }
    return description;
}

void DeviceProbe::tell(const QString& problem)
{
    m_problem = SensorProblem{QStringLiteral("device ") + m_device, problem};
}

// Its own watts where it tells them: of a simulated board those at the board's pace, not at that of
// the simulation.
std::optional<DeviceFigure> DeviceProbe::power(const PluginReading& reading,
                                               const Past& before,
                                               const Past& now)
{
    SeriesDescription line = describe(Quantity::Power, reading);
    double watts = reading.value;
    if (reading.kind == ReadingKind::Joules) {
        line.evidence = weaker(reading.label, EvidenceLabel::Derived);
        watts = (reading.value - before.value) / secondsIn(now.at - before.at);
    }
    if (watts <= 0.0 && now.busy > before.busy) {
        tell(SensorController::tr("The device tells 0 W while it computes."));
        return std::nullopt;
    }
    m_problem.reset();
    return DeviceFigure{std::move(line), watts};
}

std::optional<DeviceFigure> DeviceProbe::cycles(const PluginReading& reading,
                                                const Past& before,
                                                const Past& now) const
{
    SeriesDescription line = describe(Quantity::Cycles, reading);
    line.evidence = weaker(reading.label, EvidenceLabel::Derived);
    return DeviceFigure{std::move(line),
                        (now.value - before.value) / secondsIn(now.at - before.at)};
}

// While it was busy, where it tells for how long.
std::optional<DeviceFigure> DeviceProbe::bytes(const Readings& readings,
                                               const PluginReading& reading,
                                               const Past& before,
                                               const Past& now) const
{
    SeriesDescription line = describe(Quantity::Bandwidth, reading);
    line.evidence = weaker(reading.label, EvidenceLabel::Derived);
    double seconds = secondsIn(now.at - before.at);
    if (const PluginReading* busy = findReading(readings, ReadingKind::BusySeconds)) {
        seconds = now.busySeconds - before.busySeconds;
        line.evidence = weaker(line.evidence, busy->label);
        //: %1 and %2 say how a figure is known; the second one for how long something computed
        line.source = SensorController::tr("%1; while it computes: %2")
                          .arg(line.source, QString::fromStdString(busy->source));
    }
    if (seconds <= 0.0) {
        return std::nullopt;
    }
    return DeviceFigure{std::move(line), (now.value - before.value) / seconds};
}

std::optional<DeviceFigure> DeviceProbe::figure(const Readings& readings,
                                                const PluginReading& reading,
                                                const Past& before,
                                                const Past& now)
{
    const bool wentBack = reading.kind != ReadingKind::Watts && now.value < before.value;
    if (wentBack || now.at <= before.at) { // it was opened anew, and counts from 0
        return std::nullopt;
    }
    switch (reading.kind) {
    case ReadingKind::Watts:
    case ReadingKind::Joules:
        return power(reading, before, now);
    case ReadingKind::Cycles:
        return cycles(reading, before, now);
    case ReadingKind::Bytes:
        return bytes(readings, reading, before, now);
    case ReadingKind::Celsius:
    case ReadingKind::ClockHz:
    case ReadingKind::BusySeconds:
        break;
    }
    return std::nullopt;
}

void DeviceProbe::add(const Readings& readings,
                      const PluginReading& reading,
                      std::chrono::nanoseconds now,
                      DeviceFrame& frame)
{
    if (!reading.hasValue) {
        endLine(reading.kind, frame);
        tell(QString::fromStdString(reading.source));
        return;
    }
    const PluginReading* busy = findReading(readings, ReadingKind::BusySeconds);
    const Past news{now, reading.renewals, reading.value, busyOf(readings),
                    busy == nullptr ? 0.0 : busy->value};
    const auto [kept, isFirst] = m_past.try_emplace(reading.kind, news);
    Past& before = kept->second;
    if (isFirst) {
        return;
    }
    if (reading.renewals == before.renewals) {
        if (now - before.at > kLongestPause) {
            endLine(reading.kind, frame);
        }
        if (isPower(reading.kind) && news.busy > before.busy && now - before.at > kStandsStill) {
            tell(SensorController::tr("The figures of the device stand still while it computes."));
        }
        return;
    }
    if (std::optional<DeviceFigure> found = figure(readings, reading, before, news)) {
        m_lines[reading.kind] = found->description;
        frame.figures.push_back(*std::move(found));
    } else {
        endLine(reading.kind, frame);
    }
    before = news;
}

void DeviceProbe::endLine(ReadingKind kind, DeviceFrame& frame)
{
    if (auto line = m_lines.extract(kind)) {
        frame.figures.push_back({std::move(line.mapped()), kGap});
    }
}

DeviceFrame DeviceProbe::read(std::chrono::nanoseconds now)
{
    DeviceFrame frame;
    frame.device = m_device;
    const Result<Readings> told = m_telemetry();
    if (!told) {
        for (auto& [kind, line] : std::exchange(m_lines, {})) {
            frame.figures.push_back({line, kGap});
        }
        m_past.clear();
        m_problem.reset();
        return frame;
    }
    const bool tellsWatts = findReading(told.value(), ReadingKind::Watts) != nullptr;
    for (const PluginReading& reading : told.value()) {
        if (reading.kind != ReadingKind::Joules || !tellsWatts) {
            add(told.value(), reading, now, frame);
        }
    }
    frame.problem = m_problem;
    return frame;
}

} // namespace trilume::app
