// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"
#include "app/store/folder.h"

#include <QAbstractListModel>

#include <vector>

namespace trilume::app {

// The chats: those that are pinned, then the others, each the newest first, whatever folder they
// are in; and the folders. [ui thread] Filled by ChatController.
class ChatListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1, // ChatId
        TitleRole,                 // QString; also Qt::DisplayRole
        MessageCountRole,          // int
        UpdatedRole,               // QDateTime, local time
        EnergyRole,                // ChatEnergy, invalid when there is none
        IsPinnedRole,              // bool
        HasDraftRole,              // bool: something was typed in it and not sent
        IsAnsweringRole,           // bool: the model writes, or will, in it
        FolderRole,                // FolderId; none, or one that is not there: in none
    };

    explicit ChatListModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setChats(std::vector<Chat> chats);
    void upsert(const Chat& chat); // moves it to its place by date
    void remove(ChatId chat);

    void setDraft(ChatId chat, const QString& text); // without effect on one that is not there
    void setAnswering(ChatId chat);                  // none: no chat is

    [[nodiscard]] const std::vector<Folder>& folders() const { return m_folders; }

    void setFolders(std::vector<Folder> folders);
    void setFolding(FolderId folder, Folding folding);
    // All at once; without effect on those that are not there.
    void setFolder(const std::vector<ChatId>& chats, FolderId folder);

    [[nodiscard]] const std::vector<Chat>& all() const { return m_chats; } // by row

    [[nodiscard]] ChatId answering() const { return m_answering; }

    [[nodiscard]] int rowOf(ChatId chat) const; // -1 when it is not there
    [[nodiscard]] const Chat* find(ChatId chat) const;

Q_SIGNALS:
    void foldersChanged();

private:
    void tellChange(ChatId chat, Role role);

    std::vector<Chat> m_chats;
    std::vector<Folder> m_folders;
    ChatId m_answering;
};

} // namespace trilume::app
