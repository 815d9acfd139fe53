// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transformers against reference outputs of independent implementations (tests/golden/README.md),
// and against themselves: the same bits for every kernel table, packing, thread count and way of
// splitting a text.
#include "engine/checkpoint/model_file.h"
#include "engine/generate/sampler.h"
#include "engine/generate/session.h"
#include "engine/model/kv_check.h"
#include "engine/model/load_model.h"
#include "engine/model/transformer/kv_budget.h"
#include "engine/model/transformer/load_weights.h"
#include "engine/model/transformer/transformer_model.h"
#include "tests/support/golden_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace trilume;

namespace {

constexpr double kFamilyTolerance = 1e-5; // of the row's largest value
constexpr std::size_t kGoldenRows = 8;

using ModelPtr = std::shared_ptr<const model::Model>;

ModelPtr loadFile(const QString& file,
                  const kernels::KernelTable& table,
                  std::optional<kernels::Packing> packing = {})
{
    auto loaded = model::loadModel(tests::goldenFolder(file).toStdString(),
                                   {.threads = {2}, .kernels = &table, .packing = packing});
    if (!loaded.ok()) {
        qFatal("%s", loaded.error().english().c_str());
    }
    return std::move(loaded).value();
}

// Of the last rows.
std::vector<float> lastLogits(const ModelPtr& model,
                              std::span<const TokenId> ids,
                              const model::SequenceOptions& options)
{
    generate::Session session(model, options, generate::LogitIds::All);
    std::vector<float> all;
    const auto keep = [&](std::size_t, std::span<const float> logits) {
        all.insert(all.end(), logits.begin(), logits.end());
    };
    const Status status = session.readWithLogits(ids, keep, {});
    if (!status.ok()) {
        qFatal("%s", status.error().english().c_str());
    }
    const std::size_t wanted = kGoldenRows * model->info().vocabularySize;
    return {all.end() - static_cast<std::ptrdiff_t>(wanted), all.end()};
}

// Mean over rows of the divergence of softmax(found) from softmax(expected), in nats.
double divergence(const std::vector<float>& found,
                  const std::vector<float>& expected,
                  std::size_t width)
{
    double sum = 0.0;
    for (std::size_t row = 0; row < expected.size(); row += width) {
        double ofFound = 0.0;
        double ofExpected = 0.0;
        for (std::size_t i = row; i < row + width; ++i) {
            ofFound += std::exp(static_cast<double>(found[i]));
            ofExpected += std::exp(static_cast<double>(expected[i]));
        }
        for (std::size_t i = row; i < row + width; ++i) {
            const double log = static_cast<double>(expected[i]) - static_cast<double>(found[i])
                               + std::log(ofFound) - std::log(ofExpected);
            sum += std::exp(static_cast<double>(expected[i])) / ofExpected * log;
        }
    }
    return sum * static_cast<double>(width) / static_cast<double>(expected.size());
}

// With something else in it.
ModelPtr changedModel(const QString& path,
                      const std::function<void(model::transformer::Weights&)>& change)
{
    const auto file = checkpoint::openModelFile(tests::goldenFolder(path).toStdString());
    if (!file.ok()) {
        qFatal("%s", file.error().english().c_str());
    }
    auto weights = model::transformer::loadWeights(
        std::get<checkpoint::TransformerFile>(file.value()), {2}, kernels::Packing::TwoBit, {}, {});
    if (!weights.ok()) {
        qFatal("%s", weights.error().english().c_str());
    }
    change(weights.value());
    return std::make_shared<model::transformer::TransformerModel>(
        std::move(weights).value(), model::transformer::Extras(),
        kernels::runnableKernelTables().back());
}

ModelPtr changedBitNet(const std::function<void(model::transformer::Weights&)>& change)
{
    return changedModel(QStringLiteral("bitnet-small/i2_s.gguf"), change);
}

ModelPtr changedLayers(const std::function<void(model::transformer::Layer&)>& change)
{
    return changedBitNet([&](model::transformer::Weights& weights) {
        std::for_each(weights.layers.begin(), weights.layers.end(), change);
    });
}

void addFiles()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    for (const char* name : {"bitnet-small/i2_s", "falcon-small/i2_s", "qwen3-small-tied/pq2_0"}) {
        const QString path = QString::fromLatin1(name);
        QTest::newRow(name) << path.section(u'/', 0, 0) << path + QStringLiteral(".gguf");
    }
}

} // namespace

