// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/fingerprint_cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;
using model::CacheFolder;
using model::FingerprintCache;

namespace {

constexpr FileIdentity kIdentity = {7, 8, 9, 10};
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
    void remembersNamesThatAreNoUtf8();
    void forgetsAFileThatChanged_data();
    void forgetsAFileThatChanged();
    void takesADamagedCacheForAnEmptyOne_data();
    void takesADamagedCacheForAnEmptyOne();
    void remembersNothingWithoutAFolder();
};

void TestFingerprintCache::remembersAFile()
{
    const QTemporaryDir folder;
    const std::string model = folder.filePath(QStringLiteral("a.gguf")).toStdString();
    CacheFolder caches(folder.filePath(QStringLiteral("not/there/yet")).toStdString());
    const FingerprintCache cache(caches);
    QVERIFY(!cache.find(model, kIdentity));
    cache.put(model, kIdentity, kFingerprint);
    QCOMPARE(cache.find(model, kIdentity).value_or("none"), kFingerprint);
    QVERIFY(!cache.find(model + ".other", kIdentity));
}

void TestFingerprintCache::remembersNamesThatAreNoUtf8()
{
    const QTemporaryDir folder;
    const std::string model = folder.path().toStdString() + "/caf\xE9.gguf";
    CacheFolder caches(folder.path().toStdString());
    const FingerprintCache cache(caches);
    cache.put(model, kIdentity, kFingerprint);
    QCOMPARE(cache.find(model, kIdentity).value_or("none"), kFingerprint);
    QVERIFY(!cache.find(folder.path().toStdString() + "/caf\xE8.gguf", kIdentity));
}

void TestFingerprintCache::forgetsAFileThatChanged_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("another file of the name") << 0;
    QTest::newRow("size") << 1;
    QTest::newRow("time of modification") << 2;
    QTest::newRow("time of change, the other set back") << 3;
}

void TestFingerprintCache::forgetsAFileThatChanged()
{
    QFETCH(const int, part);
    const QTemporaryDir folder;
    CacheFolder caches(folder.path().toStdString());
    const FingerprintCache cache(caches);
    cache.put("/a.gguf", kIdentity, kFingerprint);
    FileIdentity other = kIdentity;
    other.inode += part == 0 ? 1U : 0U;
    other.size += part == 1 ? 1U : 0U;
    other.modifiedNs += part == 2 ? 1 : 0;
    other.changedNs += part == 3 ? 1 : 0;
    QVERIFY(!cache.find("/a.gguf", other));
    QVERIFY(cache.find("/a.gguf", kIdentity).has_value());
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
    write(folder.filePath(QStringLiteral("fingerprints.json")), content);
    CacheFolder caches(folder.path().toStdString());
    const FingerprintCache cache(caches);
    QVERIFY(!cache.find("/a.gguf", kIdentity));
    cache.put("/a.gguf", kIdentity, kFingerprint);
    QCOMPARE(cache.find("/a.gguf", kIdentity).value_or("none"), kFingerprint);
}

void TestFingerprintCache::remembersNothingWithoutAFolder()
{
    CacheFolder caches({});
    const FingerprintCache cache(caches);
    cache.put("/a.gguf", kIdentity, kFingerprint);
    QVERIFY(!cache.find("/a.gguf", kIdentity));
}

QTEST_GUILESS_MAIN(TestFingerprintCache)
#include "test_fingerprint_cache.moc"
