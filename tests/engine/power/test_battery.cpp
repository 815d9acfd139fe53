// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <cerrno>
#include <cmath>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

const std::string kFolder = "sys/class/power_supply/";

void writeBattery(const FakeMachine& machine, const std::string& name, const std::string& status)
{
    machine.write(kFolder + name + "/type", "Battery");
    machine.write(kFolder + name + "/status", status);
}

} // namespace

class TestBattery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rampIntegrates();
    void currentTimesVoltage();
    void signsAreOfTheDriver();
    void countsOnlyWhileDischarging();
    void twoBatteries_data();
    void twoBatteries();
    void zeroIsNoPower();
    void zeroBesideAnotherBattery();
    void chargeThatFalls_data();
    void chargeThatFalls();
    void unknownIsWhatTheMainsSay_data();
    void unknownIsWhatTheMainsSay();
    void oneIsPulledOutAndPutBack_data();
    void oneIsPulledOutAndPutBack();
    void othersAreNotOfTheMachine();
    void badFiles_data();
    void badFiles();
};

void TestBattery::rampIntegrates()
{
    FakeMachine machine;
    writeBattery(machine, "BAT0", "Discharging");
    machine.write(kFolder + "BAT0/power_now", "8000000");
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    QVERIFY(!found.meters.front().problem);
    EnergyMeter& meter = *found.meters.front().meter;
    QCOMPARE(meter.info().source, std::string("battery BAT0"));
    QCOMPARE(meter.info().label, EvidenceLabel::Derived);
    QCOMPARE(meter.info().scope, EnergyScope::Machine);
    for (int step = 1; step <= 50; ++step) {
        machine.pass(0.2);
        const double seconds = step * 0.2;
        machine.write(kFolder + "BAT0/power_now",
                      std::to_string(static_cast<std::int64_t>((8.0 + seconds) * 1e6)));
        const double expected = 8.0 * seconds + seconds * seconds / 2.0;
        QVERIFY(std::abs(joulesOf(meter.read()) - expected) <= expected * 1e-3);
    }
}

void TestBattery::currentTimesVoltage()
{
    FakeMachine machine;
    writeBattery(machine, "BAT1", "Discharging");
    machine.write(kFolder + "BAT1/current_now", "1500000");
    machine.write(kFolder + "BAT1/voltage_now", "12000000");
    const FoundMeters found = findMeters(machine.access());
    machine.pass(2.0);
    QVERIFY(std::abs(joulesOf(found.meters.front().meter->read()) - 36.0) < 1e-9);
}

void TestBattery::signsAreOfTheDriver()
{
    FakeMachine machine;
    writeBattery(machine, "BAT0", "Discharging");
    machine.write(kFolder + "BAT0/power_now", "-9000000");
    const FoundMeters found = findMeters(machine.access());
    machine.pass(1.0);
    QCOMPARE(joulesOf(found.meters.front().meter->read()), 9.0);
}

void TestBattery::countsOnlyWhileDischarging()
{
    FakeMachine machine;
    writeBattery(machine, "BAT0", "Full");
    machine.write(kFolder + "BAT0/power_now", "10000000");
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    QVERIFY(found.meters.front().problem.has_value());
    QVERIFY(contains(found.meters.front().problem->english(),
                     "BAT0/status: found \"Full\", expected \"Discharging\""));
    EnergyMeter& meter = *found.meters.front().meter;
    const auto readAs = [&](const char* status) {
        machine.pass(1.0);
        machine.write(kFolder + "BAT0/status", status);
        return meter.read();
    };
    QCOMPARE(joulesOf(readAs("Discharging")), 0.0);
    QCOMPARE(joulesOf(readAs("Discharging")), 10.0);
    QVERIFY(!readAs("Charging"));
    QVERIFY(!readAs("Not charging"));
    const Result<EnergyReading> back = readAs("Discharging");
    QCOMPARE(joulesOf(back), 10.0);
    QCOMPARE(missingOf(back), 3.0);
    QCOMPARE(joulesOf(readAs("Discharging")), 20.0);
}

void TestBattery::twoBatteries_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("joules"); // -1: none
    QTest::newRow("both") << "Discharging"
                          << "Discharging" << 15.0;
    QTest::newRow("one waits") << "Discharging"
                               << "Unknown" << 10.0;
    QTest::newRow("the other") << "Not charging"
                               << "Discharging" << 5.0;
    QTest::newRow("one charges") << "Discharging"
                                 << "Charging" << -1.0;
    QTest::newRow("one is charged") << "Charging"
                                    << "Discharging" << -1.0;
    QTest::newRow("none") << "Full"
                          << "Full" << -1.0;
}

