// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/answer_meter.h"
#include "app/sensors/device_meter.h"
#include "app/sensors/device_probe.h"
#include "engine/power/meter_bank.h"
#include "tests/app/sensors/attached_board.h"
#include "tests/app/sensors/fake_device.h"
#include "tests/app/sensors/fake_sysfs.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <utility>
#include <vector>

using namespace trilume;
using accel::PluginReading;
using accel::ReadingKind;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using tests::FakeDevice;

namespace {

bool isNear(double one, double other)
{
    return std::abs(one - other) <= 1e-6 * std::max(1.0, std::abs(other));
}

double joulesOf(app::DeviceMeter& meter)
{
    const Result<power::EnergyReading> reading = meter.read();
    return reading ? reading.value().joules : std::nan("");
}

// Where there is Verilator.
#if defined(TRILUME_TEST_FAKE_BOARDS)
constexpr const char* kFakeBoards = TRILUME_TEST_FAKE_BOARDS;
#else
constexpr const char* kFakeBoards = nullptr;
#endif
#define NEED_FAKE_BOARDS                                                                           \
    if (kFakeBoards == nullptr) {                                                                  \
        QSKIP("no board is simulated here");                                                       \
    }

// A card as its driver shows it, with a sensor of its own.
void putCard(const tests::FakeSysfs& machine, int microwatts)
{
    machine.write("sys/devices/xdma-fake/vendor", "0x10ee");
    machine.write("sys/devices/xdma-fake/config", "");
    machine.write("sys/devices/xdma-fake/hwmon/hwmon3/name", "xclmgmt_hwmon");
    machine.write("sys/devices/xdma-fake/hwmon/hwmon3/power1_label", "Total board power");
    machine.write("sys/devices/xdma-fake/hwmon/hwmon3/power1_input",
                  QByteArray::number(microwatts));
}

const app::DeviceFigure* find(const app::DeviceFrame& frame, app::Quantity quantity)
{
    for (const app::DeviceFigure& figure : frame.figures) {
        if (figure.description.quantity == quantity) {
            return &figure;
        }
    }
    return nullptr;
}

} // namespace

// What a device says that it takes: of a plugin, which may say anything at any time.
class TestDeviceMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDevicesOwnJoules();
    void aDeviceThatReturnsCountsFromZero();
    void wattsCountOncePerRenewal();
    void whatCannotBeToldApartIsUnknown();
    void aBankShowsWholeRenewals_data();
    void aBankShowsWholeRenewals();
    void aBankShowsZeroThatWasTold();
    void zeroWattsWhileItComputesIsAProblem();
    void aMeterThatStandsStillIsAProblem();
    void linesAreOfWhatIsNew();
    void linesEndWithTheDevice();
    void bandwidthIsOfTheTimeItWasBusy();
    void answersAreChargedWithBoth();
    void aSensorOfABoardReachesTheAnswer();
    void aSensorThatFailsIsToldAsItIs();
    void aModuleIsFoundByWhatItIs();
    void aCardInTheMachinesMeterIsCountedOnce();
    void aPersonNamesTheMeter();
    void withoutASensorItIsModelled();
};

void TestDeviceMeter::countsTheDevicesOwnJoules()
{
    FakeDevice board;
    board.set(ReadingKind::Watts, 4.0); // which are not needed
    board.set(ReadingKind::Joules, 1000.0, EvidenceLabel::Modelled);
    app::DeviceMeter meter("virtual:test", board.telemetry(), board.clock());
    QCOMPARE(joulesOf(meter), 0.0); // from here on
    board.pass(milliseconds(500));
    board.set(ReadingKind::Joules, 1003.0, EvidenceLabel::Modelled);
    QCOMPARE(joulesOf(meter), 3.0);
    QCOMPARE(meter.info().label, EvidenceLabel::Modelled);
    QCOMPARE(meter.info().scope, EnergyScope::Board);
    QCOMPARE(meter.info().source, std::string("device virtual:test"));
    QVERIFY(meter.info().uncertainty.fraction >= 0.2);
}

