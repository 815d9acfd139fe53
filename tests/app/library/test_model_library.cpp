// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/local_model_library.h"
#include "app/library/model_header.h"
#include "app/library/model_import.h"
#include "app/library/model_loader.h"
#include "app/library/model_scan.h"
#include "app/library/model_speeds.h"
#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "engine/checkpoint/importer.h"
#include "tests/support/full_disk.h"
#include "tests/support/golden_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace trilume;
using namespace trilume::app;
using tests::FullDisk;
using tests::goldenFolder;

namespace {

const QString kFingerprint = QStringLiteral("0123456789abcdef0123456789abcdef");

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestModelLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsWhatTheHeaderSays();
    void knowsTheFingerprintOfWhatWasLoaded();
    void findsModelsInFoldersAndBelow();
    void findsAFileOnceWhateverLeadsToIt();
    void walksInNoCircles();
    void saysWhyAFileCannotBeUsed();
    void saysWhichFolderCannotBeLookedAt();
    void saysWhichFolderBelowCannotBeLookedAt();
    void looksNoFurtherThanItsLimits();
    void remembersSpeeds();
    void takesNoSpeedFromARubbishFile();
    void convertsAFolder();
    void copiesAModelFile();
    void overwritesNothing();
    void refusesWhatIsNoModel_data();
    void refusesWhatIsNoModel();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void keepsTheFoldersThatAreNamed();
    void importsOneAtATime();
    void cancelsAnImport();
    void takesAFolderOfModelsAsItIs();
    void removesAndBringsBack();
    void keepsWhatMustStay();
    void replacesNothingThatCameMeanwhile_data();
    void replacesNothingThatCameMeanwhile();
    void tellsTheSpeedOfAnAnswer();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    [[nodiscard]] ModelScanOutcome scan(const QStringList& folders,
                                        const QStringList& files = {}) const
    {
        ModelScanRequest request;
        request.folders = folders;
        request.files = files;
        return scanForModels(request).value_or(ModelScanOutcome());
    }

    // A model file of the name, in the folder of the test.
    void putModel(const char* name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QVERIFY(QFile::copy(m_model, path(name)));
    }

    [[nodiscard]] bool look()
    {
        QSignalSpy changed(m_library.get(), &ModelLibrary::shelfChanged);
        m_library->look();
        return changed.wait(10'000);
    }

    [[nodiscard]] const FoundModel* onShelf(const QString& file) const
    {
        const auto& models = m_library->shelf().models;
        const auto found = std::ranges::find(models, file, &FoundModel::path);
        return found == models.end() ? nullptr : &*found;
    }

    QTemporaryDir m_all; // stands for the home folder
    QString m_model;     // a small model file
    QString m_seed;      // the bundled model
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LocalModelLibrary> m_library;
};

void TestModelLibrary::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_all.filePath(QStringLiteral("cache")).toLocal8Bit());
    m_seed = bundledModelPath();
    QVERIFY(!m_seed.isEmpty());
    m_model = m_all.filePath(QStringLiteral("micro.gguf"));
    const auto imported = checkpoint::importFolder(
        toFilePath(goldenFolder(QStringLiteral("micro-f16"))), toFilePath(m_model));
    QVERIFY(imported.ok());
}

void TestModelLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>(m_all.filePath(QStringLiteral("test-XXXXXX")));
    QVERIFY(QDir().mkpath(path("data"))); // with the trash in it
    qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
    qputenv("HOME", path("data").toLocal8Bit()); // or Qt looks for the trash of another drive
    qputenv("TRILUME_MODEL_DIR", path("bundled").toLocal8Bit());
    m_settings = std::make_unique<Settings>(path("settings.ini"));
    m_library = std::make_unique<LocalModelLibrary>(*m_settings);
}

