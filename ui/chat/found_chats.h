// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message_search.h"

#include <QAbstractListModel>

#include <set>
#include <vector>

namespace trilume::app {
class ChatListModel;
}

namespace trilume::ui {

// What a search found, in the order of the list of chats: a row for each chat whose title or
// messages hold the words, and below it rows of the messages. [ui thread] Of many messages of one
// chat the first few are shown, with a row that shows the others.
class FoundChats final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Chat = 1,
        Message,
        More,
    };

    enum Role
    {
        KindRole = Qt::UserRole + 1, // int, of Kind
        ChatRole,                    // ChatId
        MessageRole,                 // MessageId of what opens here; none: the chat as it is
        MarksRole,                   // what isn't plain in Qt::DisplayRole: QVariant of Marks
    };

    using Marks = std::vector<app::TextMark>;

    // Borrowed, and outlives this.
    explicit FoundChats(const app::ChatListModel& chats, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    // Titles are known at once; of messages those of the search before that are still there stay
    // until show() tells the new ones, so that nothing flickers while one types.
    void setWords(const app::SearchWords& words);
    void show(const app::FoundMessages& messages);
    void expand(app::ChatId chat);
    void refresh(); // the chats have changed

    [[nodiscard]] bool isCut() const { return m_found.isCut; }

private:
    struct Row
    {
        Kind kind = Kind::Chat;
        app::ChatId chat;
        app::MessageId message;
        app::MessageRole role = app::MessageRole::User;
        QString text;
        Marks marks;
    };

    [[nodiscard]] std::vector<Row> makeRows() const;
    void addMessages(std::vector<Row>& rows, app::ChatId chat) const;

    const app::ChatListModel& m_chats;
    app::SearchWords m_words;
    app::FoundMessages m_found;
    std::set<app::ChatId> m_expanded;
    std::vector<Row> m_rows;
};

} // namespace trilume::ui

Q_DECLARE_METATYPE(trilume::ui::FoundChats::Marks)
