// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/importer.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"
#include "tests/support/hgrn_bit_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <set>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

class TestImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsTheGoldenCheckpoints_data();
    void importsTheGoldenCheckpoints();
    void computesTritsAsTheModelSays_data();
    void computesTritsAsTheModelSays();
    void keepsOtherTensorsAsTheyAre_data();
    void keepsOtherTensorsAsTheyAre();
    void hasOneFingerprintForAllFloatTypes();
    void holdsTheSameModelAsTq1AndTq2_data();
    void holdsTheSameModelAsTq1AndTq2();
    void writesTheSameBytesWithAnyNumberOfThreads();
    void reportsProgressToTheEnd();
    void leavesNothingBehindWhenCancelled_data();
    void leavesNothingBehindWhenCancelled();
    void refusesWeightsThatAreNotFinite_data();
    void refusesWeightsThatAreNotFinite();
    void leavesAnOlderFileAloneWhenItFails();
    void reportsAFolderThatCannotBeWritten();

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    // Names of all that lies in the folder, hidden files too.
    [[nodiscard]] std::set<std::string> content() const
    {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(path(""))) {
            names.insert(entry.path().filename().string());
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// No size is a multiple of another or of a block.
constexpr HgrnBitHyperParameters kOdd = {2, 37, 283, 101, 64, 1e-6F, true};

// Its head and embeddings are worked on in several pieces, and each piece by several threads.
constexpr HgrnBitHyperParameters kWide = {1, 300, 700, 5000, 64, 1e-6F, true};

std::filesystem::path goldenFolder(const QString& name)
{
    return std::filesystem::path(TRILUME_TEST_SOURCE_DIR "/tests/golden") / name.toStdString();
}

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const TestTensor& tensorOf(const std::vector<TestTensor>& tensors, const std::string& name)
{
    return *std::find_if(tensors.begin(), tensors.end(),
                         [&](const TestTensor& tensor) { return tensor.name == name; });
}

std::vector<float> valuesOf(const TestTensor& tensor, FloatType type)
{
    std::vector<float> values(tensor.data.size() / floatBytes(type));
    widenFloats(type, std::as_bytes(std::span<const char>(tensor.data)), values);
    return values;
}

std::vector<int> tritsIn(const TernaryTensorView& tensor)
{
    std::vector<int> trits;
    std::vector<std::int8_t> row(tensor.columns);
    for (std::size_t index = 0; index < tensor.rows; ++index) {
        const auto bytes = tensor.bytes.subspan(index * tensor.rowBytes(), tensor.rowBytes());
        if (!quant::decodeTernaryRow(tensor.format, bytes, row).ok()) {
            return {};
        }
        trits.insert(trits.end(), row.begin(), row.end());
    }
    return trits;
}

// Every ternary tensor of a file with its name.
std::vector<TernaryTensorView> ternaryTensors(const HgrnBitFile& file)
{
    std::vector<TernaryTensorView> all;
    for (const HgrnBitLayerView& layer : file.tensors().layers) {
        for (const BitLinearView* view : {&layer.iProj, &layer.fProj, &layer.gProj, &layer.oProj,
                                          &layer.gateProj, &layer.downProj}) {
            all.push_back(view->weight);
        }
    }
    all.push_back(file.tensors().lmHead.weight);
    return all;
}

} // namespace

void TestImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImporter::importsTheGoldenCheckpoints_data()
{
    QTest::addColumn<HgrnBitHyperParameters>("parameters");
    QTest::addColumn<int>("embeddingType");
    QTest::addColumn<quint64>("parameterCount");

    const auto row = [](const char* name, std::size_t layers, std::size_t hidden,
                        std::size_t feedForward, std::size_t vocabulary) -> QTestData& {
        return QTest::newRow(name) << HgrnBitHyperParameters{
                   layers, hidden, feedForward, vocabulary, 2048, 1e-6F, true};
    };
    row("micro-f16", 3, 64, 256, 256) << static_cast<int>(FloatType::F16) << quint64{232000};
    row("small-bf16-sharded", 2, 256, 512, 512)
        << static_cast<int>(FloatType::Bf16) << quint64{1579008};
    row("odd-f32", 2, 96, 160, 300) << static_cast<int>(FloatType::F32) << quint64{225728};
}

