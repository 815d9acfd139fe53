// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_html.h"

#include "app/compare/bar_plot_p.h"
#include "app/compare/comparison_sentence.h"
#include "app/compare/comparison_view.h"
#include "app/compare/figure_text.h"
#include "app/compare/published_figures.h"
#include "app/compare/repeat_command.h"
#include "app/compare/run_figures.h"
#include "app/compare/run_name.h"
#include "app/compare/token_agreement.h"
#include "app/platform/display_text.h"
#include "app/platform/error_text.h"
#include "app/platform/joined_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"
#include "engine/base/visible_text.h"
#include "engine/model/memory_check.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace trilume::app {

namespace {

struct ReportRow
{
    const ComparedRun* run = nullptr;
    QString name;
    RunFigures figures = {};
};

struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

//: the language of this translation as HTML names it: "de", "zh-CN"
QString pageLanguage()
{
    return HtmlWords::tr("en");
}

bool isMirrored()
{
    return QLocale(pageLanguage()).textDirection() == Qt::RightToLeft;
}

// Names and figures with their spread are written from left to right on every page.
QString inOrder(const QString& text)
{
    return isMirrored() ? leftToRightRun(text) : text;
}

QString shown(const std::string& text)
{
    return inOrder(displayText(text)).toHtmlEscaped();
}

QString shown(const Sentence& sentence)
{
    return sentenceText(sentence).toHtmlEscaped();
}

QString plain(const std::optional<Figure>& figure)
{
    return figure ? inOrder(sentenceText(figureText(*figure))) : HtmlWords::tr("not known");
}

QString styleSheet()
{
    return QStringLiteral(
        ":root{color-scheme:light dark;--ink:#1e2227;--page:#fcfbf9;--line:#dedad3;"
        "--cpu:#2f6db5;--device:#c2690f;--twin:#80868f}\n"
        "@media (prefers-color-scheme:dark){:root{--ink:#e7e9ec;--page:#15171b;--line:#31363e;"
        "--cpu:#74aaf5;--device:#f0a445;--twin:#8f96a0}}\n"
        "body{font:15px/1.5 sans-serif;color:var(--ink);background:var(--page);max-width:72em;"
        "margin:2em auto;padding:0 1em}\n"
        "table{border-collapse:collapse;margin:1em 0;font-size:13px}\n"
        "th,td{border:1px solid var(--line);padding:.3em .6em;text-align:start;"
        "vertical-align:top}\n"
        ".wide{overflow-x:auto}\n"
        "svg{width:100%;max-width:46em;display:block;margin:1.5em 0;font:13px sans-serif;"
        "direction:ltr}\n"
        "svg text{fill:var(--ink)}\n"
        "svg .title{font-weight:bold}\n"
        "svg .cpu{fill:var(--cpu);stroke:var(--cpu)}\n"
        "svg .device{fill:var(--device);stroke:var(--device)}\n"
        "svg .twin{fill:var(--twin);stroke:var(--twin)}\n"
        "svg .stripe{stroke:none}\n"
        "svg .whisker{stroke:var(--ink);fill:none;stroke-width:1.5}\n"
        "pre{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}\n"
        "@media print{:root{--ink:#000;--page:#fff;--line:#999}body{margin:0;max-width:none}"
        "table{font-size:9px}.wide{overflow:visible}svg,table,pre{break-inside:avoid}"
        "svg,rect{print-color-adjust:exact}}\n");
}

QString tableRow(const QStringList& cells, const char* element)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        row += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(element), cell);
    }
    return row + QStringLiteral("</tr>\n");
}

QStringList energyCells(const std::optional<EnergyFigures>& energy)
{
    const QString unknown = HtmlWords::tr("not known");
    if (!energy) {
        return {unknown, unknown, unknown, QStringLiteral("-"), QStringLiteral("-")};
    }
    const QString net = energy->netJoulesPerToken
                            //: a figure and how it is known: "1.2 +/- 0.1 (measured)"
                            ? HtmlWords::tr("%1 (%2)").arg(plain(energy->netJoulesPerToken),
                                                           shown(labelText(energy->netLabel)))
                            : unknown;
    return {plain(energy->watts), plain(energy->joulesPerToken), net,
            shown(labelText(energy->label)), shown(scopeText(energy->scope))};
}

QString bytesCell(const std::optional<double>& bytes)
{
    constexpr double kMostBytes = 1e15; // of a file that says more it is not known either
    return bytes && *bytes < kMostBytes ? countText(std::llround(*bytes))
                                        : HtmlWords::tr("not known");
}

