// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sequence.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <map>
#include <new>
#include <utility>
#include <vector>

using namespace trilume;

namespace {

std::atomic<long> allocations = 0;

std::vector<TokenId> ids(std::size_t count)
{
    std::vector<TokenId> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = static_cast<TokenId>((i * 31 + 7) % tests::kTinyShape.vocabularySize);
    }
    return result;
}

std::vector<float> copy(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

class Recorder final : public model::LayerObserver
{
public:
    struct Event
    {
        std::size_t position;
        std::size_t layer;
        model::LayerTensor tensor;
        std::size_t size;
        std::vector<float> values;
    };

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        m_events.push_back(
            {event.position, event.layer, event.tensor, values.size(), copy(values)});
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override
    {
        m_events.push_back({event.position, event.layer, event.tensor, codes.size(), {}});
    }

    void onProjections(const model::ProjectionTime& time) override { m_times.push_back(time); }

    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

    [[nodiscard]] const std::vector<model::ProjectionTime>& times() const { return m_times; }

private:
    std::vector<Event> m_events;
    std::vector<model::ProjectionTime> m_times;
};

} // namespace

#ifndef TRILUME_SANITIZED
// Counts every allocation of this program; the replacement forwards to malloc.
void* operator new(std::size_t size)
{
    allocations.fetch_add(1);
    void* memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
#endif

class TestSequence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheStateAfterEveryPosition();
    void writesTheLogitsOfEveryPosition();
    void continuesFromAnyState();
    void startsAnewAfterReset();
    void isNotChangedByAnObserver();
    void reportsEveryTensorOnce();
    void reportsTheTokensOfATensorInOrder();
    void reportsTheTimeOfEveryGroup();
    void allocatesNothingPerToken();
    void countsTimeOfEveryPart();
};

void TestSequence::writesTheStateAfterEveryPosition()
{
    const auto model = tests::tinyModel();
    const std::vector<TokenId> tokens = ids(9);
    const auto batch = model->createSequence({.threads = {1}, .maxBatch = 16});
    const std::size_t stateSize = batch->state().size();
    QCOMPARE(stateSize, tests::kTinyShape.layerCount * tests::kTinyShape.hiddenSize);
    std::vector<float> states(tokens.size() * stateSize);
    model::ForwardOutputs outputs;
    outputs.allStates = states;
    batch->forward(tokens, outputs);

    const auto single = model->createSequence({.threads = {1}, .maxBatch = 1});
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        single->forward(std::span(tokens).subspan(n, 1), {});
        const std::span<const float> row =
            std::span<const float>(states).subspan(n * stateSize, stateSize);
        QVERIFY2(copy(row) == copy(single->state()), qPrintable(QStringLiteral("token %1").arg(n)));
    }
    QCOMPARE(single->position(), tokens.size());
}

void TestSequence::writesTheLogitsOfEveryPosition()
{
    const auto model = tests::tinyModel();
    const std::vector<TokenId> tokens = ids(19); // more than two head batches
    const std::size_t vocabulary = tests::kTinyShape.vocabularySize;
    const auto batch = model->createSequence({.threads = {2}, .maxBatch = 32});
    std::vector<float> all(tokens.size() * vocabulary);
    std::vector<float> last(vocabulary);
    model::ForwardOutputs outputs;
    outputs.allLogits = all;
    outputs.lastLogits = last;
    batch->forward(tokens, outputs);

    const auto single = model->createSequence({.threads = {1}, .maxBatch = 1});
    std::vector<float> one(vocabulary);
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        model::ForwardOutputs step;
        step.lastLogits = one;
        single->forward(std::span(tokens).subspan(n, 1), step);
        const std::span<const float> row =
            std::span<const float>(all).subspan(n * vocabulary, vocabulary);
        QVERIFY2(copy(row) == one, qPrintable(QStringLiteral("token %1").arg(n)));
    }
    QVERIFY(last == one);
}

void TestSequence::continuesFromAnyState()
{
    const auto model = tests::tinyModel();
    const std::vector<TokenId> tokens = ids(12);
    const auto whole = model->createSequence({.threads = {1}, .maxBatch = 12});
    std::vector<float> states(tokens.size() * whole->state().size());
    model::ForwardOutputs outputs;
    outputs.allStates = states;
    whole->forward(tokens, outputs);

    const auto resumed = model->createSequence({.threads = {1}, .maxBatch = 12});
    for (const std::size_t read : {1U, 5U, 11U}) {
        const std::size_t size = whole->state().size();
        resumed->setState(std::span<const float>(states).subspan((read - 1) * size, size), read);
        resumed->forward(std::span(tokens).subspan(read), {});
        QVERIFY(copy(resumed->state()) == copy(whole->state()));
        QCOMPARE(resumed->position(), tokens.size());
    }
}

void TestSequence::startsAnewAfterReset()
{
    const auto model = tests::tinyModel();
    const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 4});
    const std::vector<TokenId> tokens = ids(4);
    sequence->forward(tokens, {});
    const std::vector<float> first = copy(sequence->state());
    sequence->reset();
    QCOMPARE(sequence->position(), std::size_t{0});
    QVERIFY(copy(sequence->state()) == std::vector<float>(first.size(), 0.0F));
    sequence->forward(tokens, {});
    QVERIFY(copy(sequence->state()) == first);
}

void TestSequence::isNotChangedByAnObserver()
{
    const auto model = tests::tinyModel();
    const std::vector<TokenId> tokens = ids(7);
    std::vector<float> plain(tests::kTinyShape.vocabularySize);
    std::vector<float> watched(plain.size());
    Recorder recorder;
    model::ForwardOutputs outputs;
    outputs.lastLogits = plain;
    model->createSequence({.threads = {1}, .maxBatch = 8})->forward(tokens, outputs);
    outputs.lastLogits = watched;
    outputs.observer = &recorder;
    model->createSequence({.threads = {1}, .maxBatch = 8})->forward(tokens, outputs);
    QVERIFY(plain == watched);
    QVERIFY(!recorder.events().empty());
}

