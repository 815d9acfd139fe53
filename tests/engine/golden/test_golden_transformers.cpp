// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transformers against reference outputs of independent implementations (tests/golden/README.md),
// and against themselves: the same bits for every kernel table, packing, thread count and way of
// splitting a text.
#include "engine/generate/sampler.h"
#include "engine/generate/session.h"
#include "engine/model/load_model.h"
#include "tests/support/golden_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
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
    generate::Session session(model, options);
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
    void groupsCostLittle();
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
                              {.threads = {2}, .kv = {format}});
    QVERIFY(session.read(data.ids).ok());
    for (const TokenId expected : data.greedy) {
        const TokenId token = generate::greedyToken(session.logits());
        QCOMPARE(token, expected);
        QVERIFY(session.read({&token, 1}).ok());
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
    const std::vector<float> found = lastLogits(model, data.ids, {.threads = {2}});
    const double nats = divergence(found, floats, width);
    qInfo("%g nats, %g of the largest logit", nats, tests::relativeRowError(found, floats, width));
    QVERIFY(nats < 1e-3);
    for (std::size_t row = 0; row < kGoldenRows; ++row) {
        const auto best = [&](const std::vector<float>& logits) {
            return generate::greedyToken(std::span(logits).subspan(row * width, width));
        };
        QCOMPARE(best(found), best(floats));
    }
}

QTEST_GUILESS_MAIN(TestGoldenTransformers)
#include "test_golden_transformers.moc"
