// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/idle_baseline.h"
#include "tests/engine/power/fake_meter.h"
#include "tests/engine/power/fake_ticks.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

class TestIdleBaseline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void meanAndSpread();
    void steadyPowerHasNoSpread();
    void ageCountsSleep();
    void refusals_data();
    void refusals();
    void canBeGivenUp();

private:
    // A tenth of a second in which the machine takes `watts` and is busy for `busyTicks` of its 20.
    void pass(double watts, int busyTicks);
    [[nodiscard]] Result<IdleBaseline> measure(double seconds,
                                               const std::function<double(int step)>& watts,
                                               int busyTicks);

    FakeMachine m_machine;
    std::unique_ptr<FakeMeter> m_meter;
    Ticks m_ticks;
};

void TestIdleBaseline::init()
{
    m_meter = std::make_unique<FakeMeter>(m_machine);
    m_ticks = {};
    writeMachine(m_machine, m_ticks);
}

void TestIdleBaseline::pass(double watts, int busyTicks)
{
    m_machine.pass(0.1);
    m_meter->joules += watts * 0.1;
    m_ticks.user += busyTicks;
    m_ticks.idle += 20 - busyTicks;
    writeMachine(m_machine, m_ticks);
}

Result<IdleBaseline> TestIdleBaseline::measure(double seconds,
                                               const std::function<double(int step)>& watts,
                                               int busyTicks)
{
    int step = 0;
    return measureIdleBaseline(*m_meter, m_machine.access(), seconds, [&] {
        pass(watts(step), busyTicks);
        ++step;
        return true;
    });
}

void TestIdleBaseline::meanAndSpread()
{
    // Seconds of 4, 6, 4, 6 W: the mean is 5 W, the standard deviation sqrt(4 / 3) W.
    const auto baseline = measure(
        4.0, [](int step) { return (step / 10) % 2 == 0 ? 4.0 : 6.0; }, 1);
    QVERIFY2(baseline.ok(), baseline.ok() ? "" : baseline.error().english().c_str());
    QVERIFY(isNear(baseline.value().watts, 5.0));
    QVERIFY(isNear(baseline.value().spreadWatts, std::sqrt(4.0 / 3.0)));
    QVERIFY(isNear(baseline.value().seconds, 4.0));
    QVERIFY(isNear(baseline.value().busyShare, 0.05));
    QCOMPARE(baseline.value().source, std::string("fake package"));
    QCOMPARE(baseline.value().scope, EnergyScope::Package);
    QCOMPARE(baseline.value().label, EvidenceLabel::Measured);
    QVERIFY(isNear(ageSeconds(baseline.value(), m_machine.access().now()), 0.0));
}

void TestIdleBaseline::steadyPowerHasNoSpread()
{
    const auto baseline = measure(
        5.0, [](int) { return 7.0; }, 0);
    QVERIFY(baseline.ok());
    QVERIFY(isNear(baseline.value().watts, 7.0));
    QVERIFY(baseline.value().spreadWatts < 1e-5);
}

void TestIdleBaseline::ageCountsSleep()
{
    const auto baseline = measure(
        4.0, [](int) { return 7.0; }, 0);
    QVERIFY(baseline.ok());
    m_machine.pass(10.0);
    m_machine.sleep(100.0);
    QVERIFY(isNear(ageSeconds(baseline.value(), m_machine.access().now()), 110.0));
}

void TestIdleBaseline::refusals_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("watts");
    QTest::addColumn<int>("busyTicks");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<double>("missingSeconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << 2.0 << 5.0 << 0 << false << 0.0 << "at least 3";
    QTest::newRow("busy") << 4.0 << 5.0 << 3 << false << 0.0 << "busy for 15";
    QTest::newRow("still") << 4.0 << 0.0 << 0 << false << 0.0 << "stood still";
    QTest::newRow("gap") << 4.0 << 5.0 << 0 << false << 1.0 << "a gap";
    QTest::newRow("gone") << 4.0 << 5.0 << 0 << true << 0.0 << "away";
}

void TestIdleBaseline::refusals()
{
    QFETCH(double, seconds);
    QFETCH(double, watts);
    QFETCH(int, busyTicks);
    QFETCH(bool, isGone);
    QFETCH(double, missingSeconds);
    const auto baseline = measure(
        seconds,
        [&](int step) {
            if (step == 5) {
                m_meter->missingSeconds = missingSeconds;
                m_meter->problem = isGone ? std::optional<Error>({Errc::Io, Sentence::asIs("away")})
                                          : std::nullopt;
            } else {
                m_meter->problem.reset();
            }
            return watts;
        },
        busyTicks);
    QVERIFY(!baseline.ok());
    QFETCH(QString, expected);
    QVERIFY2(contains(baseline.error().english(), expected.toStdString()),
             baseline.error().english().c_str());
}

void TestIdleBaseline::canBeGivenUp()
{
    const auto baseline =
        measureIdleBaseline(*m_meter, m_machine.access(), 4.0, [] { return false; });
    QVERIFY(!baseline.ok());
    QCOMPARE(baseline.error().code, Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TestIdleBaseline)
#include "test_idle_baseline.moc"
