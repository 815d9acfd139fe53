// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/find_meters.h"

#include <chrono>
#include <memory>

namespace trilume::power {

// The kinds of sensors, each into `found` (find_meters.h says what).
void findPowercap(const SystemAccess& access, FoundMeters& found);
// Leaves out what repeats a meter of powercap in `found` that can be read.
void findPerfEvents(const SystemAccess& access, FoundMeters& found);
void findHwmon(const SystemAccess& access, FoundMeters& found);
void findBattery(const SystemAccess& access, FoundMeters& found);

// How far off the energy counters inside a processor may be.
[[nodiscard]] Uncertainty uncertaintyOfProcessorCounter(EnergyScope scope);
// They are renewed about this often, as Intel's manual says of its registers.
constexpr std::chrono::milliseconds kProcessorCounterUpdate{1};

// Reads the meter once and keeps it with what came of that.
void keepMeter(std::unique_ptr<EnergyMeter> meter, FoundMeters& found);

// A sensor's watts, or an error if no sensor of a computer reads that much.
[[nodiscard]] Result<double> plausibleWatts(double watts, const std::string& source);

} // namespace trilume::power
