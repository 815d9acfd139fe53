// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"
#include "tests/support/golden_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace trilume;
using namespace trilume::tests;

namespace {

QString joined(const std::vector<TokenId>& ids, const QString& separator)
{
    QStringList words;
    for (const TokenId id : ids) {
        words.append(QString::number(id));
    }
    return words.join(separator);
}

QStringList isas()
{
    QStringList list{QStringLiteral("scalar")};
    for (const char* isa : {"avx2", "avx512vnni"}) {
        const QString name = QLatin1String(isa);
        if (runCli({QStringLiteral("generate"), QStringLiteral("--isa"), name,
                    QStringLiteral("--ids"), QStringLiteral("1"), QStringLiteral("--max-tokens"),
                    QStringLiteral("1"), QStringLiteral("--print-ids")})
                .code
            == 0) {
            list.append(name);
        }
    }
    return list;
}

} // namespace

// What the commands print and leave behind; the streams themselves are test_cli_streams'.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsWithOneLine_data();
    void failsWithOneLine();
    void helpAndVersionGoToStandardOutput();
    void goldenIdsComeBack_data();
    void goldenIdsComeBack();
    void goldenLogitsComeBack_data();
    void goldenLogitsComeBack();
    void tracesIdsAlone();
    void importReplacesAndReports();
    void importsTheSameModelAsTq1();
    void inspectShowsTheBundledModel();
    void inspectPrintsJson();
    void generatesTheGoldenAnswer();
    void seedGivesTheSameText();
    void stopsWhereItIsTold();
    void markersAreTakenFromAFile();
    void systemMessageChangesThePrompt();
    void promptsMayBeginWithADash();
    void completesRawText();
    void idsCanBePrintedAsText();
    void evaluatesAText();
    void benchPrintsJson();
    void benchMeasuresTheConventionalTwin();

private:
    [[nodiscard]] QString model(const QString& golden) const
    {
        return m_folder.filePath(golden + QStringLiteral(".gguf"));
    }

    QTemporaryDir m_folder;
};

