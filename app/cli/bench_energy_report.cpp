// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_energy_report.h"

#include "app/cli/energy_words.h"
#include "app/cli/format.h"
#include "app/cli/told_text.h"
#include "app/compare/figure_text.h"
#include "engine/power/efficiency.h"

#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

Json number(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json phaseJson(const bench::PhaseCost& cost)
{
    const power::PhaseEnergy& energy = cost.energy;
    Json phase = {
        {"tokens", cost.tokens},
        {"seconds", energy.seconds},
        {"missing_seconds", energy.missingSeconds},
        {"joules", number(energy.grossJoules)},
        {"net_joules", number(energy.netJoules)},
        {"net_label", energy.netJoules ? Json(evidenceName(energy.netLabel)) : Json()},
        {"joules_per_token", number(power::grossJoulesPerToken(energy, cost.tokens))},
        {"net_joules_per_token", number(power::netJoulesPerToken(energy, cost.tokens))},
        {"tokens_per_watt_hour", number(power::tokensPerWattHour(energy, cost.tokens))},
        {"uncertainty", energy.grossJoules ? Json(energy.uncertaintyFraction) : Json()},
        {"process_share", number(energy.processShare)},
    };
    if (!energy.problem.isEmpty()) {
        phase["problem"] = energy.problem.english();
    }
    return phase;
}

Json baselineJson(const BenchEnergySetting& setting)
{
    if (!setting.baseline) {
        return {};
    }
    return {{"watts", setting.baseline->watts},
            {"spread_watts", setting.baseline->spreadWatts},
            {"seconds", setting.baseline->seconds},
            {"busy_share", setting.baseline->busyShare},
            {"age_seconds", setting.baselineAgeSeconds}};
}

Sentence perToken(const power::PhaseEnergy& energy,
                  double joules,
                  double grossPerToken,
                  const std::optional<double>& netPerToken)
{
    const std::string all = formatFixed(joules, 2);
    const std::string seconds = formatFixed(energy.seconds, 2);
    const std::string gross = formatSignificant(grossPerToken, 3);
    const std::string uncertainty = formatFixed(100.0 * energy.uncertaintyFraction, 0);
    return netPerToken
               ? Sentence::of("%1 J in %2 s; %3 J per token, %4 J net of idle (%5), +/- %6 %", all,
                              seconds, gross, formatSignificant(*netPerToken, 3),
                              app::labelText(energy.netLabel), uncertainty)
               : Sentence::of("%1 J in %2 s; %3 J per token, +/- %4 %", all, seconds, gross,
                              uncertainty);
}

// What the tokens took, or why that is not known.
Sentence phaseWords(const bench::PhaseCost& cost)
{
    const power::PhaseEnergy& energy = cost.energy;
    if (!energy.grossJoules) {
        return energy.problem;
    }
    const std::optional<double> gross = power::grossJoulesPerToken(energy, cost.tokens);
    if (!gross) {
        const std::string joules = formatFixed(*energy.grossJoules, 2);
        const std::string seconds = formatFixed(energy.seconds, 2);
        return energy.missingSeconds > 0.0
                   ? Sentence::of("%1 J in %2 s, with a gap: no figure per token", joules, seconds)
                   : Sentence::of("%1 J in %2 s: too short for a figure per token", joules,
                                  seconds);
    }
    Sentence words = perToken(energy, *energy.grossJoules, *gross,
                              power::netJoulesPerToken(energy, cost.tokens));
    return energy.processShare
               ? Sentence::of("%1; %2 % of the busy time was ours", std::move(words),
                              formatFixed(100.0 * *energy.processShare, 0))
               : words;
}

// Below the name of a meter.
void addPhases(std::vector<ReportRow>& rows,
               const bench::PhaseCost& prefill,
               const bench::PhaseCost& decode)
{
    rows.push_back({"  " + told(TerminalBench::tr("prompt")), told(phaseWords(prefill))});
    rows.push_back({"  " + told(TerminalBench::tr("generating")), told(phaseWords(decode))});
}

} // namespace

Json benchEnergyJson(const BenchEnergySetting& setting, const bench::ModelBenchReport& report)
{
    if (!report.prefillCost || !report.decodeCost) {
        return {};
    }
    const power::PhaseEnergy& energy = report.decodeCost->energy;
    Json object = {
        {"source", energy.source},
        {"label", evidenceName(energy.label)},
        {"scope", scopeName(energy.scope)},
        {"uncertainty_basis", energy.uncertaintyBasis.english()},
        {"idle", baselineJson(setting)},
        {"prefill", phaseJson(*report.prefillCost)},
        {"decode", phaseJson(*report.decodeCost)},
    };
    if (!setting.baselineProblem.isEmpty()) {
        object["idle_problem"] = setting.baselineProblem.english();
    }
    return object;
}

std::vector<ReportRow> benchEnergyRows(const BenchEnergySetting& setting,
                                       const bench::ModelBenchReport& report)
{
    std::vector<ReportRow> rows;
    const std::string name = told(TerminalBench::tr("energy"));
    if (!report.prefillCost || !report.decodeCost) {
        if (!setting.problem.isEmpty()) {
            rows.push_back({name, told(setting.problem)});
        }
        return rows;
    }
    const power::PhaseEnergy& energy = report.decodeCost->energy;
    rows.push_back({name, told(meterWords(energy.source, energy.label, energy.scope))});
    rows.push_back({"  " + told(TerminalBench::tr("idle")),
                    told(setting.baseline ? Sentence::of(
                             "%1 W, +/- %2 W, %3 s before", formatFixed(setting.baseline->watts, 2),
                             formatFixed(setting.baseline->spreadWatts, 2),
                             formatFixed(setting.baselineAgeSeconds, 0))
                                          : setting.baselineProblem)});
    addPhases(rows, *report.prefillCost, *report.decodeCost);
    return rows;
}

Json benchDeviceEnergyJson(const bench::ModelBenchReport& report)
{
    if (!report.devicePrefillCost || !report.deviceDecodeCost) {
        return {};
    }
    const power::PhaseEnergy& energy = report.deviceDecodeCost->energy;
    return {{"source", energy.source},
            {"label", evidenceName(energy.label)},
            {"scope", scopeName(energy.scope)},
            {"uncertainty_basis", energy.uncertaintyBasis.english()},
            {"prefill", phaseJson(*report.devicePrefillCost)},
            {"decode", phaseJson(*report.deviceDecodeCost)}};
}

std::vector<ReportRow> benchDeviceEnergyRows(const bench::ModelBenchReport& report)
{
    if (!report.devicePrefillCost || !report.deviceDecodeCost) {
        return {};
    }
    const power::PhaseEnergy& energy = report.deviceDecodeCost->energy;
    std::vector<ReportRow> rows{
        {told(TerminalBench::tr("device energy")),
         told(Sentence::of("%1, for the same tokens; not to be compared alone",
                           meterWords(energy.source, energy.label, energy.scope)))}};
    addPhases(rows, *report.devicePrefillCost, *report.deviceDecodeCost);
    return rows;
}

} // namespace trilume::cli
