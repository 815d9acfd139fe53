// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/lens_delegate.h"

#include "ui/explorer/lens_model.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace trilume::ui {

LensDelegate::LensDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void LensDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    const QRect cell = option.rect.adjusted(0, 0, -1, -1); // a line of the page between cells
    const QColor color =
        colorAt(sequentialColors(), index.data(LensModel::ProbabilityRole).toDouble());
    const QColor ink = inkOn(color);
    painter->save();
    painter->fillRect(cell, color);
    if (index.data(LensModel::SettlesRole).toBool()) {
        painter->fillRect(QRect(cell.topLeft(), QSize(cell.width(), metrics.px(3))), ink);
    }
    painter->setPen(ink);
    painter->setFont(metrics.font(TextStyle::Small));
    const QRect room = cell.adjusted(metrics.px(5), metrics.px(2), -metrics.px(5), 0);
    const QString text = index.data().toString();
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_Selected)) {
        const int width = metrics.px(2);
        painter->setPen(QPen(m_theme.tokens().background, 2 * width));
        painter->drawRect(cell.adjusted(width, width, -width, -width));
        painter->setPen(QPen(m_theme.tokens().text, width));
        painter->drawRect(cell.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
    painter->restore();
}

} // namespace trilume::ui
