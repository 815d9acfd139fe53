// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <vector>

class QCPGraph;
class QCustomPlot;

namespace trilume::ui {

class Theme;
struct Tokens;

// A line of a plot: what it looks like is a matter of the theme and of where its numbers come from.
// Measured and derived lines are solid, modelled ones dashed.
struct PlotLineStyle
{
    QColor Tokens::*color = nullptr;
    bool isModelled = false;
};

// Lines over the last seconds, in the program's look: no frame, hairlines at round values, now at
// the right edge. The only user of QCustomPlot. [ui thread] Draws at most 20 times a second and not
// while it cannot be seen.
class PlotWidget final : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        double seconds; // relative to now: 0 or less
        double value;
    };

    PlotWidget(const Theme& theme, QWidget* parent);
    ~PlotWidget() override;

    int addLine(PlotLineStyle style); // its number
    void setWindow(double seconds);
    void setPoints(int line, const std::vector<Point>& points);

    // Draws soon, unless it did within the last 50 ms or is hidden; true when it will.
    bool refresh();

    // The value at the top of the axis, a round number that holds all points.
    [[nodiscard]] double topValue() const { return m_top; }

    // Where the axis area begins and ends, for what stands below it.
    [[nodiscard]] int axisLeft() const;
    [[nodiscard]] int axisRight() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void hovered(double seconds, bool isInside); // where the mouse points, relative to now

protected:
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void applyTheme();
    void updateAxis();

    const Theme& m_theme;
    QCustomPlot* m_plot; // a child
    std::vector<QCPGraph*> m_graphs;
    std::vector<PlotLineStyle> m_styles;
    std::vector<double> m_maxima;
    QElapsedTimer m_lastDrawn;
    double m_window = 60.0;
    double m_top = 1.0;
};

// The smallest of 1, 2, 4, 5, 8 times a power of ten that is not below `value`; at least 10.
[[nodiscard]] double roundTop(double value);

} // namespace trilume::ui
