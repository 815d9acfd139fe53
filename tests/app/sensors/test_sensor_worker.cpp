// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/sensor_worker.h"
#include "tests/app/sensors/fake_sysfs.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace trilume;
using namespace trilume::app;

// On the test's own thread; test_sensor_service has it on its thread.
class TestSensorWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsLostIsLookedForLessAndLess();
    void aSensorThatComesAndGoesIsNoReasonToLookAllTheTime();
    void whatWasWholeForLongIsLookedForAtOnce();

private:
    [[nodiscard]] power::SystemAccess access();
    void pass(double seconds); // by half seconds, with a reading after each
    [[nodiscard]] int looks() const { return m_nameReads / m_nameReadsOfALook; }

    std::unique_ptr<tests::FakeSysfs> m_machine;
    std::unique_ptr<SensorWorker> m_worker;
    int m_announced = 0;
    int m_nameReads = 0; // of the package, which is read when sensors are looked for only
    int m_nameReadsOfALook = 1;
    bool m_isRefused = false;
};

power::SystemAccess TestSensorWorker::access()
{
    power::SystemAccess access = m_machine->access();
    access.readFile = [this](const std::filesystem::path& file) {
        if (file.filename() == "name" && file.parent_path().filename() == "intel-rapl:0") {
            ++m_nameReads;
        }
        if (file.filename() == "power1_input" && m_isRefused) {
            return power::FileText{EACCES, {}};
        }
        return power::readSmallFile(file);
    };
    access.openCounter = {};
    return access;
}

// A sensor beside the package that may not be read when it is found, and later may.
void TestSensorWorker::init()
{
    m_machine = std::make_unique<tests::FakeSysfs>();
    m_machine->setJoules(0.0);
    m_machine->write("sys/class/hwmon/hwmon3/name", "rail");
    m_machine->write("sys/class/hwmon/hwmon3/power1_input", "5000000");
    m_isRefused = true;
    m_announced = 0;
    m_nameReads = 0;
    m_nameReadsOfALook = 1;
    m_worker =
        std::make_unique<SensorWorker>(SensorOptions{access(), std::chrono::milliseconds(1)});
    connect(m_worker.get(), &SensorWorker::found, this, [this] { ++m_announced; });
    m_worker->open({});
    QVERIFY(m_nameReads > 0);
    m_nameReadsOfALook = m_nameReads;
    QCOMPARE(m_announced, 1);
    m_isRefused = false;
    pass(1.0);
    QCOMPARE(looks(), 1);
}

void TestSensorWorker::cleanup()
{
    m_worker.reset();
    m_machine.reset();
}

void TestSensorWorker::pass(double seconds)
{
    QSignalSpy sampled(m_worker.get(), &SensorWorker::sampled);
    const int halves = qRound(2 * seconds);
    for (int i = 0; i < halves; ++i) {
        m_machine->pass(0.5);
        QVERIFY(sampled.wait());
    }
}

void TestSensorWorker::whatIsLostIsLookedForLessAndLess()
{
    m_isRefused = true;
    pass(3.0);
    QCOMPARE(looks(), 2); // soon at first
    pass(300.0);
    QVERIFY2(looks() >= 8 && looks() <= 16, qPrintable(QString::number(looks())));
    QCOMPARE(m_announced, 1); // it is as it was when it was found first
}

void TestSensorWorker::aSensorThatComesAndGoesIsNoReasonToLookAllTheTime()
{
    for (int i = 0; i < 30; ++i) {
        m_isRefused = true;
        pass(5.0);
        m_isRefused = false;
        pass(5.0);
    }
    QVERIFY2(looks() <= 20, qPrintable(QString::number(looks())));
}

void TestSensorWorker::whatWasWholeForLongIsLookedForAtOnce()
{
    m_isRefused = true;
    pass(120.0);
    m_isRefused = false;
    pass(90.0);
    const int before = looks();
    m_isRefused = true;
    pass(3.0);
    QCOMPARE(looks(), before + 1);
}

QTEST_GUILESS_MAIN(TestSensorWorker)
#include "test_sensor_worker.moc"
