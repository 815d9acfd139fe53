// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cache_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace trilume;
using model::CacheFolder;

class TestCacheFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers();
    void doesWithoutWhatCannotBeUsed_data();
    void doesWithoutWhatCannotBeUsed();
    void makesABrokenFileAnew();
};

void TestCacheFolder::remembers()
{
    const QTemporaryDir folder;
    std::vector<std::string> warnings;
    CacheFolder cache(folder.filePath(QStringLiteral("a/b")).toStdString(),
                      [&](const Sentence& warning) { warnings.push_back(warning.english()); });
    QVERIFY(cache.read("x.json").empty());
    cache.write("x.json", {{"a", 1}});
    QCOMPARE(cache.read("x.json").at("a").get<int>(), 1);
    QVERIFY(warnings.empty());
}

void TestCacheFolder::doesWithoutWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"file is a folder", "file is a pipe", "file is a broken link",
                             "folder is a file", "folder is below a file"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestCacheFolder::doesWithoutWhatCannotBeUsed()
{
    QFETCH(const QString, kind);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("cache"));
    const QString file = folder + QStringLiteral("/x.json");
    QString used = folder;
    if (kind.startsWith(QLatin1String("file"))) {
        QVERIFY(QDir().mkpath(folder));
    } else {
        QFile other(folder);
        QVERIFY(other.open(QIODevice::WriteOnly));
        used =
            kind.endsWith(QLatin1String("below a file")) ? folder + QStringLiteral("/x") : folder;
    }
    if (kind == QLatin1String("file is a folder")) {
        QVERIFY(QDir().mkpath(file + QStringLiteral("/inside")));
    } else if (kind == QLatin1String("file is a pipe")) {
        QCOMPARE(mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    } else if (kind == QLatin1String("file is a broken link")) {
        QVERIFY(QFile::link(QStringLiteral("gone/x"), file));
    }
    std::vector<std::string> warnings;
    CacheFolder cache(used.toStdString(),
                      [&](const Sentence& warning) { warnings.push_back(warning.english()); });
    for (int round = 0; round < 2; ++round) {
        QVERIFY(cache.read("x.json").empty());
        cache.write("x.json", {{"a", 1}});
    }
    QCOMPARE(warnings.size(), std::size_t{1});
    const QByteArray warning = QByteArray::fromStdString(warnings.front());
    const QByteArray expected = "a cache cannot be used, which costs time only: " + used.toUtf8();
    QVERIFY2(warning.startsWith(expected), warning.constData());
}

void TestCacheFolder::makesABrokenFileAnew()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{\"a\":") > 0);
    file.close();
    std::vector<std::string> warnings;
    const auto warn = [&](const Sentence& warning) {
        warnings.push_back(warning.english());
    };
    CacheFolder cache(folder.path().toStdString(), warn);
    QVERIFY(cache.read("x.json").empty());
    cache.write("x.json", {{"b", 2}});
    QCOMPARE(warnings.size(), std::size_t{1});
    CacheFolder next(folder.path().toStdString(), warn);
    QCOMPARE(next.read("x.json").at("b").get<int>(), 2);
    QCOMPARE(warnings.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestCacheFolder)
#include "test_cache_folder.moc"
