// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The self-test on the bundled model, as it is and with planted faults.
#include "engine/checkpoint/model_file.h"
#include "engine/generate/evaluation.h"
#include "engine/generate/self_test_memory.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/load_weights.h"
#include "engine/model/load_model.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <variant>

using namespace trilume;
using namespace trilume::generate;

namespace {

using model::hgrn_bit::Weights;

constexpr const char* kSeed = TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf";

// The bundled model with other weights.
std::shared_ptr<const model::Model> changedSeed(const std::function<void(Weights&)>& change)
{
    const auto file = checkpoint::openModelFile(kSeed);
    if (!file) {
        qFatal("%s", file.error().english().c_str());
    }
    auto tokenizer = checkpoint::loadTokenizer(file.value());
    auto weights = model::hgrn_bit::loadWeights(std::get<checkpoint::HgrnBitFile>(file.value()),
                                                {1}, kernels::Packing::TwoBit, {}, {});
    if (!tokenizer || !weights) {
        qFatal("the bundled model cannot be read");
    }
    change(weights.value());
    model::Extras extras;
    extras.info.name = "Seed";
    extras.tokenizer = std::move(tokenizer).value();
    return std::make_shared<model::hgrn_bit::HgrnBitModel>(
        std::move(weights).value(), std::move(extras), kernels::runnableKernelTables().back());
}

double bitsOf(const std::shared_ptr<const model::Model>& model)
{
    const auto outcome = runSelfTest(model, {1}, {});
    return outcome ? outcome.value().bitsPerByte : -1.0;
}

} // namespace

class TestSelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledModelPassesWithRoom();
    void plantedFaultsAreDoubtful_data();
    void plantedFaultsAreDoubtful();
    void theBoundIsWhatTheWordsAlone();
    void goesStepByStep();
    void needsATokenizer();
    void isRemembered();
};

void TestSelfTest::theBundledModelPassesWithRoom()
{
    const auto model = model::loadModel(kSeed, {.threads = {1}});
    QVERIFY(model);
    const auto outcome = runSelfTest(model.value(), {1}, {});
    QVERIFY(outcome);
    QVERIFY(!outcome.value().isDoubtful());
    QVERIFY(outcome.value().bitsPerByte < 0.8 * SelfTestOutcome::kMostBitsPerByte);
    // The same as an evaluation of the whole text says.
    EvaluationOptions options;
    options.threads = {1};
    const auto whole = evaluateText(model.value(), selfTestText(), options);
    QVERIFY(whole);
    QCOMPARE(outcome.value().tokens, whole.value().tokens);
    QVERIFY(std::abs(outcome.value().bitsPerByte - whole.value().bitsPerByte) < 0.02);
}

void TestSelfTest::plantedFaultsAreDoubtful_data()
{
    using Change = std::function<void(Weights&)>;
    QTest::addColumn<Change>("change");
    // SiLU of the wrong side, in every layer: what another activation does.
    QTest::newRow("another activation") << Change([](Weights& weights) {
        for (auto& layer : weights.layers) {
            layer.mlpGate.scale = -layer.mlpGate.scale;
        }
    });
    QTest::newRow("rows of another matrix") << Change([](Weights& weights) {
        for (auto& layer : weights.layers) {
            std::swap(layer.input, layer.forget);
        }
    });
    QTest::newRow("a multiplier that divides") << Change([](Weights& weights) {
        for (auto& layer : weights.layers) {
            layer.mlpDown.scale = 1.0F / layer.mlpDown.scale;
        }
    });
}

void TestSelfTest::plantedFaultsAreDoubtful()
{
    QFETCH(const std::function<void(Weights&)>, change);
    const double bits = bitsOf(changedSeed(change));
    QVERIFY2(bits > SelfTestOutcome::kMostBitsPerByte, qPrintable(QString::number(bits)));
}

// -sum over the words of log2 of how often each stands there, over the bytes of the text.
void TestSelfTest::theBoundIsWhatTheWordsAlone()
{
    const QString text =
        QString::fromUtf8(selfTestText().data(), static_cast<qsizetype>(selfTestText().size()));
    const QStringList words = text.split(QLatin1Char(' '));
    std::map<QString, double> counts;
    for (const QString& word : words) {
        ++counts[word];
    }
    double bits = 0.0;
    for (const auto& [word, count] : counts) {
        bits -= count * std::log2(count / static_cast<double>(words.size()));
    }
    const double perByte = bits / static_cast<double>(selfTestText().size());
    QVERIFY(std::abs(perByte - SelfTestOutcome::kMostBitsPerByte) < 0.005);
}

void TestSelfTest::goesStepByStep()
{
    const auto model = model::loadModel(kSeed, {.threads = {1}});
    auto test = SelfTest::create(model.value(), {1});
    QVERIFY(test);
    QVERIFY(!test.value().outcome());
    std::size_t steps = 0;
    for (bool more = true; more; ++steps) {
        const Result<bool> next = test.value().step();
        QVERIFY(next);
        more = next.value();
    }
    QCOMPARE(test.value().outcome()->tokens,
             std::min(test.value().outcome()->tokens, steps * SelfTest::kStepTokens));
    const Result<bool> after = test.value().step();
    QVERIFY(after && !after.value());
}

void TestSelfTest::needsATokenizer()
{
    QVERIFY(!SelfTest::create(tests::tinyModel(), {1}));
}

void TestSelfTest::isRemembered()
{
    const QTemporaryDir dir;
    const std::string fingerprint(32, 'a');
    {
        model::CacheFolder folder(dir.path().toStdString());
        QVERIFY(!findSelfTest(folder, fingerprint));
        keepSelfTest(folder, fingerprint, {2.5, 300});
    }
    model::CacheFolder folder(dir.path().toStdString());
    const auto found = findSelfTest(folder, fingerprint);
    QVERIFY(found && found->isDoubtful());
    QCOMPARE(found->bitsPerByte, 2.5);
    QCOMPARE(found->tokens, std::size_t{300});
    QVERIFY(!findSelfTest(folder, std::string(32, 'b')));
    const std::string words = selfTestWarning("Bad", *found).english();
    QVERIFY2(words.find("Bad") == 0 && words.find("2.50") != std::string::npos, words.c_str());
}

QTEST_GUILESS_MAIN(TestSelfTest)
#include "test_self_test.moc"
