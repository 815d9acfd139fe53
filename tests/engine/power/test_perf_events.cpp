// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

constexpr std::uint64_t kPackage = 2;
constexpr std::uint64_t kJoule = std::uint64_t{1} << 32U; // counts

// One package, counted on processor 0.
void writeOnePackage(const FakeMachine& machine)
{
    machine.writeUnit("0");
    machine.writeEvent("energy-pkg", "event=0x02");
    machine.writePackageOf(0, "0");
    machine.counters().count(0, kPackage, 5 * kJoule);
}

const std::string kEvent = FakeMachine::kUnit + "/events/energy-pkg";

} // namespace

class TestPerfEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rampIntegrates();
    void eventsKeepTheirScopes();
    void severalPackages();
    void diesAreNamed();
    void unknownPackagesAreNamedByProcessor();
    void anotherProcessorOfThePackageTakesOver();
    void longPausesLoseNothing();
    void sleepIsMissing();
    void resetIsMissing();
    void endedCounterIsOpenedAnew();
    void endedCounterThatStaysAway();
    void refusedPermissionNamesTheFix_data();
    void refusedPermissionNamesTheFix();
    void failedOpeningsSayWhy_data();
    void failedOpeningsSayWhy();
    void badFiles_data();
    void badFiles();
    void endlessCountIsNoEnergy();
    void unitWithoutEnergyIsNamed();
    void missingEventsAreNoError();
    void countersAreClosed();
    void withoutTheKernelNothingIsOpened();
};

void TestPerfEvents::rampIntegrates()
{
    FakeMachine machine;
    writeOnePackage(machine);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    EnergyMeter& meter = *found.meters.front().meter;
    double expected = 0.0;
    for (int step = 1; step <= 200; ++step) {
        machine.pass(0.1);
        const double seconds = step * 0.1;
        expected = 20.0 * seconds + 2.0 * seconds * seconds;
        const auto counts = static_cast<std::uint64_t>(expected * static_cast<double>(kJoule));
        machine.counters().count(0, kPackage, 5 * kJoule + counts);
        const double joules = joulesOf(meter.read());
        QVERIFY2(std::abs(joules - expected) <= 1e-6,
                 qPrintable(QStringLiteral("step %1: %2 J").arg(step).arg(joules)));
    }
    QVERIFY(expected > 1000.0);
    QCOMPARE(missingOf(meter.read()), 0.0);
    QCOMPARE(machine.counters().openings(), 1);
}

void TestPerfEvents::eventsKeepTheirScopes()
{
    const FakeMachine machine;
    writeOnePackage(machine);
    machine.writeEvent("energy-cores", " event=0x01 ");
    machine.writeEvent("energy-ram", "event=0x03");
    machine.writeEvent("energy-gpu", "event=0x04");
    machine.writeEvent("energy-psys", "event=0x5");
    for (const std::uint64_t config : {1U, 3U, 4U, 5U}) {
        machine.counters().count(0, config, 1);
    }
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{4});
    QVERIFY(found.unusable.empty());
    for (const auto& [source, scope, fraction] :
         {std::tuple("perf package-0", EnergyScope::Package, 0.05),
          std::tuple("perf package-0 core", EnergyScope::Cores, 0.15),
          std::tuple("perf package-0 dram", EnergyScope::Dram, 0.15),
          std::tuple("perf psys", EnergyScope::Platform, 0.15)}) {
        const FoundMeter* meter = meterOf(found, source);
        QVERIFY2(meter != nullptr, source);
        const MeterInfo& info = meter->meter->info();
        QCOMPARE(info.scope, scope);
        QCOMPARE(info.label, EvidenceLabel::Measured);
        QCOMPARE(info.uncertainty.fraction, fraction);
        QVERIFY(!info.uncertainty.basis.isEmpty());
        QCOMPARE(info.resolution, std::chrono::nanoseconds(std::chrono::milliseconds(1)));
        QVERIFY(!meter->problem);
    }
}

