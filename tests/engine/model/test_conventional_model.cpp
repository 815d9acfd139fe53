// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional/random_weights.h"
#include "engine/model/conventional/twin_model.h"
#include "engine/model/conventional/twin_tensors.h"
#include "engine/model/conventional_model.h"
#include "engine/model/published_shapes.h"
#include "engine/model/transformer/published_transformers.h"
#include "tests/engine/model/conventional_reference.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

using namespace trilume;
using model::conventional::indexOf;
using model::conventional::randomWeights;
using model::conventional::TwinModel;
using model::conventional::TwinTensor;

namespace {

// Nothing is a multiple of anything.
constexpr model::ModelShape kShape = {3, 37, 53, 101};

// Several threads have something to do.
constexpr model::ModelShape kLargerShape = {2, 256, 300, 800};

constexpr std::uint64_t kSeed = 3;

std::shared_ptr<const model::Model> twin(const model::ModelShape& shape,
                                         const kernels::KernelTable& table)
{
    return std::make_shared<TwinModel>("Twin", randomWeights(shape, kSeed, {2}), table);
}

const kernels::KernelTable& scalarTable()
{
    return kernels::kernelTable(Isa::Scalar);
}

std::vector<TokenId> ids(std::size_t count)
{
    std::vector<TokenId> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = static_cast<TokenId>((i * 31 + 7) % kShape.vocabularySize);
    }
    return result;
}

std::vector<std::byte> imageOf(const model::Sequence& sequence)
{
    std::vector<std::byte> image(sequence.imageBytes());
    sequence.save(image);
    return image;
}

// Logits of every token, read in calls of `batch` tokens, and the state at the end behind them.
std::vector<std::uint32_t> bitsOf(const model::Model& model,
                                  std::span<const TokenId> tokens,
                                  std::size_t threads,
                                  std::size_t batch)
{
    const std::size_t vocabulary = model.info().vocabularySize;
    const auto sequence = model.createSequence({.threads = {threads}, .maxBatch = batch});
    std::vector<std::uint32_t> bits;
    std::vector<float> logits;
    for (std::size_t first = 0; first < tokens.size(); first += batch) {
        const std::span<const TokenId> call =
            tokens.subspan(first, std::min(batch, tokens.size() - first));
        logits.resize(call.size() * vocabulary);
        sequence->forward(call, {.allLogits = logits});
        for (const float value : logits) {
            bits.push_back(std::bit_cast<std::uint32_t>(value));
        }
    }
    for (std::size_t layer = 0; layer < model.info().layerCount; ++layer) {
        for (const float value : sequence->held(indexOf(TwinTensor::State), layer)) {
            bits.push_back(std::bit_cast<std::uint32_t>(value));
        }
    }
    return bits;
}

// Counts what it is told of each tensor, and keeps the last.
class Counter final : public model::LayerObserver
{
public:
    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        ++m_counts[event.tensor];
        m_last[{event.tensor, event.layer}] = {values.begin(), values.end()};
    }

    void onCodes(const model::LayerEvent& /*event*/,
                 std::span<const std::int8_t> /*codes*/) override
    {
        ++m_codes;
    }

    [[nodiscard]] std::size_t count(TwinTensor tensor) { return m_counts[indexOf(tensor)]; }

    [[nodiscard]] std::size_t codes() const { return m_codes; }

    [[nodiscard]] std::vector<float> last(TwinTensor tensor, std::size_t layer)
    {
        return m_last[{indexOf(tensor), layer}];
    }

private:
    std::map<std::size_t, std::size_t> m_counts;
    std::map<std::pair<std::size_t, std::size_t>, std::vector<float>> m_last;
    std::size_t m_codes = 0;
};

} // namespace

class TestConventionalModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDoubles();
    void givesTheSameBits_data();
    void givesTheSameBits();
    void makesTheSameWeightsOnAnyThreads();
    void staysFinite();
    void refusesStatesOfOthers();
    void tellsAnObserver();
    void saysWhatItIs();
    void hasATwinOfEveryPublishedShape();
    void refusesWhatDoesNotFit();
};

void TestConventionalModel::agreesWithDoubles()
{
    const std::vector<TokenId> tokens = ids(9);
    const model::conventional::Weights weights = randomWeights(kShape, kSeed, {1});
    const std::vector<double> expected = tests::referenceLogits(weights, tokens);
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        std::vector<float> logits(kShape.vocabularySize);
        const auto model = twin(kShape, table);
        const auto sequence = model->createSequence({.threads = {1}});
        sequence->forward(tokens, {.lastLogits = logits});
        for (std::size_t i = 0; i < logits.size(); ++i) {
            QVERIFY2(std::fabs(static_cast<double>(logits[i]) - expected[i]) < 1e-4,
                     qPrintable(QStringLiteral("logit %1: %2, not %3")
                                    .arg(i)
                                    .arg(static_cast<double>(logits[i]))
                                    .arg(expected[i])));
        }
    }
}

