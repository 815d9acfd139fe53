// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/message_repository.h"

#include "app/store/database.h"
#include "app/store/energy_words_p.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace trilume::app {

namespace {

// NULL for what is not known, so that sums and means over the table need no special numbers.
QVariant secondsOrNull(double seconds)
{
    return seconds < 0.0 ? QVariant(QMetaType::fromType<double>()) : QVariant(seconds);
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

// A null QString would be stored as NULL, which the column refuses.
QVariant textOrEmpty(const QString& text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

QVariant numberOrNull(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<double>());
}

std::optional<double> readNumber(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

double readSeconds(const QVariant& value)
{
    return value.isNull() ? -1.0 : value.toDouble();
}

void bindStats(QSqlQuery& query, const MessageStats& stats)
{
    query.addBindValue(textOrNull(stats.modelName));
    // An answer without a measured time was not generated here: its counts are unknown as well.
    for (const int count :
         {stats.promptTokens, stats.reusedTokens, stats.generatedTokens, stats.contextTokens}) {
        query.addBindValue(stats.prefillSeconds < 0.0 ? QVariant(QMetaType::fromType<int>())
                                                      : QVariant(count));
    }
    query.addBindValue(secondsOrNull(stats.prefillSeconds));
    query.addBindValue(secondsOrNull(stats.firstTokenSeconds));
    query.addBindValue(secondsOrNull(stats.decodeSeconds));
}

// The columns of MessageEnergy, in the order of bindEnergy and readEnergy.
QString energyColumns()
{
    return QStringLiteral("gross_joules, net_joules, process_share,"
                          " prefill_gross_joules, prefill_net_joules, prefill_process_share,"
                          " decode_gross_joules, decode_net_joules, decode_process_share,"
                          " energy_source, energy_problem, energy_label, energy_net_label,"
                          " energy_scope, energy_uncertainty, energy_missing_seconds,"
                          " idle_watts, idle_age_seconds, energy_conditions");
}

QString energyPlaceholders()
{
    const qsizetype columns = energyColumns().count(QLatin1Char(',')) + 1;
    return QStringList(columns, QStringLiteral("?")).join(QStringLiteral(", "));
}

void bindEnergy(QSqlQuery& query, const MessageEnergy& energy)
{
    for (const PhaseJoules& phase : {energy.whole, energy.prefill, energy.decode}) {
        query.addBindValue(numberOrNull(phase.gross));
        query.addBindValue(numberOrNull(phase.net));
        query.addBindValue(numberOrNull(phase.processShare));
    }
    // Without a meter the rest says nothing.
    const bool isMeasured = !energy.source.isEmpty();
    const auto word = [isMeasured](const char* text) {
        return textOrNull(isMeasured ? QString::fromLatin1(text) : QString());
    };
    const auto number = [isMeasured](double value) {
        return numberOrNull(isMeasured ? std::optional<double>(value) : std::nullopt);
    };
    query.addBindValue(textOrNull(energy.source));
    query.addBindValue(textOrNull(energy.problem));
    query.addBindValue(word(evidenceName(energy.label)));
    query.addBindValue(word(evidenceName(energy.netLabel)));
    query.addBindValue(word(scopeName(energy.scope)));
    query.addBindValue(number(energy.uncertainty));
    query.addBindValue(number(energy.missingSeconds));
    query.addBindValue(numberOrNull(energy.idleWatts));
    query.addBindValue(numberOrNull(energy.idleAgeSeconds));
    query.addBindValue(textOrNull(energy.conditions));
}

// From the column at `first`. A scope that this program does not know makes it unknown as a whole:
// joules without a scope cannot be shown.
MessageEnergy readEnergy(const QSqlQuery& row, int first)
{
    MessageEnergy energy;
    const auto value = [&row, first](int column) {
        return row.value(first + column);
    };
    const auto joules = [&value](int column) {
        return PhaseJoules{readNumber(value(column)), readNumber(value(column + 1)),
                           readNumber(value(column + 2))};
    };
    const std::optional<EnergyScope> scope = readScope(value(13).toString());
    if (value(9).isNull() || !scope) {
        return energy;
    }
    energy.whole = joules(0);
    energy.prefill = joules(3);
    energy.decode = joules(6);
    energy.source = value(9).toString();
    energy.problem = value(10).toString();
    energy.label = readLabel(value(11).toString());
    energy.netLabel = readLabel(value(12).toString());
    energy.scope = *scope;
    energy.uncertainty = value(14).toDouble();
    energy.missingSeconds = value(15).toDouble();
    energy.idleWatts = readNumber(value(16));
    energy.idleAgeSeconds = readNumber(value(17));
    energy.conditions = value(18).toString();
    return energy;
}

Message readMessage(const QSqlQuery& row)
{
    Message message;
    message.id = MessageId{row.value(0).toLongLong()};
    message.chat = ChatId{row.value(1).toLongLong()};
    message.parent = MessageId{row.value(2).toLongLong()};             // NULL is 0, none
    message.role = static_cast<MessageRole>(row.value(3).toInt());     // the schema checks
    message.status = static_cast<MessageStatus>(row.value(4).toInt()); // their ranges
    message.text = row.value(5).toString();
    message.error = row.value(6).toString();
    message.created = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC);
    MessageStats& stats = message.stats;
    stats.modelName = row.value(8).toString();
    stats.promptTokens = row.value(9).toInt();
    stats.reusedTokens = row.value(10).toInt();
    stats.generatedTokens = row.value(11).toInt();
    stats.contextTokens = row.value(12).toInt();
    stats.prefillSeconds = readSeconds(row.value(13));
    stats.firstTokenSeconds = readSeconds(row.value(14));
    stats.decodeSeconds = readSeconds(row.value(15));
    stats.energy = readEnergy(row, 16);
    return message;
}

} // namespace

MessageRepository::MessageRepository(Database& database)
    : m_database(database)
{}

Result<MessageId> MessageRepository::insert(const Message& message)
{
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral(
            "INSERT INTO messages (chat_id, parent_id, role, status, text, error, created, "
            "model_name,"
            " prompt_tokens, reused_tokens, generated_tokens, context_tokens, prefill_seconds,"
            " first_token_seconds, decode_seconds, %1)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %2) RETURNING id")
            .arg(energyColumns(), energyPlaceholders()));
    if (!query) {
        return query.error();
    }
    QSqlQuery& insertion = query.value();
    insertion.addBindValue(qint64{message.chat.value});
    insertion.addBindValue(message.parent ? QVariant(qint64{message.parent.value})
                                          : QVariant(QMetaType::fromType<qint64>()));
    insertion.addBindValue(static_cast<int>(message.role));
    insertion.addBindValue(static_cast<int>(message.status));
    insertion.addBindValue(textOrEmpty(message.text));
    insertion.addBindValue(textOrNull(message.error));
    insertion.addBindValue(message.created.toMSecsSinceEpoch());
    bindStats(insertion, message.stats);
    bindEnergy(insertion, message.stats.energy);
    if (const Status done = m_database.run(insertion); !done) {
        return done.error();
    }
    if (!insertion.next()) {
        return m_database.describe(insertion.lastError());
    }
    return MessageId{insertion.value(0).toLongLong()};
}

