// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/affinity.h"
#include "engine/runtime/openmp_settings.h"
#include "engine/runtime/thread_budget_p.h"

#include <QMap>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace trilume;

namespace {

using Answers = QMap<QString, QString>;

// What show_threads says in an environment with nothing of OpenMP but `variables`.
Answers answersWith(const QStringList& variables, int threads)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("OMP_")) && name != QLatin1String("OMP_TOOL_LIBRARIES")) {
            environment.remove(name);
        }
    }
    for (const QString& variable : variables) {
        environment.insert(variable.section(QLatin1Char('='), 0, 0),
                           variable.section(QLatin1Char('='), 1));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRILUME_SHOW_THREADS), {QString::number(threads)});
    Answers answers;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0) {
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput())
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            answers.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
        }
    }
    return answers;
}

} // namespace

class TestOpenMpSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honoursTheEnvironment_data();
    void honoursTheEnvironment();
    void bindsByTheEnvironment();
    void anUnsetEnvironmentDecidesNothing();
};

void TestOpenMpSettings::honoursTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("got");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* name, const QStringList& variables, int asked, int got,
                        const QStringList& says) {
        QTest::newRow(name) << variables << asked << got << says;
    };
    const QString number = QStringLiteral("OMP_NUM_THREADS=3");
    const QString limit = QStringLiteral("OMP_THREAD_LIMIT=2");
    // What is asked for wins over the number, never over the limit.
    row("number", {number}, 5, 5,
        {QStringLiteral("default 3"), QStringLiteral("beside_window 3"), QStringLiteral("chosen 5"),
         QStringLiteral("num_threads 3"), QStringLiteral("thread_limit 0")});
    row("number above the window's", {QStringLiteral("OMP_NUM_THREADS=64")}, 1, 1,
        {QStringLiteral("default 64"), QStringLiteral("beside_window 64")});
    row("limit", {limit}, 4, 2, {QStringLiteral("chosen 2"), QStringLiteral("thread_limit 2")});
    row("limit of one", {QStringLiteral("OMP_THREAD_LIMIT=1")}, 4, 1,
        {QStringLiteral("default 1"), QStringLiteral("chosen 1")});
    row("limit below the number", {number, limit}, 3, 2,
        {QStringLiteral("default 2"), QStringLiteral("chosen 2"), QStringLiteral("num_threads 3")});
#if !defined(__clang__) // whose run-time ends the program
    row("empty number", {QStringLiteral("OMP_NUM_THREADS=")}, 2, 2,
        {QStringLiteral("num_threads 0")});
#endif
}

void TestOpenMpSettings::honoursTheEnvironment()
{
    QFETCH(QStringList, variables);
    QFETCH(int, asked);
    QFETCH(int, got);
    QFETCH(QStringList, says);
    const Answers answers = answersWith(variables, asked);
    QCOMPARE(answers.value(QStringLiteral("threads")), QString::number(got));
    // All parts ran once, however many threads there were.
    QCOMPARE(answers.value(QStringLiteral("sum")),
             QStringLiteral("%1 499500").arg(asked * (asked + 1) / 2));
    for (const QString& line : says) {
        QCOMPARE(answers.value(line.section(QLatin1Char(' '), 0, 0)),
                 line.section(QLatin1Char(' '), 1));
    }
}

void TestOpenMpSettings::bindsByTheEnvironment()
{
    const auto processors = static_cast<int>(runtime::allowedProcessors().size());
    const Answers answers = answersWith(
        {QStringLiteral("OMP_PROC_BIND=spread"), QStringLiteral("OMP_PLACES=threads")}, 2);
    QCOMPARE(answers.value(QStringLiteral("proc_bind")), QStringLiteral("spread"));
    QCOMPARE(answers.value(QStringLiteral("places")), QString::number(processors));
    QCOMPARE(answers.value(QStringLiteral("threads")), QStringLiteral("2"));
    // A processor of its own for each of the two, and yet all of them to choose from.
    QCOMPARE(answers.value(QStringLiteral("masks_of_pass")), QStringLiteral("2"));
    QCOMPARE(answers.value(QStringLiteral("processors_of_pass")),
             QString::number(std::min(2, processors)));
    QCOMPARE(answers.value(QStringLiteral("compute_processors")), QString::number(processors));
    QCOMPARE(answers.value(QStringLiteral("default")),
             QString::number(runtime::threadBudgetFrom(runtime::allowedProcessors(), "/").threads));
}

void TestOpenMpSettings::anUnsetEnvironmentDecidesNothing()
{
    const Answers answers = answersWith({}, 3);
    QCOMPARE(answers.value(QStringLiteral("threads")), QStringLiteral("3"));
    QCOMPARE(answers.value(QStringLiteral("proc_bind")), QStringLiteral("false"));
    QCOMPARE(answers.value(QStringLiteral("places")), QStringLiteral("0"));
    QCOMPARE(answers.value(QStringLiteral("dynamic")), QStringLiteral("0"));
    // The run-time may give fewer, and the parts are all done.
    const Answers dynamic = answersWith({QStringLiteral("OMP_DYNAMIC=true")}, 4);
    QCOMPARE(dynamic.value(QStringLiteral("dynamic")), QStringLiteral("1"));
    QCOMPARE(dynamic.value(QStringLiteral("sum")), QStringLiteral("10 499500"));
    const int threads = dynamic.value(QStringLiteral("threads")).toInt();
    QVERIFY(threads >= 1 && threads <= 4);
}

QTEST_GUILESS_MAIN(TestOpenMpSettings)
#include "test_openmp_settings.moc"