QString figureTable(const std::vector<ReportRow>& rows)
{
    QString table = QStringLiteral("<div class=\"wide\"><table>\n");
    table +=
        tableRow({HtmlWords::tr("configuration"), HtmlWords::tr("tokens/s"),
                  HtmlWords::tr("prompt, tokens/s"), HtmlWords::tr("first token, s"),
                  HtmlWords::tr("speed"), HtmlWords::tr("W"), HtmlWords::tr("J/token"),
                  HtmlWords::tr("J/token net of idle"), HtmlWords::tr("energy"),
                  HtmlWords::tr("scope"), HtmlWords::tr("bytes/token"), HtmlWords::tr("rounds")},
                 "th");
    for (const ReportRow& row : rows) {
        const RunFigures& figures = row.figures;
        QString speed = shown(labelText(figures.speedLabel));
        if (row.run->subject && row.run->subject->isSimulated) {
            //: %1 is how a speed is known: "derived"
            speed = HtmlWords::tr("%1, products on the board alone").arg(speed);
        }
        table +=
            tableRow(QStringList{row.name.toHtmlEscaped(), plain(figures.tokensPerSecond),
                                 plain(figures.prefillTokensPerSecond),
                                 plain(figures.firstTokenSeconds), speed}
                         + energyCells(figures.energy)
                         + QStringList{bytesCell(figures.bytesPerToken),
                                       numberText(static_cast<qint64>(row.run->rounds.size()))},
                     "td");
        if (figures.machineBeside) {
            const QString none = QStringLiteral("-");
            table += tableRow(QStringList{HtmlWords::tr("this machine meanwhile"),
                                          figures.simulatedTokensPerSecond
                                              ? plain(figures.simulatedTokensPerSecond)
                                              : none,
                                          none, none, none}
                                  + energyCells(figures.machineBeside) + QStringList{none, none},
                              "td");
        }
    }
    return table + QStringLiteral("</table></div>\n");
}

const char* kindOf(const ComparedRun& run)
{
    return run.configuration.isTwin() ? "twin" : isOnDevice(run) ? "device" : "cpu";
}

QString speedPlot(const std::vector<ReportRow>& rows)
{
    std::vector<PlotBar> bars;
    for (const ReportRow& row : rows) {
        if (const auto& speed = row.figures.tokensPerSecond) {
            bars.push_back(
                {row.name, *speed,
                 factsText({plain(speed), sentenceText(labelText(row.figures.speedLabel))}),
                 row.figures.speedLabel, kindOf(*row.run)});
        }
    }
    return bars.empty()
               ? QString()
               : barPlot(QStringLiteral("speed"), HtmlWords::tr("tokens per second"), bars);
}

QString energyPlot(const Comparison& comparison, const std::vector<ReportRow>& rows)
{
    std::vector<PlotBar> bars;
    for (const ReportRow& row : rows) {
        if (row.figures.energy && row.figures.energy->joulesPerToken) {
            const EnergyFigures& energy = *row.figures.energy;
            bars.push_back(
                {row.name, *energy.joulesPerToken,
                 factsText({plain(energy.joulesPerToken), sentenceText(labelText(energy.label)),
                            sentenceText(scopeText(energy.scope))}),
                 energy.label, kindOf(*row.run)});
        }
    }
    if (bars.empty()) {
        return {};
    }
    return barPlot(QStringLiteral("energy"),
                   hasDifferentScopes(comparison)
                       ? HtmlWords::tr("Different scopes: joules per token")
                       : HtmlWords::tr("joules per token"),
                   bars);
}

QString remarks(const Comparison& comparison, const std::vector<ReportRow>& rows)
{
    QString list;
    const auto add = [&list](const QString& name, const QString& text) {
        list += QStringLiteral("<li>%1</li>\n").arg(labelledText(name.toHtmlEscaped(), text));
    };
    for (const ReportRow& row : rows) {
        if (!row.run->problem.isEmpty()) {
            add(row.name, HtmlWords::tr("failed: %1").arg(shown(row.run->problem)));
        }
        if (!row.run->note.isEmpty()) {
            add(row.name, shown(row.run->note));
        }
        if (!row.run->baselineProblem.isEmpty()) {
            add(row.name, HtmlWords::tr("no idle power: %1").arg(shown(row.run->baselineProblem)));
        }
        if (row.figures.energy && !row.figures.energy->problem.isEmpty()) {
            add(row.name, shown(row.figures.energy->problem));
        }
    }
    if (!comparison.meterProblem.isEmpty()) {
        add(HtmlWords::tr("meter"), shown(comparison.meterProblem));
    }
    return list.isEmpty() ? QString() : QStringLiteral("<ul>\n%1</ul>\n").arg(list);
}

