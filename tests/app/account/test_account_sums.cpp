// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/account_sums.h"
#include "tests/app/account/some_account.h"

#include <QTest>

using namespace trilume;
using app::AccountLine;
using app::MeterKey;
using app::MeterSum;
using tests::kDevice;
using tests::kHost;
using tests::meterRow;
using tests::someAccount;

class TestAccountSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWithinOnePlaceScopeAndLabel();
    void neverAddsOverAnyOfThem();
    void namesEachMeterOnce();
    void tellsJoulesPerTokenWritten();
    void countsAllAnswers();
    void linesAreByModelAndMeter();
};

void TestAccountSums::addsWithinOnePlaceScopeAndLabel()
{
    const std::vector<MeterSum> sums = sumsOf(someAccount());
    QCOMPARE(sums.size(), std::size_t{3});
    const MeterSum& processor = sums[0];
    QVERIFY((processor.key == MeterKey{kHost, EnergyScope::Package, EvidenceLabel::Measured}));
    QCOMPARE(processor.energy.grossJoules, 10.5);
    QCOMPARE(processor.energy.netJoules, 3.0);
    QCOMPARE(processor.energy.netAnswers, 1);
    QCOMPARE(processor.energy.netLabel, EvidenceLabel::Derived);
    QVERIFY((processor.work == app::AccountWork{4, 48, 40, 10.0}));
    QVERIFY((processor.days
             == std::vector<app::DayJoules>{{QDate(2026, 5, 4), 6.0}, {QDate(2026, 5, 6), 4.5}}));
    QCOMPARE(sums[1].key.label, EvidenceLabel::Modelled);
    QCOMPARE(sums[1].energy.grossJoules, 100.0);
    QCOMPARE(sums[2].key.place, kDevice);
    QCOMPARE(sums[2].energy.grossJoules, 1.25);
}

// One row of each combination: as many sums as rows, each of them whole.
void TestAccountSums::neverAddsOverAnyOfThem()
{
    app::Account account;
    for (const app::MeterPlace place : {kHost, kDevice}) {
        for (const EnergyScope scope :
             {EnergyScope::Package, EnergyScope::Cores, EnergyScope::Dram, EnergyScope::Module,
              EnergyScope::Board, EnergyScope::Machine}) {
            for (const EvidenceLabel label :
                 {EvidenceLabel::Measured, EvidenceLabel::Derived, EvidenceLabel::Modelled}) {
                app::MeterRow row = meterRow(4, "seed", 1.0);
                row.place = place;
                row.scope = scope;
                row.label = label;
                account.meters.push_back(row);
            }
        }
    }
    const std::vector<MeterSum> sums = sumsOf(account);
    QCOMPARE(sums.size(), account.meters.size());
    for (const MeterSum& sum : sums) {
        QCOMPARE(sum.energy.grossJoules, 1.0);
    }
    QCOMPARE(linesOf(account).size(), account.meters.size());
}

void TestAccountSums::namesEachMeterOnce()
{
    app::Account account;
    account.meters = {meterRow(4, "seed", 1.0), meterRow(5, "seed", 1.0), meterRow(5, "b", 1.0)};
    account.meters.back().source = QStringLiteral("perf");
    QCOMPARE(sumsOf(account).at(0).sources,
             (QStringList{QStringLiteral("powercap package-0"), QStringLiteral("perf")}));
    QCOMPARE(sumsOf(account).at(0).days.size(), std::size_t{2});
}

void TestAccountSums::tellsJoulesPerTokenWritten()
{
    MeterSum sum = sumsOf(someAccount()).at(0);
    QCOMPARE(joulesPerTokenWritten(sum).value_or(0.0), 10.5 / 40);
    sum.work.tokensWritten = 0;
    QVERIFY(!joulesPerTokenWritten(sum));
}

void TestAccountSums::countsAllAnswers()
{
    const app::WorkRow all = workOf(someAccount());
    QVERIFY((all.work == app::AccountWork{9, 108, 90, 22.5}));
    QCOMPARE(all.withoutEnergy.answers, 3);
}

void TestAccountSums::linesAreByModelAndMeter()
{
    const std::vector<AccountLine> lines = linesOf(someAccount());
    QCOMPARE(lines.size(), std::size_t{4});
    QCOMPARE(lines[0].model, QStringLiteral("lamp, \"large\""));
    QCOMPARE(lines[0].energy.grossJoules, 100.0);
    QCOMPARE(lines[1].model, QStringLiteral("seed"));
    QCOMPARE(lines[1].energy.grossJoules, 10.5);
    QCOMPARE(lines[1].source, QStringLiteral("powercap package-0"));
    QCOMPARE(lines[2].meter.value_or(MeterKey{}).place, kDevice);
    QCOMPARE(lines[2].energy.grossJoules, 1.25);
    QVERIFY(!lines[3].meter);
    QVERIFY((lines[3].work == app::AccountWork{3, 36, 30, 7.5}));
}

QTEST_GUILESS_MAIN(TestAccountSums)
#include "test_account_sums.moc"
