// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_energy_report.h"

#include "app/cli/format.h"
#include "engine/power/efficiency.h"

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

// "0.512 J gross, 0.401 J net (derived) per token, ..." or why not.
std::string phaseText(const bench::PhaseCost& cost)
{
    const power::PhaseEnergy& energy = cost.energy;
    if (!energy.grossJoules) {
        return energy.problem.english();
    }
    const std::optional<double> gross = power::grossJoulesPerToken(energy, cost.tokens);
    std::string text =
        formatFixed(*energy.grossJoules, 2) + " J in " + formatFixed(energy.seconds, 2) + " s";
    if (!gross) {
        return text
               + (energy.missingSeconds > 0.0 ? ", with a gap: no figure per token"
                                              : ": too short for a figure per token");
    }
    text += "; " + formatSignificant(*gross, 3) + " J per token";
    if (const std::optional<double> net = power::netJoulesPerToken(energy, cost.tokens)) {
        text += ", " + formatSignificant(*net, 3) + " J net of idle ("
                + evidenceName(energy.netLabel) + ")";
    }
    text += ", +/- " + formatFixed(100.0 * energy.uncertaintyFraction, 0) + " %";
    if (energy.processShare) {
        text +=
            "; " + formatFixed(100.0 * *energy.processShare, 0) + " % of the busy time was ours";
    }
    return text;
}

} // namespace

std::string benchRow(std::string_view name, const std::string& value)
{
    std::string line(name);
    line.resize(18, ' ');
    return line + value + "\n";
}

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
    if (!setting.baselineProblem.empty()) {
        object["idle_problem"] = setting.baselineProblem;
    }
    return object;
}

std::string benchEnergyText(const BenchEnergySetting& setting,
                            const bench::ModelBenchReport& report)
{
    if (!report.prefillCost || !report.decodeCost) {
        return setting.problem.empty() ? std::string() : benchRow("energy", setting.problem);
    }
    const power::PhaseEnergy& energy = report.decodeCost->energy;
    std::string text = benchRow("energy", energy.source + ", " + evidenceName(energy.label)
                                              + ", scope " + scopeName(energy.scope));
    if (setting.baseline) {
        text += benchRow("  idle", formatFixed(setting.baseline->watts, 2) + " W, +/- "
                                       + formatFixed(setting.baseline->spreadWatts, 2) + " W, "
                                       + formatFixed(setting.baselineAgeSeconds, 0) + " s before");
    } else {
        text += benchRow("  idle", setting.baselineProblem);
    }
    return text + benchRow("  prompt", phaseText(*report.prefillCost))
           + benchRow("  generating", phaseText(*report.decodeCost));
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

std::string benchDeviceEnergyText(const bench::ModelBenchReport& report)
{
    if (!report.devicePrefillCost || !report.deviceDecodeCost) {
        return {};
    }
    const power::PhaseEnergy& energy = report.deviceDecodeCost->energy;
    return benchRow("device energy", energy.source + ", " + evidenceName(energy.label) + ", scope "
                                         + scopeName(energy.scope)
                                         + ", for the same tokens; not to be compared alone")
           + benchRow("  prompt", phaseText(*report.devicePrefillCost))
           + benchRow("  generating", phaseText(*report.deviceDecodeCost));
}

} // namespace trilume::cli
