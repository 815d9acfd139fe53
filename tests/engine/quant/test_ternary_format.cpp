// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/ternary_format.h"
#include "engine/quant/tq1_0.h"
#include "engine/quant/tq2_0.h"

#include <QTest>

#include <vector>

using namespace trilume;
using quant::TernaryFormat;

class TestTernaryFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheFormat();
};

void TestTernaryFormat::choosesTheFormat()
{
    std::vector<std::int8_t> trits(300, 1);
    trits[7] = -1;
    std::vector<std::byte> tq1(quant::tq1RowBytes(300));
    std::vector<std::byte> tq2(quant::tq2RowBytes(300));
    quant::encodeTq1Row(trits, tq1);
    quant::encodeTq2Row(trits, tq2);
    for (const TernaryFormat format : {TernaryFormat::Tq1_0, TernaryFormat::Tq2_0}) {
        const std::vector<std::byte>& expected = format == TernaryFormat::Tq1_0 ? tq1 : tq2;
        QCOMPARE(quant::ternaryRowBytes(format, 300), expected.size());
        std::vector<std::byte> row(expected.size());
        quant::encodeTernaryRow(format, trits, row);
        QVERIFY(row == expected);
        std::vector<std::int8_t> decoded(300, 9);
        QVERIFY(quant::decodeTernaryRow(format, row, decoded).ok());
        QCOMPARE(decoded, trits);
    }
}

QTEST_GUILESS_MAIN(TestTernaryFormat)
#include "test_ternary_format.moc"