void TestPerfEvents::severalPackages()
{
    FakeMachine machine;
    machine.writeUnit("0,8,16-17");
    machine.writeEvent("energy-pkg", "event=0x02");
    machine.writeEvent("energy-psys", "event=0x05");
    for (const auto& [processor, package] :
         {std::pair(0, "0"), std::pair(8, "1"), std::pair(16, "2"), std::pair(17, "10")}) {
        machine.writePackageOf(processor, package);
        machine.counters().count(processor, kPackage, 0);
        machine.counters().count(processor, 5, 0);
    }
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{8});
    machine.pass(1.0);
    machine.counters().count(8, kPackage, 7 * kJoule);
    for (const auto& [source, joules] :
         {std::pair("perf package-0", 0.0), std::pair("perf package-1", 7.0),
          std::pair("perf package-2", 0.0), std::pair("perf package-10", 0.0),
          std::pair("perf psys", 0.0), std::pair("perf psys (cpu8)", 0.0)}) {
        const FoundMeter* meter = meterOf(found, source);
        QVERIFY2(meter != nullptr, source);
        QCOMPARE(joulesOf(meter->meter->read()), joules);
    }
}

void TestPerfEvents::diesAreNamed()
{
    const FakeMachine machine;
    machine.writeUnit("0,8,16");
    machine.writeEvent("energy-pkg", "event=0x02");
    for (const auto& [processor, package] :
         {std::pair(0, "0"), std::pair(8, "0"), std::pair(16, "1")}) {
        machine.writePackageOf(processor, package);
        machine.counters().count(processor, kPackage, 0);
    }
    machine.write("sys/devices/system/cpu/cpu0/topology/die_id", "0"); // none of processor 8
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{3});
    QVERIFY(meterOf(found, "perf package-0-die-0") != nullptr);
    QVERIFY(meterOf(found, "perf cpu8") != nullptr);
    QVERIFY(meterOf(found, "perf package-1") != nullptr);
}

void TestPerfEvents::unknownPackagesAreNamedByProcessor()
{
    const FakeMachine machine;
    writeOnePackage(machine);
    machine.writeEvent("energy-cores", "event=0x01");
    machine.counters().count(0, 1, 0);
    machine.writePackageOf(0, "-1");
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{2});
    QVERIFY(meterOf(found, "perf cpu0") != nullptr);
    QVERIFY(meterOf(found, "perf cpu0 core") != nullptr);
}

void TestPerfEvents::anotherProcessorOfThePackageTakesOver()
{
    FakeMachine machine;
    machine.writeUnit("0,8");
    machine.writeEvent("energy-pkg", "event=0x02");
    for (const auto& [processor, package] :
         {std::pair(0, "0"), std::pair(8, "1"), std::pair(9, "1")}) {
        machine.writePackageOf(processor, package);
    }
    machine.counters().count(0, kPackage, 0);
    machine.counters().count(8, kPackage, 0);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *meterOf(found, "perf package-1")->meter;
    machine.pass(1.0);
    machine.counters().count(8, kPackage, 5 * kJoule);
    QCOMPARE(joulesOf(meter.read()), 5.0);
    machine.counters().end(ENODEV);
    machine.counters().remove(8, kPackage);
    machine.counters().count(9, kPackage, 100 * kJoule);
    machine.writeUnit("0,9");
    QVERIFY(!meter.read());
    machine.pass(1.0);
    QCOMPARE(joulesOf(meter.read()), 5.0);
    machine.pass(1.0);
    machine.counters().count(9, kPackage, 107 * kJoule);
    const Result<EnergyReading> reading = meter.read();
    QCOMPARE(joulesOf(reading), 12.0);
    QCOMPARE(missingOf(reading), 1.0);
}

