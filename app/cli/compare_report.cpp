// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_report.h"

#include "app/cli/format.h"
#include "app/compare/comparison_sentence.h"
#include "app/compare/figure_text.h"
#include "app/compare/published_figures.h"
#include "app/compare/run_figures.h"
#include "app/compare/run_name.h"
#include "app/compare/token_agreement.h"
#include "engine/base/visible_text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace trilume::cli {
namespace {

constexpr std::size_t kTableColumns = 9;
using TableRow = std::array<std::string, kTableColumns>;

std::string textOf(const std::optional<app::Figure>& figure)
{
    return figure ? app::figureText(*figure).english() : "-";
}

void addEnergy(TableRow& row, const std::optional<app::EnergyFigures>& energy)
{
    if (!energy) {
        return;
    }
    row[4] = textOf(energy->watts);
    row[5] = textOf(energy->joulesPerToken);
    row[6] = textOf(energy->netJoulesPerToken);
    row[7] = std::string(evidenceName(energy->label)) + ", " + scopeName(energy->scope);
}

TableRow emptyRow()
{
    TableRow row;
    row.fill("-");
    return row;
}

std::vector<TableRow> rowsOf(const app::Comparison& comparison)
{
    std::vector<TableRow> rows{{"", "tokens/s", "prompt tokens/s", "first token s", "W", "J/token",
                                "net J/token", "energy", "MB/token"}};
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const app::RunFigures figures = app::figuresOf(comparison, comparison.runs[i]);
        TableRow row = emptyRow();
        row[0] = app::runName(comparison.runs, i).english();
        row[1] = textOf(figures.tokensPerSecond);
        row[2] = textOf(figures.prefillTokensPerSecond);
        row[3] = textOf(figures.firstTokenSeconds);
        addEnergy(row, figures.energy);
        row[8] = figures.bytesPerToken ? formatFixed(*figures.bytesPerToken / 1e6, 2) : "-";
        rows.push_back(row);
        if (figures.machineBeside || figures.simulatedTokensPerSecond) {
            TableRow beside = emptyRow();
            beside[0] = "  this machine meanwhile";
            beside[1] = textOf(figures.simulatedTokensPerSecond);
            addEnergy(beside, figures.machineBeside);
            rows.push_back(beside);
        }
    }
    return rows;
}

std::string tableText(const std::vector<TableRow>& told)
{
    std::vector<TableRow> rows = told;
    std::array<std::size_t, kTableColumns> widths{};
    for (TableRow& row : rows) {
        for (std::size_t i = 0; i < kTableColumns; ++i) {
            row.at(i) = visibleText(row.at(i));
            widths.at(i) = std::max(widths.at(i), row.at(i).size());
        }
    }
    std::string text;
    for (const TableRow& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < kTableColumns; ++i) {
            line += row.at(i) + std::string(widths.at(i) - row.at(i).size() + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

std::string remarkLine(const std::string& name, const std::string& text)
{
    return visibleText(name + ": " + text) + "\n";
}

std::string remarksText(const app::Comparison& comparison)
{
    std::string text;
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const app::ComparedRun& run = comparison.runs[i];
        const std::string name = app::runName(comparison.runs, i).english();
        const app::RunFigures figures = app::figuresOf(comparison, run);
        if (!run.problem.isEmpty()) {
            text += remarkLine(name, "failed: " + run.problem.english());
        }
        if (!run.note.isEmpty()) {
            text += remarkLine(name, run.note.english());
        }
        if (!run.baselineProblem.isEmpty()) {
            text += remarkLine(name, "no idle power: " + run.baselineProblem.english());
        }
        if (figures.energy && !figures.energy->problem.isEmpty()) {
            text += remarkLine(name, figures.energy->problem.english());
        }
        if (figures.simulatedTokensPerSecond) {
            text +=
                remarkLine(name, "speed is derived from its own clock, of products on the board "
                                 "alone");
        }
    }
    if (!comparison.meterProblem.isEmpty()) {
        text += remarkLine("energy", comparison.meterProblem.english());
    }
    return text;
}

std::string tokensText(const app::Comparison& comparison)
{
    const auto agreement = app::agreementOf(comparison.runs);
    if (!agreement) {
        return {};
    }
    return agreement->isIdentical()
               ? "tokens: the same\n"
               : "tokens: they part after " + std::to_string(*agreement->firstDifference) + "\n";
}

std::string publishedText(const app::ComparisonPlan& plan)
{
    std::string text;
    for (const std::string& id : plan.published) {
        const app::PublishedFigure* const figure = app::findPublishedFigure(id);
        if (figure == nullptr) {
            continue;
        }
        text += "published, of another machine: " + std::string(figure->name);
        const auto add = [&text](const std::optional<double>& value, const char* unit) {
            text += value ? ", " + formatSignificant(*value, 3) + unit : std::string();
        };
        add(figure->tokensPerSecond, " tokens/s");
        add(figure->watts, " W");
        add(app::joulesPerTokenOf(*figure), " J/token");
        text.append(" (").append(figure->basis).append("; ").append(figure->source).append(")\n");
    }
    return text;
}

} // namespace

std::string compareText(const app::Comparison& comparison)
{
    return app::comparisonTitle(comparison).english() + "\n\n" + tableText(rowsOf(comparison))
           + "\n" + tokensText(comparison) + remarksText(comparison)
           + publishedText(comparison.plan)
           + visibleText(app::comparisonSentence(comparison).english()) + "\n";
}

std::string compareProgressText(const std::vector<app::ComparedConfiguration>& configurations,
                                const app::ComparisonProgress& progress)
{
    std::string text = "configuration " + std::to_string(progress.run + 1) + " of "
                       + std::to_string(configurations.size()) + " ("
                       + configurations[progress.run].device + "): ";
    switch (progress.step) {
    case app::ComparisonProgress::Step::Preparing:
        return text + "loading the model";
    case app::ComparisonProgress::Step::Resting:
        return text + "measuring the idle machine";
    case app::ComparisonProgress::Step::WarmingUp:
        return text + "warming up";
    case app::ComparisonProgress::Step::Measuring:
        break;
    }
    return text + "round " + std::to_string(progress.round);
}

} // namespace trilume::cli
