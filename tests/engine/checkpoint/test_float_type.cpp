// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/float_type.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

using namespace trilume::checkpoint;

class TestFloatType final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widensEveryHalf();
    void widensEveryBfloat16();
    void readsUnalignedData();
    void findsTheFirstValueThatIsNotFinite_data();
    void findsTheFirstValueThatIsNotFinite();
};

namespace {

// The definition of the formats in doubles: sign, exponent, mantissa.
double decoded(std::uint32_t bits, int exponentBits, int mantissaBits)
{
    const int largest = (1 << exponentBits) - 1;
    const int bias = largest / 2;
    const auto exponent = static_cast<int>(bits >> mantissaBits) & largest;
    const double mantissa = bits & ((1U << mantissaBits) - 1U);
    const double sign = (bits >> (exponentBits + mantissaBits)) != 0 ? -1.0 : 1.0;
    const double unit = std::ldexp(1.0, -mantissaBits);
    if (exponent == largest) {
        return mantissa != 0.0 ? std::nan("") : sign * std::numeric_limits<double>::infinity();
    }
    if (exponent == 0) {
        return sign * std::ldexp(mantissa * unit, 1 - bias);
    }
    return sign * std::ldexp(1.0 + mantissa * unit, exponent - bias);
}

void compareAll(FloatType type, int exponentBits, int mantissaBits)
{
    std::vector<std::uint16_t> bits(65536);
    for (std::size_t index = 0; index < bits.size(); ++index) {
        bits[index] = static_cast<std::uint16_t>(index);
    }
    std::vector<float> values(bits.size());
    widenFloats(type, std::as_bytes(std::span(bits)), values);
    for (std::size_t index = 0; index < bits.size(); ++index) {
        const double expected = decoded(bits[index], exponentBits, mantissaBits);
        const bool isEqual = std::isnan(expected)
                                 ? std::isnan(values[index])
                                 : static_cast<double>(values[index]) == expected
                                       && std::signbit(values[index]) == std::signbit(expected);
        QVERIFY2(isEqual, qPrintable(QString::number(index, 16)));
    }
}

} // namespace

void TestFloatType::widensEveryHalf()
{
    compareAll(FloatType::F16, 5, 10);
}

void TestFloatType::widensEveryBfloat16()
{
    compareAll(FloatType::Bf16, 8, 7);
}

void TestFloatType::readsUnalignedData()
{
    const float source[] = {1.5F, -2.25F, 1e-40F};
    std::vector<std::byte> bytes(sizeof(source) + 1);
    std::memcpy(bytes.data() + 1, source, sizeof(source));
    std::vector<float> values(3);
    widenFloats(FloatType::F32, std::span<const std::byte>(bytes).subspan(1), values);
    QVERIFY(std::equal(values.begin(), values.end(), std::begin(source)));
    widenFloats(FloatType::F32, {}, {});
    const std::byte halves[] = {std::byte{0xFF}, std::byte{0x00}, std::byte{0x3C}};
    std::vector<float> one(1);
    widenFloats(FloatType::F16, std::span(halves).subspan(1), one);
    QCOMPARE(one[0], 1.0F);
}

void TestFloatType::findsTheFirstValueThatIsNotFinite_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("place");
    for (const quint64 size : {0U, 1U, 1023U, 1024U, 1025U, 3000U}) {
        QTest::addRow("none in %llu", static_cast<unsigned long long>(size)) << size << size;
        for (const quint64 place : {quint64{0}, quint64{1023}, quint64{1024}, size - 1}) {
            if (size > 0 && place < size) {
                QTest::addRow("%llu in %llu", static_cast<unsigned long long>(place),
                              static_cast<unsigned long long>(size))
                    << size << place;
            }
        }
    }
}

void TestFloatType::findsTheFirstValueThatIsNotFinite()
{
    QFETCH(const quint64, size);
    QFETCH(const quint64, place);
    for (const float bad :
         {std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(),
          std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::quiet_NaN()}) {
        std::vector<float> values(size, std::numeric_limits<float>::max());
        for (quint64 index = place; index < size; ++index) {
            values[index] = bad; // the later ones do not matter
        }
        QCOMPARE(quint64{firstNonFinite(values)}, place);
    }
}

QTEST_GUILESS_MAIN(TestFloatType)
#include "test_float_type.moc"
