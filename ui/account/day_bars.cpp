// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/day_bars.h"

#include "ui/account/account_text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

namespace {

constexpr int kDays = 30;
constexpr int kBarsHeight = 56;
constexpr double kGapShare = 0.25; // of a day's place

} // namespace

DayBars::DayBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_joules(kDays, 0.0)
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Energy of the last 30 days"));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void DayBars::setSum(const app::MeterSum& sum, QDate today)
{
    m_key = sum.key;
    m_first = today.addDays(1 - kDays);
    std::ranges::fill(m_joules, 0.0);
    for (const app::DayJoules& day : sum.days) {
        const qint64 place = m_first.daysTo(day.day);
        if (place >= 0 && place < kDays) {
            m_joules[static_cast<std::size_t>(place)] = day.joules;
        }
    }
    choose(m_chosen);
}

double DayBars::largest() const
{
    return *std::ranges::max_element(m_joules);
}

QString DayBars::textOf(int day) const
{
    //: %1 is a date, %2 an amount of energy
    return tr("%1: %2").arg(dayText(m_first.addDays(day)),
                            energyText(m_joules[static_cast<std::size_t>(day)]));
}

QString DayBars::told() const
{
    if (m_chosen >= 0) {
        return textOf(m_chosen);
    }
    if (largest() <= 0.0) {
        return tr("Nothing in the last 30 days");
    }
    const auto day = static_cast<int>(std::ranges::max_element(m_joules) - m_joules.begin());
    //: %1 is a date and an amount of energy
    return tr("Most: %1").arg(textOf(day));
}

void DayBars::choose(int day)
{
    m_chosen = std::clamp(day, -1, kDays - 1);
    setAccessibleDescription(told());
    update();
}

QSize DayBars::sizeHint() const
{
    const Metrics& metrics = m_theme.metrics();
    const int line = QFontMetrics(metrics.font(TextStyle::Small)).height();
    return {metrics.px(240), metrics.px(kBarsHeight) + 2 * line + metrics.space(2)};
}

QSize DayBars::minimumSizeHint() const
{
    return {m_theme.metrics().px(120), sizeHint().height()};
}

QRectF DayBars::plot() const
{
    const double line = QFontMetricsF(m_theme.metrics().font(TextStyle::Small)).height();
    const double gap = m_theme.metrics().space(1);
    return QRectF(rect()).adjusted(0.0, line + gap, 0.0, -line - gap);
}

QRectF DayBars::barOf(int day) const
{
    const QRectF all = plot();
    const double step = all.width() / kDays;
    const double joules = m_joules[static_cast<std::size_t>(day)];
    const double share = largest() > 0.0 ? joules / largest() : 0.0;
    // What is there at all is seen.
    const double height = joules > 0.0 ? std::max(2.0, share * all.height()) : 0.0;
    return {all.left() + (day + kGapShare / 2) * step, all.bottom() - height,
            (1.0 - kGapShare) * step, height};
}

void DayBars::paintBars(QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor ink = m_key.place == app::MeterPlace::Host ? tokens.minus : tokens.plus;
    const QRectF all = plot();
    for (int day = 0; day < kDays; ++day) {
        const QRectF bar = barOf(day);
        if (day == m_chosen) {
            painter.fillRect(QRectF(bar.left(), all.top(), bar.width(), all.height()),
                             tokens.selection);
        }
        if (bar.isEmpty()) {
            continue;
        }
        if (m_key.label == EvidenceLabel::Modelled) {
            painter.setPen(QPen(ink, 1.0));
            painter.setBrush(QBrush(ink, Qt::BDiagPattern));
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, 0.0));
        } else {
            painter.fillRect(bar, ink);
        }
    }
    painter.setPen(hasFocus() ? QPen(tokens.accent, m_theme.metrics().px(2))
                              : QPen(tokens.line, 1.0));
    painter.drawLine(all.bottomLeft(), all.bottomRight());
}

void DayBars::paintWords(QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    painter.setFont(m_theme.metrics().font(TextStyle::Small));
    painter.setPen(hasFocus() ? tokens.accent : tokens.muted);
    const QRectF all = plot();
    const QRectF top(all.left(), 0.0, all.width(), all.top());
    painter.drawText(top, Qt::AlignLeft | Qt::AlignTop, told());
    painter.setPen(tokens.faint);
    const QRectF foot(all.left(), all.bottom(), all.width(), height() - all.bottom());
    // An axis runs from left to right in every language.
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignBottom, dayText(m_first));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignBottom, tr("today"));
}

void DayBars::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintBars(painter);
    paintWords(painter);
}

void DayBars::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF all = plot();
    const double place = (event->position().x() - all.left()) / all.width() * kDays;
    choose(std::clamp(static_cast<int>(std::floor(place)), 0, kDays - 1));
}

void DayBars::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    choose(-1);
}

void DayBars::keyPressEvent(QKeyEvent* event)
{
    const int from = m_chosen < 0 ? kDays - 1 : m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(std::max(0, from - 1));
        return;
    case Qt::Key_Right:
        choose(from + 1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(kDays - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) {
        choose(kDays - 1);
    }
}

void DayBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

} // namespace trilume::ui
