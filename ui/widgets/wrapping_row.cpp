// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace trilume::ui {

WrappingRow::WrappingRow(QWidget* parent)
    : QLayout(parent)
{
    setSpacing(0); // unlike a row of Qt's it knows no usual one
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int WrappingRow::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), Step::Measure);
}

QSize WrappingRow::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            const QSize one = item->sizeHint();
            const int gap = size.width() > 0 ? spacing() : 0;
            size = QSize(size.width() + gap + one.width(), std::max(size.height(), one.height()));
        }
    }
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    layOut(place, Step::Place);
}

int WrappingRow::layOut(const QRect& place, Step step) const
{
    const QRect room = place.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize wish = item->sizeHint();
        if (x > 0 && x + wish.width() > room.width()) {
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        const int width = std::min(wish.width(), std::max(room.width(), 0));
        const QSize size(width,
                         item->hasHeightForWidth() ? item->heightForWidth(width) : wish.height());
        if (step == Step::Place) {
            const QRect from(room.topLeft() + QPoint(x, y), size);
            item->setGeometry(QStyle::visualRect(direction, room, from));
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    const QMargins margins = contentsMargins();
    return margins.top() + y + lineHeight + margins.bottom();
}

} // namespace trilume::ui
