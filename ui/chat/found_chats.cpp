// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/found_chats.h"

#include "app/chat/chat_list_model.h"
#include "app/platform/display_text.h"
#include "ui/widgets/text_direction.h"

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kFewMessages = 3; // of one chat, when it has more than one more

} // namespace

FoundChats::FoundChats(const app::ChatListModel& chats, QObject* parent)
    : QAbstractListModel(parent)
    , m_chats(chats)
{}

int FoundChats::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundChats::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.text;
    case Qt::AccessibleTextRole:
        if (row.kind != Kind::Message) {
            return row.text;
        }
        //: a message that was found; %1 is a part of it
        return row.role == app::MessageRole::Assistant
                   ? tr("Model: %1").arg(inItsDirection(row.text))
                   : tr("You: %1").arg(inItsDirection(row.text));
    case KindRole:
        return static_cast<int>(row.kind);
    case ChatRole:
        return QVariant::fromValue(row.chat);
    case MessageRole:
        return QVariant::fromValue(row.message);
    case MarksRole:
        return QVariant::fromValue(row.marks);
    default:
        return {};
    }
}

void FoundChats::setWords(const app::SearchWords& words)
{
    m_words = words;
    m_expanded.clear();
    // The snippets that hold the new words as well, of an earlier search.
    auto& hits = m_found.hits;
    hits.erase(std::remove_if(hits.begin(), hits.end(),
                              [&](app::MessageHit& hit) {
                                  hit.snippet.marks = words.marksIn(hit.snippet.text);
                                  return hit.snippet.marks.empty();
                              }),
               hits.end());
    refresh();
}

void FoundChats::show(const app::FoundMessages& messages)
{
    m_found = messages;
    refresh();
}

void FoundChats::expand(app::ChatId chat)
{
    m_expanded.insert(chat);
    refresh();
}

void FoundChats::refresh()
{
    beginResetModel();
    m_rows = makeRows();
    endResetModel();
}

std::vector<FoundChats::Row> FoundChats::makeRows() const
{
    std::vector<Row> rows;
    if (m_words.isEmpty()) {
        return rows;
    }
    for (int i = 0; i < m_chats.rowCount(); ++i) {
        const QModelIndex chat = m_chats.index(i);
        Row title;
        title.chat = chat.data(app::ChatListModel::IdRole).value<app::ChatId>();
        title.text = app::displayText(chat.data(app::ChatListModel::TitleRole).toString());
        title.marks = m_words.marksIn(title.text, app::SearchWords::Place::Anywhere);
        const std::size_t at = rows.size();
        rows.push_back(title);
        addMessages(rows, title.chat);
        if (title.marks.empty()) {
            if (rows.size() == at + 1) {
                rows.pop_back();
            } else {
                rows[at].message = rows[at + 1].message; // what it is here for
            }
        }
    }
    return rows;
}

void FoundChats::addMessages(std::vector<Row>& rows, app::ChatId chat) const
{
    std::vector<const app::MessageHit*> hits;
    for (const app::MessageHit& hit : m_found.hits) {
        if (hit.chat == chat) {
            hits.push_back(&hit);
        }
    }
    const auto all = static_cast<int>(hits.size());
    const bool areAll = all <= kFewMessages + 1 || m_expanded.count(chat) != 0;
    for (int i = 0; i < (areAll ? all : kFewMessages); ++i) {
        const app::MessageHit& hit = *hits[static_cast<std::size_t>(i)];
        rows.push_back(
            {Kind::Message, chat, hit.message, hit.role, hit.snippet.text, hit.snippet.marks});
    }
    if (!areAll) {
        Row more;
        more.kind = Kind::More;
        more.chat = chat;
        more.text = tr("%n more message(s)", nullptr, all - kFewMessages);
        rows.push_back(more);
    }
}

} // namespace trilume::ui
