// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/transaction.h"
#include "app/store/word_index_p.h"

namespace trilume::app {

Status indexWordsAnew(Database& database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (const char* statement :
         {"INSERT INTO message_words (message_words) VALUES ('delete-all')",
          "INSERT INTO message_words (rowid, text) SELECT id, text FROM messages"
          " WHERE status <> 2"}) {
        if (Status done = database.execute(QLatin1String(statement)); !done) {
            return done;
        }
    }
    return transaction.value().commit();
}

Status forgetDeletedWords(Database& database)
{
    return database.execute(
        QStringLiteral("INSERT INTO message_words (message_words) VALUES ('optimize')"));
}

} // namespace trilume::app