void TestModelLibrary::cleanup()
{
    m_library.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestModelLibrary::readsWhatTheHeaderSays()
{
    const FoundModel model = readModelHeader(m_seed, {});
    QVERIFY2(model.isUsable(), qPrintable(model.problem));
    QCOMPARE(model.fileBytes, QFileInfo(m_seed).size());
    QCOMPARE(model.architecture, QStringLiteral("hgrn_bit"));
    QVERIFY(model.parameterCount > 1'000'000);
    QVERIFY(model.bitsPerWeight > 1.5 && model.bitsPerWeight < 2.5);
    QVERIFY(model.trainedLength > 0);
    QVERIFY(model.hasTokenizer);
    QVERIFY(model.hasChatMarkers);
    const FoundModel micro = readModelHeader(m_model, {});
    QCOMPARE(micro.name, QStringLiteral("micro-f16"));
    QVERIFY(!micro.hasTokenizer);
    QVERIFY(!micro.hasChatMarkers);
}

void TestModelLibrary::knowsTheFingerprintOfWhatWasLoaded()
{
    QVERIFY(QFile::copy(m_seed, path("a.gguf")));
    QVERIFY(readModelHeader(path("a.gguf"), cacheFolder()).fingerprint.isEmpty());
    const Result<LoadedModel> loaded = loadLocalModel(path("a.gguf"), {});
    QVERIFY(loaded.ok());
    QCOMPARE(readModelHeader(path("a.gguf"), cacheFolder()).fingerprint,
             loaded.value().summary.fingerprint);
    QVERIFY(QFile::remove(path("a.gguf"))); // another file of that name
    QVERIFY(QFile::copy(m_seed, path("a.gguf")));
    QVERIFY(readModelHeader(path("a.gguf"), cacheFolder()).fingerprint.isEmpty());
}

void TestModelLibrary::findsModelsInFoldersAndBelow()
{
    putModel("own/z.gguf");
    putModel("named/deep/er/b.GGUF");
    putModel("named/.Trash-1000/files/gone.gguf");
    writeBytes(path("named/notes.txt"), "no model");
    const ModelScanOutcome outcome = scan({path("own"), path("named")});
    QCOMPARE(outcome.models.size(), std::size_t{2});
    for (const char* name : {"own/z.gguf", "named/deep/er/b.GGUF"}) {
        QVERIFY(std::ranges::count(outcome.models, path(name), &FoundModel::path) == 1);
    }
    QVERIFY(std::ranges::all_of(outcome.models, &FoundModel::isUsable));
    QCOMPARE(outcome.folders.size(), std::size_t{2});
    QVERIFY(outcome.folders[0].isOwn && !outcome.folders[1].isOwn);
    QVERIFY(outcome.folders[0].problem.isEmpty() && outcome.folders[1].problem.isEmpty());
}

void TestModelLibrary::findsAFileOnceWhateverLeadsToIt()
{
    putModel("named/a.gguf");
    QVERIFY(QFile::link(path("named/a.gguf"), path("named/link.gguf")));
    QVERIFY(QFile::link(path("nowhere.gguf"), path("named/dangling.gguf")));
    // What was used last keeps the path that it was used by.
    const ModelScanOutcome outcome =
        scan({path("named"), path("named")}, {path("named/link.gguf"), path("gone.gguf")});
    QCOMPARE(outcome.models.size(), std::size_t{1});
    QCOMPARE(outcome.models[0].path, path("named/link.gguf"));
}

void TestModelLibrary::walksInNoCircles()
{
    putModel("named/a.gguf");
    QVERIFY(QFile::link(path("named"), path("named/again")));
    QVERIFY(QFile::link(QStringLiteral("/"), path("named/everything")));
    QCOMPARE(scan({path("named")}).models.size(), std::size_t{1});
}

void TestModelLibrary::saysWhyAFileCannotBeUsed()
{
    writeBytes(path("named/photo.gguf"),
               QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(2000, 'x'));
    writeBytes(path("named/empty.gguf"), {});
    QCOMPARE(::mkfifo(path("named/pipe.gguf").toLocal8Bit().constData(), 0600), 0);
    const QByteArray bad = path("named").toLocal8Bit() + "/\xff\xfe.gguf";
    QVERIFY(::link(m_model.toLocal8Bit().constData(), bad.constData()) == 0);
    const ModelScanOutcome outcome = scan({path("named")});
    QCOMPARE(::unlink(bad.constData()), 0); // which Qt cannot
    QCOMPARE(outcome.models.size(), std::size_t{4});
    for (const FoundModel& model : outcome.models) {
        QVERIFY2(!model.isUsable(), qPrintable(model.path));
    }
    const auto photo =
        std::ranges::find(outcome.models, path("named/photo.gguf"), &FoundModel::path);
    QVERIFY(photo != outcome.models.end());
    QVERIFY2(photo->problem.contains(QStringLiteral("PNG picture")), qPrintable(photo->problem));
}

void TestModelLibrary::saysWhichFolderCannotBeLookedAt()
{
    writeBytes(path("file"), "x");
    const ModelScanOutcome outcome = scan({path("own"), path("gone"), path("file")});
    QVERIFY(outcome.folders[0].problem.isEmpty()); // ours comes with the first model
    QVERIFY(outcome.folders[1].problem.contains(path("gone")));
    QVERIFY(outcome.folders[2].problem.contains(QStringLiteral("a file, not a folder")));
}

void TestModelLibrary::saysWhichFolderBelowCannotBeLookedAt()
{
    if (::geteuid() == 0) {
        QSKIP("root may read everything");
    }
    putModel("named/a.gguf");
    QVERIFY(QDir().mkpath(path("named/secret")));
    QVERIFY(QFile::setPermissions(path("named/secret"), {}));
    const ModelScanOutcome outcome = scan({path("named")});
    QFile::setPermissions(path("named/secret"), QFile::ReadOwner | QFile::ExeOwner);
    QCOMPARE(outcome.models.size(), std::size_t{1});
    QVERIFY(outcome.folders[0].problem.contains(path("named/secret")));
}

void TestModelLibrary::looksNoFurtherThanItsLimits()
{
    putModel("named/1/2/deep.gguf");
    for (int i = 0; i < 20; ++i) {
        writeBytes(path("named/many/") + QString::number(i), "x");
    }
    ModelScanRequest request;
    request.folders = QStringList{path("named")};
    request.depth = 1;
    QVERIFY(scanForModels(request)->models.empty());
    QVERIFY(
        scanForModels(request)->folders[0].problem.contains(QStringLiteral("more than 1 deep")));
    request.models = 0;
    request.depth = 2;
    QVERIFY(scanForModels(request)->folders[0].problem.contains(QStringLiteral("0 models are")));
    request.models = 1;
    QVERIFY(scanForModels(request)->folders[0].problem.isEmpty());
    QCOMPARE(scanForModels(request)->models.size(), std::size_t{1});
    request.entries = 10;
    QVERIFY(scanForModels(request)->folders[0].problem.contains(QStringLiteral("more than 10")));
}

void TestModelLibrary::remembersSpeeds()
{
    const QString file = path("cache/speeds.json");
    ModelSpeeds speeds(file);
    QCOMPARE(speeds.of(kFingerprint), 0.0);
    QVERIFY(speeds.add(kFingerprint, 100, 2.0).ok());
    QCOMPARE(speeds.of(kFingerprint), 50.0);
    QVERIFY(speeds.add(kFingerprint, 1, 0.001).ok()); // too short to say anything
    QVERIFY(speeds.add(kFingerprint, 100, -1.0).ok());
    QCOMPARE(speeds.of(kFingerprint), 50.0);
    for (int i = 0; i < 40; ++i) { // the machine is faster now
        QVERIFY(speeds.add(kFingerprint, 100, 1.0).ok());
    }
    QVERIFY(speeds.of(kFingerprint) > 99.0);
    QCOMPARE(ModelSpeeds(file).of(kFingerprint), speeds.of(kFingerprint));
}

void TestModelLibrary::takesNoSpeedFromARubbishFile()
{
    const QString file = path("speeds.json");
    const QByteArray entry = '"' + kFingerprint.toLatin1() + '"';
    const QByteArrayList texts{"[", R"({"x":{"tokens":1,"seconds":1}})",
                               "{" + entry + R"(:{"tokens":-5,"seconds":1}})",
                               "{" + entry + R"(:{"tokens":"9"}})"};
    for (const QByteArray& text : texts) {
        writeBytes(file, text);
        QCOMPARE(ModelSpeeds(file).of(kFingerprint), 0.0);
    }
    writeBytes(file, "{" + entry + R"(:{"tokens":10,"seconds":2}})");
    QCOMPARE(ModelSpeeds(file).of(kFingerprint), 5.0);
}

void TestModelLibrary::convertsAFolder()
{
    double last = 0.0;
    ModelImportRequest request{goldenFolder(QStringLiteral("small-bf16-sharded")),
                               path("models"),
                               [&last](double share) { last = share; },
                               {}};
    const Result<ImportedModel> model = importModel(request);
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    QCOMPARE(model.value().path, path("models/small-bf16-sharded.gguf"));
    QCOMPARE(last, 1.0);
    QVERIFY(readModelHeader(model.value().path, {}).isUsable());
    request.source += QStringLiteral("/config.json"); // one of its files says the same
    QCOMPARE(importModel(request).value().path, path("models/small-bf16-sharded-2.gguf"));
}

void TestModelLibrary::copiesAModelFile()
{
    QVERIFY(QFile::copy(m_model, path("my $model: \u00e4.gguf")));
    const Result<ImportedModel> model =
        importModel({path("my $model: \u00e4.gguf"), path("models"), {}, {}});
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    QVERIFY(QFileInfo(model.value().path).absolutePath() == path("models"));
    QFile copy(model.value().path);
    QFile original(m_model);
    QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
    QVERIFY(!importModel({model.value().path, path("models"), {}, {}}).ok()); // it is there
    QCOMPARE(namesIn(path("models")).size(), 1);
}

void TestModelLibrary::overwritesNothing()
{
    writeBytes(path("models/micro.gguf"), "of somebody else");
    QVERIFY(QFile::link(path("nowhere"), path("models/micro-2.gguf")));
    const Result<ImportedModel> model = importModel({m_model, path("models"), {}, {}});
    QVERIFY(model.ok());
    QCOMPARE(model.value().path, path("models/micro-3.gguf"));
    QCOMPARE(QFileInfo(path("models/micro.gguf")).size(), qint64{16});
}

void TestModelLibrary::replacesNothingThatCameMeanwhile_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("a copy") << m_model;
    QTest::newRow("a conversion") << goldenFolder(QStringLiteral("micro-f16"));
}

