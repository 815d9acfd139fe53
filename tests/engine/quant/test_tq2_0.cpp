// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/tq2_0.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace trilume;

namespace {

std::vector<std::int8_t> randomTrits(std::size_t n)
{
    std::mt19937 random(static_cast<unsigned>(n));
    std::vector<std::int8_t> trits(n);
    for (std::int8_t& trit : trits) {
        trit = static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
    }
    return trits;
}

std::vector<std::byte> encoded(const std::vector<std::int8_t>& trits)
{
    std::vector<std::byte> row(quant::tq2RowBytes(trits.size()), std::byte{0xEE});
    quant::encodeTq2Row(trits, row);
    return row;
}

void setCode(std::vector<std::byte>& row, std::size_t weight, unsigned code)
{
    const std::size_t block = weight / 256;
    const std::size_t inBlock = weight % 256;
    std::byte& byte = row[block * 66 + 32 * (inBlock / 128) + inBlock % 32];
    const std::size_t shift = 2 * (inBlock % 128 / 32);
    byte = (byte & ~(std::byte{3} << shift)) | (static_cast<std::byte>(code) << shift);
}

void setScale(std::vector<std::byte>& row, std::size_t block, unsigned bits)
{
    row[block * 66 + 64] = static_cast<std::byte>(bits & 0xFFU);
    row[block * 66 + 65] = static_cast<std::byte>(bits >> 8U);
}

} // namespace

class TestTq2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAreWholeBlocks();
    void roundTrips_data();
    void roundTrips();
    void bytesAreThoseOfTheFormat();
    void blocksOfZerosHaveScaleZero();
    void zerosWithScaleOneAreAccepted();
    void refusesWhatTheFormatForbids_data();
    void refusesWhatTheFormatForbids();
    void refusesCodeThreeEverywhere();
};

void TestTq2::sizesAreWholeBlocks()
{
    QCOMPARE(quant::tq2RowBytes(0), std::size_t{0});
    QCOMPARE(quant::tq2RowBytes(1), std::size_t{66});
    QCOMPARE(quant::tq2RowBytes(256), std::size_t{66});
    QCOMPARE(quant::tq2RowBytes(257), std::size_t{132});
}

void TestTq2::roundTrips_data()
{
    QTest::addColumn<std::size_t>("n");
    for (const std::size_t n :
         {0U, 1U, 31U, 32U, 33U, 127U, 128U, 129U, 255U, 256U, 257U, 511U, 2816U}) {
        QTest::addRow("%zu", std::size_t{n}) << std::size_t{n};
    }
}

void TestTq2::roundTrips()
{
    QFETCH(std::size_t, n);
    const std::vector<std::int8_t> trits = randomTrits(n);
    std::vector<std::int8_t> decoded(n, 9);
    const Status status = quant::decodeTq2Row(encoded(trits), decoded);
    QVERIFY2(status.ok(), status.ok() ? "" : status.error().english().c_str());
    QCOMPARE(decoded, trits);
}

void TestTq2::bytesAreThoseOfTheFormat()
{
    // Weight 128 h + 32 s + m is bit field s of byte 32 h + m.
    std::vector<std::int8_t> trits(256, 0);
    trits[0] = 1;            // byte 0, field 0
    trits[32] = -1;          // byte 0, field 1
    trits[128 + 96 + 5] = 1; // byte 37, field 3
    const std::vector<std::byte> row = encoded(trits);
    QCOMPARE(row.size(), std::size_t{66});
    QCOMPARE(int(row[0]), 0x52);  // 01 01 00 10
    QCOMPARE(int(row[37]), 0x95); // 10 01 01 01
    QCOMPARE(int(row[1]), 0x55);
    QCOMPARE(int(row[64]), 0x00); // 1.0 as little-endian binary16
    QCOMPARE(int(row[65]), 0x3C);
}

