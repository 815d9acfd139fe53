// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/schema.h"
#include "app/store/transaction.h"
#include "tests/app/store/released_schema.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <fcntl.h>
#include <sys/stat.h>

using namespace trilume;
using app::Database;
using tests::PlainConnection;

namespace {

const QString kInsertion =
    QStringLiteral("INSERT INTO chats (title, mode, created, updated) VALUES ('x', 1, 0, 0)");
const QString kCount = QStringLiteral("SELECT count(*) FROM chats");

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAPrivateFile();
    void commitsAreFlushed();
    void connectionsAreRemoved();
    void aSecondInstanceIsRefused();
    void theLockGoesWithTheConnection();
    void anotherProgramReadsBesideTheWriter();
    void aReaderOnAThreadOfItsOwnReadsBesideTheWriter();
    void aReaderOnlyReads();
    void anOpenReaderHoldsUpNobody();
    void aReaderNeedsTheFormatOfThisProgram();
    void withoutSharedMemoryTheWriterIsAlone();
    void onANetworkDriveTheWriterIsAlone();
    void isCheckedAfterAnEndThatWasNotInOrder_data();
    void isCheckedAfterAnEndThatWasNotInOrder();
    void damageThatWasFoundIsLookedForAgain();
    void damageThatAReaderMeetsIsLookedFor_data();
    void damageThatAReaderMeetsIsLookedFor();
    void aFileThatAReaderCannotReadIsLookedAt();
    void whereDamageWasMetIndicesAreComparedWithTheirRows();
    void damageThatIsNotThereIsForgotten();
    void opensOnAFullDisk();
    void aDamagedFileIsRefusedUntouched_data();
    void aDamagedFileIsRefusedUntouched();
    void aDatabaseOfAnotherProgramIsRefusedUntouched();
    void aNewerDatabaseIsRefusedUntouched();
    void aFolderInPlaceOfTheFileIsRefused();
    void aFullDiskIsNamed();
    void aTransactionRollsBackByItself();

private:
    static QByteArray contents(const QString& path);
    static void overwrite(const QString& path, qint64 offset, const QByteArray& bytes);
    [[nodiscard]] Error openError() const;
    static QVariant value(const Database& database, const QString& statement);
    void makeChats() const;
    [[nodiscard]] qint64 damage() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("chats.db"));
}

QByteArray TestDatabase::contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDatabase::overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.flush());
    // Where the clock of files is coarse, this may be the moment of the last change.
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(2),
                             QFileDevice::FileModificationTime));
}

// A chat of a few pages.
void TestDatabase::makeChats() const
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    Database& open = *database.value();
    QVERIFY(open.execute(kInsertion).ok());
    for (int i = 0; i < 50; ++i) {
        QVERIFY(open.execute(
                        QStringLiteral("INSERT INTO messages (chat_id, role, status, text, created)"
                                       " VALUES (1, 1, 1, hex(randomblob(600)), 0)"))
                    .ok());
    }
}

Error TestDatabase::openError() const
{
    app::DatabaseOptions options;
    options.busyTimeout = std::chrono::milliseconds(0);
    const auto database = Database::open(m_path, options);
    return database ? Error{Errc::Internal, Sentence::asIs("it opened")} : database.error();
}

QVariant TestDatabase::value(const Database& database, const QString& statement)
{
    QSqlQuery query(database.connection());
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

void TestDatabase::makesAPrivateFile()
{
    m_path = m_folder->filePath(QStringLiteral("new/folder/chats.db"));
    const auto database = Database::open(m_path);
    QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString& suffix :
         {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".lock")}) {
        QVERIFY2(QFileInfo::exists(m_path + suffix), qPrintable(suffix));
        QCOMPARE(QFileInfo(m_path + suffix).permissions() & others, QFileDevice::Permissions());
    }
}