class TestGoldenTransformers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference_data() { addFiles(); }
    void agreesWithTheReference();
    void hasTheSameBitsEverywhere_data() { addFiles(); }
    void hasTheSameBitsEverywhere();
    void decodesTheReferenceTokens_data();
    void decodesTheReferenceTokens();
    void aShortlistOfLogitsGivesTheSameTokens();
    void groupsCostLittle();
    void largeMultipliersStayFinite_data();
    void largeMultipliersStayFinite();
    void aLargeKeyIsExactOrRefused();
    void goesOnFromAnyLength_data() { addFiles(); }
    void goesOnFromAnyLength();
    void numbersThatAreNotFiniteAreAnError();
    void idsWithoutAPieceHaveNoShare();
};

void TestGoldenTransformers::agreesWithTheReference()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    const tests::GoldenData data = tests::readGoldenLogits(folder);
    const ModelPtr model = loadFile(file, kernels::kernelTable(Isa::Scalar));
    const double error = tests::relativeRowError(lastLogits(model, data.ids, {.threads = {1}}),
                                                 data.logits, model->info().vocabularySize);
    QVERIFY2(error < kFamilyTolerance, qPrintable(QString::number(error)));
}

void TestGoldenTransformers::hasTheSameBitsEverywhere()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    const tests::GoldenData data = tests::readGoldenLogits(folder);
    std::vector<float> first;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        for (const auto packing : {kernels::Packing::TwoBit, kernels::Packing::FiveBit}) {
            if (packing == kernels::Packing::FiveBit && folder.startsWith(QLatin1String("qwen"))) {
                continue; // groups have one packing
            }
            const ModelPtr model = loadFile(file, table, packing);
            for (const std::size_t threads : {1U, 2U, 3U}) {
                for (const std::size_t batch : {1U, 5U, 64U}) {
                    const std::vector<float> found =
                        lastLogits(model, data.ids, {.threads = {threads}, .maxBatch = batch});
                    first = first.empty() ? found : first;
                    const std::string text = std::string(table.variant) + ", "
                                             + std::string(kernels::packingName(packing)) + ", "
                                             + std::to_string(threads) + " threads, batches of "
                                             + std::to_string(batch);
                    QVERIFY2(found == first, text.c_str());
                }
            }
        }
    }
}

void TestGoldenTransformers::decodesTheReferenceTokens_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<kernels::KvFormat>("format");
    for (const char* name : {"bitnet-small/i2_s", "falcon-small/i2_s", "qwen3-small-tied/pq2_0",
                             "qwen3-small-tied/q2_0-64"}) {
        const QString path = QString::fromLatin1(name);
        const QString file = path + QStringLiteral(".gguf");
        const QString folder = path.section(u'/', 0, 0);
        QTest::addRow("%s, f32", name) << folder << file << kernels::KvFormat::F32;
        QTest::addRow("%s, f16", name) << folder << file << kernels::KvFormat::F16;
        QTest::addRow("%s, int8", name) << folder << file << kernels::KvFormat::Int8;
    }
}

void TestGoldenTransformers::decodesTheReferenceTokens()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    QFETCH(kernels::KvFormat, format);
    const tests::GoldenData data = tests::readGoldenLogits(folder);
    QVERIFY(!data.greedy.empty());
    generate::Session session(loadFile(file, kernels::runnableKernelTables().back()),
                              {.threads = {2}, .precision = {.kv = {format}}},
                              generate::LogitIds::All);
    QVERIFY(session.read(data.ids).ok());
    for (const TokenId expected : data.greedy) {
        const TokenId token = generate::greedyToken(session.logits());
        QCOMPARE(token, expected);
        QVERIFY(session.read({&token, 1}).ok());
    }
}

