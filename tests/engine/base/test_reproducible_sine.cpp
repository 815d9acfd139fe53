// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/reproducible_sine.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace trilume;

class TestReproducibleSine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLibrary();
    void hasTheStatedBits();
    void isNoNumberFarAway();
};

// Near multiples of pi / 2, too, where a coarse reduction would lose everything.
void TestReproducibleSine::agreesWithTheLibrary()
{
    constexpr double kHalfPi = 1.5707963267948966;
    for (int n = 0; n < 660000; n += 7) {
        for (const double offset : {0.0, 1e-9, 0.3, 0.7, 1.1}) {
            for (const double sign : {1.0, -1.0}) {
                const double x = sign * (n * kHalfPi + offset);
                const auto [sine, cosine] = reproducibleSine(x);
                QVERIFY2(std::fabs(sine - std::sin(x)) <= 4e-16, qPrintable(QString::number(x)));
                QVERIFY2(std::fabs(cosine - std::cos(x)) <= 4e-16, qPrintable(QString::number(x)));
            }
        }
    }
}

// The same on every machine.
void TestReproducibleSine::hasTheStatedBits()
{
    const auto [sine, cosine] = reproducibleSine(1.0);
    QCOMPARE(std::bit_cast<std::uint64_t>(sine), std::uint64_t{0x3FEAED548F090CEE});
    QCOMPARE(std::bit_cast<std::uint64_t>(cosine), std::uint64_t{0x3FE14A280FB5068C});
}

void TestReproducibleSine::isNoNumberFarAway()
{
    for (const double x : {0x1p21, -0x1p21, std::numeric_limits<double>::infinity(),
                           std::numeric_limits<double>::quiet_NaN()}) {
        QVERIFY(std::isnan(reproducibleSine(x).sine));
        QVERIFY(std::isnan(reproducibleSine(x).cosine));
    }
}

QTEST_GUILESS_MAIN(TestReproducibleSine)
#include "test_reproducible_sine.moc"
