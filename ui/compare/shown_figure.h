// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_view.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

namespace trilume::ui {

// A comparison in rows and cells, for the page and for paper. [any thread]

// With the sign of a spread, from left to right as its digits; a dash where it is not known.
[[nodiscard]] QString shownFigure(const app::ViewedFigure& figure);
[[nodiscard]] QString withSpreadSigns(QString text); // at which no line is broken

// At the beginning of a line.
[[nodiscard]] QString shownName(const app::ViewedRun& run);

// Where the figures of a run come from, in words of their own.
[[nodiscard]] QString labelSentence(const app::ViewedRun& run);

struct ShownBar
{
    QString name = {};
    QString text = {};
    double value = 0.0;
    EvidenceLabel label = EvidenceLabel::Measured;
    app::ViewedKind kind = app::ViewedKind::Processor;
};

// Blue for the processor, amber for a device, grey for a twin.
[[nodiscard]] QColor barColor(const Tokens& tokens, app::ViewedKind kind);

// A quantity of all runs in which it is known.
struct ShownBars
{
    QString title = {};
    std::vector<ShownBar> bars = {};
};

[[nodiscard]] ShownBars speedBars(const app::ComparisonView& view);
[[nodiscard]] ShownBars energyBars(const app::ComparisonView& view);

[[nodiscard]] QStringList runHeadings();

// In the order of the headings; of a run on a device a second row says what the machine took
// meanwhile, where that is known.
[[nodiscard]] std::vector<QStringList> runCells(const app::ViewedRun& run);

// The line at the foot: the machine, the day, the meter, how it ended.
[[nodiscard]] QString footText(const app::ComparisonView& view);

[[nodiscard]] QString scopesWarning();

} // namespace trilume::ui
