// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/wake_descriptor.h"

#include <QTest>

#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace trilume;

namespace {

bool isReadable(int descriptor)
{
    pollfd one{descriptor, POLLIN, 0};
    return poll(&one, 1, 0) == 1 && (one.revents & POLLIN) != 0;
}

} // namespace

class TestWakeDescriptor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadableUntilItIsTaken();
    void returnsWhereNobodyWoke();
    void waitsUntilSomebodyWakes();
    void doesNothingWithoutOne();
};

void TestWakeDescriptor::isReadableUntilItIsTaken()
{
    for (const auto taking : {os::WakeTaking::Waits, os::WakeTaking::Returns}) {
        const int one = os::openWake(taking);
        QVERIFY(one >= 0 && (fcntl(one, F_GETFD) & FD_CLOEXEC) != 0);
        QVERIFY(!isReadable(one));
        os::wake(one);
        os::wake(one);
        QVERIFY(isReadable(one));
        QVERIFY(os::takeWake(one));
        QVERIFY(!isReadable(one));
        close(one);
    }
}

void TestWakeDescriptor::returnsWhereNobodyWoke()
{
    const int one = os::openWake(os::WakeTaking::Returns);
    QVERIFY(!os::takeWake(one));
    close(one);
}

void TestWakeDescriptor::waitsUntilSomebodyWakes()
{
    const int one = os::openWake(os::WakeTaking::Waits);
    bool isTaken = false;
    std::thread taker([one, &isTaken] { isTaken = os::takeWake(one); });
    os::wake(one);
    taker.join();
    QVERIFY(isTaken);
    close(one);
}

void TestWakeDescriptor::doesNothingWithoutOne()
{
    os::wake(-1);
    QVERIFY(!os::takeWake(-1));
}

QTEST_GUILESS_MAIN(TestWakeDescriptor)
#include "test_wake_descriptor.moc"
