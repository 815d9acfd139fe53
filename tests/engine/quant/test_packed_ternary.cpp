// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/packed_ternary.h"
#include "engine/quant/ternary_format.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace trilume;
using quant::PackedTernary;
using quant::PackOptions;
using quant::WeightArena;

namespace {

struct Matrix
{
    Matrix(std::size_t rowCount, std::size_t columnCount)
        : rows(rowCount)
        , columns(columnCount)
        , trits(rowCount * columnCount)
    {
        std::mt19937 random(static_cast<unsigned>(rows * 1009 + columns));
        for (std::int8_t& trit : trits) {
            trit = static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
        }
    }

    [[nodiscard]] std::span<const std::int8_t> row(std::size_t index) const
    {
        return std::span(trits).subspan(index * columns, columns);
    }

    [[nodiscard]] PackedTernary::RowSource source() const
    {
        return [this](std::size_t index, std::span<std::int8_t> out) -> Status {
            std::copy(row(index).begin(), row(index).end(), out.begin());
            return Done{};
        };
    }

    [[nodiscard]] std::vector<std::byte> encoded(quant::TernaryFormat format) const
    {
        const std::size_t rowBytes = quant::ternaryRowBytes(format, columns);
        std::vector<std::byte> bytes(rows * rowBytes);
        for (std::size_t i = 0; i < rows; ++i) {
            quant::encodeTernaryRow(format, row(i),
                                    std::span(bytes).subspan(i * rowBytes, rowBytes));
        }
        return bytes;
    }

    [[nodiscard]] std::vector<std::byte> tq1() const
    {
        return encoded(quant::TernaryFormat::Tq1_0);
    }

    [[nodiscard]] std::vector<std::byte> tq2() const
    {
        return encoded(quant::TernaryFormat::Tq2_0);
    }

    std::size_t rows;
    std::size_t columns;
    std::vector<std::int8_t> trits;
};

void addShapes()
{
    QTest::addColumn<std::size_t>("rows");
    QTest::addColumn<std::size_t>("columns");
    for (const std::size_t rows : {0U, 1U, 15U, 16U, 17U, 64U, 100U}) {
        for (const std::size_t columns : {0U, 1U, 15U, 16U, 17U, 64U, 255U, 256U, 300U}) {
            QTest::addRow("%zu x %zu", std::size_t{rows}, std::size_t{columns})
                << std::size_t{rows} << std::size_t{columns};
        }
    }
}

} // namespace

class TestPackedTernary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheKindsOfItsScales();
    void keepsEveryTrit_data() { addShapes(); }
    void keepsEveryTrit();
    void linesFollowTheLayout_data() { addShapes(); }
    void linesFollowTheLayout();
    void sameBytesForEveryThreadCount();
    void asksForEachRowOnce();
    void fiveBitsKeepEveryTrit_data() { addShapes(); }
    void fiveBitsKeepEveryTrit();
    void countsWhatIsNotZero_data() { addShapes(); }
    void countsWhatIsNotZero();
    void fiveBitsTakeLessThanSeventeenTenths();
    void anArenaHoldsMatricesInARow();
    void theErrorOfTheLowestRowWins();
    void corruptTq2NamesItsRow();
    void corruptTq1NamesItsRow();
    void refusesTq2OfTheWrongSize();
    void refusesTq1OfTheWrongSize();
    void refusesSizesThatOverflow();
};

