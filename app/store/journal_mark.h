// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

class Database;

// Which database a journal (NAME-wal) belongs to. [store thread] SQLite plays whatever journal lies
// beside a file, also onto a copy of last week that was put in its place. So the first change in
// each journal is a mark: a number drawn for it, and the number of the mark before, which is the
// one in the file. They are rows of `sqlite_sequence`, a table of SQLite's own that every format of
// ours has. A file belongs to a journal if its mark is the journal's, or the one before (the
// journal has not been written back). Copies that SQLite makes (VACUUM INTO, .backup) have the
// mark of the moment, but count the changes of their schema otherwise.

// Writes the journal back and begins a new one with a mark. An error: the old one goes on, since
// somebody reads it or the disk is full, or the new one has no mark; it may be tried again.
[[nodiscard]] Status beginJournal(Database& database);

// The journal beside the file is one of ours, and of another file. No database may be open; nothing
// is written but the memory file that readers share. False where that cannot be told: one of the
// two is damaged or empty, was written by a program that made no marks, or memory cannot be shared.
[[nodiscard]] bool isJournalForeign(const QString& path);

// A name for SQLite that reads the file as if no journal were beside it (with SQLITE_OPEN_URI).
[[nodiscard]] QString fileAlone(const QString& path);

// Moves the journal to NAME.apart-DATE-wal, and, if there is room, copies the file to
// NAME.apart-DATE: together they are a database, should they belong together after all. Returns
// NAME.apart-DATE. No database may be open.
[[nodiscard]] Result<QString> setJournalApart(const QString& path);

} // namespace trilume::app
