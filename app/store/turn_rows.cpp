// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/transaction.h"
#include "app/store/turn_rows_p.h"

#include <utility>

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
    chat.settings = turn.newSettings;
    chat.created = now();
    chat.updated = chat.created;
    ChatRepository chats(database);
    if (const Status done = chats.setNewChatSettings({}); !done) { // they are its own now
        return done.error();
    }
    return chats.insert(chat);
}

// Both without the chat. The question and the answer are new, or the answer alone.
Result<BegunTurn> insert(Database& database, const NewTurn& turn)
{
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
    return begun;
}

Result<BegunTurn> resume(Database& database, const NewTurn& turn)
{
    Result<Message> answer = MessageRepository(database).resume(turn.chat, turn.resumed);
    if (!answer) {
        return answer.error();
    }
    BegunTurn begun;
    begun.turn = turn.turn;
    begun.answer = std::move(answer).value();
    return begun;
}

} // namespace

Result<BegunTurn> storeNewTurn(Database& database, const NewTurn& turn)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    Result<BegunTurn> begun = turn.resumed ? resume(database, turn) : insert(database, turn);
    if (!begun) {
        return begun;
    }
    const Message& answer = begun.value().answer;
    ChatRepository chats(database);
    if (const Status done = chats.setLeaf(answer.chat, answer.id, now()); !done) {
        return done.error();
    }
    Result<Chat> chat = chats.find(answer.chat);
    if (!chat) {
        return chat.error();
    }
    begun.value().chat = std::move(chat).value();
    if (const Status done = transaction.value().commit(); !done) {
        return done.error();
    }
    return begun;
}
Result<Chat> storeBranch(Database& database, ChatId chat, MessageId branch)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<MessageId> leaf = MessageRepository(database).newestLeaf(chat, branch);
    if (!leaf) {
        return leaf.error();
    }
    if (!leaf.value()) {
        return Error{Errc::NotFound, asSentence(Database::tr("This message no longer exists."))};
    }
    ChatRepository chats(database);
    Result<Chat> found = chats.find(chat);
    if (!found) {
        return found;
    }
    found.value().currentLeaf = leaf.value();
    if (const Status done = chats.setLeaf(chat, leaf.value(), found.value().updated); !done) {
        return done.error();
    }
    if (const Status done = transaction.value().commit(); !done) {
        return done.error();
    }
    return found;
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
