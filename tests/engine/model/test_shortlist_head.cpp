// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/half.h"
#include "engine/generate/sampler.h"
#include "engine/model/dense_products.h"
#include "engine/model/float_batch.h"
#include "engine/model/sequence.h"
#include "engine/model/transformer/shortlist_head.h"
#include "tests/engine/kernels/test_data.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <functional>
#include <limits>
#include <vector>

using namespace trilume;
using checkpoint::FloatType;
using model::kNotWanted;
using model::transformer::HeadSketch;
using model::transformer::ShortlistHead;

namespace {

constexpr std::size_t kRows = 3001;
constexpr std::size_t kColumns = 70;

void setNumber(FloatType type, std::byte* to, float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint16_t half =
        type == FloatType::F16 ? halfNearest(value) : static_cast<std::uint16_t>(bits >> 16U);
    if (type == FloatType::F32) {
        std::memcpy(to, &bits, sizeof(bits));
    } else {
        std::memcpy(to, &half, sizeof(half));
    }
}

model::DenseMatrix makeMatrix(FloatType type,
                              std::size_t rows,
                              const std::function<float(std::size_t, std::size_t)>& number)
{
    model::DenseMatrix matrix(type, rows, kColumns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t j = 0; j < kColumns; ++j) {
            setNumber(type, matrix.rowBytes(row).data() + j * checkpoint::floatBytes(type),
                      number(row, j));
        }
    }
    return matrix;
}

model::DenseMatrix randomMatrix(FloatType type)
{
    tests::Random random(static_cast<std::uint64_t>(type) + 3);
    return makeMatrix(type, kRows, [&](std::size_t, std::size_t) { return random.normal(); });
}

// Everything about one head.
class Head
{
public:
    Head(const model::DenseMatrix& matrix, const kernels::KernelTable& table, std::size_t threads)
        : m_matrix(&matrix)
        , m_team(ThreadBudget{threads})
        , m_sketch(matrix, ThreadBudget{threads})
        , m_input(1, matrix.columns())
        , m_products(table, m_team)
        , shortlist(matrix, m_sketch, table, m_team)
    {}

    void setInput(const std::function<float(std::size_t)>& number)
    {
        for (std::size_t j = 0; j < m_matrix->columns(); ++j) {
            m_input.row(0)[j] = number(j);
        }
    }

    [[nodiscard]] std::vector<float> all()
    {
        std::vector<float> logits(m_matrix->rows());
        m_team.pass(
            [&] { m_products.run(*m_matrix, m_input.view(1), logits.data(), logits.size()); });
        return logits;
    }

    // Empty where the shortlist gives up.
    [[nodiscard]] std::vector<float> largest(std::size_t count)
    {
        std::vector<float> logits(m_matrix->rows(), 7.0F);
        bool isDone = false;
        m_team.pass([&] {
            isDone = shortlist.run({m_input.row(0), m_input.stride()}, count, logits);
        });
        return isDone ? logits : std::vector<float>();
    }

private:
    const model::DenseMatrix* m_matrix;
    ThreadTeam m_team;
    HeadSketch m_sketch;
    model::FloatBatch m_input;
    model::DenseProducts m_products;

public:
    ShortlistHead shortlist;
};

// Which rows are among the `count` largest or equal to one of them.
std::vector<bool> wanted(const std::vector<float>& logits, std::size_t count)
{
    std::vector<float> sorted = logits;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count - 1),
                     sorted.end(), std::greater<>());
    std::vector<bool> rows;
    for (const float logit : logits) {
        rows.push_back(logit >= sorted[count - 1]);
    }
    return rows;
}

} // namespace

class TestShortlistHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLargestWithTheirBits_data();
    void findsTheLargestWithTheirBits();
    void keepsWhatIsEqual();
    void boundsHoldForRowsThatAreHardToSketch();
    void leavesTheRestToTheWholeHead();
};

void TestShortlistHead::findsTheLargestWithTheirBits_data()
{
    QTest::addColumn<FloatType>("type");
    QTest::newRow("bf16") << FloatType::Bf16;
    QTest::newRow("f16") << FloatType::F16;
    QTest::newRow("f32") << FloatType::F32;
}

