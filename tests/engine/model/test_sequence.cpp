// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional_model.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/model/sequence.h"
#include "engine/model/state_image.h"
#include "tests/support/caching_model.h"
#include "tests/support/tiny_model.h"
#include "tests/support/tiny_transformer.h"

#include <QTest>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

using namespace trilume;
using model::hgrn_bit::indexOf;
using model::hgrn_bit::LayerTensor;

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

using ModelPtr = std::shared_ptr<const model::Model>;

ModelPtr cachingModel(char letter)
{
    return std::make_shared<tests::CachingModel>(std::string(32, letter));
}

ModelPtr conventionalModel(std::uint64_t seed)
{
    return model::createConventionalModel("Tiny", {3, 37, 53, 101}, seed, {1},
                                          kernels::kernelTable(Isa::Scalar))
        .value();
}

void addModelsWithFingerprints()
{
    QTest::addColumn<ModelPtr>("model");
    QTest::addColumn<ModelPtr>("other");
    QTest::newRow("recurrent") << tests::tinyModel(1) << tests::tinyModel(2);
    QTest::newRow("cache of keys") << cachingModel('1') << cachingModel('2');
    using tests::TinyFamily;
    QTest::newRow("transformer") << tests::tinyTransformer(TinyFamily::BitNet, 1)
                                 << tests::tinyTransformer(TinyFamily::BitNet, 2);
    QTest::newRow("transformer of groups") << tests::tinyTransformer(TinyFamily::Qwen, 1)
                                           << tests::tinyTransformer(TinyFamily::Qwen, 2);
}

std::vector<TokenId> ids(std::size_t count, const model::Model& model)
{
    std::vector<TokenId> result = ids(count);
    for (TokenId& id : result) {
        id %= static_cast<TokenId>(model.info().vocabularySize);
    }
    return result;
}

std::vector<std::byte> imageOf(const model::Sequence& sequence)
{
    std::vector<std::byte> image(sequence.imageBytes());
    sequence.save(image);
    return image;
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
        std::size_t tensor;
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
    void savesAndRestoresAtEverySplit_data();
    void savesAndRestoresAtEverySplit();
    void keepsTheFirstTokensOfACall_data();
    void keepsTheFirstTokensOfACall();
    void refusesImagesThatAreNotItsOwn_data();
    void refusesImagesThatAreNotItsOwn();
    void writesTheLogitsOfEveryPosition();
    void startsAnewAfterReset();
    void isNotChangedByAnObserver();
    void reportsEveryTensorOnce();
    void reportsTheTokensOfATensorInOrder();
    void reportsTheTimeOfEveryGroup();
    void allocatesNothingPerToken();
    void countsTimeOfEveryPart();
};

void TestSequence::savesAndRestoresAtEverySplit_data()
{
    addModelsWithFingerprints();
    QTest::newRow("dense") << conventionalModel(1) << conventionalModel(2);
}

void TestSequence::savesAndRestoresAtEverySplit()
{
    QFETCH(ModelPtr, model);
    const std::vector<TokenId> tokens = ids(12, *model);
    const auto whole = model->createSequence({.threads = {1}, .maxBatch = 12});
    const auto resumed = model->createSequence({.threads = {1}, .maxBatch = 12});
    std::vector<float> expected(model->info().vocabularySize);
    std::vector<float> logits(expected.size());
    whole->forward(tokens, {.lastLogits = expected});
    const auto first = model->createSequence({.threads = {1}, .maxBatch = 12});
    for (std::size_t read = 0; read < tokens.size(); ++read) {
        const std::vector<std::byte> image = imageOf(*first);
        QVERIFY(resumed->restore(image).ok());
        QCOMPARE(resumed->position(), read);
        QVERIFY(imageOf(*resumed) == image);
        resumed->forward(std::span(tokens).subspan(read), {.lastLogits = logits});
        QVERIFY2(logits == expected, qPrintable(QStringLiteral("after %1 tokens").arg(read)));
        QVERIFY(imageOf(*resumed) == imageOf(*whole));
        first->forward(std::span(tokens).subspan(read, 1), {});
    }
}

void TestSequence::keepsTheFirstTokensOfACall_data()
{
    savesAndRestoresAtEverySplit_data();
}

// For every size of a call and every number of its tokens.
void TestSequence::keepsTheFirstTokensOfACall()
{
    QFETCH(ModelPtr, model);
    const std::size_t maxBatch = 7;
    const std::vector<TokenId> tokens = ids(2 + maxBatch + 3, *model);
    std::vector<std::vector<std::byte>> states; // after 0, 1, .. tokens
    const auto single = model->createSequence({.threads = {1}, .maxBatch = 1});
    states.push_back(imageOf(*single));
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        single->forward(std::span(tokens).subspan(n, 1), {});
        states.push_back(imageOf(*single));
    }
    const auto batch = model->createSequence({.threads = {2}, .maxBatch = maxBatch});
    for (std::size_t size = 1; size <= maxBatch; ++size) {
        for (std::size_t kept = 0; kept <= size; ++kept) {
            batch->reset();
            batch->forward(std::span(tokens).first(2), {});
            batch->forward(std::span(tokens).subspan(2, size), {.canTakeBack = true});
            QVERIFY(imageOf(*batch) == states[2 + size]);
            batch->keep(kept);
            QCOMPARE(batch->position(), 2 + kept);
            QVERIFY(imageOf(*batch) == states[2 + kept]);
            batch->keep(kept / 2); // and less
            QVERIFY(imageOf(*batch) == states[2 + kept / 2]);
            batch->forward(std::span(tokens).subspan(2 + kept / 2, 3), {});
            QVERIFY(imageOf(*batch) == states[2 + kept / 2 + 3]);
        }
    }
}

