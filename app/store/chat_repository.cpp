// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"

#include "app/platform/error_text.h"
#include "app/store/chat_settings_rows_p.h"
#include "app/store/copied_rows_p.h"
#include "app/store/database.h"
#include "app/store/energy_words_p.h"
#include "app/store/row_values_p.h"
#include "app/store/transaction.h"
#include "app/store/word_index_p.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <optional>
#include <utility>

namespace trilume::app {

namespace {

QVariant toRow(const QDateTime& time)
{
    return time.toMSecsSinceEpoch();
}

// The chats that `where` names, each with the energy of its answers (MessageEnergy: a meter that
// could tell has an uncertainty below 1). The index energy_by_chat holds all that is summed.
QString selectChats(const QString& where)
{
    return QStringLiteral(
               "SELECT id, title, mode, created, updated, current_leaf,"
               " (SELECT count(*) FROM messages WHERE chat_id = chats.id),"
               " sum(joules), count(joules), max(weakness), min(scope), max(scope), pinned,"
               " (SELECT text FROM drafts WHERE chat_id = chats.id), folder_id, ")
           + chatSettingsColumns()
           + QStringLiteral(" FROM chats LEFT JOIN"
                            " (SELECT chat_id, coalesce(scope, '') AS scope,"
                            "  gross_joules AS joules,"
                            "  CASE label WHEN 'measured' THEN 1 WHEN 'derived' THEN 2 ELSE 3 END"
                            "  AS weakness FROM message_energy WHERE meter = 0 AND phase = 1"
                            "  AND uncertainty < 1) AS energies"
                            " ON energies.chat_id = chats.id AND joules > 0 ")
           + where + QStringLiteral(" GROUP BY chats.id ");
}

// From the columns that selectChats sums up.
std::optional<ChatEnergy> readEnergy(const QSqlQuery& row)
{
    const QString scopeWord = row.value(10).toString();
    const std::optional<EnergyScope> scope = readScope(scopeWord);
    const int answers = row.value(8).toInt();
    if (answers == 0 || !scope || scopeWord != row.value(11).toString()) {
        return std::nullopt;
    }
    constexpr std::array<EvidenceLabel, 3> kByWeakness = {
        EvidenceLabel::Measured, EvidenceLabel::Derived, EvidenceLabel::Modelled};
    ChatEnergy energy;
    energy.grossJoules = row.value(7).toDouble();
    energy.answers = answers;
    energy.label = kByWeakness.at(static_cast<std::size_t>(row.value(9).toInt() - 1));
    energy.scope = *scope;
    return energy;
}

Chat readChat(const QSqlQuery& row)
{
    Chat chat;
    chat.id = ChatId{row.value(0).toLongLong()};
    chat.title = row.value(1).toString();
    chat.mode = static_cast<ChatMode>(row.value(2).toInt()); // the schema checks its range
    chat.created = QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC);
    chat.updated = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC);
    chat.currentLeaf = MessageId{row.value(5).toLongLong()}; // NULL is 0, none
    chat.messageCount = row.value(6).toInt();
    chat.energy = readEnergy(row);
    chat.isPinned = row.value(12).toBool();
    chat.draft = row.value(13).toString();
    chat.folder = FolderId{row.value(14).toLongLong()}; // NULL is 0, none
    chat.settings = readChatSettings(row, 15);
    return chat;
}

Result<std::vector<Chat>> readAll(Database& database,
                                  const QString& statement,
                                  const QVariantList& values = {})
{
    Result<QSqlQuery> query = database.prepare(statement);
    if (!query) {
        return query.error();
    }
    for (const QVariant& value : values) {
        query.value().addBindValue(value);
    }
    if (const Status done = database.run(query.value()); !done) {
        return done.error();
    }
    std::vector<Chat> chats;
    while (query.value().next()) {
        chats.push_back(readChat(query.value()));
    }
    if (query.value().lastError().isValid()) {
        return database.describe(query.value().lastError());
    }
    return chats;
}

} // namespace

ChatRepository::ChatRepository(Database& database)
    : m_database(database)
{}

