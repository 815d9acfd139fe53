// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sequence.h"
#include "engine/model/transformer/layer_tensors.h"
#include "tests/support/fake_device.h"
#include "tests/support/tiny_transformer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace trilume;
using tests::TinyFamily;
using tests::tinyTransformer;

namespace {

// Over two borders of runs of positions.
constexpr std::size_t kLength = 150;

// How a text is read: threads, and tokens of a call.
constexpr std::pair<std::size_t, std::size_t> kWays[] = {{1, 1}, {3, 64}, {2, 150}};

std::vector<TokenId> someTokens(std::size_t count)
{
    std::vector<TokenId> tokens(count);
    for (std::size_t i = 0; i < count; ++i) {
        tokens[i] = static_cast<TokenId>((i * 31 + i / 7 + 5) % 101);
    }
    return tokens;
}

std::vector<std::byte> imageOf(const model::Sequence& sequence)
{
    std::vector<std::byte> image(sequence.imageBytes());
    sequence.save(image);
    return image;
}

void readAll(model::Sequence& sequence, std::span<const TokenId> tokens)
{
    for (std::size_t first = 0; first < tokens.size(); first += sequence.maxBatch()) {
        sequence.forward(
            tokens.subspan(first, std::min(sequence.maxBatch(), tokens.size() - first)), {});
    }
}

// Logits after every token.
std::vector<float> allLogits(model::Sequence& sequence,
                             std::span<const TokenId> tokens,
                             std::size_t vocabulary)
{
    std::vector<float> all(tokens.size() * vocabulary);
    for (std::size_t first = 0; first < tokens.size(); first += sequence.maxBatch()) {
        const std::size_t count = std::min(sequence.maxBatch(), tokens.size() - first);
        sequence.forward(
            tokens.subspan(first, count),
            {.allLogits = std::span(all).subspan(first * vocabulary, count * vocabulary)});
    }
    return all;
}

void addFamilies()
{
    QTest::addColumn<TinyFamily>("family");
    QTest::newRow("BitNet") << TinyFamily::BitNet;
    QTest::newRow("Llama") << TinyFamily::Llama;
    QTest::newRow("Qwen") << TinyFamily::Qwen;
}

void addFamiliesAndFormats()
{
    QTest::addColumn<TinyFamily>("family");
    QTest::addColumn<kernels::KvFormat>("format");
    for (const auto& [name, family] :
         {std::pair("BitNet", TinyFamily::BitNet), std::pair("Llama", TinyFamily::Llama),
          std::pair("Qwen", TinyFamily::Qwen)}) {
        QTest::addRow("%s, f32", name) << family << kernels::KvFormat::F32;
        QTest::addRow("%s, f16", name) << family << kernels::KvFormat::F16;
        QTest::addRow("%s, int8", name) << family << kernels::KvFormat::Int8;
    }
}

// Sizes of what was told, by tensor.
class Counter final : public model::LayerObserver
{
public:
    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        add(event.tensor, values.size());
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override
    {
        add(event.tensor, codes.size());
    }

    void onAttention(const model::LayerEvent& event, std::span<const float> weights) override
    {
        seen.push_back(weights.size());
        weighed[{event.position, event.layer}] = {weights.begin(), weights.end()};
    }

    void onProjections(const model::ProjectionTime& time) override { groups.push_back(time.group); }

    std::vector<std::size_t> seen; // weights of attention, as they came
    std::map<std::pair<std::size_t, std::size_t>, std::vector<float>> weighed; // by token and layer
    std::vector<std::size_t> elements = std::vector<std::size_t>(9);
    std::vector<std::size_t> groups;

private:
    void add(std::size_t tensor, std::size_t size) { elements.at(tensor) += size; }
};

} // namespace

