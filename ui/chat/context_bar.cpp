// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/context_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kContextBarWidth = 56;
constexpr int kContextBarHeight = 4;

} // namespace

ContextBar::ContextBar(const Theme& theme, QWidget* parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("contextBar"));
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRange(0, 1);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void ContextBar::setFilled(int tokens, int room)
{
    setRange(0, room);
    setValue(std::clamp(tokens, 0, room));
    update();
}

QSize ContextBar::sizeHint() const
{
    return QSize(m_theme.metrics().px(kContextBarWidth), m_theme.metrics().px(kContextBarHeight));
}

void ContextBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(rect(), radius, radius);
    const double filled = double(width()) * value() / std::max(1, maximum());
    if (filled < 1.0) {
        return;
    }
    painter.setBrush(isNearlyFull() ? tokens.accent : tokens.muted);
    const double left = layoutDirection() == Qt::RightToLeft ? width() - filled : 0.0;
    painter.drawRoundedRect(QRectF(left, 0.0, std::max(filled, 2.0 * radius), height()), radius,
                            radius);
}

} // namespace trilume::ui
