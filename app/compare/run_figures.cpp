// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/run_figures.h"

#include "engine/power/efficiency.h"

#include <algorithm>
#include <cmath>

namespace trilume::app {

namespace {

template <typename Value>
std::optional<Figure> overRounds(const ComparedRun& run, const Value& value)
{
    std::vector<double> values;
    for (const ComparisonRound& round : run.rounds) {
        if (const std::optional<double> known = value(round)) {
            values.push_back(*known);
        }
    }
    return figureOf(values);
}

std::optional<double> ratio(double value, double of)
{
    return of > 0.0 ? std::optional<double>(value / of) : std::nullopt;
}

// By the clock that the run's speed is told by.
std::optional<double> secondsOfPhase(const PhaseMeasure& phase, bool isSimulated)
{
    return isSimulated ? phase.deviceBusySeconds : phase.seconds;
}

std::optional<double> rateOf(const PhaseMeasure& phase, bool isSimulated)
{
    const std::optional<double> seconds = secondsOfPhase(phase, isSimulated);
    return seconds ? ratio(static_cast<double>(phase.tokens), *seconds) : std::nullopt;
}

struct MeterOfRun
{
    const power::MeterInfo& info;
    const std::optional<power::IdleBaseline>& baseline;
    std::optional<power::PhaseSpan> PhaseMeasure::*span;
    bool isSimulated; // its seconds are those of the device
};

std::optional<power::PhaseEnergy> decodeEnergy(const MeterOfRun& meter,
                                               const ComparisonRound& round)
{
    const std::optional<power::PhaseSpan>& span = round.sum.decode.*meter.span;
    return span ? std::optional(power::attributeEnergy(meter.info, *span, meter.baseline))
                : std::nullopt;
}

std::optional<double> joulesPerToken(const MeterOfRun& meter, const ComparisonRound& round)
{
    const std::optional<power::PhaseEnergy> energy = decodeEnergy(meter, round);
    return energy ? power::grossJoulesPerToken(*energy, round.sum.decode.tokens) : std::nullopt;
}

std::optional<double> netJoulesPerToken(const MeterOfRun& meter, const ComparisonRound& round)
{
    const std::optional<power::PhaseEnergy> energy = decodeEnergy(meter, round);
    return energy ? power::netJoulesPerToken(*energy, round.sum.decode.tokens) : std::nullopt;
}

std::optional<double> watts(const MeterOfRun& meter, const ComparisonRound& round)
{
    const std::optional<double> perToken = joulesPerToken(meter, round);
    const std::optional<double> seconds = meter.isSimulated
                                              ? round.sum.decode.deviceBusySeconds
                                              : (round.sum.decode.*meter.span)->seconds;
    if (!perToken || !seconds) {
        return std::nullopt;
    }
    return ratio(*perToken * static_cast<double>(round.sum.decode.tokens), *seconds);
}

EnergyFigures energyOf(const ComparedRun& run, const MeterOfRun& meter)
{
    EnergyFigures figures;
    figures.source = meter.info.source;
    figures.label = meter.info.label;
    figures.scope = meter.info.scope;
    figures.watts = overRounds(run, [&](const auto& round) -> std::optional<double> {
        return round.sum.decode.*meter.span ? watts(meter, round) : std::nullopt;
    });
    figures.joulesPerToken =
        overRounds(run, [&](const auto& round) { return joulesPerToken(meter, round); });
    figures.netJoulesPerToken =
        overRounds(run, [&](const auto& round) { return netJoulesPerToken(meter, round); });
    figures.netLabel = std::max(EvidenceLabel::Derived, figures.label);
    for (const ComparisonRound& round : run.rounds) {
        if (const auto energy = decodeEnergy(meter, round)) {
            figures.uncertaintyFraction =
                std::max(figures.uncertaintyFraction, energy->uncertaintyFraction);
            figures.problem = energy->problem.isEmpty() ? figures.problem : energy->problem;
        }
    }
    return figures;
}

std::optional<double> bytesPerToken(const ComparedRun& run)
{
    if (!run.subject) {
        return std::nullopt;
    }
    if (!isOnDevice(run)) {
        return run.subject->weightBytesPerToken > 0
                   ? std::optional(static_cast<double>(run.subject->weightBytesPerToken))
                   : std::nullopt;
    }
    double bytes = 0.0;
    double tokens = 0.0;
    for (const ComparisonRound& round : run.rounds) {
        if (!round.sum.decode.deviceBytes) {
            return std::nullopt;
        }
        bytes += *round.sum.decode.deviceBytes;
        tokens += static_cast<double>(round.sum.decode.tokens);
    }
    return ratio(bytes, tokens);
}

} // namespace

std::optional<Figure> figureOf(const std::vector<double>& values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    const auto count = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    Figure figure{sum / count, std::nullopt, static_cast<int>(values.size())};
    if (values.size() > 1) {
        double squares = 0.0;
        for (const double value : values) {
            squares += (value - figure.mean) * (value - figure.mean);
        }
        figure.spread = std::sqrt(squares / (count - 1.0));
    }
    return figure;
}

bool isOnDevice(const ComparedRun& run)
{
    return run.configuration.device != "cpu";
}

RunFigures figuresOf(const Comparison& comparison, const ComparedRun& run)
{
    RunFigures figures;
    const bool isSimulated = run.subject && run.subject->isSimulated;
    figures.speedLabel = isSimulated ? EvidenceLabel::Derived : EvidenceLabel::Measured;
    figures.tokensPerSecond =
        overRounds(run, [&](const auto& round) { return rateOf(round.sum.decode, isSimulated); });
    figures.prefillTokensPerSecond =
        overRounds(run, [&](const auto& round) { return rateOf(round.sum.prefill, isSimulated); });
    figures.firstTokenSeconds = overRounds(run, [&](const auto& round) -> std::optional<double> {
        const std::optional<double> seconds =
            isSimulated ? round.sum.prefill.deviceBusySeconds : round.sum.firstTokenSeconds;
        return seconds ? ratio(*seconds, round.passes) : std::nullopt;
    });
    if (isSimulated) {
        figures.simulatedTokensPerSecond =
            overRounds(run, [](const auto& round) { return rateOf(round.sum.decode, false); });
    }
    std::optional<EnergyFigures> machine;
    if (comparison.meter && !run.rounds.empty()) {
        machine = energyOf(run, {*comparison.meter, run.baseline, &PhaseMeasure::machine, false});
    }
    if (!isOnDevice(run)) {
        figures.energy = std::move(machine);
    } else {
        figures.machineBeside = std::move(machine);
        if (run.deviceMeter && !run.rounds.empty()) {
            figures.energy =
                energyOf(run, {*run.deviceMeter, std::nullopt, &PhaseMeasure::device, isSimulated});
        }
    }
    figures.bytesPerToken = bytesPerToken(run);
    return figures;
}

std::optional<double> largestSpread(const RunFigures& figures)
{
    const auto relative = [](const std::optional<Figure>& figure) -> std::optional<double> {
        return figure && figure->spread && figure->mean > 0.0
                   ? std::optional(*figure->spread / figure->mean)
                   : std::nullopt;
    };
    const std::optional<double> speed = relative(figures.tokensPerSecond);
    if (!figures.energy || !figures.energy->joulesPerToken) {
        return speed;
    }
    const std::optional<double> energy = relative(figures.energy->joulesPerToken);
    return speed && energy ? std::optional(std::max(*speed, *energy)) : std::nullopt;
}

} // namespace trilume::app
