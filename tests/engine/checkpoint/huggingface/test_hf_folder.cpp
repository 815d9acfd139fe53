// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/hf_folder.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

class TestHfFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsASingleFile();
    void readsShards();
    void prefersTheSingleFile();
    void followsLinksToFiles();
    void namesBrokenLinks();
    void namesPointersOfGitLfs();
    void refusesFoldersWithoutWeights();
    void refusesWrongIndexes_data();
    void refusesWrongIndexes();
    void refusesShardsThatDisagreeWithTheIndex();
    void refusesATensorInTwoShards();
    void reportsAFileThatShrinks();

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    [[nodiscard]] QByteArray openError() const
    {
        const Result<HfFolder> folder = HfFolder::open(path(""));
        return folder.ok() ? QByteArray("none")
                           : QByteArray::fromStdString(folder.error().english());
    }

    [[nodiscard]] QByteArray in(const char* name, const QByteArray& problem) const
    {
        return QByteArray::fromStdString(path(name).string()) + ": " + problem;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr char kIndex[] = "model.safetensors.index.json";

const TestTensor kA = {"a", "F16", {2}, "aaaa"};
const TestTensor kB = {"b", "F32", {1, 2}, "bbbbBBBB"};

std::string readAll(const HfFolder& folder, const std::string& name)
{
    const FolderTensor& tensor = folder.tensors().at(name);
    std::string data(tensor.entry.sizeBytes, '\0');
    return folder.read(tensor, 0, std::as_writable_bytes(std::span(data))).ok() ? data : "error";
}

} // namespace

void TestHfFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHfFolder::readsASingleFile()
{
    writeFile(path("model.safetensors"), safetensorsText({kA, kB}));
    const Result<HfFolder> folder = HfFolder::open(path(""));
    QVERIFY2(folder.ok(), folder.ok() ? "" : folder.error().english().c_str());
    QCOMPARE(folder.value().tensors().size(), std::size_t{2});
    QCOMPARE(readAll(folder.value(), "a"), std::string("aaaa"));
    QCOMPARE(readAll(folder.value(), "b"), std::string("bbbbBBBB"));
    std::string part(3, '\0');
    QVERIFY(folder.value()
                .read(folder.value().tensors().at("b"), 3, std::as_writable_bytes(std::span(part)))
                .ok());
    QCOMPARE(part, std::string("bBB"));
}

void TestHfFolder::readsShards()
{
    writeFile(path("one.safetensors"), safetensorsText({kA}));
    writeFile(path("two.safetensors"), safetensorsText({kB}));
    writeFile(path(kIndex), R"({"metadata":{"total_size":12},)"
                            R"("weight_map":{"a":"one.safetensors","b":"two.safetensors"}})");
    const Result<HfFolder> folder = HfFolder::open(path(""));
    QVERIFY2(folder.ok(), folder.ok() ? "" : folder.error().english().c_str());
    QCOMPARE(readAll(folder.value(), "a"), std::string("aaaa"));
    QCOMPARE(readAll(folder.value(), "b"), std::string("bbbbBBBB"));
    QCOMPARE(folder.value().fileOf(folder.value().tensors().at("b")),
             path("two.safetensors").string());
}

void TestHfFolder::prefersTheSingleFile()
{
    writeFile(path("model.safetensors"), safetensorsText({kA}));
    writeFile(path(kIndex), "broken");
    QCOMPARE(openError(), QByteArray("none"));
}

void TestHfFolder::followsLinksToFiles()
{
    const QTemporaryDir elsewhere;
    const std::filesystem::path blob = std::filesystem::path(elsewhere.path().toStdString()) / "b1";
    writeFile(blob, safetensorsText({kA}));
    std::filesystem::create_symlink(blob, path("model.safetensors"));
    QCOMPARE(openError(), QByteArray("none"));
}

void TestHfFolder::namesBrokenLinks()
{
    std::filesystem::create_symlink("../blobs/gone", path("model.safetensors"));
    QCOMPARE(openError(), in("model.safetensors", "is a broken link to ../blobs/gone."));
    std::filesystem::remove(path("model.safetensors"));
    std::filesystem::create_symlink("gone", path(kIndex));
    QCOMPARE(openError(), in(kIndex, "is a broken link to gone."));
    std::filesystem::create_symlink("gone", path("extra.json"));
    const auto optional = readOptionalFile(path("extra.json"), 100);
    QVERIFY(!optional.ok()); // there, and not to be passed over
    QVERIFY(readOptionalFile(path("nothing.json"), 100).ok());
}

void TestHfFolder::namesPointersOfGitLfs()
{
    writeFile(path("model.safetensors"),
              "version https://git-lfs.github.com/spec/v1\noid sha256:00ff\nsize 750123456\n");
    QCOMPARE(openError(),
             in("model.safetensors",
                "is a Git LFS pointer to the file of 750123456 bytes and not the file: get it with "
                "\"git lfs pull\" in its folder, or download it by itself."));
}