void TestCli::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const char* name : {"micro-f16", "odd-f32", "small-bf16-sharded"}) {
        const QString golden = QLatin1String(name);
        const CliResult result = runCli({QStringLiteral("import"), goldenFolder(golden),
                                         QStringLiteral("--output"), model(golden)});
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains("holds no tokenizer.model"));
        QVERIFY(QFile::exists(model(golden)));
    }
}

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* command, const char* expected) {
        QTest::newRow(command) << QString::fromUtf8(command) << QByteArray(expected);
    };
    row("", "a command is missing");
    row("frobnicate", "there is no command \"frobnicate\"");
    row("--frobnicate", "there is no command \"--frobnicate\"");
    row("import", "the argument SOURCE is missing");
    row("import somewhere", "--output FILE is missing");
    row("import somewhere --output=", "--output FILE is missing");
    row("import a b --output c", "the argument \"b\" is one too many");
    row("import somewhere --output x --type q4", "--type is \"q4\", expected tq2_0 or tq1_0");
    row("inspect --frobnicate", "Unknown option 'frobnicate'");
    row("inspect --temperature 1", "Unknown option 'temperature'");
    row("chat a b", "the argument \"b\" is one too many");
    row("generate --temperature", "Missing value after '--temperature'");
    row("generate x --temperature -1", "--temperature is \"-1\", expected a number from 0 to 100");
    row("generate x --temperature 1,5", "--temperature is \"1,5\", expected a number");
    row("generate x --temperature nan", "--temperature is \"nan\", expected a number");
    row("generate x --temperature 1e99", "--temperature is \"1e99\", expected a number");
    row("generate x --top-k -1", "--top-k is \"-1\", expected a whole number from 0 to 4294967296");
    row("generate x --top-k 1.5", "--top-k is \"1.5\", expected a whole number");
    row("generate x --top-p 0", "--top-p is \"0\", expected a number from 1e-06 to 1");
    row("generate x --min-p 2", "--min-p is \"2\", expected a number from 0 to 1");
    row("generate x --repetition-penalty 0",
        "--repetition-penalty is \"0\", expected a number from 0.1 to 10");
    row("generate x --seed x",
        "--seed is \"x\", expected a whole number from 0 to 18446744073709551615");
    row("generate x --seed 18446744073709551616", "--seed is \"18446744073709551616\", expected");
    row("generate x --max-tokens 0", "--max-tokens is \"0\", expected a whole number from 1 to");
    row("generate x --threads 0", "--threads is \"0\", expected a whole number from 1 to 1024");
    row("generate x --isa sse2",
        "--isa is \"sse2\", expected scalar, avx2, avx2+avx512bw, avx2+vnni, "
        "avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod");
    row("generate x --packing 3bit", "--packing is \"3bit\", expected auto, 2bit or 1.6bit");
    row("generate --ids 1,,2", "--ids is \"1,,2\", expected token ids separated by commas");
    row("generate --ids -1", "--ids is \"-1\", expected token ids");
    row("generate --ids 99999999999", "--ids is \"99999999999\", expected token ids");
    row("generate a b --ids 1", "--ids and PROMPT exclude each other");
    row("generate x --print-ids", "--print-ids needs --ids");
    row("logits", "--ids LIST is missing");
    row("logits --ids 1,2 --last 3", "--last is \"3\", expected a whole number from 1 to 2");
    row("eval", "the argument FILE is missing");
    row("eval nosuch.gguf", "the argument FILE is missing: \"nosuch.gguf\" is a model, not a text");
    row("trace --ids 1", "--out FILE is missing");
    row("trace --ids 1 --out=", "--out FILE is missing");
    row("trace --out x", "--prompt TEXT or --ids LIST is missing");
    row("trace --out x --prompt=", "--prompt is empty, expected a text");
    row("trace --out x --prompt a --ids 1", "--prompt and --ids exclude each other");
    row("trace --out x --ids 1,x", "--ids is \"1,x\", expected token ids");
    row("trace --out x --ids 1 --raw", "--raw needs --prompt");
    row("trace --out x --ids 1 --lens 0", "--lens is \"0\", expected a whole number from 1 to 20");
    row("trace --out x --ids 1 --lens 21",
        "--lens is \"21\", expected a whole number from 1 to 20");
    row("trace a b --out x --ids 1", "the argument \"b\" is one too many");
    row("trace --out x --ids 1 --temperature 1", "Unknown option 'temperature'");
    row("bench --shape 7B",
        "--shape is \"7B\", expected 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, "
        "bonsai-4B or bonsai-8B");
    row("bench x --shape 370M", "--shape and MODEL exclude each other");
    row("bench --conventional --packing 2bit", "--conventional and --packing exclude each other");
    row("bench --conventional --device null:0", "--conventional computes on the processor only");
}

void TestCli::refusesWrongUsage()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, expected);
    const CliResult result = runCli(command.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.startsWith(QByteArray("trilume-cli: ").append(expected)),
             result.err.constData());
    QVERIFY2(result.err.contains("Try 'trilume-cli "), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCli::failsWithOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* arguments, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' '))
                            << QByteArray(expected);
    };
    row("no such folder", "import /no/such --output /tmp/x.gguf", "/no/such");
    row("no such file", "inspect /no/such.gguf", "/no/such.gguf");
    row("mistyped model", "generate nosuch.gguf", "nosuch.gguf");
    row("mistyped path", "generate ./nosuch", "./nosuch");
    row("no model", "chat /etc/hostname", "/etc/hostname");
    row("other machine", "generate x --isa neon",
        "--isa is \"neon\", but this machine has only: scalar");
    row("no such markers", "generate x --chat-markers /no/such.json", "/no/such.json");
    row("no markers", "generate x --chat-markers /etc/hostname", "/etc/hostname: is not JSON");
    row("id outside", "generate --ids 4096 --print-ids", "4096");
    row("no such text", "eval /no/such.txt", "/no/such.txt");
    row("no place for logits", "logits --ids 1 --out /no/such/x.csv", "/no/such");
    row("no place for a trace", "trace --ids 1 --out /no/such/x.npz", "/no/such/x.npz");
    row("traced id outside", "trace --ids 1,4096 --out /tmp/trilume-no-trace.npz",
        "Token 1 has the id 4096");
    row("no model to trace", "trace /etc/hostname --ids 1 --out /tmp/trilume-no-trace.npz",
        "/etc/hostname");
}

