// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/attention_cases.h"
#include "tests/engine/kernels/tested_tables.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

using namespace trilume;
using tests::AttentionCase;
using tests::AttentionResult;
using tests::Values;

namespace {

// Softmax attention in doubles, all positions at once.
std::vector<double> attentionOf(const AttentionCase& made, std::size_t query)
{
    std::vector<double> weights(made.positions);
    for (std::size_t p = 0; p < made.positions; ++p) {
        for (std::size_t j = 0; j < made.width; ++j) {
            weights[p] += static_cast<double>(made.queries[query * made.width + j])
                          * static_cast<double>(made.key(p, j));
        }
        weights[p] *= static_cast<double>(made.scale);
    }
    const double largest = *std::max_element(weights.begin(), weights.end());
    double total = 0.0;
    for (double& weight : weights) {
        weight = std::exp(weight - largest);
        total += weight;
    }
    std::vector<double> mixed(made.width);
    for (std::size_t p = 0; p < made.positions; ++p) {
        for (std::size_t j = 0; j < made.width; ++j) {
            mixed[j] += weights[p] / total * static_cast<double>(made.value(p, j));
        }
    }
    return mixed;
}

// e^x as the table has it, for x up to 0: what a run weighs that is merged.
float expBy(const kernels::KernelTable& table, float x)
{
    float values[16] = {};
    float more[16] = {};
    float largest = 0.0F;
    float total = 0.0F;
    float one = 1.0F;
    table.mergeAttention({values, &largest, &total}, {more, &x, &one}, 1, 16);
    return total;
}

void addFormats()
{
    QTest::addColumn<int>("format");
    QTest::newRow("f32") << static_cast<int>(kernels::KvFormat::F32);
    QTest::newRow("f16") << static_cast<int>(kernels::KvFormat::F16);
    QTest::newRow("int8") << static_cast<int>(kernels::KvFormat::Int8);
}

} // namespace

class TestAttention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetGivesTheSameBits_data() { addFormats(); }
    void everySetGivesTheSameBits();
    void agreesWithDoubles_data() { addFormats(); }
    void agreesWithDoubles();
    void followsTheStatedOrder();
    void sumsAreRoundedOnce();
    void queriesDoNotTouchEachOther();
    void survivesScoresFarApart();
};

void TestAttention::everySetGivesTheSameBits()
{
    QFETCH(int, format);
    const auto numbers = static_cast<kernels::KvFormat>(format);
    for (const Values values : {Values::Ordinary, Values::Tiny, Values::Huge, Values::Special}) {
        for (const std::size_t positions :
             {1U, 2U, 15U, 16U, 17U, 33U, 48U, 49U, 63U, 64U, 65U, 128U, 129U, 200U}) {
            for (const std::size_t width : {16U, 80U, 128U}) {
                for (const std::size_t queries : {1U, 2U, 3U, 7U}) {
                    const AttentionCase made(numbers, queries, width, positions, values);
                    const AttentionResult reference =
                        made.attend(kernels::kernelTable(Isa::Scalar));
                    for (const kernels::KernelTable& table : tests::testedTables()) {
                        const std::string text = attentionDifference(table, made, reference);
                        QVERIFY2(text.empty(), text.c_str());
                    }
                }
            }
        }
    }
}

void TestAttention::agreesWithDoubles()
{
    QFETCH(int, format);
    for (const std::size_t positions : {1U, 16U, 63U, 64U, 65U, 130U, 700U}) {
        const AttentionCase made(static_cast<kernels::KvFormat>(format), 3, 64, positions,
                                 Values::Ordinary);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            const AttentionResult found = made.attend(table);
            for (std::size_t query = 0; query < made.queryCount; ++query) {
                const std::vector<double> expected = attentionOf(made, query);
                double largest = 0.0;
                for (const double value : expected) {
                    largest = std::max(largest, std::fabs(value));
                }
                for (std::size_t j = 0; j < made.width; ++j) {
                    // Codes have scores in the hundreds, whose rounding exp() multiplies.
                    QVERIFY(std::fabs(static_cast<double>(found.values[query * made.width + j])
                                      - expected[j])
                            <= 1e-4 * largest);
                }
            }
        }
    }
}

