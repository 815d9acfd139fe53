// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are broken, or whose meaning nobody can know: each is refused with its cause.
#include "engine/checkpoint/transformer/transformer_file.h"
#include "tests/engine/checkpoint/gguf/gguf_bytes.h"
#include "tests/engine/checkpoint/gguf/gguf_editor.h"

#include <QTest>

#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

using FileEdit = std::function<void(GgufEditor&)>;

Q_DECLARE_METATYPE(FileEdit)

namespace {

constexpr char kBitNet[] = "bitnet-small/i2_s.gguf";
constexpr char kQwen[] = "qwen3-small-tied/pq2_0.gguf";

std::string goldenBytes(const QByteArray& name)
{
    std::ifstream file(TRILUME_TEST_SOURCE_DIR "/tests/golden/" + name.toStdString(),
                       std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

FileEdit without(const char* key)
{
    return [key](GgufEditor& file) {
        file.removeEntry(key);
    };
}

FileEdit number(const char* key, std::uint32_t value)
{
    return [=](GgufEditor& file) {
        file.setUint32(key, value);
    };
}

FileEdit real(const char* key, float value)
{
    return [=](GgufEditor& file) {
        file.setFloat32(key, value);
    };
}

FileEdit text(const char* key, const char* value)
{
    return [=](GgufEditor& file) {
        file.setString(key, value);
    };
}

FileEdit both(FileEdit one, FileEdit other)
{
    return [one = std::move(one), other = std::move(other)](GgufEditor& file) {
        one(file);
        other(file);
    };
}

// A tensor with data of that many bytes, of another type or with another shape.
FileEdit retyped(const char* name, std::uint32_t type, std::size_t bytes)
{
    return [=](GgufEditor& file) {
        file.tensor(name).type = type;
        file.tensor(name).data.assign(bytes, '\0');
    };
}

// The scale behind an I2_S tensor, 32 bytes before its end.
FileEdit scaled(const char* name, float scale)
{
    return [=](GgufEditor& file) {
        std::string& data = file.tensor(name).data;
        std::memcpy(data.data() + data.size() - 32, &scale, sizeof(scale));
    };
}

} // namespace

class TestTransformerRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesKeys_data();
    void refusesKeys();
    void refusesTensors_data();
    void refusesTensors();
    void refusesWeights_data();
    void refusesWeights();
    void refusesEveryTruncation();

private:
    static void newRow(const char* name,
                       const char* golden,
                       const FileEdit& edit,
                       const char* message);
    static void refuses();
};

void TestTransformerRefusals::newRow(const char* name,
                                     const char* golden,
                                     const FileEdit& edit,
                                     const char* message)
{
    QTest::newRow(name) << QByteArray(golden) << edit << QByteArray("x.gguf: ") + message;
}

void TestTransformerRefusals::refuses()
{
    QFETCH(const QByteArray, golden);
    QFETCH(const FileEdit, edit);
    QFETCH(const QByteArray, message);
    const std::string bytes = goldenBytes(golden);
    GgufEditor editor(std::as_bytes(std::span(bytes)));
    edit(editor);
    const std::string edited = editor.text();
    const Result<TransformerFile> file =
        parseTransformerFile(std::as_bytes(std::span(edited)), "x.gguf");
    QVERIFY(!file.ok());
    QCOMPARE(QByteArray::fromStdString(file.error().english()), message);
}

void TestTransformerRefusals::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("golden");
    QTest::addColumn<FileEdit>("edit");
    QTest::addColumn<QByteArray>("message");
    const auto bitnet = [](const char* name, const FileEdit& edit, const char* message) {
        newRow(name, kBitNet, edit, message);
    };
    const auto qwen = [](const char* name, const FileEdit& edit, const char* message) {
        newRow(name, kQwen, edit, message);
    };
    qwen("another architecture", text("general.architecture", "qwen35"),
         "this is a \"qwen35\" model; Trilume runs \"hgrn_bit\", \"bitnet-b1.58\", \"bitnet-25\", "
         "\"bitnet\", \"llama\", \"qwen3\" only (general.architecture).");
    qwen("keys of another one", text("general.architecture", "llama"),
         "llama.block_count: is missing.");
    bitnet("no layers", without("bitnet-b1.58.block_count"),
           "bitnet-b1.58.block_count: is missing.");
    bitnet("layers in words", text("bitnet-b1.58.block_count", "2"),
           "bitnet-b1.58.block_count: found a value of type string, expected u32.");
    bitnet("no context", without("bitnet-b1.58.context_length"),
           "bitnet-b1.58.context_length: is missing.");
    bitnet("no base of rotations", without("bitnet-b1.58.rope.freq_base"),
           "bitnet-b1.58.rope.freq_base: is missing.");
    bitnet("base 0", real("bitnet-b1.58.rope.freq_base", 0.0F),
           "bitnet-b1.58.rope.freq_base: found 0.000000, expected 1 to 1000000000000.");
    bitnet("no heads", number("bitnet-b1.58.attention.head_count", 0),
           "bitnet-b1.58.attention.head_count: found 0, expected 1 to 1024.");
    bitnet("heads of keys that do not fit", number("bitnet-b1.58.attention.head_count_kv", 3),
           "bitnet-b1.58.attention.head_count_kv: found 3, expected a divisor of "
           "bitnet-b1.58.attention.head_count 8.");
    bitnet(
        "heads wider than any layer",
        [](GgufEditor& file) {
            file.setUint32("bitnet-b1.58.attention.head_count", 1024);
            for (const char* key :
                 {"bitnet-b1.58.attention.key_length", "bitnet-b1.58.attention.value_length",
                  "bitnet-b1.58.rope.dimension_count"}) {
                file.setUint32(key, 1024);
            }
        },
        "bitnet-b1.58.attention.key_length: found 1024, expected 1 to 256.");
    bitnet("values of another width", number("bitnet-b1.58.attention.value_length", 64),
           "bitnet-b1.58.attention.value_length: found 64, expected 32, as "
           "bitnet-b1.58.attention.key_length.");
    bitnet("rotations of a part", number("bitnet-b1.58.rope.dimension_count", 16),
           "bitnet-b1.58.rope.dimension_count: found 16, expected 32, as "
           "bitnet-b1.58.attention.key_length.");
    bitnet("epsilon 0", real("bitnet-b1.58.attention.layer_norm_rms_epsilon", 0.0F),
           "bitnet-b1.58.attention.layer_norm_rms_epsilon: found 0.000000, expected a number above "
           "0 and at most 1.");
    qwen("linear scaling",
         both(text("qwen3.rope.scaling.type", "linear"), real("qwen3.rope.scaling.factor", 4.0F)),
         "qwen3.rope.scaling.type: found \"linear\", expected \"yarn\" or nothing.");
    qwen("LongRoPE", text("qwen3.rope.scaling.type", "longrope"),
         "qwen3.rope.scaling.type: found \"longrope\", expected \"yarn\" or nothing.");
    qwen("a factor of nothing", real("qwen3.rope.scaling.factor", 4.0F),
         "qwen3.rope.scaling.factor: found 4.000000 without a kind of scaling "
         "(qwen3.rope.scaling.type).");
    qwen("YaRN of unknown length",
         both(text("qwen3.rope.scaling.type", "yarn"), real("qwen3.rope.scaling.factor", 4.0F)),
         "qwen3.rope.scaling.original_context_length: is missing.");
    qwen("YaRN of no factor", text("qwen3.rope.scaling.type", "yarn"),
         "qwen3.rope.scaling.factor: is missing.");
    qwen("sliding window", number("qwen3.attention.sliding_window", 512),
         "qwen3.attention.sliding_window: found 512.000000, expected 0.000000.");
    qwen("experts", number("qwen3.expert_count", 8),
         "qwen3.expert_count: found 8.000000, expected 0.000000.");
    qwen("scaled logits", real("qwen3.logit_scale", 0.25F),
         "qwen3.logit_scale: found 0.250000, expected 1.000000.");
    qwen("rotated inputs", number("prism.hadamard.block_size", 1024),
         "prism.hadamard.block_size: is not known here; such keys change what the weights mean.");
    bitnet("an activation of its own", text("bitnet-b1.58.hidden_activation", "gelu"),
           "bitnet-b1.58.hidden_activation: found \"gelu\", expected \"silu\" or \"relu2\".");
    bitnet("the wrong activation", text("bitnet-b1.58.hidden_activation", "silu"),
           "bitnet-b1.58.hidden_activation: found \"silu\", expected \"relu2\".");
    qwen("squared ReLU", text("qwen3.hidden_activation", "relu2"),
         "qwen3.hidden_activation: found \"relu2\", expected \"silu\".");
    bitnet("a vocabulary without rows", number("bitnet-b1.58.vocab_size", 600),
           "bitnet-b1.58.vocab_size: found 600, expected at most 523, the rows of the embeddings.");
    qwen(
        "fewer rows than words",
        [](GgufEditor& file) {
            file.removeEntry("qwen3.vocab_size");
            file.tensor("token_embd.weight").dimensions[1] = 500;
            file.tensor("token_embd.weight").data.resize(std::size_t{500} * 68);
        },
        "tokenizer.ggml.tokens: found 541, expected at most 500, the rows of the embeddings.");
    bitnet("a fingerprint that is none", text("trilume.fingerprint", "1"),
           "trilume.fingerprint: found \"1\", expected 32 lower-case hexadecimal digits.");
}

