// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/memory_use.h"
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <unistd.h>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

class TestMemoryUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMachine();
    void readsThisProgram();
    void saysNothingOfBrokenFiles_data();
    void saysNothingOfBrokenFiles();
    void realMachine();
};

void TestMemoryUse::readsTheMachine()
{
    const FakeMachine machine;
    machine.write("proc/meminfo", "MemTotal:       16316412 kB\nMemFree:        12 kB");
    QCOMPARE(readMachineMemoryBytes(machine.access()), std::uint64_t{16316412} * 1024);
}

void TestMemoryUse::readsThisProgram()
{
    const FakeMachine machine;
    machine.write("proc/self/statm", "2000 500 100 1 0 300 0");
    const auto page = static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    QCOMPARE(readOwnMemoryBytes(machine.access()), 500 * page);
}

void TestMemoryUse::saysNothingOfBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::addColumn<QByteArray>("pages");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("other words") << QByteArray("MemFree: 12 kB") << QByteArray("many more");
    QTest::newRow("cut off") << QByteArray("MemTotal:") << QByteArray("2000");
    QTest::newRow("nothing") << QByteArray("MemTotal: 0 kB") << QByteArray("2000 0");
    QTest::newRow("beyond counting")
        << QByteArray("MemTotal: 18446744073709551615 kB") << QByteArray("1 18446744073709551615");
}

void TestMemoryUse::saysNothingOfBrokenFiles()
{
    QFETCH(QByteArray, memory);
    QFETCH(QByteArray, pages);
    const FakeMachine machine;
    QVERIFY(!readMachineMemoryBytes(machine.access()) && !readOwnMemoryBytes(machine.access()));
    machine.write("proc/meminfo", memory.toStdString());
    machine.write("proc/self/statm", pages.toStdString());
    QVERIFY(!readMachineMemoryBytes(machine.access()));
    QVERIFY(!readOwnMemoryBytes(machine.access()));
}

void TestMemoryUse::realMachine()
{
    const SystemAccess access;
    const auto all = readMachineMemoryBytes(access);
    const auto own = readOwnMemoryBytes(access);
    QVERIFY(all && own && *own < *all);
}

QTEST_GUILESS_MAIN(TestMemoryUse)
#include "test_memory_use.moc"
