// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/writer_lock.h"
#include "app/store/writer_lock_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <semaphore>
#include <thread>

using namespace trilume;
using app::WriterLock;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

// The program that is killed: holds the database until then.
int runChild(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = app::Database::open(application.arguments().at(2));
    std::puts(database ? "open" : database.error().english().c_str());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestWriterLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneHasIt();
    void waitsForOneThatIsClosing();
    void aKilledProgramLeavesNoLock();
    void aFileThatWasLeftStopsNobody();
    void programsThatAreStartedDoNotKeepIt();
    void aLinkHasTheLockOfItsTarget();
    void aLinkHasTheLockOfItsTargetToBe();
    void saysWhetherTheDatabaseIsAsItWasLeft();
    void damageIsNotedBesideTheTargetOfALink();
    void refusalsSayWhy_data();
    void refusalsSayWhy();

private:
    [[nodiscard]] bool canTake() const;
    void write(const QString& path, const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWriterLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("chats.db"));
}

bool TestWriterLock::canTake() const
{
    return WriterLock::take(m_path, milliseconds(0)).ok();
}

void TestWriterLock::write(const QString& path, const QByteArray& text) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestWriterLock::oneHasIt()
{
    auto first = WriterLock::take(m_path, milliseconds(0));
    QVERIFY(first.ok());
    const auto second = WriterLock::take(m_path, milliseconds(0));
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, Errc::Io);
    QVERIFY2(second.error().english().find("another running Trilume") != std::string::npos,
             second.error().english().c_str());
    first.value().reset();
    QVERIFY(canTake());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(WriterLock::fileName(m_path)).permissions() & others,
             QFileDevice::Permissions());
}

void TestWriterLock::waitsForOneThatIsClosing()
{
    auto first = WriterLock::take(m_path, milliseconds(0));
    QVERIFY(first.ok());
    QVERIFY(!WriterLock::take(m_path, milliseconds(0)).ok());
    std::binary_semaphore isWaiting(0);
    std::thread closing([&] {
        isWaiting.acquire();
        first.value().reset();
    });
    isWaiting.release();
    const bool wasTaken = WriterLock::take(m_path, seconds(60)).ok();
    closing.join();
    QVERIFY(wasTaken);
}

void TestWriterLock::aKilledProgramLeavesNoLock()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), m_path});
    QByteArray output;
    QVERIFY(QTest::qWaitFor(
        [&] {
            output += child.readAllStandardOutput();
            return output.contains('\n');
        },
        60000));
    QCOMPARE(output, QByteArray("open\n"));
    QVERIFY(!canTake());

    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished(60000));

    const auto lock = WriterLock::take(m_path, milliseconds(0));
    QVERIFY2(lock.ok(), lock.ok() ? "" : lock.error().english().c_str());
    QVERIFY(!lock.value()->isDatabaseAsLeft());
}

void TestWriterLock::aFileThatWasLeftStopsNobody()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("1\ntrilume\nhost\n"),
                                   QByteArray(100000, 'x'), QByteArray("closed")}) {
        write(WriterLock::fileName(m_path), text);
        const auto lock = WriterLock::take(m_path, milliseconds(0));
        QVERIFY(lock.ok());
        QVERIFY(!lock.value()->isDatabaseAsLeft());
    }
}

void TestWriterLock::programsThatAreStartedDoNotKeepIt()
{
    auto lock = WriterLock::take(m_path, milliseconds(0));
    QVERIFY(lock.ok());
    QProcess child;
    child.start(QStringLiteral("cat"), {}); // until its input ends
    QVERIFY(child.waitForStarted(60000));
    lock.value().reset();
    QVERIFY(canTake());
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(60000));
}

void TestWriterLock::aLinkHasTheLockOfItsTarget()
{
    write(m_path, "database");
    const QString link = m_folder->filePath(QStringLiteral("link.db"));
    QVERIFY(QFile::link(m_path, link));
    const auto lock = WriterLock::take(link, milliseconds(0));
    QVERIFY(lock.ok());
    QVERIFY(!canTake());
}

