// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/database_files.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;
using app::Database;

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

private:
    static QByteArray contents(const QString& path);

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

QTEST_GUILESS_MAIN(TestDatabaseFiles)
#include "test_database_files.moc"