void TestPerfEvents::longPausesLoseNothing()
{
    FakeMachine machine;
    writeOnePackage(machine);
    const FoundMeters found = findMeters(machine.access());
    machine.pass(86'400.0);
    machine.counters().count(0, kPackage, 864'005 * kJoule);
    const Result<EnergyReading> reading = found.meters.front().meter->read();
    QCOMPARE(joulesOf(reading), 864'000.0);
    QCOMPARE(missingOf(reading), 0.0);
    QCOMPARE(found.meters.front().meter->info().longestInterval, std::chrono::nanoseconds::max());
}

void TestPerfEvents::sleepIsMissing()
{
    FakeMachine machine;
    writeOnePackage(machine);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(2.0);
    machine.sleep(600.0);
    machine.counters().count(0, kPackage, 25 * kJoule);
    QCOMPARE(missingOf(meter.read()), 2.0);
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 28 * kJoule);
    const Result<EnergyReading> reading = meter.read();
    QCOMPARE(joulesOf(reading), 3.0);
    QCOMPARE(missingOf(reading), 2.0);
}

void TestPerfEvents::resetIsMissing()
{
    FakeMachine machine;
    writeOnePackage(machine);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 9 * kJoule);
    QCOMPARE(joulesOf(meter.read()), 4.0);
    machine.pass(1.0);
    machine.counters().reset(0, kPackage);
    QCOMPARE(joulesOf(meter.read()), 4.0);
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 2 * kJoule);
    const Result<EnergyReading> reading = meter.read();
    QCOMPARE(joulesOf(reading), 6.0);
    QCOMPARE(missingOf(reading), 1.0);
}

void TestPerfEvents::endedCounterIsOpenedAnew()
{
    FakeMachine machine;
    writeOnePackage(machine);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 15 * kJoule);
    QCOMPARE(joulesOf(meter.read()), 10.0);
    machine.pass(1.0);
    machine.counters().end(ENODEV);
    const Result<EnergyReading> ended = meter.read();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, Errc::NotFound);
    QVERIFY2(contains(problemOf(ended), machine.file(kEvent).string() + ": "),
             problemOf(ended).c_str());
    QVERIFY2(contains(problemOf(ended), "processor 0 ended with \"No such device\", expected"),
             problemOf(ended).c_str());
    QCOMPARE(machine.counters().open(), 0);
    // The new counter begins with 0; what was used without one is not made up.
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 100 * kJoule);
    const Result<EnergyReading> again = meter.read();
    QCOMPARE(joulesOf(again), 10.0);
    QCOMPARE(missingOf(again), 2.0);
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 150 * kJoule);
    const Result<EnergyReading> reading = meter.read();
    QCOMPARE(joulesOf(reading), 60.0);
    QCOMPARE(missingOf(reading), 2.0);
}

void TestPerfEvents::endedCounterThatStaysAway()
{
    FakeMachine machine;
    writeOnePackage(machine);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.counters().end(EIO);
    machine.pass(1.0);
    const Result<EnergyReading> ended = meter.read();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, Errc::Io);
    machine.counters().refuseOpening(ENODEV);
    machine.pass(1.0);
    QVERIFY(contains(problemOf(meter.read()), "No such device"));
    machine.counters().refuseOpening(0);
    machine.pass(1.0);
    QCOMPARE(missingOf(meter.read()), 3.0);
}

void TestPerfEvents::refusedPermissionNamesTheFix_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("setting"); // empty: cannot be read
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("isSysctlTheFix");
    QTest::newRow("EACCES") << EACCES << QByteArray("2") << QByteArray("(it is 2)") << true;
    QTest::newRow("EPERM") << EPERM << QByteArray("3") << QByteArray("(it is 3)") << true;
    QTest::newRow("no setting") << EACCES << QByteArray() << QByteArray("(it cannot be read)")
                                << true;
    QTest::newRow("garbage") << EACCES << QByteArray("x") << QByteArray("(it cannot be read)")
                             << true;
    QTest::newRow("container") << EPERM << QByteArray("-1")
                               << QByteArray("is -1, which a container or a security module")
                               << false;
    QTest::newRow("container, 0") << EACCES << QByteArray("0") << QByteArray("is 0, which")
                                  << false;
}

