// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/totals_p.h"

#include <QTest>

#include <cmath>
#include <cstdint>

using namespace trilume;
using namespace trilume::power;

namespace {

constexpr std::int64_t kRange = 262'143'328'850;

Instant at(double seconds, double asleep = 0.0)
{
    return {std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9)),
            std::chrono::nanoseconds(static_cast<std::int64_t>(asleep * 1e9))};
}

} // namespace

class TestTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counterStartsAtZero();
    void counterFollowsARampThroughWraps();
    void counterSteps_data();
    void counterSteps();
    void counterGoesOnAfterADrop();
    void endlessCountersNeverWrap();
    void restartedCounterIsNotJoined();
    void intervalFollowsTheRange();
    void trapezoidsFollowARamp();
    void samplesAreNotJoined_data();
    void samplesAreNotJoined();
};

void TestTotals::counterStartsAtZero()
{
    CounterTotal total(kRange);
    const EnergyReading first = total.add(77'000'000, at(5.0));
    QCOMPARE(first.joules, 0.0);
    QCOMPARE(first.at, std::chrono::nanoseconds(std::chrono::seconds(5)));
    QCOMPARE(first.missingSeconds, 0.0);
}

void TestTotals::counterFollowsARampThroughWraps()
{
    // From 50 W up by 1 W a second, read twice a second.
    constexpr std::int64_t kSmallRange = 65'532'610'987;
    CounterTotal total(kSmallRange);
    EnergyReading reading;
    for (int step = 0; step <= 1000; ++step) {
        const double seconds = step * 0.5;
        const double joules = 50.0 * seconds + seconds * seconds / 2.0;
        const auto microjoules = static_cast<std::int64_t>(joules * 1e6) + 65'000'000'000;
        reading = total.add(microjoules % kSmallRange, at(seconds));
    }
    const double expected = 50.0 * 500.0 + 500.0 * 500.0 / 2.0; // 150 kJ: two wraps
    QVERIFY2(std::abs(reading.joules - expected) < 1e-5,
             qPrintable(QString::number(reading.joules)));
    QCOMPARE(reading.missingSeconds, 0.0);
}

void TestTotals::counterSteps_data()
{
    QTest::addColumn<qint64>("range"); // 0: unknown
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("asleep");
    QTest::addColumn<double>("joules");
    QTest::addColumn<double>("missing");
    const qint64 range = kRange;
    const qint64 second = 1'000'000;
    QTest::newRow("even") << range << second << 3 * second << 1.0 << 0.0 << 2.0 << 0.0;
    QTest::newRow("still") << range << second << second << 1.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("wrap") << range << range - second << second << 1.0 << 0.0 << 2.0 << 0.0;
    QTest::newRow("wrap of unknown range")
        << qint64{0} << 9 * second << second << 1.0 << 0.0 << 0.0 << 1.0;
    QTest::newRow("rise of unknown range")
        << qint64{0} << second << 9 * second << 1.0 << 0.0 << 8.0 << 0.0;
    QTest::newRow("reset") << range << 9'000 * second << second << 1.0 << 0.0 << 0.0 << 1.0;
    QTest::newRow("jump") << range << second << 90'000 * second << 1.0 << 0.0 << 0.0 << 1.0;
    QTest::newRow("above the range")
        << 5 * second << 9 * second << second << 1.0 << 0.0 << 0.0 << 1.0;
    QTest::newRow("sleep") << range << second << 3 * second << 2.0 << 60.0 << 0.0 << 2.0;
    QTest::newRow("sleep and reset")
        << range << 9'000 * second << second << 2.0 << 60.0 << 0.0 << 2.0;
    QTest::newRow("clocks apart") << range << second << 3 * second << 1.0 << 0.2 << 2.0 << 0.0;
    QTest::newRow("too long") << range << second << 3 * second << 132.0 << 0.0 << 0.0 << 132.0;
    QTest::newRow("just in time") << range << second << 3 * second << 131.0 << 0.0 << 2.0 << 0.0;
    QTest::newRow("updates of a second")
        << range << second << 301 * second << 0.001 << 0.0 << 300.0 << 0.0;
}

