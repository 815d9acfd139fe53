// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/time_axis.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kHeight = 20;
constexpr QChar kMinus(0x2212);

} // namespace

QString spanText(double seconds)
{
    const int whole = static_cast<int>(std::lround(seconds));
    if (whole % 60 == 0 && whole > 60) {
        return QCoreApplication::translate("TimeAxis", "%1 min").arg(whole / 60);
    }
    return QCoreApplication::translate("TimeAxis", "%1 s").arg(whole);
}

TimeAxis::TimeAxis(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize TimeAxis::sizeHint() const
{
    return QSize(m_theme.metrics().px(200), m_theme.metrics().px(kHeight));
}

void TimeAxis::setSpan(double seconds, int left, int right)
{
    m_seconds = seconds;
    m_left = left;
    m_right = right;
    update();
}

void TimeAxis::setMarkers(std::vector<double> secondsBeforeNow)
{
    m_markers = std::move(secondsBeforeNow);
    update();
}

void TimeAxis::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = m_theme.metrics();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(metrics.font(TextStyle::Small));
    painter.setPen(m_theme.tokens().faint);
    const QRect line(m_left, 0, m_right - m_left, height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, kMinus + spanText(m_seconds));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, tr("now"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().muted);
    const double half = metrics.px(3);
    for (const double before : m_markers) {
        if (before > m_seconds) {
            continue;
        }
        const double x = m_right - before / m_seconds * (m_right - m_left);
        painter.drawPolygon(QPolygonF(
            {QPointF(x, 0.0), QPointF(x - half, half * 1.7), QPointF(x + half, half * 1.7)}));
    }
}

} // namespace trilume::ui