void TestCli::failsWithOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains(expected), result.err.constData());
    QVERIFY2(result.err.startsWith("trilume-cli: ") && result.err.count('\n') == 1,
             result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCli::helpAndVersionGoToStandardOutput()
{
    CliResult result = runCli({QStringLiteral("--help")});
    QVERIFY(result.code == 0 && result.err.isEmpty());
    QVERIFY(result.out.startsWith("Usage: trilume-cli COMMAND"));
    for (const char* command :
         {"import", "inspect", "chat", "generate", "logits", "eval", "bench", "trace"}) {
        result = runCli({QLatin1String(command), QStringLiteral("--help")});
        QVERIFY(result.code == 0 && result.err.isEmpty());
        QVERIFY(result.out.startsWith(QByteArray("Usage: trilume-cli ").append(command)));
    }
    result = runCli({QStringLiteral("--version")});
    QVERIFY(result.code == 0 && result.out.startsWith("trilume-cli 0."));
}

void TestCli::goldenIdsComeBack_data()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<QString>("isa");
    QTest::addColumn<int>("threads");
    const QStringList names = isas();
    for (const char* golden : {"micro-f16", "odd-f32", "small-bf16-sharded"}) {
        for (const QString& isa : names) {
            for (const int threads : {1, 3}) {
                QTest::addRow("%s %s %d", golden, qPrintable(isa), threads)
                    << QString::fromLatin1(golden) << isa << threads;
            }
        }
    }
}

void TestCli::goldenIdsComeBack()
{
    QFETCH(QString, golden);
    QFETCH(QString, isa);
    QFETCH(int, threads);
    const GoldenData data = readGoldenData(golden);
    const CliResult result =
        runCli({QStringLiteral("generate"), model(golden), QStringLiteral("--ids"),
                joined(data.ids, QStringLiteral(",")), QStringLiteral("--greedy"),
                QStringLiteral("--max-tokens"), QString::number(data.greedy.size()),
                QStringLiteral("--print-ids"), QStringLiteral("--isa"), isa,
                QStringLiteral("--threads"), QString::number(threads)});
    QCOMPARE(result.code, 0);
    QCOMPARE(QString::fromUtf8(result.out),
             joined(data.greedy, QStringLiteral(" ")) + QLatin1Char('\n'));
}

void TestCli::goldenLogitsComeBack_data()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<bool>("toFile");
    QTest::newRow("micro-f16") << QStringLiteral("micro-f16") << true;
    QTest::newRow("odd-f32") << QStringLiteral("odd-f32") << false;
    QTest::newRow("small-bf16-sharded") << QStringLiteral("small-bf16-sharded") << true;
    QTest::newRow("the bundled model") << QStringLiteral("seed-chat") << false;
}

void TestCli::goldenLogitsComeBack()
{
    QFETCH(QString, golden);
    QFETCH(bool, toFile);
    const GoldenData data = readGoldenData(golden);
    QStringList arguments{QStringLiteral("logits"), QStringLiteral("--ids"),
                          joined(data.ids, QStringLiteral(",")), QStringLiteral("--last"),
                          QStringLiteral("8")};
    if (golden != QLatin1String("seed-chat")) {
        arguments.insert(1, model(golden));
    }
    QFile file(m_folder.filePath(QStringLiteral("logits.csv")));
    if (toFile) {
        arguments += {QStringLiteral("--out"), file.fileName()};
    }
    const CliResult result = runCli(arguments);
    QVERIFY2(result.code == 0, result.err.constData());
    QByteArray text = result.out;
    if (toFile) {
        QVERIFY(text.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        text = file.readAll();
    }
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 8);
    std::vector<float> logits;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> values = line.split(',');
        QCOMPARE(static_cast<std::size_t>(values.size()), data.logits.size() / 8);
        for (const QByteArray& value : values) {
            logits.push_back(value.toFloat());
        }
    }
    QVERIFY(relativeRowError(logits, data.logits, data.logits.size() / 8) < 1e-5);
}