class TestTransformerSequence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSameBitsForEverySplit_data() { addFamiliesAndFormats(); }
    void hasTheSameBitsForEverySplit();
    void hasTheSameBitsInEitherPacking();
    void goesOnFromEveryLength_data() { addFamiliesAndFormats(); }
    void goesOnFromEveryLength();
    void dependsOnEveryEarlierToken_data() { addFamilies(); }
    void dependsOnEveryEarlierToken();
    void readsOutItsOwnStream_data() { addFamilies(); }
    void readsOutItsOwnStream();
    void tellsWhatItDescribes_data() { addFamilies(); }
    void tellsWhatItDescribes();
    void tellsTheSameAttentionForEverySplit_data() { addFamilies(); }
    void tellsTheSameAttentionForEverySplit();
    void hasTheSameBitsWithADevice_data();
    void hasTheSameBitsWithADevice();
    void tellsThatADeviceCannotAddUpGroups();
};

void TestTransformerSequence::hasTheSameBitsForEverySplit()
{
    QFETCH(TinyFamily, family);
    QFETCH(kernels::KvFormat, format);
    const std::vector<TokenId> tokens = someTokens(kLength);
    std::vector<float> expected;
    std::vector<std::byte> image;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        const auto model = tinyTransformer(family, 1, table);
        for (const auto& [threads, batch] : kWays) {
            const auto sequence = model->createSequence(
                {.threads = {threads}, .maxBatch = batch, .precision = {.kv = {format}}});
            const std::vector<float> found = allLogits(*sequence, tokens, 101);
            if (expected.empty()) {
                expected = found;
                image = imageOf(*sequence);
                QVERIFY(std::all_of(found.begin(), found.end(),
                                    [](float logit) { return std::isfinite(logit); }));
            }
            const std::string text = std::string(table.variant) + ", " + std::to_string(threads)
                                     + " threads, batches of " + std::to_string(batch);
            QVERIFY2(found == expected, text.c_str());
            QVERIFY2(imageOf(*sequence) == image, text.c_str());
        }
    }
}

void TestTransformerSequence::hasTheSameBitsInEitherPacking()
{
    const std::vector<TokenId> tokens = someTokens(20);
    for (const TinyFamily family : {TinyFamily::BitNet, TinyFamily::Llama}) {
        std::vector<float> expected;
        for (const auto packing : {kernels::Packing::TwoBit, kernels::Packing::FiveBit}) {
            const auto model =
                tinyTransformer(family, 1, kernels::kernelTable(Isa::Scalar), packing);
            const auto sequence = model->createSequence({.threads = {1}});
            const std::vector<float> found = allLogits(*sequence, tokens, 101);
            expected = expected.empty() ? found : expected;
            QVERIFY(found == expected);
        }
    }
}

// What is cached ends before, at and behind the borders of runs, and is cut to every length, as
// when a message is edited: the same bits as from the beginning.
void TestTransformerSequence::goesOnFromEveryLength()
{
    QFETCH(TinyFamily, family);
    QFETCH(kernels::KvFormat, format);
    const std::vector<TokenId> tokens = someTokens(kLength);
    const auto model = tinyTransformer(family);
    const model::SequenceOptions options = {
        .threads = {1}, .maxBatch = kLength, .precision = {.kv = {format}}};
    const auto whole = model->createSequence(options);
    const std::vector<float> expected = allLogits(*whole, tokens, 101);
    std::vector<float> logits(101);
    for (const std::size_t length : {1U, 63U, 64U, 65U, 128U, 149U}) {
        const auto first = model->createSequence(options);
        readAll(*first, std::span(tokens).first(length));
        const auto resumed = model->createSequence(options);
        QVERIFY(resumed->restore(imageOf(*first)).ok());
        QCOMPARE(resumed->position(), length);
        resumed->forward(std::span(tokens).subspan(length), {.lastLogits = logits});
        QVERIFY(std::equal(logits.begin(), logits.end(), expected.end() - 101));
        QVERIFY(imageOf(*resumed) == imageOf(*whole));

        const auto branch = model->createSequence(options); // without a copy
        QVERIFY(branch->adopt(*first->share()).ok());
        QVERIFY(first->share()->image() == imageOf(*first));
        QVERIFY(imageOf(*branch) == imageOf(*first));
        branch->forward(std::span(tokens).subspan(length), {.lastLogits = logits});
        QVERIFY(std::equal(logits.begin(), logits.end(), expected.end() - 101));
        QCOMPARE(first->position(), length);

        // Cut short by a call that is taken back.
        const auto cut = model->createSequence(options);
        cut->forward(tokens, {.canTakeBack = true});
        cut->keep(length);
        QVERIFY(imageOf(*cut) == imageOf(*first));
        cut->forward(std::span(tokens).subspan(length, 1), {.lastLogits = logits});
        QVERIFY(std::equal(logits.begin(), logits.end(),
                           expected.begin() + static_cast<std::ptrdiff_t>(length * 101)));
    }
}

