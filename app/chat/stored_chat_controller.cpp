// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/stored_chat_controller.h"

#include "app/chat/chat_request.h"
#include "app/library/model_controller.h"
#include "app/platform/worker.h"
#include "app/store/search_worker.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

// Of entries with a chat; what was there.
template <typename Entry>
std::optional<Entry> eraseChat(std::vector<Entry>& entries, ChatId chat)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [chat](const Entry& entry) { return entry.chat.id == chat; });
    if (found == entries.end()) {
        return std::nullopt;
    }
    Entry erased = std::move(*found);
    entries.erase(found);
    return erased;
}

} // namespace

StoredChatController::StoredChatController(const ChatParts& parts, QObject* parent)
    : ChatController(parent)
    , m_parts(parts)
    , m_finder(parts.search)
    , m_transfer(parts.store, parts.search.path(), parts.search.options())
    , m_generation(parts.generation)
    , m_reader(*this, parts.models, parts.generation)
    , m_title(titleFor(QString()))
    , m_mode(defaultMode())
    , m_settings(parts.settings)
{
    connect(&m_settings, &SettingValues::changed, this, &StoredChatController::keepSettings);
    connectStore();
    connectGeneration();
    connectModels();
}

StoredChatController::~StoredChatController() = default; // its client takes the turn with it

void StoredChatController::connectStore()
{
    const StoreWorker* store = &m_parts.store;
    using Self = StoredChatController;
    connect(store, &StoreWorker::opened, this, &Self::onOpened);
    connect(store, &StoreWorker::openingStepped, this, &Self::onOpeningStepped);
    connect(store, &StoreWorker::openFailed, this, &Self::onOpenFailed);
    connect(store, &StoreWorker::failed, this, &Self::errorOccurred);
    connect(store, &StoreWorker::everythingDeleted, this, &Self::everythingDeleted);
    connect(store, &StoreWorker::restored, this, &Self::onRestored);
    connect(store, &StoreWorker::restoreFailed, this, &Self::onRestoreFailed);
    connect(store, &StoreWorker::chatLoaded, this, &Self::onChatLoaded);
    connect(store, &StoreWorker::chatLoadFailed, this, &Self::onChatLoadFailed);
    connect(store, &StoreWorker::branchTaken, this, &Self::onBranchTaken);
    connect(store, &StoreWorker::branchNotTaken, this, &Self::onBranchNotTaken);
    connect(store, &StoreWorker::chatChanged, this, &Self::onChatChanged);
    connect(store, &StoreWorker::chatsAdded, this, &Self::onChatsAdded);
    connect(store, &StoreWorker::draftNotSaved, this,
            [this](ChatId chat) { m_unsavedDrafts.insert(chat); });
    connect(store, &StoreWorker::chatSettingsNotSaved, this,
            [this](ChatId chat) { m_unsavedSettings.insert(chat); });
    connect(store, &StoreWorker::foldersChanged, this,
            [this](const std::vector<Folder>& all) { m_chats.setFolders(all); });
    connect(store, &StoreWorker::folderRemoved, this, &Self::onFolderRemoved);
    connect(store, &StoreWorker::folderRestored, this, &Self::onFolderRestored);
    connect(store, &StoreWorker::chatDuplicated, this, &Self::onChatDuplicated);
    connect(store, &StoreWorker::chatDeleteFailed, this, &Self::onChatDeleteFailed);
    connect(store, &StoreWorker::chatUndeleteFailed, this, &Self::onChatUndeleteFailed);
    connect(store, &StoreWorker::turnBegun, this, &Self::onTurnBegun);
    connect(store, &StoreWorker::turnBeginFailed, this, &Self::onTurnBeginFailed);
    connect(store, &StoreWorker::turnFinished, this, &Self::onTurnFinished);
    connect(store, &StoreWorker::turnFinishFailed, this, &Self::onTurnFinishFailed);
}

void StoredChatController::connectGeneration()
{
    const GenerationClient* client = &m_generation;
    using Self = StoredChatController;
    connect(client, &GenerationClient::positionChanged, this, &Self::onPositionChanged);
    connect(client, &GenerationClient::started, this, &Self::onGenerationStarted);
    connect(client, &GenerationClient::prefillProgressed, this, &Self::onPrefillProgressed);
    connect(client, &GenerationClient::textGenerated, this, &Self::onTextGenerated);
    connect(client, &GenerationClient::thoughtGenerated, this, &Self::onThoughtGenerated);
    connect(client, &GenerationClient::finished, this, &Self::onGenerated);
    connect(client, &GenerationClient::failed, this, &Self::onGenerationFailed);
}

void StoredChatController::connectModels()
{
    const ModelController* models = &m_parts.models;
    using Self = StoredChatController;
    connect(models, &ModelController::loadingStarted, this, &Self::updateCanSend);
    connect(models, &ModelController::loaded, this, &Self::onModelLoaded);
    connect(models, &ModelController::failed, this, &Self::updateCanSend);
}

// What the transcript shows