void TestTotals::counterSteps()
{
    QFETCH(qint64, range);
    QFETCH(qint64, before);
    QFETCH(qint64, after);
    QFETCH(double, seconds);
    QFETCH(double, asleep);
    CounterTotal total(range == 0 ? std::nullopt : std::optional<std::int64_t>(range));
    (void)total.add(before, at(100.0, 7.0));
    const EnergyReading reading = total.add(after, at(100.0 + seconds, 7.0 + asleep));
    QTEST(reading.joules, "joules");
    QTEST(reading.missingSeconds, "missing");
}

void TestTotals::counterGoesOnAfterADrop()
{
    CounterTotal total(kRange);
    (void)total.add(50'000'000'000, at(0.0));
    (void)total.add(50'010'000'000, at(1.0));
    const EnergyReading reset = total.add(0, at(2.0));
    QCOMPARE(reset.joules, 10.0);
    const EnergyReading reading = total.add(5'000'000, at(3.0));
    QCOMPARE(reading.joules, 15.0);
    QCOMPARE(reading.missingSeconds, 1.0);
}

void TestTotals::endlessCountersNeverWrap()
{
    CounterTotal total = CounterTotal::endless();
    (void)total.add(0, at(0.0));
    QCOMPARE(total.add(5'000'000, at(1e6)).joules, 5.0);
    const EnergyReading fallen = total.add(4'000'000, at(1e6 + 2.0));
    QCOMPARE(fallen.joules, 5.0);
    QCOMPARE(fallen.missingSeconds, 2.0);
}

void TestTotals::restartedCounterIsNotJoined()
{
    CounterTotal total = CounterTotal::endless();
    total.restart(); // before the first one there is nothing to miss
    QCOMPARE(total.add(5'000'000, at(0.0)).missingSeconds, 0.0);
    QCOMPARE(total.add(6'000'000, at(1.0)).joules, 1.0);
    total.restart();
    const EnergyReading restarted = total.add(7'000'000, at(3.0));
    QCOMPARE(restarted.joules, 1.0);
    QCOMPARE(restarted.missingSeconds, 2.0);
    QCOMPARE(total.add(9'000'000, at(4.0)).joules, 3.0);
}

void TestTotals::intervalFollowsTheRange()
{
    using std::chrono::seconds;
    QCOMPARE(CounterTotal(kRange).longestInterval(), std::chrono::nanoseconds(seconds(131)));
    QCOMPARE(CounterTotal(65'532'610'987).longestInterval(), std::chrono::nanoseconds(seconds(32)));
    QCOMPARE(CounterTotal(1'000'000).longestInterval(), std::chrono::nanoseconds(seconds(10)));
    QCOMPARE(CounterTotal(std::nullopt).longestInterval(), std::chrono::nanoseconds(seconds(30)));
}

void TestTotals::trapezoidsFollowARamp()
{
    SampledTotal total;
    EnergyReading reading;
    for (int step = 0; step <= 100; ++step) {
        const double seconds = step * 0.1;
        reading = total.add(10.0 + 3.0 * seconds, at(seconds));
    }
    QVERIFY(std::abs(reading.joules - (100.0 + 150.0)) < 1e-9);
    QCOMPARE(reading.missingSeconds, 0.0);
}

void TestTotals::samplesAreNotJoined_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("asleep");
    QTest::addColumn<bool>("isInterrupted");
    QTest::addColumn<double>("joules");
    QTest::addColumn<double>("missing");
    QTest::newRow("joined") << 10.0 << 0.0 << false << 300.0 << 0.0;
    QTest::newRow("too long") << 10.5 << 0.0 << false << 0.0 << 10.5;
    QTest::newRow("sleep") << 1.0 << 5.0 << false << 0.0 << 1.0;
    QTest::newRow("failed") << 1.0 << 0.0 << true << 0.0 << 1.0;
}

void TestTotals::samplesAreNotJoined()
{
    QFETCH(double, seconds);
    QFETCH(double, asleep);
    QFETCH(bool, isInterrupted);
    SampledTotal total;
    (void)total.add(20.0, at(50.0));
    if (isInterrupted) {
        total.interrupt();
    }
    const EnergyReading reading = total.add(40.0, at(50.0 + seconds, asleep));
    QTEST(reading.joules, "joules");
    QTEST(reading.missingSeconds, "missing");
    // The next interval counts again.
    const EnergyReading next = total.add(40.0, at(51.0 + seconds, asleep));
    QCOMPARE(next.joules, reading.joules + 40.0);
    QCOMPARE(next.missingSeconds, reading.missingSeconds);
}

QTEST_GUILESS_MAIN(TestTotals)
#include "test_totals.moc"
