// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

class Database;

// Copies of a database and other names for it, beside it. [store thread] None overwrites a file or
// deletes one, but for what a copy that was interrupted has left.

// Renames the file (and what SQLite keeps beside it) to NAME.broken-DATE, so that a new one can
// begin. Returns the new name. Only with the person's consent, and with no connection open; refused
// while another program writes it.
[[nodiscard]] Result<QString> moveDatabaseAside(const QString& path);

// Writes what is committed to NAME.format-FORMAT, for the owner alone, and returns when it is on
// the disk. Returns the name. Not within a transaction.
[[nodiscard]] Result<QString> backUpDatabase(Database& database, int format);

} // namespace trilume::app
