// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/local_model_controller.h"
#include "app/library/local_model_library.h"
#include "app/library/model_worker.h"
#include "app/platform/paths.h"
#include "app/platform/worker.h"
#include "app/settings/settings.h"
#include "tests/support/scripted_model.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <new>
#include <stdexcept>

using namespace trilume;
using namespace trilume::app;
using tests::ScriptedModel;

class TestLocalModelController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsAndRemembers();
    void aFailureKeepsTheOldModel();
    void theNewestRequestWins();
    void theBundledModelIsNotRememberedByPath();
    void theModelOfEachStartIsNotTheOneUsedLast();
    void opensAtEachStartWhatIsChosen();
    void aLookStopsWhenItIsAsked();
    void rememberedAreThoseUsedLast();
    void withoutABundledModelItSaysSo();
    void aRememberedModelThatIsGoneGivesWayToTheBundledOne();
    void aMissingModelIsTakenWhenItIsThere();
    void aChoiceEndsTheSearchForAMissingModel();
    void aBrokenModelOfTheSettingsStaysTheChoice();
    void aGoneModelWithoutABundledOneFails();
    void anotherFailureDoesNotFallBack();
    void theNumberOfThreadsComesFromTheSettings();
    void anotherNumberOfThreadsLoadsItAgain();
    void anotherPackingLoadsItAgain();
    void aNumberOfThreadsThatComesBackLoadsNothing();
    void progressIsTold();
    void exceptionsBecomeSentences();
    void cancelEndsALoad();

private:
    void start(ModelLoader loader);
    void installBundled();
    [[nodiscard]] ModelLoader loaderOfFiles() const; // what is no file is not found
    [[nodiscard]] bool workerHasGenerator();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ScriptedModel> m_model;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QThread> m_thread;
    ModelWorker* m_worker = nullptr; // deleted by its thread
    std::unique_ptr<LocalModelController> m_models;
};

void TestLocalModelController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("TRILUME_MODEL_DIR", m_folder->path().toLocal8Bit());
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_model = std::make_shared<ScriptedModel>();
    start(ScriptedModel::loader(m_model));
}

void TestLocalModelController::start(ModelLoader loader)
{
    cleanup();
    m_thread = std::make_unique<QThread>();
    m_worker = new ModelWorker(std::move(loader));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_models = std::make_unique<LocalModelController>(*m_worker, *m_settings,
                                                      std::chrono::milliseconds(5));
    m_thread->start();
}

void TestLocalModelController::cleanup()
{
    if (m_thread) {
        m_models->cancel();
        m_thread->quit();
        QVERIFY(m_thread->wait(10000));
        m_models.reset();
        m_thread.reset();
    }
}

