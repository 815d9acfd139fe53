// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the head makes of a residual stream that somebody kept.
#include "engine/model/conventional_model.h"
#include "engine/model/sequence.h"
#include "tests/support/caching_model.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

using namespace trilume;

namespace {

using ModelPtr = std::shared_ptr<const model::Model>;

constexpr std::size_t kTokens = 11; // more than the head takes at once

// The stream after the last layer, token after token.
class LastLayer final : public model::LayerObserver
{
public:
    explicit LastLayer(const model::Model& model)
        : m_stream(model.watchable().find(model::WatchedRole::Stream).value())
        , m_layer(model.info().layerCount - 1)
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        if (event.tensor == m_stream && event.layer == m_layer) {
            rows.insert(rows.end(), values.begin(), values.end());
        }
    }

    void onCodes(const model::LayerEvent& /*event*/,
                 std::span<const std::int8_t> /*codes*/) override
    {}

    std::vector<float> rows;

private:
    std::size_t m_stream;
    std::size_t m_layer;
};

std::vector<TokenId> tokensOf(const model::Model& model)
{
    std::vector<TokenId> tokens;
    for (std::size_t i = 0; i < kTokens; ++i) {
        tokens.push_back(static_cast<TokenId>((i * 31 + 7) % model.info().vocabularySize));
    }
    return tokens;
}

std::unique_ptr<model::Sequence> sequenceOf(const model::Model& model,
                                            std::size_t threads,
                                            std::size_t maxBatch)
{
    model::SequenceOptions options;
    options.threads = {threads};
    options.maxBatch = maxBatch;
    return model.createSequence(options);
}

struct Read
{
    std::vector<float> logits;
    std::vector<float> stream;
};

Read readOf(const model::Model& model, model::Sequence& sequence)
{
    const std::vector<TokenId> tokens = tokensOf(model);
    const std::size_t vocabulary = model.info().vocabularySize;
    Read read;
    read.logits.resize(tokens.size() * vocabulary);
    LastLayer observer(model);
    for (std::size_t first = 0; first < tokens.size(); first += sequence.maxBatch()) {
        const std::size_t count = std::min(sequence.maxBatch(), tokens.size() - first);
        model::ForwardOutputs outputs;
        outputs.allLogits = std::span(read.logits).subspan(first * vocabulary, count * vocabulary);
        outputs.observer = &observer;
        sequence.forward(std::span(tokens).subspan(first, count), outputs);
    }
    read.stream = std::move(observer.rows);
    return read;
}

bool areSameBits(const std::vector<float>& a, const std::vector<float>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

} // namespace

class TestReadOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheLogitsOfTheLastLayer_data();
    void saysTheLogitsOfTheLastLayer();
    void leavesTheTextAsItIs();
    void takesNoRows();
};

void TestReadOut::saysTheLogitsOfTheLastLayer_data()
{
    QTest::addColumn<ModelPtr>("model");
    QTest::addColumn<std::size_t>("threads");
    QTest::addColumn<std::size_t>("maxBatch");
    for (const Isa isa : supportedIsas()) {
        for (const std::size_t threads : {1U, 2U, 3U}) {
            for (const std::size_t maxBatch : {1U, 3U, 32U}) {
                QTest::addRow("%s, %zu threads, batches of %zu", std::string(isaName(isa)).c_str(),
                              threads, maxBatch)
                    << tests::tinyModel(1, isa) << threads << maxBatch;
            }
        }
    }
    for (const std::size_t maxBatch : {1U, 3U, 32U}) {
        QTest::addRow("conventional, batches of %zu", maxBatch)
            << model::createConventionalModel("Tiny", {3, 37, 53, 101}, 1, {2},
                                              kernels::kernelTable(supportedIsas().back()))
                   .value()
            << std::size_t{2} << maxBatch;
    }
    QTest::newRow("another architecture")
        << ModelPtr(std::make_shared<tests::CachingModel>()) << std::size_t{1} << std::size_t{4};
}

void TestReadOut::saysTheLogitsOfTheLastLayer()
{
    QFETCH(ModelPtr, model);
    QFETCH(std::size_t, threads);
    QFETCH(std::size_t, maxBatch);
    const auto sequence = sequenceOf(*model, threads, maxBatch);
    const Read read = readOf(*model, *sequence);
    std::vector<float> logits(read.logits.size());
    sequence->readOut(read.stream, logits);
    QVERIFY(areSameBits(logits, read.logits));
    QVERIFY(!areSameBits(logits, std::vector<float>(logits.size())));
}

void TestReadOut::leavesTheTextAsItIs()
{
    const ModelPtr model = tests::tinyModel();
    const auto asked = sequenceOf(*model, 2, 32);
    const auto other = sequenceOf(*model, 2, 32);
    const Read read = readOf(*model, *asked);
    readOf(*model, *other);
    std::vector<float> logits(read.logits.size());
    asked->readOut(read.stream, logits);
    QCOMPARE(asked->position(), kTokens);
    QVERIFY(areSameBits(readOf(*model, *asked).logits, readOf(*model, *other).logits));
}

void TestReadOut::takesNoRows()
{
    const ModelPtr model = tests::tinyModel();
    sequenceOf(*model, 1, 4)->readOut({}, {});
}

QTEST_GUILESS_MAIN(TestReadOut)
#include "test_read_out.moc"
