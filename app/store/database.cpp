// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/platform/paths.h"
#include "app/store/schema.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <atomic>
#include <utility>

namespace trilume::app {

namespace {

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

QString nextConnectionName()
{
    static std::atomic<int> number{0};
    return QStringLiteral("trilume-chats-%1").arg(++number);
}

Error corruptError(const QString& path)
{
    return {Errc::Corrupt, Database::tr("The chat database %1 is damaged. It was left as it is.")
                               .arg(path)
                               .toStdString()};
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connectionName, false);
        if (connection.isOpen()) {
            connection.close();
        }
    }
    // Only after the last handle and query are gone; hence the block above.
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path,
                                                 const DatabaseOptions& options)
{
    const Status folder = ensurePrivateFolder(QFileInfo(path).absolutePath());
    if (!folder) {
        return folder.error();
    }
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    if (const Status opened = database->openFile(options); !opened) {
        return opened.error();
    }
    // Nothing is written before it is known that the file is ours and whole.
    if (const Status checked = database->checkIntegrity(); !checked) {
        return checked.error();
    }
    if (const Status known = checkSchema(*database); !known) {
        return known.error();
    }
    if (const Status configured = database->configure(); !configured) {
        return configured.error();
    }
    if (const Status migrated = migrateSchema(*database); !migrated) {
        return migrated.error();
    }
    return database;
}

Status Database::openFile(const DatabaseOptions& options)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        return Error{Errc::Internal,
                     tr("Chats cannot be stored: the SQLite driver of Qt is not installed "
                        "(package libqt6sql6-sqlite).")
                         .toStdString()};
    }
    const bool isNew = !QFileInfo::exists(m_path);
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count()));
    if (!connection.open()) {
        return describe(connection.lastError());
    }
    // SQLite takes the lock at the next access and holds it from then on (see the class comment).
    if (Status locked = execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); !locked) {
        return locked;
    }
    if (isNew) {
        // Chats are nobody else's business, whatever the folder allows; the journal files take
        // their permissions from this one.
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return Done{};
}

Status Database::configure()
{
    // - WAL with FULL: every commit is flushed to the disk. With NORMAL, WAL's usual companion, a
    //   power failure may take back the last commits, but the window says "finished" only of what
    //   is safe. At one commit a second the flush costs nothing.
    // - secure_delete: a deleted chat leaves no readable text in the file.
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON"}) {
        if (Status done = execute(QLatin1String(pragma)); !done) {
            return done;
        }
    }
    return Done{};
}

Status Database::checkIntegrity()
{
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)"))) {
        return describe(query.lastError());
    }
    if (!query.next() || query.value(0).toString() != QLatin1String("ok")) {
        return corruptError(m_path);
    }
    return Done{};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Status Database::execute(const QString& statement)
{
    QSqlQuery query(connection());
    if (!query.exec(statement)) {
        return describe(query.lastError());
    }
    return Done{};
}

Result<QSqlQuery> Database::prepare(const QString& statement) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return describe(query.lastError());
    }
    return query;
}

Status Database::run(QSqlQuery& query) const
{
    if (!query.exec()) {
        return describe(query.lastError());
    }
    return Done{};
}

Error Database::describe(const QSqlError& error) const
{
    constexpr int kPrimaryCodeMask = 0xff; // extended codes hold details in the higher bits
    const int code = error.nativeErrorCode().toInt() & kPrimaryCodeMask;
    switch (code) {
    case kSqliteBusy:
    case kSqliteLocked:
        return {Errc::Io, tr("The chat database %1 is in use by another running Trilume.")
                              .arg(m_path)
                              .toStdString()};
    case kSqliteCorrupt:
        return corruptError(m_path);
    case kSqliteNotADatabase:
        return {Errc::Corrupt, tr("The file %1 is not a chat database. It was left as it is.")
                                   .arg(m_path)
                                   .toStdString()};
    case kSqliteReadOnly:
        return {
            Errc::Io,
            tr("The chat database %1 may only be read, not written.").arg(m_path).toStdString()};
    case kSqliteFull:
        return {
            Errc::Io,
            tr("The disk is full: the chat database %1 cannot grow.").arg(m_path).toStdString()};
    case kSqliteCantOpen:
        return {Errc::Io,
                tr("The chat database %1 cannot be opened or created.").arg(m_path).toStdString()};
    case kSqliteIo:
        return {Errc::Io,
                tr("The chat database %1 cannot be read or written: the disk may be full or "
                   "damaged.")
                    .arg(m_path)
                    .toStdString()};
    default:
        return {Errc::Internal, tr("The chat database %1 refused a statement: %2.")
                                    .arg(m_path, error.databaseText())
                                    .toStdString()};
    }
}

Result<QString> moveDatabaseAside(const QString& path)
{
    const QString wanted =
        path + QStringLiteral(".broken-") + QDate::currentDate().toString(Qt::ISODate);
    QString target = wanted;
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = wanted + QStringLiteral("-%1").arg(number);
    }
    // The journal first: while it lies beside the old name, the old name stays usable.
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return Error{Errc::Io, Database::tr("The file %1 cannot be renamed to %2: %3.")
                                       .arg(file.fileName(), target + suffix, file.errorString())
                                       .toStdString()};
        }
    }
    return target;
}

} // namespace trilume::app
