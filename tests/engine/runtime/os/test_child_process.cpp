// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/child_process.h"

#include <QTest>

#include <array>
#include <csignal>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

using namespace trilume;

class TestChildProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheChildOnlyTheFirst();
    void namesSignals();
};

// A shell is asked whether it has the two ends of a pipe, of which it may keep the lower one.
void TestChildProcess::leavesTheChildOnlyTheFirst()
{
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    const int kept = std::min(ends[0], ends[1]);
    const int closed = std::max(ends[0], ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    QCOMPARE(os::closeFrom(actions, kept + 1), 0);
    std::string script =
        "exec 2>&-; true <&" + std::to_string(kept) + " && ! true <&" + std::to_string(closed);
    std::string shell = "sh";
    std::string option = "-c";
    std::array<char*, 4> words = {shell.data(), option.data(), script.data(), nullptr};
    pid_t child = 0;
    QCOMPARE(posix_spawn(&child, "/bin/sh", &actions, nullptr, words.data(), environ), 0);
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    close(ends[1]);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestChildProcess::namesSignals()
{
    QCOMPARE(os::signalText(SIGABRT), "Aborted");
    QVERIFY(os::signalText(-1) == nullptr);
}

QTEST_GUILESS_MAIN(TestChildProcess)
#include "test_child_process.moc"
