// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/wall_log.h"
#include "tests/engine/power/fake_machine.h"

#include <QTest>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

class TestWallLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFiles_data();
    void goodFiles();
    void badFiles_data();
    void badFiles();
    void filesAreLoaded();
};

void TestWallLog::goodFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("0,10\n1,20\n");
    QTest::newRow("no end of line") << QByteArray("0,10\n1,20");
    QTest::newRow("heading") << QByteArray("time,watts\n0,10\n1,20\n");
    QTest::newRow("other heading") << QByteArray(" seconds , watts\n0,10\n1,20\n");
    QTest::newRow("blanks") << QByteArray(" 0 , 10.0 \n\t1\t,\t20\n");
    QTest::newRow("CRLF") << QByteArray("time,watts\r\n0,10\r\n1,20\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "0,10\n1,20\n");
    QTest::newRow("empty lines at the end") << QByteArray("0,10\n1,2e1\n\n \r\n\n");
}

void TestWallLog::goodFiles()
{
    QFETCH(QByteArray, text);
    const Result<WallLog> log = WallLog::parse(text.toStdString(), "w.csv");
    QVERIFY2(log.ok(), log.ok() ? "" : log.error().english().c_str());
    QCOMPARE(log.value().samples().size(), std::size_t{2});
    QCOMPARE(log.value().samples()[1].seconds, 1.0);
    QCOMPARE(log.value().samples()[1].watts, 20.0);
}

void TestWallLog::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArray& text, const char* message) {
        QTest::newRow(name) << text << QByteArray(message);
    };
    row("empty", "", "w.csv: found 0 samples, expected at least 2");
    row("only a heading", "time,watts\n", "w.csv: found 0 samples, expected at least 2");
    row("one sample", "0,10\n", "w.csv: found 1 samples, expected at least 2");
    row("decimal commas", "0,10\n1,20,5\n",
        "w.csv, line 2: found \"1,20,5\", expected two numbers with one comma between");
    row("semicolons", "0;10\n", "w.csv, line 1: found \"0;10\", expected two numbers");
    row("one field", "0,10\n1\n", "w.csv, line 2: found \"1\", expected two numbers");
    row("empty line between", "0,10\n\n1,20\n", "w.csv, line 2: found \"\", expected two numbers");
    row("late heading", "0,10\ntime,watts\n",
        "w.csv, line 2: found the time \"time\", expected a number of seconds");
    row("other heading", "time,volts\n0,10\n1,20\n", "w.csv, line 1: found the time \"time\"");
    row("date", "2026-01-01 10:00,10\n", "w.csv, line 1: found the time \"2026-01-01 10:00\"");
    row("no time", ",10\n", "w.csv, line 1: found the time \"\", expected a number of seconds");
    row("no watts", "0,\n", "w.csv, line 1: found the power \"\", expected a number of watts");
    row("unit", "0,10 W\n", "w.csv, line 1: found the power \"10 W\"");
    row("negative", "0,-1\n", "w.csv, line 1: found the power \"-1\", expected a number of watts");
    row("absurd", "0,1000001\n", "w.csv, line 1: found the power \"1000001\"");
    row("no number", "0,nan\n", "w.csv, line 1: found the power \"nan\"");
    row("age of the universe", "0,1\n1.1e12,1\n",
        "w.csv, line 2: found the time \"1.1e12\", expected a number of seconds, 1e12 at the most");
    row("infinite", "inf,1\n", "w.csv, line 1: found the time \"inf\"");
    row("overflow", "1e999,1\n", "w.csv, line 1: found the time \"1e999\"");
    row("times that stand", "0,10\n1,10\n1,10\n",
        "w.csv, line 3: found the time \"1\", expected one later than that of the line before");
    row("times that fall", "time,watts\n5,10\n4,10\n", "w.csv, line 3: found the time \"4\"");
    row("zero byte", QByteArray("0,1\0\n", 5), "w.csv, line 1: found the power \"1?\"");
    row("long line", QByteArray(5000, 'x'),
        "w.csv, line 1: found \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...\", expected");
}

void TestWallLog::badFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const Result<WallLog> log = WallLog::parse(text.toStdString(), "w.csv");
    QVERIFY(!log.ok());
    QCOMPARE(log.error().code, Errc::Corrupt);
    const std::string& found = log.error().english();
    QVERIFY2(found.compare(0, static_cast<std::size_t>(message.size()), message.toStdString()) == 0,
             found.c_str());
}

void TestWallLog::filesAreLoaded()
{
    const FakeMachine machine;
    machine.write("log.csv", "0,10\n1,20");
    const Result<WallLog> log = WallLog::load(machine.file("log.csv"));
    QVERIFY(log.ok());
    QCOMPARE(log.value().samples().size(), std::size_t{2});
    for (const char* name : {"nothing.csv", ""}) {
        const Result<WallLog> missing = WallLog::load(machine.file(name));
        QVERIFY(!missing.ok());
        QVERIFY(contains(missing.error().english(), machine.file(name).string()));
    }
}

QTEST_GUILESS_MAIN(TestWallLog)
#include "test_wall_log.moc"
