// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/message_line_p.h"
#include "app/store/origin_rows_p.h"
#include "app/store/row_values_p.h"

#include <QSqlError>
#include <QSqlQuery>

#include <map>
#include <optional>

namespace trilume::app {

namespace {

void bindSampling(QSqlQuery& query, const std::optional<AnswerSampling>& sampling)
{
    if (!sampling) {
        for (int column = 0; column < 8; ++column) {
            query.addBindValue(QVariant());
        }
        return;
    }
    query.addBindValue(sampling->temperature);
    query.addBindValue(sampling->topK);
    query.addBindValue(sampling->topP);
    query.addBindValue(sampling->minP);
    query.addBindValue(sampling->repetitionPenalty);
    query.addBindValue(sampling->repetitionWindow);
    query.addBindValue(sampling->maxTokens);
    query.addBindValue(QString::number(sampling->seed));
}

// From the columns that bindSampling fills, the first at 7.
std::optional<AnswerSampling> readSampling(const QSqlQuery& row)
{
    if (row.value(14).isNull()) {
        return std::nullopt;
    }
    AnswerSampling sampling;
    sampling.temperature = row.value(7).toDouble();
    sampling.topK = row.value(8).toLongLong();
    sampling.topP = row.value(9).toDouble();
    sampling.minP = row.value(10).toDouble();
    sampling.repetitionPenalty = row.value(11).toDouble();
    sampling.repetitionWindow = row.value(12).toLongLong();
    sampling.maxTokens = row.value(13).toLongLong();
    sampling.seed = row.value(14).toString().toULongLong();
    return sampling;
}

// Each text once, whatever the number of answers: they may be long.
Status storePrompt(Database& database, const QString& prompt)
{
    return prompt.isEmpty()
               ? Status(Done{})
               : database.change(QStringLiteral("INSERT INTO system_prompts (text) VALUES (?)"
                                                " ON CONFLICT DO NOTHING"),
                                 {prompt});
}

// By their ids, those of a line.
Result<std::map<qint64, QString>> readPrompts(Database& database, const MessageLine& line)
{
    Result<QSqlQuery> rows =
        database.prepare(line.statement
                         + QStringLiteral(" SELECT id, text FROM system_prompts WHERE id IN (SELECT"
                                          " system_prompt_id FROM line JOIN answer_origin"
                                          " ON message_id = line.id)"));
    if (!rows) {
        return rows.error();
    }
    QSqlQuery& row = rows.value();
    row.addBindValue(line.value);
    if (const Status done = database.run(row); !done) {
        return done.error();
    }
    std::map<qint64, QString> prompts;
    while (row.next()) {
        prompts[row.value(0).toLongLong()] = row.value(1).toString();
    }
    if (row.lastError().isValid()) {
        return database.describe(row.lastError());
    }
    return prompts;
}

} // namespace

Status storeOrigin(Database& database, MessageId message, const AnswerOrigin& origin)
{
    if (origin == AnswerOrigin{}) { // nothing is known, or not any more
        Result<QSqlQuery> removal =
            database.prepare(QStringLiteral("DELETE FROM answer_origin WHERE message_id = ?"));
        if (!removal) {
            return removal.error();
        }
        removal.value().addBindValue(qint64{message.value});
        return database.run(removal.value());
    }
    if (Status done = storePrompt(database, origin.systemPrompt); !done) {
        return done;
    }
    Result<QSqlQuery> query = database.prepare(QStringLiteral(
        "INSERT OR REPLACE INTO answer_origin (message_id, program, fingerprint, device, isa,"
        " packing, threads, temperature, top_k, top_p, min_p, repetition_penalty,"
        " repetition_window, max_tokens, seed, system_prompt_id)"
        " SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " (SELECT system_prompts.id FROM system_prompts WHERE system_prompts.text = ?)"
        " FROM messages WHERE id = ?"));
    if (!query) {
        return query.error();
    }
    for (const QString& text :
         {origin.program, origin.fingerprint, origin.device, origin.isa, origin.packing}) {
        query.value().addBindValue(textOrNull(text));
    }
    query.value().addBindValue(countOrNull(origin.threads));
    bindSampling(query.value(), origin.sampling);
    query.value().addBindValue(textOrNull(origin.systemPrompt));
    query.value().addBindValue(qint64{message.value});
    return database.run(query.value());
}

Status readOrigins(Database& database, const MessageLine& line, std::vector<Message>& messages)
{
    const Result<std::map<qint64, QString>> prompts = readPrompts(database, line);
    if (!prompts) {
        return prompts.error();
    }
    Result<QSqlQuery> rows = database.prepare(
        line.statement
        + QStringLiteral(" SELECT message_id, program, fingerprint, device, isa, packing, threads,"
                         " temperature, top_k, top_p, min_p, repetition_penalty, repetition_window,"
                         " max_tokens, seed, system_prompt_id FROM line JOIN answer_origin ON "
                         "message_id = line.id"
                         " ORDER BY message_id"));
    if (!rows) {
        return rows.error();
    }
    QSqlQuery& row = rows.value();
    row.addBindValue(line.value);
    if (Status done = database.run(row); !done) {
        return done;
    }
    auto message = messages.begin(); // in the order of their ids as well: a child has the larger
    while (row.next()) {
        const MessageId id{row.value(0).toLongLong()};
        while (message != messages.end() && message->id < id) {
            ++message;
        }
        if (message == messages.end() || message->id != id) {
            continue; // written since the messages were read
        }
        AnswerOrigin& origin = message->stats.origin;
        origin.program = row.value(1).toString();
        origin.fingerprint = row.value(2).toString();
        origin.device = row.value(3).toString();
        origin.isa = row.value(4).toString();
        origin.packing = row.value(5).toString();
        origin.threads = row.value(6).toInt();
        origin.sampling = readSampling(row);
        if (const auto prompt = prompts.value().find(row.value(15).toLongLong());
            prompt != prompts.value().end()) {
            origin.systemPrompt = prompt->second; // shared by all that have it
        }
    }
    if (row.lastError().isValid()) {
        return database.describe(row.lastError());
    }
    return Done{};
}

} // namespace trilume::app
