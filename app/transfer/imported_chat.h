// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"

#include <QStringList>

#include <vector>

namespace trilume::app {

inline constexpr int kMostMessages = 200'000; // of a chat in a file
inline constexpr int kLongestTitle = 200;     // characters, as of a draft
inline constexpr int kLongestDraft = 50'000;  // what the composer takes
inline constexpr int kMostFolders = 1'000;    // of a file: chats of further ones are in none
inline constexpr int kLongestImportedSystemPrompt = 8'000;

// A chat as a file has it, in the terms of the database. Messages stand after their parents, which
// they name by place: MessageId{1} is the first.
struct ImportedChat
{
    Chat chat;      // currentLeaf by place, too; its folder is not looked at
    QString folder; // the name of its own; empty: in none
    std::vector<Message> messages;
    QStringList repairs; // what was wrong with it and how it was taken, a sentence each
};

} // namespace trilume::app
