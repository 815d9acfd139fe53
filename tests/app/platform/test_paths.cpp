// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void foldersAreSeparateAndOurs();
    void aNewFolderIsForTheOwnerAlone();
    void anExistingFolderIsKept();
    void aFileInTheWayIsNamed();
    void aFolderThatCannotBeMadeIsNamed();
    void theChosenModelFolderIsTheOnlyOne();
    void theBuildTreeFindsTheSourceModel();
    void pluginsComeFromTheBuildTreeAndThePerson();

private:
    static void touch(const QString& path);
};

void TestPaths::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestPaths::cleanup()
{
    qunsetenv("TRILUME_MODEL_DIR");
}

void TestPaths::touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestPaths::foldersAreSeparateAndOurs()
{
    const QStringList folders{app::configFolder(), app::dataFolder(), app::cacheFolder()};
    for (const QString& folder : folders) {
        QVERIFY2(folder.endsWith(QStringLiteral("/trilume")), qPrintable(folder));
        QCOMPARE(folders.count(folder), 1);
    }
    QCOMPARE(QFileInfo(app::databaseFilePath()).path(), app::dataFolder());
    QCOMPARE(QFileInfo(app::settingsFilePath()).path(), app::configFolder());
}

void TestPaths::aNewFolderIsForTheOwnerAlone()
{
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("a/b/trilume"));

    const Status made = app::ensurePrivateFolder(folder);

    QVERIFY2(made.ok(), made.ok() ? "" : made.error().english().c_str());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                            | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    QVERIFY(QFileInfo(folder).isWritable());
}

void TestPaths::anExistingFolderIsKept()
{
    const QTemporaryDir temporary;
    touch(temporary.filePath(QStringLiteral("kept")));

    QVERIFY(app::ensurePrivateFolder(temporary.path()).ok());
    QVERIFY(QFileInfo::exists(temporary.filePath(QStringLiteral("kept"))));
}

void TestPaths::aFileInTheWayIsNamed()
{
    const QTemporaryDir temporary;
    const QString path = temporary.filePath(QStringLiteral("trilume"));
    touch(path);

    const Status made = app::ensurePrivateFolder(path);

    QVERIFY(!made.ok());
    QVERIFY(QString::fromStdString(made.error().english()).contains(path));
}

void TestPaths::aFolderThatCannotBeMadeIsNamed()
{
    const QTemporaryDir temporary;
    touch(temporary.filePath(QStringLiteral("file")));
    const QString path = temporary.filePath(QStringLiteral("file/trilume"));

    const Status made = app::ensurePrivateFolder(path);

    QVERIFY(!made.ok());
    QVERIFY(QString::fromStdString(made.error().english()).contains(path));
}

void TestPaths::theChosenModelFolderIsTheOnlyOne()
{
    const QTemporaryDir temporary;
    qputenv("TRILUME_MODEL_DIR", temporary.path().toLocal8Bit());
    QCOMPARE(app::bundledModelPath(), QString());
    QVERIFY(!app::isBundledModel(QString()));

    const QString path = temporary.filePath(app::bundledModelFileName());
    touch(path);

    QCOMPARE(app::bundledModelPath(), path);
    QVERIFY(app::isBundledModel(path));
    const QString link = temporary.filePath(QStringLiteral("link.gguf"));
    QVERIFY(QFile::link(path, link));
    QVERIFY(app::isBundledModel(link));
    const QString copy = temporary.filePath(QStringLiteral("copy.gguf"));
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(!app::isBundledModel(copy) && !app::isBundledModel(QString()));
}

void TestPaths::theBuildTreeFindsTheSourceModel()
{
    const QString path =
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/") + app::bundledModelFileName();
    QCOMPARE(app::bundledModelPath(), QFileInfo::exists(path) ? path : QString());
}

void TestPaths::pluginsComeFromTheBuildTreeAndThePerson()
{
    const QStringList more{QStringLiteral("/opt/boards")};
    const QStringList folders = app::pluginFolders(more);
    QCOMPARE(folders.size(), 3);
    QVERIFY2(folders[0].startsWith(QStringLiteral(TRILUME_TEST_BUILD_DIR)),
             qPrintable(folders[0])); // this program was not installed
    QCOMPARE(folders[1], app::dataFolder() + QStringLiteral("/plugins"));
    QCOMPARE(folders[2], more.front());
    qputenv("TRILUME_PLUGIN_DIR", "/some/where");
    QCOMPARE(app::pluginFolders(more), QStringList{QStringLiteral("/some/where")});
    qunsetenv("TRILUME_PLUGIN_DIR");
}

QTEST_GUILESS_MAIN(TestPaths)
#include "test_paths.moc"
