// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/board_sensor.h"
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>

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

    // What belongs to one board.
    void moduleTellsItsPower();
    void aBoardsValueCountsOncePerRenewal();
    void aSteadyLoadIsRenewedToo();
    void zeroOfABoardIsAProblem();
    void standingStillWhileItComputesIsAProblem();
    void whatIsNotReadyIsTheLastValueForAWhile_data();
    void whatIsNotReadyIsTheLastValueForAWhile();
    void aDriverThatIsBoundAnewIsFound();
    void voltsTimesAmperesStandIn();
    void cardsHaveSensorsOfTheirOwn();
    void aPersonNamesASensor();
    void stepsFollowFromTheShunt();
    void aMeterInTheCableIsFollowed();
};

namespace {

const std::string kLogic = "sys/devices/platform/axi/a0000000.trilume";
const std::string kModule = "sys/class/hwmon/hwmon2/";

// A module whose INA260 is renewed when the test likes to, behind its driver.
class FakeModule
{
public:
    FakeModule()
    {
        machine.write(kLogic + "/uevent", "DRIVER=uio_pdrv_genirq");
        machine.write("sys/class/hwmon/hwmon0/name", "ps_pcie"); // others
        machine.write(kModule + "name", "ina260_u14");
        machine.write(kModule + "update_interval", "1000");
        set(3'810'000);
    }

    void set(std::int64_t microwatts) const
    {
        machine.write(kModule + "power1_input", std::to_string(microwatts));
    }

    [[nodiscard]] std::unique_ptr<BoardSensor> sensor() const
    {
        auto found =
            findBoardSensor(machine.access(), machine.file(kLogic), BoardPlace::BesideProcessor);
        return found ? std::move(found).value() : nullptr;
    }

    FakeMachine machine;
};

std::string whyNot(const Result<BoardPower>& power)
{
    return power ? std::string() : power.error().english();
}

} // namespace

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
    QTest::newRow("Kria") << "ina260_u14"
                          << "power1"
                          << ""
                          << "module";
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

