// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>

class QKeyEvent;
class QListView;
class QMenu;
class QModelIndex;
class QPoint;
class QRect;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Banner;
class Theme;

// What can be done with the folders of the list of chats: menus, keys, names, and the offer to take
// back a removal. [ui thread] All are borrowed and outlive this.
class FolderCommands final : public QObject
{
    Q_OBJECT

public:
    // `list` shows a ChatListProxy.
    FolderCommands(const Theme& theme,
                   app::ChatController& chats,
                   QListView& list,
                   Banner& undo,
                   QObject* parent);

    // "Move to folder", with the folders that there are and a new one.
    void extendMenu(QMenu& menu, const QModelIndex& chat);
    // Of a folder's heading, or of the place below all rows; in the window's coordinates.
    void showMenu(const QModelIndex& heading, const QPoint& place);

    void fold(const QModelIndex& heading); // or unfold
    // So that this chat can be seen.
    void unfoldFor(app::ChatId chat);
    void remove(const QModelIndex& heading);
    // A chat that is in it from the beginning, or none.
    void askForName(app::ChatId chat);

    // Left and Right fold and unfold, and lead from a chat to its folder.
    [[nodiscard]] bool takeKey(const QKeyEvent& key);

    // The last removal of a folder, unless a chat was deleted since. False: there is none.
    [[nodiscard]] bool undo();

private:
    [[nodiscard]] QRect placeOf(const QModelIndex& index) const; // global
    [[nodiscard]] bool takeSideKey(bool isInward);
    void offerUndo();

    const Theme& m_theme;
    app::ChatController& m_chats;
    QListView& m_list;
    Banner& m_undo;
    bool m_isLast = false; // of what can be undone
};

} // namespace trilume::ui
