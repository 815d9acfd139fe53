// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/fingerprint_cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using trilume::model::FingerprintCache;

namespace {

const std::string kFingerprint = "00112233445566778899aabbccddeeff";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

} // namespace

class TestFingerprintCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersAFile();
    void forgetsAFileThatChanged();
    void takesADamagedCacheForAnEmptyOne_data();
    void takesADamagedCacheForAnEmptyOne();
    void remembersNothingWithoutAFolder();
};

void TestFingerprintCache::remembersAFile()
{
    const QTemporaryDir folder;
    const std::string model = folder.filePath(QStringLiteral("a.gguf")).toStdString();
    write(QString::fromStdString(model), "model");
    const std::string cacheFolder = folder.filePath(QStringLiteral("not/there/yet")).toStdString();
    QVERIFY(!FingerprintCache(cacheFolder).find(model));
    FingerprintCache(cacheFolder).put(model, kFingerprint);
    QCOMPARE(FingerprintCache(cacheFolder).find(model).value_or("none"), kFingerprint);
    QVERIFY(!FingerprintCache(cacheFolder).find(model + ".other"));
}

void TestFingerprintCache::forgetsAFileThatChanged()
{
    const QTemporaryDir folder;
    const QString model = folder.filePath(QStringLiteral("a.gguf"));
    write(model, "model");
    const FingerprintCache cache(folder.path().toStdString());
    cache.put(model.toStdString(), kFingerprint);
    write(model, "another");
    QVERIFY(!cache.find(model.toStdString()));
}

void TestFingerprintCache::takesADamagedCacheForAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"a\": {\"size\": 5");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("binary") << QByteArray("\xff\x00\xfe", 3);
}

void TestFingerprintCache::takesADamagedCacheForAnEmptyOne()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString model = folder.filePath(QStringLiteral("a.gguf"));
    write(model, "model");
    write(folder.filePath(QStringLiteral("fingerprints.json")), content);
    const FingerprintCache cache(folder.path().toStdString());
    QVERIFY(!cache.find(model.toStdString()));
    cache.put(model.toStdString(), kFingerprint);
    QCOMPARE(cache.find(model.toStdString()).value_or("none"), kFingerprint);
}

void TestFingerprintCache::remembersNothingWithoutAFolder()
{
    const QTemporaryDir folder;
    const QString model = folder.filePath(QStringLiteral("a.gguf"));
    write(model, "model");
    const FingerprintCache cache({});
    cache.put(model.toStdString(), kFingerprint);
    QVERIFY(!cache.find(model.toStdString()));
}

QTEST_GUILESS_MAIN(TestFingerprintCache)
#include "test_fingerprint_cache.moc"
