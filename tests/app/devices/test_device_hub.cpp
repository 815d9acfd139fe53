// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/device_hub.h"
#include "app/library/model_loader.h"
#include "app/library/model_worker.h"
#include "app/platform/paths.h"
#include "tests/support/one_seat_plugin.h"

#include <QHash>
#include <QTest>

#include <memory>
#include <string>

using namespace trilume;
using app::DeviceHub;
using tests::OneSeatPlugin;

namespace {

// As a model that is loaded on the device, with one sequence.
struct OnDevice
{
    explicit OnDevice(DeviceHub& hub)
        : options(hub.use(QStringLiteral("null:0")))
        , backend(options.backend(accel::ProjectionPlan(1)))
    {}

    [[nodiscard]] bool isThere() const
    {
        return backend && backend.value()->health() == accel::BackendHealth::Usable;
    }

    accel::ProjectionOptions options;
    Result<std::unique_ptr<accel::ProjectionBackend>> backend;
};

} // namespace

// A board that lets one in at a time.
class TestDeviceHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aReloadedModelSharesTheBoard();
    void otherSettingsOpenItWhileTheOldModelIsThere();
    void anOldModelComesBackWhereNoNewOneComes();
    void figuresFollowABoardThatIsOpenedAnew();
    void aBoardThatNobodyUsesIsGivenBack();
    void modelsOfTheProgramTakeTurns();

private:
    void set(const QString& plugin)
    {
        m_hub->setSettings({{QStringLiteral("null:0"), {app::DeviceWork::Usual, plugin}}});
    }

    [[nodiscard]] static double joulesIn(const accel::TelemetrySource& telemetry)
    {
        const auto readings = telemetry();
        return readings && readings.value().size() == 1 ? readings.value().front().value : -1.0;
    }

    std::unique_ptr<OneSeatPlugin> m_board;
    std::unique_ptr<DeviceHub> m_hub;
    std::string m_openedWith;
};

void TestDeviceHub::init()
{
    m_board = std::make_unique<OneSeatPlugin>();
    m_hub = std::make_unique<DeviceHub>([this](const app::OpenRequest& request) {
        m_openedWith = request.settings;
        return OneSeatPlugin::open(request.settings);
    });
}

void TestDeviceHub::aReloadedModelSharesTheBoard()
{
    auto old = std::make_unique<OnDevice>(*m_hub);
    QVERIFY(old->isThere());
    const OnDevice reloaded(*m_hub);
    old.reset();
    QVERIFY(reloaded.isThere());
    QCOMPARE(OneSeatPlugin::openings(), 1);
}

// The old one stays until the new one is ready, and holds a board that lets nobody else in.
void TestDeviceHub::otherSettingsOpenItWhileTheOldModelIsThere()
{
    const OnDevice old(*m_hub);
    QVERIFY(old.isThere());
    const QString setting = QStringLiteral(R"({"a": 1})");
    set(setting);
    QVERIFY(old.isThere()); // until somebody wants it
    const OnDevice reloaded(*m_hub);
    QVERIFY2(reloaded.isThere(),
             reloaded.backend ? "" : reloaded.backend.error().english().c_str());
    QCOMPARE(m_openedWith, setting.toStdString());
    QCOMPARE(OneSeatPlugin::openings(), 2);
    QVERIFY(!old.isThere());
    const OnDevice another(*m_hub);
    QVERIFY(another.isThere() && reloaded.isThere());
    QCOMPARE(OneSeatPlugin::openings(), 2);
}

void TestDeviceHub::anOldModelComesBackWhereNoNewOneComes()
{
    OnDevice old(*m_hub);
    set(QStringLiteral(R"({"a": 1})"));
    QVERIFY(std::make_unique<OnDevice>(*m_hub)->isThere()); // and is let go
    QVERIFY(!old.isThere());
    QVERIFY(QTest::qWaitFor(old.options.mayHaveReturned)); // the answer counts: once
    old.backend = old.options.backend(accel::ProjectionPlan(1));
    QVERIFY(old.isThere());
    QCOMPARE(OneSeatPlugin::openings(), 2);
}

// Whoever asks for them was given the source before.
void TestDeviceHub::figuresFollowABoardThatIsOpenedAnew()
{
    const accel::TelemetrySource telemetry = m_hub->telemetry(QStringLiteral("null:0"));
    QVERIFY(!telemetry().ok());
    auto model = std::make_unique<OnDevice>(*m_hub);
    QCOMPARE(joulesIn(telemetry), 1.0);
    set(QStringLiteral(R"({"a": 1})"));
    QCOMPARE(joulesIn(telemetry), 1.0);
    auto reloaded = std::make_unique<OnDevice>(*m_hub);
    model.reset();
    QCOMPARE(joulesIn(telemetry), 2.0);
    reloaded.reset();
    QVERIFY(!telemetry().ok());
    const OnDevice later(*m_hub);
    QCOMPARE(joulesIn(telemetry), 3.0);
}

void TestDeviceHub::aBoardThatNobodyUsesIsGivenBack()
{
    auto first = std::make_unique<OnDevice>(*m_hub);
    auto second = std::make_unique<OnDevice>(*m_hub);
    const accel::TelemetrySource telemetry = m_hub->telemetry(QStringLiteral("null:0"));
    QCOMPARE(joulesIn(telemetry), 1.0);
    first.reset();
    QVERIFY(OneSeatPlugin::isTaken());
    second.reset();
    QVERIFY(!OneSeatPlugin::isTaken());
}

// The same with what the program loads: reloaded with other settings, then on the processor.
void TestDeviceHub::modelsOfTheProgramTakeTurns()
{
    const QString path = app::bundledModelPath();
    app::ModelWorker worker([this](const QString& file, const app::ModelLoadOptions& options) {
        app::ModelLoadOptions all = options;
        all.device = [this](const QString& device) {
            return m_hub->use(device);
        };
        return app::loadLocalModel(file, all);
    });
    worker.load({1, path, 1, app::PackingChoice::Automatic, {}, {}});
    const QHash<QString, QString> onBoard{{worker.summary().fingerprint, QStringLiteral("null:0")}};
    const accel::TelemetrySource telemetry = m_hub->telemetry(QStringLiteral("null:0"));
    QVERIFY(!OneSeatPlugin::isTaken());
    worker.load({2, path, 1, app::PackingChoice::Automatic, onBoard, {}});
    QCOMPARE(joulesIn(telemetry), 1.0);
    worker.load({3, path, 1, app::PackingChoice::Automatic, onBoard, {}});
    QCOMPARE(joulesIn(telemetry), 1.0);
    set(QStringLiteral(R"({"a": 1})"));
    worker.load({4, path, 1, app::PackingChoice::Automatic, onBoard, {}});
    QCOMPARE(joulesIn(telemetry), 2.0);
    worker.load({5, path, 1, app::PackingChoice::Automatic, {}, {}});
    QVERIFY(!OneSeatPlugin::isTaken());
    QVERIFY(!telemetry().ok());
}

QTEST_GUILESS_MAIN(TestDeviceHub)
#include "test_device_hub.moc"
