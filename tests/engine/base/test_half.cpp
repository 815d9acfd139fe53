// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/half.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace trilume;

class TestHalf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHalfHasItsValue();
    void everyBfloat16IsTheUpperHalf();
    void knownValues();
    void everyHalfIsNearestToItself();
    void roundsToTheNearestHalf();
    void staysFinite();
};

void TestHalf::everyHalfHasItsValue()
{
    for (std::uint32_t bits = 0; bits <= 0xFFFFU; ++bits) {
        const float found = floatFromHalf(static_cast<std::uint16_t>(bits));
        const int exponent = static_cast<int>((bits >> 10U) & 31U);
        const int mantissa = static_cast<int>(bits & 1023U);
        const bool isNegative = (bits & 0x8000U) != 0;
        QCOMPARE(std::signbit(found), isNegative);
        if (exponent == 31 && mantissa != 0) {
            QVERIFY(std::isnan(found));
            continue;
        }
        double expected = exponent == 31  ? std::numeric_limits<double>::infinity()
                          : exponent == 0 ? std::ldexp(mantissa, -24)
                                          : std::ldexp(1024 + mantissa, exponent - 25);
        expected = isNegative ? -expected : expected;
        QVERIFY2(static_cast<double>(found) == expected, qPrintable(QString::number(bits, 16)));
    }
}

void TestHalf::everyBfloat16IsTheUpperHalf()
{
    for (std::uint32_t bits = 0; bits <= 0xFFFFU; ++bits) {
        const float found = floatFromBfloat16(static_cast<std::uint16_t>(bits));
        QCOMPARE(std::bit_cast<std::uint32_t>(found), bits << 16U);
    }
}

void TestHalf::knownValues()
{
    QCOMPARE(floatFromHalf(0x3C00), 1.0F);
    QCOMPARE(floatFromHalf(0xC000), -2.0F);
    QCOMPARE(floatFromHalf(0x7BFF), 65504.0F);
    QCOMPARE(floatFromHalf(0x0001), 0x1p-24F);
    QCOMPARE(floatFromHalf(0x3555), 0.333251953125F);
    QCOMPARE(floatFromBfloat16(0x3F80), 1.0F);
    static_assert(floatFromHalf(0x3800) == 0.5F, "usable at compile time");
}

void TestHalf::everyHalfIsNearestToItself()
{
    for (std::uint32_t bits = 0; bits <= 0xFFFFU; ++bits) {
        const auto half = static_cast<std::uint16_t>(bits);
        if (std::isfinite(floatFromHalf(half))) {
            QCOMPARE(halfNearest(floatFromHalf(half)), half);
        }
    }
}

// Between every two neighbours: below the middle, the middle itself, above it.
void TestHalf::roundsToTheNearestHalf()
{
    for (std::uint32_t bits = 0; bits < 0x7BFFU; ++bits) {
        const auto lower = static_cast<std::uint16_t>(bits);
        const auto upper = static_cast<std::uint16_t>(bits + 1);
        const std::uint16_t even = bits % 2 == 0 ? lower : upper;
        const float middle = (floatFromHalf(lower) + floatFromHalf(upper)) / 2.0F; // exact
        QCOMPARE(halfNearest(middle), even);
        QCOMPARE(halfNearest(std::nextafter(middle, 0.0F)), lower);
        QCOMPARE(halfNearest(std::nextafter(middle, 1e30F)), upper);
        QCOMPARE(halfNearest(-middle), static_cast<std::uint16_t>(even | 0x8000U));
    }
}

void TestHalf::staysFinite()
{
    QCOMPARE(halfNearest(65504.0F), std::uint16_t{0x7BFF});
    QCOMPARE(halfNearest(65520.0F), std::uint16_t{0x7BFF});
    QCOMPARE(halfNearest(1e30F), std::uint16_t{0x7BFF});
    QCOMPARE(halfNearest(-std::numeric_limits<float>::infinity()), std::uint16_t{0xFBFF});
    QVERIFY(std::isnan(floatFromHalf(halfNearest(std::numeric_limits<float>::quiet_NaN()))));
}

QTEST_GUILESS_MAIN(TestHalf)
#include "test_half.moc"