void TestSequence::refusesImagesThatAreNotItsOwn_data()
{
    addModelsWithFingerprints();
}

// None of them may change the sequence.
void TestSequence::refusesImagesThatAreNotItsOwn()
{
    QFETCH(ModelPtr, model);
    QFETCH(ModelPtr, other);
    const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 4});
    sequence->forward(ids(3, *model), {});
    const std::vector<std::byte> image = imageOf(*sequence);
    const auto check = [&](std::span<const std::byte> wrong, Errc code, const std::string& what) {
        const Status status = sequence->restore(wrong);
        return !status.ok() && status.error().code == code
               && status.error().english().starts_with("State: " + what)
               && imageOf(*sequence) == image;
    };
    const auto stranger = other->createSequence({.threads = {1}, .maxBatch = 4});
    stranger->forward(ids(3, *model), {});
    QVERIFY(check(imageOf(*stranger), Errc::InvalidArgument, "model: found \""));
    const auto foreign =
        (model->info().architecture == "caching" ? ModelPtr(tests::tinyModel()) : cachingModel('1'))
            ->createSequence({.threads = {1}});
    QVERIFY(check(imageOf(*foreign), Errc::Unsupported, "layout: found \""));
    for (std::size_t size = 0; size < image.size(); ++size) {
        QVERIFY2(check(std::span(image).first(size), Errc::Corrupt,
                       size < model::kStateHeaderBytes ? "length" : "content"),
                 qPrintable(QStringLiteral("%1 bytes").arg(size)));
    }
    std::vector<std::byte> longer = image;
    longer.resize(image.size() + 4);
    QVERIFY(check(longer, Errc::Corrupt, "content"));
    // With a header that fits: whole rows too few.
    std::vector<std::byte> shorter(image.begin(), image.end() - 8);
    const std::uint64_t bytes = shorter.size() - model::kStateHeaderBytes;
    std::memcpy(shorter.data() + 56, &bytes, sizeof(bytes));
    QVERIFY(check(shorter, Errc::Corrupt, "content"));
    for (std::size_t i = 0; i < model::kStateHeaderBytes; ++i) { // any bit of the header
        if (i >= 48 && i < 52) {
            continue; // another position may be true
        }
        std::vector<std::byte> changed = image;
        changed[i] ^= std::byte{0x10};
        QVERIFY2(!sequence->restore(changed).ok(), qPrintable(QStringLiteral("byte %1").arg(i)));
    }
    QVERIFY(imageOf(*sequence) == image);
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

void TestSequence::startsAnewAfterReset()
{
    const auto model = tests::tinyModel();
    const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 4});
    const std::vector<TokenId> tokens = ids(4);
    sequence->forward(tokens, {});
    const std::vector<std::byte> first = imageOf(*sequence);
    sequence->reset();
    QCOMPARE(sequence->position(), std::size_t{0});
    QVERIFY(imageOf(*sequence) == imageOf(*model->createSequence({.threads = {1}})));
    sequence->forward(tokens, {});
    QVERIFY(imageOf(*sequence) == first);
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
        const bool isWide = event.tensor == indexOf(LayerTensor::MlpDownCodes);
        QCOMPARE(event.size,
                 isWide ? tests::kTinyShape.feedForwardSize : tests::kTinyShape.hiddenSize);
        QVERIFY(event.position < tokens.size());
    }
    // The states that were reported last are the sequence's.
    for (const Recorder::Event& event : recorder.events()) {
        if (event.tensor == indexOf(LayerTensor::State) && event.position == tokens.size() - 1) {
            QVERIFY(event.values == copy(sequence->held(event.tensor, event.layer)));
        }
        if (event.tensor == indexOf(LayerTensor::Forget)) {
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
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> next;
    std::size_t embeddings = 0;
    for (const Recorder::Event& event : recorder.events()) {
        QCOMPARE(event.position, (next[{event.layer, event.tensor}]++));
        embeddings += event.tensor == indexOf(LayerTensor::Embedding) ? 1U : 0U;
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
    const std::size_t perCall = tests::kTinyShape.layerCount * model::hgrn_bit::kProjectionGroups;
    QCOMPARE(recorder.times().size(), 2 * perCall);
    for (std::size_t i = 0; i < recorder.times().size(); ++i) {
        const model::ProjectionTime& time = recorder.times()[i];
        QCOMPARE(time.firstPosition, i < perCall ? std::size_t{0} : std::size_t{3});
        QCOMPARE(time.tokens, i < perCall ? std::size_t{3} : std::size_t{1});
        QCOMPARE(time.layer, i % perCall / model::hgrn_bit::kProjectionGroups);
        QCOMPARE(time.group, i % model::hgrn_bit::kProjectionGroups);
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
