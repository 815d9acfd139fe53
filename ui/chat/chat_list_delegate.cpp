// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_list_delegate.h"

#include "app/chat/chat_list_model.h"
#include "ui/chat/chat_energy.h"
#include "ui/chat/chat_list_proxy.h"
#include "ui/theme/icon_engine.h"
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
constexpr int kFolderHeight = 34;
constexpr int kFolderGap = 2; // to what follows
constexpr int kFolderIcon = 14;
constexpr int kInFolder = 20; // further from the edge than other chats
constexpr int kPinSize = 13;

bool isFolder(const QModelIndex& index)
{
    return index.data(ChatListProxy::IsHeadingRole).toBool();
}

// In the order of reading: cuts the beginning of a line off, or its end.
QRect takeBegin(QRect& line, int width, bool isMirrored)
{
    QRect taken = line;
    if (isMirrored) {
        taken.setLeft(line.right() + 1 - width);
        line.setRight(line.right() - width);
    } else {
        taken.setWidth(width);
        line.setLeft(line.left() + width);
    }
    return taken;
}

} // namespace

ChatListDelegate::ChatListDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QRect ChatListDelegate::rowRect(const QRect& item, const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    QRect row = item;
    if (isFolder(index)) {
        row.setHeight(metrics.px(kFolderHeight));
        return row;
    }
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
    const int gap = metrics.px(isFolder(index) ? kFolderGap : kRowGap);
    return QSize(0, rowRect(probe, index).bottom() + 1 + gap);
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
    const bool isTarget = index.data(ChatListProxy::IsTargetRole).toBool();
    const bool isChosen = isTarget || index.data(ChatListProxy::IsOpenRole).toBool();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isChosen || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? tokens.selection
                                   : Tokens::mix(tokens.panel, tokens.selection, 0.5));
        painter->drawRoundedRect(row, metrics.rowRadius(), metrics.rowRadius());
    }
    if (isTarget || option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2.0));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), metrics.rowRadius(),
                                 metrics.rowRadius());
    }
    if (isFolder(index)) {
        paintFolder(*painter, row, index);
    } else {
        paintChat(*painter, row, option, index);
    }
    painter->restore();
}

// Whether it is unfolded, its name, and how many chats are in it.
void ChatListDelegate::paintFolder(QPainter& painter,
                                   const QRect& row,
                                   const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int margin = metrics.px(kTextMargin);
    QRect line = row.adjusted(margin, 0, -margin, 0);
    const int icon = metrics.px(kFolderIcon);
    QRect sign = takeBegin(line, icon, isMirrored);
    sign.setTop(row.top() + (row.height() - icon) / 2);
    sign.setHeight(icon);
    const bool isFolded = index.data(ChatListProxy::IsFoldedRole).toBool();
    const QString folded = isMirrored ? QStringLiteral("previous") : QStringLiteral("next");
    paintIcon(painter, isFolded ? folded : QStringLiteral("chevron"), QRectF(sign), tokens.muted,
              m_theme);
    takeBegin(line, metrics.px(kMarkGap), isMirrored);
    painter.setFont(metrics.font(TextStyle::Small));
    painter.setPen(tokens.muted);
    QString count = formatCount(index.data(ChatListProxy::ChatCountRole).toInt());
    if (index.data(app::ChatListModel::IsAnsweringRole).toBool()) {
        painter.setPen(tokens.good);
        count = tr("Answering");
    }
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    const int counted = painter.fontMetrics().horizontalAdvance(count) + metrics.px(kMarkGap);
    line.adjust(isMirrored ? counted : 0, 0, isMirrored ? 0 : -counted, 0);
    QFont font = metrics.font(TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.text);
    const QString name = index.data().toString();
    painter.drawText(line,
                     followDirection(painter, name, painter.layoutDirection()) | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(name, Qt::ElideRight, line.width()));
}

void ChatListDelegate::paintChat(QPainter& painter,
                                 const QRect& row,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int margin = metrics.px(kTextMargin);
    const QFont titleFont = metrics.font(TextStyle::Body);
    const QFont noteFont = metrics.font(TextStyle::Small);
    const QFontMetrics title(titleFont);
    const QFontMetrics note(noteFont);
    QRect text = row.adjusted(margin, 0, -margin, 0);
    const bool isInFolder = bool(ChatListProxy::folderAt(index));
    if (isInFolder) {
        takeBegin(text, metrics.px(kInFolder), isMirrored);
    }
    const int block = title.height() + note.height();
    const int top = text.top() + (text.height() - block) / 2;
    const QRect noteLine(text.left(), top + title.height(), text.width(), note.height());
    painter.setFont(noteFont);
    const int marked = paintMark(painter, noteLine, index);
    painter.setPen(tokens.muted);
    painter.drawText(noteLine.adjusted(isMirrored ? 0 : marked, 0, isMirrored ? -marked : 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, noteFor(index, note, text.width() - marked));
    QRect titleLine(text.left(), top, text.width(), title.height());
    if (isInFolder && index.data(app::ChatListModel::IsPinnedRole).toBool()) {
        const int pin = metrics.px(kPinSize); // elsewhere the heading says it
        QRect sign = takeBegin(titleLine, pin, isMirrored);
        takeBegin(titleLine, metrics.px(kMarkGap) / 2, isMirrored);
        sign.setTop(titleLine.top() + (titleLine.height() - pin) / 2);
        sign.setHeight(pin);
        paintIcon(painter, QStringLiteral("pin"), QRectF(sign), tokens.muted, m_theme);
    }
    painter.setFont(titleFont);
    painter.setPen(tokens.text);
    const QString name = index.data(app::ChatListModel::TitleRole).toString();
    painter.drawText(titleLine, followDirection(painter, name, option.direction),
                     title.elidedText(name, Qt::ElideRight, titleLine.width()));
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
    auto* edit = qobject_cast<QLineEdit*>(editor);
    if (edit != nullptr && !edit->isModified()) { // else there is news of the chat while one types
        if (isFolder(index)) {
            edit->setMaxLength(app::kLongestFolderName);
        }
        edit->setText(index.data(Qt::EditRole).toString());
        edit->setAccessibleName(isFolder(index) ? tr("Name of the folder")
                                                : tr("Title of the chat"));
        edit->selectAll();
    }
}

} // namespace trilume::ui