void TestTransformerSequence::dependsOnEveryEarlierToken()
{
    QFETCH(TinyFamily, family);
    const auto model = tinyTransformer(family);
    const std::vector<TokenId> tokens = someTokens(70);
    const auto plain = model->createSequence({.threads = {1}, .maxBatch = 70});
    const std::vector<float> expected = allLogits(*plain, tokens, 101);
    for (std::size_t changed = 0; changed < tokens.size(); changed += 3) {
        std::vector<TokenId> others = tokens;
        others[changed] = (others[changed] + 1) % 101;
        const auto sequence = model->createSequence({.threads = {1}, .maxBatch = 70});
        const std::vector<float> found = allLogits(*sequence, others, 101);
        const auto before = static_cast<std::ptrdiff_t>(changed * 101);
        QVERIFY(std::equal(found.begin(), found.begin() + before, expected.begin()));
        QVERIFY(!std::equal(found.end() - 101, found.end(), expected.end() - 101));
    }
}

void TestTransformerSequence::readsOutItsOwnStream()
{
    class LastResidual final : public model::LayerObserver
    {
    public:
        void onValues(const model::LayerEvent& event, std::span<const float> values) override
        {
            if (event.tensor == indexOf(model::transformer::LayerTensor::Residual)) {
                row.assign(values.begin(), values.end());
            }
        }

        void onCodes(const model::LayerEvent&, std::span<const std::int8_t>) override {}

        std::vector<float> row;
    };

    QFETCH(TinyFamily, family);
    const auto model = tinyTransformer(family);
    const auto sequence = model->createSequence({.threads = {2}});
    LastResidual last;
    std::vector<float> expected(101);
    sequence->forward(someTokens(5), {.lastLogits = expected, .observer = &last});
    std::vector<float> found(101);
    sequence->readOut(last.row, found);
    QVERIFY(found == expected);
    QCOMPARE(sequence->position(), std::size_t{5});
}

void TestTransformerSequence::tellsWhatItDescribes()
{
    QFETCH(TinyFamily, family);
    const auto model = tinyTransformer(family);
    const std::vector<TokenId> tokens = someTokens(3);
    const auto sequence = model->createSequence({.threads = {1}});
    Counter counter;
    std::vector<float> watched(101);
    sequence->forward(tokens, {.lastLogits = watched, .observer = &counter});
    const auto quiet = model->createSequence({.threads = {1}});
    std::vector<float> plain(101);
    quiet->forward(tokens, {.lastLogits = plain});
    QVERIFY(watched == plain);
    const model::Watchable& all = model->watchable();
    for (std::size_t i = 0; i < all.tensors.size(); ++i) {
        const std::size_t times = all.tensors[i].place == model::TensorPlace::InLayer        ? 2 * 3
                                  : all.tensors[i].place == model::TensorPlace::BeforeLayers ? 3
                                                                                             : 1;
        QCOMPARE(counter.elements[i], times * all.tensors[i].width);
    }
    QCOMPARE(counter.groups, (std::vector<std::size_t>{0, 1, 2, 3, 0, 1, 2, 3}));
    const std::size_t heads = all.tensors[all.find(model::WatchedRole::Spread).value()].width;
    QCOMPARE(counter.seen,
             (std::vector<std::size_t>{heads, 2 * heads, 3 * heads, heads, 2 * heads, 3 * heads}));
}

