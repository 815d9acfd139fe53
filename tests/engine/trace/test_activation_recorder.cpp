// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/session.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/trace/activation_recorder.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

using namespace trilume;
using model::hgrn_bit::indexOf;
using model::hgrn_bit::LayerTensor;
using trace::ActivationRecorder;
using trace::RecorderOptions;

namespace {

constexpr std::size_t kLayers = tests::kTinyShape.layerCount;
constexpr std::size_t kHidden = tests::kTinyShape.hiddenSize;
constexpr std::array kProjectionNames = {"i", "f", "g", "o", "mlp_gate", "mlp_down"};
constexpr std::size_t kProjections = kProjectionNames.size();

std::vector<TokenId> ids(std::size_t count)
{
    std::vector<TokenId> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = static_cast<TokenId>((i * 31 + 7) % tests::kTinyShape.vocabularySize);
    }
    return result;
}

// Keeps everything and hands it on.
class Everything final : public model::LayerObserver
{
public:
    explicit Everything(ActivationRecorder& next)
        : m_next(next)
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        m_values[{event.position, event.layer, event.tensor}].assign(values.begin(), values.end());
        m_next.onValues(event, values);
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override
    {
        m_codes[{event.position, event.layer, event.tensor}].assign(codes.begin(), codes.end());
        m_next.onCodes(event, codes);
    }

    void onProjections(const model::ProjectionTime& time) override { m_next.onProjections(time); }

    [[nodiscard]] const std::vector<float>& values(std::size_t position,
                                                   std::size_t layer,
                                                   std::size_t tensor) const
    {
        return m_values.at({position, layer, tensor});
    }

    [[nodiscard]] const std::vector<std::int8_t>& codes(std::size_t position,
                                                        std::size_t layer,
                                                        std::size_t projection) const
    {
        return m_codes.at({position, layer, indexOf(LayerTensor::InputCodes) + projection});
    }

private:
    using Key = std::tuple<std::size_t, std::size_t, std::size_t>;

    ActivationRecorder& m_next;
    std::map<Key, std::vector<float>> m_values;
    std::map<Key, std::vector<std::int8_t>> m_codes;
};

class Reading
{
public:
    explicit Reading(std::size_t maxBatch)
        : model(tests::tinyModel())
        , session(model, {.threads = {2}, .maxBatch = maxBatch})
    {}

    void read(std::span<const TokenId> tokens, model::LayerObserver& observer)
    {
        generate::Session::ReadOptions options;
        options.observer = &observer;
        QVERIFY(session.read(tokens, options).ok());
    }

    std::shared_ptr<const model::Model> model;
    generate::Session session;
};

// As a generator does behind what it has read.
void tellIds(ActivationRecorder& recorder, std::span<const TokenId> tokens, std::size_t first = 0)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        recorder.onTokenRead({first + n, tokens[n], {}});
    }
}

std::vector<float> stateOf(const generate::Session& session)
{
    std::vector<float> state;
    for (std::size_t layer = 0; layer < kLayers; ++layer) {
        const auto values = session.heldTensors().held(indexOf(LayerTensor::State), layer);
        state.insert(state.end(), values.begin(), values.end());
    }
    return state;
}

double rms(const std::vector<float>& values)
{
    double sum = 0.0;
    for (const float value : values) {
        sum += static_cast<double>(value) * static_cast<double>(value);
    }
    return std::sqrt(sum / static_cast<double>(values.size()));
}

bool isNear(float actual, double expected)
{
    return std::abs(static_cast<double>(actual) - expected) <= 1e-5 * std::abs(expected) + 1e-12;
}

float valueOf(const ActivationRecorder& recorder,
              std::size_t position,
              std::size_t layer,
              std::string_view series)
{
    const std::size_t index = recorder.series().find(series).value();
    return recorder.record(position).values[index * recorder.layerCount() + layer];
}

trace::CodeShares sharesOf(const ActivationRecorder& recorder,
                           std::size_t position,
                           std::size_t layer,
                           std::size_t projection)
{
    const std::string name(kProjectionNames.at(projection));
    return {valueOf(recorder, position, layer, "zero_share_" + name),
            valueOf(recorder, position, layer, "saturated_share_" + name)};
}

