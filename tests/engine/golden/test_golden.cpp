// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole engine against reference outputs that an independent implementation computed
// (tests/golden/README.md), and against itself: the same bits for every instruction set, thread
// count and way of splitting a text.
#include "engine/checkpoint/importer.h"
#include "engine/generate/sampler.h"
#include "engine/generate/session.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/model/load_model.h"
#include "engine/runtime/isa.h"
#include "engine/trace/activation_recorder.h"
#include "tests/support/golden_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <vector>

using namespace trilume;
using model::hgrn_bit::indexOf;
using model::hgrn_bit::LayerTensor;

namespace {

constexpr double kTolerance = 1e-5; // of the row's largest value: golden/README.md
constexpr std::size_t kLogitRows = 8;
const QLatin1String kTq1(" in TQ1_0"); // ends the name of such a model file

// Keeps what the reference holds: the residual stream at the last position.
class LastHidden final : public model::LayerObserver
{
public:
    explicit LastHidden(std::size_t lastPosition)
        : m_lastPosition(lastPosition)
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        const bool isStream = event.tensor == indexOf(LayerTensor::Embedding)
                              || event.tensor == indexOf(LayerTensor::Residual);
        if (isStream && event.position == m_lastPosition) {
            m_values.insert(m_values.end(), values.begin(), values.end());
        }
    }

    void onCodes(const model::LayerEvent&, std::span<const std::int8_t>) override {}

    [[nodiscard]] const std::vector<float>& values() const { return m_values; }

private:
    std::size_t m_lastPosition;
    std::vector<float> m_values;
};

struct Outputs
{
    std::vector<float> logits; // last rows
    std::vector<float> hidden;
    std::vector<float> state;

    friend bool operator==(const Outputs&, const Outputs&) = default;
};

// How a model is loaded.
struct Form
{
    Isa isa = Isa::Scalar;
    kernels::Packing packing = kernels::Packing::TwoBit;
};

// How a text is handed to the session.
struct Way
{
    std::size_t threads = 1;
    std::size_t batch = 1;
};

} // namespace

class TestGolden final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void isRecordedAsInTheReference_data();
    void isRecordedAsInTheReference();
    void isTheSameModelInTq1_data();
    void isTheSameModelInTq1();
    void decodesTheReferenceTokens_data();
    void decodesTheReferenceTokens();

private:
    std::shared_ptr<const model::Model> load(const QString& name, const Form& form);
    static Outputs run(const std::shared_ptr<const model::Model>& model,
                       const tests::GoldenData& data,
                       const Way& way);

    QTemporaryDir m_folder;
    std::map<QString, QString> m_files; // model file by reference name
};

void TestGolden::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const char* name : {"micro-f16", "small-bf16-sharded", "odd-f32"}) {
        const QString key = QString::fromLatin1(name);
        for (const quant::TernaryFormat format :
             {quant::TernaryFormat::Tq2_0, quant::TernaryFormat::Tq1_0}) {
            const bool isTq1 = format == quant::TernaryFormat::Tq1_0;
            const QString model = isTq1 ? key + kTq1 : key;
            m_files[model] = m_folder.filePath(model + QStringLiteral(".gguf"));
            checkpoint::ImportOptions options;
            options.format = format;
            const auto report = checkpoint::importFolder(tests::goldenFolder(key).toStdString(),
                                                         m_files[model].toStdString(), options);
            QVERIFY2(report.ok(), report.ok() ? "" : report.error().english().c_str());
        }
    }
    m_files[QStringLiteral("seed-chat")] =
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf");
}

std::shared_ptr<const model::Model> TestGolden::load(const QString& name, const Form& form)
{
    model::LoadOptions options;
    options.isa = form.isa;
    options.threads = {2};
    options.packing = form.packing;
    auto model = model::loadModel(m_files.at(name).toStdString(), options);
    if (!model.ok()) {
        qFatal("%s", model.error().english().c_str());
    }
    return std::move(model).value();
}

Outputs TestGolden::run(const std::shared_ptr<const model::Model>& model,
                        const tests::GoldenData& data,
                        const Way& way)
{
    generate::Session session(model, {.threads = {way.threads}, .maxBatch = way.batch});
    LastHidden hidden(data.ids.size() - 1);
    Outputs outputs;
    generate::Session::ReadOptions options;
    options.observer = &hidden;
    const std::size_t vocabulary = model->info().vocabularySize;
    const auto keepLast = [&](std::size_t firstToken, std::span<const float> logits) {
        for (std::size_t row = 0; row * vocabulary < logits.size(); ++row) {
            if (firstToken + row + kLogitRows >= data.ids.size()) {
                const std::span<const float> values = logits.subspan(row * vocabulary, vocabulary);
                outputs.logits.insert(outputs.logits.end(), values.begin(), values.end());
            }
        }
    };
    const Status status = session.readWithLogits(data.ids, keepLast, options);
    if (!status.ok()) {
        qFatal("%s", status.error().english().c_str());
    }
    outputs.hidden = hidden.values();
    for (std::size_t layer = 0; layer < model->info().layerCount; ++layer) {
        const std::span<const float> held =
            session.heldTensors().held(indexOf(LayerTensor::State), layer);
        outputs.state.insert(outputs.state.end(), held.begin(), held.end());
    }
    return outputs;
}

