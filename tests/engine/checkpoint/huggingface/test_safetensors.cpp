// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/safetensors.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"

#include <QTest>

#include <cstring>
#include <memory>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

class TestSafetensors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTensorsInTheOrderOfTheirData();
    void readsEmptyTensorsAndScalars();
    void refusesEveryTruncation();
    void refusesHeaderLengths_data();
    void refusesHeaderLengths();
    void refusesCorruptHeaders_data();
    void refusesCorruptHeaders();
};

namespace {

// What HfFolder does with a file, for bytes in memory.
Result<std::vector<SafetensorsEntry>> parseFile(std::string_view file)
{
    const auto bytes = std::as_bytes(std::span<const char>(file));
    const Result<std::uint64_t> length = safetensorsHeaderBytes(
        bytes.first(std::min<std::size_t>(8, bytes.size())), bytes.size(), "x.safetensors");
    if (!length) {
        return length.error();
    }
    return parseSafetensorsHeader(file.substr(8, length.value()), file.size(), "x.safetensors");
}

std::string fileOf(std::string_view header, std::size_t dataBytes)
{
    const std::uint64_t length = header.size();
    std::string file(sizeof(length), '\0');
    std::memcpy(file.data(), &length, sizeof(length));
    file += header;
    file.append(dataBytes, 'd');
    return file;
}

} // namespace

void TestSafetensors::readsTensorsInTheOrderOfTheirData()
{
    const std::string header = R"({"__metadata__":{"format":"pt"},)"
                               R"("b":{"dtype":"F32","shape":[2,3],"data_offsets":[10,34]},)"
                               R"("a":{"dtype":"BF16","shape":[1],"data_offsets":[34,36]},)"
                               R"("c":{"dtype":"F16","shape":[5],"data_offsets":[0,10]}}   )";
    const auto entries = parseFile(fileOf(header, 36));
    QVERIFY2(entries.ok(), entries.ok() ? "" : entries.error().english().c_str());
    QCOMPARE(entries.value().size(), std::size_t{3});
    const SafetensorsEntry& first = entries.value()[0];
    QCOMPARE(first.name, std::string("c"));
    QCOMPARE(first.type, SafetensorsType::F16);
    QCOMPARE(first.offset, std::uint64_t{8 + header.size()});
    const SafetensorsEntry& second = entries.value()[1];
    QCOMPARE(second.name, std::string("b"));
    QCOMPARE(second.type, SafetensorsType::F32);
    QCOMPARE(second.shape, (std::vector<std::uint64_t>{2, 3}));
    QCOMPARE(second.offset, std::uint64_t{8 + header.size() + 10});
    QCOMPARE(second.sizeBytes, std::uint64_t{24});
    QCOMPARE(entries.value()[2].type, SafetensorsType::Bf16);
}

void TestSafetensors::readsEmptyTensorsAndScalars()
{
    const auto entries =
        parseFile(fileOf(R"({"s":{"dtype":"F32","shape":[],"data_offsets":[0,4]},)"
                         R"("e":{"dtype":"F16","shape":[0,7],"data_offsets":[0,0]}})",
                         4));
    QVERIFY2(entries.ok(), entries.ok() ? "" : entries.error().english().c_str());
    QCOMPARE(entries.value()[0].name, std::string("e"));
    QCOMPARE(entries.value()[1].sizeBytes, std::uint64_t{4});
}

void TestSafetensors::refusesEveryTruncation()
{
    const std::string file =
        safetensorsText({{"a", "F16", {3}, "123456"}, {"b", "F32", {1}, "1234"}});
    QVERIFY(parseFile(file).ok());
    for (std::size_t size = 0; size < file.size(); ++size) {
        const auto part = std::make_unique<char[]>(size);
        std::copy_n(file.begin(), size, part.get());
        const auto entries = parseFile({part.get(), size});
        QVERIFY2(!entries.ok(), qPrintable(QString::number(size)));
        QCOMPARE(entries.error().code, Errc::Corrupt);
        QVERIFY(entries.error().english().starts_with("x.safetensors: "));
    }
    QVERIFY(!parseFile(file + "x").ok());
}

void TestSafetensors::refusesHeaderLengths_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<quint64>("fileBytes");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("past the end") << quint64{93} << quint64{100}
                                  << QByteArray("found 93 bytes, the file has 92 after it.");
    QTest::newRow("all ones") << ~quint64{0} << quint64{100}
                              << QByteArray("found 18446744073709551615 bytes, the file has 92 "
                                            "after it.");
    QTest::newRow("absurd") << (quint64{1} << 32U) << (quint64{1} << 33U)
                            << QByteArray("found 4294967296 bytes, expected at most 67108864.");
}

void TestSafetensors::refusesHeaderLengths()
{
    QFETCH(const quint64, length);
    QFETCH(const quint64, fileBytes);
    QFETCH(const QByteArray, message);
    const auto bytes = std::as_bytes(std::span(&length, 1));
    const Result<std::uint64_t> result = safetensorsHeaderBytes(bytes, fileBytes, "x.safetensors");
    QVERIFY(!result.ok());
    QCOMPARE(QByteArray::fromStdString(result.error().english()),
             "x.safetensors: header length: " + message);
}

