// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plots_desk.h"
#include "ui/chat/transcript_view.h"
#include "ui/plots/time_axis.h"
#include "ui/widgets/elided_label.h"

#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>

// The plots in the window, by mouse and keys as a person uses them, on a clock of the test.

using namespace trilume;
using app::MessageStatus;
using app::Quantity;
using tests::PlotsDesk;
using tests::turnWheel;

class TestLivePlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatIsMeasured();
    void oneCursorForAllPlots();
    void wheelWithControlZoomsAllAndResetGoesBack();
    void draggingPausesAndDoubleClickGoesOn();
    void pauseHoldsTheTime();
    void aClickOnAMarkerGoesToTheMessage();
    void aMarkerOfAnotherChatOpensIt();
    void exportsByTheMenu();
    void saysWhyThereIsNoPower();
    void saysWhyALineStops();
    void modelsThePowerFromTwoFigures();
    void theFormBeginsWithWhatTheNameSuggests();
    void titlesHaveRoom();
    void addsALogOfAWallMeter();
    void showsWhatReadingCosts();
    void tellsHowOldTheIdlePowerIs();
    void aHiddenDockIsNotDrawn();
    void followsThemeAndScale();
};

void TestLivePlots::showsOnlyWhatIsMeasured()
{
    PlotsDesk desk;
    QVERIFY(desk.card(Quantity::Throughput).isVisible());
    QVERIFY(!desk.card(Quantity::Temperature).isVisible());
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(3, 0, 4.9);
    QVERIFY(desk.card(Quantity::Power).isVisible());
    QCOMPARE(desk.value("powerReadout"), QStringLiteral("4.90"));
    QCOMPARE(desk.find<QLabel>("powerBadge")->text(), QStringLiteral("measured"));
}

void TestLivePlots::oneCursorForAllPlots()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(300, 0, 5.0);
    desk.answer(QStringLiteral("Why?"), 300);
    QWidget* canvas = desk.canvas(Quantity::Power);
    QTest::mouseMove(canvas, tests::middleOf(canvas) + QPoint(60, 0)); // within the answer
    QTRY_VERIFY(desk.dock().view().cursor().has_value());
    QCOMPARE(desk.value("powerReadout"), QStringLiteral("11.8"));
    QCOMPARE(desk.value("throughputReadout"), QStringLiteral("500"));
    QTest::mouseMove(canvas, tests::middleOf(canvas) - QPoint(60, 0)); // before it
    QTRY_COMPARE(desk.value("powerReadout"), QStringLiteral("5.00"));
    QCOMPARE(desk.value("throughputReadout"), QStringLiteral("0"));
    QTest::mouseMove(desk.find("composer"));
    QTRY_VERIFY(!desk.dock().view().cursor().has_value());
}

void TestLivePlots::wheelWithControlZoomsAllAndResetGoesBack()
{
    PlotsDesk desk;
    desk.run(1000, 0);
    QWidget* canvas = desk.canvas(Quantity::Throughput);
    auto* reset = desk.find<QAbstractButton>("resetPlots");
    QVERIFY(!reset->isVisible());
    turnWheel(canvas, 3, Qt::ControlModifier);
    const double near = desk.dock().view().span();
    QVERIFY(near < 40.0);
    turnWheel(canvas, -1, Qt::ControlModifier);
    QVERIFY(desk.dock().view().span() > near);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(desk.dock().view().span(), 60.0);
    QVERIFY(!reset->isVisible());
    QTest::mouseClick(desk.find<QAbstractButton>("longSpan"), Qt::LeftButton);
    QCOMPARE(desk.dock().view().span(), 600.0);
}

void TestLivePlots::draggingPausesAndDoubleClickGoesOn()
{
    PlotsDesk desk;
    desk.run(2000, 0);
    QWidget* canvas = desk.canvas(Quantity::Throughput);
    const QPoint middle = tests::middleOf(canvas);
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle + QPoint(40, 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(40, 0));
    QTRY_VERIFY(!desk.dock().view().isFollowing());
    QVERIFY(desk.find<QAbstractButton>("pausePlots")->isChecked());
    QVERIFY(desk.dock().view().endSeconds() < desk.seconds - 5.0);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, middle);
    QVERIFY(desk.dock().view().isFollowing());
    QVERIFY(!desk.find<QAbstractButton>("pausePlots")->isChecked());
}

