// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_report.h"

#include "app/cli/format.h"
#include "engine/base/visible_text.h"

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

std::array<std::pair<const char*, double>, 5> partsOf(const bench::ModelBenchReport& report)
{
    return {{{"projections", report.decodeParts.projections},
             {"norms", report.decodeParts.norms},
             {"gates", report.decodeParts.gates},
             {"head", report.decodeParts.head},
             {"sampling", report.samplingSeconds}}};
}

std::string percent(double share)
{
    return formatFixed(100.0 * share, 1) + " %";
}

// What the environment says to OpenMP, as its run-time understood it.
Json openMpJson(const OpenMpSettings& settings)
{
    return {{"num_threads", settings.numThreads ? Json(*settings.numThreads) : Json()},
            {"thread_limit", settings.threadLimit ? Json(*settings.threadLimit) : Json()},
            {"dynamic", settings.isDynamic},
            {"proc_bind", settings.procBind},
            {"places", settings.places}};
}

std::string openMpText(const OpenMpSettings& settings)
{
    std::string text = settings.places == 0 ? std::string("threads are not bound")
                                            : "threads are bound (" + settings.procBind + ") to "
                                                  + std::to_string(settings.places) + " places";
    if (settings.numThreads) {
        text += ", OMP_NUM_THREADS is " + std::to_string(*settings.numThreads);
    }
    if (settings.threadLimit) {
        text += ", OMP_THREAD_LIMIT is " + std::to_string(*settings.threadLimit);
    }
    return settings.isDynamic ? text + ", OMP_DYNAMIC is on" : text;
}

} // namespace

std::string benchJson(const BenchSubject& subject, const bench::ModelBenchReport& report)
{
    Json parts = Json::object(); // seconds per generated token
    for (const auto& [name, seconds] : partsOf(report)) {
        parts[name] = seconds;
    }
    Json object = {
        {"model", subject.model},
        {"threads", subject.threads},
        {"isa", subject.isa},
        {"packing", subject.packing},
        {"device", subject.device},
        {"decode_tokens_per_s", report.decodeTokensPerSecond},
        {"prefill_tokens_per_s", report.prefillTokensPerSecond},
        {"weight_gb_per_s", report.weightGbPerSecond},
        {"bandwidth_gb_per_s", report.bandwidthGbPerSecond},
        {"bandwidth_share", report.decodeShare},
        {"projections_bandwidth_share", report.projectionShare},
        {"prefill_gmac_per_s", report.prefillGmacPerSecond},
    };
    if (report.int8PeakGmacPerSecond && report.prefillShare) {
        object["vnni_gmac_per_s"] = *report.int8PeakGmacPerSecond;
        object["vnni_share"] = *report.prefillShare;
    }
    Json batches = Json::object(); // seconds for that many tokens at once
    for (const bench::BatchCost& cost : report.batchCosts) {
        batches[std::to_string(cost.tokens)] = cost.seconds;
    }
    object["batches"] = batches;
    if (!subject.note.empty()) {
        object["note"] = subject.note;
    }
    object["parts"] = parts;
    object["openmp"] = openMpJson(subject.openMp);
    object["conditions"] = subject.conditions.empty() ? Json() : Json(subject.conditions);
    object["energy"] = benchEnergyJson(subject.energy, report);
    if (object["energy"].is_null() && !subject.energy.problem.empty()) {
        object["energy_problem"] = subject.energy.problem;
    }
    if (report.deviceDecodeCost) {
        object["device_energy"] = benchDeviceEnergyJson(report);
    }
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string benchText(const BenchSubject& subject, const bench::ModelBenchReport& report)
{
    std::string text =
        benchRow("model", visibleText(subject.model))
        + (subject.note.empty() ? std::string() : benchRow("note", subject.note))
        + benchRow("threads", std::to_string(subject.threads))
        + benchRow("instruction set", subject.isa) + benchRow("packing", subject.packing)
        + benchRow("device", visibleText(subject.device))
        + benchRow("generating", formatFixed(report.decodeTokensPerSecond, 1) + " tokens/s")
        + benchRow("reading a prompt", formatFixed(report.prefillTokensPerSecond, 1) + " tokens/s")
        + benchRow("weights read", formatFixed(report.weightGbPerSecond, 2) + " GB/s")
        + benchRow("memory", formatFixed(report.bandwidthGbPerSecond, 2) + " GB/s; "
                                 + percent(report.decodeShare) + " of it by whole tokens, "
                                 + percent(report.projectionShare) + " by products alone")
        + benchRow("sums of products",
                   formatFixed(report.prefillGmacPerSecond, 1) + " G/s in a prompt");
    if (report.int8PeakGmacPerSecond && report.prefillShare) {
        text += benchRow("int8 peak", formatFixed(*report.int8PeakGmacPerSecond, 1) + " G/s; "
                                          + percent(*report.prefillShare) + " of it in a prompt");
    }
    for (const auto& [name, seconds] : partsOf(report)) {
        text += benchRow(std::string("  ") + name, formatFixed(1e3 * seconds, 3) + " ms per token");
    }
    for (const bench::BatchCost& cost : report.batchCosts) {
        text += benchRow("  " + std::to_string(cost.tokens) + " at once",
                         formatFixed(1e3 * cost.seconds, 3) + " ms");
    }
    if (!subject.conditions.empty()) {
        text += benchRow("machine", subject.conditions);
    }
    text += benchRow("OpenMP", openMpText(subject.openMp));
    return text + benchEnergyText(subject.energy, report) + benchDeviceEnergyText(report);
}

} // namespace trilume::cli
