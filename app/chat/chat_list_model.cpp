// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_list_model.h"

#include <algorithm>
#include <set>
#include <utility>

namespace trilume::app {

namespace {

bool isBefore(const Chat& left, const Chat& right)
{
    if (left.isPinned != right.isPinned) {
        return left.isPinned;
    }
    if (left.updated != right.updated) {
        return left.updated > right.updated;
    }
    return left.id > right.id; // made within the same millisecond
}

} // namespace

ChatListModel::ChatListModel(QObject* parent)
    : QAbstractListModel(parent)
{}

int ChatListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chats.size());
}

QVariant ChatListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Chat& chat = m_chats[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QVariant::fromValue(chat.id);
    case TitleRole:
    case Qt::DisplayRole:
        return chat.title;
    case MessageCountRole:
        return chat.messageCount;
    case UpdatedRole:
        return chat.updated.toLocalTime();
    case EnergyRole:
        return chat.energy ? QVariant::fromValue(*chat.energy) : QVariant();
    case IsPinnedRole:
        return chat.isPinned;
    case HasDraftRole:
        return !chat.draft.isEmpty();
    case IsAnsweringRole:
        return m_answering && chat.id == m_answering;
    case FolderRole:
        return QVariant::fromValue(chat.folder);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChatListModel::roleNames() const
{
    return {{IdRole, "id"},
            {TitleRole, "title"},
            {MessageCountRole, "messageCount"},
            {UpdatedRole, "updated"},
            {EnergyRole, "energy"},
            {IsPinnedRole, "isPinned"},
            {HasDraftRole, "hasDraft"},
            {IsAnsweringRole, "isAnswering"},
            {FolderRole, "folder"}};
}

void ChatListModel::setChats(std::vector<Chat> chats)
{
    beginResetModel();
    m_chats = std::move(chats);
    std::sort(m_chats.begin(), m_chats.end(), isBefore);
    endResetModel();
}

void ChatListModel::upsert(const Chat& chat)
{
    const int row = rowOf(chat.id);
    // Where it belongs among the others, itself not counted.
    int target = 0;
    for (const Chat& other : m_chats) {
        if (other.id != chat.id && isBefore(other, chat)) {
            ++target;
        }
    }
    if (row < 0) {
        beginInsertRows({}, target, target);
        m_chats.insert(m_chats.begin() + target, chat);
        endInsertRows();
        return;
    }
    if (target != row) {
        // Qt counts the destination with the moved row still in its old place.
        beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
        Chat moved = std::move(m_chats[static_cast<std::size_t>(row)]);
        m_chats.erase(m_chats.begin() + row);
        m_chats.insert(m_chats.begin() + target, std::move(moved));
        endMoveRows();
    }
    m_chats[static_cast<std::size_t>(target)] = chat;
    Q_EMIT dataChanged(index(target), index(target));
}

void ChatListModel::remove(ChatId chat)
{
    const int row = rowOf(chat);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_chats.erase(m_chats.begin() + row);
    endRemoveRows();
}

void ChatListModel::setDraft(ChatId chat, const QString& text)
{
    if (const int row = rowOf(chat); row >= 0) {
        m_chats[static_cast<std::size_t>(row)].draft = text;
        tellChange(chat, HasDraftRole);
    }
}

void ChatListModel::setAnswering(ChatId chat)
{
    const ChatId before = std::exchange(m_answering, chat);
    tellChange(before, IsAnsweringRole);
    tellChange(chat, IsAnsweringRole);
}

void ChatListModel::setFolders(std::vector<Folder> folders)
{
    if (folders != m_folders) {
        m_folders = std::move(folders);
        Q_EMIT foldersChanged();
    }
}

void ChatListModel::setFolding(FolderId folder, Folding folding)
{
    std::vector<Folder> folders = m_folders;
    for (Folder& one : folders) {
        if (one.id == folder) {
            one.folding = folding;
        }
    }
    setFolders(std::move(folders));
}

void ChatListModel::setFolder(const std::vector<ChatId>& chats, FolderId folder)
{
    const std::set<ChatId> moved(chats.begin(), chats.end());
    for (Chat& chat : m_chats) {
        if (moved.contains(chat.id)) {
            chat.folder = folder;
        }
    }
    if (!m_chats.empty() && !moved.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FolderRole});
    }
}

void ChatListModel::tellChange(ChatId chat, Role role)
{
    if (const int row = rowOf(chat); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row), {role});
    }
}

int ChatListModel::rowOf(ChatId chat) const
{
    for (std::size_t i = 0; i < m_chats.size(); ++i) {
        if (m_chats[i].id == chat) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const Chat* ChatListModel::find(ChatId chat) const
{
    const int row = rowOf(chat);
    return row < 0 ? nullptr : &m_chats[static_cast<std::size_t>(row)];
}

} // namespace trilume::app
