// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/energy_report.h"

#include "app/cli/format.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kFigureWidth = 11;
constexpr std::size_t kLabelWidth = 10; // "measured", "modelled"
constexpr std::size_t kScopeWidth = 9;  // "package"
constexpr double kShortestShown = 0.05; // of seconds with one decimal

std::string left(std::string_view text, std::size_t width)
{
    std::string padded(text);
    padded.resize(std::max(width, padded.size() + 1), ' ');
    return padded;
}

std::string right(std::string_view text, std::size_t width)
{
    return std::string(text.size() < width ? width - text.size() : 1, ' ').append(text);
}

std::string figure(const std::optional<double>& value, int decimals)
{
    return right(value ? formatFixed(*value, decimals) : "-", kFigureWidth);
}

std::size_t nameWidth(const std::vector<EnergyRow>& rows)
{
    std::size_t width = std::string_view("source").size();
    for (const EnergyRow& row : rows) {
        width = std::max(width, row.info.source.size());
    }
    return width + 2;
}

std::string evidence(const power::MeterInfo& info)
{
    return left(evidenceName(info.label), kLabelWidth) + left(scopeName(info.scope), kScopeWidth);
}

// What keeps the figures from being those of the whole time; empty if nothing does.
std::string lack(const EnergyRow& row)
{
    std::string text;
    if (row.problem) {
        text = row.standsStill ? "stands still" : "not read at present";
    }
    if (row.joules && row.missingSeconds >= kShortestShown) {
        text += (text.empty() ? "" : ", ") + formatFixed(row.missingSeconds, 1) + " s missing";
    }
    return text;
}

} // namespace

std::vector<EnergyRow> energyRows(const std::vector<power::MeterInfo>& infos,
                                  const power::BankSample& now,
                                  const power::BankSample& before)
{
    std::vector<EnergyRow> rows;
    for (std::size_t i = 0; i < infos.size(); ++i) {
        const power::MeterSample& sample = now.meters[i];
        const power::MeterSample& earlier = before.meters[i];
        EnergyRow row;
        row.info = infos[i];
        row.missingSeconds = sample.missingSeconds + sample.awaySeconds;
        row.problem = sample.problem;
        row.standsStill = sample.standsStill;
        // One reading is where counting begins, and after it all may be missing: no energy yet.
        // (The difference of two times may be off by a rounding.)
        constexpr double kShortest = 1e-9;
        if (sample.joules && sample.countedSeconds >= kShortest) {
            row.joules = sample.joules;
            row.meanWatts = *sample.joules / sample.countedSeconds;
            const double seconds = sample.countedSeconds - earlier.countedSeconds;
            const double joules = *sample.joules - earlier.joules.value_or(0.0);
            // A counter that has not moved has not been renewed yet: no machine takes 0 W.
            if (seconds > 0.0 && (joules > 0.0 || row.info.label != EvidenceLabel::Measured)) {
                row.recentWatts = joules / seconds;
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string energyJson(double seconds, const std::vector<EnergyRow>& rows)
{
    Json sources = Json::array();
    for (const EnergyRow& row : rows) {
        if (row.joules && row.meanWatts) {
            Json source = {{"name", row.info.source},
                           {"label", evidenceName(row.info.label)},
                           {"scope", scopeName(row.info.scope)},
                           {"joules", *row.joules},
                           {"mean_watts", *row.meanWatts},
                           {"uncertainty", row.info.uncertainty.fraction}};
            if (row.missingSeconds > 0.0) {
                source["missing_seconds"] = row.missingSeconds;
            }
            if (row.problem) {
                source["problem"] = row.problem->english();
            }
            sources.push_back(std::move(source));
        }
    }
    const Json object = {{"seconds", seconds}, {"sources", sources}};
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string energyTable(const std::vector<EnergyRow>& rows)
{
    const std::size_t width = nameWidth(rows);
    std::string table =
        left("source", width) + left("label", kLabelWidth) + left("scope", kScopeWidth);
    for (const std::string_view heading : {"now W", "mean W", "joules", "+/- %"}) {
        table += right(heading, kFigureWidth);
    }
    table += '\n';
    for (const EnergyRow& row : rows) {
        table += left(row.info.source, width) + evidence(row.info) + figure(row.recentWatts, 2)
                 + figure(row.meanWatts, 2) + figure(row.joules, 2)
                 + figure(100.0 * row.info.uncertainty.fraction, 0) + '\n';
    }
    for (const EnergyRow& row : rows) {
        if (const std::string text = lack(row); !text.empty()) {
            table += row.info.source + ": " + text + '\n';
        }
    }
    return table;
}

std::string energyLines(double seconds, const std::vector<EnergyRow>& rows)
{
    const std::size_t width = nameWidth(rows);
    std::string lines;
    for (const EnergyRow& row : rows) {
        if (row.joules) {
            const std::string text = lack(row);
            lines += right(formatFixed(seconds, 1), kFigureWidth - 2) + " s  "
                     + left(row.info.source, width) + evidence(row.info)
                     + figure(row.recentWatts, 2) + " W" + figure(row.joules, 2) + " J"
                     + (text.empty() ? "" : "  ") + text + '\n';
        }
    }
    return lines;
}

std::vector<std::string> energyNotes(const std::vector<EnergyRow>& rows,
                                     const power::SamplingCost& cost,
                                     const std::string& conditions)
{
    std::vector<std::string> notes;
    for (const EnergyRow& row : rows) {
        if (row.standsStill) {
            notes.push_back(row.problem->english());
        } else if (row.problem) {
            notes.push_back(row.info.source + " is not read: " + row.problem->english());
        }
        if (row.joules && row.missingSeconds >= kShortestShown) {
            notes.push_back(row.info.source + ": the energy of "
                            + formatFixed(row.missingSeconds, 1)
                            + " s is unknown and not in its figures");
        }
    }
    notes.push_back("reading the meters took " + formatFixed(100.0 * cost.share(), 2)
                    + " % of the time");
    if (!conditions.empty()) {
        notes.push_back("the machine: " + conditions);
    }
    return notes;
}

} // namespace trilume::cli
