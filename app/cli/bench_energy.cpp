// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_energy.h"

#include "app/cli/told_text.h"
#include "engine/power/find_meters.h"

#include <chrono>
#include <utility>

namespace trilume::cli {

Result<BenchMeter> openBenchMeter(const CommandContext& context,
                                  const std::optional<power::CpuModel>& model)
{
    constexpr double kIdleSeconds = 5.0;
    constexpr std::chrono::milliseconds kBenchSamplePeriod{100};
    BenchMeter bench;
    const power::SystemAccess access;
    Result<std::unique_ptr<power::EnergyMeter>> meter = power::openCpuMeter(access, model);
    if (!meter) {
        bench.problem = meter.error().sentence;
        return bench;
    }
    bench.meter = std::move(meter).value();
    context.console.progress(told(trilume::Sentence::of("measuring the idle machine")));
    Result<power::IdleBaseline> baseline =
        power::measureIdleBaseline(*bench.meter, access, kIdleSeconds,
                                   [&] { return context.interrupt.waitFor(kBenchSamplePeriod); });
    context.console.endProgress();
    if (baseline) {
        bench.baseline = std::move(baseline).value();
    } else if (baseline.error().code == Errc::Cancelled) {
        return baseline.error();
    } else {
        bench.baselineProblem = baseline.error().sentence;
    }
    return bench;
}

} // namespace trilume::cli
