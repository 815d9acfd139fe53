// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/store/journal_mark.h"
#include "app/store/schema.h"
#include "app/store/sqlite_error_p.h"
#include "app/store/word_index_p.h"

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

// SQLite's own measure for a journal that is written back: 1000 pages.
constexpr qint64 kLongestJournal = qint64{4} << 20;
constexpr qint64 kJournalStep = qint64{1} << 20; // when it could not be

QString nextConnectionName()
{
    static std::atomic<int> number{0};
    return QStringLiteral("trilume-chats-%1").arg(++number);
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
    if (m_lock != nullptr && m_isSound) {
        m_lock->noteClosed();
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString& path,
                                                 const DatabaseOptions& options,
                                                 const OpeningWatch& watch)
{
    const Status folder = ensurePrivateFolder(QFileInfo(path).absolutePath());
    if (!folder) {
        return folder.error();
    }
    Result<std::unique_ptr<WriterLock>> lock = WriterLock::take(path, options.busyTimeout);
    if (!lock) {
        return lock.error();
    }
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    database->m_lock = std::move(lock).value();
    database->m_isOnNetworkDrive = options.isOnNetworkDrive(QFileInfo(path).absolutePath());
    if (const Status kept = database->refuseForeignJournal(watch); !kept) {
        return kept.error();
    }
    if (const Status opened = database->openFile(options, Access::Write); !opened) {
        return opened.error();
    }
    const bool wasDamageMet = database->m_lock->isDamageNoted();
    // Nothing is written before it is known that the file is ours and whole.
    if (const Status checked = database->checkUnlessAsLeft(watch); !checked) {
        return checked.error();
    }
    if (const Status known = checkSchema(*database); !known) {
        return known.error();
    }
    if (const Status noted = database->m_lock->noteWriting(); !noted) {
        return noted.error();
    }
    if (const Status configured = database->configure(); !configured) {
        return configured.error();
    }
    const Status migrated = migrateSchema(*database, schemaMigrations(), watch);
    if (!migrated) {
        return migrated.error();
    }
    if (wasDamageMet) {
        const Status indexed = indexWordsAnew(*database);
        if (indexed) {
            database->m_lock->forgetDamage();
        } else if (indexed.error().code != Errc::Io) {
            return indexed.error();
        } // else the disk is full: chats can be read, and the next start tries again
    }
    database->m_isSound = true;
    database->m_isJournalTended = true;
    database->tendJournal();
    return database;
}

Result<std::unique_ptr<Database>> Database::openReader(const QString& path,
                                                       const DatabaseOptions& options)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    if (const Status opened = database->openFile(options, Access::Read); !opened) {
        return opened.error();
    }
    if (const Status known = requireNewestSchema(*database); !known) {
        return known.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openCopy(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        return Error{Errc::Io, asSentence(tr("The file %1 cannot be read.").arg(path))};
    }
    const QFileInfo journal(WriterLock::targetOf(path) + QStringLiteral("-wal"));
    const bool hasJournal = journal.size() > 0 && !isJournalForeign(path);
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    if (const Status opened = database->openFile({}, hasJournal ? Access::Read : Access::ReadAlone);
        !opened) {
        return opened.error();
    }
    if (const Status known = checkSchema(*database); !known) {
        return known.error();
    }
    return database;
}

Status Database::openFile(const DatabaseOptions& options, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        return Error{
            Errc::Internal,
            asSentence(tr("Chats cannot be stored: the SQLite driver of Qt is not installed "
                          "(package libqt6sql6-sqlite)."))};
    }
    const bool isNew = access == Access::Write && !QFileInfo::exists(m_path);
    QString wanted = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
    if (access != Access::Write) {
        wanted += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(m_path);
    if (access == Access::ReadAlone) {
        wanted += QStringLiteral(";QSQLITE_OPEN_URI");
        connection.setDatabaseName(fileAlone(m_path));
    }
    connection.setConnectOptions(wanted);
    if (!connection.open()) {
        return describe(connection.lastError());
    }
    if (isNew) {
        // Chats are nobody else's business, whatever the folder allows; the journal files take
        // their permissions from this one.
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return access == Access::Write ? shareFile() : Done{};
}

// Readers and the writer of a journal meet in memory that they share by a file, NAME-shm. Where
// there is none (a full disk), or other computers would not share it (network drives), the one that
// writes does without, and without readers: that has to be said before the first look into the
// journal. SQLite's own lock keeps out the others then, also where WriterLock's is of one computer.
Status Database::shareFile()
{
    if (m_isAlone) {
        return Done{};
    }
    const QString look = QStringLiteral("PRAGMA schema_version");
    if (!m_isOnNetworkDrive) {
        QSqlQuery query(connection());
        if (query.exec(look)) {
            return Done{};
        }
        const int code = primaryCode(query.lastError());
        if (code != kSqliteCantOpen && code != kSqliteIo && code != kSqliteReadOnly) {
            return describe(query.lastError());
        }
    }
    QSqlDatabase again = connection();
    again.close();
    if (!again.open()) {
        return describe(again.lastError());
    }
    m_isAlone = true;
    if (Status alone = execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); !alone) {
        return alone;
    }
    return execute(look);
}

Status Database::configure()
{
    if (Status journalled = execute(QStringLiteral("PRAGMA journal_mode = WAL")); !journalled) {
        return journalled;
    }
    if (Status shared = shareFile(); !shared) { // a new file has its journal from here on
        return shared;
    }
    // - WAL with FULL: every commit is flushed to the disk. With NORMAL, WAL's usual companion, a
    //   power failure may take back the last commits, but the window says "finished" only of what
    //   is safe. At one commit a second the flush costs nothing.
    // - wal_autocheckpoint: tendJournal() does it, so that each journal begins with its mark.
    // - secure_delete: a deleted chat leaves no readable text in the file.
    // - journal_size_limit: a journal that a reader made grow is cut when the reader has ended.
    for (const char* pragma :
         {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
          "PRAGMA wal_autocheckpoint = 0", "PRAGMA journal_size_limit = 4194304"}) {
        if (Status done = execute(QLatin1String(pragma)); !done) {
            return done;
        }
    }
    return Done{};
}

// Before anything reads the file: with a journal that is not its own, it would be read as what it
// never was.
Status Database::refuseForeignJournal(const OpeningWatch& watch)
{
    if (!isJournalForeign(m_path)) {
        return Done{};
    }
    if (watch) {
        watch(OpeningStep::Copying);
    }
    Result<QString> apart = setJournalApart(m_path);
    if (!apart) {
        return apart.error();
    }
    m_journalApart = std::move(apart).value();
    return Done{};
}

// After each change that is committed. What fails is tried again, and costs nothing but the room
// that a long journal takes, or the mark that would tell whose it is.
void Database::tendJournal()
{
    if (!m_isJournalTended || m_isInTransaction) {
        return;
    }
    const qint64 size = QFileInfo(WriterLock::targetOf(m_path) + QStringLiteral("-wal")).size();
    if (m_journalLimit > 0 && size <= m_journalLimit) {
        return;
    }
    m_isJournalTended = false;
    const Status begun = beginJournal(*this);
    m_journalLimit = begun ? kLongestJournal : size + kJournalStep;
    m_isJournalTended = true;
}

// Where somebody met damage, every entry of an index is compared with its row as well, which takes
// several times as long.
Status Database::checkUnlessAsLeft(const OpeningWatch& watch)
{
    const bool wasDamageMet = m_lock->isDamageNoted();
    if (!wasDamageMet && m_lock->isDatabaseAsLeft()) {
        return Done{};
    }
    if (watch && QFileInfo(m_path).size() > 0) {
        watch(OpeningStep::Checking);
    }
    return checkIntegrity(wasDamageMet ? QStringLiteral("PRAGMA integrity_check(1)")
                                       : QStringLiteral("PRAGMA quick_check(1)"));
}

Status Database::checkWhole()
{
    return checkIntegrity(QStringLiteral("PRAGMA integrity_check(1)"));
}

Status Database::checkIntegrity(const QString& pragma)
{
    QSqlQuery query(connection());
    if (!query.exec(pragma)) {
        return describe(query.lastError());
    }
    if (!query.next() && query.lastError().isValid()) {
        return describe(query.lastError());
    }
    if (query.value(0).toString() != QLatin1String("ok")) {
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
    tendJournal();
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

Status Database::change(const QString& statement, const QVariantList& values)
{
    Result<QSqlQuery> query = prepare(statement);
    if (!query) {
        return query.error();
    }
    for (const QVariant& value : values) {
        query.value().addBindValue(value);
    }
    if (Status done = run(query.value()); !done) {
        return done;
    }
    query.value().finish();
    tendJournal();
    return Done{};
}

Error Database::describe(const QSqlError& error) const
{
    const bool isDamaged = isDamage(error);
    m_isSound = m_isSound && !isDamaged && primaryCode(error) != kSqliteIo;
    if (isDamaged) {
        WriterLock::noteDamage(m_path);
    }
    return sqliteError(error, m_path);
}

} // namespace trilume::app
