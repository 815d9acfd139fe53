// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_json.h"
#include "app/compare/local_comparison_controller.h"
#include "app/compare/local_machine.h"
#include "app/desktop/services/services.h"
#include "app/library/model_library.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "engine/kernels/kernel_choice.h"
#include "tests/support/other_model.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;

namespace {

constexpr int kPatienceMs = 120'000; // sanitizers are slow

ComparisonPlan tinyPlan()
{
    ComparisonPlan plan;
    plan.prompt = "Who are you?";
    plan.tokens = 4;
    plan.warmUps = 0;
    plan.leastRounds = 2;
    plan.mostRounds = 2;
    plan.idleSeconds = 0.0;
    plan.roundSeconds = 0.0;
    return plan;
}

// More than any test has time for.
ComparisonPlan endlessPlan()
{
    ComparisonPlan plan = tinyPlan();
    plan.leastRounds = 1'000'000;
    plan.mostRounds = 1'000'000;
    plan.secondsLimit = 1e6;
    return plan;
}

std::vector<ComparedConfiguration> oneAndTwoThreads()
{
    return {{.threads = 1, .packing = "2bit"}, {.threads = 2, .packing = "2bit"}};
}

} // namespace

// Comparisons on the real threads, with the bundled model.
class TestLocalComparisonController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void measuresAndKeeps();
    void offersTheProcessor();
    void aStopKeepsWhatWasDone();
    void refusesWhileAnAnswerIsWritten();
    void refusesWithoutAModel();
    void endsWithTheProgram();
    void removesWhatWasKept();
    void goesWithAllThatIsKept();
    void saysThatAnAnswerDisturbedIt();
    void exports_data();
    void exports();
    void saysWhatCannotBeOpened();
    void offersTheModelsOfTheLibrary();
    void offersTheInstructionSetsOfThisMachine();
    void comparesTwoModels();
    void aModelThatFailsLeavesTheOther();
    void aStopEndsTheLoading();
    void saysWhatMemoryDoesNotHold();
    void looksInside();

private:
    [[nodiscard]] ComparisonController& comparisons() { return *m_services->comparisons(); }

    [[nodiscard]] bool measure(
        const ComparisonPlan& plan,
        const std::vector<ComparedConfiguration>& configurations = oneAndTwoThreads());
    [[nodiscard]] std::string writeOther() const; // the file of another model
    [[nodiscard]] Comparison keptOne() const;     // as it is on the disk
    [[nodiscard]] QString keptFolder() const
    {
        return m_folder->filePath(QStringLiteral("comparisons"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<desktop::Services> m_services;
};

void TestLocalComparisonController::initTestCase()
{
    if (bundledModelPath().isEmpty()) {
        QSKIP("The bundled model is not here.");
    }
}

void TestLocalComparisonController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    desktop::ServicesOptions options;
    options.store.path = m_folder->filePath(QStringLiteral("chats.db"));
    options.loader = loadLocalModel;
    options.comparisons = keptFolder().toStdString();
    m_services = std::make_unique<desktop::Services>(std::move(options), *m_settings);
    m_services->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_services->chats()->canSend(), kPatienceMs);
}

void TestLocalComparisonController::cleanup()
{
    m_services.reset();
}

std::string TestLocalComparisonController::writeOther() const
{
    const QString path = m_folder->filePath(QStringLiteral("library/other.gguf"));
    return QDir(m_folder->path()).mkpath(QStringLiteral("library"))
                   && tests::writeOtherModel(bundledModelPath(), path)
               ? path.toStdString()
               : std::string();
}

Comparison TestLocalComparisonController::keptOne() const
{
    QFile file(m_services->comparisons()->kept().front().file);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    auto read = readComparisonJson(isOpen ? file.readAll().toStdString() : "", "kept");
    return read ? std::move(read).value() : Comparison();
}

bool TestLocalComparisonController::measure(
    const ComparisonPlan& plan,
    const std::vector<ComparedConfiguration>& configurations)
{
    comparisons().start(plan, configurations);
    return comparisons().isRunning()
           && QTest::qWaitFor([this] { return !comparisons().isRunning(); }, kPatienceMs);
}

