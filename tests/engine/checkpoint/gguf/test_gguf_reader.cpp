// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "tests/engine/checkpoint/gguf/gguf_bytes.h"

#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

class TestGgufReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue();
    void readsArraysOfArrays();
    void readsTensorsInTheirPlaces();
    void listsUnknownTensorTypesByTheirSize();
    void acceptsAFileWithoutAnything();
    void refusesEveryTruncation();
    void refusesCorruptFiles_data();
    void refusesCorruptFiles();
    void saysWhatElseAFileIs_data();
    void saysWhatElseAFileIs();
    void escapesNamesInMessages();
};

namespace {

constexpr std::uint32_t kF32 = 0;
constexpr std::uint32_t kF16 = 1;
constexpr std::uint32_t kTq2 = 35;

GgufBytes everyKind()
{
    GgufBytes file;
    file.header(0, 13);
    file.key("u8", GgufValueType::Uint8).number(std::uint8_t{200});
    file.key("i8", GgufValueType::Int8).number(std::int8_t{-100});
    file.key("u16", GgufValueType::Uint16).number(std::uint16_t{60000});
    file.key("i16", GgufValueType::Int16).number(std::int16_t{-30000});
    file.key("u32", GgufValueType::Uint32).number(std::uint32_t{4000000000U});
    file.key("i32", GgufValueType::Int32).number(std::int32_t{-2000000000});
    file.key("u64", GgufValueType::Uint64).number(std::uint64_t{1} << 63U);
    file.key("i64", GgufValueType::Int64).number(INT64_MIN);
    file.key("f32", GgufValueType::Float32).number(1.5F);
    file.key("f64", GgufValueType::Float64).number(-2.25);
    file.key("bool", GgufValueType::Bool).number(std::uint8_t{1});
    file.key("string", GgufValueType::String).string("kind \xF0\x9F\x8C\xB3");
    file.key("strings", GgufValueType::Array)
        .number(static_cast<std::uint32_t>(GgufValueType::String))
        .number(std::uint64_t{3})
        .string("a")
        .string("")
        .string("bc");
    return file;
}

// A small file with everything that the format has.
GgufBytes wholeFile()
{
    GgufBytes file;
    file.header(2, 4);
    file.key("general.architecture", GgufValueType::String).string("test");
    file.key("general.alignment", GgufValueType::Uint32).number(std::uint32_t{16});
    file.key("flags", GgufValueType::Array)
        .number(static_cast<std::uint32_t>(GgufValueType::Bool))
        .number(std::uint64_t{2})
        .raw(std::string_view("\x00\x01", 2));
    file.key("size", GgufValueType::Uint32).number(std::uint32_t{7});
    file.tensor("a", {3, 2}, kF32, 0);
    file.tensor("b", {5}, kF16, 32);
    file.data(32, 16).data(10, 16);
    return file;
}

} // namespace

void TestGgufReader::readsEveryKindOfValue()
{
    const GgufBytes file = everyKind();
    const Result<GgufView> view = parseGguf(file.bytes(), "x.gguf");
    QVERIFY2(view.ok(), view.ok() ? "" : view.error().english().c_str());
    const auto value = [&](const char* key) {
        return *view.value().find(key);
    };
    QCOMPARE(view.value().entries().size(), std::size_t{13});
    QCOMPARE(value("u8").asUnsigned().value(), std::uint64_t{200});
    QCOMPARE(value("i8").asSigned().value(), std::int64_t{-100});
    QVERIFY(!value("i8").asUnsigned());
    QCOMPARE(value("u16").asUnsigned().value(), std::uint64_t{60000});
    QCOMPARE(value("i16").asSigned().value(), std::int64_t{-30000});
    QCOMPARE(value("u32").asUnsigned().value(), std::uint64_t{4000000000U});
    QCOMPARE(value("i32").asSigned().value(), std::int64_t{-2000000000});
    QCOMPARE(value("u64").asUnsigned().value(), std::uint64_t{1} << 63U);
    QVERIFY(!value("u64").asSigned());
    QCOMPARE(value("i64").asSigned().value(), INT64_MIN);
    QCOMPARE(value("f32").asFloat().value(), 1.5);
    QCOMPARE(value("f64").asFloat().value(), -2.25);
    QCOMPARE(value("bool").asBool().value(), true);
    QCOMPARE(value("string").asString().value(), std::string_view("kind \xF0\x9F\x8C\xB3"));
    QCOMPARE(value("strings").asStrings().value(), (std::vector<std::string_view>{"a", "", "bc"}));
    QVERIFY(!value("string").asUnsigned() && !value("u8").asString() && !value("u8").asBool());
    QVERIFY(!value("u8").asFloat() && !value("string").asStrings());
    QVERIFY(view.value().find("nothing") == nullptr);
}

