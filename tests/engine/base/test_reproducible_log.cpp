// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/reproducible_log.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace trilume;

class TestReproducibleLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLibrary();
    void hasTheStatedBits();
    void knowsTheEdges();
};

void TestReproducibleLog::agreesWithTheLibrary()
{
    for (int exponent = -1074; exponent < 1024; ++exponent) {
        for (int i = 0; i < 16; ++i) {
            const double x = std::ldexp(1.0 + i / 16.0 + 0.001, exponent);
            const double expected = std::log(x);
            QVERIFY2(std::fabs(reproducibleLog(x) - expected)
                         <= 4e-16 * std::max(1.0, std::fabs(expected)),
                     qPrintable(QString::number(x)));
        }
    }
}

// The same on every machine.
void TestReproducibleLog::hasTheStatedBits()
{
    QCOMPARE(std::bit_cast<std::uint64_t>(reproducibleLog(2.0)), std::uint64_t{0x3FE62E42FEFA39EF});
    QCOMPARE(std::bit_cast<std::uint64_t>(reproducibleLog(500000.0)),
             std::uint64_t{0x402A3EA669A05C01});
}

void TestReproducibleLog::knowsTheEdges()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QCOMPARE(reproducibleLog(1.0), 0.0);
    QCOMPARE(reproducibleLog(0.0), -kInfinity);
    QCOMPARE(reproducibleLog(kInfinity), kInfinity);
    QVERIFY(std::isnan(reproducibleLog(-1.0)));
    QVERIFY(std::isnan(reproducibleLog(std::numeric_limits<double>::quiet_NaN())));
}

QTEST_GUILESS_MAIN(TestReproducibleLog)
#include "test_reproducible_log.moc"
