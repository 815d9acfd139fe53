// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_list_delegate.h"

#include "app/chat/chat_list_model.h"
#include "ui/chat/chat_energy.h"
#include "ui/chat/chat_list_proxy.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>

namespace trilume::ui {

namespace {

constexpr int kRowHeight = 47;
constexpr int kRowGap = 8; // between chats of one group
constexpr int kHeadingHeight = 28;
constexpr int kHeadingGap = 4; // more above a heading that is not the first
constexpr int kTextMargin = 8;
constexpr int kMarkGap = 6;

} // namespace

ChatListDelegate::ChatListDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QRect ChatListDelegate::rowRect(const QRect& item, const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    QRect row = item;
    if (index.data(ChatListProxy::IsFirstOfGroupRole).toBool()) {
        const int gap = index.row() == 0 ? 0 : kHeadingGap;
        row.setTop(row.top() + metrics.px(kHeadingHeight + gap));
    }
    row.setHeight(metrics.px(kRowHeight));
    return row;
}

QSize ChatListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    const QRect probe(0, 0, option.rect.width(), 0);
    return QSize(0, rowRect(probe, index).bottom() + 1 + metrics.px(kRowGap));
}

void ChatListDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = rowRect(option.rect, index);
    const int margin = metrics.px(kTextMargin);
    if (row.top() > option.rect.top()) {
        QFont heading = metrics.font(TextStyle::Small);
        heading.setWeight(QFont::DemiBold);
        painter->setFont(heading);
        painter->setPen(tokens.muted);
        QRect line = option.rect.adjusted(margin, 0, -margin, 0);
        line.setBottom(row.top() - metrics.px(5));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                          index.data(ChatListProxy::GroupRole).toString());
    }
    const bool isChosen = index.data(ChatListProxy::IsOpenRole).toBool();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isChosen || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? tokens.selection
                                   : Tokens::mix(tokens.panel, tokens.selection, 0.5));
        painter->drawRoundedRect(row, metrics.rowRadius(), metrics.rowRadius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2.0));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), metrics.rowRadius(),
                                 metrics.rowRadius());
    }
    const QFont titleFont = metrics.font(TextStyle::Body);
    const QFont noteFont = metrics.font(TextStyle::Small);
    const QFontMetrics title(titleFont);
    const QFontMetrics note(noteFont);
    const QRect text = row.adjusted(margin, 0, -margin, 0);
    const int block = title.height() + note.height();
    const int top = text.top() + (text.height() - block) / 2;
    const QRect noteLine(text.left(), top + title.height(), text.width(), note.height());
    painter->setFont(noteFont);
    const int marked = paintMark(*painter, noteLine, index);
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    painter->setPen(tokens.muted);
    painter->drawText(noteLine.adjusted(isMirrored ? 0 : marked, 0, isMirrored ? -marked : 0, 0),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      noteFor(index, note, text.width() - marked));
    painter->setFont(titleFont);
    painter->setPen(tokens.text);
    const QString name = index.data(app::ChatListModel::TitleRole).toString();
    painter->drawText(QRect(text.left(), top, text.width(), title.height()),
                      followDirection(*painter, name, option.direction),
                      title.elidedText(name, Qt::ElideRight, text.width()));
    painter->restore();
}

// The word before the others: what the model does in this chat, or that something was typed in it
// (the open one shows that itself). How much room it took.
int ChatListDelegate::paintMark(QPainter& painter,
                                const QRect& line,
                                const QModelIndex& index) const
{
    const bool isAnswering = index.data(app::ChatListModel::IsAnsweringRole).toBool();
    const bool isDraft = index.data(app::ChatListModel::HasDraftRole).toBool()
                         && !index.data(ChatListProxy::IsOpenRole).toBool();
    if (!isAnswering && !isDraft) {
        return 0;
    }
    const QString mark = isAnswering ? tr("Answering") : tr("Draft");
    painter.setPen(isAnswering ? m_theme.tokens().good : m_theme.tokens().accent);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, mark);
    return painter.fontMetrics().horizontalAdvance(mark) + m_theme.metrics().px(kMarkGap);
}

// "4 messages · 0.9 J measured"; the energy is left to the tool tip where it does not fit, since
// joules are not shown without their label.
QString ChatListDelegate::noteFor(const QModelIndex& index, const QFontMetrics& font, int width)
{
    const int count = index.data(app::ChatListModel::MessageCountRole).toInt();
    QString messages = tr("%1 message(s)", nullptr, count).arg(formatCount(count));
    const QVariant energy = index.data(app::ChatListModel::EnergyRole);
    if (!energy.isValid()) {
        return messages;
    }
    const QString both =
        messages + QStringLiteral(" \u00B7 ") + chatEnergyText(energy.value<app::ChatEnergy>());
    return font.horizontalAdvance(both) <= width ? both : messages;
}

void ChatListDelegate::updateEditorGeometry(QWidget* editor,
                                            const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const
{
    editor->setGeometry(rowRect(option.rect, index));
}

void ChatListDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* edit = qobject_cast<QLineEdit*>(editor); edit != nullptr) {
        edit->setText(index.data(Qt::EditRole).toString());
        edit->setAccessibleName(tr("Title of the chat"));
        edit->selectAll();
    }
}

} // namespace trilume::ui
