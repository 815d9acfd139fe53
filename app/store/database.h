// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace trilume::app {

struct DatabaseOptions
{
    // How long to wait for another instance that is just closing.
    std::chrono::milliseconds busyTimeout{2000};
};

// The one connection to the file with all chats. [store thread] Opened, used and destroyed on one
// thread. It holds the file for itself as long as it lives: a second instance would take the
// answers that this one is writing for left-overs of a crash.
class Database final
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    // Opens or creates the file with its folder and brings its schema up to date. Refused, with the
    // file untouched: one that is damaged (Corrupt), written by a newer program (Unsupported), of
    // another program (Unsupported), or in use (Io).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString& path,
        const DatabaseOptions& options = {});
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] QSqlDatabase connection() const;

    // One statement without parameters and results.
    [[nodiscard]] Status execute(const QString& statement);

    // Prepared, for values to be bound by position.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString& statement) const;

    // Runs a prepared query whose values are bound.
    [[nodiscard]] Status run(QSqlQuery& query) const;

    // One sentence that names the file, for a failure of a statement.
    [[nodiscard]] Error describe(const QSqlError& error) const;

private:
    Database(QString path, QString connectionName);
    [[nodiscard]] Status openFile(const DatabaseOptions& options);
    [[nodiscard]] Status configure();
    [[nodiscard]] Status checkIntegrity();

    QString m_path;
    QString m_connectionName;
};

// Renames the file (and what SQLite keeps beside it) to NAME.broken-DATE, so that a new one can
// begin; nothing is deleted or overwritten. Returns the new name. Only with the person's consent,
// and with no connection open.
[[nodiscard]] Result<QString> moveDatabaseAside(const QString& path);

} // namespace trilume::app
