// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

using namespace trilume::tests;

namespace {

// Short: rounds are of a second whatever is written.
QStringList compareWords(const char* more)
{
    QStringList words{QStringLiteral("compare"), QStringLiteral("--idle-seconds"),
                      QStringLiteral("0"), QStringLiteral("--tokens"), QStringLiteral("8")};
    return words += QString::fromLatin1(more).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject objectOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

double mean(const QJsonArray& rounds)
{
    double sum = 0.0;
    for (const auto& round : rounds) {
        const QJsonObject decode = round.toObject().value(QLatin1String("decode")).toObject();
        sum += decode.value(QLatin1String("tokens")).toDouble()
               / decode.value(QLatin1String("seconds")).toDouble();
    }
    return sum / static_cast<double>(rounds.size());
}

} // namespace

class TestCliCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesThreads();
    void comparesWithTheTwinAndWhatOthersPublished();
    void writesReportsThatCanBeMadeAgain();
    void printsThemOnPaper();
    void saysWhatItLacksForPaper();
    void simulatedBoardsHaveTheirOwnClock();
    void oneThatCannotRunIsTold();
    void interruptedItKeepsWhatWasDone();
    void keepsIt();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    QTemporaryDir m_folder;
};

void TestCliCompare::comparesThreads()
{
    const CliResult result = runCli(
        compareWords("--device cpu --threads 1 --threads 2 --packing 2bit --repeats 2 --json"));
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    const QJsonObject object = objectOf(result.out);
    const QJsonArray runs = object.value(QLatin1String("runs")).toArray();
    QCOMPARE(runs.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject run = runs[i].toObject();
        QCOMPARE(run.value(QLatin1String("device")), QStringLiteral("cpu"));
        QCOMPARE(run.value(QLatin1String("threads")), i + 1);
        QCOMPARE(run.value(QLatin1String("packing")), QStringLiteral("2bit"));
        const QJsonArray rounds = run.value(QLatin1String("rounds")).toArray();
        QCOMPARE(rounds.size(), 2);
        QCOMPARE(run.value(QLatin1String("tokens_per_s")).toDouble(), mean(rounds));
        QVERIFY(run.value(QLatin1String("first_token_seconds")).toDouble() > 0.0);
        QCOMPARE(run.value(QLatin1String("ids")).toArray().size(), 8);
    }
    // A, B, B, A.
    const auto turn = [&](int run, int round) {
        return runs[run]
            .toObject()
            .value(QLatin1String("rounds"))
            .toArray()[round]
            .toObject()
            .value(QLatin1String("turn"))
            .toInt();
    };
    QCOMPARE(turn(0, 0) * 1000 + turn(1, 0) * 100 + turn(1, 1) * 10 + turn(0, 1), 1234);
    QCOMPARE(object.value(QLatin1String("identical")), true);
    QVERIFY(object.value(QLatin1String("first_difference")).isNull());
    QVERIFY(object.value(QLatin1String("sentence"))
                .toString()
                .startsWith(QStringLiteral("On this machine the processor (")));
    QCOMPARE(object.value(QLatin1String("end")), QStringLiteral("rounds"));
}

void TestCliCompare::comparesWithTheTwinAndWhatOthersPublished()
{
    const CliResult result =
        runCli(compareWords("--conventional --threads 1 --packing 2bit --repeats 1 --published "
                            "matmul-free-fpga --published bitnet-kv260 --json"));
    QCOMPARE(result.code, 0);
    const QJsonObject object = objectOf(result.out);
    const QJsonArray runs = object.value(QLatin1String("runs")).toArray();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[1].toObject().value(QLatin1String("packing")), QStringLiteral("bf16"));
    QCOMPARE(runs[1].toObject().value(QLatin1String("name")),
             QStringLiteral("the conventional twin"));
    QVERIFY(object.value(QLatin1String("identical")).isNull());
    const QJsonArray published = object.value(QLatin1String("published")).toArray();
    QCOMPARE(published.size(), 2);
    QCOMPARE(published[0].toObject().value(QLatin1String("tokens_per_s")).toDouble(), 23.8);
    QCOMPARE(published[0].toObject().value(QLatin1String("joules_per_token")).toDouble(),
             13.67 / 23.8);
    QFile json(m_folder.filePath(QStringLiteral("twin.json")));
    QVERIFY(json.open(QIODevice::WriteOnly) && json.write(result.out) > 0);
    json.close();
    const QString html = m_folder.filePath(QStringLiteral("twin.html"));
    const CliResult told = runCli({QStringLiteral("compare"), QStringLiteral("--from"),
                                   json.fileName(), QStringLiteral("--html"), html});
    QVERIFY(told.out.contains("the conventional twin: its weights are random"));
    QVERIFY(told.out.contains("published, of another machine: BitNet b1.58 2B4T on a Kria KV260, "
                              "16.8 tokens/s, 6.21 W, 0.381 J/token"));
    QVERIFY(contentOf(html).contains("arXiv 2406.02528"));
}

