// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/importer.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"
#include "tests/engine/checkpoint/gguf/gguf_bytes.h"
#include "tests/engine/checkpoint/gguf/gguf_editor.h"
#include "tests/support/hgrn_bit_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

using Edit = std::function<void(GgufEditor&)>;

class TestHgrnBitFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatTheImporterWrites();
    void keepsItsViewsWhenMoved();
    void worksWithoutOptionalKeys();
    void listsUnknownKeys();
    void refusesEveryTruncation();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesBrokenTernaryCodes_data();
    void refusesBrokenTernaryCodes();
    void opensTq1();
    void opensBothTypesInOneFile();
    void refusesValuesThatAreNotFinite();
    void refusesABrokenTokenizer();

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    std::string m_model;    // a small model's file
    std::string m_tq1Model; // the same with ternary weights in TQ1_0
};

namespace {

constexpr HgrnBitHyperParameters kSmall = {2, 37, 53, 61, 128, 1e-5F, true};
constexpr char kIProj[] = "model.layers.0.attn.i_proj.weight";
constexpr char kIScale[] = "model.layers.0.attn.i_proj.scale";

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span<const char>(text));
}

} // namespace

void TestHgrnBitFile::initTestCase()
{
    const std::filesystem::path folder(m_folder.path().toStdString());
    m_path = folder / "model.gguf";
    writeCheckpoint(folder / "small", kSmall);
    writeFile(folder / "small" / "config.json", configText(kSmall, {{"rms_norm_eps", "1e-5"}}));
    const Result<ImportReport> report = importFolder(folder / "small", m_path);
    QVERIFY2(report.ok(), report.ok() ? "" : report.error().english().c_str());
    m_model = readFile(m_path);
    ImportOptions options;
    options.format = quant::TernaryFormat::Tq1_0;
    QVERIFY(importFolder(folder / "small", folder / "tq1.gguf", options).ok());
    m_tq1Model = readFile(folder / "tq1.gguf");
}

void TestHgrnBitFile::opensWhatTheImporterWrites()
{
    const Result<HgrnBitFile> file = tests::openHgrnBitFile(m_path);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    const HgrnBitTensors& tensors = file.value().tensors();
    QCOMPARE(file.value().hyperParameters(), kSmall);
    QCOMPARE(file.value().name(), std::string("small"));
    QVERIFY(file.value().tokenizerModel().empty());
    QVERIFY(!file.value().chatMarkers());
    QCOMPARE(tensors.layers.size(), std::size_t{2});
    QVERIFY(tensors.lowerBounds.has_value());
    QCOMPARE(tensors.lowerBounds->rows, std::size_t{2});
    QCOMPARE(tensors.embeddings.rows, std::size_t{61});
    QCOMPARE(tensors.embeddings.columns, std::size_t{37});
    const HgrnBitLayerView& layer = tensors.layers[1];
    QCOMPARE(layer.gateProj.weight.name, std::string("model.layers.1.mlp.gate_proj.weight"));
    QCOMPARE(layer.gateProj.weight.rows, std::size_t{106});
    QCOMPARE(layer.gateProj.weight.columns, std::size_t{37});
    QCOMPARE(layer.gateProj.weight.bytes.size(), std::size_t{106 * 66});
    QCOMPARE(layer.downProj.weight.rows, std::size_t{37});
    QCOMPARE(layer.downProj.weight.columns, std::size_t{53});
    QCOMPARE(layer.downProj.norm.columns, std::size_t{53});
    QCOMPARE(layer.oProj.norm.name, std::string("model.layers.1.attn.o_proj.norm.weight"));
    QCOMPARE(tensors.lmHead.weight.rows, std::size_t{61});
    QVERIFY(layer.iProj.weight.scale > 0.03F && layer.iProj.weight.scale < 0.05F);
    std::vector<float> norm(37);
    QVERIFY(layer.gNorm.readFloats(norm).ok());
    std::vector<float> all(61 * 37);
    QVERIFY(tensors.embeddings.readFloats(all).ok());
    const auto tokenizer = file.value().loadTokenizer();
    QVERIFY(tokenizer.ok() && tokenizer.value() == nullptr);
}