void TestGgufReader::readsArraysOfArrays()
{
    GgufBytes file;
    file.header(0, 1);
    file.key("nested", GgufValueType::Array)
        .number(static_cast<std::uint32_t>(GgufValueType::Array))
        .number(std::uint64_t{2});
    for (const std::uint64_t count : {std::uint64_t{2}, std::uint64_t{0}}) {
        file.number(static_cast<std::uint32_t>(GgufValueType::Uint16)).number(count);
        file.raw(std::string(2 * count, 'x'));
    }
    const Result<GgufView> view = parseGguf(file.bytes(), "x.gguf");
    QVERIFY2(view.ok(), view.ok() ? "" : view.error().english().c_str());
    const GgufValueView& value = view.value().entries()[0].value;
    QCOMPARE(value.elementType(), GgufValueType::Array);
    QCOMPARE(value.elementCount(), std::uint64_t{2});
    QCOMPARE(value.bytes().size(), std::size_t{12 + 4 + 12});
}

void TestGgufReader::readsTensorsInTheirPlaces()
{
    const GgufBytes file = wholeFile();
    const Result<GgufView> view = parseGguf(file.bytes(), "x.gguf");
    QVERIFY2(view.ok(), view.ok() ? "" : view.error().english().c_str());
    QCOMPARE(view.value().alignment(), 16U);
    QCOMPARE(view.value().sizeBytes(), std::uint64_t{file.text().size()});
    const GgufTensorView* a = view.value().findTensor("a");
    const GgufTensorView* b = view.value().findTensor("b");
    QVERIFY(a != nullptr && b != nullptr && view.value().findTensor("c") == nullptr);
    QCOMPARE(a->dimensionCount, 2U);
    QCOMPARE(a->dimensions[0], std::uint64_t{3});
    QCOMPARE(a->dimensions[1], std::uint64_t{2});
    QCOMPARE(a->bytes.size(), std::size_t{24});
    QCOMPARE(b->bytes.size(), std::size_t{10});
    QCOMPARE(b->bytes.data() - a->bytes.data(), std::ptrdiff_t{32});
    QCOMPARE(b->bytes.data() + b->bytes.size() - file.bytes().data(),
             static_cast<std::ptrdiff_t>(file.text().size()));
}

void TestGgufReader::listsUnknownTensorTypesByTheirSize()
{
    GgufBytes file;
    file.header(1, 0).tensor("q", {512, 2}, 14, 0).data(4 * 210); // Q6_K
    const Result<GgufView> view = parseGguf(file.bytes(), "x.gguf");
    QVERIFY2(view.ok(), view.ok() ? "" : view.error().english().c_str());
    QCOMPARE(view.value().tensors()[0].bytes.size(), std::size_t{4 * 210});
}

void TestGgufReader::acceptsAFileWithoutAnything()
{
    GgufBytes file;
    file.header(0, 0);
    QVERIFY(parseGguf(file.bytes(), "x.gguf").ok());
}

void TestGgufReader::refusesEveryTruncation()
{
    for (const GgufBytes& file : {everyKind(), wholeFile()}) {
        for (std::size_t size = 0; size < file.text().size(); ++size) {
            // A copy of exactly that size: a read past its end is one that the sanitizers see.
            const auto part = std::make_unique<std::byte[]>(size);
            std::copy_n(file.bytes().begin(), size, part.get());
            const Result<GgufView> view = parseGguf({part.get(), size}, "x.gguf");
            QVERIFY2(!view.ok(), qPrintable(QString::number(size)));
            QCOMPARE(view.error().code, Errc::Corrupt);
            QVERIFY(view.error().english().starts_with("x.gguf: "));
        }
    }
}

