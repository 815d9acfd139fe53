// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

// The window's program itself, where no window can be.
class TestNoDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithOneLine_data();
    void endsWithOneLine();
    void wrongUsageCannotSteerTheTerminal();
};

void TestNoDisplay::endsWithOneLine_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QStringList() << QByteArray("there is no display");
    QTest::newRow("not there") << QStringList{QStringLiteral("DISPLAY=:59999")}
                               << QByteArray(":59999");
    QTest::newRow("no such platform")
        << QStringList{QStringLiteral("QT_QPA_PLATFORM=nosuch"), QStringLiteral("DISPLAY=x\033y")}
        << QByteArray("x\\x1by");
}

void TestNoDisplay::endsWithOneLine()
{
    QFETCH(QStringList, environment);
    QFETCH(QByteArray, expected);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        variables.remove(QLatin1String(name));
    }
    for (const QString& variable : environment) {
        variables.insert(variable.section(QLatin1Char('='), 0, 0),
                         variable.section(QLatin1Char('='), 1));
    }
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(TRILUME_PROGRAM), {});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray shown = process.readAllStandardError();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit, shown.constData());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(shown.startsWith("trilume: ") && shown.count('\n') == 1, shown.constData());
    QVERIFY2(shown.contains(expected) && shown.contains("trilume-cli chat"), shown.constData());
}

void TestNoDisplay::wrongUsageCannotSteerTheTerminal()
{
    QProcess process;
    process.start(QStringLiteral(TRILUME_PROGRAM), {QStringLiteral("-\033[7m")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray shown = process.readAllStandardError();
    QVERIFY2(shown.contains("-\\x1b[7m") && !shown.contains('\033'), shown.constData());
}

QTEST_GUILESS_MAIN(TestNoDisplay)
#include "test_no_display.moc"