void TestGolden::agreesWithTheReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("micro, f16") << QStringLiteral("micro-f16");
    QTest::newRow("small, bf16 in three shards") << QStringLiteral("small-bf16-sharded");
    QTest::newRow("odd sizes, f32") << QStringLiteral("odd-f32");
    QTest::newRow("bundled model") << QStringLiteral("seed-chat");
}

void TestGolden::agreesWithTheReference()
{
    QFETCH(QString, name);
    const tests::GoldenData data = tests::readGoldenData(name);
    const auto plain = load(name, {});
    const Outputs first = run(plain, data, {});
    const std::size_t hiddenSize = plain->info().hiddenSize;
    const std::size_t vocabulary = data.logits.size() / kLogitRows;
    QVERIFY(tests::relativeRowError(first.logits, data.logits, vocabulary) < kTolerance);
    QVERIFY(tests::relativeRowError(first.hidden, data.hidden, hiddenSize) < kTolerance);
    QVERIFY(tests::relativeRowError(first.state, data.state, hiddenSize) < kTolerance);
    for (const Isa isa : supportedIsas()) {
        for (const auto packing : {kernels::Packing::TwoBit, kernels::Packing::FiveBit}) {
            const auto model = load(name, {isa, packing});
            for (const std::size_t threads : {1U, 2U, 3U}) {
                for (const std::size_t batch : {1U, 5U, 64U}) {
                    const std::string text = std::string(isaName(isa)) + ", "
                                             + std::string(kernels::packingName(packing)) + ", "
                                             + std::to_string(threads) + " threads, batches of "
                                             + std::to_string(batch);
                    QVERIFY2(run(model, data, {threads, batch}) == first, text.c_str());
                }
            }
        }
    }
}

void TestGolden::isRecordedAsInTheReference_data()
{
    agreesWithTheReference_data();
}

void TestGolden::isRecordedAsInTheReference()
{
    QFETCH(QString, name);
    const tests::GoldenData data = tests::readGoldenData(name);
    const auto model = load(name, {supportedIsas().back()});
    for (const std::size_t batch : {1U, 64U}) {
        const std::size_t hiddenSize = model->info().hiddenSize;
        generate::Session session(model, {.threads = {2}, .maxBatch = batch});
        trace::ActivationRecorder recorder(*model, {.sampledChannels = hiddenSize});
        generate::Session::ReadOptions options;
        options.observer = &recorder;
        QVERIFY(session.read(data.ids, options).ok());
        QCOMPARE(recorder.endPosition(), data.ids.size());
        const std::vector<float>& hidden = recorder.record(data.ids.size() - 1).samples;
        QVERIFY(tests::relativeRowError(hidden, data.hidden, hiddenSize) < kTolerance);
        const std::span<const float> newest = recorder.newest(indexOf(LayerTensor::State));
        const std::vector<float> state(newest.begin(), newest.end());
        QVERIFY(tests::relativeRowError(state, data.state, hiddenSize) < kTolerance);
    }
}

void TestGolden::isTheSameModelInTq1_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"micro-f16", "small-bf16-sharded", "odd-f32"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestGolden::isTheSameModelInTq1()
{
    QFETCH(QString, name);
    const tests::GoldenData data = tests::readGoldenData(name);
    const auto tq1 = load(name + kTq1, {supportedIsas().back()});
    const auto tq2 = load(name, {supportedIsas().back()});
    const Way way = {2, 64};
    QVERIFY(run(tq1, data, way) == run(tq2, data, way));
    QCOMPARE(tq1->info().fingerprint, tq2->info().fingerprint);
    QCOMPARE(tq1->info().weightBytesPerToken, tq2->info().weightBytesPerToken);
    // Blocks of 256 weights take 54 bytes and 66.
    QCOMPARE(tq1->info().bitsPerWeight * 66.0, tq2->info().bitsPerWeight * 54.0);
}

void TestGolden::decodesTheReferenceTokens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("isa");
    for (const Isa isa : supportedIsas()) {
        for (const char* name : {"micro-f16", "small-bf16-sharded", "odd-f32"}) {
            QTest::addRow("%s, %s", name, std::string(isaName(isa)).c_str())
                << QString::fromLatin1(name) << static_cast<int>(isa);
        }
    }
}

void TestGolden::decodesTheReferenceTokens()
{
    QFETCH(QString, name);
    QFETCH(int, isa);
    const tests::GoldenData data = tests::readGoldenData(name);
    QVERIFY(!data.greedy.empty());
    generate::Session session(load(name, {static_cast<Isa>(isa)}), {.threads = {2}});
    QVERIFY(session.read(data.ids).ok());
    for (const TokenId expected : data.greedy) {
        const TokenId token = generate::greedyToken(session.logits());
        QCOMPARE(token, expected);
        QVERIFY(session.read({&token, 1}).ok());
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