void TestDatabase::commitsAreFlushed()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    const Database& open = *database.value();
    QCOMPARE(value(open, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(value(open, QStringLiteral("PRAGMA synchronous")).toInt(), 2); // FULL
    QCOMPARE(value(open, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
    QCOMPARE(value(open, QStringLiteral("PRAGMA secure_delete")).toInt(), 1);
    QCOMPARE(value(open, QStringLiteral("PRAGMA busy_timeout")).toInt(), 2000);
}

void TestDatabase::connectionsAreRemoved()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.ok());
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
    }
    overwrite(m_path, 0, QByteArray(512, 'x'));
    QVERIFY(!Database::open(m_path).ok());
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void TestDatabase::aSecondInstanceIsRefused()
{
    const auto first = Database::open(m_path);
    QVERIFY(first.ok());
    const Error error = openError();
    QCOMPARE(error.code, Errc::Io);
    QVERIFY2(error.english().find("another running Trilume") != std::string::npos,
             error.english().c_str());
    QVERIFY(error.english().find(m_path.toStdString()) != std::string::npos);
}

void TestDatabase::theLockGoesWithTheConnection()
{
    {
        const auto first = Database::open(m_path);
        QVERIFY(first.ok());
    }
    QVERIFY(Database::open(m_path).ok());
}

void TestDatabase::anotherProgramReadsBesideTheWriter()
{
    const auto writer = Database::open(m_path);
    QVERIFY(writer.ok());
    QVERIFY(writer.value()->execute(kInsertion).ok());
    const PlainConnection other(m_path);
    QCOMPARE(other.rows(kCount), QStringList(QStringLiteral("1")));
    auto transaction = app::Transaction::begin(*writer.value());
    QVERIFY(transaction.ok());
    QVERIFY(writer.value()->execute(kInsertion).ok());
    QCOMPARE(other.rows(kCount), QStringList(QStringLiteral("1"))); // of what is committed
    QVERIFY(transaction.value().commit().ok());
    QCOMPARE(other.rows(kCount), QStringList(QStringLiteral("2")));
    // As backup programs do it.
    const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
    QCOMPARE(other.execute(QStringLiteral("VACUUM INTO '%1'").arg(copy)), QString());
    QCOMPARE(PlainConnection(copy).rows(kCount), QStringList(QStringLiteral("2")));
}

void TestDatabase::aReaderOnAThreadOfItsOwnReadsBesideTheWriter()
{
    const auto writer = Database::open(m_path);
    QVERIFY(writer.ok());
    QVERIFY(writer.value()->execute(kInsertion).ok());
    QString count;
    std::thread thread([&] {
        const auto reader = Database::openReader(m_path);
        count = reader ? value(*reader.value(), kCount).toString()
                       : QString::fromStdString(reader.error().english());
    });
    thread.join();
    QCOMPARE(count, QStringLiteral("1"));
}

void TestDatabase::aReaderOnlyReads()
{
    QCOMPARE(Database::openReader(m_path).error().code, Errc::Io);
    QVERIFY(!QFileInfo::exists(m_path));
    const auto writer = Database::open(m_path);
    QVERIFY(writer.ok());
    const auto reader = Database::openReader(m_path);
    QVERIFY2(reader.ok(), reader.ok() ? "" : reader.error().english().c_str());
    const Status done = reader.value()->execute(kInsertion);
    QVERIFY(!done.ok());
    QVERIFY2(done.error().english().find("only be read") != std::string::npos,
             done.error().english().c_str());
    QCOMPARE(value(*writer.value(), kCount).toInt(), 0);
}

void TestDatabase::anOpenReaderHoldsUpNobody()
{
    const QString large = QStringLiteral("UPDATE chats SET title = hex(randomblob(200000))");
    constexpr int kWrites = 60;                       // 24 MB of journal
    constexpr qint64 kJournalLimit = 5 * 1024 * 1024; // somewhat more than Database keeps
    const auto writer = Database::open(m_path);
    QVERIFY(writer.ok());
    QVERIFY(writer.value()->execute(kInsertion).ok());
    const auto reader = Database::openReader(m_path);
    QVERIFY(reader.ok());
    const auto journal = [this] {
        return QFileInfo(m_path + QStringLiteral("-wal")).size();
    };
    const auto write = [&] {
        for (int i = 0; i < kWrites; ++i) {
            const Status done = writer.value()->execute(large);
            QVERIFY2(done.ok(), done.ok() ? "" : done.error().english().c_str());
        }
    };
    {
        auto query = reader.value()->prepare(
            QStringLiteral("SELECT title FROM chats UNION ALL SELECT title FROM chats"));
        QVERIFY(reader.value()->run(query.value()).ok());
        QVERIFY(query.value().next()); // and stands in the midst of it
        write();
        QVERIFY(journal() > kJournalLimit); // what it may still want to see
        QVERIFY(query.value().next());
        QCOMPARE(query.value().value(0).toString(), QStringLiteral("x"));
    }
    write(); // the reader is still open
    QVERIFY2(journal() < kJournalLimit, qPrintable(QString::number(journal())));
    QCOMPARE(value(*reader.value(), QStringLiteral("SELECT length(title) FROM chats")).toInt(),
             400000);
}

void TestDatabase::aReaderNeedsTheFormatOfThisProgram()
{
    QCOMPARE(tests::restoreSchema(m_path, 2), QString());
    const auto reader = Database::openReader(m_path);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().code, Errc::Unsupported);
    QVERIFY2(reader.error().english().find("format 2") != std::string::npos,
             reader.error().english().c_str());
}

