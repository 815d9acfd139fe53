// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench_energy_report.h"
#include "engine/bench/model_bench.h"
#include "engine/runtime/openmp_settings.h"

#include <string>

namespace trilume::cli {

// What was measured and on what.
struct BenchSubject
{
    std::string model;
    std::size_t threads = 1;
    std::string isa;
    std::string packing;
    std::string device;  // where the products were computed: an id, "cpu"
    Sentence conditions; // of the machine, when the run began; empty: not known
    BenchEnergySetting energy;
    OpenMpSettings openMp; // what the threads come from
    Sentence note = {};    // how far the figures reach; empty: nothing needs to be said
};

// One JSON object with fixed keys in a fixed order, with a new line at the end.
[[nodiscard]] std::string benchJson(const BenchSubject& subject,
                                    const bench::ModelBenchReport& report);
[[nodiscard]] std::string benchText(const BenchSubject& subject,
                                    const bench::ModelBenchReport& report);

} // namespace trilume::cli