// Where the head is more to read than the ternary weights, a part of it decides.
void TestGoldenTransformers::aShortlistOfLogitsGivesTheSameTokens()
{
    const ModelPtr model = changedBitNet([](model::transformer::Weights& weights) {
        QVERIFY(weights.headSketch == nullptr); // it is small
        weights.headSketch =
            std::make_unique<model::transformer::HeadSketch>(*weights.denseHead(), ThreadBudget{1});
    });
    const tests::GoldenData data = tests::readGoldenLogits(QStringLiteral("bitnet-small"));
    for (const generate::SamplingOptions& sampling :
         {generate::SamplingOptions{.temperature = 0.0F}, generate::SamplingOptions{.topK = 5},
          generate::SamplingOptions{.temperature = 2.0F, .topK = 20, .topP = 0.9F}}) {
        std::vector<std::vector<TokenId>> answers;
        std::size_t spared = 0;
        for (const std::size_t likeliest : {std::size_t{0}, generate::likeliestOf(sampling)}) {
            generate::Session session(model, {.threads = {1}});
            generate::Sampler sampler(sampling, model->info().vocabularySize);
            generate::Session::ReadOptions read;
            read.likeliest = likeliest;
            QVERIFY(session.read(data.ids, read).ok());
            for (int i = 0; i < 40; ++i) {
                const std::span<const float> logits = session.logits();
                spared += static_cast<std::size_t>(
                    std::count(logits.begin(), logits.end(), model::kNotWanted));
                answers.resize(likeliest == 0 ? 1 : 2);
                const TokenId token = sampler.sample(logits);
                answers.back().push_back(token);
                QVERIFY(session.read({&token, 1}, read).ok());
            }
        }
        QCOMPARE(answers[1], answers[0]);
        QVERIFY(spared > 0);
    }
}

// What the grid of the activations costs against inputs that stay floats.
void TestGoldenTransformers::groupsCostLittle()
{
    const QString folder = QStringLiteral("qwen3-small-tied");
    const tests::GoldenData data = tests::readGoldenLogits(folder);
    const std::vector<float> floats =
        tests::readGoldenFloats(folder, QStringLiteral("float_logits.f32"));
    const ModelPtr model =
        loadFile(folder + QStringLiteral("/pq2_0.gguf"), kernels::runnableKernelTables().back());
    const std::size_t width = model->info().vocabularySize;
    for (const auto& [codes, most] :
         {std::pair(quant::CodeWidth::Int8, 1e-3), std::pair(quant::CodeWidth::Int16, 1e-8)}) {
        const std::vector<float> found = lastLogits(
            model, data.ids,
            {.threads = {2}, .precision = {.kv = {kernels::KvFormat::F32}, .codeWidth = codes}});
        const double nats = divergence(found, floats, width);
        qInfo("%g nats, %g of the largest logit", nats,
              tests::relativeRowError(found, floats, width));
        QVERIFY(nats < most);
        for (std::size_t row = 0; row < kGoldenRows; ++row) {
            const auto best = [&](const std::vector<float>& logits) {
                return generate::greedyToken(std::span(logits).subspan(row * width, width));
            };
            QCOMPARE(best(found), best(floats));
        }
    }
}

void TestGoldenTransformers::largeMultipliersStayFinite_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<kernels::KvFormat>("format");
    for (const char* name : {"large_gate", "large_value"}) {
        const QString file = QString::fromLatin1(name) + QStringLiteral(".f32");
        QTest::addRow("%s, f32", name) << file << kernels::KvFormat::F32;
        QTest::addRow("%s, f16", name) << file << kernels::KvFormat::F16;
        QTest::addRow("%s, int8", name) << file << kernels::KvFormat::Int8;
    }
}

