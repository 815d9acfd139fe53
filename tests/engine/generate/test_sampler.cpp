// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/reproducible_exp.h"
#include "engine/generate/sampler.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace trilume;
using namespace trilume::generate;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();

// Everything off but the temperature.
SamplingOptions plain(float temperature = 1.0F)
{
    SamplingOptions options;
    options.temperature = temperature;
    options.topK = 0;
    options.seed = 12345;
    return options;
}

using Logits = std::vector<float>;

std::map<TokenId, int> draw(const SamplingOptions& options, const Logits& logits, int times)
{
    Sampler sampler(options, logits.size());
    std::map<TokenId, int> counts;
    for (int i = 0; i < times; ++i) {
        ++counts[sampler.sample(logits)];
    }
    return counts;
}

// Against probabilities in the reference's own arithmetic.
double chiSquare(const std::map<TokenId, int>& counts,
                 const std::vector<double>& weights,
                 int times)
{
    double total = 0.0;
    for (const double weight : weights) {
        total += weight;
    }
    double result = 0.0;
    for (std::size_t id = 0; id < weights.size(); ++id) {
        const double expected = weights[id] / total * times;
        const auto found = counts.find(static_cast<TokenId>(id));
        const double seen = found == counts.end() ? 0.0 : found->second;
        if (expected > 0.0) {
            result += (seen - expected) * (seen - expected) / expected;
        } else if (seen > 0.0) {
            return 1e9;
        }
    }
    return result;
}

std::vector<TokenId> run(Sampler& sampler, int tokens)
{
    std::vector<TokenId> ids;
    Random random(99);
    for (int i = 0; i < tokens; ++i) {
        Logits logits(50);
        for (float& logit : logits) {
            logit = static_cast<float>(random.uniform() * 4.0);
        }
        ids.push_back(sampler.sample(logits));
        sampler.accept(ids.back());
    }
    return ids;
}

} // namespace

// What top-k is by its definition: all numbers sorted, the best k drawn from. Where there are no
// more than k, they are drawn from in the order of their ids.
TokenId drawBySorting(const SamplingOptions& options, const Logits& logits, Random& random)
{
    std::vector<std::size_t> ids;
    for (std::size_t id = 0; id < logits.size(); ++id) {
        if (!std::isnan(logits[id])) {
            ids.push_back(id);
        }
    }
    if (ids.empty()) {
        return 0;
    }
    const auto isBetter = [&](std::size_t a, std::size_t b) {
        return logits[a] > logits[b];
    };
    if (ids.size() > options.topK) {
        std::stable_sort(ids.begin(), ids.end(), isBetter);
        ids.resize(options.topK);
    }
    const float best = logits[*std::min_element(ids.begin(), ids.end(), isBetter)];
    std::vector<double> weights;
    for (const std::size_t id : ids) {
        const double difference = double(logits[id]) - double(best);
        weights.push_back(
            logits[id] == best ? 1.0 : reproducibleExp(difference / double(options.temperature)));
    }
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double point = random.uniform() * total;
    double passed = 0.0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        passed += weights[i];
        if (passed > point) {
            return static_cast<TokenId>(ids[i]);
        }
    }
    return static_cast<TokenId>(ids.back());
}

// Logits of `levels` values, so that many are equal, a few of them infinite or no number.
Logits randomLogits(std::size_t size, int levels, Random& random)
{
    Logits logits(size);
    for (float& logit : logits) {
        const double kind = random.uniform();
        logit = static_cast<float>(std::floor(random.uniform() * levels) / levels) * 8.0F;
        if (kind < 0.04) {
            logit = kind < 0.02 ? kNan : -kInf;
        }
    }
    return logits;
}

class TestSampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greedyTakesTheLowestOfTheBest_data();
    void greedyTakesTheLowestOfTheBest();
    void filtersKeepTheRightShares_data();
    void filtersKeepTheRightShares();
    void topKTiesGoToTheLowestIds();
    void choosesAsAFullSortWould_data();
    void choosesAsAFullSortWould();
    void infinitiesAndNanAreHandled();
    void penaltyLowersWhatWasSaid();
    void penaltyForgetsBeyondItsWindow();
    void penaltyCountsForGreedyToo();
    void seedGivesTheSameTokens();
    void drawsOneNumberForEachToken();
    void goesOnFromASavedState();
    void takesTheEndOfALongState();
    void ignoresForeignTokens();
    void namesTheWrongOption_data();
    void namesTheWrongOption();
};

void TestSampler::greedyTakesTheLowestOfTheBest_data()
{
    QTest::addColumn<Logits>("logits");
    QTest::addColumn<int>("expected");
    QTest::newRow("one") << Logits{3.0F} << 0;
    QTest::newRow("largest") << Logits{1.0F, 3.0F, 2.0F} << 1;
    QTest::newRow("tie") << Logits{1.0F, 3.0F, 3.0F, 2.0F} << 1;
    QTest::newRow("zero signs") << Logits{-0.0F, 0.0F} << 0;
    QTest::newRow("negative") << Logits{-5.0F, -3.0F} << 1;
    QTest::newRow("NaN first") << Logits{kNan, -kInf, -3.0F} << 2;
    QTest::newRow("NaN between") << Logits{1.0F, kNan, 2.0F, kNan} << 2;
    QTest::newRow("only minus infinity is a number") << Logits{kNan, -kInf, kNan} << 1;
    QTest::newRow("all NaN") << Logits{kNan, kNan} << 0;
    QTest::newRow("all minus infinity") << Logits{-kInf, -kInf} << 0;
    QTest::newRow("infinity") << Logits{1.0F, kInf, kInf} << 1;
}

void TestSampler::greedyTakesTheLowestOfTheBest()
{
    QFETCH(Logits, logits);
    QFETCH(int, expected);
    QCOMPARE(greedyToken(logits), expected);
    Sampler sampler(plain(0.0F), logits.size());
    QCOMPARE(sampler.sample(logits), expected);
    QVERIFY(sampler.state().random == Random(12345).state()); // nothing drawn
}

void TestSampler::filtersKeepTheRightShares_data()
{
    QTest::addColumn<float>("temperature");
    QTest::addColumn<int>("topK");
    QTest::addColumn<float>("topP");
    QTest::addColumn<float>("minP");
    QTest::addColumn<QList<double>>("weights");
    // Logits are the logarithms of 8, 4, 2, 1, 1 in another order: ids 3, 1, 4, 0, 2.
    QTest::newRow("all") << 1.0F << 0 << 1.0F << 0.0F << QList<double>{1, 4, 1, 8, 2};
    QTest::newRow("temperature 1/2") << 0.5F << 0 << 1.0F << 0.0F << QList<double>{1, 16, 1, 64, 4};
    QTest::newRow("temperature 2")
        << 2.0F << 0 << 1.0F << 0.0F << QList<double>{1, 2, 1, std::sqrt(8.0), std::sqrt(2.0)};
    QTest::newRow("top-k 1") << 1.0F << 1 << 1.0F << 0.0F << QList<double>{0, 0, 0, 1, 0};
    QTest::newRow("top-k 2") << 1.0F << 2 << 1.0F << 0.0F << QList<double>{0, 4, 0, 8, 0};
    QTest::newRow("top-k 4 of a tie") << 1.0F << 4 << 1.0F << 0.0F << QList<double>{1, 4, 0, 8, 2};
    QTest::newRow("top-k beyond") << 1.0F << 9 << 1.0F << 0.0F << QList<double>{1, 4, 1, 8, 2};
    QTest::newRow("top-p tiny") << 1.0F << 0 << 1e-6F << 0.0F << QList<double>{0, 0, 0, 1, 0};
    QTest::newRow("top-p 0.49") << 1.0F << 0 << 0.49F << 0.0F << QList<double>{0, 0, 0, 1, 0};
    QTest::newRow("top-p 0.6") << 1.0F << 0 << 0.6F << 0.0F << QList<double>{0, 4, 0, 8, 0};
    QTest::newRow("top-p 0.9") << 1.0F << 0 << 0.9F << 0.0F << QList<double>{1, 4, 0, 8, 2};
    QTest::newRow("min-p 0.2") << 1.0F << 0 << 1.0F << 0.2F << QList<double>{0, 4, 0, 8, 2};
    QTest::newRow("min-p 1") << 1.0F << 0 << 1.0F << 1.0F << QList<double>{0, 0, 0, 1, 0};
    // Top-p counts shares of what top-k left: 8/12 reach 0.6 alone.
    QTest::newRow("top-k, then top-p") << 1.0F << 2 << 0.6F << 0.0F << QList<double>{0, 0, 0, 1, 0};
    // At temperature 2 the shares are closer: 2.83 of 8.24, and 2 with it reaches 0.5.
    QTest::newRow("temperature, then top-p")
        << 2.0F << 0 << 0.5F << 0.0F << QList<double>{0, 2, 0, std::sqrt(8.0), 0};
    QTest::newRow("top-p and min-p") << 1.0F << 0 << 0.9F << 0.2F << QList<double>{0, 4, 0, 8, 2};
    QTest::newRow("all at once") << 0.5F << 4 << 0.99F << 0.05F << QList<double>{0, 16, 0, 64, 4};
    QTest::newRow("nearly 0") << 1e-30F << 0 << 1.0F << 0.0F << QList<double>{0, 0, 0, 1, 0};
}

