// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "app/sensors/sensor_service.h"
#include "tests/app/sensors/fake_sysfs.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <thread>

using namespace trilume;
using app::Quantity;

class TestSensorService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void figuresBecomeSeries();
    void energyIsChargedToAnswers();
    void saysThatThereIsNothing();
    void aModelIsKeptAndMarked();
    void aModelOfTheSettingsIsTakenAtOnce();
    void aModelThatIsStoppedEndsItsLine();
    void findsAMeterThatMayBeReadLater_data();
    void findsAMeterThatMayBeReadLater();
    void tellsThatACounterStandsStill();
    void aSensorThatGoesAwayIsLookedForElsewhere();
    void findsAPackageThatComesBack();
    void suspendKeepsTheTimesOfSamples();
    void aReasonInOtherWordsIsNoNews();
    void aModelWithOtherFiguresIsAnotherLine();
    void aWallLogJoinsThePlots();
    void refusesALogWithoutTheTimeOfDay();
    void refusesALogOfAnotherTime();

private:
    [[nodiscard]] bool readTwice() const;
    struct Stage
    {
        tests::FakeSysfs machine;
        QTemporaryDir folder;
        app::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        std::atomic<double> seconds{50.0};
        app::MetricsHub hub{[this] { return seconds.load(); },
                            [this] {
                                return 1.7e9 + seconds.load();
                            }};
        std::unique_ptr<app::SensorService> service;
    };

    void start();
    [[nodiscard]] QString writeLog(const QByteArray& text) const;

    std::unique_ptr<Stage> m_stage;
};

void TestSensorService::init()
{
    m_stage = std::make_unique<Stage>();
}

void TestSensorService::cleanup()
{
    m_stage->service.reset();
    m_stage.reset();
}

void TestSensorService::start()
{
    m_stage->service = std::make_unique<app::SensorService>(
        app::SensorOptions{m_stage->machine.access(), std::chrono::milliseconds(5)}, m_stage->hub,
        m_stage->settings);
    m_stage->service->start();
    QTRY_VERIFY(m_stage->service->status().isKnown);
}

QString TestSensorService::writeLog(const QByteArray& text) const
{
    const QString path = m_stage->folder.filePath(QStringLiteral("wall.csv"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? path : QString();
}

void TestSensorService::figuresBecomeSeries()
{
    m_stage->machine.setJoules(0.0);
    start();
    QVERIFY(!m_stage->service->worker().thread()->isFinished());
    QVERIFY(m_stage->service->worker().thread() != QThread::currentThread());
    double joules = 0.0;
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            m_stage->machine.setJoules(joules += 1.0);
            return m_stage->service->status().hasReadings;
        }(),
        "no reading");
    const app::Series* series = m_stage->hub.find(QStringLiteral("power/powercap package-0"));
    QVERIFY(series != nullptr);
    QVERIFY(series->recent().at(0).value > 0.0);
    QVERIFY(series->recent().at(0).seconds >= 50.0); // on the hub's clock
    QVERIFY(m_stage->hub.find(QStringLiteral("memory")) != nullptr);
    QVERIFY(m_stage->service->status().costShare.has_value());
}

void TestSensorService::energyIsChargedToAnswers()
{
    m_stage->machine.setJoules(0.0);
    start();
    m_stage->hub.beginAnswer({1}, {2});
    double joules = 0.0;
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.2);
            m_stage->hub.countTokens(10);
            m_stage->machine.setJoules(joules += 1.0);
            return !m_stage->hub.seriesOf(Quantity::EnergyPerToken).empty();
        }(),
        "no energy");
    QCOMPARE(m_stage->hub.seriesOf(Quantity::EnergyPerToken).front()->description().source,
             QStringLiteral("powercap package-0"));
}

void TestSensorService::saysThatThereIsNothing()
{
    start();
    QTRY_VERIFY(m_stage->hub.find(QStringLiteral("memory")) != nullptr);
    QCOMPARE(m_stage->service->status().meterCount, 0);
    QVERIFY(m_stage->service->status().problems.empty());
    QVERIFY(m_stage->hub.seriesOf(Quantity::Power).empty());
}

void TestSensorService::aModelIsKeptAndMarked()
{
    start();
    QSignalSpy changed(m_stage->service.get(), &app::SensorService::metersChanged);
    m_stage->service->setPowerModel({10.0, 50.0});
    QCOMPARE(changed.size(), 1); // at once, for an answer that begins now
    QCOMPARE(m_stage->settings.powerModel().fullWatts, 50.0);
    int ticks = 1000;
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            ticks += 10;
            m_stage->machine.setTicks(ticks, ticks);
            return !m_stage->hub.seriesOf(Quantity::Power).empty();
        }(),
        "no figure");
    QCOMPARE(m_stage->hub.seriesOf(Quantity::Power).front()->description().evidence,
             EvidenceLabel::Modelled);
    QCOMPARE(changed.size(), 1);
}

