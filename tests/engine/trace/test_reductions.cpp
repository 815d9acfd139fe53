// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/reductions.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace trilume::trace;

namespace {

constexpr double kTolerance = 1e-5;

std::vector<float> randomRow(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.25F, 2.0F);
    std::vector<float> row(size);
    std::generate(row.begin(), row.end(), [&] { return normal(random); });
    return row;
}

bool isNear(float actual, double expected)
{
    return std::abs(static_cast<double>(actual) - expected)
           <= kTolerance * std::max(1.0, std::abs(expected));
}

// As NumPy's percentile does it.
double percentile(std::vector<float> row, double share)
{
    std::sort(row.begin(), row.end());
    const double place = share * static_cast<double>(row.size() - 1);
    const auto rank = static_cast<std::size_t>(place);
    const std::size_t next = std::min(rank + 1, row.size() - 1);
    const double low = static_cast<double>(row[rank]);
    return low + (place - static_cast<double>(rank)) * (static_cast<double>(row[next]) - low);
}

void addSizes()
{
    QTest::addColumn<std::size_t>("size");
    for (const std::size_t size : {1U, 2U, 3U, 4U, 15U, 16U, 17U, 37U, 100U, 2048U, 6912U}) {
        QTest::addRow("%zu", std::size_t{size}) << std::size_t{size};
    }
}

} // namespace

class TestReductions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followPlainSums_data() { addSizes(); }
    void followPlainSums();
    void findQuartilesAsNumPyDoes_data() { addSizes(); }
    void findQuartilesAsNumPyDoes();
    void anyBitsHaveAPlaceAmongTheQuartiles();
    void countEveryCode_data() { addSizes(); }
    void countEveryCode();
    void nothingIsZero();
};

void TestReductions::followPlainSums()
{
    QFETCH(std::size_t, size);
    const std::vector<float> a = randomRow(size, 1);
    const std::vector<float> b = randomRow(size, 2);
    double sum = 0.0;
    double squares = 0.0;
    double differences = 0.0;
    double largest = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
        const double x = static_cast<double>(a[i]);
        const double difference = x - static_cast<double>(b[i]);
        sum += x;
        squares += x * x;
        differences += difference * difference;
        largest = std::max(largest, std::abs(x));
    }
    const auto count = static_cast<double>(size);
    QVERIFY(isNear(mean(a), sum / count));
    QVERIFY(isNear(magnitude(a).rms, std::sqrt(squares / count)));
    QCOMPARE(static_cast<double>(magnitude(a).maxAbs), largest);
    QVERIFY(isNear(rmsOfDifference(a, b), std::sqrt(differences / count)));
    QCOMPARE(rmsOfDifference(a, a), 0.0F);
}

void TestReductions::findQuartilesAsNumPyDoes()
{
    QFETCH(std::size_t, size);
    QuartileFinder finder;
    for (unsigned seed = 0; seed < 20; ++seed) {
        const std::vector<float> row = randomRow(size, seed);
        const Quartiles found = finder.of(row);
        QCOMPARE(found.lower, static_cast<float>(percentile(row, 0.25)));
        QCOMPARE(found.median, static_cast<float>(percentile(row, 0.5)));
        QCOMPARE(found.upper, static_cast<float>(percentile(row, 0.75)));
    }
}

void TestReductions::anyBitsHaveAPlaceAmongTheQuartiles()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    const std::vector<float> row = {nan, 3.0F, -infinity, -0.0F, infinity, 0.0F, -2.0F, nan, 1.0F};
    const Quartiles found = QuartileFinder().of(row);
    QCOMPARE(found.lower, -0.0F); // rank 2 of -inf, -2, -0, 0, 1, 3, inf, nan, nan
    QCOMPARE(found.median, 1.0F);
    QCOMPARE(found.upper, infinity);
}

void TestReductions::countEveryCode()
{
    QFETCH(std::size_t, size);
    std::mt19937 random(static_cast<unsigned>(size));
    std::vector<std::int8_t> codes(size);
    CodeCounts expected{};
    std::size_t saturated = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const int code =
            i < 3 ? static_cast<int>(i) * 127 - 128 : static_cast<int>(random() % 256) - 128;
        codes[i] = static_cast<std::int8_t>(code);
        ++expected[static_cast<std::size_t>(code + 128)];
        saturated += code == -128 || code == -127 || code == 127 ? 1 : 0;
    }
    const CodeCounts counts = countCodes(codes);
    QVERIFY(counts == expected);
    const CodeShares shares = codeShares(counts, size);
    const auto count = static_cast<double>(size);
    QCOMPARE(shares.zero, static_cast<float>(static_cast<double>(expected[128]) / count));
    QCOMPARE(shares.saturated, static_cast<float>(static_cast<double>(saturated) / count));
    QVERIFY(codeShares(codes) == shares);
}

void TestReductions::nothingIsZero()
{
    QVERIFY(magnitude({}) == Magnitude());
    QVERIFY(QuartileFinder().of({}) == Quartiles());
    QVERIFY(codeShares(countCodes({}), 0) == CodeShares());
    QVERIFY(codeShares({}) == CodeShares());
    QVERIFY(codeShares(std::vector<std::int8_t>(70'001, 0)) == (CodeShares{1.0F, 0.0F}));
    QVERIFY(codeShares(std::vector<std::int8_t>(70'001, -127)) == (CodeShares{0.0F, 1.0F}));
    QCOMPARE(mean({}), 0.0F);
}

QTEST_GUILESS_MAIN(TestReductions)
#include "test_reductions.moc"