void TestTransformerRefusals::refusesKeys()
{
    refuses();
}

void TestTransformerRefusals::refusesTensors_data()
{
    QTest::addColumn<QByteArray>("golden");
    QTest::addColumn<FileEdit>("edit");
    QTest::addColumn<QByteArray>("message");
    const auto bitnet = [](const char* name, const FileEdit& edit, const char* message) {
        newRow(name, kBitNet, edit, message);
    };
    const auto qwen = [](const char* name, const FileEdit& edit, const char* message) {
        newRow(name, kQwen, edit, message);
    };
    const auto gone = [](const char* name) {
        return [=](GgufEditor& file) {
            file.removeTensor(name);
        };
    };
    bitnet("no embeddings", gone("token_embd.weight"), "tensor \"token_embd.weight\": is missing.");
    bitnet("no projection", gone("blk.1.ffn_down.weight"),
           "tensor \"blk.1.ffn_down.weight\": is missing.");
    bitnet("no sub-norm", gone("blk.0.attn_sub_norm.weight"),
           "tensor \"blk.0.attn_sub_norm.weight\": is missing.");
    qwen("no norm of heads", gone("blk.1.attn_k_norm.weight"),
         "tensor \"blk.1.attn_k_norm.weight\": is missing.");
    qwen(
        "a bias",
        [](GgufEditor& file) {
            file.addTensor({"blk.0.attn_q.bias", 0, {384}, std::string(1536, '\0')});
        },
        "tensor \"blk.0.attn_q.bias\": is no part of a qwen3 model of these sizes.");
    qwen(
        "frequencies of LongRoPE",
        [](GgufEditor& file) {
            file.addTensor({"rope_freqs.weight", 0, {16}, std::string(64, '\0')});
        },
        "tensor \"rope_freqs.weight\": is no part of a qwen3 model of these sizes.");
    qwen(
        "transposed",
        [](GgufEditor& file) {
            file.tensor("blk.0.attn_q.weight").dimensions = {384, 256};
        },
        "tensor \"blk.0.attn_q.weight\": shape [384, 256] (innermost first), expected [256, 384].");
    bitnet(
        "a norm of trits",
        [](GgufEditor& file) {
            file.tensor("blk.0.attn_norm.weight") = {
                "blk.0.attn_norm.weight", 35, {256}, std::string(66, '\0')};
        },
        "tensor \"blk.0.attn_norm.weight\": type TQ2_0, expected F32, F16 or BF16.");
    qwen("a projection of 8 bits", retyped("blk.0.attn_q.weight", 8, std::size_t{3072} * 34),
         "tensor \"blk.0.attn_q.weight\": type Q8_0, expected a ternary one, as the other layers "
         "have.");
    qwen("a projection with another grid",
         retyped("blk.1.attn_k.weight", 36, std::size_t{32768} / 4 + 32),
         "tensor \"blk.1.attn_k.weight\": type I2_S, expected a ternary one, as the other layers "
         "have.");
    qwen("embeddings of a type that is not read",
         retyped("token_embd.weight", 13, std::size_t{541} * 176),
         "tensor \"token_embd.weight\": type Q5_K, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K "
         "or a ternary one.");
    bitnet("I2_S that is cut", retyped("blk.0.attn_k.weight", 36, 4000),
           "tensor \"blk.0.attn_k.weight\": tensor type 36 has 4000 bytes of data, expected I2_S "
           "(4128 bytes).");
    bitnet(
        "I2_S in blocks that do not fit",
        [](GgufEditor& file) {
            file.tensor("blk.0.attn_k.weight").dimensions = {64, 256};
        },
        "tensor \"blk.0.attn_k.weight\": tensor type 36 has 4128 bytes of data, expected I2_S "
        "(blocks of 128).");
    bitnet(
        "two scales",
        [](GgufEditor& file) {
            file.addTensor({"blk.0.attn_k.scale", 0, {1}, std::string("\0\0\x80\x3F", 4)});
        },
        "tensor \"blk.0.attn_k.scale\": is no part of an I2_S tensor, which has its scale behind "
        "it.");
    bitnet("scale 0", scaled("blk.0.attn_k.weight", 0.0F),
           "tensor \"blk.0.attn_k.weight\": the scale is 0.000000, expected a finite number above "
           "0.");
    bitnet("negative scale", scaled("blk.0.attn_k.weight", -1.0F),
           "tensor \"blk.0.attn_k.weight\": the scale is -1.000000, expected a finite number above "
           "0.");
    bitnet("infinite scale", scaled("blk.0.attn_k.weight", std::numeric_limits<float>::infinity()),
           "tensor \"blk.0.attn_k.weight\": the scale is inf, expected a finite number above 0.");
    qwen("an unknown type", retyped("blk.0.attn_k.weight", 99, 64),
         "tensor \"blk.0.attn_k.weight\": tensor type 99 is not known.");
}

