// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "engine/base/result.h"

#include <vector>

namespace trilume::app {

class Database;

// Rows of the table of chats. [store thread] A deleted chat is only hidden, so that it can be
// brought back; purge() removes the ones that were hidden long ago.
class ChatRepository final
{
public:
    explicit ChatRepository(Database& database);

    // Times and mode of `chat` are stored, its id is not looked at.
    [[nodiscard]] Result<ChatId> insert(const Chat& chat);

    [[nodiscard]] Result<std::vector<Chat>> list() const;       // without hidden ones, newest first
    [[nodiscard]] Result<std::vector<Chat>> listHidden() const; // the last hidden one last
    [[nodiscard]] Result<Chat> find(ChatId chat) const;         // NotFound; hidden ones are found

    [[nodiscard]] Status setTitle(ChatId chat, const QString& title);
    [[nodiscard]] Status setMode(ChatId chat, ChatMode mode);
    [[nodiscard]] Status setLeaf(ChatId chat, MessageId leaf, const QDateTime& updated);

    [[nodiscard]] Status hide(ChatId chat, const QDateTime& when);
    [[nodiscard]] Status unhide(ChatId chat);
    // Removes chats that were hidden before, with their messages.
    [[nodiscard]] Status purge(const QDateTime& before);

private:
    Database& m_database;
};

} // namespace trilume::app