void TestLocalModelController::installBundled()
{
    QFile file(m_folder->filePath(bundledModelFileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool TestLocalModelController::workerHasGenerator()
{
    std::atomic<int> answer{-1};
    post(*m_worker, [&answer](ModelWorker& worker) { answer = worker.generator() != nullptr; });
    return QTest::qWaitFor([&answer] { return answer >= 0; }) && answer == 1;
}

void TestLocalModelController::loadsAndRemembers()
{
    QSignalSpy started(m_models.get(), &ModelController::loadingStarted);
    QSignalSpy loaded(m_models.get(), &ModelController::loaded);

    m_models->open(QStringLiteral("/a.gguf"));

    QVERIFY(m_models->isLoading());
    QVERIFY(!m_models->isLoaded());
    QCOMPARE(started.count(), 1);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!m_models->isLoading());
    QVERIFY(m_models->isLoaded());
    QCOMPARE(m_models->summary().path, QStringLiteral("/a.gguf"));
    QCOMPARE(m_settings->modelPath(), QStringLiteral("/a.gguf"));
    QVERIFY(workerHasGenerator());
}

void TestLocalModelController::aFailureKeepsTheOldModel()
{
    QSignalSpy loaded(m_models.get(), &ModelController::loaded);
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_models->open(QStringLiteral("/a.gguf"));
    QTRY_COMPARE(loaded.count(), 1);

    m_models->open(QStringLiteral("/missing.gguf"));
    QVERIFY(m_models->isLoaded()); // all the time
    QTRY_COMPARE(failed.count(), 1);

    QCOMPARE(failed.at(0).at(0).toString(),
             QStringLiteral("/missing.gguf: there is no such file."));
    QVERIFY(m_models->isLoaded());
    QVERIFY(!m_models->isLoading());
    QCOMPARE(m_models->summary().path, QStringLiteral("/a.gguf"));
    QCOMPARE(m_settings->modelPath(), QStringLiteral("/a.gguf"));
    QVERIFY(workerHasGenerator());
}

void TestLocalModelController::theNewestRequestWins()
{
    QSignalSpy loaded(m_models.get(), &ModelController::loaded);
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_model->hold();
    m_models->open(QStringLiteral("/a.gguf"));
    m_models->open(QStringLiteral("/missing.gguf"));
    m_models->open(QStringLiteral("/c.gguf"));
    m_model->release();

    QTRY_VERIFY(!m_models->isLoading());

    QCOMPARE(failed.count(), 0); // one that was given up is no failure
    QCOMPARE(m_models->summary().path, QStringLiteral("/c.gguf"));
    QCOMPARE(m_settings->modelPath(), QStringLiteral("/c.gguf"));
    QVERIFY(loaded.count() >= 1);
}

void TestLocalModelController::theBundledModelIsNotRememberedByPath()
{
    installBundled();
    m_settings->setModelPath(QStringLiteral("/a.gguf"));
    m_models->openBundled();
    QTRY_VERIFY(m_models->isLoaded());
    QCOMPARE(m_models->summary().path, bundledModelPath());
    QCOMPARE(m_settings->modelPath(), QString());
}

void TestLocalModelController::theModelOfEachStartIsNotTheOneUsedLast()
{
    installBundled();
    m_settings->setModelPath(QStringLiteral("/a.gguf"));
    m_settings->setModelAtStart(QString()); // the bundled one
    m_models->openLast();
    QTRY_VERIFY(m_models->isLoaded());
    QCOMPARE(m_models->summary().path, bundledModelPath());
    m_settings->setModelAtStart(QStringLiteral("/b.gguf"));
    m_models->openLast();
    QTRY_COMPARE(m_models->summary().path, QStringLiteral("/b.gguf"));
    QCOMPARE(m_settings->modelPath(), QStringLiteral("/a.gguf"));
    m_settings->setModelAtStart(std::nullopt);
    m_models->openLast();
    QTRY_COMPARE(m_models->summary().path, QStringLiteral("/a.gguf"));
    m_settings->setModelAtStart(QStringLiteral("/missing.gguf"));
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_models->openLast();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("missing.gguf")));
}

void TestLocalModelController::opensAtEachStartWhatIsChosen()
{
    LocalModelLibrary library(*m_settings);
    FoundModel bundled;
    bundled.path = QStringLiteral("/usr/share/a.gguf");
    bundled.isBundled = true;
    FoundModel other;
    other.path = QStringLiteral("/b.gguf");
    QVERIFY(!library.isAtStart(bundled));
    library.openAtStart(other);
    QVERIFY(library.isAtStart(other));
    QVERIFY(!library.isAtStart(bundled));
    library.openAtStart(bundled);
    QVERIFY(library.isAtStart(bundled));
    QCOMPARE(m_settings->modelAtStart(), QString());
    library.openLastUsedAtStart();
    QVERIFY(!library.isAtStart(bundled));
    QVERIFY(!m_settings->modelAtStart().has_value());
}

void TestLocalModelController::aLookStopsWhenItIsAsked()
{
    std::stop_source stop;
    ModelScanRequest request;
    request.folders = QStringList{m_folder->path()};
    request.stop = stop.get_token();
    QVERIFY(scanForModels(request).has_value());
    stop.request_stop();
    QVERIFY(!scanForModels(request).has_value());
}

void TestLocalModelController::rememberedAreThoseUsedLast()
{
    installBundled();
    for (const char* path : {"/a.gguf", "/b.gguf", "/a.gguf"}) {
        m_models->open(QLatin1String(path));
        QTRY_COMPARE(m_models->summary().path, QLatin1String(path));
    }
    m_models->open(QStringLiteral("/missing.gguf"));
    m_models->openBundled();
    QTRY_COMPARE(m_models->summary().path, bundledModelPath());
    QCOMPARE(m_settings->recentModels(),
             QStringList({QStringLiteral("/a.gguf"), QStringLiteral("/b.gguf")}));
}

