// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_report.h"

#include "app/cli/format.h"
#include "app/cli/told_text.h"
#include "app/compare/figure_text.h"
#include "engine/base/evidence.h"
#include "engine/base/visible_text.h"
#include "engine/model/memory_check.h"

#include <array>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kValueColumn = 18;

// By their names in the JSON, of which the text has those of its language.
std::array<std::pair<const char*, double>, 5> partsOf(const bench::ModelBenchReport& report)
{
    return {{{QT_TRANSLATE_NOOP("TerminalBench", "projections"), report.decodeParts.projections},
             {QT_TRANSLATE_NOOP("TerminalBench", "norms"), report.decodeParts.norms},
             {QT_TRANSLATE_NOOP("TerminalBench", "gates"), report.decodeParts.gates},
             {QT_TRANSLATE_NOOP("TerminalBench", "head"), report.decodeParts.head},
             {QT_TRANSLATE_NOOP("TerminalBench", "sampling"), report.samplingSeconds}}};
}

std::string percentOf(double share)
{
    return formatFixed(100.0 * share, 1);
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

Sentence openMpWords(const OpenMpSettings& settings)
{
    Sentence words =
        settings.places == 0
            ? Sentence::of("threads are not bound")
            //: %1 is how: "spread"; %2 is the number of places
            : Sentence::asIs(told(TerminalBench::tr("threads are bound (%1) to %2 places", nullptr,
                                                    pluralNumber(settings.places)),
                                  settings.procBind, settings.places));
    if (settings.numThreads) {
        words = Sentence::of("%1, OMP_NUM_THREADS is %2", words, *settings.numThreads);
    }
    if (settings.threadLimit) {
        words = Sentence::of("%1, OMP_THREAD_LIMIT is %2", words, *settings.threadLimit);
    }
    return settings.isDynamic ? Sentence::of("%1, OMP_DYNAMIC is on", words) : words;
}

std::vector<ReportRow> speedRows(const bench::ModelBenchReport& report)
{
    const auto tokens = [](double perSecond) {
        return told(Sentence::of("%1 tokens/s", formatFixed(perSecond, 1)));
    };
    std::vector<ReportRow> rows{
        {told(TerminalBench::tr("generating")), tokens(report.decodeTokensPerSecond)},
        {told(TerminalBench::tr("reading a prompt")), tokens(report.prefillTokensPerSecond)},
        {told(TerminalBench::tr("weights read")),
         told(Sentence::of("%1 GB/s", formatFixed(report.weightGbPerSecond, 2)))},
        {told(TerminalBench::tr("memory")),
         told(Sentence::of("%1 GB/s; %2 % of it by whole tokens, %3 % by products alone",
                           formatFixed(report.bandwidthGbPerSecond, 2),
                           percentOf(report.decodeShare), percentOf(report.projectionShare)))},
        {told(TerminalBench::tr("sums of products")),
         told(Sentence::of("%1 G/s in a prompt", formatFixed(report.prefillGmacPerSecond, 1)))}};
    if (report.cacheBytesPerToken > 0.0) {
        rows.insert(rows.begin() + 3,
                    {told(TerminalBench::tr("cache read")),
                     told(Sentence::of("%1 MB per token",
                                       formatFixed(report.cacheBytesPerToken / 1e6, 1)))});
    }
    if (report.int8PeakGmacPerSecond && report.prefillShare) {
        rows.push_back({told(TerminalBench::tr("int8 peak")),
                        told(Sentence::of("%1 G/s; %2 % of it in a prompt",
                                          formatFixed(*report.int8PeakGmacPerSecond, 1),
                                          percentOf(*report.prefillShare)))});
    }
    if (report.tilePeakGmacPerSecond) {
        const double peak = *report.tilePeakGmacPerSecond;
        rows.push_back({told(TerminalBench::tr("tile peak")),
                        told(Sentence::of("%1 G/s; %2 % of it in a prompt", formatFixed(peak, 1),
                                          percentOf(report.prefillGmacPerSecond / peak)))});
    }
    return rows;
}

Json peakMemoryJson(const std::optional<bench::PeakMemory>& peak)
{
    return peak ? Json{{"bytes", peak->bytes},
                       {"read_test_bytes", peak->readTestBytes},
                       {"label", evidenceName(EvidenceLabel::Measured)}}
                : Json();
}

std::vector<ReportRow> peakMemoryRows(const std::optional<bench::PeakMemory>& peak)
{
    if (!peak) {
        return {};
    }
    return {
        {told(TerminalBench::tr("memory taken")),
         told(Sentence::of("%1 at most (%2); %3 of it for measuring how fast memory is",
                           model::bytesText(peak->bytes), app::labelText(EvidenceLabel::Measured),
                           model::bytesText(peak->readTestBytes)))}};
}

// What a token's time goes into.
std::vector<ReportRow> timeRows(const bench::ModelBenchReport& report)
{
    std::vector<ReportRow> rows;
    for (const auto& [name, seconds] : partsOf(report)) {
        rows.push_back({"  " + told(TerminalBench::tr(name)),
                        told(Sentence::of("%1 ms per token", formatFixed(1e3 * seconds, 3)))});
    }
    for (const bench::BatchCost& cost : report.batchCosts) {
        //: %1 is a number of tokens
        rows.push_back({"  " + told(TerminalBench::tr("%1 at once"), cost.tokens),
                        told(Sentence::of("%1 ms", formatFixed(1e3 * cost.seconds, 3)))});
    }
    return rows;
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
        {"cache_bytes_per_token", report.cacheBytesPerToken},
        {"bandwidth_gb_per_s", report.bandwidthGbPerSecond},
        {"bandwidth_share", report.decodeShare},
        {"projections_bandwidth_share", report.projectionShare},
        {"prefill_gmac_per_s", report.prefillGmacPerSecond},
    };
    if (report.int8PeakGmacPerSecond && report.prefillShare) {
        object["vnni_gmac_per_s"] = *report.int8PeakGmacPerSecond;
        object["vnni_share"] = *report.prefillShare;
    }
    if (report.tilePeakGmacPerSecond) {
        object["tile_gmac_per_s"] = *report.tilePeakGmacPerSecond;
        object["tile_share"] = report.prefillGmacPerSecond / *report.tilePeakGmacPerSecond;
    }
    Json batches = Json::object(); // seconds for that many tokens at once
    for (const bench::BatchCost& cost : report.batchCosts) {
        batches[std::to_string(cost.tokens)] = cost.seconds;
    }
    object["batches"] = batches;
    if (!subject.note.isEmpty()) {
        object["note"] = subject.note.english();
    }
    object["parts"] = parts;
    object["peak_memory"] = peakMemoryJson(report.peakMemory);
    object["openmp"] = openMpJson(subject.openMp);
    object["conditions"] =
        subject.conditions.isEmpty() ? Json() : Json(subject.conditions.english());
    object["energy"] = benchEnergyJson(subject.energy, report);
    if (object["energy"].is_null() && !subject.energy.problem.isEmpty()) {
        object["energy_problem"] = subject.energy.problem.english();
    }
    if (report.deviceDecodeCost) {
        object["device_energy"] = benchDeviceEnergyJson(report);
    }
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string benchText(const BenchSubject& subject, const bench::ModelBenchReport& report)
{
    std::vector<ReportRow> rows{{told(TerminalBench::tr("model")), visibleText(subject.model)}};
    const auto add = [&rows](const std::vector<ReportRow>& more) {
        rows.insert(rows.end(), more.begin(), more.end());
    };
    if (!subject.note.isEmpty()) {
        add({{told(TerminalBench::tr("note")), told(subject.note)}});
    }
    add({{told(TerminalBench::tr("threads")), std::to_string(subject.threads)},
         {told(TerminalBench::tr("instruction set")), subject.isa},
         {told(TerminalBench::tr("packing")), subject.packing},
         {told(TerminalBench::tr("device")), visibleText(subject.device)}});
    add(speedRows(report));
    add(timeRows(report));
    add(peakMemoryRows(report.peakMemory));
    if (!subject.conditions.isEmpty()) {
        add({{told(TerminalBench::tr("machine")), told(subject.conditions)}});
    }
    add({{told(TerminalBench::tr("OpenMP")), told(openMpWords(subject.openMp))}});
    add(benchEnergyRows(subject.energy, report));
    add(benchDeviceEnergyRows(report));
    return rowsText(rows, kValueColumn);
}

} // namespace trilume::cli
