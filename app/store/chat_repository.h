// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "engine/base/result.h"

#include <vector>

namespace trilume::app {

class Database;

// Rows of the tables of chats, of drafts and of what a new chat begins with. [store thread] A
// deleted chat is only hidden, so that it can be brought back; purge() removes the ones that were
// hidden long ago.
class ChatRepository final
{
public:
    explicit ChatRepository(Database& database);

    // Times, mode, settings and folder of `chat` are stored, its id is not looked at.
    [[nodiscard]] Result<ChatId> insert(const Chat& chat);

    [[nodiscard]] Result<std::vector<Chat>> list() const; // without hidden ones, newest first
    // Hidden at this time or after it, the last one last.
    [[nodiscard]] Result<std::vector<Chat>> listHidden(const QDateTime& since = {}) const;
    [[nodiscard]] Result<Chat> find(ChatId chat) const; // NotFound; hidden ones are found

    [[nodiscard]] Status setTitle(ChatId chat, const QString& title);
    [[nodiscard]] Status setMode(ChatId chat, ChatMode mode);
    [[nodiscard]] Status setSettings(ChatId chat, const ChatSettings& settings);
    [[nodiscard]] Status setPinned(ChatId chat, Pinning pinning);
    [[nodiscard]] Status setLeaf(ChatId chat, MessageId leaf, const QDateTime& updated);

    // What is typed and not sent, of a chat or, for none, of a new one. Empty: nothing is.
    [[nodiscard]] Status setDraft(ChatId chat, const QString& text);
    // `to` has this text, and `from` none any more.
    [[nodiscard]] Status moveDraft(ChatId from, ChatId to, const QString& text);
    [[nodiscard]] Result<QString> newChatDraft() const;

    // What is set for a new chat before its first message.
    [[nodiscard]] Status setNewChatSettings(const ChatSettings& settings);
    [[nodiscard]] Result<ChatSettings> newChatSettings() const;

    // The chat with all branches once more, as one of now with this title. Within a Transaction.
    [[nodiscard]] Result<ChatId> duplicate(ChatId chat, const QString& title, const QDateTime& now);

    [[nodiscard]] Status hide(ChatId chat, const QDateTime& when);
    [[nodiscard]] Status unhide(ChatId chat);
    // Removes chats that were hidden before, with their messages and drafts. No word of them stays
    // in the file, which takes as long as to write the index of words anew.
    [[nodiscard]] Status purge(const QDateTime& before);

private:
    Database& m_database;
};

} // namespace trilume::app
