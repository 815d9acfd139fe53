// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters.h"
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <memory>
#include <string>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

constexpr std::uint64_t kJoule = std::uint64_t{1} << 32U; // of perf events
constexpr std::int64_t kStart = 5'000'000'000;            // microjoules, of powercap

void writeDie(const FakeMachine& machine, int die, double joules)
{
    const std::string number = std::to_string(die);
    machine.writeZone("intel-rapl:" + number, "package-0-die-" + number,
                      kStart + std::llround(joules * 1e6));
}

void writeDies(const FakeMachine& machine, double first, double second)
{
    writeDie(machine, 0, first);
    writeDie(machine, 1, second);
}

// A processor of two dies, each with one event.
void writeEvents(const FakeMachine& machine)
{
    machine.writeUnit("0,8");
    machine.writeEvent("energy-pkg", "event=0x02");
    for (const auto& [processor, die] : {std::pair(0, "0"), std::pair(8, "1")}) {
        machine.writePackageOf(processor, "0");
        machine.write("sys/devices/system/cpu/cpu" + std::to_string(processor) + "/topology/die_id",
                      die);
        machine.counters().count(processor, 2, 0);
    }
}

void writeSockets(const FakeMachine& machine, std::initializer_list<double> joules)
{
    machine.write("sys/class/hwmon/hwmon0/name", "amd_energy");
    int number = 0;
    for (const double one : joules) {
        ++number;
        const std::string base = "sys/class/hwmon/hwmon0/energy" + std::to_string(number);
        machine.write(base + "_label", "Esocket" + std::to_string(number - 1));
        machine.write(base + "_input", std::to_string(std::llround(one * 1e6)));
    }
}

std::unique_ptr<EnergyMeter> cpuMeter(const FakeMachine& machine)
{
    Result<std::unique_ptr<EnergyMeter>> meter = openCpuMeter(machine.access());
    return meter ? std::move(meter).value() : nullptr;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

class TestMirrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diesWithOneCounterCountOnce();
    void diesWithCountersOfTheirOwnAddUp();
    void socketsThatStandAlikeAddUp();
    void lookAlikesThatPartAddUp();
    void whatWentAlikeForLongIsMissingWhereItParts();
    void aRepeatThatLagsIsStillOne();
    void whoWritesThemMayBeHeldUp();
    void aDieWhoseCounterIsDeadParts();
    void readsMayBeApart();
    void sleepAndResetKeepTheMirror();
    void parts();
    void aRefusedRepeatIsNoMirror();
    void perfEventsOfDies();
    void perfEventsRepeatWhatPowercapJoined();
    void memoryNodesAreNoSockets();
    void socketsOfTwoPackagesStayTwo();
    void devicesThatLookAlikeStayTwo();
};

void TestMirrors::diesWithOneCounterCountOnce()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    const auto meter = cpuMeter(machine);
    QCOMPARE(meter->info().source,
             std::string("powercap package-0-die-0 (repeated by package-0-die-1)"));
    QCOMPARE(meter->info().scope, EnergyScope::Package);
    for (int read = 1; read <= 30; ++read) {
        machine.pass(0.1);
        writeDies(machine, 6.8 * read, 6.8 * read);
        QVERIFY(isNear(joulesOf(meter->read()), 6.8 * read)); // 68 W
        QVERIFY(isNear(joulesOf(found.meters.front().meter->read()), 6.8 * read));
    }
    QCOMPARE(missingOf(meter->read()), 0.0);
}

void TestMirrors::diesWithCountersOfTheirOwnAddUp()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 300.0);
    const auto meter = cpuMeter(machine);
    QCOMPARE(meter->info().source,
             std::string("powercap package-0-die-0 + powercap package-0-die-1"));
    machine.pass(1.0);
    writeDies(machine, 60.0, 360.0);
    QVERIFY(isNear(joulesOf(meter->read()), 120.0));
}

// Each socket has registers of its own: the same count is chance.
void TestMirrors::socketsThatStandAlikeAddUp()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", kStart);
    machine.writeZone("intel-rapl:1", "package-1", kStart);
    const auto meter = cpuMeter(machine);
    machine.pass(0.1);
    machine.writeZone("intel-rapl:0", "package-0", kStart + 7'000'000);
    machine.writeZone("intel-rapl:1", "package-1", kStart + 7'000'000);
    QVERIFY(isNear(joulesOf(meter->read()), 14.0));
}

void TestMirrors::lookAlikesThatPartAddUp()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    const auto meter = cpuMeter(machine);
    Result<EnergyReading> reading = meter->read();
    for (int read = 1; read <= 5; ++read) {
        machine.pass(0.1);
        writeDies(machine, 7.0 * read, 3.0 * read);
        reading = meter->read();
        QVERIFY(joulesOf(reading) <= 10.0 * read + 1e-6);
    }
    QVERIFY(isNear(joulesOf(reading), 50.0)); // also what came while it was in doubt
    QCOMPARE(missingOf(reading), 0.0);
    QCOMPARE(meter->info().source,
             std::string("powercap package-0-die-0 + powercap package-0-die-1"));
}

