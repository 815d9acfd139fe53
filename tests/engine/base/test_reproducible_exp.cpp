// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/reproducible_exp.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

using trilume::reproducibleExp;

class TestReproducibleExp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCloseToTheLibrary();
    void isTheSameBitsEverywhere();
    void hasItsEnds();
};

void TestReproducibleExp::isCloseToTheLibrary()
{
    double worst = 0.0;
    constexpr int kSteps = 1'545'257; // the last x is just below 709
    for (int i = 0; i < kSteps; ++i) {
        const double x = -708.0 + 0.000917 * i;
        const double expected = std::exp(x);
        worst = std::max(worst, std::abs(reproducibleExp(x) - expected) / expected);
    }
    double x = -1.0;
    while (x < -1e-300) {
        worst = std::max(worst, std::abs(reproducibleExp(x) - std::exp(x)) / std::exp(x));
        x /= 3.0;
    }
    qInfo("worst relative error %g", worst);
    QVERIFY(worst < 1e-15);
}

// Bits of this function itself: a change of a coefficient or of the order of operations changes
// what every seed yields.
void TestReproducibleExp::isTheSameBitsEverywhere()
{
    std::uint64_t hash = 0;
    for (int i = -100000; i < 100000; ++i) {
        const double x = static_cast<double>(i) * 0.00701;
        hash = hash * 0x9E3779B97F4A7C15U + std::bit_cast<std::uint64_t>(reproducibleExp(x));
    }
    QCOMPARE(hash, std::uint64_t{15167887464570884523U}); // the same formula in Python gives this
}

void TestReproducibleExp::hasItsEnds()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QCOMPARE(reproducibleExp(0.0), 1.0);
    QCOMPARE(reproducibleExp(-0.0), 1.0);
    QVERIFY(reproducibleExp(-708.0) > 0.0);
    QCOMPARE(reproducibleExp(-708.5), 0.0);
    QCOMPARE(reproducibleExp(-kInfinity), 0.0);
    QCOMPARE(reproducibleExp(709.5), kInfinity);
    QCOMPARE(reproducibleExp(kInfinity), kInfinity);
    QVERIFY(std::isnan(reproducibleExp(std::numeric_limits<double>::quiet_NaN())));
}

QTEST_GUILESS_MAIN(TestReproducibleExp)
#include "test_reproducible_exp.moc"