// Whether both hold the same of a token, but for what depends on how the tokens were read.
bool isSame(const ActivationRecorder& one, const ActivationRecorder& other, std::size_t position)
{
    const trace::TokenRecord& a = one.record(position);
    const trace::TokenRecord& b = other.record(position);
    const std::size_t timed = 2 * one.watchable().groups.size() * one.layerCount();
    const auto end = a.values.end() - static_cast<std::ptrdiff_t>(timed);
    return a.position == b.position && a.id == b.id && a.start == b.start && a.samples == b.samples
           && a.values.size() == b.values.size()
           && std::equal(a.values.begin(), end, b.values.begin());
}

} // namespace

class TestActivationRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatTheLayersDid_data();
    void recordsWhatTheLayersDid();
    void countsAllCodes();
    void countsTheCodesOfSomeTokens();
    void isTheSameForAnyBatch();
    void samplesEvenlySpacedChannels_data();
    void samplesEvenlySpacedChannels();
    void keepsAllChannelsOfTheNewestToken();
    void keepsTheNewestTokens_data();
    void keepsTheNewestTokens();
    void staysWithinItsBound_data();
    void staysWithinItsBound();
    void measuresProjections();
    void beginsAnewAfterAJump();
    void goesOnWithTheNextTurn();
    void beginsAnewFromAnotherState();
    void beginsAnewWhereIdsAreMissing();
    void marksTheEndsOfMessages();
};

void TestActivationRecorder::recordsWhatTheLayersDid_data()
{
    QTest::addColumn<std::size_t>("batch");
    QTest::newRow("one by one") << std::size_t{1};
    QTest::newRow("batches of four") << std::size_t{4};
    QTest::newRow("one batch") << std::size_t{32};
}

void TestActivationRecorder::recordsWhatTheLayersDid()
{
    QFETCH(std::size_t, batch);
    Reading reading(batch);
    ActivationRecorder recorder(*reading.model, {});
    Everything all(recorder);
    const std::size_t tokens = 11;
    reading.read(ids(tokens), all);
    QCOMPARE(recorder.firstPosition(), std::size_t{0});
    QCOMPARE(recorder.firstKeptPosition(), std::size_t{0});
    QCOMPARE(recorder.endPosition(), tokens);
    for (std::size_t n = 0; n < tokens; ++n) {
        const trace::TokenRecord& record = recorder.record(n);
        QCOMPARE(record.position, n);
        QVERIFY(!record.id);
        QVERIFY(isNear(record.start.rms, rms(all.values(n, 0, indexOf(LayerTensor::Embedding)))));
        QCOMPARE(record.values.size(), recorder.series().size() * kLayers);
        for (std::size_t l = 0; l < kLayers; ++l) {
            const auto recorded = [&](std::string_view series) {
                return valueOf(recorder, n, l, series);
            };
            const std::vector<float>& residual = all.values(n, l, indexOf(LayerTensor::Residual));
            QVERIFY(isNear(recorded("residual_rms"), rms(residual)));
            const std::vector<float>& forget = all.values(n, l, indexOf(LayerTensor::Forget));
            double sum = 0.0;
            for (const float gate : forget) {
                sum += static_cast<double>(gate);
            }
            QVERIFY(isNear(recorded("forget_mean"), sum / static_cast<double>(kHidden)));
            const trace::Quartiles quartiles = {recorded("forget_lower"), recorded("forget_median"),
                                                recorded("forget_upper")};
            QVERIFY(quartiles == trace::QuartileFinder().of(forget));
            const std::vector<float>& state = all.values(n, l, indexOf(LayerTensor::State));
            std::vector<float> update = state;
            for (std::size_t c = 0; c < kHidden && n > 0; ++c) {
                update[c] -= all.values(n - 1, l, indexOf(LayerTensor::State))[c];
            }
            QVERIFY(isNear(recorded("state_rms"), rms(state)));
            QVERIFY(isNear(recorded("update_rms"), rms(update)));
            for (std::size_t p = 0; p < kProjections; ++p) {
                const std::vector<std::int8_t>& codes = all.codes(n, l, p);
                QVERIFY(sharesOf(recorder, n, l, p)
                        == trace::codeShares(trace::countCodes(codes), codes.size()));
            }
        }
    }
    // The memory is that of the same gates.
    trace::ForgetMemory memory(kLayers, kHidden, 0);
    for (std::size_t l = 0; l < kLayers; ++l) {
        for (std::size_t n = 0; n < tokens; ++n) {
            memory.add(l, all.values(n, l, indexOf(LayerTensor::Forget)));
        }
        QVERIFY(memory.halfLives(l) == recorder.memory().halfLives(l));
    }
}

