// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/network_drive.h"
#include "app/store/opening_step.h"
#include "app/store/writer_lock.h"
#include "engine/base/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace trilume::app {

struct DatabaseOptions
{
    // How long to wait for another instance that is just closing.
    std::chrono::milliseconds busyTimeout{2000};
    std::function<bool(const QString& folder)> isOnNetworkDrive = app::isOnNetworkDrive;
};

// A connection to the file with all chats, which one program writes and any number reads. [one
// thread] Opened, used and destroyed on one thread. The program that writes holds a lock as long as
// it lives (WriterLock): a second one would take the answers that it is writing for left-overs of a
// crash. Readers see what was committed before their statement began, and hold up nobody.
class Database final
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    // The one that writes. Opens or creates the file with its folder and brings its schema up to
    // date. The file is checked unless it is as it was left when it was closed in order, and
    // wholly when somebody met damage in it. Refused, with nothing of ours written to it: one that
    // is damaged (Corrupt), written by a newer program (Unsupported), of another program
    // (Unsupported), or in use (Io).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path,
                                                                const DatabaseOptions& options = {},
                                                                const OpeningWatch& watch = {});

    // One that reads beside it, on any thread. Refuses a file that is not there (Io) and one that
    // is not in the format of this program (Unsupported), which the one that writes brings it to.
    // Damage that it meets is noted for the next one that writes.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReader(
        const QString& path,
        const DatabaseOptions& options = {});

    // A file that may be of any format up to that of this program, on a disk that may not be
    // written, to be read once. Nobody else may write it. A journal that lies beside it is read
    // where it belongs to it.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openCopy(const QString& path);

    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    // What became of a journal that lay beside the file and belonged to another one: see
    // setJournalApart. Empty: there was none.
    [[nodiscard]] const QString& journalApart() const { return m_journalApart; }

    [[nodiscard]] QSqlDatabase connection() const;

    // One statement without parameters and results.
    [[nodiscard]] Status execute(const QString& statement);

    // Prepared, for values to be bound by position.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString& statement) const;

    // Runs a prepared query whose values are bound.
    [[nodiscard]] Status run(QSqlQuery& query) const;

    // One statement of which nothing is read, with the values of its parameters in their order.
    [[nodiscard]] Status change(const QString& statement, const QVariantList& values);

    // Looks all of it through; Corrupt where something is wrong.
    [[nodiscard]] Status checkWhole();

    // One sentence that names the file, for a failure of a statement. Every failure passes here:
    // damage is noted, so that the next start looks the file through.
    [[nodiscard]] Error describe(const QSqlError& error) const;

private:
    enum class Access
    {
        Read = 1,
        ReadAlone, // the file without a journal
        Write,
    };

    friend class Transaction; // says when one is under way

    Database(QString path, QString connectionName);
    [[nodiscard]] Status refuseForeignJournal(const OpeningWatch& watch);
    void tendJournal();
    [[nodiscard]] Status openFile(const DatabaseOptions& options, Access access);
    [[nodiscard]] Status configure();
    [[nodiscard]] Status checkUnlessAsLeft(const OpeningWatch& watch);
    [[nodiscard]] Status checkIntegrity(const QString& pragma);
    [[nodiscard]] Status shareFile();

    QString m_path;
    QString m_connectionName;
    QString m_journalApart;
    std::unique_ptr<WriterLock> m_lock; // null: only reads
    // Opened whole and never found damaged since: what closing leaves needs no check.
    mutable bool m_isSound = false;
    bool m_isOnNetworkDrive = false;
    bool m_isAlone = false; // writes without sharing memory with readers
    bool m_isInTransaction = false;
    bool m_isJournalTended = false; // open, and not being tended right now
    qint64 m_journalLimit = 0;      // bytes that it may have before it is written back
};

} // namespace trilume::app
