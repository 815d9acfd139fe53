// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/thread_budget.h"
#include "engine/runtime/thread_budget_p.h"
#include "tests/engine/runtime/fake_root.h"

#include <QTest>

#include <numeric>

#include <sched.h>

using namespace trilume;
using tests::FakeRoot;

namespace {

// Numbers 0 to count - 1.
std::vector<int> processors(int count)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class TestThreadBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutGroupsTheProcessorsCount();
    void unifiedQuota_data();
    void unifiedQuota();
    void theTightestGroupCounts();
    void groupsOfTheHostAreLookedUpAtTheMount();
    void legacyQuota();
    void hybridTreesUseBoth();
    void coresCountNotHardwareThreads();
    void aWindowGetsAThreadWhereThereAreSome();
    void followsTheAffinityMask();
};

void TestThreadBudget::withoutGroupsTheProcessorsCount()
{
    const FakeRoot root;
    QCOMPARE(runtime::threadBudgetFrom(processors(6), root.path()).threads, std::size_t{6});
    QCOMPARE(runtime::threadBudgetFrom(processors(0), root.path()).threads, std::size_t{1});
}

void TestThreadBudget::unifiedQuota_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<std::size_t>("threads");
    QTest::newRow("no limit") << QByteArray("max 100000\n") << std::size_t{8};
    QTest::newRow("two processors") << QByteArray("200000 100000\n") << std::size_t{2};
    QTest::newRow("rounded up") << QByteArray("250000 100000\n") << std::size_t{3};
    QTest::newRow("a fraction") << QByteArray("5000 100000\n") << std::size_t{1};
    QTest::newRow("nothing") << QByteArray("0 100000\n") << std::size_t{1};
    QTest::newRow("more than there are") << QByteArray("9900000 100000\n") << std::size_t{8};
    QTest::newRow("period of zero") << QByteArray("100 0\n") << std::size_t{8};
    QTest::newRow("one word") << QByteArray("200000\n") << std::size_t{8};
    QTest::newRow("negative") << QByteArray("-1 100000\n") << std::size_t{8};
    QTest::newRow("too long") << QByteArray("99999999999999999999999 100000\n") << std::size_t{8};
    QTest::newRow("nonsense") << QByteArray("2x 100000\n") << std::size_t{8};
    QTest::newRow("empty") << QByteArray() << std::size_t{8};
}

void TestThreadBudget::unifiedQuota()
{
    QFETCH(QByteArray, content);
    QFETCH(std::size_t, threads);
    const FakeRoot root;
    root.write("proc/self/cgroup", "0::/user/app\n");
    root.write("sys/fs/cgroup/user/app/cpu.max", content.toStdString());
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, threads);
}

void TestThreadBudget::theTightestGroupCounts()
{
    const FakeRoot root;
    root.write("proc/self/cgroup", "0::/a/b/c\n");
    root.write("sys/fs/cgroup/a/b/c/cpu.max", "600000 100000\n");
    root.write("sys/fs/cgroup/a/cpu.max", "300000 100000\n");
    root.write("sys/fs/cgroup/other/cpu.max", "100000 100000\n");
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, std::size_t{3});
}

void TestThreadBudget::groupsOfTheHostAreLookedUpAtTheMount()
{
    const FakeRoot root;
    root.write("proc/self/cgroup", "0::/docker/0123456789\n");
    root.write("sys/fs/cgroup/cpu.max", "400000 100000\n");
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, std::size_t{4});
}

void TestThreadBudget::legacyQuota()
{
    const FakeRoot root;
    root.write("proc/self/cgroup", "12:memory:/m\n4:cpu,cpuacct:/box\n1:cpuset:/\n");
    root.write("sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_quota_us", "150000\n");
    root.write("sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_period_us", "100000\n");
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, std::size_t{2});
    root.write("sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_quota_us", "-1\n");
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, std::size_t{8});
}

void TestThreadBudget::hybridTreesUseBoth()
{
    const FakeRoot root;
    root.write("proc/self/cgroup", "3:cpu:/old\n0::/new\n");
    root.write("sys/fs/cgroup/cpu/old/cpu.cfs_quota_us", "500000\n");
    root.write("sys/fs/cgroup/cpu/old/cpu.cfs_period_us", "100000\n");
    root.write("sys/fs/cgroup/unified/new/cpu.max", "700000 100000\n");
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, std::size_t{5});
}

void TestThreadBudget::coresCountNotHardwareThreads()
{
    const FakeRoot root;
    for (int processor = 0; processor < 8; ++processor) {
        const int first = processor % 4;
        root.write("sys/devices/system/cpu/cpu" + std::to_string(processor)
                       + "/topology/thread_siblings_list",
                   std::to_string(first) + "," + std::to_string(first + 4) + "\n");
    }
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, std::size_t{4});
    QCOMPARE(runtime::threadBudgetFrom({1, 5}, root.path()).threads, std::size_t{1});
    QCOMPARE(runtime::threadBudgetFrom({1, 4, 6}, root.path()).threads, std::size_t{3});
    root.write("proc/self/cgroup", "0::/\n");
    root.write("sys/fs/cgroup/cpu.max", "200000 100000\n");
    QCOMPARE(runtime::threadBudgetFrom(processors(8), root.path()).threads, std::size_t{2});
}

void TestThreadBudget::aWindowGetsAThreadWhereThereAreSome()
{
    for (const auto& [all, left] : {std::pair(1U, 1U), {2U, 2U}, {3U, 3U}, {4U, 3U}, {16U, 15U}}) {
        QCOMPARE(runtime::besideWindow(ThreadBudget{all}).threads, std::size_t{left});
    }
}

void TestThreadBudget::followsTheAffinityMask()
{
    cpu_set_t all;
    CPU_ZERO(&all);
    QCOMPARE(sched_getaffinity(0, sizeof(all), &all), 0);
    QVERIFY(defaultThreadBudget().threads >= 1);
    QVERIFY(defaultThreadBudget().threads <= static_cast<std::size_t>(CPU_COUNT(&all)));
    cpu_set_t one;
    CPU_ZERO(&one);
    for (std::size_t cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (CPU_ISSET(cpu, &all)) {
            CPU_SET(cpu, &one);
            break;
        }
    }
    QCOMPARE(sched_setaffinity(0, sizeof(one), &one), 0);
    QCOMPARE(defaultThreadBudget().threads, std::size_t{1});
    QCOMPARE(sched_setaffinity(0, sizeof(all), &all), 0);
}

QTEST_GUILESS_MAIN(TestThreadBudget)
#include "test_thread_budget.moc"