// Columns in order for a score, positions in order for a value, position p in lane p mod 16 for the
// total; computed here step by step.
void TestAttention::followsTheStatedOrder()
{
    for (const std::size_t positions : {1U, 5U, 16U, 30U, 64U}) {
        const AttentionCase made(kernels::KvFormat::F32, 1, 32, positions, Values::Ordinary);
        std::vector<float> scores(positions);
        float largest = -std::numeric_limits<float>::infinity();
        for (std::size_t p = 0; p < positions; ++p) {
            float sum = 0.0F;
            for (std::size_t j = 0; j < made.width; ++j) {
                sum = std::fma(made.queries[j], made.key(p, j), sum);
            }
            scores[p] = sum * made.scale;
            largest = std::max(largest, scores[p]);
        }
        for (const kernels::KernelTable& table : tests::testedTables()) {
            std::vector<float> values(made.width);
            float foundLargest = 0.0F;
            float total = 0.0F;
            table.attendFor(made.format)(made.run(0), {values.data(), &foundLargest, &total});
            QCOMPARE(foundLargest, largest);
            std::vector<float> lanes(16, 0.0F);
            std::vector<float> mixed(made.width, 0.0F);
            for (std::size_t p = 0; p < positions; ++p) {
                const float weight = expBy(table, scores[p] - largest);
                lanes[p % 16] = lanes[p % 16] + weight;
                for (std::size_t j = 0; j < made.width; ++j) {
                    mixed[j] = std::fma(weight, made.value(p, j), mixed[j]);
                }
            }
            for (std::size_t half = 8; half > 0; half /= 2) {
                for (std::size_t i = 0; i < half; ++i) {
                    lanes[i] = lanes[i] + lanes[i + half];
                }
            }
            QCOMPARE(std::bit_cast<std::uint32_t>(total), std::bit_cast<std::uint32_t>(lanes[0]));
            QVERIFY(values == mixed);
        }
    }
}

// Products with a tie, or nearly one, between two floats, and something far smaller beside them:
// what a set without the instruction gets wrong that rounds twice.
void TestAttention::sumsAreRoundedOnce()
{
    constexpr std::size_t kWidth = 16;
    tests::Random random(20);
    std::size_t changedByRoundingTwice = 0;
    for (int round = 0; round < 20000; ++round) {
        const auto significand = [&random] {
            return static_cast<float>(0x800000U + random.bits() % 0x800000U);
        };
        const float a = std::ldexp(significand(), round % 60 - 30);
        const float b = std::ldexp(1.0F + std::ldexp(1.0F, -1 - round % 23), -(round % 7));
        const float tail = std::ldexp(significand(), -round % 90 - 30);
        const float c = random.bits() % 2 == 0 ? tail : -tail;
        const float expected = std::fma(a, b, c);
        changedByRoundingTwice += static_cast<float>(static_cast<double>(a) * static_cast<double>(b)
                                                     + static_cast<double>(c))
                                  != expected;
        AlignedBuffer<float> keys(kWidth * kernels::kAttentionRun);
        AlignedBuffer<float> values(kWidth * kernels::kAttentionRun);
        keys.data()[0] = 1.0F;
        keys.data()[kernels::kAttentionRun] = b;
        float query[kWidth] = {c, a};
        kernels::AttentionRun run;
        run.queries = query;
        run.queryCount = 1;
        run.width = kWidth;
        run.keys = keys.data();
        run.values = values.data();
        run.positions = 1;
        for (const kernels::KernelTable& table : tests::testedTables()) {
            float out[kWidth] = {};
            float score = 0.0F;
            float total = 0.0F;
            table.attendF32(run, {out, &score, &total});
            QCOMPARE(std::bit_cast<std::uint32_t>(score), std::bit_cast<std::uint32_t>(expected));
        }
    }
    QVERIFY(changedByRoundingTwice > 100); // or the cases show nothing
}

void TestAttention::queriesDoNotTouchEachOther()
{
    const AttentionCase made(kernels::KvFormat::F32, 4, 48, 150, Values::Ordinary);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        const AttentionResult together = made.attend(table);
        for (std::size_t query = 0; query < made.queryCount; ++query) {
            AttentionCase alone(kernels::KvFormat::F32, 4, 48, 150, Values::Ordinary);
            alone.queryCount = 1;
            std::copy_n(made.queries.data() + query * made.width, made.width, alone.queries.data());
            const AttentionResult found = alone.attend(table);
            QVERIFY(std::equal(found.values.begin(), found.values.end(),
                               together.values.begin()
                                   + static_cast<std::ptrdiff_t>(query * made.width)));
        }
    }
}

// One position takes all; nothing overflows on the way.
void TestAttention::survivesScoresFarApart()
{
    AttentionCase made(kernels::KvFormat::F32, 1, 16, 192, Values::Ordinary);
    for (std::size_t run = 0; run < made.keys.size(); ++run) {
        auto* const keys = reinterpret_cast<float*>(made.keys[run].data());
        for (std::size_t i = 0; i < 16 * kernels::kAttentionRun; ++i) {
            keys[i] = static_cast<float>(run) * 3e4F; // the last run wins, all its positions alike
        }
    }
    std::fill(made.queries.begin(), made.queries.end(), 30.0F);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        const AttentionResult found = made.attend(table);
        for (std::size_t j = 0; j < made.width; ++j) {
            double mean = 0.0;
            for (std::size_t p = 128; p < 192; ++p) {
                mean += static_cast<double>(made.value(p, j)) / 64.0;
            }
            QVERIFY(std::fabs(static_cast<double>(found.values[j]) - mean) < 1e-5);
        }
    }
}

QTEST_GUILESS_MAIN(TestAttention)
#include "test_attention.moc"