void TestPerfEvents::refusedPermissionNamesTheFix()
{
    QFETCH(int, number);
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, expected);
    QFETCH(bool, isSysctlTheFix);
    FakeMachine machine;
    writeOnePackage(machine);
    if (!setting.isEmpty()) {
        machine.write("proc/sys/kernel/perf_event_paranoid", setting.toStdString());
    }
    machine.counters().refuseOpening(number);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    const FoundMeter& refused = found.meters.front();
    QCOMPARE(refused.meter->info().source, std::string("perf package-0"));
    QVERIFY(refused.problem.has_value());
    QCOMPARE(refused.problem->code, Errc::Io);
    const std::string message = refused.problem->english();
    QVERIFY2(contains(message, machine.file(kEvent).string() + ": "), message.c_str());
    QVERIFY2(contains(message, "is not permitted"), message.c_str());
    QVERIFY2(contains(message, machine.file("proc/sys/kernel/perf_event_paranoid").string()),
             message.c_str());
    QVERIFY2(contains(message, expected.toStdString()), message.c_str());
    QVERIFY2(contains(message, "CAP_PERFMON"), message.c_str());
    QCOMPARE(contains(message, "sudo sysctl kernel.perf_event_paranoid=0"), isSysctlTheFix);
    QCOMPARE(std::count(message.begin(), message.end(), '\n'), 0);
    // With the permission the same meter begins to count.
    machine.counters().refuseOpening(0);
    QCOMPARE(joulesOf(refused.meter->read()), 0.0);
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 8 * kJoule);
    QCOMPARE(joulesOf(refused.meter->read()), 3.0);
}

void TestPerfEvents::failedOpeningsSayWhy_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("code");
    QTest::newRow("no unit") << ENOENT << static_cast<int>(Errc::NotFound);
    QTest::newRow("processor off") << ENODEV << static_cast<int>(Errc::NotFound);
    QTest::newRow("no event") << EINVAL << static_cast<int>(Errc::Unsupported);
    QTest::newRow("no call") << ENOSYS << static_cast<int>(Errc::Unsupported);
    QTest::newRow("too many files") << EMFILE << static_cast<int>(Errc::Io);
}

void TestPerfEvents::failedOpeningsSayWhy()
{
    QFETCH(int, number);
    QFETCH(int, code);
    FakeMachine machine;
    writeOnePackage(machine);
    machine.counters().refuseOpening(number);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    QVERIFY(found.meters.front().problem.has_value());
    QCOMPARE(static_cast<int>(found.meters.front().problem->code), code);
    const std::string message = found.meters.front().problem->english();
    QVERIFY2(contains(message, machine.file(kEvent).string() + ": "), message.c_str());
    QVERIFY2(contains(message, "on processor 0 failed with \""), message.c_str());
    QVERIFY2(contains(message, "expected a kernel and a processor"), message.c_str());
}

void TestPerfEvents::badFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto rows = [](const char* file, const char* source, const char* expected,
                         const std::vector<const char*>& contents) {
        for (const char* content : contents) {
            QTest::addRow("%s \"%s\"", file, content) << QByteArray(file) << QByteArray(content)
                                                      << QByteArray(source) << QByteArray(expected);
        }
    };
    rows("type", "perf power", "expected a whole number", {"", "x", "-1", "1.5", "31 31"});
    rows("type", "perf power", "expected at most 4294967295", {"4294967296"});
    rows("cpumask", "perf power", "expected numbers of processors",
         {"", "x", "0,", "0-", "-1", "3-1", "0 8", "0-9999", "99999999999"});
    rows("events/energy-pkg", "perf energy-pkg", "expected event=0x and one or two hex",
         {"", "event=", "event=0x", "event=2", "event=0x2g", "event=0x002", "event=0x-2",
          "event=0x+2", "event=0x02,umask=1", "config=0x02", "0x02", "event=0xzz"});
    rows("events/energy-pkg.unit", "perf energy-pkg", "expected Joules",
         {"", "joules", "Joules2", "mWatts"});
    rows("events/energy-pkg.scale", "perf energy-pkg", "expected a number of joules above 0",
         {"", "x", "0", "-1e-10", "nan", "inf", "1e-10x", "0x1p-32", "2", "1e400", "1e-400"});
}

