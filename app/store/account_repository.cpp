// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/account_repository.h"

#include "app/store/database.h"
#include "app/store/energy_words_p.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <utility>

namespace trilume::app {

namespace {

struct Statement
{
    QString text;
    QVariantList values;
};

// `answers`: one for all copies of it, which is what the grouping is for. Its day is that of the
// person's clock, which SQLite asks the system about.
Statement withAnswers(const AccountRange& range)
{
    Statement statement;
    QString where;
    if (range.chat) {
        where += QStringLiteral(" AND messages.chat_id = ?");
        statement.values.append(qint64{range.chat.value});
    }
    if (range.first.isValid()) {
        where += QStringLiteral(" AND messages.created >= ?");
        statement.values.append(range.first.startOfDay().toMSecsSinceEpoch());
    }
    if (range.last.isValid()) {
        where += QStringLiteral(" AND messages.created < ?");
        statement.values.append(range.last.addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    statement.text =
        QStringLiteral(
            "WITH answers AS MATERIALIZED ("
            " SELECT min(messages.id) AS id,"
            "  date(messages.created / 1000, 'unixepoch', 'localtime') AS day,"
            "  coalesce(model_name, '') AS model,"
            "  coalesce(prompt_tokens, 0) - coalesce(reused_tokens, 0) AS tokens_read,"
            "  coalesce(generated_tokens, 0) AS tokens_written,"
            "  coalesce(prefill_seconds, 0) + coalesce(decode_seconds, 0) AS seconds"
            " FROM messages JOIN chats ON chats.id = messages.chat_id"
            " WHERE role = 3 AND status <> 2 AND deleted IS NULL"
            "  AND coalesce(prompt_tokens, generated_tokens, decode_seconds) IS NOT NULL")
        + where
        + QStringLiteral(" GROUP BY messages.created, model_name, generated_tokens,"
                         " decode_seconds),"
                         // As in the list of chats: at an uncertainty of 1 and more the answer was
                         // too short for the meter.
                         " known AS (SELECT * FROM message_energy WHERE phase = 1"
                         "  AND uncertainty < 1 AND gross_joules > 0) ");
    return statement;
}

Result<QSqlQuery> runStatement(Database& database, const Statement& statement)
{
    Result<QSqlQuery> query = database.prepare(statement.text);
    if (!query) {
        return query;
    }
    query.value().setForwardOnly(true);
    for (const QVariant& value : statement.values) {
        query.value().addBindValue(value);
    }
    if (const Status done = database.run(query.value()); !done) {
        return done.error();
    }
    return query;
}

AccountWork readWork(const QSqlQuery& row, int column)
{
    AccountWork work;
    work.answers = row.value(column).toInt();
    work.tokensRead = row.value(column + 1).toLongLong();
    work.tokensWritten = row.value(column + 2).toLongLong();
    work.seconds = row.value(column + 3).toDouble();
    return work;
}

QDate readDay(const QSqlQuery& row)
{
    return QDate::fromString(row.value(0).toString(), Qt::ISODate);
}

Result<std::vector<WorkRow>> readWorkRows(Database& database, const AccountRange& range)
{
    Statement statement = withAnswers(range);
    statement.text += QStringLiteral(
        ", told AS (SELECT *, NOT EXISTS (SELECT 1 FROM known WHERE message_id = answers.id)"
        "  AS is_unknown FROM answers)"
        " SELECT day, model, count(*), sum(tokens_read), sum(tokens_written), sum(seconds),"
        " sum(is_unknown), sum(is_unknown * tokens_read), sum(is_unknown * tokens_written),"
        " sum(is_unknown * seconds) FROM told GROUP BY day, model ORDER BY day, model");
    Result<QSqlQuery> query = runStatement(database, statement);
    if (!query) {
        return query.error();
    }
    const QSqlQuery& row = query.value();
    std::vector<WorkRow> rows;
    while (query.value().next()) {
        rows.push_back({readDay(row), row.value(1).toString(), readWork(row, 2), readWork(row, 6)});
    }
    if (row.lastError().isValid()) {
        return database.describe(row.lastError());
    }
    return rows;
}

Result<std::vector<MeterRow>> readMeterRows(Database& database, const AccountRange& range)
{
    Statement statement = withAnswers(range);
    statement.text += QStringLiteral(
        "SELECT day, model, meter > 0 AS device, source, scope, label,"
        " count(*), sum(tokens_read), sum(tokens_written), sum(seconds), sum(gross_joules),"
        " total(net_joules), count(net_joules), max(CASE WHEN net_joules IS NULL THEN 0"
        "  WHEN net_label = 'measured' THEN 1 WHEN net_label = 'derived' THEN 2 ELSE 3 END)"
        " FROM answers JOIN known ON known.message_id = answers.id"
        " GROUP BY day, model, device, source, scope, label"
        " ORDER BY day, model, device, source, scope, label");
    Result<QSqlQuery> query = runStatement(database, statement);
    if (!query) {
        return query.error();
    }
    constexpr std::array<EvidenceLabel, 4> kByWeakness = {
        EvidenceLabel::Derived, EvidenceLabel::Measured, EvidenceLabel::Derived,
        EvidenceLabel::Modelled};
    const QSqlQuery& row = query.value();
    std::vector<MeterRow> rows;
    while (query.value().next()) {
        const std::optional<EnergyScope> scope = readScope(row.value(4).toString());
        if (!scope) {
            continue; // of a later program: joules without a scope cannot be shown
        }
        MeterRow meter;
        meter.day = readDay(row);
        meter.model = row.value(1).toString();
        meter.place = row.value(2).toBool() ? MeterPlace::Device : MeterPlace::Host;
        meter.source = row.value(3).toString();
        meter.scope = *scope;
        meter.label = readLabel(row.value(5).toString());
        meter.work = readWork(row, 6);
        meter.grossJoules = row.value(10).toDouble();
        meter.netJoules = row.value(11).toDouble();
        meter.netAnswers = row.value(12).toInt();
        meter.netLabel = kByWeakness.at(static_cast<std::size_t>(row.value(13).toInt()));
        rows.push_back(std::move(meter));
    }
    if (row.lastError().isValid()) {
        return database.describe(row.lastError());
    }
    return rows;
}

} // namespace

AccountRepository::AccountRepository(Database& database)
    : m_database(database)
{}

Result<Account> AccountRepository::read(const AccountRange& range) const
{
    Result<std::vector<WorkRow>> work = readWorkRows(m_database, range);
    if (!work) {
        return work.error();
    }
    Result<std::vector<MeterRow>> meters = readMeterRows(m_database, range);
    if (!meters) {
        return meters.error();
    }
    return Account{std::move(work).value(), std::move(meters).value()};
}

} // namespace trilume::app
