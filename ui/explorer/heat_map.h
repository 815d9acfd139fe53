// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QCPColorMap;
class QCPItemRect;
class QCPItemText;
class QCPPainter;
class QCustomPlot;

namespace trilume::ui {

class RepaintLimit;
class Theme;

// Rows and columns of coloured cells with one of them marked. Knows nothing of what the cells mean:
// it is told places in a range of colours, and says which cell the mouse and the keys ask for.
// [ui thread]
class HeatMap final : public QWidget
{
    Q_OBJECT

public:
    enum class Colors
    {
        Sequential = 1,
        Signed = 2, // 0.5 is zero
    };

    struct Cells
    {
        int columns = 0; // room is kept for so many, whatever there is to show
        int rows = 0;
        std::vector<float> places; // (rows, columns) 0..1; not-a-number: nothing there
    };

    HeatMap(const Theme& theme, Colors colors, QWidget* parent);
    ~HeatMap() override;

    void setColors(Colors colors);
    void setCells(Cells cells);
    void setRowLabels(const QStringList& labels); // one for each row
    void setColumnLabels(const QStringList& labels);
    void setMarked(int column, int row); // outside the cells: none is

    [[nodiscard]] const Cells& cells() const { return m_cells; }

    [[nodiscard]] int markedColumn() const { return m_column; }

    [[nodiscard]] int markedRow() const { return m_row; }

    // In pixels: where the cells begin and end.
    [[nodiscard]] QRect cellArea() const;

    void setCellTexts(const QStringList& texts); // (rows, columns), in the cells; empty: none

    // Into a picture, from the origin of the painter.
    void paintTo(QCPPainter& painter, const QSize& size);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void cellChosen(int column, int row);
    void cellHovered(int column, int row);     // -1: no cell
    void stepRequested(int columns, int rows); // by key, relative to the marked cell
    void endRequested(bool isLast);            // Home and End
    void zoomRequested(int steps);             // above 0: larger cells

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();
    void updateAxes();
    void updateMark();
    void updateTexts();
    [[nodiscard]] QPoint cellAt(const QPointF& point) const; // (-1, -1): none

    const Theme& m_theme;
    Colors m_colors;
    Cells m_cells;
    QStringList m_rowLabels;
    QStringList m_columnLabels;
    QStringList m_cellTexts;
    std::vector<QCPItemText*> m_texts; // of the plot
    int m_column = -1;
    int m_row = -1;
    QCustomPlot* m_plot; // a child
    QCPColorMap* m_map;  // of the plot
    QCPItemRect* m_halo; // of the plot: sets the mark apart from dark and light cells
    QCPItemRect* m_mark; // of the plot
    RepaintLimit* m_limit;
};

} // namespace trilume::ui