void TestLivePlots::pauseHoldsTheTime()
{
    PlotsDesk desk;
    desk.run(100, 0);
    auto* pause = desk.find<QAbstractButton>("pausePlots");
    QTest::mouseClick(pause, Qt::LeftButton);
    const double end = desk.dock().view().endSeconds();
    desk.run(50, 0);
    QCOMPARE(desk.dock().view().endSeconds(), end);
    QTest::mouseClick(pause, Qt::LeftButton);
    QCOMPARE(desk.dock().view().endSeconds(), desk.seconds);
}

void TestLivePlots::aClickOnAMarkerGoesToTheMessage()
{
    PlotsDesk desk;
    for (int i = 0; i < 4; ++i) {
        desk.answer(QStringLiteral("Question %1").arg(i), 100);
        desk.run(40, 0);
    }
    auto* view = desk.find<ui::TranscriptView>("transcript");
    QTRY_VERIFY(view->isAtEnd());
    auto* axis = desk.card(Quantity::Throughput).findChild<ui::TimeAxis*>();
    QCOMPARE(axis->markers().size(), std::size_t{4});
    const app::MessageMarker second = axis->markers().at(1);
    const QPoint place(qRound(axis->markerX(second)), 3);
    QTest::mouseClick(axis, Qt::LeftButton, {}, place);
    const int row = desk.chats.transcript()->rowOf(second.message);
    QCOMPARE(row, 3);
    QTRY_COMPARE(view->currentIndex().row(), row);
    QTRY_COMPARE(view->indexAt(QPoint(100, 40)).row(), row);
    QVERIFY(!view->isAtEnd());
}

void TestLivePlots::aMarkerOfAnotherChatOpensIt()
{
    PlotsDesk desk;
    desk.answer(QStringLiteral("In the first chat"), 50);
    const app::ChatId first = desk.chats.currentChat();
    desk.chats.newChat();
    desk.answer(QStringLiteral("In the second chat"), 50);
    QVERIFY(desk.chats.currentChat() != first);
    auto* axis = desk.card(Quantity::Throughput).findChild<ui::TimeAxis*>();
    const QPoint place(qRound(axis->markerX(axis->markers().front())), 3);
    QTest::mouseClick(axis, Qt::LeftButton, {}, place);
    QCOMPARE(desk.chats.currentChat(), first);
    QTRY_COMPARE(desk.find<ui::TranscriptView>("transcript")->currentIndex().row(), 1);
}

void TestLivePlots::exportsByTheMenu()
{
    PlotsDesk desk;
    desk.run(100, 0);
    desk.dialogs.saveFolder = desk.folder.path();
    QAction* entry = desk.menuEntry(Quantity::Throughput, "exportPng");
    QVERIFY(entry != nullptr);
    entry->trigger();
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(
        desk.find<QLabel>("throughputMessage")->text().startsWith(QStringLiteral("Saved as")));
    const QStringList pictures =
        QDir(desk.folder.path()).entryList({QStringLiteral("trilume-throughput-*.png")});
    QCOMPARE(pictures.size(), 1);
    QVERIFY(!QImage(desk.folder.filePath(pictures.front())).isNull());
    QVERIFY(desk.find<QLabel>("throughputMessage")->text().contains(pictures.front()));
}

