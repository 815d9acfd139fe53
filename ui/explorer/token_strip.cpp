// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/token_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_tip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kStripHeight = 58;
constexpr double kNeeded = 15.0; // pixels between two labels
constexpr double kTop = 8.0;     // where the words begin
constexpr double kSlant = 45.0;  // degrees

} // namespace

TokenStrip::TokenStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize TokenStrip::sizeHint() const
{
    return QSize(m_theme.metrics().px(200), m_theme.metrics().px(kStripHeight));
}

void TokenStrip::setLabels(std::vector<Label> labels)
{
    m_labels = std::move(labels);
    update();
}

void TokenStrip::setColumns(double left, double width)
{
    m_left = left;
    m_width = width;
    update();
}

void TokenStrip::setCurrent(int label)
{
    if (label != m_current) {
        m_current = label;
        update();
    }
}

double TokenStrip::centre(int label) const
{
    return m_left + (label + 0.5) * m_width;
}

int TokenStrip::stride() const
{
    return std::max(1, static_cast<int>(std::ceil(m_theme.metrics().px(kNeeded) / m_width)));
}

QPoint TokenStrip::pointOf(int label) const
{
    return QPoint(static_cast<int>(centre(label)), m_theme.metrics().px(kTop) / 2);
}

int TokenStrip::labelAt(const QPointF& point) const
{
    // Along the slant a word begins as far left as it goes down.
    const double down = std::max(0.0, point.y() - m_theme.metrics().px(kTop));
    const int label = static_cast<int>(std::floor((point.x() - down - m_left) / m_width));
    return label >= 0 && label < static_cast<int>(m_labels.size()) ? label : -1;
}

void TokenStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTo(painter);
}

void TokenStrip::paintTo(QPainter& painter) const
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    painter.setLayoutDirection(Qt::LeftToRight); // a painter has that of the program
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = metrics.px(kTop);
    const double room = (height() - top) * std::sqrt(2.0) - metrics.px(4);
    const int every = stride();
    for (int i = 0; i < static_cast<int>(m_labels.size()); ++i) {
        const Label& label = m_labels[static_cast<std::size_t>(i)];
        if (label.beginsMessage) {
            QPainterPath triangle;
            const double half = metrics.px(3.5);
            const double x = m_left + i * m_width + half;
            triangle.moveTo(x - half, 1.0);
            triangle.lineTo(x + half, 1.0);
            triangle.lineTo(x, 1.0 + 1.6 * half);
            painter.fillPath(triangle, tokens.zero);
        }
        const bool isCurrent = i == m_current;
        // Where there is no room for all, the chosen one takes the place of its neighbours.
        const bool isNearCurrent = m_current >= 0 && !isCurrent && std::abs(i - m_current) < every;
        if (!isCurrent && (i % every != 0 || isNearCurrent)) {
            continue;
        }
        QFont font = metrics.font(TextStyle::Small);
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isCurrent ? tokens.accent : label.isWritten ? tokens.text : tokens.muted);
        painter.save();
        painter.translate(centre(i), top);
        painter.rotate(kSlant);
        const QString text =
            painter.fontMetrics().elidedText(label.text, Qt::ElideRight, static_cast<int>(room));
        painter.drawText(QPointF(0.0, painter.fontMetrics().ascent() / 2.0), text);
        painter.restore();
    }
}

void TokenStrip::mousePressEvent(QMouseEvent* event)
{
    const int label = labelAt(event->position());
    if (event->button() == Qt::LeftButton && label >= 0) {
        Q_EMIT chosen(label);
    }
}

bool TokenStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int label = labelAt(help->pos());
        if (label < 0) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(),
                               plainTip(m_labels[static_cast<std::size_t>(label)].text), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace trilume::ui
