// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/mapped_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <sys/stat.h>
#include <unistd.h>

using namespace trilume;

class TestMappedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeFile();
    void anEmptyFileIsEmpty();
    void movesItsMapping();
    void readsWhatOthersCutOff();
    void tellsWhetherOthersWrote();
    void aPipeIsRefusedAtOnce();
    void errorsNameTheFile_data();
    void errorsNameTheFile();

private:
    QString fileWith(const QByteArray& content);

    QTemporaryDir m_folder;
};

QString TestMappedFile::fileWith(const QByteArray& content)
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    return file.fileName();
}

namespace {
QByteArray contentOf(const MappedFile& file)
{
    return {reinterpret_cast<const char*>(file.bytes().data()), qsizetype(file.bytes().size())};
}
} // namespace

void TestMappedFile::showsTheWholeFile()
{
    const QByteArray content = QByteArray("0123456789").repeated(1000);
    const QString path = fileWith(content);
    const Result<MappedFile> file = MappedFile::open(path.toStdString());
    QVERIFY(file.ok());
    QCOMPARE(contentOf(file.value()), content);
    QCOMPARE(QString::fromStdString(file.value().path().string()), path);
}

void TestMappedFile::anEmptyFileIsEmpty()
{
    const Result<MappedFile> file = MappedFile::open(fileWith({}).toStdString());
    QVERIFY(file.ok());
    QVERIFY(file.value().bytes().empty());
}

void TestMappedFile::movesItsMapping()
{
    Result<MappedFile> opened = MappedFile::open(fileWith("abc").toStdString());
    QVERIFY(opened.ok());
    MappedFile first = std::move(opened).value();
    MappedFile second = std::move(first);
    QCOMPARE(contentOf(second), QByteArray("abc"));
    // NOLINTNEXTLINE(bugprone-use-after-move, clang-analyzer-cplusplus.Move): that is the test
    QVERIFY(first.bytes().empty());
    Result<MappedFile> other = MappedFile::open(fileWith("xy").toStdString());
    QVERIFY(other.ok());
    second = std::move(other).value();
    QCOMPARE(contentOf(second), QByteArray("xy"));
}

void TestMappedFile::readsWhatOthersCutOff()
{
    const QString path = fileWith("0123456789");
    const Result<MappedFile> file = MappedFile::open(path.toStdString());
    QVERIFY(file.ok());
    std::array<std::byte, 4> out = {};
    const auto part = file.value().bytes().subspan(3, out.size());
    QVERIFY(file.value().read(part, out).ok());
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(out.data()), 4), QByteArray("3456"));
    QVERIFY(QFile::resize(path, 5));
    const Status cut = file.value().read(part, out);
    QVERIFY(!cut.ok());
    QCOMPARE(static_cast<int>(cut.error().code), static_cast<int>(Errc::Corrupt));
    QCOMPARE(QString::fromStdString(cut.error().english()),
             path + QStringLiteral(": ends at byte 5, 2 more were expected."));
}

void TestMappedFile::tellsWhetherOthersWrote()
{
    const QString path = fileWith("0123456789");
    const Result<MappedFile> file = MappedFile::open(path.toStdString());
    QVERIFY(file.ok());
    QVERIFY(file.value().checkUnchanged().ok());
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QVERIFY(file.value().checkUnchanged().ok());
    QFile other(path); // another time, without waiting for one
    QVERIFY(other.open(QIODevice::ReadWrite));
    QVERIFY(other.setFileTime(QDateTime::fromSecsSinceEpoch(1), QFileDevice::FileModificationTime));
    const Status changed = file.value().checkUnchanged();
    QVERIFY(!changed.ok());
    QCOMPARE(QString::fromStdString(changed.error().english()),
             path + QStringLiteral(": was changed while it was being read."));
}

void TestMappedFile::aPipeIsRefusedAtOnce()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("pipe")));
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    const Result<MappedFile> file = MappedFile::open(path.toStdString()); // would wait for a writer
    QVERIFY(!file.ok());
    QCOMPARE(QByteArray::fromStdString(file.error().english()), path + ": is not a regular file.");
}

void TestMappedFile::errorsNameTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << QStringLiteral("nothing") << static_cast<int>(Errc::NotFound)
                             << QStringLiteral(": cannot be read: No such file or directory.");
    QTest::newRow("a folder") << QStringLiteral(".") << static_cast<int>(Errc::InvalidArgument)
                              << QStringLiteral(": is not a regular file.");
    QTest::newRow("a device") << QStringLiteral("/dev/zero")
                              << static_cast<int>(Errc::InvalidArgument)
                              << QStringLiteral(": is not a regular file.");
    QTest::newRow("below a file") << QStringLiteral("file/x") << static_cast<int>(Errc::Io)
                                  << QStringLiteral(": cannot be read: Not a directory.");
    QTest::newRow("forbidden") << QStringLiteral("forbidden") << static_cast<int>(Errc::Io)
                               << QStringLiteral(": cannot be read: Permission denied.");
}

void TestMappedFile::errorsNameTheFile()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QFETCH(QString, text);
    QVERIFY(!fileWith("abc").isEmpty());
    QFile forbidden(m_folder.filePath(QStringLiteral("forbidden")));
    QVERIFY(forbidden.exists() || forbidden.open(QIODevice::WriteOnly));
    QVERIFY(forbidden.setPermissions({}));
    if (name == QStringLiteral("forbidden") && geteuid() == 0) {
        QSKIP("root may read everything");
    }
    const QString path = QDir(m_folder.path()).filePath(name);
    const Result<MappedFile> file = MappedFile::open(path.toStdString());
    QVERIFY(!file.ok());
    QCOMPARE(static_cast<int>(file.error().code), code);
    QCOMPARE(QString::fromStdString(file.error().english()), path + text);
}

QTEST_GUILESS_MAIN(TestMappedFile)
#include "test_mapped_file.moc"
