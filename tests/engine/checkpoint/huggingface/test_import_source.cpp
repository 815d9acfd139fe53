// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hgrn_bit/hgrn_bit_config.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/huggingface/import_source.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"
#include "tests/support/hgrn_bit_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

using Tensors = std::vector<TestTensor>;
using Edit = std::function<void(Tensors&)>;

class TestImportSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAWholeFolder();
    void warnsOfAMissingTokenizer();
    void warnsOfDifferencesToTheTokenizer();
    void allEndsOfTheConfigurationCount();
    void idsThatTheModelLacksAreIgnored();
    void brokenLinksAndPointersAreRefused();
    void takesTheNameFromTheBestPlace();
    void foldersOfACacheAreNamedAfterTheModel_data();
    void foldersOfACacheAreNamedAfterTheModel();
    void readsTheFrontMatterOfACard_data();
    void readsTheFrontMatterOfACard();
    void refusesTensorsByName_data();
    void refusesTensorsByName();
    void refusesAFolderWithoutConfiguration();
    void refusesBrokenTokenizersAndMarkers();

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / "folder" / name;
    }

    [[nodiscard]] Result<ImportSource> read(const ImportOptions& options = {}) const
    {
        return readImportSource(path(""), options);
    }

    [[nodiscard]] QByteArray readError() const
    {
        const Result<ImportSource> source = read();
        return source.ok() ? QByteArray("none")
                           : QByteArray::fromStdString(source.error().english());
    }

    [[nodiscard]] QByteArray in(const char* name, const QByteArray& problem) const
    {
        return QByteArray::fromStdString(path(name).string()) + ": " + problem;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_tokenizer; // of the bundled model: 4096 pieces
};

namespace {

constexpr HgrnBitHyperParameters kTiny = {1, 3, 2, 4096, 64, 1e-6F, true};
constexpr char kMarkers[] = R"({"user_prefix":"<|user|>","user_suffix":"<|end|>",)"
                            R"("assistant_prefix":"<|assistant|>","assistant_suffix":"<|end|>",)"
                            R"("system_prefix":"","system_suffix":"","stop":["<|end|>"]})";

} // namespace