void TestSampler::filtersKeepTheRightShares()
{
    QFETCH(float, temperature);
    QFETCH(int, topK);
    QFETCH(float, topP);
    QFETCH(float, minP);
    QFETCH(QList<double>, weights);
    SamplingOptions options = plain(temperature);
    options.topK = static_cast<std::size_t>(topK);
    options.topP = topP;
    options.minP = minP;
    const Logits logits{0.0F, std::log(4.0F), 0.0F, std::log(8.0F), std::log(2.0F)};
    constexpr int kTimes = 20000;
    const double value =
        chiSquare(draw(options, logits, kTimes), {weights.begin(), weights.end()}, kTimes);
    QVERIFY2(value < 18.5, qPrintable(QString::number(value))); // 4 degrees of freedom, 99.9 %
}

void TestSampler::topKTiesGoToTheLowestIds()
{
    SamplingOptions options = plain();
    options.topK = 3;
    const auto counts = draw(options, Logits(100, 1.0F), 1000);
    QCOMPARE(counts.size(), 3UL);
    QCOMPARE(counts.rbegin()->first, 2);
}

void TestSampler::choosesAsAFullSortWould_data()
{
    QTest::addColumn<int>("order"); // of the logits: 0 as they come, 1 rising, -1 falling
    QTest::newRow("mixed") << 0;
    QTest::newRow("rising") << 1;
    QTest::newRow("falling") << -1;
}

void TestSampler::choosesAsAFullSortWould()
{
    QFETCH(const int, order);
    Random random(7);
    for (const std::size_t size : {2UL, 3UL, 63UL, 64UL, 65UL, 129UL, 400UL, 3000UL}) {
        for (const std::size_t k : {1UL, 2UL, 40UL, 64UL, 200UL, 1499UL}) {
            for (const int levels : {2, 30, 1000000}) {
                Logits logits = randomLogits(size, levels, random);
                if (order != 0) {
                    std::stable_sort(logits.begin(), logits.end(), [order](float a, float b) {
                        return !std::isnan(a) && (std::isnan(b) || (order > 0 ? a < b : a > b));
                    });
                }
                SamplingOptions options = plain(3.0F);
                options.topK = std::min(k, size);
                options.seed = size + k;
                Sampler sampler(options, size);
                Random same(options.seed);
                for (int draws = 0; draws < 20; ++draws) {
                    QCOMPARE(sampler.sample(logits), drawBySorting(options, logits, same));
                }
            }
        }
    }
}

