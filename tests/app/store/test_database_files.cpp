// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/database_files.h"
#include "tests/app/store/released_schema.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

using namespace trilume;
using app::Database;
using tests::PlainConnection;

namespace {

const QString kTitles = QStringLiteral("SELECT title FROM chats ORDER BY id");

bool addChat(Database& database, const QString& title)
{
    return database
        .execute(QStringLiteral("INSERT INTO chats (title, mode, created, updated)"
                                " VALUES ('%1', 1, 0, 0)")
                     .arg(title))
        .ok();
}

QStringList addChats(Database& database, int first, int last)
{
    QStringList titles;
    for (int i = first; i <= last; ++i) {
        titles.append(QString::number(i));
        if (!addChat(database, titles.back())) {
            return {};
        }
    }
    return titles;
}

// The program that is killed: with chats that are in the journal alone. A copy in between, as
// SQLite makes them.
int writeAndDie(const QString& path, const QString& copy)
{
    const auto database = Database::open(path);
    if (!database || addChats(*database.value(), 3, 4).isEmpty()
        || !database.value()->change(QStringLiteral("VACUUM INTO ?"), {copy})
        || addChats(*database.value(), 5, 6).isEmpty()) {
        return 1;
    }
    std::raise(SIGKILL);
    return 1;
}

// One that is killed at any moment, among them those when the journal is written back. Says what is
// on the disk.
int writeUntilKilled(const QString& path)
{
    const auto database = Database::open(path);
    const QString large = QStringLiteral("hex(randomblob(200000))");
    for (int i = 1; database; ++i) {
        if (!database.value()->execute(
                QStringLiteral("INSERT INTO chats (title, mode, created, updated)"
                               " VALUES (%1, 1, 0, 0)")
                    .arg(large))) {
            return 1;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 1;
}

int runChild(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    return words.size() > 3 ? writeAndDie(words.at(2), words.at(3)) : writeUntilKilled(words.at(2));
}

QStringList titlesIn(const QString& path)
{
    return PlainConnection(path).rows(kTitles);
}

} // namespace

// Copies before a change of the format: test_migration.
class TestDatabaseFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movingAsideKeepsEverything();
    void whatIsInUseIsNotMovedAside();
    void movingAsideTwiceOverwritesNothing();
    void movingAsideLeavesNoJournalBehind_data();
    void movingAsideLeavesNoJournalBehind();
    void aLinkedDatabaseIsDeletedWhereItLies();
    void whatCannotBeDeletedIsNamed();
    void aJournalOfAnotherFileIsSetApart_data();
    void aJournalOfAnotherFileIsSetApart();
    void aJournalComesBackAfterAKill_data();
    void aJournalComesBackAfterAKill();
    void noKillMakesAJournalForeign();
    void theJournalIsWrittenBack();

private:
    static QByteArray contents(const QString& path);
    void makeKilledDatabase();
    [[nodiscard]] QString inFolder(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabaseFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("chats.db"));
}

QByteArray TestDatabaseFiles::contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDatabaseFiles::movingAsideKeepsEverything()
{
    for (const char* suffix : {"", "-wal"}) {
        QFile file(m_path + QLatin1String(suffix));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(suffix);
    }

    const Result<QString> moved = app::moveDatabaseAside(m_path);

    QVERIFY2(moved.ok(), moved.ok() ? "" : moved.error().english().c_str());
    QCOMPARE(moved.value(),
             m_path + QStringLiteral(".broken-") + QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(!QFileInfo::exists(m_path));
    QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-wal")));
    QVERIFY(QFileInfo::exists(moved.value()));
    QCOMPARE(contents(moved.value() + QStringLiteral("-wal")), QByteArray("-wal"));
    QVERIFY(Database::open(m_path).ok());
}

void TestDatabaseFiles::whatIsInUseIsNotMovedAside()
{
    const auto writer = Database::open(m_path);
    QVERIFY(writer.ok());
    const Result<QString> moved = app::moveDatabaseAside(m_path);
    QVERIFY(!moved.ok());
    QVERIFY2(moved.error().english().find("another running Trilume") != std::string::npos,
             moved.error().english().c_str());
    QVERIFY(QFileInfo::exists(m_path));
}

void TestDatabaseFiles::movingAsideTwiceOverwritesNothing()
{
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(i));
        file.close();
        const Result<QString> moved = app::moveDatabaseAside(m_path);
        QVERIFY(moved.ok());
        names.append(moved.value());
    }
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(contents(names.at(i)), QByteArray::number(i));
    }
}