void TestPackedTernary::keepsTheKindsOfItsScales()
{
    const auto source = [](std::size_t, std::span<std::int8_t> trits) -> Status {
        std::fill(trits.begin(), trits.end(), std::int8_t{1});
        return Done{};
    };
    const auto usual = quant::PackedTernary::pack(3, 20, source, {});
    QVERIFY(usual.ok());
    QCOMPARE(usual.value().scales(), quant::ScaleKind::Tensor);
    QCOMPARE(usual.value().grid(), quant::ActivationGrid::Token);
    const auto rows = quant::PackedTernary::pack(3, 20, source, {.scales = quant::ScaleKind::Row});
    QCOMPARE(rows.value().scales(), quant::ScaleKind::Row);
    QCOMPARE(rows.value().view().rowBlocks, usual.value().view().rowBlocks);
    // No kernel is given such a view, but its weights can be counted.
    const auto groups = quant::PackedTernary::pack(
        3, 20, source, {.scales = quant::ScaleKind::Group, .grid = quant::ActivationGrid::Group});
    QCOMPARE(groups.value().scales(), quant::ScaleKind::Group);
    QCOMPARE(groups.value().grid(), quant::ActivationGrid::Group);
    QCOMPARE(groups.value().nonZeroCount({1}), std::uint64_t{60});
}

void TestPackedTernary::keepsEveryTrit()
{
    QFETCH(std::size_t, rows);
    QFETCH(std::size_t, columns);
    const Matrix matrix(rows, columns);
    const Result<PackedTernary> packed =
        PackedTernary::pack(rows, columns, matrix.source(), {ThreadBudget{2}});
    const Result<PackedTernary> fromTq2 =
        PackedTernary::packTq2(rows, columns, matrix.tq2(), {ThreadBudget{3}});
    const Result<PackedTernary> fromTq1 =
        PackedTernary::packTq1(rows, columns, matrix.tq1(), {ThreadBudget{2}});
    QVERIFY(packed.ok());
    QVERIFY(fromTq2.ok());
    QVERIFY(fromTq1.ok());
    QCOMPARE(packed.value().rows(), rows);
    QCOMPARE(packed.value().columns(), columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const int expected = matrix.row(row)[column];
            QCOMPARE(packed.value().trit(row, column), expected);
            QCOMPARE(fromTq2.value().trit(row, column), expected);
            QCOMPARE(fromTq1.value().trit(row, column), expected);
        }
    }
}

void TestPackedTernary::linesFollowTheLayout()
{
    QFETCH(std::size_t, rows);
    QFETCH(std::size_t, columns);
    const Matrix matrix(rows, columns);
    const Result<PackedTernary> packed =
        PackedTernary::pack(rows, columns, matrix.source(), {ThreadBudget{1}});
    QVERIFY(packed.ok());
    const kernels::TernaryView view = packed.value().view();
    QCOMPARE(view.rowBlocks, (rows + 15) / 16);
    QCOMPARE(view.columnSteps, (columns + 15) / 16);
    QCOMPARE(packed.value().sizeBytes(), view.rowBlocks * view.columnSteps * 64);
    QCOMPARE(reinterpret_cast<std::uintptr_t>(view.lines) % 64, std::uintptr_t{0});
    for (std::size_t i = 0; i < packed.value().sizeBytes(); ++i) {
        const std::size_t line = i / 64;
        const std::size_t row = line / view.columnSteps * 16 + i % 64 / 4;
        for (std::size_t field = 0; field < 4; ++field) {
            const std::size_t column = line % view.columnSteps * 16 + 4 * field + i % 4;
            const bool isInside = row < rows && column < columns;
            const int expected = isInside ? matrix.row(row)[column] : 0;
            QCOMPARE(((view.lines[i] >> (2 * field)) & 3) - 1, expected);
        }
    }
}

void TestPackedTernary::sameBytesForEveryThreadCount()
{
    const Matrix matrix(170, 90);
    const Result<PackedTernary> one =
        PackedTernary::pack(170, 90, matrix.source(), {ThreadBudget{1}});
    for (std::size_t threads = 2; threads <= 14; ++threads) {
        const Result<PackedTernary> many =
            PackedTernary::pack(170, 90, matrix.source(), {ThreadBudget{threads}});
        QCOMPARE(std::memcmp(one.value().view().lines, many.value().view().lines,
                             one.value().sizeBytes()),
                 0);
    }
}

