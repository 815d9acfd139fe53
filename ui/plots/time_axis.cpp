// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/time_axis.h"

#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kRulerHeight = 20;
constexpr int kMarkReach = 7; // pixels from a triangle that still count as on it

bool isSame(const app::MessageMarker& first, const app::MessageMarker& second)
{
    return first.seconds == second.seconds && first.message == second.message;
}

} // namespace

QString spanText(double seconds)
{
    const int whole = static_cast<int>(std::lround(seconds));
    const int length = std::abs(whole);
    if ((whole % 60 == 0 && length > 60) || length > 600) {
        return asAmount(QCoreApplication::translate("TimeAxis", "%1 min")
                            .arg(formatCount(std::lround(seconds / 60.0))));
    }
    return asAmount(QCoreApplication::translate("TimeAxis", "%1 s").arg(formatCount(whole)));
}

TimeAxis::TimeAxis(const Theme& theme,
                   const app::MetricsHub& metrics,
                   const TimeView& view,
                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_view(view)
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    setObjectName(QStringLiteral("timeAxis"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    connect(&view, &TimeView::changed, this, qOverload<>(&QWidget::update));
}

QSize TimeAxis::sizeHint() const
{
    return QSize(m_theme.metrics().px(200), m_theme.metrics().px(kRulerHeight));
}

void TimeAxis::setSides(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

bool TimeAxis::readMarkers()
{
    std::vector<app::MessageMarker> shown;
    const double begin = m_view.beginSeconds();
    const double end = m_view.endSeconds();
    for (const app::MessageMarker& marker : m_metrics.messageMarkers()) {
        if (marker.seconds >= begin && marker.seconds <= end) {
            shown.push_back(marker);
        }
    }
    const bool isChanged =
        !std::equal(shown.begin(), shown.end(), m_markers.begin(), m_markers.end(), isSame);
    if (isChanged || (!shown.empty() && m_view.isFollowing())) {
        update(); // they move with time
    }
    m_markers = std::move(shown);
    return isChanged;
}

double TimeAxis::markerX(const app::MessageMarker& marker) const
{
    const double before = m_view.endSeconds() - marker.seconds;
    return m_right - before / m_view.span() * (m_right - m_left);
}

const app::MessageMarker* TimeAxis::markerAt(const QPointF& position) const
{
    const app::MessageMarker* nearest = nullptr;
    double best = m_theme.metrics().px(kMarkReach);
    for (const app::MessageMarker& marker : m_markers) {
        const double distance = std::abs(markerX(marker) - position.x());
        if (distance <= best) {
            best = distance;
            nearest = &marker;
        }
    }
    return nearest;
}

QString TimeAxis::timeOfDay(double seconds) const
{
    const auto unixMs = static_cast<qint64>(m_metrics.toUnixSeconds(seconds) * 1000.0);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(unixMs).time(),
                              QStringLiteral("HH:mm:ss"));
}

QString TimeAxis::leftText() const
{
    return m_view.isFollowing() ? spanText(-m_view.span()) : timeOfDay(m_view.beginSeconds());
}

QString TimeAxis::rightText() const
{
    return m_view.isFollowing() ? tr("now") : timeOfDay(m_view.endSeconds());
}

void TimeAxis::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = m_theme.metrics();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // a painter has that of the program
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(metrics.font(TextStyle::Small));
    painter.setPen(m_theme.tokens().faint);
    const QRect line(m_left, 0, m_right - m_left, height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, leftText());
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, rightText());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().muted);
    const double half = metrics.px(3);
    for (const app::MessageMarker& marker : m_markers) {
        const double x = markerX(marker);
        painter.drawPolygon(QPolygonF(
            {QPointF(x, 0.0), QPointF(x - half, half * 1.7), QPointF(x + half, half * 1.7)}));
    }
}

void TimeAxis::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(markerAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimeAxis::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event); // the card's menu
        return;
    }
    if (const app::MessageMarker* marker = markerAt(event->position())) {
        const app::MessageMarker clicked = *marker;
        Q_EMIT markerClicked(clicked);
    }
}

bool TimeAxis::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const app::MessageMarker* marker = markerAt(help->pos())) {
            QToolTip::showText(
                help->globalPos(),
                //: %1 is a time of day
                tr("An answer began at %1. Click to go to it.").arg(timeOfDay(marker->seconds)),
                this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace trilume::ui
