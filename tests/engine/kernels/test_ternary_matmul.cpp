// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/runtime/parallel.h"
#include "tests/engine/kernels/test_data.h"

#include <QTest>

using namespace trilume;
using tests::Guarded;
using tests::Random;

namespace {

constexpr std::size_t kMostTokens = 33;
constexpr std::int32_t kUntouched = 0x5A5A5A5A;

// A matrix with its packed form (packed here by the definition in kernel_table.h, one weight at a
// time) and a batch with the exact products.
struct Case
{
    std::size_t rows;
    std::size_t columns;
    std::vector<std::int8_t> trits;
    AlignedBuffer<std::uint8_t> lines;
    kernels::TernaryView view;
    std::size_t stride;
    std::vector<std::int8_t> codes;
    std::vector<std::int32_t> sums;
    std::vector<std::int32_t> expected; // (kMostTokens, rows)
};

void pack(Case& made)
{
    made.view.rowBlocks = kernels::roundUp(made.rows, 16) / 16;
    made.view.columnLines = kernels::roundUp(made.columns, 16) / 16;
    made.lines = AlignedBuffer<std::uint8_t>(made.view.rowBlocks * made.view.columnLines * 64);
    for (std::size_t i = 0; i < made.lines.size(); ++i) {
        made.lines[i] = 0x55;
    }
    for (std::size_t row = 0; row < made.rows; ++row) {
        for (std::size_t column = 0; column < made.columns; ++column) {
            const std::size_t line = row / 16 * made.view.columnLines + column / 16;
            const std::size_t byte = line * 64 + 4 * (row % 16) + column % 4;
            const std::size_t shift = 2 * (column % 16 / 4);
            const auto code = static_cast<unsigned>(made.trits[row * made.columns + column] + 1);
            made.lines[byte] =
                static_cast<std::uint8_t>((made.lines[byte] & ~(3U << shift)) | (code << shift));
        }
    }
    made.view.lines = made.lines.data();
}

void multiplyPlainly(Case& made)
{
    made.sums.assign(kMostTokens, 0);
    made.expected.assign(kMostTokens * made.rows, 0);
    for (std::size_t n = 0; n < kMostTokens; ++n) {
        const std::int8_t* codes = made.codes.data() + n * made.stride;
        for (std::size_t j = 0; j < made.columns; ++j) {
            made.sums[n] += codes[j];
        }
        for (std::size_t row = 0; row < made.rows; ++row) {
            std::int32_t sum = 0;
            for (std::size_t j = 0; j < made.columns; ++j) {
                sum += made.trits[row * made.columns + j] * codes[j];
            }
            made.expected[n * made.rows + row] = sum;
        }
    }
}

template <typename NextTrit, typename NextCode>
Case makeCase(std::size_t rows, std::size_t columns, NextTrit nextTrit, NextCode nextCode)
{
    Case made = {};
    made.rows = rows;
    made.columns = columns;
    made.trits.resize(rows * columns);
    for (std::int8_t& trit : made.trits) {
        trit = static_cast<std::int8_t>(nextTrit());
    }
    pack(made);
    made.stride = kernels::roundUp(columns, 64);
    made.codes.assign(kMostTokens * made.stride, 0);
    for (std::size_t n = 0; n < kMostTokens; ++n) {
        for (std::size_t j = 0; j < columns; ++j) {
            made.codes[n * made.stride + j] = static_cast<std::int8_t>(nextCode());
        }
    }
    multiplyPlainly(made);
    return made;
}

Case randomCase(std::size_t rows, std::size_t columns)
{
    Random random(rows * 10007 + columns);
    return makeCase(
        rows, columns, [&] { return random.between(-1, 1); },
        [&] { return random.between(-128, 127); });
}

kernels::ActivationView batchOf(const Case& made, std::size_t tokens)
{
    return {made.codes.data(), made.sums.data(), made.stride, tokens};
}

// Empty when the table computes the case exactly, else what went wrong.
QString mistake(const Case& made, Isa isa, std::size_t tokens, std::size_t threads)
{
    const kernels::KernelTable& table = kernels::kernelTable(isa);
    const std::size_t paddedRows = made.view.rowBlocks * 16;
    const std::size_t outStride = paddedRows + 16; // a gap behind each token's rows
    Guarded<std::int32_t> out(tokens * outStride);
    std::fill(out.span().begin(), out.span().end(), kUntouched);
    const kernels::ActivationView batch = batchOf(made, tokens);
    parallelRanges(ThreadBudget{threads}, made.view.rowBlocks, 1,
                   [&](std::size_t first, std::size_t last) {
                       table.ternaryMatmul(made.view, batch, first, last, out.data(), outStride);
                   });
    const QString where =
        QStringLiteral("%1, %2 x %3, %4 tokens, %5 threads: ")
            .arg(QLatin1String(isaName(isa).data(), qsizetype(isaName(isa).size())))
            .arg(made.rows)
            .arg(made.columns)
            .arg(tokens)
            .arg(threads);
    if (!out.fencesStand()) {
        return where + QStringLiteral("wrote outside its buffer");
    }
    for (std::size_t n = 0; n < tokens; ++n) {
        for (std::size_t row = 0; row < outStride; ++row) {
            // Padding rows hold zero weights; the gap belongs to nobody.
            const std::int32_t expected = row < made.rows    ? made.expected[n * made.rows + row]
                                          : row < paddedRows ? 0
                                                             : kUntouched;
            const std::int32_t found = out.span()[n * outStride + row];
            if (found != expected) {
                return where
                       + QStringLiteral("token %1 row %2 is %3, not %4")
                             .arg(n)
                             .arg(row)
                             .arg(found)
                             .arg(expected);
            }
        }
    }
    return {};
}

} // namespace

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
        const Case made = randomCase(rows, columns);
        for (const Isa isa : supportedIsas()) {
            for (const std::size_t tokens : {1U, 3U, 9U}) {
                const QString text = mistake(made, isa, tokens, 1);
                QVERIFY2(text.isEmpty(), qPrintable(text));
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
        const Case made = randomCase(rows, columns);
        for (const Isa isa : supportedIsas()) {
            for (std::size_t tokens = 0; tokens <= kMostTokens; ++tokens) {
                const QString text = mistake(made, isa, tokens, threads);
                QVERIFY2(text.isEmpty(), qPrintable(text));
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
        const Case made = makeCase(
            20, columns, [trit] { return trit; }, [code] { return code; });
        for (const Isa isa : supportedIsas()) {
            for (const std::size_t tokens : {1U, 2U, 8U, 13U}) {
                const QString text = mistake(made, isa, tokens, 1);
                QVERIFY2(text.isEmpty(), qPrintable(text));
            }
        }
    }
}

void TestTernaryMatmul::writesOnlyTheBlocksAskedFor()
{
    const Case made = randomCase(16 * 7, 100);
    const std::size_t outStride = made.view.rowBlocks * 16;
    for (const Isa isa : supportedIsas()) {
        for (const std::size_t tokens : {1U, 5U}) {
            for (std::size_t first = 0; first <= made.view.rowBlocks; ++first) {
                for (std::size_t last = first; last <= made.view.rowBlocks; ++last) {
                    std::vector<std::int32_t> out(tokens * outStride, kUntouched);
                    kernels::kernelTable(isa).ternaryMatmul(made.view, batchOf(made, tokens), first,
                                                            last, out.data(), outStride);
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
