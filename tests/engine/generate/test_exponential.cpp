// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/exponential_p.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

using trilume::generate::decayingExponential;

class TestExponential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCloseToTheLibrary();
    void isTheSameBitsEverywhere();
    void hasItsEnds();
};

void TestExponential::isCloseToTheLibrary()
{
    double worst = 0.0;
    for (double x = 0.0; x > -700.0; x -= 0.000917) {
        const double expected = std::exp(x);
        worst = std::max(worst, std::fabs(decayingExponential(x) - expected) / expected);
    }
    for (double x = -1.0; x < -1e-300; x /= 3.0) {
        worst = std::max(worst, std::fabs(decayingExponential(x) - std::exp(x)) / std::exp(x));
    }
    qInfo("worst relative error %g", worst);
    QVERIFY(worst < 1e-15);
}

// Bits of this function itself: a change of a coefficient or of the order of operations changes
// what every seed yields.
void TestExponential::isTheSameBitsEverywhere()
{
    std::uint64_t hash = 0;
    for (int i = 0; i < 100000; ++i) {
        const double x = -static_cast<double>(i) * 0.00701;
        hash = hash * 0x9E3779B97F4A7C15ULL + std::bit_cast<std::uint64_t>(decayingExponential(x));
    }
    QCOMPARE(hash, 3496261995916381300ULL); // the same formula in Python gives this
}

void TestExponential::hasItsEnds()
{
    QCOMPARE(decayingExponential(0.0), 1.0);
    QCOMPARE(decayingExponential(-0.0), 1.0);
    QCOMPARE(decayingExponential(1.0), 1.0);
    QVERIFY(decayingExponential(-700.0) > 0.0);
    QCOMPARE(decayingExponential(-700.1), 0.0);
    QCOMPARE(decayingExponential(-std::numeric_limits<double>::infinity()), 0.0);
    QCOMPARE(decayingExponential(std::numeric_limits<double>::quiet_NaN()), 0.0);
}

QTEST_GUILESS_MAIN(TestExponential)
#include "test_exponential.moc"
