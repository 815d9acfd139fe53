// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "engine/power/cpu_model.h"
#include "engine/power/energy_meter.h"
#include "engine/power/idle_baseline.h"

#include <memory>
#include <optional>

namespace trilume::cli {

// The processor's meter during a measurement of speed.
struct BenchMeter
{
    std::unique_ptr<power::EnergyMeter> meter; // null: `problem` says why
    Sentence problem;
    std::optional<power::IdleBaseline> baseline; // absent: `baselineProblem` says why
    Sentence baselineProblem;
};

// Opens it and lets the machine rest for five seconds to see what it takes then. A machine without
// a meter, or one that does not rest, is no error; Errc::Cancelled after Ctrl-C. `model` stands in
// for a sensor.
[[nodiscard]] Result<BenchMeter> openBenchMeter(const CommandContext& context,
                                                const std::optional<power::CpuModel>& model);

} // namespace trilume::cli
