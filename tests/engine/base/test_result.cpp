// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/result.h"

#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trilume;

namespace {

// The signal that ends a process which does this; 0: it came to its end.
template <typename Deed>
int signalThatEnds(const Deed& deed)
{
    const pid_t process = fork();
    if (process == 0) {
        const rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGABRT, SIG_DFL); // Qt Test's would write pages
        ::close(STDERR_FILENO);
        try {
            deed();
        } catch (...) {
            _exit(0);
        }
        _exit(0);
    }
    int status = 0;
    waitpid(process, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError();
    void aValueCanBeMovedOut();
    void theWrongQuestionEndsTheProgram();
};

void TestResult::holdsAValueOrAnError()
{
    const Result<int> seven(7);
    QVERIFY(seven.ok() && seven);
    QCOMPARE(seven.value(), 7);
    const Result<int> none(Error{Errc::NotFound, Sentence::asIs("x is missing.")});
    QVERIFY(!none.ok() && !none);
    QCOMPARE(none.error().code, Errc::NotFound);
    QCOMPARE(none.error().english(), std::string("x is missing."));
}

void TestResult::aValueCanBeMovedOut()
{
    Result<std::unique_ptr<int>> made(std::make_unique<int>(3));
    const std::unique_ptr<int> moved = std::move(made).value();
    QCOMPARE(*moved, 3);
}

void TestResult::theWrongQuestionEndsTheProgram()
{
    Result<int> seven(7);
    Result<int> none(Error{Errc::Io, Sentence::asIs("no")});
    QCOMPARE(signalThatEnds([&] { static_cast<void>(seven.value()); }), 0);
    QCOMPARE(signalThatEnds([&] { static_cast<void>(none.value()); }), SIGABRT);
    QCOMPARE(signalThatEnds([&] { static_cast<void>(std::as_const(none).value()); }), SIGABRT);
    QCOMPARE(signalThatEnds([&] { static_cast<void>(std::move(none).value()); }), SIGABRT);
    QCOMPARE(signalThatEnds([&] { static_cast<void>(seven.error().code); }), SIGABRT);
}

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
