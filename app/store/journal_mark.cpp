// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal_mark.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/database_files.h"
#include "app/store/transaction.h"
#include "app/store/writer_lock.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <limits>
#include <optional>

namespace trilume::app {

namespace {

// Rows of sqlite_sequence, which none of our tables is named as.
const char* const kMarkRow = "trilume.journal";
const char* const kMarkBeforeRow = "trilume.journal.before";
const char* const kMarkSchemaRow = "trilume.journal.schema";

// What a file says of itself; 0: nothing.
struct MarkedFile
{
    qint64 mark = 0;
    qint64 before = 0;
    qint64 schemaThen = 0; // PRAGMA schema_version when the mark was made
    qint64 schemaNow = 0;
    bool isDamaged = false; // all but the last is not known
};

// What two files make that do not belong together.
bool isDamage(const QSqlError& error)
{
    constexpr int kSqliteCorrupt = 11;
    constexpr int kPrimary = 0xFF; // of an extended code
    return (error.nativeErrorCode().toInt() & kPrimary) == kSqliteCorrupt;
}

std::optional<qint64> readOne(QSqlQuery& query, const QString& statement)
{
    if (!query.exec(statement)) {
        return std::nullopt;
    }
    const qint64 value = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return value;
}

std::optional<MarkedFile> readMark(const QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    MarkedFile file;
    const auto row = [&query](const char* name) {
        return readOne(query, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = '%1'")
                                  .arg(QLatin1String(name)));
    };
    const std::optional<qint64> schema = readOne(query, QStringLiteral("PRAGMA schema_version"));
    // A query that reads a page of it, so that what is no database shows.
    const std::optional<qint64> tables = readOne(
        query, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_sequence'"));
    if (!schema) {
        return std::nullopt;
    }
    file.schemaNow = *schema; // from the first page alone
    if (!tables) {
        file.isDamaged = isDamage(query.lastError());
        return file.isDamaged ? std::optional(file) : std::nullopt;
    }
    if (*tables == 0) {
        return file;
    }
    const std::optional<qint64> mark = row(kMarkRow);
    const std::optional<qint64> before = row(kMarkBeforeRow);
    const std::optional<qint64> schemaThen = row(kMarkSchemaRow);
    if (!mark || !before || !schemaThen) {
        file.isDamaged = isDamage(query.lastError());
        return file.isDamaged ? std::optional(file) : std::nullopt;
    }
    file.mark = *mark;
    file.before = *before;
    file.schemaThen = *schemaThen;
    return file;
}

enum class ReadWith
{
    Journal = 1,
    FileAlone,
};

std::optional<MarkedFile> readMarkedFile(const QString& path, ReadWith what)
{
    static std::atomic<int> number{0}; // names are of the whole program
    const QString name = QStringLiteral("trilume-mark-%1").arg(++number);
    std::optional<MarkedFile> found;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(what == ReadWith::FileAlone ? fileAlone(path) : path);
        connection.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"));
        if (connection.open()) {
            found = readMark(connection);
            connection.close();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

qint64 drawMark()
{
    constexpr quint64 kLargest = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(QRandomGenerator::system()->generate64() % kLargest) + 1;
}

Status setRow(Database& database, const char* name, const QVariant& value)
{
    const QString row = QLatin1String(name);
    // The table has no key that an upsert could go by.
    if (Status gone =
            database.change(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = ?"), {row});
        !gone) {
        return gone;
    }
    return database.change(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"),
                           {row, value});
}

Status writeMark(Database& database, const MarkedFile& before, qint64 userVersion)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (const auto& [name, value] :
         {std::pair(kMarkRow, drawMark()), std::pair(kMarkBeforeRow, before.mark),
          std::pair(kMarkSchemaRow, before.schemaNow)}) {
        if (Status done = setRow(database, name, value); !done) {
            return done;
        }
    }
    // Also page 1, where the schema's number is, so that the journal's one is looked at.
    if (Status done = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(userVersion));
        !done) {
        return done;
    }
    return transaction.value().commit();
}

Status writeBack(Database& database)
{
    QSqlQuery query(database.connection());
    if (!query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) || !query.next()) {
        return database.describe(query.lastError());
    }
    if (query.value(0).toInt() != 0) {
        return Error{Errc::Io, Sentence::asIs("The journal is being read.")}; // told to nobody
    }
    return Done{};
}

} // namespace

Status beginJournal(Database& database)
{
    // Who reads is not waited for: this comes again.
    const QString wait = QStringLiteral("PRAGMA busy_timeout = %1");
    QSqlQuery query(database.connection());
    const std::optional<qint64> patience = readOne(query, QStringLiteral("PRAGMA busy_timeout"));
    if (Status done = database.execute(wait.arg(0)); !done) {
        return done;
    }
    Status done = writeBack(database);
    static_cast<void>(database.execute(wait.arg(patience.value_or(0))));
    if (!done) {
        return done;
    }
    const std::optional<MarkedFile> file = readMark(database.connection());
    const std::optional<qint64> version = readOne(query, QStringLiteral("PRAGMA user_version"));
    if (!file || file->isDamaged || !version) {
        return database.describe(query.lastError());
    }
    return writeMark(database, *file, *version);
}

QString fileAlone(const QString& path)
{
    // As one that nobody changes: SQLite then looks for nothing beside it, and takes no lock.
    const QString file = QFileInfo(path).absoluteFilePath();
    return QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

bool isJournalForeign(const QString& path)
{
    const QString target = WriterLock::targetOf(path);
    if (QFileInfo(target + QStringLiteral("-wal")).size() == 0 || QFileInfo(target).size() == 0) {
        return false;
    }
    const std::optional<MarkedFile> alone = readMarkedFile(target, ReadWith::FileAlone);
    const std::optional<MarkedFile> played = readMarkedFile(target, ReadWith::Journal);
    if (!alone || !played || alone->isDamaged) {
        return false;
    }
    if (played->isDamaged) { // by the journal, whose first page counts another schema
        return alone->mark != 0 && alone->schemaNow != played->schemaNow;
    }
    const bool isMarkKnown = alone->mark == played->mark || alone->mark == played->before;
    const bool isSchemaKnown = played->mark == 0 || alone->schemaNow == played->schemaThen
                               || alone->schemaNow == played->schemaNow;
    return !isMarkKnown || !isSchemaKnown;
}

Result<QString> setJournalApart(const QString& path)
{
    const QString target = WriterLock::targetOf(path);
    const QString apart = unusedDatabaseName(target + QStringLiteral(".apart-")
                                             + QDate::currentDate().toString(Qt::ISODate));
    // First the copy: until it is there, the next start finds all as it was.
    if (!QFile::copy(target, apart)) { // a full disk: the journal is what there is no other one of
        QFile::remove(apart);
    }
    QFile journal(target + QStringLiteral("-wal"));
    if (!journal.rename(apart + QStringLiteral("-wal"))) {
        QFile::remove(apart);
        return Error{Errc::Io,
                     asSentence(Database::tr("The file %1 cannot be renamed to %2: %3.")
                                    .arg(journal.fileName(), apart + QStringLiteral("-wal"),
                                         journal.errorString()))};
    }
    QFile::remove(target + QStringLiteral("-shm"));
    return apart;
}

} // namespace trilume::app
