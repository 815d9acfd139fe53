// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

// trilume-plugin-check as authors of plugins run it.
class TestPluginCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckFindsFaults_data();
    void theCheckFindsFaults();
};

void TestPluginCheck::theCheckFindsFaults_data()
{
    QTest::addColumn<QByteArray>("found"); // empty: all is right
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong bit") << QByteArray("every shape is exact");
    QTest::newRow("wrong padding") << QByteArray("every shape is exact");
    QTest::newRow("writes early") << QByteArray("inputs are read at once, results written last");
    QTest::newRow("steps by its own size") << QByteArray("several jobs are one ticket");
    QTest::newRow("fills by its own size") << QByteArray("devices are told, whatever the room");
    QTest::newRow("leaves files open") << QByteArray("a closed device leaves nothing");
    QTest::newRow("changes rounding") << QByteArray("the process stays as it was");
    QTest::newRow("takes signals") << QByteArray("the process stays as it was");
    QTest::newRow("keeps matrices") << QByteArray("matrices are given back");
    QTest::newRow("figures without a source") << QByteArray("figures have labels and sources");
    QTest::newRow("cancels nothing") << QByteArray("too many tickets are refused");
}

// The program for authors of plugins, on the null device and on one with a fault.
void TestPluginCheck::theCheckFindsFaults()
{
    QFETCH(const QByteArray, found);
    QProcess check;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TRILUME_TEST_FAULT"),
                       QString::fromLatin1(QTest::currentDataTag()));
    // AddressSanitizer keeps what was freed, which looks as if it had not been.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS"))
                           + QStringLiteral(":quarantine_size_mb=4"));
    check.setProcessEnvironment(environment);
    check.start(QStringLiteral(TRILUME_TEST_PLUGIN_CHECK),
                {found.isEmpty() ? QStringLiteral(TRILUME_TEST_NULL_DEVICE)
                                 : QStringLiteral(TRILUME_TEST_FAULTY_PLUGIN)});
    QVERIFY(check.waitForFinished(120'000));
    const QByteArray said = check.readAllStandardOutput();
    QCOMPARE(check.exitStatus(), QProcess::NormalExit);
    QVERIFY2(check.exitCode() == (found.isEmpty() ? 0 : 1), said.constData());
    QVERIFY2(said.contains("ok    "), said.constData());
    QCOMPARE(said.contains("FAIL"), !found.isEmpty());
    QVERIFY2(found.isEmpty() || said.contains(QByteArray("FAIL  " + found)), said.constData());
}

QTEST_GUILESS_MAIN(TestPluginCheck)
#include "test_plugin_check.moc"
