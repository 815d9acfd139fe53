// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names in a model file are a published interface: what is compared here changes only with a
// version and a migration.
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_keys.h"
#include "engine/checkpoint/importer.h"
#include "engine/checkpoint/model_keys.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"
#include "tests/support/hgrn_bit_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

class TestImportMetadata final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContractsKeys();
    void allEndsReachTheChat();
    void leavesOutWhatItDoesNotKnow();
    void writesTheContractsTensors();
    void namesTq1AsItIs();
    void namesIdsWithoutAPiece();
    void keepsTheMarkers();

private:
    // Imports a small model with the bundled one's vocabulary into `folder`.
    [[nodiscard]] static Result<HgrnBitFile> importedInto(
        const QTemporaryDir& folder,
        bool hasTokenizer,
        quant::TernaryFormat format = quant::TernaryFormat::Tq2_0);
};

namespace {

constexpr HgrnBitHyperParameters kTiny = {2, 3, 300, 4099, 77, 1e-6F, true};

QByteArray describe(const GgufValueView& value)
{
    const auto typeName = [](GgufValueType type) {
        return QByteArray::fromStdString(std::string(ggufValueTypeName(type)));
    };
    if (value.type() == GgufValueType::Array) {
        return typeName(value.elementType()) + "["
               + QByteArray::number(qulonglong{value.elementCount()}) + "]";
    }
    const QByteArray type = typeName(value.type()) + " ";
    if (const auto text = value.asString()) {
        return type + QByteArray::fromStdString(std::string(*text));
    }
    if (const auto number = value.asFloat()) {
        return type + QByteArray::number(*number, 'g', 6);
    }
    if (const auto flag = value.asBool()) {
        return type + (*flag ? "true" : "false");
    }
    return type + QByteArray::number(qulonglong{value.asUnsigned().value()});
}

} // namespace