void TestMirrors::whatWentAlikeForLongIsMissingWhereItParts()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    const auto meter = cpuMeter(machine);
    machine.pass(1.0);
    writeDies(machine, 50.0, 50.0);
    QVERIFY(isNear(joulesOf(meter->read()), 50.0));
    for (int read = 1; read <= 5; ++read) {
        machine.pass(0.1);
        writeDies(machine, 50.0 + 5.0 * read, 50.0 + 9.0 * read);
        static_cast<void>(meter->read());
    }
    QVERIFY(isNear(joulesOf(meter->read()), 50.0));
    QVERIFY(isNear(missingOf(meter->read()), 0.5));
    machine.pass(0.1);
    writeDies(machine, 80.0, 104.0);
    QVERIFY(isNear(joulesOf(meter->read()), 64.0));
    QVERIFY(isNear(missingOf(meter->read()), 0.5));
}

// What is renewed a moment later is read before that now and then, even twice in a row.
void TestMirrors::aRepeatThatLagsIsStillOne()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    const auto meter = cpuMeter(machine);
    for (int read = 1; read <= 60; ++read) {
        machine.pass(0.1);
        const bool lags = read % 10 == 3 || read % 10 == 4;
        const bool leads = read % 10 == 7;
        const double now = 6.8 * read;
        writeDies(machine, leads ? now - 6.8 : now, lags ? now - 6.8 : now);
        QVERIFY(joulesOf(meter->read()) <= now + 1e-6);
        QVERIFY(joulesOf(meter->read()) >= now - 4.0 * 6.8);
    }
    QVERIFY(isNear(joulesOf(meter->read()), 6.8 * 60));
    QVERIFY(contains(meter->info().source, "repeated by"));
}

// One is renewed and for a second neither is: seen on a busy machine.
void TestMirrors::whoWritesThemMayBeHeldUp()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    const auto meter = cpuMeter(machine);
    for (int round = 1; round <= 8; ++round) {
        const double now = 80.0 * round;
        writeDies(machine, now, now - 70.0);
        for (int read = 0; read < 10; ++read) {
            machine.pass(0.1);
            QVERIFY(joulesOf(meter->read()) <= now + 1e-6);
        }
        writeDies(machine, now, now);
        machine.pass(0.1);
        QVERIFY(isNear(joulesOf(meter->read()), now));
    }
    QVERIFY(contains(meter->info().source, "repeated by"));
}

void TestMirrors::aDieWhoseCounterIsDeadParts()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    const auto meter = cpuMeter(machine);
    for (int read = 1; read <= 12; ++read) {
        machine.pass(1.0);
        writeDies(machine, 20.0 * read, 0.0);
        static_cast<void>(meter->read());
    }
    QVERIFY(isNear(joulesOf(meter->read()), 240.0));
    QVERIFY(!contains(meter->info().source, "repeated by"));
}

// The counter goes on while it is read under its several names, here 5 J from read to read.
void TestMirrors::readsMayBeApart()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    double joules = 0.0;
    SystemAccess access = machine.access();
    access.readFile = [&](const std::filesystem::path& path) {
        if (path.filename() == "energy_uj") {
            joules += 5.0;
            writeDies(machine, joules, joules);
        }
        return readSmallFile(path);
    };
    const auto meter = std::move(openCpuMeter(access)).value();
    const double start = joules;
    for (int read = 0; read < 20; ++read) {
        machine.pass(0.1);
        static_cast<void>(meter->read());
    }
    QVERIFY(contains(meter->info().source, "repeated by"));
    QVERIFY(joulesOf(meter->read()) <= joules - start + 20.0);
}

void TestMirrors::sleepAndResetKeepTheMirror()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    const auto meter = cpuMeter(machine);
    machine.pass(1.0);
    machine.sleep(60.0);
    writeDies(machine, -4000.0, -4000.0); // anew, after a sleep
    QCOMPARE(joulesOf(meter->read()), 0.0);
    QVERIFY(isNear(missingOf(meter->read()), 1.0));
    machine.pass(1.0);
    writeDies(machine, -3970.0, -3970.0);
    QVERIFY(isNear(joulesOf(meter->read()), 30.0));
    QVERIFY(contains(meter->info().source, "repeated by"));
    // One cannot be read for a while; the counter goes on.
    machine.remove("sys/class/powercap/intel-rapl:1");
    machine.pass(1.0);
    QVERIFY(!meter->read());
    machine.pass(1.0);
    writeDies(machine, -3910.0, -3910.0);
    QVERIFY(isNear(joulesOf(meter->read()), 90.0));
}

