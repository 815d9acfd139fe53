// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"
#include "engine/base/result.h"

#include <chrono>
#include <optional>
#include <string>

namespace trilume::power {

// How far off a figure may be, as a fraction of it, and where that number is from.
struct Uncertainty
{
    double fraction = 0.0;
    Sentence basis;
};

// What stands beside every figure of a meter.
struct MeterInfo
{
    std::string source; // "powercap package-0": names one sensor of this machine
    EvidenceLabel label = EvidenceLabel::Measured;
    EnergyScope scope = EnergyScope::Package;
    Uncertainty uncertainty;
    // Reads further apart than this lose the energy between them (it is reported as missing).
    std::chrono::nanoseconds longestInterval{};
    // Energy reaches the meter in steps about this far apart (the update of a counter, a tick of
    // the kernel, the smoothing of a gauge): an interval's ends are uncertain by it, and shorter
    // intervals are not resolved. Assumed from what drivers and makers document.
    std::chrono::nanoseconds resolution{};
};

struct EnergyReading
{
    double joules = 0.0;           // since the first read that succeeded; never falls
    std::chrono::nanoseconds at{}; // CLOCK_MONOTONIC, taken at the read
    // Of the time since that first read, the part whose energy is unknown and not in `joules`: the
    // machine slept, a counter was reset, the sensor was away, reads were too far apart.
    double missingSeconds = 0.0;
    // Of a meter whose joules come in renewals of a sensor, which tells when: when the latest was
    // seen. Until the next it says nothing, not even 0 W. Absent: of one that counts all the time.
    std::optional<std::chrono::nanoseconds> renewedAt = {};
};

// Something that counts joules. Sensors of this machine come from findMeters, models from
// cpu_model.h; devices bring their own. One thread uses a meter; different meters share nothing.
class EnergyMeter
{
public:
    EnergyMeter() = default;
    EnergyMeter(const EnergyMeter&) = delete;
    EnergyMeter& operator=(const EnergyMeter&) = delete;
    virtual ~EnergyMeter() = default;

    [[nodiscard]] virtual const MeterInfo& info() const = 0;

    // Takes as long as a small system file (microseconds; milliseconds for a sensor on a slow bus).
    // An error leaves the meter usable: the next read goes on if the sensor is back.
    virtual Result<EnergyReading> read() = 0;
};

} // namespace trilume::power
