// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/course_graph.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

namespace {

// As Qt's own dashes, in widths of the pen; no caps are added to them.
constexpr double kDash = 5.0;
constexpr double kGap = 2.5;

bool isPoint(const QPointF& point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

class CourseGraph final : public QCPGraph
{
public:
    using QCPGraph::QCPGraph;

protected:
    // Solid lines are drawn piece by piece by the library (phFastPolylines).
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override
    {
        const bool isExport = painter->modes().testFlag(QCPPainter::pmVectorized)
                              || painter->modes().testFlag(QCPPainter::pmNoCaching);
        if (isExport || pen().style() != Qt::DashLine) {
            QCPGraph::drawLinePlot(painter, lines);
            return;
        }
        QPen solid = pen();
        solid.setStyle(Qt::SolidLine);
        solid.setCapStyle(Qt::FlatCap);
        applyDefaultAntialiasingHint(painter);
        painter->setPen(solid);
        painter->drawLines(dashesAlong(lines, kDash * solid.widthF(), kGap * solid.widthF()));
    }
};

} // namespace

QCPGraph* addCourse(QCustomPlot& plot)
{
    plot.setPlottingHint(QCP::phFastPolylines, true);
    return new CourseGraph(plot.xAxis, plot.yAxis); // registers itself with the plot
}

QList<QLineF> dashesAlong(const QList<QPointF>& points, double dash, double gap)
{
    QList<QLineF> dashes;
    bool isDash = true;
    double left = dash; // of this dash or gap
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF piece(points[i - 1], points[i]);
        if (!isPoint(piece.p1()) || !isPoint(piece.p2())) {
            isDash = true;
            left = dash;
            continue;
        }
        const double length = piece.length();
        double at = 0.0;
        while (at + left <= length) {
            if (isDash) {
                dashes.append({piece.pointAt(at / length), piece.pointAt((at + left) / length)});
            }
            at += left;
            isDash = !isDash;
            left = isDash ? dash : gap;
        }
        if (isDash && at < length) {
            dashes.append({piece.pointAt(at / length), piece.p2()});
        }
        left -= length - at;
    }
    return dashes;
}

} // namespace trilume::ui
