// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/mapped_file.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/gguf/gguf_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace trilume;
using namespace trilume::checkpoint;

class TestGgufWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheReaderReads();
    void writesTensorDataInPieces();
    void replacesAString();
    void writesAFileWithoutTensors();
};

namespace {

std::filesystem::path fileIn(const QTemporaryDir& folder)
{
    return std::filesystem::path(folder.path().toStdString()) / "x.gguf";
}

std::vector<std::byte> pattern(std::size_t size, int first)
{
    std::vector<std::byte> bytes(size);
    for (std::size_t index = 0; index < size; ++index) {
        bytes[index] = static_cast<std::byte>(static_cast<std::size_t>(first) + index);
    }
    return bytes;
}

bool isEqual(std::span<const std::byte> left, std::span<const std::byte> right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

} // namespace

void TestGgufWriter::writesWhatTheReaderReads()
{
    const QTemporaryDir folder;
    GgufWriter writer;
    const std::vector<std::string> strings = {"one", "", "drei"};
    const std::vector<float> floats = {0.5F, -1.0F};
    const std::vector<std::int32_t> ints = {1, -2, 3};
    const std::vector<std::byte> bytes = pattern(5, 250);
    writer.addUint32("u32", 4000000000U);
    writer.addFloat32("f32", 1e-6F);
    writer.addBool("no", false);
    writer.addBool("yes", true);
    writer.addString("text", "words");
    writer.addStrings("strings", strings);
    writer.addFloats("floats", floats);
    writer.addInts("ints", ints);
    writer.addBytes("bytes", bytes);
    writer.addStrings("nothing", {});
    Result<AtomicFile> file = AtomicFile::create(fileIn(folder));
    QVERIFY(file.ok());
    QVERIFY(writer.writeHeader(file.value()).ok());
    writer.finish();
    QVERIFY(file.value().commit().ok());

    const Result<MappedFile> mapped = MappedFile::open(fileIn(folder));
    QVERIFY(mapped.ok());
    const Result<GgufView> view = parseGguf(mapped.value().bytes(), "x.gguf");
    QVERIFY2(view.ok(), view.ok() ? "" : view.error().english().c_str());
    const auto value = [&](const char* key) {
        return *view.value().find(key);
    };
    QCOMPARE(value("u32").asUnsigned().value(), std::uint64_t{4000000000U});
    QCOMPARE(value("f32").asFloat().value(), static_cast<double>(1e-6F));
    QCOMPARE(value("no").asBool().value(), false);
    QCOMPARE(value("yes").asBool().value(), true);
    QCOMPARE(value("text").asString().value(), std::string_view("words"));
    QCOMPARE(value("strings").asStrings().value(),
             (std::vector<std::string_view>{"one", "", "drei"}));
    QCOMPARE(value("floats").elementType(), GgufValueType::Float32);
    QVERIFY(isEqual(value("floats").bytes(), std::as_bytes(std::span(floats))));
    QCOMPARE(value("ints").elementType(), GgufValueType::Int32);
    QVERIFY(isEqual(value("ints").bytes(), std::as_bytes(std::span(ints))));
    QCOMPARE(value("bytes").elementType(), GgufValueType::Uint8);
    QVERIFY(isEqual(value("bytes").bytes(), bytes));
    QCOMPARE(value("nothing").elementCount(), std::uint64_t{0});
}

void TestGgufWriter::writesTensorDataInPieces()
{
    const QTemporaryDir folder;
    GgufWriter writer(64);
    writer.addUint32("general.alignment", 64);
    const std::uint64_t matrix[] = {3, 5};
    const std::uint64_t vector[] = {7};
    const std::uint64_t blocks[] = {512, 2};
    writer.addTensor("matrix", GgufTensorType::F16, matrix);
    writer.addTensor("vector", GgufTensorType::F32, vector);
    writer.addTensor("blocks", GgufTensorType::Tq2_0, blocks);
    const std::vector<std::byte> data[] = {pattern(30, 1), pattern(28, 2), pattern(4 * 66, 3)};
    Result<AtomicFile> file = AtomicFile::create(fileIn(folder));
    QVERIFY(file.ok());
    QVERIFY(writer.writeHeader(file.value()).ok());
    for (const std::vector<std::byte>& bytes : data) {
        const std::span<const std::byte> all(bytes);
        QVERIFY(writer.writeData(file.value(), all.first(11)).ok());
        QVERIFY(writer.writeData(file.value(), {}).ok());
        QVERIFY(writer.writeData(file.value(), all.subspan(11)).ok());
    }
    writer.finish();
    QCOMPARE(file.value().size(), writer.fileBytes());
    QVERIFY(file.value().commit().ok());

    const Result<MappedFile> mapped = MappedFile::open(fileIn(folder));
    QVERIFY(mapped.ok());
    const Result<GgufView> view = parseGguf(mapped.value().bytes(), "x.gguf");
    QVERIFY2(view.ok(), view.ok() ? "" : view.error().english().c_str());
    QVERIFY(isEqual(view.value().findTensor("matrix")->bytes, data[0]));
    QVERIFY(isEqual(view.value().findTensor("vector")->bytes, data[1]));
    QVERIFY(isEqual(view.value().findTensor("blocks")->bytes, data[2]));
    QCOMPARE(view.value().findTensor("blocks")->dimensions[0], std::uint64_t{512});
    QCOMPARE(view.value().findTensor("blocks")->dimensions[1], std::uint64_t{2});
}

void TestGgufWriter::replacesAString()
{
    const QTemporaryDir folder;
    GgufWriter writer;
    writer.addString("before", "aaaa");
    writer.addString("here", "????");
    writer.addString("after", "zzzz");
    Result<AtomicFile> file = AtomicFile::create(fileIn(folder));
    QVERIFY(file.ok());
    QVERIFY(writer.writeHeader(file.value()).ok());
    QVERIFY(writer.replaceString(file.value(), "here", "done").ok());
    QVERIFY(file.value().commit().ok());

    const Result<MappedFile> mapped = MappedFile::open(fileIn(folder));
    const Result<GgufView> view = parseGguf(mapped.value().bytes(), "x.gguf");
    QVERIFY(view.ok());
    QCOMPARE(view.value().find("before")->asString().value(), std::string_view("aaaa"));
    QCOMPARE(view.value().find("here")->asString().value(), std::string_view("done"));
    QCOMPARE(view.value().find("after")->asString().value(), std::string_view("zzzz"));
}

void TestGgufWriter::writesAFileWithoutTensors()
{
    const QTemporaryDir folder;
    GgufWriter writer;
    Result<AtomicFile> file = AtomicFile::create(fileIn(folder));
    QVERIFY(file.ok());
    QVERIFY(writer.writeHeader(file.value()).ok());
    QVERIFY(file.value().commit().ok());
    QCOMPARE(quint64{std::filesystem::file_size(fileIn(folder))}, quint64{writer.fileBytes()});
    const Result<MappedFile> mapped = MappedFile::open(fileIn(folder));
    QVERIFY(parseGguf(mapped.value().bytes(), "x.gguf").ok());
}

QTEST_GUILESS_MAIN(TestGgufWriter)
#include "test_gguf_writer.moc"
