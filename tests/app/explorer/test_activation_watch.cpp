// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/activation_watch.h"
#include "engine/generate/session.h"
#include "tests/support/tiny_model.h"
#include "tests/support/tiny_transformer.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <string>
#include <vector>

using namespace trilume;
using namespace trilume::app;

namespace {

constexpr std::size_t kLayers = tests::kTinyShape.layerCount;

// A watch beside a recorder that sees the same, on a turn as the generator makes it.
class Turn final : public generate::TurnObserver
{
public:
    explicit Turn(std::shared_ptr<const model::Model> of = tests::tinyModel())
        : model(std::move(of))
        , session(model, {})
        , recorder(*model, {.countedEvery = ActivationWatch::kCountedEvery})
        , watch(model, wanted, [this](const ActivationSnapshotPtr& snapshot) {
            snapshots.push_back(snapshot);
        })
    {}

    void begin(const std::vector<TokenId>& prompt,
               std::size_t first,
               const std::vector<std::size_t>& ends,
               std::int64_t chat = 1)
    {
        watch.beginTurn(chat);
        const generate::TurnStart start{prompt, first, ends, session.heldTensors()};
        watch.onTurnStart(start);
        recorder.onTurnStart(start);
        read(std::span(prompt).subspan(first));
    }

    // As the generator does: the tokens of a call are told of after it.
    void read(std::span<const TokenId> tokens, const std::string& bytes = "a")
    {
        constexpr std::size_t kBatch = 32;
        generate::Session::ReadOptions options;
        options.observer = this;
        while (!tokens.empty()) {
            const std::size_t first = session.position();
            const std::span<const TokenId> batch = tokens.first(std::min(kBatch, tokens.size()));
            QVERIFY(session.read(batch, options).ok());
            for (std::size_t i = 0; i < batch.size(); ++i) {
                const generate::TokenRead token{first + i, batch[i], bytes};
                recorder.onTokenRead(token);
                watch.onTokenRead(token);
            }
            tokens = tokens.subspan(batch.size());
        }
    }

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        watch.onValues(event, values);
        recorder.onValues(event, values);
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override
    {
        watch.onCodes(event, codes);
        recorder.onCodes(event, codes);
    }

    void onAttention(const model::LayerEvent& event, std::span<const float> weights) override
    {
        watch.onAttention(event, weights);
    }

    void onProjections(const model::ProjectionTime& time) override
    {
        watch.onProjections(time);
        recorder.onProjections(time);
    }

    std::shared_ptr<const model::Model> model;
    generate::Session session;
    trace::ActivationRecorder recorder;
    std::atomic<bool> wanted{false};
    std::vector<ActivationSnapshotPtr> snapshots;
    ActivationWatch watch;
};

std::vector<TokenId> ids(std::size_t count)
{
    std::vector<TokenId> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = static_cast<TokenId>((i * 31 + 7) % tests::kTinyShape.vocabularySize);
    }
    return result;
}

bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

// Snapshots against a recorder that has seen the same tokens.
class TestActivationWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheRecorderHas();
    void showsHalfLivesAndWhatIsLeft();
    void tellsTheMessagesApart();
    void goesOnWithTheSameChat();
    void beginsAnewElsewhere();
    void keepsABoundedNumberOfTokens();
    void saysNothingDuringATurnThatNobodyLooksAt();
    void showsWhatHeadsLookedAt();
    void keepsAttentionWithinItsMemory();
    void showsTheFirstTokenAtOnce();
};

