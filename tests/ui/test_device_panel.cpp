// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/frame/device_text.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/quantity.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace trilume;
using app::DeviceHealth;
using tests::FakeDevices;
using tests::FakeModels;

namespace {

constexpr auto kSilent = "The device virtual:wide has not answered in 1000 ms.";

// A language in which the names of constants stand in brackets.
class BracketedConstants final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Constants") == 0 ? u'[' + QString::fromUtf8(source) + u']'
                                                  : QString();
    }
};

} // namespace

// The device in the title line, and the list under it, for keys and clicks as a person makes them.
class TestDevicePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void showsTheProcessorBeforeItHasLooked();
    void saysWhatAChatTakes();
    void saysWhatTheModelIs();
    void saysWhatThereIsAndWhyNot();
    void aLongNameHasSeveralLines();
    void choosesByMouseAndByKeys();
    void leavesWhatIsInUse();
    void namesTheDeviceThatComputes();
    void setsADevice();
    void keepsWhatIsTypedForItsDevice();
    void showsTheConstantsOfABoard();
    void namesEveryConstantInWords();
    void changesAConstant();
    void refusesABadConstant();
    void aBoardThatIsThereTakesConstants();
    void saysOnceThatADeviceIsNoHelp();
    void keepsTheFocusWhenMoreIsFound();
    void seesWhatComesAndGoes();
    void opensWithoutDevices();

private:
    void loadOn(const QString& device);

    // Of the device in use, as its button shows them.
    QWidget* openConstants()
    {
        const QPointer<QWidget> panel = open(chip());
        QTest::mouseClick(panel->findChild<QWidget*>(QStringLiteral("deviceConstants")),
                          Qt::LeftButton);
        QCoreApplication::sendPostedEvents();
        return m_window->findChild<QWidget*>(QStringLiteral("constantsPanel"));
    }

    static QLineEdit* field(const QWidget* panel, const char* setting)
    {
        return panel->findChild<QLineEdit*>(QStringLiteral("constantField ")
                                            + QLatin1String(setting));
    }

    [[nodiscard]] QString setOf(const char* device) const
    {
        return m_models->boards.settings.value(QLatin1String(device)).plugin;
    }

    QWidget* chip() const { return m_window->findChild<QWidget*>(QStringLiteral("deviceChip")); }

    static QWidget* open(QWidget* chip)
    {
        QTest::mouseClick(chip, Qt::LeftButton);
        return QApplication::activePopupWidget();
    }

    static QAbstractButton* choice(const QWidget* panel, const char* device)
    {
        return panel->findChild<QAbstractButton*>(QStringLiteral("device ")
                                                  + QLatin1String(device));
    }

    static bool says(const QWidget* panel, const QString& text)
    {
        const QList<QLabel*> labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MetricsHub> m_metrics;
    std::unique_ptr<tests::FakeChats> m_chats;
    std::unique_ptr<FakeModels> m_models;
    std::unique_ptr<tests::FakeSensors> m_sensors;
    std::unique_ptr<tests::FakeDialogs> m_dialogs;
    std::unique_ptr<tests::FakeExplorer> m_explorer;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestDevicePanel::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_metrics = std::make_unique<app::MetricsHub>();
    m_chats = std::make_unique<tests::FakeChats>(m_metrics.get());
    m_models = std::make_unique<FakeModels>();
    m_sensors = std::make_unique<tests::FakeSensors>(*m_settings);
    m_dialogs = std::make_unique<tests::FakeDialogs>();
    m_explorer = std::make_unique<tests::FakeExplorer>();
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_models->boards.there = FakeDevices::boards();
    m_models->open(QStringLiteral("tiny.gguf"));
    m_models->succeed(FakeModels::tinySummary());
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{*m_chats, *m_models, *m_metrics, *m_sensors, *m_settings,
                                           *m_dialogs, *m_explorer});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDevicePanel::loadOn(const QString& device)
{
    app::ModelSummary summary = FakeModels::tinySummary();
    summary.device = device;
    m_models->open(summary.path);
    m_models->succeed(summary);
}

