// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"
#include "tests/app/cli/pseudo_terminal.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace trilume::tests;

namespace {

const QStringList kChat{QStringLiteral("chat"), QStringLiteral("--temperature"),
                        QStringLiteral("0"), QStringLiteral("--max-tokens"), QStringLiteral("8")};

// What the program answers to this text as one message.
QByteArray answerTo(const QByteArray& message)
{
    return runCli({QStringLiteral("generate"), QStringLiteral("-"), QStringLiteral("--greedy"),
                   QStringLiteral("--max-tokens"), QStringLiteral("8")},
                  message)
        .out;
}

// `chat` on a terminal, whose answers come through a pipe of their own.
class TerminalChat
{
public:
    explicit TerminalChat(const QStringList& arguments = kChat)
    {
        prepareCli(process, arguments);
        terminal.attach(process, PseudoTerminal::Streams::Input);
        process.start();
    }

    ~TerminalChat()
    {
        process.kill();
        process.waitForFinished();
    }

    TerminalChat(const TerminalChat&) = delete;
    TerminalChat& operator=(const TerminalChat&) = delete;

    // Counted, because one comes before each line.
    bool waitForPrompt(int number)
    {
        return QTest::qWaitFor(
            [&] {
                err += process.readAllStandardError();
                return terminal.shown().count("> ") + err.count("> ") >= number;
            },
            60000);
    }

    bool waitForAnswers(int number)
    {
        return QTest::qWaitFor(
            [&] {
                err += process.readAllStandardError();
                return err.count("tokens/s]") >= number;
            },
            60000);
    }

    PseudoTerminal terminal;
    QProcess process;
    QByteArray err;
};

} // namespace

// `chat` in a terminal, as the keys of people and the signals of shells reach it.
class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longLinesAreReadWhole();
    void pastedLinesAreOneMessage();
    void quotesHoldSeveralLines_data();
    void quotesHoldSeveralLines();
    void helpNamesTheQuotes();
    void saysWhatTheBundledModelIsGoodFor();
    void otherScriptsAreEdited();
    void lateInterruptKeepsTheChat();
    void interruptAtTheFirstPromptLeaves();
    void endOfInputLeaves();
    void modesComeBackAfterImpatience();
    void modesComeBack_data();
    void modesComeBack();
    void modesComeBackAtOnce();
    void goesOnAfterAStop();
    void typedWhileAnAnswerComes();
};

void TestCliTerminal::longLinesAreReadWhole()
{
    // Where a terminal reads by lines it keeps 4095 bytes of one.
    const QByteArray message = QByteArray("And then? ").repeated(600) + "So: how are you today?";
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type(message + "\r"));
    QVERIFY(chat.waitForAnswers(1));
    QCOMPARE(chat.process.readAllStandardOutput(), answerTo(message));
}

void TestCliTerminal::pastedLinesAreOneMessage()
{
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.shown().contains("\033[?2004h")); // asks the terminal to mark it
    QVERIFY(chat.terminal.type("\033[200~Who\rare\ryou?\r\033[201~\r"));
    QVERIFY(chat.waitForAnswers(1));
    QCOMPARE(chat.process.readAllStandardOutput(), answerTo("Who\nare\nyou?"));
    QVERIFY(chat.terminal.type("/exit\r"));
    QCOMPARE(finishCli(chat.process).code, 0);
    QVERIFY(chat.terminal.shown().contains("\033[?2004l"));
}

void TestCliTerminal::quotesHoldSeveralLines_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("beside the text") << QByteArray("\"\"\"Who\nare\nyou?\"\"\"\n");
    QTest::newRow("on lines of their own") << QByteArray("\"\"\"\nWho\nare\nyou?\n\"\"\"\n");
}

