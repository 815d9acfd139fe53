// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::tests {

// What the rounds of a run shall come to, each of 2 s of writing.
struct SampleRun
{
    std::string device = "cpu";
    std::string deviceName = {};
    bool isSimulated = false;
    std::size_t threads = 2;
    std::vector<double> tokensPerSecond = {100.0, 104.0};
    std::vector<double> joulesPerToken = {}; // of the run's meter; empty: there is none
    EvidenceLabel deviceLabel = EvidenceLabel::Modelled;
    EnergyScope deviceScope = EnergyScope::Board;
};

inline constexpr double kSampleSeconds = 2.0;
inline constexpr double kSampleBusySeconds = 0.5; // of the device, of these

inline power::MeterInfo sampleMeter(const std::string& source = "powercap package-0",
                                    EvidenceLabel label = EvidenceLabel::Measured,
                                    EnergyScope scope = EnergyScope::Package)
{
    power::MeterInfo meter;
    meter.source = source;
    meter.label = label;
    meter.scope = scope;
    meter.uncertainty = {0.02, Sentence::of("assumed")};
    meter.resolution = std::chrono::milliseconds(1);
    return meter;
}

inline power::PhaseSpan sampleSpan(double joules)
{
    power::PhaseSpan span;
    span.pieces = 2;
    span.seconds = kSampleSeconds;
    span.joules = joules;
    return span;
}

inline app::ComparisonRound sampleRound(const SampleRun& sample, std::size_t number)
{
    const bool isOnDevice = sample.device != "cpu";
    const double seconds = sample.isSimulated ? kSampleBusySeconds : kSampleSeconds;
    app::ComparisonRound round;
    round.turn = static_cast<int>(number) + 1;
    round.startSeconds = 2.25 * static_cast<double>(number);
    round.passes = 2;
    app::PhaseMeasure& decode = round.sum.decode;
    decode.tokens = static_cast<std::uint64_t>(sample.tokensPerSecond[number] * seconds);
    decode.seconds = kSampleSeconds;
    round.sum.prefill.tokens = 40;
    round.sum.prefill.seconds = 0.1 + 0.01 * static_cast<double>(number);
    round.sum.firstTokenSeconds = round.sum.prefill.seconds + 0.001;
    if (isOnDevice) {
        decode.deviceBusySeconds = kSampleBusySeconds;
        decode.deviceBytes = 2000.0 * static_cast<double>(decode.tokens);
        round.sum.prefill.deviceBusySeconds = 0.05;
    }
    if (!sample.joulesPerToken.empty()) {
        const double joules = sample.joulesPerToken[number] * static_cast<double>(decode.tokens);
        if (isOnDevice) {
            decode.device = sampleSpan(joules);
        } else {
            decode.machine = sampleSpan(joules);
        }
    }
    return round;
}

inline app::ComparedRun sampleRun(const SampleRun& sample)
{
    app::ComparedRun run;
    run.configuration.device = sample.device;
    run.configuration.threads = sample.threads;
    run.configuration.model = "/models/a.gguf";
    run.subject.emplace();
    run.subject->deviceName = sample.deviceName;
    run.subject->isSimulated = sample.isSimulated;
    run.subject->modelName = "Sample";
    run.subject->fingerprint = "0123456789abcdef";
    run.subject->threads = sample.threads;
    run.subject->isa = "avx2";
    run.subject->packing = "2bit";
    run.subject->weightBytesPerToken = 1'500'000;
    if (sample.device != "cpu" && !sample.joulesPerToken.empty()) {
        run.deviceMeter =
            sampleMeter("device " + sample.device, sample.deviceLabel, sample.deviceScope);
    }
    for (std::size_t i = 0; i < sample.tokensPerSecond.size(); ++i) {
        run.rounds.push_back(sampleRound(sample, i));
    }
    run.ids = {5, 6, 7, 8};
    return run;
}

// A meter of the machine is there when a run on the processor has joules.
inline app::Comparison sampleComparison(const std::vector<SampleRun>& samples)
{
    app::Comparison comparison;
    comparison.startedAt = 1'790'000'000;
    comparison.end = app::ComparisonEnd::Rounds;
    comparison.plan.prompt = "Why?";
    comparison.machine.processor = "A processor";
    comparison.machine.memoryBytes = std::uint64_t{16} << 30U;
    comparison.machine.kernel = "linux 6.1";
    comparison.machine.program = "Trilume 0.1.0";
    comparison.meterProblem = Sentence::of("no meter here");
    for (const SampleRun& sample : samples) {
        comparison.runs.push_back(sampleRun(sample));
        if (sample.device == "cpu" && !sample.joulesPerToken.empty()) {
            comparison.meter = sampleMeter();
            comparison.meterProblem = {};
        }
    }
    return comparison;
}

inline power::IdleBaseline sampleIdle(double watts)
{
    power::IdleBaseline idle;
    idle.watts = watts;
    idle.spreadWatts = 0.25;
    idle.seconds = 5.0;
    idle.busyShare = 0.03;
    idle.source = sampleMeter().source;
    return idle;
}

} // namespace trilume::tests
