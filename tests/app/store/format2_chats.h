// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/store/released_schema.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <array>

namespace trilume::tests {

// Chats as a program of format 2 wrote them, and what to compare them by.

inline constexpr int kChats = 6;
inline constexpr int kMessages = 300;

// The columns of format 2 that became rows, and those of energy that stayed.
[[nodiscard]] inline const QStringList& energyColumns()
{
    static const QStringList columns = {
        QStringLiteral("gross_joules"),           QStringLiteral("net_joules"),
        QStringLiteral("process_share"),          QStringLiteral("prefill_gross_joules"),
        QStringLiteral("prefill_net_joules"),     QStringLiteral("prefill_process_share"),
        QStringLiteral("decode_gross_joules"),    QStringLiteral("decode_net_joules"),
        QStringLiteral("decode_process_share"),   QStringLiteral("energy_uncertainty"),
        QStringLiteral("energy_missing_seconds"), QStringLiteral("idle_watts"),
        QStringLiteral("idle_age_seconds")};
    return columns;
}

// Every value of a message, whatever the format, one line each.
[[nodiscard]] inline QStringList allMessages(const PlainConnection& plain, int format)
{
    const QString before = QStringLiteral(
        "SELECT quote(m.id) || quote(m.chat_id) || quote(parent_id) || quote(role)"
        " || quote(status) || quote(text) || quote(error) || quote(created) || quote(model_name)"
        " || quote(prompt_tokens) || quote(reused_tokens) || quote(generated_tokens)"
        " || quote(context_tokens) || quote(prefill_seconds) || quote(first_token_seconds)"
        " || quote(decode_seconds)");
    if (format == 2) {
        return plain.rows(
            before
            + QStringLiteral(
                " || quote(gross_joules) || quote(net_joules) || quote(process_share)"
                " || quote(prefill_gross_joules) || quote(prefill_net_joules)"
                " || quote(prefill_process_share) || quote(decode_gross_joules)"
                " || quote(decode_net_joules) || quote(decode_process_share)"
                " || quote(energy_source) || quote(energy_problem) || quote(energy_label)"
                " || quote(energy_net_label) || quote(energy_scope) || quote(energy_uncertainty)"
                " || quote(energy_missing_seconds) || quote(idle_watts)"
                " || quote(idle_age_seconds) || quote(energy_conditions)"
                " FROM messages AS m ORDER BY id"));
    }
    return plain.rows(
        before
        + QStringLiteral(
            " || quote(w.gross_joules) || quote(w.net_joules) || quote(w.process_share)"
            " || quote(p.gross_joules) || quote(p.net_joules) || quote(p.process_share)"
            " || quote(d.gross_joules) || quote(d.net_joules) || quote(d.process_share)"
            " || quote(w.source) || quote(w.problem) || quote(w.label) || quote(w.net_label)"
            " || quote(w.scope) || quote(w.uncertainty) || quote(w.missing_seconds)"
            " || quote(w.idle_watts) || quote(w.idle_age_seconds) || quote(conditions)"
            " FROM messages AS m"
            " LEFT JOIN message_energy AS w ON w.message_id = m.id AND w.meter = 0 AND w.phase = 1"
            " LEFT JOIN message_energy AS p ON p.message_id = m.id AND p.meter = 0 AND p.phase = 2"
            " LEFT JOIN message_energy AS d ON d.message_id = m.id AND d.meter = 0 AND d.phase = 3"
            " ORDER BY m.id"));
}

[[nodiscard]] inline QStringList allChats(const PlainConnection& plain)
{
    return plain.rows(QStringLiteral(
        "SELECT quote(id) || quote(title) || quote(mode) || quote(created) || quote(updated)"
        " || quote(deleted) || quote(current_leaf) FROM chats UNION ALL"
        " SELECT quote(name) || quote(seq) FROM sqlite_sequence WHERE name NOT LIKE 'trilume.%' "
        "ORDER BY 1"));
}

// Assignments to some of the columns of energy, in any mixture.
[[nodiscard]] inline QStringList someEnergy(QRandomGenerator& random)
{
    QStringList values;
    for (const QString& column : energyColumns()) {
        if (random.bounded(2) == 0) {
            values.append(column + QStringLiteral(" = %1").arg(random.bounded(1000) / 7.0));
        }
    }
    for (const char* text : {"energy_source = 'package'", "energy_problem = 'it''s away'",
                             "energy_label = 'measured'", "energy_net_label = 'derived'",
                             "energy_scope = 'galaxy'", "energy_conditions = 'mains'"}) {
        if (random.bounded(3) == 0) {
            values.append(QLatin1String(text));
        }
    }
    return values;
}

// Chats with branches, some deleted, with messages of every status, whose energy is there as a
// whole, in parts that the program never wrote, or not at all.
[[nodiscard]] inline QString fill(const QString& path, QRandomGenerator& random)
{
    const PlainConnection plain(path);
    QStringList statements = {QStringLiteral("BEGIN")};
    for (int chat = 10; chat < 10 + kChats; ++chat) {
        statements.append(QStringLiteral("INSERT INTO chats (id, title, mode, created, updated,"
                                         " deleted) VALUES (%1, 'it''s %1', 1, %1, %1, %2)")
                              .arg(chat)
                              .arg(chat % 3 == 0 ? QStringLiteral("77") : QStringLiteral("NULL")));
    }
    std::array<int, kChats> last{};
    for (int id = 100; id < 100 + kMessages; ++id) {
        const int chat = random.bounded(kChats);
        int& parent = last.at(static_cast<std::size_t>(chat));
        statements.append(
            QStringLiteral("INSERT INTO messages (id, chat_id, parent_id, role, status, text,"
                           " created, model_name) VALUES (%1, %2, %3, 3, %4,"
                           " '%1 ' || char(10, 128161) || hex(zeroblob(300)), %1, 'seed')")
                .arg(id)
                .arg(10 + chat)
                .arg(parent == 0 ? QStringLiteral("NULL") : QString::number(parent))
                .arg(random.bounded(1, 6)));
        if (random.bounded(3) > 0) { // else the next one is a branch
            parent = id;
        }
        const QStringList values = someEnergy(random);
        if (!values.isEmpty() && random.bounded(4) > 0) {
            statements.append(QStringLiteral("UPDATE messages SET ")
                              + values.join(QStringLiteral(", "))
                              + QStringLiteral(" WHERE id = %1").arg(id));
        }
    }
    for (std::size_t chat = 0; chat < kChats; ++chat) {
        statements.append(QStringLiteral("UPDATE chats SET current_leaf = %1 WHERE id = %2")
                              .arg(last.at(chat))
                              .arg(10 + chat));
    }
    // The last one is gone: its id is given to no other.
    statements.append(QStringLiteral("INSERT INTO messages (id, chat_id, role, status, text,"
                                     " created) VALUES (5000, 10, 2, 1, '', 0)"));
    statements.append(QStringLiteral("DELETE FROM messages WHERE id = 5000"));
    statements.append(QStringLiteral("COMMIT"));
    for (const QString& statement : statements) {
        if (QString error = plain.execute(statement); !error.isEmpty()) {
            return error;
        }
    }
    return {};
}

} // namespace trilume::tests