// A database is made at the end of the links, where the next program finds it.
void TestWriterLock::aLinkHasTheLockOfItsTargetToBe()
{
    const QString folder = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(folder));
    const QString first = m_folder->filePath(QStringLiteral("first.db"));
    const QString second = m_folder->filePath(QStringLiteral("second.db"));
    QVERIFY(QFile::link(QStringLiteral("elsewhere/chats.db"), first));
    QVERIFY(QFile::link(first, second));
    const QString name = WriterLock::fileName(second);
    QCOMPARE(name, folder + QStringLiteral("/chats.db.lock"));
    write(folder + QStringLiteral("/chats.db"), "database");
    QCOMPARE(WriterLock::fileName(second), name);
}

void TestWriterLock::saysWhetherTheDatabaseIsAsItWasLeft()
{
    const auto isAsLeft = [this] {
        const auto lock = WriterLock::take(m_path, milliseconds(0));
        return lock && lock.value()->isDatabaseAsLeft();
    };
    const auto close = [this] {
        const auto lock = WriterLock::take(m_path, milliseconds(0));
        QVERIFY(lock.ok());
        QVERIFY(lock.value()->noteWriting().ok());
        QVERIFY(!lock.value()->isDatabaseAsLeft());
        lock.value()->noteClosed();
    };
    write(m_path, "database");
    QVERIFY(!isAsLeft());
    close();
    QVERIFY(isAsLeft());
    QVERIFY(isAsLeft()); // looking changes nothing
    write(m_path, "database of another size");
    QVERIFY(!isAsLeft());
    close();
    QVERIFY(isAsLeft());
    write(m_path + QStringLiteral("-wal"), "a journal");
    QVERIFY(!isAsLeft());
    QVERIFY(QFile::remove(m_path + QStringLiteral("-wal")));
    {
        const auto lock = WriterLock::take(m_path, milliseconds(0));
        QVERIFY(lock.value()->noteWriting().ok()); // and then it crashes
    }
    QVERIFY(!isAsLeft());
}

void TestWriterLock::damageIsNotedBesideTheTargetOfALink()
{
    const QString link = m_folder->filePath(QStringLiteral("link.db"));
    QVERIFY(QFile::link(m_path, link));
    auto lock = WriterLock::take(m_path, milliseconds(0));
    QVERIFY(lock.ok());
    QVERIFY(!lock.value()->isDamageNoted());
    for (int i = 0; i < 2; ++i) { // as often as it is met
        WriterLock::noteDamage(link);
        QVERIFY(lock.value()->isDamageNoted());
    }
    QVERIFY(lock.value()->noteWriting().ok()); // not by this, nor by the end of a writer
    lock.value()->noteClosed();
    lock.value().reset();
    lock = WriterLock::take(link, milliseconds(0));
    QVERIFY(lock.ok());
    QVERIFY(lock.value()->isDamageNoted());
    lock.value()->forgetDamage();
    QVERIFY(!lock.value()->isDamageNoted());
    QVERIFY(!QFileInfo::exists(m_path + QStringLiteral(".check")));
}

void TestWriterLock::refusalsSayWhy_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("taken") << EWOULDBLOCK << QStringLiteral("in use by another running Trilume");
    QTest::newRow("a file system to be read only") << EROFS << QStringLiteral("only be read");
    QTest::newRow("a folder to be read only") << EACCES << QStringLiteral("only be read");
    QTest::newRow("a full disk") << ENOSPC << QStringLiteral("disk is full");
    QTest::newRow("a full quota") << EDQUOT << QStringLiteral("disk is full");
    QTest::newRow("a network drive") << ENOLCK << QStringLiteral("cannot be locked");
    QTest::newRow("another drive") << EOPNOTSUPP << QStringLiteral("cannot be locked");
    QTest::newRow("anything else") << EISDIR << QStringLiteral("chats.db.lock");
}

void TestWriterLock::refusalsSayWhy()
{
    QFETCH(const int, code);
    QFETCH(const QString, words);
    const Error error = app::lockError(code, QStringLiteral("/data/chats.db"));
    QCOMPARE(error.code, Errc::Io);
    const QString message = QString::fromStdString(error.english());
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("/data/chats.db")), qPrintable(message));
    QVERIFY2(message.endsWith(QLatin1Char('.')), qPrintable(message));
}

int main(int argc, char** argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--open") {
        return runChild(argc, argv);
    }
    const QCoreApplication application(argc, argv);
    TestWriterLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_writer_lock.moc"
