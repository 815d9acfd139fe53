// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/exclusive_rename.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace trilume;

class TestExclusiveRename final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAFreeName();
    void leavesATakenName();
    void worksInAFolder();

private:
    [[nodiscard]] QByteArray path(const char* name) const
    {
        return QFile::encodeName(m_folder->filePath(QString::fromLatin1(name)));
    }

    void put(const char* name, const QByteArray& text) const
    {
        QFile file(QFile::decodeName(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    [[nodiscard]] QByteArray textOf(const char* name) const
    {
        QFile file(QFile::decodeName(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExclusiveRename::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    put("a", "first");
    put("b", "second");
}

void TestExclusiveRename::takesAFreeName()
{
    QCOMPARE(os::renameExclusively(path("a").constData(), path("c").constData()), 0);
    QCOMPARE(textOf("a"), QByteArray("none"));
    QCOMPARE(textOf("c"), QByteArray("first"));
    QCOMPARE(os::renameExclusively(path("a").constData(), path("d").constData()), ENOENT);
}

void TestExclusiveRename::leavesATakenName()
{
    QCOMPARE(os::renameExclusively(path("a").constData(), path("b").constData()), EEXIST);
    QCOMPARE(textOf("a"), QByteArray("first"));
    QCOMPARE(textOf("b"), QByteArray("second"));
}

void TestExclusiveRename::worksInAFolder()
{
    const int folder =
        open(QFile::encodeName(m_folder->path()).constData(), O_DIRECTORY | O_CLOEXEC);
    QVERIFY(folder >= 0);
    QCOMPARE(os::renameExclusively(folder, "a", "b"), EEXIST);
    QCOMPARE(os::renameExclusively(folder, "a", "c"), 0);
    close(folder);
    QCOMPARE(textOf("c"), QByteArray("first"));
}

QTEST_GUILESS_MAIN(TestExclusiveRename)
#include "test_exclusive_rename.moc"
