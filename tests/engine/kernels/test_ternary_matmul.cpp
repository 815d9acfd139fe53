// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/ternary_cases.h"
#include "tests/engine/kernels/test_data.h"
#include "tests/engine/kernels/tested_tables.h"

#include <QTest>

using namespace trilume;
using tests::batchOf;
using tests::kMostTokens;
using tests::kUntouched;
using tests::makeCase;
using tests::mistake;
using tests::randomCase;
using tests::TernaryCase;

class TestTernaryMatmul : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExactForEverySize_data();
    void isExactForEverySize();
    void isExactForEveryBatch_data();
    void isExactForEveryBatch();
    void isExactForExtremeCodes_data();
    void isExactForExtremeCodes();
    void writesOnlyTheBlocksAskedFor_data();
    void writesOnlyTheBlocksAskedFor();
};

void TestTernaryMatmul::isExactForEverySize_data()
{
    QTest::addColumn<std::size_t>("rows");
    for (const std::size_t rows : {0U, 1U, 2U, 15U, 16U, 17U, 31U, 32U, 33U, 48U, 49U, 63U, 64U,
                                   65U, 96U, 160U, 255U, 256U, 1000U}) {
        QTest::addRow("%zu rows", std::size_t{rows}) << std::size_t{rows};
    }
}

void TestTernaryMatmul::isExactForEverySize()
{
    QFETCH(std::size_t, rows);
    for (const std::size_t columns : tests::interestingSizes()) {
        if (rows * columns > 260000) {
            continue;
        }
        for (const kernels::Packing packing : tests::kPackings) {
            const TernaryCase made = randomCase(packing, rows, columns);
            for (const kernels::KernelTable& table : tests::testedTables()) {
                for (const std::size_t tokens : {1U, 3U, 9U, 16U}) {
                    const std::string text = mistake(made, table, tokens, 1);
                    QVERIFY2(text.empty(), text.c_str());
                }
            }
        }
    }
}

void TestTernaryMatmul::isExactForEveryBatch_data()
{
    QTest::addColumn<std::size_t>("threads");
    for (const std::size_t threads : {1U, 2U, 3U, 4U}) {
        QTest::addRow("%zu threads", std::size_t{threads}) << std::size_t{threads};
    }
}

void TestTernaryMatmul::isExactForEveryBatch()
{
    QFETCH(std::size_t, threads);
    for (const auto& [rows, columns] : std::vector<std::pair<std::size_t, std::size_t>>{
             {17, 33}, {40, 257}, {64, 272}, {112, 64}, {81, 513}}) {
        for (const kernels::Packing packing : tests::kPackings) {
            const TernaryCase made = randomCase(packing, rows, columns);
            for (const kernels::KernelTable& table : tests::testedTables()) {
                for (std::size_t tokens = 0; tokens <= kMostTokens; ++tokens) {
                    const std::string text = mistake(made, table, tokens, threads);
                    QVERIFY2(text.empty(), text.c_str());
                }
            }
        }
    }
}

void TestTernaryMatmul::isExactForExtremeCodes_data()
{
    QTest::addColumn<int>("trit");
    QTest::addColumn<int>("code");
    for (const int trit : {-1, 0, 1}) {
        for (const int code : {-128, 127}) {
            QTest::addRow("weights %d, codes %d", trit, code) << trit << code;
        }
    }
}

void TestTernaryMatmul::isExactForExtremeCodes()
{
    QFETCH(int, trit);
    QFETCH(int, code);
    // Wide enough that 16-bit sums would overflow many times over were they not widened.
    for (const std::size_t columns : {255U, 256U, 257U, 271U, 512U, 1000U, 16384U, 70000U}) {
        for (const kernels::Packing packing : tests::kPackings) {
            const TernaryCase made = makeCase(
                packing, 20, columns, [trit] { return trit; }, [code] { return code; });
            for (const kernels::KernelTable& table : tests::testedTables()) {
                for (const std::size_t tokens : {1U, 2U, 8U, 13U, 32U}) {
                    const std::string text = mistake(made, table, tokens, 1);
                    QVERIFY2(text.empty(), text.c_str());
                }
            }
        }
    }
}

void TestTernaryMatmul::writesOnlyTheBlocksAskedFor_data()
{
    QTest::addColumn<kernels::Packing>("packing");
    QTest::newRow("2bit") << kernels::Packing::TwoBit;
    QTest::newRow("1.6bit") << kernels::Packing::FiveBit;
}

void TestTernaryMatmul::writesOnlyTheBlocksAskedFor()
{
    QFETCH(kernels::Packing, packing);
    const TernaryCase made = randomCase(packing, 16 * 7, 100);
    const std::size_t outStride = made.view.rowBlocks * 16;
    for (const kernels::KernelTable& table : tests::testedTables()) {
        for (const std::size_t tokens : {1U, 5U, 17U}) {
            for (std::size_t first = 0; first <= made.view.rowBlocks; ++first) {
                for (std::size_t last = first; last <= made.view.rowBlocks; ++last) {
                    std::vector<std::int32_t> out(tokens * outStride, kUntouched);
                    table.matmulFor(packing)(made.view, batchOf(made, tokens), first, last,
                                             out.data(), outStride);
                    for (std::size_t i = 0; i < out.size(); ++i) {
                        const std::size_t row = i % outStride;
                        const bool isAsked = row >= first * 16 && row < last * 16;
                        QCOMPARE(out[i], isAsked ? made.expected[i] : kUntouched);
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTernaryMatmul)
#include "test_ternary_matmul.moc"