void TestDatabaseFiles::movingAsideLeavesNoJournalBehind_data()
{
    QTest::addColumn<QString>("suffix"); // of what has the name already
    QTest::newRow("a file") << QString();
    QTest::newRow("a journal") << QStringLiteral("-wal");
    QTest::newRow("a journal's memory") << QStringLiteral("-shm");
}

// A name that is taken is seen before the first of them is renamed.
void TestDatabaseFiles::movingAsideLeavesNoJournalBehind()
{
    QFETCH(const QString, suffix);
    for (const char* part : {"", "-wal", "-shm"}) {
        QFile file(m_path + QLatin1String(part));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(part);
    }
    const QString wanted =
        m_path + QStringLiteral(".broken-") + QDate::currentDate().toString(Qt::ISODate);
    QVERIFY(QFile::link(QStringLiteral("nowhere/at/all"), wanted + suffix));

    const Result<QString> moved = app::moveDatabaseAside(m_path);

    QVERIFY2(moved.ok(), moved.ok() ? "" : moved.error().english().c_str());
    QCOMPARE(moved.value(), wanted + QStringLiteral("-2"));
    QCOMPARE(contents(moved.value() + QStringLiteral("-wal")), QByteArray("-wal"));
    QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-wal")));
}

void TestDatabaseFiles::aLinkedDatabaseIsDeletedWhereItLies()
{
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(QStringLiteral("elsewhere")));
    const QString target = m_folder->filePath(QStringLiteral("elsewhere/kept.db"));
    QVERIFY(QFile::link(target, m_path));
    QVERIFY(Database::open(m_path).ok());
    QVERIFY(QFile::exists(target));
    const QStringList besides{target + QStringLiteral(".format-2"), target + QStringLiteral("-wal"),
                              m_path + QStringLiteral(".format-3")};
    for (const QString& beside : besides) {
        QFile file(beside);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const Status gone = app::removeDatabase(m_path);
    QVERIFY2(gone.ok(), gone.ok() ? "" : gone.error().english().c_str());
    QCOMPARE(QDir(folder.filePath(QStringLiteral("elsewhere"))).entryList(QDir::Files),
             QStringList{QStringLiteral("kept.db.lock")});
    QCOMPARE(folder.entryList(QDir::Files | QDir::System), QStringList());
}

void TestDatabaseFiles::whatCannotBeDeletedIsNamed()
{
    QVERIFY(Database::open(m_path).ok());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("chats.db-wal"))); // nobody unlinks that
    const Status gone = app::removeDatabase(m_path);
    QVERIFY(!gone.ok());
    QVERIFY2(gone.error().english().find("chats.db-wal") != std::string::npos,
             gone.error().english().c_str());
}

