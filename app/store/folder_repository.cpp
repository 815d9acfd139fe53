// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/folder_repository.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/transaction.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

Error noSuchFolder()
{
    return {Errc::NotFound, asSentence(Database::tr("This folder no longer exists."))};
}

QVariant folderOrNull(FolderId folder)
{
    return folder ? QVariant(qint64{folder.value}) : QVariant(QMetaType::fromType<qint64>());
}

// Ran, at its first row.
Result<QSqlQuery> runQuery(Database& database, const QString& statement, const QVariant& value)
{
    Result<QSqlQuery> query = database.prepare(statement);
    if (!query) {
        return query;
    }
    query.value().addBindValue(value);
    if (const Status done = database.run(query.value()); !done) {
        return done.error();
    }
    return query;
}

} // namespace

QString folderName(const QString& text)
{
    QString name = text.simplified();
    name.remove(QChar::Null); // which would end it in the database
    if (name.size() > kLongestFolderName) {
        const bool isBetween = name.at(kLongestFolderName - 1).isHighSurrogate();
        name.truncate(isBetween ? kLongestFolderName - 1 : kLongestFolderName);
    }
    return name.trimmed();
}

FolderRepository::FolderRepository(Database& database)
    : m_database(database)
{}

Result<std::vector<Folder>> FolderRepository::list() const
{
    Result<QSqlQuery> query =
        m_database.prepare(QStringLiteral("SELECT id, name, folded FROM folders ORDER BY id"));
    if (!query) {
        return query.error();
    }
    QSqlQuery& row = query.value();
    if (const Status done = m_database.run(row); !done) {
        return done.error();
    }
    std::vector<Folder> folders;
    while (row.next()) {
        folders.push_back({FolderId{row.value(0).toLongLong()}, row.value(1).toString(),
                           static_cast<Folding>(row.value(2).toInt())}); // the schema checks it
    }
    if (row.lastError().isValid()) {
        return m_database.describe(row.lastError());
    }
    return folders;
}

Result<FolderId> FolderRepository::findOrMake(const QString& name)
{
    if (const Status done = m_database.change(
            QStringLiteral("INSERT INTO folders (name) VALUES (?) ON CONFLICT DO NOTHING"), {name});
        !done) {
        return done.error();
    }
    Result<QSqlQuery> row =
        runQuery(m_database, QStringLiteral("SELECT id FROM folders WHERE name = ?"), name);
    if (!row) {
        return row.error();
    }
    if (!row.value().next()) {
        return m_database.describe(row.value().lastError());
    }
    return FolderId{row.value().value(0).toLongLong()};
}

Status FolderRepository::rename(FolderId folder, const QString& name)
{
    const Result<std::vector<Folder>> folders = list();
    if (!folders) {
        return folders.error();
    }
    const bool isTaken =
        std::any_of(folders.value().begin(), folders.value().end(),
                    [&](const Folder& other) { return other.name == name && other.id != folder; });
    if (isTaken) {
        return Error{Errc::InvalidArgument,
                     asSentence(Database::tr("There is a folder \u201c%1\u201d already; this one "
                                             "keeps its name.")
                                    .arg(name))};
    }
    return m_database.change(QStringLiteral("UPDATE folders SET name = ? WHERE id = ?"),
                             {name, qint64{folder.value}});
}

Status FolderRepository::fold(FolderId folder, Folding folding)
{
    return m_database.change(QStringLiteral("UPDATE folders SET folded = ? WHERE id = ?"),
                             {static_cast<int>(folding), qint64{folder.value}});
}

Status FolderRepository::move(ChatId chat, FolderId folder)
{
    if (folder) {
        if (const Result<FolderContents> found = find(folder); !found) {
            return found.error();
        }
    }
    return m_database.change(QStringLiteral("UPDATE chats SET folder_id = ? WHERE id = ?"),
                             {folderOrNull(folder), qint64{chat.value}});
}

Result<FolderContents> FolderRepository::find(FolderId folder) const
{
    const Result<std::vector<Folder>> folders = list();
    if (!folders) {
        return folders.error();
    }
    const auto found = std::find_if(folders.value().begin(), folders.value().end(),
                                    [folder](const Folder& other) { return other.id == folder; });
    if (found == folders.value().end()) {
        return noSuchFolder();
    }
    Result<QSqlQuery> row =
        runQuery(m_database, QStringLiteral("SELECT id FROM chats WHERE folder_id = ? ORDER BY id"),
                 qint64{folder.value});
    if (!row) {
        return row.error();
    }
    FolderContents whole{*found, {}};
    while (row.value().next()) {
        whole.chats.push_back(ChatId{row.value().value(0).toLongLong()});
    }
    if (row.value().lastError().isValid()) {
        return m_database.describe(row.value().lastError());
    }
    return whole;
}

Result<FolderContents> FolderRepository::remove(FolderId folder)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    Result<FolderContents> removed = find(folder);
    if (!removed) {
        return removed;
    }
    // Foreign keys take the chats out of it.
    if (const Status done = m_database.change(QStringLiteral("DELETE FROM folders WHERE id = ?"),
                                              {qint64{folder.value}});
        !done) {
        return done.error();
    }
    if (const Status done = transaction.value().commit(); !done) {
        return done.error();
    }
    return removed;
}

Result<FolderContents> FolderRepository::restore(const FolderContents& removed)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<FolderId> folder = findOrMake(removed.folder.name);
    if (!folder) {
        return folder.error();
    }
    if (const Status done = fold(folder.value(), removed.folder.folding); !done) {
        return done.error();
    }
    for (const ChatId chat : removed.chats) {
        if (const Status done = m_database.change(
                QStringLiteral("UPDATE chats SET folder_id = ? WHERE id = ? AND folder_id IS NULL"),
                {qint64{folder.value().value}, qint64{chat.value}});
            !done) {
            return done.error();
        }
    }
    Result<FolderContents> restored = find(folder.value());
    if (!restored) {
        return restored;
    }
    if (const Status done = transaction.value().commit(); !done) {
        return done.error();
    }
    return restored;
}

} // namespace trilume::app
