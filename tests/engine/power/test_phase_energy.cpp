// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/phase_energy.h"
#include "engine/power/phase_recorder.h"
#include "tests/engine/power/fake_meter.h"
#include "tests/engine/power/fake_ticks.h"

#include <QTest>

#include <cerrno>
#include <cmath>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

bool isNear(const std::optional<double>& value, double expected)
{
    return value && std::abs(*value - expected) < 1e-6;
}

IdleBaseline baselineOf(const FakeMeter& meter, double watts, double spread)
{
    IdleBaseline baseline;
    baseline.watts = watts;
    baseline.spreadWatts = spread;
    baseline.source = meter.description.source;
    baseline.label = meter.description.label;
    baseline.scope = meter.description.scope;
    return baseline;
}

} // namespace

class TestPhaseEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void messageHasTwoPhases();
    void aShortPhaseLeavesTheWholeKnown();
    void stoppedBeforeTheFirstToken();
    void netNeedsABaselineOfTheSameMeter();
    void labelsCombineToTheWeakest();
    void shortPhasesSaySo_data();
    void shortPhasesSaySo();
    void failedReadsSaySo();
    void missingSecondsAreTold();
    void piecesAddUp();
    void shareNeedsTicks();
    void sensorsAreKeptUp();

private:
    void pass(double seconds, double joules, int busyTicks, int ownTicks);

    FakeMachine m_machine;
    std::unique_ptr<FakeMeter> m_meter;
    Ticks m_ticks;
    int m_own = 0;
};

void TestPhaseEnergy::init()
{
    m_meter = std::make_unique<FakeMeter>(m_machine);
    m_ticks = {};
    m_own = 0;
    writeMachine(m_machine, {});
    writeOwn(m_machine, 0, 0);
}

void TestPhaseEnergy::pass(double seconds, double joules, int busyTicks, int ownTicks)
{
    m_machine.pass(seconds);
    m_meter->joules += joules;
    m_ticks.user += busyTicks;
    m_own += ownTicks;
    writeMachine(m_machine, m_ticks);
    writeOwn(m_machine, m_own, 0);
}

void TestPhaseEnergy::messageHasTwoPhases()
{
    PhaseRecorder recorder(*m_meter, m_machine.access(), baselineOf(*m_meter, 5.0, 0.5));
    pass(2.0, 60.0, 400, 300);
    recorder.firstToken();
    pass(10.0, 200.0, 2000, 1000);
    recorder.end();
    const MessageEnergy energy = recorder.result();
    QVERIFY(energy.prefill && energy.decode);
    QVERIFY(isNear(energy.prefill->seconds, 2.0));
    QVERIFY(isNear(energy.prefill->grossJoules, 60.0));
    QVERIFY(isNear(energy.prefill->netJoules, 60.0 - 5.0 * 2.0));
    QVERIFY(isNear(energy.prefill->processShare, 0.75));
    QVERIFY(isNear(energy.decode->grossJoules, 200.0));
    QVERIFY(isNear(energy.decode->netJoules, 200.0 - 5.0 * 10.0));
    QVERIFY(isNear(energy.decode->processShare, 0.5));
    // Of the meter, and a millisecond of ten seconds.
    QVERIFY(isNear(energy.decode->uncertaintyFraction, 0.05 + 0.0001));
    QVERIFY(isNear(energy.decode->netErrorJoules, 200.0 * 0.0501 + 0.5 * 10.0));
    QCOMPARE(energy.decode->source, std::string("fake package"));
    QCOMPARE(energy.decode->scope, EnergyScope::Package);
    QCOMPARE(energy.decode->label, EvidenceLabel::Measured);
    QCOMPARE(energy.decode->netLabel, EvidenceLabel::Derived);
    QCOMPARE(energy.decode->uncertaintyBasis.english(), std::string("a test"));
    QVERIFY(energy.decode->problem.isEmpty());
    QVERIFY(isNear(energy.whole.seconds, 12.0));
    QVERIFY(isNear(energy.whole.grossJoules, 260.0));
    QVERIFY(isNear(energy.whole.netJoules, 260.0 - 5.0 * 12.0));
    QVERIFY(isNear(energy.whole.processShare, 1300.0 / 2400.0));
}

void TestPhaseEnergy::aShortPhaseLeavesTheWholeKnown()
{
    PhaseRecorder recorder(*m_meter, m_machine.access(), baselineOf(*m_meter, 5.0, 0.5));
    pass(0.0004, 0.02, 0, 0);
    recorder.firstToken();
    pass(10.0, 200.0, 2000, 1000);
    recorder.end();
    const MessageEnergy energy = recorder.result();
    QVERIFY(!energy.prefill->grossJoules);
    QVERIFY(isNear(energy.whole.grossJoules, 200.02));
    QVERIFY(isNear(energy.whole.netJoules, 200.02 - 5.0 * 10.0004));
    QVERIFY(energy.whole.problem.isEmpty());
}