void TestLocalModelController::withoutABundledModelItSaysSo()
{
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_models->openLast();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(bundledModelFileName()));
    QVERIFY(!m_models->isLoading());
}

void TestLocalModelController::aRememberedModelThatIsGoneGivesWayToTheBundledOne()
{
    installBundled();
    m_settings->setModelPath(QStringLiteral("/missing.gguf"));
    QSignalSpy failed(m_models.get(), &ModelController::failed);

    m_models->openLast();

    QTRY_VERIFY(m_models->isLoaded());
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("/missing.gguf")));
    QCOMPARE(m_models->summary().path, bundledModelPath());
    QCOMPARE(m_settings->modelPath(), QStringLiteral("/missing.gguf")); // as it was chosen
}

ModelLoader TestLocalModelController::loaderOfFiles() const
{
    return [inner = ScriptedModel::loader(m_model)](
               const QString& path, const ModelLoadOptions& options) -> Result<LoadedModel> {
        if (!QFile::exists(path)) {
            return Error{Errc::NotFound,
                         Sentence::asIs(path.toStdString() + ": there is no such file.")};
        }
        return inner(path, options);
    };
}

void TestLocalModelController::aMissingModelIsTakenWhenItIsThere()
{
    installBundled();
    start(loaderOfFiles());
    const QString path = m_folder->filePath(QStringLiteral("stick/own.gguf"));
    m_settings->setModelPath(path);
    QSignalSpy started(m_models.get(), &ModelController::loadingStarted);
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    QList<bool> wasLoading;
    connect(m_models.get(), &ModelController::failed, this,
            [&] { wasLoading.append(m_models->isLoading()); });
    m_models->openLast();
    QTRY_VERIFY(m_models->isLoaded());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(wasLoading, QList<bool>{true}); // loading that begins takes errors away: told after
    QCOMPARE(started.count(), 2);

    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));

    QTRY_COMPARE(m_models->summary().path, path);
    QCOMPARE(m_settings->modelPath(), path);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(started.count(), 3);
}

void TestLocalModelController::aChoiceEndsTheSearchForAMissingModel()
{
    installBundled();
    start(loaderOfFiles());
    const QString path = m_folder->filePath(QStringLiteral("own.gguf"));
    m_settings->setModelPath(path);
    m_models->openLast();
    QTRY_VERIFY(m_models->isLoaded());
    m_models->openBundled();
    QTRY_VERIFY(!m_models->isLoading());
    QCOMPARE(m_settings->modelPath(), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    int found = 0; // counted on this thread, as a spy would not, and behind the controller
    connect(m_worker, &ModelWorker::found, this, [&found] { ++found; });
    QSignalSpy started(m_models.get(), &ModelController::loadingStarted);
    post(*m_worker, [path](ModelWorker& worker) { worker.lookFor(path); }); // a late one
    QTRY_COMPARE(found, 1);
    QCOMPARE(started.count(), 0);
}

void TestLocalModelController::aBrokenModelOfTheSettingsStaysTheChoice()
{
    installBundled();
    start([inner = ScriptedModel::loader(m_model)](
              const QString& path, const ModelLoadOptions& options) -> Result<LoadedModel> {
        if (path.contains(QLatin1String("broken"))) {
            return Error{Errc::Corrupt, Sentence::asIs("The file is broken.")};
        }
        return inner(path, options);
    });
    m_settings->setModelPath(QStringLiteral("/broken.gguf"));
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_models->openLast();
    QTRY_VERIFY(m_models->isLoaded());
    QVERIFY(failed.at(0).at(0).toString().startsWith(QStringLiteral("The file is broken.")));
    QCOMPARE(m_settings->modelPath(), QStringLiteral("/broken.gguf"));
}

void TestLocalModelController::aGoneModelWithoutABundledOneFails()
{
    m_settings->setModelPath(QStringLiteral("/missing.gguf"));
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_models->openLast();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_models->isLoading());
    QVERIFY(!m_models->isLoaded());
}

