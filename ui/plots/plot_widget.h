// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <vector>

class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCustomPlot;

namespace trilume::ui {

class Theme;
class TimeView;
struct Tokens;

// A line of a plot: what it looks like is a matter of the theme and of where its numbers come from.
// Measured and derived lines are solid, modelled ones dashed.
struct PlotLineStyle
{
    QColor Tokens::*color = nullptr;
    bool isModelled = false;
    bool isFilled = false; // down to the axis
};

// A dotted line across, with its name at the right end.
struct PlotReference
{
    double value = 0.0;
    QString name;
};

// Lines over the time of a TimeView, in the program's look: no frame, hairlines at round values.
// The mouse moves the view: the wheel with Ctrl zooms (alone it scrolls what the plot lies in),
// dragging pans, a double click goes back, and where it points is the cursor of all plots. [ui
// thread] Draws at most 20 times a second and not while it
// cannot be seen.
class PlotWidget final : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        double seconds; // relative to the right edge: 0 or less
        double value;   // NaN: a gap
    };

    // `view` is borrowed and outlives this.
    PlotWidget(const Theme& theme, TimeView& view, QWidget* parent);
    ~PlotWidget() override;

    int addLine(PlotLineStyle style); // its number
    void setPoints(int line, const std::vector<Point>& points);
    void setReferences(const std::vector<PlotReference>& references);
    void setSmallestTop(double value); // the axis reaches at least this far

    // Draws soon; within the last 50 ms, a little later; not while hidden.
    void refresh();

    // How often it was drawn.
    [[nodiscard]] int drawings() const { return m_drawings; }

    // The value at the top of the axis, a round number that holds all points and references.
    [[nodiscard]] double topValue() const { return m_top; }

    [[nodiscard]] double bottomValue() const { return m_bottom; } // 0 without negative values

    // Where the axis area begins and ends, for what stands below it.
    [[nodiscard]] int axisLeft() const;
    [[nodiscard]] int axisRight() const;

    // For the export, which draws it elsewhere.
    [[nodiscard]] QCustomPlot& plot() const { return *m_plot; }

    // Takes the height that there is, in place of a line's among others.
    void setFilling(bool filling);

    [[nodiscard]] QSize sizeHint() const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Line
    {
        QCPGraph* graph = nullptr;
        PlotLineStyle style;
        double lowest = 0;
        double highest = 0;
    };

    struct Reference
    {
        PlotReference content;
        QCPItemLine* line = nullptr;
        QCPItemText* name = nullptr;
    };

    void setUpPlot();
    void applyTheme();
    void updateAxis();
    void updateCursor();
    void placeReferences();
    void mouseMoved(const QPointF& position, Qt::MouseButtons buttons);
    [[nodiscard]] double secondsBeforeEnd(double x) const;
    [[nodiscard]] double secondsPerPixel() const;

    const Theme& m_theme;
    TimeView& m_view;
    QCustomPlot* m_plot; // a child
    std::vector<Line> m_lines;
    std::vector<Reference> m_references;
    QCPItemLine* m_cursorLine = nullptr;
    QElapsedTimer m_lastDrawn;
    QTimer m_later;
    double m_smallestTop = 10.0;
    double m_top = 10.0;
    double m_bottom = 0.0;
    double m_dragX = 0.0;
    bool m_isFilling = false;
    int m_drawings = 0;
};

// The top of an axis and into how many parts hairlines at round values divide it.
struct AxisTop
{
    double value;
    int divisions;
};

// The smallest of 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten that is not below `value` nor
// `smallest`.
[[nodiscard]] AxisTop roundTop(double value, double smallest);

} // namespace trilume::ui
