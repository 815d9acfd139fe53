// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "engine/base/result.h"

#include <QSqlQuery>

#include <optional>
#include <vector>

namespace trilume::app {

class Database;
struct MessageLine;

// Rows of the table of messages, a tree per chat, with those of their energy and of what wrote
// them. [the database's thread] What changes a message is several statements: within a Transaction
// it is one.
class MessageRepository final
{
public:
    explicit MessageRepository(Database& database);

    // The parent must be of the same chat; the id of `message` is not looked at. Where there are
    // many the same repository is used for all: its statement is prepared once, for a third of the
    // time.
    [[nodiscard]] Result<MessageId> insert(const Message& message);

    // The messages from a root to `leaf`, oldest first; none for no leaf.
    [[nodiscard]] Result<std::vector<Message>> path(MessageId leaf) const;

    // All of a chat, parents first.
    [[nodiscard]] Result<std::vector<Message>> all(ChatId chat) const;

    // All of a chat, wherever its path runs.
    [[nodiscard]] Result<std::vector<Fork>> forks(ChatId chat) const;

    // Where the newest branches lead from here; `from` itself when nothing follows it, and none
    // when it is not of this chat.
    [[nodiscard]] Result<MessageId> newestLeaf(ChatId chat, MessageId from) const;

    // Takes up an answer again: it is Running, with the text that it has, and its figures stay
    // until finish(). NotFound when it is no answer of this chat that came to an end.
    [[nodiscard]] Result<Message> resume(ChatId chat, MessageId answer);

    // The text of an answer that is still running, and its thought. Without effect on any other.
    [[nodiscard]] Status saveRunningText(MessageId message,
                                         const QString& text,
                                         const QString& thought = {});

    // Who answers, of one that is still running. Without effect on any other.
    [[nodiscard]] Status nameModel(MessageId message, const QString& modelName);

    // Text, status, error and stats. Without effect when the message is gone with its chat.
    [[nodiscard]] Status finish(const Message& message);

    // What a former run of the program did not finish.
    [[nodiscard]] Status interruptRunning();

private:
    [[nodiscard]] Result<std::vector<Message>> read(const MessageLine& line) const;
    [[nodiscard]] Result<MessageId> insertRow(const Message& message);

    Database& m_database;
    std::optional<QSqlQuery> m_insertion; // prepared
};

} // namespace trilume::app
