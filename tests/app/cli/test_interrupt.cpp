// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QTest>

#include <chrono>
#include <csignal>
#include <string>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using trilume::cli::Interrupt;

namespace {

bool isReadable(int descriptor)
{
    pollfd ready{descriptor, POLLIN, 0};
    return ::poll(&ready, 1, 0) == 1;
}

} // namespace

class TestInterrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSignalAsksToStop();
    void rearmForgetsIt();
    void rearmForgetsWhatIsOnItsWay();
    void secondSignalKills();
    void canBeAskedFromInside();
    void waitingEndsWithIt();
};

void TestInterrupt::firstSignalAsksToStop()
{
    Interrupt interrupt;
    const std::stop_token token = interrupt.token();
    QVERIFY(!token.stop_requested() && !interrupt.wasInterrupted());
    QVERIFY(!isReadable(interrupt.descriptor()));
    std::raise(SIGINT);
    QVERIFY(interrupt.wasInterrupted());
    QTRY_VERIFY(token.stop_requested());
    QTRY_VERIFY(isReadable(interrupt.descriptor()));
    interrupt.rearm();
}

void TestInterrupt::rearmForgetsIt()
{
    Interrupt interrupt;
    for (int i = 0; i < 3; ++i) { // more than two in all: none of them kills
        const std::stop_token token = interrupt.token();
        std::raise(SIGINT);
        QTRY_VERIFY(token.stop_requested() && isReadable(interrupt.descriptor()));
        interrupt.rearm();
        QVERIFY(!interrupt.wasInterrupted() && !isReadable(interrupt.descriptor()));
        QVERIFY(!interrupt.token().stop_requested());
        QVERIFY(token.stop_requested());
    }
}

void TestInterrupt::rearmForgetsWhatIsOnItsWay()
{
    // The thread that carries a signal may be later than who has already dealt with it.
    Interrupt interrupt;
    for (int i = 0; i < 2000; ++i) {
        std::raise(SIGINT);
        interrupt.rearm();
        QVERIFY(!interrupt.wasInterrupted());
        QVERIFY2(!interrupt.token().stop_requested(), std::to_string(i).c_str());
        QVERIFY2(!isReadable(interrupt.descriptor()), std::to_string(i).c_str());
    }
}

void TestInterrupt::secondSignalKills()
{
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const Interrupt interrupt;
        std::raise(SIGINT);
        std::raise(SIGINT);
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGINT);
}

void TestInterrupt::waitingEndsWithIt()
{
    Interrupt interrupt;
    QVERIFY(interrupt.waitFor(std::chrono::nanoseconds(0)));
    QVERIFY(interrupt.waitFor(std::chrono::nanoseconds(-5)));
    const auto begin = std::chrono::steady_clock::now();
    QVERIFY(interrupt.waitFor(std::chrono::milliseconds(20)));
    QVERIFY(std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(20));
    // The signal may reach another thread than the one that waits.
    sigset_t blocked;
    sigset_t former;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGINT);
    pthread_sigmask(SIG_BLOCK, &blocked, &former);
    ::kill(::getpid(), SIGINT);
    const auto waitBegin = std::chrono::steady_clock::now();
    const bool hasWaited = interrupt.waitFor(std::chrono::seconds(60));
    pthread_sigmask(SIG_SETMASK, &former, nullptr);
    QVERIFY(!hasWaited);
    QVERIFY(std::chrono::steady_clock::now() - waitBegin < std::chrono::seconds(30));
    QVERIFY(!interrupt.waitFor(std::chrono::nanoseconds(0)));
    interrupt.rearm();
    QVERIFY(interrupt.waitFor(std::chrono::nanoseconds(0)));
}

void TestInterrupt::canBeAskedFromInside()
{
    Interrupt interrupt;
    interrupt.requestStop();
    QVERIFY(interrupt.token().stop_requested() && !interrupt.wasInterrupted());
    interrupt.rearm();
    QVERIFY(!interrupt.token().stop_requested());
}

QTEST_GUILESS_MAIN(TestInterrupt)
#include "test_interrupt.moc"
