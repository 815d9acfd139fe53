// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/message_repository.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/energy_rows_p.h"
#include "app/store/message_line_p.h"
#include "app/store/origin_rows_p.h"
#include "app/store/row_values_p.h"

#include <QSqlError>
#include <QVariant>

#include <utility>

namespace trilume::app {

namespace {

void bindStats(QSqlQuery& query, const MessageStats& stats)
{
    query.addBindValue(textOrNull(stats.modelName));
    // An answer without a measured time was not generated here: its counts are unknown as well,
    // unless a server told them.
    for (const int count :
         {stats.promptTokens, stats.reusedTokens, stats.generatedTokens, stats.contextTokens}) {
        query.addBindValue(stats.prefillSeconds < 0.0 && count == 0
                               ? QVariant(QMetaType::fromType<int>())
                               : QVariant(count));
    }
    query.addBindValue(secondsOrNull(stats.prefillSeconds));
    query.addBindValue(secondsOrNull(stats.firstTokenSeconds));
    query.addBindValue(secondsOrNull(stats.decodeSeconds));
    query.addBindValue(textOrNull(stats.energy.conditions));
    const bool isFull = stats.cut == AnswerCut::ContextFull;
    query.addBindValue(static_cast<int>(isFull ? AnswerCut::AtLimit : stats.cut));
    query.addBindValue(isFull);
    for (const int count : {stats.thoughtTokens, stats.leftOutMessages}) {
        query.addBindValue(count > 0 ? QVariant(count) : QVariant(QMetaType::fromType<int>()));
    }
    query.addBindValue(secondsOrNull(stats.thoughtSeconds));
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
    stats.energy.conditions = row.value(16).toString();
    stats.cut = row.value(18).toBool() ? AnswerCut::ContextFull
                                       : static_cast<AnswerCut>(row.value(17).toInt()); // as above
    stats.thoughtTokens = row.value(19).toInt();
    stats.leftOutMessages = row.value(20).toInt();
    stats.thoughtSeconds = readSeconds(row.value(21));
    message.thought = row.value(22).toString();
    return message;
}

} // namespace

MessageRepository::MessageRepository(Database& database)
    : m_database(database)
{}

Result<MessageId> MessageRepository::insert(const Message& message)
{
    if (!m_insertion) {
        Result<QSqlQuery> query = m_database.prepare(QStringLiteral(
            "INSERT INTO messages (chat_id, parent_id, role, status, text, error, created,"
            " model_name, prompt_tokens, reused_tokens, generated_tokens, context_tokens,"
            " prefill_seconds, first_token_seconds, decode_seconds, conditions, cut, context_full,"
            " thought_tokens, left_out_messages, thought_seconds, thought)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " RETURNING id"));
        if (!query) {
            return query.error();
        }
        m_insertion = std::move(query).value();
    }
    Result<MessageId> id = insertRow(message);
    m_insertion->finish();
    if (!id) {
        return id;
    }
    if (const Status done = insertEnergies(m_database, id.value(), message.stats); !done) {
        return done.error();
    }
    if (message.stats.origin == AnswerOrigin{}) {
        return id; // there is no row to take away
    }
    if (const Status done = storeOrigin(m_database, id.value(), message.stats.origin); !done) {
        return done.error();
    }
    return id;
}

Result<MessageId> MessageRepository::insertRow(const Message& message)
{
    QSqlQuery& insertion = *m_insertion;
    insertion.addBindValue(qint64{message.chat.value});
    insertion.addBindValue(message.parent ? QVariant(qint64{message.parent.value})
                                          : QVariant(QMetaType::fromType<qint64>()));
    insertion.addBindValue(static_cast<int>(message.role));
    insertion.addBindValue(static_cast<int>(message.status));
    insertion.addBindValue(textOrEmpty(message.text));
    insertion.addBindValue(textOrNull(message.error));
    insertion.addBindValue(message.created.toMSecsSinceEpoch());
    bindStats(insertion, message.stats);
    insertion.addBindValue(textOrNull(message.thought));
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
    return read(lineTo(leaf));
}

Result<std::vector<Message>> MessageRepository::all(ChatId chat) const
{
    return read(allOf(chat));
}

Result<std::vector<Message>> MessageRepository::read(const MessageLine& line) const
{
    Result<QSqlQuery> query = m_database.prepare(
        line.statement
        + QStringLiteral(
            " SELECT messages.id, chat_id, parent_id, role, status, text, error, created, "
            "model_name,"
            " prompt_tokens, reused_tokens, generated_tokens, context_tokens, prefill_seconds,"
            " first_token_seconds, decode_seconds, conditions, cut, context_full, thought_tokens,"
            " left_out_messages, thought_seconds, thought"
            " FROM line JOIN messages USING (id) ORDER BY line.depth DESC"));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(line.value);
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
    if (const Status done = readEnergies(m_database, line, messages); !done) {
        return done.error();
    }
    if (const Status done = readOrigins(m_database, line, messages); !done) {
        return done.error();
    }
    return messages;
}

Result<std::vector<Fork>> MessageRepository::forks(ChatId chat) const
{
    // From the index alone, in its order.
    Result<QSqlQuery> query = m_database.prepare(QStringLiteral(
        "SELECT parent_id, id FROM messages WHERE chat_id = ? ORDER BY parent_id, id"));
    if (!query) {
        return query.error();
    }
    QSqlQuery& row = query.value();
    row.addBindValue(qint64{chat.value});
    if (const Status done = m_database.run(row); !done) {
        return done.error();
    }
    std::vector<Fork> forks;
    const auto dropLastUnlessFork = [&forks] {
        if (!forks.empty() && forks.back().branches.size() < 2) {
            forks.pop_back();
        }
    };
    while (row.next()) {
        const MessageId parent{row.value(0).toLongLong()}; // NULL is 0, none
        if (forks.empty() || forks.back().parent != parent) {
            dropLastUnlessFork();
            forks.push_back({parent, {}});
        }
        forks.back().branches.push_back(MessageId{row.value(1).toLongLong()});
    }
    dropLastUnlessFork();
    if (row.lastError().isValid()) {
        return m_database.describe(row.lastError());
    }
    return forks;
}

Result<MessageId> MessageRepository::newestLeaf(ChatId chat, MessageId from) const
{
    // Ids grow along a line, so that the leaf is the largest.
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral("WITH RECURSIVE line (chat, id) AS ("
                       " SELECT chat_id, id FROM messages WHERE chat_id = ? AND id = ?"
                       " UNION ALL"
                       " SELECT chat, (SELECT max(messages.id) FROM messages"
                       " WHERE chat_id = line.chat AND parent_id = line.id)"
                       " FROM line WHERE line.id IS NOT NULL)"
                       " SELECT max(id) FROM line"));
    if (!query) {
        return query.error();
    }
    QSqlQuery& row = query.value();
    row.addBindValue(qint64{chat.value});
    row.addBindValue(qint64{from.value});
    if (const Status done = m_database.run(row); !done) {
        return done.error();
    }
    if (!row.next()) {
        return m_database.describe(row.lastError());
    }
    return MessageId{row.value(0).toLongLong()};
}

Result<Message> MessageRepository::resume(ChatId chat, MessageId answer)
{
    Result<std::vector<Message>> line = path(answer);
    if (!line) {
        return line.error();
    }
    const bool isThere = !line.value().empty() && line.value().back().chat == chat
                         && line.value().back().role == MessageRole::Assistant
                         && line.value().back().status != MessageStatus::Running;
    if (!isThere) {
        return Error{Errc::NotFound, asSentence(Database::tr("This answer no longer exists."))};
    }
    Message resumed = std::move(line.value().back());
    resumed.status = MessageStatus::Running;
    resumed.error.clear();
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral("UPDATE messages SET status = ?, error = NULL WHERE id = ?"));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(static_cast<int>(MessageStatus::Running));
    query.value().addBindValue(qint64{answer.value});
    if (const Status done = m_database.run(query.value()); !done) {
        return done.error();
    }
    return resumed;
}

Status MessageRepository::saveRunningText(MessageId message,
                                          const QString& text,
                                          const QString& thought)
{
    return m_database.change(
        QStringLiteral("UPDATE messages SET text = ?, thought = ? WHERE id = ? AND status = ?"),
        {textOrEmpty(text), textOrNull(thought), qint64{message.value},
         static_cast<int>(MessageStatus::Running)});
}

Status MessageRepository::nameModel(MessageId message, const QString& modelName)
{
    return m_database.change(
        QStringLiteral("UPDATE messages SET model_name = ? WHERE id = ? AND status = ?"),
        {textOrNull(modelName), qint64{message.value}, static_cast<int>(MessageStatus::Running)});
}

Status MessageRepository::finish(const Message& message)
{
    Result<QSqlQuery> query = m_database.prepare(QStringLiteral(
        "UPDATE messages SET text = ?, status = ?, error = ?, model_name = ?, prompt_tokens = ?,"
        " reused_tokens = ?, generated_tokens = ?, context_tokens = ?, prefill_seconds = ?,"
        " first_token_seconds = ?, decode_seconds = ?, conditions = ?, cut = ?, context_full = ?,"
        " thought_tokens = ?, left_out_messages = ?, thought_seconds = ?, thought = ?"
        " WHERE id = ?"));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(textOrEmpty(message.text));
    query.value().addBindValue(static_cast<int>(message.status));
    query.value().addBindValue(textOrNull(message.error));
    bindStats(query.value(), message.stats);
    query.value().addBindValue(textOrNull(message.thought));
    query.value().addBindValue(qint64{message.id.value});
    if (Status done = m_database.run(query.value()); !done) {
        return done;
    }
    if (Status done = deleteEnergies(m_database, message.id); !done) {
        return done;
    }
    if (Status done = insertEnergies(m_database, message.id, message.stats); !done) {
        return done;
    }
    return storeOrigin(m_database, message.id, message.stats.origin);
}

Status MessageRepository::interruptRunning()
{
    return m_database.change(
        QStringLiteral("UPDATE messages SET status = ? WHERE status = ?"),
        {static_cast<int>(MessageStatus::Interrupted), static_cast<int>(MessageStatus::Running)});
}

} // namespace trilume::app
