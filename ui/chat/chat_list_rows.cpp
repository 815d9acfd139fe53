// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_list_rows.h"

#include "app/chat/chat_list_model.h"

#include <QCollator>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace trilume::ui {

namespace {

// A folder's heading with its chats behind it.
using RowBlock = std::vector<ChatListRow>;

std::vector<RowBlock> headings(const std::vector<app::Folder>& folders)
{
    std::vector<RowBlock> blocks;
    blocks.reserve(folders.size());
    for (const app::Folder& folder : folders) {
        ChatListRow heading;
        heading.folder = folder.id;
        heading.name = folder.name;
        heading.folding = folder.folding;
        blocks.push_back({std::move(heading)});
    }
    QCollator collator; // as people here sort, "Week 2" before "Week 10"
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&collator](const RowBlock& one, const RowBlock& other) {
                         return collator.compare(one.front().name, other.front().name) < 0;
                     });
    return blocks;
}

ChatListRow rowFor(const app::Chat& chat, int source)
{
    ChatListRow row;
    row.chat = chat.id;
    row.source = source;
    row.isPinned = chat.isPinned;
    row.date = chat.updated.toLocalTime().date();
    return row;
}

void append(std::vector<ChatListRow>& rows, std::vector<ChatListRow>&& more)
{
    rows.insert(rows.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

bool areSame(const ChatListRow& one, const ChatListRow& other)
{
    return one.isSame(other);
}

} // namespace

std::vector<ChatListRow> chatListRows(const app::ChatListModel& chats)
{
    std::vector<RowBlock> blocks = headings(chats.folders());
    std::map<app::FolderId, RowBlock*> places;
    for (RowBlock& block : blocks) {
        places[block.front().folder] = &block;
    }
    std::vector<ChatListRow> rows; // the pinned ones first
    std::vector<ChatListRow> others;
    int source = 0;
    for (const app::Chat& chat : chats.all()) {
        ChatListRow row = rowFor(chat, source++);
        const auto place = chat.folder ? places.find(chat.folder) : places.end();
        if (place == places.end()) {
            (row.isPinned ? rows : others).push_back(std::move(row));
            continue;
        }
        ChatListRow& heading = place->second->front();
        ++heading.count;
        if (heading.folding == app::Folding::Unfolded) {
            row.folder = chat.folder;
            place->second->push_back(std::move(row));
        }
    }
    for (RowBlock& block : blocks) {
        append(rows, std::move(block));
    }
    append(rows, std::move(others));
    return rows;
}

ChatListChange changeOf(const std::vector<ChatListRow>& before,
                        const std::vector<ChatListRow>& after)
{
    const auto begin =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), areSame);
    const auto end =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(begin.first), after.rbegin(),
                      std::make_reverse_iterator(begin.second), areSame);
    const auto old = std::pair(begin.first, end.first.base());
    const auto next = std::pair(begin.second, end.second.base());
    ChatListChange change;
    change.first = static_cast<int>(begin.first - before.begin());
    change.removed = static_cast<int>(old.second - old.first);
    change.inserted = static_cast<int>(next.second - next.first);
    if (change.removed != change.inserted || change.removed == 0) {
        return change;
    }
    // One chat, or one folder with all in it, goes elsewhere: the others change sides with it.
    const auto split = std::find_if(
        old.first, old.second, [&next](const ChatListRow& row) { return row.isSame(*next.first); });
    const bool isTurned =
        split != old.second && std::equal(split, old.second, next.first, areSame)
        && std::equal(old.first, split, next.first + (old.second - split), areSame);
    if (isTurned) {
        change.turned = std::exchange(change.removed, 0);
        change.moved = static_cast<int>(split - old.first);
        change.inserted = 0;
    }
    return change;
}

} // namespace trilume::ui
