// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/library/describe_model.h"
#include "app/library/kept_markers.h"
#include "app/library/local_model_controller.h"
#include "app/library/model_header.h"
#include "app/library/model_loader.h"
#include "app/library/model_worker.h"
#include "app/library/published_file.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "engine/generate/self_test_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace trilume;
using namespace trilume::app;

namespace {

QString attentiveModel()
{
    return QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/golden/qwen3-small-tied/pq2_0.gguf");
}

QString valueOf(const ModelDescription& description, const char* name)
{
    for (const ModelFact& fact : description.facts) {
        if (fact.name == QLatin1String(name)) {
            return fact.value;
        }
    }
    return {};
}

void forgetSelfTests()
{
    QFile::remove(cacheFolder() + QStringLiteral("/self-tests.json"));
}

// A worker that has loaded it, and tests at once.
struct TestedModel
{
    explicit TestedModel(const QString& path)
    {
        worker.setTestDelay(std::chrono::milliseconds(0));
        QObject::connect(&worker, &ModelWorker::doubted, &worker,
                         [this](const QString&, const QString& message) { doubt = message; });
        worker.load({1, path, 1, PackingChoice::Automatic, {}, {}});
    }

    [[nodiscard]] std::optional<generate::SelfTestOutcome> outcome() const
    {
        model::CacheFolder folder(toFilePath(cacheFolder()));
        return generate::findSelfTest(folder, worker.summary().fingerprint.toStdString());
    }

    ModelWorker worker{loadLocalModel};
    QString doubt;
};

} // namespace

class TestModelLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledModelAnswers();
    void weightsArePackedAsChosen();
    void tokensAreCounted();
    void markersThatAreNoGoodLeaveTheModelItsOwn_data();
    void markersThatAreNoGoodLeaveTheModelItsOwn();
    void markersAreKeptForTheirModelAlone();
    void aNameCannotSteer();
    void aLoadCanBeStopped();
    void aFileThatIsNoModelIsNamed();
    void aMissingFileIsNamed();
    void saysWhatATransformerIs();
    void isTestedOnceAndDoubted();
    void whatUnderstandsIsNotDoubted();
    void recognisesFilesOfTheCatalogue();
};

void TestModelLoader::theBundledModelAnswers()
{
    double share = 0.0;
    ModelLoadOptions options;
    options.threads = 1;
    options.onProgress = [&share](double now) {
        share = now;
    };

    Result<LoadedModel> model = loadLocalModel(bundledModelPath(), options);

    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    const ModelSummary& summary = model.value().summary;
    QVERIFY(!summary.name.isEmpty());
    QCOMPARE(summary.path, bundledModelPath());
    QVERIFY(summary.isBundled);
    QVERIFY(summary.parameterCount > 1000000);
    QVERIFY(summary.bitsPerWeight > 1.5 && summary.bitsPerWeight < 2.5);
    QCOMPARE(summary.threads, 1);
    QVERIFY(!summary.isa.isEmpty());
    QVERIFY(QStringLiteral("scalar avx2 avx512vnni neon").split(u' ').contains(summary.kernels));
    QVERIFY(kernels::packingFromName(summary.packing.toStdString()).has_value());
    QCOMPARE(summary.device, QStringLiteral("cpu"));
    QCOMPARE(summary.fingerprint.size(), 32); // XXH3-128 in hex
    QVERIFY(summary.hasChatMarkers);
    QVERIFY(summary.hasTokenizer);
    QVERIFY(summary.residentBytes > 0);
    QVERIFY(summary.stateBytes > 0);
    QCOMPARE(summary.stateBytesPerToken, 0);
    QCOMPARE(summary.textLimit, 0);
    QCOMPARE(summary.description.family, QStringLiteral("MatMul-free LM (HGRN-bit)"));
    QVERIFY(valueOf(summary.description, "memory of a text").contains(QLatin1String("any length")));
    QVERIFY(valueOf(summary.description, "tokenizer").contains(QLatin1String("SentencePiece")));
    QVERIFY(valueOf(summary.description, "licence").contains(QLatin1String("CC-BY-SA")));
    QVERIFY(share > 0.0 && share <= 1.0);

    generate::GenerationRequest request;
    request.input = std::vector<tokenizer::ChatMessage>{{tokenizer::Role::User, "Hello!"}};
    request.sampling.temperature = 0.0F;
    request.maxTokens = 16;
    const auto answer = model.value().generator->generate(request, {}, {});
    QVERIFY2(answer.ok(), answer.ok() ? "" : answer.error().english().c_str());
    QVERIFY(!answer.value().text.empty());
    qInfo("%s", answer.value().text.c_str());
}

