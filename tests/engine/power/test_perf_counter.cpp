// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/perf_counter.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <linux/perf_event.h>
#include <sched.h>

using namespace trilume;
using namespace trilume::power;

namespace {

namespace fs = std::filesystem;

// Time of the processor, which every kernel counts that counts at all.
PerfEvent timeEvent()
{
    return {PERF_TYPE_SOFTWARE, PERF_COUNT_SW_CPU_CLOCK, std::max(sched_getcpu(), 0)};
}

bool isRefusal(int number)
{
    return number == EACCES || number == EPERM || number == ENOSYS;
}

// The counters of the kernel among this program's open files.
std::vector<int> openCounters()
{
    std::vector<int> handles;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator("/proc/self/fd", ignored)) {
        const std::string target = fs::read_symlink(entry.path(), ignored).string();
        if (target.find("perf_event") != std::string::npos) {
            handles.push_back(std::stoi(entry.path().filename().string()));
        }
    }
    return handles;
}

} // namespace

// The kernel itself, with an event that needs no special processor.
class TestPerfCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromZeroAndCloses();
    void whatDoesNotExistIsAnError_data();
    void whatDoesNotExistIsAnError();
};

void TestPerfCounter::countsFromZeroAndCloses()
{
    QVERIFY(openCounters().empty());
    OpenedCounter opened = openPerfCounter(timeEvent());
    if (!opened.counter) {
        QVERIFY2(isRefusal(opened.errorNumber), std::strerror(opened.errorNumber));
        QSKIP("this user may not count events of whole processors here");
    }
    QCOMPARE(opened.errorNumber, 0);
    const PerfCount first = opened.counter->read();
    QCOMPARE(first.errorNumber, 0);
    constexpr std::uint64_t kHour = 3'600'000'000'000; // nanoseconds
    QVERIFY(first.count < kHour);
    PerfCount next;
    QTRY_VERIFY((next = opened.counter->read()).errorNumber != 0 || next.count > first.count);
    QCOMPARE(next.errorNumber, 0);
    const std::vector<int> handles = openCounters();
    QCOMPARE(handles.size(), std::size_t{1});
    QVERIFY((fcntl(handles.front(), F_GETFD) & FD_CLOEXEC) != 0);
    opened.counter.reset();
    QVERIFY(openCounters().empty());
}

void TestPerfCounter::whatDoesNotExistIsAnError_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<int>("processor");
    QTest::addColumn<int>("number");
    QTest::newRow("unit") << quint32{4'000'000'000} << 0 << ENOENT;
    QTest::newRow("processor") << quint32{PERF_TYPE_SOFTWARE} << 1'000'000 << EINVAL;
    QTest::newRow("no processor") << quint32{PERF_TYPE_SOFTWARE} << -1 << EINVAL;
}

void TestPerfCounter::whatDoesNotExistIsAnError()
{
    QFETCH(quint32, type);
    QFETCH(int, processor);
    QFETCH(int, number);
    const OpenedCounter opened = openPerfCounter({type, 0, processor});
    QVERIFY(opened.counter == nullptr);
    // Kernels ask for rights before they look, or do not know the call.
    QVERIFY2(isRefusal(opened.errorNumber) || opened.errorNumber == number
                 || opened.errorNumber == ENODEV,
             std::strerror(opened.errorNumber));
    QVERIFY(openCounters().empty());
}

QTEST_GUILESS_MAIN(TestPerfCounter)
#include "test_perf_counter.moc"
