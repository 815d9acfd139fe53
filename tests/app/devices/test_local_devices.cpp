// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/local_devices.h"
#include "app/settings/settings.h"
#include "engine/accel/plugins/plugin_device.h"
#include "engine/accel/plugins/plugin_library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

using namespace trilume;
using accel::BackendReport;
using accel::BackendTrouble;
using app::DeviceHealth;
using app::LocalDevices;

namespace {

// Finds what a test says when the test says so, and opens the template of plugins in this process.
struct Access
{
    std::vector<app::FoundDevice> there;
    std::atomic<int> looks = 0;
    std::atomic<int> openings = 0;
    std::binary_semaphore mayFind{0};
    bool isRefused = false;
    std::string openedWith;
    QStringList lookedIn; // while it does not look

    app::DeviceAccess access()
    {
        return {[this](const QStringList& folders) {
                    ++looks;
                    lookedIn = folders;
                    mayFind.acquire();
                    return there;
                },
                [this](const app::OpenRequest& request) {
                    return open(request);
                }};
    }

    Result<std::shared_ptr<accel::PluginDevice>> open(const app::OpenRequest& request)
    {
        ++openings;
        openedWith = request.settings;
        if (isRefused) {
            return Error{Errc::Device, Sentence::asIs("The cable is out.")};
        }
        auto library = accel::PluginLibrary::load(TRILUME_TEST_NULL_DEVICE);
        if (!library) {
            return library.error();
        }
        return accel::PluginDevice::open(library.value(), request.device, request.settings);
    }
};

app::FoundDevice processor()
{
    app::FoundDevice device;
    device.id = "cpu";
    device.name = "A processor";
    return device;
}

app::FoundDevice board()
{
    app::FoundDevice device;
    device.id = "null:0";
    device.name = "Null device";
    device.powerLabel = EvidenceLabel::Modelled;
    device.powerScope = "board";
    device.plugin = "/plugins/null.so";
    return device;
}

BackendReport report(BackendTrouble trouble, const char* why)
{
    return {trouble, {Errc::Device, Sentence::asIs(why)}, 3};
}

} // namespace

class TestLocalDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hasTheProcessorFromTheStart();
    void looksOnceAtATime();
    void renewsTheListWithoutAWord();
    void keepsTheListWhenNothingIsFound();
    void listsNoPluginWithoutDevices();
    void looksInTheFoldersOfTheSettings();
    void remembersWhatIsChosen();
    void opensADeviceOnceForAllModels();
    void opensItAnewWhereItIsSetOtherwise();
    void knowsTheConstantsOfABoard();
    void keepsWhatIsTypedOfAConstant();
    void refusesWhatIsNothingForABoard_data();
    void refusesWhatIsNothingForABoard();
    void computesWhatIsSet();
    void leavesTheWorkToTheProcessor();
    void saysEachTrouble_data();
    void saysEachTrouble();
    void saysThatADeviceIsGone();
    void knowsHowMatricesLie();
    void hearsNothingOfAnEarlierModel();
    void outlivesItsOwner();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<Access> m_access;
    std::unique_ptr<LocalDevices> m_devices;
};

void TestLocalDevices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_access = std::make_unique<Access>();
    m_access->there = {processor(), board()};
    m_devices = std::make_unique<LocalDevices>(m_access->access(), *m_settings);
}

void TestLocalDevices::cleanup()
{
    m_access->mayFind.release();
    m_devices.reset();
}

void TestLocalDevices::hasTheProcessorFromTheStart()
{
    QCOMPARE(m_devices->list().size(), std::size_t(1));
    QVERIFY(m_devices->list().front().isProcessor());
    QCOMPARE(m_access->looks.load(), 0);
}

void TestLocalDevices::looksOnceAtATime()
{
    const QSignalSpy changed(m_devices.get(), &LocalDevices::listChanged);
    m_devices->look();
    m_devices->look();
    QVERIFY(m_devices->isLooking());
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(m_access->looks.load(), 1);
    QCOMPARE(m_devices->list().size(), std::size_t(1));
    m_access->mayFind.release();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!m_devices->isLooking());
    QCOMPARE(m_devices->list().size(), std::size_t(2));
    QCOMPARE(m_devices->list().back().name, QStringLiteral("Null device"));
    QCOMPARE(m_devices->list().back().powerScope, QStringLiteral("board"));
    QCOMPARE(m_access->looks.load(), 1);

    m_access->there.back().unavailable = Error{Errc::Device, Sentence::asIs("It is gone.")};
    m_devices->look();
    m_access->mayFind.release();
    QTRY_COMPARE(m_devices->list().back().problem, QStringLiteral("It is gone."));
}