void TestSampler::infinitiesAndNanAreHandled()
{
    for (const float topP : {1.0F, 0.7F}) {
        SamplingOptions options = plain();
        options.topP = topP;
        auto counts = draw(options, {kNan, 1.0F, kInf, kNan, kInf, -kInf}, 1000);
        QVERIFY(counts.size() == 2 && counts.count(2) == 1 && counts.count(4) == 1);
        counts = draw(options, {kNan, 1.0F, -kInf, kNan}, 1000);
        QVERIFY(counts.size() == 1 && counts.count(1) == 1);
        counts = draw(options, {kNan, -kInf, kNan}, 10);
        QVERIFY(counts.size() == 1 && counts.count(1) == 1);
        counts = draw(options, {kNan, kNan}, 10);
        QVERIFY(counts.size() == 1 && counts.count(0) == 1);
    }
}

void TestSampler::penaltyLowersWhatWasSaid()
{
    SamplingOptions options = plain();
    options.repetitionPenalty = 2.0F;
    const Logits logits{2.0F, -2.0F, 0.0F};
    Sampler sampler(options, logits.size());
    sampler.accept(0);
    sampler.accept(1);
    sampler.accept(1); // once is as bad as twice
    std::map<TokenId, int> counts;
    constexpr int kTimes = 20000;
    for (int i = 0; i < kTimes; ++i) {
        ++counts[sampler.sample(logits)];
    }
    QVERIFY(chiSquare(counts, {std::exp(1.0), std::exp(-4.0), 1.0}, kTimes) < 13.8);
}

void TestSampler::penaltyForgetsBeyondItsWindow()
{
    SamplingOptions options = plain(0.0F);
    options.repetitionPenalty = 10.0F;
    options.repetitionWindow = 2;
    Sampler sampler(options, 3);
    const Logits logits{3.0F, 2.0F, 1.0F};
    QCOMPARE(sampler.sample(logits), 0);
    sampler.accept(0);
    QCOMPARE(sampler.sample(logits), 1);
    sampler.accept(1);
    QCOMPARE(sampler.sample(logits), 2);
    sampler.accept(2); // 0 leaves the window
    QCOMPARE(sampler.sample(logits), 0);
    QCOMPARE(sampler.state().recent, (std::vector<TokenId>{1, 2}));

    options.repetitionWindow = 0;
    Sampler without(options, 3);
    without.accept(0);
    QCOMPARE(without.sample(logits), 0);
    QVERIFY(without.state().recent.empty());
}

void TestSampler::penaltyCountsForGreedyToo()
{
    SamplingOptions options = plain(0.0F);
    options.repetitionPenalty = 1.5F;
    Sampler sampler(options, 2);
    QCOMPARE(sampler.sample(Logits{1.0F, 0.8F}), 0);
    sampler.accept(0);
    QCOMPARE(sampler.sample(Logits{1.0F, 0.8F}), 1);
}

// Fixed for ever: the same seed must give the same text in every later version. The ids come from
// an independent implementation in Python.
void TestSampler::seedGivesTheSameTokens()
{
    SamplingOptions options;
    options.seed = 7;
    options.topP = 0.95F;
    options.minP = 0.02F;
    options.repetitionPenalty = 1.1F;
    Sampler sampler(options, 50);
    const std::vector<TokenId> expected{26, 38, 5,  43, 47, 34, 16, 37, 33, 40,
                                        41, 40, 12, 19, 29, 35, 39, 15, 8,  11};
    QCOMPARE(run(sampler, 20), expected);
    options.seed = 8;
    Sampler other(options, 50);
    QVERIFY(run(other, 20) != expected);
}

void TestSampler::drawsOneNumberForEachToken()
{
    SamplingOptions options = plain();
    options.topK = 1;
    Sampler sampler(options, 3);
    Random random(options.seed);
    for (int i = 0; i < 5; ++i) {
        static_cast<void>(sampler.sample(Logits{1.0F, 2.0F, 3.0F}));
        static_cast<void>(random.uniform());
        QVERIFY(sampler.state().random == random.state());
    }
}

