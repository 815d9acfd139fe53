// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/schema.h"
#include "app/store/transaction.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;
using app::Database;

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
    void aDamagedFileIsRefusedUntouched_data();
    void aDamagedFileIsRefusedUntouched();
    void aDatabaseOfAnotherProgramIsRefusedUntouched();
    void aNewerDatabaseIsRefusedUntouched();
    void aFolderInPlaceOfTheFileIsRefused();
    void aFullDiskIsNamed();
    void aTransactionRollsBackByItself();
    void movingAsideKeepsEverything();
    void movingAsideTwiceOverwritesNothing();

private:
    static QByteArray contents(const QString& path);
    static void overwrite(const QString& path, qint64 offset, const QByteArray& bytes);
    [[nodiscard]] Error openError() const;
    static QVariant value(const Database& database, const QString& statement);

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
}

Error TestDatabase::openError() const
{
    app::DatabaseOptions options;
    options.busyTimeout = std::chrono::milliseconds(0);
    const auto database = Database::open(m_path, options);
    return database ? Error{Errc::Internal, "it opened"} : database.error();
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
    QVERIFY2(database.ok(), database.ok() ? "" : database.error().message.c_str());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
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
    QVERIFY2(error.message.find("another running Trilume") != std::string::npos,
             error.message.c_str());
    QVERIFY(error.message.find(m_path.toStdString()) != std::string::npos);
}

void TestDatabase::theLockGoesWithTheConnection()
{
    {
        const auto first = Database::open(m_path);
        QVERIFY(first.ok());
    }
    QVERIFY(Database::open(m_path).ok());
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
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.ok());
        Database& open = *database.value();
        QVERIFY(open.execute(QStringLiteral("INSERT INTO chats (title, mode, created, updated)"
                                            " VALUES ('x', 1, 0, 0)"))
                    .ok());
        for (int i = 0; i < 50; ++i) {
            QVERIFY(open.execute(QStringLiteral(
                                     "INSERT INTO messages (chat_id, role, status, text, created)"
                                     " VALUES (1, 1, 1, hex(randomblob(600)), 0)"))
                        .ok());
        }
    }
    overwrite(m_path, offset < 0 ? QFileInfo(m_path).size() + offset : offset, bytes);
    const QByteArray before = contents(m_path);

    const Error error = openError();

    QCOMPARE(error.code, Errc::Corrupt);
    QVERIFY2(error.message.find(m_path.toStdString()) != std::string::npos, error.message.c_str());
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
    QVERIFY2(error.message.find("another program") != std::string::npos, error.message.c_str());
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
    QVERIFY2(error.message.find("newer Trilume") != std::string::npos, error.message.c_str());
    QVERIFY(error.message.find("4000") != std::string::npos);
    QCOMPARE(contents(m_path), before);
}

void TestDatabase::aFolderInPlaceOfTheFileIsRefused()
{
    QVERIFY(QDir().mkpath(m_path));
    const Error error = openError();
    QCOMPARE(error.code, Errc::Io);
    QVERIFY2(error.message.find("cannot be opened") != std::string::npos, error.message.c_str());
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
    QVERIFY2(done.error().message.find("disk is full") != std::string::npos,
             done.error().message.c_str());
}

void TestDatabase::aTransactionRollsBackByItself()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    const QString insertion =
        QStringLiteral("INSERT INTO chats (title, mode, created, updated) VALUES ('x', 1, 0, 0)");
    const QString count = QStringLiteral("SELECT count(*) FROM chats");
    {
        auto transaction = app::Transaction::begin(*database.value());
        QVERIFY(transaction.ok());
        QVERIFY(database.value()->execute(insertion).ok());
    }
    QCOMPARE(value(*database.value(), count).toInt(), 0);
    {
        auto transaction = app::Transaction::begin(*database.value());
        QVERIFY(transaction.ok());
        QVERIFY(database.value()->execute(insertion).ok());
        QVERIFY(transaction.value().commit().ok());
    }
    QCOMPARE(value(*database.value(), count).toInt(), 1);
}

void TestDatabase::movingAsideKeepsEverything()
{
    for (const char* suffix : {"", "-wal"}) {
        QFile file(m_path + QLatin1String(suffix));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(suffix);
    }

    const Result<QString> moved = app::moveDatabaseAside(m_path);

    QVERIFY2(moved.ok(), moved.ok() ? "" : moved.error().message.c_str());
    QCOMPARE(moved.value(),
             m_path + QStringLiteral(".broken-") + QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(!QFileInfo::exists(m_path));
    QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-wal")));
    QVERIFY(QFileInfo::exists(moved.value()));
    QCOMPARE(contents(moved.value() + QStringLiteral("-wal")), QByteArray("-wal"));
    QVERIFY(Database::open(m_path).ok());
}

void TestDatabase::movingAsideTwiceOverwritesNothing()
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

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