void TestSensorService::aModelOfTheSettingsIsTakenAtOnce()
{
    start();
    QSignalSpy changed(m_stage->service.get(), &app::SensorService::metersChanged);
    m_stage->settings.setTextScale(1.5);
    QCOMPARE(changed.size(), 0);
    m_stage->settings.setPowerModel({10.0, 50.0});
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(m_stage->service->status().meterCount == 1);
    m_stage->settings.setValue(app::SettingId::Meter, 1.0); // which the model is no meter of
    QCOMPARE(changed.size(), 2);
    QVERIFY(app::SensorService::wishOf(m_stage->settings).scope == power::ChargedScope::Machine);
    QTRY_VERIFY(m_stage->service->status().meterCount == 0);
    QCOMPARE(m_stage->service->status().problems.size(), std::size_t{1});
}

void TestSensorService::aModelThatIsStoppedEndsItsLine()
{
    start();
    m_stage->service->setPowerModel({10.0, 50.0});
    int ticks = 1000;
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            ticks += 10;
            m_stage->machine.setTicks(ticks, ticks);
            return !m_stage->hub.seriesOf(Quantity::Power).empty();
        }(),
        "no figure");
    const app::Series* series = m_stage->hub.seriesOf(Quantity::Power).front();
    QVERIFY(!series->isEnded());
    m_stage->service->setPowerModel({});
    QTRY_VERIFY(series->isEnded());
    QVERIFY(std::isnan(series->recent().at(series->recent().size() - 1).value));
}

void TestSensorService::findsAMeterThatMayBeReadLater_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("when asked") << true;
    QTest::newRow("by itself after half a minute") << false;
}

void TestSensorService::findsAMeterThatMayBeReadLater()
{
    QFETCH(bool, isAsked);
    start();
    QCOMPARE(m_stage->service->status().meterCount, 0);
    QSignalSpy changed(m_stage->service.get(), &app::SensorService::metersChanged);
    m_stage->machine.setJoules(0.0);
    if (isAsked) {
        m_stage->service->lookAgain();
    } else {
        m_stage->machine.pass(31.0);
    }
    QTRY_COMPARE(m_stage->service->status().meterCount, 1);
    QTRY_COMPARE(changed.size(), 1);
    m_stage->service->lookAgain(); // nothing new
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            return m_stage->service->status().costShare.has_value();
        }(),
        "no reading");
    QCOMPARE(changed.size(), 1);
}

// Waits until the sensor thread has read everything two times more.
bool TestSensorService::readTwice() const
{
    const auto readings = [this] {
        const app::Series* memory = m_stage->hub.find(app::wordFor(Quantity::Memory));
        return memory == nullptr ? 0 : memory->recent().size();
    };
    const std::size_t before = readings();
    return QTest::qWaitFor([&] {
        m_stage->machine.pass(1.1); // memory is read once a second
        return readings() >= before + 2;
    });
}

void TestSensorService::tellsThatACounterStandsStill()
{
    m_stage->machine.setJoules(7.0);
    start();
    QVERIFY(m_stage->service->status().problems.empty());
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            return !m_stage->service->status().problems.empty();
        }(),
        "no problem is told");
    QCOMPARE(m_stage->service->status().problems.front().source,
             QStringLiteral("powercap package-0"));
    QVERIFY(
        m_stage->service->status().problems.front().reason.contains(QStringLiteral("stood still")));
    QVERIFY(m_stage->hub.seriesOf(Quantity::Power).empty()); // no line at 0 W
    double joules = 7.0;
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            m_stage->machine.setJoules(joules += 1.0);
            return m_stage->service->status().problems.empty();
        }(),
        "the problem stays");
}

// A device of hwmon comes back under another number.
void TestSensorService::aSensorThatGoesAwayIsLookedForElsewhere()
{
    m_stage->machine.setJoules(0.0);
    const auto plug = [this](const char* folder) {
        m_stage->machine.write(QByteArray(QByteArray(folder) + "/name").constData(), "rail");
        m_stage->machine.write(QByteArray(QByteArray(folder) + "/power1_input").constData(),
                               "5000000");
    };
    plug("sys/class/hwmon/hwmon3");
    start();
    QCOMPARE(m_stage->service->status().meterCount, 2);
    const auto count = [this](int expected) {
        double joules = 0.0;
        return QTest::qWaitFor([&] {
            m_stage->machine.pass(0.5);
            m_stage->machine.setJoules(joules += 1.0);
            return m_stage->service->status().meterCount == expected;
        });
    };
    m_stage->machine.remove("sys/class/hwmon/hwmon3");
    QVERIFY(count(1));
    const app::Series* rail = m_stage->hub.find(QStringLiteral("power/hwmon rail power1"));
    QVERIFY(rail == nullptr || rail->isEnded());
    plug("sys/class/hwmon/hwmon4");
    QVERIFY(count(2));
}

