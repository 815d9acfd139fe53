// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QString>

#include <vector>

namespace trilume::app {

// Whether a folder shows its chats.
// Stored as numbers: never renumber.
enum class Folding
{
    Unfolded = 0,
    Folded = 1,
};

// Chats that the person put together. It is there until it is removed, empty or not.
struct Folder
{
    FolderId id;
    QString name; // of no other one; a line with something in it
    Folding folding = Folding::Unfolded;

    friend bool operator==(const Folder&, const Folder&) = default;
};

inline constexpr int kLongestFolderName = 100; // characters

// One with what is in it, deleted chats too.
struct FolderContents
{
    Folder folder;
    std::vector<ChatId> chats;
};

// As a name is stored: one line, not too long; empty when nothing is left of it.
[[nodiscard]] QString folderName(const QString& text);

} // namespace trilume::app
