// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/energy_rows_p.h"
#include "app/store/energy_words_p.h"
#include "app/store/message_line_p.h"
#include "app/store/row_values_p.h"

#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <optional>

namespace trilume::app {

namespace {

// Stored as numbers: never renumber.
enum class Phase
{
    Whole = 1,
    Prefill = 2,
    Decode = 3,
};

struct EnergyRow
{
    int meter; // 0 is the one that is shown
    Phase phase;
    const MessageEnergy& energy;
};

const PhaseJoules& joulesOf(const EnergyRow& row)
{
    switch (row.phase) {
    case Phase::Prefill:
        return row.energy.prefill;
    case Phase::Decode:
        return row.energy.decode;
    case Phase::Whole:
        break;
    }
    return row.energy.whole;
}

// The whole says that it was measured, with whatever came of it.
bool isStored(const EnergyRow& row)
{
    const bool isMeasured = !row.energy.source.isEmpty();
    return isMeasured && (row.phase == Phase::Whole || joulesOf(row) != PhaseJoules{});
}

void bindRow(QSqlQuery& query, const EnergyRow& row, MessageId message)
{
    const MessageEnergy& energy = row.energy;
    const PhaseJoules& joules = joulesOf(row);
    const bool isWhole = row.phase == Phase::Whole;
    const auto ofWhole = [isWhole](const std::optional<double>& number) {
        return numberOrNull(isWhole ? number : std::nullopt);
    };
    query.addBindValue(row.meter);
    query.addBindValue(static_cast<int>(row.phase));
    query.addBindValue(energy.source);
    query.addBindValue(QString::fromLatin1(evidenceName(energy.label)));
    query.addBindValue(QString::fromLatin1(evidenceName(energy.netLabel)));
    query.addBindValue(QString::fromLatin1(scopeName(energy.scope)));
    query.addBindValue(numberOrNull(joules.gross));
    query.addBindValue(numberOrNull(joules.net));
    query.addBindValue(numberOrNull(joules.processShare));
    query.addBindValue(ofWhole(energy.uncertainty));
    query.addBindValue(ofWhole(energy.missingSeconds));
    query.addBindValue(ofWhole(energy.idleWatts));
    query.addBindValue(ofWhole(energy.idleAgeSeconds));
    query.addBindValue(textOrNull(isWhole ? energy.problem : QString()));
    query.addBindValue(qint64{message.value});
}

Status insertRow(Database& database, const EnergyRow& row, MessageId message)
{
    // From the message, which knows its chat and may be gone with it.
    Result<QSqlQuery> query = database.prepare(QStringLiteral(
        "INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label,"
        " scope, gross_joules, net_joules, process_share, uncertainty, missing_seconds,"
        " idle_watts, idle_age_seconds, problem)"
        " SELECT chat_id, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM messages"
        " WHERE id = ?"));
    if (!query) {
        return query.error();
    }
    bindRow(query.value(), row, message);
    return database.run(query.value());
}

Status insertMeter(Database& database, int meter, const MessageEnergy& energy, MessageId message)
{
    for (const Phase phase : {Phase::Whole, Phase::Prefill, Phase::Decode}) {
        const EnergyRow row{meter, phase, energy};
        if (!isStored(row)) {
            continue;
        }
        if (Status done = insertRow(database, row, message); !done) {
            return done;
        }
    }
    return Done{};
}

// What a row of readEnergies has, from its column 2 on: the phase, then as it is inserted. A scope
// that this program does not know leaves the energy unknown: joules without one cannot be shown.
void readRow(const QSqlQuery& row, MessageEnergy& energy)
{
    const std::optional<EnergyScope> scope = readScope(row.value(6).toString());
    if (row.value(3).isNull() || !scope) {
        return;
    }
    energy.source = row.value(3).toString();
    energy.label = readLabel(row.value(4).toString());
    energy.netLabel = readLabel(row.value(5).toString());
    energy.scope = *scope;
    const PhaseJoules joules = {readNumber(row.value(7)), readNumber(row.value(8)),
                                readNumber(row.value(9))};
    switch (row.value(2).toInt()) { // the schema checks its range
    case static_cast<int>(Phase::Prefill):
        energy.prefill = joules;
        return;
    case static_cast<int>(Phase::Decode):
        energy.decode = joules;
        return;
    default:
        break;
    }
    energy.whole = joules;
    energy.uncertainty = row.value(10).toDouble();
    energy.missingSeconds = row.value(11).toDouble();
    energy.idleWatts = readNumber(row.value(12));
    energy.idleAgeSeconds = readNumber(row.value(13));
    energy.problem = row.value(14).toString();
}

} // namespace

Status insertEnergies(Database& database, MessageId message, const MessageStats& stats)
{
    int meter = 0;
    if (Status done = insertMeter(database, meter, stats.energy, message); !done) {
        return done;
    }
    for (const MessageEnergy& energy : stats.otherEnergies) {
        if (Status done = insertMeter(database, ++meter, energy, message); !done) {
            return done;
        }
    }
    return Done{};
}

Status deleteEnergies(Database& database, MessageId message)
{
    return database.change(QStringLiteral("DELETE FROM message_energy WHERE message_id = ?"),
                           {qint64{message.value}});
}

Status readEnergies(Database& database, const MessageLine& line, std::vector<Message>& messages)
{
    Result<QSqlQuery> rows = database.prepare(
        line.statement
        + QStringLiteral(
            " SELECT message_id, meter, phase, source, label, net_label, scope, gross_joules,"
            " net_joules, process_share, uncertainty, missing_seconds, idle_watts,"
            " idle_age_seconds, problem FROM line JOIN message_energy ON message_id = line.id"
            " ORDER BY message_id, meter, phase"));
    if (!rows) {
        return rows.error();
    }
    QSqlQuery& row = rows.value();
    row.addBindValue(line.value);
    if (Status done = database.run(row); !done) {
        return done;
    }
    auto message = messages.begin(); // in the order of their ids as well: a child has the larger
    int meter = 0;
    while (row.next()) {
        const MessageId id{row.value(0).toLongLong()};
        while (message != messages.end() && message->id < id) {
            ++message;
            meter = 0;
        }
        if (message == messages.end() || message->id != id) {
            continue; // written since the messages were read
        }
        std::vector<MessageEnergy>& others = message->stats.otherEnergies;
        if (row.value(1).toInt() > meter) {
            meter = row.value(1).toInt();
            others.emplace_back().conditions = message->stats.energy.conditions;
        }
        readRow(row, meter == 0 ? message->stats.energy : others.back());
    }
    if (row.lastError().isValid()) {
        return database.describe(row.lastError());
    }
    return Done{};
}

} // namespace trilume::app
