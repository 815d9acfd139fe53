// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/huggingface/bpe_from_folder.h"
#include "engine/checkpoint/importer.h"
#include "engine/checkpoint/model_file.h"
#include "tests/engine/checkpoint/gguf/gguf_editor.h"
#include "tests/engine/checkpoint/transformer/folder_comparison.h"
#include "tests/engine/checkpoint/transformer/packed_folder.h"
#include "tests/engine/checkpoint/transformer/transformer_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <variant>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

Q_DECLARE_METATYPE(trilume::tests::TransformerFolder)

class TestTransformerImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsTheGoldenFolders_data();
    void keepsTheGoldenFolders();
    void rewritesGoldenFiles_data();
    void rewritesGoldenFiles();
    void keepsVocabularyAndForm_data();
    void keepsVocabularyAndForm();
    void keepsEveryShape_data();
    void keepsEveryShape();
    void interleavesTheHalvesOfLlamasHeads_data();
    void interleavesTheHalvesOfLlamasHeads();
    void makesTritsOfMasters();
    void blocksOfNativeModelsHaveOneScale();
    void refusesWeightsThatAreNotTernary_data();
    void refusesWeightsThatAreNotTernary();

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    // Imports, opens and checks what every import has to hold; null after a failure.
    [[nodiscard]] const TransformerFile* imported(const std::filesystem::path& source,
                                                  quant::TernaryFormat format);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ModelFile> m_file; // the last one imported
};

namespace {

std::filesystem::path golden(const QByteArray& name)
{
    return std::filesystem::path(TRILUME_TEST_SOURCE_DIR "/tests/golden") / name.constData();
}

TransformerFolder shaped(std::size_t heads, std::size_t keyHeads, std::size_t headSize)
{
    TransformerFolder folder;
    folder.heads = heads;
    folder.keyHeads = keyHeads;
    folder.headSize = headSize;
    return folder;
}

std::string readWhole(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

QByteArray message(const Result<ImportReport>& report)
{
    return report.ok() ? QByteArray() : QByteArray::fromStdString(report.error().english());
}

} // namespace

const TransformerFile* TestTransformerImporter::imported(const std::filesystem::path& source,
                                                         quant::TernaryFormat format)
{
    ImportOptions options;
    options.format = format;
    const Result<ImportReport> report = std::filesystem::is_directory(source)
                                            ? importFolder(source, path("out.gguf"), options)
                                            : importFile(source, path("out.gguf"), options);
    if (!report.ok()) {
        qWarning("%s", message(report).constData());
        return nullptr;
    }
    Result<ModelFile> opened = openModelFile(path("out.gguf"));
    if (!opened.ok()) {
        qWarning("%s", opened.error().english().c_str());
        return nullptr;
    }
    m_file = std::make_unique<ModelFile>(std::move(opened).value());
    const auto* file = std::get_if<TransformerFile>(m_file.get());
    // What the import says of it is what it holds.
    const Result<std::string> fingerprint = computeFingerprint(*file);
    const bool isRight = fingerprint.ok() && fingerprint.value() == report.value().fingerprint
                         && file->fingerprint() == report.value().fingerprint
                         && file->parameterCount() == report.value().parameterCount;
    if (!isRight) {
        qWarning("%s", fingerprint.ok() ? "another fingerprint or count"
                                        : fingerprint.error().english().c_str());
    }
    return isRight ? file : nullptr;
}

void TestTransformerImporter::keepsTheGoldenFolders_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("file"); // the same from another program
    QTest::addColumn<int>("format");
    for (const auto format : {quant::TernaryFormat::Tq2_0, quant::TernaryFormat::Tq1_0}) {
        const char* name = format == quant::TernaryFormat::Tq2_0 ? "2 bits" : "1.6 bits";
        const auto row = [&](const char* folder, const char* file) {
            QTest::addRow("%s, %s", folder, name)
                << QByteArray(folder) << QByteArray(file) << static_cast<int>(format);
        };
        row("bitnet-small", "i2_s.gguf");
        row("falcon-small", "i2_s.gguf");
        row("qwen3-small-tied", "pq2_0.gguf");
    }
}

void TestTransformerImporter::keepsTheGoldenFolders()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, file);
    QFETCH(const int, format);
    const TransformerFile* found =
        imported(golden(folder), static_cast<quant::TernaryFormat>(format));
    QVERIFY(found != nullptr);
    QCOMPARE(QByteArray::fromStdString(differenceFromFolder(found->tensors(), golden(folder))),
             QByteArray());
    const Result<ModelFile> other = openModelFile(golden(folder) / file.constData());
    QVERIFY(other.ok());
    const auto& expected = std::get<TransformerFile>(other.value());
    QVERIFY(found->hyperParameters() == expected.hyperParameters());
    QCOMPARE(found->architecture(), expected.architecture());
    QCOMPARE(found->tensors().head.has_value(), expected.tensors().head.has_value());
    QVERIFY(found->unknownKeys().empty());
}

