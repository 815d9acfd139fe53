// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/own_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trilume;

class TestOwnProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsProgram();
    void countsOpenFiles();
    void countsThreads();
    void seesMemoryThatWasTaken();
    void readsTheMaskOfNewFiles();
    void comesBackToTheWorkingFolder();
};

void TestOwnProcess::knowsItsProgram()
{
    const QFileInfo link(QString::fromLatin1(os::linkToOwnProgram()));
    QCOMPARE(link.canonicalFilePath(),
             QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
}

void TestOwnProcess::countsOpenFiles()
{
    const auto before = os::countOpenFiles();
    QVERIFY(before && *before > 0);
    const int one = open("/dev/null", O_RDONLY | O_CLOEXEC);
    QCOMPARE(os::countOpenFiles(), *before + 1);
    close(one);
    QCOMPARE(os::countOpenFiles(), before);
}

void TestOwnProcess::countsThreads()
{
    const auto before = os::countThreads();
    QVERIFY(before && *before > 0);
    std::jthread one([](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            std::this_thread::yield();
        }
    });
    QCOMPARE(os::countThreads(), *before + 1);
}

void TestOwnProcess::seesMemoryThatWasTaken()
{
    constexpr std::size_t kBytes = std::size_t{64} << 20U;
    const auto before = os::residentBytes();
    QVERIFY(before && *before > 0);
    const std::unique_ptr<char[]> taken(new char[kBytes]);
    // Volatile: what nobody reads again is not written otherwise, and the memory not even taken.
    volatile char* const bytes = taken.get();
    constexpr std::size_t kSmallestPage = 4096;
    for (std::size_t at = 0; at < kBytes; at += kSmallestPage) {
        bytes[at] = 1;
    }
    QVERIFY(*os::residentBytes() > *before + kBytes / 2);
}

void TestOwnProcess::readsTheMaskOfNewFiles()
{
    const mode_t before = umask(027);
    QCOMPARE(os::fileMask(), mode_t{027});
    umask(before);
    QCOMPARE(os::fileMask(), before);
}

void TestOwnProcess::comesBackToTheWorkingFolder()
{
    const QString before = QDir::currentPath();
    const int folder = os::openWorkingFolder();
    QVERIFY(folder >= 0);
    const QTemporaryDir elsewhere;
    QVERIFY(QDir::setCurrent(elsewhere.path()));
    QCOMPARE(fchdir(folder), 0);
    close(folder);
    QCOMPARE(QDir::currentPath(), before);
}

QTEST_GUILESS_MAIN(TestOwnProcess)
#include "test_own_process.moc"