void TestDeviceMeter::aDeviceThatReturnsCountsFromZero()
{
    FakeDevice board;
    board.set(ReadingKind::Joules, 50.0);
    app::DeviceMeter meter("a:b", board.telemetry(), board.clock());
    QCOMPARE(joulesOf(meter), 0.0);
    board.stop();
    board.pass(milliseconds(400));
    QVERIFY(!meter.read().ok());
    board.open();
    board.set(ReadingKind::Joules, 2.0);
    const Result<power::EnergyReading> reading = meter.read();
    QVERIFY(reading.ok());
    QCOMPARE(reading.value().joules, 2.0);
    QVERIFY(
        isNear(reading.value().missingSeconds, 0.4)); // what it took before it went is not known
}

// Row D10: a sensor that has a new value every 1.055 s, read ten times a second.
void TestDeviceMeter::wattsCountOncePerRenewal()
{
    FakeDevice board;
    board.set(ReadingKind::Watts, 4.0);
    app::DeviceMeter meter("a:b", board.telemetry(), board.clock());
    app::DeviceProbe probe(QStringLiteral("a:b"), board.telemetry());
    QCOMPARE(joulesOf(meter), 0.0);
    int samples = 0;
    for (int ms = 5; ms <= 10'550; ms += 5) {
        board.pass(milliseconds(5));
        if (ms % 1055 == 0) {
            board.set(ReadingKind::Watts, 4.0);
        }
        if (ms % 100 == 0) {
            QVERIFY(!std::isnan(joulesOf(meter)));
            const app::DeviceFrame frame = probe.read(board.now());
            const app::DeviceFigure* power = find(frame, app::Quantity::Power);
            samples += power != nullptr ? 1 : 0;
            QVERIFY(power == nullptr || power->value == 4.0); // never a gap between two of them
        }
    }
    // Ten renewals; the last one may not have been read yet.
    QVERIFY(samples == 9 || samples == 10);
    QVERIFY(isNear(joulesOf(meter), 4.0 * 10.55) || isNear(joulesOf(meter), 4.0 * 10.5));
    QCOMPARE(meter.info().label, EvidenceLabel::Measured);
    // Seen at the reads behind the renewals.
    QCOMPARE(meter.info().resolution, nanoseconds(milliseconds(1100)));
}

// A sensor of 10 mW steps says little about 50 mW.
void TestDeviceMeter::whatCannotBeToldApartIsUnknown()
{
    FakeDevice board;
    board.set(ReadingKind::Watts, 4.0);
    app::DeviceMeter meter("a:b", board.telemetry(), board.clock());
    board.setResolution(ReadingKind::Watts, 0.01);
    QCOMPARE(joulesOf(meter), 0.0);
    QCOMPARE(meter.info().uncertainty.fraction, 0.05);
    board.pass(milliseconds(100));
    board.set(ReadingKind::Watts, 0.05);
    QVERIFY(!std::isnan(joulesOf(meter)));
    QCOMPARE(meter.info().uncertainty.fraction, 0.2);
}

void TestDeviceMeter::aBankShowsWholeRenewals_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<EvidenceLabel>("label");
    for (const int step : {1055, 2000, 2995, 4500}) {
        QTest::addRow("measured, %d ms", step) << step << EvidenceLabel::Measured;
        QTest::addRow("volts times amperes, %d ms", step) << step << EvidenceLabel::Derived;
    }
}

// The same, as curves and tables have it: between two values neither a figure of 0 W nor a problem,
// and every joule is in a figure once.
void TestDeviceMeter::aBankShowsWholeRenewals()
{
    QFETCH(const int, step);
    QFETCH(const EvidenceLabel, label);
    FakeDevice board;
    board.set(ReadingKind::Watts, 4.0, label);
    std::vector<std::unique_ptr<power::EnergyMeter>> meters;
    meters.push_back(std::make_unique<app::DeviceMeter>("a:b", board.telemetry(), board.clock()));
    power::MeterBank bank(std::move(meters), board.clock());
    const int phase = step / 15 * 5; // it was renewed before it was first read
    int figures = 0;
    double seconds = 0.0;
    for (int ms = 5; ms <= 10 * step; ms += 5) {
        board.pass(milliseconds(5));
        if ((ms + phase) % step == 0) {
            board.set(ReadingKind::Watts, 4.0, label);
        }
        if (ms % 100 == 0) {
            const power::MeterSample sample = bank.sample().meters.front();
            QVERIFY2(!sample.problem, sample.problem ? sample.problem->english().c_str() : "");
            QVERIFY(!sample.isGap);
            QVERIFY(!sample.watts || isNear(*sample.watts, 4.0));
            figures += sample.watts ? 1 : 0;
            seconds += sample.seconds;
        }
    }
    QVERIFY2(figures == 9 || figures == 10, qPrintable(QString::number(figures)));
    QVERIFY(seconds > 8.5 * step / 1000.0);
}