void TestTransformerImporter::rewritesGoldenFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char* file : {"bitnet-small/i2_s.gguf", "falcon-small/i2_s.gguf",
                             "qwen3-small-tied/pq2_0.gguf", "qwen3-small-tied/q2_0-64.gguf"}) {
        QTest::newRow(file) << QByteArray(file);
    }
}

void TestTransformerImporter::rewritesGoldenFiles()
{
    QFETCH(const QByteArray, file);
    const Result<ModelFile> source = openModelFile(golden(file));
    QVERIFY(source.ok());
    const auto& before = std::get<TransformerFile>(source.value());
    const Result<std::string> fingerprint = computeFingerprint(before);
    QVERIFY(fingerprint.ok());
    for (const auto format : {quant::TernaryFormat::Tq2_0, quant::TernaryFormat::Tq1_0}) {
        const TransformerFile* after = imported(golden(file), format);
        QVERIFY(after != nullptr);
        QCOMPARE(after->fingerprint(), fingerprint.value());
        QVERIFY(after->hyperParameters() == before.hyperParameters());
        QCOMPARE(after->name(), before.name());
        // Its tokenizer, whatever the keys.
        for (const GgufEntryView& entry : before.gguf().entries()) {
            if (entry.key.starts_with("tokenizer.")) {
                const GgufValueView* copy = after->gguf().find(entry.key);
                QVERIFY2(copy != nullptr, std::string(entry.key).c_str());
                QVERIFY(std::equal(entry.value.bytes().begin(), entry.value.bytes().end(),
                                   copy->bytes().begin(), copy->bytes().end()));
            }
        }
    }
}

void TestTransformerImporter::keepsVocabularyAndForm_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("vocabulary"); // of that name among those of other tests
    QTest::addColumn<QByteArray>("prefix");     // of a user's message
    QTest::newRow("2B4T") << QByteArray("bitnet-small") << QByteArray("bitnet")
                          << QByteArray("User: ");
    QTest::newRow("Falcon-E") << QByteArray("falcon-small") << QByteArray("falcon")
                              << QByteArray("<|im_start|>user\n");
    QTest::newRow("Bonsai") << QByteArray("qwen3-small-tied") << QByteArray("qwen3")
                            << QByteArray("<|im_start|>user\n");
}

void TestTransformerImporter::keepsVocabularyAndForm()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, vocabulary);
    QFETCH(const QByteArray, prefix);
    std::filesystem::copy(golden(folder), path("folder"));
    const std::filesystem::path texts = std::filesystem::path(TRILUME_TEST_SOURCE_DIR)
                                        / "tests/engine/checkpoint/data/bpe"
                                        / vocabulary.constData();
    for (const char* name : {"tokenizer.json", "tokenizer_config.json"}) {
        std::filesystem::copy_file(texts / name, path("folder") / name);
    }
    writeFile(path("folder") / "chat_template.jinja", "{{ '<|im_start|>' }}");
    const TransformerFile* file = imported(path("folder"), quant::TernaryFormat::Tq2_0);
    QVERIFY(file != nullptr);
    const auto found = file->loadTokenizer();
    QVERIFY2(found.ok(), found.ok() ? "" : found.error().english().c_str());
    const auto expected = readFolderTokenizer(path("folder"));
    QVERIFY(expected.ok());
    for (const char* text :
         {"Hello, how are you?", "Gr\u00F6\u00DFe 12345 \u65E5\u672C", "  two\n\nlines "}) {
        QVERIFY(found.value()->encode(text) == expected.value()->encode(text));
    }
    QVERIFY(found.value()->endOfText() == expected.value()->endOfText());
    QVERIFY(file->chatMarkers().has_value());
    QCOMPARE(QByteArray::fromStdString(file->chatMarkers()->userPrefix), prefix);
    QVERIFY(file->unknownKeys().empty());
    // What another program wrote of the same folder has the same words.
    const QByteArray other = folder + (folder == "qwen3-small-tied" ? "/pq2_0.gguf" : "/i2_s.gguf");
    const Result<ModelFile> opened = openModelFile(golden(other));
    QVERIFY(opened.ok());
    const auto others = loadTokenizer(opened.value());
    QVERIFY2(others.ok(), others.ok() ? "" : others.error().english().c_str());
    QVERIFY(others.value()->encode("Hello, how are you?")
            == expected.value()->encode("Hello, how are you?"));
}

