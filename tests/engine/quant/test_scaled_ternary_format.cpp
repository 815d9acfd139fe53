// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/scaled_ternary_format.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <random>
#include <vector>

using namespace trilume;
using quant::ScaledTernaryFormat;

Q_DECLARE_METATYPE(trilume::quant::ScaledTernaryFormat)

namespace {

using Row = std::vector<std::byte>;

constexpr std::uint16_t kHalf = 0x3800; // 0.5 as binary16

unsigned byteAt(const Row& row, std::size_t index)
{
    return std::to_integer<unsigned>(row[index]);
}

// Digit `n` of five in a byte, the first one the most significant: ((byte * 3^n mod 256) * 3) /
// 256.
int digit(unsigned byte, unsigned n)
{
    for (unsigned i = 0; i < n; ++i) {
        byte = byte * 3 % 256;
    }
    return static_cast<int>(byte * 3 / 256);
}

// Weight `i` of a block as ternary-families.md 2.9 has it, written down a second time: -1 to 1, or
// 2 for code 3.
int weightAt(ScaledTernaryFormat format, const Row& block, std::size_t i)
{
    switch (format) {
    case ScaledTernaryFormat::I2s:
        return static_cast<int>(byteAt(block, i % 32) >> (6 - 2 * (i / 32)) & 3U) - 1;
    case ScaledTernaryFormat::Q2_0:
    case ScaledTernaryFormat::Pq2_0:
        return static_cast<int>(byteAt(block, 2 + i / 4) >> (2 * (i % 4)) & 3U) - 1;
    case ScaledTernaryFormat::Ptq1_0:
        if (i < 80) {
            return digit(byteAt(block, i % 16), static_cast<unsigned>(i / 16)) - 1;
        }
        if (i < 120) {
            return digit(byteAt(block, 16 + i % 8), static_cast<unsigned>((i - 80) / 8)) - 1;
        }
        return digit(byteAt(block, 24 + i % 2), static_cast<unsigned>((i - 120) / 2)) - 1;
    case ScaledTernaryFormat::Tq2_0:
        return static_cast<int>(byteAt(block, i / 128 * 32 + i % 32) >> (2 * (i / 32 % 4)) & 3U)
               - 1;
    case ScaledTernaryFormat::Tq1_0:
        if (i < 160) {
            return digit(byteAt(block, i % 32), static_cast<unsigned>(i / 32)) - 1;
        }
        if (i < 240) {
            return digit(byteAt(block, 32 + i % 16), static_cast<unsigned>((i - 160) / 16)) - 1;
        }
        return digit(byteAt(block, 48 + i % 4), static_cast<unsigned>((i - 240) / 4)) - 1;
    }
    return 0;
}

std::vector<std::int8_t> randomWeights(std::size_t count)
{
    std::mt19937 random(static_cast<unsigned>(count));
    std::vector<std::int8_t> trits(count);
    for (std::int8_t& trit : trits) {
        trit = static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
    }
    return trits;
}

void setScale(ScaledTernaryFormat format, Row& block, unsigned bits)
{
    const bool isFirst =
        format == ScaledTernaryFormat::Q2_0 || format == ScaledTernaryFormat::Pq2_0;
    const std::size_t place = isFirst ? 0 : quant::blockOf(format).bytes - 2;
    block[place] = static_cast<std::byte>(bits & 0xFFU);
    block[place + 1] = static_cast<std::byte>(bits >> 8U);
}

// A block of that format whose bytes all are `code`, with the multiplier 0.5.
Row blockOfBytes(ScaledTernaryFormat format, unsigned code)
{
    Row block(quant::blockOf(format).bytes, static_cast<std::byte>(code));
    if (quant::blockOf(format).hasScale) {
        setScale(format, block, kHalf);
    }
    return block;
}

const std::array kFormats = {ScaledTernaryFormat::I2s,   ScaledTernaryFormat::Q2_0,
                             ScaledTernaryFormat::Pq2_0, ScaledTernaryFormat::Ptq1_0,
                             ScaledTernaryFormat::Tq2_0, ScaledTernaryFormat::Tq1_0};

QByteArray nameOf(ScaledTernaryFormat format)
{
    const std::string_view name = quant::blockOf(format).name;
    return {name.data(), static_cast<int>(name.size())};
}

} // namespace

class TestScaledTernaryFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsReadAsWrittenDown_data();
    void everyByteIsReadAsWrittenDown();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void eachBlockHasItsMultiplier();
    void paddingIsOfZeros();
    void refusesMultipliers_data();
    void refusesMultipliers();
};

void TestScaledTernaryFormat::everyByteIsReadAsWrittenDown_data()
{
    QTest::addColumn<ScaledTernaryFormat>("format");
    for (const ScaledTernaryFormat format : kFormats) {
        QTest::newRow(nameOf(format).constData()) << format;
    }
}

// All 256 values of a byte in all places of a block.
void TestScaledTernaryFormat::everyByteIsReadAsWrittenDown()
{
    QFETCH(const ScaledTernaryFormat, format);
    const quant::ScaledTernaryBlock& block = quant::blockOf(format);
    const bool isBase3 =
        format == ScaledTernaryFormat::Ptq1_0 || format == ScaledTernaryFormat::Tq1_0;
    std::vector<std::int8_t> trits(block.weights);
    std::vector<float> multipliers(block.hasScale ? 1 : 0);
    int readCount = 0;
    for (unsigned code = 0; code < 256; ++code) {
        const Row bytes = blockOfBytes(format, code);
        const Status decoded = quant::decodeScaledRow(format, bytes, trits, multipliers);
        std::vector<int> expected;
        for (std::size_t i = 0; i < block.weights; ++i) {
            expected.push_back(weightAt(format, bytes, i));
        }
        if (!decoded.ok()) {
            QVERIFY(isBase3 || std::find(expected.begin(), expected.end(), 2) != expected.end());
            continue;
        }
        QVERIFY(std::equal(expected.begin(), expected.end(), trits.begin(), trits.end()));
        ++readCount;
        if (block.hasScale) {
            QCOMPARE(multipliers[0], 0.5F);
        }
    }
    // Four codes of three values; the 81 numbers of four digits are ones of five, too.
    QCOMPARE(readCount, 81);
}

