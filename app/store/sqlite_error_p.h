// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

class QSqlError;

namespace trilume::app {

// Primary result codes of SQLite (sqlite.org/rescode.html); Qt passes them on as text.
enum SqliteCode
{
    kSqliteBusy = 5,
    kSqliteLocked = 6,
    kSqliteReadOnly = 8,
    kSqliteIo = 10,
    kSqliteCorrupt = 11,
    kSqliteFull = 13,
    kSqliteCantOpen = 14,
    kSqliteNotADatabase = 26,
};

// One of SqliteCode, or another code of SQLite.
[[nodiscard]] int primaryCode(const QSqlError& error);

// The database, or the disk below it, does not hold what was written: a connection met it that may
// be one that only reads. Not a disk that is full, nor a file that cannot be reached.
[[nodiscard]] bool isDamage(const QSqlError& error);

// What a failure means for the database at `path`.
[[nodiscard]] Error sqliteError(const QSqlError& error, const QString& path);

[[nodiscard]] Error corruptError(const QString& path);

} // namespace trilume::app