Result<ChatId> ChatRepository::insert(const Chat& chat)
{
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral("INSERT INTO chats (title, mode, created, updated, pinned, folder_id, %1)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
            .arg(chatSettingsColumns()));
    if (!query) {
        return query.error();
    }
    QSqlQuery& insertion = query.value();
    insertion.addBindValue(textOrEmpty(chat.title));
    insertion.addBindValue(static_cast<int>(chat.mode));
    insertion.addBindValue(toRow(chat.created));
    insertion.addBindValue(toRow(chat.updated));
    insertion.addBindValue(static_cast<int>(chat.isPinned ? Pinning::OnTop : Pinning::ByDate));
    insertion.addBindValue(chat.folder ? QVariant(qint64{chat.folder.value})
                                       : QVariant(QMetaType::fromType<qint64>()));
    const QVariantList settings = chatSettingsValues(chat.settings);
    for (const QVariant& value : settings) {
        insertion.addBindValue(value);
    }
    if (const Status done = m_database.run(insertion); !done) {
        return done.error();
    }
    if (!insertion.next()) {
        return m_database.describe(insertion.lastError());
    }
    return ChatId{insertion.value(0).toLongLong()};
}

Result<std::vector<Chat>> ChatRepository::list() const
{
    return readAll(m_database, selectChats(QStringLiteral("WHERE deleted IS NULL"))
                                   + QStringLiteral("ORDER BY pinned DESC, updated DESC, id DESC"));
}

Result<std::vector<Chat>> ChatRepository::listHidden(const QDateTime& since) const
{
    return readAll(m_database,
                   selectChats(QStringLiteral("WHERE deleted >= ?"))
                       + QStringLiteral("ORDER BY deleted, id"),
                   {since.isValid() ? toRow(since) : QVariant(qint64{0})});
}

Result<Chat> ChatRepository::find(ChatId chat) const
{
    Result<QSqlQuery> query = m_database.prepare(selectChats(QStringLiteral("WHERE id = ?")));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(qint64{chat.value});
    if (const Status done = m_database.run(query.value()); !done) {
        return done.error();
    }
    if (!query.value().next()) {
        if (query.value().lastError().isValid()) {
            return m_database.describe(query.value().lastError());
        }
        return Error{Errc::NotFound, asSentence(Database::tr("This chat no longer exists."))};
    }
    return readChat(query.value());
}

Status ChatRepository::setTitle(ChatId chat, const QString& title)
{
    return m_database.change(QStringLiteral("UPDATE chats SET title = ? WHERE id = ?"),
                             {textOrEmpty(title), qint64{chat.value}});
}

Status ChatRepository::setMode(ChatId chat, ChatMode mode)
{
    return m_database.change(QStringLiteral("UPDATE chats SET mode = ? WHERE id = ?"),
                             {static_cast<int>(mode), qint64{chat.value}});
}

Status ChatRepository::setPinned(ChatId chat, Pinning pinning)
{
    return m_database.change(QStringLiteral("UPDATE chats SET pinned = ? WHERE id = ?"),
                             {static_cast<int>(pinning), qint64{chat.value}});
}

Status ChatRepository::setSettings(ChatId chat, const ChatSettings& settings)
{
    QVariantList values = chatSettingsValues(settings);
    values.append(qint64{chat.value});
    return m_database.change(
        QStringLiteral("UPDATE chats SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?")
            .arg(chatSettingsColumns()),
        values);
}

Status ChatRepository::setLeaf(ChatId chat, MessageId leaf, const QDateTime& updated)
{
    return m_database.change(
        QStringLiteral("UPDATE chats SET current_leaf = ?, updated = ? WHERE id = ?"),
        {qint64{leaf.value}, toRow(updated), qint64{chat.value}});
}

Status ChatRepository::setDraft(ChatId chat, const QString& text)
{
    if (chat && !text.isEmpty()) {
        return m_database.change(
            QStringLiteral("INSERT INTO drafts (chat_id, text) SELECT id, ? FROM chats WHERE id = ?"
                           " ON CONFLICT (chat_id) DO UPDATE SET text = excluded.text"),
            {text, qint64{chat.value}});
    }
    if (!text.isEmpty()) {
        return m_database.change(
            QStringLiteral("INSERT INTO drafts (id, text)"
                           " VALUES ((SELECT id FROM drafts WHERE chat_id IS NULL), ?)"
                           " ON CONFLICT (id) DO UPDATE SET text = excluded.text"),
            {text});
    }
    const QVariant id =
        chat ? QVariant(qint64{chat.value}) : QVariant(QMetaType::fromType<qint64>());
    return m_database.change(QStringLiteral("DELETE FROM drafts WHERE chat_id IS ?"), {id});
}

