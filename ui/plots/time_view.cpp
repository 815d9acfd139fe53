// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/time_view.h"

#include "app/metrics/metrics_hub.h"

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr double kShortestSpan = 2.0;
constexpr double kLeastLongestSpan = 600.0;

} // namespace

TimeView::TimeView(const app::MetricsHub& metrics, QObject* parent)
    : QObject(parent)
    , m_metrics(metrics)
    , m_firstSeconds(metrics.nowSeconds())
{}

double TimeView::endSeconds() const
{
    return m_heldEnd.value_or(m_metrics.nowSeconds());
}

// The whole session, however young it is.
double TimeView::longestSpan() const
{
    return std::max(kLeastLongestSpan, m_metrics.nowSeconds() - m_firstSeconds);
}

void TimeView::setSpan(double seconds)
{
    m_usualSpan = seconds;
    reset();
}

void TimeView::reset()
{
    m_span = m_usualSpan;
    m_heldEnd.reset();
    Q_EMIT changed();
}

void TimeView::hold()
{
    if (!m_heldEnd) {
        holdAt(m_metrics.nowSeconds());
        Q_EMIT changed();
    }
}

void TimeView::follow()
{
    if (m_heldEnd) {
        m_heldEnd.reset();
        Q_EMIT changed();
    }
}

void TimeView::holdAt(double end)
{
    const double now = m_metrics.nowSeconds();
    const double earliest = std::min(now, m_firstSeconds + m_span);
    m_heldEnd = std::clamp(end, earliest, now);
}

void TimeView::zoom(double factor, double secondsBeforeEnd)
{
    const double before = m_span;
    m_span = std::clamp(m_span * factor, kShortestSpan, longestSpan());
    if (m_heldEnd) {
        const double place = *m_heldEnd - secondsBeforeEnd;
        holdAt(place + secondsBeforeEnd * m_span / before);
    }
    Q_EMIT changed();
}

void TimeView::pan(double seconds)
{
    holdAt(endSeconds() - seconds);
    Q_EMIT changed();
}

void TimeView::setCursor(std::optional<double> secondsBeforeEnd)
{
    if (secondsBeforeEnd) {
        secondsBeforeEnd = std::clamp(*secondsBeforeEnd, 0.0, m_span);
    }
    if (secondsBeforeEnd != m_cursor) {
        m_cursor = secondsBeforeEnd;
        Q_EMIT cursorChanged();
    }
}

} // namespace trilume::ui
