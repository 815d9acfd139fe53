// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_json.h"

#include "app/compare/comparison_keys_p.h"
#include "app/compare/comparison_sentence.h"
#include "app/compare/published_figures.h"
#include "app/compare/run_figures.h"
#include "app/compare/run_name.h"
#include "app/compare/token_agreement.h"

#include <chrono>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

using Json = nlohmann::ordered_json;

template <typename Value>
Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json();
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json sentenceOrNull(const Sentence& sentence)
{
    return textOrNull(sentence.english());
}

Json meanOf(const std::optional<Figure>& figure)
{
    return figure ? Json(figure->mean) : Json();
}

Json spreadOf(const std::optional<Figure>& figure)
{
    return figure ? orNull(figure->spread) : Json();
}

Json secondsJson(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

Json meterJson(const std::optional<power::MeterInfo>& meter)
{
    if (!meter) {
        return {};
    }
    return {{"source", meter->source},
            {"label", evidenceName(meter->label)},
            {"scope", scopeName(meter->scope)},
            {"uncertainty", meter->uncertainty.fraction},
            {"uncertainty_basis", meter->uncertainty.basis.english()},
            {"resolution_seconds", secondsJson(meter->resolution)}};
}

Json idleJson(const std::optional<power::IdleBaseline>& idle)
{
    if (!idle) {
        return {};
    }
    return {{"watts", idle->watts},           {"spread_watts", idle->spreadWatts},
            {"seconds", idle->seconds},       {"busy_share", idle->busyShare},
            {"source", idle->source},         {"label", evidenceName(idle->label)},
            {"scope", scopeName(idle->scope)}};
}

Json spanJson(const std::optional<power::PhaseSpan>& span)
{
    if (!span) {
        return {};
    }
    return {{"seconds", span->seconds},
            {"joules", span->problem ? Json() : Json(span->joules)},
            {"missing_seconds", span->missingSeconds},
            {"pieces", span->pieces},
            {"problem", span->problem ? Json(span->problem->english()) : Json()}};
}

Json phaseJson(const PhaseMeasure& phase)
{
    return {{"tokens", phase.tokens},
            {"seconds", phase.seconds},
            {"machine", spanJson(phase.machine)},
            {"device", spanJson(phase.device)},
            {"device_busy_seconds", orNull(phase.deviceBusySeconds)},
            {"device_bytes", orNull(phase.deviceBytes)}};
}

Json roundsJson(const std::vector<ComparisonRound>& rounds)
{
    Json list = Json::array();
    for (const ComparisonRound& round : rounds) {
        list.push_back({{"turn", round.turn},
                        {"start_seconds", round.startSeconds},
                        {"passes", round.passes},
                        {"first_token_seconds", round.sum.firstTokenSeconds},
                        {"prefill", phaseJson(round.sum.prefill)},
                        {"decode", phaseJson(round.sum.decode)}});
    }
    return list;
}

Json subjectJson(const std::optional<SubjectInfo>& subject)
{
    if (!subject) {
        return {};
    }
    return {{"device_name", textOrNull(subject->deviceName)},
            {"simulated", subject->isSimulated},
            {"model", subject->modelName},
            {"fingerprint", textOrNull(subject->fingerprint)},
            {"threads", subject->threads},
            {"isa", subject->isa},
            {"packing", subject->packing},
            {"weight_bytes_per_token", subject->weightBytesPerToken}};
}

Json askedJson(const ComparedConfiguration& asked)
{
    return {{"device", asked.device},
            {"threads", asked.threads == 0 ? Json() : Json(asked.threads)},
            {"isa", textOrNull(asked.isa)},
            {"packing", asked.packing},
            {"model", asked.model}};
}

void addEnergy(Json& object, const std::optional<EnergyFigures>& energy)
{
    const EnergyFigures none;
    const EnergyFigures& figures = energy ? *energy : none;
    object["mean_watts"] = meanOf(figures.watts);
    object["joules_per_token"] = meanOf(figures.joulesPerToken);
    object["net_joules_per_token"] = meanOf(figures.netJoulesPerToken);
    object["label"] = energy ? Json(evidenceName(energy->label)) : Json();
    object["scope"] = energy ? Json(scopeName(energy->scope)) : Json();
}

Json spreadsJson(const RunFigures& figures)
{
    const EnergyFigures none;
    const EnergyFigures& energy = figures.energy ? *figures.energy : none;
    return {{"tokens_per_s", spreadOf(figures.tokensPerSecond)},
            {"prefill_tokens_per_s", spreadOf(figures.prefillTokensPerSecond)},
            {"first_token_seconds", spreadOf(figures.firstTokenSeconds)},
            {"mean_watts", spreadOf(energy.watts)},
            {"joules_per_token", spreadOf(energy.joulesPerToken)},
            {"net_joules_per_token", spreadOf(energy.netJoulesPerToken)}};
}

Json besideJson(const std::optional<EnergyFigures>& beside)
{
    if (!beside) {
        return {};
    }
    Json object;
    addEnergy(object, beside);
    object["source"] = beside->source;
    object["spread"] = {{"mean_watts", spreadOf(beside->watts)},
                        {"joules_per_token", spreadOf(beside->joulesPerToken)},
                        {"net_joules_per_token", spreadOf(beside->netJoulesPerToken)}};
    return object;
}

Json runJson(const Comparison& comparison, std::size_t index)
{
    const ComparedRun& run = comparison.runs[index];
    const RunFigures figures = figuresOf(comparison, run);
    const std::optional<EnergyFigures>& energy = figures.energy;
    Json object = {
        {"device", run.configuration.device},
        {"threads", run.subject ? Json(run.subject->threads) : Json()},
        {"packing", run.subject ? Json(run.subject->packing) : Json()},
        {"isa", run.subject ? Json(run.subject->isa) : Json()},
        {"tokens_per_s", meanOf(figures.tokensPerSecond)},
        {"prefill_tokens_per_s", meanOf(figures.prefillTokensPerSecond)},
        {"first_token_seconds", meanOf(figures.firstTokenSeconds)},
    };
    addEnergy(object, energy);
    object["spread"] = spreadsJson(figures);
    object["name"] = runName(comparison.runs, index).english();
    object["speed_label"] = evidenceName(figures.speedLabel);
    object["net_label"] =
        energy && energy->netJoulesPerToken ? Json(evidenceName(energy->netLabel)) : Json();
    object["source"] = energy ? Json(energy->source) : Json();
    object["uncertainty"] =
        energy && energy->joulesPerToken ? Json(energy->uncertaintyFraction) : Json();
    object["energy_problem"] = energy ? sentenceOrNull(energy->problem) : Json();
    object["bytes_per_token"] = orNull(figures.bytesPerToken);
    object["simulated_tokens_per_s"] = meanOf(figures.simulatedTokensPerSecond);
    object["machine_beside"] = besideJson(figures.machineBeside);
    object["note"] = sentenceOrNull(run.note);
    object["problem"] = sentenceOrNull(run.problem);
    object["asked"] = askedJson(run.configuration);
    object["subject"] = subjectJson(run.subject);
    object["idle"] = idleJson(run.baseline);
    object["idle_problem"] = sentenceOrNull(run.baselineProblem);
    object["device_meter"] = meterJson(run.deviceMeter);
    object["ids"] = run.ids;
    object["rounds"] = roundsJson(run.rounds);
    return object;
}

Json machineJson(const MachineDescription& machine)
{
    const power::MachineConditions& conditions = machine.conditions;
    Json object = {
        {"processor", textOrNull(machine.processor)},
        {"memory_bytes", machine.memoryBytes == 0 ? Json() : Json(machine.memoryBytes)},
        {"kernel", textOrNull(machine.kernel)},
        {"program", textOrNull(machine.program)},
        {"governor", orNull(conditions.governor)},
        {"boost", Json()},
        {"celsius", orNull(conditions.cpuCelsius)},
        {"megahertz", orNull(conditions.cpuMegahertz)},
        {"supply", Json()},
    };
    if (conditions.boost) {
        object["boost"] = *conditions.boost == power::Boost::On ? "on" : "off";
    }
    if (conditions.supply) {
        object["supply"] = *conditions.supply == power::Supply::Mains ? "mains" : "battery";
    }
    return object;
}

Json planJson(const ComparisonPlan& plan)
{
    return {{"prompt_name", plan.promptName},     {"prompt", plan.prompt},
            {"prompt_tokens", plan.promptTokens}, {"tokens", plan.tokens},
            {"warm_ups", plan.warmUps},           {"least_rounds", plan.leastRounds},
            {"most_rounds", plan.mostRounds},     {"spread_limit", plan.spreadLimit},
            {"seconds_limit", plan.secondsLimit}, {"idle_seconds", plan.idleSeconds},
            {"round_seconds", plan.roundSeconds}};
}

Json publishedJson(const ComparisonPlan& plan)
{
    Json list = Json::array();
    for (const std::string& id : plan.published) {
        const PublishedFigure* const figure = findPublishedFigure(id);
        if (figure != nullptr) {
            list.push_back({{"id", figure->id},
                            {"name", figure->name},
                            {"tokens_per_s", orNull(figure->tokensPerSecond)},
                            {"mean_watts", orNull(figure->watts)},
                            {"joules_per_token", orNull(joulesPerTokenOf(*figure))},
                            {"basis", figure->basis},
                            {"source", figure->source}});
        }
    }
    return list;
}

} // namespace

std::string comparisonJson(const Comparison& comparison)
{
    Json runs = Json::array();
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        runs.push_back(runJson(comparison, i));
    }
    const std::optional<TokenAgreement> agreement = agreementOf(comparison.runs);
    const Json object = {
        {"format", kComparisonFormat},
        {"version", kComparisonVersion},
        {"runs", std::move(runs)},
        {"identical", agreement ? Json(agreement->isIdentical()) : Json()},
        {"first_difference", agreement ? orNull(agreement->firstDifference) : Json()},
        {"sentence", comparisonSentence(comparison).english()},
        {"published", publishedJson(comparison.plan)},
        {"machine", machineJson(comparison.machine)},
        {"title", comparisonTitle(comparison).english()},
        {"meter", meterJson(comparison.meter)},
        {"meter_problem", sentenceOrNull(comparison.meterProblem)},
        {"plan", planJson(comparison.plan)},
        {"started", comparison.startedAt},
        {"end", endName(comparison.end)},
    };
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace trilume::app