// As on a drive without memory that programs share.
void TestDatabase::withoutSharedMemoryTheWriterIsAlone()
{
    QVERIFY(QFile::link(QStringLiteral("nowhere/at/all"), m_path + QStringLiteral("-shm")));
    for (int i = 1; i <= 2; ++i) { // a new one, and one that is there
        const auto writer = Database::open(m_path);
        QVERIFY2(writer.ok(), writer.ok() ? "" : writer.error().english().c_str());
        QVERIFY(writer.value()->execute(kInsertion).ok());
        QCOMPARE(value(*writer.value(), kCount).toInt(), i);
        QVERIFY(!Database::openReader(m_path, {std::chrono::milliseconds(0)}).ok());
        QVERIFY(openError().english().find("another running Trilume") != std::string::npos);
    }
}

void TestDatabase::onANetworkDriveTheWriterIsAlone()
{
    app::DatabaseOptions options;
    QStringList asked;
    options.isOnNetworkDrive = [&asked](const QString& folder) {
        asked.append(folder);
        return true;
    };
    for (int i = 1; i <= 2; ++i) { // a new one, and one that is there
        const auto writer = Database::open(m_path, options);
        QVERIFY2(writer.ok(), writer.ok() ? "" : writer.error().english().c_str());
        QVERIFY(writer.value()->execute(kInsertion).ok());
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-shm")));
        QVERIFY(!Database::openReader(m_path, {std::chrono::milliseconds(0)}).ok());
    }
    QCOMPARE(asked, QStringList({m_folder->path(), m_folder->path()}));
}

// Damages a page of text so that nothing but a look at the file shows it; returns where.
qint64 TestDatabase::damage() const
{
    struct stat before = {};
    ::stat(m_path.toLocal8Bit().constData(), &before);
    // The last page of the table; its head says how many rows it has.
    const QStringList page = tests::PlainConnection(m_path).rows(QStringLiteral(
        "SELECT max(pageno) FROM dbstat WHERE name = 'messages' AND pagetype = 'leaf'"));
    const qint64 offset = (page.value(0).toLongLong() - 1) * 4096;
    overwrite(m_path, offset, QByteArray(64, '\xa5'));
    const timespec times[] = {before.st_atim, before.st_mtim};
    ::utimensat(AT_FDCWD, m_path.toLocal8Bit().constData(), times, 0);
    return offset;
}

void TestDatabase::isCheckedAfterAnEndThatWasNotInOrder_data()
{
    QTest::addColumn<QString>("lock"); // what the lock file says; nothing: that all is in order
    QTest::addColumn<bool>("isChecked");
    QTest::newRow("closed in order") << QString() << false;
    QTest::newRow("not closed") << QStringLiteral("") << true;
    QTest::newRow("closed as another file") << QStringLiteral("closed 8192 1.2\n") << true;
}