void TestImportSource::initTestCase()
{
    const Result<HgrnBitFile> bundled =
        tests::openHgrnBitFile(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf");
    QVERIFY2(bundled.ok(), bundled.ok() ? "" : bundled.error().english().c_str());
    const auto bytes = bundled.value().tokenizerModel();
    m_tokenizer.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

void TestImportSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeCheckpoint(path(""), kTiny);
    writeFile(path("tokenizer.model"), m_tokenizer);
    writeFile(path("trilume_chat.json"), kMarkers);
}

void TestImportSource::readsAWholeFolder()
{
    const Result<ImportSource> source = read();
    QVERIFY2(source.ok(), source.ok() ? "" : source.error().english().c_str());
    QCOMPARE(source.value().config.parameters, hgrnBitMetadata(kTiny));
    QCOMPARE(source.value().config.specs.size(), source.value().weights.tensors().size());
    QCOMPARE(source.value().tokenizer->model, m_tokenizer);
    QCOMPARE(source.value().tokenizer->pieces.size(), std::size_t{4096});
    QCOMPARE(source.value().tokenizer->beginOfText.value(), TokenId{1});
    QCOMPARE(source.value().tokenizer->endOfText.value(), TokenId{2});
    QCOMPARE(source.value().tokenizer->unknown.value(), TokenId{0});
    QCOMPARE(source.value().markers->assistantPrefix, std::string("<|assistant|>"));
    QVERIFY(source.value().warnings.empty());
}

void TestImportSource::warnsOfAMissingTokenizer()
{
    std::filesystem::remove(path("tokenizer.model"));
    const Result<ImportSource> source = read();
    QVERIFY(source.ok());
    QVERIFY(!source.value().tokenizer);
    QCOMPARE(source.value().warnings.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(source.value().warnings[0].english()),
             in("", "holds no tokenizer.model; the model can be driven by token ids alone."));
}

void TestImportSource::warnsOfDifferencesToTheTokenizer()
{
    HgrnBitHyperParameters larger = kTiny;
    larger.vocabularySize = 4100;
    writeCheckpoint(path(""), larger);
    writeFile(path("config.json"),
              configText(larger, {{"bos_token_id", "7"}, {"eos_token_id", "null"}}));
    const Result<ImportSource> source = read();
    QVERIFY(source.ok());
    QCOMPARE(source.value().warnings.size(), std::size_t{2});
    QCOMPARE(
        QByteArray::fromStdString(source.value().warnings[0].english()),
        in("tokenizer.model", "holds 4096 pieces; the remaining 4 ids of the model have no text."));
    QCOMPARE(source.value().warnings[1].english(),
             std::string("config.json: bos_token_id: found 7, tokenizer.model says 1, which is "
                         "used."));
}

void TestImportSource::allEndsOfTheConfigurationCount()
{
    writeFile(path("config.json"), configText(kTiny, {{"eos_token_id", "[2, 7, 5, 7]"}}));
    writeFile(path("generation_config.json"), R"({"eos_token_id": [5, 9], "top_p": Infinity})");
    const Result<ImportSource> source = read();
    QVERIFY2(source.ok(), source.ok() ? "" : source.error().english().c_str());
    QCOMPARE(source.value().tokenizer->endOfText.value(), TokenId{2});
    QCOMPARE(source.value().tokenizer->otherEnds, (std::vector<TokenId>{7, 5, 9}));
    QVERIFY(source.value().warnings.empty());
}

void TestImportSource::idsThatTheModelLacksAreIgnored()
{
    writeFile(path("config.json"),
              configText(kTiny, {{"bos_token_id", "-1"},
                                 {"eos_token_id", "[2, 4096, 4095, 18446744073709551615]"}}));
    const Result<ImportSource> source = read();
    QVERIFY2(source.ok(), source.ok() ? "" : source.error().english().c_str());
    QCOMPARE(source.value().tokenizer->otherEnds, (std::vector<TokenId>{4095}));
    QCOMPARE(source.value().warnings.size(), std::size_t{3});
    QCOMPARE(source.value().warnings[0].english(),
             std::string("config.json: bos_token_id: -1 is none of the model's 4096 ids and is "
                         "ignored."));
    QCOMPARE(source.value().warnings[1].english(),
             std::string("config.json: eos_token_id: 4096 is none of the model's 4096 ids and is "
                         "ignored."));
}

void TestImportSource::brokenLinksAndPointersAreRefused()
{
    std::filesystem::remove(path("tokenizer.model"));
    std::filesystem::create_symlink("../blobs/gone", path("tokenizer.model"));
    QCOMPARE(readError(), in("tokenizer.model", "is a broken link to ../blobs/gone."));
    std::filesystem::remove(path("tokenizer.model"));
    writeFile(path("tokenizer.model"), "version https://git-lfs.github.com/spec/v1\n");
    QVERIFY(readError().startsWith(in("tokenizer.model", "is a Git LFS pointer to the file and ")));
    writeFile(path("config.json"), "version https://git-lfs.github.com/spec/v1\nsize 480\n");
    QVERIFY(readError().startsWith(in("config.json", "is a Git LFS pointer to the file of 480 ")));
}

void TestImportSource::foldersOfACacheAreNamedAfterTheModel_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* folder, const char* name) {
        QTest::newRow(folder) << QByteArray(folder) << QByteArray(name);
    };
    row("hub/models--ridger--MMfreeLM-370M/snapshots/0123456789abcdef0123456789abcdef01234567",
        "MMfreeLM-370M");
    row("hub/models--alone/snapshots/main", "alone");
    row("hub/models--/snapshots/main", "main");
    row("models--a--b/other/main", "main");
    row("datasets--a--b/snapshots/main", "main");
    row("snapshots/main", "main");
    row("caf\xE9", "caf\xEF\xBF\xBD");
}

