// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/futex.h"

#include <QTest>

#include <thread>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trilume;
using namespace std::chrono_literals;
using Word = std::atomic<std::uint32_t>;

namespace {

constexpr auto kLong = 20s; // longer than a wait of Qt Test's: somebody has to wake it before

} // namespace

class TestFutex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotWaitForWhatHasChanged();
    void doesNotWaitForNoTime();
    void endsByItself();
    void wakesThreads();
    void wakesAnotherProcess();
};

void TestFutex::doesNotWaitForWhatHasChanged()
{
    const Word word = 1;
    os::waitForWord(word, 0, kLong);
}

void TestFutex::doesNotWaitForNoTime()
{
    const Word word = 1;
    os::waitForWord(word, 1, 0ns);
    os::waitForWord(word, 1, -1s);
}

void TestFutex::endsByItself()
{
    const Word word = 1;
    os::waitForWord(word, 1, 1ms);
}

// Nothing changes: only who is woken comes back. It is woken again until it has been asleep.
void TestFutex::wakesThreads()
{
    const Word word = 0;
    std::atomic<int> woken = 0;
    const auto wait = [&] {
        os::waitForWord(word, 0, kLong);
        ++woken;
    };
    const std::jthread one(wait);
    const std::jthread other(wait);
    const auto wokenNow = [&] {
        os::wakeWaiters(word);
        return woken.load();
    };
    QTRY_COMPARE(wokenNow(), 2);
}

void TestFutex::wakesAnotherProcess()
{
    void* shared =
        mmap(nullptr, sizeof(Word), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    QVERIFY(shared != MAP_FAILED);
    const Word& word = *new (shared) Word(0);
    const pid_t child = fork();
    if (child == 0) {
        os::waitForWord(word, 0, kLong);
        _exit(7);
    }
    int status = 0;
    bool hasEnded = false;
    const auto endsNow = [&] {
        os::wakeWaiters(word);
        hasEnded = hasEnded || waitpid(child, &status, WNOHANG) == child;
        return hasEnded;
    };
    QTRY_VERIFY(endsNow());
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 7);
    munmap(shared, sizeof(Word));
}

QTEST_GUILESS_MAIN(TestFutex)
#include "test_futex.moc"
