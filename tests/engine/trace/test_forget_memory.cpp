// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/forget_memory.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace trilume::trace;

namespace {

constexpr std::size_t kLayers = 2;
constexpr std::size_t kChannels = 37;
constexpr std::size_t kTokens = 29; // not a multiple of the group

// (tokens, layers, channels)
std::vector<std::vector<std::vector<float>>> gates(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> uniform(0.0F, 1.0F);
    std::vector<std::vector<std::vector<float>>> all(kTokens);
    for (auto& token : all) {
        token.assign(kLayers, std::vector<float>(kChannels));
        for (auto& layer : token) {
            for (float& gate : layer) {
                gate = uniform(random);
            }
        }
    }
    return all;
}

bool isNear(float actual, double expected)
{
    return std::abs(static_cast<double>(actual) - expected) <= 1e-6 * std::abs(expected);
}

} // namespace

class TestForgetMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfLivesFollowTheDefinition();
    void whatIsLeftIsTheProductOfTheGates();
    void marksBeforeTheFirstTokenCountAll();
    void extremeGatesStayInRange();
    void oldestMarksLeave();
    void lateMarksAreRefused();
    void pendingMarksCanBeTakenBack();
    void restartForgets();
    void memoryIsBounded();
};

void TestForgetMemory::halfLivesFollowTheDefinition()
{
    ForgetMemory memory(kLayers, kChannels, 4);
    const auto all = gates(1);
    QVERIFY(memory.halfLives(0).empty());
    QVERIFY(!memory.halfLifeQuartiles(0));
    for (const auto& token : all) {
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            memory.add(layer, token[layer]);
        }
    }
    for (std::size_t layer = 0; layer < kLayers; ++layer) {
        const std::vector<float> found = memory.halfLives(layer);
        QCOMPARE(memory.tokens(layer), kTokens);
        QCOMPARE(found.size(), kChannels);
        for (std::size_t c = 0; c < kChannels; ++c) {
            double sum = 0.0;
            for (const auto& token : all) {
                sum += std::log(static_cast<double>(token[layer][c]));
            }
            QVERIFY(isNear(found[c], -std::log(2.0) / (sum / static_cast<double>(kTokens))));
        }
        QVERIFY(memory.halfLifeQuartiles(layer) == QuartileFinder().of(found));
    }
}

void TestForgetMemory::whatIsLeftIsTheProductOfTheGates()
{
    ForgetMemory memory(kLayers, kChannels, 8);
    const auto all = gates(2);
    const std::vector<std::size_t> marked = {0, 7, 8, 20, kTokens - 1};
    for (const std::size_t position : marked) {
        memory.markAfter(position);
    }
    // Layer by layer, as a batch reports.
    for (std::size_t layer = 0; layer < kLayers; ++layer) {
        for (const auto& token : all) {
            memory.add(layer, token[layer]);
        }
    }
    QVERIFY(memory.marks() == marked);
    for (const std::size_t position : marked) {
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            double sum = 0.0;
            std::vector<float> products;
            for (std::size_t c = 0; c < kChannels; ++c) {
                double product = 1.0;
                for (std::size_t n = position + 1; n < kTokens; ++n) {
                    product *= static_cast<double>(all[n][layer][c]);
                }
                sum += product;
                products.push_back(static_cast<float>(product));
            }
            const auto left = memory.remaining(position, layer);
            QVERIFY(left.has_value());
            QVERIFY(isNear(left->mean, sum / static_cast<double>(kChannels)));
            const Quartiles expected = QuartileFinder().of(products);
            QVERIFY(isNear(left->quartiles.lower, static_cast<double>(expected.lower)));
            QVERIFY(isNear(left->quartiles.median, static_cast<double>(expected.median)));
            QVERIFY(isNear(left->quartiles.upper, static_cast<double>(expected.upper)));
        }
    }
    QCOMPARE(memory.remaining(kTokens - 1, 0)->mean, 1.0F);
    QVERIFY(!memory.remaining(3, 0));
    QVERIFY(!memory.remaining(0, kLayers));
}