void TestModelLibrary::replacesNothingThatCameMeanwhile()
{
    QFETCH(const QString, source);
    const QString name = QFileInfo(source).completeBaseName();
    const QString free = path("models/") + name + QStringLiteral(".gguf");
    const auto take = [&free](double) {
        writeBytes(free, "of somebody else");
    };
    const Result<ImportedModel> model = importModel({source, path("models"), take, {}});
    QVERIFY2(model.ok(), model.ok() ? "" : model.error().english().c_str());
    QCOMPARE(model.value().path, path("models/") + name + QStringLiteral("-2.gguf"));
    QVERIFY(readModelHeader(model.value().path, {}).isUsable());
    QCOMPARE(QFileInfo(free).size(), qint64{16});
    QCOMPARE(namesIn(path("models")).size(), 2);
}

void TestModelLibrary::refusesWhatIsNoModel_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(2000, 'x')
                             << QStringLiteral("photo.gguf");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty.gguf");
    QTest::newRow("no checkpoint") << QByteArray("{}") << QStringLiteral("config.json");
}

void TestModelLibrary::refusesWhatIsNoModel()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const QString source = m_folder->filePath(QStringLiteral("in/") + name);
    writeBytes(source, bytes);
    const Result<ImportedModel> model = importModel({source, path("models"), {}, {}});
    QVERIFY(!model.ok());
    QVERIFY2(errorText(model.error()).contains(path("in")), model.error().english().c_str());
    QVERIFY(namesIn(path("models")).isEmpty());
}