void TestHwmon::moduleTellsItsPower()
{
    const FakeModule module;
    const auto sensor = module.sensor();
    QVERIFY(sensor != nullptr);
    QCOMPARE(sensor->source(), std::string("hwmon ina260_u14 power1"));
    QCOMPARE(sensor->scope(), BoardScope::Module);
    const Result<BoardPower> power = sensor->read(0.0);
    QVERIFY2(power.ok(), whyNot(power).c_str());
    QCOMPARE(power.value().watts, 3.81);
    QCOMPARE(power.value().resolution, 0.01);
    QCOMPARE(power.value().label, EvidenceLabel::Measured);
    QCOMPARE(power.value().renewals, std::uint64_t{1});
    module.machine.write(kModule + "power1_input", "3.81");
    QVERIFY(contains(whyNot(sensor->read(0.0)), "power1_input: found \"3.81\""));
    module.set(20'000'000'000);
    QVERIFY(contains(whyNot(sensor->read(0.0)), "expected at most 10000 W"));
}

// Row D10: every 1.055 s, though its driver says 1 s, read ten times a second.
void TestHwmon::aBoardsValueCountsOncePerRenewal()
{
    FakeModule module;
    const auto sensor = module.sensor();
    std::uint64_t renewals = 0;
    std::int64_t changes = 1;
    for (int ms = 5; ms <= 21'100; ms += 5) {
        module.machine.pass(0.005);
        if (ms % 1055 == 0) {
            ++changes;
            module.set(3'810'000 + (changes % 3) * 10'000);
        }
        if (ms % 100 == 0) {
            const Result<BoardPower> power = sensor->read(ms);
            QVERIFY2(power.ok(), whyNot(power).c_str());
            QVERIFY(power.value().age < std::chrono::milliseconds(1200));
            renewals = power.value().renewals;
        }
    }
    QCOMPARE(changes, std::int64_t{21});
    QCOMPARE(renewals, std::uint64_t{21});
}

void TestHwmon::aSteadyLoadIsRenewedToo()
{
    FakeModule module;
    const auto sensor = module.sensor();
    std::uint64_t renewals = 0;
    for (int i = 0; i < 100; ++i) {
        module.machine.pass(0.1);
        renewals = sensor->read(0.0).value().renewals; // at rest
    }
    QVERIFY(renewals >= 6 && renewals <= 10);
}

void TestHwmon::zeroOfABoardIsAProblem()
{
    FakeModule module;
    const auto sensor = module.sensor();
    QVERIFY(sensor->read(0.0).ok());
    module.machine.pass(1.0);
    module.set(0);
    QVERIFY(contains(whyNot(sensor->read(1.0)), "ina260_u14 power1: found 0 W"));
    module.machine.pass(1.0);
    module.set(6'200'000);
    const Result<BoardPower> power = sensor->read(2.0);
    QVERIFY(power.ok());
    QCOMPARE(power.value().watts, 6.2);
    QCOMPARE(power.value().renewals, std::uint64_t{2}); // the glitch is none
}

void TestHwmon::standingStillWhileItComputesIsAProblem()
{
    FakeModule module;
    const auto sensor = module.sensor();
    QVERIFY(sensor->read(0.0).ok());
    for (int i = 1; i <= 200; ++i) {
        module.machine.pass(0.1);
        const Result<BoardPower> power = sensor->read(i);
        QCOMPARE(power.ok(), i * 100 <= 10'000); // ten times what it says
    }
    QVERIFY(contains(whyNot(sensor->read(300.0)), "has said the same for 20 s"));
    module.set(3'820'000);
    QVERIFY(sensor->read(301.0).ok());
}

void TestHwmon::whatIsNotReadyIsTheLastValueForAWhile_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isFinal");
    QTest::newRow("EAGAIN") << EAGAIN << false;
    QTest::newRow("ENODATA") << ENODATA << false;
    QTest::newRow("EIO") << EIO << true;
    QTest::newRow("EACCES") << EACCES << true;
}

void TestHwmon::whatIsNotReadyIsTheLastValueForAWhile()
{
    QFETCH(const int, number);
    QFETCH(const bool, isFinal);
    FakeModule module;
    const auto sensor = module.sensor();
    module.machine.refuse(kModule + "power1_input", number);
    QVERIFY(!sensor->read(0.0).ok()); // nothing yet
    module.machine.refuse(kModule + "power1_input", 0);
    QVERIFY(sensor->read(0.0).ok());
    module.machine.refuse(kModule + "power1_input", number);
    module.machine.pass(1.0);
    const Result<BoardPower> power = sensor->read(0.0);
    QCOMPARE(power.ok(), !isFinal);
    if (!isFinal) {
        QCOMPARE(power.value().renewals, std::uint64_t{1});
        QCOMPARE(power.value().age, std::chrono::nanoseconds(std::chrono::seconds(1)));
    }
    module.machine.pass(2.5);
    QVERIFY(contains(whyNot(sensor->read(0.0)), "power1_input: "));
}

void TestHwmon::aDriverThatIsBoundAnewIsFound()
{
    FakeModule module;
    const auto sensor = module.sensor();
    QVERIFY(sensor->read(0.0).ok());
    module.machine.remove("sys/class/hwmon/hwmon2");
    module.machine.pass(1.0);
    QVERIFY(contains(whyNot(sensor->read(0.0)), "power1_input: No such file"));
    module.machine.write("sys/class/hwmon/hwmon9/name", "ina260_u14");
    module.machine.write("sys/class/hwmon/hwmon9/power1_input", "5000000");
    const Result<BoardPower> power = sensor->read(0.0);
    QVERIFY2(power.ok(), whyNot(power).c_str());
    QCOMPARE(power.value().watts, 5.0);
    QCOMPARE(power.value().renewals, std::uint64_t{2});
}

void TestHwmon::voltsTimesAmperesStandIn()
{
    const FakeModule module;
    module.machine.remove(kModule + "power1_input");
    QVERIFY(module.sensor() == nullptr);
    module.machine.write(kModule + "curr1_input", "762");
    QVERIFY(module.sensor() == nullptr); // amperes alone say nothing
    module.machine.write(kModule + "in1_input", "5001");
    const auto sensor = module.sensor();
    QVERIFY(sensor != nullptr);
    const Result<BoardPower> power = sensor->read(0.0);
    QVERIFY(power.ok());
    QVERIFY(std::abs(power.value().watts - 3.810762) < 1e-9);
    QVERIFY(std::abs(power.value().resolution - 0.005001) < 1e-9);
    QCOMPARE(power.value().label, EvidenceLabel::Derived);
}

void TestHwmon::cardsHaveSensorsOfTheirOwn()
{
    const FakeModule module; // the machine that the card is plugged into
    const std::string card = "sys/devices/pci0000:00/0000:00:01.0/0000:03:00.0";
    module.machine.write(card + "/vendor", "0x10ee");
    const auto find = [&] {
        return findBoardSensor(module.machine.access(), module.machine.file(card),
                               BoardPlace::PluggedIn);
    };
    QVERIFY(!find().ok() && contains(find().error().english(), "found no sensor"));
    module.machine.write(card + "/hwmon/hwmon5/name", "xclmgmt_hwmon");
    module.machine.write(card + "/hwmon/hwmon5/power1_input", "24500000");
    QCOMPARE(find().value()->read(0.0).value().watts, 24.5);
    QCOMPARE(find().value()->scope(), BoardScope::Board);
    module.machine.write(card + "/hwmon/hwmon5/power2_input", "31000000");
    QVERIFY(contains(find().error().english(), "found 2 sensors of power, expected one"));
    module.machine.write(card + "/hwmon/hwmon5/power2_label", "Total board power");
    QCOMPARE(find().value()->read(0.0).value().watts, 31.0);
    QCOMPARE(find().value()->source(), std::string("hwmon xclmgmt_hwmon Total board power"));
}

void TestHwmon::aPersonNamesASensor()
{
    const FakeModule module;
    const auto find = [&](const std::string& name) {
        return findNamedSensor(module.machine.access(), name);
    };
    module.machine.write("sys/class/hwmon/hwmon4/name", "ina226");
    module.machine.write("sys/class/hwmon/hwmon4/power1_input", "1500000");
    module.machine.write("sys/class/hwmon/hwmon4/power1_label", "VCCINT");
    module.machine.write("sys/class/hwmon/hwmon4/power2_input", "2500000");
    QCOMPARE(find("ina260_u14").value()->read(0.0).value().watts, 3.81);
    QCOMPARE(find("ina226 VCCINT").value()->read(0.0).value().watts, 1.5);
    QCOMPARE(find("ina226 power2").value()->source(), std::string("hwmon ina226 power2"));
    const std::string folder = module.machine.file("sys/class/hwmon/hwmon4").string();
    QCOMPARE(find(folder + "/power2_input").value()->read(0.0).value().watts, 2.5);
    QVERIFY(contains(find(folder).error().english(), "found 2 of that name"));
    QVERIFY(contains(find("ina226").error().english(), "found 2 of that name"));
    QVERIFY(contains(find("ina219").error().english(),
                     "The sensor \"ina219\": found 0 of that name, expected one of: "
                     "ina260_u14 power1, ina226 VCCINT, ina226 power2."));
    // Bound anew it has another number.
    const auto sensor = find("ina226 VCCINT");
    QVERIFY(sensor.value()->read(0.0).ok());
    std::filesystem::rename(module.machine.file("sys/class/hwmon/hwmon4"),
                            module.machine.file("sys/class/hwmon/hwmon7"));
    QCOMPARE(sensor.value()->read(0.0).value().watts, 1.5);
}

void TestHwmon::stepsFollowFromTheShunt()
{
    const FakeModule module;
    module.machine.write(kModule + "name", "ina226");
    QCOMPARE(module.sensor()->read(0.0).value().resolution, 0.0);
    QCOMPARE(module.sensor()->scope(), BoardScope::Board);
    module.machine.write(kModule + "shunt_resistor", "2000"); // 1.25 mA a step
    QCOMPARE(module.sensor()->read(0.0).value().resolution, 0.03125);
    module.machine.write("sys/class/hwmon/hwmon3/name", "ina226"); // a rail more
    module.machine.write("sys/class/hwmon/hwmon3/power1_input", "1000000");
    QVERIFY(module.sensor() == nullptr);
}

void TestHwmon::aMeterInTheCableIsFollowed()
{
    FakeMachine machine;
    const std::filesystem::path file = machine.file("usb-meter.csv");
    QVERIFY(!followMeterLog(machine.access(), file).ok());
    std::string text = "seconds,watts\n";
    for (int i = 0; i < 1000; ++i) { // more than is read at once
        text += std::to_string(i) + ".5,0." + std::to_string(600 + i % 10) + "\n";
    }
    std::ofstream(file) << text << "1000.5,0.7\n1001"; // the last line is being written
    const auto sensor = followMeterLog(machine.access(), file);
    QVERIFY(sensor.ok());
    QCOMPARE(sensor.value()->source(), std::string("log usb-meter.csv"));
    const Result<BoardPower> power = sensor.value()->read(0.0);
    QVERIFY2(power.ok(), whyNot(power).c_str());
    QCOMPARE(power.value().watts, 0.7);
    machine.pass(1.0);
    QCOMPARE(sensor.value()->read(1.0).value().renewals, std::uint64_t{1});
    machine.write("usb-meter.csv", text + "1000.5,0.7\n1001.5,0.7");
    QCOMPARE(sensor.value()->read(2.0).value().renewals, std::uint64_t{2}); // the same, but new
    machine.pass(4.0);
    QVERIFY(contains(whyNot(sensor.value()->read(3.0)), "has no new line"));
}

QTEST_GUILESS_MAIN(TestHwmon)
#include "test_hwmon.moc"
