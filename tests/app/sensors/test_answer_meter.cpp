// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/answer_meter.h"
#include "app/sensors/device_probe.h"
#include "tests/app/sensors/fake_device.h"
#include "tests/app/sensors/fake_sysfs.h"

#include <QTest>

using namespace trilume;
using app::AnswerEnergy;
using app::AnswerMeter;

class TestAnswerMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWithoutAMeter();
    void tellsThePhasesApart();
    void leavesOutIdlePowerOfItsOwnMeter();
    void usesTheModel();
    void saysWhatADeviceCovers_data();
    void saysWhatADeviceCovers();
};

void TestAnswerMeter::saysNothingWithoutAMeter()
{
    const tests::FakeSysfs machine;
    AnswerMeter meter(machine.access());
    meter.begin();
    meter.firstToken();
    QVERIFY(!meter.end());
    meter.open({});
    meter.begin();
    meter.keepUp();
    QVERIFY(!meter.end());
}

void TestAnswerMeter::tellsThePhasesApart()
{
    tests::FakeSysfs machine;
    machine.setJoules(100.0);
    AnswerMeter meter(machine.access());
    meter.open({});
    meter.begin();
    machine.pass(2.0);
    machine.setJoules(110.0);
    meter.firstToken();
    machine.pass(3.0);
    machine.setJoules(140.0);
    meter.keepUp();
    const std::optional<AnswerEnergy> energy = meter.end();
    QVERIFY(energy && energy->phases.prefill && energy->phases.decode);
    QVERIFY(qAbs(energy->phases.prefill->grossJoules.value_or(0.0) - 10.0) < 1e-6);
    QVERIFY(qAbs(energy->phases.decode->grossJoules.value_or(0.0) - 30.0) < 1e-6);
    QVERIFY(!energy->phases.decode->netJoules); // no idle power is known
    QCOMPARE(energy->phases.decode->source, std::string("powercap package-0"));
    QVERIFY(!meter.end()); // once
}

void TestAnswerMeter::leavesOutIdlePowerOfItsOwnMeter()
{
    tests::FakeSysfs machine;
    machine.setJoules(0.0);
    AnswerMeter meter(machine.access());
    meter.open({});
    const auto netOf = [&](const char* source) {
        power::IdleBaseline baseline;
        baseline.watts = 4.0;
        baseline.seconds = 5.0;
        baseline.source = source;
        meter.setBaseline(baseline);
        machine.setJoules(0.0);
        meter.open({});
        meter.setBaseline(baseline);
        meter.begin();
        meter.firstToken();
        machine.pass(2.0);
        machine.setJoules(20.0);
        return meter.end().value().phases.decode.value().netJoules;
    };
    QVERIFY(qAbs(netOf("powercap package-0").value_or(0.0) - 12.0) < 1e-6);
    QVERIFY(!netOf("another meter"));
}

void TestAnswerMeter::usesTheModel()
{
    tests::FakeSysfs machine;
    AnswerMeter meter(machine.access());
    meter.open({.model = power::CpuModel{10.0, 50.0, Sentence::asIs("test")}});
    meter.begin();
    meter.firstToken();
    machine.pass(1.0);
    machine.setTicks(1100, 1100);
    const std::optional<AnswerEnergy> energy = meter.end();
    QVERIFY(energy.has_value());
    QCOMPARE(energy->phases.decode->label, EvidenceLabel::Modelled);
    QVERIFY(qAbs(energy->phases.decode->grossJoules.value_or(0.0) - 30.0) < 1e-6);
}

void TestAnswerMeter::saysWhatADeviceCovers_data()
{
    QTest::addColumn<accel::PowerScope>("told");
    QTest::addColumn<EnergyScope>("scope");
    QTest::newRow("chip") << accel::PowerScope::Chip << EnergyScope::Package;
    QTest::newRow("module") << accel::PowerScope::Module << EnergyScope::Module;
    QTest::newRow("board") << accel::PowerScope::Board << EnergyScope::Board;
    QTest::newRow("nothing") << accel::PowerScope::Unknown << EnergyScope::Board;
}

// In an answer and in the plots.
void TestAnswerMeter::saysWhatADeviceCovers()
{
    QFETCH(const accel::PowerScope, told);
    QFETCH(const EnergyScope, scope);
    const tests::FakeSysfs machine;
    tests::FakeDevice board;
    board.set(accel::ReadingKind::Watts, 4.0);
    board.setScope(accel::ReadingKind::Watts, told);
    power::SystemAccess access = machine.access();
    access.now = board.clock();
    AnswerMeter meter(access);
    app::DeviceProbe probe(QStringLiteral("kria:0"), board.telemetry());
    meter.setDevice("kria:0", board.telemetry());
    meter.begin();
    static_cast<void>(probe.read(board.now()));
    board.pass(std::chrono::milliseconds(1000));
    board.set(accel::ReadingKind::Watts, 4.5);
    const std::optional<AnswerEnergy> energy = meter.end();
    QVERIFY(energy && energy->device);
    QCOMPARE(energy->device->whole.scope, scope);
    bool hasPower = false;
    for (const app::DeviceFigure& figure : probe.read(board.now()).figures) {
        if (figure.description.quantity == app::Quantity::Power) {
            QCOMPARE(figure.description.scope, std::optional(scope));
            hasPower = true;
        }
    }
    QVERIFY(hasPower);
}

QTEST_GUILESS_MAIN(TestAnswerMeter)
#include "test_answer_meter.moc"
