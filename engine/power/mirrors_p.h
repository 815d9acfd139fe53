// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/find_meters.h"
#include "engine/power/sensor_meters_p.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trilume::power {

// Counters that are taken for one counter under several names, as a processor of several dies shows
// its package's counter once per die: the energy of the first, once.
//
// Whether they are one is looked at for as long as they are read. Of one counter, what the repeat
// has moved lies between what the first had moved just before and just after; copies that are
// renewed a moment later are off by the energy of that moment. One that moves and is further off at
// every read for a while is a counter of its own, and from then on both are added up. Energy that
// came while this was in doubt is told when it is decided.
class MirrorMeter final : public EnergyMeter
{
public:
    // Two at least, of one scope, that can be read; each is read once.
    explicit MirrorMeter(std::vector<std::unique_ptr<EnergyMeter>> parts);

    // The source names what is taken for a repeat; after they have parted it is that of a sum.
    [[nodiscard]] const MeterInfo& info() const override { return m_info; }

    Result<EnergyReading> read() override;

private:
    // What all have counted, the first one before and after the others.
    struct Round
    {
        std::vector<EnergyReading> parts;
        double firstAgain = 0.0;
    };

    [[nodiscard]] Result<Round> readRound();
    [[nodiscard]] bool isInStep(const Round& round) const;
    void doubt(const Round& round);
    void part(const Round& round);
    void keep(const Round& round, double joules);

    std::vector<std::unique_ptr<EnergyMeter>> m_parts;
    std::unique_ptr<SumMeter> m_sum; // null: no repeat is known to count by itself
    EnergyReading m_beforeSum;
    MeterInfo m_info;
    std::vector<EnergyReading> m_origin; // from where all have moved together
    std::vector<EnergyReading> m_last;   // of the last round in step; empty: none yet
    EnergyReading m_total;
    int m_doubts = 0;                     // rounds in a row that were out of step, all having moved
    std::vector<EnergyReading> m_doubted; // of the last of them
    std::chrono::nanoseconds m_doubtsSince{};
};

// How far copies of one counter may differ for a moment: two renewals of a package at 500 W.
constexpr double kMirrorSlackJoules = 1.0;

// Makes one meter of those in `found.meters`, from `begin` on, that may be one counter: readable
// ones with the same key (empty: by itself) of which `isAlike`, given their indices, says so too.
void joinMirrors(FoundMeters& found,
                 std::size_t begin,
                 const std::function<std::string(const MeterInfo&)>& keyOf,
                 const std::function<bool(std::size_t, std::size_t)>& isAlike);

// "powercap package-0 core" of "powercap package-0-die-1 core (intel-rapl:2:0)": what dies of a
// package and sensors that are listed twice have in common.
[[nodiscard]] std::string withoutDie(const std::string& source);

} // namespace trilume::power