void TestDatabase::isCheckedAfterAnEndThatWasNotInOrder()
{
    QFETCH(const QString, lock);
    QFETCH(const bool, isChecked);
    makeChats();
    QVERIFY(damage() > 0);
    if (!lock.isNull()) {
        QFile file(m_path + QStringLiteral(".lock"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lock.toUtf8());
    }
    const auto database = Database::open(m_path);
    QCOMPARE(database.ok(), !isChecked);
    if (isChecked) {
        QCOMPARE(database.error().code, Errc::Corrupt);
        QCOMPARE(Database::open(m_path).error().code, Errc::Corrupt); // and not only once
    }
}

void TestDatabase::damageThatWasFoundIsLookedForAgain()
{
    makeChats();
    QVERIFY(damage() > 0);
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.ok());
        const Status read =
            database.value()->execute(QStringLiteral("UPDATE messages SET text = 'y'"));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Errc::Corrupt);
    }
    QCOMPARE(Database::open(m_path).error().code, Errc::Corrupt);
}

void TestDatabase::damageThatAReaderMeetsIsLookedFor_data()
{
    QTest::addColumn<bool>("isWriterOpen");
    QTest::newRow("beside a writer, which closes in order") << true;
    QTest::newRow("alone") << false;
}

void TestDatabase::damageThatAReaderMeetsIsLookedFor()
{
    QFETCH(const bool, isWriterOpen);
    makeChats();
    QVERIFY(damage() > 0);
    {
        std::unique_ptr<Database> writer;
        if (isWriterOpen) {
            auto opened = Database::open(m_path);
            QVERIFY(opened.ok()); // as it was left, and not looked at
            writer = std::move(opened).value();
        }
        const auto reader = Database::openReader(m_path);
        QVERIFY(reader.ok());
        auto query = reader.value()->prepare(QStringLiteral("SELECT sum(length(text))"
                                                            " FROM messages"));
        QVERIFY(query.ok());
        const Status read = reader.value()->run(query.value());
        const Error error = read ? reader.value()->describe(query.value().lastError())
                                 : read.error(); // wherever the driver meets it
        QCOMPARE(error.code, Errc::Corrupt);
        QVERIFY2(error.english().find(m_path.toStdString()) != std::string::npos,
                 error.english().c_str());
    }
    for (int i = 0; i < 2; ++i) { // and not only once
        const auto database = Database::open(m_path);
        QVERIFY(!database.ok());
        QCOMPARE(database.error().code, Errc::Corrupt);
        QVERIFY(database.error().english().find(m_path.toStdString()) != std::string::npos);
    }
}

// Its head is another one's: a reader cannot even begin.
void TestDatabase::aFileThatAReaderCannotReadIsLookedAt()
{
    makeChats();
    const QByteArray head = contents(m_path).left(16);
    overwrite(m_path, 0, QByteArray(16, 'x'));
    QCOMPARE(Database::openReader(m_path).error().code, Errc::Corrupt);
    QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".check")));
    overwrite(m_path, 0, head);
    bool wasChecked = false;
    const auto database = Database::open(m_path, {}, [&](app::OpeningStep step) {
        wasChecked = step == app::OpeningStep::Checking;
    });
    QVERIFY(database.ok());
    QVERIFY(wasChecked);
}

void TestDatabase::whereDamageWasMetIndicesAreComparedWithTheirRows()
{
    makeChats();
    {
        // The index lacks every row that it should have.
        const PlainConnection plain(m_path);
        for (const char* statement :
             {"PRAGMA writable_schema = ON",
              "UPDATE sqlite_schema SET sql = replace(sql, 'status = 2', 'status = 1')"
              " WHERE name = 'messages_running'"}) {
            QCOMPARE(plain.execute(QLatin1String(statement)), QString());
        }
    }
    QVERIFY(Database::open(m_path).ok()); // looked at, since another program wrote it
    app::WriterLock::noteDamage(m_path);
    for (int i = 0; i < 2; ++i) {
        const auto database = Database::open(m_path);
        QVERIFY(!database.ok());
        QCOMPARE(database.error().code, Errc::Corrupt);
    }
}

void TestDatabase::damageThatIsNotThereIsForgotten()
{
    makeChats();
    app::WriterLock::noteDamage(m_path);
    int checks = 0;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(Database::open(m_path, {}, [&](app::OpeningStep) { ++checks; }).ok());
        QCOMPARE(checks, 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name),
             QStringList({QStringLiteral("chats.db"), QStringLiteral("chats.db.lock")}));
}