void TestBattery::twoBatteries()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    FakeMachine machine;
    writeBattery(machine, "BAT0", first.toStdString());
    machine.write(kFolder + "BAT0/power_now", "10000000");
    writeBattery(machine, "BAT1", second.toStdString());
    machine.write(kFolder + "BAT1/power_now", "5000000");
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    QCOMPARE(found.meters.front().meter->info().source, std::string("battery BAT0 BAT1"));
    machine.pass(1.0);
    QTEST(joulesOf(found.meters.front().meter->read()), "joules");
}

// As some laptops show it: power_now is there but always 0.
void TestBattery::zeroIsNoPower()
{
    FakeMachine machine;
    writeBattery(machine, "BAT0", "Discharging");
    machine.write(kFolder + "BAT0/power_now", "0");
    FoundMeters found = findMeters(machine.access());
    QVERIFY(found.meters.front().problem.has_value());
    QVERIFY2(contains(found.meters.front().problem->english(), "a power of 0"),
             found.meters.front().problem->english().c_str());
    machine.write(kFolder + "BAT0/current_now", "1109000");
    machine.write(kFolder + "BAT0/voltage_now", "7461000");
    found = findMeters(machine.access());
    QVERIFY(!found.meters.front().problem);
    machine.pass(1.0);
    QVERIFY(std::abs(joulesOf(found.meters.front().meter->read()) - 8.274249) < 1e-6);
    machine.refuse(kFolder + "BAT0/power_now", ENODATA); // the same said otherwise
    machine.pass(1.0);
    QVERIFY(std::abs(joulesOf(found.meters.front().meter->read()) - 16.548498) < 1e-6);
}

void TestBattery::zeroBesideAnotherBattery()
{
    FakeMachine machine;
    writeBattery(machine, "BAT0", "Discharging");
    writeBattery(machine, "BAT1", "Discharging");
    machine.write(kFolder + "BAT0/power_now", "9000000");
    machine.write(kFolder + "BAT1/power_now", "0");
    const FoundMeters found = findMeters(machine.access());
    machine.pass(1.0);
    QCOMPARE(joulesOf(found.meters.front().meter->read()), 9.0);
}

void TestBattery::chargeThatFalls_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("showsZero"); // power_now
    QTest::newRow("energy") << "energy_now" << false;
    QTest::newRow("energy beside 0 W") << "energy_now" << true;
    QTest::newRow("charge") << "charge_now" << false;
}

