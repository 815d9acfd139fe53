// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/importer.h"
#include "engine/checkpoint/model_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>

using namespace trilume;
using namespace trilume::checkpoint;

class TestImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsTheGoldenCheckpoints_data();
    void importsTheGoldenCheckpoints();
};

namespace {

std::filesystem::path goldenFolder(const QString& name)
{
    return std::filesystem::path(TRILUME_TEST_SOURCE_DIR "/tests/golden") / name.toStdString();
}

} // namespace

void TestImporter::importsTheGoldenCheckpoints_data()
{
    QTest::addColumn<HgrnBitHyperParameters>("parameters");
    QTest::addColumn<int>("embeddingType");
    QTest::addColumn<quint64>("parameterCount");

    const auto row = [](const char* name, std::size_t layers, std::size_t hidden,
                        std::size_t feedForward, std::size_t vocabulary) -> QTestData& {
        return QTest::newRow(name) << HgrnBitHyperParameters{
                   layers, hidden, feedForward, vocabulary, 2048, 1e-6F, true};
    };
    row("micro-f16", 3, 64, 256, 256) << static_cast<int>(FloatType::F16) << quint64{232000};
    row("small-bf16-sharded", 2, 256, 512, 512)
        << static_cast<int>(FloatType::Bf16) << quint64{1579008};
    row("odd-f32", 2, 96, 160, 300) << static_cast<int>(FloatType::F32) << quint64{225728};
}

void TestImporter::importsTheGoldenCheckpoints()
{
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QTemporaryDir folder;
    const std::filesystem::path output =
        std::filesystem::path(folder.path().toStdString()) / "model.gguf";

    const Result<ImportReport> report = importFolder(goldenFolder(name), output);

    QVERIFY2(report.ok(), report.ok() ? "" : report.error().message.c_str());
    const Result<HgrnBitFile> file = openHgrnBitFile(output);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
    QFETCH(const HgrnBitHyperParameters, parameters);
    QCOMPARE(file.value().hyperParameters(), parameters);
    QCOMPARE(file.value().name(), name.toStdString());
    QTEST(static_cast<int>(file.value().tensors().embeddings.type), "embeddingType");
    QTEST(quint64{file.value().parameterCount()}, "parameterCount");
    QCOMPARE(quint64{report.value().fileBytes}, quint64{std::filesystem::file_size(output)});
    QVERIFY(file.value().unknownKeys().empty());
    QCOMPARE(report.value().warnings.size(), std::size_t{1}); // no tokenizer.model
    QCOMPARE(file.value().fingerprint(), report.value().fingerprint);
    const Result<std::string> recomputed = computeFingerprint(file.value());
    QVERIFY(recomputed.ok());
    QCOMPARE(recomputed.value(), report.value().fingerprint);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "test_importer.moc"