void TestCliCompare::writesReportsThatCanBeMadeAgain()
{
    const QString csv = m_folder.filePath(QStringLiteral("a.csv"));
    const QString html = m_folder.filePath(QStringLiteral("a.html"));
    // A model of power resolves a tick of the kernel: pieces of a few tokens would be none.
    const CliResult result =
        runCli(compareWords("--tokens 64 --threads 1 --repeats 1 --packing 2bit --packing 1.6bit "
                            "--idle-watts 2 --full-watts 20 --json")
               + QStringList{QStringLiteral("--csv"), csv, QStringLiteral("--html"), html});
    QCOMPARE(result.code, 0);
    const QJsonObject run =
        objectOf(result.out).value(QLatin1String("runs")).toArray().first().toObject();
    QCOMPARE(run.value(QLatin1String("label")), QStringLiteral("modelled"));
    QVERIFY(run.value(QLatin1String("joules_per_token")).toDouble() > 0.0);
    QVERIFY(contentOf(csv).startsWith("run,name,device,"));
    QCOMPARE(contentOf(csv).count('\n'), 5); // two lines of each round
    QVERIFY(contentOf(html).contains("would take") || contentOf(html).contains("took"));
    QFile json(m_folder.filePath(QStringLiteral("a.json")));
    QVERIFY(json.open(QIODevice::WriteOnly) && json.write(result.out) > 0);
    json.close();
    const QStringList from{QStringLiteral("compare"), QStringLiteral("--from"), json.fileName()};
    QCOMPARE(runCli(from + QStringList{QStringLiteral("--json")}).out, result.out);
    const QString again = m_folder.filePath(QStringLiteral("b.html"));
    const CliResult told = runCli(from + QStringList{QStringLiteral("--html"), again});
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.contains("J/token") && told.out.contains("modelled, package"));
    QCOMPARE(contentOf(again), contentOf(html));
}

void TestCliCompare::printsThemOnPaper()
{
#ifdef TRILUME_TEST_HAS_WINDOW
    const QString pdf = m_folder.filePath(QStringLiteral("a.pdf"));
    const CliResult result =
        runCli(compareWords("--threads 1 --packing 2bit --repeats 1 --pdf") + QStringList{pdf});
    QVERIFY2(result.code == 0, result.err.constData());
    const QByteArray paper = contentOf(pdf);
    QVERIFY(paper.startsWith("%PDF-1."));
    QVERIFY(paper.endsWith("%%EOF\n"));
    QVERIFY(paper.contains("/Type /Font")); // words, and no picture of them
#else
    QSKIP("what makes PDFs comes with the window");
#endif
}

void TestCliCompare::saysWhatItLacksForPaper()
{
    const QString pdf = m_folder.filePath(QStringLiteral("none.pdf"));
    const auto compareWith = [&](const char* program) {
        qputenv("TRILUME_REPORT_PDF", program);
        CliResult result =
            runCli(compareWords("--threads 1 --packing 2bit --repeats 1 --pdf") + QStringList{pdf});
        qunsetenv("TRILUME_REPORT_PDF");
        return result;
    };
    const CliResult missing = compareWith("/nowhere/paper");
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains("/nowhere/paper: not found."), missing.err.constData());
    QVERIFY(missing.out.isEmpty()); // before anything was measured
    const CliResult failing = compareWith("/bin/false");
    QCOMPARE(failing.code, 1);
    QVERIFY2(failing.err.contains("/bin/false: found no PDF"), failing.err.constData());
    QVERIFY(failing.out.contains("tokens/s")); // what was measured is told
    const CliResult other = compareWith("/bin/true");
    QCOMPARE(other.code, 1);
    QVERIFY(!QFile::exists(pdf));
}

