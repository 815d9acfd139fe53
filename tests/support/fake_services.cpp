// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_services.h"

#include <algorithm>
#include <utility>

namespace trilume::tests {

FakeChats::FakeChats(app::MetricsHub* metrics, QObject* parent)
    : ChatController(parent)
    , m_metrics(metrics)
{
    connect(&m_settings, &app::SettingValues::changed, this, [this] {
        if (const auto stored = m_stored.find(m_current.value); stored != m_stored.end()) {
            stored->second.chat.settings = m_settings.own();
        }
    });
}

bool FakeChats::isAnsweringHere() const
{
    if (m_state == app::GenerationState::Idle) {
        return false;
    }
    return m_answering ? m_answering == m_current : m_answeringView == m_view;
}

bool FakeChats::canSend() const
{
    return m_hasModel && m_state == app::GenerationState::Idle && !m_isLoading && !m_isTakingBranch;
}

app::ChatId FakeChats::lastDeletedChat() const
{
    return m_deleted.empty() ? app::ChatId{} : m_deleted.back();
}

QString FakeChats::lastDeletedTitle() const
{
    return m_deleted.empty() ? QString() : m_stored.at(m_deleted.back().value).chat.title;
}

void FakeChats::setStoreState(app::StoreState state)
{
    m_storeState = state;
    Q_EMIT storeStateChanged(state);
}

void FakeChats::setHasModel(bool hasModel)
{
    m_hasModel = hasModel;
    tellCanSend();
}

void FakeChats::later(std::function<void()> answer)
{
    m_pending.push_back(std::move(answer));
    QMetaObject::invokeMethod(this, &FakeChats::deliver, Qt::QueuedConnection);
}

void FakeChats::deliver()
{
    while (!m_pending.empty()) {
        const std::function<void()> answer = std::move(m_pending.front());
        m_pending.pop_front();
        answer();
    }
}

void FakeChats::tellCanSend()
{
    if (canSend() != m_couldSend) {
        m_couldSend = canSend();
        Q_EMIT canSendChanged(m_couldSend);
    }
}

void FakeChats::setState(app::GenerationState state)
{
    m_state = state;
    if (state == app::GenerationState::Idle) {
        m_list.setAnswering({});
    }
    if (m_metrics != nullptr && state == app::GenerationState::Idle) {
        m_metrics->endAnswer();
    }
    Q_EMIT stateChanged(state);
    tellCanSend();
}

void FakeChats::setTitle(const QString& title)
{
    if (title != m_title) {
        m_title = title;
        Q_EMIT titleChanged(title);
    }
}

void FakeChats::show(app::ChatId chat)
{
    Q_EMIT leavingChat();
    (m_current ? m_stored.at(m_current.value).chat.settings : m_newSettings) = m_settings.own();
    ++m_view;
    m_current = chat;
    m_isLoading = static_cast<bool>(chat);
    m_isTakingBranch = false;
    m_settings.take(chat ? m_stored.at(chat.value).chat.settings : m_newSettings);
    m_transcript.setMessages({});
    Q_EMIT currentChatChanged();
    setTitle(chat ? m_stored.at(chat.value).chat.title : QStringLiteral("New chat"));
    tellCanSend();
}

void FakeChats::newChat()
{
    show({});
}

void FakeChats::openChat(app::ChatId chat)
{
    if (chat == m_current || m_list.find(chat) == nullptr) {
        return;
    }
    show(chat);
    setMode(m_stored.at(chat.value).chat.mode);
    later([this, chat] {
        if (chat == m_current && m_isLoading) {
            m_isLoading = false;
            app::ChatPath path = pathOf(chat);
            m_transcript.setMessages(std::move(path.messages), path.forks);
            tellCanSend();
        }
    });
}

void FakeChats::renameChat(app::ChatId chat, const QString& title)
{
    later([this, chat, title] {
        m_stored.at(chat.value).chat.title = title;
        publish(chat);
        if (chat == m_current) {
            setTitle(title);
        }
    });
}

void FakeChats::pinChat(app::ChatId chat, app::Pinning pinning)
{
    later([this, chat, pinning] {
        m_stored.at(chat.value).chat.isPinned = pinning == app::Pinning::OnTop;
        publish(chat);
    });
}

void FakeChats::makeFolder(const QString& name, app::ChatId chat)
{
    later([this, name, chat] {
        std::vector<app::Folder> folders = m_list.folders();
        auto found = std::find_if(folders.begin(), folders.end(),
                                  [&name](const app::Folder& one) { return one.name == name; });
        if (found == folders.end()) {
            folders.push_back({{++m_lastId}, name});
            found = folders.end() - 1;
        }
        const app::FolderId folder = found->id;
        m_list.setFolders(folders);
        if (chat) {
            m_stored.at(chat.value).chat.folder = folder;
            publish(chat);
        }
    });
}

void FakeChats::moveChat(app::ChatId chat, app::FolderId folder)
{
    later([this, chat, folder] {
        m_stored.at(chat.value).chat.folder = folder;
        publish(chat);
    });
}

void FakeChats::renameFolder(app::FolderId folder, const QString& name)
{
    later([this, folder, name] {
        std::vector<app::Folder> folders = m_list.folders();
        for (app::Folder& one : folders) {
            one.name = one.id == folder ? name : one.name;
        }
        m_list.setFolders(folders);
    });
}

void FakeChats::foldFolder(app::FolderId folder, app::Folding folding)
{
    m_list.setFolding(folder, folding);
}

void FakeChats::removeFolder(app::FolderId folder)
{
    later([this, folder] {
        m_removed = {};
        for (auto& [id, stored] : m_stored) {
            if (stored.chat.folder == folder) {
                m_removed.chats.push_back(stored.chat.id);
            }
        }
        std::vector<app::Folder> folders = m_list.folders();
        const auto found =
            std::find_if(folders.begin(), folders.end(),
                         [folder](const app::Folder& one) { return one.id == folder; });
        m_removed.folder = *found;
        folders.erase(found);
        m_list.setFolders(folders);
        Q_EMIT removedFolderChanged();
    });
}

void FakeChats::undoRemoveFolder()
{
    const app::FolderContents removed = std::exchange(m_removed, {});
    Q_EMIT removedFolderChanged();
    later([this, removed] {
        std::vector<app::Folder> folders = m_list.folders();
        folders.push_back(removed.folder);
        m_list.setFolders(folders);
    });
}

void FakeChats::duplicateChat(app::ChatId chat)
{
    later([this, chat] {
        const StoredChat original = m_stored.at(chat.value);
        addChat(original.chat.title + QStringLiteral(" (copy)"), QDateTime::currentDateTime(),
                original.messages);
    });
}

QString FakeChats::draft(app::ChatId chat) const
{
    const auto found = m_drafts.find(chat);
    return found != m_drafts.end() ? found->second : QString();
}

void FakeChats::keepDraft(app::ChatId chat, const QString& text)
{
    m_drafts[chat] = text;
    m_list.setDraft(chat, text);
}

void FakeChats::moveDraft(app::ChatId from, app::ChatId to, const QString& text)
{
    keepDraft(from, {});
    keepDraft(to, text);
}

bool FakeChats::isDeleted(app::ChatId chat) const
{
    return std::find(m_deleted.begin(), m_deleted.end(), chat) != m_deleted.end();
}

void FakeChats::deleteChat(app::ChatId chat)
{
    if (chat == m_answering) {
        stop();
    }
    m_deleted.push_back(chat);
    m_list.remove(chat);
    if (chat == m_current) {
        newChat();
    }
    Q_EMIT deletedChatsChanged();
    Q_EMIT chatDeleted(m_stored.at(chat.value).chat.title);
}

void FakeChats::undoDelete()
{
    if (m_deleted.empty()) {
        return;
    }
    const app::ChatId chat = m_deleted.back();
    m_deleted.pop_back();
    Q_EMIT deletedChatsChanged();
    later([this, chat] {
        publish(chat);
        if (!m_current && m_transcript.rowCount() == 0) {
            openChat(chat);
        }
    });
}

void FakeChats::publish(app::ChatId chat)
{
    StoredChat& stored = m_stored.at(chat.value);
    stored.chat.messageCount = static_cast<int>(stored.messages.size());
    stored.chat.energy.reset();
    for (const app::Message& message : stored.messages) {
        if (const std::optional<double> joules = message.stats.energy.whole.gross) {
            app::ChatEnergy energy = stored.chat.energy.value_or(app::ChatEnergy{});
            energy.grossJoules += *joules;
            ++energy.answers;
            stored.chat.energy = energy;
        }
    }
    stored.chat.draft = draft(chat);
    if (!isDeleted(chat)) {
        m_list.upsert(stored.chat);
        m_list.setAnswering(m_answering);
    }
}

void FakeChats::addChat(const QString& title,
                        const QDateTime& updated,
                        std::vector<app::Message> messages)
{
    StoredChat stored;
    stored.chat.id = {++m_lastId};
    stored.chat.title = title;
    stored.chat.created = updated;
    stored.chat.updated = updated;
    for (app::Message& message : messages) {
        message.id = {++m_lastId};
        message.chat = stored.chat.id;
        message.parent = stored.chat.currentLeaf;
        stored.chat.currentLeaf = message.id;
    }
    stored.messages = std::move(messages);
    const app::ChatId chat = stored.chat.id;
    m_stored[chat.value] = std::move(stored);
    publish(chat);
}

app::Message* FakeChats::find(app::MessageId message)
{
    for (auto& [id, stored] : m_stored) {
        for (app::Message& candidate : stored.messages) {
            if (candidate.id == message) {
                return &candidate;
            }
        }
    }
    return nullptr;
}

app::ChatPath FakeChats::pathOf(app::ChatId chat) const
{
    const StoredChat& stored = m_stored.at(chat.value);
    app::ChatPath path;
    app::MessageId next = stored.chat.currentLeaf;
    std::map<app::MessageId, std::vector<app::MessageId>> children;
    for (const app::Message& message : stored.messages) {
        children[message.parent].push_back(message.id);
    }
    for (auto message = stored.messages.rbegin(); message != stored.messages.rend(); ++message) {
        if (message->id == next) {
            path.messages.insert(path.messages.begin(), *message);
            next = message->parent;
        }
    }
    for (const auto& [parent, branches] : children) {
        if (branches.size() > 1) {
            path.forks.push_back({parent, branches});
        }
    }
    return path;
}

app::Message& FakeChats::append(app::MessageId parent,
                                app::MessageRole role,
                                const QString& text,
                                app::MessageStatus status)
{
    app::Message message;
    message.id = {++m_lastId};
    message.chat = m_answering;
    message.parent = parent;
    message.role = role;
    message.text = text;
    message.status = status;
    message.created = QDateTime::currentDateTime();
    StoredChat& stored = m_stored.at(m_answering.value);
    std::vector<app::Message>& messages = stored.messages;
    messages.push_back(message);
    stored.chat.currentLeaf = message.id;
    if (m_answering == m_current) {
        m_transcript.cutAfter(parent);
        m_transcript.append(message);
    }
    return messages.back();
}

void FakeChats::sendFrom(app::WrittenIn place, const QString& text)
{
    ++sendCount;
    if (!canSend()) {
        Q_EMIT sendRejected(m_current, text, place);
        fail(QStringLiteral("The model is still answering."));
        return;
    }
    m_answering = {};
    m_answeringView = m_view;
    setState(app::GenerationState::ReadingPrompt);
    later([this, chat = m_current, text, view = m_view] { begin(chat, text, view); });
}

void FakeChats::begin(app::ChatId chat, const QString& question, int view)
{
    if (!chat) {
        addChat(question.left(40), QDateTime::currentDateTime(), {});
        m_answering = {m_lastId};
        if (view == m_view) {
            m_current = m_answering;
            Q_EMIT newChatStored(m_current);
        }
    } else {
        m_answering = chat;
    }
    const app::MessageId last = m_stored.at(m_answering.value).chat.currentLeaf;
    const app::MessageId asked =
        append(last, app::MessageRole::User, question, app::MessageStatus::Complete).id;
    m_answer = append(asked, app::MessageRole::Assistant, {}, app::MessageStatus::Running).id;
    if (!chat && view == m_view) {
        Q_EMIT currentChatChanged();
        setTitle(m_stored.at(m_current.value).chat.title);
    }
    publish(m_answering);
    if (m_metrics != nullptr) {
        m_metrics->beginAnswer(m_answering, m_answer);
    }
}

// Another question in place of `message`, or another answer when it is one.
void FakeChats::branchOff(app::MessageId message, const QString& question)
{
    m_answering = {};
    m_answeringView = m_view;
    setState(app::GenerationState::ReadingPrompt);
    later([this, chat = m_current, parent = find(message)->parent, question] {
        m_answering = chat;
        const app::MessageId asked =
            question.isEmpty()
                ? parent
                : append(parent, app::MessageRole::User, question, app::MessageStatus::Complete).id;
        m_answer = append(asked, app::MessageRole::Assistant, {}, app::MessageStatus::Running).id;
        publish(chat);
    });
}

void FakeChats::regenerate(app::MessageId answer)
{
    if (m_transcript.rowOf(answer) < 0) {
        return;
    }
    if (!canSend()) {
        fail(QStringLiteral("The model is still answering."));
        return;
    }
    branchOff(answer, {});
}

void FakeChats::sendInstead(app::MessageId message, const QString& text)
{
    ++sendCount;
    if (!canSend() || m_transcript.rowOf(message) < 0) {
        Q_EMIT sendRejected(m_current, text, app::WrittenIn::ChatPage);
        fail(QStringLiteral("The model is still answering."));
        return;
    }
    branchOff(message, text);
}

void FakeChats::goOn(app::MessageId answer)
{
    if (m_transcript.rowOf(answer) + 1 != m_transcript.rowCount()) {
        return;
    }
    if (!canSend()) {
        fail(QStringLiteral("The model is still answering."));
        return;
    }
    m_answering = {};
    m_answeringView = m_view;
    setState(app::GenerationState::ReadingPrompt);
    later([this, chat = m_current, answer] {
        m_answering = chat;
        m_answer = answer;
        app::Message& message = *find(answer);
        message.status = app::MessageStatus::Running;
        message.error.clear();
        m_transcript.update(message);
        publish(chat);
    });
}

bool FakeChats::takeBranch(app::MessageId branch)
{
    if (!m_current || m_isLoading || m_isTakingBranch || m_transcript.rowOf(branch) >= 0) {
        return false;
    }
    m_isTakingBranch = true;
    tellCanSend();
    later([this, chat = m_current, branch] {
        StoredChat& stored = m_stored.at(chat.value);
        stored.chat.currentLeaf = branch;
        for (const app::Message& message : stored.messages) { // children come after their parents
            if (message.parent == stored.chat.currentLeaf) {
                stored.chat.currentLeaf = message.id;
            }
        }
        if (chat == m_current && m_isTakingBranch) {
            m_isTakingBranch = false;
            app::ChatPath path = pathOf(chat);
            m_transcript.changePath(path.messages, path.forks);
            tellCanSend();
        }
    });
    return true;
}

void FakeChats::queueBehind(int turnsBefore)
{
    deliver();
    m_turnsBefore = turnsBefore;
    setState(turnsBefore > 0 ? app::GenerationState::Waiting : app::GenerationState::ReadingPrompt);
    Q_EMIT turnsBeforeChanged(turnsBefore);
}

void FakeChats::readPrompt(int done, int total)
{
    deliver();
    m_transcript.setReading(m_answer, {done, total});
    Q_EMIT prefillProgress(done, total);
}

void FakeChats::write(const QString& text)
{
    deliver();
    if (m_state == app::GenerationState::ReadingPrompt) {
        setState(app::GenerationState::Writing);
    }
    find(m_answer)->text += text;
    m_transcript.appendText(m_answer, text);
    if (m_metrics != nullptr) {
        m_metrics->countTokens(1);
    }
}

void FakeChats::finish(app::MessageStatus status, const app::MessageStats& stats)
{
    deliver();
    finishAnswer(status, stats);
}

void FakeChats::finishAnswer(app::MessageStatus status, const app::MessageStats& stats)
{
    app::Message& message = *find(m_answer);
    message.status = status;
    message.stats = stats;
    m_transcript.update(message);
    publish(m_answering);
    Q_EMIT messageFinished(message.id);
    m_answering = {};
    setState(app::GenerationState::Idle);
}

void FakeChats::stop()
{
    if (m_state == app::GenerationState::Idle) {
        return;
    }
    ++stopCount;
    setState(app::GenerationState::Stopping);
    if (stopsAtOnce) {
        later([this] {
            app::MessageStats stats;
            stats.generatedTokens = 3;
            stats.decodeSeconds = 0.001;
            stats.firstTokenSeconds = 0.002;
            finishAnswer(app::MessageStatus::Stopped, stats);
        });
    }
}

void FakeChats::setMode(app::ChatMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        Q_EMIT modeChanged(mode);
    }
}

void FakeChats::fail(const QString& sentence)
{
    Q_EMIT errorOccurred(sentence);
}

} // namespace trilume::tests
