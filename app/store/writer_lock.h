// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

#include <chrono>
#include <memory>

namespace trilume::app {

// The right to write a database, which one program has at a time: a lock on a file beside it, named
// as the database with ".lock". [store thread] The system takes the lock from a program that ends
// in whatever way, so that the file, which stays, stops nobody. It says how the database was left:
// nothing while one writes, else the size and the time of the last change of a database that was
// closed in order. A second file, ".check", is there when somebody met damage, who need not be the
// one that writes.
class WriterLock final
{
public:
    // Waits so long for another program that is just closing.
    [[nodiscard]] static Result<std::unique_ptr<WriterLock>> take(
        const QString& database,
        std::chrono::milliseconds patience);
    ~WriterLock();

    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

    // Closed in order by the last one who wrote, and as it was then.
    [[nodiscard]] bool isDatabaseAsLeft() const;

    // Before the first change. Until noteClosed() every end is one that was not in order. Needs no
    // room on the disk.
    [[nodiscard]] Status noteWriting();

    // After the last change, with no connection open. Without effect when it cannot be written:
    // the next one then looks closer than needed.
    void noteClosed();

    // Damage was met since the database was last looked through, by whatever connection. On any
    // thread, with and without a lock; without effect when it cannot be written.
    static void noteDamage(const QString& database);
    [[nodiscard]] bool isDamageNoted() const;
    void forgetDamage(); // after a look that found none

    // Where links lead, also to what is not there yet: SQLite keeps its files beside the target as
    // well, and makes it there.
    [[nodiscard]] static QString targetOf(const QString& database);
    // Of a database; its file is beside it, also when `database` is a link that leads elsewhere.
    [[nodiscard]] static QString fileName(const QString& database);

private:
    WriterLock(QString database, int file);

    QString m_database;
    int m_file; // open, and locked
};

} // namespace trilume::app