void TestLocalComparisonController::measuresAndKeeps()
{
    QSignalSpy stages(&comparisons(), &ComparisonController::stageChanged);
    QVERIFY(comparisons().shown() == nullptr);
    QVERIFY(comparisons().obstacle().isEmpty());
    QVERIFY(measure(tinyPlan()));
    QVERIFY(stages.count() >= 4);
    const ComparisonViewPtr view = comparisons().shown();
    QVERIFY(view != nullptr);
    QCOMPARE(view->tokens, ViewedTokens::Identical);
    QCOMPARE(view->runs.size(), std::size_t{2});
    QCOMPARE(view->runs[0].rounds, 2);
    QVERIFY(view->runs[0].name.contains(QStringLiteral("one thread")));
    QVERIFY(view->runs[1].tokensPerSecond.isKnown());
    QTRY_COMPARE(comparisons().kept().size(), std::size_t{1});

    // The file on the disk says the same.
    QFile file(comparisons().kept().front().file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readComparisonJson(file.readAll().toStdString(), "kept");
    QVERIFY(read.ok());
    QCOMPARE(viewOf(read.value()).sentence, view->sentence);
    QCOMPARE(read.value().runs[0].configuration.model, bundledModelPath().toStdString());

    QSignalSpy shown(&comparisons(), &ComparisonController::shownChanged);
    comparisons().open(comparisons().kept().front().file);
    QCOMPARE(shown.count(), 0); // never within the call
    QVERIFY(shown.wait());
    QVERIFY(comparisons().shown() != view);
    QCOMPARE(comparisons().shown()->sentence, view->sentence);
}

void TestLocalComparisonController::offersTheProcessor()
{
    const std::vector<ComparableDevice> devices = comparisons().devices();
    QCOMPARE(devices.size(), std::size_t{1});
    QCOMPARE(devices[0].id, QStringLiteral("cpu"));
    QVERIFY(devices[0].isInUse);
    QVERIFY(comparisons().mostThreads() >= 1);
}

void TestLocalComparisonController::aStopKeepsWhatWasDone()
{
    comparisons().start(endlessPlan(), oneAndTwoThreads());
    QTRY_VERIFY_WITH_TIMEOUT(comparisons().stage().round >= 3, kPatienceMs);
    QCOMPARE(comparisons().stage().step, ComparisonStage::Step::Measuring);
    QCOMPARE(comparisons().stage().runs, 2);
    comparisons().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!comparisons().isRunning(), kPatienceMs);
    const ComparisonViewPtr view = comparisons().shown();
    QVERIFY(view != nullptr);
    QVERIFY(view->isCancelled);
    QVERIFY(view->runs[0].rounds >= 2);
    QTRY_COMPARE(comparisons().kept().size(), std::size_t{1});

    // Stopped before anything was measured: what was shown stays.
    ComparisonPlan resting = tinyPlan();
    resting.idleSeconds = 600.0;
    comparisons().start(resting, oneAndTwoThreads());
    comparisons().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!comparisons().isRunning(), kPatienceMs);
    QVERIFY(comparisons().shown() == view);
    QCOMPARE(comparisons().kept().size(), std::size_t{1});
}

void TestLocalComparisonController::refusesWhileAnAnswerIsWritten()
{
    QSignalSpy failures(&comparisons(), &ComparisonController::failed);
    m_services->chats()->send(QStringLiteral("Tell me a story of a lamp."));
    QTRY_VERIFY_WITH_TIMEOUT(!comparisons().obstacle().isEmpty(), kPatienceMs);
    comparisons().start(tinyPlan(), oneAndTwoThreads());
    QVERIFY(!comparisons().isRunning());
    QCOMPARE(failures.count(), 0); // never within the call
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(failures[0][0].toString().contains(QStringLiteral("answer is being written")));
    m_services->chats()->stop();
    QTRY_VERIFY_WITH_TIMEOUT(comparisons().obstacle().isEmpty(), kPatienceMs);
    QVERIFY(measure(tinyPlan()));
}

