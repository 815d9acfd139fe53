// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/idle_baseline.h"

#include "engine/power/totals_p.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <utility>

namespace trilume::power {

namespace {

// Windows shorter than the update of a slow sensor would show its steps as spread.
constexpr std::chrono::nanoseconds kWindow = std::chrono::seconds(1);

Error refusal(const MeterInfo& info, const Sentence& found, const Sentence& expected)
{
    return {Errc::Unsupported,
            Sentence::of("idle power of %1: found %2, expected %3", info.source, found, expected)};
}

Sentence secondsText(double seconds)
{
    return Sentence::of("%1 s", Sentence::digits(std::to_string(seconds)));
}

long percentOf(double share)
{
    return std::lround(100.0 * share);
}

} // namespace

double ageSeconds(const IdleBaseline& baseline, const Instant& now)
{
    return toSeconds(now.awake - baseline.measuredAt.awake)
           + toSeconds(now.asleep - baseline.measuredAt.asleep);
}

IdleBaselineRecorder::IdleBaselineRecorder(EnergyMeter& meter, const SystemAccess& access)
    : m_meter(&meter)
    , m_access(access)
{
    sample();
}

void IdleBaselineRecorder::sample()
{
    const Result<EnergyReading> reading = m_meter->read();
    const Result<MachineTicks> ticks = readMachineTicks(m_access);
    if (!reading || !ticks) {
        if (!m_problem) {
            m_problem = reading ? ticks.error() : reading.error();
        }
        return;
    }
    m_latest = reading.value();
    if (m_windows.empty() || m_latest->at - m_windows.back().at >= kWindow) {
        m_windows.push_back(*m_latest);
    }
    if (!m_firstTicks) {
        m_firstTicks = ticks.value();
    }
    m_lastTicks = ticks.value();
    m_lastAt = m_access.now();
}

Result<double> IdleBaselineRecorder::busyShare() const
{
    const std::optional<TickStep> step = ticksBetween(*m_firstTicks, m_lastTicks);
    if (!step || step->all == 0) {
        return refusal(m_meter->info(),
                       Sentence::of("counts of processor time that stand still or fall"),
                       Sentence::of("counts that grow"));
    }
    return static_cast<double>(step->busy) / static_cast<double>(step->all);
}

double IdleBaselineRecorder::spreadWatts() const
{
    double sum = 0.0;
    double squares = 0.0;
    const std::size_t count = m_windows.size() - 1;
    for (std::size_t i = 0; i < count; ++i) {
        const EnergyReading& from = m_windows[i];
        const EnergyReading& to = m_windows[i + 1];
        const double watts = (to.joules - from.joules) / toSeconds(to.at - from.at);
        sum += watts;
        squares += watts * watts;
    }
    const auto n = static_cast<double>(count);
    return std::sqrt(std::max(0.0, squares - sum * sum / n) / (n - 1.0));
}

Result<IdleBaseline> IdleBaselineRecorder::finish() const
{
    const MeterInfo& info = m_meter->info();
    if (m_problem) {
        return *m_problem;
    }
    const EnergyReading& first = m_windows.front();
    const double seconds = toSeconds(m_latest->at - first.at);
    if (seconds < kShortestSeconds) {
        return refusal(info, secondsText(seconds),
                       Sentence::of("at least %1", secondsText(kShortestSeconds)));
    }
    if (m_windows.size() < 3) {
        return refusal(info, Sentence::of("%1 readings a second apart", m_windows.size()),
                       Sentence::of("at least 3"));
    }
    if (m_latest->missingSeconds > first.missingSeconds) {
        return refusal(info, Sentence::of("a gap in what the meter read"), Sentence::of("none"));
    }
    const double joules = m_latest->joules - first.joules;
    if (joules <= 0.0) {
        return refusal(info, Sentence::of("a meter that stood still"),
                       Sentence::of("one that moves"));
    }
    const Result<double> busy = busyShare();
    if (!busy) {
        return busy.error();
    }
    if (busy.value() > kMostBusyShare) {
        return refusal(info,
                       Sentence::of("processors that were busy for %1 % of their time",
                                    percentOf(busy.value())),
                       Sentence::of("at most %1 %", percentOf(kMostBusyShare)));
    }
    IdleBaseline baseline;
    baseline.watts = joules / seconds;
    baseline.spreadWatts = spreadWatts();
    baseline.seconds = seconds;
    baseline.busyShare = busy.value();
    baseline.measuredAt = m_lastAt;
    baseline.source = info.source;
    baseline.label = info.label;
    baseline.scope = info.scope;
    return baseline;
}

Result<IdleBaseline> measureIdleBaseline(EnergyMeter& meter,
                                         const SystemAccess& access,
                                         double seconds,
                                         const std::function<bool()>& wait)
{
    IdleBaselineRecorder recorder(meter, access);
    const std::chrono::nanoseconds begin = access.now().awake;
    while (toSeconds(access.now().awake - begin) < seconds) {
        if (!wait()) {
            return Error{Errc::Cancelled,
                         Sentence::of("idle power of %1: stopped", meter.info().source)};
        }
        recorder.sample();
    }
    return recorder.finish();
}

} // namespace trilume::power
