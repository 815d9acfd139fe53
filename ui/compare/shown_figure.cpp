// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/shown_figure.h"

#include "ui/widgets/evidence.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QCoreApplication>
#include <QLocale>

namespace trilume::ui {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

QString dash()
{
    return QStringLiteral("\u2013");
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? dash() : text;
}

bool isOfOneLabel(const app::ViewedRun& run)
{
    return !run.energy || run.energy->label == run.speedLabel;
}

// One word where all of it is of one kind, else that of the speed and that of the energy.
QString labelOf(const app::ViewedRun& run)
{
    if (!run.tokensPerSecond.isKnown() && !run.energy) {
        return dash();
    }
    return isOfOneLabel(run) ? evidenceText(run.speedLabel)
                             : QStringLiteral("%1 / %2").arg(evidenceText(run.speedLabel),
                                                             evidenceText(run.energy->label));
}

} // namespace

QString shownFigure(const app::ViewedFigure& figure)
{
    return orDash(asFigure(withSpreadSigns(figure.text)));
}

QString withSpreadSigns(QString text)
{
    return text.replace(QStringLiteral(" +/- "), QStringLiteral("\u00A0\u00B1\u00A0"));
}

QString shownName(const app::ViewedRun& run)
{
    return run.name.left(1).toUpper() + run.name.mid(1);
}

QString labelSentence(const app::ViewedRun& run)
{
    if (isOfOneLabel(run)) {
        return evidenceSentence(run.speedLabel);
    }
    //: where the speed comes from, and where the energy does: "derived", "modelled"
    return TableWords::tr("The speed is %1, the energy is %2.")
        .arg(evidenceText(run.speedLabel), evidenceText(run.energy->label));
}

QColor barColor(const Tokens& tokens, app::ViewedKind kind)
{
    switch (kind) {
    case app::ViewedKind::Processor:
        break;
    case app::ViewedKind::Device:
        return tokens.plus;
    case app::ViewedKind::Twin:
        return tokens.zero;
    }
    return tokens.minus;
}

ShownBars speedBars(const app::ComparisonView& view)
{
    ShownBars shown{TableWords::tr("Tokens per second"), {}};
    for (const app::ViewedRun& run : view.runs) {
        if (run.tokensPerSecond.isKnown()) {
            shown.bars.push_back({shownName(run), shownFigure(run.tokensPerSecond),
                                  run.tokensPerSecond.mean, run.speedLabel, run.kind});
        }
    }
    return shown;
}

ShownBars energyBars(const app::ComparisonView& view)
{
    ShownBars shown{view.hasDifferentScopes ? TableWords::tr("Energy per token, different scopes")
                                            : TableWords::tr("Energy per token"),
                    {}};
    for (const app::ViewedRun& run : view.runs) {
        if (run.energy && run.energy->joulesPerToken.isKnown()) {
            const app::ViewedFigure& joules = run.energy->joulesPerToken;
            shown.bars.push_back({shownName(run),
                                  //: a figure in joules
                                  asAmount(TableWords::tr("%1 J").arg(shownFigure(joules))),
                                  joules.mean, run.energy->label, run.kind});
        }
    }
    return shown;
}

QStringList runHeadings()
{
    return {
        TableWords::tr("Run"),      TableWords::tr("Scope"),       TableWords::tr("First token, s"),
        TableWords::tr("Tokens/s"), TableWords::tr("Power, W"),    TableWords::tr("Idle, W"),
        TableWords::tr("J/token"),  TableWords::tr("net of idle"), TableWords::tr("Bytes/token"),
        TableWords::tr("Label")};
}

std::vector<QStringList> runCells(const app::ViewedRun& run)
{
    const app::ViewedEnergy none;
    const app::ViewedEnergy& energy = run.energy ? *run.energy : none;
    std::vector<QStringList> rows{
        {shownName(run), orDash(energy.scope), shownFigure(run.firstTokenSeconds),
         shownFigure(run.tokensPerSecond), shownFigure(energy.watts), shownFigure(run.idleWatts),
         shownFigure(energy.joulesPerToken), shownFigure(energy.netJoulesPerToken),
         orDash(asFigure(run.bytesPerToken)), labelOf(run)}};
    if (run.machineBeside) {
        const app::ViewedEnergy& beside = *run.machineBeside;
        rows.push_back({TableWords::tr("this machine meanwhile"), orDash(beside.scope), dash(),
                        dash(), shownFigure(beside.watts), dash(),
                        shownFigure(beside.joulesPerToken), shownFigure(beside.netJoulesPerToken),
                        dash(), evidenceText(beside.label)});
    }
    return rows;
}

QString footText(const app::ComparisonView& view)
{
    QStringList parts;
    for (const QString& part :
         {inItsDirection(view.machine), QLocale().toString(view.startedAt, QLocale::ShortFormat),
          view.meter, view.ending}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString scopesWarning()
{
    return TableWords::tr(
        "The energies that stand side by side here are not of the same parts: a "
        "package is the processor without memory and mainboard, a board all that is "
        "on it. Their ratio says nothing about the machines.");
}

} // namespace trilume::ui