void TestDevicePanel::showsTheProcessorBeforeItHasLooked()
{
    const QWidget* panel = open(chip());
    QVERIFY(panel != nullptr);
    QCOMPARE(m_models->boards.looks, 1);
    QVERIFY(choice(panel, "cpu")->isChecked());
    QVERIFY(choice(panel, "virtual:wide") == nullptr);
    QVERIFY(says(panel, QStringLiteral("Looking for devices")));
    QVERIFY(says(panel, QStringLiteral("AVX-512 VNNI")));
}

void TestDevicePanel::saysWhatAChatTakes()
{
    app::ModelSummary summary = FakeModels::tinySummary();
    summary.stateBytes = 0;
    summary.stateBytesPerToken = 114'688;
    summary.textLimit = 8'192;
    m_models->open(summary.path);
    m_models->succeed(summary);
    const QWidget* panel = open(chip());
    QVERIFY(says(panel, QStringLiteral("112 KiB for each token")));
    QVERIFY(says(panel, QStringLiteral("896 MiB at 8")));
    QVERIFY(!says(panel, QStringLiteral("0 B")));
}

void TestDevicePanel::saysWhatTheModelIs()
{
    auto* action = m_window->findChild<QAction*>(QStringLiteral("aboutModelAction"));
    QVERIFY(!action->isEnabled()); // nothing is known of the fake one
    app::ModelSummary summary = FakeModels::tinySummary();
    summary.description = {QStringLiteral("Ternary-Bonsai (Qwen3)"),
                           QStringLiteral("It looks back."),
                           {{QStringLiteral("layers"), QStringLiteral("28")}}};
    m_models->open(summary.path);
    m_models->succeed(summary);
    QVERIFY(action->isEnabled());
    action->trigger();
    const auto* panel = m_window->findChild<QWidget*>(QStringLiteral("modelPanel"));
    QVERIFY(panel != nullptr);
    for (const char* words : {"Ternary-Bonsai (Qwen3)", "It looks back.", "layers", "28"}) {
        QVERIFY2(says(panel, QString::fromLatin1(words)), words);
    }
    QTest::mouseClick(panel->findChild<QWidget*>(QStringLiteral("copyModelFacts")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("layers: 28")));
}

void TestDevicePanel::saysWhatThereIsAndWhyNot()
{
    const QWidget* panel = open(chip());
    m_models->boards.find();
    QVERIFY(choice(panel, "virtual:wide")->isEnabled());
    QVERIFY(!choice(panel, "virtual:wide")->isChecked());
    QCOMPARE(choice(panel, "virtual:wide")->accessibleDescription(),
             QStringLiteral("simulated by this computer \u00b7 power modelled, of the board"));
    QVERIFY(!choice(panel, "xdma:0000-01-00-0")->isEnabled());
    QVERIFY(says(panel, QStringLiteral("sudo usermod -a -G fpga $USER")));
    QVERIFY(!says(panel, QStringLiteral("Looking for devices")));
    const auto* body = panel->findChild<QScrollArea*>();
    QVERIFY(body->widget()->height() <= body->viewport()->height()); // nothing is cut

    m_models->boards.there.clear();
    m_models->boards.find();
    QVERIFY(says(panel, QStringLiteral("No other device was found")));
}

void TestDevicePanel::aLongNameHasSeveralLines()
{
    const QWidget* panel = open(chip());
    for (app::DeviceEntry& device : m_models->boards.there) {
        if (device.id == QLatin1String("virtual:wide")) {
            device.name = QStringLiteral("A board that is named after all of its parts, simulated");
        }
    }
    m_models->boards.find();
    const auto* body = panel->findChild<QScrollArea*>();
    QTRY_VERIFY(body->widget()->width() <= body->viewport()->width());
    QVERIFY(body->widget()->height() <= body->viewport()->height());
    QVERIFY(choice(panel, "virtual:wide")->height() > choice(panel, "cpu")->height());
}