QString agreementText(const Comparison& comparison)
{
    const std::optional<TokenAgreement> agreement = agreementOf(comparison.runs);
    if (!agreement) {
        return {};
    }
    const QString text =
        agreement->isIdentical()
            ? HtmlWords::tr("All wrote the same tokens.")
            : HtmlWords::tr("The tokens part after %1.")
                  .arg(numberText(static_cast<qint64>(*agreement->firstDifference)));
    return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString factRow(const QString& name, const QString& escaped)
{
    return escaped.isEmpty() ? QString() : tableRow({name, escaped}, "td");
}

QString meterText(const power::MeterInfo& meter)
{
    return HtmlWords::tr("%1: %2, %3, off by %4 % at most (%5)")
        .arg(shown(meter.source), shown(labelText(meter.label)), shown(scopeText(meter.scope)),
             significantText(100.0 * meter.uncertainty.fraction, Zeros::Drop),
             shown(meter.uncertainty.basis));
}

QString facts(const Comparison& comparison)
{
    const MachineDescription& machine = comparison.machine;
    QString table = QStringLiteral("<table>\n");
    table += factRow(HtmlWords::tr("processor"), shown(machine.processor));
    if (machine.memoryBytes > 0) {
        table += factRow(HtmlWords::tr("memory"), shown(model::bytesText(machine.memoryBytes)));
    }
    table += factRow(HtmlWords::tr("system"), shown(machine.kernel));
    table += factRow(HtmlWords::tr("program"), shown(machine.program));
    table += factRow(HtmlWords::tr("state"), shown(power::conditionsText(machine.conditions)));
    if (comparison.meter) {
        table += factRow(HtmlWords::tr("meter"), meterText(*comparison.meter));
    }
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const ComparedRun& run = comparison.runs[i];
        const QString name = shown(runName(comparison.runs, i));
        if (run.subject) {
            table += tableRow(
                {name, HtmlWords::tr("%1, fingerprint %2, %3, %4, threads: %5")
                           .arg(shown(run.subject->modelName), shown(run.subject->fingerprint),
                                shown(run.subject->isa), shown(run.subject->packing),
                                numberText(static_cast<qint64>(run.subject->threads)))},
                "td");
        }
        if (run.deviceMeter) {
            table += tableRow({name, meterText(*run.deviceMeter)}, "td");
        }
    }
    const QDateTime started = QDateTime::fromSecsSinceEpoch(comparison.startedAt, Qt::UTC);
    table += factRow(HtmlWords::tr("begun"), started.toString(Qt::ISODate).toHtmlEscaped());
    table += factRow(HtmlWords::tr("ended"), endingText(comparison.end).toHtmlEscaped());
    return table + QStringLiteral("</table>\n");
}

QString commandList(const Comparison& comparison)
{
    QString list;
    for (const std::string& command : repeatCommands(comparison)) {
        list +=
            QString::fromStdString(visibleText(command, LineBreaks::Kept)).toHtmlEscaped() + u'\n';
    }
    return QStringLiteral("<pre>%1</pre>\n").arg(list);
}

// Empty without any.
QString publishedTable(const ComparisonPlan& plan)
{
    const auto cell = [](const std::optional<double>& value) {
        return value ? significantText(*value, Zeros::Drop) : QString();
    };
    QString rows;
    for (const std::string& id : plan.published) {
        if (const PublishedFigure* const figure = findPublishedFigure(id)) {
            rows += tableRow(
                {publishedText(figure->name).toHtmlEscaped(), cell(figure->tokensPerSecond),
                 cell(figure->watts), cell(joulesPerTokenOf(*figure)),
                 publishedText(figure->basis).toHtmlEscaped(), shown(std::string(figure->source))},
                "td");
        }
    }
    return rows.isEmpty() ? QString()
                          : QStringLiteral("<table>\n")
                                + tableRow({QString(), HtmlWords::tr("tokens/s"),
                                            HtmlWords::tr("W"), HtmlWords::tr("J/token"),
                                            HtmlWords::tr("how"), HtmlWords::tr("source")},
                                           "th")
                                + rows + QStringLiteral("</table>\n");
}

QString section(const QString& heading, const QString& content)
{
    return QStringLiteral("<h2>%1</h2>\n%2").arg(heading.toHtmlEscaped(), content);
}

} // namespace

QString comparisonHtml(const Comparison& comparison)
{
    std::vector<ReportRow> rows;
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        rows.push_back({&comparison.runs[i], sentenceText(runName(comparison.runs, i)),
                        figuresOf(comparison, comparison.runs[i])});
    }
    const QString title = shown(comparisonTitle(comparison));
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%3\" dir=\"%4\">\n<head>\n"
                                  "<meta charset=\"utf-8\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                                  "<title>%1</title>\n<style>\n%2</style>\n</head>\n<body>\n")
                       .arg(title, styleSheet(), pageLanguage(),
                            isMirrored() ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    page += QStringLiteral("<h1>%1</h1>\n<p><strong>%2</strong></p>\n")
                .arg(title, shown(comparisonSentence(comparison)));
    page += figureTable(rows) + agreementText(comparison) + remarks(comparison, rows);
    page += speedPlot(rows) + energyPlot(comparison, rows);
    if (const QString published = publishedTable(comparison.plan); !published.isEmpty()) {
        page += section(HtmlWords::tr("Published by others, of other machines"), published);
    }
    page += section(HtmlWords::tr("What it was measured on"), facts(comparison));
    page += section(
        HtmlWords::tr("The text"),
        QStringLiteral("<pre>%1</pre>\n")
            .arg(QString::fromStdString(visibleText(comparison.plan.prompt, LineBreaks::Kept))
                     .toHtmlEscaped()));
    page += section(HtmlWords::tr("To repeat it"), commandList(comparison));
    return page + QStringLiteral("</body>\n</html>\n");
}

} // namespace trilume::app
