// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/find_meters.h"

#include <memory>

namespace trilume::power {

// The kinds of sensors, each into `found` (find_meters.h says what).
void findPowercap(const SystemAccess& access, FoundMeters& found);
void findHwmon(const SystemAccess& access, FoundMeters& found);
void findBattery(const SystemAccess& access, FoundMeters& found);

// Reads the meter once and keeps it with what came of that.
void keepMeter(std::unique_ptr<EnergyMeter> meter, FoundMeters& found);

// A sensor's watts, or an error if no sensor of a computer reads that much.
[[nodiscard]] Result<double> plausibleWatts(double watts, const std::string& source);

} // namespace trilume::power
