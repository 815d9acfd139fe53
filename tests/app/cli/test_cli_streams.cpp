// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"
#include "tests/app/cli/pseudo_terminal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <unistd.h>

using namespace trilume::tests;

namespace {

// Random tokens until somebody stops it; this seed draws no end token for thousands of them.
const QStringList kEndless{QStringLiteral("generate"),
                           QStringLiteral("--ids"),
                           QStringLiteral("1"),
                           QStringLiteral("--print-ids"),
                           QStringLiteral("--max-tokens"),
                           QStringLiteral("1000000000"),
                           QStringLiteral("--temperature"),
                           QStringLiteral("100"),
                           QStringLiteral("--top-k"),
                           QStringLiteral("0"),
                           QStringLiteral("--seed"),
                           QStringLiteral("1")};
const QStringList kLongAnswer{QStringLiteral("--temperature"), QStringLiteral("100"),
                              QStringLiteral("--top-k"),       QStringLiteral("0"),
                              QStringLiteral("--max-tokens"),  QStringLiteral("1000000"),
                              QStringLiteral("--seed"),        QStringLiteral("1")};

bool waitForOutput(QProcess& process)
{
    return QTest::qWaitFor([&process] { return process.bytesAvailable() > 40; }, 60000);
}

// Nothing when it has ended: 0 would mean everybody, other tests included.
void interrupt(const QProcess& process)
{
    const auto id = static_cast<pid_t>(process.processId());
    if (id > 0) {
        ::kill(id, SIGINT);
    }
}

} // namespace

// Pipes, terminals, Ctrl-C.
class TestCliStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promptComesFromAPipe();
    void chatReadsLinesFromAPipe();
    void chatLeavesAtExit();
    void textIsWrittenAsItComes();
    void interruptKeepsTheText_data();
    void interruptKeepsTheText();
    void interruptEndsTheWaitForInput_data();
    void interruptEndsTheWaitForInput();
    void interruptedImportLeavesNothing();
    void interruptedTraceLeavesNothing();
    void closedPipeEndsTheProgram();
    void fullDiskIsAnError();
    void inTheTerminalInterruptEndsTheAnswerOnly();
    void numbersDoNotFollowTheLocale();
    void bytesThatAreNoTextAreRead();
    void lineEndsOfOtherSystemsAreNoText();
    void closedStreamsAreTold_data();
    void closedStreamsAreTold();
    void metadataCannotSteerATerminal_data();
    void metadataCannotSteerATerminal();
    void servesUntilItIsToldToEnd_data();
    void servesUntilItIsToldToEnd();
    void servesThisMachineOnly();
};

void TestCliStreams::promptComesFromAPipe()
{
    const QByteArray expected("I am Trilume, a small language model on your own computer.\n");
    const QString greedy = QStringLiteral("--greedy");
    QCOMPARE(runCli({QStringLiteral("generate"), greedy}, "Who are you?\n").out, expected);
    QCOMPARE(runCli({QStringLiteral("generate"), QStringLiteral("-"), greedy}, "Who are you?").out,
             expected);
    const QString model =
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf");
    QCOMPARE(runCli({QStringLiteral("generate"), model, greedy}, "Who are you?").out, expected);
    QCOMPARE(
        runCli({QStringLiteral("generate"), model, QStringLiteral("Who are you?"), greedy}).out,
        expected);
}

void TestCliStreams::chatReadsLinesFromAPipe()
{
    const CliResult result =
        runCli({QStringLiteral("chat"), QStringLiteral("--temperature"), QStringLiteral("0")},
               "Who are you?\n\n  \n/new\nWho are you?");
    QCOMPARE(result.code, 0);
    const QByteArray answer("I am Trilume, a small language model on your own computer.\n");
    QCOMPARE(result.out, answer + answer);
    QCOMPARE(result.err.count("tokens/s]"), 2);
    QVERIFY(!result.err.contains("> "));
}

void TestCliStreams::chatLeavesAtExit()
{
    const CliResult result = runCli({QStringLiteral("chat")}, "/exit\nWho are you?\n");
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.isEmpty());
}

void TestCliStreams::textIsWrittenAsItComes()
{
    QProcess process;
    prepareCli(process, kEndless);
    process.start();
    QVERIFY(waitForOutput(process)); // long before its end
    QVERIFY(process.state() == QProcess::Running);
    interrupt(process);
    QCOMPARE(finishCli(process).code, 130);
}

void TestCliStreams::interruptKeepsTheText_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("ids") << kEndless;
    QTest::newRow("text") << QStringList{QStringLiteral("generate"), QStringLiteral("Hello")}
                                 + kLongAnswer;
    QTest::newRow("chat in a pipe") << QStringList{QStringLiteral("chat")} + kLongAnswer;
}