void TestHgrnBitFile::keepsItsViewsWhenMoved()
{
    Result<HgrnBitFile> opened = tests::openHgrnBitFile(m_path);
    QVERIFY(opened.ok());
    const std::byte* data = opened.value().tensors().embeddings.bytes.data();
    const HgrnBitFile moved = std::move(opened).value();
    QCOMPARE(moved.tensors().embeddings.bytes.data(), data);
    const Result<std::string> fingerprint = computeFingerprint(moved);
    QVERIFY(fingerprint.ok());
    QCOMPARE(fingerprint.value(), moved.fingerprint());
}

void TestHgrnBitFile::worksWithoutOptionalKeys()
{
    GgufEditor editor(bytesOf(m_model));
    editor.removeEntry("general.name");
    editor.removeEntry("general.file_type");
    editor.removeEntry("trilume.fingerprint");
    const std::string text = editor.text();
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(text), "folder/nameless.gguf");
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    QCOMPARE(file.value().name(), std::string("nameless"));
    QVERIFY(file.value().fingerprint().empty());
    QCOMPARE(computeFingerprint(file.value()).value(),
             parseHgrnBitFile(bytesOf(m_model), "x").value().fingerprint());
}

void TestHgrnBitFile::listsUnknownKeys()
{
    GgufEditor editor(bytesOf(m_model));
    editor.setString("general.author", "someone");
    editor.setUint32("hgrn_bit.rope.dimension", 3);
    const std::string text = editor.text();
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(text), "x.gguf");
    QVERIFY(file.ok());
    QCOMPARE(file.value().unknownKeys(),
             (std::vector<std::string>{"general.author", "hgrn_bit.rope.dimension"}));
    QCOMPARE(file.value().gguf().find("general.author")->asString().value(),
             std::string_view("someone"));
}

void TestHgrnBitFile::refusesEveryTruncation()
{
    // Every byte of the tables, then every page of the data.
    const Result<HgrnBitFile> whole = parseHgrnBitFile(bytesOf(m_model), "x.gguf");
    const std::size_t tables = static_cast<std::size_t>(
        whole.value().tensors().embeddings.bytes.data() - bytesOf(m_model).data());
    for (std::size_t size = 0; size < m_model.size(); size += size < tables ? 1 : 4093) {
        const std::vector<std::byte> part(
            bytesOf(m_model).begin(), bytesOf(m_model).begin() + static_cast<std::ptrdiff_t>(size));
        const Result<HgrnBitFile> file = parseHgrnBitFile(part, "x.gguf");
        QVERIFY2(!file.ok(), qPrintable(QString::number(size)));
        QVERIFY(file.error().english().starts_with("x.gguf: "));
    }
}

