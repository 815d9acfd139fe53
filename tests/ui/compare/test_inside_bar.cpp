// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compare/compare_desk.h"

#include <QSignalSpy>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {

std::vector<InsidePair> onePair(const QString& obstacle = {})
{
    return {{0, 1, QStringLiteral("One and Two"), obstacle}};
}

} // namespace

// The way from a comparison to the differences inside it, with the mouse and by keys.
class TestInsideBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnceThePairsAreKnown();
    void readsByKeys();
    void offersAMenuOfMorePairs();
    void saysWhyNot();
    void tellsHowFarItIs();
    void fits_data();
    void fits();
};

void TestInsideBar::isThereOnceThePairsAreKnown()
{
    CompareDesk desk;
    desk.comparisons.show(sampleView());
    QVERIFY(!desk.isSeen("differencesInside"));
    desk.comparisons.pairUp(onePair());
    QVERIFY(desk.isSeen("differencesInside"));
    QVERIFY(!desk.isSeen("stopInside"));
    desk.click("differencesInside");
    QCOMPARE(desk.comparisons.readPairs, QStringList{QStringLiteral("0 1")});
    desk.comparisons.pairUp({});
    QVERIFY(!desk.isSeen("insideBar"));
}

void TestInsideBar::readsByKeys()
{
    CompareDesk desk;
    desk.comparisons.show(sampleView());
    desk.comparisons.pairUp(onePair());
    QSignalSpy read(desk.page.get(), &ui::ComparePage::insideRead);
    auto* button = desk.find<QToolButton>("differencesInside");
    for (int i = 0; i < 60 && !button->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    auto* stop = desk.find<QAbstractButton>("stopInside");
    QVERIFY(stop->isVisible() && stop->hasFocus());
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!desk.comparisons.isReadingInside());
    QVERIFY(button->isVisible() && button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    desk.comparisons.finishInside({});
    QCOMPARE(read.count(), 1);
    QVERIFY(!stop->isVisible());
}

void TestInsideBar::offersAMenuOfMorePairs()
{
    CompareDesk desk;
    desk.comparisons.show(sampleView());
    desk.comparisons.pairUp(
        {{0, 1, QStringLiteral("One and Two"), {}},
         {0, 2, QStringLiteral("One and Three"), QStringLiteral("Its weights are random.")},
         {1, 2, QStringLiteral("Two and Three"), {}}});
    const auto* button = desk.find<QToolButton>("differencesInside");
    QVERIFY(button->isEnabled());
    QCOMPARE(button->menu()->actions().size(), 3);
    QVERIFY(!button->menu()->actions().at(1)->isEnabled());
    QCOMPARE(button->menu()->actions().at(1)->toolTip(), QStringLiteral("Its weights are random."));
    button->menu()->actions().at(2)->trigger();
    QCOMPARE(desk.comparisons.readPairs, QStringList{QStringLiteral("1 2")});
}

void TestInsideBar::saysWhyNot()
{
    CompareDesk desk;
    desk.comparisons.show(sampleView());
    desk.comparisons.pairUp(onePair(QStringLiteral("Their models have other shapes.")));
    QVERIFY(!desk.find<QWidget>("differencesInside")->isEnabled());
    QVERIFY(desk.isSeen("insideNote"));
    QCOMPARE(desk.text("insideNote"), QStringLiteral("Their models have other shapes."));
}

void TestInsideBar::tellsHowFarItIs()
{
    CompareDesk desk;
    desk.comparisons.show(sampleView());
    desk.comparisons.pairUp(onePair());
    desk.click("differencesInside");
    Q_EMIT desk.comparisons.insideProgressed(0.4);
    QVERIFY(desk.text("insideNote").endsWith(QStringLiteral("40 %")));
    Q_EMIT desk.comparisons.failed(QStringLiteral("The file has gone."));
    QVERIFY(desk.isSeen("compareError"));
}

void TestInsideBar::fits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("wide") << 1224 << 1.0;
    QTest::newRow("430") << 374 << 1.0;
    QTest::newRow("430 at 200 %") << 748 << 2.0;
}

void TestInsideBar::fits()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    CompareDesk desk(scale);
    desk.comparisons.show(sampleView());
    desk.comparisons.pairUp(onePair());
    desk.page->resize(width, static_cast<int>(700 * scale));
    QTest::qWait(0);
    const auto* button = desk.find<QWidget>("differencesInside");
    const auto* note = desk.find<QWidget>("insideNote");
    for (const QWidget* part : {button, note}) {
        const QRect place(part->mapTo(desk.page.get(), QPoint()), part->size());
        QVERIFY(place.left() >= 0 && place.right() < width);
    }
    QVERIFY(button->width() >= button->sizeHint().width());
    QVERIFY(note->height() >= note->heightForWidth(note->width()));
}

QTEST_MAIN(TestInsideBar)

#include "test_inside_bar.moc"
