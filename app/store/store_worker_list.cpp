// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoreWorker that keeps the list of chats as the person wants it.
#include "app/platform/error_text.h"
#include "app/store/chat_repository.h"
#include "app/store/database_files.h"
#include "app/store/store_worker.h"
#include "app/store/transaction.h"
#include "app/store/unfinished_answers_p.h"

#include <exception>
#include <new>
#include <utility>

namespace trilume::app {

void StoreWorker::pinChat(ChatId chat, Pinning pinning)
{
    tellChange(m_database == nullptr ? Status(notOpenError())
                                     : ChatRepository(*m_database).setPinned(chat, pinning),
               chat);
}

void StoreWorker::setChatSettings(ChatId chat, const ChatSettings& settings)
{
    const Status done = m_database == nullptr
                            ? Status(notOpenError())
                            : ChatRepository(*m_database).setSettings(chat, settings);
    if (!done) {
        Q_EMIT chatSettingsNotSaved(chat);
    }
    tellChange(done, chat);
}

void StoreWorker::setNewChatSettings(const ChatSettings& settings)
{
    const Status done = m_database == nullptr
                            ? Status(notOpenError())
                            : ChatRepository(*m_database).setNewChatSettings(settings);
    if (!done) {
        Q_EMIT chatSettingsNotSaved(ChatId{});
        Q_EMIT failed(errorText(done.error()));
    }
}

void StoreWorker::deleteEverything()
{
    m_checkpointTimer.stop();
    m_answers->giveUp(); // what they belong to goes
    m_database.reset();
    Q_EMIT deletingEverything();
    const Status gone = removeDatabase(m_options.path);
    if (gone) {
        Q_EMIT everythingDeleted();
    } else {
        Q_EMIT failed(errorText(gone.error()));
    }
    open(); // a new one, or what is left
}

void StoreWorker::saveDraft(ChatId chat, const QString& text)
{
    tellDraft(m_database == nullptr ? Status(notOpenError())
                                    : ChatRepository(*m_database).setDraft(chat, text),
              {chat});
}

void StoreWorker::moveDraft(ChatId from, ChatId to, const QString& text)
{
    tellDraft(m_database == nullptr ? Status(notOpenError())
                                    : ChatRepository(*m_database).moveDraft(from, to, text),
              {from, to});
}

void StoreWorker::tellDraft(const Status& done, std::initializer_list<ChatId> chats)
{
    const bool wasTold = std::exchange(m_wasDraftFailureTold, !done);
    if (done) {
        return;
    }
    for (const ChatId chat : chats) {
        Q_EMIT draftNotSaved(chat);
    }
    if (!wasTold) { // one types on
        Q_EMIT failed(errorText(done.error()));
    }
}

void StoreWorker::duplicateChat(ChatId chat, const QString& title)
{
    const Result<Chat> copy =
        m_database == nullptr ? Result<Chat>(notOpenError()) : storeCopy(chat, title);
    if (copy) {
        Q_EMIT chatDuplicated(copy.value());
    } else {
        Q_EMIT failed(errorText(copy.error()));
    }
}

Result<Chat> StoreWorker::storeCopy(ChatId chat, const QString& title)
{
    if (const Status saved = m_answers->saveText(*m_database); !saved) {
        return saved.error();
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    ChatRepository chats(*m_database);
    const Result<ChatId> copy = chats.duplicate(chat, title, QDateTime::currentDateTimeUtc());
    if (!copy) {
        return copy.error();
    }
    Result<Chat> found = chats.find(copy.value());
    if (!found) {
        return found;
    }
    if (const Status done = transaction.value().commit(); !done) {
        return done.error();
    }
    return found;
}

void StoreWorker::addChats(const std::function<Status(Database& database)>& work)
{
    const Result<std::vector<Chat>> all =
        m_database == nullptr ? Result<std::vector<Chat>>(notOpenError()) : storeChats(work);
    if (all) {
        tellFolders(Done{}); // which may be new as well
        Q_EMIT chatsAdded(all.value());
    } else {
        Q_EMIT addingFailed(errorText(all.error()));
    }
}

Result<std::vector<Chat>> StoreWorker::storeChats(
    const std::function<Status(Database& database)>& work)
{
    // Of others, who read files: nothing may escape into the event loop.
    try {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        if (!transaction) {
            return transaction.error();
        }
        if (const Status done = work(*m_database); !done) {
            return done.error();
        }
        if (const Status done = transaction.value().commit(); !done) {
            return done.error();
        }
        return ChatRepository(*m_database).list();
    } catch (const std::bad_alloc&) {
        return Error{Errc::OutOfMemory,
                     asSentence(tr("There is not enough memory to add the chats."))};
    } catch (const std::exception& exception) {
        return Error{Errc::Internal,
                     asSentence(tr("The chats cannot be added: %1.")
                                    .arg(QString::fromLocal8Bit(exception.what())))};
    }
}

} // namespace trilume::app