void TestHgrnBitFile::refusesBrokenFiles_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const std::string& name, const Edit& edit, const std::string& message) {
        QTest::newRow(name.c_str()) << edit << QByteArray::fromStdString("x.gguf: " + message);
    };
    row(
        "other architecture",
        [](GgufEditor& file) { file.setString("general.architecture", "llama"); },
        "this is a \"llama\" model; Trilume runs \"hgrn_bit\" only (general.architecture).");
    row(
        "no architecture", [](GgufEditor& file) { file.removeEntry("general.architecture"); },
        "general.architecture: is missing.");
    row(
        "architecture 3", [](GgufEditor& file) { file.setUint32("general.architecture", 3); },
        "general.architecture: found a value of type u32, expected string.");
    for (const char* key :
         {"hgrn_bit.block_count", "hgrn_bit.embedding_length", "hgrn_bit.feed_forward_length",
          "hgrn_bit.vocab_size", "hgrn_bit.context_length",
          "hgrn_bit.attention.layer_norm_rms_epsilon", "hgrn_bit.use_lower_bound"}) {
        const std::string name(key);
        const std::string expected = name.ends_with("epsilon") ? "f32."
                                     : name.ends_with("bound") ? "bool."
                                                               : "u32.";
        row(
            "no " + name, [key](GgufEditor& file) { file.removeEntry(key); },
            name + ": is missing.");
        row(
            "text as " + name, [key](GgufEditor& file) { file.setString(key, "1"); },
            std::string(name).append(": found a value of type string, expected ").append(expected));
    }
    row(
        "no layers", [](GgufEditor& file) { file.setUint32("hgrn_bit.block_count", 0); },
        "hgrn_bit.block_count: found 0, expected 1 to 1024.");
    row(
        "a layer too few", [](GgufEditor& file) { file.setUint32("hgrn_bit.block_count", 1); },
        "tensor \"model.lower_bounds\": shape [37, 2] (innermost first), expected [37, 1].");
    row(
        "a layer too many",
        [](GgufEditor& file) {
            file.setUint32("hgrn_bit.block_count", 3);
            file.tensor("model.lower_bounds").dimensions = {37, 3};
            file.tensor("model.lower_bounds").data.resize(2 * 37 * 3);
        },
        "tensor \"model.layers.2.attn_norm.weight\": is missing.");
    row(
        "absurd width",
        [](GgufEditor& file) { file.setUint32("hgrn_bit.embedding_length", 4000000000U); },
        "hgrn_bit.embedding_length: found 4000000000, expected 1 to 65536.");
    row(
        "eps not a number",
        [](GgufEditor& file) {
            file.setFloat32("hgrn_bit.attention.layer_norm_rms_epsilon",
                            std::numeric_limits<float>::quiet_NaN());
        },
        "hgrn_bit.attention.layer_norm_rms_epsilon: found nan, expected a number above 0 and at "
        "most 1.");
    row(
        "name 7", [](GgufEditor& file) { file.setUint32("general.name", 7); },
        "general.name: found a value of type u32, expected string.");
    row(
        "fingerprint too short",
        [](GgufEditor& file) { file.setString("trilume.fingerprint", "0123"); },
        "trilume.fingerprint: found \"0123\", expected 32 lower-case hexadecimal digits.");
    row(
        "fingerprint empty", [](GgufEditor& file) { file.setString("trilume.fingerprint", ""); },
        "trilume.fingerprint: found \"\", expected 32 lower-case hexadecimal digits.");
    row(
        "tokenizer as text",
        [](GgufEditor& file) { file.setString("tokenizer.sentencepiece.model", "x"); },
        "tokenizer.sentencepiece.model: found a value of type string, expected array of u8.");
    row(
        "empty tokenizer",
        [](GgufEditor& file) {
            file.setString("tokenizer.sentencepiece.model", "");
            file.entry("tokenizer.sentencepiece.model").value =
                GgufBytes().number(9U).number(0U).number(std::uint64_t{0}).text();
        },
        "tokenizer.sentencepiece.model: is empty, expected a SentencePiece model.");
    row(
        "marker 3", [](GgufEditor& file) { file.setUint32("trilume.chat.user_prefix", 3); },
        "trilume.chat.user_prefix: found a value of type u32, expected string.");
    row(
        "ends as text", [](GgufEditor& file) { file.setString("trilume.eos_token_ids", "2"); },
        "trilume.eos_token_ids: found a value of type string, expected array of i32.");
    row(
        "an end beyond the vocabulary",
        [](GgufEditor& file) {
            file.setString("trilume.eos_token_ids", "");
            file.entry("trilume.eos_token_ids").value =
                GgufBytes().number(9U).number(5U).number(std::uint64_t{1}).number(-1).text();
        },
        "trilume.eos_token_ids: found -1, expected 0 to 60.");
    row(
        "stop as text", [](GgufEditor& file) { file.setString("trilume.chat.stop", "x"); },
        "trilume.chat.stop: found a value of type string, expected array of string.");
    row(
        "missing norm", [](GgufEditor& file) { file.removeTensor("model.norm.weight"); },
        "tensor \"model.norm.weight\": is missing.");
    row(
        "missing scale", [](GgufEditor& file) { file.removeTensor(kIScale); },
        "tensor \"model.layers.0.attn.i_proj.scale\": is missing.");
    row(
        "tensor too many",
        [](GgufEditor& file) {
            file.addTensor({"extra", 0, {1}, "abcd"});
        },
        "tensor \"extra\": is no part of an hgrn_bit model of these sizes.");
    row(
        "ternary as F16",
        [](GgufEditor& file) {
            file.tensor(kIProj).type = 1;
            file.tensor(kIProj).dimensions = {37, 37};
            file.tensor(kIProj).data.resize(2 * 37 * 37);
        },
        "tensor \"model.layers.0.attn.i_proj.weight\": type F16, expected TQ2_0 or TQ1_0.");
    row(
        "TQ1_0 rows too few",
        [](GgufEditor& file) {
            file.tensor(kIProj).type = 34;
            file.tensor(kIProj).dimensions = {256, 36};
            file.tensor(kIProj).data.resize(54 * 36);
        },
        "tensor \"model.layers.0.attn.i_proj.weight\": shape [256, 36] (innermost first), expected "
        "[256, 37].");
    row(
        "TQ1_0 of two blocks a row",
        [](GgufEditor& file) {
            file.tensor(kIProj).type = 34;
            file.tensor(kIProj).dimensions = {512, 37};
            file.tensor(kIProj).data.resize(2 * 54 * 37);
        },
        "tensor \"model.layers.0.attn.i_proj.weight\": shape [512, 37] (innermost first), expected "
        "[256, 37].");
    row(
        "TQ1_0 without its padding",
        [](GgufEditor& file) {
            file.tensor(kIProj).type = 34;
            file.tensor(kIProj).dimensions = {37, 37};
        },
        "tensor \"model.layers.0.attn.i_proj.weight\": rows of 37 elements, expected whole TQ1_0 "
        "blocks of 256.");
    row(
        "ternary as another type of blocks",
        [](GgufEditor& file) {
            file.tensor(kIProj).type = 10;
            file.tensor(kIProj).data.resize(84 * 37);
        },
        "tensor \"model.layers.0.attn.i_proj.weight\": type Q2_K, expected TQ2_0 or TQ1_0.");
    row(
        "norm as ternary",
        [](GgufEditor& file) {
            file.tensor("model.norm.weight").type = 35;
            file.tensor("model.norm.weight").dimensions = {256};
            file.tensor("model.norm.weight").data.resize(66);
        },
        "tensor \"model.norm.weight\": type TQ2_0, expected F32, F16 or BF16.");
    row(
        "rows too few",
        [](GgufEditor& file) {
            file.tensor(kIProj).dimensions = {256, 36};
            file.tensor(kIProj).data.resize(66 * 36);
        },
        "tensor \"model.layers.0.attn.i_proj.weight\": shape [256, 36] (innermost first), expected "
        "[256, 37].");
    row(
        "vector as a matrix",
        [](GgufEditor& file) {
            file.tensor("model.norm.weight").dimensions = {37, 1};
        },
        "tensor \"model.norm.weight\": shape [37, 1] (innermost first), expected [37].");
    row(
        "embeddings transposed",
        [](GgufEditor& file) {
            file.tensor("model.embeddings.weight").dimensions = {61, 37};
        },
        "tensor \"model.embeddings.weight\": shape [61, 37] (innermost first), expected [37, 61].");
    row(
        "two scales",
        [](GgufEditor& file) {
            file.tensor(kIScale).dimensions = {2};
            file.tensor(kIScale).data.resize(8);
        },
        "tensor \"model.layers.0.attn.i_proj.scale\": shape [2] (innermost first), expected [1].");
    row(
        "scale as F16",
        [](GgufEditor& file) {
            file.tensor(kIScale).type = 1;
            file.tensor(kIScale).data.resize(2);
        },
        "tensor \"model.layers.0.attn.i_proj.scale\": type F16, expected F32.");
    for (const float scale : {0.0F, -1.0F, 9.9e-6F, std::numeric_limits<float>::infinity(),
                              std::numeric_limits<float>::quiet_NaN()}) {
        row(
            "scale " + std::to_string(scale),
            [scale](GgufEditor& file) {
                file.tensor(kIScale).data = GgufBytes().number(scale).text();
            },
            "tensor \"model.layers.0.attn.i_proj.scale\": found " + std::to_string(scale)
                + ", expected a finite number of 0.00001 or more.");
    }
    row(
        "unexpected lower bounds",
        [](GgufEditor& file) {
            file.entry("hgrn_bit.use_lower_bound").value =
                GgufBytes().number(7U).number(std::uint8_t{0}).text();
        },
        "tensor \"model.lower_bounds\": is no part of an hgrn_bit model of these sizes.");
}

