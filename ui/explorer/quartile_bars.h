// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/value_range.h"

#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace trilume::ui {

class Theme;

// One row for each layer: a bar from the lower to the upper quartile, a line at the median, the
// median in words at the right. The rows share an axis. [ui thread]
class QuartileBars final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        double lower = 0.0;
        double median = 0.0;
        double upper = 0.0;
        QString text; // the median with its unit
    };

    struct Tick
    {
        double value = 0.0;
        QString label;
    };

    QuartileBars(const Theme& theme, QWidget* parent);

    void setRows(std::vector<Row> rows, const ValueRange& range, std::vector<Tick> ticks);
    void setCurrent(int row);

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int current() const { return m_current; }

    void paintTo(QPainter& painter, const QSize& size) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] QRectF barArea(const QSize& size) const;
    void paintAxis(QPainter& painter, const QRectF& area) const;
    void paintRow(QPainter& painter, const QRectF& area, std::size_t index, int width) const;

    const Theme& m_theme;
    std::vector<Row> m_rows;
    std::vector<Tick> m_ticks;
    ValueRange m_range;
    int m_current = 0;
};

} // namespace trilume::ui
