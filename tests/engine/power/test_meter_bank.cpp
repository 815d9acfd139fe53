// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/meter_bank.h"
#include "tests/engine/power/fake_meter.h"

#include <QTest>

#include <cerrno>
#include <cmath>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

constexpr const char* kCounter = "sys/class/powercap/intel-rapl:0/energy_uj";

MeterBank bankOf(const SystemAccess& access)
{
    return {takeMeters(findMeters(access)), access.now};
}

MeterBank bankOf(const FakeMachine& machine, FakeMeter*& fake, std::chrono::milliseconds resolution)
{
    auto meter = std::make_unique<FakeMeter>(machine);
    fake = meter.get();
    fake->description.resolution = resolution;
    std::vector<std::unique_ptr<EnergyMeter>> meters;
    meters.push_back(std::move(meter));
    return {std::move(meters), machine.access().now};
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

class TestMeterBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeterHasItsFigures();
    void rampWithAWrapIntegrates();
    void slowCounterShowsItsSteps();
    void aStepThatBeganBeforeTheFirstReadIsNoFigure();
    void figuresReachFromStepToStep_data();
    void figuresReachFromStepToStep();
    void aCounterThatStandsStillIsAProblem();
    void aCounterThatStopsKeepsItsMean();
    void aSensorOfPowerMayBeAtZero();
    void aSourceMayChange();
    void failuresAreGaps();
    void countersBridgeAFailedRead();
    void missingEnergyIsAGap();
    void startsWhenPermissionComes();
    void timeWithoutReadsIsAway();
    void costIsTheTimeInReads();
    void nothingIsFine();
};