void TestModelLibrary::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("folder") << goldenFolder(QStringLiteral("small-bf16-sharded"));
    QTest::newRow("file") << QString();
}

void TestModelLibrary::leavesNothingBehind()
{
    QFETCH(QString, source);
    source = source.isEmpty() ? m_model : source;
    std::stop_source stop;
    const auto stopAtOnce = [&stop](double) {
        stop.request_stop();
    };
    // In the middle of it; a file of one piece is whole by then, and nothing is given up.
    const Result<ImportedModel> stopped =
        importModel({source, path("models"), stopAtOnce, stop.get_token()});
    QCOMPARE(stopped.ok(), source == m_model);
    if (!stopped.ok()) {
        QCOMPARE(stopped.error().code, Errc::Cancelled);
        QVERIFY(namesIn(path("models")).isEmpty());
    }
    const qsizetype before = namesIn(path("models")).size();
    QCOMPARE(importModel({source, path("models"), {}, stop.get_token()}).error().code,
             Errc::Cancelled);
    {
        const FullDisk full;
        const Result<ImportedModel> refused = importModel({source, path("models"), {}, {}});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Errc::Io);
    }
    QCOMPARE(namesIn(path("models")).size(), before);
}

void TestModelLibrary::keepsTheFoldersThatAreNamed()
{
    putModel("named/a.gguf");
    m_library->addFolder(path("named/"));
    m_library->addFolder(path("named"));
    m_library->addFolder(modelsFolder());
    QTRY_VERIFY(!m_library->isLooking());
    QVERIFY(m_library->wasLooked());
    QCOMPARE(Settings(path("settings.ini")).modelFolders(), QStringList{path("named")});
    QCOMPARE(m_library->shelf().folders.size(), std::size_t{2});
    QCOMPARE(m_library->shelf().folders[0].path, modelsFolder());
    QVERIFY(onShelf(path("named/a.gguf")) != nullptr);
    m_library->forgetFolder(path("named"));
    QTRY_VERIFY(!m_library->isLooking());
    QVERIFY(onShelf(path("named/a.gguf")) == nullptr);
    QVERIFY(QFileInfo::exists(path("named/a.gguf")));
    m_settings->addRecentModel(path("named/a.gguf")); // used once, wherever it lies
    QVERIFY(look());
    QVERIFY(onShelf(path("named/a.gguf")) != nullptr);
    QCOMPARE(m_library->shelf().recent, QStringList{path("named/a.gguf")});
}