void TestLocalModelController::anotherFailureDoesNotFallBack()
{
    installBundled();
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_models->open(QStringLiteral("/missing.gguf"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_models->isLoading());
}

void TestLocalModelController::theNumberOfThreadsComesFromTheSettings()
{
    m_settings->setThreads(3);
    m_models->open(QStringLiteral("/a.gguf"));
    QTRY_VERIFY(m_models->isLoaded());
    QCOMPARE(m_models->summary().threads, 3);
}

void TestLocalModelController::anotherNumberOfThreadsLoadsItAgain()
{
    m_models->open(QStringLiteral("/a.gguf"));
    QTRY_VERIFY(m_models->isLoaded());
    QSignalSpy loaded(m_models.get(), &ModelController::loaded);
    QSignalSpy started(m_models.get(), &ModelController::loadingStarted);
    for (int threads = 1; threads <= 4; ++threads) { // as it is turned through
        m_settings->setThreads(threads);
    }
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(started.count(), 1);
    QCOMPARE(m_models->summary().threads, 4);
    QCOMPARE(m_models->summary().path, QStringLiteral("/a.gguf"));
    QCOMPARE(m_settings->modelPath(), QStringLiteral("/a.gguf"));
}

void TestLocalModelController::anotherPackingLoadsItAgain()
{
    const auto model = std::make_shared<ScriptedModel>();
    const auto packing = std::make_shared<std::atomic<int>>(-1);
    start([packing, load = ScriptedModel::loader(model)](const QString& path,
                                                         const ModelLoadOptions& options) {
        *packing = static_cast<int>(options.packing);
        return load(path, options);
    });
    m_models->open(QStringLiteral("/a.gguf"));
    QTRY_VERIFY(m_models->isLoaded());
    QCOMPARE(packing->load(), static_cast<int>(PackingChoice::Automatic));
    QSignalSpy loaded(m_models.get(), &ModelController::loaded);
    m_settings->setValue(SettingId::Packing, static_cast<double>(PackingChoice::FiveBit));
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(packing->load(), static_cast<int>(PackingChoice::FiveBit));
    QCOMPARE(m_models->summary().path, QStringLiteral("/a.gguf"));
}

void TestLocalModelController::aNumberOfThreadsThatComesBackLoadsNothing()
{
    m_models->open(QStringLiteral("/a.gguf"));
    QTRY_VERIFY(m_models->isLoaded());
    QSignalSpy started(m_models.get(), &ModelController::loadingStarted);
    m_settings->setThreads(2);
    m_settings->setThreads(0);
    m_settings->setTextScale(1.5); // another setting
    started.wait(900);             // longer than a number has to rest
    QCOMPARE(started.count(), 0);
}

void TestLocalModelController::progressIsTold()
{
    QSignalSpy progressed(m_models.get(), &ModelController::loadingProgressed);
    m_models->open(QStringLiteral("/a.gguf"));
    QTRY_COMPARE(progressed.count(), 1);
    QCOMPARE(progressed.at(0).at(0).toDouble(), 1.0);
}

void TestLocalModelController::exceptionsBecomeSentences()
{
    start([](const QString& path, const ModelLoadOptions&) -> Result<LoadedModel> {
        if (path == QLatin1String("/huge.gguf")) {
            throw std::bad_alloc();
        }
        throw std::runtime_error("odd");
    });
    QSignalSpy failed(m_models.get(), &ModelController::failed);
    m_models->open(QStringLiteral("/huge.gguf"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("not enough memory")));
    m_models->open(QStringLiteral("/x.gguf"));
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(failed.at(1).at(0).toString().contains(QStringLiteral("odd")));
}

void TestLocalModelController::cancelEndsALoad()
{
    m_model->hold();
    m_models->open(QStringLiteral("/a.gguf"));
    m_models->cancel();
    QTRY_VERIFY(!m_models->isLoading());
    QVERIFY(!m_models->isLoaded());
}

QTEST_GUILESS_MAIN(TestLocalModelController)
#include "test_local_model_controller.moc"
