// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette_delegate.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kPadding = 7; // above and below the text of a row, pixels at 100 %
constexpr int kMargin = 12;
constexpr int kKeysGap = 10;

QList<QTextLayout::FormatRange> formatsOf(const QList<int>& positions, const QColor& color)
{
    QList<QTextLayout::FormatRange> formats;
    for (const int position : positions) {
        QTextLayout::FormatRange format;
        format.start = position;
        format.length = 1;
        format.format.setFontWeight(QFont::DemiBold);
        format.format.setForeground(color);
        formats.append(format);
    }
    return formats;
}

// `place` in a row that runs from left to right, where the row really has it.
QRect mirrored(const QRect& place, const QRect& row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, place);
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Metrics& metrics = m_theme.metrics();
    const QFontMetrics font(metrics.font(TextStyle::Body));
    return QSize(0, font.lineSpacing() + 2 * metrics.px(kPadding));
}

void PaletteDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(option.rect.adjusted(metrics.space(1), 0, -metrics.space(1), 0),
                                 metrics.rowRadius(), metrics.rowRadius());
    }
    paintTexts(*painter, option.rect, index);
    painter->restore();
}

void PaletteDelegate::paintTexts(QPainter& painter,
                                 const QRect& row,
                                 const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    QRect room = row.adjusted(metrics.px(kMargin), 0, -metrics.px(kMargin), 0);
    const int gap = metrics.px(kKeysGap);
    const QFont small = metrics.font(TextStyle::Note);
    const QFontMetrics smallMetrics(small);
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int alignment = static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute);
    // The keys at the end, then the name, then its group where there is room.
    const QString keys = index.data(KeysRole).toString();
    painter.setFont(small);
    painter.setPen(isEnabled ? tokens.muted : tokens.faint);
    const int keysWidth = smallMetrics.horizontalAdvance(keys);
    const QRect keysPlace(room.right() + 1 - keysWidth, row.top(), keysWidth, row.height());
    painter.drawText(mirrored(keysPlace, row, direction), alignment, keys);
    room.setRight(keysPlace.left() - gap - 1);

    const QFont body = metrics.font(TextStyle::Body);
    const QFontMetrics bodyMetrics(body);
    const QString name =
        bodyMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    QTextLayout layout(name, body);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    if (isEnabled) {
        layout.setFormats(formatsOf(index.data(PositionsRole).value<QList<int>>(), tokens.accent));
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    const int width = std::min(room.width(), qCeil(line.naturalTextWidth()) + 1);
    const QRect namePlace =
        mirrored(QRect(room.left(), row.top(), width, row.height()), row, direction);
    line.setLineWidth(width); // so that its start is where it is drawn, in any direction
    layout.endLayout();
    painter.setPen(isEnabled ? tokens.text : tokens.faint);
    layout.draw(&painter, QPointF(namePlace.left(),
                                  namePlace.top() + (namePlace.height() - line.height()) / 2.0));

    const QString group = index.data(GroupRole).toString();
    const int groupLeft = room.left() + width + gap;
    const int groupWidth = smallMetrics.horizontalAdvance(group);
    if (groupLeft + groupWidth <= room.right()) {
        painter.setFont(small);
        painter.setPen(tokens.faint);
        const QRect place(groupLeft, row.top(), groupWidth, row.height());
        painter.drawText(mirrored(place, row, direction), alignment, group);
    }
}

} // namespace trilume::ui
