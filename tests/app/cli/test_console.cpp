// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "tests/app/cli/pseudo_terminal.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace trilume;
using namespace trilume::cli;

namespace {

// Puts something in the place of a standard stream, for the life of this object.
class Redirected
{
public:
    Redirected(int stream, int target)
        : m_stream(stream)
        , m_former(::dup(stream))
    {
        ::dup2(target, stream);
    }

    ~Redirected()
    {
        ::dup2(m_former, m_stream);
        ::close(m_former);
    }

    Redirected(const Redirected&) = delete;
    Redirected& operator=(const Redirected&) = delete;

private:
    int m_stream;
    int m_former;
};

constexpr std::string_view kSteering = "\033[7mRED\033]0;owned\007\xC2\x9B\n\t.";
constexpr const char* kShown = "\\x1b[7mRED\\x1b]0;owned\\x07\\u009b\n\t.";

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreKeptInAFile();
    void answersCannotSteerATerminal();
    void messagesCannotSteerATerminal();
};

void TestConsole::answersAreKeptInAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    {
        const Redirected output(STDOUT_FILENO, file.handle());
        Console console;
        console.outGenerated(kSteering); // as the model said it
        console.out(kSteering);          // a report that quotes it
        console.flush();
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), QByteArray(kSteering.data(), kSteering.size()) + kShown);
}

void TestConsole::answersCannotSteerATerminal()
{
    tests::PseudoTerminal terminal;
    {
        const Redirected output(STDOUT_FILENO, terminal.descriptor());
        Console console;
        console.outGenerated(kSteering);
        console.outControl("\033[A");
        console.flush();
    }
    QCOMPARE(QByteArray(terminal.shown()).replace("\r\n", "\n"), kShown + QByteArray("\033[A"));
}

void TestConsole::messagesCannotSteerATerminal()
{
    tests::PseudoTerminal terminal;
    {
        const Redirected messages(STDERR_FILENO, terminal.descriptor());
        Console console;
        console.progress("\007");
        console.note(kSteering);
        QVERIFY(console.fail({Errc::Io, Sentence::asIs("a\nb\033")}) == ExitCode::Failed);
        QVERIFY(console.failUsage({Errc::Io, Sentence::asIs("\x7f")}, {}) == ExitCode::WrongUsage);
    }
    QCOMPARE(QByteArray(terminal.shown()).replace("\r\n", "\n"),
             QByteArray("\r\033[K\\x07\r\033[K") + kShown
                 + "\ntrilume-cli: a\\x0ab\\x1b\ntrilume-cli: \\x7f\nTry 'trilume-cli --help'.\n");
}

QTEST_GUILESS_MAIN(TestConsole)
#include "test_console.moc"
