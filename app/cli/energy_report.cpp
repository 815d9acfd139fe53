// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/energy_report.h"

#include "app/cli/columns.h"
#include "app/cli/energy_words.h"
#include "app/cli/format.h"
#include "app/cli/told_text.h"
#include "app/compare/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

struct TerminalEnergy
{
    Q_DECLARE_TR_FUNCTIONS(TerminalEnergy)
};

constexpr std::size_t kFigureWidth = 11;
constexpr double kShortestShown = 0.05; // of seconds with one decimal

// At least one space away from what stands before it.
std::string right(std::string_view text, std::size_t width)
{
    return rightAligned(text, std::max(width, displayWidth(text) + 1));
}

std::string figure(const std::optional<double>& value, int decimals, std::size_t width)
{
    return right(value ? formatFixed(*value, decimals) : "-", width);
}

// Where the figures of a meter come from; below their names in the language of the terminal.
class SourceColumns
{
public:
    explicit SourceColumns(const std::vector<EnergyRow>& rows)
    {
        widen(m_name, m_names[0], 2);
        widen(m_label, m_names[1], 1);
        widen(m_scope, m_names[2], 1);
        for (const EnergyRow& row : rows) {
            widen(m_name, row.info.source, 2);
            widen(m_label, labelOf(row), 1);
            widen(m_scope, scopeOf(row), 1);
        }
    }

    [[nodiscard]] std::string head() const { return line(m_names[0], m_names[1], m_names[2]); }

    [[nodiscard]] std::string of(const EnergyRow& row) const
    {
        return line(row.info.source, labelOf(row), scopeOf(row));
    }

private:
    static void widen(std::size_t& width, const std::string& text, std::size_t gap)
    {
        width = std::max(width, displayWidth(text) + gap);
    }

    static std::string labelOf(const EnergyRow& row)
    {
        return told(app::labelText(row.info.label));
    }

    static std::string scopeOf(const EnergyRow& row) { return told(scopeWords(row.info.scope)); }

    [[nodiscard]] std::string line(const std::string& name,
                                   const std::string& label,
                                   const std::string& scope) const
    {
        return leftAligned(name, m_name) + leftAligned(label, m_label)
               + leftAligned(scope, m_scope);
    }

    std::array<std::string, 3> m_names{told(TerminalEnergy::tr("source")),
                                       told(TerminalEnergy::tr("label")),
                                       told(TerminalEnergy::tr("scope"))};
    std::size_t m_name = 0;
    std::size_t m_label = 10; // "measured", "modelled"
    std::size_t m_scope = 9;  // "package"
};

// What keeps the figures from being those of the whole time; empty if nothing does.
Sentence lack(const EnergyRow& row)
{
    Sentence words;
    if (row.problem) {
        words =
            row.standsStill ? Sentence::of("stands still") : Sentence::of("not read at present");
    }
    if (row.joules && row.missingSeconds >= kShortestShown) {
        const std::string seconds = formatFixed(row.missingSeconds, 1);
        words = words.isEmpty() ? Sentence::of("%1 s missing", seconds)
                                : Sentence::of("%1, %2 s missing", words, seconds);
    }
    return words;
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
    const SourceColumns sources(rows);
    const std::array<std::string, 4> headings{
        told(TerminalEnergy::tr("now W")), told(TerminalEnergy::tr("mean W")),
        told(TerminalEnergy::tr("joules")), told(TerminalEnergy::tr("+/- %"))};
    std::array<std::size_t, 4> widths{};
    std::string table = sources.head();
    for (std::size_t i = 0; i < headings.size(); ++i) {
        widths.at(i) = std::max(kFigureWidth, displayWidth(headings.at(i)) + 1);
        table += right(headings.at(i), widths.at(i));
    }
    table += '\n';
    for (const EnergyRow& row : rows) {
        table += sources.of(row) + figure(row.recentWatts, 2, widths[0])
                 + figure(row.meanWatts, 2, widths[1]) + figure(row.joules, 2, widths[2])
                 + figure(100.0 * row.info.uncertainty.fraction, 0, widths[3]) + '\n';
    }
    for (const EnergyRow& row : rows) {
        if (const Sentence words = lack(row); !words.isEmpty()) {
            table += told(trilume::Sentence::of("%1: %2", row.info.source, words)) + '\n';
        }
    }
    return table;
}

std::string energyLines(double seconds, const std::vector<EnergyRow>& rows)
{
    const SourceColumns sources(rows);
    std::string lines;
    for (const EnergyRow& row : rows) {
        if (row.joules) {
            const std::string text = told(lack(row));
            lines += right(formatFixed(seconds, 1), kFigureWidth - 2) + " s  " + sources.of(row)
                     + figure(row.recentWatts, 2, kFigureWidth) + " W"
                     + figure(row.joules, 2, kFigureWidth) + " J" + (text.empty() ? "" : "  ")
                     + text + '\n';
        }
    }
    return lines;
}

std::vector<std::string> energyNotes(const std::vector<EnergyRow>& rows,
                                     const power::SamplingCost& cost,
                                     const Sentence& conditions)
{
    std::vector<std::string> notes;
    const auto add = [&notes](const Sentence& note) {
        notes.push_back(told(note));
    };
    for (const EnergyRow& row : rows) {
        if (row.standsStill) {
            add(row.problem->sentence);
        } else if (row.problem) {
            add(Sentence::of("%1 is not read: %2", row.info.source, row.problem->sentence));
        }
        if (row.joules && row.missingSeconds >= kShortestShown) {
            add(Sentence::of("%1: the energy of %2 s is unknown and not in its figures",
                             row.info.source, formatFixed(row.missingSeconds, 1)));
        }
    }
    add(Sentence::of("reading the meters took %1 % of the time",
                     formatFixed(100.0 * cost.share(), 2)));
    if (!conditions.isEmpty()) {
        add(Sentence::of("the machine: %1", conditions));
    }
    return notes;
}

} // namespace trilume::cli
