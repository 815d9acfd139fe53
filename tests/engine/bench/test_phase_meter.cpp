// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/phase_meter.h"
#include "tests/engine/power/fake_meter.h"

#include <QTest>

#include <cmath>

using namespace trilume;
using namespace trilume::bench;
using namespace trilume::tests;

class TestPhaseMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAddUp();
    void withoutAMeterThereIsNothing();
    void longPiecesAreKeptUp();
};

void TestPhaseMeter::piecesAddUp()
{
    FakeMachine machine;
    FakeMeter meter(machine);
    PhaseMeter phase(&meter, machine.access());
    for (std::size_t piece = 1; piece <= 4; ++piece) {
        phase.begin();
        machine.pass(0.5);
        meter.joules += 3.0;
        phase.end(piece);
        machine.pass(2.0); // something else
        meter.joules += 50.0;
    }
    power::IdleBaseline baseline;
    baseline.watts = 2.0;
    baseline.source = meter.description.source;
    const std::optional<PhaseCost> cost = phase.cost(baseline);
    QVERIFY(cost.has_value());
    QCOMPARE(cost->tokens, std::size_t{10});
    QVERIFY(std::abs(cost->energy.seconds - 2.0) < 1e-9);
    QVERIFY(std::abs(cost->energy.grossJoules.value_or(-1.0) - 12.0) < 1e-9);
    QVERIFY(std::abs(cost->energy.netJoules.value_or(-1.0) - 8.0) < 1e-9);
}

void TestPhaseMeter::withoutAMeterThereIsNothing()
{
    const FakeMachine machine;
    PhaseMeter phase(nullptr, machine.access());
    QVERIFY(!phase.isOn());
    phase.begin();
    phase.keepUp();
    phase.end(5);
    QVERIFY(!phase.cost(std::nullopt));
}

// A sensor of power that is asked every 12 s only loses them.
void TestPhaseMeter::longPiecesAreKeptUp()
{
    FakeMachine machine;
    machine.write("sys/class/hwmon/hwmon0/name", "fam15h_power");
    machine.write("sys/class/hwmon/hwmon0/power1_input", "20000000");
    const auto meter = power::openCpuMeter(machine.access());
    QVERIFY(meter.ok());
    PhaseMeter phase(meter.value().get(), machine.access());
    phase.begin();
    machine.pass(6.0);
    phase.keepUp();
    machine.pass(6.0);
    phase.end(1);
    const std::optional<PhaseCost> cost = phase.cost(std::nullopt);
    QVERIFY(std::abs(cost->energy.grossJoules.value_or(-1.0) - 240.0) < 1e-9);
    QCOMPARE(cost->energy.missingSeconds, 0.0);
}

QTEST_GUILESS_MAIN(TestPhaseMeter)
#include "test_phase_meter.moc"
