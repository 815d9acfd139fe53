// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports checkpoints with the tensor lists of the published models in a process that may address
// 1 GiB and no more. The small one runs always, the others with "slow" as the first argument.
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"
#include "tests/support/hgrn_bit_file.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

class TestImportMemory final : public QObject
{
    Q_OBJECT

public:
    explicit TestImportMemory(bool isSlow)
        : m_isSlow(isSlow)
    {}

private Q_SLOTS:
    void importsWithinOneGibibyte_data();
    void importsWithinOneGibibyte();

private:
    bool m_isSlow;
};

namespace {

constexpr std::uint64_t kGibibyte = std::uint64_t{1} << 30U;

HgrnBitHyperParameters published(std::size_t layers, std::size_t hidden, std::size_t feedForward)
{
    return {layers, hidden, feedForward, 32000, 2048, 1e-6F, true};
}

} // namespace

void TestImportMemory::importsWithinOneGibibyte_data()
{
    QTest::addColumn<HgrnBitHyperParameters>("parameters");
    QTest::addColumn<LargeData>("data");
    QTest::addColumn<quint64>("shards");
    QTest::addColumn<quint64>("tensors");
    if (!m_isSlow) {
        QTest::newRow("370M") << published(24, 1024, 2816) << LargeData::Random << quint64{1}
                              << quint64{365};
        return;
    }
    QTest::newRow("1.3B") << published(24, 2048, 5632) << LargeData::Random << quint64{1}
                          << quint64{365};
    QTest::newRow("2.7B") << published(32, 2560, 6912) << LargeData::Sparse << quint64{2}
                          << quint64{485};
}

void TestImportMemory::importsWithinOneGibibyte()
{
    QFETCH(const HgrnBitHyperParameters, parameters);
    QFETCH(const LargeData, data);
    QFETCH(const quint64, shards);
    QFETCH(const quint64, tensors);
    // Beside the test program: a folder for temporary files may lie in memory.
    const QTemporaryDir folder(QStringLiteral("import-XXXXXX"));
    QVERIFY(folder.isValid());
    const std::filesystem::path source =
        std::filesystem::absolute(folder.path().toStdString()) / "checkpoint";
    const std::filesystem::path output = source / "model.gguf";
    QCOMPARE(quint64{emptyTensors(parameters).size()}, tensors);
    writeLargeCheckpoint(source, parameters, data, shards);

    QProcess import;
    QStringList arguments = {QString::fromStdString(source.string()),
                             QString::fromStdString(output.string())};
#ifndef TRILUME_SANITIZED
    arguments +=
        {QStringLiteral("tq2_0"), QString::number(kGibibyte)}; // sanitizers address terabytes
#endif
    import.start(QStringLiteral(TRILUME_IMPORT_FOLDER), arguments);
    QVERIFY(import.waitForFinished(-1));

    QVERIFY2(import.exitStatus() == QProcess::NormalExit && import.exitCode() == 0,
             import.readAllStandardError().constData());
    const QList<QByteArray> words = import.readAllStandardOutput().trimmed().split(' ');
    QCOMPARE(words.size(), 2);
    const quint64 peakBytes = words[1].toULongLong() * 1024;
    qInfo("peak memory %llu MiB", peakBytes >> 20U);
    QVERIFY2(peakBytes > 0 && peakBytes < kGibibyte, words[1].constData());
    const Result<HgrnBitFile> file = tests::openHgrnBitFile(output);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    QCOMPARE(file.value().hyperParameters(), parameters);
    QCOMPARE(file.value().fingerprint(), words[0].toStdString());
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    TestImportMemory test(arguments.removeAll(QStringLiteral("slow")) > 0);
    return QTest::qExec(&test, arguments);
}

#include "test_import_memory.moc"
