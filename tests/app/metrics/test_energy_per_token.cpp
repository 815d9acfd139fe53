// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/energy_per_token.h"

#include <QTest>

#include <cmath>
#include <limits>

using trilume::app::EnergyPerToken;

class TestEnergyPerToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBelowASecond();
    void isAMeanOverTheLastSecond();
    void unknownEnergyIsNotZero();
    void startsAnewAfterAnAnswer();
};

void TestEnergyPerToken::saysNothingBelowASecond()
{
    EnergyPerToken energy;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(std::isnan(energy.add(0.1, 1.0, 0))); // the prompt is read
    }
    QVERIFY(std::isnan(energy.add(0.1, 1.0, 3))); // partly the prompt
    for (int i = 0; i < 9; ++i) {
        QVERIFY(std::isnan(energy.add(0.1, 1.0, 4)));
    }
    QVERIFY(qAbs(energy.add(0.1, 1.0, 4) - 0.25) < 1e-12);
}

void TestEnergyPerToken::isAMeanOverTheLastSecond()
{
    EnergyPerToken energy;
    static_cast<void>(energy.add(0.1, 1.0, 1));
    double value = 0.0;
    for (int i = 0; i < 30; ++i) {
        value = energy.add(0.1, 1.0, 1);
    }
    QVERIFY(qAbs(value - 1.0) < 1e-12);
    for (int i = 0; i < 10; ++i) {
        value = energy.add(0.1, 2.0, 1);
    }
    QVERIFY(qAbs(value - 2.0) < 1e-12);
    for (int i = 0; i < 10; ++i) {
        value = energy.add(0.1, 2.0, 0);
    }
    QVERIFY(std::isnan(value)); // no token in a second
}

void TestEnergyPerToken::unknownEnergyIsNotZero()
{
    EnergyPerToken energy;
    double value = 0.0;
    static_cast<void>(energy.add(0.1, 1.0, 1));
    for (int i = 0; i < 15; ++i) {
        value = energy.add(0.1, i == 8 ? std::numeric_limits<double>::quiet_NaN() : 1.0, 1);
    }
    QVERIFY(std::isnan(value));
    for (int i = 0; i < 10; ++i) {
        value = energy.add(0.1, 1.0, 1);
    }
    QVERIFY(qAbs(value - 1.0) < 1e-12); // it has left the window
}

void TestEnergyPerToken::startsAnewAfterAnAnswer()
{
    EnergyPerToken energy;
    for (int i = 0; i < 20; ++i) {
        static_cast<void>(energy.add(0.1, 1.0, 1));
    }
    energy.clear();
    QVERIFY(std::isnan(energy.add(0.1, 1.0, 1)));
    QVERIFY(std::isnan(energy.add(0.1, 1.0, 1)));
}

QTEST_GUILESS_MAIN(TestEnergyPerToken)
#include "test_energy_per_token.moc"
