// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/bar_card.h"

#include "app/platform/joined_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/text_direction.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kNarrow = 420; // pixels at 100 %: below it a name has a line of its own
constexpr int kBarHeight = 16;
constexpr int kLine = 28;
constexpr int kNarrowLine = 50;
constexpr int kLeastBar = 24;
constexpr double kNameShare = 0.4; // at most
constexpr double kStripe = 8.0;    // from one to the next

QFont textFont(const Theme& theme)
{
    return theme.metrics().font(TextStyle::Body);
}

} // namespace

BarCard::BarCard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("surface", QStringLiteral("card"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarCard::setContent(ShownBars bars)
{
    m_shown = std::move(bars);
    setToolTip(plainTip(m_shown.title)); // which ends in dots in a narrow card
    setAccessibleName(m_shown.title);
    QStringList told;
    for (const ShownBar& bar : m_shown.bars) {
        //: a run, its figure and where that comes from ("measured")
        told += tr("%1: %2, %3").arg(inItsDirection(bar.name), bar.text, evidenceText(bar.label));
    }
    setAccessibleDescription(app::seriesText(told));
    updateGeometry();
    update();
}

bool BarCard::isNarrow(int width) const
{
    return width < m_theme.metrics().px(kNarrow);
}

int BarCard::rowHeight(int width) const
{
    return m_theme.metrics().px(isNarrow(width) ? kNarrowLine : kLine);
}

int BarCard::titleHeight() const
{
    return m_theme.metrics().px(kLine) + m_theme.metrics().space(2);
}

int BarCard::heightForWidth(int width) const
{
    return titleHeight() + static_cast<int>(m_shown.bars.size()) * rowHeight(width)
           + m_theme.metrics().space(3);
}

QSize BarCard::sizeHint() const
{
    const int width = m_theme.metrics().px(kNarrow);
    return {width, heightForWidth(width)};
}

QSize BarCard::minimumSizeHint() const
{
    return {m_theme.metrics().px(220), titleHeight()};
}

// From the left; paintEvent() mirrors all but the bars, which run from left to right in every
// language.
BarCard::Places BarCard::placesOf(int index) const
{
    const Metrics& metrics = m_theme.metrics();
    const double side = metrics.space(3);
    const double gap = metrics.space(2);
    const double line = metrics.px(kLine);
    const double top = titleHeight() + index * rowHeight(width());
    const bool narrow = isNarrow(width());
    const double inner = width() - 2.0 * side;
    double most = 0.0;
    double textWidth = 0.0;
    double badgeWidth = 0.0;
    double nameWidth = 0.0;
    const QFontMetricsF letters(textFont(m_theme));
    const QFontMetricsF nameLetters(metrics.font(TextStyle::Note));
    for (const ShownBar& bar : m_shown.bars) {
        most = std::max(most, bar.value);
        textWidth = std::max(textWidth, letters.horizontalAdvance(bar.text));
        nameWidth = std::max(nameWidth, nameLetters.horizontalAdvance(bar.name) + 1.0);
        badgeWidth = std::max(badgeWidth, badgeSize(m_theme, bar.label).width());
    }
    const ShownBar& bar = m_shown.bars[static_cast<std::size_t>(index)];
    Places places;
    nameWidth = narrow ? inner : std::min(nameWidth, inner * kNameShare);
    places.name = QRectF(side, top, nameWidth, narrow ? line * 0.8 : line);
    const double barLeft = narrow ? side : side + nameWidth + gap;
    const double barTop = narrow ? top + line * 0.8 : top;
    const double room = std::max<double>(metrics.px(kLeastBar), side + inner - barLeft - textWidth
                                                                    - badgeWidth - 2.0 * gap);
    const double length = most > 0.0 ? std::max(1.0, room * bar.value / most) : 1.0;
    const double lineHeight = narrow ? line * 0.9 : line;
    const double height = metrics.px(kBarHeight);
    places.bar = QRectF(barLeft, barTop + (lineHeight - height) / 2.0, length, height);
    places.text = QRectF(barLeft + length + gap, barTop, letters.horizontalAdvance(bar.text) + 1.0,
                         lineHeight);
    const QSizeF badge = badgeSize(m_theme, bar.label);
    places.badge = QRectF(places.text.right() + gap, barTop + (lineHeight - badge.height()) / 2.0,
                          badge.width(), badge.height());
    return places;
}

QRectF BarCard::barPlace(int index) const
{
    return placesOf(index).bar;
}

void BarCard::paintBar(QPainter& painter, const QRectF& place, const ShownBar& bar) const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor color = barColor(tokens, bar.kind);
    const double radius = std::min<double>(m_theme.metrics().px(2), place.width() / 2.0);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (bar.label != EvidenceLabel::Modelled) {
        painter.drawRoundedRect(place, radius, radius);
        painter.restore();
        return;
    }
    QPainterPath outline;
    outline.addRoundedRect(place, radius, radius);
    painter.setClipPath(outline);
    painter.fillRect(place, tokens.raised);
    const double step = m_theme.metrics().px(kStripe);
    painter.setPen(QPen(color, step / 3.0));
    const int stripes = static_cast<int>((place.width() + place.height()) / step) + 2;
    for (int i = 0; i < stripes; ++i) {
        const double x = place.left() - place.height() + i * step;
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    }
    painter.setClipping(false);
    painter.setPen(QPen(color, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void BarCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont title = metrics.font(TextStyle::Note);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(tokens.text);
    const QRect titlePlace(metrics.space(3), metrics.space(1), width() - 2 * metrics.space(3),
                           metrics.px(kLine));
    painter.drawText(
        titlePlace, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(m_shown.title, Qt::ElideRight, titlePlace.width()));
    for (int i = 0; i < static_cast<int>(m_shown.bars.size()); ++i) {
        const ShownBar& bar = m_shown.bars[static_cast<std::size_t>(i)];
        const Places places = placesOf(i);
        painter.setFont(metrics.font(TextStyle::Note));
        painter.setPen(tokens.muted);
        const QString name = painter.fontMetrics().elidedText(
            bar.name, Qt::ElideRight, static_cast<int>(places.name.width()));
        painter.drawText(places.name, Qt::AlignVCenter | Qt::AlignLeft, name);
        paintBar(painter, places.bar, bar);
        painter.setFont(textFont(m_theme));
        painter.setPen(tokens.text);
        painter.drawText(places.text, Qt::AlignVCenter | Qt::AlignLeft, bar.text);
        paintBadge(painter, m_theme, places.badge, bar.label);
    }
}

} // namespace trilume::ui
