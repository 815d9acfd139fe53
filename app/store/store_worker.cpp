// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_worker.h"

#include "app/platform/error_text.h"
#include "app/store/chat_repository.h"
#include "app/store/database_files.h"
#include "app/store/message_repository.h"
#include "app/store/transaction.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace trilume::app {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

StoreWorker::StoreWorker(StoreOptions options, QObject* parent)
    : Worker(parent)
    , m_options(std::move(options))
    , m_checkpointTimer(this) // a child, so that it moves to the thread along with the worker
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
        Q_EMIT opened(chats.value().listed, chats.value().deleted);
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
    if (const Status done = MessageRepository(*m_database).interruptRunning(); !done) {
        return done.error();
    }
    if (const Status done = purgeOld(); !done) {
        return done.error();
    }
    const ChatRepository chats(*m_database);
    Result<std::vector<Chat>> listed = chats.list();
    if (!listed) {
        return listed.error();
    }
    Result<std::vector<Chat>> deleted = chats.listHidden();
    if (!deleted) {
        return deleted.error();
    }
    return OpenedChats{std::move(listed).value(), std::move(deleted).value()};
}

Status StoreWorker::purgeOld()
{
    const std::chrono::seconds age = m_options.keepDeleted;
    return ChatRepository(*m_database).purge(now().addSecs(-age.count()));
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
    Status saved = Done{};
    if (m_database != nullptr) {
        saved = retryUnsaved();
        saved = saved ? stopRunning() : saved;
    }
    if (saved) {
        giveUpAndClose();
        return;
    }
    std::vector<Message> unsaved;
    for (const UnsavedAnswer& entry : m_unsaved) {
        unsaved.push_back(entry.answer);
    }
    for (const auto& entry : m_running) {
        unsaved.push_back(stopped(entry.second));
    }
    m_checkpointTimer.start(); // there may be room again
    Q_EMIT closeFailed(unsaved, errorText(saved.error()));
}

void StoreWorker::giveUpAndClose()
{
    closeDatabase();
    Q_EMIT closed();
}

// What is there of an answer that nobody will finish any more: it was wanted.
Message StoreWorker::stopped(const RunningAnswer& running)
{
    Message answer = running.begun;
    answer.status = MessageStatus::Stopped;
    answer.text = running.text;
    return answer;
}

// One that cannot be stored is still running: its end may come yet.
Status StoreWorker::stopRunning()
{
    Status done = Done{};
    for (auto running = m_running.begin(); running != m_running.end();) {
        const TurnId turn = running->second.turn;
        const Message answer = stopped(running->second);
        const Result<Chat> stored = storeAnswer(answer);
        if (stored) {
            running = m_running.erase(running);
            Q_EMIT turnFinished(turn, answer, stored.value());
        } else {
            done = stored.error();
            ++running;
        }
    }
    return done;
}

void StoreWorker::closeDatabase()
{
    if (m_database == nullptr) {
        return;
    }
    m_checkpointTimer.stop();
    for (const Status& done : {retryUnsaved(), stopRunning()}) {
        if (!done) {
            Q_EMIT failed(errorText(done.error()));
        }
    }
    m_unsaved.clear();
    m_running.clear();
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
    Result<std::vector<Message>> path =
        MessageRepository(*m_database).path(found.value().currentLeaf);
    if (!path) {
        Q_EMIT chatLoadFailed(chat, errorText(path.error()));
        return;
    }
    for (Message& message : path.value()) {
        for (const UnsavedAnswer& unsaved : m_unsaved) {
            if (unsaved.answer.id == message.id) {
                message = unsaved.answer;
            }
        }
    }
    Q_EMIT chatLoaded(found.value(), path.value());
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
    const Status done = m_database == nullptr ? Status(notOpenError())
                                              : ChatRepository(*m_database).hide(chat, now());
    if (!done) {
        Q_EMIT chatDeleteFailed(chat, errorText(done.error()));
    }
}