void TestLivePlots::saysWhyThereIsNoPower()
{
    PlotsDesk desk;
    QVERIFY(desk.card(Quantity::Power).isVisible());
    QVERIFY(!desk.card(Quantity::Power).plot().isVisible());
    app::SensorStatus status;
    status.isKnown = true;
    desk.sensors.tell(status);
    const auto* sentence = desk.find<QLabel>("powerSentence");
    QVERIFY(sentence->text().contains(QStringLiteral("no power sensor")));
    status.problems = {{QStringLiteral("powercap package-0"),
                        QStringLiteral("energy_uj: not permitted; sudo chgrp")}};
    desk.sensors.tell(status);
    QVERIFY(sentence->text().contains(QStringLiteral("cannot be read")));
    QVERIFY(desk.find<QLabel>("powerDetails")->text().contains(QStringLiteral("sudo chgrp")));
    desk.addMeter("package-0", EvidenceLabel::Measured); // the permission was given
    QVERIFY(!sentence->isVisible());
    QVERIFY(desk.card(Quantity::Power).plot().isVisible());
}

void TestLivePlots::saysWhyALineStops()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    app::SensorStatus status;
    status.isKnown = true;
    status.hasReadings = true;
    const QString source =
        desk.hub.seriesOf(Quantity::Power).front()->description().id.section(QLatin1Char('/'), 1);
    status.problems = {{source, QStringLiteral("package-0: it has stood still for 2 s")}};
    desk.sensors.tell(status);
    const auto* message = desk.find<QLabel>("powerMessage");
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("stood still")));
    status.problems.clear();
    desk.sensors.tell(status);
    QVERIFY(!message->isVisible());
}

void TestLivePlots::modelsThePowerFromTwoFigures()
{
    PlotsDesk desk;
    app::SensorStatus status;
    status.isKnown = true;
    desk.sensors.tell(status);
    QTest::mouseClick(desk.find("offerModel"), Qt::LeftButton);
    auto* idle = desk.find<QLineEdit>("modelIdleWatts");
    auto* full = desk.find<QLineEdit>("modelFullWatts");
    QVERIFY(idle->isVisible());
    QCOMPARE(desk.sensors.looks, 1); // perhaps it may be read by now
    QTest::keyClicks(idle, QStringLiteral("60"));
    QTest::keyClicks(full, QStringLiteral("45"));
    QTest::keyClick(full, Qt::Key_Return);
    QVERIFY(desk.find<QLabel>("modelWrong")->isVisible());
    QVERIFY(!desk.settings.powerModel().isGiven());
    idle->clear();
    QTest::keyClicks(idle, QStringLiteral("6.5"));
    QTest::keyClick(idle, Qt::Key_Return);
    QVERIFY(!idle->isVisible());
    QCOMPARE(desk.settings.powerModel(), (app::PowerModelSettings{6.5, 45.0}));
    desk.addMeter("model cpu", EvidenceLabel::Modelled);
    QCOMPARE(desk.find<QLabel>("powerBadge")->text(), QStringLiteral("modelled"));
    QAction* stop = desk.menuEntry(Quantity::Power, "stopModel");
    QVERIFY(stop != nullptr);
    stop->trigger();
    QVERIFY(!desk.settings.powerModel().isGiven());
    desk.hub.endSeries(QStringLiteral("power/model cpu")); // what the sensors do then
    QVERIFY(desk.find("offerModel")->isVisible());
    QVERIFY(!desk.find("powerBadge")->isVisible());
}

void TestLivePlots::titlesHaveRoom()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.chats.send(QStringLiteral("Why?"));
    desk.chats.deliver();
    for (int i = 0; i < 20; ++i) {
        desk.run(1, 50);
        desk.hub.countEnergy(desk.hub.find(QStringLiteral("power/package-0"))->description(),
                             {desk.seconds, 0.1, 1.0, 4.0});
    }
    desk.window->resize(1280, 500); // with a scroll bar beside the cards
    for (const Quantity quantity : {Quantity::Power, Quantity::EnergyPerToken}) {
        const auto* title = desk.card(quantity).findChild<ui::ElidedLabel*>();
        QTRY_VERIFY(title->width() > 0);
        QVERIFY2(title->fontMetrics().horizontalAdvance(title->text()) <= title->width(),
                 qPrintable(title->text()));
    }
}