void TestSafetensors::refusesCorruptHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const char* header, const char* message) {
        QTest::newRow(name) << QByteArray(header) << QByteArray("x.safetensors: ") + message;
    };
    // One tensor "t" of 8 bytes with these members; the file has 8 bytes of data.
    const auto tensor = [&](const char* name, const QByteArray& members, const char* message) {
        QTest::newRow(name) << QByteArray("{\"t\":{") + members + "}}"
                            << QByteArray("x.safetensors: tensor \"t\": ") + message;
    };
    row("empty", "", "header: does not begin with \"{\".");
    row("blank first", " {}", "header: does not begin with \"{\".");
    row("cut off", "{\"t\":", "header: is no valid JSON from byte 6 on.");
    row("garbage after it", "{}x", "header: is no valid JSON from byte 3 on.");
    row("broken UTF-8", "{\"\xFF\":1}", "header: is no valid JSON from byte 3 on.");
    row("duplicate tensor",
        R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
        R"("t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        "header: member \"t\" appears twice in one object.");
    row("duplicate field",
        R"({"t":{"dtype":"F32","dtype":"F16","shape":[2],"data_offsets":[0,8]}})",
        "header: member \"dtype\" appears twice in one object.");
    row("nested too deep", R"({"t":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]})",
        "header: is nested deeper than 16 levels.");
    row("metadata of numbers", R"({"__metadata__":{"epoch":3}})",
        "__metadata__: \"epoch\" is 3, expected a string.");
    row("metadata is a list", R"({"__metadata__":[]})",
        "__metadata__: found an array, expected an object.");
    row("no tensors", "{}", "data: the tensors end at byte 10, the file at 18.");
    row("tensor is a number", R"({"t":1})", "tensor \"t\": found 1, expected an object.");
    tensor("no dtype", R"("shape":[2],"data_offsets":[0,8])", "dtype is missing or no string.");
    tensor("dtype is a number", R"("dtype":32,"shape":[2],"data_offsets":[0,8])",
           "dtype is missing or no string.");
    tensor("integer dtype", R"("dtype":"I64","shape":[1],"data_offsets":[0,8])",
           "dtype is \"I64\", expected F32, F16, BF16 or U8.");
    tensor("no shape", R"("dtype":"F32","data_offsets":[0,8])", "shape is missing or no array.");
    tensor("shape is a number", R"("dtype":"F32","shape":2,"data_offsets":[0,8])",
           "shape is missing or no array.");
    tensor("negative dimension", R"("dtype":"F32","shape":[-2],"data_offsets":[0,8])",
           "shape holds -2, expected a whole number of 0 or more.");
    tensor("fractional dimension", R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])",
           "shape holds 2.0, expected a whole number of 0 or more.");
    tensor("dimension in words", R"("dtype":"F32","shape":["2"],"data_offsets":[0,8])",
           "shape holds \"2\", expected a whole number of 0 or more.");
    tensor("too many dimensions",
           R"("dtype":"F32","shape":[1,1,1,1,1,1,1,1,2],"data_offsets":[0,8])",
           "shape has 9 dimensions, expected at most 8.");
    tensor("overflowing shape",
           R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8])",
           "shape [4294967296, 4294967296] does not fit any file.");
    tensor("overflowing size",
           R"("dtype":"F32","shape":[4611686018427387906],"data_offsets":[0,8])",
           "shape [4611686018427387906] does not fit any file.");
    tensor("dimension past 64 bits",
           R"("dtype":"F32","shape":[18446744073709551618],"data_offsets":[0,8])",
           "shape holds 1.8446744073709552e+19, expected a whole number of 0 or more.");
    const char* const noPair = "data_offsets is missing or no pair of whole numbers of 0 or more.";
    tensor("no offsets", R"("dtype":"F32","shape":[2])", noPair);
    tensor("one offset", R"("dtype":"F32","shape":[2],"data_offsets":[0])", noPair);
    tensor("three offsets", R"("dtype":"F32","shape":[2],"data_offsets":[0,8,8])", noPair);
    tensor("negative offset", R"("dtype":"F32","shape":[2],"data_offsets":[-8,0])", noPair);
    tensor("offsets in words", R"("dtype":"F32","shape":[2],"data_offsets":["0","8"])", noPair);
    tensor("offsets reversed", R"("dtype":"F32","shape":[2],"data_offsets":[8,0])",
           "data_offsets 8 to 0 are not within the 8 bytes of data.");
    tensor("offsets past the end", R"("dtype":"F32","shape":[2],"data_offsets":[4,12])",
           "data_offsets 4 to 12 are not within the 8 bytes of data.");
    tensor(
        "offsets past 64 bits",
        R"("dtype":"F32","shape":[2],"data_offsets":[18446744073709551608,18446744073709551615])",
        "data_offsets 18446744073709551608 to 18446744073709551615 are not within the 8 bytes "
        "of data.");
    tensor("offsets of another size", R"("dtype":"F16","shape":[2],"data_offsets":[0,8])",
           "data_offsets span 8 bytes, shape [2] of F16 needs 4.");
    tensor("unknown member", R"("dtype":"F32","shape":[2],"data_offsets":[0,8],"strides":[1])",
           "unexpected member \"strides\".");
    row("hole at the beginning", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        "tensor \"t\": its data begin at byte 4, those before it end at 0 (there is a hole).");
    row("hole at the end", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
        "data: the tensors end at byte 66, the file at 70.");
    row("hole in the middle",
        R"({"t":{"dtype":"F16","shape":[1],"data_offsets":[0,2]},)"
        R"("u":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        "tensor \"u\": its data begin at byte 4, those before it end at 2 (there is a hole).");
    row("overlap",
        R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
        R"("u":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        "tensor \"u\": its data begin at byte 4, those before it end at 8 (they overlap).");
}

void TestSafetensors::refusesCorruptHeaders()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, message);
    const auto entries = parseFile(fileOf(header.toStdString(), 8));
    QVERIFY(!entries.ok());
    QCOMPARE(QByteArray::fromStdString(entries.error().english()), message);
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