void StoreWorker::beginTurn(const NewTurn& turn)
{
    const Result<BegunTurn> begun = storeNewTurn(turn);
    if (begun) {
        m_running.emplace(begun.value().answer.id,
                          RunningAnswer{turn.turn, begun.value().answer, {}, false});
        Q_EMIT turnBegun(begun.value());
    } else {
        Q_EMIT turnBeginFailed(turn.turn, errorText(begun.error()));
    }
}

Result<ChatId> StoreWorker::findOrMakeChat(const NewTurn& turn)
{
    if (turn.chat) {
        return turn.chat;
    }
    Chat chat;
    chat.title = turn.newTitle;
    chat.mode = turn.newMode;
    chat.created = now();
    chat.updated = chat.created;
    return ChatRepository(*m_database).insert(chat);
}

Result<BegunTurn> StoreWorker::storeNewTurn(const NewTurn& turn)
{
    if (m_database == nullptr) {
        return notOpenError();
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    MessageRepository messages(*m_database);
    BegunTurn begun;
    begun.turn = turn.turn;
    const Result<ChatId> chat = findOrMakeChat(turn);
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
    ChatRepository chats(*m_database);
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

void StoreWorker::nameModel(MessageId answer, const QString& modelName)
{
    const auto running = m_running.find(answer);
    if (running == m_running.end()) {
        return; // finished already
    }
    running->second.begun.stats.modelName = modelName;
    const Status done = MessageRepository(*m_database).nameModel(answer, modelName);
    if (!done) {
        Q_EMIT failed(errorText(done.error()));
    }
}

void StoreWorker::appendText(MessageId answer, const QString& text)
{
    const auto running = m_running.find(answer);
    if (running == m_running.end()) {
        return; // finished already
    }
    running->second.text += text;
    running->second.isDirty = true;
    if (!m_checkpointTimer.isActive()) {
        m_checkpointTimer.start();
    }
}

void StoreWorker::checkpoint()
{
    if (m_database == nullptr) {
        return;
    }
    static_cast<void>(retryUnsaved()); // each was told when it failed first
    const Status saved = saveRunning();
    if (!saved && !m_wasFailureTold) {
        Q_EMIT failed(errorText(saved.error()));
    }
    m_wasFailureTold = !saved;
    if (!saved || !m_unsaved.empty()) {
        m_checkpointTimer.start();
    }
}

Status StoreWorker::saveRunning()
{
    MessageRepository messages(*m_database);
    for (auto& entry : m_running) {
        if (!entry.second.isDirty) {
            continue;
        }
        if (Status done = messages.saveRunningText(entry.first, entry.second.text); !done) {
            return done;
        }
        entry.second.isDirty = false;
    }
    return Done{};
}

void StoreWorker::finishTurn(TurnId turn, const Message& answer)
{
    m_running.erase(answer.id);
    const Result<Chat> stored = storeAnswer(answer);
    if (stored) {
        Q_EMIT turnFinished(turn, answer, stored.value());
        return;
    }
    m_unsaved.push_back({turn, answer});
    m_checkpointTimer.start();
    Q_EMIT turnFinishFailed(turn, errorText(stored.error()));
}

Result<Chat> StoreWorker::storeAnswer(const Message& answer)
{
    if (m_database == nullptr) {
        return notOpenError();
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Status done = MessageRepository(*m_database).finish(answer); !done) {
        return done.error();
    }
    ChatRepository chats(*m_database);
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

Status StoreWorker::retryUnsaved()
{
    Status done = Done{};
    const std::vector<UnsavedAnswer> unsaved = std::exchange(m_unsaved, {});
    for (const UnsavedAnswer& entry : unsaved) {
        const Result<Chat> stored = storeAnswer(entry.answer);
        if (stored) {
            Q_EMIT turnFinished(entry.turn, entry.answer, stored.value());
        } else {
            m_unsaved.push_back(entry);
            done = stored.error();
        }
    }
    return done;
}

} // namespace trilume::app