void TestCliStreams::interruptKeepsTheText()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    prepareCli(process, arguments);
    process.start();
    process.write("Hello\nHello\n"); // stays open
    QVERIFY(waitForOutput(process));
    interrupt(process);
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 130);
    QVERIFY(result.out.size() > 40 && result.out.endsWith('\n'));
    QVERIFY2(!result.err.contains("trilume-cli:"), result.err.constData());
}

void TestCliStreams::interruptEndsTheWaitForInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("chat") << QStringList{QStringLiteral("chat")};
    QTest::newRow("generate") << QStringList{QStringLiteral("generate")};
    QTest::newRow("eval") << QStringList{QStringLiteral("eval"), QStringLiteral("-")};
}

void TestCliStreams::interruptEndsTheWaitForInput()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    prepareCli(process, arguments);
    process.start();
    QVERIFY(process.waitForStarted());
    // The handler is there when the input has been read, which the pipe's emptiness shows.
    process.write("Hello");
    QVERIFY(process.waitForBytesWritten());
    const QString status = QStringLiteral("/proc/%1/status").arg(process.processId());
    QVERIFY(QTest::qWaitFor(
        [&status] {
            QFile file(status);
            const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const qsizetype at = text.indexOf("SigCgt:\t");
            return at >= 0
                   && (text.mid(at + 8, 16).toULongLong(nullptr, 16) & (1U << (SIGINT - 1))) != 0;
        },
        60000));
    interrupt(process);
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 130);
    QVERIFY(result.out.isEmpty());
}

void TestCliStreams::interruptedImportLeavesNothing()
{
    QTemporaryDir folder;
    QProcess process;
    prepareCli(process, {QStringLiteral("import"),
                         QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/golden/small-bf16-sharded"),
                         QStringLiteral("--output"), folder.filePath(QStringLiteral("x.gguf"))});
    process.setReadChannel(QProcess::StandardError);
    process.start();
    QVERIFY(QTest::qWaitFor([&process] { return process.bytesAvailable() > 0; }, 60000));
    interrupt(process);
    const CliResult result = finishCli(process);
    // The import may have been faster than the signal, which then meets a program that is leaving
    // with or without its own way of being interrupted: whole or nothing, never a part.
    const bool isKilled = process.exitStatus() == QProcess::CrashExit;
    QVERIFY(isKilled || result.code == 0 || result.code == 130);
    const QStringList files =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const bool isWhole = files == QStringList{QStringLiteral("x.gguf")};
    QVERIFY2(isWhole || files.isEmpty(), qPrintable(files.join(QLatin1Char(' '))));
    if (!isKilled) {
        QCOMPARE(isWhole, result.code == 0);
    }
    if (isWhole) {
        const CliResult inspected =
            runCli({QStringLiteral("inspect"), folder.filePath(QStringLiteral("x.gguf"))});
        QVERIFY2(inspected.code == 0, inspected.err.constData());
    }
}

void TestCliStreams::interruptedTraceLeavesNothing()
{
    const QTemporaryDir folder;
    QStringList ids;
    for (int i = 0; i < 30000; ++i) {
        ids.append(QStringLiteral("5"));
    }
    QProcess process;
    prepareCli(process,
               {QStringLiteral("trace"), QStringLiteral("--ids"), ids.join(QLatin1Char(',')),
                QStringLiteral("--out"), folder.filePath(QStringLiteral("x.npz"))});
    process.start();
    const auto files = [&folder] {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    };
    // It is reading when it has opened the file, which has no name yet where the system can do so.
    const auto hasOpened = [&folder, &process] {
        const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process.processId()));
        const QStringList names = descriptors.entryList(QDir::Files | QDir::System);
        return std::any_of(names.begin(), names.end(), [&](const QString& name) {
            return QFile::symLinkTarget(descriptors.filePath(name)).startsWith(folder.path());
        });
    };
    QVERIFY(QTest::qWaitFor(hasOpened, 60000));
    interrupt(process);
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 130);
    QVERIFY(result.out.isEmpty() && result.err.isEmpty());
    QVERIFY2(files().isEmpty(), qPrintable(files().join(QLatin1Char(' '))));
}

void TestCliStreams::closedPipeEndsTheProgram()
{
    QProcess head; // reads a little and leaves
    QProcess process;
    prepareCli(process, kEndless);
    process.setStandardOutputProcess(&head);
    process.start();
    head.start(QStringLiteral("head"), {QStringLiteral("-c"), QStringLiteral("40")});
    QVERIFY(head.waitForFinished(60000));
    QCOMPARE(head.readAllStandardOutput().size(), 40);
    const CliResult result = finishCli(process);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGPIPE); // as other tools leave
    QVERIFY(result.err.isEmpty());
}