void TestMeterBank::everyMeterHasItsFigures()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 1'000'000);
    machine.writeZone("intel-rapl:0:0", "core", 500'000);
    MeterBank bank = bankOf(machine.access());
    QCOMPARE(bank.infos().size(), std::size_t{2});
    QCOMPARE(bank.infos()[0].source, std::string("powercap package-0"));
    QCOMPARE(bank.infos()[1].scope, EnergyScope::Cores);
    machine.pass(0.1);
    machine.writeZone("intel-rapl:0", "package-0", 2'500'000);
    machine.writeZone("intel-rapl:0:0", "core", 600'000);
    const BankSample sample = bank.sample();
    QCOMPARE(sample.at, machine.access().now().awake);
    QVERIFY(isNear(sample.meters[0].watts.value_or(-1.0), 15.0));
    QVERIFY(isNear(sample.meters[0].joules.value_or(-1.0), 1.5));
    QVERIFY(isNear(sample.meters[0].seconds, 0.1));
    QVERIFY(isNear(sample.meters[0].countedSeconds, 0.1));
    QVERIFY(isNear(sample.meters[1].watts.value_or(-1.0), 1.0));
    QVERIFY(!sample.meters[1].isGap && !sample.meters[1].problem);
}

// 20 W that grow to 120 W within 100 s, at 10 reads a second, over a counter that wraps on the way.
void TestMeterBank::rampWithAWrapIntegrates()
{
    constexpr std::int64_t kRange = 65'532'610'987;
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    machine.write("sys/class/powercap/intel-rapl:0/max_energy_range_uj", std::to_string(kRange));
    const auto writeJoules = [&machine](double joules) {
        const auto microjoules = static_cast<std::int64_t>(std::llround(joules * 1e6));
        machine.write(kCounter, std::to_string((kRange - 3'000'000'000 + microjoules) % kRange));
    };
    writeJoules(0.0);
    MeterBank bank = bankOf(machine.access());
    double sum = 0.0;
    for (int step = 1; step <= 1000; ++step) {
        const double seconds = 0.1 * step;
        machine.pass(0.1);
        const double expected = 20.0 * seconds + seconds * seconds / 2.0;
        writeJoules(expected);
        const BankSample sample = bank.sample();
        const MeterSample& meter = sample.meters.front();
        QVERIFY(meter.watts.has_value());
        QVERIFY(std::abs(*meter.watts - (20.0 + seconds - 0.05)) < 0.02);
        QVERIFY(std::abs(meter.joules.value_or(-1.0) - expected) <= expected * 1e-3);
        sum += *meter.watts * meter.seconds;
    }
    QVERIFY(std::abs(sum - 7000.0) < 7.0);
}

void TestMeterBank::slowCounterShowsItsSteps()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    MeterBank bank = bankOf(machine.access());
    for (int read = 1; read <= 4; ++read) {
        machine.pass(0.1);
        const BankSample sample = bank.sample();
        QVERIFY(!sample.meters.front().watts);
        QVERIFY(!sample.meters.front().isGap);
    }
    machine.pass(0.1);
    machine.write(kCounter, "5000000");
    const BankSample sample = bank.sample();
    QVERIFY(isNear(sample.meters.front().watts.value_or(-1.0), 10.0)); // over half a second
    QVERIFY(isNear(sample.meters.front().seconds, 0.5));
}

// 20 W, renewed every 1.05 s and first after 0.1 s, of which the meter knows.
void TestMeterBank::aStepThatBeganBeforeTheFirstReadIsNoFigure()
{
    FakeMachine machine;
    FakeMeter* fake = nullptr;
    MeterBank bank = bankOf(machine, fake, std::chrono::milliseconds(1000));
    machine.pass(0.1);
    fake->joules = 21.0;
    QVERIFY(!bank.sample().meters.front().watts); // 210 W
    machine.pass(1.0);
    QVERIFY(!bank.sample().meters.front().watts); // 0 W
    machine.pass(0.05);
    fake->joules = 42.0;
    const MeterSample sample = bank.sample().meters.front();
    QVERIFY(isNear(sample.watts.value_or(-1.0), 20.0));
    QVERIFY(isNear(sample.seconds, 1.05));
}

void TestMeterBank::figuresReachFromStepToStep_data()
{
    QTest::addColumn<int>("resolutionMs");
    QTest::addColumn<int>("renewalMs");
    QTest::newRow("as it says") << 1000 << 1050;
    QTest::newRow("slower than it says") << 1 << 1050;
    QTest::newRow("half a second") << 500 << 500;
    QTest::newRow("two seconds") << 1000 << 2300;
}

void TestMeterBank::figuresReachFromStepToStep()
{
    QFETCH(int, resolutionMs);
    QFETCH(int, renewalMs);
    FakeMachine machine;
    FakeMeter* fake = nullptr;
    MeterBank bank = bankOf(machine, fake, std::chrono::milliseconds(resolutionMs));
    int figures = 0;
    double joules = 0.0;
    for (int time = 100; time <= 20'000; time += 100) {
        machine.pass(0.1);
        fake->joules = 20.0 * (time / renewalMs) * renewalMs * 1e-3;
        const MeterSample sample = bank.sample().meters.front();
        QVERIFY(!sample.problem);
        if (sample.watts) {
            QVERIFY2(std::abs(*sample.watts - 20.0) <= 2.5, std::to_string(*sample.watts).c_str());
            joules += *sample.watts * sample.seconds;
            ++figures;
        }
    }
    QVERIFY(figures >= 20'000 / renewalMs - 1);
    QVERIFY(std::abs(joules - 400.0) <= 2.0 * 20.0 * renewalMs * 1e-3);
}

void TestMeterBank::aCounterThatStandsStillIsAProblem()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 5'000'000);
    MeterBank bank = bankOf(machine.access());
    for (int read = 1; read <= 19; ++read) {
        machine.pass(0.1);
        const MeterSample sample = bank.sample().meters.front();
        QVERIFY(!sample.problem && !sample.watts);
    }
    machine.pass(0.2);
    const MeterSample still = bank.sample().meters.front();
    QVERIFY(!still.watts);
    QVERIFY(still.isGap);
    QCOMPARE(still.problem.value_or(Error{}).english(),
             std::string("powercap package-0: found a counter that has stood still for 2 s, "
                         "expected one that grows"));
    QVERIFY(isNear(still.awaySeconds, 2.1));
    QCOMPARE(still.countedSeconds, 0.0);
    // It goes on: what it tells is of the whole time.
    machine.pass(0.9);
    machine.write(kCounter, "35000000");
    const MeterSample after = bank.sample().meters.front();
    QVERIFY(!after.problem && !after.isGap);
    QVERIFY(isNear(after.watts.value_or(-1.0), 10.0));
    QVERIFY(isNear(after.countedSeconds, 3.0));
    QCOMPARE(after.awaySeconds, 0.0);
}

void TestMeterBank::aCounterThatStopsKeepsItsMean()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    MeterBank bank = bankOf(machine.access());
    machine.pass(4.0);
    machine.write(kCounter, "80000000");
    QVERIFY(isNear(bank.sample().meters.front().watts.value_or(-1.0), 20.0));
    machine.pass(16.0);
    const MeterSample still = bank.sample().meters.front();
    QVERIFY(still.problem.has_value());
    QVERIFY(isNear(still.joules.value_or(-1.0), 80.0));
    QVERIFY(isNear(still.countedSeconds, 4.0));
    QVERIFY(isNear(still.awaySeconds, 16.0));
}

void TestMeterBank::aSensorOfPowerMayBeAtZero()
{
    FakeMachine machine;
    machine.write("sys/class/hwmon/hwmon0/name", "rail");
    machine.write("sys/class/hwmon/hwmon0/power1_input", "0");
    MeterBank bank = bankOf(machine.access());
    machine.pass(0.9);
    QVERIFY(!bank.sample().meters.front().watts);
    machine.pass(0.2);
    QCOMPARE(bank.sample().meters.front().watts.value_or(-1.0), 0.0);
    machine.pass(5.0);
    QVERIFY(!bank.sample().meters.front().problem);
}

void TestMeterBank::aSourceMayChange()
{
    FakeMachine machine;
    FakeMeter* fake = nullptr;
    MeterBank bank = bankOf(machine, fake, std::chrono::milliseconds(1));
    fake->description.source = "fake package and its die";
    static_cast<void>(bank.sample());
    QCOMPARE(bank.infos().front().source, std::string("fake package and its die"));
}

void TestMeterBank::failuresAreGaps()
{
    const FakeMachine machine;
    auto meter = std::make_unique<FakeMeter>(machine);
    FakeMeter& fake = *meter;
    fake.joules = 2.0; // before the bank was made
    std::vector<std::unique_ptr<EnergyMeter>> meters;
    meters.push_back(std::move(meter));
    MeterBank bank(std::move(meters), machine.access().now);
    fake.joules = 3.0;
    fake.problem = Error{Errc::Io, Sentence::asIs("away")};
    const BankSample sample = bank.sample();
    QCOMPARE(sample.meters.front().problem.value_or(Error{}).english(), std::string("away"));
    QVERIFY(sample.meters.front().isGap);
    QVERIFY(!sample.meters.front().watts);
    QCOMPARE(sample.meters.front().joules.value_or(-1.0), 0.0); // what was counted stays
}

// A counter goes on while it cannot be read: nothing of its energy is lost.
void TestMeterBank::countersBridgeAFailedRead()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    MeterBank bank = bankOf(machine.access());
    machine.pass(0.1);
    machine.refuse(kCounter, EIO);
    QVERIFY(bank.sample().meters.front().isGap);
    machine.refuse(kCounter, 0);
    machine.pass(0.1);
    machine.write(kCounter, "4000000");
    const MeterSample sample = bank.sample().meters.front();
    QVERIFY(!sample.isGap);
    QVERIFY(isNear(sample.watts.value_or(-1.0), 20.0));
    QCOMPARE(sample.missingSeconds, 0.0);
}