void TestHgrnBitFile::refusesBrokenFiles()
{
    QFETCH(const Edit, edit);
    QFETCH(const QByteArray, message);
    GgufEditor editor(bytesOf(m_model));
    edit(editor);
    const std::string text = editor.text();
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(text), "x.gguf");
    QVERIFY(!file.ok());
    QCOMPARE(QByteArray::fromStdString(file.error().english()), message);
}

void TestHgrnBitFile::refusesBrokenTernaryCodes_data()
{
    QTest::addColumn<bool>("isTq1");
    QTest::addColumn<int>("offset"); // in row 3
    QTest::addColumn<int>("value");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("code 3") << false << 5 << 0xFF << QByteArray("code 3");
    QTest::newRow("padding") << false << 40 << 0x56 << QByteArray("padding"); // weight 232 or so
    QTest::newRow("block scale 2") << false << 65 << 0x40 << QByteArray("scale");
    QTest::newRow("TQ1_0 no code")
        << true << 5 << 20 << QByteArray("TQ1_0 block 0 has the value 20");
    QTest::newRow("TQ1_0 padding") << true << 51 << 124 << QByteArray("padding place 255");
    QTest::newRow("TQ1_0 block scale 2") << true << 53 << 0x40 << QByteArray("scale");
}

void TestHgrnBitFile::refusesBrokenTernaryCodes()
{
    QFETCH(const bool, isTq1);
    QFETCH(const int, offset);
    QFETCH(const int, value);
    QFETCH(const QByteArray, message);
    GgufEditor editor(bytesOf(isTq1 ? m_tq1Model : m_model));
    editor.tensor(kIProj).data[static_cast<std::size_t>(3 * (isTq1 ? 54 : 66) + offset)] =
        static_cast<char>(value);
    const std::string text = editor.text();
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(text), "x.gguf");
    QVERIFY(file.ok()); // the codes are read with the weights
    const Result<std::string> fingerprint = computeFingerprint(file.value());
    QVERIFY(!fingerprint.ok());
    const QByteArray found = QByteArray::fromStdString(fingerprint.error().english());
    QVERIFY2(found.startsWith("x.gguf: tensor \"model.layers.0.attn.i_proj.weight\": row 3: ")
                 && found.contains(message) && found.endsWith('.') && !found.endsWith(".."),
             found.constData());
}

