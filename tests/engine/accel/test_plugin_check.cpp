// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/host_processes.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

using namespace trilume;

// trilume-plugin-check as authors of plugins run it.
class TestPluginCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckFindsFaults_data();
    void theCheckFindsFaults();
    void aKilledProgramLeavesNoHost();
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
    // What it does to its own process is its own affair.
    QTest::newRow("none, in a host") << QByteArray();
    QTest::newRow("takes signals, in a host") << QByteArray();
    QTest::newRow("wrong bit, in a host") << QByteArray("every shape is exact");
    // Where a hundred matrices would take minutes.
    QTest::newRow("keeps matrices, at a slow link") << QByteArray();
    QTest::newRow("wrong bit, at a slow link") << QByteArray("every shape is exact");
}

// The program for authors of plugins, on the null device and on one with a fault.
void TestPluginCheck::theCheckFindsFaults()
{
    QFETCH(const QByteArray, found);
    QProcess check;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString fault = QString::fromLatin1(QTest::currentDataTag());
    QStringList how;
    for (const auto& [words, option] :
         {std::pair(QLatin1String(", in a host"), QStringLiteral("--in-host")),
          std::pair(QLatin1String(", at a slow link"), QStringLiteral("--slow-link"))}) {
        if (fault.endsWith(words)) {
            how += option;
            fault.chop(words.size());
        }
    }
    environment.insert(QStringLiteral("TRILUME_TEST_FAULT"), fault);
    // AddressSanitizer keeps what was freed, which looks as if it had not been.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS"))
                           + QStringLiteral(":quarantine_size_mb=4"));
    check.setProcessEnvironment(environment);
    check.start(QStringLiteral(TRILUME_TEST_PLUGIN_CHECK),
                how
                    + QStringList{fault == QLatin1String("none")
                                      ? QStringLiteral(TRILUME_TEST_NULL_DEVICE)
                                      : QStringLiteral(TRILUME_TEST_FAULTY_PLUGIN)});
    QVERIFY(check.waitForFinished(120'000));
    const QByteArray said = check.readAllStandardOutput();
    QCOMPARE(check.exitStatus(), QProcess::NormalExit);
    QVERIFY2(check.exitCode() == (found.isEmpty() ? 0 : 1), said.constData());
    QVERIFY2(said.contains("ok    "), said.constData());
    QCOMPARE(said.contains("FAIL"), !found.isEmpty());
    QVERIFY2(found.isEmpty() || said.contains(QByteArray("FAIL  " + found)), said.constData());
    QCOMPARE(said.contains("skip  matrices are given back"),
             how.contains(QStringLiteral("--slow-link")));
}

// At any moment, also right after a host was started: it sees the end of its channel.
void TestPluginCheck::aKilledProgramLeavesNoHost()
{
    constexpr int kKills = 200;
    std::random_device seed;
    const unsigned number = seed();
    qInfo("seed %u", number);
    std::mt19937 random(number);
    std::uniform_int_distribution<int> moment(0, 25'000); // microseconds
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString own = QString::number(QCoreApplication::applicationPid());
    environment.insert(QStringLiteral("TRILUME_TEST_MARK"), own);
    const QByteArray mark = "TRILUME_TEST_MARK=" + own.toLatin1();
    // One that was forked has another name for a moment.
    const auto isGone = [&mark] {
        if (!tests::hostProcesses(mark).empty()) {
            return false;
        }
        QTest::qWait(20);
        return tests::hostProcesses(mark).empty();
    };
    std::size_t mostHosts = 0;
    for (int i = 0; i < kKills; ++i) {
        QProcess check;
        check.setProcessEnvironment(environment);
        check.start(QStringLiteral(TRILUME_TEST_PLUGIN_CHECK),
                    {QStringLiteral("--in-host"), QStringLiteral(TRILUME_TEST_NULL_DEVICE)});
        QVERIFY(check.waitForStarted());
        const auto end =
            std::chrono::steady_clock::now() + std::chrono::microseconds(moment(random));
        while (std::chrono::steady_clock::now() < end) {
            std::this_thread::yield();
        }
        check.kill();
        QVERIFY(check.waitForFinished());
        if (i % 10 == 9) {
            mostHosts = std::max(mostHosts, tests::hostProcesses(mark).size());
            QTRY_VERIFY_WITH_TIMEOUT(isGone(), 1000);
        }
    }
    QVERIFY(QDir(QStringLiteral("/dev/shm")).entryList({QStringLiteral("*trilume*")}).isEmpty());
    qInfo("at most %zu hosts right after a kill", mostHosts);
}

QTEST_GUILESS_MAIN(TestPluginCheck)
#include "test_plugin_check.moc"