// Shapes whose heads of queries are more than, and no multiple of, those of keys times themselves:
// where q/kv equals kv a wrong count of heads cannot show.
void TestTransformerImporter::keepsEveryShape_data()
{
    QTest::addColumn<TransformerFolder>("folder");
    const std::size_t shapes[][3] = {{6, 2, 32}, {6, 2, 48}, {12, 4, 48}, {3, 3, 48},
                                     {8, 1, 48}, {8, 1, 4},  {5, 5, 12}};
    for (const auto& shape : shapes) {
        for (const char* family : {"llama", "bitnet", "qwen3"}) {
            TransformerFolder folder = shaped(shape[0], shape[1], shape[2]);
            folder.family = family;
            QTest::addRow("%s, %zu and %zu heads of %zu", family, shape[0], shape[1], shape[2])
                << folder;
            const bool isWhole = shape[0] * shape[2] % 64 == 0;
            if (isWhole && folder.family != "bitnet") {
                folder.weights = TransformerFolder::Weights::Groups;
                QTest::addRow("%s in groups, %zu and %zu heads of %zu", family, shape[0], shape[1],
                              shape[2])
                    << folder;
            }
        }
    }
    TransformerFolder tied = shaped(6, 2, 32);
    tied.isTied = true;
    QTest::newRow("tied") << tied;
}

void TestTransformerImporter::keepsEveryShape()
{
    QFETCH(const TransformerFolder, folder);
    writeTransformer(path("folder"), folder);
    for (const auto format : {quant::TernaryFormat::Tq2_0, quant::TernaryFormat::Tq1_0}) {
        const TransformerFile* found = imported(path("folder"), format);
        QVERIFY(found != nullptr);
        QCOMPARE(QByteArray::fromStdString(differenceFromFolder(found->tensors(), path("folder"))),
                 QByteArray());
        QCOMPARE(found->tensors().head.has_value(), !folder.isTied);
    }
}

void TestTransformerImporter::interleavesTheHalvesOfLlamasHeads_data()
{
    QTest::addColumn<TransformerFolder>("folder");
    QTest::newRow("6 and 2 heads of 32") << shaped(6, 2, 32);
    QTest::newRow("3 and 3 heads of 48") << shaped(3, 3, 48);
    QTest::newRow("8 and 1 heads of 48") << shaped(8, 1, 48);
}

// The rows as they lie in the file, where other programs expect them: per head, row 2 i + h is row
// (half h, index i).
void TestTransformerImporter::interleavesTheHalvesOfLlamasHeads()
{
    QFETCH(const TransformerFolder, folder);
    writeTransformer(path("folder"), folder);
    const TransformerFile* file = imported(path("folder"), quant::TernaryFormat::Tq2_0);
    QVERIFY(file != nullptr);
    const PackedFolder packed(path("folder"));
    const ScaledTernaryView* views[] = {&file->tensors().layers[0].query,
                                        &file->tensors().layers[0].key};
    for (const ScaledTernaryView* view : views) {
        const std::string name = view == views[0] ? "q_proj" : "k_proj";
        const std::vector<std::int8_t> expected =
            packed.trits("model.layers.0.self_attn." + name + ".weight");
        std::vector<std::int8_t> trits(view->columns);
        std::vector<float> ofBlocks(quant::scaledRowScales(view->format, view->columns));
        std::size_t fileRow = 0;
        for (std::size_t head = 0; head < view->rows / folder.headSize; ++head) {
            for (std::size_t index = 0; index < folder.headSize / 2; ++index) {
                for (std::size_t half = 0; half < 2; ++half) {
                    const auto bytes =
                        view->bytes.subspan(fileRow * view->rowBytes(), view->rowBytes());
                    QVERIFY(quant::decodeScaledRow(view->format, bytes, trits, ofBlocks).ok());
                    const std::size_t row =
                        head * folder.headSize + half * folder.headSize / 2 + index;
                    QVERIFY(std::equal(trits.begin(), trits.end(),
                                       expected.begin()
                                           + static_cast<std::ptrdiff_t>(row * view->columns)));
                    ++fileRow;
                }
            }
        }
        QCOMPARE(fileRow, view->rows);
    }
}