void StoredChatController::show(ChatId chat,
                                const QString& title,
                                ChatMode mode,
                                const ChatSettings& own)
{
    Q_EMIT leavingChat();
    if (m_unsavedSettings.contains(m_current)) {
        storeSettings(); // there may be room now
    }
    if (!m_current && chat) {
        const bool areSent = m_turn && !m_turn->chat && m_turn->view == m_view;
        m_newSettings = areSent ? ChatSettings() : m_settings.own();
    }
    ++m_view;
    m_current = chat;
    m_isTranscriptLoaded = !chat; // a new chat has nothing to be loaded
    m_isTakingBranch = false;
    m_wasModeChosen = false;
    takeSettings(own);
    m_transcript.setMessages({});
    Q_EMIT currentChatChanged();
    setTitle(title);
    applyMode(mode);
    storeNewSettings();
    updateCanSend();
}

void StoredChatController::newChat()
{
    const ChatSettings own = m_current ? m_newSettings : m_settings.own();
    show({}, titleFor(QString()), defaultMode(), own);
}

void StoredChatController::openChat(ChatId chat)
{
    const Chat* found = m_chats.find(chat);
    if (chat == m_current || found == nullptr) {
        return;
    }
    const Chat opened = *found;
    show(chat, opened.title, opened.mode, opened.settings);
    post(m_parts.store, [chat](StoreWorker& store) { store.loadChat(chat); });
}

void StoredChatController::onOpened(const std::vector<Chat>& chats,
                                    const std::vector<Chat>& deleted,
                                    const QString& draft,
                                    const ChatSettings& newSettings,
                                    const std::vector<Folder>& folders)
{
    m_drafts.clear();
    m_unsavedDrafts.clear();
    m_chats.setChats({});
    takeDrafts(chats);
    takeDrafts(deleted);
    if (!draft.isEmpty()) {
        m_drafts[ChatId{}] = draft;
    }
    m_chats.setFolders(folders);
    m_chats.setChats(chats);
    m_deleted.clear();
    for (const Chat& chat : deleted) {
        m_deleted.push_back({chat, false});
    }
    m_removedFolder.reset();
    setStoreState(StoreState::Open);
    takeNewSettings(newSettings);
    Q_EMIT deletedChatsChanged();
    Q_EMIT removedFolderChanged();
    updateCanSend();
}

void StoredChatController::onOpeningStepped(OpeningStep step)
{
    setStoreState(step == OpeningStep::Checking ? StoreState::Checking : StoreState::Updating);
}

void StoredChatController::onOpenFailed(const QString& message)
{
    setStoreState(StoreState::Closed);
    updateCanSend();
    Q_EMIT errorOccurred(message);
}

void StoredChatController::onChatLoaded(const Chat& chat, const ChatPath& path)
{
    if (chat.id != m_current || m_isTranscriptLoaded) {
        return; // another chat was opened since
    }
    m_isTranscriptLoaded = true;
    setTitle(chat.title);
    if (!m_wasModeChosen) {
        applyMode(chat.mode);
    }
    if (!m_wereSettingsChosen && !m_unsavedSettings.contains(chat.id)) {
        takeSettings(chat.settings);
    }
    m_transcript.setMessages(path.messages, path.forks);
    showRunningAnswer();
    updateCanSend();
}

// Newer than what the store had of it.
void StoredChatController::showRunningAnswer()
{
    if (m_turn && m_turn->chat == m_current) {
        m_transcript.update(m_turn->answer);
    }
}

bool StoredChatController::takeBranch(MessageId branch)
{
    if (!m_current || !m_isTranscriptLoaded || m_isTakingBranch
        || m_transcript.rowOf(branch) >= 0) {
        return false;
    }
    m_isTakingBranch = true;
    post(m_parts.store,
         [chat = m_current, branch](StoreWorker& store) { store.takeBranch(chat, branch); });
    updateCanSend();
    return true;
}

void StoredChatController::onBranchTaken(const Chat& chat, const ChatPath& path)
{
    takeNews(chat);
    if (chat.id != m_current || !m_isTakingBranch) {
        return; // another chat was opened since
    }
    m_isTakingBranch = false;
    m_transcript.changePath(path.messages, path.forks);
    showRunningAnswer();
    updateCanSend();
}

void StoredChatController::onBranchNotTaken(ChatId chat, const QString& message)
{
    if (chat == m_current && m_isTakingBranch) {
        m_isTakingBranch = false;
        updateCanSend();
        Q_EMIT errorOccurred(message);
    }
}

void StoredChatController::onChatLoadFailed(ChatId chat, const QString& message)
{
    if (chat == m_current && !m_isTranscriptLoaded) {
        newChat(); // first: an error goes with the chat that it is shown with
        Q_EMIT errorOccurred(message);
    }
}

void StoredChatController::onChatChanged(const Chat& chat)
{
    eraseChat(m_returning, chat.id);
    takeNews(chat);
    if (chat.id == m_current) {
        setTitle(chat.title);
    }
}

