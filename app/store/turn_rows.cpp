// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/transaction.h"
#include "app/store/turn_rows_p.h"

namespace trilume::app {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Result<ChatId> findOrMakeChat(Database& database, const NewTurn& turn)
{
    if (turn.chat) {
        return turn.chat;
    }
    Chat chat;
    chat.title = turn.newTitle;
    chat.mode = turn.newMode;
    chat.created = now();
    chat.updated = chat.created;
    return ChatRepository(database).insert(chat);
}

} // namespace

Result<BegunTurn> storeNewTurn(Database& database, const NewTurn& turn)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    MessageRepository messages(database);
    BegunTurn begun;
    begun.turn = turn.turn;
    const Result<ChatId> chat = findOrMakeChat(database, turn);
    if (!chat) {
        return chat.error();
    }
    Message next;
    next.chat = chat.value();
    next.parent = turn.parent;
    next.created = now();
    if (turn.question) {
        next.text = *turn.question;
        const Result<MessageId> inserted = messages.insert(next);
        if (!inserted) {
            return inserted.error();
        }
        next.id = inserted.value();
        begun.question = next;
        next.parent = next.id;
    }
    next.role = MessageRole::Assistant;
    next.status = MessageStatus::Running;
    next.text.clear();
    next.stats.modelName = turn.modelName;
    const Result<MessageId> answer = messages.insert(next);
    if (!answer) {
        return answer.error();
    }
    next.id = answer.value();
    begun.answer = next;
    ChatRepository chats(database);
    if (const Status done = chats.setLeaf(next.chat, next.id, next.created); !done) {
        return done.error();
    }
    const Result<Chat> stored = chats.find(next.chat);
    if (!stored) {
        return stored.error();
    }
    begun.chat = stored.value();
    if (const Status done = transaction.value().commit(); !done) {
        return done.error();
    }
    return begun;
}

Result<Chat> storeAnswer(Database& database, const Message& answer)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Status done = MessageRepository(database).finish(answer); !done) {
        return done.error();
    }
    ChatRepository chats(database);
    Result<Chat> chat = chats.find(answer.chat);
    if (!chat && chat.error().code == Errc::NotFound) {
        return Chat(); // removed for good while the answer was generated
    }
    if (!chat) {
        return chat.error();
    }
    chat.value().updated = now();
    const Status touched =
        chats.setLeaf(answer.chat, chat.value().currentLeaf, chat.value().updated);
    if (!touched) {
        return touched.error();
    }
    if (const Status done = transaction.value().commit(); !done) {
        return done.error();
    }
    return chat;
}

} // namespace trilume::app
