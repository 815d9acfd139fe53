// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_table.h"
#include "engine/model/load_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <vector>

using namespace trilume;
using namespace trilume::model;

namespace {

const std::filesystem::path kBundled =
    TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf";

} // namespace

class TestLoadModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheModelIs();
    void reportsProgressToTheEnd();
    void stopsWhenAsked();
    void namesAMissingFile();
    void namesADamagedFile();
    void refusesAnInstructionSetThatIsNotThere();
};

void TestLoadModel::tellsWhatTheModelIs()
{
    LoadOptions options;
    options.packing = kernels::Packing::TwoBit; // left open it goes by a measurement
    const auto model = loadModel(kBundled, options);
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().message.c_str());
    const ModelInfo& info = model.value()->info();
    QCOMPARE(info.name, std::string("Trilume Seed"));
    QCOMPARE(info.layerCount, std::size_t{12});
    QCOMPARE(info.hiddenSize, std::size_t{512});
    QCOMPARE(info.vocabularySize, std::size_t{4096});
    QCOMPARE(info.trainedLength, std::size_t{1024});
    QCOMPARE(info.weightsPerToken, std::uint64_t{42991616});
    QCOMPARE(info.weightBytesPerToken, std::uint64_t{42991616 / 4});
    QCOMPARE(info.stateBytes, std::uint64_t{12 * 512 * 4});
    QCOMPARE(info.bitsPerWeight, 2.0625);
    QCOMPARE(info.fingerprint.size(), std::size_t{32});
    QVERIFY(info.packing == kernels::Packing::TwoBit);
    QCOMPARE(info.isa, kernels::bestKernelTable().isa);
    QVERIFY(model.value()->tokenizer() != nullptr);
    QVERIFY(model.value()->chatMarkers().has_value());
}

void TestLoadModel::reportsProgressToTheEnd()
{
    std::vector<double> shares;
    LoadOptions options;
    options.onProgress = [&](double share) {
        shares.push_back(share);
    };
    QVERIFY(loadModel(kBundled, options).ok());
    QCOMPARE(shares.size(), std::size_t{12 * 6 + 1});
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
}

void TestLoadModel::stopsWhenAsked()
{
    std::stop_source source;
    LoadOptions options;
    options.stop = source.get_token();
    options.onProgress = [&](double) {
        source.request_stop();
    };
    const auto model = loadModel(kBundled, options);
    QVERIFY(!model.ok());
    QCOMPARE(model.error().code, Errc::Cancelled);
}

void TestLoadModel::namesAMissingFile()
{
    const auto model = loadModel("/nowhere/model.gguf", {});
    QVERIFY(!model.ok());
    QCOMPARE(model.error().code, Errc::NotFound);
    QVERIFY(model.error().message.find("/nowhere/model.gguf") != std::string::npos);
}

void TestLoadModel::namesADamagedFile()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("cut.gguf")).toStdString();
    std::filesystem::copy_file(kBundled, path);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    const auto model = loadModel(path, {});
    QVERIFY(!model.ok());
    QCOMPARE(model.error().code, Errc::Corrupt);
    QVERIFY(model.error().message.find("cut.gguf") != std::string::npos);
}

void TestLoadModel::refusesAnInstructionSetThatIsNotThere()
{
    const std::vector<Isa> supported = supportedIsas();
    LoadOptions options;
    for (const Isa isa : {Isa::Avx2, Isa::Neon}) { // no processor has both
        if (std::find(supported.begin(), supported.end(), isa) == supported.end()) {
            options.isa = isa;
        }
    }
    const auto model = loadModel(kBundled, options);
    QVERIFY(!model.ok());
    QCOMPARE(model.error().code, Errc::Unsupported);
}

QTEST_GUILESS_MAIN(TestLoadModel)
#include "test_load_model.moc"
