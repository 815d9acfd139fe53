// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <cmath>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

class TestHwmon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerRampIntegrates();
    void energyCounts();
    void scopes_data();
    void scopes();
    void averageOnlyWithoutInput();
    void equalChipsAreToldApart();
    void otherFilesAreNoSensors();
    void aBatteryIsNotABoard();
    void failedSampleIsMissing_data();
    void failedSampleIsMissing();
    void chipWithoutANameIsNamed();
};

void TestHwmon::powerRampIntegrates()
{
    FakeMachine machine;
    machine.write("sys/class/hwmon/hwmon0/name", "ina226");
    machine.write("sys/class/hwmon/hwmon0/power1_input", "5000000");
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    EnergyMeter& meter = *found.meters.front().meter;
    QCOMPARE(meter.info().label, EvidenceLabel::Derived);
    QCOMPARE(meter.info().scope, EnergyScope::Board);
    for (int step = 1; step <= 100; ++step) {
        machine.pass(0.1);
        const double seconds = step * 0.1;
        const auto microwatts = static_cast<std::int64_t>((5.0 + 2.0 * seconds) * 1e6);
        machine.write("sys/class/hwmon/hwmon0/power1_input", std::to_string(microwatts));
        const double expected = 5.0 * seconds + seconds * seconds;
        QVERIFY(std::abs(joulesOf(meter.read()) - expected) <= expected * 1e-3);
    }
}

void TestHwmon::energyCounts()
{
    FakeMachine machine;
    machine.write("sys/class/hwmon/hwmon0/name", "xe");
    machine.write("sys/class/hwmon/hwmon0/energy1_input", "1000000");
    machine.write("sys/class/hwmon/hwmon0/energy1_label", "card");
    const FoundMeters found = findMeters(machine.access());
    const FoundMeter* card = meterOf(found, "hwmon xe card");
    QVERIFY(card != nullptr);
    QCOMPARE(card->meter->info().label, EvidenceLabel::Measured);
    machine.pass(1.0);
    machine.write("sys/class/hwmon/hwmon0/energy1_input", "4000000");
    QCOMPARE(joulesOf(card->meter->read()), 3.0);
}

void TestHwmon::scopes_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("scope"); // empty: no meter
    QTest::newRow("AMD socket") << "amd_energy"
                                << "energy33"
                                << "Esocket0"
                                << "package";
    QTest::newRow("AMD core") << "amd_energy"
                              << "energy1"
                              << "Ecore000"
                              << "";
    QTest::newRow("AMD of old") << "fam15h_power"
                                << "power1"
                                << ""
                                << "package";
    QTest::newRow("ACPI") << "power_meter"
                          << "power1"
                          << ""
                          << "machine";
    QTest::newRow("GPU") << "amdgpu"
                         << "power1"
                         << "PPT"
                         << "board";
    QTest::newRow("rail") << "ina3221"
                          << "power2"
                          << "VCCINT"
                          << "board";
}

void TestHwmon::scopes()
{
    QFETCH(QString, chip);
    QFETCH(QString, file);
    QFETCH(QString, label);
    QFETCH(QString, scope);
    const FakeMachine machine;
    const std::string folder = "sys/class/hwmon/hwmon3/";
    machine.write(folder + "name", chip.toStdString());
    machine.write(folder + file.toStdString() + "_input", "1000000");
    if (!label.isEmpty()) {
        machine.write(folder + file.toStdString() + "_label", label.toStdString());
    }
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), scope.isEmpty() ? std::size_t{0} : std::size_t{1});
    if (!scope.isEmpty()) {
        const MeterInfo& info = found.meters.front().meter->info();
        QCOMPARE(QString::fromLatin1(scopeName(info.scope)), scope);
        const QString source =
            QStringLiteral("hwmon %1 %2").arg(chip, label.isEmpty() ? file : label);
        QCOMPARE(QString::fromStdString(info.source), source);
    }
}

