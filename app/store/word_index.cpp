// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/transaction.h"
#include "app/store/word_index_p.h"

#include <array>

namespace trilume::app {

Status indexWordsAnew(Database& database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    // First the tables that FTS5 keeps the index in, as they are in an empty one (its file format
    // 4: rows 1 and 10 are the averages and the list of parts): where those rows are damaged, no
    // statement that names the index can be prepared, and none of FTS5's own commands runs.
    constexpr std::array kStatements{
        "DELETE FROM message_words_data",
        "DELETE FROM message_words_idx",
        "INSERT INTO message_words_data (id, block) VALUES (1, x''), (10, x'00000000000000')",
        "DELETE FROM message_words_config",
        "INSERT INTO message_words_config (k, v) VALUES ('version', 4)",
        "INSERT INTO message_words (message_words) VALUES ('delete-all')",
        "INSERT INTO message_words (rowid, text) SELECT id, text FROM messages WHERE status <> 2",
    };
    for (const char* statement : kStatements) {
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
