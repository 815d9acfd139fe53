// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bench/model_bench.h"

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace trilume::cli {

// What belongs to the energy of a run beside the run's own figures.
struct BenchEnergySetting
{
    std::string problem; // why there is no meter
    std::optional<power::IdleBaseline> baseline;
    double baselineAgeSeconds = 0.0; // at the end of the run
    std::string baselineProblem;     // why there is none
};

// Fixed keys; what is not known is null. Null as a whole without a meter.
[[nodiscard]] nlohmann::ordered_json benchEnergyJson(const BenchEnergySetting& setting,
                                                     const bench::ModelBenchReport& report);

// A line of the report that people read.
[[nodiscard]] std::string benchRow(std::string_view name, const std::string& value);

// Lines in the form of benchText; one that says why there is none without a meter.
[[nodiscard]] std::string benchEnergyText(const BenchEnergySetting& setting,
                                          const bench::ModelBenchReport& report);

// The same of the device that computed besides; null, and nothing, without one. What this machine
// took for the same tokens stands in the others.
[[nodiscard]] nlohmann::ordered_json benchDeviceEnergyJson(const bench::ModelBenchReport& report);
[[nodiscard]] std::string benchDeviceEnergyText(const bench::ModelBenchReport& report);

} // namespace trilume::cli
