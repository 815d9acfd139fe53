// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/cpu_time.h"
#include "engine/power/energy_meter.h"
#include "engine/power/system_access.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trilume::power {

// What a meter reads while nothing is generated: what "net" figures leave out.
struct IdleBaseline
{
    double watts = 0.0;       // mean over `seconds`
    double spreadWatts = 0.0; // standard deviation of the means over windows of a second
    double seconds = 0.0;
    double busyShare = 0.0; // of the processors' time, by others: what "idle" meant here
    Instant measuredAt;     // its end

    // Those of the meter. A baseline serves that meter only.
    std::string source;
    EvidenceLabel label = EvidenceLabel::Measured;
    EnergyScope scope = EnergyScope::Package;
};

// Seconds since the baseline was measured, those asleep included. It is shown beside every net
// figure: temperature, brightness and other programs move idle power within minutes.
[[nodiscard]] double ageSeconds(const IdleBaseline& baseline, const Instant& now);

// Takes the baseline of a meter while it lives. The caller makes sure that this program computes
// nothing meanwhile; that others don't is looked at. One thread, the meter's.
class IdleBaselineRecorder
{
public:
    static constexpr double kShortestSeconds = 3.0;
    // Assumed to be little enough: a tenth of the processors' time.
    static constexpr double kMostBusyShare = 0.1;

    IdleBaselineRecorder(EnergyMeter& meter, const SystemAccess& access);

    // A read; several a second. The first failure is kept for finish().
    void sample();

    // Refused when it lasted less than kShortestSeconds, when the processors were busier than
    // kMostBusyShare, when energy is missing, and when the meter did not move.
    [[nodiscard]] Result<IdleBaseline> finish() const;

private:
    [[nodiscard]] Result<double> busyShare() const;
    [[nodiscard]] double spreadWatts() const;

    EnergyMeter* m_meter;
    SystemAccess m_access;
    std::optional<Error> m_problem;
    std::vector<EnergyReading> m_windows; // about a second apart
    std::optional<EnergyReading> m_latest;
    std::optional<MachineTicks> m_firstTicks;
    MachineTicks m_lastTicks;
    Instant m_lastAt;
};

// Records for `seconds`. `wait` sleeps until the next read (a tenth of a second) and returns false
// to give up: Errc::Cancelled.
[[nodiscard]] Result<IdleBaseline> measureIdleBaseline(EnergyMeter& meter,
                                                       const SystemAccess& access,
                                                       double seconds,
                                                       const std::function<bool()>& wait);

} // namespace trilume::power
