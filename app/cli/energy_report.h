// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/meter_bank.h"

#include <optional>
#include <string>
#include <vector>

namespace trilume::cli {

// What `energy` tells about one meter. Absent: not known.
struct EnergyRow
{
    power::MeterInfo info;
    std::optional<double> joules;      // since the beginning
    std::optional<double> meanWatts;   // over the time in which these were counted
    std::optional<double> recentWatts; // since the figures that were shown before
    double missingSeconds = 0.0;       // beside these: their energy is not in `joules`
    std::optional<Error> problem;
    bool standsStill = false; // that is the problem
};

// `before`: what was shown last.
[[nodiscard]] std::vector<EnergyRow> energyRows(const std::vector<power::MeterInfo>& infos,
                                                const power::BankSample& now,
                                                const power::BankSample& before);

// One JSON object with fixed keys in a fixed order and a new line at the end. Meters without any
// energy counted are not in it; one that misses some of the time has "missing_seconds" besides, and
// one that cannot be read at the end "problem", a text.
[[nodiscard]] std::string energyJson(double seconds, const std::vector<EnergyRow>& rows);

// A heading and a line for each meter; below them one for each whose figures are not those of the
// whole time.
[[nodiscard]] std::string energyTable(const std::vector<EnergyRow>& rows);

// A line for each meter that could be read, with the time in front.
[[nodiscard]] std::string energyLines(double seconds, const std::vector<EnergyRow>& rows);

// What the figures leave out and what reading them took, a line for each; for standard error.
[[nodiscard]] std::vector<std::string> energyNotes(const std::vector<EnergyRow>& rows,
                                                   const power::SamplingCost& cost,
                                                   const Sentence& conditions);

} // namespace trilume::cli
