// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/color_bar.h"

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
    setAccessibleDescription(labels.join(QStringLiteral(", ")));
    update();
}

void ColorBar::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = m_theme.metrics();
    QPainter painter(this);
    QLinearGradient gradient(0.0, height(), 0.0, 0.0);
    for (const ColorStop& stop : m_stops) {
        gradient.setColorAt(stop.place, stop.color);
    }
    painter.fillRect(QRect(0, 1, metrics.px(kBar), height() - 2), gradient);
    painter.setPen(m_theme.tokens().muted);
    painter.setFont(metrics.font(TextStyle::Small));
    const int line = painter.fontMetrics().height();
    const int left = metrics.px(kBar) + metrics.space(1);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const double share = m_labels.size() == 1 ? 0.0 : double(i) / double(m_labels.size() - 1);
        const int middle = static_cast<int>((1.0 - share) * height());
        const int top = std::clamp(middle - line / 2, 0, std::max(0, height() - line));
        painter.drawText(QRect(left, top, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                         m_labels.at(i));
    }
}

} // namespace trilume::ui