void TestActivationWatch::showsWhatTheRecorderHas()
{
    Turn turn;
    turn.begin(ids(40), 0, {40});
    turn.watch.endTurn();
    QCOMPARE(turn.snapshots.size(), std::size_t(1));
    const ActivationSnapshot& shown = *turn.snapshots.back();
    QCOMPARE(shown.layers, kLayers);
    QCOMPARE(shown.tokens.size(), std::size_t(40));
    QCOMPARE(shown.firstPosition, std::size_t(0));
    QCOMPARE(shown.channels, turn.recorder.sampledChannels());
    for (std::size_t i = 0; i < 40; ++i) {
        const trace::TokenRecord& record = turn.recorder.record(i);
        QCOMPARE(shown.tokens[i]->position, i);
        QCOMPARE(shown.tokens[i]->channels, record.samples);
        QCOMPARE(shown.parts->series.size(), turn.recorder.series().size());
        for (std::size_t series = 0; series < turn.recorder.series().size(); ++series) {
            for (std::size_t layer = 0; layer < kLayers; ++layer) {
                QVERIFY(
                    isSame(shown.value(series, i, layer), record.values[series * kLayers + layer]));
            }
        }
    }
    QCOMPARE(shown.parts->projections.size(), std::size_t(6));
    QCOMPARE(shown.parts->projections[4].name, QStringLiteral("mlp_gate"));
    QCOMPARE(shown.parts->timeGroups.size(), std::size_t(4));
    QCOMPARE(shown.parts->timeGroups[0].name, QStringLiteral("i_f_g"));
    QCOMPARE(shown.parts->find(QStringLiteral("forget_median")),
             turn.recorder.series().find("forget_median"));
    const std::span<const std::uint64_t> counts = turn.recorder.codeCounts();
    QVERIFY(
        std::equal(counts.begin(), counts.end(), shown.codeCounts.begin(), shown.codeCounts.end()));
}

void TestActivationWatch::showsHalfLivesAndWhatIsLeft()
{
    Turn turn;
    turn.begin(ids(30), 0, {12, 20, 30});
    turn.read(ids(5));
    turn.watch.endTurn();
    const MemoryView& memory = *turn.snapshots.back()->memory;
    QCOMPARE(memory.endPosition, std::size_t(35));
    QCOMPARE(memory.halfLives.size(), kLayers);
    QCOMPARE(memory.messages.size(), std::size_t(3));
    for (std::size_t layer = 0; layer < kLayers; ++layer) {
        const auto quartiles = turn.recorder.memory().halfLifeQuartiles(layer);
        QCOMPARE(memory.halfLives[layer].median, quartiles->median);
        QCOMPARE(memory.halfLives[layer].lower, quartiles->lower);
        QCOMPARE(memory.halfLives[layer].upper, quartiles->upper);
        const auto left = turn.recorder.memory().remaining(19, layer);
        QCOMPARE(memory.messages[1].lastPosition, std::size_t(19));
        QCOMPARE(memory.messages[1].means[layer], left->mean);
        QCOMPARE(memory.messages[1].shares[layer].median, left->quartiles.median);
    }
}

void TestActivationWatch::tellsTheMessagesApart()
{
    Turn turn;
    turn.begin(ids(10), 0, {4, 10});
    turn.read(ids(3), "\xE2\x82"); // the beginning of a euro sign
    turn.watch.endTurn();
    const ActivationSnapshot& shown = *turn.snapshots.back();
    QCOMPARE(shown.tokens[3]->message, std::size_t(0));
    QCOMPARE(shown.tokens[4]->message, std::size_t(1));
    QCOMPARE(shown.tokens[10]->message, std::size_t(2));
    QVERIFY(!shown.tokens[9]->isWritten);
    QVERIFY(shown.tokens[10]->isWritten);
    QCOMPARE(shown.tokens[0]->text, QStringLiteral("a"));
    QCOMPARE(shown.tokens[10]->text, QStringLiteral("<E2 82>"));
    QCOMPARE(shown.memory->messages[1].text, QStringLiteral("aaaaaa"));
}

void TestActivationWatch::goesOnWithTheSameChat()
{
    Turn turn;
    turn.begin(ids(8), 0, {8});
    turn.watch.endTurn();
    turn.begin(ids(12), 8, {8, 12});
    turn.watch.endTurn();
    QCOMPARE(turn.snapshots[1]->recording, turn.snapshots[0]->recording);
    QCOMPARE(turn.snapshots[1]->tokens.size(), std::size_t(12));
    QCOMPARE(turn.snapshots[1]->tokens[0], turn.snapshots[0]->tokens[0]); // shared, not copied
}