void TestMeterBank::missingEnergyIsAGap()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    MeterBank bank = bankOf(machine.access());
    machine.pass(1.0);
    machine.write(kCounter, "10000000");
    QVERIFY(isNear(bank.sample().meters.front().watts.value_or(-1.0), 10.0));
    machine.sleep(60.0);
    machine.pass(2.0);
    machine.write(kCounter, "90000000");
    const MeterSample asleep = bank.sample().meters.front();
    QVERIFY(asleep.isGap);
    QVERIFY(!asleep.watts);
    QVERIFY(isNear(asleep.joules.value_or(-1.0), 10.0));
    QVERIFY(isNear(asleep.missingSeconds, 2.0));
    QVERIFY(isNear(asleep.countedSeconds, 1.0));
    machine.pass(1.0);
    machine.write(kCounter, "97000000");
    const MeterSample after = bank.sample().meters.front();
    QVERIFY(!after.isGap);
    QVERIFY(isNear(after.watts.value_or(-1.0), 7.0));
}

void TestMeterBank::startsWhenPermissionComes()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    machine.refuse(kCounter, EACCES);
    MeterBank bank = bankOf(machine.access());
    machine.pass(1.0);
    const MeterSample refused = bank.sample().meters.front();
    QVERIFY(!refused.joules && !refused.watts);
    QVERIFY(contains(refused.problem.value_or(Error{}).english(), "not permitted"));
    machine.refuse(kCounter, 0);
    machine.write(kCounter, "5000000");
    QCOMPARE(bank.sample().meters.front().joules.value_or(-1.0), 0.0);
    machine.pass(1.0);
    machine.write(kCounter, "9000000");
    const MeterSample sample = bank.sample().meters.front();
    QVERIFY(isNear(sample.joules.value_or(-1.0), 4.0));
    QVERIFY(isNear(sample.countedSeconds, 1.0));
}

