// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/memory_info.h"
#include "engine/runtime/memory_info_p.h"
#include "tests/engine/runtime/fake_root.h"

#include <QTest>

using namespace trilume;
using tests::FakeRoot;

namespace {

constexpr std::uint64_t kMeminfoBytes = std::uint64_t{8000000} * 1024;

void writeMeminfo(const FakeRoot& root)
{
    root.write("proc/meminfo", "MemTotal:       16000000 kB\n"
                               "MemFree:         1000000 kB\n"
                               "MemAvailable:    8000000 kB\n"
                               "Buffers:             100 kB\n");
}

} // namespace

class TestMemoryInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownOfAnEmptySystem();
    void takesWhatTheSystemSays();
    void unifiedLimits_data();
    void unifiedLimits();
    void limitsOfGroupsAboveCount();
    void legacyLimits();
    void thisMachineSaysSomething();
};

void TestMemoryInfo::nothingIsKnownOfAnEmptySystem()
{
    const FakeRoot root;
    QVERIFY(!runtime::availableMemoryFrom(root.path()));
    QVERIFY(!runtime::peakMemoryFrom(root.path()));
    root.write("proc/meminfo", "MemTotal: 5 kB\nMemAvailable: lots kB\n");
    QVERIFY(!runtime::availableMemoryFrom(root.path()));
}

void TestMemoryInfo::takesWhatTheSystemSays()
{
    const FakeRoot root;
    writeMeminfo(root);
    QCOMPARE(runtime::availableMemoryFrom(root.path()).value_or(0), kMeminfoBytes);
    root.write("proc/self/status", "Name:\tcli\nVmPeak:\t  900 kB\nVmHWM:\t  700 kB\n");
    QCOMPARE(runtime::peakMemoryFrom(root.path()).value_or(0), std::uint64_t{700} * 1024);
}

void TestMemoryInfo::unifiedLimits_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<quint64>("expected");
    const quint64 free = kMeminfoBytes;
    QTest::newRow("no limit") << QByteArray("max\n") << QByteArray("5\n") << QByteArray() << free;
    QTest::newRow("limit") << QByteArray("1000000\n") << QByteArray("400000\n") << QByteArray()
                           << quint64{600000};
    QTest::newRow("file pages can go")
        << QByteArray("1000000\n") << QByteArray("900000\n")
        << QByteArray("anon 100\ninactive_anon 7\ninactive_file 300000\nactive_file 9\n")
        << quint64{400000};
    QTest::newRow("more file pages than usage")
        << QByteArray("1000000\n") << QByteArray("5\n") << QByteArray("inactive_file 300000\n")
        << quint64{1000000};
    QTest::newRow("over the limit")
        << QByteArray("1000\n") << QByteArray("2000\n") << QByteArray() << quint64{0};
    QTest::newRow("limit above the machine")
        << QByteArray("99999999999999\n") << QByteArray("5\n") << QByteArray() << free;
    QTest::newRow("unreadable usage")
        << QByteArray("1000\n") << QByteArray("?\n") << QByteArray() << free;
}

void TestMemoryInfo::unifiedLimits()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, usage);
    QFETCH(QByteArray, stat);
    QFETCH(quint64, expected);
    const FakeRoot root;
    writeMeminfo(root);
    root.write("proc/self/cgroup", "0::/user/app\n");
    root.write("sys/fs/cgroup/user/app/memory.max", limit.toStdString());
    root.write("sys/fs/cgroup/user/app/memory.current", usage.toStdString());
    root.write("sys/fs/cgroup/user/app/memory.stat", stat.toStdString());
    QCOMPARE(quint64{runtime::availableMemoryFrom(root.path()).value_or(1)}, expected);
}

void TestMemoryInfo::limitsOfGroupsAboveCount()
{
    const FakeRoot root;
    writeMeminfo(root);
    root.write("proc/self/cgroup", "0::/a/b\n");
    root.write("sys/fs/cgroup/a/b/memory.max", "max\n");
    root.write("sys/fs/cgroup/a/b/memory.current", "10\n");
    root.write("sys/fs/cgroup/a/memory.max", "5000\n");
    root.write("sys/fs/cgroup/a/memory.current", "2000\n");
    QCOMPARE(runtime::availableMemoryFrom(root.path()).value_or(0), std::uint64_t{3000});
}

void TestMemoryInfo::legacyLimits()
{
    const FakeRoot root;
    writeMeminfo(root);
    root.write("proc/self/cgroup", "9:memory:/box\n0::/\n");
    root.write("sys/fs/cgroup/memory/box/memory.limit_in_bytes", "70000\n");
    root.write("sys/fs/cgroup/memory/box/memory.usage_in_bytes", "50000\n");
    root.write("sys/fs/cgroup/memory/box/memory.stat",
               "inactive_file 1\ntotal_inactive_file 10000\n");
    QCOMPARE(runtime::availableMemoryFrom(root.path()).value_or(0), std::uint64_t{30000});
}

void TestMemoryInfo::thisMachineSaysSomething()
{
    QVERIFY(availableMemoryBytes().value_or(0) > 0);
    QVERIFY(peakMemoryBytes().value_or(0) > 0);
}

QTEST_GUILESS_MAIN(TestMemoryInfo)
#include "test_memory_info.moc"
