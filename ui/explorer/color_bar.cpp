// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/color_bar.h"

#include "app/platform/joined_text.h"
#include "ui/theme/theme.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kBar = 10;
constexpr int kWidth = 64;

} // namespace

ColorBar::ColorBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize ColorBar::sizeHint() const
{
    return QSize(m_theme.metrics().px(kWidth), m_theme.metrics().px(100));
}

void ColorBar::setScale(std::vector<ColorStop> stops, const QStringList& labels)
{
    m_stops = std::move(stops);
    m_labels = labels;
    setAccessibleDescription(app::listText(labels));
    update();
}

void ColorBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTo(painter, size());
}

void ColorBar::paintTo(QPainter& painter, const QSize& size) const
{
    const Metrics& metrics = m_theme.metrics();
    QLinearGradient gradient(0.0, size.height(), 0.0, 0.0);
    for (const ColorStop& stop : m_stops) {
        gradient.setColorAt(stop.place, stop.color);
    }
    painter.fillRect(QRect(0, 1, metrics.px(kBar), size.height() - 2), gradient);
    painter.setLayoutDirection(Qt::LeftToRight); // a painter has that of the program
    painter.setPen(m_theme.tokens().muted);
    painter.setFont(metrics.font(TextStyle::Small));
    const int line = painter.fontMetrics().height();
    const int left = metrics.px(kBar) + metrics.space(1);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const double share = m_labels.size() == 1 ? 0.0 : double(i) / double(m_labels.size() - 1);
        const int middle = static_cast<int>((1.0 - share) * size.height());
        const int top = std::clamp(middle - line / 2, 0, std::max(0, size.height() - line));
        painter.drawText(QRect(left, top, size.width() - left, line),
                         Qt::AlignLeft | Qt::AlignVCenter, m_labels.at(i));
    }
}

} // namespace trilume::ui
