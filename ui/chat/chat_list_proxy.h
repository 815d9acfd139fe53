// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chat_list_rows.h"

#include <QAbstractListModel>
#include <QDate>

#include <functional>
#include <vector>

namespace trilume::ui {

// The chats as the list shows them: each with the heading of its group (pinned, today, yesterday, a
// month), and folders, which are rows of their own with their chats below them unless they are
// folded. Titles and names are editable in place. [ui thread]
class ChatListProxy final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        GroupRole = Qt::UserRole + 100, // QString: the heading this chat stands under
        IsFirstOfGroupRole,             // bool: and has above it, where it is no folder's
        IsOpenRole,                     // bool: the chat that the page shows, or hides it
        IsHeadingRole,                  // bool: a folder
        FolderRole,                     // FolderId: of a heading, or that the chat stands in
        IsFoldedRole,                   // bool: the folder
        ChatCountRole,                  // int: in the folder
        IsTargetRole,                   // bool: a chat is dragged onto the folder
    };

    explicit ChatListProxy(QObject* parent);

    void setSource(app::ChatListModel& chats); // borrowed, and outlives this

    // For tests: what counts as today.
    void setToday(std::function<QDate()> today);
    void setOpenChat(app::ChatId chat);
    void setTarget(app::FolderId folder); // none: no folder is

    [[nodiscard]] QModelIndex indexOf(app::ChatId chat) const; // invalid where it is folded, too
    [[nodiscard]] QModelIndex indexOf(app::FolderId folder) const;
    [[nodiscard]] static app::ChatId chatAt(const QModelIndex& index);     // none: a heading
    [[nodiscard]] static app::FolderId folderAt(const QModelIndex& index); // as FolderRole

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renameRequested(trilume::app::ChatId chat, const QString& title);
    void folderRenameRequested(trilume::app::FolderId folder, const QString& name);

private:
    void rebuild();
    void apply(const ChatListChange& change, std::vector<ChatListRow>&& next);
    void onDataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void tellRow(int row, const QList<int>& roles);
    [[nodiscard]] const ChatListRow& rowAt(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(app::ChatId chat) const; // its folder's where that is folded; -1
    [[nodiscard]] int rowOf(app::FolderId folder) const;
    [[nodiscard]] bool isHiddenIn(const ChatListRow& heading, app::ChatId chat) const;
    [[nodiscard]] qint64 groupKey(const ChatListRow& row) const;
    [[nodiscard]] QString groupName(const ChatListRow& row) const;
    [[nodiscard]] QString chatNote(const ChatListRow& row, const QModelIndex& source) const;
    [[nodiscard]] QVariant chatData(const ChatListRow& row, int place, int role) const;
    [[nodiscard]] QVariant headingData(const ChatListRow& row, int role) const;

    app::ChatListModel* m_source = nullptr;
    std::vector<ChatListRow> m_rows;
    std::function<QDate()> m_today;
    app::ChatId m_openChat;
    app::FolderId m_target;
};

} // namespace trilume::ui
