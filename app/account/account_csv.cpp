// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/account_csv.h"

#include "app/account/grid_figures.h"

#include <optional>

namespace trilume::app {

namespace {

constexpr const char* kHead =
    "kind,day,model,place,source,scope,label,answers,tokens_read,tokens_written,seconds,"
    "gross_joules,net_joules,net_label,net_answers,co2_grams,co2_grams_per_kwh,co2_set_on,cost,"
    "currency,price_per_kwh,price_set_on\r\n";
constexpr const char* kNoEnergy = ",,,,,,,,,,,"; // the last eleven

QByteArray quoted(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n')
        && !bytes.contains('\r')) {
        return bytes;
    }
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

QByteArray figure(double value)
{
    return QByteArray::number(value, 'g', 12);
}

QByteArray dayText(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1(); // empty where it is none
}

QByteArray workFields(const AccountWork& work)
{
    return QByteArray::number(work.answers) + ',' + QByteArray::number(work.tokensRead) + ','
           + QByteArray::number(work.tokensWritten) + ',' + figure(work.seconds);
}

QByteArray workLine(const char* kind, const WorkRow& row, const AccountWork& work)
{
    return QByteArray(kind) + ',' + dayText(row.day) + ',' + quoted(row.model) + ",,,,,"
           + workFields(work) + kNoEnergy + "\r\n";
}

// What the joules mean in the person's grid; empty fields where nothing is known of it.
QByteArray gridFields(double joules, const GridSettings& grid)
{
    QByteArray fields;
    const std::optional<double> grams = gramsOf(joules, grid);
    fields += ',' + (grams ? figure(*grams) : QByteArray());
    fields += ',' + (grams ? figure(grid.gramsPerKwh) : QByteArray());
    fields += ',' + (grams ? dayText(grid.gramsSetOn) : QByteArray());
    const std::optional<double> cost = costOf(joules, grid);
    fields += ',' + (cost ? figure(*cost) : QByteArray());
    fields += ',' + (cost ? quoted(grid.currency) : QByteArray());
    fields += ',' + (cost ? figure(grid.pricePerKwh) : QByteArray());
    fields += ',' + (cost ? dayText(grid.priceSetOn) : QByteArray());
    return fields;
}

QByteArray meterLine(const MeterRow& row, const GridSettings& grid)
{
    const bool isNetKnown = row.netAnswers > 0;
    QByteArray line = "energy," + dayText(row.day) + ',' + quoted(row.model) + ',';
    line += row.place == MeterPlace::Host ? "host," : "device,";
    line += quoted(row.source) + ',' + scopeName(row.scope) + ',' + evidenceName(row.label) + ',';
    line += workFields(row.work) + ',' + figure(row.grossJoules) + ',';
    line += (isNetKnown ? figure(row.netJoules) : QByteArray()) + ',';
    line += QByteArray(isNetKnown ? evidenceName(row.netLabel) : "") + ',';
    line += QByteArray::number(row.netAnswers);
    return line + gridFields(row.grossJoules, grid) + "\r\n";
}

} // namespace

QByteArray accountCsv(const Account& account, const GridSettings& grid)
{
    QByteArray csv = kHead;
    for (const WorkRow& row : account.work) {
        csv += workLine("answers", row, row.work);
        if (row.withoutEnergy.answers > 0) {
            csv += workLine("unmetered", row, row.withoutEnergy);
        }
    }
    for (const MeterRow& row : account.meters) {
        csv += meterLine(row, grid);
    }
    return csv;
}

} // namespace trilume::app