void TestScaledTernaryFormat::readsBackWhatItWrites_data()
{
    QTest::addColumn<ScaledTernaryFormat>("format");
    for (const ScaledTernaryFormat format :
         {ScaledTernaryFormat::Q2_0, ScaledTernaryFormat::Pq2_0, ScaledTernaryFormat::Ptq1_0}) {
        QTest::newRow(nameOf(format).constData()) << format;
    }
}

void TestScaledTernaryFormat::readsBackWhatItWrites()
{
    QFETCH(const ScaledTernaryFormat, format);
    const std::size_t columns = 5 * quant::blockOf(format).weights;
    const std::vector<std::int8_t> trits = randomWeights(columns);
    const std::vector<std::uint16_t> scales = {0x3C00, 0x2E66, 0x0001, 0x7BFF, kHalf};
    Row row(quant::scaledRowBytes(format, columns));
    quant::encodeScaledRow(format, trits, scales, row);
    std::vector<std::int8_t> found(columns);
    std::vector<float> multipliers(scales.size());
    QVERIFY(quant::decodeScaledRow(format, row, found, multipliers).ok());
    QVERIFY(found == trits);
    QCOMPARE(multipliers[0], 1.0F);
    QCOMPARE(multipliers[2], std::ldexp(1.0F, -24));
    QCOMPARE(multipliers[3], 65504.0F);
    QCOMPARE(multipliers[4], 0.5F);
}

void TestScaledTernaryFormat::eachBlockHasItsMultiplier()
{
    QCOMPARE(quant::scaledRowScales(ScaledTernaryFormat::I2s, 256), std::size_t{0});
    QCOMPARE(quant::scaledRowScales(ScaledTernaryFormat::Q2_0, 256), std::size_t{4});
    QCOMPARE(quant::scaledRowScales(ScaledTernaryFormat::Pq2_0, 256), std::size_t{2});
    QCOMPARE(quant::scaledRowScales(ScaledTernaryFormat::Tq2_0, 257), std::size_t{2});
    QCOMPARE(quant::scaledRowBytes(ScaledTernaryFormat::I2s, 256), std::size_t{64});
    QCOMPARE(quant::scaledRowBytes(ScaledTernaryFormat::Q2_0, 256), std::size_t{72});
    QCOMPARE(quant::scaledRowBytes(ScaledTernaryFormat::Ptq1_0, 256), std::size_t{56});
}

void TestScaledTernaryFormat::paddingIsOfZeros()
{
    Row row = blockOfBytes(ScaledTernaryFormat::Tq2_0, 0x55); // zeros
    std::vector<std::int8_t> trits(100);
    std::vector<float> multipliers(1);
    QVERIFY(quant::decodeScaledRow(ScaledTernaryFormat::Tq2_0, row, trits, multipliers).ok());
    row[5] = std::byte{0x95}; // the weight 101 = 5 + 3 * 32
    const Status status =
        quant::decodeScaledRow(ScaledTernaryFormat::Tq2_0, row, trits, multipliers);
    QVERIFY(!status.ok());
    QCOMPARE(QByteArray::fromStdString(status.error().english()),
             QByteArray("TQ2_0 block 0 has the weight 1 at padding place 101, 0 was expected."));
}

void TestScaledTernaryFormat::refusesMultipliers_data()
{
    QTest::addColumn<unsigned>("bits");
    QTest::addColumn<unsigned>("code"); // of all bytes
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("negative") << 0xB800U << 0x00U << QByteArray("the scale -0.500000");
    QTest::newRow("infinite") << 0x7C00U << 0x00U << QByteArray("the scale inf");
    QTest::newRow("no number") << 0x7E00U << 0x00U << QByteArray("the scale nan");
    QTest::newRow("0 with weights") << 0x0000U << 0x00U << QByteArray("the scale 0.000000");
    QTest::newRow("0 without weights") << 0x0000U << 0x55U << QByteArray();
    QTest::newRow("code 3") << 0x3C00U << 0xC1U << QByteArray("code 3 at weight");
}

void TestScaledTernaryFormat::refusesMultipliers()
{
    QFETCH(const unsigned, bits);
    QFETCH(const unsigned, code);
    QFETCH(const QByteArray, message);
    for (const ScaledTernaryFormat format :
         {ScaledTernaryFormat::Q2_0, ScaledTernaryFormat::Pq2_0, ScaledTernaryFormat::Tq2_0}) {
        const quant::ScaledTernaryBlock& block = quant::blockOf(format);
        Row row = blockOfBytes(format, 0x55);
        Row second = blockOfBytes(format, code);
        setScale(format, second, bits);
        row.insert(row.end(), second.begin(), second.end());
        std::vector<std::int8_t> trits(2 * block.weights);
        std::vector<float> multipliers(2);
        const Status status = quant::decodeScaledRow(format, row, trits, multipliers);
        QCOMPARE(status.ok(), message.isEmpty());
        if (!status.ok()) {
            const QByteArray found = QByteArray::fromStdString(status.error().english());
            const QByteArray expected = nameOf(format) + " block 1 has " + message;
            QVERIFY2(found.startsWith(expected), found.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestScaledTernaryFormat)
#include "test_scaled_ternary_format.moc"