void TestCliTerminal::quotesHoldSeveralLines()
{
    QFETCH(QByteArray, typed);
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type(typed));
    QVERIFY(chat.waitForAnswers(1));
    const QByteArray expected = answerTo("Who\nare\nyou?");
    QCOMPARE(chat.process.readAllStandardOutput(), expected);
    QCOMPARE(runCli(kChat, typed).out, expected);
}

void TestCliTerminal::helpNamesTheQuotes()
{
    const CliResult result = runCli(kChat, "/help\n");
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("\n\"\"\"      begins and ends"), result.err.constData());
}

void TestCliTerminal::saysWhatTheBundledModelIsGoodFor()
{
    const QByteArray expected("a small model for small talk");
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY2(chat.err.contains(expected), chat.err.constData());
    QVERIFY(chat.err.contains("trilume-cli import"));
    // Not to a pipe, and not of a model of the user's.
    QVERIFY(!runCli(kChat, "/exit\n").err.contains(expected));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.gguf"));
    QVERIFY(QFile::copy(
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf"), copy));
    TerminalChat other({QStringLiteral("chat"), copy});
    QVERIFY(other.waitForPrompt(1));
    QVERIFY2(!other.err.contains(expected), other.err.constData());
}

void TestCliTerminal::otherScriptsAreEdited()
{
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    // A letter of two bytes, a wide one and an emoji, each taken back with one key.
    QVERIFY(chat.terminal.type("Who are you?\u00e9\u6f22\U0001f98a\x7f\x7f\x7f\r"));
    QVERIFY(chat.waitForAnswers(1));
    QCOMPARE(chat.process.readAllStandardOutput(), answerTo("Who are you?"));
    QVERIFY(chat.terminal.type("/new\r"));
    QVERIFY(chat.terminal.type("\033[A\033[A\r")); // the line before the last one
    QVERIFY(chat.waitForAnswers(2));
    QCOMPARE(chat.process.readAllStandardOutput(), answerTo("Who are you?"));
}

void TestCliTerminal::lateInterruptKeepsTheChat()
{
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type("Hello\r"));
    QVERIFY(chat.waitForAnswers(1));
    QVERIFY(chat.waitForPrompt(2));
    QVERIFY(chat.terminal.type("\x03")); // meant for the answer that has just ended
    QVERIFY(chat.waitForPrompt(3));
    QVERIFY(chat.terminal.type("Hello\r"));
    QVERIFY(chat.waitForAnswers(2));
    QVERIFY(chat.waitForPrompt(4));
    QVERIFY(chat.terminal.type("\x03"));
    QVERIFY(chat.waitForPrompt(5));
    QVERIFY(chat.terminal.type("\x03")); // and a second one leaves
    QCOMPARE(finishCli(chat.process).code, 130);
}

void TestCliTerminal::interruptAtTheFirstPromptLeaves()
{
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type("\x03"));
    QCOMPARE(finishCli(chat.process).code, 130);
    QVERIFY(!chat.terminal.isEditing());
}

void TestCliTerminal::endOfInputLeaves()
{
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type("\x04"));
    QCOMPARE(finishCli(chat.process).code, 0);
    QVERIFY(!chat.terminal.isEditing());
}

void TestCliTerminal::modesComeBackAfterImpatience()
{
    TerminalChat chat({QStringLiteral("chat"), QStringLiteral("--temperature"),
                       QStringLiteral("100"), QStringLiteral("--top-k"), QStringLiteral("0"),
                       QStringLiteral("--max-tokens"), QStringLiteral("1000000"),
                       QStringLiteral("--seed"), QStringLiteral("1")});
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type("Hello\r"));
    QVERIFY(QTest::qWaitFor([&] { return chat.process.bytesAvailable() > 0; }, 60000));
    QVERIFY(chat.terminal.isEditing()); // what is typed now is for the next prompt
    const auto id = static_cast<pid_t>(chat.process.processId());
    // Until it has ended, by the second one or at the prompt behind the answer.
    QTRY_VERIFY_WITH_TIMEOUT(chat.process.state() == QProcess::NotRunning || ::kill(id, SIGINT) < 0,
                             60000);
    QVERIFY(chat.process.state() == QProcess::NotRunning || chat.process.waitForFinished(60000));
    QVERIFY(!chat.terminal.isEditing());
}