// Not there for two seconds, there for three, gone for four.
void TestMeterBank::timeWithoutReadsIsAway()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    machine.refuse(kCounter, EACCES);
    MeterBank bank = bankOf(machine.access());
    machine.pass(2.0);
    QVERIFY(isNear(bank.sample().meters.front().awaySeconds, 2.0));
    machine.refuse(kCounter, 0);
    QVERIFY(isNear(bank.sample().meters.front().awaySeconds, 2.0));
    machine.pass(3.0);
    machine.write(kCounter, "3000000");
    QVERIFY(isNear(bank.sample().meters.front().awaySeconds, 2.0));
    machine.refuse(kCounter, ENOENT);
    machine.pass(4.0);
    const BankSample gone = bank.sample();
    QVERIFY(isNear(gone.meters.front().awaySeconds, 6.0));
    QVERIFY(isNear(gone.meters.front().countedSeconds, 3.0));
    machine.refuse(kCounter, 0);
    // It went on counting meanwhile.
    machine.write(kCounter, "7000000");
    const BankSample back = bank.sample();
    QVERIFY(isNear(back.meters.front().awaySeconds, 2.0));
    QVERIFY(isNear(back.meters.front().countedSeconds, 7.0));
}

void TestMeterBank::costIsTheTimeInReads()
{
    FakeMachine machine;
    machine.writeZone("intel-rapl:0", "package-0", 0);
    SystemAccess access = machine.access();
    access.readFile = [&machine](const std::filesystem::path& path) {
        machine.pass(0.001); // every file takes a millisecond
        return readSmallFile(path);
    };
    MeterBank bank(takeMeters(findMeters(access)), access.now);
    machine.pass(0.098);
    const SamplingCost cost = bank.sample().cost;
    QVERIFY(isNear(cost.readSeconds, 0.002));
    QVERIFY(isNear(cost.elapsedSeconds, 0.1));
    QVERIFY(isNear(cost.share(), 0.02));
    QCOMPARE(SamplingCost().share(), 0.0);
}

void TestMeterBank::nothingIsFine()
{
    const FakeMachine machine;
    MeterBank bank = bankOf(machine.access());
    QVERIFY(bank.infos().empty());
    QVERIFY(bank.sample().meters.empty());
}

QTEST_GUILESS_MAIN(TestMeterBank)
#include "test_meter_bank.moc"