// Chats 1 to 6, of which 3 to 6 are in the journal of a program that was killed, and copies: of
// "yesterday", with 1, by the system and by SQLite; of "today", with 1 to 4, by SQLite; of the file
// that the journal belongs to.
void TestDatabaseFiles::makeKilledDatabase()
{
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.ok());
        QVERIFY(addChat(*database.value(), QStringLiteral("1")));
        QVERIFY(database.value()
                    ->change(QStringLiteral("VACUUM INTO ?"), {inFolder("yesterday-by-sqlite.db")})
                    .ok());
    }
    QVERIFY(QFile::copy(m_path, inFolder("yesterday.db")));
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.ok());
        QVERIFY(addChat(*database.value(), QStringLiteral("2")));
    }
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write"), m_path, inFolder("today-by-sqlite.db")});
    QVERIFY(child.waitForFinished(30000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(QFileInfo(m_path + QStringLiteral("-wal")).size() > 0);
}

void TestDatabaseFiles::aJournalOfAnotherFileIsSetApart_data()
{
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("expected");
    const QStringList one{QStringLiteral("1")};
    QStringList four = one;
    four << QStringLiteral("2") << QStringLiteral("3") << QStringLiteral("4");
    for (const char* command : {"cp", "mv"}) {
        for (const char* copy : {"yesterday.db", "yesterday-by-sqlite.db", "today-by-sqlite.db"}) {
            const QStringList& expected = QByteArray(copy).startsWith("today") ? four : one;
            QTest::addRow("%s, %s", copy, command)
                << QString::fromLatin1(copy) << QString::fromLatin1(command) << expected;
        }
    }
}

// What is put in place is what is there, and the newer chats are not lost either.
void TestDatabaseFiles::aJournalOfAnotherFileIsSetApart()
{
    QFETCH(const QString, copy);
    QFETCH(const QString, command);
    QFETCH(const QStringList, expected);
    makeKilledDatabase();
    const QByteArray journal = contents(m_path + QStringLiteral("-wal"));
    const QByteArray inPlace = contents(m_folder->filePath(copy));
    QCOMPARE(QProcess::execute(command, {m_folder->filePath(copy), m_path}), 0);
    {
        const auto database = Database::open(m_path);
        QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
        const QString apart = database.value()->journalApart();
        QCOMPARE(apart,
                 m_path + QStringLiteral(".apart-") + QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(contents(apart + QStringLiteral("-wal")), journal);
        QCOMPARE(contents(apart), inPlace);
        QVERIFY(addChat(*database.value(), QStringLiteral("later")));
    }
    QCOMPARE(titlesIn(m_path), expected + QStringList(QStringLiteral("later")));
    QCOMPARE(PlainConnection(m_path).rows(QStringLiteral("PRAGMA integrity_check")),
             QStringList(QStringLiteral("ok")));
    QVERIFY(Database::open(m_path).value()->journalApart().isEmpty());
}

void TestDatabaseFiles::aJournalComesBackAfterAKill_data()
{
    QTest::addColumn<QString>("moved");
    QTest::newRow("where it was") << QString();
    QTest::newRow("copied to another machine") << QStringLiteral("elsewhere");
}

void TestDatabaseFiles::aJournalComesBackAfterAKill()
{
    QFETCH(const QString, moved);
    makeKilledDatabase();
    QString path = m_path;
    if (!moved.isEmpty()) { // by one who knows that these two belong together, without the lock
        QVERIFY(QDir(m_folder->path()).mkdir(moved));
        path = m_folder->filePath(moved + QStringLiteral("/chats.db"));
        for (const char* suffix : {"", "-wal"}) {
            QVERIFY(QFile::copy(m_path + QLatin1String(suffix), path + QLatin1String(suffix)));
        }
    }
    const auto database = Database::open(path);
    QVERIFY(database.ok());
    QVERIFY(database.value()->journalApart().isEmpty());
    QCOMPARE(titlesIn(path).size(), 6);
}

void TestDatabaseFiles::noKillMakesAJournalForeign()
{
    QRandomGenerator random(20261128);
    int stored = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_path});
        QVERIFY(child.waitForReadyRead(30000));
        // Written back after about ten of them.
        const int wanted = 1 + static_cast<int>(random.bounded(25));
        QByteArray said;
        while (said.count('\n') < wanted && child.waitForReadyRead(30000)) {
            said += child.readAll();
        }
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished(30000));
        said += child.readAll();
        const auto database = Database::open(m_path);
        QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
        QCOMPARE(database.value()->journalApart(), QString());
        stored += static_cast<int>(said.count('\n'));
        const int found = PlainConnection(m_path)
                              .rows(QStringLiteral("SELECT count(*) FROM chats"))
                              .at(0)
                              .toInt();
        QVERIFY2(found >= stored, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(stored)));
        stored = found;
    }
}

void TestDatabaseFiles::theJournalIsWrittenBack()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    qint64 longest = 0;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(database.value()
                    ->execute(QStringLiteral("INSERT INTO chats (title, mode, created, updated)"
                                             " VALUES (hex(randomblob(200000)), 1, 0, 0)"))
                    .ok());
        longest = std::max(longest, QFileInfo(m_path + QStringLiteral("-wal")).size());
    }
    QVERIFY2(longest < 6 << 20, qPrintable(QString::number(longest)));
    QVERIFY(QFileInfo(m_path).size() > 10 << 20);
}

int main(int argc, char** argv)
{
    if (argc > 2 && QByteArray(argv[1]) == "--write") {
        return runChild(argc, argv);
    }
    QCoreApplication application(argc, argv);
    TestDatabaseFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_database_files.moc"
