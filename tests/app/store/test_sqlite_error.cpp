// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_error_p.h"

#include <QSqlError>
#include <QTest>

using namespace trilume;

class TestSqliteError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreToldWithTheFile_data();
    void codesAreToldWithTheFile();
};

void TestSqliteError::codesAreToldWithTheFile_data()
{
    QTest::addColumn<int>("code"); // as Qt hands it on
    QTest::addColumn<int>("primary");
    QTest::addColumn<bool>("isDamage");
    QTest::addColumn<Errc>("errc");
    QTest::newRow("corrupt") << 11 << 11 << true << Errc::Corrupt;
    QTest::newRow("an index without its row") << 779 << 11 << true << Errc::Corrupt;
    QTest::newRow("no database") << 26 << 26 << true << Errc::Corrupt;
    QTest::newRow("a sector that cannot be read") << 266 << 10 << true << Errc::Io;
    QTest::newRow("less than there should be") << 522 << 10 << true << Errc::Io;
    QTest::newRow("a checksum that is wrong") << 8202 << 10 << true << Errc::Io;
    QTest::newRow("a damaged file system") << 8458 << 10 << true << Errc::Io;
    QTest::newRow("what cannot be written") << 778 << 10 << false << Errc::Io;
    QTest::newRow("memory that cannot be shared") << 4618 << 10 << false << Errc::Io;
    QTest::newRow("a full disk") << 13 << 13 << false << Errc::Io;
    QTest::newRow("in use") << 5 << 5 << false << Errc::Io;
    QTest::newRow("not there") << 14 << 14 << false << Errc::Io;
    QTest::newRow("a constraint") << 787 << 19 << false << Errc::Internal;
}

void TestSqliteError::codesAreToldWithTheFile()
{
    QFETCH(const int, code);
    const QSqlError error(QString(), QStringLiteral("why"), QSqlError::StatementError,
                          QString::number(code));
    QTEST(app::primaryCode(error), "primary");
    QTEST(app::isDamage(error), "isDamage");
    const Error told = app::sqliteError(error, QStringLiteral("/data/chats.db"));
    QTEST(told.code, "errc");
    QVERIFY2(told.english().find("/data/chats.db") != std::string::npos, told.english().c_str());
}

QTEST_GUILESS_MAIN(TestSqliteError)
#include "test_sqlite_error.moc"