void TestTransformerRefusals::refusesTensors()
{
    refuses();
}

void TestTransformerRefusals::refusesWeights_data()
{
    QTest::addColumn<QByteArray>("golden");
    QTest::addColumn<int>("place"); // of a byte in blk.0.attn_v.weight
    QTest::addColumn<int>("byte");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("code 3 in I2_S") << QByteArray(kBitNet) << 64 * 3 + 33 << 0x0C
                                    << QByteArray("tensor \"blk.0.attn_v.weight\": row 3: I2_S "
                                                  "block 1 has code 3 at weight 65, 0, 1 or 2 was "
                                                  "expected.");
    QTest::newRow("code 3 in PQ2_0") << QByteArray(kQwen) << 68 * 2 + 2 << 0xC0
                                     << QByteArray("tensor \"blk.0.attn_v.weight\": row 2: PQ2_0 "
                                                   "block 0 has code 3 at weight 3, 0, 1 or 2 was "
                                                   "expected.");
    QTest::newRow("a negative multiplier")
        << QByteArray(kQwen) << 68 * 2 + 1 << 0xBC
        << QByteArray("tensor \"blk.0.attn_v.weight\": row 2: PQ2_0 block 0 has the scale -");
    QTest::newRow("an infinite multiplier")
        << QByteArray(kQwen) << 68 * 2 + 1 << 0x7F
        << QByteArray("tensor \"blk.0.attn_v.weight\": row 2: PQ2_0 block 0 has the scale nan");
}

