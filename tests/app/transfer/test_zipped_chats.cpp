// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/chat_file.h"
#include "app/transfer/zipped_chats.h"
#include "tests/app/transfer/chats_of_others.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <vector>

#include <zip.h>

using namespace trilume;
using app::ChatFile;
using app::ImportedChat;
using tests::first;
using tests::kChatGpt;
using tests::kOpenWebUi;

namespace {

// A file in an archive.
struct Packed
{
    const char* name = "conversations.json";
    QByteArray content;
    int method = ZIP_CM_DEFLATE;
    const char* password = nullptr;
};

QByteArray zipOf(const std::vector<Packed>& files)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const Packed& file : files) {
        const auto size = static_cast<zip_uint64_t>(file.content.size());
        const auto index = static_cast<zip_uint64_t>(zip_file_add(
            archive, file.name, zip_source_buffer(archive, file.content.constData(), size, 0), 0));
        zip_set_file_compression(archive, index, file.method, 0);
        if (file.password != nullptr) {
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, file.password);
        }
    }
    if (zip_close(archive) != 0) {
        return {};
    }
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

// A number of the first file's entry in the directory, which begins with PK 1 2.
QByteArray withSize(QByteArray archive, quint32 size)
{
    const qsizetype at = archive.indexOf("PK\x01\x02");
    qToLittleEndian(size, archive.data() + at + 24);
    return archive;
}

} // namespace

class TestZippedChats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivesAreRead_data();
    void archivesAreRead();
    void archivesThatAreNoneAreRefused_data();
    void archivesThatAreNoneAreRefused();
    void unpackingWritesNothingAndCanBeCancelled();
    void anyBytesOfAnArchiveAreHarmless();
};

void TestZippedChats::archivesAreRead_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QStringList>("titles");
    const QByteArray lamps = kChatGpt;
    QByteArray others = lamps;
    others.replace("Lamps", "Others");
    const QStringList one{QStringLiteral("Lamps")};
    QTest::newRow("beside pictures") << zipOf({{"chat.html", "<p>"},
                                               {"file-1.png", "\x89PNG"},
                                               {"user.json", "{}"},
                                               {"conversations.json", lamps}})
                                     << one;
    QTest::newRow("in a folder") << zipOf({{"export/user.json", "{}"},
                                           {"export/conversations.json", lamps},
                                           {"export/old/conversations.json", others},
                                           {"__MACOSX/conversations.json", "x"}})
                                 << one;
    QTest::newRow("not compressed") << zipOf({{"conversations.json", lamps, ZIP_CM_STORE}}) << one;
    QTest::newRow("in parts") << zipOf(
        {{"conversations-001.json", others}, {"conversations-000.json", lamps}})
                              << QStringList({QStringLiteral("Lamps"), QStringLiteral("Others")});
    QTest::newRow("of Open WebUI") << zipOf({{"chat-export-1710000000.json", kOpenWebUi}})
                                   << QStringList(QStringLiteral("Trees"));
    QTest::newRow("a name that leads elsewhere")
        << zipOf({{"../../../tmp/conversations.json", lamps}}) << one;
}

void TestZippedChats::archivesAreRead()
{
    QFETCH(const QByteArray, archive);
    QFETCH(const QStringList, titles);
    const Result<ChatFile> file = ChatFile::parse(archive, QStringLiteral("x.zip"));
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().english().c_str());
    QCOMPARE(file.value().count(), static_cast<int>(titles.size()));
    for (int i = 0; i < file.value().count(); ++i) {
        const Result<ImportedChat> chat = file.value().chat(i);
        QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
        QCOMPARE(chat.value().chat.title, titles.at(i));
    }
}

void TestZippedChats::archivesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& archive, const char* expected) {
        QTest::newRow(name) << archive << QString::fromLatin1(expected);
    };
    const QByteArray good = zipOf({{"conversations.json", kChatGpt}});
    row("without chats", zipOf({{"chat.html", "<p>"}}), "without conversations.json");
    row("of whatever", zipOf({{"a.json", "[]"}, {"b.json", "[]"}}), "without conversations.json");
    row("empty", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), "without conversations.json");
    row("locked", zipOf({{"conversations.json", kChatGpt, ZIP_CM_DEFLATE, "secret"}}),
        "locked with a password");
    row("of another method", zipOf({{"conversations.json", kChatGpt, ZIP_CM_BZIP2}}),
        "by method 12");
    row("an archive in it", zipOf({{"conversations.json", good}}), "an archive in an archive");
    row("no JSON", zipOf({{"conversations.json", "Hello"}}), "x.zip");
    row("cut off", good.left(good.size() - 30), "damaged or cut off");
    row("a bomb", zipOf({{"conversations.json", QByteArray(40 << 20, ' ')}}), "no chats do");
    row("too large", withSize(good, 600U << 20U), "expected at most 536870912");
    row("more than it says", withSize(good, 100), "damaged or cut off");
    row("less than it says", withSize(good, 100'000), "damaged or cut off");
    QByteArray wide = good;
    qToLittleEndian(quint32{1} << 28U, wide.data() + wide.lastIndexOf("PK\x05\x06") + 12);
    row("a list without end", wide, "too many files");
}

void TestZippedChats::archivesThatAreNoneAreRefused()
{
    QFETCH(const QByteArray, archive);
    QFETCH(const QString, expected);
    QVERIFY(!archive.isEmpty());
    const Result<ChatFile> file = ChatFile::parse(archive, QStringLiteral("x.zip"));
    QVERIFY(!file.ok());
    const QString sentence = QString::fromStdString(file.error().english());
    QVERIFY2(sentence.contains(expected), qPrintable(sentence));
    QVERIFY2(sentence.startsWith(QStringLiteral("x.zip: ")), qPrintable(sentence));
}

void TestZippedChats::unpackingWritesNothingAndCanBeCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/below/x.zip"));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("deep/below")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf({{"../conversations.json", kChatGpt}, {"../../evil.json", "{}"}}));
    file.close();
    const Result<ChatFile> read = ChatFile::open(path);
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().english().c_str());
    QCOMPARE(read.value().count(), 1);
    const Result<ChatFile> stopped = ChatFile::open(path, [] { return true; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, Errc::Cancelled);
    QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    QCOMPARE(all.next(), path);
    QVERIFY(!all.hasNext());
}

void TestZippedChats::anyBytesOfAnArchiveAreHarmless()
{
    const QByteArray good = zipOf({{"conversations.json", kOpenWebUi}, {"chat.html", "<p>"}});
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char sign : {'\0', 'P', '\x7f', '\xff'}) {
            QByteArray bad = good;
            bad[at] = sign;
            const Result<ImportedChat> chat = first(bad);
            QVERIFY(chat || chat.error().english().starts_with("x.json: "));
        }
    }
}

QTEST_GUILESS_MAIN(TestZippedChats)
#include "test_zipped_chats.moc"