Result<std::vector<Message>> MessageRepository::path(MessageId leaf) const
{
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral(
            "WITH RECURSIVE line (id, depth) AS ("
            " SELECT id, 0 FROM messages WHERE id = ?"
            " UNION ALL"
            " SELECT messages.parent_id, line.depth + 1 FROM line JOIN messages USING (id)"
            " WHERE messages.parent_id IS NOT NULL)"
            " SELECT messages.id, chat_id, parent_id, role, status, text, error, created, "
            "model_name,"
            " prompt_tokens, reused_tokens, generated_tokens, context_tokens, prefill_seconds,"
            " first_token_seconds, decode_seconds, %1"
            " FROM line JOIN messages USING (id) ORDER BY line.depth DESC")
            .arg(energyColumns()));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(qint64{leaf.value});
    if (const Status done = m_database.run(query.value()); !done) {
        return done.error();
    }
    std::vector<Message> messages;
    while (query.value().next()) {
        messages.push_back(readMessage(query.value()));
    }
    if (query.value().lastError().isValid()) {
        return m_database.describe(query.value().lastError());
    }
    return messages;
}

Status MessageRepository::saveRunningText(MessageId message, const QString& text)
{
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral("UPDATE messages SET text = ? WHERE id = ? AND status = ?"));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(textOrEmpty(text));
    query.value().addBindValue(qint64{message.value});
    query.value().addBindValue(static_cast<int>(MessageStatus::Running));
    return m_database.run(query.value());
}

Status MessageRepository::finish(const Message& message)
{
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral(
            "UPDATE messages SET text = ?, status = ?, error = ?, model_name = ?, prompt_tokens = "
            "?,"
            " reused_tokens = ?, generated_tokens = ?, context_tokens = ?, prefill_seconds = ?,"
            " first_token_seconds = ?, decode_seconds = ?, (%1) = (%2) WHERE id = ?")
            .arg(energyColumns(), energyPlaceholders()));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(textOrEmpty(message.text));
    query.value().addBindValue(static_cast<int>(message.status));
    query.value().addBindValue(textOrNull(message.error));
    bindStats(query.value(), message.stats);
    bindEnergy(query.value(), message.stats.energy);
    query.value().addBindValue(qint64{message.id.value});
    return m_database.run(query.value());
}

Status MessageRepository::interruptRunning()
{
    Result<QSqlQuery> query =
        m_database.prepare(QStringLiteral("UPDATE messages SET status = ? WHERE status = ?"));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(static_cast<int>(MessageStatus::Interrupted));
    query.value().addBindValue(static_cast<int>(MessageStatus::Running));
    return m_database.run(query.value());
}

} // namespace trilume::app