// What is in the file: check_trace_with_numpy.
void TestCli::tracesIdsAlone()
{
    const QString out = m_folder.filePath(QStringLiteral("trace.npz"));
    const QString golden = model(QStringLiteral("micro-f16"));
    const QString trace = QStringLiteral("trace");
    CliResult result = runCli({trace, golden, QStringLiteral("--ids"), QStringLiteral("1,2,3"),
                               QStringLiteral("--out"), out});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(result.out.isEmpty() && result.err.isEmpty());
    QVERIFY(QFile::exists(out));
    result = runCli({trace, golden, QStringLiteral("--prompt"), QStringLiteral("Hello"),
                     QStringLiteral("--out"), out});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("holds no tokenizer"), result.err.constData());
}

void TestCli::importReplacesAndReports()
{
    const QString output = m_folder.filePath(QStringLiteral("again.gguf"));
    QFile old(output);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("something old");
    old.close();
    const CliResult result =
        runCli({QStringLiteral("import"), goldenFolder(QStringLiteral("odd-f32")),
                QStringLiteral("-o"), output});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("100 %") && result.err.contains("fingerprint"),
             result.err.constData());
    QFile first(model(QStringLiteral("odd-f32")));
    QFile second(output);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), second.readAll());
}

void TestCli::importsTheSameModelAsTq1()
{
    const QString golden = QStringLiteral("small-bf16-sharded");
    const QString small = m_folder.filePath(QStringLiteral("tq1.gguf"));
    const CliResult imported =
        runCli({QStringLiteral("import"), goldenFolder(golden), QStringLiteral("--output"), small,
                QStringLiteral("--type"), QStringLiteral("tq1_0")});
    QVERIFY2(imported.code == 0, imported.err.constData());
    const auto inspected = [](const QString& file) {
        const CliResult result =
            runCli({QStringLiteral("inspect"), file, QStringLiteral("--json")});
        return QJsonDocument::fromJson(result.out).object();
    };
    const QJsonObject tq1 = inspected(small);
    const QJsonObject tq2 = inspected(model(golden));
    QCOMPARE(tq1[QLatin1String("fingerprint")], tq2[QLatin1String("fingerprint")]);
    QVERIFY(!tq1[QLatin1String("fingerprint")].toString().isEmpty());
    QCOMPARE(tq2[QLatin1String("bits_per_weight")].toDouble(), 2.0625);
    QCOMPARE(tq1[QLatin1String("bits_per_weight")].toDouble(), 1.6875);
    const CliResult text = runCli({QStringLiteral("inspect"), small});
    QVERIFY(text.out.contains("TQ1_0") && !text.out.contains("TQ2_0"));
    const auto logits = [](const QString& file) {
        return runCli({QStringLiteral("logits"), file, QStringLiteral("--ids"),
                       QStringLiteral("1,2,3,200"), QStringLiteral("--last"), QStringLiteral("4")})
            .out;
    };
    QVERIFY(!logits(small).isEmpty());
    QCOMPARE(logits(small), logits(model(golden)));
}

void TestCli::inspectShowsTheBundledModel()
{
    const CliResult result = runCli({QStringLiteral("inspect")});
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.isEmpty());
    for (const char* expected :
         {"\"hgrn_bit\"", "SentencePiece, 4096 pieces", "\"<|user|>\" \"<|end|>\"",
          "bits per weight     2.062", "lm_head.weight"}) {
        QVERIFY2(result.out.contains(expected), expected);
    }
}