void TestCliStreams::fullDiskIsAnError()
{
    QProcess process;
    prepareCli(process, {QStringLiteral("inspect")});
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start();
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.startsWith("trilume-cli: standard output: "), result.err.constData());
}

void TestCliStreams::inTheTerminalInterruptEndsTheAnswerOnly()
{
    PseudoTerminal terminal;
    QProcess process;
    prepareCli(process, QStringList{QStringLiteral("chat")} + kLongAnswer);
    terminal.attach(process, PseudoTerminal::Streams::Input);
    process.start();
    const auto sees = [&terminal](const QByteArray& text) {
        return terminal.shown().contains(text);
    };
    QVERIFY(QTest::qWaitFor([&] { return sees("> "); }, 60000));
    QVERIFY(terminal.type("Hello\n"));
    QVERIFY(waitForOutput(process));
    terminal.clear();
    QVERIFY(terminal.type("\x03"));
    QVERIFY(QTest::qWaitFor([&] { return sees("> "); }, 60000)); // the prompt again
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(terminal.type("\x03")); // and at the prompt it leaves
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 130);
}

void TestCliStreams::numbersDoNotFollowTheLocale()
{
    QProcess process;
    prepareCli(process, {QStringLiteral("logits"), QStringLiteral("--ids"), QStringLiteral("1")});
    QProcessEnvironment environment = process.processEnvironment();
    for (const char* name : {"LC_ALL", "LANG"}) {
        environment.insert(QLatin1String(name), QStringLiteral("de_DE.UTF-8"));
    }
    process.setProcessEnvironment(environment);
    process.start();
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count(','), 4095);
    environment.insert(QStringLiteral("LC_ALL"),
                       QStringLiteral("C")); // not UTF-8: no word about it
    process.setProcessEnvironment(environment);
    process.start();
    const CliResult plain = finishCli(process);
    QCOMPARE(plain.out, result.out);
    QVERIFY2(plain.err.isEmpty(), plain.err.constData());
}

void TestCliStreams::bytesThatAreNoTextAreRead()
{
    const CliResult result =
        runCli({QStringLiteral("generate"), QStringLiteral("--max-tokens"), QStringLiteral("3")},
               QByteArray("\xFF\x00\xC3 <|end|>", 11));
    QCOMPARE(result.code, 0);
}

void TestCliStreams::lineEndsOfOtherSystemsAreNoText()
{
    const QByteArray text("Who are you?\nTell me.\n");
    const QByteArray foreign = "\xEF\xBB\xBF" + QByteArray(text).replace("\n", "\r\n");
    const QStringList eval{QStringLiteral("eval"), QStringLiteral("-")};
    const QByteArray evaluated = runCli(eval, text).out;
    QVERIFY(evaluated.contains("nats per token"));
    QCOMPARE(runCli(eval, foreign).out, evaluated);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(foreign);
    file.close();
    QCOMPARE(runCli({QStringLiteral("eval"), file.fileName()}).out, evaluated);
    const QStringList generate{QStringLiteral("generate"), QStringLiteral("-"),
                               QStringLiteral("--greedy"), QStringLiteral("--max-tokens"),
                               QStringLiteral("8")};
    QCOMPARE(runCli(generate, foreign).out, runCli(generate, text).out);
    const CliResult left = runCli({QStringLiteral("chat")}, "\xEF\xBB\xBF/exit\r\n");
    QCOMPARE(left.code, 0);
    QVERIFY2(left.out.isEmpty(), left.out.constData());
}

void TestCliStreams::closedStreamsAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("stream");
    QTest::addColumn<QByteArray>("message");
    const QByteArray noInput("trilume-cli: standard input: it is closed\n");
    const QByteArray noOutput("trilume-cli: standard output: it is closed\n");
    const QString dash = QStringLiteral("-");
    QTest::newRow("chat") << QStringList{QStringLiteral("chat")} << STDIN_FILENO << noInput;
    QTest::newRow("generate") << QStringList{QStringLiteral("generate"), dash} << STDIN_FILENO
                              << noInput;
    QTest::newRow("eval") << QStringList{QStringLiteral("eval"), dash} << STDIN_FILENO << noInput;
    QTest::newRow("inspect") << QStringList{QStringLiteral("inspect")} << STDOUT_FILENO << noOutput;
    QTest::newRow("endless") << kEndless << STDOUT_FILENO << noOutput;
    QTest::newRow("chat to nobody")
        << QStringList{QStringLiteral("chat")} + kLongAnswer << STDOUT_FILENO << noOutput;
    QTest::newRow("no messages") << QStringList{QStringLiteral("chat"), QStringLiteral("nosuch")}
                                 << STDERR_FILENO << QByteArray();
}