void TestModelLibrary::importsOneAtATime()
{
    QSignalSpy imported(m_library.get(), &ModelLibrary::imported);
    QSignalSpy failed(m_library.get(), &ModelLibrary::failed);
    m_library->importFrom(goldenFolder(QStringLiteral("micro-f16")));
    QVERIFY(m_library->runningImport().has_value());
    m_library->importFrom(m_model);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("micro-f16")));
    QVERIFY(imported.wait(20'000));
    QVERIFY(!m_library->runningImport().has_value());
    QCOMPARE(imported.at(0).at(1).toString(), QStringLiteral("micro-f16"));
    QTRY_VERIFY(onShelf(imported.at(0).at(0).toString()) != nullptr);
}

void TestModelLibrary::cancelsAnImport()
{
    QSignalSpy changed(m_library.get(), &ModelLibrary::importChanged);
    QSignalSpy imported(m_library.get(), &ModelLibrary::imported);
    QSignalSpy failed(m_library.get(), &ModelLibrary::failed);
    m_library->importFrom(goldenFolder(QStringLiteral("micro-f16")));
    m_library->cancelImport();
    QTRY_VERIFY(!m_library->runningImport().has_value());
    QVERIFY(changed.count() >= 3); // begun, being cancelled, ended
    QCOMPARE(imported.count(), 0);
    QCOMPARE(failed.count(), 0);
    QVERIFY(namesIn(modelsFolder()).isEmpty());
    m_library->importFrom(goldenFolder(QStringLiteral("micro-f16"))); // not cancelled as well
    QVERIFY(imported.wait(20'000));
}

void TestModelLibrary::takesAFolderOfModelsAsItIs()
{
    putModel("named/a.gguf");
    QSignalSpy added(m_library.get(), &ModelLibrary::folderAdded);
    m_library->importFrom(path("named"));
    QVERIFY(added.wait(10'000));
    QTRY_VERIFY(onShelf(path("named/a.gguf")) != nullptr);
    QVERIFY(namesIn(modelsFolder()).isEmpty());
}

void TestModelLibrary::removesAndBringsBack()
{
    putModel("named/a.gguf");
    putModel("named/b.gguf");
    m_library->addFolder(path("named"));
    QTRY_VERIFY(onShelf(path("named/a.gguf")) != nullptr);
    m_library->openAtStart(*onShelf(path("named/a.gguf")));
    QSignalSpy removed(m_library.get(), &ModelLibrary::removed);
    for (const char* name : {"named/a.gguf", "named/b.gguf"}) {
        m_library->remove(path(name));
        QVERIFY(removed.wait(10'000));
        QVERIFY(!QFileInfo::exists(path(name)));
        QVERIFY(onShelf(path(name)) == nullptr);
    }
    QVERIFY(!m_settings->modelAtStart().has_value());
    QCOMPARE(namesIn(path("data/Trash/files")).size(), 2);
    QSignalSpy back(m_library.get(), &ModelLibrary::broughtBack);
    for (const char* name : {"named/b.gguf", "named/a.gguf"}) { // the last one first
        m_library->undoRemove();
        QVERIFY(back.wait(10'000));
        QVERIFY(QFileInfo(path(name)).size() == QFileInfo(m_model).size());
    }
    QVERIFY(m_library->lastRemoved().isEmpty());
    QCOMPARE(m_settings->modelAtStart(), path("named/a.gguf"));
    QTRY_VERIFY(onShelf(path("named/b.gguf")) != nullptr);
    QVERIFY(namesIn(path("data/Trash/files")).isEmpty());
    QVERIFY(namesIn(path("data/Trash/info")).isEmpty());
    // A name that is taken is not overwritten.
    m_library->remove(path("named/b.gguf"));
    QVERIFY(removed.wait(10'000));
    writeBytes(path("named/b.gguf"), "new");
    QSignalSpy failed(m_library.get(), &ModelLibrary::failed);
    m_library->undoRemove();
    QVERIFY(failed.wait(10'000));
    QCOMPARE(QFileInfo(path("named/b.gguf")).size(), qint64{3});
}

void TestModelLibrary::keepsWhatMustStay()
{
    QVERIFY(QDir().mkpath(path("bundled")));
    QVERIFY(QFile::copy(m_model, path("bundled/") + bundledModelFileName()));
    putModel("a.gguf");
    m_library->setInUse(path("a.gguf"), {});
    QVERIFY(look());
    QVERIFY(m_library->shelf().models.at(0).isBundled);
    QSignalSpy failed(m_library.get(), &ModelLibrary::failed);
    m_library->remove(m_library->shelf().models.at(0).path);
    m_library->remove(path("a.gguf"));
    QCOMPARE(failed.count(), 2);
    QVERIFY(failed.at(1).at(0).toString().contains(QStringLiteral("in use")));
    m_library->remove(path("not on the list.gguf"));
    QVERIFY(QFileInfo::exists(path("a.gguf")));
    writeBytes(path("data/Trash"), "a file"); // so that there can be no trash
    m_library->setInUse({}, {});
    m_library->remove(path("a.gguf"));
    QTRY_COMPARE(failed.count(), 3);
    QVERIFY(QFileInfo::exists(path("a.gguf")));
    QVERIFY(!QFileInfo::exists(QStringLiteral("files/a.gguf"))); // of the working directory
}

void TestModelLibrary::tellsTheSpeedOfAnAnswer()
{
    QVERIFY(QFile::copy(m_seed, path("a.gguf")));
    m_settings->addRecentModel(path("a.gguf"));
    QVERIFY(look());
    const Result<LoadedModel> loaded = loadLocalModel(path("a.gguf"), {});
    QVERIFY(loaded.ok());
    QCOMPARE(onShelf(path("a.gguf"))->fingerprint, QString());
    m_library->setInUse(path("a.gguf"), loaded.value().summary.fingerprint); // without a look
    QCOMPARE(onShelf(path("a.gguf"))->fingerprint, loaded.value().summary.fingerprint);
    QCOMPARE(onShelf(path("a.gguf"))->tokensPerSecond, 0.0);
    QSignalSpy changed(m_library.get(), &ModelLibrary::shelfChanged);
    m_library->noteAnswer(loaded.value().summary.fingerprint, 100, 4.0);
    QTRY_COMPARE(onShelf(path("a.gguf"))->tokensPerSecond, 25.0);
    QVERIFY(!changed.isEmpty());
    m_library->noteAnswer({}, 100, 4.0); // of a server, say
    LocalModelLibrary later(*m_settings);
    later.setInUse(path("a.gguf"), {});
    QSignalSpy found(&later, &ModelLibrary::shelfChanged);
    later.look();
    QVERIFY(found.wait(10'000));
    QCOMPARE(later.shelf().models.at(0).tokensPerSecond, 25.0);
}

QTEST_GUILESS_MAIN(TestModelLibrary)
#include "test_model_library.moc"
