// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/cpu_time.h"
#include "tests/engine/power/fake_ticks.h"

#include <QTest>

#include <cstdint>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

class TestCpuTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMachine();
    void readsThisProgram();
    void stepsTellBusyFromIdle();
    void countsThatFall();
    void refusesAbsurdCounts();
    void refusesABrokenFileOfItsOwn_data();
    void refusesABrokenFileOfItsOwn();
    void shareIsAtMostAll();
    void realMachine();
};

void TestCpuTime::readsTheMachine()
{
    const FakeMachine machine;
    writeMachine(machine, {1, 2, 3, 4});
    const Result<MachineTicks> ticks = readMachineTicks(machine.access());
    QVERIFY(ticks.ok());
    const std::array<std::int64_t, 8> expected = {1001, 20, 30, 5002, 603, 7, 8, 4};
    QCOMPARE(ticks.value().fields, expected);
}

void TestCpuTime::readsThisProgram()
{
    const FakeMachine machine;
    writeOwn(machine, 40, 2);
    const Result<std::int64_t> ticks = readOwnTicks(machine.access());
    QVERIFY(ticks.ok());
    QCOMPARE(ticks.value(), std::int64_t{42});
}

void TestCpuTime::stepsTellBusyFromIdle()
{
    const MachineTicks before{{0, 0, 0, 0, 0, 0, 0, 0}};
    const MachineTicks after{{1, 2, 4, 8, 16, 32, 64, 128}};
    const std::optional<TickStep> step = ticksBetween(before, after);
    QVERIFY(step.has_value());
    QCOMPARE(step->busy, std::int64_t{1 + 2 + 4 + 32 + 64});
    QCOMPARE(step->all, std::int64_t{255});
}

void TestCpuTime::countsThatFall()
{
    const MachineTicks before{{10, 10, 10, 10, 10, 10, 10, 10}};
    MachineTicks after = before;
    after.fields[3] = 9; // idle and iowait may
    after.fields[4] = 9;
    after.fields[0] = 15;
    const std::optional<TickStep> step = ticksBetween(before, after);
    QVERIFY(step.has_value());
    QCOMPARE(step->all, std::int64_t{5});
    after.fields[2] = 9;
    QVERIFY(!ticksBetween(before, after));
}

void TestCpuTime::refusesAbsurdCounts()
{
    const FakeMachine machine;
    machine.write("proc/stat", "cpu 9223372036854775807 9223372036854775807 1 1 1 1 1 1");
    QVERIFY(!readMachineTicks(machine.access()));
    machine.write("proc/self/stat",
                  "1 (a) R 1 2 3 4 5 6 7 8 9 10 9223372036854775807 9223372036854775807 1");
    QVERIFY(!readOwnTicks(machine.access()));
}

void TestCpuTime::refusesABrokenFileOfItsOwn_data()
{
    QTest::addColumn<QString>("content"); // null: a folder in its place
    QTest::newRow("empty") << "";
    QTest::newRow("short") << "42 (name) R 1 2 3 4 5 6 7 8 9 10 11";
    QTest::newRow("without name") << "42 name R 1 2 3 4 5 6 7 8 9 10 11 12 13";
    QTest::newRow("folder") << QString();
}

void TestCpuTime::refusesABrokenFileOfItsOwn()
{
    QFETCH(QString, content);
    const FakeMachine machine;
    const std::string file = "proc/self/stat";
    machine.write(file + (content.isNull() ? "/file" : ""), content.toStdString());
    const Result<std::int64_t> ticks = readOwnTicks(machine.access());
    QVERIFY(!ticks.ok());
    QVERIFY2(contains(ticks.error().english(), machine.file(file).string()),
             ticks.error().english().c_str());
    QVERIFY2(contains(ticks.error().english(), "expected"), ticks.error().english().c_str());
}

void TestCpuTime::shareIsAtMostAll()
{
    QCOMPARE(ownShare(25, 100), 0.25);
    QCOMPARE(ownShare(120, 100), 1.0);
    QCOMPARE(ownShare(0, 100), 0.0);
}

void TestCpuTime::realMachine()
{
    const Result<MachineTicks> ticks = readMachineTicks(SystemAccess());
    QVERIFY2(ticks.ok(), ticks.ok() ? "" : ticks.error().english().c_str());
    QVERIFY(readOwnTicks(SystemAccess()).ok());
}

QTEST_GUILESS_MAIN(TestCpuTime)
#include "test_cpu_time.moc"
