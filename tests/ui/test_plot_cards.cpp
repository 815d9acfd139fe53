// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plots_desk.h"
#include "ui/frame/window_actions.h"
#include "ui/plots/pace_card.h"

#include <QCursor>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <map>

// The cards of the dock: moved, hidden, enlarged; and the one that is about the chat.

using namespace trilume;
using app::MessageStatus;
using app::Quantity;
using tests::PlotsDesk;
using tests::turnWheel;

namespace {

// The objects of the cards that can be seen, from top to bottom.
QStringList cardsOf(const PlotsDesk& desk)
{
    std::map<int, QString> byPlace;
    const auto cards = desk.dock().findChildren<ui::MetricCard*>();
    for (const ui::MetricCard* card : cards) {
        if (card->isVisible()) {
            byPlace[card->mapTo(&desk.dock(), QPoint()).y()] = app::wordFor(card->quantity());
        }
    }
    QStringList words;
    for (const auto& [place, word] : byPlace) {
        words.append(word);
    }
    return words;
}

} // namespace

class TestPlotCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelScrollsTheDock();
    void cardsAreMovedByKeyAndMenu();
    void hiddenCardsComeBack();
    void aCardIsEnlargedUntilEscape();
    void aFieldInACardKeepsItsKeys();
    void theFormOfPowerIsReachedAndLeftByKeys();
    void goesBackToNowWithOneClick();
    void aButtonIsNotLitAfterItsMenu();
    void tellsWhetherTimePerTokenIsFlat();
};

void TestPlotCards::theWheelScrollsTheDock()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(10, 50);
    desk.window->resize(1280, 420);
    auto* bar = desk.dock().findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY(bar->isVisible() && bar->maximum() > 0);
    turnWheel(desk.canvas(Quantity::Power), -1);
    QTRY_VERIFY(bar->value() > 0);
    QCOMPARE(desk.dock().view().span(), 60.0);
    const int before = bar->value();
    turnWheel(desk.canvas(Quantity::Throughput), -1, Qt::ControlModifier);
    QVERIFY(desk.dock().view().span() > 60.0);
    QCOMPARE(bar->value(), before);
}

void TestPlotCards::cardsAreMovedByKeyAndMenu()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(10, 50);
    const QStringList usual = {QStringLiteral("power"), QStringLiteral("throughput"),
                               QStringLiteral("energy_per_token")};
    QTRY_COMPARE(cardsOf(desk).mid(0, 2), usual.mid(0, 2));
    desk.card(Quantity::Power).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(cardsOf(desk).mid(0, 2), QStringList({usual[1], usual[0]}));
    QVERIFY(desk.card(Quantity::Power).hasFocus());
    // It cannot leave the others; the order is there again in another window.
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    }
    QTRY_COMPARE(cardsOf(desk).constLast(), usual[0]);
    const QStringList moved = cardsOf(desk);
    desk.openWindow();
    QTRY_COMPARE(cardsOf(desk), moved);
    QAction* up = desk.menuEntry(Quantity::Power, "movePlotUp");
    QVERIFY(up != nullptr && up->isEnabled());
    QVERIFY(!QApplication::activePopupWidget()
                 ->findChild<QAction*>(QStringLiteral("movePlotDown"))
                 ->isEnabled());
    up->trigger();
    QTRY_VERIFY(cardsOf(desk).constLast() != usual[0]);
    QApplication::activePopupWidget()->close();
    desk.plotsMenu("usualPlots")->trigger();
    QTRY_COMPARE(cardsOf(desk).mid(0, 2), usual.mid(0, 2));
}

void TestPlotCards::hiddenCardsComeBack()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(10, 50);
    desk.menuEntry(Quantity::Throughput, "hidePlot")->trigger();
    QTRY_VERIFY(!desk.card(Quantity::Throughput).isVisible());
    QApplication::activePopupWidget()->close();
    desk.run(10, 50); // what is measured does not bring it back
    QVERIFY(!desk.card(Quantity::Throughput).isVisible());
    desk.openWindow();
    QVERIFY(!desk.card(Quantity::Throughput).isVisible());
    QAction* shown = desk.plotsMenu("throughputShown");
    QVERIFY(shown->isCheckable() && !shown->isChecked());
    shown->trigger();
    QTRY_VERIFY(desk.card(Quantity::Throughput).isVisible());
}

