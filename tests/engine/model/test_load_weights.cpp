// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/importer.h"
#include "engine/model/hgrn_bit/load_weights.h"
#include "tests/support/hgrn_bit_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::model;

class TestLoadWeights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryDoesNotDependOnTheTypeInTheFile();
    void namesABrokenTensor_data();
    void namesABrokenTensor();

private:
    // tests/golden/micro-f16 as a file, or its error.
    [[nodiscard]] Result<std::filesystem::path> imported(quant::TernaryFormat format) const
    {
        std::filesystem::path path(m_folder.filePath(QStringLiteral("m.gguf")).toStdString());
        ImportOptions options;
        options.format = format;
        const Result<ImportReport> report =
            importFolder(TRILUME_TEST_SOURCE_DIR "/tests/golden/micro-f16", path, options);
        if (!report.ok()) {
            return report.error();
        }
        return path;
    }

    QTemporaryDir m_folder;
};

void TestLoadWeights::memoryDoesNotDependOnTheTypeInTheFile()
{
    std::uint64_t needed[2] = {};
    std::uint64_t fileBytes[2] = {};
    for (const std::size_t index : {0U, 1U}) {
        const auto path =
            imported(index == 0 ? quant::TernaryFormat::Tq2_0 : quant::TernaryFormat::Tq1_0);
        QVERIFY2(path.ok(), path.ok() ? "" : path.error().english().c_str());
        const Result<HgrnBitFile> file = tests::openHgrnBitFile(path.value());
        QVERIFY(file.ok());
        needed[index] = hgrn_bit::requiredBytes(file.value());
        fileBytes[index] = file.value().sizeBytes();
    }
    QVERIFY(fileBytes[0] > fileBytes[1] + 8192);
    // All that may differ is what aligns the tensors in the file.
    QVERIFY(needed[0] < needed[1] + 2048 && needed[1] < needed[0] + 2048);
}

void TestLoadWeights::namesABrokenTensor_data()
{
    QTest::addColumn<quant::TernaryFormat>("format");
    QTest::addColumn<int>("value"); // that no weights encode to
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("TQ2_0") << quant::TernaryFormat::Tq2_0 << 0xFF
                           << QByteArray("row 0: TQ2_0 block 0 has code 3 at weight 2, 0, 1 or 2 "
                                         "was expected.");
    QTest::newRow("TQ1_0") << quant::TernaryFormat::Tq1_0 << 20
                           << QByteArray("row 0: TQ1_0 block 0 has the value 20 in byte 2, a code "
                                         "of five weights was expected.");
}

void TestLoadWeights::namesABrokenTensor()
{
    QFETCH(const quant::TernaryFormat, format);
    QFETCH(const int, value);
    QFETCH(const QByteArray, message);
    const auto path = imported(format);
    QVERIFY(path.ok());
    qsizetype offset = 0;
    {
        const Result<HgrnBitFile> good = tests::openHgrnBitFile(path.value());
        QVERIFY(good.ok());
        QVERIFY(
            hgrn_bit::loadWeights(good.value(), ThreadBudget{2}, kernels::Packing::TwoBit, {}, {})
                .ok());
        // Found by content: the views do not say where in the file they lie.
        QFile file(QString::fromStdString(path.value().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::span<const std::byte> bytes =
            good.value().tensors().layers[1].fProj.weight.bytes;
        offset = file.readAll().indexOf(QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                   static_cast<qsizetype>(bytes.size())));
    }
    QVERIFY(offset > 0);
    QFile file(QString::fromStdString(path.value().string()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset + 2));
    QVERIFY(file.putChar(static_cast<char>(value)));
    file.close();
    const Result<HgrnBitFile> broken = tests::openHgrnBitFile(path.value());
    QVERIFY(broken.ok());
    const auto weights =
        hgrn_bit::loadWeights(broken.value(), ThreadBudget{2}, kernels::Packing::TwoBit, {}, {});
    QVERIFY(!weights.ok());
    QCOMPARE(weights.error().code, Errc::Corrupt);
    QCOMPARE(QByteArray::fromStdString(weights.error().english()),
             QByteArray::fromStdString(path.value().string())
                 + ": tensor model.layers.1.attn.f_proj.weight: " + message);
}

QTEST_GUILESS_MAIN(TestLoadWeights)
#include "test_load_weights.moc"
