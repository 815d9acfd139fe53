// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/efficiency.h"

#include <QTest>

using namespace trilume::power;

class TestEfficiency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures();
    void notQuoted_data();
    void notQuoted();
    void speedNeedsTime();
};

namespace {

PhaseEnergy phaseOf(double seconds, double joules)
{
    PhaseEnergy phase;
    phase.seconds = seconds;
    phase.grossJoules = joules;
    return phase;
}

} // namespace

void TestEfficiency::figures()
{
    PhaseEnergy phase = phaseOf(2.0, 30.0);
    QCOMPARE(grossJoulesPerToken(phase, 60).value_or(-1.0), 0.5);
    QVERIFY(!netJoulesPerToken(phase, 60));
    phase.netJoules = 15.0;
    QCOMPARE(netJoulesPerToken(phase, 60).value_or(-1.0), 0.25);
    QCOMPARE(tokensPerWattHour(phase, 60).value_or(-1.0), 7200.0);
}

void TestEfficiency::notQuoted_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("missingSeconds");
    QTest::addColumn<int>("tokens");
    QTest::newRow("below a second") << 0.999 << 0.0 << 60;
    QTest::newRow("with a gap") << 2.0 << 0.5 << 60;
    QTest::newRow("no tokens") << 2.0 << 0.0 << 0;
}

void TestEfficiency::notQuoted()
{
    QFETCH(double, seconds);
    QFETCH(double, missingSeconds);
    QFETCH(int, tokens);
    PhaseEnergy phase = phaseOf(seconds, 30.0);
    phase.netJoules = 15.0;
    phase.missingSeconds = missingSeconds;
    const auto count = static_cast<std::size_t>(tokens);
    QVERIFY(!grossJoulesPerToken(phase, count));
    QVERIFY(!netJoulesPerToken(phase, count));
    QVERIFY(!tokensPerWattHour(phase, count));
}

void TestEfficiency::speedNeedsTime()
{
    QVERIFY(!tokensPerWattHour(phaseOf(2.0, 0.0), 5));
    PhaseEnergy unknown = phaseOf(2.0, 0.0);
    unknown.grossJoules.reset();
    QVERIFY(!grossJoulesPerToken(unknown, 5));
}

QTEST_GUILESS_MAIN(TestEfficiency)
#include "test_efficiency.moc"