void TestForgetMemory::marksBeforeTheFirstTokenCountAll()
{
    ForgetMemory memory(1, 1, 2);
    memory.restart(10);
    memory.markAfter(9);
    const float gate = 0.5F;
    memory.add(0, {&gate, 1});
    memory.add(0, {&gate, 1});
    QCOMPARE(memory.remaining(9, 0)->mean, 0.25F);
    memory.markAfter(11); // the token that was read last
    memory.add(0, {&gate, 1});
    QCOMPARE(memory.remaining(11, 0)->mean, 0.5F);
}

void TestForgetMemory::extremeGatesStayInRange()
{
    ForgetMemory memory(1, 4, 1);
    const std::vector<float> extremes = {0.0F, std::numeric_limits<float>::denorm_min(), 1.0F,
                                         ForgetMemory::kSmallestGate};
    for (int n = 0; n < 100; ++n) {
        memory.add(0, extremes);
    }
    const std::vector<float> found = memory.halfLives(0);
    for (const std::size_t smallest : {0U, 1U, 3U}) {
        QVERIFY(isNear(found[smallest], 1.0 / 126.0));
    }
    QCOMPARE(found[2], std::numeric_limits<float>::infinity());
}

void TestForgetMemory::oldestMarksLeave()
{
    ForgetMemory memory(1, 1, 2);
    for (const std::size_t position : {0U, 1U, 2U}) {
        memory.markAfter(position);
    }
    const float gate = 0.5F;
    for (int n = 0; n < 3; ++n) {
        memory.add(0, {&gate, 1});
    }
    QVERIFY((memory.marks() == std::vector<std::size_t>{1, 2}));
}

void TestForgetMemory::lateMarksAreRefused()
{
    ForgetMemory memory(1, 1, 2);
    const float gate = 0.5F;
    for (int n = 0; n < 3; ++n) {
        memory.add(0, {&gate, 1});
    }
    memory.markAfter(0);
    memory.markAfter(1);
    QVERIFY(memory.marks().empty());
    ForgetMemory none(1, 1, 0);
    none.markAfter(0);
    none.add(0, {&gate, 1});
    QVERIFY(none.marks().empty());
}

void TestForgetMemory::pendingMarksCanBeTakenBack()
{
    ForgetMemory memory(2, 1, 4);
    memory.markAfter(0);
    memory.markAfter(1);
    const float gate = 0.5F;
    memory.add(0, {&gate, 1});
    memory.add(1, {&gate, 1});
    memory.dropPendingMarks();
    memory.add(0, {&gate, 1});
    memory.add(1, {&gate, 1});
    QVERIFY((memory.marks() == std::vector<std::size_t>{0}));
}

void TestForgetMemory::restartForgets()
{
    ForgetMemory memory(1, 1, 4);
    memory.markAfter(0);
    const float gate = 0.5F;
    memory.add(0, {&gate, 1});
    memory.restart(5);
    QVERIFY(memory.marks().empty());
    QCOMPARE(memory.tokens(0), std::size_t{0});
    const float other = 0.25F;
    memory.add(0, {&other, 1});
    QCOMPARE(memory.halfLives(0).front(), 0.5F);
}

void TestForgetMemory::memoryIsBounded()
{
    ForgetMemory memory(kLayers, kChannels, 3);
    const std::size_t bound = ForgetMemory::memoryBound(kLayers, kChannels, 3);
    for (const auto& token : gates(3)) {
        memory.markAfter(memory.tokens(0));
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            memory.add(layer, token[layer]);
        }
        QVERIFY(memory.memoryBytes() <= bound);
    }
    QCOMPARE(memory.memoryBytes(), bound);
}

QTEST_GUILESS_MAIN(TestForgetMemory)
#include "test_forget_memory.moc"
