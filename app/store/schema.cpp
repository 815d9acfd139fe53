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

namespace trilume::app {

namespace {

// "TLum" in the file's header tells our databases from those of other programs.
constexpr int kApplicationId = 0x544c756d;

constexpr const char* kReadVersion = "PRAGMA user_version";

Result<int> readNumber(Database& database, const char* statement)
{
    QSqlQuery query(database.connection());
    if (!query.exec(QLatin1String(statement)) || !query.next()) {
        return database.describe(query.lastError());
    }
    return query.value(0).toInt();
}

Status applyMigration(Database& database, const Migration& migration)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (const char* statement : migration.statements) {
        if (Status done = database.execute(QLatin1String(statement)); !done) {
            return done;
        }
    }
    const QString version = QStringLiteral("PRAGMA user_version = %1").arg(migration.version);
    const QString owner = QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId);
    for (const QString& pragma : {version, owner}) {
        if (Status done = database.execute(pragma); !done) {
            return done;
        }
    }
    return transaction.value().commit();
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

Status migrateSchema(Database& database, std::span<const Migration> migrations)
{
    const Result<int> found = readNumber(database, kReadVersion);
    if (!found) {
        return found.error();
    }
    const int version = found.value();
    if (migrations.empty() || version >= migrations.back().version) {
        return Done{};
    }
    const Result<QString> copy = version > 0 ? keepCopy(database, version) : QString();
    if (!copy) {
        return copy.error();
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= version) {
            continue;
        }
        if (Status done = applyMigration(database, migration); !done) {
            // All is as the copy has it, unless a step before was done.
            if (migration.version == version + 1 && !copy.value().isEmpty()) {
                QFile::remove(copy.value());
            }
            return done;
        }
    }
    return Done{};
}

} // namespace trilume::app