// A sensor that says 0 W while the board rests has said something.
void TestDeviceMeter::aBankShowsZeroThatWasTold()
{
    FakeDevice board;
    board.rest();
    board.set(ReadingKind::Watts, 0.0, EvidenceLabel::Derived);
    std::vector<std::unique_ptr<power::EnergyMeter>> meters;
    meters.push_back(std::make_unique<app::DeviceMeter>("a:b", board.telemetry(), board.clock()));
    power::MeterBank bank(std::move(meters), board.clock());
    int figures = 0;
    for (int second = 1; second <= 4; ++second) {
        board.pass(milliseconds(1000));
        board.set(ReadingKind::Watts, 0.0, EvidenceLabel::Derived);
        const power::MeterSample sample = bank.sample().meters.front();
        QVERIFY(!sample.problem);
        QVERIFY(sample.watts && *sample.watts == 0.0);
        figures += sample.seconds == 1.0 ? 1 : 0;
    }
    QCOMPARE(figures, 4);
    for (int second = 1; second <= 4; ++second) { // and then nothing more
        board.pass(milliseconds(1000));
        QVERIFY(!bank.sample().meters.front().watts);
    }
    board.pass(milliseconds(1500));
    const power::MeterSample still = bank.sample().meters.front();
    QVERIFY(still.problem && still.standsStill && !still.watts);
}

void TestDeviceMeter::zeroWattsWhileItComputesIsAProblem()
{
    FakeDevice board;
    board.set(ReadingKind::Watts, 4.0);
    app::DeviceMeter meter("a:b", board.telemetry(), board.clock());
    app::DeviceProbe probe(QStringLiteral("a:b"), board.telemetry());
    QCOMPARE(joulesOf(meter), 0.0);
    static_cast<void>(probe.read(board.now()));
    board.pass(milliseconds(100));
    board.set(ReadingKind::Watts, 0.0);
    const Result<power::EnergyReading> glitch = meter.read();
    QVERIFY(!glitch.ok() && glitch.error().english().find("found 0 W") != std::string::npos);
    app::DeviceFrame frame = probe.read(board.now());
    QVERIFY(find(frame, app::Quantity::Power) == nullptr);
    QVERIFY(frame.problem && frame.problem->reason.contains(QStringLiteral("0 W")));
    board.pass(milliseconds(100));
    board.set(ReadingKind::Watts, 4.0);
    QVERIFY(isNear(joulesOf(meter), 0.8)); // the glitch is no figure
    frame = probe.read(board.now());
    QCOMPARE(find(frame, app::Quantity::Power)->value, 4.0);
    QVERIFY(!frame.problem);
}

void TestDeviceMeter::aMeterThatStandsStillIsAProblem()
{
    FakeDevice board;
    board.set(ReadingKind::Watts, 4.0);
    app::DeviceMeter meter("a:b", board.telemetry(), board.clock());
    app::DeviceProbe probe(QStringLiteral("a:b"), board.telemetry());
    QCOMPARE(joulesOf(meter), 0.0);
    static_cast<void>(probe.read(board.now()));
    board.pass(milliseconds(1000));
    board.set(ReadingKind::Watts, 4.0);
    QCOMPARE(find(probe.read(board.now()), app::Quantity::Power)->value, 4.0);
    QVERIFY(isNear(joulesOf(meter), 4.0));
    bool hasGap = false;
    for (int i = 0; i < 60; ++i) {
        board.pass(milliseconds(100));
        const app::DeviceFrame frame = probe.read(board.now());
        const app::DeviceFigure* power = find(frame, app::Quantity::Power);
        QVERIFY(power == nullptr || (std::isnan(power->value) && !hasGap));
        hasGap = hasGap || power != nullptr;
        QCOMPARE(frame.problem.has_value(), i * 100 + 100 > 5000);
        QCOMPARE(meter.read().ok(), i * 100 + 100 <= 5000);
    }
    QVERIFY(hasGap);
}

