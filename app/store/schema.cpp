// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/store/database.h"
#include "app/store/transaction.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>

namespace trilume::app {

namespace {

// "TLum" in the file's header tells our databases from those of other programs.
constexpr int kApplicationId = 0x544c756d;

// Messages form a tree per chat; the chat's path runs from current_leaf over parents to a root.
// Times are milliseconds since 1970 UTC; seconds and counts are NULL where not known.
//
// No ON DELETE CASCADE from parent to child: a cascade recurses once per level, and SQLite stops at
// 1000, so long chats could not be deleted. Messages go with their chat.
// AUTOINCREMENT: the id of something deleted is never given to something else.
constexpr std::array<const char*, 5> kVersion1{
    "CREATE TABLE chats ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " title TEXT NOT NULL,"
    " mode INTEGER NOT NULL CHECK (mode IN (1, 2)),"
    " created INTEGER NOT NULL,"
    " updated INTEGER NOT NULL,"
    " deleted INTEGER," // when it was deleted; until it is removed for good it can be brought back
    " current_leaf INTEGER REFERENCES messages (id) ON DELETE SET NULL"
    ") STRICT",
    "CREATE TABLE messages ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,"
    " parent_id INTEGER CHECK (parent_id < id)," // so that following parents always ends
    " role INTEGER NOT NULL CHECK (role IN (1, 2, 3)),"
    " status INTEGER NOT NULL CHECK (status IN (1, 2, 3, 4, 5)),"
    " text TEXT NOT NULL,"
    " error TEXT,"
    " created INTEGER NOT NULL,"
    " model_name TEXT,"
    " prompt_tokens INTEGER,"
    " reused_tokens INTEGER,"
    " generated_tokens INTEGER,"
    " context_tokens INTEGER,"
    " prefill_seconds REAL,"
    " first_token_seconds REAL,"
    " decode_seconds REAL,"
    " UNIQUE (chat_id, id),"
    " FOREIGN KEY (chat_id, parent_id) REFERENCES messages (chat_id, id)" // of the same chat
    ") STRICT",
    "CREATE INDEX messages_by_parent ON messages (chat_id, parent_id)",
    "CREATE INDEX messages_running ON messages (status) WHERE status = 2",
    "CREATE INDEX chats_by_leaf ON chats (current_leaf)",
};

// Energy of answers: joules of the whole and per phase (gross: counted; net: without the idle
// power), the meter with label and scope or why it could not tell, the uncertainty as a fraction of
// gross, the idle power and its age at the end, what the machine was set to. NULL where not known.
// The index holds all that a chat's sum of joules needs: without it, a list of chats would read
// every message with its text.
constexpr std::array<const char*, 20> kVersion2{
    "ALTER TABLE messages ADD COLUMN gross_joules REAL",
    "ALTER TABLE messages ADD COLUMN net_joules REAL",
    "ALTER TABLE messages ADD COLUMN process_share REAL",
    "ALTER TABLE messages ADD COLUMN prefill_gross_joules REAL",
    "ALTER TABLE messages ADD COLUMN prefill_net_joules REAL",
    "ALTER TABLE messages ADD COLUMN prefill_process_share REAL",
    "ALTER TABLE messages ADD COLUMN decode_gross_joules REAL",
    "ALTER TABLE messages ADD COLUMN decode_net_joules REAL",
    "ALTER TABLE messages ADD COLUMN decode_process_share REAL",
    "ALTER TABLE messages ADD COLUMN energy_source TEXT",
    "ALTER TABLE messages ADD COLUMN energy_problem TEXT",
    "ALTER TABLE messages ADD COLUMN energy_label TEXT"
    " CHECK (energy_label IN ('measured', 'derived', 'modelled'))",
    "ALTER TABLE messages ADD COLUMN energy_net_label TEXT"
    " CHECK (energy_net_label IN ('measured', 'derived', 'modelled'))",
    "ALTER TABLE messages ADD COLUMN energy_scope TEXT",
    "ALTER TABLE messages ADD COLUMN energy_uncertainty REAL",
    "ALTER TABLE messages ADD COLUMN energy_missing_seconds REAL",
    "ALTER TABLE messages ADD COLUMN idle_watts REAL",
    "ALTER TABLE messages ADD COLUMN idle_age_seconds REAL",
    "ALTER TABLE messages ADD COLUMN energy_conditions TEXT",
    "CREATE INDEX messages_energy ON messages (chat_id, energy_label, energy_scope,"
    " energy_uncertainty, gross_joules) WHERE energy_label IS NOT NULL",
};

constexpr std::array<Migration, 2> kMigrations{{
    {1, kVersion1},
    {2, kVersion2},
}};

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
    return Error{Errc::Unsupported,
                 Database::tr("The file %1 is a database of another program, not of Trilume.")
                     .arg(database.path())
                     .toStdString()};
}

} // namespace

std::span<const Migration> schemaMigrations()
{
    return kMigrations;
}

int newestSchemaVersion()
{
    return kMigrations.back().version;
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
    return Error{Errc::Unsupported,
                 Database::tr("The chat database %1 was written by a newer Trilume (its "
                              "format is %2, this program knows up to %3). It was left as "
                              "it is.")
                     .arg(database.path())
                     .arg(found.value())
                     .arg(newest)
                     .toStdString()};
}

Status migrateSchema(Database& database, std::span<const Migration> migrations)
{
    const Result<int> found = readNumber(database, kReadVersion);
    if (!found) {
        return found.error();
    }
    for (const Migration& migration : migrations) {
        if (migration.version > found.value()) {
            if (Status done = applyMigration(database, migration); !done) {
                return done;
            }
        }
    }
    return Done{};
}

} // namespace trilume::app
