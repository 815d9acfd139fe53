// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace trilume::app {

// Which of the branches at its place a message begins.
struct Branch
{
    int number = 1; // from 1, the oldest first
    int count = 1;  // 1: there is no fork

    friend bool operator==(const Branch&, const Branch&) = default;
};

// How far the text before an answer has been read.
struct ReadProgress
{
    int doneTokens = 0;
    int totalTokens = 0; // 0: it is not being read

    friend bool operator==(const ReadProgress&, const ReadProgress&) = default;
};

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
        BranchRole,                // Branch
        ReadingRole,               // QString: how far it has read, until it writes
        ThoughtRole,               // QString: before an answer, empty for none
        FromHereRole,              // QString: its model, where the answer before has another
    };

    explicit TranscriptModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // Qt::AccessibleTextRole is the text with its speaker before it, Qt::AccessibleDescriptionRole
    // what else is shown of it: another model than before, how far it has read.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setMessages(std::vector<Message> messages, const std::vector<Fork>& forks = {});
    // The same chat along other branches: what is the same at the beginning stays.
    void changePath(const std::vector<Message>& messages, const std::vector<Fork>& forks);
    // The path goes another way after this message, or from the beginning: what follows is gone.
    void cutAfter(MessageId message);
    void append(Message message); // a further branch when something followed its parent before
    void appendText(MessageId message, const QString& text);
    void appendThought(MessageId message, const QString& text);
    void update(const Message& message); // same id
    // Of an answer that is not written yet; forgotten with its first text and at its end.
    void setReading(MessageId answer, const ReadProgress& progress);

    [[nodiscard]] const std::vector<Message>& messages() const { return m_messages; }

    [[nodiscard]] int rowOf(MessageId message) const; // -1 when it is not there

    // The branches at the place of this message of the path, the oldest first: at least itself.
    [[nodiscard]] std::vector<MessageId> branchesAt(int row) const;

private:
    void append(QString Message::*part, MessageId message, const QString& text, QList<int> roles);
    [[nodiscard]] static QString accessibleText(const Message& message);
    [[nodiscard]] Branch branchOf(int row) const;
    [[nodiscard]] QString reading(int row) const;
    [[nodiscard]] QString fromHere(int row) const;
    [[nodiscard]] QString description(int row) const;

    std::vector<Message> m_messages;
    std::map<MessageId, std::vector<MessageId>> m_forks; // by parent; of two branches or more
    MessageId m_beingRead;                               // the answer before which text is read
    ReadProgress m_reading;
};

} // namespace trilume::app

Q_DECLARE_METATYPE(trilume::app::Branch)
