// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace trilume::ui {

class Theme;

// A row of the palette: name of the action with the letters that were typed, its group, its keys.
// Reads these roles beside Qt::DisplayRole. [ui thread]
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        ActionRole = Qt::UserRole, // QAction*
        GroupRole,                 // QString
        KeysRole,                  // QString
        PositionsRole,             // QList<int>: letters of the name
    };

    PaletteDelegate(const Theme& theme, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintTexts(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace trilume::ui
