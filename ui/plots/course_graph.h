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

// The dashes along the line through `points` (pixels), `dash` long and `gap` apart, measured along
// the line, so that a dash may have corners. A point with NaN interrupts the line.
[[nodiscard]] QList<QLineF> dashesAlong(const QList<QPointF>& points, double dash, double gap);

} // namespace trilume::ui
