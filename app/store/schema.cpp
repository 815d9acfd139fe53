// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/database_files.h"
#include "app/store/transaction.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace trilume::app {

namespace {

constexpr const char* kReadVersion = "PRAGMA user_version";

Result<int> readNumber(Database& database, const char* statement)
{
    QSqlQuery query(database.connection());
    if (!query.exec(QLatin1String(statement)) || !query.next()) {
        return database.describe(query.lastError());
    }
    return query.value(0).toInt();
}

// Tables that others refer to are replaced by new ones, which no foreign key may follow. To be told
// outside of transactions, where SQLite listens.
class WithoutForeignKeys final
{
public:
    explicit WithoutForeignKeys(Database& database)
        : m_database(database)
        , m_status(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")))
    {}

    // Fails only where everything does: the connection is as good as gone.
    ~WithoutForeignKeys()
    {
        static_cast<void>(m_database.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    }

    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    Database& m_database;
    Status m_status;
};

// Rows that refer to what is not there.
Result<int> countLooseEnds(Database& database)
{
    return readNumber(database, "SELECT count(*) FROM pragma_foreign_key_check");
}

Status runStatements(Database& database, const Migration& migration)
{
    // Another program may have left some, which is no reason to refuse all.
    const Result<int> before = countLooseEnds(database);
    if (!before) {
        return before.error();
    }
    for (const char* statement : migration.statements) {
        if (Status done = database.execute(QLatin1String(statement)); !done) {
            return done;
        }
    }
    const Result<int> after = countLooseEnds(database);
    if (!after) {
        return after.error();
    }
    if (after.value() <= before.value()) {
        return Done{};
    }
    return Error{
        Errc::Internal,
        asSentence(Database::tr("The chat database %1 was left as it is: its format cannot "
                                "be changed without losing what belongs together.")
                       .arg(database.path()))};
}

// To be committed.
Result<Transaction> applyMigration(Database& database, const Migration& migration)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Status done = runStatements(database, migration); !done) {
        return done.error();
    }
    const QString version = QStringLiteral("PRAGMA user_version = %1").arg(migration.version);
    const QString owner = QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId);
    for (const QString& pragma : {version, owner}) {
        if (const Status done = database.execute(pragma); !done) {
            return done.error();
        }
    }
    return transaction;
}

// An older program reads the copy, and a person gets back to it if the new format is no good.
Result<QString> keepCopy(Database& database, int version)
{
    Result<QString> copy = backUpDatabase(database, version);
    if (copy) {
        return copy;
    }
    return Error{copy.error().code,
                 asSentence( //: %1 is a whole sentence that says why
                     Database::tr("The chats were left as they are, because their format would be "
                                  "changed and no copy of them could be kept before: %1")
                         .arg(errorText(copy.error())))};
}

Status checkOwner(Database& database, int version)
{
    const Result<int> owner = readNumber(database, "PRAGMA application_id");
    if (!owner) {
        return owner.error();
    }
    const Result<int> tables = readNumber(database, "SELECT count(*) FROM sqlite_master");
    if (!tables) {
        return tables.error();
    }
    const bool isNew = version == 0 && tables.value() == 0;
    if (owner.value() == kApplicationId || isNew) {
        return Done{};
    }
    return Error{
        Errc::Unsupported,
        asSentence(Database::tr("The file %1 is a database of another program, not of Trilume.")
                       .arg(database.path()))};
}

// All that is newer than `version`.
Status migrateFrom(int version,
                   Database& database,
                   std::span<const Migration> migrations,
                   const OpeningWatch& tell)
{
    tell(OpeningStep::Copying);
    const Result<QString> copy = version > 0 ? keepCopy(database, version) : QString();
    if (!copy) {
        return copy.error();
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= version) {
            continue;
        }
        tell(OpeningStep::Converting);
        const WithoutForeignKeys unenforced(database);
        if (!unenforced.status()) {
            return unenforced.status();
        }
        Result<Transaction> changed = applyMigration(database, migration);
        if (!changed) {
            // All is as the copy has it, unless a step before was done or the disk fails.
            const bool isFirst = migration.version == version + 1;
            if (isFirst && !copy.value().isEmpty() && changed.error().code != Errc::Corrupt) {
                QFile::remove(copy.value());
            }
            return changed.error();
        }
        // Of one that fails here nobody can tell: the journal may have all of it, and the next one
        // that opens takes it for done. The copy stays.
        if (Status done = changed.value().commit(); !done) {
            return done;
        }
    }
    return Done{};
}

} // namespace

int newestSchemaVersion()
{
    return schemaMigrations().back().version;
}

Status checkSchema(Database& database, std::span<const Migration> migrations)
{
    const Result<int> found = readNumber(database, kReadVersion);
    if (!found) {
        return found.error();
    }
    if (Status owned = checkOwner(database, found.value()); !owned) {
        return owned;
    }
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (found.value() >= 0 && found.value() <= newest) {
        return Done{};
    }
    return Error{
        Errc::Unsupported,
        asSentence(Database::tr("The chat database %1 was written by a newer Trilume (its "
                                "format is %2, this program knows up to %3). It was left as "
                                "it is.")
                       .arg(database.path())
                       .arg(found.value())
                       .arg(newest))};
}

Status requireNewestSchema(Database& database)
{
    if (Status known = checkSchema(database); !known) {
        return known;
    }
    const Result<int> found = readNumber(database, kReadVersion);
    if (!found) {
        return found.error();
    }
    if (found.value() == newestSchemaVersion()) {
        return Done{};
    }
    return Error{
        Errc::Unsupported,
        asSentence(Database::tr("The chat database %1 is in format %2; it can be read when it was "
                                "brought to format %3.")
                       .arg(database.path())
                       .arg(found.value())
                       .arg(newestSchemaVersion()))};
}

Status migrateSchema(Database& database,
                     std::span<const Migration> migrations,
                     const OpeningWatch& watch)
{
    const Result<int> found = readNumber(database, kReadVersion);
    if (!found) {
        return found.error();
    }
    const int version = found.value();
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    const OpeningWatch tell = [&watch, version](OpeningStep step) {
        if (watch && version > 0) { // a new database takes no time
            watch(step);
        }
    };
    if (version < newest) {
        if (Status done = migrateFrom(version, database, migrations, tell); !done) {
            return done;
        }
        tell(OpeningStep::Tidying);
        if (version > 0) {
            // A table that was copied leaves as much room in the file. Where this fails (a full
            // disk, say) later chats use it.
            static_cast<void>(database.execute(QStringLiteral("VACUUM")));
        }
    }
    settleBackups(database.path(), std::max(version, newest));
    return Done{};
}

} // namespace trilume::app