void TestLocalDevices::renewsTheListWithoutAWord()
{
    const QSignalSpy changed(m_devices.get(), &LocalDevices::listChanged);
    m_devices->renew();
    m_devices->renew();
    QVERIFY(!m_devices->isLooking());
    m_access->mayFind.release();
    QTRY_COMPARE(changed.size(), 1); // a board is there now
    QCOMPARE(m_devices->list().size(), std::size_t(2));
    QCOMPARE(m_access->looks.load(), 1);

    // Whoever looks meanwhile has it looked for once more, and is told.
    m_access->there = {processor()};
    m_devices->renew();
    QTRY_COMPARE(m_access->looks.load(), 2);
    m_devices->look();
    QVERIFY(m_devices->isLooking());
    m_access->mayFind.release();
    QTRY_COMPARE(m_access->looks.load(), 3);
    QVERIFY(m_devices->isLooking());
    m_access->mayFind.release();
    QTRY_VERIFY(!m_devices->isLooking());
    QCOMPARE(m_devices->list().size(), std::size_t(1));

    // What is as it was is not told.
    const qsizetype told = changed.size();
    m_devices->renew();
    m_access->mayFind.release();
    // The next one begins when this one has ended.
    QTRY_VERIFY((m_devices->renew(), m_access->looks.load() == 5));
    QCOMPARE(changed.size(), told);
}

void TestLocalDevices::keepsTheListWhenNothingIsFound()
{
    m_access->there.clear();
    m_devices->look();
    m_access->mayFind.release();
    QTRY_VERIFY(!m_devices->isLooking());
    QCOMPARE(m_devices->list().size(), std::size_t(1));
}

// One that works and has nothing is no trouble; one that does not work is.
void TestLocalDevices::listsNoPluginWithoutDevices()
{
    app::FoundDevice empty;
    empty.id = "boards";
    empty.isEmptyPlugin = true;
    empty.unavailable = Error{Errc::NotFound, Sentence::asIs("Nothing.")};
    app::FoundDevice broken = empty;
    broken.id = "broken.so";
    broken.isEmptyPlugin = false;
    m_access->there = {processor(), empty, board(), broken};
    const QSignalSpy changed(m_devices.get(), &LocalDevices::listChanged);
    m_devices->look();
    m_access->mayFind.release();
    QTRY_COMPARE(m_devices->list().size(), std::size_t(3));
    QCOMPARE(m_devices->list()[1].id, QStringLiteral("null:0"));
    QCOMPARE(m_devices->list()[2].id, QStringLiteral("broken.so"));
    QVERIFY(!changed.isEmpty());
}

void TestLocalDevices::looksInTheFoldersOfTheSettings()
{
    m_settings->setPluginFolders({QStringLiteral("here"), QStringLiteral("/opt/boards")});
    QTRY_COMPARE(m_access->looks.load(), 1);
    m_settings->setPluginFolders({QStringLiteral("/opt/more")}); // while it looks
    m_access->mayFind.release();
    QTRY_COMPARE(m_access->looks.load(), 2);
    m_access->mayFind.release();
    QTRY_VERIFY(!m_devices->isLooking());
    QCOMPARE(m_access->lookedIn, QStringList{QStringLiteral("/opt/more")});
    m_settings->setTextScale(1.5);
    QVERIFY(!m_devices->isLooking());
}

void TestLocalDevices::remembersWhatIsChosen()
{
    m_devices->choose(QStringLiteral("5eed"), QStringLiteral("null:0"));
    m_devices->choose(QStringLiteral("f00d"), QStringLiteral("virtual:wide"));
    m_devices->choose(QStringLiteral("5eed"), QStringLiteral("virtual:wide"));
    const QHash<QString, QString> both = {{QStringLiteral("5eed"), QStringLiteral("virtual:wide")},
                                          {QStringLiteral("f00d"), QStringLiteral("virtual:wide")}};
    QCOMPARE(m_settings->devices(), both);
    m_devices->choose(QStringLiteral("5eed"), QStringLiteral("cpu"));
    QCOMPARE(m_settings->devices().keys(), QStringList{QStringLiteral("f00d")});
}