void TestCliStreams::closedStreamsAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, stream);
    QFETCH(QByteArray, message);
    QProcess process;
    prepareCli(process, arguments);
    process.setChildProcessModifier([stream] { ::close(stream); });
    process.start();
    if (stream != STDIN_FILENO) {
        process.write("Hello\nHello\n");
    }
    const CliResult result = finishCli(process); // the program may not wait for anything
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.endsWith(message), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCliStreams::metadataCannotSteerATerminal_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray plain("\\x1b[7m\\u009b\\x0aRED!");
    const QByteArray quoted("\\u001b[7m\\u009b\\nRED!");
    const QByteArray inMessage("trilume-cli: ");
    QTest::newRow("bench") << QStringLiteral("bench MODEL") << plain;
    QTest::newRow("inspect") << QStringLiteral("inspect MODEL") << quoted;
    QTest::newRow("inspect, JSON") << QStringLiteral("inspect MODEL --json") << quoted;
    QTest::newRow("chat") << QStringLiteral("chat MODEL") << plain;
    QTest::newRow("no model") << QStringLiteral("chat MODEL.gguf") << inMessage;
    QTest::newRow("no model for a text") << QStringLiteral("generate MODEL.gguf text") << inMessage;
    QTest::newRow("no folder") << QStringLiteral("import MODEL.d --output MODEL.x") << inMessage;
    QTest::newRow("no text") << QStringLiteral("eval MODEL.txt") << inMessage;
    QTest::newRow("no command") << QStringLiteral("MODEL") << inMessage;
    QTest::newRow("no option") << QStringLiteral("chat --MODEL") << inMessage;
    QTest::newRow("wrong value") << QStringLiteral("chat --isa MODEL") << inMessage;
}

void TestCliStreams::metadataCannotSteerATerminal()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, expected);
    QFile bundled(QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf"));
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QByteArray bytes = bundled.readAll();
    const qsizetype at = bytes.indexOf("Trilume Seed");
    QVERIFY(at > 0);
    bytes.replace(at, 12, "\033[7m\xC2\x9B\nRED!\007");
    QCOMPARE(bytes.size(), bundled.size());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("\033]0;owned\007\n")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QStringList arguments = line.split(QLatin1Char(' '));
    arguments.replaceInStrings(QStringLiteral("MODEL"), file.fileName());
    PseudoTerminal terminal;
    QProcess process;
    prepareCli(process, arguments);
    terminal.attach(process, PseudoTerminal::Streams::All);
    process.start();
    QVERIFY(terminal.type("/exit\r"));
    QVERIFY(terminal.waitForEnd(process));
    QByteArray shown = terminal.shown();
    // Progress and the modes of the terminal are our own.
    for (const char* own : {"\033[K", "\033[?2004h", "\033[?2004l"}) {
        shown.replace(own, "");
    }
    QVERIFY2(!shown.contains('\033') && !shown.contains('\007') && !shown.contains("\xC2\x9B"),
             shown.constData());
    QVERIFY2(shown.contains(expected), shown.constData());
}

void TestCliStreams::servesUntilItIsToldToEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliStreams::servesUntilItIsToldToEnd()
{
    QFETCH(const int, signal);
    const QTemporaryDir folder;
    const QString token = folder.filePath(QStringLiteral("token"));
    const QStringList arguments{QStringLiteral("serve"), QStringLiteral("--token-file"), token,
                                QStringLiteral("--port")};
    QProcess process;
    prepareCli(process, arguments + QStringList{QStringLiteral("0")});
    process.start();
    QByteArray told;
    QVERIFY(QTest::qWaitFor(
        [&] {
            told += process.readAllStandardError();
            return told.contains(QFile::encodeName(token)) && told.endsWith('\n');
        },
        60000));
    const QByteArray address("trilume-seed is served at http://127.0.0.1:");
    QVERIFY2(told.startsWith(address), told.constData());
    QCOMPARE(QFile(token).size(), 65);
    // Its port is its own.
    const QByteArray port = told.mid(address.size()).split('/').front();
    const CliResult second = runCli(arguments + QStringList{QString::fromLatin1(port)});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains(port), second.err.constData());
    ::kill(static_cast<pid_t>(process.processId()), signal);
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.isEmpty());
}

void TestCliStreams::servesThisMachineOnly()
{
    const CliResult everybody =
        runCli({QStringLiteral("serve"), QStringLiteral("--host"), QStringLiteral("0.0.0.0")});
    QCOMPARE(everybody.code, 2);
    QVERIFY(everybody.err.contains("127.0.0.1"));
    const CliResult anyPage =
        runCli({QStringLiteral("serve"), QStringLiteral("--allow-origin"), QStringLiteral("*")});
    QCOMPARE(anyPage.code, 2);
}

QTEST_GUILESS_MAIN(TestCliStreams)
#include "test_cli_streams.moc"