void TestDevicePanel::choosesByMouseAndByKeys()
{
    QPointer<QWidget> panel = open(chip());
    m_models->boards.find();
    QTest::mouseClick(choice(panel, "virtual:wide"), Qt::LeftButton);
    QCOMPARE(m_models->boards.chosen, QStringLiteral("5eed virtual:wide"));
    QTRY_VERIFY(panel == nullptr);

    m_models->boards.chosen.clear();
    panel = open(chip());
    m_models->boards.find();
    QTRY_VERIFY(choice(panel, "cpu")->hasFocus());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_models->boards.chosen, QString());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_models->boards.chosen, QStringLiteral("5eed virtual:ecp5"));
}

void TestDevicePanel::leavesWhatIsInUse()
{
    QPointer<QWidget> panel = open(chip());
    QTest::mouseClick(choice(panel, "cpu"), Qt::LeftButton);
    QCOMPARE(m_models->boards.chosen, QString());
    QTRY_VERIFY(panel == nullptr);

    panel = open(chip());
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(panel == nullptr);
    QCOMPARE(m_models->boards.chosen, QString());
}

void TestDevicePanel::namesTheDeviceThatComputes()
{
    loadOn(QStringLiteral("virtual:wide"));
    QCOMPARE(chip()->accessibleName(), QStringLiteral("Device: virtual:wide"));
    QWidget* panel = open(chip());
    m_models->boards.find();
    QCOMPARE(chip()->accessibleName(), QStringLiteral("Device: Wide board"));
    QVERIFY(choice(panel, "virtual:wide")->isChecked());
    QVERIFY(!choice(panel, "cpu")->isChecked());
    QVERIFY(says(panel, QStringLiteral("/usr/lib/trilume/plugins/virtual.so")));
    QVERIFY(says(panel, QStringLiteral("7777777777777777")));
    QVERIFY(!says(panel, QStringLiteral("Matrices on it")));
    m_models->boards.place(
        {14, 12, {{2560, 512, 1, 0.002, 0.001, 0.625}, {2560, 512, 32, 1, 1, 1}}});
    QVERIFY(says(panel, QStringLiteral("12 of 14")));
    QVERIFY(says(panel, QStringLiteral("63% of the rows\nCPU %1, device %2")
                            .arg(ui::formatDuration(0.002), ui::formatDuration(0.001))));
    m_models->boards.place({14, 14, {}, true});
    QVERIFY(says(panel, QStringLiteral("whole tokens")));
    QVERIFY(!says(panel, QStringLiteral("14 of 14")) && !says(panel, QStringLiteral("A token")));
    m_models->boards.place({14, 0, {}, false, 0.002, 0.001});
    QVERIFY(says(panel, QStringLiteral("nothing, as the CPU is faster")));
    QVERIFY(says(panel, QStringLiteral("CPU %1\ndevice %2")
                            .arg(ui::formatDuration(0.002), ui::formatDuration(0.001))));
    m_models->boards.place({14, 12});
    m_models->boards.become(DeviceHealth::Gone, QString::fromUtf8(kSilent));
    QVERIFY(!says(panel, QStringLiteral("12 of 14"))); // nothing is there any more
    QTest::mouseClick(choice(panel, "cpu"), Qt::LeftButton);
    QCOMPARE(m_models->boards.chosen, QStringLiteral("5eed cpu"));
}

