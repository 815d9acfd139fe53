// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readout.h"

#include "app/platform/text_run.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

namespace {

// Digits of some scripts are pairs. Marks of direction say nothing to one character.
QStringList charactersOf(const QString& text)
{
    QStringList characters;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        if (text.at(i).category() != QChar::Other_Format) {
            characters.append(text.mid(i, length));
        }
        i += length;
    }
    return characters;
}

// Its letters join, or stand in another order: not to be drawn one by one. Amounts of Arabic
// letters are such (asAmount).
bool runsFromRightToLeft(const QString& text)
{
    return text.isRightToLeft() || app::isRightToLeftRun(text);
}

bool isDigit(const QString& character)
{
    return QChar::isDigit(character.toUcs4().front());
}

// All of the script that the text has; Latin digits when it has none.
QStringList digitsOf(const QString& text)
{
    char32_t zero = U'0';
    for (const QString& character : charactersOf(text)) {
        const char32_t code = character.toUcs4().front();
        if (QChar::isDigit(code)) {
            zero = code - static_cast<char32_t>(QChar::digitValue(code));
            break;
        }
    }
    QStringList digits;
    for (char32_t digit = 0; digit < 10; ++digit) {
        const char32_t code = zero + digit;
        digits.append(QString::fromUcs4(&code, 1));
    }
    return digits;
}

// Of the widest one.
double digitWidth(const QFontMetricsF& metrics, const QString& text)
{
    double width = 0.0;
    for (const QString& digit : digitsOf(text)) {
        width = std::max(width, metrics.horizontalAdvance(digit));
    }
    return width;
}

} // namespace

double tabularWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    if (runsFromRightToLeft(text)) {
        return metrics.horizontalAdvance(text);
    }
    const double digit = digitWidth(metrics, text);
    double width = 0.0;
    for (const QString& character : charactersOf(text)) {
        width += isDigit(character) ? digit : metrics.horizontalAdvance(character);
    }
    return width;
}

double drawTabular(QPainter& painter, double x, double baseline, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    if (runsFromRightToLeft(text)) {
        painter.drawText(QPointF(x, baseline), text);
        return x + metrics.horizontalAdvance(text);
    }
    const double digit = digitWidth(metrics, text);
    for (const QString& character : charactersOf(text)) {
        const double own = metrics.horizontalAdvance(character);
        const double cell = isDigit(character) ? digit : own;
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
    setWords(QString(), value, unit);
}

void Readout::setWords(const QString& before, const QString& value, const QString& after)
{
    if (value == m_value && after == m_unit && before == m_before) {
        return;
    }
    const bool isSameSize = value.size() == m_value.size() && after == m_unit && before == m_before;
    m_before = before;
    m_value = value;
    m_unit = after;
    const QStringList words = {before, value, after};
    setAccessibleName(words.join(QLatin1Char(' ')).trimmed());
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

std::vector<Readout::Part> Readout::parts() const
{
    const Metrics& metrics = m_theme.metrics();
    const QFontMetricsF words(unitFont());
    std::vector<Part> parts;
    double x = 0.0;
    const auto add = [&](const QString& text, bool isValue, double gap) {
        if (text.isEmpty()) {
            return;
        }
        x += parts.empty() ? 0.0 : gap;
        const double width =
            isValue ? tabularWidth(metrics.font(m_style), text) : words.horizontalAdvance(text);
        parts.push_back({text, isValue, x, width});
        x += width;
    };
    // Words of Latin letters around it are read from the left, as "12 W" is.
    const bool isTurned = isRightToLeft() && runsFromLeftToRight(m_before + m_unit);
    add(isTurned ? m_unit : m_before, false, 0.0);
    add(m_value, true, metrics.px(6));
    add(isTurned ? m_before : m_unit, false, metrics.px(6));
    add(m_note, false, metrics.space(2));
    return parts;
}

// The digits of some scripts come from another font, which may be higher than the one that is asked
// for. Of all of them, so that nothing moves with the figures.
Readout::Extent Readout::extent() const
{
    const QFontMetricsF metrics(m_theme.metrics().font(m_style));
    const QRectF ink = metrics.tightBoundingRect(digitsOf(m_value).join(QString()) + m_value);
    const double ascent = std::max(metrics.ascent(), -ink.top());
    return {ascent, ascent + std::max(metrics.descent(), ink.bottom())};
}

QSize Readout::sizeHint() const
{
    const std::vector<Part> shown = parts();
    const double width = shown.empty() ? 0.0 : shown.back().start + shown.back().width;
    return QSize(static_cast<int>(std::ceil(width)) + m_theme.metrics().px(2),
                 static_cast<int>(std::ceil(extent().height)));
}

QSize Readout::minimumSizeHint() const
{
    return QSize(0, sizeHint().height());
}

void Readout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.metrics().font(m_style);
    const double baseline = extent().ascent;
    for (const Part& part : parts()) {
        const double x = isRightToLeft() ? width() - part.start - part.width : part.start;
        painter.setFont(part.isValue ? font : unitFont());
        painter.setPen(part.isValue ? m_theme.tokens().text : m_theme.tokens().muted);
        if (part.isValue) {
            drawTabular(painter, x, baseline, part.text);
        } else {
            painter.drawText(QPointF(x, baseline), part.text);
        }
    }
}

} // namespace trilume::ui