Result<HgrnBitFile> TestImportMetadata::importedInto(const QTemporaryDir& folder,
                                                     bool hasTokenizer,
                                                     quant::TernaryFormat format)
{
    const std::filesystem::path root(folder.path().toStdString());
    writeCheckpoint(root / "tiny", kTiny);
    ImportOptions options;
    options.format = format;
    if (hasTokenizer) {
        const Result<HgrnBitFile> bundled =
            tests::openHgrnBitFile(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf");
        const auto bytes = bundled.value().tokenizerModel();
        writeFile(root / "tiny" / "tokenizer.model",
                  {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        writeFile(root / "tiny" / "trilume_chat.json",
                  R"({"user_prefix":"<|user|>","user_suffix":"<|end|>",)"
                  R"("assistant_prefix":"<|assistant|>","assistant_suffix":"<|end|>",)"
                  R"("system_prefix":"","system_suffix":"","stop":["<|end|>"]})");
        options.license = "MIT";
        options.sourceUrl = "https://example.org/tiny";
    }
    const Result<ImportReport> report = importFolder(root / "tiny", root / "out.gguf", options);
    if (!report.ok()) {
        return report.error();
    }
    return tests::openHgrnBitFile(root / "out.gguf");
}

void TestImportMetadata::allEndsReachTheChat()
{
    const QTemporaryDir folder;
    const std::filesystem::path root(folder.path().toStdString());
    QVERIFY(importedInto(folder, true).ok());
    writeFile(root / "tiny" / "config.json", configText(kTiny, {{"eos_token_id", "[9, 2, 7]"}}));
    QVERIFY(importFolder(root / "tiny", root / "ends.gguf", {}).ok());
    const Result<HgrnBitFile> file = tests::openHgrnBitFile(root / "ends.gguf");
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    const std::vector<TokenId> ends = {2, 9, 7};
    QCOMPARE(file.value().endTokens(), ends);
    QVERIFY(file.value().unknownKeys().empty());
    QVERIFY(file.value().gguf().find("trilume.eos_token_ids") != nullptr);
    const auto loaded = file.value().loadTokenizer();
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value()->endTokens(), ends);
    QCOMPARE(tokenizer::ChatFormat::plainDialogue(*loaded.value()).stopTokens(), ends);
    const auto format =
        tokenizer::ChatFormat::create(*loaded.value(), file.value().chatMarkers().value());
    QVERIFY(format.ok());
    for (const TokenId end : ends) {
        QCOMPARE(
            std::count(format.value().stopTokens().begin(), format.value().stopTokens().end(), end),
            1);
    }
}

void TestImportMetadata::writesTheContractsKeys()
{
    const QTemporaryDir folder;
    const Result<HgrnBitFile> file = importedInto(folder, true);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    QList<QByteArray> lines;
    for (const GgufEntryView& entry : file.value().gguf().entries()) {
        QByteArray line = QByteArray::fromStdString(std::string(entry.key)) + ": ";
        line += entry.key == keys::kFingerprint || entry.key == keys::kChatTemplate
                    ? QByteArray("string ...")
                    : describe(entry.value);
        lines.append(line);
    }
    const QList<QByteArray> expected = {
        "general.architecture: string hgrn_bit",
        "general.type: string model",
        "general.name: string tiny",
        "general.license: string MIT",
        "general.source.url: string https://example.org/tiny",
        "general.file_type: u32 37",
        "general.quantization_version: u32 2",
        "general.alignment: u32 32",
        "hgrn_bit.block_count: u32 2",
        "hgrn_bit.embedding_length: u32 3",
        "hgrn_bit.feed_forward_length: u32 300",
        "hgrn_bit.vocab_size: u32 4099",
        "hgrn_bit.context_length: u32 77",
        "hgrn_bit.attention.layer_norm_rms_epsilon: f32 1e-06",
        "hgrn_bit.use_lower_bound: bool true",
        "trilume.fingerprint: string ...",
        "tokenizer.sentencepiece.model: u8[63163]",
        "tokenizer.ggml.model: string llama",
        "tokenizer.ggml.tokens: string[4099]",
        "tokenizer.ggml.scores: f32[4099]",
        "tokenizer.ggml.token_type: i32[4099]",
        "tokenizer.ggml.bos_token_id: u32 1",
        "tokenizer.ggml.eos_token_id: u32 2",
        "tokenizer.ggml.unknown_token_id: u32 0",
        "tokenizer.ggml.add_bos_token: bool true",
        "tokenizer.chat_template: string ...",
        "trilume.chat.user_prefix: string <|user|>",
        "trilume.chat.user_suffix: string <|end|>",
        "trilume.chat.assistant_prefix: string <|assistant|>",
        "trilume.chat.assistant_suffix: string <|end|>",
        "trilume.chat.system_prefix: string ",
        "trilume.chat.system_suffix: string ",
        "trilume.chat.stop: string[1]",
    };
    QCOMPARE(lines, expected);
    // trilume.eos_token_ids is there only where it says more than the standard key, and the tags of
    // thoughts only for a model that thinks.
    QCOMPARE(keys::kAll.size() + keys::kAllOfHgrnBit.size(),
             std::size_t{static_cast<std::size_t>(expected.size())} + 3);
    QVERIFY(file.value().unknownKeys().empty());
}

void TestImportMetadata::leavesOutWhatItDoesNotKnow()
{
    const QTemporaryDir folder;
    const Result<HgrnBitFile> file = importedInto(folder, false);
    QVERIFY(file.ok());
    QCOMPARE(file.value().gguf().entries().size(), std::size_t{14});
    QVERIFY(file.value().gguf().find("general.license") == nullptr);
    QVERIFY(file.value().gguf().find("tokenizer.ggml.model") == nullptr);
    QVERIFY(file.value().gguf().find("trilume.chat.stop") == nullptr);
}

void TestImportMetadata::writesTheContractsTensors()
{
    const QTemporaryDir folder;
    const Result<HgrnBitFile> file = importedInto(folder, false);
    QVERIFY(file.ok());
    QList<QByteArray> lines;
    for (const GgufTensorView& tensor : file.value().gguf().tensors()) {
        if (tensor.name.starts_with("model.layers.1.")) {
            continue; // as layer 0
        }
        QByteArray line =
            QByteArray::fromStdString(std::string(tensor.name)) + " "
            + QByteArray::fromStdString(std::string(ggufTensorTypeInfo(tensor.type)->name));
        for (std::uint32_t index = 0; index < tensor.dimensionCount; ++index) {
            line += " " + QByteArray::number(qulonglong{tensor.dimensions[index]});
        }
        lines.append(line);
    }
    const QList<QByteArray> expected = {
        "model.embeddings.weight F16 3 4099",
        "model.lower_bounds F16 3 2",
        "model.layers.0.attn_norm.weight F16 3",
        "model.layers.0.attn.i_proj.weight TQ2_0 256 3",
        "model.layers.0.attn.i_proj.scale F32 1",
        "model.layers.0.attn.i_proj.norm.weight F16 3",
        "model.layers.0.attn.f_proj.weight TQ2_0 256 3",
        "model.layers.0.attn.f_proj.scale F32 1",
        "model.layers.0.attn.f_proj.norm.weight F16 3",
        "model.layers.0.attn.g_proj.weight TQ2_0 256 3",
        "model.layers.0.attn.g_proj.scale F32 1",
        "model.layers.0.attn.g_proj.norm.weight F16 3",
        "model.layers.0.attn.g_norm.weight F16 3",
        "model.layers.0.attn.o_proj.weight TQ2_0 256 3",
        "model.layers.0.attn.o_proj.scale F32 1",
        "model.layers.0.attn.o_proj.norm.weight F16 3",
        "model.layers.0.mlp_norm.weight F16 3",
        "model.layers.0.mlp.gate_proj.weight TQ2_0 256 600",
        "model.layers.0.mlp.gate_proj.scale F32 1",
        "model.layers.0.mlp.gate_proj.norm.weight F16 3",
        "model.layers.0.mlp.down_proj.weight TQ2_0 512 3",
        "model.layers.0.mlp.down_proj.scale F32 1",
        "model.layers.0.mlp.down_proj.norm.weight F16 300",
        "model.norm.weight F16 3",
        "lm_head.weight TQ2_0 256 4099",
        "lm_head.scale F32 1",
        "lm_head.norm.weight F16 3",
    };
    QCOMPARE(lines, expected);
}

void TestImportMetadata::namesTq1AsItIs()
{
    const QTemporaryDir plainFolder;
    const QTemporaryDir smallFolder;
    const Result<HgrnBitFile> plain = importedInto(plainFolder, false);
    const Result<HgrnBitFile> small = importedInto(smallFolder, false, quant::TernaryFormat::Tq1_0);
    QVERIFY(plain.ok());
    QVERIFY(small.ok());
    const GgufView& expected = plain.value().gguf();
    const GgufView& found = small.value().gguf();
    QCOMPARE(found.entries().size(), expected.entries().size());
    for (std::size_t index = 0; index < found.entries().size(); ++index) {
        const GgufEntryView& entry = found.entries()[index];
        const bool isFileType = entry.key == keys::kFileType;
        QCOMPARE(entry.key, expected.entries()[index].key);
        QCOMPARE(describe(entry.value),
                 isFileType ? QByteArray("u32 36") : describe(expected.entries()[index].value));
    }
    QCOMPARE(found.tensors().size(), expected.tensors().size());
    for (std::size_t index = 0; index < found.tensors().size(); ++index) {
        const GgufTensorView& tensor = expected.tensors()[index];
        const bool isTernary = tensor.type == GgufTensorType::Tq2_0;
        QCOMPARE(found.tensors()[index].name, tensor.name);
        QCOMPARE(found.tensors()[index].type, isTernary ? GgufTensorType::Tq1_0 : tensor.type);
        QVERIFY(found.tensors()[index].dimensions == tensor.dimensions);
    }
}

void TestImportMetadata::namesIdsWithoutAPiece()
{
    const QTemporaryDir folder;
    const Result<HgrnBitFile> file = importedInto(folder, true);
    QVERIFY(file.ok());
    const auto tokens = file.value().gguf().find(keys::kTokens)->asStrings();
    QCOMPARE(tokens->at(0), std::string_view("<unk>"));
    QCOMPARE(tokens->at(3), std::string_view("<|user|>"));
    QVERIFY(!tokens->at(4095).starts_with("[PAD"));
    QCOMPARE(tokens->at(4096), std::string_view("[PAD4096]"));
    QCOMPARE(tokens->at(4098), std::string_view("[PAD4098]"));
    const auto tokenizer = file.value().loadTokenizer();
    QVERIFY(tokenizer.ok());
    QCOMPARE(tokenizer.value()->vocabularySize(), std::size_t{4096});
}

void TestImportMetadata::keepsTheMarkers()
{
    const QTemporaryDir folder;
    const Result<HgrnBitFile> file = importedInto(folder, true);
    QVERIFY(file.ok());
    const tokenizer::ChatMarkers expected = {"<|user|>", "<|end|>", "<|assistant|>", "<|end|>",
                                             "",         "",        {"<|end|>"}};
    QVERIFY(file.value().chatMarkers() == expected);
}

QTEST_GUILESS_MAIN(TestImportMetadata)
#include "test_import_metadata.moc"