void TestImporter::importsTheGoldenCheckpoints()
{
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const std::filesystem::path output = path("model.gguf");

    const Result<ImportReport> report = importFolder(goldenFolder(name), output);

    QVERIFY2(report.ok(), report.ok() ? "" : report.error().english().c_str());
    const Result<HgrnBitFile> file = tests::openHgrnBitFile(output);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    QFETCH(const HgrnBitHyperParameters, parameters);
    QCOMPARE(file.value().hyperParameters(), parameters);
    QCOMPARE(file.value().name(), name.toStdString());
    QTEST(static_cast<int>(file.value().tensors().embeddings.type), "embeddingType");
    QTEST(quint64{file.value().parameterCount()}, "parameterCount");
    QCOMPARE(report.value().parameterCount, file.value().parameterCount());
    QCOMPARE(quint64{report.value().fileBytes}, quint64{std::filesystem::file_size(output)});
    QVERIFY(file.value().unknownKeys().empty());
    QCOMPARE(file.value().fingerprint(), report.value().fingerprint);
    const Result<std::string> recomputed = computeFingerprint(file.value());
    QVERIFY(recomputed.ok());
    QCOMPARE(recomputed.value(), report.value().fingerprint);
}

void TestImporter::computesTritsAsTheModelSays_data()
{
    QTest::addColumn<FloatType>("type");
    QTest::addColumn<HgrnBitHyperParameters>("parameters");
    QTest::newRow("F32") << FloatType::F32 << kOdd;
    QTest::newRow("F16") << FloatType::F16 << kOdd;
    QTest::newRow("BF16") << FloatType::Bf16 << kOdd;
    QTest::newRow("F16 in several pieces") << FloatType::F16 << kWide;
}

void TestImporter::computesTritsAsTheModelSays()
{
    QFETCH(const FloatType, type);
    QFETCH(const HgrnBitHyperParameters, parameters);
    writeCheckpoint(path("in"), parameters, type, 5);
    const std::vector<TestTensor> source = randomTensors(parameters, type, 5);
    QVERIFY(importFolder(path("in"), path("out.gguf")).ok());
    const Result<HgrnBitFile> file = tests::openHgrnBitFile(path("out.gguf"));
    QVERIFY(file.ok());
    for (const TernaryTensorView& tensor : ternaryTensors(file.value())) {
        const std::vector<float> weights = valuesOf(tensorOf(source, tensor.name), type);
        double sum = 0.0;
        for (const float weight : weights) {
            sum += std::abs(static_cast<double>(weight));
        }
        // The values have few bits, so this sum is exact in any order.
        const auto scale =
            static_cast<float>(std::max(sum / static_cast<double>(weights.size()), 1e-5));
        QCOMPARE(tensor.scale, scale);
        const float multiplier = 1.0F / scale;
        std::vector<int> expected;
        expected.reserve(weights.size());
        for (const float weight : weights) {
            expected.push_back(
                static_cast<int>(std::clamp(std::nearbyint(weight * multiplier), -1.0F, 1.0F)));
        }
        QVERIFY2(tritsIn(tensor) == expected, tensor.name.c_str());
    }
}

void TestImporter::keepsOtherTensorsAsTheyAre_data()
{
    computesTritsAsTheModelSays_data();
}

void TestImporter::keepsOtherTensorsAsTheyAre()
{
    QFETCH(const FloatType, type);
    QFETCH(const HgrnBitHyperParameters, parameters);
    writeCheckpoint(path("in"), parameters, type, 6);
    const std::vector<TestTensor> source = randomTensors(parameters, type, 6);
    QVERIFY(importFolder(path("in"), path("out.gguf")).ok());
    const Result<HgrnBitFile> file = tests::openHgrnBitFile(path("out.gguf"));
    QVERIFY(file.ok());
    const HgrnBitTensors& tensors = file.value().tensors();
    for (const FloatTensorView* view :
         {&tensors.embeddings, &*tensors.lowerBounds, &tensors.norm, &tensors.lmHead.norm,
          &tensors.layers.back().gNorm, &tensors.layers[0].downProj.norm}) {
        const TestTensor& expected = tensorOf(source, view->name);
        QCOMPARE(view->type, type);
        QCOMPARE(view->bytes.size(), expected.data.size());
        QVERIFY2(std::memcmp(view->bytes.data(), expected.data.data(), expected.data.size()) == 0,
                 view->name.c_str());
    }
}

