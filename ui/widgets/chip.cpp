// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "app/platform/display_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kChipHeight = 27;

} // namespace

Chip::Chip(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Chip::setContent(const QString& name, const QStringList& details)
{
    m_name = app::displaySentence(name);
    m_details = details;
    updateGeometry();
    update();
}

QString Chip::detailText() const
{
    QString text;
    for (const QString& detail : m_details) {
        text += QStringLiteral(" · ") + detail;
    }
    return text;
}

int Chip::padding() const
{
    return m_theme.metrics().space(3);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.metrics().font(TextStyle::Note));
    return QSize(metrics.horizontalAdvance(m_name) + metrics.horizontalAdvance(detailText())
                     + 2 * padding() + 2, // names and details are rounded each for itself
                 m_theme.metrics().px(kChipHeight));
}

QSize Chip::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.metrics().font(TextStyle::Note));
    const int name = std::min(metrics.horizontalAdvance(m_name), m_theme.metrics().px(120));
    return QSize(name + 2 * padding() + 2, m_theme.metrics().px(kChipHeight));
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const bool hasRing = hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = hasRing ? 2.0 : 1.0;
    const QRectF body = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QColor hover = Tokens::mix(tokens.background, tokens.selection, 0.6);
    painter.setPen(QPen(hasRing ? tokens.accent : tokens.line, pen));
    painter.setBrush(isDown() ? tokens.selection : underMouse() ? hover : tokens.background);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    painter.setFont(m_theme.metrics().font(TextStyle::Note));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect line = rect().adjusted(padding(), 0, -padding(), 0);
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, line.width());
    const int used = metrics.horizontalAdvance(name);
    const QRect rest = line.adjusted(isRightToLeft() ? 0 : used, 0, isRightToLeft() ? -used : 0, 0);
    painter.setPen(tokens.muted);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(detailText(), Qt::ElideRight, rest.width()));
    painter.setPen(tokens.text);
    painter.drawText(line, followDirection(painter, m_name, layoutDirection()), name);
}

void Chip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace trilume::ui
