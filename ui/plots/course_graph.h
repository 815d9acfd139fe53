// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>

class QCPGraph;
class QCustomPlot;

namespace trilume::ui {

// A line over time that is cheap to draw on the screen however jagged it is: piece by piece. Qt
// strokes some hundred pieces that run up and down as one path about twelve times slower. Exports
// draw whole paths, which look better enlarged. [ui thread] Owned by `plot`.
[[nodiscard]] QCPGraph* addCourse(QCustomPlot& plot);

// The dashes of the line through `points` (pixels, never back to the left), `dash` wide and `gap`
// apart, measured across: a dash has all corners that lie over it. Measured along a line that runs
// up and down from pixel to pixel they would be dust that nobody can read. A peak that falls into a
// gap is drawn too. A point with NaN interrupts the line.
[[nodiscard]] QList<QLineF> dashesAcross(const QList<QPointF>& points, double dash, double gap);

} // namespace trilume::ui
