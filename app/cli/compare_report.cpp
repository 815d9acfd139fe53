// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_report.h"

#include "app/cli/columns.h"
#include "app/cli/energy_words.h"
#include "app/cli/format.h"
#include "app/cli/told_text.h"
#include "app/compare/comparison_sentence.h"
#include "app/compare/figure_text.h"
#include "app/compare/published_figures.h"
#include "app/compare/run_figures.h"
#include "app/compare/run_name.h"
#include "app/compare/token_agreement.h"
#include "engine/base/visible_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace trilume::cli {
namespace {

struct TerminalCompare
{
    Q_DECLARE_TR_FUNCTIONS(TerminalCompare)
};

constexpr std::size_t kTableColumns = 9;
using TableRow = std::array<std::string, kTableColumns>;

std::string textOf(const std::optional<app::Figure>& figure)
{
    return figure ? told(app::figureText(*figure)) : "-";
}

void addEnergy(TableRow& row, const std::optional<app::EnergyFigures>& energy)
{
    if (!energy) {
        return;
    }
    row[4] = textOf(energy->watts);
    row[5] = textOf(energy->joulesPerToken);
    row[6] = textOf(energy->netJoulesPerToken);
    row[7] = told(Sentence::of("%1, %2", app::labelText(energy->label), scopeWords(energy->scope)));
}

TableRow emptyRow()
{
    TableRow row;
    row.fill("-");
    return row;
}

// Units of the figures below them, but for the energy, of which it is where it comes from.
TableRow headings()
{
    return {"",
            told(TerminalCompare::tr("tokens/s")),
            told(TerminalCompare::tr("prompt tokens/s")),
            told(TerminalCompare::tr("first token s")),
            told(TerminalCompare::tr("W")),
            told(TerminalCompare::tr("J/token")),
            told(TerminalCompare::tr("net J/token")),
            told(TerminalCompare::tr("energy")),
            told(TerminalCompare::tr("MB/token"))};
}

std::vector<TableRow> rowsOf(const app::Comparison& comparison)
{
    std::vector<TableRow> rows{headings()};
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const app::RunFigures figures = app::figuresOf(comparison, comparison.runs[i]);
        TableRow row = emptyRow();
        row[0] = told(app::runName(comparison.runs, i));
        row[1] = textOf(figures.tokensPerSecond);
        row[2] = textOf(figures.prefillTokensPerSecond);
        row[3] = textOf(figures.firstTokenSeconds);
        addEnergy(row, figures.energy);
        row[8] = figures.bytesPerToken ? formatFixed(*figures.bytesPerToken / 1e6, 2) : "-";
        rows.push_back(row);
        if (figures.machineBeside || figures.simulatedTokensPerSecond) {
            TableRow beside = emptyRow();
            beside[0] = "  " + told(TerminalCompare::tr("this machine meanwhile"));
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
            widths.at(i) = std::max(widths.at(i), displayWidth(row.at(i)));
        }
    }
    std::string text;
    for (const TableRow& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < kTableColumns; ++i) {
            line += leftAligned(row.at(i), widths.at(i) + 2);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

std::string line(const Sentence& sentence)
{
    return visibleText(told(sentence)) + "\n";
}

std::string remarksText(const app::Comparison& comparison)
{
    std::string text;
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const app::ComparedRun& run = comparison.runs[i];
        const Sentence name = app::runName(comparison.runs, i);
        const app::RunFigures figures = app::figuresOf(comparison, run);
        if (!run.problem.isEmpty()) {
            text += line(trilume::Sentence::of("%1: failed: %2", name, run.problem));
        }
        if (!run.note.isEmpty()) {
            text += line(trilume::Sentence::of("%1: %2", name, run.note));
        }
        if (!run.baselineProblem.isEmpty()) {
            text += line(trilume::Sentence::of("%1: no idle power: %2", name, run.baselineProblem));
        }
        if (figures.energy && !figures.energy->problem.isEmpty()) {
            text += line(trilume::Sentence::of("%1: %2", name, figures.energy->problem));
        }
        if (figures.simulatedTokensPerSecond) {
            text += line(
                trilume::Sentence::of("%1: speed is derived from its own clock, of products on the "
                                      "board alone",
                                      name));
        }
    }
    if (!comparison.meterProblem.isEmpty()) {
        text += line(trilume::Sentence::of("energy: %1", comparison.meterProblem));
    }
    return text;
}

std::string tokensText(const app::Comparison& comparison)
{
    const auto agreement = app::agreementOf(comparison.runs);
    if (!agreement) {
        return {};
    }
    return line(agreement->isIdentical() ? trilume::Sentence::of("tokens: the same")
                                         : trilume::Sentence::of("tokens: they part after %1",
                                                                 *agreement->firstDifference));
}

// What others wrote of their own machines, in their words.
Sentence publishedWords(const app::PublishedFigure& figure)
{
    Sentence words = Sentence::of("published, of another machine: %1",
                                  app::publishedText(figure.name).toStdString());
    if (figure.tokensPerSecond) {
        words =
            Sentence::of("%1, %2 tokens/s", words, formatSignificant(*figure.tokensPerSecond, 3));
    }
    if (figure.watts) {
        words = Sentence::of("%1, %2 W", words, formatSignificant(*figure.watts, 3));
    }
    if (const std::optional<double> joules = app::joulesPerTokenOf(figure)) {
        words = Sentence::of("%1, %2 J/token", words, formatSignificant(*joules, 3));
    }
    return Sentence::of("%1 (%2; %3)", words, app::publishedText(figure.basis).toStdString(),
                        figure.source);
}

std::string publishedText(const app::ComparisonPlan& plan)
{
    std::string text;
    for (const std::string& id : plan.published) {
        const app::PublishedFigure* const figure = app::findPublishedFigure(id);
        if (figure == nullptr) {
            continue;
        }
        text += line(publishedWords(*figure));
    }
    return text;
}

} // namespace

std::string compareText(const app::Comparison& comparison)
{
    return told(app::comparisonTitle(comparison)) + "\n\n" + tableText(rowsOf(comparison)) + "\n"
           + tokensText(comparison) + remarksText(comparison) + publishedText(comparison.plan)
           + line(app::comparisonSentence(comparison));
}

std::string compareProgressText(const std::vector<app::ComparedConfiguration>& configurations,
                                const app::ComparisonProgress& progress)
{
    const auto at = [&](const Sentence& step) {
        return told(trilume::Sentence::of("configuration %1 of %2 (%3): %4", progress.run + 1,
                                          configurations.size(),
                                          configurations[progress.run].device, step));
    };
    switch (progress.step) {
    case app::ComparisonProgress::Step::Preparing:
        return at(progress.share > 0.0 ? trilume::Sentence::of(
                      "loading the model, %1 %", static_cast<int>(100.0 * progress.share))
                                       : trilume::Sentence::of("loading the model"));
    case app::ComparisonProgress::Step::Resting:
        return at(trilume::Sentence::of("measuring the idle machine"));
    case app::ComparisonProgress::Step::WarmingUp:
        return at(trilume::Sentence::of("warming up"));
    case app::ComparisonProgress::Step::Measuring:
        break;
    }
    return at(trilume::Sentence::of("round %1", progress.round));
}

} // namespace trilume::cli
