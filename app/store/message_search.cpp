// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/message_search.h"

#include "app/store/database.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace trilume::app {

namespace {

// The index leads where it knows a word; else all texts are read, which takes ten times as long and
// still no quarter of a second for 100 000 messages.
QString statementFor(const QString& expression, qsizetype literals)
{
    QString statement =
        QStringLiteral("SELECT messages.id, chat_id, role, messages.text FROM ")
        + (expression.isEmpty()
               ? QStringLiteral("messages CROSS JOIN chats ON chats.id = chat_id WHERE true")
               : QStringLiteral("message_words"
                                " CROSS JOIN messages ON messages.id = message_words.rowid"
                                " CROSS JOIN chats ON chats.id = chat_id"
                                " WHERE message_words MATCH ?"))
        + QStringLiteral(" AND deleted IS NULL AND status <> 2");
    for (qsizetype i = 0; i < literals; ++i) {
        statement += QStringLiteral(" AND instr(messages.text, ?)");
    }
    return statement
           + (expression.isEmpty() ? QStringLiteral(" ORDER BY messages.id DESC")
                                   : QStringLiteral(" ORDER BY message_words.rowid DESC"));
}

} // namespace

Result<FoundMessages> searchMessages(Database& database,
                                     const SearchWords& words,
                                     const std::function<bool()>& isCancelled,
                                     int mostHits)
{
    FoundMessages found;
    if (words.isEmpty()) {
        return found;
    }
    const QString expression = words.indexExpression();
    const QStringList literals = words.literalParts();
    Result<QSqlQuery> query = database.prepare(statementFor(expression, literals.size()));
    if (!query) {
        return query.error();
    }
    QSqlQuery& row = query.value();
    if (!expression.isEmpty()) {
        row.addBindValue(expression);
    }
    for (const QString& literal : literals) {
        row.addBindValue(literal);
    }
    if (const Status done = database.run(row); !done) {
        return done.error();
    }
    while (row.next()) {
        if (isCancelled && isCancelled()) {
            return found;
        }
        const QString text = row.value(3).toString();
        const std::vector<TextMark> marks = words.marksIn(text);
        if (marks.empty()) {
            continue; // the index leaves signs out of account
        }
        if (static_cast<int>(found.hits.size()) == mostHits) {
            found.isCut = true;
            return found;
        }
        found.hits.push_back(
            {ChatId{row.value(1).toLongLong()}, MessageId{row.value(0).toLongLong()},
             static_cast<MessageRole>(row.value(2).toInt()), snippetOf(text, marks)});
    }
    if (row.lastError().isValid()) {
        return database.describe(row.lastError());
    }
    return found;
}

} // namespace trilume::app
