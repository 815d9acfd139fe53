// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoredChatController that keeps the list as the person wants it: pinned chats,
// folders, copies, drafts.
#include "app/chat/stored_chat_controller.h"
#include "app/platform/worker.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

ChatId StoredChatController::answeringChat() const
{
    return m_turn ? m_turn->chat : ChatId{};
}

void StoredChatController::pinChat(ChatId chat, Pinning pinning)
{
    post(m_parts.store, [chat, pinning](StoreWorker& store) { store.pinChat(chat, pinning); });
}

void StoredChatController::makeFolder(const QString& name, ChatId chat)
{
    if (const QString wanted = folderName(name); !wanted.isEmpty()) {
        post(m_parts.store, [wanted, chat](StoreWorker& store) { store.makeFolder(wanted, chat); });
    }
}

void StoredChatController::moveChat(ChatId chat, FolderId folder)
{
    const Chat* found = m_chats.find(chat);
    if (found != nullptr && found->folder != folder) {
        post(m_parts.store, [chat, folder](StoreWorker& store) { store.moveChat(chat, folder); });
    }
}

void StoredChatController::renameFolder(FolderId folder, const QString& name)
{
    if (const QString wanted = folderName(name); !wanted.isEmpty()) {
        post(m_parts.store,
             [folder, wanted](StoreWorker& store) { store.renameFolder(folder, wanted); });
    }
}

// At once; what the store then tells is the same, or why it is not.
void StoredChatController::foldFolder(FolderId folder, Folding folding)
{
    m_chats.setFolding(folder, folding);
    post(m_parts.store,
         [folder, folding](StoreWorker& store) { store.foldFolder(folder, folding); });
}

void StoredChatController::removeFolder(FolderId folder)
{
    post(m_parts.store, [folder](StoreWorker& store) { store.removeFolder(folder); });
}

QString StoredChatController::removedFolder() const
{
    return m_removedFolder ? m_removedFolder->folder.name : QString();
}

void StoredChatController::onFolderRemoved(const FolderContents& removed)
{
    putInto({}, removed.chats);
    m_removedFolder = removed;
    Q_EMIT removedFolderChanged();
}

void StoredChatController::undoRemoveFolder()
{
    if (const std::optional<FolderContents> removed = std::exchange(m_removedFolder, {})) {
        post(m_parts.store,
             [folder = *removed](StoreWorker& store) { store.restoreFolder(folder); });
        Q_EMIT removedFolderChanged();
    }
}

void StoredChatController::onFolderRestored(const FolderContents& restored)
{
    putInto(restored.folder.id, restored.chats);
}

// Those that are deleted as well: it is where they come back to.
void StoredChatController::putInto(FolderId folder, const std::vector<ChatId>& chats)
{
    m_chats.setFolder(chats, folder);
    for (std::vector<DeletedChat>* hidden : {&m_deleted, &m_returning}) {
        for (DeletedChat& deleted : *hidden) {
            if (std::find(chats.begin(), chats.end(), deleted.chat.id) != chats.end()) {
                deleted.chat.folder = folder;
            }
        }
    }
}

void StoredChatController::duplicateChat(ChatId chat)
{
    if (const Chat* found = m_chats.find(chat)) {
        //: the title of a copy of a chat; %1 is the title of the chat
        const QString title = tr("%1 (copy)").arg(found->title);
        post(m_parts.store,
             [chat, title](StoreWorker& store) { store.duplicateChat(chat, title); });
    }
}

void StoredChatController::onChatDuplicated(const Chat& copy)
{
    takeNews(copy);
    openChat(copy.id);
}

// All that the store lists, at some moment before now.
void StoredChatController::onChatsAdded(const std::vector<Chat>& all)
{
    takeDrafts(all);
    std::vector<Chat> shown;
    for (const Chat& chat : all) {
        const bool isDeleted =
            std::any_of(m_deleted.begin(), m_deleted.end(),
                        [&chat](const DeletedChat& deleted) { return deleted.chat.id == chat.id; });
        if (!isDeleted) {
            shown.push_back(chat);
            shown.back().draft = draft(chat.id);
        }
    }
    m_chats.setChats(std::move(shown));
}

QString StoredChatController::draft(ChatId chat) const
{
    const auto found = m_drafts.find(chat);
    return found != m_drafts.end() ? found->second : QString();
}

// Here they are newer than in what the store tells of a chat.
void StoredChatController::keepDraft(ChatId chat, const QString& text)
{
    const bool isUnsaved = m_unsavedDrafts.erase(chat) > 0;
    if (text == draft(chat) && !isUnsaved) {
        return;
    }
    noteDraft(chat, text);
    post(m_parts.store, [chat, text](StoreWorker& store) { store.saveDraft(chat, text); });
}

void StoredChatController::moveDraft(ChatId from, ChatId to, const QString& text)
{
    const bool isUnsaved = m_unsavedDrafts.erase(from) > 0;
    if (draft(from).isEmpty() && !isUnsaved) {
        keepDraft(to, text);
        return;
    }
    noteDraft(from, {});
    noteDraft(to, text);
    post(m_parts.store, [from, to, text](StoreWorker& store) { store.moveDraft(from, to, text); });
}

void StoredChatController::noteDraft(ChatId chat, const QString& text)
{
    if (text.isEmpty()) {
        m_drafts.erase(chat);
    } else {
        m_drafts[chat] = text;
    }
    m_chats.setDraft(chat, text);
}

void StoredChatController::takeDrafts(const std::vector<Chat>& chats)
{
    for (const Chat& chat : chats) {
        // What is known already is newer, or was taken out since.
        if (!chat.draft.isEmpty() && m_chats.find(chat.id) == nullptr) {
            m_drafts[chat.id] = chat.draft;
        }
    }
}

} // namespace trilume::app