void TestHfFolder::refusesFoldersWithoutWeights()
{
    const QByteArray message =
        in("", "holds neither model.safetensors nor model.safetensors.index.json");
    QCOMPARE(openError(), message + ".");
    writeFile(path("pytorch_model.bin"), "PK");
    QCOMPARE(openError(),
             message + " (weights in pytorch_model.bin must be converted to safetensors first).");
    const Result<HfFolder> missing = HfFolder::open(path("nowhere"));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, Errc::NotFound);
    QCOMPARE(QByteArray::fromStdString(missing.error().english()),
             in("nowhere", "is not a folder."));
    std::filesystem::create_directory(path("model.safetensors"));
    QCOMPARE(openError(), in("model.safetensors", "is not a regular file."));
}

void TestHfFolder::refusesWrongIndexes_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("garbage") << QByteArray("weights")
                             << QByteArray("is no valid JSON from byte 1 on.");
    QTest::newRow("no map") << QByteArray("{}")
                            << QByteArray("weight_map: is missing or no object.");
    QTest::newRow("map is a list")
        << QByteArray("{\"weight_map\":[]}") << QByteArray("weight_map: is missing or no object.");
    QTest::newRow("empty map") << QByteArray("{\"weight_map\":{}}")
                               << QByteArray("weight_map: names no tensors.");
    QTest::newRow("file 7") << QByteArray("{\"weight_map\":{\"a\":7}}")
                            << QByteArray(
                                   "weight_map: \"a\": found 7, expected the name of a file.");
    QTest::newRow("tensor twice") << QByteArray(
        "{\"weight_map\":{\"a\":\"x.safetensors\",\"a\":\"y.safetensors\"}}")
                                  << QByteArray("member \"a\" appears twice in one object.");
    const char* const names[] = {"../x.safetensors",
                                 "/etc/x.safetensors",
                                 "sub/x.safetensors",
                                 "..\\\\x.safetensors",
                                 ".safetensors",
                                 ".x.safetensors",
                                 "x.bin",
                                 ""};
    for (const char* name : names) {
        QByteArray shown(name);
        shown.replace("\\\\", "\\");
        QTest::newRow(QByteArray("file name " + QByteArray(name)).constData())
            << QByteArray("{\"weight_map\":{\"a\":\"") + name + "\"}}"
            << "weight_map: \"a\": found \"" + shown
                   + "\", expected the name of a .safetensors file in the same folder.";
    }
}

void TestHfFolder::refusesWrongIndexes()
{
    QFETCH(const QByteArray, index);
    QFETCH(const QByteArray, problem);
    writeFile(path(kIndex), index.toStdString());
    QCOMPARE(openError(), in(kIndex, problem));
}

void TestHfFolder::refusesShardsThatDisagreeWithTheIndex()
{
    writeFile(path("one.safetensors"), safetensorsText({kA}));
    writeFile(path(kIndex), R"({"weight_map":{"a":"one.safetensors","b":"one.safetensors"}})");
    QCOMPARE(openError(),
             in("one.safetensors",
                "tensor \"b\": is missing, model.safetensors.index.json says it is here."));
    writeFile(path(kIndex), R"({"weight_map":{"a":"one.safetensors","b":"two.safetensors"}})");
    QVERIFY(openError().startsWith(in("two.safetensors", "cannot be read: No such file")));
    writeFile(path("two.safetensors"), safetensorsText({kB}));
    writeFile(path(kIndex), R"({"weight_map":{"a":"two.safetensors","b":"one.safetensors"}})");
    QCOMPARE(openError(),
             in("two.safetensors",
                "tensor \"a\": is missing, model.safetensors.index.json says it is here."));
    writeFile(path("one.safetensors"), safetensorsText({kA, kB}));
    writeFile(path(kIndex), R"({"weight_map":{"a":"one.safetensors"}})");
    QCOMPARE(openError(),
             in("one.safetensors", "tensor \"b\": is not named by model.safetensors.index.json."));
}

void TestHfFolder::refusesATensorInTwoShards()
{
    writeFile(path("one.safetensors"), safetensorsText({kA}));
    writeFile(path("two.safetensors"), safetensorsText({kA, kB}));
    writeFile(path(kIndex), R"({"weight_map":{"a":"one.safetensors","b":"two.safetensors"}})");
    QCOMPARE(openError(), in("two.safetensors", "tensor \"a\": is in ")
                              + QByteArray::fromStdString(path("one.safetensors").string())
                              + " as well.");
}

void TestHfFolder::reportsAFileThatShrinks()
{
    const std::string text = safetensorsText({kA, kB});
    writeFile(path("model.safetensors"), text);
    const Result<HfFolder> folder = HfFolder::open(path(""));
    QVERIFY(folder.ok());
    std::filesystem::resize_file(path("model.safetensors"), text.size() - 3);
    std::string data(8, '\0');
    const Status status = folder.value().read(folder.value().tensors().at("b"), 0,
                                              std::as_writable_bytes(std::span(data)));
    QVERIFY(!status.ok());
    QCOMPARE(QByteArray::fromStdString(status.error().english()),
             in("model.safetensors", "ends at byte "
                                         + QByteArray::number(qulonglong{text.size() - 3})
                                         + ", 3 more were expected."));
}

QTEST_GUILESS_MAIN(TestHfFolder)
#include "test_hf_folder.moc"
