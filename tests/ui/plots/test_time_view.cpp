// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "ui/plots/time_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace trilume;

class TestTimeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = 1000.0; }

    void followsThePresent();
    void zoomKeepsTheNowWhileItFollows();
    void zoomKeepsWhatIsUnderTheMouseWhileHeld();
    void panningHolds();
    void staysInsideTheSession();
    void resetGoesBack();
    void theCursorStaysInside();

private:
    double m_now = 0.0;
    app::MetricsHub m_hub{[this] {
        return m_now;
    }};
};

void TestTimeView::followsThePresent()
{
    ui::TimeView view(m_hub);
    m_now = 1100.0;
    QCOMPARE(view.endSeconds(), 1100.0);
    QCOMPARE(view.beginSeconds(), 1040.0);
    QVERIFY(view.isFollowing() && !view.isMoved());
    view.hold();
    m_now = 1200.0;
    QCOMPARE(view.endSeconds(), 1100.0);
    view.follow();
    QCOMPARE(view.endSeconds(), 1200.0);
}

void TestTimeView::zoomKeepsTheNowWhileItFollows()
{
    ui::TimeView view(m_hub);
    view.zoom(0.5, 20.0);
    QVERIFY(view.isFollowing());
    QCOMPARE(view.span(), 30.0);
    QVERIFY(view.isMoved());
    view.zoom(1e-9, 0.0);
    QVERIFY(view.span() >= 1.0);
    view.zoom(1e9, 0.0);
    QCOMPARE(view.span(), 600.0); // of a session of no length yet
}

void TestTimeView::zoomKeepsWhatIsUnderTheMouseWhileHeld()
{
    ui::TimeView view(m_hub);
    m_now = 2000.0;
    view.hold();
    view.zoom(0.5, 20.0); // the mouse is at 1980
    QCOMPARE(view.endSeconds(), 1990.0);
    QCOMPARE(view.endSeconds() - 20.0 * 0.5, 1980.0);
}

void TestTimeView::panningHolds()
{
    ui::TimeView view(m_hub);
    QSignalSpy changed(&view, &ui::TimeView::changed);
    m_now = 2000.0;
    view.pan(100.0);
    QVERIFY(!view.isFollowing());
    QCOMPARE(view.endSeconds(), 1900.0);
    QCOMPARE(changed.size(), 1);
}

void TestTimeView::staysInsideTheSession()
{
    ui::TimeView view(m_hub); // begins at 1000
    m_now = 2000.0;
    view.pan(1e6);
    QCOMPARE(view.beginSeconds(), 1000.0);
    view.pan(-1e6);
    QCOMPARE(view.endSeconds(), 2000.0);
}

void TestTimeView::resetGoesBack()
{
    ui::TimeView view(m_hub);
    m_now = 2000.0;
    view.setSpan(600.0);
    view.zoom(0.5, 0.0);
    view.pan(50.0);
    view.reset();
    QVERIFY(view.isFollowing());
    QCOMPARE(view.span(), 600.0);
}

void TestTimeView::theCursorStaysInside()
{
    ui::TimeView view(m_hub);
    QSignalSpy moved(&view, &ui::TimeView::cursorChanged);
    view.setCursor(90.0);
    QCOMPARE(view.cursor(), std::optional(60.0));
    view.setCursor(60.0);
    QCOMPARE(moved.size(), 1); // nothing changed
    view.setCursor(std::nullopt);
    QVERIFY(!view.cursor());
}

QTEST_GUILESS_MAIN(TestTimeView)
#include "test_time_view.moc"