void TestLocalComparisonController::refusesWithoutAModel()
{
    QSignalSpy changes(&comparisons(), &ComparisonController::obstacleChanged);
    m_services->models()->open(bundledModelPath());
    QVERIFY(comparisons().obstacle().contains(QStringLiteral("being loaded")));
    QTRY_VERIFY_WITH_TIMEOUT(comparisons().obstacle().isEmpty(), kPatienceMs);
    QVERIFY(changes.count() >= 2);
}

void TestLocalComparisonController::endsWithTheProgram()
{
    comparisons().start(endlessPlan(), oneAndTwoThreads());
    QTRY_VERIFY_WITH_TIMEOUT(comparisons().stage().round >= 1, kPatienceMs);
    m_services.reset();
}

void TestLocalComparisonController::removesWhatWasKept()
{
    QVERIFY(measure(tinyPlan()));
    QTRY_COMPARE(comparisons().kept().size(), std::size_t{1});
    comparisons().remove(comparisons().kept().front().file);
    QTRY_VERIFY(comparisons().kept().empty());
    QVERIFY(QDir(keptFolder()).isEmpty());
    QVERIFY(comparisons().shown() != nullptr); // until something else is
}

void TestLocalComparisonController::goesWithAllThatIsKept()
{
    QVERIFY(measure(tinyPlan()));
    QVERIFY(!QDir(keptFolder()).isEmpty());
    QSignalSpy deleted(m_services->chats(), &ChatController::everythingDeleted);
    m_services->chats()->deleteEverything();
    QVERIFY(deleted.wait());
    QVERIFY(QDir(keptFolder()).isEmpty());
    QVERIFY(comparisons().shown() == nullptr);
    QVERIFY(comparisons().kept().empty());

    // What is being measured goes as well.
    comparisons().start(endlessPlan(), oneAndTwoThreads());
    QTRY_VERIFY_WITH_TIMEOUT(comparisons().stage().round >= 2, kPatienceMs);
    m_services->chats()->deleteEverything();
    QTRY_VERIFY_WITH_TIMEOUT(!comparisons().isRunning(), kPatienceMs);
    QVERIFY(comparisons().shown() == nullptr);
    QTRY_VERIFY(QDir(keptFolder()).isEmpty());
}

void TestLocalComparisonController::saysThatAnAnswerDisturbedIt()
{
    QSignalSpy warnings(&comparisons(), &ComparisonController::warned);
    comparisons().start(endlessPlan(), oneAndTwoThreads());
    QTRY_VERIFY_WITH_TIMEOUT(comparisons().stage().round >= 1, kPatienceMs);
    m_services->chats()->send(QStringLiteral("Hello"));
    QTRY_VERIFY_WITH_TIMEOUT(m_services->chats()->state() != GenerationState::Idle, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_services->chats()->canSend(), kPatienceMs);
    QCOMPARE(warnings.count(), 0); // while it runs there is nothing to be wrong about
    comparisons().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!comparisons().isRunning(), kPatienceMs);
    QCOMPARE(warnings.count(), 1);

    QVERIFY(measure(tinyPlan()));
    QCOMPARE(warnings.count(), 1);
}

void TestLocalComparisonController::exports_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("html") << QStringLiteral("html") << QByteArrayLiteral("<!DOCTYPE html>");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArrayLiteral("run,name,");
    QTest::newRow("json") << QStringLiteral("json") << QByteArrayLiteral("{");
}

void TestLocalComparisonController::exports()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    QVERIFY(measure(tinyPlan()));
    const QString path = m_folder->filePath(QStringLiteral("report.") + suffix);
    QSignalSpy exported(&comparisons(), &ComparisonController::exported);
    comparisons().exportTo(path);
    QVERIFY(exported.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));

    QSignalSpy failures(&comparisons(), &ComparisonController::failed);
    comparisons().exportTo(m_folder->filePath(QStringLiteral("missing/report.") + suffix));
    QVERIFY(failures.wait());
}