void TestCliCompare::simulatedBoardsHaveTheirOwnClock()
{
#ifdef TRILUME_TEST_VIRTUAL_FOLDER
#    ifdef TRILUME_SANITIZED // where the smallest board stands for all
    const QString device = QStringLiteral("virtual:ecp5-25f");
#    else
    const QString device = QStringLiteral("virtual:wide");
#    endif
    qputenv("TRILUME_PLUGIN_DIR", TRILUME_TEST_VIRTUAL_FOLDER);
    const CliResult result =
        runCli({QStringLiteral("compare"), QStringLiteral("--idle-seconds"), QStringLiteral("0"),
                QStringLiteral("--tokens"), QStringLiteral("2"), QStringLiteral("--prompt"),
                QStringLiteral("Hi"), QStringLiteral("--repeats"), QStringLiteral("1"),
                QStringLiteral("--device"), QStringLiteral("cpu"), QStringLiteral("--device"),
                device, QStringLiteral("--json")});
    qunsetenv("TRILUME_PLUGIN_DIR");
    QCOMPARE(result.code, 0);
    const QJsonObject object = objectOf(result.out);
    const QJsonArray runs = object.value(QLatin1String("runs")).toArray();
    const QJsonObject board = runs[1].toObject();
    QVERIFY2(board.value(QLatin1String("problem")).isNull(), result.out.constData());
    QCOMPARE(board.value(QLatin1String("speed_label")), QStringLiteral("derived"));
    QCOMPARE(board.value(QLatin1String("label")), QStringLiteral("modelled"));
    QCOMPARE(board.value(QLatin1String("scope")), QStringLiteral("board"));
    QVERIFY(board.value(QLatin1String("tokens_per_s")).toDouble()
            > 5.0 * board.value(QLatin1String("simulated_tokens_per_s")).toDouble());
    QVERIFY(board.value(QLatin1String("bytes_per_token")).toDouble() > 1e6);
    QCOMPARE(object.value(QLatin1String("identical")), true);
#else
    QSKIP("no virtual boards in this build");
#endif
}

void TestCliCompare::oneThatCannotRunIsTold()
{
    const QTemporaryDir noPlugins;
    qputenv("TRILUME_PLUGIN_DIR", noPlugins.path().toLocal8Bit());
    const CliResult one =
        runCli(compareWords("--threads 1 --packing 2bit --device cpu --device card:0 --repeats 1"));
    const CliResult none = runCli(compareWords("--threads 1 --device card:0 --repeats 1"));
    qunsetenv("TRILUME_PLUGIN_DIR");
    QCOMPARE(one.code, 0);
    QVERIFY2(one.out.contains("card:0: failed: There is no device card:0, expected one of: cpu."),
             one.out.constData());
    QVERIFY(one.out.contains("On this machine the processor wrote "));
    QVERIFY(one.out.contains("failed: 1 of 2."));
    QCOMPARE(none.code, 1);
    QVERIFY(none.out.contains("Nothing was measured: There is no device card:0"));
}

void TestCliCompare::interruptedItKeepsWhatWasDone()
{
    QProcess process;
    const QString csv = m_folder.filePath(QStringLiteral("c.csv"));
    prepareCli(process, compareWords("--threads 1 --packing 2bit --repeats 1000 --json --csv")
                            + QStringList{csv});
    process.start();
    QVERIFY(process.waitForStarted());
    // A thousand rounds take a thousand seconds. Whenever it comes, what is there is told.
    QVERIFY(!process.waitForFinished(3000));
    QVERIFY(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 130);
    const QJsonObject object = objectOf(result.out);
    QCOMPARE(object.value(QLatin1String("end")), QStringLiteral("cancelled"));
    QVERIFY(contentOf(csv).startsWith("run,name,device,"));
}

void TestCliCompare::keepsIt()
{
    QProcess process;
    prepareCli(process, compareWords("--threads 1 --packing 2bit --repeats 1 --keep"));
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    process.start();
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 0);
    const QDir kept(m_folder.filePath(QStringLiteral("data/trilume/comparisons")));
    const QStringList names = kept.entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    const QByteArray note = QByteArray("kept as ") + kept.filePath(names[0]).toLocal8Bit();
    QVERIFY2(result.err.contains(note), result.err.constData());
    const CliResult again =
        runCli({QStringLiteral("compare"), QStringLiteral("--from"), kept.filePath(names[0])});
    QCOMPARE(again.out, result.out);
}

void TestCliCompare::refusesWrongUsage_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("error");
    const auto add = [](const char* words, const char* error) {
        QTest::newRow(words) << QByteArray(words) << QByteArray(error);
    };
    add("--threads 0", "--threads is \"0\", expected a whole number from 1 to 1024");
    add("--threads 2 --threads x", "--threads is \"x\", expected");
    add("--packing 3bit", "--packing is \"3bit\", expected one of: auto, 2bit, 1.6bit");
    add("--isa mmx", "--isa is \"mmx\", expected one of: ");
    add("--standard poem", "--standard is \"poem\", expected question, document or story");
    add("--standard story --prompt Hi", "--prompt and --standard exclude each other");
    add("--tokens 1", "--tokens is \"1\", expected a whole number from 2");
    add("--repeats 0", "--repeats is \"0\", expected");
    add("--seconds -1", "--seconds is \"-1\", expected");
    add("--idle-watts 2", "--full-watts");
}

void TestCliCompare::refusesWrongUsage()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, error);
    const CliResult result = runCli(QStringList{QStringLiteral("compare")}
                                    + QString::fromLatin1(words).split(QLatin1Char(' ')));
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(error), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "test_cli_compare.moc"
