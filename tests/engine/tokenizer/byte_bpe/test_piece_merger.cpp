// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/piece_merger_p.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

using namespace trilume;
using namespace trilume::tokenizer;

using Ids = std::vector<TokenId>;

namespace {

// Ids of bytes are the bytes, merges count on from there.
struct SmallVocabulary
{
    MergeTable table;
    ByteIds byteIds{};
    std::vector<std::pair<TokenId, TokenId>> pairs; // by rank; the result is 256 + rank

    explicit SmallVocabulary(std::vector<std::pair<TokenId, TokenId>> merges)
        : pairs(std::move(merges))
    {
        for (std::size_t byte = 0; byte < byteIds.size(); ++byte) {
            byteIds[byte] = static_cast<TokenId>(byte);
        }
        for (std::size_t rank = 0; rank < pairs.size(); ++rank) {
            table.add(pairs[rank].first, pairs[rank].second,
                      {static_cast<std::uint32_t>(rank), resultOf(rank)});
        }
        table.sort();
    }

    [[nodiscard]] static TokenId resultOf(std::size_t rank)
    {
        return static_cast<TokenId>(256 + rank);
    }
};

Ids merged(const SmallVocabulary& vocabulary, const std::string& piece)
{
    Ids ids;
    PieceMerger merger(vocabulary.table, vocabulary.byteIds);
    merger.merge(piece, ids, {});
    return ids;
}

// As it is defined: the first of the pairs of the lowest rank, again and again.
Ids reference(const SmallVocabulary& vocabulary, const std::string& piece)
{
    Ids ids;
    for (const char byte : piece) {
        ids.push_back(static_cast<unsigned char>(byte));
    }
    while (true) {
        std::size_t bestRank = vocabulary.pairs.size();
        std::size_t bestPlace = 0;
        for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
            const auto found = std::find(vocabulary.pairs.begin(), vocabulary.pairs.end(),
                                         std::pair(ids[i], ids[i + 1]));
            const auto rank = static_cast<std::size_t>(found - vocabulary.pairs.begin());
            if (rank < bestRank) {
                bestRank = rank;
                bestPlace = i;
            }
        }
        if (bestRank == vocabulary.pairs.size()) {
            return ids;
        }
        ids[bestPlace] = SmallVocabulary::resultOf(bestRank);
        ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(bestPlace) + 1);
    }
}

} // namespace

class TestPieceMerger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesTheLowestRankFirst();
    void agreesWithTheDefinitionOnRandomPieces();
    void takesFewStepsForAMegabyteOfOneLetter();
    void endsAtAStop();
};

void TestPieceMerger::mergesTheLowestRankFirst()
{
    const SmallVocabulary vocabulary({{'b', 'c'}, {'a', 'b'}, {'a', 256}, {'a', 'a'}});
    QCOMPARE(merged(vocabulary, "abc"), (Ids{258}));
    QCOMPARE(merged(vocabulary, "ab"), (Ids{257}));
    QCOMPARE(merged(vocabulary, "aaa"), (Ids{259, 'a'}));
    QCOMPARE(merged(vocabulary, "x"), (Ids{'x'}));
    QCOMPARE(merged(vocabulary, ""), Ids());
}

void TestPieceMerger::agreesWithTheDefinitionOnRandomPieces()
{
    constexpr unsigned kSeed = 7;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    const auto below = [&random](std::size_t count) {
        return static_cast<std::size_t>(random()) % count;
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<std::pair<TokenId, TokenId>> pairs;
        const auto symbol = [&] {
            const std::size_t place = below(3 + pairs.size());
            return place < 3 ? static_cast<TokenId>('a' + place)
                             : SmallVocabulary::resultOf(place - 3);
        };
        while (pairs.size() < 12) {
            const std::pair<TokenId, TokenId> pair(symbol(), symbol());
            if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) {
                pairs.push_back(pair);
            }
        }
        // Pieces that are made of others may come before these.
        const SmallVocabulary vocabulary(pairs);
        std::string piece;
        for (std::size_t length = below(40); piece.size() < length;) {
            piece.push_back(static_cast<char>('a' + below(3)));
        }
        QCOMPARE(merged(vocabulary, piece), reference(vocabulary, piece));
    }
}

// With pieces of 2, 4, 8 ... of them each level halves what is left.
void TestPieceMerger::takesFewStepsForAMegabyteOfOneLetter()
{
    std::vector<std::pair<TokenId, TokenId>> pairs{{'a', 'a'}};
    while (pairs.size() < 16) {
        const TokenId last = SmallVocabulary::resultOf(pairs.size() - 1);
        pairs.emplace_back(last, last);
    }
    const SmallVocabulary vocabulary(pairs);
    constexpr std::size_t kBytes = std::size_t{1} << 20U;
    Ids ids;
    PieceMerger merger(vocabulary.table, vocabulary.byteIds);
    merger.merge(std::string(kBytes, 'a'), ids, {});
    QCOMPARE(ids, Ids(kBytes >> 16U, SmallVocabulary::resultOf(15)));
    QVERIFY2(merger.pairsTried() <= 4 * kBytes, qPrintable(QString::number(merger.pairsTried())));
}

void TestPieceMerger::endsAtAStop()
{
    const SmallVocabulary vocabulary({{'a', 'a'}});
    std::stop_source source;
    source.request_stop();
    Ids ids;
    PieceMerger merger(vocabulary.table, vocabulary.byteIds);
    merger.merge("aaaa", ids, source.get_token());
    QCOMPARE(merger.pairsTried(), std::size_t{3});
}

QTEST_APPLESS_MAIN(TestPieceMerger)
#include "test_piece_merger.moc"
