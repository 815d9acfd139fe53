// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transaction.h"

#include "app/store/database.h"

#include <QString>

#include <utility>

namespace trilume::app {

Transaction::Transaction(Database& database)
    : m_database(&database)
{}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        // Fails only when SQLite has rolled back by itself already (a full disk, say).
        static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
        m_database->m_isInTransaction = false;
    }
}

Result<Transaction> Transaction::begin(Database& database)
{
    // IMMEDIATE takes the write lock now rather than at the first change, where it could fail
    // halfway through.
    database.m_isInTransaction = true;
    const Status begun = database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun) {
        database.m_isInTransaction = false;
        return begun.error();
    }
    return Transaction(database);
}

Status Transaction::commit()
{
    Status done = m_database->execute(QStringLiteral("COMMIT"));
    if (done) {
        Database& database = *std::exchange(m_database, nullptr);
        database.m_isInTransaction = false;
        database.tendJournal();
    }
    return done;
}

} // namespace trilume::app