void TestLocalDevices::opensADeviceOnceForAllModels()
{
    const app::DeviceSource source = m_devices->source();
    const accel::ProjectionOptions first = source(QStringLiteral("null:0"));
    QCOMPARE(m_access->openings.load(), 0); // not before it is wanted
    const auto one = first.backend(accel::ProjectionPlan(1));
    QVERIFY2(one.ok(), one ? "" : one.error().english().c_str());
    const accel::ProjectionOptions second = source(QStringLiteral("null:0"));
    QVERIFY(second.backend(accel::ProjectionPlan(1)).ok());
    QCOMPARE(m_access->openings.load(), 1);
}

// Models that are loaded get it, and share it with the one that was there before.
void TestLocalDevices::opensItAnewWhereItIsSetOtherwise()
{
    const QString id = QStringLiteral("null:0");
    const app::DeviceSource source = m_devices->source();
    const accel::ProjectionOptions before = source(id);
    QVERIFY(before.backend(accel::ProjectionPlan(1)).ok());
    QCOMPARE(m_access->openedWith, std::string());
    m_devices->set(id, {app::DeviceWork::Everything, {}}); // nothing that the plugin hears of
    QVERIFY(source(id).backend(accel::ProjectionPlan(1)).ok());
    QCOMPARE(m_access->openings.load(), 1);
    const app::DeviceSetting setting{app::DeviceWork::Usual, QStringLiteral(R"({"a": 1})")};
    m_devices->set(id, setting);
    QCOMPARE(m_devices->setting(id), setting);
    QVERIFY(source(id).backend(accel::ProjectionPlan(1)).ok());
    QCOMPARE(m_access->openings.load(), 2);
    QCOMPARE(m_access->openedWith, std::string(R"({"a": 1})"));
    QVERIFY(before.backend(accel::ProjectionPlan(1)).ok());
    QCOMPARE(m_access->openings.load(), 2);
    // Also at the next start.
    m_devices = std::make_unique<LocalDevices>(m_access->access(), *m_settings);
    QVERIFY(m_devices->source()(id).backend(accel::ProjectionPlan(1)).ok());
    QCOMPARE(m_access->openedWith, std::string(R"({"a": 1})"));
}

// Every one with its source, and those that can be set by the key that sets them.
void TestLocalDevices::knowsTheConstantsOfABoard()
{
    const QString id = QStringLiteral("virtual:ecp5-25f");
    m_devices->set(id, {app::DeviceWork::Usual, QStringLiteral(R"({"rest_watts": 0.5})")});
    QStringList keys;
    for (const app::DeviceConstant& constant : m_devices->constants(id)) {
        QVERIFY2(!constant.source.isEmpty() && constant.label && constant.value,
                 qPrintable(constant.name));
        const bool isSet = constant.setting == QLatin1String("rest_watts");
        QCOMPARE(constant.chosen, isSet ? std::optional(0.5) : std::nullopt);
        keys += constant.setting.isEmpty() ? QStringList() : QStringList{constant.setting};
        if (isSet) {
            QCOMPARE(constant.value, std::optional(0.6)); // as it came
            QCOMPARE(constant.unit, QStringLiteral("W"));
        }
    }
    QCOMPARE(keys,
             (QStringList{QStringLiteral("memory_gigabytes_per_second"),
                          QStringLiteral("rest_watts"), QStringLiteral("picojoules_per_product"),
                          QStringLiteral("picojoules_per_byte")}));
    // Of a board that is there they are known when it is opened.
    QStringList attached;
    for (const app::DeviceConstant& constant : m_devices->constants(QStringLiteral("boards:uio"))) {
        QVERIFY(!constant.value && !constant.name.isEmpty() && !constant.unit.isEmpty());
        attached += constant.setting;
    }
    QCOMPARE(attached,
             (QStringList{QStringLiteral("rest_watts"), QStringLiteral("picojoules_per_product"),
                          QStringLiteral("picojoules_per_byte"),
                          QStringLiteral("picojoules_per_element")}));
    QVERIFY(m_devices->constants(QStringLiteral("virtual:none")).empty());
    QVERIFY(m_devices->constants(QStringLiteral("null:0")).empty());
}

void TestLocalDevices::keepsWhatIsTypedOfAConstant()
{
    const QString key = QStringLiteral("rest_watts");
    const QString one = app::withConstant({}, key, QStringLiteral(" 2,5 "));
    QCOMPARE(one, QStringLiteral(R"({"rest_watts":2.5})"));
    const QString two = app::withConstant(one, QStringLiteral("baud"), QStringLiteral("9600"));
    QCOMPARE(two, QStringLiteral(R"({"baud":9600,"rest_watts":2.5})"));
    QCOMPARE(app::withConstant(two, key, {}), QStringLiteral(R"({"baud":9600})"));
    QCOMPARE(app::withConstant(one, key, QStringLiteral(" ")), QString());
    QCOMPARE(app::withConstant(one, key, QStringLiteral("much")),
             QStringLiteral(R"({"rest_watts":"much"})"));
    QCOMPARE(app::constantIn(two, key), std::optional(2.5));
    QCOMPARE(app::constantIn(QStringLiteral(R"({"rest_watts":"much"})"), key), std::nullopt);
}