// And the answer is the same.
void TestModelLoader::weightsArePackedAsChosen()
{
    generate::GenerationRequest request;
    request.input = std::vector<tokenizer::ChatMessage>{{tokenizer::Role::User, "Hello!"}};
    request.sampling.temperature = 0.0F;
    request.maxTokens = 16;
    std::vector<std::string> answers;
    for (const auto& [choice, name] :
         {std::pair{PackingChoice::TwoBit, "2bit"}, std::pair{PackingChoice::FiveBit, "1.6bit"}}) {
        ModelLoadOptions options;
        options.threads = 1;
        options.packing = choice;
        const Result<LoadedModel> model = loadLocalModel(bundledModelPath(), options);
        QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
        QCOMPARE(model.value().summary.packing, QLatin1String(name));
        const auto answer = model.value().generator->generate(request, {}, {});
        QVERIFY2(answer.ok(), answer.ok() ? "" : answer.error().english().c_str());
        answers.push_back(answer.value().text);
    }
    QCOMPARE(answers.at(0), answers.at(1));
}

// By the model's own tokenizer; of what is typed the last counts.
void TestModelLoader::tokensAreCounted()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ModelWorker worker(loadLocalModel);
    LocalModelController models(worker, settings);
    std::vector<std::pair<int, int>> counts;
    connect(&models, &ModelController::tokensCounted, this,
            [&counts](int number, int tokens) { counts.emplace_back(number, tokens); });
    models.countTokens(5, QStringLiteral("There is no model yet."));
    models.openBundled();
    QTRY_VERIFY(models.isLoaded());
    models.countTokens(0, QStringLiteral("The"));
    models.countTokens(0, QStringLiteral("The lamp glows because its thin wire is very hot."));
    models.countTokens(7, QStringLiteral("The"));
    QTRY_COMPARE(counts.size(), std::size_t(2));
    QCOMPARE(counts[0].first, 0);
    QVERIFY(counts[0].second >= 8 && counts[0].second < 40);
    QCOMPARE(counts[1].first, 7);
    QVERIFY(counts[1].second >= 1 && counts[1].second < 4);
}

void TestModelLoader::markersThatAreNoGoodLeaveTheModelItsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem"); // empty: they are used
    QTest::newRow("good") << QByteArray(R"({"user_prefix": "Q: ", "assistant_prefix": "A:"})")
                          << QString();
    QTest::newRow("no JSON") << QByteArray("Q: A:") << QStringLiteral("is not JSON");
    QTest::newRow("a field too many")
        << QByteArray(R"({"tool_prefix": ""})") << QStringLiteral("unknown field \"tool_prefix\"");
    QTest::newRow("too long") << QByteArray(2 << 20, ' ')
                              << QStringLiteral("has 2097152 bytes, expected at most 1048576");
    QTest::newRow("a stop text with a control piece")
        << QByteArray(R"({"stop": ["x <s>"]})")
        << QStringLiteral("expected either one control piece or plain text");
}