void TestSensorService::findsAPackageThatComesBack()
{
    m_stage->machine.setJoules(0.0);
    start();
    QCOMPARE(m_stage->service->status().meterCount, 1);
    m_stage->machine.write("sys/class/powercap/intel-rapl:1/name", "package-1");
    m_stage->machine.write("sys/class/powercap/intel-rapl:1/energy_uj", "9000000");
    m_stage->machine.pass(31.0);
    // Both together are the processor's now, and each is there by itself.
    QTRY_COMPARE(m_stage->service->status().meterCount, 3);
}

// What was sampled before keeps its time of day, and what comes after has its own.
void TestSensorService::suspendKeepsTheTimesOfSamples()
{
    start();
    const auto memory = [this] {
        return m_stage->hub.find(app::wordFor(Quantity::Memory));
    };
    QVERIFY(readTwice());
    const double before = memory()->recent().at(0).seconds;
    m_stage->machine.sleep(3600.0);
    m_stage->seconds = m_stage->seconds + 3600.0;
    QVERIFY(readTwice());
    const app::TimeSeries& samples = memory()->recent();
    QVERIFY(samples.at(samples.size() - 1).seconds >= before + 3600.0);
    QCOMPARE(samples.at(0).seconds, before);
    QCOMPARE(m_stage->hub.toUnixSeconds(before), 1.7e9 + before);
    bool hasGap = false;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        hasGap = hasGap || std::isnan(samples.at(i).value);
    }
    QVERIFY(hasGap);
}

void TestSensorService::aReasonInOtherWordsIsNoNews()
{
    const char* counter = "sys/class/powercap/intel-rapl:0/energy_uj";
    m_stage->machine.setJoules(1.0);
    m_stage->machine.write(counter, "no number");
    start();
    QCOMPARE(m_stage->service->status().problems.size(), std::size_t{1});
    QSignalSpy changed(m_stage->service.get(), &app::SensorService::metersChanged);
    m_stage->machine.write(counter, "nor this"); // which the reason quotes
    m_stage->service->lookAgain();
    QVERIFY(readTwice()); // at least once after that look
    m_stage->machine.setJoules(1.0);
    m_stage->service->lookAgain(); // what counts: it can be read now
    QTRY_VERIFY(m_stage->service->status().problems.empty());
    QCOMPARE(changed.size(), 1);
}

void TestSensorService::aModelWithOtherFiguresIsAnotherLine()
{
    start();
    const QString id = QStringLiteral("power/model cpu");
    m_stage->service->setPowerModel({10.0, 50.0});
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            return m_stage->hub.find(id) != nullptr;
        }(),
        "no line");
    const app::Series& series = *m_stage->hub.find(id);
    QVERIFY(
        accuracyText(series.description().accuracy).contains(QStringLiteral("10 W idle to 50 W")));
    m_stage->service->setPowerModel({20.0, 90.0});
    QTRY_VERIFY2(
        [&] {
            m_stage->machine.pass(0.1);
            return accuracyText(series.description().accuracy)
                .contains(QStringLiteral("20 W idle to 90 W"));
        }(),
        "the old figures");
}

void TestSensorService::aWallLogJoinsThePlots()
{
    start();
    m_stage->seconds = 60.0;
    QSignalSpy imported(m_stage->service.get(), &app::SensorController::wallLogImported);
    const QString path =
        writeLog("time,watts\n1700000040,20\n1700000052,40\n1700000055,45\n1700000099,50\n");
    m_stage->service->importWallLog(path);
    QTRY_COMPARE(imported.size(), 1);
    const std::vector<const app::Series*> series = m_stage->hub.seriesOf(Quantity::Power);
    QCOMPARE(series.size(), std::size_t{1});
    QCOMPARE(series.front()->description().scope, std::optional(EnergyScope::Machine));
    QCOMPARE(series.front()->description().evidence, EvidenceLabel::Measured);
    QCOMPARE(series.front()->recent().size(), std::size_t{2}); // what lies within the session
    QVERIFY(qAbs(series.front()->recent().at(0).seconds - 52.0) < 1e-3);
    QCOMPARE(series.front()->recent().at(1).value, 45.0);
}

void TestSensorService::refusesALogWithoutTheTimeOfDay()
{
    start();
    QSignalSpy failed(m_stage->service.get(), &app::SensorController::errorOccurred);
    m_stage->service->importWallLog(writeLog("0,20\n1,21\n"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("since 1970")));
    m_stage->service->importWallLog(writeLog("nonsense\n"));
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(failed.back().front().toString().contains(QStringLiteral("wall.csv")));
}

void TestSensorService::refusesALogOfAnotherTime()
{
    start();
    QSignalSpy failed(m_stage->service.get(), &app::SensorController::errorOccurred);
    m_stage->service->importWallLog(writeLog("1600000000,20\n1600000001,21\n"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_stage->hub.seriesOf(Quantity::Power).empty());
}

QTEST_GUILESS_MAIN(TestSensorService)
#include "test_sensor_service.moc"
