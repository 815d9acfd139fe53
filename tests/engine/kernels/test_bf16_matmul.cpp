// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/bf16_cases.h"
#include "tests/engine/kernels/tested_tables.h"

#include <QTest>

#include <cmath>

using namespace trilume;
using tests::Bf16Case;
using tests::bf16Mistake;
using tests::kMostDenseTokens;
using tests::Values;

class TestBf16Matmul : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSameBitsForEverySize_data();
    void hasTheSameBitsForEverySize();
    void hasTheSameBitsForEveryBatch_data();
    void hasTheSameBitsForEveryBatch();
    void hasTheSameBitsForAnyNumbers_data();
    void hasTheSameBitsForAnyNumbers();
    void agreesWithDoubles_data();
    void agreesWithDoubles();
    void writesOnlyTheRowsAskedFor();
};

void TestBf16Matmul::hasTheSameBitsForEverySize_data()
{
    QTest::addColumn<std::size_t>("rows");
    for (const std::size_t rows : {0U, 1U, 2U, 3U, 4U, 5U, 15U, 16U, 17U, 33U, 64U, 255U}) {
        QTest::addRow("%zu rows", std::size_t{rows}) << std::size_t{rows};
    }
}

void TestBf16Matmul::hasTheSameBitsForEverySize()
{
    QFETCH(std::size_t, rows);
    for (const std::size_t columns : tests::interestingSizes()) {
        if (rows * columns > 66000) {
            continue;
        }
        const Bf16Case made(rows, columns, Values::Ordinary);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            for (const std::size_t tokens : {1U, 3U, 9U}) {
                const std::string text = bf16Mistake(made, table, tokens, 1);
                QVERIFY2(text.empty(), text.c_str());
            }
        }
    }
}

void TestBf16Matmul::hasTheSameBitsForEveryBatch_data()
{
    QTest::addColumn<std::size_t>("threads");
    for (const std::size_t threads : {1U, 2U, 3U}) {
        QTest::addRow("%zu threads", std::size_t{threads}) << std::size_t{threads};
    }
}

void TestBf16Matmul::hasTheSameBitsForEveryBatch()
{
    QFETCH(std::size_t, threads);
    for (const auto& [rows, columns] :
         std::vector<std::pair<std::size_t, std::size_t>>{{17, 33}, {40, 257}, {31, 513}}) {
        const Bf16Case made(rows, columns, Values::Ordinary);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            for (std::size_t tokens = 0; tokens <= kMostDenseTokens; ++tokens) {
                const std::string text = bf16Mistake(made, table, tokens, threads);
                QVERIFY2(text.empty(), text.c_str());
            }
        }
    }
}

void TestBf16Matmul::hasTheSameBitsForAnyNumbers_data()
{
    QTest::addColumn<int>("values");
    QTest::newRow("tiny") << static_cast<int>(Values::Tiny);
    QTest::newRow("huge") << static_cast<int>(Values::Huge);
    QTest::newRow("special") << static_cast<int>(Values::Special);
}

// Stored NaN are the canonical one.
void TestBf16Matmul::hasTheSameBitsForAnyNumbers()
{
    QFETCH(int, values);
    for (const std::size_t columns : {1U, 2U, 5U, 31U, 64U, 100U}) {
        const Bf16Case made(50, columns, static_cast<Values>(values));
        for (const kernels::KernelTable& table : tests::testedTables()) {
            for (const std::size_t tokens : {1U, 2U, 7U}) {
                const std::string text = bf16Mistake(made, table, tokens, 1);
                QVERIFY2(text.empty(), text.c_str());
            }
        }
    }
}

void TestBf16Matmul::agreesWithDoubles_data()
{
    QTest::addColumn<std::size_t>("columns");
    for (const std::size_t columns : tests::interestingSizes()) {
        QTest::addRow("%zu", columns) << columns;
    }
}

void TestBf16Matmul::agreesWithDoubles()
{
    QFETCH(std::size_t, columns);
    const std::size_t rows = 7;
    const std::size_t tokens = 5;
    const Bf16Case made(rows, columns, Values::Ordinary);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        std::vector<float> out(tokens * rows);
        table.bf16Matmul(made.view(), made.batch(tokens), 0, rows, out.data(), rows);
        for (std::size_t n = 0; n < tokens; ++n) {
            for (std::size_t row = 0; row < rows; ++row) {
                double sum = 0.0;
                double terms = 0.0; // cancellation is relative to these
                for (std::size_t j = 0; j < columns; ++j) {
                    const double product = static_cast<double>(made.weight(row, j))
                                           * static_cast<double>(made.input(n, j));
                    sum += product;
                    terms += std::fabs(product);
                }
                const double found = static_cast<double>(out[n * rows + row]);
                QVERIFY(std::fabs(found - sum) <= 2e-6 * terms);
            }
        }
    }
}

void TestBf16Matmul::writesOnlyTheRowsAskedFor()
{
    const std::size_t rows = 7;
    const float untouched = -5.0F;
    const Bf16Case made(rows, 70, Values::Ordinary);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        for (const std::size_t tokens : {1U, 5U}) {
            for (std::size_t first = 0; first <= rows; ++first) {
                for (std::size_t last = first; last <= rows; ++last) {
                    std::vector<float> out(tokens * rows, untouched);
                    table.bf16Matmul(made.view(), made.batch(tokens), first, last, out.data(),
                                     rows);
                    for (std::size_t i = 0; i < out.size(); ++i) {
                        const bool isAsked = i % rows >= first && i % rows < last;
                        QVERIFY(out[i] == (isAsked ? made.expected[i] : untouched));
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestBf16Matmul)
#include "test_bf16_matmul.moc"
