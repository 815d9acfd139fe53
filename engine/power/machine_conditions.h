// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/system_access.h"

#include <optional>
#include <string>

namespace trilume::power {

enum class Boost
{
    Off,
    On,
};

enum class Supply
{
    Mains,
    Battery,
};

// What the machine was set to when something was measured; kept beside every measurement that is
// kept. Absent: this machine does not tell.
struct MachineConditions
{
    std::optional<std::string> governor; // of cpufreq; "performance + powersave" if they differ
    std::optional<Boost> boost;          // clocks above the nominal one
    std::optional<double> cpuCelsius;    // the hottest package (k10temp, zenpower, coretemp)
    std::optional<double> cpuMegahertz;  // mean over the processors, at the moment of reading
    std::optional<Supply> supply;
};

// Reads a few dozen small files: milliseconds. Nothing fails; what cannot be read is absent.
[[nodiscard]] MachineConditions readMachineConditions(const SystemAccess& access = SystemAccess());

// "governor performance, boost on, 45 C, 3400 MHz, mains"; empty when nothing is known.
[[nodiscard]] Sentence conditionsText(const MachineConditions& conditions);

} // namespace trilume::power