void TestTransformerImporter::makesTritsOfMasters()
{
    TransformerFolder folder = shaped(6, 2, 32);
    folder.family = "bitnet";
    folder.weights = TransformerFolder::Weights::Masters;
    writeTransformer(path("folder"), folder);
    const TransformerFile* file = imported(path("folder"), quant::TernaryFormat::Tq2_0);
    QVERIFY(file != nullptr);
    QVERIFY(file->hyperParameters().grid == quant::ActivationGrid::Token);
    const ScaledTernaryView& view = file->tensors().layers[0].down;
    const std::vector<float> weights =
        PackedFolder(path("folder")).floats("model.layers.0.mlp.down_proj.weight");
    double sum = 0.0;
    for (const float weight : weights) {
        sum += static_cast<double>(std::fabs(weight));
    }
    const auto mean = static_cast<float>(sum / static_cast<double>(weights.size()));
    QVERIFY(std::fabs(view.scale - mean) <= 1e-6F * mean);
    std::vector<std::int8_t> trits(view.columns);
    for (std::size_t row = 0; row < view.rows; ++row) {
        QVERIFY(decodeScaledRow(view, row, view.rowOf(row), trits, {}).ok());
        for (std::size_t column = 0; column < view.columns; ++column) {
            const float quotient = weights[row * view.columns + column] / view.scale;
            const float rounded = std::nearbyint(std::clamp(quotient, -1.0F, 1.0F));
            // Within a rounding of a tie either is right.
            QVERIFY(static_cast<float>(trits[column]) == rounded
                    || std::fabs(std::fabs(quotient) - 0.5F) < 1e-6F);
        }
    }
}

// As other programs convert them: the scale in each block, and none beside.
void TestTransformerImporter::blocksOfNativeModelsHaveOneScale()
{
    QVERIFY(imported(golden("bitnet-small"), quant::TernaryFormat::Tq2_0) != nullptr);
    const std::string stored = readWhole(path("out.gguf"));
    constexpr char kName[] = "blk.1.ffn_up.weight";
    constexpr std::size_t kBlock = 66;
    GgufEditor editor(std::as_bytes(std::span(stored)));
    editor.removeTensor("blk.1.ffn_up.scale");
    std::string& data = editor.tensor(kName).data;
    for (std::size_t block = 0; block < data.size(); block += kBlock) {
        data[block + 65] = '\x38'; // 0.5 in place of 1
    }
    const std::string halved = editor.text();
    const Result<TransformerFile> file =
        parseTransformerFile(std::as_bytes(std::span(halved)), "x.gguf");
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    const ScaledTernaryView& view = file.value().tensors().layers[1].up;
    QVERIFY(view.scales == quant::ScaleKind::Tensor);
    QCOMPARE(view.scale, 0.5F);
    std::vector<std::int8_t> trits(view.columns);
    QVERIFY(decodeScaledRow(view, 3, view.rowOf(3), trits, {}).ok());
    data[3 * kBlock + 65] = '\x34'; // 0.25 in one of them
    const std::string mixed = editor.text();
    const Result<TransformerFile> other =
        parseTransformerFile(std::as_bytes(std::span(mixed)), "x.gguf");
    QVERIFY(other.ok());
    const ScaledTernaryView& broken = other.value().tensors().layers[1].up;
    const Status decoded = decodeScaledRow(broken, 3, broken.rowOf(3), trits, {});
    QVERIFY(!decoded.ok());
    QCOMPARE(QByteArray::fromStdString(decoded.error().english()),
             QByteArray("tensor \"blk.1.ffn_up.weight\": row 3: found the scale 0.250000, expected "
                        "0.500000 as in all blocks."));
}

void TestTransformerImporter::refusesWeightsThatAreNotTernary_data()
{
    QTest::addColumn<QByteArray>("tensor");
    QTest::addColumn<int>("place"); // of the value that is changed
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("in its first rows")
        << QByteArray("model.layers.0.mlp.up_proj.weight") << 70
        << QByteArray("its weights are not ternary: in no group of 128 or 64 inputs of its first "
                      "rows are all 0 or plus or minus one number.");
    QTest::newRow("behind them") << QByteArray("model.layers.0.mlp.up_proj.weight") << 256 * 200
                                 << QByteArray("row 200, column ");
}

void TestTransformerImporter::refusesWeightsThatAreNotTernary()
{
    QFETCH(const QByteArray, tensor);
    QFETCH(const int, place);
    QFETCH(const QByteArray, problem);
    TransformerFolder folder = shaped(8, 1, 48);
    folder.family = "qwen3";
    folder.weights = TransformerFolder::Weights::Groups;
    std::vector<TestTensor> tensors = transformerTensors(folder);
    for (TestTensor& one : tensors) {
        if (one.name == tensor.toStdString()) {
            one.data.replace(2 * static_cast<std::size_t>(place), 2,
                             floatData({0.001F}, FloatType::F16));
        }
    }
    writeTransformer(path("folder"), folder);
    writeFile(path("folder") / "model.safetensors", safetensorsText(tensors));
    const QByteArray found = message(importFolder(path("folder"), path("out.gguf")));
    const QByteArray expected = QByteArray::fromStdString(path("folder").string())
                                + "/model.safetensors: tensor \"" + tensor + "\": " + problem;
    QVERIFY2(found.startsWith(expected), found.constData());
    QVERIFY(!std::filesystem::exists(path("out.gguf")));
}

QTEST_GUILESS_MAIN(TestTransformerImporter)
#include "test_transformer_importer.moc"