// What is typed outlives a change of what the panel shows, and counts with Return.
void TestDevicePanel::setsADevice()
{
    const QString id = QStringLiteral("virtual:wide");
    QWidget* panel = open(chip());
    QVERIFY(panel->findChild<QWidget*>(QStringLiteral("deviceWork")) == nullptr); // the processor
    QTest::keyClick(panel, Qt::Key_Escape);
    loadOn(id);
    m_models->boards.settings.insert(id, {app::DeviceWork::Everything, QStringLiteral("{}")});
    panel = open(chip());
    m_models->boards.find();
    const auto work = [panel](int place) {
        const auto* segments = panel->findChild<QWidget*>(QStringLiteral("deviceWork"));
        return segments->findChildren<QAbstractButton*>().at(place);
    };
    const auto text = [panel] {
        return panel->findChild<QLineEdit*>(QStringLiteral("devicePluginText"));
    };
    QVERIFY(work(1)->isChecked());
    QTest::mouseClick(work(2), Qt::LeftButton);
    QCOMPARE(m_models->boards.settings.value(id).work, app::DeviceWork::WhatIsFaster);
    text()->setFocus();
    text()->clear();
    QTest::keyClicks(text(), QStringLiteral("{\"rest_watts\": "));
    m_models->boards.find();
    QTRY_VERIFY(text()->hasFocus());
    QTest::keyClick(text(), Qt::Key_Return);
    QVERIFY(says(panel, QStringLiteral("no JSON object")));
    QCOMPARE(m_models->boards.settings.value(id).plugin, QStringLiteral("{}"));
    QTest::keyClicks(text(), QStringLiteral("3}"));
    QVERIFY(!says(panel, QStringLiteral("no JSON object")));
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(
        m_models->boards.settings.value(id),
        (app::DeviceSetting{app::DeviceWork::WhatIsFaster, QStringLiteral("{\"rest_watts\": 3}")}));
}

// A load that ends meanwhile brings another device under the open panel.
void TestDevicePanel::keepsWhatIsTypedForItsDevice()
{
    loadOn(QStringLiteral("virtual:wide"));
    const QWidget* panel = open(chip());
    m_models->boards.find();
    const auto text = [panel] {
        return panel->findChild<QLineEdit*>(QStringLiteral("devicePluginText"));
    };
    const QString typed = QStringLiteral("{\"rest_watts\": 3}");
    text()->setFocus();
    QTest::keyClicks(text(), typed);
    loadOn(QStringLiteral("virtual:wide"));
    QCOMPARE(text()->text(), typed);
    m_models->boards.settings[QStringLiteral("virtual:ecp5")].plugin =
        QStringLiteral("{\"memory_megabytes\":64}");
    loadOn(QStringLiteral("virtual:ecp5"));
    QCOMPARE(text()->text(), setOf("virtual:ecp5"));
    QVERIFY(!text()->isModified());
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(setOf("virtual:ecp5"), QStringLiteral("{\"memory_megabytes\":64}"));
    QCOMPARE(setOf("virtual:wide"), QString());
}

// Each with unit, label and source, also to those who do not see the window.
void TestDevicePanel::showsTheConstantsOfABoard()
{
    auto* action = m_window->findChild<QAction*>(QStringLiteral("boardConstantsAction"));
    QVERIFY(!action->isEnabled()); // the processor has none
    const QPointer<QWidget> processors = open(chip());
    QVERIFY(processors->findChild<QWidget*>(QStringLiteral("deviceConstants")) == nullptr);
    QTest::keyClick(processors, Qt::Key_Escape);
    loadOn(QStringLiteral("virtual:kria-kv260"));
    QVERIFY(action->isEnabled());
    const QPointer<QWidget> panel = openConstants();
    QVERIFY(panel != nullptr && panel->isVisible());
    QTRY_VERIFY(field(panel, "memory_gigabytes_per_second")->hasFocus());
    QCOMPARE(field(panel, "rest_watts")->text(), QStringLiteral("3.808"));
    QCOMPARE(field(panel, "rest_watts")->accessibleName(), QStringLiteral("At rest, in W"));
    QVERIFY(field(panel, "rest_watts")
                ->accessibleDescription()
                .startsWith(QStringLiteral("measured. ")));
    QVERIFY(says(panel, QStringLiteral("bitnet-kv260: INA260 of the module at rest")));
    for (const app::DeviceConstant& constant :
         m_models->boards.constants(QStringLiteral("virtual:kria-kv260"))) {
        const auto* row = panel->findChild<QWidget*>(QStringLiteral("constant ") + constant.name);
        QVERIFY2(row != nullptr, qPrintable(constant.name));
        QVERIFY2(says(row, constant.source), qPrintable(constant.name));
        QVERIFY2(says(row, constant.unit), qPrintable(constant.name));
        QCOMPARE(row->findChild<ui::Badge*>()->text(), ui::evidenceText(*constant.label));
    }
    for (const int width : {1280, 320}) { // no value is out of sight
        m_window->resize(width, 800);
        const auto* area = panel->findChild<QScrollArea*>();
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    }
    QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
    QVERIFY(field(panel, "rest_watts")->hasFocus()); // nothing to put back stands between
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(panel == nullptr);
}