void TestTransformerSequence::tellsTheSameAttentionForEverySplit()
{
    QFETCH(TinyFamily, family);
    const std::vector<TokenId> tokens = someTokens(kLength);
    std::optional<Counter> first;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        const auto model = tinyTransformer(family, 1, table);
        for (const auto& [threads, batch] : kWays) {
            const auto sequence = model->createSequence({.threads = {threads}, .maxBatch = batch});
            Counter counter;
            for (std::size_t begin = 0; begin < kLength; begin += batch) {
                const std::size_t count = std::min(batch, kLength - begin);
                sequence->forward(std::span(tokens).subspan(begin, count), {.observer = &counter});
            }
            if (!first) {
                first = counter;
            }
            QVERIFY(counter.weighed == first->weighed);
        }
    }
}

void TestTransformerSequence::hasTheSameBitsWithADevice_data()
{
    QTest::addColumn<TinyFamily>("family");
    QTest::addColumn<bool>("isFlaky");
    QTest::newRow("BitNet") << TinyFamily::BitNet << false;
    QTest::newRow("Llama") << TinyFamily::Llama << false;
    QTest::newRow("BitNet, tickets fail") << TinyFamily::BitNet << true;
}

void TestTransformerSequence::hasTheSameBitsWithADevice()
{
    QFETCH(TinyFamily, family);
    QFETCH(bool, isFlaky);
    const std::vector<TokenId> tokens = someTokens(12);
    const auto model = tinyTransformer(family);
    const auto here = model->createSequence({.threads = {1}, .maxBatch = 5});
    const std::vector<float> expected = allLogits(*here, tokens, 101);
    tests::FakeDevice device({.fate = [isFlaky](std::size_t number) {
        return isFlaky && number % 7 == 3 ? tests::TicketFate::Fails : tests::TicketFate::Works;
    }});
    model::SequenceOptions options = {.threads = {1}, .maxBatch = 5};
    options.projections.backend = [&](const accel::ProjectionPlan&) {
        return Result<std::unique_ptr<accel::ProjectionBackend>>(device.connect());
    };
    options.projections.patience = [](std::span<const accel::ProjectionJob>) {
        return tests::FakeDeviceScript().patience;
    };
    const auto there = model->createSequence(options);
    QVERIFY(allLogits(*there, tokens, 101) == expected);
    const tests::FakeDeviceLog log = device.log();
    QCOMPARE(log.matrices, std::size_t{2 * 7});
    QVERIFY(log.done > 0 && (log.failed > 0) == isFlaky);
    QVERIFY2(log.misuses.empty(), log.misuses.empty() ? "" : log.misuses.front().c_str());
}

// It is not opened, and nothing is said when there is none.
void TestTransformerSequence::tellsThatADeviceCannotAddUpGroups()
{
    const std::vector<TokenId> tokens = someTokens(12);
    const auto model = tinyTransformer(TinyFamily::Qwen);
    const auto here = model->createSequence({.threads = {1}, .maxBatch = 5});
    tests::FakeDevice device;
    std::vector<accel::BackendReport> reports;
    model::SequenceOptions options = {.threads = {1}, .maxBatch = 5};
    options.projections.report = [&](const accel::BackendReport& report) {
        reports.push_back(report);
    };
    static_cast<void>(model->createSequence(options));
    QVERIFY(reports.empty());
    options.projections.backend = [&](const accel::ProjectionPlan&) {
        return Result<std::unique_ptr<accel::ProjectionBackend>>(device.connect());
    };
    const auto there = model->createSequence(options);
    QVERIFY(allLogits(*there, tokens, 101) == allLogits(*here, tokens, 101));
    QCOMPARE(reports.size(), std::size_t{1});
    QVERIFY(reports.front().trouble == accel::BackendTrouble::NotOpened);
    QVERIFY(reports.front().error.code == Errc::Unsupported);
    QVERIFY(reports.front().error.english().find("sum of each group") != std::string::npos);
    QCOMPARE(device.log().matrices, std::size_t{0});
}

QTEST_GUILESS_MAIN(TestTransformerSequence)
#include "test_transformer_sequence.moc"
