// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readout.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

namespace {

double digitWidth(const QFontMetricsF& metrics)
{
    double width = 0.0;
    for (char digit = '0'; digit <= '9'; ++digit) {
        width = std::max(width, metrics.horizontalAdvance(QLatin1Char(digit)));
    }
    return width;
}

} // namespace

double tabularWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    const double digit = digitWidth(metrics);
    double width = 0.0;
    for (const QChar character : text) {
        width += character.isDigit() ? digit : metrics.horizontalAdvance(character);
    }
    return width;
}

double drawTabular(QPainter& painter, double x, double baseline, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    for (const QChar character : text) {
        const double own = metrics.horizontalAdvance(character);
        const double cell = character.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2.0, baseline), character);
        x += cell;
    }
    return x;
}

Readout::Readout(const Theme& theme, TextStyle style, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Readout::setValue(const QString& value, const QString& unit)
{
    if (value == m_value && unit == m_unit) {
        return;
    }
    const bool isSameSize = value.size() == m_value.size() && unit == m_unit;
    m_value = value;
    m_unit = unit;
    setAccessibleName(value + QLatin1Char(' ') + unit);
    if (!isSameSize) {
        updateGeometry();
    }
    update();
}

void Readout::setNote(const QString& note)
{
    if (note != m_note) {
        m_note = note;
        updateGeometry();
        update();
    }
}

QFont Readout::unitFont() const
{
    return m_theme.metrics().font(TextStyle::Note);
}

QSize Readout::sizeHint() const
{
    const QFont font = m_theme.metrics().font(m_style);
    const double width = tabularWidth(font, m_value) + m_theme.metrics().space(2)
                         + QFontMetricsF(unitFont()).horizontalAdvance(m_unit + m_note)
                         + (m_note.isEmpty() ? 0 : m_theme.metrics().space(2));
    return QSize(static_cast<int>(std::ceil(width)),
                 static_cast<int>(std::ceil(QFontMetricsF(font).height())));
}

QSize Readout::minimumSizeHint() const
{
    return QSize(0, sizeHint().height());
}

void Readout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.metrics().font(m_style);
    const double baseline = QFontMetricsF(font).ascent();
    painter.setFont(font);
    painter.setPen(m_theme.tokens().text);
    const double x = drawTabular(painter, 0.0, baseline, m_value);
    painter.setFont(unitFont());
    painter.setPen(m_theme.tokens().muted);
    const double unitX = x + m_theme.metrics().px(6);
    painter.drawText(QPointF(unitX, baseline), m_unit);
    const double noteX = unitX + QFontMetricsF(unitFont()).horizontalAdvance(m_unit);
    painter.drawText(QPointF(noteX + m_theme.metrics().space(2), baseline), m_note);
}

} // namespace trilume::ui
