// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/affinity.h"
#include "tests/app/cli/cli_process.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace trilume;
using tests::CliResult;

namespace {

// The program with nothing of OpenMP in its environment but `variables`.
CliResult runWith(const QStringList& variables, const QStringList& arguments)
{
    QProcess process;
    tests::prepareCli(process, arguments);
    QProcessEnvironment environment = process.processEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("OMP_")) && name != QLatin1String("OMP_TOOL_LIBRARIES")) {
            environment.remove(name);
        }
    }
    for (const QString& variable : variables) {
        environment.insert(variable.section(QLatin1Char('='), 0, 0),
                           variable.section(QLatin1Char('='), 1));
    }
    process.setProcessEnvironment(environment);
    process.start();
    process.closeWriteChannel();
    return tests::finishCli(process);
}

QByteArray logitsWith(const QStringList& variables, const QStringList& options)
{
    const CliResult result =
        runWith(variables,
                QStringList{QStringLiteral("logits"), QStringLiteral("--ids"),
                            QStringLiteral("1,3,468,384,499,506,4046,5,4,17,21,99,300,1,7,8,2000")}
                    + options);
    return result.code == 0 ? result.out : QByteArray();
}

} // namespace

class TestCliThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerThreadsGiveTheSameBits_data();
    void fewerThreadsGiveTheSameBits();
    void benchTellsWhatOpenMpDoes();
};

void TestCliThreads::fewerThreadsGiveTheSameBits_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QStringList>("options");
    const QStringList four = {QStringLiteral("--threads"), QStringLiteral("4")};
    QTest::newRow("four") << QStringList() << four;
    QTest::newRow("limit of two") << QStringList{QStringLiteral("OMP_THREAD_LIMIT=2")} << four;
    QTest::newRow("limit of one") << QStringList{QStringLiteral("OMP_THREAD_LIMIT=1")} << four;
    QTest::newRow("dynamic") << QStringList{QStringLiteral("OMP_DYNAMIC=true")} << four;
    QTest::newRow("number") << QStringList{QStringLiteral("OMP_NUM_THREADS=3")} << QStringList();
    QTest::newRow("pinned") << QStringList() << four + QStringList{QStringLiteral("--pin")};
    QTest::newRow("passive") << QStringList{QStringLiteral("OMP_WAIT_POLICY=passive")} << four;
}

void TestCliThreads::fewerThreadsGiveTheSameBits()
{
    QFETCH(QStringList, variables);
    QFETCH(QStringList, options);
    static const QByteArray expected =
        logitsWith({}, {QStringLiteral("--threads"), QStringLiteral("1")});
    QVERIFY(expected.size() > 1000);
    QVERIFY(logitsWith(variables, options) == expected);
}

void TestCliThreads::benchTellsWhatOpenMpDoes()
{
    const QStringList bench = {QStringLiteral("bench"), QStringLiteral("--json"),
                               QStringLiteral("--threads"), QStringLiteral("8"),
                               QStringLiteral("--pin")};
    const CliResult result =
        runWith({QStringLiteral("OMP_THREAD_LIMIT=2"), QStringLiteral("OMP_NUM_THREADS=1")}, bench);
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object[QLatin1String("threads")].toInt(), 2); // asked for 8, limited to 2
    const QJsonObject openMp = object[QLatin1String("openmp")].toObject();
    QCOMPARE(openMp[QLatin1String("num_threads")].toInt(), 1);
    QCOMPARE(openMp[QLatin1String("thread_limit")].toInt(), 2);
    QCOMPARE(openMp[QLatin1String("dynamic")].toBool(true), false);
    // --pin, by OpenMP's own means.
    QCOMPARE(openMp[QLatin1String("proc_bind")].toString(), QStringLiteral("spread"));
    const int places = openMp[QLatin1String("places")].toInt();
    QVERIFY(places >= 1);
    QVERIFY(places <= static_cast<int>(runtime::allowedProcessors().size()));
}

QTEST_GUILESS_MAIN(TestCliThreads)
#include "test_cli_threads.moc"