void TestImportSource::foldersOfACacheAreNamedAfterTheModel()
{
    QFETCH(const QByteArray, folder);
    const std::filesystem::path moved =
        std::filesystem::path(m_folder->path().toStdString()) / folder.toStdString();
    std::filesystem::create_directories(moved.parent_path());
    std::filesystem::rename(path(""), moved);
    const Result<ImportSource> source = readImportSource(moved, {});
    QVERIFY2(source.ok(), source.ok() ? "" : source.error().english().c_str());
    QTEST(QByteArray::fromStdString(source.value().name), "name");
    const std::filesystem::path link = path("").parent_path().parent_path() / "link";
    std::filesystem::create_directory_symlink(moved, link);
    QTEST(QByteArray::fromStdString(readImportSource(link, {}).value().name), "name");
}

void TestImportSource::takesTheNameFromTheBestPlace()
{
    QCOMPARE(read().value().name, std::string("folder"));
    QCOMPARE(read().value().license, std::string());
    writeFile(path("README.md"), "---\nlicense: MIT\nmodel_name: A Name\n---\n# Title\n");
    QCOMPARE(read().value().name, std::string("A Name"));
    QCOMPARE(read().value().license, std::string("MIT"));
    ImportOptions options;
    options.name = "Given";
    options.license = "CC0-1.0";
    options.sourceUrl = "https://example.org/model";
    const Result<ImportSource> source = read(options);
    QCOMPARE(source.value().name, std::string("Given"));
    QCOMPARE(source.value().license, std::string("CC0-1.0"));
    QCOMPARE(source.value().sourceUrl, std::string("https://example.org/model"));
}

void TestImportSource::readsTheFrontMatterOfACard_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QByteArray>("license");
    const auto row = [](const char* name, const char* card, const char* license) {
        QTest::newRow(name) << QByteArray(card) << QByteArray(license);
    };
    row("plain", "---\nlicense: apache-2.0\n---\n", "apache-2.0");
    row("quoted, Windows lines", "---\r\nlicense: \"mit\"\r\n---\r\n", "mit");
    row("among others", "---\ntags:\n- x\nlicense: mit\nlicense_link: y\n---\n", "mit");
    row("nested elsewhere", "---\ncard:\n  license: no\n---\n", "");
    row("in the text", "# Title\nlicense: no\n", "");
    row("after the front matter", "---\ntags: x\n---\nlicense: no\n", "");
    row("without an end", "---\nlicense: mit", "mit");
    row("without a value", "---\nlicense:\n---\n", "");
    row("empty", "", "");
}

void TestImportSource::readsTheFrontMatterOfACard()
{
    QFETCH(const QByteArray, card);
    writeFile(path("README.md"), card.toStdString());
    const Result<ImportSource> source = read();
    QVERIFY(source.ok());
    QTEST(QByteArray::fromStdString(source.value().license), "license");
}