void TestLocalDevices::refusesWhatIsNothingForABoard_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("why");
    const QString simulated = QStringLiteral("virtual:wide");
    const QString attached = QStringLiteral("boards:ttyUSB0");
    QTest::newRow("right") << simulated << QStringLiteral(R"({"rest_watts": 2})") << QString();
    QTest::newRow("below") << simulated << QStringLiteral(R"({"rest_watts": -2})")
                           << QStringLiteral("The settings of the board have rest_watts = -2, "
                                             "expected a number from 0.0 to 1000.0.");
    QTest::newRow("a text") << simulated << QStringLiteral(R"({"rest_watts": "much"})")
                            << QStringLiteral("The settings of the board have rest_watts = "
                                              "\"much\", expected a number from 0.0 to 1000.0.");
    QTest::newRow("of a port") << attached << QStringLiteral(R"({"baud": 9600})") << QString();
    QTest::newRow("of no port") << attached << QStringLiteral(R"({"baud": 1})")
                                << QStringLiteral("The settings of the board have baud = 1, "
                                                  "expected a whole number from 9600 to 3000000.");
    QTest::newRow("of others") << QStringLiteral("null:0") << QStringLiteral(R"({"baud": 1})")
                               << QString();
}

void TestLocalDevices::refusesWhatIsNothingForABoard()
{
    QFETCH(QString, device);
    QFETCH(QString, plugin);
    QFETCH(QString, why);
    QCOMPARE(m_devices->refusal(device, plugin), why);
}

void TestLocalDevices::computesWhatIsSet()
{
    const QString id = QStringLiteral("null:0");
    const app::DeviceSource source = m_devices->source();
    const accel::ProjectionOptions model = source(id);
    QVERIFY(model.backend(accel::ProjectionPlan(1)).ok()); // it is known to be simulated
    QCOMPARE(source(id).offload(), accel::OffloadPolicy::Everything);
    m_devices->set(id, {app::DeviceWork::WhatIsFaster, {}});
    QCOMPARE(source(id).offload(), accel::OffloadPolicy::WhatIsFaster);
    m_devices->set(id, {app::DeviceWork::Everything, {}});
    QCOMPARE(source(id).offload(), accel::OffloadPolicy::Everything);
}

void TestLocalDevices::leavesTheWorkToTheProcessor()
{
    m_access->isRefused = true;
    const accel::ProjectionOptions options = m_devices->source()(QStringLiteral("null:0"));
    const auto refused = options.backend(accel::ProjectionPlan(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().english(), std::string("The cable is out."));
}

void TestLocalDevices::saysEachTrouble_data()
{
    QTest::addColumn<BackendTrouble>("trouble");
    QTest::addColumn<DeviceHealth>("health");
    QTest::addColumn<QString>("said");
    QTest::newRow("not opened")
        << BackendTrouble::NotOpened << DeviceHealth::Unused
        << QStringLiteral("null:0 cannot be used, so the processor computes everything: Why.");
    QTest::newRow("refused") << BackendTrouble::Refused << DeviceHealth::Fine
                             << QStringLiteral(
                                    "null:0 does not take 3 of the matrices, which the processor "
                                    "computes: Why.");
    QTest::newRow("redone") << BackendTrouble::Redone << DeviceHealth::Doubtful
                            << QStringLiteral(
                                   "null:0 failed, and the processor did its work, with the same "
                                   "result: Why.");
    QTest::newRow("recovered") << BackendTrouble::Recovered << DeviceHealth::Fine << QString();
    QTest::newRow("given up")
        << BackendTrouble::GivenUp << DeviceHealth::Unused
        << QStringLiteral("null:0 failed, and the processor goes on alone, with the same "
                          "result: Why.");
}

// On the thread that computes.
void TestLocalDevices::saysEachTrouble()
{
    QFETCH(BackendTrouble, trouble);
    QFETCH(DeviceHealth, health);
    QFETCH(QString, said);
    const QSignalSpy told(m_devices.get(), &LocalDevices::troubled);
    const app::DeviceSource source = m_devices->source();
    std::thread([&] { source(QStringLiteral("null:0")).report(report(trouble, "Why.")); }).join();
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), said.isEmpty() ? 0 : 1);
    QCOMPARE(told.isEmpty() ? QString() : told.front().front().toString(), said);
    QCOMPARE(m_devices->health(), health);
    QCOMPARE(m_devices->trouble(), health == DeviceHealth::Fine ? QString() : said);
}

