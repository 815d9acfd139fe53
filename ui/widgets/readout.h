// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QWidget>

class QPainter;

namespace trilume::ui {

class Theme;

// A number that changes many times a second, with its unit: every digit takes the same width, so
// that nothing trembles.
class Readout final : public QWidget
{
    Q_OBJECT

public:
    Readout(const Theme& theme, TextStyle style, QWidget* parent);

    void setValue(const QString& value, const QString& unit);
    void setNote(const QString& note); // after the unit

    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont unitFont() const;

    const Theme& m_theme;
    TextStyle m_style;
    QString m_value;
    QString m_unit;
    QString m_note;
};

// Width of a text whose digits are all as wide as the widest one, and the drawing of it; returns
// the x after it.
[[nodiscard]] double tabularWidth(const QFont& font, const QString& text);
double drawTabular(QPainter& painter, double x, double baseline, const QString& text);

} // namespace trilume::ui
