// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoreWorker that keeps chats in folders.
#include "app/platform/error_text.h"
#include "app/store/folder_repository.h"
#include "app/store/store_worker.h"
#include "app/store/transaction.h"

namespace trilume::app {

void StoreWorker::makeFolder(const QString& name, ChatId chat)
{
    const Status done = m_database == nullptr ? Status(notOpenError()) : storeFolder(name, chat);
    tellFolders(done);
    if (chat) {
        tellChange(Done{}, chat);
    }
}

Status StoreWorker::storeFolder(const QString& name, ChatId chat)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    FolderRepository folders(*m_database);
    const Result<FolderId> folder = folders.findOrMake(name);
    if (!folder) {
        return folder.error();
    }
    if (chat) {
        if (Status moved = folders.move(chat, folder.value()); !moved) {
            return moved;
        }
    }
    return transaction.value().commit();
}

void StoreWorker::moveChat(ChatId chat, FolderId folder)
{
    tellChange(m_database == nullptr ? Status(notOpenError())
                                     : FolderRepository(*m_database).move(chat, folder),
               chat);
}

void StoreWorker::renameFolder(FolderId folder, const QString& name)
{
    tellFolders(m_database == nullptr ? Status(notOpenError())
                                      : FolderRepository(*m_database).rename(folder, name));
}

void StoreWorker::foldFolder(FolderId folder, Folding folding)
{
    tellFolders(m_database == nullptr ? Status(notOpenError())
                                      : FolderRepository(*m_database).fold(folder, folding));
}

void StoreWorker::removeFolder(FolderId folder)
{
    const Result<FolderContents> removed = m_database == nullptr
                                               ? Result<FolderContents>(notOpenError())
                                               : FolderRepository(*m_database).remove(folder);
    tellFolders(removed ? Status(Done{}) : Status(removed.error()));
    if (removed) {
        Q_EMIT folderRemoved(removed.value());
    }
}

void StoreWorker::restoreFolder(const FolderContents& removed)
{
    const Result<FolderContents> restored = m_database == nullptr
                                                ? Result<FolderContents>(notOpenError())
                                                : FolderRepository(*m_database).restore(removed);
    tellFolders(restored ? Status(Done{}) : Status(restored.error()));
    if (restored) {
        Q_EMIT folderRestored(restored.value());
    }
}

void StoreWorker::tellFolders(const Status& done)
{
    if (!done) {
        Q_EMIT failed(errorText(done.error()));
    }
    if (m_database == nullptr) {
        return;
    }
    const Result<std::vector<Folder>> all = FolderRepository(*m_database).list();
    if (all) {
        Q_EMIT foldersChanged(all.value());
    } else if (done) {
        Q_EMIT failed(errorText(all.error()));
    }
}

} // namespace trilume::app