void TestCli::inspectPrintsJson()
{
    const CliResult result = runCli(
        {QStringLiteral("inspect"), model(QStringLiteral("micro-f16")), QStringLiteral("--json")});
    QCOMPARE(result.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object[QLatin1String("hyper_parameters")][QLatin1String("embedding_length")].toInt(),
             64);
    QVERIFY(object[QLatin1String("tokenizer")].isNull());
    QVERIFY(object.contains(QLatin1String("unknown_keys")));
}

void TestCli::generatesTheGoldenAnswer()
{
    const CliResult result = runCli(
        {QStringLiteral("generate"), QStringLiteral("Who are you?"), QStringLiteral("--greedy")});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out,
             QByteArray("I am Trilume, a small language model on your own computer.\n"));
    QVERIFY2(result.err.contains("tokens/s]"), result.err.constData());
}

void TestCli::seedGivesTheSameText()
{
    const auto text = [](const char* seed) {
        return runCli({QStringLiteral("generate"), QStringLiteral("Tell me a story."),
                       QStringLiteral("--seed"), QLatin1String(seed),
                       QStringLiteral("--max-tokens"), QStringLiteral("40"),
                       QStringLiteral("--temperature"), QStringLiteral("1.5")})
            .out;
    };
    const QByteArray first = text("7");
    QVERIFY(!first.isEmpty());
    QCOMPARE(text("7"), first);
    QVERIFY(text("8") != first);
}

void TestCli::stopsWhereItIsTold()
{
    const QStringList arguments{QStringLiteral("generate"), QStringLiteral("Who are you?"),
                                QStringLiteral("--greedy")};
    CliResult result = runCli(arguments
                              + QStringList{QStringLiteral("--stop"), QStringLiteral("zzz"),
                                            QStringLiteral("--stop"), QStringLiteral(", a")});
    QCOMPARE(result.out, QByteArray("I am Trilume\n"));
    result = runCli(arguments + QStringList{QStringLiteral("--max-tokens"), QStringLiteral("2")});
    QVERIFY(result.out.size() < 12 && result.err.contains("[2 tokens"));
}

// Those of the model with one more text that ends an answer.
void TestCli::markersAreTakenFromAFile()
{
    const CliResult inspected = runCli({QStringLiteral("inspect"), QStringLiteral("--json")});
    QJsonObject markers = QJsonDocument::fromJson(inspected.out)
                              .object()
                              .value(QLatin1String("chat_markers"))
                              .toObject();
    QJsonArray stop = markers.value(QLatin1String("stop")).toArray();
    stop.append(QStringLiteral(", a"));
    markers.insert(QLatin1String("stop"), stop);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QJsonDocument(markers).toJson());
    file.close();
    const CliResult result =
        runCli({QStringLiteral("generate"), QStringLiteral("Who are you?"),
                QStringLiteral("--greedy"), QStringLiteral("--chat-markers"), file.fileName()});
    QCOMPARE(result.out, QByteArray("I am Trilume\n"));
}

void TestCli::systemMessageChangesThePrompt()
{
    const QStringList arguments{QStringLiteral("generate"), QStringLiteral("What is my name?"),
                                QStringLiteral("--greedy"), QStringLiteral("--max-tokens"),
                                QStringLiteral("40")};
    const CliResult with = runCli(
        arguments + QStringList{QStringLiteral("--system"), QStringLiteral("My name is Nils.")});
    QCOMPARE(with.code, 0);
    QVERIFY2(with.out.contains("Nils"), with.out.constData());
    QVERIFY(!runCli(arguments).out.contains("Nils"));
}

void TestCli::promptsMayBeginWithADash()
{
    const QString prompt = QStringLiteral("-5 + 3 = ?");
    const QStringList options{QStringLiteral("--greedy"), QStringLiteral("--max-tokens"),
                              QStringLiteral("8")};
    const CliResult given = runCli(QStringList{QStringLiteral("generate"), prompt} + options);
    QVERIFY2(given.code == 0, given.err.constData());
    QCOMPARE(given.out,
             runCli(QStringList{QStringLiteral("generate"), QStringLiteral("-")} + options,
                    prompt.toUtf8())
                 .out);
}

