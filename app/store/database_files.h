// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

class Database;

// Copies of a database and other names for it, beside it. [store thread] None overwrites a file;
// unless all is to go, only copies are deleted, those that attempts which were broken off have
// left.

// `wanted`, or with a number where that is taken: free for a database and for what SQLite keeps
// beside it, so that all of it or nothing can be renamed.
[[nodiscard]] QString unusedDatabaseName(const QString& wanted);

// Writes what is committed to a file of that name, for the owner alone, and returns when it is on
// the disk. What fails may leave a part. Not within a transaction.
[[nodiscard]] Status copyDatabaseInto(Database& database, const QString& path);

// A name in the folder of this file is on the disk afterwards, where the file system can.
void syncFolderOf(const QString& path);

// Renames the file (and what SQLite keeps beside it) to NAME.broken-DATE, so that a new one can
// begin. Returns the new name. Only with the person's consent, and with no connection open; refused
// while another program writes it.
[[nodiscard]] Result<QString> moveDatabaseAside(const QString& path);

// Deletes the database and all that is kept under its name: copies of older formats, those that
// were set aside, notes on damage; all but the lock. With no connection open; refused while another
// program writes it. What fails leaves some of them; an error names the first.
[[nodiscard]] Status removeDatabase(const QString& path);

// Writes what is committed to NAME.format-FORMAT.unfinished-NUMBER, for the owner alone, and
// returns when it is on the disk: a copy made before the format is changed, of a change that is not
// known to have ended. Returns the name. Not within a transaction.
[[nodiscard]] Result<QString> backUpDatabase(Database& database, int format);

// Once the database is in `format`, which says that changes of those before have ended: the last
// copy of each gets its lasting name, NAME.format-FORMAT, and those that former attempts left go.
// What fails is left for the next time. Only whole databases of ours are touched, and what a copy
// that was interrupted has left (NAME.format-FORMAT.part).
void settleBackups(const QString& path, int format);

} // namespace trilume::app