void TestShortlistHead::findsTheLargestWithTheirBits()
{
    QFETCH(FloatType, type);
    const model::DenseMatrix matrix = randomMatrix(type);
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        Head head(matrix, table, 2);
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            tests::Random random(seed);
            head.setInput([&](std::size_t) { return random.normal() * static_cast<float>(seed); });
            const std::vector<float> all = head.all();
            for (const std::size_t count : {1U, 5U, 40U}) {
                const std::vector<float> found = head.largest(count);
                QCOMPARE(found.size(), all.size());
                const std::vector<bool> rows = wanted(all, count);
                std::size_t exact = 0;
                for (std::size_t row = 0; row < all.size(); ++row) {
                    QVERIFY(found[row] == all[row] || (!rows[row] && found[row] == kNotWanted));
                    exact += found[row] == kNotWanted ? 0U : 1U;
                }
                QCOMPARE(exact, head.shortlist.exactRows());
                QVERIFY(exact >= count && exact < kRows / 8);
                QCOMPARE(generate::greedyToken(found), generate::greedyToken(all));
            }
        }
    }
}

// Rows that are copies of the best one: the lowest id must win, so all of them are there.
void TestShortlistHead::keepsWhatIsEqual()
{
    tests::Random random(5);
    std::vector<float> best(kColumns);
    for (float& number : best) {
        number = random.normal();
    }
    const model::DenseMatrix matrix =
        makeMatrix(FloatType::Bf16, kRows, [&](std::size_t row, std::size_t j) {
            return row % 1000 == 17 ? 4.0F * best[j] : random.normal();
        });
    Head head(matrix, kernels::runnableKernelTables().back(), 1);
    head.setInput([&](std::size_t j) { return best[j]; });
    const std::vector<float> all = head.all();
    const std::vector<float> found = head.largest(1);
    for (const std::size_t row : {17U, 1017U, 2017U}) {
        QCOMPARE(found.at(row), all.at(row));
    }
    QCOMPARE(generate::greedyToken(found), TokenId{17});
}

// One weight takes the whole scale, so that the others are lost in the sketch: what they would add
// is in the bound.
void TestShortlistHead::boundsHoldForRowsThatAreHardToSketch()
{
    tests::Random random(6);
    const model::DenseMatrix matrix =
        makeMatrix(FloatType::F32, kRows, [&](std::size_t row, std::size_t j) {
            const bool isHard = row % 50 == 0;
            return isHard && j == 0 ? 400.0F : (isHard ? 1.5F : random.normal());
        });
    Head head(matrix, kernels::runnableKernelTables().back(), 1);
    head.setInput([](std::size_t j) { return j == 0 ? 0.0F : 1.0F; });
    const std::vector<float> all = head.all();
    const std::vector<float> found = head.largest(1);
    QCOMPARE(found.size(), all.size());
    QCOMPARE(generate::greedyToken(found), generate::greedyToken(all));
    QCOMPARE(generate::greedyToken(all), TokenId{0}); // a hard one
}

void TestShortlistHead::leavesTheRestToTheWholeHead()
{
    const model::DenseMatrix matrix = randomMatrix(FloatType::Bf16);
    Head head(matrix, kernels::runnableKernelTables().back(), 2);
    head.setInput([](std::size_t) { return 1.0F; });
    QVERIFY(head.largest(0).empty());
    QVERIFY(head.largest(kRows / 8 + 1).empty());
    for (const float number :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        head.setInput([number](std::size_t j) { return j == 3 ? number : 1.0F; });
        QVERIFY(head.largest(1).empty());
    }
    // Every row may be the largest.
    const model::DenseMatrix same =
        makeMatrix(FloatType::Bf16, kRows, [](std::size_t, std::size_t) { return 1.0F; });
    Head ofSame(same, kernels::runnableKernelTables().back(), 1);
    ofSame.setInput([](std::size_t) { return 1.0F; });
    QVERIFY(ofSame.largest(1).empty());
}

QTEST_GUILESS_MAIN(TestShortlistHead)
#include "test_shortlist_head.moc"