void TestPhaseEnergy::stoppedBeforeTheFirstToken()
{
    PhaseRecorder recorder(*m_meter, m_machine.access(), std::nullopt);
    pass(2.0, 60.0, 400, 300);
    recorder.end();
    QVERIFY(isNear(recorder.result().prefill->grossJoules, 60.0));
    QVERIFY(!recorder.result().decode);
}

void TestPhaseEnergy::netNeedsABaselineOfTheSameMeter()
{
    const PhaseMark from = markPhase(*m_meter, m_machine.access());
    pass(2.0, 60.0, 400, 300);
    const PhaseSpan span = spanBetween(from, markPhase(*m_meter, m_machine.access()));
    QVERIFY(!attributeEnergy(m_meter->info(), span, std::nullopt).netJoules);
    IdleBaseline other = baselineOf(*m_meter, 5.0, 0.0);
    other.source = "another";
    QVERIFY(!attributeEnergy(m_meter->info(), span, other).netJoules);
    other = baselineOf(*m_meter, 5.0, 0.0);
    other.scope = EnergyScope::Board;
    QVERIFY(!attributeEnergy(m_meter->info(), span, other).netJoules);
    // A baseline that is no longer true shows as what it is.
    QVERIFY(isNear(
        attributeEnergy(m_meter->info(), span, baselineOf(*m_meter, 40.0, 0.0)).netJoules, -20.0));
}

void TestPhaseEnergy::labelsCombineToTheWeakest()
{
    PhaseSpan span;
    span.pieces = 1;
    span.seconds = 1.0;
    span.joules = 10.0;
    IdleBaseline baseline = baselineOf(*m_meter, 5.0, 0.0);
    baseline.label = EvidenceLabel::Modelled;
    const PhaseEnergy phase = attributeEnergy(m_meter->info(), span, baseline);
    QCOMPARE(phase.label, EvidenceLabel::Measured);
    QCOMPARE(phase.netLabel, EvidenceLabel::Modelled);
    m_meter->description.label = EvidenceLabel::Modelled;
    baseline.label = EvidenceLabel::Measured;
    QCOMPARE(attributeEnergy(m_meter->info(), span, baseline).netLabel, EvidenceLabel::Modelled);
}

void TestPhaseEnergy::shortPhasesSaySo_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("joules");
    QTest::newRow("no time") << 0.0 << 0.0;
    QTest::newRow("within an update") << 0.0005 << 1.0;
    QTest::newRow("before the counter moved") << 0.5 << 0.0;
}

void TestPhaseEnergy::shortPhasesSaySo()
{
    QFETCH(double, seconds);
    QFETCH(double, joules);
    const PhaseMark from = markPhase(*m_meter, m_machine.access());
    pass(seconds, joules, 0, 0);
    const PhaseEnergy phase =
        attributeEnergy(m_meter->info(), spanBetween(from, markPhase(*m_meter, m_machine.access())),
                        baselineOf(*m_meter, 5.0, 0.5));
    QVERIFY(!phase.grossJoules && !phase.netJoules && !phase.processShare);
    const char* reason = seconds > 0.001 ? "fake package: found a counter that stood still for 0.5"
                                         : "fake package resolves about 0.001";
    QVERIFY2(contains(phase.problem.english(), reason), phase.problem.english().c_str());
}

void TestPhaseEnergy::failedReadsSaySo()
{
    PhaseRecorder recorder(*m_meter, m_machine.access(), std::nullopt);
    pass(2.0, 60.0, 400, 300);
    m_meter->problem = Error{Errc::Io, Sentence::asIs("the sensor is away")};
    recorder.firstToken();
    pass(3.0, 60.0, 400, 300);
    m_meter->problem.reset();
    recorder.end();
    const MessageEnergy energy = recorder.result();
    for (const std::optional<PhaseEnergy>& phase : {energy.prefill, energy.decode}) {
        QVERIFY(!phase->grossJoules);
        QCOMPARE(phase->problem.english(), std::string("the sensor is away"));
        QVERIFY(isNear(phase->processShare, 0.75)); // known all the same
    }
    QVERIFY(isNear(energy.prefill->seconds, 2.0));
    QVERIFY(isNear(energy.decode->seconds, 3.0));
    QVERIFY(isNear(energy.whole.grossJoules, 120.0)); // both its ends were read
}

