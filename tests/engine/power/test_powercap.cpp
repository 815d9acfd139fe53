// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <utility>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

class TestPowercap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rampIntegrates();
    void zonesKeepTheirScopes();
    void partsInsideTheirPackageCountOnce();
    void socketsInOrder();
    void mmioRepeatsAreLeftOut();
    void mmioAloneIsTaken();
    void zoneWithoutRangeWorks();
    void badFiles_data();
    void badFiles();
    void vanishedFileComesBack();
    void refusedPermissionNamesTheFix();
    void unknownZonesAreNamed();
    void noPowercapNoMeters();
};

void TestPowercap::rampIntegrates()
{
    FakeMachine machine;
    // 20 W rising by 4 W a second, over the wrap of the counter.
    constexpr std::int64_t kRange = 262'143'328'850;
    constexpr std::int64_t kStart = kRange - 100'000'000;
    machine.writeZone("intel-rapl:0", "package-0", kStart);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    EnergyMeter& meter = *found.meters.front().meter;
    double expected = 0.0;
    for (int step = 1; step <= 200; ++step) {
        machine.pass(0.1);
        const double seconds = step * 0.1;
        expected = 20.0 * seconds + 2.0 * seconds * seconds;
        const auto count = kStart + static_cast<std::int64_t>(expected * 1e6);
        machine.write("sys/class/powercap/intel-rapl:0/energy_uj", std::to_string(count % kRange));
        const double joules = joulesOf(meter.read());
        QVERIFY2(std::abs(joules - expected) <= expected * 1e-3,
                 qPrintable(QStringLiteral("step %1: %2 J").arg(step).arg(joules)));
    }
    QVERIFY(expected > 1000.0);
    QCOMPARE(missingOf(meter.read()), 0.0);
}

void TestPowercap::zonesKeepTheirScopes()
{
    const FakeMachine machine;
    machine.writeZone("intel-rapl:0", " package-0 ", 1);
    machine.writeZone("intel-rapl:0:0", "core", 1);
    machine.writeZone("intel-rapl:0:1", "dram", 1);
    machine.writeZone("intel-rapl:1", "psys", 1);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{4});
    QVERIFY(found.unusable.empty());
    for (const auto& [source, scope] : {std::pair("powercap package-0", EnergyScope::Package),
                                        std::pair("powercap package-0 core", EnergyScope::Cores),
                                        std::pair("powercap package-0 dram", EnergyScope::Dram),
                                        std::pair("powercap psys", EnergyScope::Platform)}) {
        const FoundMeter* meter = meterOf(found, source);
        QVERIFY2(meter != nullptr, source);
        QCOMPARE(meter->meter->info().scope, scope);
        QCOMPARE(meter->meter->info().label, EvidenceLabel::Measured);
        QVERIFY(meter->meter->info().uncertainty.fraction > 0.0);
        QVERIFY(!meter->meter->info().uncertainty.basis.isEmpty());
        QCOMPARE(meter->meter->info().longestInterval,
                 std::chrono::nanoseconds(std::chrono::seconds(131)));
        QVERIFY(!meter->problem);
    }
}

void TestPowercap::partsInsideTheirPackageCountOnce()
{
    // As the kernel shows them: by control type, in their package, and flat.
    const FakeMachine machine;
    for (const char* folder : {"", "intel-rapl/", "intel-rapl/intel-rapl:0/", "intel-rapl:0/"}) {
        machine.writeZone(std::string(folder) + "intel-rapl:0:0", "core", 1);
    }
    machine.writeZone("intel-rapl:0", "package-0", 1);
    machine.writeZone("intel-rapl/intel-rapl:0", "package-0", 1);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{2});
    QVERIFY(meterOf(found, "powercap package-0") != nullptr);
    QVERIFY(meterOf(found, "powercap package-0 core") != nullptr);

    // Only within the package.
    machine.remove("sys/class/powercap/intel-rapl:0:0");
    machine.remove("sys/class/powercap/intel-rapl");
    QVERIFY(meterOf(findMeters(machine.access()), "powercap package-0 core") != nullptr);
}

void TestPowercap::socketsInOrder()
{
    const FakeMachine machine;
    for (int socket = 0; socket < 12; ++socket) {
        const std::string number = std::to_string(socket);
        machine.writeZone("intel-rapl:" + number, "package-" + number, 1);
        machine.writeZone("intel-rapl:" + number + ":0", "core", 1);
    }
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{24});
    QCOMPARE(found.meters[2].meter->info().source, std::string("powercap package-2"));
    QCOMPARE(found.meters[11].meter->info().source, std::string("powercap package-11"));
    QCOMPARE(found.meters[23].meter->info().source, std::string("powercap package-11 core"));
}

