// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/cpu_model.h"
#include "tests/engine/power/fake_machine.h"
#include "tests/engine/power/fake_ticks.h"

#include <QDeadlineTimer>
#include <QTest>

#include <cmath>
#include <limits>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

const CpuModel kModel = {10.0, 50.0, Sentence::asIs("set by a test")};

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-9;
}

} // namespace

class TestCpuModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerFollowsUtilisation_data();
    void powerFollowsUtilisation();
    void rampIntegrates();
    void readsWithinATickAreNotLost();
    void countsThatFall();
    void wattsAreChecked_data();
    void wattsAreChecked();
    void badFiles_data();
    void badFiles();
    void realMachine();
};

void TestCpuModel::powerFollowsUtilisation_data()
{
    QTest::addColumn<int>("user");
    QTest::addColumn<int>("idle");
    QTest::addColumn<int>("ioWait");
    QTest::addColumn<int>("steal");
    QTest::addColumn<double>("joules");
    QTest::newRow("idle") << 0 << 400 << 0 << 0 << 20.0;
    QTest::newRow("full") << 400 << 0 << 0 << 0 << 100.0;
    QTest::newRow("quarter") << 100 << 300 << 0 << 0 << 40.0;
    QTest::newRow("waiting is idle") << 100 << 100 << 200 << 0 << 40.0;
    QTest::newRow("stolen is not ours") << 100 << 100 << 0 << 200 << 40.0;
}

void TestCpuModel::powerFollowsUtilisation()
{
    QFETCH(int, user);
    QFETCH(int, idle);
    QFETCH(int, ioWait);
    QFETCH(int, steal);
    FakeMachine machine;
    writeMachine(machine, {});
    const Result<std::unique_ptr<EnergyMeter>> meter = modelledCpuMeter(machine.access(), kModel);
    QVERIFY(meter.ok());
    const MeterInfo& info = meter.value()->info();
    QCOMPARE(info.label, EvidenceLabel::Modelled);
    QCOMPARE(info.scope, EnergyScope::Package);
    QCOMPARE(info.source, std::string("model cpu"));
    QVERIFY(contains(info.uncertainty.basis.english(), "set by a test"));
    machine.pass(2.0);
    writeMachine(machine, {user, idle, ioWait, steal});
    QFETCH(double, joules);
    QVERIFY(isNear(joulesOf(meter.value()->read()), joules));
}

void TestCpuModel::rampIntegrates()
{
    // Two processors whose load grows from nothing to full within 100 s.
    FakeMachine machine;
    writeMachine(machine, {});
    const Result<std::unique_ptr<EnergyMeter>> meter = modelledCpuMeter(machine.access(), kModel);
    double expected = 0.0;
    double joules = 0.0;
    for (int step = 1; step <= 100; ++step) {
        machine.pass(1.0);
        const int busy = step * step; // of 200 ticks a second, 2 * step - 1 in this one
        writeMachine(machine, {busy, 200 * step - busy, 0, 0});
        expected = 10.0 * step + 40.0 * busy / 200.0;
        joules = joulesOf(meter.value()->read());
        QVERIFY(std::abs(joules - expected) <= expected * 1e-3);
    }
    QVERIFY(isNear(joules, 3000.0));
}

void TestCpuModel::readsWithinATickAreNotLost()
{
    FakeMachine machine;
    writeMachine(machine, {});
    const Result<std::unique_ptr<EnergyMeter>> meter = modelledCpuMeter(machine.access(), kModel);
    machine.pass(0.001);
    QCOMPARE(joulesOf(meter.value()->read()), 0.0);
    machine.pass(0.999);
    writeMachine(machine, {200, 0, 0, 0});
    const Result<EnergyReading> later = meter.value()->read();
    QVERIFY(isNear(joulesOf(later), 50.0));
    QCOMPARE(missingOf(later), 0.0);
}

void TestCpuModel::countsThatFall()
{
    FakeMachine machine;
    writeMachine(machine, {500, 500, 500, 0});
    const Result<std::unique_ptr<EnergyMeter>> meter = modelledCpuMeter(machine.access(), kModel);
    machine.pass(1.0);
    writeMachine(machine, {600, 600, 400, 0}); // the kernel lets iowait fall
    QVERIFY(isNear(joulesOf(meter.value()->read()), 30.0));
    machine.pass(1.0);
    writeMachine(machine, {0, 700, 400, 0}); // but not user
    const Result<EnergyReading> fallen = meter.value()->read();
    QVERIFY(isNear(joulesOf(fallen), 30.0));
    QCOMPARE(missingOf(fallen), 1.0);
}

void TestCpuModel::wattsAreChecked_data()
{
    QTest::addColumn<double>("idle");
    QTest::addColumn<double>("full");
    QTest::newRow("negative") << -1.0 << 10.0;
    QTest::newRow("turned round") << 20.0 << 10.0;
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("absurd") << 0.0 << 10001.0;
    QTest::newRow("infinite") << 0.0 << std::numeric_limits<double>::infinity();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 10.0;
}

void TestCpuModel::wattsAreChecked()
{
    QFETCH(double, idle);
    QFETCH(double, full);
    const FakeMachine machine;
    writeMachine(machine, {});
    const auto meter = modelledCpuMeter(machine.access(), {idle, full, Sentence::asIs("a test")});
    QVERIFY(!meter.ok());
    QCOMPARE(meter.error().code, Errc::InvalidArgument);
}

void TestCpuModel::badFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("content"); // null: a folder in its place
    QTest::newRow("empty") << "stat"
                           << "";
    QTest::newRow("other line") << "stat"
                                << "cpu0 1 2 3 4 5 6 7 8";
    QTest::newRow("too few") << "stat"
                             << "cpu 1 2 3 4 5 6 7";
    QTest::newRow("word") << "stat"
                          << "cpu 1 2 3 x 5 6 7 8";
    QTest::newRow("negative") << "stat"
                              << "cpu 1 2 3 -4 5 6 7 8";
    QTest::newRow("folder") << "stat" << QString();
}

void TestCpuModel::badFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, content);
    const FakeMachine machine;
    writeMachine(machine, {});
    machine.remove("proc/" + file.toStdString());
    machine.write("proc/" + file.toStdString() + (content.isNull() ? "/file" : ""),
                  content.toStdString());
    const auto meter = modelledCpuMeter(machine.access(), kModel);
    QVERIFY(!meter.ok());
    QVERIFY2(contains(meter.error().english(), machine.file("proc/" + file.toStdString()).string()),
             meter.error().english().c_str());
    QVERIFY2(contains(meter.error().english(), "expected"), meter.error().english().c_str());
}

void TestCpuModel::realMachine()
{
    const auto meter = modelledCpuMeter(SystemAccess(), kModel);
    QVERIFY2(meter.ok(), meter.ok() ? "" : meter.error().english().c_str());
    // The reads themselves are what this program spends its time on.
    const QDeadlineTimer deadline(60'000);
    double joules = 0.0;
    while (joules == 0.0 && !deadline.hasExpired()) {
        joules = joulesOf(meter.value()->read());
    }
    QVERIFY(joules > 0.0);
    QVERIFY(joulesOf(meter.value()->read()) >= joules);
}

QTEST_GUILESS_MAIN(TestCpuModel)
#include "test_cpu_model.moc"
