// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/state_cache.h"

#include <QTest>

using namespace trilume;
using namespace trilume::generate;

namespace {

Snapshot snapshotOf(std::size_t position)
{
    Snapshot snapshot;
    snapshot.position = position;
    snapshot.state.assign(100, 0.0F);
    return snapshot;
}

void put(StateCache& cache, const std::vector<TokenId>& tokens)
{
    cache.put(tokens, snapshotOf(tokens.size()));
}

} // namespace

class TestStateCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLongestBeginning();
    void findsNothingForAnotherText();
    void forgetsTheLeastRecentlyUsed();
    void keepsOneStatePerText();
};

void TestStateCache::findsTheLongestBeginning()
{
    StateCache cache(1U << 20U);
    put(cache, {1, 2});
    put(cache, {1, 2, 3, 4});
    put(cache, {1, 2, 9});
    const std::vector<TokenId> text = {1, 2, 3, 4, 5};
    const StateCache::Match match = cache.longestPrefix(text);
    QCOMPARE(match.tokens, std::size_t{4});
    QVERIFY(match.snapshot != nullptr);
    QCOMPARE(match.snapshot->position, std::size_t{4});
    // The whole text counts as its own beginning, a longer one does not.
    QCOMPARE(cache.longestPrefix(std::span(text).first(4)).tokens, std::size_t{4});
    QCOMPARE(cache.longestPrefix(std::span(text).first(3)).tokens, std::size_t{2});
}

void TestStateCache::findsNothingForAnotherText()
{
    StateCache cache(1U << 20U);
    const std::vector<TokenId> text = {7, 2, 3};
    QVERIFY(cache.longestPrefix(text).snapshot == nullptr);
    put(cache, {1, 2});
    QVERIFY(cache.longestPrefix(text).snapshot == nullptr);
    QVERIFY(cache.longestPrefix({}).snapshot == nullptr);
}

void TestStateCache::forgetsTheLeastRecentlyUsed()
{
    StateCache one(1U << 20U);
    put(one, {1});
    const std::size_t size = one.sizeBytes();
    QVERIFY(size > 0);

    StateCache cache(3 * size + size / 2); // room for three of them
    const auto isKnown = [&cache](TokenId token) {
        return cache.longestPrefix(std::span(&token, 1)).snapshot != nullptr;
    };
    put(cache, {1});
    put(cache, {2});
    put(cache, {3});
    QCOMPARE(cache.sizeBytes(), 3 * size);
    QVERIFY(isKnown(1)); // and used
    put(cache, {4});
    QCOMPARE(cache.sizeBytes(), 3 * size);
    QVERIFY(!isKnown(2));
    QVERIFY(isKnown(1) && isKnown(3) && isKnown(4));
    put(cache, {3}); // known already, but used
    put(cache, {5});
    QVERIFY(!isKnown(1));
    QVERIFY(isKnown(3) && isKnown(4) && isKnown(5));
}

void TestStateCache::keepsOneStatePerText()
{
    StateCache cache(1U << 20U);
    put(cache, {1, 2, 3});
    const std::size_t size = cache.sizeBytes();
    put(cache, {1, 2, 3});
    QCOMPARE(cache.sizeBytes(), size);
}

QTEST_GUILESS_MAIN(TestStateCache)
#include "test_state_cache.moc"
