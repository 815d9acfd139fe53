// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/copied_rows_p.h"
#include "app/store/database.h"

#include <QSqlError>
#include <QSqlQuery>

namespace trilume::app {

namespace {

Result<qint64> lastMessageId(Database& database)
{
    Result<QSqlQuery> query = database.prepare(
        QStringLiteral("SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = "
                       "'messages'), 0), coalesce((SELECT max(id) FROM messages), 0))"));
    if (!query) {
        return query.error();
    }
    if (const Status done = database.run(query.value()); !done) {
        return done.error();
    }
    if (!query.value().next()) {
        return database.describe(query.value().lastError());
    }
    return query.value().value(0).toLongLong();
}

// What each statement begins with: `copies`, of the id that a message has and the one that its copy
// gets. In the same order, so that a parent stays the smaller one.
QString withCopies()
{
    return QStringLiteral("WITH copies (id, copy) AS MATERIALIZED ("
                          " SELECT id, ? + row_number() OVER (ORDER BY id)"
                          " FROM messages WHERE chat_id = ?) ");
}

} // namespace

Status copyMessages(Database& database, ChatId from, ChatId to)
{
    const Result<qint64> last = lastMessageId(database);
    if (!last) {
        return last.error();
    }
    const qint64 chat = from.value;
    const qint64 target = to.value;
    if (Status done = database.change(
            withCopies()
                + QStringLiteral(
                    "INSERT INTO messages (id, chat_id, parent_id, role, status, text, error,"
                    " created, model_name, prompt_tokens, reused_tokens, generated_tokens,"
                    " context_tokens, prefill_seconds, first_token_seconds, decode_seconds,"
                    " conditions, cut, context_full, thought_tokens, left_out_messages,"
                    " thought_seconds, thought)"
                    " SELECT copies.copy, ?, parents.copy, role,"
                    " CASE status WHEN 2 THEN 3 ELSE status END, text, error, created, model_name,"
                    " prompt_tokens, reused_tokens, generated_tokens, context_tokens,"
                    " prefill_seconds, first_token_seconds, decode_seconds, conditions, cut,"
                    " context_full, thought_tokens, left_out_messages, thought_seconds, thought"
                    " FROM messages JOIN copies USING (id)"
                    " LEFT JOIN copies AS parents ON parents.id = parent_id ORDER BY copies.copy"),
            {last.value(), chat, target});
        !done) {
        return done;
    }
    if (Status done = database.change(
            withCopies()
                + QStringLiteral(
                    "INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label,"
                    " net_label, scope, gross_joules, net_joules, process_share, uncertainty,"
                    " missing_seconds, idle_watts, idle_age_seconds, problem)"
                    " SELECT ?, copy, meter, phase, source, label, net_label, scope, gross_joules,"
                    " net_joules, process_share, uncertainty, missing_seconds, idle_watts,"
                    " idle_age_seconds, problem FROM message_energy"
                    " JOIN copies ON copies.id = message_id"),
            {last.value(), chat, target});
        !done) {
        return done;
    }
    if (Status done = database.change(
            withCopies()
                + QStringLiteral(
                    "INSERT INTO answer_origin SELECT copy, program, fingerprint, device, isa,"
                    " packing, threads, temperature, top_k, top_p, min_p, repetition_penalty,"
                    " repetition_window, max_tokens, seed, system_prompt_id FROM answer_origin"
                    " JOIN copies ON copies.id = message_id"),
            {last.value(), chat});
        !done) {
        return done;
    }
    return database.change(
        withCopies()
            + QStringLiteral("UPDATE chats SET current_leaf = (SELECT copy FROM copies"
                             " WHERE id = (SELECT current_leaf FROM chats WHERE id = ?))"
                             " WHERE id = ?"),
        {last.value(), chat, chat, target});
}

} // namespace trilume::app