// 9 W: 10 mWh last 4 s. It is first looked at 1 s before a step.
void TestBattery::chargeThatFalls()
{
    QFETCH(QString, file);
    QFETCH(bool, showsZero);
    FakeMachine machine;
    writeBattery(machine, "BAT0", "Discharging");
    const bool isCharge = file == QLatin1String("charge_now");
    if (showsZero) {
        machine.write(kFolder + "BAT0/power_now", "0");
    }
    machine.write(kFolder + "BAT0/voltage_min_design", "10000000");
    machine.write(kFolder + "BAT0/voltage_now", "11000000");
    const auto writeAt = [&](int second) {
        const int steps = (second + 3) / 4;
        machine.write(
            kFolder + "BAT0/" + file.toStdString(),
            std::to_string(isCharge ? 3'000'000 - 1000 * steps : 30'000'000 - 10'000 * steps));
        // It moves with the load: no energy.
        machine.write(kFolder + "BAT0/voltage_now", second % 2 == 0 ? "11000000" : "10900000");
    };
    writeAt(0);
    const FoundMeters found = findMeters(machine.access());
    QVERIFY(found.meters.front().problem.has_value());
    EnergyMeter& meter = *found.meters.front().meter;
    double first = -1.0;
    for (int second = 1; second <= 45; ++second) {
        machine.pass(1.0);
        writeAt(second);
        const Result<EnergyReading> reading = meter.read();
        QCOMPARE(reading.ok(), second >= 5);
        first = first < 0.0 && reading ? second : first;
        if (reading) {
            QVERIFY(std::abs(reading.value().joules - 9.0 * (second - first)) < 1e-6);
        }
    }
    // It is charged: that is no use of power, and neither is what comes after at once.
    machine.write(kFolder + "BAT0/" + file.toStdString(), isCharge ? "3000000" : "30000000");
    machine.write(kFolder + "BAT0/status", "Charging");
    QVERIFY(!meter.read());
    machine.write(kFolder + "BAT0/status", "Discharging");
    QVERIFY(!meter.read());
}

void TestBattery::unknownIsWhatTheMainsSay_data()
{
    QTest::addColumn<QString>("online"); // empty: no mains supply is shown
    QTest::addColumn<double>("joules");  // -1: none
    QTest::newRow("plugged in") << "1" << -1.0;
    QTest::newRow("unplugged") << "0" << 10.0;
    QTest::newRow("not told") << "" << -1.0;
}

void TestBattery::unknownIsWhatTheMainsSay()
{
    QFETCH(QString, online);
    FakeMachine machine;
    writeBattery(machine, "BAT0", "Unknown");
    machine.write(kFolder + "BAT0/power_now", "10000000");
    if (!online.isEmpty()) {
        machine.write(kFolder + "AC/type", "Mains");
        machine.write(kFolder + "AC/online", online.toStdString());
    }
    const FoundMeters found = findMeters(machine.access());
    machine.pass(1.0);
    QTEST(joulesOf(found.meters.front().meter->read()), "joules");
}

void TestBattery::oneIsPulledOutAndPutBack_data()
{
    QTest::addColumn<bool>("staysAsFolder");
    QTest::newRow("its folder goes") << false;
    QTest::newRow("it is said not to be present") << true;
}

void TestBattery::oneIsPulledOutAndPutBack()
{
    QFETCH(bool, staysAsFolder);
    FakeMachine machine;
    const auto plug = [&machine] {
        writeBattery(machine, "BAT1", "Discharging");
        machine.write(kFolder + "BAT1/present", "1");
        machine.write(kFolder + "BAT1/power_now", "6000000");
    };
    writeBattery(machine, "BAT0", "Discharging");
    machine.write(kFolder + "BAT0/power_now", "4000000");
    plug();
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(1.0);
    QCOMPARE(joulesOf(meter.read()), 10.0);
    if (staysAsFolder) {
        machine.write(kFolder + "BAT1/present", "0");
        machine.write(kFolder + "BAT1/status", "Unknown");
        machine.refuse(kFolder + "BAT1/power_now", ENODEV);
    } else {
        machine.remove(kFolder + "BAT1");
    }
    machine.write(kFolder + "BAT0/power_now", "10000000"); // which takes over
    machine.pass(1.0);
    QCOMPARE(joulesOf(meter.read()), 20.0);
    machine.pass(1.0);
    QCOMPARE(joulesOf(meter.read()), 30.0);
    machine.refuse(kFolder + "BAT1/power_now", 0);
    machine.write(kFolder + "BAT0/power_now", "4000000");
    plug();
    machine.pass(1.0);
    const Result<EnergyReading> back = meter.read();
    QCOMPARE(joulesOf(back), 40.0);
    QCOMPARE(missingOf(back), 0.0);
    // Both at once.
    machine.remove(kFolder + "BAT0");
    machine.remove(kFolder + "BAT1");
    QVERIFY(contains(problemOf(meter.read()), "found no battery"));
}

void TestBattery::othersAreNotOfTheMachine()
{
    const FakeMachine machine;
    machine.write(kFolder + "AC/type", "Mains");
    writeBattery(machine, "hidpp_battery_0", "Discharging");
    machine.write(kFolder + "hidpp_battery_0/scope", "Device");
    const FoundMeters found = findMeters(machine.access());
    QVERIFY(found.meters.empty());
}

void TestBattery::badFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("power") << "power_now"
                           << "?"
                           << "power_now: found \"?\"";
    QTest::newRow("absurd power") << "power_now"
                                  << "20000000000"
                                  << "at most 10000 W";
    QTest::newRow("no current") << "voltage_now"
                                << "12000000"
                                << "current_now: No such";
    QTest::newRow("no voltage") << "current_now"
                                << "1000000"
                                << "voltage_now: No such";
    QTest::newRow("current") << "current_now"
                             << "1e6"
                             << "expected a whole number (microamperes)";
}

void TestBattery::badFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, content);
    QFETCH(QString, message);
    const FakeMachine machine;
    writeBattery(machine, "BAT0", "Discharging");
    machine.write(kFolder + "BAT0/" + file.toStdString(), content.toStdString());
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    QVERIFY(found.meters.front().problem.has_value());
    const std::string problem = found.meters.front().problem->english();
    QVERIFY2(contains(problem, message.toStdString()), problem.c_str());
}

QTEST_GUILESS_MAIN(TestBattery)
#include "test_battery.moc"