void TestPackedTernary::asksForEachRowOnce()
{
    std::vector<std::atomic<int>> asked(100);
    const auto source = [&asked](std::size_t row, std::span<std::int8_t> trits) -> Status {
        asked[row].fetch_add(1);
        std::fill(trits.begin(), trits.end(), std::int8_t{1});
        return Done{};
    };
    QVERIFY(PackedTernary::pack(100, 20, source, {ThreadBudget{4}}).ok());
    for (const std::atomic<int>& count : asked) {
        QCOMPARE(count.load(), 1);
    }
}

void TestPackedTernary::fiveBitsKeepEveryTrit()
{
    QFETCH(std::size_t, rows);
    QFETCH(std::size_t, columns);
    const Matrix matrix(rows, columns);
    for (const std::size_t threads : {1U, 3U}) {
        PackOptions options;
        options.threads = ThreadBudget{threads};
        options.packing = kernels::Packing::FiveBit;
        const Result<PackedTernary> packed =
            PackedTernary::pack(rows, columns, matrix.source(), options);
        QVERIFY(packed.ok());
        QCOMPARE(packed.value().view().columnSteps, (columns + 11) / 12);
        QCOMPARE(packed.value().sizeBytes(), (rows + 15) / 16 * packed.value().view().blockBytes);
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < columns; ++column) {
                QCOMPARE(packed.value().trit(row, column), int(matrix.row(row)[column]));
            }
        }
    }
}

void TestPackedTernary::countsWhatIsNotZero()
{
    QFETCH(std::size_t, rows);
    QFETCH(std::size_t, columns);
    const Matrix matrix(rows, columns);
    const auto expected = static_cast<std::uint64_t>(std::count_if(
        matrix.trits.begin(), matrix.trits.end(), [](int trit) { return trit != 0; }));
    for (const auto packing : {kernels::Packing::TwoBit, kernels::Packing::FiveBit}) {
        PackOptions options;
        options.packing = packing;
        const auto packed = PackedTernary::pack(rows, columns, matrix.source(), options);
        QVERIFY(packed.ok());
        QCOMPARE(packed.value().nonZeroCount({1}), expected);
        QCOMPARE(packed.value().nonZeroCount({3}), expected);
    }
}

void TestPackedTernary::fiveBitsTakeLessThanSeventeenTenths()
{
    for (const std::size_t columns : {1024U, 2048U, 2560U, 2816U, 5632U, 6912U}) {
        const std::size_t bytes =
            PackedTernary::packedBytes(kernels::Packing::FiveBit, 16, columns);
        QVERIFY(10 * 8 * bytes < 17 * 16 * columns);
        QCOMPARE(PackedTernary::packedBytes(kernels::Packing::TwoBit, 16, columns), 4 * columns);
    }
}

void TestPackedTernary::anArenaHoldsMatricesInARow()
{
    const Matrix matrix(20, 40);
    WeightArena arena(3 * PackedTernary::packedBytes(kernels::Packing::TwoBit, 20, 40));
    PackOptions options;
    options.arena = &arena;
    std::vector<PackedTernary> packed;
    for (int i = 0; i < 4; ++i) { // one more than there is room for
        Result<PackedTernary> one = PackedTernary::pack(20, 40, matrix.source(), options);
        QVERIFY(one.ok());
        packed.push_back(std::move(one).value());
    }
    const std::uint8_t* first = packed[0].view().lines;
    QCOMPARE(packed[1].view().lines, first + packed[0].sizeBytes());
    QCOMPARE(packed[2].view().lines, first + 2 * packed[0].sizeBytes());
    for (const PackedTernary& one : packed) {
        QCOMPARE(one.trit(19, 39), int(matrix.row(19)[39]));
    }
}

void TestPackedTernary::theErrorOfTheLowestRowWins()
{
    const auto source = [](std::size_t row, std::span<std::int8_t> trits) -> Status {
        std::fill(trits.begin(), trits.end(), std::int8_t{0});
        if (row == 37 || row == 38 || row == 150) {
            return Error{Errc::Corrupt, Sentence::asIs("row " + std::to_string(row))};
        }
        return Done{};
    };
    for (std::size_t threads = 1; threads <= 4; ++threads) {
        const Result<PackedTernary> packed =
            PackedTernary::pack(200, 8, source, {ThreadBudget{threads}});
        QVERIFY(!packed.ok());
        QCOMPARE(packed.error().english(), std::string("row 37"));
    }
}

