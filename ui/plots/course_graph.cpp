// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/course_graph.h"

#include "ui/plots/custom_plot.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace trilume::ui {

namespace {

// As Qt's own dashes, in widths of the pen; no caps are added to them.
constexpr double kDash = 5.0;
constexpr double kGap = 2.5;

// What lies over one dash or one gap.
struct Stretch
{
    QList<QLineF> lines;
    double highest = std::numeric_limits<double>::infinity(); // on the screen: the least y
    double lowest = -std::numeric_limits<double>::infinity();

    void add(const QLineF& line)
    {
        lines.append(line);
        highest = std::min({highest, line.y1(), line.y2()});
        lowest = std::max({lowest, line.y1(), line.y2()});
    }
};

// A line without interruptions, cut into dashes (even) and gaps (odd).
class DashPattern
{
public:
    DashPattern(double dash, double gap)
        : m_dash(dash)
        , m_gap(gap)
    {}

    void add(const QLineF& piece)
    {
        if (m_stretches.empty()) {
            m_start = piece.x1();
        }
        double x = piece.x1();
        do {
            const std::size_t index = indexAt(x);
            const double end = std::min(endOf(index), piece.x2());
            if (end > x || piece.dx() <= 0.0) {
                stretch(index).add(part(piece, x, end));
            }
            x = end;
        } while (x < piece.x2());
    }

    // The dashes; and of a gap what stands out of both its neighbours, since a peak must not be
    // there or not as the pattern happens to fall.
    void appendTo(QList<QLineF>& lines) const
    {
        for (std::size_t i = 0; i < m_stretches.size(); ++i) {
            if (i % 2 == 0 || standsOut(i)) {
                lines.append(m_stretches[i].lines);
            }
        }
    }

private:
    [[nodiscard]] double endOf(std::size_t index) const
    {
        const std::size_t periods = index / 2;
        return m_start + static_cast<double>(periods) * (m_dash + m_gap)
               + (index % 2 == 0 ? m_dash : m_dash + m_gap);
    }

    [[nodiscard]] std::size_t indexAt(double x) const
    {
        const auto period = static_cast<std::size_t>(std::max(0.0, x - m_start) / (m_dash + m_gap));
        std::size_t index = 2 * period;
        while (endOf(index) <= x) { // rounding
            ++index;
        }
        return index;
    }

    [[nodiscard]] Stretch& stretch(std::size_t index)
    {
        if (m_stretches.size() <= index) {
            m_stretches.resize(index + 1);
        }
        return m_stretches[index];
    }

    static QLineF part(const QLineF& piece, double from, double to)
    {
        return piece.dx() <= 0.0 ? piece
                                 : QLineF(piece.pointAt((from - piece.x1()) / piece.dx()),
                                          piece.pointAt((to - piece.x1()) / piece.dx()));
    }

    [[nodiscard]] bool standsOut(std::size_t gap) const
    {
        const Stretch& before = m_stretches[gap - 1];
        const Stretch& after = m_stretches[std::min(gap + 1, m_stretches.size() - 1)];
        return m_stretches[gap].highest < std::min(before.highest, after.highest) - m_dash
               || m_stretches[gap].lowest > std::max(before.lowest, after.lowest) + m_dash;
    }

    double m_dash;
    double m_gap;
    double m_start = 0.0;
    std::vector<Stretch> m_stretches;
};

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
        painter->drawLines(dashesAcross(lines, kDash * solid.widthF(), kGap * solid.widthF()));
    }
};

} // namespace

QCPGraph* addCourse(QCustomPlot& plot)
{
    plot.setPlottingHint(QCP::phFastPolylines, true);
    return new CourseGraph(plot.xAxis, plot.yAxis); // registers itself with the plot
}

QList<QLineF> dashesAcross(const QList<QPointF>& points, double dash, double gap)
{
    QList<QLineF> dashes;
    DashPattern pattern(dash, gap);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF piece(points[i - 1], points[i]);
        if (isPoint(piece.p1()) && isPoint(piece.p2())) {
            if (!piece.isNull()) {
                pattern.add(piece);
            }
            continue;
        }
        pattern.appendTo(dashes);
        pattern = DashPattern(dash, gap);
    }
    pattern.appendTo(dashes);
    return dashes;
}

} // namespace trilume::ui