void TestTransformerRefusals::refusesWeights()
{
    QFETCH(const QByteArray, golden);
    QFETCH(const int, place);
    QFETCH(const int, byte);
    QFETCH(const QByteArray, message);
    const std::string bytes = goldenBytes(golden);
    GgufEditor editor(std::as_bytes(std::span(bytes)));
    editor.tensor("blk.0.attn_v.weight").data[static_cast<std::size_t>(place)] =
        static_cast<char>(byte);
    const std::string edited = editor.text();
    const Result<TransformerFile> file =
        parseTransformerFile(std::as_bytes(std::span(edited)), "x.gguf");
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    const ScaledTernaryView& view = file.value().tensors().layers[0].value;
    std::vector<std::int8_t> trits(view.columns);
    std::vector<float> multipliers(view.rowScales());
    Status status = Done{};
    for (std::size_t row = 0; row < view.rows && status.ok(); ++row) {
        status = decodeScaledRow(view, row, view.rowOf(row), trits, multipliers);
    }
    QVERIFY(!status.ok());
    const QByteArray found = QByteArray::fromStdString(status.error().english());
    QVERIFY2(found.startsWith(message), found.constData());
}

void TestTransformerRefusals::refusesEveryTruncation()
{
    const std::string bytes = goldenBytes(kQwen);
    for (std::size_t size = 0; size < bytes.size() - 32; size += size < 13000 ? 97 : 4099) {
        const auto part = std::as_bytes(std::span(bytes)).first(size);
        QVERIFY2(!parseTransformerFile(part, "x.gguf").ok(), std::to_string(size).c_str());
    }
}

QTEST_GUILESS_MAIN(TestTransformerRefusals)
#include "test_transformer_refusals.moc"