void TestDatabase::opensOnAFullDisk()
{
    makeChats();
    {
        const tests::FullDisk full;
        const auto database = Database::open(m_path);
        QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
        QCOMPARE(value(*database.value(), kCount).toInt(), 1);
        const Status done = database.value()->execute(kInsertion);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().english().find("disk") != std::string::npos,
                 done.error().english().c_str());
    }
    const auto database = Database::open(m_path);
    QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
    QCOMPARE(value(*database.value(), kCount).toInt(), 1);
}

void TestDatabase::aDamagedFileIsRefusedUntouched_data()
{
    QTest::addColumn<int>("offset"); // negative: from the end
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database at all") << 0 << QByteArray(4096, 'x');
    QTest::newRow("first page of the schema") << 100 << QByteArray(400, '\xff');
    QTest::newRow("page of a table") << 4096 * 2 << QByteArray(512, '\xa5');
    QTest::newRow("last page") << -4096 << QByteArray(64, '\xa5');
}

void TestDatabase::aDamagedFileIsRefusedUntouched()
{
    QFETCH(const int, offset);
    QFETCH(const QByteArray, bytes);
    makeChats();
    overwrite(m_path, offset < 0 ? QFileInfo(m_path).size() + offset : offset, bytes);
    const QByteArray before = contents(m_path);

    const Error error = openError();

    QCOMPARE(error.code, Errc::Corrupt);
    QVERIFY2(error.english().find(m_path.toStdString()) != std::string::npos,
             error.english().c_str());
    QCOMPARE(contents(m_path), before);
}

void TestDatabase::aDatabaseOfAnotherProgramIsRefusedUntouched()
{
    {
        QSqlDatabase other =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE recipes (name TEXT)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const QByteArray before = contents(m_path);

    const Error error = openError();

    QCOMPARE(error.code, Errc::Unsupported);
    QVERIFY2(error.english().find("another program") != std::string::npos, error.english().c_str());
    QCOMPARE(contents(m_path), before);
}

void TestDatabase::aNewerDatabaseIsRefusedUntouched()
{
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.ok());
        QVERIFY(database.value()->execute(QStringLiteral("PRAGMA user_version = 4000")).ok());
    }
    const QByteArray before = contents(m_path);

    const Error error = openError();

    QCOMPARE(error.code, Errc::Unsupported);
    QVERIFY2(error.english().find("newer Trilume") != std::string::npos, error.english().c_str());
    QVERIFY(error.english().find("4000") != std::string::npos);
    QCOMPARE(contents(m_path), before);
}

void TestDatabase::aFolderInPlaceOfTheFileIsRefused()
{
    QVERIFY(QDir().mkpath(m_path));
    const Error error = openError();
    QCOMPARE(error.code, Errc::Io);
    QVERIFY2(error.english().find("cannot be opened") != std::string::npos,
             error.english().c_str());
}

void TestDatabase::aFullDiskIsNamed()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    // The number of pages that there are now is made the most there may ever be.
    QVERIFY(database.value()->execute(QStringLiteral("PRAGMA max_page_count = 1")).ok());

    Status done = Done{};
    for (int i = 0; i < 100 && done; ++i) {
        done = database.value()->execute(
            QStringLiteral("INSERT INTO chats (title, mode, created, updated)"
                           " VALUES (hex(randomblob(4000)), 1, 0, 0)"));
    }

    QVERIFY(!done.ok());
    QVERIFY2(done.error().english().find("disk is full") != std::string::npos,
             done.error().english().c_str());
}

void TestDatabase::aTransactionRollsBackByItself()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    {
        auto transaction = app::Transaction::begin(*database.value());
        QVERIFY(transaction.ok());
        QVERIFY(database.value()->execute(kInsertion).ok());
    }
    QCOMPARE(value(*database.value(), kCount).toInt(), 0);
    {
        auto transaction = app::Transaction::begin(*database.value());
        QVERIFY(transaction.ok());
        QVERIFY(database.value()->execute(kInsertion).ok());
        QVERIFY(transaction.value().commit().ok());
    }
    QCOMPARE(value(*database.value(), kCount).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
