// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace trilume::ui {

class Theme;

// A row of FoundChats: the title of a chat, two lines of a message with the words marked, or the
// offer of more.
class FoundChatsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FoundChatsDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;
    [[nodiscard]] QRect textRect(const QRect& row, const QModelIndex& index) const;
    void paintMarked(QPainter& painter, const QRect& text, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace trilume::ui
