// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_json.h"
#include "app/compare/comparison_keys_p.h"
#include "app/compare/json_record_p.h"
#include "app/compare/published_figures.h"

#include <chrono>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

EvidenceLabel labelIn(const JsonRecord& record)
{
    return static_cast<EvidenceLabel>(record.oneOf(
        "label", {evidenceName(EvidenceLabel::Measured), evidenceName(EvidenceLabel::Derived),
                  evidenceName(EvidenceLabel::Modelled)}));
}

// What has the name of another one (Platform) comes back as that.
EnergyScope scopeIn(const JsonRecord& record)
{
    switch (record.oneOf("scope",
                         {"package", "cores", "dram", "module", "board", "machine", "process"})) {
    case 0:
        return EnergyScope::Package;
    case 1:
        return EnergyScope::Cores;
    case 2:
        return EnergyScope::Dram;
    case 3:
        return EnergyScope::Module;
    case 4:
        return EnergyScope::Board;
    case 5:
        return EnergyScope::Machine;
    default:
        return EnergyScope::Process;
    }
}

// Sentences that were made and written come back as they are.
Sentence sentenceIn(const JsonRecord& record, const char* name)
{
    const std::string text = record.textOrNull(name);
    return text.empty() ? Sentence() : Sentence::of("%1", text);
}

std::optional<power::MeterInfo> meterIn(const JsonRecord& record, const char* name)
{
    const std::optional<JsonRecord> object = record.objectOrNull(name);
    if (!object) {
        return std::nullopt;
    }
    power::MeterInfo meter;
    meter.source = object->text("source");
    meter.label = labelIn(*object);
    meter.scope = scopeIn(*object);
    meter.uncertainty = {object->amount("uncertainty"), sentenceIn(*object, "uncertainty_basis")};
    constexpr double kLongestResolution = 3600.0;
    const double resolution = object->amount("resolution_seconds");
    if (resolution > kLongestResolution) {
        object->refuse("resolution_seconds", resolution, Sentence::of("at most an hour"));
        return std::nullopt;
    }
    meter.resolution = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(resolution) + std::chrono::duration<double>(0.5e-9));
    return meter;
}

std::optional<power::IdleBaseline> idleIn(const JsonRecord& run)
{
    const std::optional<JsonRecord> object = run.objectOrNull("idle");
    if (!object) {
        return std::nullopt;
    }
    power::IdleBaseline idle;
    idle.watts = object->amount("watts");
    idle.spreadWatts = object->amount("spread_watts");
    idle.seconds = object->amount("seconds");
    idle.busyShare = object->amount("busy_share");
    idle.source = object->text("source");
    idle.label = labelIn(*object);
    idle.scope = scopeIn(*object);
    return idle;
}

std::optional<power::PhaseSpan> spanIn(const JsonRecord& phase, const char* name)
{
    const std::optional<JsonRecord> object = phase.objectOrNull(name);
    if (!object) {
        return std::nullopt;
    }
    power::PhaseSpan span;
    span.seconds = object->amount("seconds");
    span.missingSeconds = object->amount("missing_seconds");
    span.pieces = object->smallCount("pieces");
    span.ownTicks.reset();
    span.busyTicks.reset();
    if (Sentence problem = sentenceIn(*object, "problem"); !problem.isEmpty()) {
        span.problem = Error{Errc::Io, std::move(problem)};
    } else {
        span.joules = object->amount("joules");
    }
    return span;
}

PhaseMeasure phaseIn(const JsonRecord& round, const char* name)
{
    const JsonRecord object = round.object(name);
    PhaseMeasure phase;
    phase.tokens = object.count("tokens");
    phase.seconds = object.amount("seconds");
    phase.machine = spanIn(object, "machine");
    phase.device = spanIn(object, "device");
    phase.deviceBusySeconds = object.amountOrNull("device_busy_seconds");
    phase.deviceBytes = object.amountOrNull("device_bytes");
    return phase;
}

ComparisonRound roundIn(const JsonRecord& object)
{
    ComparisonRound round;
    round.turn = object.smallCount("turn");
    round.startSeconds = object.amount("start_seconds");
    round.passes = object.smallCount("passes");
    round.sum.firstTokenSeconds = object.amount("first_token_seconds");
    round.sum.prefill = phaseIn(object, "prefill");
    round.sum.decode = phaseIn(object, "decode");
    return round;
}

std::optional<SubjectInfo> subjectIn(const JsonRecord& run)
{
    const std::optional<JsonRecord> object = run.objectOrNull("subject");
    if (!object) {
        return std::nullopt;
    }
    SubjectInfo subject;
    subject.deviceName = object->textOrNull("device_name");
    subject.isSimulated = object->flag("simulated");
    subject.modelName = object->text("model");
    subject.fingerprint = object->textOrNull("fingerprint");
    subject.threads = static_cast<std::size_t>(object->smallCount("threads"));
    subject.isa = object->text("isa");
    subject.packing = object->text("packing");
    subject.weightBytesPerToken = object->count("weight_bytes_per_token");
    return subject;
}