void TestModelLoader::markersThatAreNoGoodLeaveTheModelItsOwn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    const QTemporaryDir folder;
    ModelLoadOptions options;
    options.threads = 1;
    options.markersFolder = folder.path();
    const Result<LoadedModel> without = loadLocalModel(bundledModelPath(), options);
    QVERIFY(without.ok());
    QVERIFY(without.value().summary.markersProblem.isEmpty());
    QFile file(keptMarkersPath(folder.path(), without.value().summary.fingerprint));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();

    const Result<LoadedModel> model = loadLocalModel(bundledModelPath(), options);
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    const ModelSummary& summary = model.value().summary;
    QCOMPARE(summary.givenMarkers.has_value(), problem.isEmpty());
    QCOMPARE(summary.ownMarkers, without.value().summary.ownMarkers);
    QVERIFY2(summary.markersProblem.contains(problem), qPrintable(summary.markersProblem));
    QVERIFY(problem.isEmpty() || summary.markersProblem.contains(file.fileName()));
    QVERIFY(file.exists());
}

// Another model may have come while they were on their way.
void TestModelLoader::markersAreKeptForTheirModelAlone()
{
    const QTemporaryDir folder;
    ModelWorker worker(loadLocalModel, folder.filePath(QStringLiteral("markers")));
    QString refused;
    int kept = 0;
    connect(&worker, &ModelWorker::markersRefused, this,
            [&refused](const QString& message) { refused = message; });
    connect(&worker, &ModelWorker::markersKept, this, [&kept] { ++kept; });
    worker.load({1, bundledModelPath(), 1, PackingChoice::Automatic, {}, {}});
    ModelMarkers markers;
    markers.userPrefix = QStringLiteral("Q: ");
    markers.assistantPrefix = QStringLiteral("\nA:");
    worker.keepMarkers(QStringLiteral("0123456789abcdef0123456789abcdef"), markers);
    QVERIFY2(refused.contains(QStringLiteral("Another model is loaded now")), qPrintable(refused));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("markers"))));
    worker.keepMarkers(worker.summary().fingerprint, markers);
    QCOMPARE(kept, 1);
    worker.load({2, bundledModelPath(), 1, PackingChoice::Automatic, {}, {}});
    QCOMPARE(worker.summary().givenMarkers, std::optional(markers));
    worker.keepMarkers(worker.summary().fingerprint, std::nullopt);
    worker.keepMarkers(worker.summary().fingerprint, std::nullopt); // nothing is no error
    QCOMPARE(kept, 3);
    // A disk that takes nothing.
    const QString inTheWay = folder.filePath(QStringLiteral("file"));
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ModelWorker blocked(loadLocalModel, inTheWay + QStringLiteral("/markers"));
    connect(&blocked, &ModelWorker::markersRefused, this,
            [&refused](const QString& message) { refused = message; });
    blocked.load({1, bundledModelPath(), 1, PackingChoice::Automatic, {}, {}});
    blocked.keepMarkers(blocked.summary().fingerprint, markers);
    QVERIFY2(refused.contains(inTheWay), qPrintable(refused));
}

void TestModelLoader::aNameCannotSteer()
{
    QFile bundled(bundledModelPath());
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QByteArray bytes = bundled.readAll();
    const qsizetype at = bytes.indexOf("Trilume Seed");
    QVERIFY(at > 0);
    bytes.replace(at, 12, "<b>\033[31m\xE2\x80\xAE.");
    QCOMPARE(bytes.size(), bundled.size());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.gguf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    ModelLoadOptions options;
    options.threads = 1;
    const Result<LoadedModel> model = loadLocalModel(file.fileName(), options);
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    QVERIFY(!model.value().summary.isBundled);
    QCOMPARE(model.value().summary.name, QStringLiteral("<b>\\x1b[31m\\u202e."));
}

void TestModelLoader::aLoadCanBeStopped()
{
    const auto stop = std::make_unique<std::stop_source>(); // on the stack gcc 12 warns wrongly
    stop->request_stop();
    ModelLoadOptions options;
    options.stop = stop->get_token();
    const Result<LoadedModel> model = loadLocalModel(bundledModelPath(), options);
    QVERIFY(!model.ok());
    QCOMPARE(model.error().code, Errc::Cancelled);
}

void TestModelLoader::aFileThatIsNoModelIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("grün.gguf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a model");
    file.close();
    const Result<LoadedModel> model = loadLocalModel(file.fileName(), {});
    QVERIFY(!model.ok());
    QVERIFY2(QString::fromStdString(model.error().english()).contains(QStringLiteral("grün.gguf")),
             model.error().english().c_str());
}