void TestConventionalModel::givesTheSameBits_data()
{
    QTest::addColumn<std::size_t>("threads");
    for (const std::size_t threads : {1U, 2U, 3U}) {
        QTest::addRow("%zu threads", std::size_t{threads}) << std::size_t{threads};
    }
}

// For every instruction set and split into calls.
void TestConventionalModel::givesTheSameBits()
{
    QFETCH(std::size_t, threads);
    const std::vector<TokenId> tokens = ids(13);
    for (const model::ModelShape& shape : {kShape, kLargerShape}) {
        const std::vector<std::uint32_t> expected =
            bitsOf(*twin(shape, scalarTable()), tokens, 1, 1);
        for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
            const auto model = twin(shape, table);
            for (const std::size_t batch : {1U, 2U, 5U, 13U}) {
                QVERIFY2(bitsOf(*model, tokens, threads, batch) == expected,
                         qPrintable(QStringLiteral("%1, calls of %2")
                                        .arg(QString::fromStdString(std::string(table.variant)))
                                        .arg(batch)));
            }
        }
    }
}

void TestConventionalModel::makesTheSameWeightsOnAnyThreads()
{
    const auto one = randomWeights(kLargerShape, kSeed, {1});
    const auto three = randomWeights(kLargerShape, kSeed, {3});
    const auto other = randomWeights(kLargerShape, kSeed + 1, {1});
    const auto equal = [](std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    };
    QVERIFY(equal(one.matrices.span(), three.matrices.span()));
    QVERIFY(equal(one.embeddings.span(), three.embeddings.span()));
    QVERIFY(!equal(one.matrices.span(), other.matrices.span()));
    QVERIFY(!equal(one.embeddings.span(), other.embeddings.span()));
    // Variance 1 / columns, within what so many of them can be off.
    double squares = 0.0;
    for (std::size_t i = 0; i < one.head.rows * one.head.stride; ++i) {
        const auto value =
            static_cast<double>(std::bit_cast<float>(std::uint32_t{one.head.weights[i]} << 16U));
        squares += value * value;
    }
    QVERIFY(std::fabs(squares / static_cast<double>(one.head.rows) - 1.0) < 0.02);
}

void TestConventionalModel::staysFinite()
{
    const auto model = twin({8, 128, 256, 200}, scalarTable());
    const auto sequence = model->createSequence({.threads = {1}});
    std::vector<float> logits(200);
    for (int call = 0; call < 16; ++call) {
        sequence->forward(ids(32), {.lastLogits = logits});
    }
    const auto [least, most] = std::minmax_element(logits.begin(), logits.end());
    QVERIFY(std::isfinite(*least) && std::isfinite(*most));
    QVERIFY(*most - *least > 0.5F && *most - *least < 20.0F); // about as a normal distribution
}

void TestConventionalModel::refusesStatesOfOthers()
{
    const auto model = twin(kShape, scalarTable());
    const auto sequence = model->createSequence({.threads = {1}});
    sequence->forward(ids(3), {});
    const std::vector<std::byte> image = imageOf(*sequence);
    const auto ternaryModel = tests::tinyModel();
    const auto ternary = ternaryModel->createSequence({.threads = {1}});
    Status status = sequence->restore(imageOf(*ternary));
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Unsupported);
    const auto largerModel = twin(kLargerShape, scalarTable());
    const auto larger = largerModel->createSequence({.threads = {1}});
    status = sequence->restore(imageOf(*larger));
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Corrupt);
    QVERIFY(imageOf(*sequence) == image);
}

