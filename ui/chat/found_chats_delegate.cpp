// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/found_chats_delegate.h"

#include "ui/chat/found_chats.h"
#include "ui/chat/word_marks.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace trilume::ui {

namespace {

constexpr int kTextIndent = 8;
constexpr int kPadding = 5; // above and below the text of a row
constexpr int kChatGap = 8; // above a chat that is not the first
constexpr int kMessageLines = 2;

FoundChats::Kind kindOf(const QModelIndex& index)
{
    return static_cast<FoundChats::Kind>(index.data(FoundChats::KindRole).toInt());
}

// `width`: of the text.
int excerptLines(const QModelIndex& index, const QFontMetrics& font, int width)
{
    const bool mayWrap = kindOf(index) == FoundChats::Kind::Message;
    return mayWrap && font.horizontalAdvance(index.data().toString()) > width ? kMessageLines : 1;
}

QList<QTextLayout::FormatRange> formatsOf(const QModelIndex& index, const Tokens& tokens)
{
    QList<QTextLayout::FormatRange> formats;
    for (const app::TextMark& mark : index.data(FoundChats::MarksRole).value<FoundChats::Marks>()) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(mark.from);
        format.length = static_cast<int>(mark.length);
        format.format.setBackground(markColor(tokens));
        format.format.setForeground(tokens.text);
        formats.append(format);
    }
    return formats;
}

} // namespace

FoundChatsDelegate::FoundChatsDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QFont FoundChatsDelegate::fontOf(const QModelIndex& index) const
{
    if (kindOf(index) != FoundChats::Kind::Chat) {
        return m_theme.metrics().font(TextStyle::Small);
    }
    QFont font = m_theme.metrics().font(TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize FoundChatsDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    const bool hasGap = kindOf(index) == FoundChats::Kind::Chat && index.row() > 0;
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return QSize(0, textRect(QRect(0, 0, width, 0), index).height() + 2 * metrics.px(kPadding)
                        + (hasGap ? metrics.px(kChatGap) : 0));
}

QRect FoundChatsDelegate::textRect(const QRect& row, const QModelIndex& index) const
{
    const int margin = m_theme.metrics().px(kTextIndent);
    const int width = row.width() - 2 * margin;
    const QFontMetrics font(fontOf(index));
    const int height = excerptLines(index, font, width) * font.lineSpacing();
    return {row.left() + margin, row.bottom() + 1 - m_theme.metrics().px(kPadding) - height, width,
            height};
}

void FoundChatsDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect text = textRect(option.rect, index);
    const QRect row =
        option.rect.adjusted(0, text.top() - metrics.px(kPadding) - option.rect.top(), 0, 0);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Tokens::mix(tokens.panel, tokens.selection, 0.5));
        painter->drawRoundedRect(row, metrics.rowRadius(), metrics.rowRadius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2.0));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), metrics.rowRadius(),
                                 metrics.rowRadius());
    }
    const bool isChat = kindOf(index) == FoundChats::Kind::Chat;
    const bool isMore = kindOf(index) == FoundChats::Kind::More;
    painter->setPen(isChat ? tokens.text : isMore ? tokens.accent : tokens.muted);
    painter->setLayoutDirection(option.direction);
    paintMarked(*painter, text, index);
    painter->restore();
}

void FoundChatsDelegate::paintMarked(QPainter& painter,
                                     const QRect& text,
                                     const QModelIndex& index) const
{
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    QString words = index.data().toString();
    const int lines = excerptLines(index, metrics, text.width());
    if (lines == 1) {
        words = metrics.elidedText(words, Qt::ElideRight, text.width());
    }
    QTextLayout layout(words, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    wrap.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(wrap);
    layout.setFormats(formatsOf(index, m_theme.tokens()));
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(text.width());
        line.setPosition(QPointF(0.0, i * metrics.lineSpacing()));
    }
    layout.endLayout();
    painter.setClipRect(text, Qt::IntersectClip);
    layout.draw(&painter, text.topLeft());
}

} // namespace trilume::ui
