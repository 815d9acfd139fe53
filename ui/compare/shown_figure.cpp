// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/shown_figure.h"

#include "ui/widgets/evidence.h"

#include <QCoreApplication>
#include <QLocale>

namespace trilume::ui {

namespace {

QString cellWords(const char* text)
{
    return QCoreApplication::translate("ComparisonTable", text);
}

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
    return orDash(withSpreadSigns(figure.text));
}

QString withSpreadSigns(QString text)
{
    return text.replace(QStringLiteral(" +/- "), QStringLiteral(" \u00B1 "));
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
    return cellWords("The speed is %1, the energy is %2.")
        .arg(evidenceText(run.speedLabel), evidenceText(run.energy->label));
}

QStringList runHeadings()
{
    return {cellWords("Run"),      cellWords("Scope"),       cellWords("First token, s"),
            cellWords("Tokens/s"), cellWords("Power, W"),    cellWords("Idle, W"),
            cellWords("J/token"),  cellWords("net of idle"), cellWords("Bytes/token"),
            cellWords("Label")};
}

std::vector<QStringList> runCells(const app::ViewedRun& run)
{
    const app::ViewedEnergy none;
    const app::ViewedEnergy& energy = run.energy ? *run.energy : none;
    std::vector<QStringList> rows{
        {shownName(run), orDash(energy.scope), shownFigure(run.firstTokenSeconds),
         shownFigure(run.tokensPerSecond), shownFigure(energy.watts), shownFigure(run.idleWatts),
         shownFigure(energy.joulesPerToken), shownFigure(energy.netJoulesPerToken),
         orDash(run.bytesPerToken), labelOf(run)}};
    if (run.machineBeside) {
        const app::ViewedEnergy& beside = *run.machineBeside;
        rows.push_back({cellWords("this machine meanwhile"), orDash(beside.scope), dash(), dash(),
                        shownFigure(beside.watts), dash(), shownFigure(beside.joulesPerToken),
                        shownFigure(beside.netJoulesPerToken), dash(), evidenceText(beside.label)});
    }
    return rows;
}

QString footText(const app::ComparisonView& view)
{
    QStringList parts;
    for (const QString& part :
         {view.machine, QLocale().toString(view.startedAt, QLocale::ShortFormat), view.meter,
          view.ending}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString scopesWarning()
{
    return cellWords("The energies that stand side by side here are not of the same parts: a "
                     "package is the processor without memory and mainboard, a board all that is "
                     "on it. Their ratio says nothing about the machines.");
}

} // namespace trilume::ui
