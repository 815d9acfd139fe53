// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/state_cache.h"

#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace trilume;
using namespace trilume::generate;

namespace {

Snapshot snapshotOf(std::size_t position)
{
    Snapshot snapshot;
    snapshot.state.assign(400, static_cast<std::byte>(position));
    return snapshot;
}

TokenText text(std::vector<TokenId> tokens)
{
    return {nullptr, std::move(tokens)};
}

TokenParts part(std::vector<TokenId> ids, TokenParts before)
{
    return std::make_shared<const TokenPart>(std::move(ids), std::move(before));
}

void put(StateCache& cache, const std::vector<TokenId>& tokens)
{
    cache.put(text(tokens), snapshotOf(tokens.size()));
}

// A text of so many pieces of 1000 bytes, the first ones of all texts.
class PiecesOf final : public model::SharedText
{
public:
    explicit PiecesOf(std::size_t count)
        : m_count(count)
    {}

    [[nodiscard]] std::size_t position() const override { return m_count; }

    [[nodiscard]] model::ImageParts parts() const override
    {
        return {std::vector<std::byte>(m_count), {}, {}};
    }

    [[nodiscard]] std::vector<Piece> pieces() const override
    {
        static constexpr char kIds[16] = {};
        std::vector<Piece> all;
        for (std::size_t i = 0; i < m_count; ++i) {
            all.push_back({kIds + i, 1000});
        }
        return all;
    }

private:
    std::size_t m_count;
};

void putShared(StateCache& cache, const std::vector<TokenId>& tokens)
{
    Snapshot snapshot;
    snapshot.shared = std::make_shared<PiecesOf>(tokens.size());
    cache.put(text(tokens), std::move(snapshot));
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
    void findsStatesBehindWholeMessages();
    void findsStatesOfAChatThatWasBuiltAnew();
    void countsSharedPiecesOnce();
};

void TestStateCache::findsTheLongestBeginning()
{
    StateCache cache(1U << 20U);
    put(cache, {1, 2});
    put(cache, {1, 2, 3, 4});
    put(cache, {1, 2, 9});
    const TokenText all = text({1, 2, 3, 4, 5});
    const StateCache::Match match = cache.longestPrefix(all, 5);
    QCOMPARE(match.tokens, std::size_t{4});
    QVERIFY(match.snapshot != nullptr && *match.snapshot == snapshotOf(4));
    // The whole text counts as its own beginning, a longer one does not.
    QCOMPARE(cache.longestPrefix(all, 4).tokens, std::size_t{4});
    QCOMPARE(cache.longestPrefix(all, 3).tokens, std::size_t{2});
}

void TestStateCache::findsNothingForAnotherText()
{
    StateCache cache(1U << 20U);
    const TokenText other = text({7, 2, 3});
    QVERIFY(cache.longestPrefix(other, 3).snapshot == nullptr);
    put(cache, {1, 2});
    QVERIFY(cache.longestPrefix(other, 3).snapshot == nullptr);
    QVERIFY(cache.longestPrefix({}, 0).snapshot == nullptr);
}

void TestStateCache::forgetsTheLeastRecentlyUsed()
{
    StateCache one(1U << 20U);
    put(one, {1});
    const std::size_t size = one.sizeBytes();
    QVERIFY(size > 0);

    StateCache cache(3 * size + size / 2); // room for three of them
    const auto isKnown = [&cache](TokenId token) {
        return cache.longestPrefix(text({token}), 1).snapshot != nullptr;
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

// As a chat has them: behind the prompt, behind the answer, within a stop string that turned out to
// be the beginning of the next message, and in the middle of a message.
void TestStateCache::findsStatesBehindWholeMessages()
{
    const TokenParts question = part({1, 2, 3}, nullptr);
    const TokenParts answer = part({10, 11, 12, 13}, question);
    const TokenParts next = part({20, 21, 22}, answer);
    const TokenText prompt(next, {10});
    StateCache cache(1U << 20U);
    const auto longest = [&](std::size_t limit) {
        return cache.longestPrefix(prompt, limit).tokens;
    };
    cache.put(TokenText(nullptr, {1, 2}), snapshotOf(2));
    QCOMPARE(longest(11), std::size_t{2});
    cache.put(TokenText(question, {10, 11}), snapshotOf(5));
    cache.put(TokenText(question, {10, 99}), snapshotOf(5));
    cache.put(TokenText(question, {10, 11, 12, 13, 20, 99}), snapshotOf(9));
    QCOMPARE(longest(11), std::size_t{5});
    cache.put(TokenText(question, {10, 11, 12, 13, 20}), snapshotOf(8));
    QCOMPARE(longest(11), std::size_t{8});
    QCOMPARE(longest(7), std::size_t{5});
    QCOMPARE(longest(4), std::size_t{2});
    cache.put(TokenText(answer, {20, 21}), snapshotOf(9));
    cache.put(TokenText(part({20, 21, 99}, answer), {}), snapshotOf(10));
    QCOMPARE(longest(11), std::size_t{9});
    cache.put(TokenText(next, {10}), snapshotOf(11));
    QCOMPARE(longest(11), std::size_t{11});
    QCOMPARE(longest(10), std::size_t{9});
    QVERIFY(*cache.longestPrefix(prompt, 11).snapshot == snapshotOf(11));
}

void TestStateCache::findsStatesOfAChatThatWasBuiltAnew()
{
    StateCache cache(1U << 20U);
    cache.put(TokenText(part({4, 5}, part({1, 2, 3}, nullptr)), {6}), snapshotOf(6));
    const std::size_t size = cache.sizeBytes();
    const TokenText same(part({4, 5}, part({1, 2, 3}, nullptr)), {6, 7});
    QCOMPARE(cache.longestPrefix(same, 7).tokens, std::size_t{6});
    cache.put(same.first(6), snapshotOf(6));
    QCOMPARE(cache.sizeBytes(), size);
    const TokenText other(part({4, 5}, part({1, 9, 3}, nullptr)), {6, 7});
    QVERIFY(cache.longestPrefix(other, 7).snapshot == nullptr);
}

void TestStateCache::countsSharedPiecesOnce()
{
    StateCache cache(5500);
    putShared(cache, {1, 2, 3});
    const std::size_t first = cache.sizeBytes();
    QVERIFY(first > 3000 && first < 3500);
    putShared(cache, {1, 2, 3, 4}); // one piece more
    QVERIFY(cache.sizeBytes() > first + 1000 && cache.sizeBytes() < first + 1500);
    putShared(cache, {1, 2, 3, 4, 5, 6, 7, 8}); // too large: alone
    QVERIFY(cache.sizeBytes() > 8000 && cache.sizeBytes() < 8500);
    QCOMPARE(cache.longestPrefix(text({1, 2, 3, 4, 5}), 5).tokens, std::size_t{0});
    putShared(cache, {1}); // of the other, which goes, and with it seven pieces
    QVERIFY(cache.sizeBytes() > 1000 && cache.sizeBytes() < 1500);
}

QTEST_GUILESS_MAIN(TestStateCache)
#include "test_state_cache.moc"
