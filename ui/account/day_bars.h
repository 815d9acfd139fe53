// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_sums.h"

#include <QWidget>

#include <vector>

namespace trilume::ui {

class Theme;

// A bar for the joules of each of the last thirty days, of one sum: hatched where they are
// modelled. The mouse or the arrow keys choose a day, whose joules are told above. [ui thread]
class DayBars final : public QWidget
{
    Q_OBJECT

public:
    DayBars(const Theme& theme, QWidget* parent);

    void setSum(const app::MeterSum& sum, QDate today);

    [[nodiscard]] QString told() const; // what stands above the bars

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double largest() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF barOf(int day) const;
    [[nodiscard]] QString textOf(int day) const;
    void choose(int day);
    void paintBars(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    const Theme& m_theme;
    QDate m_first;
    app::MeterKey m_key;
    std::vector<double> m_joules; // by day from m_first on
    int m_chosen = -1;            // none
};

} // namespace trilume::ui