void TestLocalDevices::saysThatADeviceIsGone()
{
    const QSignalSpy told(m_devices.get(), &LocalDevices::troubled);
    const accel::ProjectionOptions options = m_devices->source()(QStringLiteral("null:0"));
    BackendReport gone = report(BackendTrouble::GivenUp, "Why.");
    gone.isLost = true;
    options.report(gone);
    QCOMPARE(m_devices->health(), DeviceHealth::Gone);
    QCOMPARE(told.back().front().toString(),
             QStringLiteral("null:0 is gone, and the processor goes on alone until it is back, "
                            "with the same result: Why."));
    options.report(report(BackendTrouble::Returned, ""));
    QCOMPARE(m_devices->health(), DeviceHealth::Fine);
}

void TestLocalDevices::knowsHowMatricesLie()
{
    const QSignalSpy changed(m_devices.get(), &LocalDevices::healthChanged);
    const app::DeviceSource source = m_devices->source();
    const accel::ProjectionOptions options = source(QStringLiteral("null:0"));
    QCOMPARE(m_devices->placement().matrices, 0);
    accel::OffloadRow row;
    row.rows = 512;
    row.columns = 256;
    row.blocks = 32;
    row.deviceBlocks = 8;
    row.processorSeconds = 0.5;
    row.deviceSeconds = 1.5;
    std::thread([&] { options.placed({14, 12, {row}}); }).join();
    QTRY_COMPARE(m_devices->placement().matrices, 14);
    QVERIFY(!changed.isEmpty());
    const app::DevicePlacement placement = m_devices->placement();
    QCOMPARE(placement.onDevice, 12);
    QCOMPARE(placement.timings.size(), std::size_t{1});
    QCOMPARE(placement.timings.front().columns, 256);
    QCOMPARE(placement.timings.front().deviceShare, 0.25);
    QCOMPARE(placement.timings.front().deviceSeconds, 1.5);
    QVERIFY(!placement.areTokensWhole);
    options.placed({14, 14, {}, true, accel::TokenTiming{0.25, 0.75}});
    QTRY_VERIFY(m_devices->placement().areTokensWhole);
    QVERIFY(m_devices->placement().timings.empty());
    QCOMPARE(m_devices->placement().tokenOnProcessorSeconds, 0.25);
    QCOMPARE(m_devices->placement().tokenOnDeviceSeconds, 0.75);
    const accel::ProjectionOptions next = source(QStringLiteral("null:0"));
    options.placed({9, 9, {}}); // late
    QCOMPARE(m_devices->placement().matrices, 0);
}

void TestLocalDevices::hearsNothingOfAnEarlierModel()
{
    const QSignalSpy told(m_devices.get(), &LocalDevices::troubled);
    const app::DeviceSource source = m_devices->source();
    accel::ProjectionOptions before;
    accel::ProjectionOptions now;
    std::thread([&] {
        before = source(QStringLiteral("null:0"));
        before.report(report(BackendTrouble::GivenUp, "Before."));
        now = source(QStringLiteral("null:0"));
        before.report(report(BackendTrouble::GivenUp, "Late."));
        now.report(report(BackendTrouble::Redone, "Now."));
    }).join();
    QTRY_COMPARE(told.size(), 2); // the first while it was in use
    QCOMPARE(m_devices->health(), DeviceHealth::Doubtful);
    std::thread([&] { now.report(report(BackendTrouble::Returned, "")); }).join();
    QTRY_COMPARE(m_devices->health(), DeviceHealth::Fine);
    QCOMPARE(m_devices->trouble(), QString());
    QCOMPARE(told.size(), 2);
}

void TestLocalDevices::outlivesItsOwner()
{
    const accel::ProjectionOptions options = m_devices->source()(QStringLiteral("null:0"));
    m_devices.reset();
    QVERIFY(options.backend(accel::ProjectionPlan(1)).ok());
    options.report(report(BackendTrouble::GivenUp, "Nobody hears it."));
}

QTEST_GUILESS_MAIN(TestLocalDevices)
#include "test_local_devices.moc"
