// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/tq1_0.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <iterator>
#include <random>
#include <set>
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
    std::vector<std::byte> row(quant::tq1RowBytes(trits.size()), std::byte{0xEE});
    quant::encodeTq1Row(trits, row);
    return row;
}

void setScale(std::vector<std::byte>& row, std::size_t block, unsigned bits)
{
    row[block * 54 + 52] = static_cast<std::byte>(bits & 0xFFU);
    row[block * 54 + 53] = static_cast<std::byte>(bits >> 8U);
}

// Bytes that five weights never give, found by encoding all of them with the Python package gguf
// 0.19.
constexpr std::array<int, 13> kNoCodeOfFive = {1,   20,  40,  60,  79,  99, 119,
                                               138, 158, 178, 197, 217, 237};

bool isCodeOfFive(int byte)
{
    return std::find(kNoCodeOfFive.begin(), kNoCodeOfFive.end(), byte) == kNoCodeOfFive.end();
}

} // namespace

class TestTq1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAreWholeBlocks();
    void roundTrips_data();
    void roundTrips();
    void bytesAreThoseOfAnotherProgram();
    void extremesAreThoseOfAnotherProgram_data();
    void extremesAreThoseOfAnotherProgram();
    void everyByteIsReadOrRefused_data();
    void everyByteIsReadOrRefused();
    void zerosWithScaleOneAreAccepted();
    void refusesWhatTheFormatForbids_data();
    void refusesWhatTheFormatForbids();
};

void TestTq1::sizesAreWholeBlocks()
{
    QCOMPARE(quant::tq1RowBytes(0), std::size_t{0});
    QCOMPARE(quant::tq1RowBytes(1), std::size_t{54});
    QCOMPARE(quant::tq1RowBytes(256), std::size_t{54});
    QCOMPARE(quant::tq1RowBytes(257), std::size_t{108});
}

void TestTq1::roundTrips_data()
{
    QTest::addColumn<std::size_t>("n");
    for (const std::size_t n :
         {0U, 1U, 31U, 32U, 33U, 159U, 160U, 239U, 240U, 241U, 255U, 256U, 257U, 511U, 2816U}) {
        QTest::addRow("%zu", std::size_t{n}) << std::size_t{n};
    }
}

void TestTq1::roundTrips()
{
    QFETCH(std::size_t, n);
    const std::vector<std::int8_t> trits = randomTrits(n);
    std::vector<std::int8_t> decoded(n, 9);
    const Status status = quant::decodeTq1Row(encoded(trits), decoded);
    QVERIFY2(status.ok(), status.ok() ? "" : status.error().english().c_str());
    QCOMPARE(decoded, trits);
}

void TestTq1::bytesAreThoseOfAnotherProgram()
{
    // From the Python package gguf 0.19, for the weights below.
    constexpr std::array<int, 54> kBytes = {
        0x47, 0x82, 0x90, 0x11, 0x98, 0x58, 0x1C, 0xF8, 0xB7, 0x6B, 0xC2, 0xD6, 0x85, 0xB0,
        0x33, 0xC8, 0x09, 0x53, 0xE7, 0x23, 0x41, 0x47, 0x82, 0x90, 0x11, 0x98, 0x58, 0x1C,
        0xF8, 0xB7, 0x6B, 0xC2, 0xE4, 0x29, 0xEE, 0x3D, 0x35, 0xF7, 0x0D, 0x50, 0x15, 0x67,
        0xA8, 0x05, 0x70, 0x5C, 0x22, 0xE3, 0x8F, 0xC1, 0xE7, 0x56, 0x00, 0x3C};
    std::vector<std::int8_t> trits(256);
    for (int i = 0; i < 256; ++i) {
        trits[static_cast<std::size_t>(i)] = static_cast<std::int8_t>((i * i + i / 7) % 3 - 1);
    }
    std::vector<std::byte> bytes;
    std::transform(kBytes.begin(), kBytes.end(), std::back_inserter(bytes),
                   [](int byte) { return static_cast<std::byte>(byte); });
    QVERIFY(encoded(trits) == bytes);
    std::vector<std::int8_t> decoded(256, 9);
    QVERIFY(quant::decodeTq1Row(bytes, decoded).ok());
    QCOMPARE(decoded, trits);
}

void TestTq1::extremesAreThoseOfAnotherProgram_data()
{
    QTest::addColumn<int>("trit");
    QTest::addColumn<int>("wide"); // a byte of five weights
    QTest::addColumn<int>("last"); // a byte of four weights
    QTest::addColumn<int>("scale");
    QTest::newRow("zeros") << 0 << 128 << 127 << 0;
    QTest::newRow("ones") << 1 << 255 << 253 << 0x3C;
    QTest::newRow("minus ones") << -1 << 0 << 0 << 0x3C;
}

void TestTq1::extremesAreThoseOfAnotherProgram()
{
    QFETCH(int, trit);
    QFETCH(int, wide);
    QFETCH(int, last);
    const std::vector<std::int8_t> trits(256, static_cast<std::int8_t>(trit));
    const std::vector<std::byte> row = encoded(trits);
    for (std::size_t i = 0; i < 52; ++i) {
        QCOMPARE(static_cast<int>(row[i]), i < 48 ? wide : last);
    }
    QCOMPARE(static_cast<int>(row[52]), 0);
    QTEST(static_cast<int>(row[53]), "scale");
    std::vector<std::int8_t> decoded(256, 9);
    QVERIFY(quant::decodeTq1Row(row, decoded).ok());
    QCOMPARE(decoded, trits);
}