void TestCli::completesRawText()
{
    const CliResult result =
        runCli({QStringLiteral("generate"), QStringLiteral("Once upon a"), QStringLiteral("--raw"),
                QStringLiteral("--greedy"), QStringLiteral("--max-tokens"), QStringLiteral("3")});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.startsWith(" time"), result.out.constData());
}

void TestCli::idsCanBePrintedAsText()
{
    CliResult result =
        runCli({QStringLiteral("generate"), QStringLiteral("--ids"),
                QStringLiteral("1,3,908,469,400,4045,5,4"), QStringLiteral("--greedy"),
                QStringLiteral("--max-tokens"), QStringLiteral("3")});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.startsWith(" I am"), result.out.constData());
    result = runCli({QStringLiteral("generate"), model(QStringLiteral("micro-f16")),
                     QStringLiteral("--ids"), QStringLiteral("1")});
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("holds no tokenizer"));
}

void TestCli::evaluatesAText()
{
    QFile file(m_folder.filePath(QStringLiteral("story.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text("Once upon a time there was a girl who lived in a small house.\n");
    file.write(text);
    file.close();
    const CliResult result = runCli({QStringLiteral("eval"), file.fileName()});
    QVERIFY2(result.code == 0, result.err.constData());
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("nats per token  ") && lines[1].startsWith("perplexity      ")
            && lines[2].startsWith("bits per byte   ") && lines[3].startsWith("tokens read     "));
    const double nats = lines[0].mid(16).toDouble();
    QVERIFY(nats > 0.5 && nats < 4.0);
    QVERIFY(std::abs(lines[1].mid(16).toDouble() / std::exp(nats) - 1.0) < 1e-4);
    QCOMPARE(runCli({QStringLiteral("eval"), QStringLiteral("-")}, text).out, result.out);
}

void TestCli::benchPrintsJson()
{
    const CliResult result = runCli({QStringLiteral("bench"), QStringLiteral("--json"),
                                     QStringLiteral("--threads"), QStringLiteral("1")});
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object[QLatin1String("model")].toString(), QStringLiteral("Trilume Seed"));
    QCOMPARE(object[QLatin1String("threads")].toInt(), 1);
    for (const char* key :
         {"decode_tokens_per_s", "prefill_tokens_per_s", "weight_gb_per_s", "bandwidth_gb_per_s"}) {
        QVERIFY2(object[QLatin1String(key)].toDouble() > 0.0, key);
    }
    // This machine may have a meter or not.
    const QJsonValue energy = object[QLatin1String("energy")];
    QVERIFY(energy.isObject() != !object[QLatin1String("energy_problem")].toString().isEmpty());
}

void TestCli::benchMeasuresTheConventionalTwin()
{
    const CliResult result =
        runCli({QStringLiteral("bench"), QStringLiteral("--json"), QStringLiteral("--threads"),
                QStringLiteral("1"), QStringLiteral("--conventional")});
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object[QLatin1String("model")].toString(),
             QStringLiteral("Conventional twin of Trilume Seed, bf16, random weights"));
    QCOMPARE(object[QLatin1String("packing")].toString(), QStringLiteral("bf16"));
    QCOMPARE(object[QLatin1String("note")].toString(),
             QStringLiteral("random weights: speed and energy only"));
    QVERIFY(!object.contains(QLatin1String("vnni_gmac_per_s")));
    // 16 bits for each weight of a token, which are 36175872 of that model.
    const double bytes = 1e9 * object[QLatin1String("weight_gb_per_s")].toDouble()
                         / object[QLatin1String("decode_tokens_per_s")].toDouble();
    QVERIFY2(std::abs(bytes / (2.0 * 36175872) - 1.0) < 1e-6, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
