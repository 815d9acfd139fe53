// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/unnamed_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace trilume;

class TestUnnamedFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesNothing();
    void getsAName();
    void takesNoName();
    void needsAFolder();

private:
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_file = -1;
};

void TestUnnamedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = os::openUnnamedFile(QFile::encodeName(m_folder->path()).constData(), 0640);
    if (m_file < 0) {
        QSKIP("The file system of the folder for temporary files has no unnamed files.");
    }
}

void TestUnnamedFile::cleanup()
{
    close(m_file);
}

void TestUnnamedFile::leavesNothing()
{
    QCOMPARE(write(m_file, "text", 4), ssize_t{4});
    QCOMPARE(names(), QStringList());
}

void TestUnnamedFile::getsAName()
{
    QCOMPARE(write(m_file, "text", 4), ssize_t{4});
    const QString path = m_folder->filePath(QStringLiteral("a"));
    QVERIFY(os::nameFile(m_file, QFile::encodeName(path).constData()));
    QFile named(path);
    QVERIFY(named.open(QIODevice::ReadOnly));
    QCOMPARE(named.readAll(), QByteArray("text"));
    struct stat found = {};
    QCOMPARE(fstat(m_file, &found), 0);
    const mode_t mask = umask(0);
    umask(mask);
    QCOMPARE(found.st_mode & 0777U, 0640U & ~mask);
}

void TestUnnamedFile::takesNoName()
{
    const QString path = m_folder->filePath(QStringLiteral("a"));
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5 && other.flush());
    QVERIFY(!os::nameFile(m_file, QFile::encodeName(path).constData()));
    QCOMPARE(errno, EEXIST);
    QCOMPARE(other.size(), 5);
}

void TestUnnamedFile::needsAFolder()
{
    QCOMPARE(os::openUnnamedFile("/there/is/nothing", 0600), -1);
    QCOMPARE(errno, ENOENT);
}

QTEST_GUILESS_MAIN(TestUnnamedFile)
#include "test_unnamed_file.moc"
