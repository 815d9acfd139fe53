// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/account_csv.h"
#include "app/account/account_sums.h"
#include "tests/app/account/some_account.h"

#include <QHash>
#include <QTest>

#include <map>

using namespace trilume;
using tests::someAccount;

namespace {

using Record = QHash<QString, QString>;

// A reader of RFC 4180 that knows nothing of the writer.
std::vector<QStringList> readCsv(const QByteArray& bytes)
{
    std::vector<QStringList> records;
    QStringList record;
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign == u'"') {
            const bool isDoubled = isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (isDoubled) {
                field += sign;
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (!isQuoted && sign == u',') {
            record.append(std::exchange(field, {}));
        } else if (!isQuoted && sign == u'\n') {
            record.append(std::exchange(field, {}));
            records.push_back(std::exchange(record, {}));
        } else if (isQuoted || sign != u'\r') {
            field += sign;
        }
    }
    return records;
}

std::vector<Record> readRecords(const QByteArray& bytes)
{
    const std::vector<QStringList> lines = readCsv(bytes);
    std::vector<Record> records;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        Record& record = records.emplace_back();
        for (qsizetype column = 0; column < lines[i].size(); ++column) {
            record.insert(lines.front().value(column), lines[i].at(column));
        }
    }
    return records;
}

QString at(const Record& record, const char* name)
{
    return record.value(QLatin1String(name), QStringLiteral("(no such column)"));
}

app::GridSettings someGrid()
{
    app::GridSettings grid;
    grid.gramsPerKwh = 360.0;
    grid.gramsSetOn = QDate(2026, 5, 1);
    grid.pricePerKwh = 0.36;
    grid.currency = QStringLiteral("EUR, gross");
    return grid;
}

} // namespace

class TestAccountCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasAllColumns();
    void recomputesTheTable();
    void countsAllAnswersAndTheUnmetered();
    void saysNothingOfAGridThatIsNotGiven();
    void saysTheFiguresOfTheGridAndTheirDays();
};

void TestAccountCsv::everyLineHasAllColumns()
{
    const QByteArray csv = app::accountCsv(someAccount(), someGrid());
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(csv.count('\n'), csv.count("\r\n"));
    const std::vector<QStringList> lines = readCsv(csv);
    QCOMPARE(lines.size(), std::size_t{1 + 4 + 4});
    for (const QStringList& line : lines) {
        QCOMPARE(line.size(), lines.front().size());
    }
    QCOMPARE(readCsv(app::accountCsv({}, {})).size(), std::size_t{1});
}

void TestAccountCsv::recomputesTheTable()
{
    std::map<QStringList, double> joules;
    std::map<QStringList, qint64> written;
    for (const Record& record : readRecords(app::accountCsv(someAccount(), {}))) {
        const QStringList key{at(record, "model"), at(record, "place"), at(record, "source"),
                              at(record, "scope"), at(record, "label")};
        if (at(record, "kind") == QLatin1String("energy")) {
            joules[key] += at(record, "gross_joules").toDouble();
            written[key] += at(record, "tokens_written").toLongLong();
        }
    }
    std::size_t metered = 0;
    for (const app::AccountLine& line : linesOf(someAccount())) {
        if (!line.meter) {
            continue;
        }
        ++metered;
        const bool isHost = line.meter->place == tests::kHost;
        const QStringList key{line.model,
                              isHost ? QStringLiteral("host") : QStringLiteral("device"),
                              line.source, QLatin1String(scopeName(line.meter->scope)),
                              QLatin1String(evidenceName(line.meter->label))};
        QCOMPARE(joules[key], line.energy.grossJoules);
        QCOMPARE(written[key], line.work.tokensWritten);
    }
    QCOMPARE(joules.size(), metered);
}

void TestAccountCsv::countsAllAnswersAndTheUnmetered()
{
    app::AccountWork all;
    int unmetered = 0;
    for (const Record& record : readRecords(app::accountCsv(someAccount(), {}))) {
        if (at(record, "kind") == QLatin1String("answers")) {
            all.answers += at(record, "answers").toInt();
            all.tokensRead += at(record, "tokens_read").toLongLong();
            all.tokensWritten += at(record, "tokens_written").toLongLong();
            all.seconds += at(record, "seconds").toDouble();
        } else if (at(record, "kind") == QLatin1String("unmetered")) {
            QCOMPARE(at(record, "gross_joules"), QString());
            unmetered += at(record, "answers").toInt();
        }
    }
    QVERIFY(all == workOf(someAccount()).work);
    QCOMPARE(unmetered, 3);
}

void TestAccountCsv::saysNothingOfAGridThatIsNotGiven()
{
    for (const Record& record : readRecords(app::accountCsv(someAccount(), {}))) {
        for (const char* name : {"co2_grams", "co2_grams_per_kwh", "co2_set_on", "cost", "currency",
                                 "price_per_kwh", "price_set_on"}) {
            QCOMPARE(at(record, name), QString());
        }
    }
}

void TestAccountCsv::saysTheFiguresOfTheGridAndTheirDays()
{
    const std::vector<Record> records = readRecords(app::accountCsv(someAccount(), someGrid()));
    const Record& first = records.at(4);
    QCOMPARE(at(first, "gross_joules"), QStringLiteral("6"));
    QCOMPARE(at(first, "co2_grams").toDouble(), 6.0 / 3.6e6 * 360.0);
    QCOMPARE(at(first, "co2_grams_per_kwh"), QStringLiteral("360"));
    QCOMPARE(at(first, "co2_set_on"), QStringLiteral("2026-05-01"));
    QCOMPARE(at(first, "cost").toDouble(), 6.0 / 3.6e6 * 0.36);
    QCOMPARE(at(first, "currency"), QStringLiteral("EUR, gross"));
    QCOMPARE(at(first, "price_set_on"), QString()); // not known
}

QTEST_GUILESS_MAIN(TestAccountCsv)
#include "test_account_csv.moc"
