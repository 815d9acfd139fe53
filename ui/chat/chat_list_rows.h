// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/folder.h"

#include <QDate>
#include <QString>

#include <vector>

namespace trilume::app {
class ChatListModel;
}

namespace trilume::ui {

// A row of the list of chats: a chat, or the heading of a folder.
struct ChatListRow
{
    app::ChatId chat;     // none: a heading
    app::FolderId folder; // of the heading, or that the chat is in; none where it is not there
    int source = -1;      // of a chat: its row in the model; -1: it is gone
    bool isPinned = false;
    QDate date;   // of a chat, here
    QString name; // of a folder
    app::Folding folding = app::Folding::Unfolded;
    int count = 0; // chats in the folder

    [[nodiscard]] bool isHeading() const { return !chat; }

    // The same thing, wherever it stands.
    [[nodiscard]] bool isSame(const ChatListRow& other) const
    {
        return chat == other.chat && (chat || folder == other.folder);
    }
};

// The pinned chats that are in no folder, the folders by their names, each with its chats unless it
// is folded, and all other chats. [ui thread]
[[nodiscard]] std::vector<ChatListRow> chatListRows(const app::ChatListModel& chats);

// How rows become others: those from `first` on, `removed` of them, give way to `inserted` ones;
// or, with none of these, the first `moved` of the `turned` rows from there on go behind the
// others.
struct ChatListChange
{
    int first = 0;
    int removed = 0;
    int inserted = 0;
    int moved = 0;
    int turned = 0;
};

[[nodiscard]] ChatListChange changeOf(const std::vector<ChatListRow>& before,
                                      const std::vector<ChatListRow>& after);

} // namespace trilume::ui
