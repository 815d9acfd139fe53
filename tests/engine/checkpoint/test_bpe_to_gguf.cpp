// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_from_gguf.h"
#include "engine/checkpoint/bpe_to_gguf.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/huggingface/bpe_from_folder.h"
#include "tests/engine/checkpoint/bpe_files.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;
using tokenizer::BpeDescription;

namespace {

Result<std::string> written(const BpeDescription& about, std::size_t vocabularySize)
{
    const QTemporaryDir folder;
    const std::filesystem::path path =
        std::filesystem::path(folder.path().toStdString()) / "vocabulary.gguf";
    GgufWriter writer;
    if (Status status = addBpe(writer, about, vocabularySize, "folder"); !status) {
        return status.error();
    }
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file) {
        return file.error();
    }
    if (Status status = writer.writeHeader(file.value()); !status) {
        return status.error();
    }
    writer.finish();
    if (Status status = file.value().commit(); !status) {
        return status.error();
    }
    return fileText(path);
}

Result<BpeDescription> readBack(const std::string& file)
{
    const Result<GgufView> view = parseGguf(std::as_bytes(std::span<const char>(file)), "file");
    return view ? readGgufBpe(view.value(), "file") : view.error();
}

} // namespace

class TestBpeToGguf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void leavesOutEndsWithoutARow();
    void refusesRulesWithoutAName();
};

void TestBpeToGguf::readsBackWhatItWrote_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("bitnet") << 523;
    QTest::newRow("falcon") << 531;
    QTest::newRow("qwen3") << 541;
}

void TestBpeToGguf::readsBackWhatItWrote()
{
    QFETCH(int, rows);
    Result<BpeDescription> before = readFolderBpe(bpeFolder(QTest::currentDataTag()));
    QVERIFY(before);
    before.value().ends = {{368, "one"}, {rows - 1, "another"}};
    before.value().endOfText = 365;
    const Result<std::string> file = written(before.value(), static_cast<std::size_t>(rows));
    QVERIFY2(file, file ? "" : file.error().english().c_str());
    const Result<BpeDescription> after = readBack(file.value());
    QVERIFY2(after, after ? "" : after.error().english().c_str());

    QCOMPARE(after.value().pieces.size(), static_cast<std::size_t>(rows));
    for (std::size_t id = 0; id < before.value().pieces.size(); ++id) {
        QCOMPARE(after.value().pieces[id].text, before.value().pieces[id].text);
        QVERIFY(after.value().pieces[id].kind == before.value().pieces[id].kind);
    }
    QCOMPARE(after.value().merges.size(), before.value().merges.size());
    for (std::size_t rank = 0; rank < before.value().merges.size(); ++rank) {
        QCOMPARE(after.value().merges[rank].left, before.value().merges[rank].left);
        QCOMPARE(after.value().merges[rank].right, before.value().merges[rank].right);
    }
    QVERIFY(after.value().splitter == before.value().splitter);
    QCOMPARE(after.value().normalisesToNfc, before.value().normalisesToNfc);
    QCOMPARE(after.value().takesWholeWords, before.value().takesWholeWords);
    QCOMPARE(after.value().beginOfText, before.value().beginOfText);
    QCOMPARE(after.value().addsBeginOfText, before.value().addsBeginOfText);
    QCOMPARE(after.value().endOfText, std::optional<TokenId>(365));
    std::vector<TokenId> ends;
    for (const tokenizer::BpeEnd& end : after.value().ends) {
        ends.push_back(end.id);
    }
    for (const TokenId end : {TokenId{365}, TokenId{368}, static_cast<TokenId>(rows - 1)}) {
        QVERIFY2(std::find(ends.begin(), ends.end(), end) != ends.end(),
                 qPrintable(QString::number(end)));
    }
}

void TestBpeToGguf::leavesOutEndsWithoutARow()
{
    Result<BpeDescription> about = readFolderBpe(bpeFolder("falcon"));
    QVERIFY(about);
    about.value().ends = {{368, "one"}, {366, "two"}, {600, "beyond"}};
    const Result<std::string> file = written(about.value(), 531);
    QVERIFY(file);
    const Result<BpeDescription> after = readBack(file.value());
    QVERIFY2(after, after ? "" : after.error().english().c_str());
    QCOMPARE(after.value().ends.size(), std::size_t{2});
}

// No name stands for digits one by one without form C.
void TestBpeToGguf::refusesRulesWithoutAName()
{
    Result<BpeDescription> about = readFolderBpe(bpeFolder("qwen3"));
    QVERIFY(about);
    about.value().normalisesToNfc = false;
    const Result<std::string> file = written(about.value(), 541);
    QVERIFY(!file);
    QCOMPARE(QString::fromStdString(file.error().english()),
             QStringLiteral("folder: pre_tokenizer: found rules of no name, expected those of "
                            "\"llama-bpe\" or \"llama3\" or \"falcon3\" or \"falcon_e\" or "
                            "\"qwen2\" or \"gpt-2\"."));
}

QTEST_APPLESS_MAIN(TestBpeToGguf)
#include "test_bpe_to_gguf.moc"