void StoredChatController::renameChat(ChatId chat, const QString& title)
{
    const QString wanted = title.simplified();
    if (m_chats.find(chat) == nullptr || wanted.isEmpty()) {
        return;
    }
    post(m_parts.store, [chat, wanted](StoreWorker& store) { store.renameChat(chat, wanted); });
}

// How a chat is now: what is shown, or what is there to be brought back.
void StoredChatController::takeNews(const Chat& chat)
{
    for (std::vector<DeletedChat>* hidden : {&m_deleted, &m_returning}) {
        for (DeletedChat& deleted : *hidden) {
            if (deleted.chat.id == chat.id) {
                deleted.chat = chat;
                return;
            }
        }
    }
    Chat shown = chat;
    shown.draft = draft(chat.id);
    const Chat* before = m_chats.find(chat.id);
    if (before != nullptr && m_unsavedSettings.contains(chat.id)) {
        shown.settings = before->settings;
    }
    m_chats.upsert(shown);
}

ChatId StoredChatController::lastDeletedChat() const
{
    return m_deleted.empty() ? ChatId{} : m_deleted.back().chat.id;
}

QString StoredChatController::lastDeletedTitle() const
{
    return m_deleted.empty() ? QString() : m_deleted.back().chat.title;
}

void StoredChatController::deleteChat(ChatId chat)
{
    const Chat* found = m_chats.find(chat);
    if (found == nullptr) {
        return;
    }
    const DeletedChat deleted{*found, chat == m_current};
    if (m_turn && m_turn->chat == chat) {
        stop();
    }
    m_deleted.push_back(deleted);
    m_chats.remove(chat);
    if (deleted.wasCurrent) {
        newChat();
    }
    post(m_parts.store, [chat](StoreWorker& store) { store.deleteChat(chat); });
    Q_EMIT deletedChatsChanged();
    Q_EMIT chatDeleted(deleted.chat.title);
}

void StoredChatController::onChatDeleteFailed(ChatId chat, const QString& message)
{
    if (const std::optional<DeletedChat> deleted = eraseChat(m_deleted, chat)) {
        m_chats.upsert(deleted->chat);
        showAgain(*deleted);
        Q_EMIT deletedChatsChanged();
    }
    Q_EMIT errorOccurred(message);
}

void StoredChatController::undoDelete()
{
    if (m_deleted.empty()) {
        return;
    }
    const DeletedChat deleted = std::move(m_deleted.back());
    m_deleted.pop_back();
    m_returning.push_back(deleted);
    const ChatId chat = deleted.chat.id;
    post(m_parts.store, [chat](StoreWorker& store) { store.undeleteChat(chat); });
    showAgain(deleted);
    Q_EMIT deletedChatsChanged();
}

void StoredChatController::onChatUndeleteFailed(ChatId chat, const QString& message)
{
    if (const std::optional<DeletedChat> deleted = eraseChat(m_returning, chat)) {
        m_deleted.push_back(*deleted);
        if (chat == m_current) {
            newChat();
        }
        Q_EMIT deletedChatsChanged();
    }
    Q_EMIT errorOccurred(message);
}

// Back where the person was, unless something else was begun since.
void StoredChatController::showAgain(const DeletedChat& deleted)
{
    const ChatId chat = deleted.chat.id;
    if (deleted.wasCurrent && !m_current && !m_turn && m_transcript.rowCount() == 0) {
        show(chat, deleted.chat.title, deleted.chat.mode, deleted.chat.settings);
        post(m_parts.store, [chat](StoreWorker& store) { store.loadChat(chat); });
    }
}

void StoredChatController::setMode(ChatMode mode)
{
    m_wasModeChosen = true;
    applyMode(mode);
    const ChatId chat = m_current;
    if (chat) {
        post(m_parts.store, [chat, mode](StoreWorker& store) { store.setMode(chat, mode); });
    }
}

// Small changes of what is told to the window

ChatMode StoredChatController::defaultMode() const
{
    const bool isBaseModel = m_parts.models.isLoaded() && !m_parts.models.summary().hasChatMarkers;
    return isBaseModel ? ChatMode::Completion : ChatMode::Dialogue;
}

void StoredChatController::onModelLoaded()
{
    if (!m_current && !m_wasModeChosen && m_transcript.rowCount() == 0) {
        applyMode(defaultMode());
    }
    updateCanSend();
}

void StoredChatController::setStoreState(StoreState state)
{
    if (state != m_storeState) {
        m_storeState = state;
        Q_EMIT storeStateChanged(state);
    }
}

void StoredChatController::setState(GenerationState state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

void StoredChatController::setTitle(const QString& title)
{
    if (title != m_title) {
        m_title = title;
        Q_EMIT titleChanged(title);
    }
}

void StoredChatController::applyMode(ChatMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        Q_EMIT modeChanged(mode);
    }
}

void StoredChatController::updateCanSend()
{
    const bool canSend = whyNotSend().isEmpty();
    if (canSend != m_canSend) {
        m_canSend = canSend;
        Q_EMIT canSendChanged(canSend);
    }
}

} // namespace trilume::app
