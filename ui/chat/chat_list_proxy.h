// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QDate>
#include <QSortFilterProxyModel>

#include <functional>

namespace trilume::ui {

// The chats as the list shows them, each with the heading of its group (pinned, today, yesterday, a
// month), editable in place. [ui thread]
class ChatListProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role
    {
        GroupRole = Qt::UserRole + 100, // QString: the heading this chat stands under
        IsFirstOfGroupRole,             // bool
        IsOpenRole,                     // bool: the chat that the page shows
    };

    explicit ChatListProxy(QObject* parent);

    // For tests: what counts as today.
    void setToday(std::function<QDate()> today);
    void setOpenChat(app::ChatId chat);

    [[nodiscard]] QModelIndex indexOf(app::ChatId chat) const;
    [[nodiscard]] static app::ChatId chatAt(const QModelIndex& index);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renameRequested(trilume::app::ChatId chat, const QString& title);

private:
    [[nodiscard]] QString groupOf(const QModelIndex& index) const;

    std::function<QDate()> m_today;
    app::ChatId m_openChat;
};

} // namespace trilume::ui