void TestPhaseEnergy::missingSecondsAreTold()
{
    const PhaseMark from = markPhase(*m_meter, m_machine.access());
    pass(10.0, 60.0, 400, 300);
    m_meter->missingSeconds = 4.0;
    const PhaseMark to = markPhase(*m_meter, m_machine.access());
    const PhaseEnergy phase =
        attributeEnergy(m_meter->info(), spanBetween(from, to), baselineOf(*m_meter, 5.0, 0.0));
    QVERIFY(isNear(phase.missingSeconds, 4.0));
    QVERIFY(isNear(phase.grossJoules, 60.0));
    QVERIFY(isNear(phase.netJoules, 60.0 - 5.0 * 6.0)); // of the time that was seen
    pass(2.0, 0.0, 0, 0);
    m_meter->missingSeconds = 6.0;
    m_meter->description.label = EvidenceLabel::Derived;
    const PhaseEnergy blind = attributeEnergy(
        m_meter->info(), spanBetween(to, markPhase(*m_meter, m_machine.access())), std::nullopt);
    QVERIFY(!blind.grossJoules);
    QVERIFY2(contains(blind.problem.english(), "a gap"), blind.problem.english().c_str());
}

void TestPhaseEnergy::piecesAddUp()
{
    PhaseSpan sum;
    for (int piece = 0; piece < 10; ++piece) {
        const PhaseMark from = markPhase(*m_meter, m_machine.access());
        pass(0.1, 2.0, 20, 15);
        sum += spanBetween(from, markPhase(*m_meter, m_machine.access()));
        pass(0.3, 100.0, 60, 0); // something else
    }
    const PhaseEnergy phase = attributeEnergy(m_meter->info(), sum, baselineOf(*m_meter, 5.0, 0.0));
    QVERIFY(isNear(phase.seconds, 1.0));
    QVERIFY(isNear(phase.grossJoules, 20.0));
    QVERIFY(isNear(phase.netJoules, 15.0));
    QVERIFY(isNear(phase.processShare, 0.75));
    QVERIFY(isNear(phase.uncertaintyFraction, 0.05 + 10 * 0.001));
    // One piece without ticks or joules spoils the sum, and says so.
    PhaseSpan bad;
    bad.pieces = 1;
    bad.seconds = 0.1;
    bad.problem = Error{Errc::Io, Sentence::asIs("away")};
    bad.ownTicks.reset();
    sum += bad;
    const PhaseEnergy spoiled = attributeEnergy(m_meter->info(), sum, std::nullopt);
    QCOMPARE(spoiled.problem.english(), std::string("away"));
    QVERIFY(!spoiled.grossJoules && !spoiled.processShare);
}

void TestPhaseEnergy::shareNeedsTicks()
{
    const PhaseMark from = markPhase(*m_meter, m_machine.access());
    pass(0.05, 2.0, 9, 9);
    const PhaseEnergy few = attributeEnergy(
        m_meter->info(), spanBetween(from, markPhase(*m_meter, m_machine.access())), std::nullopt);
    QVERIFY(few.grossJoules && !few.processShare);
    pass(0.05, 2.0, 1, 0);
    const PhaseEnergy enough = attributeEnergy(
        m_meter->info(), spanBetween(from, markPhase(*m_meter, m_machine.access())), std::nullopt);
    QVERIFY(isNear(enough.processShare, 0.9));
    m_machine.remove("proc/self/stat");
    const PhaseEnergy blind = attributeEnergy(
        m_meter->info(), spanBetween(from, markPhase(*m_meter, m_machine.access())), std::nullopt);
    QVERIFY(blind.grossJoules && !blind.processShare);
}

void TestPhaseEnergy::sensorsAreKeptUp()
{
    // A sensor of power that is asked at the edges only would lose 20 s.
    m_machine.write("sys/class/hwmon/hwmon0/name", "fam15h_power");
    m_machine.write("sys/class/hwmon/hwmon0/power1_input", "20000000");
    const auto meter = openCpuMeter(m_machine.access());
    QVERIFY(meter.ok());
    PhaseRecorder recorder(*meter.value(), m_machine.access(), std::nullopt);
    for (int step = 0; step < 4; ++step) {
        m_machine.pass(5.0);
        recorder.keepUp();
    }
    recorder.end();
    QVERIFY(isNear(recorder.result().prefill->grossJoules, 400.0));
    QCOMPARE(recorder.result().prefill->missingSeconds, 0.0);
}

QTEST_GUILESS_MAIN(TestPhaseEnergy)
#include "test_phase_energy.moc"