void TestConventionalModel::tellsAnObserver()
{
    const auto model = twin(kShape, scalarTable());
    const std::vector<TokenId> tokens = ids(4);
    std::vector<float> plain(kShape.vocabularySize);
    std::vector<float> watched(plain.size());
    model->createSequence({.threads = {1}})->forward(tokens, {.lastLogits = plain});
    Counter counter;
    const auto sequence = model->createSequence({.threads = {1}});
    sequence->forward(tokens, {.lastLogits = watched, .observer = &counter});
    QVERIFY(plain == watched);
    QCOMPARE(counter.count(TwinTensor::Embedding), tokens.size());
    for (const TwinTensor tensor :
         {TwinTensor::Forget, TwinTensor::State, TwinTensor::AttentionOut, TwinTensor::Residual}) {
        QCOMPARE(counter.count(tensor), tokens.size() * kShape.layerCount);
    }
    QCOMPARE(counter.count(TwinTensor::FinalNorm), std::size_t{1});
    QCOMPARE(counter.codes(), std::size_t{0});
    for (std::size_t layer = 0; layer < kShape.layerCount; ++layer) {
        const std::span<const float> held = sequence->held(indexOf(TwinTensor::State), layer);
        QVERIFY(counter.last(TwinTensor::State, layer)
                == std::vector<float>(held.begin(), held.end()));
        for (const float forget : counter.last(TwinTensor::Forget, layer)) {
            QVERIFY(forget <= 1.0F && forget >= (layer == 0 ? 0.0F : 0.5F)); // the floor
        }
    }
    QVERIFY(sequence->held(indexOf(TwinTensor::State), kShape.layerCount).empty());
    QVERIFY(sequence->held(indexOf(TwinTensor::Forget), 0).empty());
    QCOMPARE(model->watchable().tensors.size(), indexOf(TwinTensor::FinalNorm) + 1);
}

void TestConventionalModel::saysWhatItIs()
{
    const auto made = model::createConventionalModel("Tiny", kShape, kSeed, {1}, scalarTable());
    QVERIFY(made.ok());
    const model::ModelInfo& info = made.value()->info();
    QCOMPARE(info.name, std::string("Conventional twin of Tiny, bf16, random weights"));
    QVERIFY(info.weightFormat == model::WeightFormat::Bf16);
    QCOMPARE(model::weightFormatName(info.weightFormat), std::string_view("bf16"));
    QCOMPARE(info.isa, Isa::Scalar);
    QVERIFY(info.fingerprint.empty() && info.path.empty());
    QVERIFY(made.value()->ternaryTensors().empty());
    QVERIFY(made.value()->tokenizer() == nullptr);
    QCOMPARE(info.layerCount, kShape.layerCount);
    QCOMPARE(info.vocabularySize, kShape.vocabularySize);
    const std::uint64_t matrices = 3 * (4 * 37 * 37 + 3 * 37 * 53) + 101 * 37;
    const std::uint64_t floats = 37 * (3 * 3 + 2 + 1); // norms, floors, the last norm
    QCOMPARE(info.weightsPerToken, matrices);
    QCOMPARE(info.parameterCount, matrices + floats + 101 * 37);
    // Rows of 37 and of 53 weights take 64.
    const std::uint64_t bytes = 2 * 64 * (3 * (4 * 37 + 2 * 53 + 37) + 101);
    QCOMPARE(info.weightBytesPerToken, bytes);
    QCOMPARE(info.residentBytes, bytes + 4 * floats + 2 * 101 * 37);
    QCOMPARE(info.stateBytes, std::uint64_t{3 * 37 * 4});
    QCOMPARE(info.bitsPerWeight, 16.0);
}

// Of MatMul-free models: transformers have none.
void TestConventionalModel::hasATwinOfEveryPublishedShape()
{
    for (const std::string_view name : model::publishedShapes()) {
        QCOMPARE(model::publishedShape(name).ok(),
                 model::transformer::findPublishedTransformer(name) == nullptr);
    }
    const auto shape = model::publishedShape("1.3B");
    QCOMPARE(shape.value().hiddenSize, std::size_t{2048});
    QCOMPARE(model::conventional::matrixBytes(shape.value()),
             std::uint64_t{2 * (24 * (4 * 2048 * 2048 + 3 * 2048 * 5632) + 32000 * 2048ULL)});
    QCOMPARE(model::publishedShape("3B").error().english(),
             std::string("There is no published shape \"3B\", expected 370M, 1.3B or 2.7B."));
}

// Before anything is allocated.
void TestConventionalModel::refusesWhatDoesNotFit()
{
    const auto model = model::createConventionalModel("Huge", {1000, 100000, 300000, 32000}, kSeed,
                                                      {1}, scalarTable());
    QVERIFY(!model.ok());
    QCOMPARE(model.error().code, Errc::OutOfMemory);
    QVERIFY2(model.error().english().starts_with(
                 "Conventional twin of Huge, bf16, random weights: needs 236 TiB of memory, only "),
             model.error().english().c_str());
}

QTEST_GUILESS_MAIN(TestConventionalModel)
#include "test_conventional_model.moc"
