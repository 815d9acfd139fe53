// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/quartile_bars.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kNameWidth = 30;
constexpr int kTextWidth = 84; // at least, so that the axis seldom changes
constexpr int kAxisHeight = 22;
constexpr int kRowHeight = 26; // wanted
constexpr double kThickest = 16.0;

} // namespace

QuartileBars::QuartileBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize QuartileBars::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_rows.size()));
    return QSize(m_theme.metrics().px(300), m_theme.metrics().px(rows * kRowHeight + kAxisHeight));
}

void QuartileBars::setRows(std::vector<Row> rows, const ValueRange& range, std::vector<Tick> ticks)
{
    m_rows = std::move(rows);
    m_range = range;
    m_ticks = std::move(ticks);
    setCurrent(m_current);
    updateGeometry();
    update();
}

void QuartileBars::setCurrent(int row)
{
    m_current = std::clamp(row, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    if (!m_rows.empty()) {
        const Row& current = m_rows[static_cast<std::size_t>(m_current)];
        //: the number of a layer and a value
        setAccessibleDescription(tr("Layer %1: %2").arg(current.name, current.text));
    }
    update();
}

// A number whose first digits are cut off is another number: there is room for the widest.
int QuartileBars::textWidth() const
{
    const Metrics& metrics = m_theme.metrics();
    const QFontMetrics font(metrics.font(TextStyle::Small));
    int widest = metrics.px(kTextWidth);
    for (const Row& row : m_rows) {
        widest = std::max(widest, font.horizontalAdvance(row.text) + 2 * metrics.space(2));
    }
    return widest;
}

QRectF QuartileBars::barArea(const QSize& size) const
{
    const Metrics& metrics = m_theme.metrics();
    const int width = size.width() - metrics.px(kNameWidth) - textWidth();
    return QRectF(metrics.px(kNameWidth), 0.0, std::max(0, width),
                  size.height() - metrics.px(kAxisHeight));
}

void QuartileBars::paintTo(QPainter& painter, const QSize& size) const
{
    painter.setLayoutDirection(Qt::LeftToRight); // a painter has that of the program
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.metrics().font(TextStyle::Small));
    const QRectF area = barArea(size);
    paintAxis(painter, area);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        paintRow(painter, area, i, size.width());
    }
}

void QuartileBars::paintAxis(QPainter& painter, const QRectF& area) const
{
    const Metrics& metrics = m_theme.metrics();
    const QFontMetrics font(metrics.font(TextStyle::Small));
    for (const Tick& tick : m_ticks) {
        const double x = area.left() + m_range.placeOf(tick.value) * area.width();
        painter.setPen(QPen(m_theme.tokens().line, 1.0));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(m_theme.tokens().faint);
        const int width = font.horizontalAdvance(tick.label) + 2;
        const QRectF label(x - width / 2.0, area.bottom() + metrics.space(1), width, font.height());
        painter.drawText(label, Qt::AlignCenter, tick.label);
    }
}

void QuartileBars::paintRow(QPainter& painter,
                            const QRectF& area,
                            std::size_t index,
                            int width) const
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    const Row& row = m_rows[index];
    const bool isCurrent = static_cast<int>(index) == m_current;
    const double height = area.height() / static_cast<double>(m_rows.size());
    const QRectF band(0.0, area.top() + static_cast<double>(index) * height, width, height);
    if (isCurrent) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2.0) : QPen(Qt::NoPen));
        painter.setBrush(tokens.selection);
        const double inset = hasFocus() ? 1.0 : 0.0;
        painter.drawRoundedRect(band.adjusted(inset, inset, -inset, -inset), metrics.rowRadius(),
                                metrics.rowRadius());
    }
    const QFontMetrics font(painter.font());
    const bool hasRoom = height >= font.height() * 0.9 || index % 2 == 0;
    if (hasRoom) {
        painter.setPen(isCurrent ? tokens.text : tokens.muted);
        const QRectF name(0.0, band.top(), metrics.px(kNameWidth) - metrics.space(2), height);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter, row.name);
        const QRectF text(area.right(), band.top(), width - area.right() - metrics.space(2),
                          height);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, row.text);
    }
    if (std::isnan(row.median)) {
        return;
    }
    const auto xOf = [&](double value) {
        return area.left() + m_range.placeOf(value) * area.width();
    };
    const double thick = std::min(height * 0.5, metrics.px(kThickest) * 1.0);
    const QRectF bar(
        QPointF(xOf(row.lower), band.center().y() - thick / 2.0),
        QPointF(std::max(xOf(row.upper), xOf(row.lower) + 1.0), band.center().y() + thick / 2.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isCurrent ? tokens.plus : tokens.minus);
    painter.drawRoundedRect(bar, 2.0, 2.0);
    painter.setPen(QPen(tokens.text, 2.0));
    painter.drawLine(QPointF(xOf(row.median), bar.top() - 2.0),
                     QPointF(xOf(row.median), bar.bottom() + 2.0));
}

void QuartileBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTo(painter, size());
}

void QuartileBars::mousePressEvent(QMouseEvent* event)
{
    const QRectF area = barArea(size());
    if (event->button() == Qt::LeftButton && !m_rows.empty() && event->position().y() >= 0.0
        && event->position().y() < area.bottom()) {
        Q_EMIT chosen(static_cast<int>(event->position().y() / area.height()
                                       * static_cast<double>(m_rows.size())));
    }
}

void QuartileBars::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || m_rows.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT chosen(std::clamp(m_current + step, 0, static_cast<int>(m_rows.size()) - 1));
}

void QuartileBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void QuartileBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace trilume::ui
