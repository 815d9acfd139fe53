// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/columns.h"
#include "engine/bench/model_bench.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace trilume::cli {

// The context of what a measurement of speed tells.
struct TerminalBench
{
    Q_DECLARE_TR_FUNCTIONS(TerminalBench)
};

// What belongs to the energy of a run beside the run's own figures.
struct BenchEnergySetting
{
    Sentence problem; // why there is no meter
    std::optional<power::IdleBaseline> baseline;
    double baselineAgeSeconds = 0.0; // at the end of the run
    Sentence baselineProblem;        // why there is none
};

// Fixed keys; what is not known is null. Null as a whole without a meter.
[[nodiscard]] nlohmann::ordered_json benchEnergyJson(const BenchEnergySetting& setting,
                                                     const bench::ModelBenchReport& report);

// Of the report that people read; one that says why there is none without a meter.
[[nodiscard]] std::vector<ReportRow> benchEnergyRows(const BenchEnergySetting& setting,
                                                     const bench::ModelBenchReport& report);

// The same of the device that computed besides; null, and nothing, without one. What this machine
// took for the same tokens stands in the others.
[[nodiscard]] nlohmann::ordered_json benchDeviceEnergyJson(const bench::ModelBenchReport& report);
[[nodiscard]] std::vector<ReportRow> benchDeviceEnergyRows(const bench::ModelBenchReport& report);

} // namespace trilume::cli