void TestLocalComparisonController::saysWhatCannotBeOpened()
{
    QSignalSpy failures(&comparisons(), &ComparisonController::failed);
    comparisons().open(m_folder->filePath(QStringLiteral("comparison-1.json")));
    QVERIFY(failures.wait());
    QVERIFY(failures[0][0].toString().contains(QStringLiteral("comparison-1.json")));
    QVERIFY(comparisons().shown() == nullptr);
}

void TestLocalComparisonController::offersTheModelsOfTheLibrary()
{
    const std::string other = writeOther();
    QVERIFY(!other.empty());
    QFile broken(m_folder->filePath(QStringLiteral("library/broken.gguf")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no model") > 0);
    broken.close();
    QCOMPARE(comparisons().models().front(),
             (ComparableModel{{}, m_services->models()->summary().name, {}}));
    QSignalSpy changes(&comparisons(), &ComparisonController::modelsChanged);
    m_services->models()->library()->addFolder(m_folder->filePath(QStringLiteral("library")));
    const auto place = [this](const QString& end) {
        const std::vector<ComparableModel> models = comparisons().models();
        return std::ranges::find_if(
                   models,
                   [&end](const ComparableModel& model) { return model.path.endsWith(end); })
               - models.begin();
    };
    QTRY_VERIFY_WITH_TIMEOUT(comparisons().models().size() >= 3, kPatienceMs);
    QVERIFY(changes.count() > 0);
    const std::vector<ComparableModel> models = comparisons().models();
    QVERIFY(models.front().path.isEmpty()); // the loaded one, once
    for (const ComparableModel& model : models) {
        QVERIFY(model.path != bundledModelPath());
    }
    const auto& found = models[static_cast<std::size_t>(place(QStringLiteral("other.gguf")))];
    QCOMPARE(found.name, tests::kOtherModelName);
    QVERIFY(found.problem.isEmpty());
    QVERIFY(
        !models[static_cast<std::size_t>(place(QStringLiteral("broken.gguf")))].problem.isEmpty());
}

void TestLocalComparisonController::offersTheInstructionSetsOfThisMachine()
{
    const QStringList sets = comparisons().instructionSets();
    QVERIFY(sets.contains(QStringLiteral("scalar")));
    for (const QString& name : sets) {
        QVERIFY(kernels::findKernelTable(name.toStdString()) != nullptr);
    }
}

void TestLocalComparisonController::comparesTwoModels()
{
    const std::string other = writeOther();
    QVERIFY(!other.empty());
    const ModelSummary before = m_services->models()->summary();
    double share = 0.0;
    connect(&comparisons(), &ComparisonController::stageChanged, this,
            [this, &share] { share = std::max(share, comparisons().stage().share); });
    QVERIFY(
        measure(tinyPlan(), {{.threads = 1, .packing = "2bit"},
                             {.threads = 1, .isa = "scalar", .packing = "2bit", .model = other}}));
    const ComparisonViewPtr view = comparisons().shown();
    QVERIFY(view != nullptr);
    QVERIFY2(view->runs[0].name.contains(before.name), qPrintable(view->runs[0].name));
    QVERIFY2(view->runs[1].name.contains(tests::kOtherModelName), qPrintable(view->runs[1].name));
    QVERIFY(view->runs[1].name.contains(QStringLiteral("scalar")));
    QVERIFY(view->sentence.contains(tests::kOtherModelName));
    QVERIFY(share > 0.5); // the loading was told
    QTRY_COMPARE(comparisons().kept().size(), std::size_t{1});
    const Comparison kept = keptOne();
    QCOMPARE(kept.runs.size(), std::size_t{2});
    QCOMPARE(kept.runs[0].configuration.model, bundledModelPath().toStdString());
    QCOMPARE(kept.runs[1].configuration.model, other);
    QVERIFY(kept.runs[0].subject->fingerprint != kept.runs[1].subject->fingerprint);
    QCOMPARE(m_services->models()->summary().path, before.path);
    QCOMPARE(m_services->models()->summary().fingerprint, before.fingerprint);
    QVERIFY(m_services->chats()->canSend());
}

void TestLocalComparisonController::aModelThatFailsLeavesTheOther()
{
    const std::string gone = m_folder->filePath(QStringLiteral("gone.gguf")).toStdString();
    QVERIFY(measure(tinyPlan(), {{.threads = 1, .packing = "2bit", .model = gone},
                                 {.threads = 1, .packing = "2bit"}}));
    const ComparisonViewPtr view = comparisons().shown();
    QVERIFY(view != nullptr);
    QCOMPARE(view->runs[0].rounds, 0);
    QCOMPARE(view->runs[1].rounds, 2);
    QVERIFY2(view->remarks.join(QLatin1Char('\n')).contains(QStringLiteral("gone.gguf")),
             qPrintable(view->remarks.join(QLatin1Char('\n'))));
}

void TestLocalComparisonController::aStopEndsTheLoading()
{
    const std::string other = writeOther();
    QVERIFY(!other.empty());
    connect(&comparisons(), &ComparisonController::stageChanged, this, [this] {
        if (comparisons().stage().step == ComparisonStage::Step::Preparing) {
            comparisons().cancel();
        }
    });
    QVERIFY(measure(endlessPlan(), {{.threads = 1, .packing = "2bit", .model = other}}));
    QVERIFY(comparisons().shown() == nullptr);
    QVERIFY(m_services->chats()->canSend());
}

void TestLocalComparisonController::saysWhatMemoryDoesNotHold()
{
    std::vector<std::filesystem::path> asked; // read once the answer has come
    LocalComparisonController::Parts parts{*m_services->models(), {}, {}};
    parts.checkFits = [&asked](const std::filesystem::path& model) -> Status {
        asked.push_back(model);
        if (model == "/models/huge.gguf") {
            return Error{Errc::OutOfMemory, Sentence::of("%1: needs 900 GiB.", model.string())};
        }
        return model == "/models/gone.gguf"
                   ? Status(Error{Errc::NotFound, Sentence::of("It is not there.")})
                   : Status(Done{});
    };
    LocalComparisonController controller(parts);
    QSignalSpy answers(&controller, &ComparisonController::shortageChanged);
    controller.consider({{}, {}, {.model = "/models/gone.gguf"}, {.model = "/models/huge.gguf"}});
    QCOMPARE(answers.count(), 0); // never within the call
    QVERIFY(answers.wait());
    QCOMPARE(controller.shortage(), QStringLiteral("/models/huge.gguf: needs 900 GiB."));
    QCOMPARE(asked.size(), std::size_t{3}); // each model once
    QCOMPARE(asked[0].string(), bundledModelPath().toStdString());
    controller.consider({{}, {.model = "/models/gone.gguf"}}); // that its run would say
    QVERIFY(answers.wait());
    QVERIFY(controller.shortage().isEmpty());
}

void TestLocalComparisonController::looksInside()
{
    QSignalSpy reads(&comparisons(), &ComparisonController::insideRead);
    comparisons().readInside(0, 1); // nothing is shown yet
    QVERIFY(!comparisons().isReadingInside());
    QVERIFY(measure(tinyPlan()));
    QTRY_COMPARE_WITH_TIMEOUT(comparisons().insidePairs().size(), std::size_t{1}, kPatienceMs);
    QVERIFY(comparisons().insidePairs().front().obstacle.isEmpty());
    comparisons().readInside(0, 2); // of which there is none
    QVERIFY(!comparisons().isReadingInside());
    comparisons().readInside(0, 1);
    QVERIFY(comparisons().isReadingInside());
    QVERIFY(reads.wait(kPatienceMs));
    const auto pair = reads[0][0].value<RecordedPairPtr>();
    QVERIFY(pair->isSame); // one thread and two
    QVERIFY(!comparisons().isReadingInside());

    comparisons().readInside(0, 1); // which a comparison would measure
    QVERIFY(measure(tinyPlan()));
    QVERIFY(!comparisons().isReadingInside());
    QCOMPARE(reads.count(), 1);
    QSignalSpy deleted(m_services->chats(), &ChatController::everythingDeleted);
    m_services->chats()->deleteEverything();
    QVERIFY(deleted.wait());
    QVERIFY(comparisons().insidePairs().empty());
}

QTEST_GUILESS_MAIN(TestLocalComparisonController)

#include "test_local_comparison_controller.moc"
