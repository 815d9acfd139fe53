// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QAbstractListModel>

#include <vector>

namespace trilume::app {

// The current path of one chat, oldest first. [ui thread] Filled by ChatController; a streaming
// answer changes only its last row (dataChanged with TextRole), so that a view of 10 000 rows
// re-lays one.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1, // MessageId
        TextRole,                  // QString; also Qt::DisplayRole
        RoleRole,                  // int(MessageRole)
        StatusRole,                // int(MessageStatus)
        StatsRole,                 // MessageStats
        ErrorRole,                 // QString
        CreatedRole,               // QDateTime, local time
    };

    explicit TranscriptModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // Qt::AccessibleTextRole is the text with its speaker before it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setMessages(std::vector<Message> messages);
    void append(Message message);
    void appendText(MessageId message, const QString& text);
    void update(const Message& message); // same id

    [[nodiscard]] const std::vector<Message>& messages() const { return m_messages; }

    [[nodiscard]] int rowOf(MessageId message) const; // -1 when it is not there

private:
    [[nodiscard]] static QString accessibleText(const Message& message);

    std::vector<Message> m_messages;
};

} // namespace trilume::app