void TestSequence::reportsEveryTensorOnce()
{
    const auto model = tests::tinyModel();
    const std::vector<TokenId> tokens = ids(3);
    std::vector<float> logits(tests::kTinyShape.vocabularySize);
    Recorder recorder;
    model::ForwardOutputs outputs;
    outputs.lastLogits = logits;
    outputs.observer = &recorder;
    const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 8});
    sequence->forward(tokens, outputs);

    // Per token: the embedding once, ten tensors per layer; the final norm for the one token with
    // logits.
    const std::size_t perLayer = 10;
    QCOMPARE(recorder.events().size(),
             tokens.size() * (1 + perLayer * tests::kTinyShape.layerCount) + 1);
    for (const Recorder::Event& event : recorder.events()) {
        const bool isWide = event.tensor == model::LayerTensor::MlpDownCodes;
        QCOMPARE(event.size,
                 isWide ? tests::kTinyShape.feedForwardSize : tests::kTinyShape.hiddenSize);
        QVERIFY(event.position < tokens.size());
    }
    // The states that were reported last are the sequence's.
    for (const Recorder::Event& event : recorder.events()) {
        if (event.tensor == model::LayerTensor::State && event.position == tokens.size() - 1) {
            const std::size_t hidden = tests::kTinyShape.hiddenSize;
            QVERIFY(event.values == copy(sequence->state().subspan(event.layer * hidden, hidden)));
        }
        if (event.tensor == model::LayerTensor::Forget) {
            for (const float forget : event.values) {
                QVERIFY(forget >= 0.0F && forget <= 1.0F);
                // Synthetic layers but the first have a floor of one half.
                QVERIFY(event.layer == 0 || forget >= 0.5F);
            }
        }
    }
}

// A listener may add up over tokens, layer by layer, whatever the batch.
void TestSequence::reportsTheTokensOfATensorInOrder()
{
    const std::vector<TokenId> tokens = ids(7);
    Recorder recorder;
    model::ForwardOutputs outputs;
    outputs.observer = &recorder;
    const auto model = tests::tinyModel();
    const auto sequence = model->createSequence({.threads = {2}, .maxBatch = 5});
    sequence->forward(std::span(tokens).first(5), outputs);
    sequence->forward(std::span(tokens).subspan(5), outputs);
    std::map<std::pair<std::size_t, model::LayerTensor>, std::size_t> next;
    std::size_t embeddings = 0;
    for (const Recorder::Event& event : recorder.events()) {
        QCOMPARE(event.position, (next[{event.layer, event.tensor}]++));
        embeddings += event.tensor == model::LayerTensor::Embedding ? 1 : 0;
        QVERIFY(event.position < embeddings); // which come before the layers
    }
    for (const auto& [key, count] : next) {
        QCOMPARE(count, tokens.size());
    }
}

void TestSequence::reportsTheTimeOfEveryGroup()
{
    const std::vector<TokenId> tokens = ids(4);
    Recorder recorder;
    model::ForwardOutputs outputs;
    outputs.observer = &recorder;
    const auto model = tests::tinyModel();
    const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 3});
    sequence->forward(std::span(tokens).first(3), outputs);
    sequence->forward(std::span(tokens).subspan(3), outputs);
    const std::size_t perCall = tests::kTinyShape.layerCount * model::kProjectionGroups;
    QCOMPARE(recorder.times().size(), 2 * perCall);
    for (std::size_t i = 0; i < recorder.times().size(); ++i) {
        const model::ProjectionTime& time = recorder.times()[i];
        QCOMPARE(time.firstPosition, i < perCall ? std::size_t{0} : std::size_t{3});
        QCOMPARE(time.tokens, i < perCall ? std::size_t{3} : std::size_t{1});
        QCOMPARE(time.layer, i % perCall / model::kProjectionGroups);
        QCOMPARE(static_cast<std::size_t>(time.group), i % model::kProjectionGroups);
        QVERIFY(time.seconds > 0.0);
    }
}

void TestSequence::allocatesNothingPerToken()
{
#ifdef TRILUME_SANITIZED
    QSKIP("allocations are counted without sanitizers only");
#endif
    const auto model = tests::tinyModel();
    const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 8});
    std::vector<float> logits(tests::kTinyShape.vocabularySize);
    model::ForwardOutputs outputs;
    outputs.lastLogits = logits;
    const std::vector<TokenId> tokens = ids(8);
    sequence->forward(tokens, outputs);
    const long before = allocations.load();
    for (int i = 0; i < 10; ++i) {
        sequence->forward(tokens, outputs);
        sequence->forward(std::span(tokens).first(1), outputs);
    }
    QCOMPARE(allocations.load() - before, 0L);
}

void TestSequence::countsTimeOfEveryPart()
{
    const auto model = tests::tinyModel();
    const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 8});
    std::vector<float> logits(tests::kTinyShape.vocabularySize);
    model::PartTimes times;
    model::ForwardOutputs outputs;
    outputs.lastLogits = logits;
    outputs.partTimes = &times;
    sequence->forward(ids(8), outputs);
    QVERIFY(times.projections > 0.0);
    QVERIFY(times.norms > 0.0);
    QVERIFY(times.gates > 0.0);
    QVERIFY(times.head > 0.0);
}

QTEST_GUILESS_MAIN(TestSequence)
#include "test_sequence.moc"
