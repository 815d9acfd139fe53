// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file's architecture decides; test_hgrn_bit_file looks at the rest.
#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/model_head.h"
#include "tests/engine/checkpoint/gguf/gguf_editor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;
using namespace trilume::checkpoint;

namespace {

const QString kBundled =
    QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf");

} // namespace

class TestModelFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatIsKnown();
    void refusesOtherArchitectures_data();
    void refusesOtherArchitectures();
    void findsEveryNameAgain();
    void aHeadSaysWhatTheFileSays();
    void aFileThatIsCutWhileItIsReadIsAnError_data();
    void aFileThatIsCutWhileItIsReadIsAnError();
};

void TestModelFile::opensWhatIsKnown()
{
    const Result<ModelFile> file = openModelFile(kBundled.toStdString());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    const auto& opened = std::get<HgrnBitFile>(file.value());
    QCOMPARE(opened.source(), kBundled.toStdString());
    QVERIFY(opened.identity().has_value()); // it is mapped
    QVERIFY(opened.checkUnchanged().ok());
}

void TestModelFile::refusesOtherArchitectures_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("gemma3") << QByteArray("gemma3") << QByteArray(R"("gemma3")");
    QTest::newRow("letters of another case")
        << QByteArray("HGRN_bit") << QByteArray(R"("HGRN_bit")");
    QTest::newRow("nothing") << QByteArray() << QByteArray(R"("")");
}

void TestModelFile::refusesOtherArchitectures()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, quoted);
    QFile bundled(kBundled);
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    const QByteArray bytes = bundled.readAll();
    tests::GgufEditor editor(
        std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    editor.setString("general.architecture", name.toStdString());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.gguf"));
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QByteArray::fromStdString(editor.text()));
    written.close();
    const Result<ModelFile> file = openModelFile(path.toStdString());
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, Errc::Unsupported);
    QCOMPARE(
        QByteArray::fromStdString(file.error().english()),
        path.toUtf8() + ": this is a " + quoted
            + " model; Trilume runs \"hgrn_bit\", \"bitnet-b1.58\", \"bitnet-25\", \"bitnet\", "
              "\"llama\", \"qwen3\" only (general.architecture).");
}

void TestModelFile::findsEveryNameAgain()
{
    QCOMPARE(architectureName(Architecture::HgrnBit), std::string_view("hgrn_bit"));
    QVERIFY(findArchitecture("hgrn_bit") == Architecture::HgrnBit);
    QVERIFY(!findArchitecture("hgrn"));
}

void TestModelFile::aHeadSaysWhatTheFileSays()
{
    const Result<ModelFile> file = openModelFile(kBundled.toStdString());
    int pieces = 0;
    const Result<ModelHead> head = ModelHead::read(kBundled.toStdString(), [&pieces] { ++pieces; });
    QVERIFY2(head.ok(), head.ok() ? "" : head.error().english().c_str());
    const FileDescription expected = describe(file.value());
    const FileDescription found = describe(head.value().file());
    QCOMPARE(found.name, expected.name);
    QCOMPARE(found.sizeBytes, expected.sizeBytes);
    QCOMPARE(found.parameterCount, expected.parameterCount);
    QCOMPARE(found.ternaryBytes, expected.ternaryBytes);
    QCOMPARE(found.hyperParameters.size(), expected.hyperParameters.size());
    const auto tokenizer = loadTokenizer(head.value().file());
    QVERIFY(tokenizer.ok());
    QCOMPARE(tokenizer.value()->vocabularySize(),
             loadTokenizer(file.value()).value()->vocabularySize());
    QVERIFY(pieces > 2); // its tables are longer than the first, and scales lie apart
}

void TestModelFile::aFileThatIsCutWhileItIsReadIsAnError_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<qint64>("size");
    QTest::newRow("before the first") << 1 << qint64{100};
    QTest::newRow("in the tables") << 2 << qint64{300'000};
    QTest::newRow("in the weights") << 5 << qint64{4'000'000};
    QTest::newRow("to nothing") << 3 << qint64{0};
}

// A mapped file would end the program there.
void TestModelFile::aFileThatIsCutWhileItIsReadIsAnError()
{
    QFETCH(const int, piece);
    QFETCH(const qint64, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.gguf"));
    QVERIFY(QFile::copy(kBundled, path));
    int pieces = 0;
    const Result<ModelHead> head = ModelHead::read(path.toStdString(), [&] {
        if (++pieces == piece) {
            QVERIFY(QFile::resize(path, size));
        }
    });
    QVERIFY(pieces >= piece);
    QVERIFY(!head.ok());
    QVERIFY2(head.error().english().find("x.gguf") != std::string::npos,
             head.error().english().c_str());
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "test_model_file.moc"