void TestActivationRecorder::countsAllCodes()
{
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {.capacityTokens = 2});
    Everything all(recorder);
    const std::size_t tokens = 9;
    reading.read(ids(tokens), all);
    for (std::size_t l = 0; l < kLayers; ++l) {
        for (std::size_t p = 0; p < kProjections; ++p) {
            std::vector<std::uint64_t> expected(trace::kCodeCount);
            for (std::size_t n = 0; n < tokens; ++n) {
                for (const std::int8_t code : all.codes(n, l, p)) {
                    ++expected[static_cast<std::size_t>(code + 128)];
                }
            }
            const auto found = recorder.codeCounts().subspan(
                (l * kProjections + p) * trace::kCodeCount, trace::kCodeCount);
            QVERIFY(std::equal(found.begin(), found.end(), expected.begin(), expected.end()));
        }
    }
}

void TestActivationRecorder::countsTheCodesOfSomeTokens()
{
    const std::vector<TokenId> tokens = ids(11);
    Reading reading(4);
    ActivationRecorder all(*reading.model, {});
    reading.read(tokens, all);
    Reading again(4);
    ActivationRecorder some(*again.model, {.countedEvery = 3});
    Everything every(some);
    again.read(tokens, every);
    for (std::size_t l = 0; l < kLayers; ++l) {
        for (std::size_t p = 0; p < kProjections; ++p) {
            std::vector<std::uint64_t> expected(trace::kCodeCount);
            for (const std::size_t position : {0U, 3U, 6U, 9U}) {
                for (const std::int8_t code : every.codes(position, l, p)) {
                    ++expected[static_cast<std::size_t>(code + 128)];
                }
            }
            const auto found = some.codeCounts().subspan((l * kProjections + p) * trace::kCodeCount,
                                                         trace::kCodeCount);
            QVERIFY(std::equal(found.begin(), found.end(), expected.begin(), expected.end()));
        }
    }
    for (std::size_t n = 0; n < tokens.size(); ++n) { // the shares are of all tokens
        for (std::size_t l = 0; l < kLayers; ++l) {
            for (std::size_t p = 0; p < kProjections; ++p) {
                QVERIFY(sharesOf(some, n, l, p) == sharesOf(all, n, l, p));
            }
        }
    }
}

void TestActivationRecorder::isTheSameForAnyBatch()
{
    const std::vector<TokenId> tokens = ids(23);
    Reading single(1);
    ActivationRecorder expected(*single.model, {});
    single.read(tokens, expected);
    for (const std::size_t batch : {2U, 5U, 32U}) {
        Reading reading(batch);
        ActivationRecorder recorder(*reading.model, {});
        reading.read(tokens, recorder);
        for (std::size_t n = 0; n < tokens.size(); ++n) {
            QVERIFY(isSame(recorder, expected, n));
        }
        for (std::size_t l = 0; l < kLayers; ++l) {
            QVERIFY(recorder.memory().halfLives(l) == expected.memory().halfLives(l));
        }
    }
}

void TestActivationRecorder::samplesEvenlySpacedChannels_data()
{
    QTest::addColumn<std::size_t>("tensor");
    QTest::addColumn<std::size_t>("rows");
    QTest::newRow("residual") << indexOf(LayerTensor::Residual) << kLayers + 1;
    QTest::newRow("state") << indexOf(LayerTensor::State) << kLayers;
    QTest::newRow("forget") << indexOf(LayerTensor::Forget) << kLayers;
    QTest::newRow("attention") << indexOf(LayerTensor::AttentionOut) << kLayers;
}

