// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters.h"
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

const CpuModel kModel = {10.0, 50.0, Sentence::asIs("set by a test")};

void writeEverything(const FakeMachine& machine)
{
    machine.writeZone("intel-rapl:0", "package-0", 1'000'000);
    machine.writeZone("intel-rapl:0:0", "core", 1'000'000);
    machine.writeZone("intel-rapl:1", "package-1", 1'000'000);
    machine.writeZone("intel-rapl:2", "psys", 1'000'000);
    machine.writeUnit("0,8");
    machine.writeEvent("energy-pkg", "event=0x02");
    machine.writePackageOf(0, "0");
    machine.writePackageOf(8, "1");
    machine.counters().count(0, 2, 0);
    machine.counters().count(8, 2, 0);
    machine.write("sys/class/hwmon/hwmon0/name", "amd_energy");
    machine.write("sys/class/hwmon/hwmon0/energy1_input", "1");
    machine.write("sys/class/hwmon/hwmon0/energy1_label", "Esocket0");
    machine.write("sys/class/hwmon/hwmon1/name", "fam15h_power");
    machine.write("sys/class/hwmon/hwmon1/power1_input", "1");
    machine.write("sys/class/power_supply/BAT0/type", "Battery");
    machine.write("sys/class/power_supply/BAT0/status", "Discharging");
    machine.write("sys/class/power_supply/BAT0/power_now", "1");
    machine.write("proc/stat", "cpu 1 2 3 4 5 6 7 8");
}

std::string sourceOf(const Result<std::unique_ptr<EnergyMeter>>& meter)
{
    return meter ? meter.value()->info().source : meter.error().english();
}

} // namespace

class TestFindMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allKindsWithDifferentSources();
    void cpuMetersInTheirOrder();
    void machineMetersInTheirOrder();
    void perfEventsThatRepeatAreLeftOut();
    void perfEventsStandInForARefusedZone();
    void unknownPackagesMayRepeat();
    void socketsAreAddedButNotTheirParts();
    void oneUnreadableSocketRefusesTheSum();
    void withoutASensorTheErrorSaysSo();
    void sumSleepsAndFailsAsAWhole();
    void sumLeavesOutWhatOnePartMisses();
};

void TestFindMeters::allKindsWithDifferentSources()
{
    const FakeMachine machine;
    writeEverything(machine);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{7});
    std::set<std::string> sources;
    for (const FoundMeter& meter : found.meters) {
        QVERIFY(!meter.problem);
        sources.insert(meter.meter->info().source);
    }
    QCOMPARE(sources.size(), std::size_t{7});
}

void TestFindMeters::cpuMetersInTheirOrder()
{
    const FakeMachine machine;
    writeEverything(machine);
    const auto best = [&machine] {
        return sourceOf(openCpuMeter(machine.access(), kModel));
    };
    QCOMPARE(best(), std::string("powercap package-0 + powercap package-1"));
    machine.remove("sys/class/powercap/intel-rapl:0");
    QCOMPARE(best(), std::string("powercap package-1"));
    machine.remove("sys/class/powercap/intel-rapl:1"); // psys stays
    QCOMPARE(best(), std::string("perf package-0 + perf package-1"));
    machine.counters().refuseOpening(EACCES);
    QCOMPARE(best(), std::string("hwmon amd_energy Esocket0"));
    machine.remove("sys/class/hwmon/hwmon0");
    QCOMPARE(best(), std::string("hwmon fam15h_power power1"));
    machine.remove("sys/class/hwmon/hwmon1"); // the battery stays
    QCOMPARE(best(), std::string("model cpu"));
}