void TestDeviceMeter::linesAreOfWhatIsNew()
{
    FakeDevice board;
    board.set(ReadingKind::Joules, 0.0, EvidenceLabel::Modelled);
    board.set(ReadingKind::Watts, 6.0, EvidenceLabel::Modelled);
    app::DeviceProbe probe(QStringLiteral("virtual:test"), board.telemetry());
    QVERIFY(probe.read(board.now()).figures.empty()); // one point is no rate
    QVERIFY(probe.read(board.now() + milliseconds(50)).figures.empty());
    board.pass(milliseconds(100));
    board.set(ReadingKind::Watts, 7.0, EvidenceLabel::Modelled);
    board.set(ReadingKind::Joules, 0.1, EvidenceLabel::Modelled);
    const app::DeviceFrame frame = probe.read(board.now());
    QCOMPARE(frame.device, QStringLiteral("virtual:test"));
    const app::DeviceFigure* power = find(frame, app::Quantity::Power);
    QVERIFY(power != nullptr);
    QCOMPARE(power->value, 7.0); // the board's own, not joules by the clock of the simulation
    QCOMPARE(power->description.evidence, EvidenceLabel::Modelled);
    QCOMPARE(power->description.scope, std::optional(EnergyScope::Board));
    QCOMPARE(power->description.id, QStringLiteral("power/device virtual:test"));
    const app::DeviceFigure* cycles = find(frame, app::Quantity::Cycles);
    QVERIFY(cycles != nullptr && isNear(cycles->value, 1e6));
    QCOMPARE(cycles->description.evidence, EvidenceLabel::Derived);
    QCOMPARE(frame.figures.size(), std::size_t{2});
}

void TestDeviceMeter::linesEndWithTheDevice()
{
    FakeDevice board;
    app::DeviceProbe probe(QStringLiteral("a:b"), board.telemetry());
    static_cast<void>(probe.read(board.now()));
    board.pass(milliseconds(100));
    QCOMPARE(probe.read(board.now()).figures.size(), std::size_t{1});
    board.stop();
    const app::DeviceFrame gone = probe.read(board.now() + milliseconds(100));
    QCOMPARE(gone.figures.size(), std::size_t{1});
    QVERIFY(std::isnan(gone.figures.front().value));
    QVERIFY(probe.read(board.now() + milliseconds(200)).figures.empty()); // once
    board.open();
    board.set(ReadingKind::Cycles, 0.0);
    QVERIFY(probe.read(board.now() + milliseconds(300)).figures.empty());
    board.pass(milliseconds(500));
    const app::DeviceFrame back = probe.read(board.now());
    QVERIFY(isNear(find(back, app::Quantity::Cycles)->value, 500e3 / 0.2));
}

void TestDeviceMeter::bandwidthIsOfTheTimeItWasBusy()
{
    FakeDevice board;
    board.set(ReadingKind::Bytes, 0.0);
    board.set(ReadingKind::BusySeconds, 0.0, EvidenceLabel::Derived);
    app::DeviceProbe probe(QStringLiteral("a:b"), board.telemetry());
    static_cast<void>(probe.read(board.now()));
    board.pass(milliseconds(100));
    board.set(ReadingKind::Bytes, 4e6);
    board.set(ReadingKind::BusySeconds, 0.001, EvidenceLabel::Derived);
    const app::DeviceFrame frame = probe.read(board.now());
    const app::DeviceFigure* bandwidth = find(frame, app::Quantity::Bandwidth);
    QVERIFY(bandwidth != nullptr && isNear(bandwidth->value, 4e9));
    QCOMPARE(bandwidth->description.evidence, EvidenceLabel::Derived);
    board.pass(milliseconds(100));
    board.set(ReadingKind::Bytes, 4e6); // renewed, and nothing was read: no figure, and no 0/0
    const app::DeviceFrame idle = probe.read(board.now());
    QVERIFY(std::isnan(find(idle, app::Quantity::Bandwidth)->value));
}

