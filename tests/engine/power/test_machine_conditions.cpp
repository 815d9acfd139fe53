// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/machine_conditions.h"
#include "tests/engine/power/fake_machine.h"

#include <QByteArrayList>
#include <QTest>

#include <string>

using namespace trilume::power;
using namespace trilume::tests;

class TestMachineConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsKnown();
    void nothingIsKnown();
    void boostHasTwoPlaces_data();
    void boostHasTwoPlaces();
    void temperatures_data();
    void temperatures();
    void supplies_data();
    void supplies();
    void differentPolicies();
    void oneByOne();

private:
    static std::string textOf(const FakeMachine& machine)
    {
        return conditionsText(readMachineConditions(machine.access())).english();
    }
};

namespace {

const std::string kCpu = "sys/devices/system/cpu/";

} // namespace

void TestMachineConditions::everythingIsKnown()
{
    const FakeMachine machine;
    machine.write(kCpu + "cpufreq/policy0/scaling_governor", "performance");
    machine.write(kCpu + "cpufreq/policy0/scaling_cur_freq", "3400250");
    machine.write(kCpu + "cpufreq/boost", "1");
    machine.write("sys/class/hwmon/hwmon3/name", "k10temp");
    machine.write("sys/class/hwmon/hwmon3/temp1_input", "45375");
    machine.write("sys/class/hwmon/hwmon3/temp1_label", "Tctl");
    machine.write("sys/class/power_supply/AC/type", "Mains");
    machine.write("sys/class/power_supply/AC/online", "1");
    QCOMPARE(textOf(machine),
             std::string("governor performance, boost on, 45 °C, 3400 MHz, mains"));
}

void TestMachineConditions::nothingIsKnown()
{
    const FakeMachine machine;
    const MachineConditions conditions = readMachineConditions(machine.access());
    QVERIFY(!conditions.governor && !conditions.boost && !conditions.cpuCelsius);
    QVERIFY(!conditions.cpuMegahertz && !conditions.supply);
    QCOMPARE(conditionsText(conditions).english(), std::string());
}

void TestMachineConditions::boostHasTwoPlaces_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("boost on") << "cpufreq/boost"
                              << "1"
                              << "boost on";
    QTest::newRow("boost off") << "cpufreq/boost"
                               << "0"
                               << "boost off";
    QTest::newRow("turbo on") << "intel_pstate/no_turbo"
                              << "0"
                              << "boost on";
    QTest::newRow("turbo off") << "intel_pstate/no_turbo"
                               << "1"
                               << "boost off";
    QTest::newRow("a word") << "cpufreq/boost"
                            << "yes" << QString();
}

void TestMachineConditions::boostHasTwoPlaces()
{
    QFETCH(QString, file);
    QFETCH(QString, content);
    const FakeMachine machine;
    machine.write(kCpu + file.toStdString(), content.toStdString());
    QTEST(QString::fromStdString(textOf(machine)), "text");
}

void TestMachineConditions::temperatures_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QByteArrayList>("sensors"); // "label=thousandths"
    QTest::addColumn<QString>("text");
    QTest::newRow("packages, not cores")
        << "coretemp" << QByteArrayList{"Package id 0=50000", "Core 0=90000", "Package id 1=61499"}
        << "61 °C";
    QTest::newRow("the die, without the offset")
        << "k10temp" << QByteArrayList{"Tctl=77000", "Tdie=50000"} << "50 °C";
    QTest::newRow("below zero") << "k10temp" << QByteArrayList{"Tctl=-4000"} << "-4 °C";
    QTest::newRow("no label") << "k10temp" << QByteArrayList{"=41000"} << "41 °C";
    QTest::newRow("of something else") << "nvme" << QByteArrayList{"Tctl=41000"} << QString();
    QTest::newRow("no number") << "k10temp" << QByteArrayList{"Tctl=warm"} << QString();
}

void TestMachineConditions::temperatures()
{
    QFETCH(QString, chip);
    QFETCH(QByteArrayList, sensors);
    const FakeMachine machine;
    const std::string folder = "sys/class/hwmon/hwmon1/";
    machine.write(folder + "name", chip.toStdString());
    for (int number = 1; number <= sensors.size(); ++number) {
        const QByteArrayList parts = sensors[number - 1].split('=');
        const std::string base = folder + "temp" + std::to_string(number);
        machine.write(base + "_input", parts[1].toStdString());
        if (!parts[0].isEmpty()) {
            machine.write(base + "_label", parts[0].toStdString());
        }
    }
    QTEST(QString::fromStdString(textOf(machine)), "text");
}

void TestMachineConditions::supplies_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("online");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("text");
    QTest::newRow("mains") << "Charging"
                           << "1"
                           << "System"
                           << "mains";
    QTest::newRow("battery") << "Discharging"
                             << "0"
                             << "System"
                             << "battery";
    QTest::newRow("weak charger") << "Discharging"
                                  << "1"
                                  << "System"
                                  << "battery";
    QTest::newRow("battery of a mouse") << "Discharging"
                                        << "1"
                                        << "Device"
                                        << "mains";
    QTest::newRow("unknown") << "Full"
                             << "0"
                             << "System" << QString();
}

void TestMachineConditions::supplies()
{
    QFETCH(QString, status);
    QFETCH(QString, online);
    QFETCH(QString, scope);
    const FakeMachine machine;
    machine.write("sys/class/power_supply/AC/type", "Mains");
    machine.write("sys/class/power_supply/AC/online", online.toStdString());
    machine.write("sys/class/power_supply/BAT0/type", "Battery");
    machine.write("sys/class/power_supply/BAT0/scope", scope.toStdString());
    machine.write("sys/class/power_supply/BAT0/status", status.toStdString());
    QTEST(QString::fromStdString(textOf(machine)), "text");
}

void TestMachineConditions::differentPolicies()
{
    const FakeMachine machine;
    machine.write(kCpu + "cpufreq/policy0/scaling_governor", "schedutil");
    machine.write(kCpu + "cpufreq/policy0/scaling_cur_freq", "1000000");
    machine.write(kCpu + "cpufreq/policy0/affected_cpus", "0 1 2");
    machine.write(kCpu + "cpufreq/policy4/scaling_governor", "powersave");
    machine.write(kCpu + "cpufreq/policy4/scaling_cur_freq", "3000000");
    machine.write(kCpu + "cpufreq/policy4/affected_cpus", "4");
    QCOMPARE(textOf(machine), std::string("governor powersave + schedutil, 1500 MHz"));
}

void TestMachineConditions::oneByOne()
{
    MachineConditions conditions;
    conditions.cpuMegahertz = 2199.6;
    QCOMPARE(conditionsText(conditions).english(), std::string("2200 MHz"));
    conditions.boost = Boost::Off;
    QCOMPARE(conditionsText(conditions).english(), std::string("boost off, 2200 MHz"));
}

QTEST_GUILESS_MAIN(TestMachineConditions)
#include "test_machine_conditions.moc"