// Whatever the engine names.
void TestDevicePanel::namesEveryConstantInWords()
{
    BracketedConstants language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    for (const char* device : {"virtual:ecp5-25f", "virtual:kria-kv260", "virtual:wide"}) {
        const auto constants = m_models->boards.constants(QLatin1String(device));
        QVERIFY(!constants.empty());
        for (const app::DeviceConstant& constant : constants) {
            QCOMPARE(ui::constantName(constant), u'[' + constant.name + u']');
        }
    }
}

void TestDevicePanel::changesAConstant()
{
    loadOn(QStringLiteral("virtual:wide"));
    m_models->boards.settings[QStringLiteral("virtual:wide")].plugin =
        QStringLiteral(R"({"memory_megabytes":64})");
    QPointer<QWidget> panel = openConstants();
    const auto* reset =
        panel->findChild<QAbstractButton*>(QStringLiteral("constantReset rest_watts"));
    QVERIFY(!reset->isVisible());
    field(panel, "rest_watts")->setFocus();
    field(panel, "rest_watts")->selectAll();
    QTest::keyClicks(field(panel, "rest_watts"), QStringLiteral("12,5"));
    QTest::keyClick(field(panel, "rest_watts"), Qt::Key_Return);
    QCOMPARE(setOf("virtual:wide"), QStringLiteral(R"({"memory_megabytes":64,"rest_watts":12.5})"));
    QVERIFY(reset->isVisible());
    QVERIFY(says(panel, QStringLiteral("Set by you. As it came: 25 W (modelled), assumed: card")));
    // The next field takes what was typed before it.
    field(panel, "picojoules_per_product")->setFocus();
    field(panel, "picojoules_per_product")->selectAll();
    QTest::keyClicks(field(panel, "picojoules_per_product"), QStringLiteral("5"));
    QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
    QVERIFY(setOf("virtual:wide").contains(QStringLiteral(R"("picojoules_per_product":5)")));
    // As it came.
    QTest::mouseClick(panel->findChild<QWidget*>(QStringLiteral("constantReset rest_watts")),
                      Qt::LeftButton);
    QVERIFY(!setOf("virtual:wide").contains(QStringLiteral("rest_watts")));
    QCOMPARE(field(panel, "rest_watts")->text(), QStringLiteral("25"));
    QVERIFY(!reset->isVisible());
    // Escape takes nothing.
    const QString before = setOf("virtual:wide");
    QTest::keyClicks(field(panel, "rest_watts"), QStringLiteral("7"));
    QTest::keyClick(field(panel, "rest_watts"), Qt::Key_Escape);
    QTRY_VERIFY(panel == nullptr);
    QCOMPARE(setOf("virtual:wide"), before);
}