void TestImportSource::refusesTensorsByName_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* name, const Edit& edit, const char* file, const char* problem) {
        QTest::newRow(name) << edit << QByteArray(file) << QByteArray(problem);
    };
    row(
        "missing", [](Tensors& tensors) { tensors.pop_back(); }, "",
        "tensor \"lm_head.norm.weight\": is missing from the weights.");
    row(
        "one too many",
        [](Tensors& tensors) {
            tensors.push_back({"model.layers.0.attn.i_conv1d.weight", "F16", {1}, "xx"});
        },
        "model.safetensors",
        "tensor \"model.layers.0.attn.i_conv1d.weight\": is no part of a model with this "
        "config.json.");
    row(
        "another layer",
        [](Tensors& tensors) {
            tensors.push_back({"model.layers.1.attn_norm.weight", "F16", {1}, "xx"});
        },
        "model.safetensors",
        "tensor \"model.layers.1.attn_norm.weight\": is no part of a model with this "
        "config.json.");
    row(
        "transposed", [](Tensors& tensors) { std::swap(tensors[0].shape[0], tensors[0].shape[1]); },
        "model.safetensors",
        "tensor \"model.embeddings.weight\": shape [3, 4096], expected [4096, 3].");
    row(
        "vector as a matrix",
        [](Tensors& tensors) {
            tensors[2].shape = {3, 1};
        },
        "model.safetensors",
        "tensor \"model.layers.0.attn_norm.weight\": shape [3, 1], expected [3].");
    row(
        "matrix as a vector", [](Tensors& tensors) { tensors[4].shape = {9}; }, "model.safetensors",
        "tensor \"model.layers.0.attn.i_proj.weight\": shape [9], expected [3, 3].");
    row(
        "empty",
        [](Tensors& tensors) {
            tensors[2].shape = {0};
            tensors[2].data.clear();
        },
        "model.safetensors",
        "tensor \"model.layers.0.attn_norm.weight\": shape [0], expected [3].");
    row(
        "integers", [](Tensors& tensors) { tensors[2].dtype = "I16"; }, "model.safetensors",
        "tensor \"model.layers.0.attn_norm.weight\": dtype is \"I16\", expected F32, F16, BF16 or "
        "U8.");
    row(
        "packed",
        [](Tensors& tensors) {
            tensors[2].dtype = "U8";
            tensors[2].data.resize(3);
        },
        "model.safetensors",
        "tensor \"model.layers.0.attn_norm.weight\": dtype is \"U8\", expected F32, F16 or BF16.");
}

void TestImportSource::refusesTensorsByName()
{
    QFETCH(const Edit, edit);
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, problem);
    Tensors tensors = randomTensors(kTiny, FloatType::F16, 1);
    edit(tensors);
    writeFile(path("model.safetensors"), safetensorsText(tensors));
    QCOMPARE(readError(), in(file.constData(), problem));
}

void TestImportSource::refusesAFolderWithoutConfiguration()
{
    std::filesystem::remove(path("config.json"));
    QCOMPARE(readError(),
             in("", "holds no config.json, a folder in the Hugging Face layout was expected."));
    writeFile(path("config.json"), configText(kTiny, {{"use_lower_bound", "false"}}));
    QCOMPARE(readError(),
             in("model.safetensors", "tensor \"model.lower_bounds\": is no part of a model with "
                                     "this config.json."));
    writeFile(path("config.json"), std::string((1U << 20U) + 1, ' '));
    QCOMPARE(readError(), in("config.json", "has 1048577 bytes, expected at most 1048576."));
}

void TestImportSource::refusesBrokenTokenizersAndMarkers()
{
    writeFile(path("tokenizer.model"), m_tokenizer.substr(0, 1000));
    QVERIFY(readError().startsWith(in("tokenizer.model", "")));
    writeFile(path("tokenizer.model"), "");
    QVERIFY(readError().startsWith(in("tokenizer.model", "")));
    HgrnBitHyperParameters smaller = kTiny;
    smaller.vocabularySize = 4095;
    writeCheckpoint(path(""), smaller);
    writeFile(path("tokenizer.model"), m_tokenizer);
    QCOMPARE(readError(), in("tokenizer.model", "vocabulary: found 4096 pieces, expected at most "
                                                "4095 (vocab_size of config.json)."));
    writeCheckpoint(path(""), kTiny);
    writeFile(path("trilume_chat.json"), "{\"user_prefix\": 3}");
    const QByteArray mistyped = readError();
    QVERIFY2(mistyped.startsWith(in("trilume_chat.json", "")) && mistyped.contains("user_prefix"),
             mistyped.constData());
    writeFile(path("trilume_chat.json"), "no JSON");
    QVERIFY(readError().startsWith(in("trilume_chat.json", "")));
}

QTEST_GUILESS_MAIN(TestImportSource)
#include "test_import_source.moc"
