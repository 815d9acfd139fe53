// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QWidget>

#include <vector>

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
    // A value with words around it, as the language has them: see wordsAround().
    void setWords(const QString& before, const QString& value, const QString& after);
    void setNote(const QString& note); // after the unit

    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // From where one begins to read.
    struct Part
    {
        QString text;
        bool isValue = false;
        double start = 0.0;
        double width = 0.0;
    };

    struct Extent
    {
        double ascent = 0.0; // from the top to the line that the letters stand on
        double height = 0.0;
    };

    [[nodiscard]] QFont unitFont() const;
    [[nodiscard]] Extent extent() const;
    [[nodiscard]] std::vector<Part> parts() const;

    const Theme& m_theme;
    TextStyle m_style;
    QString m_before;
    QString m_value;
    QString m_unit;
    QString m_note;
};

// Width of a text whose digits are all as wide as the widest one, and the drawing of it; returns
// the x after it.
[[nodiscard]] double tabularWidth(const QFont& font, const QString& text);
double drawTabular(QPainter& painter, double x, double baseline, const QString& text);

} // namespace trilume::ui