void TestHwmon::averageOnlyWithoutInput()
{
    FakeMachine machine;
    machine.write("sys/class/hwmon/hwmon0/name", "power_meter");
    machine.write("sys/class/hwmon/hwmon0/power1_average", "80000000");
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{1});
    machine.pass(2.0);
    QCOMPARE(joulesOf(found.meters.front().meter->read()), 160.0);
    machine.write("sys/class/hwmon/hwmon0/power1_input", "90000000");
    QCOMPARE(findMeters(machine.access()).meters.size(), std::size_t{1});
}

void TestHwmon::equalChipsAreToldApart()
{
    const FakeMachine machine;
    for (const char* folder : {"hwmon2", "hwmon10"}) {
        machine.write(std::string("sys/class/hwmon/") + folder + "/name", "ina226");
        machine.write(std::string("sys/class/hwmon/") + folder + "/power1_input", "1");
    }
    const FoundMeters found = findMeters(machine.access());
    QCOMPARE(found.meters.size(), std::size_t{2});
    QCOMPARE(found.meters[0].meter->info().source, std::string("hwmon ina226 power1"));
    QCOMPARE(found.meters[1].meter->info().source, std::string("hwmon ina226 power1 (hwmon10)"));
}

void TestHwmon::otherFilesAreNoSensors()
{
    const FakeMachine machine;
    machine.write("sys/class/hwmon/hwmon0/name", "chip");
    for (const char* file : {"power1_cap", "power1_max", "power_input", "powerx_input",
                             "temp1_input", "energy1_average", "power1_input_highest", "power1"}) {
        machine.write(std::string("sys/class/hwmon/hwmon0/") + file, "1");
    }
    QVERIFY(findMeters(machine.access()).meters.empty());
}

void TestHwmon::aBatteryIsNotABoard()
{
    const FakeMachine machine;
    machine.write("sys/class/power_supply/BAT0/type", "UPS");
    machine.write("sys/class/hwmon/hwmon0/name", "BAT0");
    machine.write("sys/class/hwmon/hwmon0/power1_input", "1");
    QVERIFY(findMeters(machine.access()).meters.empty());
}

void TestHwmon::failedSampleIsMissing_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no file
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("gone") << QByteArray() << QByteArray("No such file");
    QTest::newRow("garbage")
        << QByteArray("n/a")
        << QByteArray("found \"n/a\", expected a whole number that is not negative (microwatts)");
    QTest::newRow("negative") << QByteArray("-1") << QByteArray("that is not negative");
    QTest::newRow("absurd") << QByteArray("10000000001") << QByteArray("expected at most 10000 W");
}

void TestHwmon::failedSampleIsMissing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, message);
    FakeMachine machine;
    const std::string file = "sys/class/hwmon/hwmon0/power1_input";
    machine.write("sys/class/hwmon/hwmon0/name", "ina226");
    machine.write(file, "5000000");
    const FoundMeters found = findMeters(machine.access());
    EnergyMeter& meter = *found.meters.front().meter;
    machine.pass(1.0);
    QCOMPARE(joulesOf(meter.read()), 5.0);
    machine.pass(1.0);
    if (content.isNull()) {
        machine.remove(file);
    } else {
        machine.write(file, content.toStdString());
    }
    const std::string problem = problemOf(meter.read());
    QVERIFY2(contains(problem, "hwmon0/power1_input: "), problem.c_str());
    QVERIFY2(contains(problem, message.toStdString()), problem.c_str());
    machine.pass(1.0);
    machine.write(file, "7000000");
    (void)meter.read();
    machine.pass(1.0);
    const Result<EnergyReading> back = meter.read();
    QCOMPARE(joulesOf(back), 12.0);
    QCOMPARE(missingOf(back), 2.0);
}

void TestHwmon::chipWithoutANameIsNamed()
{
    const FakeMachine machine;
    machine.write("sys/class/hwmon/hwmon4/power1_input", "1");
    machine.write("sys/class/hwmon/hwmon5/temp1_input", "1"); // nothing to miss here
    const FoundMeters found = findMeters(machine.access());
    QVERIFY(found.meters.empty());
    QCOMPARE(found.unusable.size(), std::size_t{1});
    QCOMPARE(found.unusable.front().source, std::string("hwmon hwmon4"));
}

QTEST_GUILESS_MAIN(TestHwmon)
#include "test_hwmon.moc"
