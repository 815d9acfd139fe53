// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/folder.h"
#include "engine/base/result.h"

namespace trilume::app {

class Database;

// Rows of the table of folders, and which chats are in them. [the database's thread] Names are as
// folderName() makes them. Both
// of the last two are transactions of their own.
class FolderRepository final
{
public:
    explicit FolderRepository(Database& database);

    [[nodiscard]] Result<std::vector<Folder>> list() const; // by their ids

    // A new one, unfolded, or the one of this name that is there. Within a Transaction.
    [[nodiscard]] Result<FolderId> findOrMake(const QString& name);

    // InvalidArgument: there is another one of this name.
    [[nodiscard]] Status rename(FolderId folder, const QString& name);
    [[nodiscard]] Status fold(FolderId folder, Folding folding);

    // Puts a chat into a folder, or for none out of its own. NotFound: no such folder.
    [[nodiscard]] Status move(ChatId chat, FolderId folder);

    // Its chats stay, and are in none; what it was. NotFound when it is gone already.
    [[nodiscard]] Result<FolderContents> remove(FolderId folder);
    // A folder of that name, with those of the chats that are in none now. What it is.
    [[nodiscard]] Result<FolderContents> restore(const FolderContents& removed);

private:
    [[nodiscard]] Result<FolderContents> find(FolderId folder) const;

    Database& m_database;
};

} // namespace trilume::app