void TestPerfEvents::badFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    const FakeMachine machine;
    writeOnePackage(machine);
    const std::string path = FakeMachine::kUnit + "/" + file.toStdString();
    machine.write(path, content.toStdString());
    const FoundMeters found = findMeters(machine.access());
    QVERIFY(found.meters.empty());
    QCOMPARE(found.unusable.size(), std::size_t{1});
    QCOMPARE(found.unusable.front().source, source.toStdString());
    QCOMPARE(found.unusable.front().reason.code, Errc::Corrupt);
    const std::string message = found.unusable.front().reason.english();
    QVERIFY2(contains(message, machine.file(path).string() + ": found \"" + content.toStdString()),
             message.c_str());
    QVERIFY2(contains(message, expected.toStdString()), message.c_str());
    QCOMPARE(machine.counters().openings(), 0);
    // Without the file, it is that which is named.
    if (file != "events/energy-pkg") {
        machine.remove(path);
        const FoundMeters without = findMeters(machine.access());
        QVERIFY(without.meters.empty());
        QCOMPARE(without.unusable.size(), std::size_t{1});
        QVERIFY(contains(without.unusable.front().reason.english(), machine.file(path).string()));
    }
}

void TestPerfEvents::endlessCountIsNoEnergy()
{
    FakeMachine machine;
    writeOnePackage(machine);
    machine.write(kEvent + ".scale", "1");
    machine.counters().count(0, kPackage, 0);
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(1.0);
    machine.counters().count(0, kPackage, std::numeric_limits<std::uint64_t>::max());
    const Result<EnergyReading> reading = meter.read();
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Errc::Corrupt);
    QVERIFY(contains(problemOf(reading), "found 18446744073709551615 counts, expected fewer"));
    machine.counters().count(0, kPackage, 3);
    QCOMPARE(joulesOf(meter.read()), 3.0);
    // More than a processor can use.
    machine.pass(1.0);
    machine.counters().count(0, kPackage, 1'000'000);
    QCOMPARE(missingOf(meter.read()), 1.0);
}

void TestPerfEvents::unitWithoutEnergyIsNamed()
{
    // As drivers of older AMD processors call theirs.
    const FakeMachine machine;
    machine.writeUnit("0");
    machine.writeEvent("power-pkg", "event=0x01");
    const FoundMeters found = findMeters(machine.access());
    QVERIFY(found.meters.empty());
    QCOMPARE(found.unusable.size(), std::size_t{1});
    QCOMPARE(found.unusable.front().source, std::string("perf power"));
    QVERIFY(
        contains(found.unusable.front().reason.english(),
                 machine.file(FakeMachine::kUnit + "/events").string() + ": found no energy-pkg"));
}

void TestPerfEvents::missingEventsAreNoError()
{
    const FakeMachine machine;
    machine.writeUnit("0");
    machine.writePackageOf(0, "0");
    machine.writeEvent("energy-ram", "event=0x03");
    machine.counters().count(0, 3, 0);
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    QVERIFY(meterOf(found, "perf package-0 dram") != nullptr);
    QVERIFY(found.unusable.empty());
    QVERIFY(!openCpuMeter(machine.access()).ok()); // memory does not stand in for the processor
}

void TestPerfEvents::countersAreClosed()
{
    const FakeMachine machine;
    writeOnePackage(machine);
    {
        const FoundMeters found = findMeters(machine.access());
        QCOMPARE(machine.counters().open(), 1);
    }
    QCOMPARE(machine.counters().open(), 0);
}

// A folder that only stands in for /sys tells nothing about the events of the kernel that runs.
void TestPerfEvents::withoutTheKernelNothingIsOpened()
{
    const FakeMachine machine;
    writeOnePackage(machine);
    SystemAccess access = machine.access();
    access.openCounter = nullptr;
    const FoundMeters found = findMeters(access);
    QVERIFY(found.meters.empty());
    QCOMPARE(found.unusable.size(), std::size_t{1});
    QCOMPARE(found.unusable.front().reason.code, Errc::Unsupported);
    QVERIFY(contains(found.unusable.front().reason.english(),
                     machine.file(FakeMachine::kUnit).string()
                         + ": events are counted by the kernel that runs"));
    QVERIFY(!openCpuMeter(access).ok());
}

QTEST_GUILESS_MAIN(TestPerfEvents)
#include "test_perf_events.moc"