void TestActivationWatch::beginsAnewElsewhere()
{
    Turn turn;
    turn.begin(ids(8), 0, {8});
    turn.watch.endTurn();
    turn.session.reset();
    turn.begin(ids(5), 0, {5}, 2);
    turn.watch.endTurn();
    QVERIFY(turn.snapshots[1]->recording != turn.snapshots[0]->recording);
    QCOMPARE(turn.snapshots[1]->chat, std::int64_t(2));
    QCOMPARE(turn.snapshots[1]->tokens.size(), std::size_t(5));
}

void TestActivationWatch::keepsABoundedNumberOfTokens()
{
    Turn turn;
    turn.begin(ids(ActivationWatch::kMostTokens + 10), 0, {});
    turn.watch.endTurn();
    const ActivationSnapshot& shown = *turn.snapshots.back();
    QCOMPARE(shown.tokens.size(), ActivationWatch::kMostTokens);
    QCOMPARE(shown.tokens.front()->position, std::size_t(10));
    QCOMPARE(shown.firstPosition, std::size_t(0));
}

void TestActivationWatch::saysNothingDuringATurnThatNobodyLooksAt()
{
    Turn turn;
    turn.begin(ids(8), 0, {8});
    QVERIFY(turn.snapshots.empty());
    turn.watch.endTurn();
    QCOMPARE(turn.snapshots.size(), std::size_t(1));
}

void TestActivationWatch::showsTheFirstTokenAtOnce()
{
    Turn turn;
    turn.wanted = true;
    turn.begin(ids(1), 0, {1});
    QCOMPARE(turn.snapshots.size(), std::size_t(1));
    QCOMPARE(turn.snapshots[0]->tokens.size(), std::size_t(1));
    QVERIFY(turn.snapshots[0]->memory != nullptr);
}

void TestActivationWatch::showsWhatHeadsLookedAt()
{
    Turn turn(tests::tinyTransformer(tests::TinyFamily::Qwen));
    std::vector<TokenId> prompt = ids(40);
    for (TokenId& id : prompt) {
        id %= 101;
    }
    turn.begin(prompt, 0, {40});
    turn.watch.endTurn();
    const ActivationSnapshot& shown = *turn.snapshots.back();
    QCOMPARE(shown.heads(), std::size_t{6});
    QCOMPARE(shown.attention.size(), std::size_t{40});
    for (const std::size_t token : {0U, 7U, 39U}) {
        const AttentionMap* map = shown.attentionOf(token);
        QVERIFY(map != nullptr);
        QCOMPARE(map->position, token);
        QCOMPARE(map->heads, std::size_t{6});
        for (std::size_t head = 0; head < map->heads; ++head) {
            float sum = 0.0F;
            for (std::size_t seen = 0; seen <= token; ++seen) {
                sum += map->weight(1, head, seen);
            }
            QVERIFY(std::abs(sum - 1.0F) < 2e-3F); // of binary16
        }
        QCOMPARE(shown.tokens[token]->spreads, turn.recorder.record(token).spreads);
    }
}

void TestActivationWatch::keepsAttentionWithinItsMemory()
{
    constexpr std::size_t kLayersOfMaps = 2;
    AttentionMaps maps(kLayersOfMaps, 200); // bytes: two layers, three heads, two of a number
    const auto add = [&maps](std::size_t position) {
        for (std::size_t layer = 0; layer < kLayersOfMaps; ++layer) {
            maps.add({position, layer, 0}, std::vector<float>(3 * (position + 1), 0.25F));
        }
    };
    for (std::size_t position = 0; position < 8; ++position) {
        add(position);
    }
    const auto kept = maps.before(8);
    QCOMPARE(kept.size(), std::size_t{2}); // of 84 and 96 bytes
    QCOMPARE(kept.back()->position, std::size_t{7});
    QCOMPARE(kept.back()->weight(1, 2, 7), 0.25F);
    QCOMPARE(maps.before(7).size(), std::size_t{1});
    add(20); // is larger than all that there is
    QVERIFY(maps.before(21).empty());
}

QTEST_GUILESS_MAIN(TestActivationWatch)
#include "test_activation_watch.moc"