void TestTq2::blocksOfZerosHaveScaleZero()
{
    std::vector<std::int8_t> trits(512, 0);
    trits[511] = 1;
    const std::vector<std::byte> row = encoded(trits);
    QCOMPARE(int(row[64]) | int(row[65]), 0);
    QCOMPARE(int(row[66 + 65]), 0x3C);
    QVERIFY(std::all_of(row.begin(), row.begin() + 64,
                        [](std::byte byte) { return byte == std::byte{0x55}; }));
}

void TestTq2::zerosWithScaleOneAreAccepted()
{
    std::vector<std::byte> row = encoded(std::vector<std::int8_t>(256, 0));
    setScale(row, 0, 0x3C00);
    std::vector<std::int8_t> decoded(256, 9);
    QVERIFY(quant::decodeTq2Row(row, decoded).ok());
    QCOMPARE(decoded, std::vector<std::int8_t>(256, 0));
}

void TestTq2::refusesWhatTheFormatForbids_data()
{
    // One change to the row of 300 random weights (two blocks, the second with 212 of padding).
    QTest::addColumn<int>("weight"); // whose code is set, or -1
    QTest::addColumn<unsigned>("code");
    QTest::addColumn<int>("block"); // whose scale is set, or -1
    QTest::addColumn<unsigned>("scale");
    QTest::addColumn<QString>("text");
    const auto code = [](const char* name, int weight, unsigned value, const char* text) {
        QTest::newRow(name) << weight << value << -1 << 0U << QString::fromLatin1(text);
    };
    const auto scale = [](const char* name, int block, unsigned bits) {
        QTest::newRow(name) << -1 << 0U << block << bits
                            << QStringLiteral("block %1 has a scale with the binary16 bits %2, "
                                              "15360 (1.0) was expected.")
                                   .arg(block)
                                   .arg(bits);
    };
    code("code 3", 7, 3, "block 0 has code 3 at weight 7, 0, 1 or 2 was expected.");
    code("code 3 in the last weight", 299, 3, "block 1 has code 3 at weight 43");
    code("code 3 in the padding", 300, 3, "block 1 has code 3 at weight 44");
    code("padding of 1", 300, 2, "block 1 has the weight 1 at padding place 44, 0 was expected.");
    code("padding of -1", 511, 0, "block 1 has the weight -1 at padding place 255");
    scale("scale 2", 0, 0x4000);
    scale("scale -1", 0, 0xBC00);
    scale("scale just above 1", 1, 0x3C01);
    scale("scale -0", 0, 0x8000);
    scale("scale nan", 1, 0x7E00);
    scale("scale infinity", 1, 0x7C00);
    QTest::newRow("scale 0 and weights")
        << -1 << 0U << 0 << 0U
        << QStringLiteral("block 0 has the scale 0 and weights other than 0");
}

void TestTq2::refusesWhatTheFormatForbids()
{
    QFETCH(int, weight);
    QFETCH(unsigned, code);
    QFETCH(int, block);
    QFETCH(unsigned, scale);
    QFETCH(QString, text);
    std::vector<std::byte> row = encoded(randomTrits(300));
    if (weight >= 0) {
        setCode(row, static_cast<std::size_t>(weight), code);
    }
    if (block >= 0) {
        setScale(row, static_cast<std::size_t>(block), scale);
    }
    std::vector<std::int8_t> decoded(300);
    const Status status = quant::decodeTq2Row(row, decoded);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Corrupt);
    const QString message = QString::fromStdString(status.error().english());
    QVERIFY2(message.contains(text), qPrintable(message));
}

void TestTq2::refusesCodeThreeEverywhere()
{
    const std::vector<std::byte> good = encoded(randomTrits(256));
    std::vector<std::int8_t> decoded(256);
    for (std::size_t weight = 0; weight < 256; ++weight) {
        std::vector<std::byte> row = good;
        setCode(row, weight, 3);
        QVERIFY(!quant::decodeTq2Row(row, decoded).ok());
    }
}

QTEST_GUILESS_MAIN(TestTq2)
#include "test_tq2_0.moc"
