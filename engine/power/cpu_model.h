// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/system_access.h"

#include <memory>

namespace trilume::power {

// What a model of the processor's power assumes.
struct CpuModel
{
    double idleWatts = 0.0; // all processors of the machine together, with nothing to do
    double fullWatts = 0.0; // with all of them busy
    Sentence basis;         // where the two are from ("set by the user"), shown beside every figure
};

// "6.5 W", as texts about a model write it.
[[nodiscard]] Sentence wattsText(double watts);

// For machines without a sensor. Label: modelled.
//
// Between two reads, of which /proc/stat tells the ticks that all processors spent busy (user,
// nice, system, irq, softirq) and altogether (and idle, iowait, steal):
//
//     utilisation = busy ticks / all ticks
//     joules      = seconds * (idleWatts + (fullWatts - idleWatts) * utilisation)
//
// Seconds are those awake. Power is taken to grow evenly with utilisation: clocks, kinds of cores,
// instructions and what waits for memory are not in it. The formula is linear, so that reads may be
// as far apart as one likes. Reads within the same tick (10 ms) repeat the joules of the one
// before.
[[nodiscard]] Result<std::unique_ptr<EnergyMeter>> modelledCpuMeter(const SystemAccess& access,
                                                                    const CpuModel& model);

} // namespace trilume::power