void TestTq1::everyByteIsReadOrRefused_data()
{
    QTest::addColumn<std::size_t>("at");
    QTest::addColumn<std::size_t>("step"); // between the weights of the byte
    QTest::addColumn<std::size_t>("first");
    QTest::newRow("first byte") << std::size_t{0} << std::size_t{32} << std::size_t{0};
    QTest::newRow("last wide byte") << std::size_t{31} << std::size_t{32} << std::size_t{31};
    QTest::newRow("first half byte") << std::size_t{32} << std::size_t{16} << std::size_t{160};
    QTest::newRow("last half byte") << std::size_t{47} << std::size_t{16} << std::size_t{175};
    QTest::newRow("first of four") << std::size_t{48} << std::size_t{4} << std::size_t{240};
    QTest::newRow("last of four") << std::size_t{51} << std::size_t{4} << std::size_t{243};
}

void TestTq1::everyByteIsReadOrRefused()
{
    QFETCH(std::size_t, at);
    QFETCH(std::size_t, step);
    QFETCH(std::size_t, first);
    const std::size_t digits = at < 48 ? 5 : 4;
    const std::vector<std::int8_t> others = randomTrits(256);
    std::set<int> accepted;
    for (int byte = 0; byte < 256; ++byte) {
        std::vector<std::byte> row = encoded(others);
        row[at] = static_cast<std::byte>(byte);
        std::vector<std::int8_t> decoded(256, 9);
        if (!quant::decodeTq1Row(row, decoded).ok()) {
            continue;
        }
        accepted.insert(byte);
        // What the format says, by division: the number in base 3, most significant digit first.
        std::vector<std::int8_t> expected = others;
        int number = byte * 243 / 256;
        number /= digits == 4 ? 3 : 1;
        for (std::size_t n = digits; n-- > 0; number /= 3) {
            expected[first + step * n] = static_cast<std::int8_t>(number % 3 - 1);
        }
        QCOMPARE(decoded, expected);
        QVERIFY(encoded(decoded) == row);
    }
    QCOMPARE(accepted.size(), std::size_t{digits == 5 ? 243U : 81U});
    QVERIFY(std::all_of(accepted.begin(), accepted.end(), isCodeOfFive));
}

void TestTq1::zerosWithScaleOneAreAccepted()
{
    std::vector<std::byte> row = encoded(std::vector<std::int8_t>(256, 0));
    setScale(row, 0, 0x3C00);
    std::vector<std::int8_t> decoded(256, 9);
    QVERIFY(quant::decodeTq1Row(row, decoded).ok());
    QCOMPARE(decoded, std::vector<std::int8_t>(256, 0));
}

void TestTq1::refusesWhatTheFormatForbids_data()
{
    // One change to the row of 300 random weights (two blocks, the second with 212 of padding).
    QTest::addColumn<int>("at");        // the byte of the row that is set, or -1
    QTest::addColumn<unsigned>("byte"); // what it becomes
    QTest::addColumn<int>("block");     // whose scale is set, or -1
    QTest::addColumn<unsigned>("scale");
    QTest::addColumn<QString>("text");
    const auto code = [](const char* name, int at, unsigned value, const char* text) {
        QTest::newRow(name) << at << value << -1 << 0U << QString::fromLatin1(text);
    };
    const auto scale = [](const char* name, int block, unsigned bits) {
        QTest::newRow(name) << -1 << 0U << block << bits
                            << QStringLiteral("block %1 has a scale with the binary16 bits %2, "
                                              "15360 (1.0) was expected.")
                                   .arg(block)
                                   .arg(bits);
    };
    code("no code", 7, 20,
         "TQ1_0 block 0 has the value 20 in byte 7, a code of five weights was expected.");
    code("no code in the last wide byte", 47, 237, "block 0 has the value 237 in byte 47, a code");
    code("no code of four", 48, 1,
         "block 0 has the value 1 in byte 48, a code of four weights was expected.");
    code("a code of five where four are", 49, 255, "block 0 has the value 255 in byte 49, a code");
    code("no code in the padding", 54 + 44, 40, "block 1 has the value 40 in byte 44, a code");
    // Zeros but for one: 121 + 81 of 243, and 40 - 1 of 81.
    code("padding of 1", 54 + 32, 213, "block 1 has the weight 1 at padding place 160, 0 was");
    code("padding of -1", 54 + 51, 124, "block 1 has the weight -1 at padding place 255, 0 was");
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

void TestTq1::refusesWhatTheFormatForbids()
{
    QFETCH(int, at);
    QFETCH(unsigned, byte);
    QFETCH(int, block);
    QFETCH(unsigned, scale);
    QFETCH(QString, text);
    std::vector<std::byte> row = encoded(randomTrits(300));
    if (at >= 0) {
        row[static_cast<std::size_t>(at)] = static_cast<std::byte>(byte);
    }
    if (block >= 0) {
        setScale(row, static_cast<std::size_t>(block), scale);
    }
    std::vector<std::int8_t> decoded(300);
    const Status status = quant::decodeTq1Row(row, decoded);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Corrupt);
    const QString message = QString::fromStdString(status.error().english());
    QVERIFY2(message.contains(text), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestTq1)
#include "test_tq1_0.moc"