void TestActivationRecorder::samplesEvenlySpacedChannels()
{
    QFETCH(std::size_t, tensor);
    QFETCH(std::size_t, rows);
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {.sampledChannels = 5, .sampledTensor = tensor});
    Everything all(recorder);
    reading.read(ids(6), all);
    QVERIFY((recorder.sampledChannels() == std::vector<std::size_t>{0, 7, 14, 22, 29}));
    QCOMPARE(recorder.sampleRows(), rows);
    for (std::size_t n = 0; n < 6; ++n) {
        std::vector<float> expected;
        const auto add = [&](std::size_t layer, std::size_t from) {
            for (const std::size_t channel : recorder.sampledChannels()) {
                expected.push_back(all.values(n, layer, from)[channel]);
            }
        };
        if (tensor == indexOf(LayerTensor::Residual)) {
            add(0, indexOf(LayerTensor::Embedding));
        }
        for (std::size_t l = 0; l < kLayers; ++l) {
            add(l, tensor);
        }
        QVERIFY(recorder.record(n).samples == expected);
    }
    ActivationRecorder whole(*reading.model, {.sampledChannels = 1000});
    QCOMPARE(whole.sampledChannels().size(), kHidden);
    QCOMPARE(whole.sampledChannels().back(), kHidden - 1);
}

void TestActivationRecorder::keepsAllChannelsOfTheNewestToken()
{
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {});
    QVERIFY(recorder.newest(indexOf(LayerTensor::State)).empty());
    Everything all(recorder);
    for (const std::size_t count : {6U, 1U}) {
        reading.read(ids(count), all);
        const std::size_t last = reading.session.position() - 1;
        const auto state = recorder.newest(indexOf(LayerTensor::State));
        QVERIFY(std::equal(state.begin(), state.end(), stateOf(reading.session).begin()));
        for (const std::size_t tensor :
             {indexOf(LayerTensor::Forget), indexOf(LayerTensor::AttentionOut),
              indexOf(LayerTensor::Residual), indexOf(LayerTensor::State)}) {
            std::vector<float> expected;
            for (std::size_t l = 0; l < kLayers; ++l) {
                const std::vector<float>& row = all.values(last, l, tensor);
                expected.insert(expected.end(), row.begin(), row.end());
            }
            const auto found = recorder.newest(tensor);
            QVERIFY(std::equal(found.begin(), found.end(), expected.begin(), expected.end()));
        }
        const auto embedding = recorder.newest(indexOf(LayerTensor::Embedding));
        const std::vector<float>& row = all.values(last, 0, indexOf(LayerTensor::Embedding));
        QVERIFY(std::equal(embedding.begin(), embedding.end(), row.begin(), row.end()));
    }
    QVERIFY(recorder.newest(indexOf(LayerTensor::FinalNorm)).empty());
}

void TestActivationRecorder::keepsTheNewestTokens_data()
{
    QTest::addColumn<std::size_t>("batch");
    QTest::newRow("one by one") << std::size_t{1};
    QTest::newRow("batches below the capacity") << std::size_t{4};
    QTest::newRow("batches above it") << std::size_t{16};
}

void TestActivationRecorder::keepsTheNewestTokens()
{
    QFETCH(std::size_t, batch);
    const std::vector<TokenId> tokens = ids(30);
    Reading reading(batch);
    ActivationRecorder whole(*reading.model, {});
    reading.read(tokens, whole);
    Reading again(batch);
    ActivationRecorder recorder(*again.model, {.capacityTokens = 7});
    again.read(tokens, recorder);
    QCOMPARE(recorder.firstPosition(), std::size_t{0});
    QCOMPARE(recorder.firstKeptPosition(), std::size_t{23});
    QCOMPARE(recorder.endPosition(), std::size_t{30});
    for (std::size_t n = 23; n < 30; ++n) {
        QVERIFY(isSame(recorder, whole, n));
    }
    // The gates of all tokens count, those that left as well.
    QVERIFY(recorder.memory().halfLives(1) == whole.memory().halfLives(1));
}

