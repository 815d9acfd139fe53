// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/model_head.h"
#include "tests/engine/checkpoint/transformer/folder_comparison.h"

#include <QTest>

#include <variant>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

namespace {

std::filesystem::path goldenPath(const char* name)
{
    return std::filesystem::path(TRILUME_TEST_SOURCE_DIR "/tests/golden") / name;
}

} // namespace

class TestTransformerFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItsFolderHolds_data();
    void holdsWhatItsFolderHolds();
    void readsTheHyperParameters();
    void aHeadSaysWhatTheFileSays();
};

void TestTransformerFile::holdsWhatItsFolderHolds_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("I2_S, bitnet-b1.58") << QByteArray("bitnet-small") << QByteArray("i2_s.gguf");
    QTest::newRow("I2_S, llama, permuted") << QByteArray("falcon-small") << QByteArray("i2_s.gguf");
    QTest::newRow("PQ2_0, qwen3") << QByteArray("qwen3-small-tied") << QByteArray("pq2_0.gguf");
    QTest::newRow("Q2_0, qwen3") << QByteArray("qwen3-small-tied") << QByteArray("q2_0-64.gguf");
}

void TestTransformerFile::holdsWhatItsFolderHolds()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, file);
    const std::filesystem::path path = goldenPath(folder.constData());
    const Result<ModelFile> opened = openModelFile(path / file.constData());
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().english().c_str());
    const auto& model = std::get<TransformerFile>(opened.value());
    QCOMPARE(QByteArray::fromStdString(differenceFromFolder(model.tensors(), path)), QByteArray());
}

void TestTransformerFile::readsTheHyperParameters()
{
    const Result<ModelFile> opened = openModelFile(goldenPath("falcon-small") / "i2_s.gguf");
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().english().c_str());
    const auto& file = std::get<TransformerFile>(opened.value());
    TransformerHyperParameters expected;
    expected.layerCount = 2;
    expected.hiddenSize = 384;
    expected.feedForwardSize = 512;
    expected.vocabularySize = 531;
    expected.headCount = 6;
    expected.keyHeadCount = 2;
    expected.headSize = 64;
    expected.contextLength = 2048;
    expected.rmsNormEps = 1e-6F;
    expected.rope.theta = 1000042.0;
    expected.activation = GateActivation::Silu;
    expected.grid = quant::ActivationGrid::Token;
    QVERIFY(file.hyperParameters() == expected);
    QCOMPARE(file.architecture(), std::string("llama"));
    QCOMPARE(file.name(), std::string("falcon-small"));
    QVERIFY(file.tensors().head.has_value());
    QVERIFY(file.unknownKeys().empty());
}

void TestTransformerFile::aHeadSaysWhatTheFileSays()
{
    const std::filesystem::path path = goldenPath("bitnet-small") / "i2_s.gguf";
    const Result<ModelFile> opened = openModelFile(path);
    const Result<ModelHead> head = ModelHead::read(path);
    QVERIFY2(head.ok(), head.ok() ? "" : head.error().english().c_str());
    const FileDescription expected = describe(opened.value());
    const FileDescription found = describe(head.value().file());
    QCOMPARE(found.architecture, std::string("bitnet-b1.58"));
    QCOMPARE(found.parameterCount, expected.parameterCount);
    QCOMPARE(found.ternaryCount, expected.ternaryCount);
    // Its scales lie behind the weights, which a head does not hold.
    const auto& tensors = std::get<TransformerFile>(head.value().file()).tensors();
    const auto& whole = std::get<TransformerFile>(opened.value()).tensors();
    QCOMPARE(tensors.layers[1].down.scale, whole.layers[1].down.scale);
}

QTEST_GUILESS_MAIN(TestTransformerFile)
#include "test_transformer_file.moc"