void TestPackedTernary::corruptTq2NamesItsRow()
{
    const Matrix matrix(40, 256);
    std::vector<std::byte> bytes = matrix.tq2();
    bytes[21 * 66 + 3] = std::byte{0xFF};
    const Result<PackedTernary> packed = PackedTernary::packTq2(40, 256, bytes, {ThreadBudget{2}});
    QVERIFY(!packed.ok());
    QCOMPARE(packed.error().code, Errc::Corrupt);
    QCOMPARE(packed.error().english(),
             std::string("row 21: TQ2_0 block 0 has code 3 at weight 3, 0, 1 or 2 was expected."));
}

void TestPackedTernary::corruptTq1NamesItsRow()
{
    const Matrix matrix(40, 256);
    std::vector<std::byte> bytes = matrix.tq1();
    bytes[21 * 54 + 3] = std::byte{20};
    const Result<PackedTernary> packed = PackedTernary::packTq1(40, 256, bytes, {ThreadBudget{2}});
    QVERIFY(!packed.ok());
    QCOMPARE(packed.error().code, Errc::Corrupt);
    QCOMPARE(packed.error().english(), std::string("row 21: TQ1_0 block 0 has the value 20 in byte "
                                                   "3, a code of five weights was expected."));
}

void TestPackedTernary::refusesTq2OfTheWrongSize()
{
    std::vector<std::byte> bytes = Matrix(4, 300).tq2();
    QCOMPARE(bytes.size(), std::size_t{4 * 132});
    for (const std::size_t size : {0U, 1U, 131U, 132U, 4U * 132U - 1U}) {
        const Result<PackedTernary> packed = PackedTernary::packTq2(
            4, 300, std::span<const std::byte>(bytes).first(size), {ThreadBudget{1}});
        QVERIFY(!packed.ok());
        QCOMPARE(packed.error().english(),
                 "TQ2_0 data of " + std::to_string(size)
                     + " bytes was found, 4 rows of 132 bytes were expected.");
    }
    // More rows than any file has: the check must not overflow.
    const std::size_t rows = std::numeric_limits<std::size_t>::max() / 132 + 2;
    QVERIFY(!PackedTernary::packTq2(rows, 300, bytes, {ThreadBudget{1}}).ok());
}

void TestPackedTernary::refusesTq1OfTheWrongSize()
{
    const std::vector<std::byte> bytes = Matrix(4, 300).tq1();
    for (const std::size_t size : {0U, 107U, 4U * 108U - 1U}) {
        const Result<PackedTernary> packed = PackedTernary::packTq1(
            4, 300, std::span<const std::byte>(bytes).first(size), {ThreadBudget{1}});
        QVERIFY(!packed.ok());
        QCOMPARE(packed.error().english(),
                 "TQ1_0 data of " + std::to_string(size)
                     + " bytes was found, 4 rows of 108 bytes were expected.");
    }
}

void TestPackedTernary::refusesSizesThatOverflow()
{
    const auto source = [](std::size_t, std::span<std::int8_t>) -> Status {
        return Done{};
    };
    constexpr std::size_t kMost = std::numeric_limits<std::size_t>::max();
    for (const auto& [rows, columns] : std::vector<std::pair<std::size_t, std::size_t>>{
             {kMost, 1}, {1, kMost}, {kMost, kMost}, {kMost / 2, 16}, {1U << 31U, kMost >> 30U}}) {
        const Result<PackedTernary> packed =
            PackedTernary::pack(rows, columns, source, {ThreadBudget{1}});
        QVERIFY(!packed.ok());
        QCOMPARE(packed.error().code, Errc::OutOfMemory);
    }
}

QTEST_GUILESS_MAIN(TestPackedTernary)
#include "test_packed_ternary.moc"