void TestPlotCards::aCardIsEnlargedUntilEscape()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(10, 50);
    ui::MetricCard& card = desk.card(Quantity::Throughput);
    const int height = card.plot().height();
    card.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* page = desk.find("enlargedPlot");
    QVERIFY(page != nullptr);
    QTRY_COMPARE(page->size(), desk.window->size());
    QTRY_VERIFY(card.plot().height() > 5 * height);
    QVERIFY(card.hasFocus());
    desk.window->resize(1000, 700);
    QTRY_COMPARE(page->size(), desk.window->size());
    for (int i = 0; i < 6; ++i) { // Tab stays in it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    }
    // What is below hears no keys that nobody would see the effect of.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    // Esc belongs to it also while something is generated.
    desk.chats.send(QStringLiteral("Why?"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(desk.chats.stopCount, 0);
    QTRY_VERIFY(desk.find("enlargedPlot") == nullptr);
    QTRY_COMPARE(card.plot().height(), height);
    QVERIFY(desk.dock().isAncestorOf(&card));
    QCOMPARE(cardsOf(desk).mid(0, 2),
             QStringList({QStringLiteral("power"), QStringLiteral("throughput")}));
    QVERIFY(card.hasFocus());
}

void TestPlotCards::aFieldInACardKeepsItsKeys()
{
    PlotsDesk desk;
    desk.addMeter("package-0", EvidenceLabel::Measured);
    desk.run(10, 50);
    desk.menuEntry(Quantity::Power, "setReference")->trigger();
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(desk.find("enlargedPlot") == nullptr);
    QVERIFY(desk.settings.plotReference(QStringLiteral("power")).has_value());
}

void TestPlotCards::theFormOfPowerIsReachedAndLeftByKeys()
{
    PlotsDesk desk;
    app::SensorStatus status;
    status.isKnown = true;
    desk.sensors.tell(status);
    auto* offer = desk.find("offerModel");
    QTRY_VERIFY(offer->isVisible());
    desk.find("plotsMenu")->setFocus();
    for (int i = 0; i < 8 && !offer->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(offer->hasFocus());
    QTest::keyClick(offer, Qt::Key_Space);
    QVERIFY(desk.find("modelIdleWatts")->hasFocus());
    QTest::keyClick(desk.find("modelIdleWatts"), Qt::Key_Escape);
    QVERIFY(desk.card(Quantity::Power).hasFocus()); // and not somewhere in the window
}

void TestPlotCards::goesBackToNowWithOneClick()
{
    PlotsDesk desk;
    desk.run(300, 50);
    auto* reset = desk.find<QAbstractButton>("resetPlots");
    QVERIFY(!reset->isVisible());
    const int neighbour = desk.find("shortSpan")->x();
    QTest::keyClick(&desk.card(Quantity::Throughput), Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY(reset->isVisible());
    QVERIFY(desk.dock().view().isMoved());
    QCOMPARE(desk.find("shortSpan")->x(), neighbour); // a second click meets no other button
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!desk.dock().view().isMoved());
    QVERIFY(!reset->isVisible());
    QCOMPARE(desk.find("shortSpan")->x(), neighbour);
}

// The mouse is elsewhere by then, and no event tells the button.
void TestPlotCards::aButtonIsNotLitAfterItsMenu()
{
    PlotsDesk desk;
    auto* button = desk.find("menuButton");
    QCursor::setPos(desk.window->mapToGlobal(QPoint(5, 5)));
    button->setAttribute(Qt::WA_UnderMouse);
    desk.window->findChild<ui::WindowActions*>()->menu->trigger();
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!button->underMouse());
}

void TestPlotCards::tellsWhetherTimePerTokenIsFlat()
{
    PlotsDesk desk;
    auto* pace = desk.find<ui::PaceCard>("paceCard");
    const auto answer = [&desk](int contextTokens, double milliseconds) {
        app::MessageStats stats;
        stats.generatedTokens = 100;
        stats.contextTokens = contextTokens;
        stats.decodeSeconds = milliseconds / 10.0;
        desk.chats.send(QStringLiteral("Why?"));
        desk.chats.write(QStringLiteral("Because."));
        desk.chats.finish(MessageStatus::Complete, stats);
    };
    answer(100, 1.0);
    answer(200, 1.1);
    answer(400, 1.0);
    QVERIFY(!pace->isVisible());
    answer(4000, 1.05);
    QTRY_VERIFY(pace->isVisible());
    QCOMPARE(pace->sentence(), QStringLiteral("Flat: 1.10 ms per token after 200 tokens, "
                                              "1.05 ms after 4\u202F000 tokens."));
    QCOMPARE(desk.value("paceReadout"), QStringLiteral("1.05"));
    const std::vector<QPoint> dots = pace->dots();
    QCOMPARE(dots.size(), std::size_t(4));
    QVERIFY(dots[3].x() - dots[0].x() > 150);
    QVERIFY(qAbs(dots[3].y() - dots[0].y()) < 5);
    answer(8000, 3.0);
    answer(9000, 3.0);
    QVERIFY2(pace->sentence().contains(QStringLiteral("longer")), qPrintable(pace->sentence()));
    desk.chats.newChat();
    QTRY_VERIFY(!pace->isVisible());
}

QTEST_MAIN(TestPlotCards)
#include "test_plot_cards.moc"