void TestGgufReader::saysWhatElseAFileIs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("kind"); // empty: nobody knows
    const auto row = [](const char* name, const QByteArray& file, const char* kind) {
        QTest::newRow(name) << file << QByteArray(kind);
    };
    row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "a PNG picture");
    row("png, cut", QByteArray("\x89PNG"), "");
    row("jpeg", QByteArray("\xff\xd8\xff\xe0"), "a JPEG picture");
    row("gif", QByteArray("GIF89a"), "a GIF picture");
    row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), "a WebP picture");
    row("other RIFF", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), "");
    row("zip", QByteArray("PK\x03\x04"),
        "a ZIP archive, as office documents and PyTorch's weights are");
    row("gzip", QByteArray("\x1f\x8b\x08\0", 4), "a gzip archive, which has to be unpacked first");
    row("xz",
        QByteArray("\xfd"
                   "7zXZ\0",
                   6),
        "an xz archive, which has to be unpacked first");
    row("7z", QByteArray("7z\xbc\xaf\x27\x1c"), "a 7z archive, which has to be unpacked first");
    row("pdf", QByteArray("%PDF-1.7"), "a PDF document");
    row("program",
        QByteArray("\x7f"
                   "ELF\x02"),
        "a program");
    row("database", QByteArray("SQLite format 3\0", 16), "an SQLite database");
    row("web page", QByteArray("\xef\xbb\xbf\n<!DOCTYPE HTML>"),
        "a web page, as one gets for a download that asks to log in");
    row("blank", QByteArray(2000, ' '), "");
    row("safetensors", QByteArray("\x40\0\0\0\0\0\0\0{\"a\":{}}", 16),
        "a safetensors file, whose folder can be imported");
    row("json", QByteArray("{\"a\": 1}"), "a JSON text");
}

void TestGgufReader::saysWhatElseAFileIs()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, kind);
    const Result<GgufView> view = parseGguf(
        {reinterpret_cast<const std::byte*>(file.constData()), std::size_t(file.size())}, "x.gguf");
    QVERIFY(!view.ok());
    const QByteArray message = QByteArray::fromStdString(view.error().english());
    const QByteArray begin(kind.isEmpty() ? QByteArray("x.gguf: magic: found ")
                                          : QByteArray("x.gguf: this is " + kind
                                                       + ", not a model file: it begins with "));
    QVERIFY2(message.startsWith(begin), message.constData());
    QVERIFY2(message.endsWith(", expected \"GGUF\"."), message.constData());
}