void TestMirrors::parts()
{
    const FakeMachine machine;
    for (const std::string die : {"0", "1"}) {
        machine.writeZone("intel-rapl:" + die, "package-0-die-" + die, kStart);
        machine.writeZone("intel-rapl:" + die + ":0", "core", die == "0" ? 1'000'000 : 90'000'000);
        machine.writeZone("intel-rapl:" + die + ":1", "dram", 70'000'000);
    }
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{4});
    QVERIFY(meterOf(found, "powercap package-0-die-0 (repeated by package-0-die-1)") != nullptr);
    QVERIFY(meterOf(found, "powercap package-0-die-0 dram (repeated by package-0-die-1 dram)")
            != nullptr);
    QVERIFY(meterOf(found, "powercap package-0-die-1 core") != nullptr);
}

void TestMirrors::aRefusedRepeatIsNoMirror()
{
    FakeMachine machine;
    writeDies(machine, 0.0, 0.0);
    machine.refuse("sys/class/powercap/intel-rapl:1/energy_uj", EACCES);
    QCOMPARE(findMeters(machine.access()).meters.size(), std::size_t{2});
    QVERIFY(cpuMeter(machine) == nullptr);
}

void TestMirrors::perfEventsOfDies()
{
    FakeMachine machine;
    writeEvents(machine);
    const auto meter = cpuMeter(machine);
    QCOMPARE(meter->info().source,
             std::string("perf package-0-die-0 (repeated by package-0-die-1)"));
    const auto step = [&](std::uint64_t first, std::uint64_t second) {
        machine.pass(0.1);
        machine.counters().count(0, 2, first * kJoule);
        machine.counters().count(8, 2, second * kJoule);
        return joulesOf(meter->read());
    };
    QVERIFY(isNear(step(5, 5), 5.0));
    QVERIFY(isNear(step(11, 11), 11.0));
    // Another that counts by itself.
    const auto other = cpuMeter(machine);
    for (std::uint64_t read = 1; read <= 5; ++read) {
        static_cast<void>(step(11 + 4 * read, 11 + 6 * read));
        static_cast<void>(other->read());
    }
    QVERIFY(isNear(joulesOf(other->read()), 50.0));
    QCOMPARE(other->info().source, std::string("perf package-0-die-0 + perf package-0-die-1"));
}

void TestMirrors::perfEventsRepeatWhatPowercapJoined()
{
    const FakeMachine machine;
    writeEvents(machine);
    writeDies(machine, 0.0, 0.0);
    QCOMPARE(findMeters(machine.access()).meters.size(), std::size_t{1});
}

// The driver lists one "socket" for each memory node.
void TestMirrors::memoryNodesAreNoSockets()
{
    FakeMachine machine;
    machine.writePackageOf(0, "0");
    machine.writePackageOf(1, "0");
    writeSockets(machine, {100.0, 40.0});
    const auto meter = cpuMeter(machine);
    QCOMPARE(meter->info().source,
             std::string("hwmon amd_energy Esocket0 (repeated by amd_energy Esocket1)"));
    machine.pass(1.0);
    writeSockets(machine, {168.0, 108.0});
    QVERIFY(isNear(joulesOf(meter->read()), 68.0));
    // As many sockets as packages.
    machine.writePackageOf(1, "1");
    const auto sockets = cpuMeter(machine);
    machine.pass(1.0);
    writeSockets(machine, {178.0, 118.0});
    QVERIFY(isNear(joulesOf(sockets->read()), 20.0));
}

void TestMirrors::socketsOfTwoPackagesStayTwo()
{
    FakeMachine machine;
    machine.writePackageOf(0, "0");
    machine.writePackageOf(1, "1");
    writeSockets(machine, {0.0, 0.0, 0.0, 0.0});
    const auto meter = cpuMeter(machine);
    for (int read = 1; read <= 6; ++read) {
        machine.pass(0.1);
        writeSockets(machine, {8.0 * read, 5.0 * read, 8.0 * read, 5.0 * read});
        static_cast<void>(meter->read());
    }
    QVERIFY(isNear(joulesOf(meter->read()), 78.0));
    QVERIFY2(contains(meter->info().source, "Esocket0 (repeated by amd_energy Esocket2) + hwmon "
                                            "amd_energy Esocket1 (repeated by"),
             meter->info().source.c_str());
}

void TestMirrors::devicesThatLookAlikeStayTwo()
{
    const FakeMachine machine;
    for (const std::string device : {"0", "1"}) {
        machine.write("sys/class/hwmon/hwmon" + device + "/name", "accelerator");
        machine.write("sys/class/hwmon/hwmon" + device + "/energy1_input", "7000000");
    }
    QCOMPARE(findMeters(machine.access()).meters.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestMirrors)
#include "test_mirrors.moc"