void TestDevicePanel::refusesABadConstant()
{
    loadOn(QStringLiteral("virtual:wide"));
    const QWidget* panel = openConstants();
    for (const auto& [typed, found] :
         {std::pair("-1", "rest_watts = -1"), std::pair("a lot", "rest_watts = \"a lot\""),
          std::pair("1001", "rest_watts = 1001")}) {
        field(panel, "rest_watts")->setFocus();
        field(panel, "rest_watts")->selectAll();
        QTest::keyClicks(field(panel, "rest_watts"), QLatin1String(typed));
        QVERIFY(!says(panel, QStringLiteral("expected a number")));
        QTest::keyClick(field(panel, "rest_watts"), Qt::Key_Return);
        QVERIFY2(says(panel, QLatin1String(found)), found);
        QVERIFY(says(panel, QStringLiteral("expected a number from 0.0 to 1000.0.")));
        const auto* area = panel->findChild<QScrollArea*>();
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0); // there is room for it
        QVERIFY(field(panel, "rest_watts")->accessibleDescription().contains(QLatin1String(found)));
        QCOMPARE(field(panel, "rest_watts")->text(), QLatin1String(typed));
        QCOMPARE(setOf("virtual:wide"), QString());
    }
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    // In the text for the plugin, too.
    const QWidget* devices = open(chip());
    auto* text = devices->findChild<QLineEdit*>(QStringLiteral("devicePluginText"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("{\"rest_wats\": 1}"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(says(devices, QStringLiteral("name \"rest_wats\", expected one of: rest_watts")));
    QCOMPARE(setOf("virtual:wide"), QString());
}

// What it came with is known when it is opened.
void TestDevicePanel::aBoardThatIsThereTakesConstants()
{
    loadOn(QStringLiteral("boards:uio-trilume"));
    const QWidget* panel = openConstants();
    QVERIFY(field(panel, "rest_watts")->text().isEmpty());
    QVERIFY(says(panel, QStringLiteral("the named board with the same core")));
    field(panel, "rest_watts")->setFocus();
    QTest::keyClicks(field(panel, "rest_watts"), QStringLiteral("4"));
    QTest::keyClick(field(panel, "rest_watts"), Qt::Key_Return);
    QCOMPARE(setOf("boards:uio-trilume"), QStringLiteral(R"({"rest_watts":4})"));
    const auto* row = panel->findChild<QWidget*>(QStringLiteral("constant at rest"));
    QVERIFY(says(row, QStringLiteral("Set by you.")));
    QCOMPARE(row->findChild<ui::Badge*>()->text(), ui::evidenceText(EvidenceLabel::Modelled));
}

void TestDevicePanel::saysOnceThatADeviceIsNoHelp()
{
    loadOn(QStringLiteral("virtual:wide"));
    m_models->boards.find();
    m_models->boards.become(DeviceHealth::Unused, QString::fromUtf8(kSilent));
    QCOMPARE(chip()->accessibleName(), QStringLiteral("Device: Wide board, not used: CPU"));
    const auto* banner = m_window->findChild<ui::Banner*>(QStringLiteral("pageNotice"));
    QVERIFY(banner != nullptr && banner->isVisible());
    QVERIFY(says(banner, QString::fromUtf8(kSilent)));
    const QWidget* panel = open(chip());
    QVERIFY(says(panel, QString::fromUtf8(kSilent)));

    m_models->boards.become(DeviceHealth::Fine, {});
    QCOMPARE(chip()->accessibleName(), QStringLiteral("Device: Wide board"));
    QVERIFY(!says(panel, QString::fromUtf8(kSilent)));
}

void TestDevicePanel::keepsTheFocusWhenMoreIsFound()
{
    const QWidget* panel = open(chip());
    m_models->boards.find();
    QTest::keyClick(panel->focusWidget(), Qt::Key_Down);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(choice(panel, "virtual:wide")->hasFocus());
    m_models->boards.find();
    QTRY_VERIFY(choice(panel, "virtual:wide")->hasFocus());
}

// While it is open: nobody presses anything.
void TestDevicePanel::seesWhatComesAndGoes()
{
    const std::vector<app::DeviceEntry> boards = FakeDevices::boards();
    m_models->boards.there = {boards.front()};
    const QWidget* panel = open(chip());
    m_models->boards.find();
    QVERIFY(choice(panel, "virtual:wide") == nullptr);
    m_models->boards.there = boards; // plugged in
    QTRY_VERIFY(choice(panel, "virtual:wide") != nullptr);
    QVERIFY(!says(panel, QStringLiteral("Looking for devices")));
    m_models->boards.there = {};
    QTRY_VERIFY(choice(panel, "virtual:wide") == nullptr);
    QCOMPARE(m_models->boards.looks, 1);
}

void TestDevicePanel::opensWithoutDevices()
{
    m_window.reset();
    m_models->hasDevices = false;
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{*m_chats, *m_models, *m_metrics, *m_sensors, *m_settings,
                                           *m_dialogs, *m_explorer});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QWidget* panel = open(chip());
    QVERIFY(says(panel, QStringLiteral("CPU")));
    QVERIFY(choice(panel, "cpu") == nullptr);
}

QTEST_MAIN(TestDevicePanel)
#include "test_device_panel.moc"