void TestImporter::hasOneFingerprintForAllFloatTypes()
{
    std::set<std::string> fingerprints;
    for (const FloatType type : {FloatType::F32, FloatType::F16, FloatType::Bf16}) {
        writeCheckpoint(path("in"), kOdd, type, 7);
        const Result<ImportReport> report = importFolder(path("in"), path("out.gguf"));
        QVERIFY(report.ok());
        fingerprints.insert(report.value().fingerprint);
    }
    QCOMPARE(fingerprints.size(), std::size_t{1});
    writeCheckpoint(path("in"), kOdd, FloatType::F16, 8);
    QVERIFY(fingerprints.count(importFolder(path("in"), path("out.gguf")).value().fingerprint)
            == 0);
}

void TestImporter::holdsTheSameModelAsTq1AndTq2_data()
{
    computesTritsAsTheModelSays_data();
}

void TestImporter::holdsTheSameModelAsTq1AndTq2()
{
    QFETCH(const FloatType, type);
    QFETCH(const HgrnBitHyperParameters, parameters);
    writeCheckpoint(path("in"), parameters, type, 9);
    ImportOptions options;
    options.format = quant::TernaryFormat::Tq1_0;
    options.budget.threads = 3;
    const Result<ImportReport> small = importFolder(path("in"), path("tq1.gguf"), options);
    const Result<ImportReport> plain = importFolder(path("in"), path("tq2.gguf"));
    QVERIFY(small.ok());
    QVERIFY(plain.ok());
    QCOMPARE(small.value().fingerprint, plain.value().fingerprint);
    QVERIFY(small.value().fileBytes < plain.value().fileBytes);
    const Result<HgrnBitFile> tq1 = tests::openHgrnBitFile(path("tq1.gguf"));
    const Result<HgrnBitFile> tq2 = tests::openHgrnBitFile(path("tq2.gguf"));
    QVERIFY2(tq1.ok(), tq1.ok() ? "" : tq1.error().english().c_str());
    QVERIFY(tq2.ok());
    QCOMPARE(computeFingerprint(tq1.value()).value(), plain.value().fingerprint);
    const std::vector<TernaryTensorView> expected = ternaryTensors(tq2.value());
    const std::vector<TernaryTensorView> found = ternaryTensors(tq1.value());
    QCOMPARE(found.size(), expected.size());
    for (std::size_t index = 0; index < found.size(); ++index) {
        QCOMPARE(found[index].format, quant::TernaryFormat::Tq1_0);
        QCOMPARE(expected[index].format, quant::TernaryFormat::Tq2_0);
        QCOMPARE(found[index].bytes.size() / 54, expected[index].bytes.size() / 66);
        QCOMPARE(found[index].scale, expected[index].scale);
        QVERIFY(!tritsIn(found[index]).empty());
        QVERIFY2(tritsIn(found[index]) == tritsIn(expected[index]), found[index].name.c_str());
    }
}

void TestImporter::writesTheSameBytesWithAnyNumberOfThreads()
{
    writeCheckpoint(path("in"), kWide);
    std::set<std::string> files;
    for (const std::size_t threads : {1U, 2U, 3U, 8U}) {
        ImportOptions options;
        options.budget.threads = threads;
        QVERIFY(importFolder(path("in"), path("out.gguf"), options).ok());
        files.insert(readFile(path("out.gguf")));
    }
    QCOMPARE(files.size(), std::size_t{1});
}

void TestImporter::reportsProgressToTheEnd()
{
    writeCheckpoint(path("in"), kOdd);
    std::vector<ImportProgress> reports;
    std::set<std::string> tensors;
    QVERIFY(importFolder(path("in"), path("out.gguf"), {}, [&](const ImportProgress& progress) {
                reports.push_back(progress);
                tensors.insert(progress.tensor);
            }).ok());
    QVERIFY(std::is_sorted(reports.begin(), reports.end(),
                           [](const ImportProgress& left, const ImportProgress& right) {
                               return left.bytesDone < right.bytesDone;
                           }));
    QCOMPARE(reports.back().bytesDone, reports.back().bytesTotal);
    QVERIFY(reports.front().bytesDone > 0);
    QCOMPARE(tensors.size(), emptyTensors(kOdd).size());
}

