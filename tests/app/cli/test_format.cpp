// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include <QTest>

#include <cmath>
#include <cstdio>
#include <limits>
#include <random>

using namespace trilume::cli;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsCDoes();
    void shortestGivesTheNumberBack();
};

void TestFormat::writesAsCDoes()
{
    QCOMPARE(formatCount(18446744073709551615ULL), std::string("18446744073709551615"));
    QCOMPARE(formatFixed(31.25, 1), std::string("31.2"));
    QCOMPARE(formatFixed(-0.04, 1), std::string("-0.0"));
    std::mt19937_64 random(1);
    for (int i = 0; i < 2000; ++i) {
        const double number =
            std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 164);
        char expected[64];
        std::snprintf(expected, sizeof expected, "%.9g", number);
        QCOMPARE(formatSignificant(number, 9), std::string(expected));
    }
    QCOMPARE(formatSignificant(std::numeric_limits<double>::infinity(), 9), std::string("inf"));
    QVERIFY(!formatFixed(std::numeric_limits<double>::max(), 2).empty());
}

void TestFormat::shortestGivesTheNumberBack()
{
    QCOMPARE(formatShortest(1e-6F), std::string("1e-06"));
    QCOMPARE(formatShortest(0.1F), std::string("0.1"));
    QCOMPARE(formatShortest(100.0F), std::string("100"));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