// Row D10: the processor at 18 W as it polls, the board at 4 W, for the same tokens.
void TestDeviceMeter::answersAreChargedWithBoth()
{
    tests::FakeSysfs machine;
    machine.setJoules(0.0);
    FakeDevice board;
    board.set(ReadingKind::Joules, 10.0, EvidenceLabel::Measured);
    app::AnswerMeter meter(machine.access());
    meter.open({});
    meter.setDevice("a:b", board.telemetry());
    meter.begin();
    machine.pass(1.0);
    machine.setJoules(18.0);
    board.set(ReadingKind::Joules, 14.0, EvidenceLabel::Measured);
    meter.firstToken();
    machine.pass(2.0);
    machine.setJoules(54.0);
    board.set(ReadingKind::Joules, 22.0, EvidenceLabel::Measured);
    const std::optional<app::AnswerEnergy> energy = meter.end();
    QVERIFY(energy && energy->device);
    QVERIFY(isNear(energy->phases.whole.grossJoules.value_or(0.0), 54.0));
    QCOMPARE(energy->phases.whole.scope, EnergyScope::Package);
    QVERIFY(isNear(energy->device->whole.grossJoules.value_or(0.0), 12.0));
    QVERIFY(isNear(energy->device->decode->grossJoules.value_or(0.0), 8.0));
    QCOMPARE(energy->device->whole.scope, EnergyScope::Board);
    QCOMPARE(energy->device->whole.source, std::string("device a:b"));
    // An answer that is over before the sensor has said anything: no figure, and not 0 J.
    FakeDevice slow;
    slow.set(ReadingKind::Watts, 4.0, EvidenceLabel::Derived);
    meter.setDevice("a:slow", slow.telemetry());
    meter.begin();
    machine.pass(1.0);
    meter.firstToken();
    machine.pass(0.5);
    const std::optional<app::AnswerEnergy> brief = meter.end();
    QVERIFY(brief && brief->device && !brief->device->whole.grossJoules);
    QVERIFY(!brief->device->whole.problem.isEmpty());
    meter.setDevice({}, {}); // the next model runs on the processor
    meter.begin();
    QVERIFY(!meter.end()->device);
}