void TestModelLoader::aMissingFileIsNamed()
{
    const Result<LoadedModel> model = loadLocalModel(QStringLiteral("/nowhere/x.gguf"), {});
    QVERIFY(!model.ok());
    QVERIFY2(QString::fromStdString(model.error().english()).contains(QStringLiteral("x.gguf")),
             model.error().english().c_str());
}

void TestModelLoader::saysWhatATransformerIs()
{
    ModelLoadOptions options;
    options.threads = 1;
    const Result<LoadedModel> model = loadLocalModel(attentiveModel(), options);
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    const ModelSummary& summary = model.value().summary;
    QCOMPARE(summary.stateBytes, 0);
    QCOMPARE(summary.textLimit, 2048); // what it was trained with: there is room for more
    QVERIFY(summary.stateBytesPerToken > 0);
    QCOMPARE(summary.description.family, QStringLiteral("Ternary-Bonsai (Qwen3)"));
    QVERIFY(summary.description.words.contains(QLatin1String("attention")));
    QVERIFY(valueOf(summary.description, "ternary weights").contains(QLatin1String("128 inputs")));
    QVERIFY(valueOf(summary.description, "inputs of matrices").contains(QLatin1String("group")));
    const QString memory = valueOf(summary.description, "memory of a text");
    QVERIFY2(memory.contains(QLatin1String("f32")), qPrintable(memory));
    QVERIFY(valueOf(summary.description, "form of a chat").contains(QLatin1String("base model")));
    QCOMPARE(describeModelFile(toFilePath(attentiveModel())), summary.description);
}

// Its weights are random.
void TestModelLoader::isTestedOnceAndDoubted()
{
    forgetSelfTests();
    {
        TestedModel model(attentiveModel());
        QVERIFY(model.doubt.isEmpty());
        QTRY_VERIFY(!model.doubt.isEmpty());
        QVERIFY(model.doubt.contains(QLatin1String("does not understand")));
        QVERIFY(model.outcome()->isDoubtful());
    }
    const TestedModel again(attentiveModel()); // it is remembered
    QVERIFY(!again.doubt.isEmpty());
    forgetSelfTests();
}

void TestModelLoader::whatUnderstandsIsNotDoubted()
{
    forgetSelfTests();
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.gguf"));
    QVERIFY(QFile::copy(bundledModelPath(), copy)); // which does not come with the program
    const TestedModel model(copy);
    QTRY_VERIFY(model.outcome());
    QVERIFY(!model.outcome()->isDoubtful());
    QVERIFY(model.doubt.isEmpty());
    forgetSelfTests();
}

void TestModelLoader::recognisesFilesOfTheCatalogue()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.gguf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1'178'623'988)); // takes no room
    file.close();
    const PublishedFile bySize = recogniseFile(toFilePath(path), folder.path(), {});
    QCOMPARE(bySize.name, QStringLiteral("BitNet-2B4T"));
    QVERIFY(bySize.certainty == PublishedFile::Certainty::Size);

    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("abc") == 3);
    file.close();
    QVERIFY(recogniseFile(toFilePath(path), folder.path(), {}) == PublishedFile());
    CatalogueEntry entry;
    entry.name = "Three letters";
    CatalogueFile& known = entry.files.emplace_back();
    known.bytes = 3;
    known.sha256 = "ba7816bf8f01cfea";
    for (int i = 0; i < 2; ++i) { // computed, then remembered
        QVERIFY(recogniseFileOf(entry, toFilePath(path), folder.path(), {}).certainty
                == PublishedFile::Certainty::Sum);
    }
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abd") == 3);
    file.close();
    QVERIFY(recogniseFileOf(entry, toFilePath(path), folder.path(), {}).certainty
            == PublishedFile::Certainty::OtherSum);
}

QTEST_GUILESS_MAIN(TestModelLoader)
#include "test_model_loader.moc"