void TestFindMeters::machineMetersInTheirOrder()
{
    FakeMachine machine;
    writeEverything(machine);
    machine.write("sys/class/hwmon/hwmon2/name", "power_meter"); // of ACPI
    machine.write("sys/class/hwmon/hwmon2/power1_average", "30000000");
    const auto best = [&machine] {
        return sourceOf(openMeter(machine.access(), {ChargedScope::Machine, kModel}));
    };
    QCOMPARE(best(), std::string("powercap psys"));
    machine.refuse("sys/class/powercap/intel-rapl:2/energy_uj", EACCES);
    QCOMPARE(best(), std::string("hwmon power_meter power1"));
    machine.remove("sys/class/hwmon/hwmon2");
    QCOMPARE(best(), std::string("battery BAT0"));
    machine.write("sys/class/power_supply/BAT0/status", "Charging");
    const std::string refused = best(); // not the processor, nor its model
    QVERIFY2(refused.find("intel-rapl:2/energy_uj") != std::string::npos, refused.c_str());
    machine.remove("sys/class/powercap");
    machine.remove("sys/class/power_supply");
    const std::string none = best();
    QVERIFY2(none.find("found no sensor of the whole machine") != std::string::npos, none.c_str());
    QCOMPARE(sourceOf(openMeter(machine.access(), {ChargedScope::Processor, kModel})),
             std::string("perf package-0 + perf package-1"));
}

void TestFindMeters::perfEventsThatRepeatAreLeftOut()
{
    FakeMachine machine;
    writeEverything(machine);
    QVERIFY(meterOf(findMeters(machine.access()), "perf package-0") == nullptr);
    QCOMPARE(machine.counters().openings(), 0); // none for nothing
    // One zone is refused: its event is the only one that adds something.
    machine.refuse("sys/class/powercap/intel-rapl:1/energy_uj", EACCES);
    const FoundMeters found = findMeters(machine.access());
    QVERIFY(meterOf(found, "perf package-0") == nullptr);
    QVERIFY(meterOf(found, "perf package-1") != nullptr);
    QVERIFY(meterOf(found, "powercap package-1")->problem.has_value());
    machine.remove("sys/class/powercap");
    QVERIFY(meterOf(findMeters(machine.access()), "perf package-0") != nullptr);
}

void TestFindMeters::perfEventsStandInForARefusedZone()
{
    FakeMachine machine;
    writeEverything(machine);
    machine.refuse("sys/class/powercap/intel-rapl:1/energy_uj", EACCES);
    const auto meter = openCpuMeter(machine.access());
    QVERIFY(meter.ok());
    QCOMPARE(sourceOf(meter), std::string("perf package-0 + perf package-1"));
    QCOMPARE(machine.counters().open(), 2);
    machine.pass(1.0);
    constexpr std::uint64_t kJoule = std::uint64_t{1} << 32U;
    machine.counters().count(0, 2, 30 * kJoule);
    machine.counters().count(8, 2, 12 * kJoule);
    QCOMPARE(joulesOf(meter.value()->read()), 42.0);
    // When both are refused, the error is that of the better one.
    machine.counters().refuseOpening(EACCES);
    machine.remove("sys/class/hwmon");
    const auto refused = openCpuMeter(machine.access());
    QVERIFY(!refused.ok());
    QVERIFY(contains(refused.error().english(), "intel-rapl:1/energy_uj"));
    machine.remove("sys/class/powercap");
    QVERIFY(contains(openCpuMeter(machine.access()).error().english(), "CAP_PERFMON"));
}

void TestFindMeters::unknownPackagesMayRepeat()
{
    FakeMachine machine;
    writeEverything(machine);
    machine.remove("sys/devices/system/cpu");
    QVERIFY(meterOf(findMeters(machine.access()), "perf cpu8") == nullptr);
    machine.refuse("sys/class/powercap/intel-rapl:0/energy_uj", EACCES);
    QVERIFY(meterOf(findMeters(machine.access()), "perf cpu8") == nullptr);
    machine.refuse("sys/class/powercap/intel-rapl:1/energy_uj", EACCES);
    QVERIFY(meterOf(findMeters(machine.access()), "perf cpu8") != nullptr);
}