void TestCliTerminal::modesComeBack_data()
{
    QTest::addColumn<QList<int>>("signals");
    QTest::newRow("terminated") << QList<int>{SIGTERM};
    QTest::newRow("hung up") << QList<int>{SIGHUP};
    QTest::newRow("quit") << QList<int>{SIGQUIT};
}

void TestCliTerminal::modesComeBack()
{
    QFETCH(QList<int>, signals);
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QTRY_VERIFY_WITH_TIMEOUT(chat.terminal.isEditing(), 60000);
    for (const int signal : signals) {
        ::kill(static_cast<pid_t>(chat.process.processId()), signal);
    }
    QVERIFY(chat.process.waitForFinished(60000));
    QCOMPARE(chat.process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(chat.process.exitCode(), signals.last());
    QVERIFY(!chat.terminal.isEditing());
    QVERIFY(chat.terminal.shown().endsWith("\033[?2004l"));
}

// The moment at which the editor has taken the terminal and the program is not yet in its loop.
void TestCliTerminal::modesComeBackAtOnce()
{
    for (int round = 0; round < 12; ++round) {
        TerminalChat chat;
        QVERIFY(chat.process.waitForStarted());
        const QDeadlineTimer patience(60000);
        while (!chat.terminal.isEditing() && !patience.hasExpired()) {
        }
        ::kill(static_cast<pid_t>(chat.process.processId()), SIGHUP);
        QVERIFY(chat.process.waitForFinished(60000));
        QCOMPARE(chat.process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(chat.process.exitCode(), SIGHUP);
        QVERIFY(!chat.terminal.isEditing());
    }
}

void TestCliTerminal::goesOnAfterAStop()
{
    TerminalChat chat;
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type("Who are "));
    QTRY_VERIFY_WITH_TIMEOUT(chat.terminal.shown().contains("> Who are "), 60000);
    const auto id = static_cast<pid_t>(chat.process.processId());
    ::kill(id, SIGSTOP);
    chat.terminal.setLineMode();
    ::kill(id, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(chat.terminal.isEditing(), 60000);
    chat.terminal.clear();
    // No shell would continue it here, so that the system does not stop it either.
    QVERIFY(chat.terminal.type("\x1a"));
    QTRY_VERIFY_WITH_TIMEOUT(chat.terminal.shown().contains("\033[?2004h"), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(chat.terminal.isEditing(), 60000);
    // What was typed is still there; keys right behind Ctrl-Z are the terminal's to throw away.
    QVERIFY(chat.terminal.type("you?\r"));
    QVERIFY(chat.waitForAnswers(1));
    QCOMPARE(chat.process.readAllStandardOutput(), answerTo("Who are you?"));
}

void TestCliTerminal::typedWhileAnAnswerComes()
{
    TerminalChat chat(
        {QStringLiteral("chat"), QStringLiteral("--temperature"), QStringLiteral("0")});
    QVERIFY(chat.waitForPrompt(1));
    QVERIFY(chat.terminal.type("Tell me a story about a fox.\r"));
    QVERIFY(QTest::qWaitFor([&] { return chat.process.bytesAvailable() > 0; }, 60000));
    // The second line would be cut if the terminal read by lines meanwhile.
    const QByteArray message = QByteArray("And then? ").repeated(600) + "So: how are you today?";
    QVERIFY(chat.terminal.type("/new\r" + message + "\r"));
    QVERIFY(chat.waitForAnswers(2));
    QVERIFY(chat.process.readAllStandardOutput().endsWith(
        runCli({QStringLiteral("generate"), QStringLiteral("-"), QStringLiteral("--greedy")},
               message)
            .out));
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "test_cli_terminal.moc"