void TestLivePlots::theFormBeginsWithWhatTheNameSuggests()
{
    PlotsDesk desk;
    app::SensorStatus status;
    status.isKnown = true;
    status.suggestion = {1.5, 15.0, QStringLiteral("from the processor's name")};
    desk.sensors.tell(status);
    QTest::mouseClick(desk.find("offerModel"), Qt::LeftButton);
    QCOMPARE(desk.find<QLineEdit>("modelIdleWatts")->text(), QStringLiteral("1.5"));
    QVERIFY(desk.find<QLabel>("modelBasis")->isVisible());
    QVERIFY(desk.find<QLabel>("modelBasis")->text().contains(status.suggestion->basis));
    QTest::mouseClick(desk.find("takeModel"), Qt::LeftButton);
    QCOMPARE(desk.settings.powerModel(), (app::PowerModelSettings{1.5, 15.0}));
}

void TestLivePlots::addsALogOfAWallMeter()
{
    PlotsDesk desk;
    desk.dialogs.answer = QStringLiteral("/logs/wall.csv");
    desk.menuEntry(Quantity::Power, "importWallLog")->trigger();
    QCOMPARE(desk.sensors.importedLog, QStringLiteral("/logs/wall.csv"));
    desk.sensors.fail(QStringLiteral("wall.csv counts time from a start of its own."));
    QVERIFY(desk.find<QLabel>("powerMessage")->isVisible());
}

void TestLivePlots::showsWhatReadingCosts()
{
    PlotsDesk desk;
    QVERIFY(!desk.find("samplingCost")->isVisible());
    app::SensorStatus status;
    status.isKnown = true;
    status.hasReadings = true;
    status.costShare = 0.0004;
    status.meterCount = 2;
    status.idleWatts = 4.9;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.sensors.tell(status);
    desk.run(2, 0);
    QVERIFY(desk.find<QLabel>("samplingCost")->isVisibleTo(&desk.dock()));
    QVERIFY(desk.find<QLabel>("samplingCost")->text().contains(QStringLiteral("0.04 %")));
}

void TestLivePlots::tellsHowOldTheIdlePowerIs()
{
    PlotsDesk desk;
    app::SensorStatus status;
    status.isKnown = true;
    status.hasReadings = true;
    status.idleWatts = 4.9;
    status.idleMeasuredAt = desk.hub.nowSeconds();
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.sensors.tell(status);
    desk.run(10, 0);
    QCOMPARE(desk.note("powerReadout"), QStringLiteral("idle 4.90 W"));
    desk.run(300, 0); // a tenth of a second each
    QCOMPARE(desk.note("powerReadout"), QStringLiteral("idle 4.90 W 30 s ago"));
    desk.run(1000, 0);
    QCOMPARE(desk.note("powerReadout"), QStringLiteral("idle 4.90 W 2 min ago"));
}

void TestLivePlots::aHiddenDockIsNotDrawn()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(10, 0);
    QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!desk.dock().isVisible());
    QTest::qWait(80); // what was asked for before
    const int before = desk.card(Quantity::Power).plot().drawings();
    for (int i = 0; i < 20; ++i) {
        desk.run(1, 100, 5.0 + i);
        QTest::qWait(5);
    }
    QCOMPARE(desk.card(Quantity::Power).plot().drawings(), before);
    QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(desk.card(Quantity::Power).plot().drawings() > before);
    QCOMPARE(desk.value("powerReadout"), QStringLiteral("24.0")); // and knows the newest
}

void TestLivePlots::followsThemeAndScale()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(10, 0);
    const int height = desk.card(Quantity::Power).plot().height();
    desk.settings.setTextScale(2.0);
    QTRY_COMPARE(desk.card(Quantity::Power).plot().height(), 2 * height);
    desk.window->resize(2100, 1200);
    QTRY_VERIFY(desk.dock().isVisible());
    desk.settings.setTheme(app::ThemeChoice::Dark);
    QTRY_COMPARE(desk.canvas(Quantity::Power)->grab().toImage().pixelColor(1, 1),
                 ui::darkTokens().raised);
}

QTEST_MAIN(TestLivePlots)
#include "test_live_plots.moc"