void TestActivationRecorder::staysWithinItsBound_data()
{
    QTest::addColumn<std::size_t>("capacity");
    QTest::addColumn<std::size_t>("channels");
    QTest::newRow("a few tokens") << std::size_t{5} << std::size_t{8};
    QTest::newRow("no samples") << std::size_t{5} << std::size_t{0};
    QTest::newRow("nothing asked for") << std::size_t{0} << std::size_t{1000};
}

void TestActivationRecorder::staysWithinItsBound()
{
    QFETCH(std::size_t, capacity);
    QFETCH(std::size_t, channels);
    Reading reading(3);
    const RecorderOptions options{
        .capacityTokens = capacity, .sampledChannels = channels, .maxMarks = 2};
    ActivationRecorder recorder(*reading.model, options);
    const std::size_t bound = ActivationRecorder::memoryBound(*reading.model, options);
    const std::vector<std::size_t> ends = {2, 4, 6, 9, 12};
    const std::vector<TokenId> tokens = ids(20);
    recorder.onTurnStart({tokens, 0, ends, reading.session.heldTensors()});
    reading.read(tokens, recorder);
    QCOMPARE(recorder.memory().marks().size(), std::size_t{2});
    QVERIFY(recorder.memoryBytes() <= bound);
    const std::size_t held = recorder.memoryBytes();
    reading.read(ids(100), recorder);
    QCOMPARE(recorder.memoryBytes(), held);
    QCOMPARE(recorder.endPosition() - recorder.firstKeptPosition(),
             std::max<std::size_t>(1, capacity));
}

void TestActivationRecorder::measuresProjections()
{
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {});
    reading.read(ids(5), recorder);
    for (std::size_t n = 0; n < 5; ++n) {
        const bool isInBatch = n < 4;
        QCOMPARE(recorder.record(n).batchTokens, isInBatch ? std::size_t{4} : std::size_t{1});
        for (std::size_t l = 0; l < kLayers; ++l) {
            for (const char* group : {"i_f_g", "o", "mlp_gate", "mlp_down"}) {
                const std::string name = std::string("seconds_") + group;
                QVERIFY(valueOf(recorder, n, l, name) > 0.0F);
                QVERIFY(!isInBatch
                        || valueOf(recorder, n, l, name) == valueOf(recorder, 0, l, name));
            }
        }
    }
}

void TestActivationRecorder::beginsAnewAfterAJump()
{
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {});
    reading.read(ids(5), recorder);
    const generate::Snapshot snapshot = reading.session.snapshot();
    reading.read(ids(5), recorder);
    QVERIFY(reading.session.restore(snapshot).ok());
    reading.read(ids(3), recorder);
    QCOMPARE(recorder.firstPosition(), std::size_t{5});
    QCOMPARE(recorder.firstKeptPosition(), std::size_t{5});
    QCOMPARE(recorder.endPosition(), std::size_t{8});
    QCOMPARE(recorder.memory().tokens(0), std::size_t{3});
    // The state before the first token is not known, that before the second is.
    QVERIFY(std::isnan(valueOf(recorder, 5, 0, "update_rms")));
    QVERIFY(valueOf(recorder, 6, 0, "update_rms") > 0.0F);
}

void TestActivationRecorder::goesOnWithTheNextTurn()
{
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {});
    const std::vector<TokenId> tokens = ids(12);
    const auto first = std::span(tokens).first(7);
    recorder.onTurnStart({first, 0, {}, reading.session.heldTensors()});
    reading.read(first, recorder);
    tellIds(recorder, first);
    recorder.onTurnStart({tokens, 7, {}, reading.session.heldTensors()});
    reading.read(std::span(tokens).subspan(7), recorder);
    QCOMPARE(recorder.firstPosition(), std::size_t{0});
    QCOMPARE(recorder.endPosition(), std::size_t{12});
    QVERIFY(recorder.record(3).id == tokens[3]);
    QVERIFY(!recorder.record(7).id);
}