void TestHgrnBitFile::opensTq1()
{
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(m_tq1Model), "x.gguf");
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    const HgrnBitLayerView& layer = file.value().tensors().layers[1];
    QCOMPARE(layer.gateProj.weight.format, quant::TernaryFormat::Tq1_0);
    QCOMPARE(layer.gateProj.weight.bytes.size(), std::size_t{106 * 54});
    QCOMPARE(layer.gateProj.weight.columns, std::size_t{37});
    QCOMPARE(layer.gateProj.weight.rowBytes(), std::size_t{54});
    QCOMPARE(computeFingerprint(file.value()).value(), file.value().fingerprint());
}

void TestHgrnBitFile::opensBothTypesInOneFile()
{
    GgufEditor small(bytesOf(m_tq1Model));
    GgufEditor editor(bytesOf(m_model));
    editor.tensor(kIProj) = small.tensor(kIProj);
    const std::string text = editor.text();
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(text), "x.gguf");
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    const HgrnBitLayerView& layer = file.value().tensors().layers[0];
    QCOMPARE(layer.iProj.weight.format, quant::TernaryFormat::Tq1_0);
    QCOMPARE(layer.fProj.weight.format, quant::TernaryFormat::Tq2_0);
    QCOMPARE(computeFingerprint(file.value()).value(), file.value().fingerprint());
}

void TestHgrnBitFile::refusesValuesThatAreNotFinite()
{
    GgufEditor editor(bytesOf(m_model));
    editor.tensor("model.norm.weight").data.replace(2 * 5, 2, std::string("\x00\x7C", 2));
    const std::string text = editor.text();
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(text), "x.gguf");
    QVERIFY(file.ok());
    std::vector<float> values(37);
    const Status status = file.value().tensors().norm.readFloats(values);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().english(),
             std::string("tensor \"model.norm.weight\": value 5 is not a finite number."));
}

void TestHgrnBitFile::refusesABrokenTokenizer()
{
    GgufEditor editor(bytesOf(m_model));
    editor.setString("tokenizer.sentencepiece.model", "");
    editor.entry("tokenizer.sentencepiece.model").value =
        GgufBytes().number(9U).number(0U).number(std::uint64_t{4}).raw("spam").text();
    const std::string text = editor.text();
    const Result<HgrnBitFile> file = parseHgrnBitFile(bytesOf(text), "x.gguf");
    QVERIFY(file.ok());
    QCOMPARE(file.value().tokenizerModel().size(), std::size_t{4});
    const auto tokenizer = file.value().loadTokenizer();
    QVERIFY(!tokenizer.ok());
    QVERIFY(tokenizer.error().english().starts_with("x.gguf: tokenizer.sentencepiece.model: "));
}

QTEST_GUILESS_MAIN(TestHgrnBitFile)
#include "test_hgrn_bit_file.moc"
