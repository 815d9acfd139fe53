// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_choice.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/load_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace trilume;
using namespace trilume::model;

namespace {

const std::filesystem::path kBundled =
    TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf";

// What a model makes of a text: everything that could still look at its file.
struct Reading
{
    std::vector<TokenId> ids;
    std::vector<float> logits; // after the last one
};

Reading readingOf(const Model& model, const std::string& text)
{
    Reading reading;
    reading.ids = model.tokenizer()->encode(text);
    reading.logits.resize(model.info().vocabularySize);
    const std::unique_ptr<Sequence> sequence = model.createSequence({.threads = {1}});
    ForwardOutputs outputs;
    outputs.lastLogits = reading.logits;
    sequence->forward(reading.ids, outputs);
    return reading;
}

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
    void needsTheFileNoMoreOnceLoaded_data();
    void needsTheFileNoMoreOnceLoaded();
    void refusesAnInstructionSetThatIsNotThere();
    void looksWhetherItFits();
};

void TestLoadModel::tellsWhatTheModelIs()
{
    LoadOptions options;
    options.packing = kernels::Packing::TwoBit; // left open it goes by a measurement
    const auto model = loadModel(kBundled, options);
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    const ModelInfo& info = model.value()->info();
    QCOMPARE(info.name, std::string("Trilume Seed"));
    QCOMPARE(info.layerCount, std::size_t{7});
    QCOMPARE(info.hiddenSize, std::size_t{768});
    QCOMPARE(info.vocabularySize, std::size_t{4096});
    QCOMPARE(info.trainedLength, std::size_t{1024});
    QCOMPARE(info.weightsPerToken, std::uint64_t{36175872});
    QCOMPARE(info.weightBytesPerToken, std::uint64_t{36175872 / 4});
    QCOMPARE(info.stateBytes, std::uint64_t{7 * 768 * 4});
    QCOMPARE(info.bitsPerWeight, 2.0625);
    QCOMPARE(info.fingerprint.size(), std::size_t{32});
    QVERIFY(info.weightFormat == WeightFormat::TwoBit);
    QCOMPARE(info.isa, kernels::chosenKernelTable().value()->isa);
    QVERIFY(model.value()->tokenizer() != nullptr);
    QVERIFY(model.value()->chatMarkers().has_value());
}

void TestLoadModel::reportsProgressToTheEnd()
{
    constexpr std::size_t kTensors = 7 * 6 + 1;
    const QTemporaryDir folder;
    std::vector<double> shares;
    LoadOptions options;
    options.threads = {2};
    options.cacheFolder = folder.filePath(QStringLiteral("cache")).toStdString();
    options.onProgress = [&](double share) {
        shares.push_back(share);
    };
    // The first time its fingerprint is computed, which takes as long as the weights.
    QVERIFY(loadModel(kBundled, options).ok());
    QVERIFY(shares.size() > kTensors + 10);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    const double packed = shares[kTensors - 1];
    QVERIFY2(packed > 0.2 && packed < 0.6, std::to_string(packed).c_str());
    QVERIFY(shares[kTensors] < shares[shares.size() - 5]); // goes on step by step
    QCOMPARE(shares.back(), 1.0);
    // Then it is remembered.
    shares.clear();
    QVERIFY(loadModel(kBundled, options).ok());
    QCOMPARE(shares.size(), kTensors);
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
    QVERIFY(model.error().english().find("/nowhere/model.gguf") != std::string::npos);
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
    QVERIFY(model.error().english().find("cut.gguf") != std::string::npos);
}

void TestLoadModel::needsTheFileNoMoreOnceLoaded_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("cut to nothing") << true; // a mapping would raise SIGBUS
    QTest::newRow("zeroed in place") << false;
}

void TestLoadModel::needsTheFileNoMoreOnceLoaded()
{
    QFETCH(const bool, isCut);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("live.gguf"));
    QVERIFY(QFile::copy(QString::fromStdString(kBundled.string()), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    LoadOptions options;
    options.packing = kernels::Packing::TwoBit;
    const auto loaded = loadModel(path.toStdString(), options);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().english().c_str());
    const Model& model = *loaded.value();
    const std::string text = "The lamp on the table glows.";
    const Reading before = readingOf(model, text);
    QVERIFY(before.ids.size() > 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(isCut ? file.resize(0) : file.write(QByteArray(size, '\0')) == size);
    file.close();
    const Reading after = readingOf(model, text);
    QVERIFY(after.ids == before.ids);
    QVERIFY(after.logits == before.logits);
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

// The refusal itself is the one of test_memory_check.
void TestLoadModel::looksWhetherItFits()
{
    QVERIFY(checkFits(kBundled).ok());
    const Status missing = checkFits("/nowhere/model.gguf");
    QVERIFY(!missing.ok());
    QVERIFY(missing.error().code != Errc::OutOfMemory);
}

QTEST_GUILESS_MAIN(TestLoadModel)
#include "test_load_model.moc"