void TestSampler::goesOnFromASavedState()
{
    SamplingOptions options = plain(0.9F);
    options.repetitionPenalty = 1.3F;
    options.repetitionWindow = 7;
    Sampler first(options, 50);
    static_cast<void>(run(first, 20));
    const SamplerState state = first.state();
    QCOMPARE(state.recent.size(), 7UL);
    const std::vector<TokenId> expected = run(first, 20);

    Sampler second(options, 50);
    static_cast<void>(run(second, 3));
    second.setState(state);
    QVERIFY(second.state() == state);
    QCOMPARE(run(second, 20), expected);
}

void TestSampler::takesTheEndOfALongState()
{
    SamplingOptions options = plain();
    options.repetitionWindow = 2;
    Sampler sampler(options, 10);
    sampler.setState({Random(1).state(), {1, 2, 3, 4}});
    QCOMPARE(sampler.state().recent, (std::vector<TokenId>{3, 4}));
}

void TestSampler::ignoresForeignTokens()
{
    Sampler sampler(plain(), 10);
    for (const TokenId token : {-1, 10, 2147483647}) {
        sampler.accept(token);
    }
    QVERIFY(sampler.state().recent.empty());
}

void TestSampler::namesTheWrongOption_data()
{
    QTest::addColumn<SamplingOptions>("options");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, auto change, const char* expected) {
        SamplingOptions options;
        change(options);
        QTest::newRow(name) << options << QByteArray(expected);
    };
    using Options = SamplingOptions;
    row(
        "defaults", [](Options&) {}, "");
    row(
        "edges", [](Options& o) { o = {100.0F, 0, 1.0F, 1.0F, 10.0F, 65536, ~0ULL}; }, "");
    row(
        "other edges", [](Options& o) { o = {0.0F, ~0UL, 1e-6F, 0.0F, 0.1F, 0, 0}; }, "");
    row(
        "cold", [](Options& o) { o.temperature = -0.5F; },
        "temperature is -0.5, expected 0 to 100");
    row(
        "hot", [](Options& o) { o.temperature = 101.0F; }, "temperature is 101, expected 0 to 100");
    row(
        "NaN", [](Options& o) { o.temperature = kNan; }, "temperature is nan, expected 0 to 100");
    row(
        "infinite", [](Options& o) { o.temperature = kInf; }, "temperature is inf, expected");
    row(
        "top-p 0", [](Options& o) { o.topP = 0.0F; }, "top-p is 0, expected 0.000001 to 1");
    row(
        "top-p 2", [](Options& o) { o.topP = 2.0F; }, "top-p is 2, expected");
    row(
        "top-p NaN", [](Options& o) { o.topP = kNan; }, "top-p is nan");
    row(
        "min-p -1", [](Options& o) { o.minP = -1.0F; }, "min-p is -1, expected 0 to 1");
    row(
        "min-p NaN", [](Options& o) { o.minP = kNan; }, "min-p is nan");
    row(
        "penalty 0", [](Options& o) { o.repetitionPenalty = 0.0F; },
        "repetition penalty is 0, expected 0.1 to 10");
    row(
        "penalty NaN", [](Options& o) { o.repetitionPenalty = kNan; }, "repetition penalty is nan");
    row(
        "window", [](Options& o) { o.repetitionWindow = 65537; },
        "repetition window is 65537, expected at most 65536");
}

void TestSampler::namesTheWrongOption()
{
    QFETCH(SamplingOptions, options);
    QFETCH(QByteArray, expected);
    const auto status = validate(options);
    QCOMPARE(status.ok(), expected.isEmpty());
    if (!status) {
        QVERIFY2(status.error().english().find(expected.toStdString()) == 0,
                 status.error().english().c_str());
    }
}

QTEST_GUILESS_MAIN(TestSampler)
#include "test_sampler.moc"
