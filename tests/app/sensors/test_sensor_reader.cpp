// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/sensor_reader.h"
#include "tests/app/sensors/fake_sysfs.h"

#include <QTest>

using namespace trilume;
using app::SensorFrame;
using app::SensorReader;

class TestSensorReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWithoutSensors();
    void readsThePackage();
    void chargesTheMachineWhereThatIsWanted();
    void aModelStandsInAndSaysSo();
    void theNameOfTheProcessorSuggestsAModel();
    void aSensorThatIsRefusedIsAProblem();
    void measuresIdlePower();
    void countsAllThatReadingTakes();
};

void TestSensorReader::findsNothingWithoutSensors()
{
    const tests::FakeSysfs machine;
    SensorReader reader(machine.access(), {});
    QVERIFY(reader.set().meters.empty());
    QVERIFY(!reader.set().hasChargedMeter);
    QVERIFY(reader.set().problems.empty());
    const SensorFrame frame = reader.read();
    QVERIFY(frame.meters.empty());
    QVERIFY(frame.residentBytes.value_or(0.0) >= 500.0 * 4096.0);
    QVERIFY(!frame.celsius);
}

void TestSensorReader::readsThePackage()
{
    tests::FakeSysfs machine;
    machine.setJoules(10.0);
    SensorReader reader(machine.access(), {});
    QCOMPARE(reader.set().meters.size(), std::size_t{1}); // not once as the processor's again
    QVERIFY(reader.set().hasChargedMeter);
    const app::SeriesDescription& meter = reader.set().meters.front();
    QCOMPARE(meter.name, QStringLiteral("package-0"));
    QCOMPARE(meter.source, QStringLiteral("powercap package-0"));
    QCOMPARE(meter.evidence, EvidenceLabel::Measured);
    QCOMPARE(meter.scope, std::optional(EnergyScope::Package));
    QVERIFY(!reader.read().meters.front().watts);
    machine.pass(0.5);
    machine.setJoules(16.0);
    const SensorFrame frame = reader.read();
    QVERIFY(qAbs(frame.meters.front().watts.value_or(0.0) - 12.0) < 1e-6);
    QVERIFY(!frame.residentBytes); // once a second is enough
}

void TestSensorReader::chargesTheMachineWhereThatIsWanted()
{
    tests::FakeSysfs machine;
    machine.setJoules(10.0);
    const power::MeterWish wish{power::ChargedScope::Machine, std::nullopt};
    {
        const SensorReader reader(machine.access(), wish);
        QVERIFY(!reader.set().hasChargedMeter); // the processor does not stand in
        QCOMPARE(reader.set().meters.size(), std::size_t{1});
        QCOMPARE(reader.set().problems.size(), std::size_t{1});
        QCOMPARE(reader.set().problems.front().source, QStringLiteral("the whole machine"));
        QVERIFY(reader.set().problems.front().reason.contains(QStringLiteral("battery")));
    }
    machine.write("sys/class/power_supply/BAT0/type", "Battery");
    machine.write("sys/class/power_supply/BAT0/status", "Discharging");
    machine.write("sys/class/power_supply/BAT0/power_now", "20000000");
    SensorReader reader(machine.access(), wish);
    QVERIFY(reader.set().hasChargedMeter && reader.set().problems.empty());
    QCOMPARE(reader.set().meters.size(), std::size_t{2});
    QCOMPARE(reader.set().meters.front().scope, std::optional(EnergyScope::Machine));
    static_cast<void>(reader.read());
    machine.pass(0.5);
    QVERIFY(qAbs(reader.read().meters.front().watts.value_or(0.0) - 20.0) < 1e-6);
}

void TestSensorReader::aModelStandsInAndSaysSo()
{
    tests::FakeSysfs machine;
    SensorReader reader(machine.access(),
                        {.model = power::CpuModel{10.0, 50.0, Sentence::asIs("test")}});
    QVERIFY(reader.set().hasChargedMeter);
    QCOMPARE(reader.set().meters.front().evidence, EvidenceLabel::Modelled);
    static_cast<void>(reader.read());
    machine.pass(1.0);
    machine.setTicks(1050, 1050);
    QVERIFY(qAbs(reader.read().meters.front().watts.value_or(0.0) - 30.0) < 1e-6);
}