// An Alveo's driver, a processor that polls, and the RTL of a board in between: each its own
// joules.
void TestDeviceMeter::aSensorOfABoardReachesTheAnswer()
{
    NEED_FAKE_BOARDS;
    tests::FakeSysfs machine;
    machine.setJoules(0.0);
    tests::AttachedBoard board(machine);
    putCard(machine, 24'000'000);
    const Status opened = board.open(kFakeBoards, "xdma-fake");
    QVERIFY2(opened.ok(), opened ? "" : opened.error().english().c_str());
    QCOMPARE(board.device().info().powerLabel, TRILUME_ACCEL_LABEL_MEASURED);
    QCOMPARE(board.device().info().powerScope, TRILUME_ACCEL_SCOPE_BOARD);
    power::SystemAccess access = machine.access();
    access.now = board.clock();
    app::AnswerMeter meter(access);
    meter.open({});
    meter.setDevice("boards:xdma-fake", board.telemetry());
    meter.begin();
    for (int tenth = 1; tenth <= 40; ++tenth) {
        board.pass(100);
        machine.setJoules(1.8 * tenth);
        if (tenth == 10) {
            meter.firstToken();
        }
        if (tenth % 10 == 0) { // once a second, each value another
            putCard(machine, 24'000'000 + tenth * 100'000);
        }
        QVERIFY(board.compute());
        meter.keepUp();
    }
    const std::optional<app::AnswerEnergy> energy = meter.end();
    QVERIFY(energy && energy->device);
    const power::PhaseEnergy& whole = energy->device->whole;
    QVERIFY2(whole.problem.isEmpty(), whole.problem.english().c_str());
    QCOMPARE(whole.label, EvidenceLabel::Measured);
    QCOMPARE(whole.scope, EnergyScope::Board);
    QCOMPARE(whole.source, std::string("device boards:xdma-fake"));
    // Trapezoids from 24 to 28 W, and none of what the package took.
    QVERIFY2(isNear(whole.grossJoules.value_or(0.0), 104.0),
             qPrintable(QString::number(whole.grossJoules.value_or(0.0))));
    QVERIFY(isNear(energy->phases.whole.grossJoules.value_or(0.0), 72.0));
    QCOMPARE(energy->phases.whole.scope, EnergyScope::Package);
}

void TestDeviceMeter::aSensorThatFailsIsToldAsItIs()
{
    NEED_FAKE_BOARDS;
    tests::FakeSysfs machine;
    tests::AttachedBoard board(machine);
    putCard(machine, 24'000'000);
    QVERIFY(board.open(kFakeBoards, "xdma-fake").ok());
    app::DeviceMeter meter("boards:xdma-fake", board.telemetry(), board.clock());
    app::DeviceProbe probe(QStringLiteral("boards:xdma-fake"), board.telemetry());
    QCOMPARE(joulesOf(meter), 0.0);
    static_cast<void>(probe.read(board.clock()().awake));
    const auto isToldAs = [&](const char* why) {
        const Result<power::EnergyReading> reading = meter.read();
        const app::DeviceFrame frame = probe.read(board.clock()().awake);
        const app::DeviceFigure* power = find(frame, app::Quantity::Power);
        return !reading && reading.error().english().find(why) != std::string::npos
               && (power == nullptr || std::isnan(power->value)) && frame.problem
               && frame.problem->reason.contains(QLatin1String(why));
    };
    QVERIFY(board.compute());
    board.pass(1000);
    putCard(machine, 0);
    QVERIFY(isToldAs("hwmon xclmgmt_hwmon Total board power: found 0 W"));
    putCard(machine, 25'000'000);
    board.pass(1000);
    QVERIFY(isNear(joulesOf(meter), 49.0)); // the glitch is no figure
    for (int i = 0; i < 12; ++i) {          // the same for ever
        QVERIFY(board.compute());
        board.pass(1000);
        static_cast<void>(meter.read());
        static_cast<void>(probe.read(board.clock()().awake));
    }
    QVERIFY(isToldAs("Total board power: has said the same for 12 s while the board computes"));
    machine.remove("sys/devices/xdma-fake/hwmon");
    board.pass(1000);
    QVERIFY(isToldAs("hwmon3/power1_input"));
    putCard(machine, 26'000'000);
    QVERIFY(meter.read().ok());
    static_cast<void>(probe.read(board.clock()().awake));
    QVERIFY(!probe.read(board.clock()().awake).problem);
}

// The INA260 of a Kria is at the system's I2C, and not below the core.
void TestDeviceMeter::aModuleIsFoundByWhatItIs()
{
    NEED_FAKE_BOARDS;
    tests::FakeSysfs machine;
    tests::AttachedBoard board(machine);
    machine.write("sys/devices/uio-fake/uevent", "DRIVER=uio_pdrv_genirq");
    machine.write("sys/class/hwmon/hwmon1/name", "ina260_u14");
    machine.write("sys/class/hwmon/hwmon1/power1_input", "3810000");
    QVERIFY(board.open(kFakeBoards, "uio-fake").ok());
    QCOMPARE(board.device().info().powerScope, TRILUME_ACCEL_SCOPE_MODULE);
    QVERIFY(board.compute());
    const auto readings = board.telemetry()();
    QVERIFY(readings.ok());
    const PluginReading& watts = readings.value().front();
    QCOMPARE(watts.kind, ReadingKind::Watts);
    QCOMPARE(watts.label, EvidenceLabel::Measured);
    QCOMPARE(watts.scope, accel::PowerScope::Module);
    QCOMPARE(watts.value, 3.81);
    QCOMPARE(watts.resolution, 0.01);
    QCOMPARE(watts.renewals, std::uint64_t{1});
    QCOMPARE(watts.source, std::string("hwmon ina260_u14 power1"));
    for (const PluginReading& reading : readings.value()) {
        QVERIFY(reading.kind != ReadingKind::Joules); // which would be modelled
    }
    app::DeviceMeter meter("boards:uio-fake", board.telemetry(), board.clock());
    QCOMPARE(joulesOf(meter), 0.0);
    QCOMPARE(meter.info().scope, EnergyScope::Module);
}

// Row D10 where it is worst: the meter of the whole machine counts the card that is plugged into
// it. Each has its line with its scope, neither is more than it read, and account and comparison
// keep lines of the two places apart (test_account_sums, test_run_figures).
void TestDeviceMeter::aCardInTheMachinesMeterIsCountedOnce()
{
    NEED_FAKE_BOARDS;
    tests::FakeSysfs machine;
    tests::AttachedBoard board(machine);
    putCard(machine, 24'000'000);
    machine.write("sys/class/hwmon/hwmon0/name", "power_meter"); // ACPI: all behind the plug
    machine.write("sys/class/hwmon/hwmon0/power1_average", "80000000");
    QVERIFY(board.open(kFakeBoards, "xdma-fake").ok());
    power::SystemAccess access = machine.access();
    access.now = board.clock();
    app::AnswerMeter meter(access);
    meter.open({power::ChargedScope::Machine});
    meter.setDevice("boards:xdma-fake", board.telemetry());
    meter.begin();
    meter.firstToken();
    for (int tenth = 1; tenth <= 40; ++tenth) {
        board.pass(100);
        if (tenth % 10 == 0) {
            putCard(machine, 24'000'000 + tenth % 20);
        }
        QVERIFY(board.compute());
        meter.keepUp();
    }
    const std::optional<app::AnswerEnergy> energy = meter.end();
    QVERIFY(energy && energy->device);
    const power::PhaseEnergy& host = energy->phases.whole;
    const power::PhaseEnergy& device = energy->device->whole;
    QCOMPARE(host.scope, EnergyScope::Machine);
    QVERIFY(std::abs(host.grossJoules.value_or(0.0) - 320.0) < 1e-3);
    QCOMPARE(device.scope, EnergyScope::Board);
    QCOMPARE(device.label, EvidenceLabel::Measured);
    QVERIFY(std::abs(device.grossJoules.value_or(0.0) - 96.0) < 1e-3);
}

void TestDeviceMeter::aPersonNamesTheMeter()
{
    NEED_FAKE_BOARDS;
    tests::FakeSysfs machine;
    tests::AttachedBoard board(machine);
    putCard(machine, 24'000'000);
    machine.write("sys/class/hwmon/hwmon1/name", "ina226");
    machine.write("sys/class/hwmon/hwmon1/power1_input", "7500000");
    machine.write("meter.csv", "seconds,watts\n0,5.5\n1,5.25");
    const auto watts = [&](const std::string& settings) {
        const Status opened = board.open(kFakeBoards, "xdma-fake", settings);
        return opened ? board.telemetry()().value().front() : PluginReading();
    };
    QCOMPARE(watts("{}").value, 24.0);
    QCOMPARE(watts(R"({"sensor": "ina226"})").value, 7.5);
    const PluginReading logged =
        watts("{\"meter_log\": \"" + machine.path().toStdString() + "/meter.csv\"}");
    QCOMPARE(logged.value, 5.25);
    QCOMPARE(logged.source, std::string("log meter.csv"));
    QCOMPARE(logged.label, EvidenceLabel::Measured);
    QVERIFY(!board.open(kFakeBoards, "xdma-fake", R"({"sensor": "ina999"})").ok());
}

void TestDeviceMeter::withoutASensorItIsModelled()
{
    NEED_FAKE_BOARDS;
    tests::FakeSysfs machine;
    tests::AttachedBoard board(machine);
    QVERIFY(board.open(kFakeBoards, "xdma-fake").ok());
    QCOMPARE(board.device().info().powerLabel, TRILUME_ACCEL_LABEL_MODELLED);
    QVERIFY(board.compute());
    const PluginReading joules = board.telemetry()().value().front();
    QCOMPARE(joules.kind, ReadingKind::Joules);
    QCOMPARE(joules.label, EvidenceLabel::Modelled);
    QVERIFY(joules.source.find("0.6 W at rest") != std::string::npos);
    QVERIFY(board.open(kFakeBoards, "xdma-fake", R"({"rest_watts": 0.5})").ok());
    QVERIFY(board.telemetry()().value().front().source.find("with figures of its settings: 0.5 W")
            != std::string::npos);
}

QTEST_GUILESS_MAIN(TestDeviceMeter)
#include "test_device_meter.moc"
