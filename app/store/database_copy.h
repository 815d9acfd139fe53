// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

class Database;

// Copies of all chats that a person keeps elsewhere, and the way back. [one thread each] Made and
// read by SQLite, which knows what is still in a journal; none is half there.

// Writes what is committed to `path`, for the owner alone, and replaces what is there. Returns when
// it is on the disk. Beside others that write.
[[nodiscard]] Status saveDatabaseCopy(Database& database, const QString& path);

// Reads a copy whole, which may be any file that holds our chats, to a new one beside the database
// `path`. Returns its name. Refuses what is damaged (Corrupt), of a newer or another program
// (Unsupported) or the database itself (InvalidArgument). Nothing else is changed.
[[nodiscard]] Result<QString> takeDatabaseCopy(const QString& copy, const QString& path);

// Puts such a file in place of the database `path`, in one step, and what was there with its
// journal under NAME.replaced-DATE. Returns that name; empty: there was nothing. With no database
// open; refused while another program writes it.
[[nodiscard]] Result<QString> replaceDatabase(const QString& taken, const QString& path);

} // namespace trilume::app
