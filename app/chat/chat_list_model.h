// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QAbstractListModel>

#include <vector>

namespace trilume::app {

// The chats, newest first. [ui thread] Filled by ChatController.
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
    };

    explicit ChatListModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setChats(std::vector<Chat> chats);
    void upsert(const Chat& chat); // moves it to its place by date
    void remove(ChatId chat);

    [[nodiscard]] int rowOf(ChatId chat) const; // -1 when it is not there
    [[nodiscard]] const Chat* find(ChatId chat) const;

private:
    std::vector<Chat> m_chats;
};

} // namespace trilume::app
