// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/file_saver.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <new>
#include <semaphore>

using namespace trilume;
using app::FileSaver;

class TestFileSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysSavedWhenItIsThere();
    void writesOneAfterTheOther();
    void holdsUpNobody();
    void tellsOfAFullDisk();
    void keepsTheOldFileWhenItFails();
    void namesAFolderThatIsNotThere();
    void surmountsAWriterThatThrows();
    void endsWithWhatWasAskedFor();

private:
    [[nodiscard]] QString pathOf(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileSaver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFileSaver::saysSavedWhenItIsThere()
{
    FileSaver saver;
    QByteArray seen;
    QSignalSpy saved(&saver, &FileSaver::saved);
    connect(&saver, &FileSaver::saved, this, [&seen](const QString& path) { seen = read(path); });
    saver.save(pathOf("a.txt"), QByteArray("words"));
    QCOMPARE(saved.count(), 0); // not within the call
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), pathOf("a.txt"));
    QCOMPARE(seen, QByteArray("words"));
}

void TestFileSaver::writesOneAfterTheOther()
{
    FileSaver saver;
    QSignalSpy saved(&saver, &FileSaver::saved);
    for (const char* const text : {"1", "2", "3"}) {
        saver.save(pathOf("a.txt"), QByteArray(text));
    }
    QTRY_COMPARE(saved.count(), 3);
    QCOMPARE(read(pathOf("a.txt")), QByteArray("3"));
}

// A drive that does not answer yet.
void TestFileSaver::holdsUpNobody()
{
    std::binary_semaphore answers(0);
    FileSaver saver;
    QSignalSpy saved(&saver, &FileSaver::saved);
    QThread* writing = nullptr;
    saver.save(pathOf("a.txt"), [&](const QString&) -> trilume::Status {
        writing = QThread::currentThread();
        answers.acquire();
        return Done{};
    });
    bool goesOn = false;
    QMetaObject::invokeMethod(
        this, [&goesOn] { goesOn = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(goesOn);
    QCOMPARE(saved.count(), 0);
    answers.release();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(writing != QThread::currentThread());
}

// Also of one that takes the last bytes from a buffer as the file is closed.
void TestFileSaver::tellsOfAFullDisk()
{
    FileSaver saver;
    QSignalSpy saved(&saver, &FileSaver::saved);
    QSignalSpy failed(&saver, &FileSaver::failed);
    {
        const tests::FullDisk disk;
        saver.save(pathOf("a.txt"), QByteArray("words"));
        QTRY_COMPARE(failed.count(), 1);
    }
    QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("a.txt")));
    QCOMPARE(saved.count(), 0);
    saver.save(pathOf("a.txt"), QByteArray("words")); // there is room again
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(read(pathOf("a.txt")), QByteArray("words"));
}

void TestFileSaver::keepsTheOldFileWhenItFails()
{
    FileSaver saver;
    QSignalSpy saved(&saver, &FileSaver::saved);
    QSignalSpy failed(&saver, &FileSaver::failed);
    saver.save(pathOf("a.txt"), QByteArray("old"));
    QTRY_COMPARE(saved.count(), 1);
    const tests::FullDisk disk;
    saver.save(pathOf("a.txt"), QByteArray("new"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(read(pathOf("a.txt")), QByteArray("old"));
}

void TestFileSaver::namesAFolderThatIsNotThere()
{
    FileSaver saver;
    QSignalSpy failed(&saver, &FileSaver::failed);
    saver.save(QStringLiteral("/nowhere/at/all.txt"), QByteArray("words"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), QStringLiteral("/nowhere/at/all.txt"));
    QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("/nowhere/at")));
}

void TestFileSaver::surmountsAWriterThatThrows()
{
    FileSaver saver;
    QSignalSpy failed(&saver, &FileSaver::failed);
    saver.save(pathOf("a.txt"), [](const QString&) -> trilume::Status { throw std::bad_alloc(); });
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("a.txt")));
}

// The program ends right after a file was asked for.
void TestFileSaver::endsWithWhatWasAskedFor()
{
    {
        FileSaver saver;
        saver.save(pathOf("a.txt"), QByteArray("1"));
        saver.save(pathOf("b.txt"), QByteArray("2"));
    }
    QCOMPARE(read(pathOf("a.txt")), QByteArray("1"));
    QCOMPARE(read(pathOf("b.txt")), QByteArray("2"));
}

QTEST_GUILESS_MAIN(TestFileSaver)
#include "test_file_saver.moc"