// Beyond the range of f16, which norms further on take out again.
void TestGoldenTransformers::largeMultipliersStayFinite()
{
    QFETCH(QString, reference);
    QFETCH(kernels::KvFormat, format);
    const QString folder = QStringLiteral("bitnet-small");
    const ModelPtr model = changedLayers([&](model::transformer::Layer& layer) {
        if (reference.startsWith(QLatin1String("large_gate"))) {
            layer.gate.scale *= 64.0F;
            layer.up.scale *= 64.0F;
        } else {
            layer.value.scale *= 65536.0F;
        }
    });
    const tests::GoldenData data = tests::readGoldenLogits(folder);
    const std::vector<float> expected = tests::readGoldenFloats(folder, reference);
    const std::size_t width = model->info().vocabularySize;
    for (const std::size_t batch : {1U, 64U}) {
        const std::vector<float> found = lastLogits(
            model, data.ids, {.threads = {2}, .maxBatch = batch, .precision = {.kv = {format}}});
        const double error =
            tests::relativeRowError(found, expected, width); // infinite if they are
        QVERIFY2(error < (format == kernels::KvFormat::F32 ? kFamilyTolerance : 0.05),
                 qPrintable(QString::number(error)));
        for (std::size_t row = 0; row < expected.size(); row += width) {
            QCOMPARE(generate::greedyToken(std::span(found).subspan(row, width)),
                     generate::greedyToken(std::span(expected).subspan(row, width)));
        }
    }
}

// One weight of 30 000 in the norm of the first layer's keys: beyond what a score survives in f16,
// and so large that int8 has no codes left for the other numbers of a key.
void TestGoldenTransformers::aLargeKeyIsExactOrRefused()
{
    const QString folder = QStringLiteral("qwen3-small-tied");
    const QString file = folder + QStringLiteral("/pq2_0.gguf");
    const ModelPtr model = changedModel(file, [](model::transformer::Weights& weights) {
        weights.layers.front().keyNorm.data()[5] = 30000.0F;
    });
    const tests::GoldenData data = tests::readGoldenLogits(folder);
    const std::vector<float> expected =
        tests::readGoldenFloats(folder, QStringLiteral("large_key.f32"));
    std::vector<TokenId> longText;
    while (longText.size() < 300) {
        longText.insert(longText.end(), data.ids.begin(), data.ids.end());
    }
    for (const std::size_t batch : {1U, 300U}) {
        const std::vector<float> found = lastLogits(
            model, data.ids,
            {.threads = {2}, .maxBatch = batch, .precision = {.kv = {kernels::KvFormat::F32}}});
        const double error = tests::relativeRowError(found, expected, model->info().vocabularySize);
        QVERIFY2(error < kFamilyTolerance, qPrintable(QString::number(error)));
        for (const kernels::KvFormat format :
             {kernels::KvFormat::F32, kernels::KvFormat::F16, kernels::KvFormat::Int8}) {
            generate::Session session(
                model, {.threads = {2}, .maxBatch = batch, .precision = {.kv = {format}}});
            QVERIFY(session.read(std::span(longText).first(300)).ok()); // finite
        }
    }
    QVERIFY(model::checkKv(*model, {}).ok());
    QVERIFY(model::checkKv(*model, {kernels::KvFormat::F32}).ok());
    const ModelPtr usual = loadFile(file, kernels::kernelTable(Isa::Scalar));
    for (const kernels::KvFormat format : {kernels::KvFormat::F16, kernels::KvFormat::Int8}) {
        QVERIFY(model::checkKv(*usual, {format}).ok());
        const Status refused = model::checkKv(*model, {format});
        QVERIFY(!refused.ok());
        const std::string why = refused.error().english();
        QVERIFY2(why.find("blk.0.attn_k_norm.weight has a weight of 30000") != std::string::npos,
                 why.c_str());
    }
    // Nor is one chosen that nobody asked for, however little memory there is.
    const auto formatOf = [](const ModelPtr& of) {
        const auto& attentive = dynamic_cast<const model::transformer::TransformerModel&>(*of);
        return model::transformer::chooseKv(attentive.weights(), {.budgetBytes = 1}).shape.format;
    };
    QCOMPARE(formatOf(usual), kernels::KvFormat::Int8);
    QCOMPARE(formatOf(model), kernels::KvFormat::F32);
}

