// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/peer_process.h"

#include <QTest>

#include <array>

#include <sys/socket.h>
#include <unistd.h>

using namespace trilume;

class TestPeerProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheOtherEnd();
    void knowsNothingOfOtherDescriptors();
};

void TestPeerProcess::knowsTheOtherEnd()
{
    std::array<int, 2> ends{};
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
    QCOMPARE(os::peerProcess(ends[0]), getpid());
    close(ends[0]);
    close(ends[1]);
}

void TestPeerProcess::knowsNothingOfOtherDescriptors()
{
    QCOMPARE(os::peerProcess(-1), 0);
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    QCOMPARE(os::peerProcess(ends[0]), 0);
    close(ends[0]);
    close(ends[1]);
}

QTEST_GUILESS_MAIN(TestPeerProcess)
#include "test_peer_process.moc"