void TestImporter::leavesNothingBehindWhenCancelled_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("at once") << 0;
    QTest::newRow("after a tensor") << 1;
    QTest::newRow("later") << 17;
    QTest::newRow("near the end") << 40;
}

void TestImporter::leavesNothingBehindWhenCancelled()
{
    QFETCH(int, calls);
    writeCheckpoint(path("in"), kOdd);
    std::stop_source stop;
    if (calls == 0) {
        stop.request_stop();
    }
    const Result<ImportReport> report = importFolder(
        path("in"), path("out.gguf"), {},
        [&](const ImportProgress& /*progress*/) {
            if (--calls == 0) {
                stop.request_stop();
            }
        },
        stop.get_token());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, Errc::Cancelled);
    QVERIFY(calls <= 0);
    QCOMPARE(content(), (std::set<std::string>{"in"}));
}

void TestImporter::refusesWeightsThatAreNotFinite_data()
{
    QTest::addColumn<QByteArray>("tensor");
    QTest::addColumn<FloatType>("type");
    QTest::addColumn<float>("value");
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
    const QByteArray ternary("model.layers.1.mlp.down_proj.weight");
    QTest::newRow("NaN in F32") << ternary << FloatType::F32 << kNan;
    QTest::newRow("NaN in F16") << ternary << FloatType::F16 << kNan;
    QTest::newRow("NaN in BF16") << ternary << FloatType::Bf16 << kNan;
    QTest::newRow("infinity in F16") << ternary << FloatType::F16 << kInfinity;
    QTest::newRow("minus infinity in F32") << ternary << FloatType::F32 << -kInfinity;
    QTest::newRow("NaN in a norm") << QByteArray("model.norm.weight") << FloatType::F16 << kNan;
    QTest::newRow("infinity in the embeddings")
        << QByteArray("model.embeddings.weight") << FloatType::Bf16 << kInfinity;
}

void TestImporter::refusesWeightsThatAreNotFinite()
{
    QFETCH(const QByteArray, tensor);
    QFETCH(const FloatType, type);
    QFETCH(const float, value);
    writeCheckpoint(path("in"), kOdd);
    std::vector<TestTensor> tensors = randomTensors(kOdd, type, 1);
    std::string& data =
        std::find_if(tensors.begin(), tensors.end(), [&](const TestTensor& candidate) {
            return candidate.name == tensor.toStdString();
        })->data;
    const std::size_t size = floatBytes(type);
    data.replace(23 * size, size, floatData({value}, type));
    writeFile(path("in") / "model.safetensors", safetensorsText(tensors));

    const Result<ImportReport> report = importFolder(path("in"), path("out.gguf"));

    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, Errc::Corrupt);
    const std::string& message = report.error().english();
    const std::string expected =
        "model.safetensors: tensor \"" + tensor.toStdString() + "\": value 23 is ";
    QVERIFY2(message.find(expected) != std::string::npos
                 && message.ends_with(", expected a finite number."),
             message.c_str());
    QCOMPARE(content(), (std::set<std::string>{"in"}));
}

void TestImporter::leavesAnOlderFileAloneWhenItFails()
{
    writeCheckpoint(path("in"), kOdd);
    writeFile(path("out.gguf"), "older");
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!importFolder(path("in"), path("out.gguf"), {}, {}, stop.get_token()).ok());
    QCOMPARE(readFile(path("out.gguf")), std::string("older"));
    QVERIFY(importFolder(path("in"), path("out.gguf")).ok());
    QVERIFY(tests::openHgrnBitFile(path("out.gguf")).ok());
    QCOMPARE(content(), (std::set<std::string>{"in", "out.gguf"}));
}

void TestImporter::reportsAFolderThatCannotBeWritten()
{
    writeCheckpoint(path("in"), kOdd);
    const Result<ImportReport> report = importFolder(path("in"), path("nowhere") / "out.gguf");
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, Errc::Io);
    QVERIFY(report.error().english().find("nowhere/out.gguf: cannot be written: ")
            != std::string::npos);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "test_importer.moc"