void TestPowercap::mmioRepeatsAreLeftOut()
{
    const FakeMachine machine;
    machine.writeZone("intel-rapl-mmio:0", "package-0", 1);
    machine.writeZone("intel-rapl-mmio:0:0", "dram", 1);
    machine.writeZone("intel-rapl:0", "package-0", 1);
    machine.writeZone("intel-rapl:0:0", "dram", 1);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{2});
    QVERIFY(found.unusable.empty());
    // The one that is kept is not the copy.
    machine.write("sys/class/powercap/intel-rapl-mmio:0/energy_uj", "9000001");
    machine.write("sys/class/powercap/intel-rapl:0/energy_uj", "2000001");
    QCOMPARE(joulesOf(meterOf(found, "powercap package-0")->meter->read()), 2.0);
}

void TestPowercap::mmioAloneIsTaken()
{
    const FakeMachine machine;
    machine.writeZone("intel-rapl-mmio:0", "package-0", 1);
    QVERIFY(meterOf(findMeters(machine.access()), "powercap package-0") != nullptr);
}

void TestPowercap::zoneWithoutRangeWorks()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 5'000'000);
    machine.remove("sys/class/powercap/intel-rapl:0/max_energy_range_uj");
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(1.0);
    machine.write("sys/class/powercap/intel-rapl:0/energy_uj", "7000000");
    QCOMPARE(joulesOf(meter.read()), 2.0);
    machine.pass(1.0);
    machine.write("sys/class/powercap/intel-rapl:0/energy_uj", "0");
    const Result<EnergyReading> fallen = meter.read();
    QCOMPARE(joulesOf(fallen), 2.0);
    QCOMPARE(missingOf(fallen), 1.0);
}

void TestPowercap::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("word") << QByteArray("many");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("two numbers") << QByteArray("5 6");
    QTest::newRow("fraction") << QByteArray("5.5");
    QTest::newRow("hexadecimal") << QByteArray("0x10");
    QTest::newRow("overflow") << QByteArray("99999999999999999999");
    QTest::newRow("bytes") << QByteArray("\0\1\377", 3);
}

void TestPowercap::badFiles()
{
    QFETCH(QByteArray, content);
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 1'000'000);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(1.0);
    machine.write("sys/class/powercap/intel-rapl:0/energy_uj", content.toStdString());
    const std::string problem = problemOf(meter.read());
    QVERIFY2(contains(problem, "intel-rapl:0/energy_uj: found \""), problem.c_str());
    QVERIFY2(contains(problem, "expected a whole number that is not negative (microjoules)"),
             problem.c_str());
    // The meter goes on, and nothing is lost: it is a counter.
    machine.pass(1.0);
    machine.write("sys/class/powercap/intel-rapl:0/energy_uj", "31000000");
    QCOMPARE(joulesOf(meter.read()), 30.0);
}

void TestPowercap::vanishedFileComesBack()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 1'000'000);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.remove("sys/class/powercap/intel-rapl:0");
    machine.pass(1.0);
    const Result<EnergyReading> gone = meter.read();
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Errc::NotFound);
    machine.pass(1.0);
    machine.writeZone("intel-rapl:0", "package-0", 9'000'000);
    QCOMPARE(joulesOf(meter.read()), 8.0);
}

void TestPowercap::refusedPermissionNamesTheFix()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 1'000'000);
    const std::string file = "sys/class/powercap/intel-rapl:0/energy_uj";
    machine.refuse(file, EACCES);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    const FoundMeter& refused = found.meters.front();
    QCOMPARE(refused.meter->info().source, std::string("powercap package-0"));
    QVERIFY(refused.problem.has_value());
    const std::string message = refused.problem->english();
    QVERIFY2(contains(message, machine.file(file).string()), message.c_str());
    QVERIFY2(contains(message, "not permitted"), message.c_str());
    QVERIFY2(contains(message, "sudo chgrp"), message.c_str());
    QCOMPARE(std::count(message.begin(), message.end(), '\n'), 0);
    // With the permission the same meter begins to count.
    machine.refuse(file, 0);
    QCOMPARE(joulesOf(refused.meter->read()), 0.0);
    machine.pass(1.0);
    machine.write(file, "4000000");
    QCOMPARE(joulesOf(refused.meter->read()), 3.0);
}

void TestPowercap::unknownZonesAreNamed()
{
    const FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 1);
    machine.writeZone("intel-rapl:0:0", "uncore", 1);
    machine.write("sys/class/powercap/intel-rapl:1/energy_uj", "1"); // no name
    machine.write("sys/class/powercap/dtpm:0/name", "package-9");    // another control type
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    QCOMPARE(found.unusable.size(), std::size_t{2});
    QCOMPARE(found.unusable[0].source, std::string("powercap intel-rapl:1"));
    QVERIFY(contains(found.unusable[0].reason.english(), "intel-rapl:1/name: No such file"));
    QCOMPARE(found.unusable[1].source, std::string("powercap package-0 uncore"));
    QVERIFY(contains(found.unusable[1].reason.english(), "found \"uncore\", expected package-N"));
}

void TestPowercap::noPowercapNoMeters()
{
    const FakeMachine machine;
    const FoundMeters found = findMeters(machine.access());
    QVERIFY(found.meters.empty());
    QVERIFY(found.unusable.empty());
}

QTEST_GUILESS_MAIN(TestPowercap)
#include "test_powercap.moc"