void TestActivationRecorder::beginsAnewFromAnotherState()
{
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {});
    reading.read(ids(6), recorder);
    tellIds(recorder, ids(6));
    // Another chat of the same length.
    Reading other(4);
    std::vector<TokenId> tokens = ids(8);
    std::reverse(tokens.begin(), tokens.begin() + 6);
    QVERIFY(other.session.read(std::span(tokens).first(6)).ok());
    const std::vector<float> before = stateOf(other.session);
    recorder.onTurnStart({tokens, 6, {}, other.session.heldTensors()});
    QCOMPARE(recorder.firstPosition(), std::size_t{6});
    QCOMPARE(recorder.endPosition(), std::size_t{6});
    other.read(std::span(tokens).subspan(6), recorder);
    QCOMPARE(recorder.endPosition(), std::size_t{8});
    // The turn told the state, so the first update is known.
    Reading single(1);
    QVERIFY(single.session.read(std::span(tokens).first(7)).ok());
    std::vector<float> update = stateOf(single.session);
    update.resize(kHidden);
    for (std::size_t c = 0; c < kHidden; ++c) {
        update[c] -= before[c];
    }
    QVERIFY(isNear(valueOf(recorder, 6, 0, "update_rms"), rms(update)));
}

// Of tokens that nobody named it is not known whether a turn goes on from them.
void TestActivationRecorder::beginsAnewWhereIdsAreMissing()
{
    const std::vector<TokenId> tokens = ids(6);
    for (const std::size_t told : {0U, 5U}) {
        Reading reading(4);
        ActivationRecorder recorder(*reading.model, {});
        reading.read(tokens, recorder);
        tellIds(recorder, std::span(tokens).first(told));
        recorder.onTurnStart({tokens, 6, {}, reading.session.heldTensors()});
        QCOMPARE(recorder.firstPosition(), std::size_t{6});
        // From there on it knows them.
        const std::vector<TokenId> longer = ids(8);
        reading.read(std::span(longer).last(2), recorder);
        tellIds(recorder, std::span(longer).last(2), 6);
        recorder.onTurnStart({longer, 8, {}, reading.session.heldTensors()});
        QCOMPARE(recorder.firstPosition(), std::size_t{6});
    }
}

void TestActivationRecorder::marksTheEndsOfMessages()
{
    Reading reading(4);
    ActivationRecorder recorder(*reading.model, {});
    Everything all(recorder);
    const std::vector<TokenId> tokens = ids(12);
    const std::vector<std::size_t> ends = {5, 9};
    recorder.onTurnStart({tokens, 0, ends, reading.session.heldTensors()});
    reading.read(tokens, all);
    QVERIFY((recorder.memory().marks() == std::vector<std::size_t>{4, 8}));
    for (const std::size_t position : recorder.memory().marks()) {
        double sum = 0.0;
        for (std::size_t c = 0; c < kHidden; ++c) {
            double product = 1.0;
            for (std::size_t n = position + 1; n < 12; ++n) {
                product *= static_cast<double>(all.values(n, 2, indexOf(LayerTensor::Forget))[c]);
            }
            sum += product;
        }
        const auto left = recorder.memory().remaining(position, 2);
        QVERIFY(left && isNear(left->mean, sum / static_cast<double>(kHidden)));
    }
    tellIds(recorder, tokens);
    // An edited text whose reading was not finished takes its marks along.
    const std::vector<std::size_t> later = {14, 20};
    recorder.onTurnStart({tokens, 12, later, reading.session.heldTensors()});
    QCOMPARE(recorder.firstPosition(), std::size_t{0});
    recorder.onTurnStart({tokens, 12, {}, reading.session.heldTensors()});
    reading.read(tokens, recorder);
    QVERIFY((recorder.memory().marks() == std::vector<std::size_t>{4, 8}));
}

QTEST_GUILESS_MAIN(TestActivationRecorder)
#include "test_activation_recorder.moc"