// Restored, or cut and read on: the logits of the new end, with the bits of reading it all.
void TestGoldenTransformers::goesOnFromAnyLength()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    const ModelPtr model = loadFile(file, kernels::runnableKernelTables().back());
    std::vector<TokenId> ids;
    const tests::GoldenData data = tests::readGoldenLogits(folder);
    while (ids.size() < 131) {
        ids.insert(ids.end(), data.ids.begin(), data.ids.end());
    }
    const model::SequenceOptions options = {.threads = {1}, .maxBatch = 32};
    generate::Session cached(model, options);
    for (const std::size_t length : {1U, 20U, 63U, 64U, 65U, 128U}) {
        cached.reset();
        QVERIFY(cached.read(std::span(ids).first(length)).ok());
        const generate::Snapshot snapshot = cached.snapshot();
        QVERIFY(cached.read(std::span(ids).subspan(length, 3)).ok()); // another end
        for (const std::size_t more : {1U, 2U}) {
            QVERIFY(cached.restore(snapshot).ok());
            QVERIFY(cached.logits().empty()); // not those of the old end
            QCOMPARE(cached.position(), length);
            QVERIFY(cached.read(std::span(ids).subspan(length, more)).ok());
            generate::Session fresh(model, options);
            QVERIFY(fresh.read(std::span(ids).first(length + more)).ok());
            QVERIFY(std::equal(cached.logits().begin(), cached.logits().end(),
                               fresh.logits().begin(), fresh.logits().end()));
        }
    }
}

void TestGoldenTransformers::numbersThatAreNotFiniteAreAnError()
{
    const ModelPtr model = changedLayers([](model::transformer::Layer& layer) {
        layer.down.scale = std::numeric_limits<float>::infinity();
    });
    generate::Session session(model, {.threads = {1}});
    const std::vector<TokenId> ids = {1, 2, 3};
    const Status status = session.read(ids);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Corrupt);
    QVERIFY(session.logits().empty());
    std::size_t handedOut = 0;
    const auto sink = [&](std::size_t, std::span<const float>) {
        ++handedOut;
    };
    QVERIFY(!session.readWithLogits(ids, sink, {}).ok());
    QCOMPARE(handedOut, std::size_t{0});
}

// 366 of the 541 rows have a piece.
void TestGoldenTransformers::idsWithoutAPieceHaveNoShare()
{
    constexpr std::size_t kPieces = 366;
    const ModelPtr model =
        loadFile(QStringLiteral("qwen3-small-tied/pq2_0.gguf"), kernels::kernelTable(Isa::Scalar));
    const std::size_t rows = model->info().vocabularySize;
    QCOMPARE(rows, std::size_t{541});
    generate::Session whole(model, {.threads = {1}}, generate::LogitIds::All);
    generate::Session session(model, {.threads = {1}});
    std::size_t untrainedWon = 0;
    std::vector<TokenId> ids;
    for (std::size_t i = 0; i < 20; ++i) { // as in a text of an older version
        ids.push_back(static_cast<TokenId>(kPieces + 7 * i));
        QVERIFY(whole.read({&ids.back(), 1}));
        QVERIFY(session.read({&ids.back(), 1}));
        const std::span<const float> all = whole.logits();
        const std::span<const float> said = session.logits();
        QVERIFY(std::equal(all.begin(), all.begin() + kPieces, said.begin()));
        QVERIFY(std::all_of(said.begin() + kPieces, said.end(), [](float logit) {
            return logit == -std::numeric_limits<float>::infinity();
        }));
        untrainedWon += generate::greedyToken(all) >= TokenId{kPieces} ? std::size_t{1} : 0;
        QVERIFY(generate::greedyToken(said) < TokenId{kPieces});
    }
    QVERIFY(untrainedWon > 0); // or this shows nothing

    bool isHidden = true;
    const auto look = [&](std::size_t, std::span<const float> logits) {
        for (std::size_t row = 0; row < logits.size(); row += rows) {
            isHidden =
                isHidden && generate::greedyToken(logits.subspan(row, rows)) < TokenId{kPieces};
        }
    };
    session.reset();
    QVERIFY(session.readWithLogits(ids, look, {}));
    QVERIFY(isHidden);
    const std::vector<float> stream(model->info().hiddenSize, 1.0F);
    std::vector<float> logits(rows);
    session.readOut(stream, logits);
    QVERIFY(std::isinf(logits[kPieces]) && std::isinf(logits.back()) && !std::isinf(logits[0]));
}

QTEST_GUILESS_MAIN(TestGoldenTransformers)
#include "test_golden_transformers.moc"
