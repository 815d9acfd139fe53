// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

namespace trilume::tests {

// A connection of no program of ours, as the one of `sqlite3`.
class PlainConnection final
{
public:
    explicit PlainConnection(const QString& path)
        : m_name(nextName())
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        connection.setDatabaseName(path);
        connection.open();
    }

    ~PlainConnection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    PlainConnection(const PlainConnection&) = delete;
    PlainConnection& operator=(const PlainConnection&) = delete;

    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    // Empty when it was done.
    [[nodiscard]] QString execute(const QString& statement) const
    {
        QSqlQuery query(connection());
        return query.exec(statement) ? QString() : query.lastError().text() + statement;
    }

    // A line for each row: values as SQL writes them, so that NULL, numbers and text differ.
    [[nodiscard]] QStringList rows(const QString& statement) const
    {
        QStringList lines;
        QSqlQuery query(connection());
        if (!query.exec(statement)) {
            return {query.lastError().text()};
        }
        while (query.next()) {
            lines.append(query.value(0).toString());
        }
        return lines;
    }

private:
    static QString nextName()
    {
        static int number = 0;
        return QStringLiteral("plain-%1").arg(++number);
    }

    QString m_name;
};

[[nodiscard]] inline QString schemaFile(int version)
{
    return QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/app/store/schemas/v%1.sql").arg(version);
}

// Makes a database as the program of that version left it. Empty when it was done.
[[nodiscard]] inline QString restoreSchema(const QString& path, int version)
{
    QFile file(schemaFile(version));
    if (!file.open(QIODevice::ReadOnly)) {
        return file.fileName();
    }
    const QString script = QStringLiteral("BEGIN;\n") + QString::fromUtf8(file.readAll())
                           + QStringLiteral("COMMIT;\n");
    const PlainConnection plain(path);
    const QStringList statements = script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (QString error = plain.execute(statement); !error.isEmpty()) {
            return error;
        }
    }
    return {};
}

} // namespace trilume::tests
