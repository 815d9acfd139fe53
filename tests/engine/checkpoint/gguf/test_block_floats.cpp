// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/block_floats.h"

#include <QTest>

#include <cstdint>
#include <utility>
#include <vector>

using namespace trilume::checkpoint;

using Halves = std::vector<std::pair<int, int>>; // byte and binary16 bits

Q_DECLARE_METATYPE(Halves)

class TestBlockFloats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfAnotherProgram_data();
    void valuesAreThoseOfAnotherProgram();
    void otherTypesAreNone();
};

// What the Python package gguf 0.19 makes of one block whose byte i is (37 i + 11) mod 256, with
// the multipliers named: some values, the sum of all, and the sum of each times its place.
void TestBlockFloats::valuesAreThoseOfAnotherProgram_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<Halves>("halves");
    QTest::addColumn<QList<double>>("expected"); // values 0, 1, 5, 15, 16, 17, 31
    QTest::addColumn<double>("sum");
    QTest::addColumn<double>("weightedSum");
    QTest::newRow("Q8_0") << static_cast<int>(GgufTensorType::Q8_0) << Halves{{0, 0x3000}}
                          << QList<double>{10.625, 15.25, 1.75, -16.0, -11.375, -6.75, -6.0}
                          << -22.0 << -1010.0;
    QTest::newRow("Q4_0") << static_cast<int>(GgufTensorType::Q4_0) << Halves{{0, 0xB600}}
                          << QList<double>{1.125, -0.75, -2.25, 3.0, 1.125, 0.375, 0.0} << 7.875
                          << 194.25;
    QTest::newRow("Q4_K") << static_cast<int>(GgufTensorType::Q4K)
                          << Halves{{0, 0x2C00}, {2, 0x2800}}
                          << QList<double>{19.71875, -1.59375, 6.15625, 10.03125,
                                           19.71875, -1.59375, 10.03125}
                          << 3402.5 << 473302.5;
    QTest::newRow("Q6_K") << static_cast<int>(GgufTensorType::Q6K) << Halves{{208, 0x2400}}
                          << QList<double>{-22.359375, 26.5, 23.1875, -4.96875, -6.75, 8.0, -1.5}
                          << 72.0625 << 12256.5625;
}

void TestBlockFloats::valuesAreThoseOfAnotherProgram()
{
    QFETCH(const int, type);
    QFETCH(const Halves, halves);
    QFETCH(const QList<double>, expected);
    QFETCH(const double, sum);
    QFETCH(const double, weightedSum);
    const auto kind = static_cast<GgufTensorType>(type);
    QVERIFY(isBlockFloat(kind));
    const auto info = ggufTensorTypeInfo(kind);
    // Two blocks alike, so that the second one is not forgotten.
    std::vector<std::byte> bytes(2 * info->blockBytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>((i % info->blockBytes) * 37 + 11);
    }
    for (const auto& half : halves) {
        for (std::size_t begin = 0; begin < bytes.size(); begin += info->blockBytes) {
            const std::size_t place = begin + static_cast<std::size_t>(half.first);
            bytes[place] = static_cast<std::byte>(half.second & 0xFF);
            bytes[place + 1] = static_cast<std::byte>(half.second >> 8);
        }
    }
    std::vector<float> values(std::size_t{2} * info->blockElements);
    QCOMPARE(blockFloatBytes(kind, values.size()), bytes.size());
    widenBlockFloats(kind, bytes, values);
    const std::size_t places[] = {0, 1, 5, 15, 16, 17, 31};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(static_cast<double>(values[places[i]]), expected[i]);
    }
    double found = 0.0;
    double foundWeighted = 0.0;
    for (std::size_t i = 0; i < info->blockElements; ++i) {
        QCOMPARE(values[i], values[i + info->blockElements]);
        found += static_cast<double>(values[i]);
        foundWeighted += static_cast<double>(values[i]) * static_cast<double>(i + 1);
    }
    QCOMPARE(found, sum);
    QCOMPARE(foundWeighted, weightedSum);
}

void TestBlockFloats::otherTypesAreNone()
{
    for (const GgufTensorType type :
         {GgufTensorType::F32, GgufTensorType::Bf16, GgufTensorType::Tq2_0, GgufTensorType::I2s}) {
        QVERIFY(!isBlockFloat(type));
    }
}

QTEST_GUILESS_MAIN(TestBlockFloats)
#include "test_block_floats.moc"