ComparedRun runIn(const JsonRecord& object)
{
    ComparedRun run;
    const JsonRecord asked = object.object("asked");
    run.configuration.device = asked.text("device");
    run.configuration.threads = asked.countOrNull("threads");
    run.configuration.isa = asked.textOrNull("isa");
    run.configuration.packing = asked.text("packing");
    run.configuration.model = asked.text("model");
    run.subject = subjectIn(object);
    run.baseline = idleIn(object);
    run.baselineProblem = sentenceIn(object, "idle_problem");
    run.deviceMeter = meterIn(object, "device_meter");
    run.note = sentenceIn(object, "note");
    run.problem = sentenceIn(object, "problem");
    run.ids = object.ids("ids");
    for (const JsonRecord& round : object.objects("rounds")) {
        run.rounds.push_back(roundIn(round));
    }
    return run;
}

MachineDescription machineIn(const JsonRecord& object)
{
    MachineDescription machine;
    machine.processor = object.textOrNull("processor");
    machine.memoryBytes = object.countOrNull("memory_bytes");
    machine.kernel = object.textOrNull("kernel");
    machine.program = object.textOrNull("program");
    power::MachineConditions& conditions = machine.conditions;
    if (std::string governor = object.textOrNull("governor"); !governor.empty()) {
        conditions.governor = std::move(governor);
    }
    if (const auto boost = object.oneOfOrNull("boost", {"off", "on"})) {
        conditions.boost = *boost == 0 ? power::Boost::Off : power::Boost::On;
    }
    conditions.cpuCelsius = object.amountOrNull("celsius");
    conditions.cpuMegahertz = object.amountOrNull("megahertz");
    if (const auto supply = object.oneOfOrNull("supply", {"mains", "battery"})) {
        conditions.supply = *supply == 0 ? power::Supply::Mains : power::Supply::Battery;
    }
    return machine;
}

ComparisonPlan planIn(const JsonRecord& object)
{
    ComparisonPlan plan;
    plan.promptName = object.text("prompt_name");
    plan.prompt = object.text("prompt");
    plan.promptTokens = object.count("prompt_tokens");
    plan.tokens = object.count("tokens");
    plan.warmUps = object.smallCount("warm_ups");
    plan.leastRounds = object.smallCount("least_rounds");
    plan.mostRounds = object.smallCount("most_rounds");
    plan.spreadLimit = object.amount("spread_limit");
    plan.secondsLimit = object.amount("seconds_limit");
    plan.idleSeconds = object.amount("idle_seconds");
    plan.roundSeconds = object.amount("round_seconds");
    return plan;
}

// By their ids: what they say is in the program.
std::vector<std::string> publishedIn(const JsonRecord& object)
{
    std::vector<std::string> ids;
    for (const JsonRecord& figure : object.objects("published")) {
        const std::string id = figure.text("id");
        if (findPublishedFigure(id) == nullptr) {
            figure.refuse("id", id, Sentence::of("a figure that this program knows"));
        }
        ids.push_back(id);
    }
    return ids;
}

ComparisonEnd endIn(const JsonRecord& object)
{
    constexpr ComparisonEnd kEnds[] = {ComparisonEnd::Spread, ComparisonEnd::Rounds,
                                       ComparisonEnd::Time, ComparisonEnd::Cancelled,
                                       ComparisonEnd::Failed};
    return kEnds[object.oneOf("end", {endName(kEnds[0]), endName(kEnds[1]), endName(kEnds[2]),
                                      endName(kEnds[3]), endName(kEnds[4])})];
}

} // namespace

Result<Comparison> readComparisonJson(std::string_view text, const std::string& file)
{
    const nlohmann::json document = nlohmann::json::parse(text, nullptr, false);
    if (!document.is_object() || document.value("format", nlohmann::json()) != kComparisonFormat) {
        return Error{Errc::Corrupt, Sentence::of("%1: is no comparison of this program.", file)};
    }
    std::optional<Error> error;
    const JsonRecord object(document, {}, file, error);
    const int version = object.smallCount("version");
    if (!error && version != kComparisonVersion) {
        return Error{Errc::Unsupported, Sentence::of("%1: version: found %2, expected %3.", file,
                                                     version, kComparisonVersion)};
    }
    Comparison comparison;
    comparison.plan = planIn(object.object("plan"));
    comparison.plan.published = publishedIn(object);
    comparison.machine = machineIn(object.object("machine"));
    comparison.meter = meterIn(object, "meter");
    comparison.meterProblem = sentenceIn(object, "meter_problem");
    comparison.startedAt = static_cast<std::int64_t>(object.count("started"));
    for (const JsonRecord& run : object.objects("runs")) {
        comparison.runs.push_back(runIn(run));
    }
    comparison.end = endIn(object);
    if (error) {
        return *error;
    }
    return comparison;
}

} // namespace trilume::app