void TestGgufReader::refusesCorruptFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const GgufBytes& file, const char* message) {
        QTest::newRow(name) << QByteArray::fromStdString(file.text())
                            << QByteArray("x.gguf: ") + message;
    };
    constexpr std::uint64_t kHuge = std::uint64_t{1} << 62U;
    const auto file = [] {
        return GgufBytes();
    };
    row("other magic", file().raw("GGML").number(3).number(kHuge).number(kHuge),
        "magic: found \"GGML\", expected \"GGUF\".");
    row("old version", file().header(0, 0, 2), "version: found 2, expected 3.");
    row("big endian", file().header(0, 0, 0x03000000U),
        "version: the file is big endian, expected little endian.");
    row("huge tensor count", file().header(kHuge, 0),
        "tensor count: found 4611686018427387904, expected at most 65536.");
    row("huge metadata count", file().header(0, kHuge),
        "metadata count: found 4611686018427387904, expected at most 65536.");
    row("more keys than bytes", file().header(0, 1000),
        "metadata key 0: needs 8 bytes at offset 24, the file has 0 left.");
    row("huge key length", file().header(0, 1).number(~std::uint64_t{0}),
        "metadata key 0: needs 18446744073709551615 bytes at offset 32, the file has 0 left.");
    row("empty key", file().header(0, 1).key("", GgufValueType::Uint8).number(std::uint8_t{1}),
        "metadata key 0: name of 0 bytes, expected 1 to 65535.");
    row("long key", file().header(0, 1).key(std::string(65536, 'k'), GgufValueType::Uint8),
        "metadata key 0: name of 65536 bytes, expected 1 to 65535.");
    row("duplicate key",
        file()
            .header(0, 2)
            .key("k", GgufValueType::Uint8)
            .number(std::uint8_t{1})
            .key("k", GgufValueType::Uint8)
            .number(std::uint8_t{1}),
        "key \"k\": appears twice.");
    row("unknown value type", file().header(0, 1).key("k", GgufValueType{13}),
        "key \"k\": value type 13, expected 0 to 12.");
    row("bool of 2", file().header(0, 1).key("k", GgufValueType::Bool).number(std::uint8_t{2}),
        "key \"k\": bool of value 2, expected 0 or 1.");
    const auto array = [&](std::uint32_t type, std::uint64_t count) {
        return file().header(0, 1).key("k", GgufValueType::Array).number(type).number(count);
    };
    row("unknown element type", array(99, 0), "key \"k\": value type 99, expected 0 to 12.");
    row("bools of 7", array(7, 2).raw("\x01\x07"), "key \"k\": bool of value 7, expected 0 or 1.");
    row("overflowing element count", array(10, std::uint64_t{1} << 61U),
        "key \"k\": 2305843009213693952 elements of 8 bytes, the file has 0 bytes left.");
    row("more strings than bytes", array(8, kHuge).string("a"),
        "key \"k\": needs 8 bytes at offset 58, the file has 0 left.");
    GgufBytes deep = array(9, 1);
    for (int level = 0; level < 5; ++level) {
        deep.number(std::uint32_t{9}).number(std::uint64_t{1});
    }
    row("arrays too deep", deep, "key \"k\": arrays nested deeper than 4 levels.");
    const auto alignment = [&](std::uint32_t value) {
        return file().header(0, 1).key("general.alignment", GgufValueType::Uint32).number(value);
    };
    row("alignment 0", alignment(0),
        "key \"general.alignment\": found 0, expected a power of two from 8 to 65536.");
    row("alignment 48", alignment(48),
        "key \"general.alignment\": found 48, expected a power of two from 8 to 65536.");
    row("huge alignment", alignment(1U << 31U),
        "key \"general.alignment\": found 2147483648, expected a power of two from 8 to 65536.");
    row("alignment in words",
        file().header(0, 1).key("general.alignment", GgufValueType::String).string("32"),
        "key \"general.alignment\": found a value of type string, expected u32.");
    const auto tensors = [&](std::uint64_t count) {
        return file().header(count, 0);
    };
    row("tensor without name", tensors(1).tensor("", {1}, kF32, 0).data(4),
        "tensor 0: name of 0 bytes, expected 1 to 64.");
    row("long tensor name", tensors(1).tensor(std::string(65, 'n'), {1}, kF32, 0).data(4),
        "tensor 0: name of 65 bytes, expected 1 to 64.");
    row("no dimension", tensors(1).tensor("t", {}, kF32, 0).data(4),
        "tensor \"t\": found 0 dimensions, expected 1 to 4.");
    row("five dimensions", tensors(1).tensor("t", {1, 1, 1, 1, 1}, kF32, 0).data(4),
        "tensor \"t\": found 5 dimensions, expected 1 to 4.");
    row("empty dimension", tensors(1).tensor("t", {4, 0}, kF32, 0).data(4),
        "tensor \"t\": dimension 1 is 0, expected at least 1.");
    row("overflowing dimensions",
        tensors(1).tensor("t", {std::uint64_t{1} << 40U, std::uint64_t{1} << 40U}, kF32, 0).data(4),
        "tensor \"t\": the dimensions [1099511627776, 1099511627776] do not fit any file.");
    row("unknown tensor type", tensors(1).tensor("t", {4}, 4, 0).data(16),
        "tensor \"t\": tensor type 4 is not known.");
    row("type 42 of a size with two meanings", tensors(1).tensor("t", {128}, 42, 0).data(64),
        "tensor \"t\": tensor type 42 can be Q2_0 (36 bytes) or PQ2_0 (34 bytes) by its size.");
    row("type 42 of another program", tensors(1).tensor("t", {256, 16}, 42, 0).data(672),
        "tensor \"t\": tensor type 42 is STQ1_0 by its size, which cannot be read.");
    row("type 42 of no size", tensors(1).tensor("t", {256, 16}, 42, 0).data(999),
        "tensor \"t\": tensor type 42 has 999 bytes of data, expected Q2_0 (1152 bytes) or PQ2_0 "
        "(1088 bytes) or STQ1_0 (672 bytes).");
    row("type 42 of two sizes",
        tensors(2).tensor("t", {256, 16}, 42, 0).tensor("u", {256, 16}, 42, 1152).data(1152 + 1088),
        "tensor \"u\": tensor type 42 has 1088 bytes of data, expected Q2_0 (1152 bytes).");
    row("type 36 of before", tensors(1).tensor("t", {128, 16}, 36, 0).data(1152),
        "tensor \"t\": tensor type 36 is IQ4_NL_4_4 by its size, which cannot be read.");
    row("type 36 of no size", tensors(1).tensor("t", {128, 16}, 36, 0).data(512),
        "tensor \"t\": tensor type 36 has 512 bytes of data, expected I2_S (544 bytes) or "
        "IQ4_NL_4_4 (1152 bytes).");
    row("broken blocks", tensors(1).tensor("t", {255}, kTq2, 0).data(66),
        "tensor \"t\": rows of 255 elements, expected whole TQ2_0 blocks of 256.");
    row("unaligned offset", tensors(1).tensor("t", {1}, kF32, 4).data(64),
        "tensor \"t\": data offset 4, expected a multiple of 32.");
    row("data past the end", tensors(1).tensor("t", {9}, kF32, 0).data(32),
        "tensor \"t\": 36 bytes at data offset 0, the file has 32 bytes of data.");
    row("offset past the end", tensors(1).tensor("t", {1}, kF32, 64).data(32),
        "tensor \"t\": 4 bytes at data offset 64, the file has 32 bytes of data.");
    row("overflowing offset", tensors(1).tensor("t", {1}, kF32, ~std::uint64_t{31}).data(32),
        "tensor \"t\": 4 bytes at data offset 18446744073709551584, the file has 32 bytes of "
        "data.");
    row("no data at all", tensors(1).tensor("t", {1}, kF32, 0),
        "tensor \"t\": 4 bytes at data offset 0, the file has 0 bytes of data.");
    row("overlapping data",
        tensors(2).tensor("t", {16}, kF32, 0).tensor("u", {1}, kF32, 32).data(64),
        "tensor \"u\": its data overlap those of tensor \"t\".");
    row("the same data", tensors(2).tensor("t", {1}, kF32, 0).tensor("u", {1}, kF32, 0).data(64),
        "tensor \"u\": its data overlap those of tensor \"t\".");
    row("duplicate tensor",
        tensors(2).tensor("t", {1}, kF32, 0).tensor("t", {1}, kF32, 32).data(64),
        "tensor \"t\": appears twice.");
}

void TestGgufReader::refusesCorruptFiles()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, message);
    const auto part = std::make_unique<std::byte[]>(static_cast<std::size_t>(file.size()));
    std::memcpy(part.get(), file.constData(), static_cast<std::size_t>(file.size()));
    const Result<GgufView> view =
        parseGguf({part.get(), static_cast<std::size_t>(file.size())}, "x.gguf");
    QVERIFY(!view.ok());
    const QByteArray found = QByteArray::fromStdString(view.error().english());
    QCOMPARE(found, message);
}

void TestGgufReader::escapesNamesInMessages()
{
    GgufBytes file;
    file.header(0, 1).key(std::string_view("a\n\x1B\xFF\"\0z", 7), GgufValueType{77});
    const Result<GgufView> view = parseGguf(file.bytes(), "x.gguf");
    QVERIFY(!view.ok());
    QCOMPARE(
        QByteArray::fromStdString(view.error().english()),
        QByteArray("x.gguf: key \"a\\x0a\\x1b\\xff\"\\x00z\": value type 77, expected 0 to 12."));
}

QTEST_GUILESS_MAIN(TestGgufReader)
#include "test_gguf_reader.moc"