Status ChatRepository::moveDraft(ChatId from, ChatId to, const QString& text)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (Status gone = setDraft(from, {}); !gone) {
        return gone;
    }
    if (Status come = setDraft(to, text); !come) {
        return come;
    }
    return transaction.value().commit();
}

Result<QString> ChatRepository::newChatDraft() const
{
    Result<QSqlQuery> query =
        m_database.prepare(QStringLiteral("SELECT text FROM drafts WHERE chat_id IS NULL"));
    if (!query) {
        return query.error();
    }
    if (const Status done = m_database.run(query.value()); !done) {
        return done.error();
    }
    if (query.value().next()) {
        return query.value().value(0).toString();
    }
    if (query.value().lastError().isValid()) {
        return m_database.describe(query.value().lastError());
    }
    return QString();
}

Status ChatRepository::setNewChatSettings(const ChatSettings& settings)
{
    if (settings == ChatSettings()) {
        return m_database.change(QStringLiteral("DELETE FROM new_chat"), {});
    }
    return m_database.change(QStringLiteral("INSERT OR REPLACE INTO new_chat (id, %1)"
                                            " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                 .arg(chatSettingsColumns()),
                             chatSettingsValues(settings));
}

Result<ChatSettings> ChatRepository::newChatSettings() const
{
    Result<QSqlQuery> query =
        m_database.prepare(QStringLiteral("SELECT %1 FROM new_chat").arg(chatSettingsColumns()));
    if (!query) {
        return query.error();
    }
    if (const Status done = m_database.run(query.value()); !done) {
        return done.error();
    }
    if (query.value().next()) {
        return readChatSettings(query.value(), 0);
    }
    if (query.value().lastError().isValid()) {
        return m_database.describe(query.value().lastError());
    }
    return ChatSettings();
}

Result<ChatId> ChatRepository::duplicate(ChatId chat, const QString& title, const QDateTime& now)
{
    Result<Chat> original = find(chat);
    if (!original) {
        return original.error();
    }
    original.value().title = title;
    original.value().created = now;
    original.value().updated = now;
    original.value().isPinned = false;
    Result<ChatId> copy = insert(original.value());
    if (!copy) {
        return copy;
    }
    if (const Status done = copyMessages(m_database, chat, copy.value()); !done) {
        return done.error();
    }
    return copy;
}

Status ChatRepository::hide(ChatId chat, const QDateTime& when)
{
    // Later than every other, whatever the clock says: the order is what undoing goes by.
    return m_database.change(
        QStringLiteral("UPDATE chats SET deleted ="
                       " max(?, coalesce((SELECT max(deleted) + 1 FROM chats), 0))"
                       " WHERE id = ?"),
        {toRow(when), qint64{chat.value}});
}

Status ChatRepository::unhide(ChatId chat)
{
    return m_database.change(QStringLiteral("UPDATE chats SET deleted = NULL WHERE id = ?"),
                             {qint64{chat.value}});
}

// At once: the words of what was deleted would stay if the program ended in between, since the next
// purge finds nothing to delete.
Status ChatRepository::purge(const QDateTime& before)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    Result<QSqlQuery> query =
        m_database.prepare(QStringLiteral("DELETE FROM chats WHERE deleted < ?"));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(toRow(before));
    if (Status done = m_database.run(query.value()); !done) {
        return done;
    }
    const bool isNoneGone = query.value().numRowsAffected() == 0;
    query.value().finish();
    // Also what no answer names any more since it was written anew.
    if (Status done = m_database.change(
            QStringLiteral("DELETE FROM system_prompts WHERE id NOT IN (SELECT system_prompt_id"
                           " FROM answer_origin WHERE system_prompt_id IS NOT NULL)"),
            {});
        !done || isNoneGone) {
        return done ? transaction.value().commit() : done;
    }
    if (Status forgotten = forgetDeletedWords(m_database); !forgotten) {
        return forgotten;
    }
    return transaction.value().commit();
}

} // namespace trilume::app