void TestSensorReader::theNameOfTheProcessorSuggestsAModel()
{
    const tests::FakeSysfs machine;
    QVERIFY(!SensorReader(machine.access(), {}).set().suggestion);
    machine.write("proc/cpuinfo", "model name\t: AMD Ryzen 5 5600G with Radeon Graphics");
    const SensorReader without(machine.access(), {});
    QVERIFY(!without.set().hasChargedMeter); // only a suggestion
    const auto& suggestion = without.set().suggestion;
    QVERIFY(suggestion);
    QCOMPARE(suggestion->idleWatts, 6.5);
    QCOMPARE(suggestion->fullWatts, 65.0);
    const QString fromName = QStringLiteral("from the processor's name");
    QVERIFY(suggestion->basis.startsWith(fromName));

    const SensorReader taken(
        machine.access(), {.model = power::CpuModel{6.5, 65.0, Sentence::asIs("set by the user")}});
    const QString accuracy = app::accuracyText(taken.set().meters.front().accuracy);
    QVERIFY2(accuracy.contains(QStringLiteral("6.5 W idle to 65 W")), qPrintable(accuracy));
    QVERIFY2(accuracy.contains(fromName), qPrintable(accuracy));
    const SensorReader changed(
        machine.access(), {.model = power::CpuModel{5.0, 65.0, Sentence::asIs("set by the user")}});
    const QString own = app::accuracyText(changed.set().meters.front().accuracy);
    QVERIFY2(own.contains(QStringLiteral("set by the user")), qPrintable(own));
}

void TestSensorReader::aSensorThatIsRefusedIsAProblem()
{
    const tests::FakeSysfs machine;
    machine.setJoules(1.0);
    machine.write("sys/class/powercap/intel-rapl:0/energy_uj", "no number");
    const SensorReader reader(machine.access(), {});
    QVERIFY(!reader.set().hasChargedMeter);
    QCOMPARE(reader.set().problems.size(), std::size_t{1});
    QVERIFY(reader.set().problems.front().reason.contains(QStringLiteral("energy_uj")));
}

void TestSensorReader::measuresIdlePower()
{
    tests::FakeSysfs machine;
    machine.setJoules(0.0);
    SensorReader reader(machine.access(), {});
    std::optional<power::IdleBaseline> baseline;
    for (int i = 1; i <= 100 && !baseline; ++i) {
        baseline = reader.readIdle();
        machine.pass(0.1);
        machine.setJoules(0.5 * i);
        machine.setTicks(1000, 1000 + 10 * i);
    }
    QVERIFY(baseline.has_value());
    QVERIFY(qAbs(baseline->watts - 5.0) < 1e-6);
    reader.stopIdle();
    QVERIFY(!reader.readIdle());
}

void TestSensorReader::countsAllThatReadingTakes()
{
    tests::FakeSysfs machine;
    machine.setJoules(1.0);
    power::SystemAccess access = machine.access();
    double spent = 0.0;
    access.readFile = [&](const std::filesystem::path& file) {
        machine.pass(0.001); // every file takes a millisecond
        spent += 0.001;
        return power::readSmallFile(file);
    };
    SensorReader reader(access, {});
    spent = 0.0;
    double passed = 0.0;
    double share = 0.0;
    for (int i = 0; i < 30; ++i) {
        machine.pass(0.1);
        passed += 0.1;
        share = reader.read().costShare;
        if (i < 29) {
            static_cast<void>(reader.readIdle());
        }
    }
    const double expected = spent / (passed + spent);
    QVERIFY2(qAbs(share - expected) < 0.02 * expected,
             qPrintable(QStringLiteral("%1, expected %2").arg(share).arg(expected)));
}

QTEST_GUILESS_MAIN(TestSensorReader)
#include "test_sensor_reader.moc"