void TestFindMeters::socketsAreAddedButNotTheirParts()
{
    FakeMachine machine;
    writeEverything(machine);
    const auto meter = openCpuMeter(machine.access());
    QVERIFY(meter.ok());
    QCOMPARE(meter.value()->info().scope, EnergyScope::Package);
    machine.pass(1.0);
    machine.writeZone("intel-rapl:0", "package-0", 31'000'000);
    machine.writeZone("intel-rapl:0:0", "core", 21'000'000);
    machine.writeZone("intel-rapl:1", "package-1", 13'000'000);
    machine.writeZone("intel-rapl:2", "psys", 91'000'000);
    const Result<EnergyReading> reading = meter.value()->read();
    QCOMPARE(joulesOf(reading), 42.0);
    QCOMPARE(reading.value().at, std::chrono::nanoseconds(std::chrono::seconds(1001)));
}

void TestFindMeters::oneUnreadableSocketRefusesTheSum()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 1);
    machine.writeZone("intel-rapl:1", "package-1", 1);
    machine.write("proc/stat", "cpu 1 2 3 4 5 6 7 8");
    machine.refuse("sys/class/powercap/intel-rapl:1/energy_uj", EACCES);
    QCOMPARE(sourceOf(openCpuMeter(machine.access(), kModel)), std::string("model cpu"));
    const auto refused = openCpuMeter(machine.access());
    QVERIFY(!refused.ok());
    QVERIFY(contains(refused.error().english(), "intel-rapl:1/energy_uj"));
    QVERIFY(contains(refused.error().english(), "sudo chgrp"));
}

void TestFindMeters::withoutASensorTheErrorSaysSo()
{
    const FakeMachine machine;
    const auto meter = openCpuMeter(machine.access());
    QVERIFY(!meter.ok());
    QCOMPARE(meter.error().code, Errc::NotFound);
    QVERIFY(contains(meter.error().english(), "found no sensor of the processor's energy"));
}

void TestFindMeters::sumSleepsAndFailsAsAWhole()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 1'000'000);
    machine.writeZone("intel-rapl:1", "package-1", 1'000'000);
    const auto meter = openCpuMeter(machine.access());
    machine.pass(1.0);
    machine.sleep(3600.0);
    machine.writeZone("intel-rapl:0", "package-0", 3'000'000);
    machine.writeZone("intel-rapl:1", "package-1", 3'000'000);
    const Result<EnergyReading> woken = meter.value()->read();
    QCOMPARE(joulesOf(woken), 0.0);
    QCOMPARE(missingOf(woken), 1.0);
    machine.pass(1.0);
    machine.remove("sys/class/powercap/intel-rapl:0");
    QVERIFY(!meter.value()->read());
    machine.pass(1.0);
    machine.writeZone("intel-rapl:0", "package-0", 7'000'000);
    machine.writeZone("intel-rapl:1", "package-1", 5'000'000);
    QCOMPARE(joulesOf(meter.value()->read()), 6.0);
}

// A reset of one counter and, two seconds later, of the other.
void TestFindMeters::sumLeavesOutWhatOnePartMisses()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 900'000'000);
    machine.writeZone("intel-rapl:1", "package-1", 900'000'000);
    const auto meter = openCpuMeter(machine.access());
    const auto step = [&](std::int64_t first, std::int64_t second) {
        machine.pass(1.0);
        machine.writeZone("intel-rapl:0", "package-0", first);
        machine.writeZone("intel-rapl:1", "package-1", second);
        return meter.value()->read();
    };
    QCOMPARE(joulesOf(step(910'000'000, 920'000'000)), 30.0);
    const Result<EnergyReading> firstReset = step(1'000'000, 940'000'000);
    QCOMPARE(joulesOf(firstReset), 30.0);
    QCOMPARE(missingOf(firstReset), 1.0);
    QCOMPARE(joulesOf(step(11'000'000, 960'000'000)), 60.0);
    const Result<EnergyReading> secondReset = step(21'000'000, 1'000'000);
    QCOMPARE(joulesOf(secondReset), 60.0);
    QCOMPARE(missingOf(secondReset), 2.0);
    // 30 W in the two seconds that are known of both.
    const Result<EnergyReading> both = step(22'000'000, 2'000'000);
    QCOMPARE(joulesOf(both), 62.0);
    QCOMPARE(missingOf(both), 2.0);
}

QTEST_GUILESS_MAIN(TestFindMeters)
#include "test_find_meters.moc"
