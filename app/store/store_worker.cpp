// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_worker.h"

#include "app/platform/error_text.h"
#include "app/store/chat_repository.h"
#include "app/store/database_files.h"
#include "app/store/folder_repository.h"
#include "app/store/message_repository.h"
#include "app/store/turn_rows_p.h"
#include "app/store/unfinished_answers_p.h"
#include "app/store/word_index_p.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <utility>

namespace trilume::app {

namespace {

// By their ids; none where they cannot be read.
std::vector<ChatId> hiddenChats(const ChatRepository& chats)
{
    std::vector<ChatId> ids;
    if (const Result<std::vector<Chat>> hidden = chats.listHidden()) {
        for (const Chat& chat : hidden.value()) {
            ids.push_back(chat.id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

StoreWorker::StoreWorker(StoreOptions options, QObject* parent)
    : Worker(parent)
    , m_options(std::move(options))
    , m_checkpointTimer(this) // a child, so that it moves to the thread along with the worker
    , m_answers(std::make_unique<UnfinishedAnswers>(
          [this](TurnId turn, const Message& answer, const Chat& chat) {
              Q_EMIT turnFinished(turn, answer, chat);
          }))
{
    m_checkpointTimer.setSingleShot(true);
    m_checkpointTimer.setInterval(m_options.checkpointInterval);
    connect(&m_checkpointTimer, &QTimer::timeout, this, &StoreWorker::checkpoint);
}

StoreWorker::~StoreWorker()
{
    try {
        closeDatabase();
    } catch (const std::exception& exception) {
        qWarning("The chat database was not closed in order: %s", exception.what());
    }
}

void StoreWorker::open()
{
    m_isFileRefused = false;
    const Result<OpenedChats> chats = openDatabase();
    if (chats) {
        const OpenedChats& all = chats.value();
        Q_EMIT opened(all.listed, all.deleted, all.draft, all.newSettings, all.folders);
        if (const QString apart = m_database->journalApart(); !apart.isEmpty()) {
            Q_EMIT failed(tr("%1 was put in place of another file, whose last changes still lay "
                             "beside it. They belong to the other one, were not applied, and are "
                             "kept as %2.")
                              .arg(m_options.path, apart + QStringLiteral("-wal")));
        }
        if (const Status purged = purgeOld(); !purged) { // which may take a moment
            Q_EMIT failed(errorText(purged.error()));
        }
        checkpoint(); // of what ended while it was closed
        return;
    }
    m_database.reset();
    const Errc code = chats.error().code;
    m_isFileRefused = code == Errc::Corrupt || code == Errc::Unsupported;
    Q_EMIT openFailed(errorText(chats.error()));
    if (m_isFileRefused) {
        Q_EMIT fileRefused();
    }
}

Result<StoreWorker::OpenedChats> StoreWorker::openDatabase()
{
    m_database.reset(); // the new connection must not find the old one's lock
    Result<std::unique_ptr<Database>> database =
        Database::open(m_options.path, m_options.database,
                       [this](OpeningStep step) { Q_EMIT openingStepped(step); });
    if (!database) {
        return database.error();
    }
    m_database = std::move(database).value();
    // On a full disk chats can still be read: showIn() tells what was interrupted.
    if (const Status done = interruptRunning(); !done) {
        if (done.error().code != Errc::Io) {
            return done.error();
        }
        Q_EMIT failed(errorText(done.error()));
    }
    const ChatRepository chats(*m_database);
    Result<std::vector<Chat>> listed = chats.list();
    if (!listed) {
        return listed.error();
    }
    Result<std::vector<Chat>> deleted = chats.listHidden(oldestKept());
    if (!deleted) {
        return deleted.error();
    }
    Result<QString> draft = chats.newChatDraft();
    if (!draft) {
        return draft.error();
    }
    const Result<ChatSettings> newSettings = chats.newChatSettings();
    if (!newSettings) {
        return newSettings.error();
    }
    Result<std::vector<Folder>> folders = FolderRepository(*m_database).list();
    if (!folders) {
        return folders.error();
    }
    return OpenedChats{std::move(listed).value(), std::move(deleted).value(),
                       std::move(draft).value(), newSettings.value(), std::move(folders).value()};
}

// The first change since the last run, and the first statement that needs the index of words: where
// that is what is damaged, the chats are whole.
Status StoreWorker::interruptRunning()
{
    MessageRepository messages(*m_database);
    Status done = messages.interruptRunning();
    if (done || done.error().code == Errc::Io) {
        return done;
    }
    const Status indexed = indexWordsAnew(*m_database);
    return indexed ? messages.interruptRunning() : indexed;
}

Status StoreWorker::purgeOld()
{
    ChatRepository chats(*m_database);
    const std::vector<ChatId> before = hiddenChats(chats);
    if (Status purged = chats.purge(oldestKept()); !purged) {
        return purged;
    }
    const std::vector<ChatId> after = hiddenChats(chats);
    std::vector<ChatId> gone;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                        std::back_inserter(gone));
    if (!gone.empty()) {
        Q_EMIT chatsPurged(gone);
    }
    return Done{};
}

QDateTime StoreWorker::oldestKept() const
{
    const std::chrono::seconds age = m_options.keepDeleted;
    return QDateTime::currentDateTimeUtc().addSecs(-age.count());
}

void StoreWorker::moveAsideAndOpen()
{
    if (!m_isFileRefused) {
        return; // another instance may be using it by its name
    }
    const Result<QString> path = moveDatabaseAside(m_options.path);
    if (!path) {
        Q_EMIT openFailed(errorText(path.error()));
        Q_EMIT fileRefused(); // it still is, and may be asked again
        return;
    }
    Q_EMIT movedAside(path.value());
    open();
}

void StoreWorker::close()
{
    const Status saved = saveAnswers();
    if (saved) {
        giveUpAndClose();
        return;
    }
    m_checkpointTimer.start(); // there may be room again
    Q_EMIT closeFailed(m_answers->all(), errorText(saved.error()));
}

// All that only this worker has.
Status StoreWorker::saveAnswers()
{
    if (m_database == nullptr) {
        return m_answers->isEmpty() ? Status(Done{}) : Status(notOpenError());
    }
    Status saved = m_answers->storeEnded(*m_database);
    return saved ? m_answers->storeStopped(*m_database) : saved;
}

void StoreWorker::giveUpAndClose()
{
    closeDatabase();
    Q_EMIT closed();
}

void StoreWorker::closeDatabase()
{
    m_checkpointTimer.stop();
    if (m_database == nullptr) {
        m_answers->giveUp();
        return;
    }
    for (const Status& done :
         {m_answers->storeEnded(*m_database), m_answers->storeStopped(*m_database)}) {
        if (!done) {
            Q_EMIT failed(errorText(done.error()));
        }
    }
    m_answers->giveUp();
    if (const Status done = purgeOld(); !done) {
        Q_EMIT failed(errorText(done.error()));
    }
    m_database.reset();
}

Error StoreWorker::notOpenError() const
{
    return {
        Errc::Io,
        asSentence(
            tr("The chat database %1 is not open, so nothing can be stored.").arg(m_options.path))};
}

void StoreWorker::loadChat(ChatId chat)
{
    if (m_database == nullptr) {
        Q_EMIT chatLoadFailed(chat, errorText(notOpenError()));
        return;
    }
    const Result<Chat> found = ChatRepository(*m_database).find(chat);
    if (!found) {
        Q_EMIT chatLoadFailed(chat, errorText(found.error()));
        return;
    }
    const Result<ChatPath> path = readPath(found.value());
    if (!path) {
        Q_EMIT chatLoadFailed(chat, errorText(path.error()));
        return;
    }
    Q_EMIT chatLoaded(found.value(), path.value());
}

Result<ChatPath> StoreWorker::readPath(const Chat& chat)
{
    const MessageRepository messages(*m_database);
    Result<std::vector<Message>> path = messages.path(chat.currentLeaf);
    if (!path) {
        return path.error();
    }
    m_answers->showIn(path.value());
    Result<std::vector<Fork>> forks = messages.forks(chat.id);
    if (!forks) {
        return forks.error();
    }
    return ChatPath{std::move(path).value(), std::move(forks).value()};
}

void StoreWorker::takeBranch(ChatId chat, MessageId branch)
{
    const Result<Chat> taken = m_database == nullptr ? Result<Chat>(notOpenError())
                                                     : storeBranch(*m_database, chat, branch);
    if (!taken) {
        Q_EMIT branchNotTaken(chat, errorText(taken.error()));
        return;
    }
    const Result<ChatPath> path = readPath(taken.value());
    if (!path) {
        Q_EMIT branchNotTaken(chat, errorText(path.error()));
        return;
    }
    Q_EMIT branchTaken(taken.value(), path.value());
}

void StoreWorker::tellChange(const Status& done, ChatId chat)
{
    if (!done) {
        Q_EMIT failed(errorText(done.error()));
    }
    if (m_database == nullptr) {
        return;
    }
    // After a failure as well: the window then shows again what is stored.
    const Result<Chat> found = ChatRepository(*m_database).find(chat);
    if (found) {
        Q_EMIT chatChanged(found.value());
    } else if (done && found.error().code != Errc::NotFound) {
        Q_EMIT failed(errorText(found.error()));
    }
}

void StoreWorker::renameChat(ChatId chat, const QString& title)
{
    tellChange(m_database == nullptr ? Status(notOpenError())
                                     : ChatRepository(*m_database).setTitle(chat, title),
               chat);
}

void StoreWorker::setMode(ChatId chat, ChatMode mode)
{
    tellChange(m_database == nullptr ? Status(notOpenError())
                                     : ChatRepository(*m_database).setMode(chat, mode),
               chat);
}

void StoreWorker::undeleteChat(ChatId chat)
{
    const Status done =
        m_database == nullptr ? Status(notOpenError()) : ChatRepository(*m_database).unhide(chat);
    if (done) {
        tellChange(done, chat);
    } else {
        Q_EMIT chatUndeleteFailed(chat, errorText(done.error()));
    }
}

void StoreWorker::deleteChat(ChatId chat)
{
    const Status done =
        m_database == nullptr
            ? Status(notOpenError())
            : ChatRepository(*m_database).hide(chat, QDateTime::currentDateTimeUtc());
    if (!done) {
        Q_EMIT chatDeleteFailed(chat, errorText(done.error()));
    }
}

void StoreWorker::beginTurn(const NewTurn& turn)
{
    const Result<BegunTurn> begun =
        m_database == nullptr ? Result<BegunTurn>(notOpenError()) : storeNewTurn(*m_database, turn);
    if (begun) {
        m_answers->begin(turn.turn, begun.value().answer);
        Q_EMIT turnBegun(begun.value());
    } else {
        Q_EMIT turnBeginFailed(turn.turn, errorText(begun.error()));
    }
}

void StoreWorker::nameModel(MessageId answer, const QString& modelName)
{
    if (m_database == nullptr || !m_answers->isRunning(answer)) {
        return; // finished already
    }
    m_answers->nameModel(answer, modelName);
    const Status done = MessageRepository(*m_database).nameModel(answer, modelName);
    if (!done) {
        Q_EMIT failed(errorText(done.error()));
    }
}

void StoreWorker::appendText(MessageId answer, const QString& text)
{
    if (!m_answers->isRunning(answer)) {
        return; // finished already
    }
    m_answers->append(answer, text);
    checkpointSoon();
}

void StoreWorker::appendThought(MessageId answer, const QString& text)
{
    if (!m_answers->isRunning(answer)) {
        return; // finished already
    }
    m_answers->appendThought(answer, text);
    checkpointSoon();
}

void StoreWorker::checkpointSoon()
{
    if (!m_checkpointTimer.isActive()) {
        m_checkpointTimer.start();
    }
}

void StoreWorker::checkpoint()
{
    if (m_database == nullptr) {
        return;
    }
    // Each was told when it failed first.
    static_cast<void>(m_answers->storeEnded(*m_database));
    const Status saved = m_answers->saveText(*m_database);
    if (!saved && !m_wasFailureTold) {
        Q_EMIT failed(errorText(saved.error()));
    }
    m_wasFailureTold = !saved;
    if (!saved || m_answers->hasEnded()) {
        m_checkpointTimer.start();
    }
}

void StoreWorker::finishTurn(TurnId turn, const Message& answer)
{
    m_answers->end(turn, answer);
    const Status stored =
        m_database == nullptr ? Status(notOpenError()) : m_answers->storeEnded(*m_database);
    if (m_answers->hasEnded(answer.id)) { // it was the last one, and so is the failure
        m_checkpointTimer.start();
        Q_EMIT turnFinishFailed(turn, errorText(stored.error()));
    }
}

} // namespace trilume::app
