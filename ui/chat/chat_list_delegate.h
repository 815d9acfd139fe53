// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace trilume::ui {

class Theme;

// A chat in the list: title, number of messages and joules, with the heading of its group above the
// first of it; or a folder, with how many chats are in it. Title and name are edited in place.
class ChatListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChatListDelegate(const Theme& theme, QObject* parent);

    // What remains of an item's rectangle below the heading.
    [[nodiscard]] QRect rowRect(const QRect& item, const QModelIndex& index) const;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

private:
    void paintFolder(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintChat(QPainter& painter,
                   const QRect& row,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    int paintMark(QPainter& painter, const QRect& line, const QModelIndex& index) const;
    [[nodiscard]] static QString noteFor(const QModelIndex& index,
                                         const QFontMetrics& font,
                                         int width);

    const Theme& m_theme;
};

} // namespace trilume::ui
