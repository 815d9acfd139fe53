// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "app/settings/settings.h"
#include "ui/plots/narrow_peaks.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace trilume;

class TestPlotWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesARoundTop_data();
    void choosesARoundTop();
    void drawsOnlyWhatCanBeSeenAndNotTooOften();
    void theMouseMovesTheView();
    void theAxisHoldsReferences();
    void theAxisHoldsWhatIsBelowZero();
    void numbersStandAtBothEndsOfTheAxis_data();
    void numbersStandAtBothEndsOfTheAxis();
    void numbersOfFiveDigitsAreWhole();
    void drawsTheLineInItsToken();
    void narrowPeaksBecomeBars();
    void peaksKeepToTheTimeThatIsShown();
    void whatIsWideEnoughStays();
};

void TestPlotWidget::choosesARoundTop_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("smallest");
    QTest::addColumn<double>("top");
    QTest::addColumn<int>("divisions");
    QTest::newRow("nothing") << 0.0 << 10.0 << 10.0 << 2;
    QTest::newRow("not a number") << std::nan("") << 10.0 << 10.0 << 2;
    QTest::newRow("small") << 3.0 << 10.0 << 10.0 << 2;
    QTest::newRow("exactly") << 8000.0 << 10.0 << 8000.0 << 2;
    QTest::newRow("just above") << 8000.1 << 10.0 << 10000.0 << 2;
    QTest::newRow("between") << 6120.0 << 10.0 << 8000.0 << 2;
    QTest::newRow("four") << 350.0 << 10.0 << 400.0 << 2;
    QTest::newRow("in thirds") << 13.0 << 1.0 << 15.0 << 3;
    QTest::newRow("below one") << 0.25 << 0.1 << 0.3 << 3;
}

void TestPlotWidget::choosesARoundTop()
{
    QFETCH(double, value);
    QFETCH(double, smallest);
    QFETCH(double, top);
    QFETCH(int, divisions);
    const ui::AxisTop found = ui::roundTop(value, smallest);
    QVERIFY(qAbs(found.value - top) < 1e-9 * top);
    QCOMPARE(found.divisions, divisions);
}

// A plot on a clock that stands still.
struct Fixture
{
    QTemporaryDir folder;
    app::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::Theme theme{settings};
    double seconds = 1000.0;
    app::MetricsHub hub{[this] {
        return seconds;
    }};
    ui::TimeView view{hub};
    ui::PlotWidget plot{theme, view, nullptr};
};

void TestPlotWidget::drawsOnlyWhatCanBeSeenAndNotTooOften()
{
    Fixture fixture;
    ui::PlotWidget& plot = fixture.plot;
    QTest::qWait(1); // the plot draws once as it is made
    const int atFirst = plot.drawings();
    for (int i = 0; i < 5; ++i) {
        plot.refresh();
    }
    QTest::qWait(1);
    QCOMPARE(plot.drawings(), atFirst);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QTRY_VERIFY(plot.drawings() > atFirst);
    const int before = plot.drawings();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 300) {
        plot.refresh();
        QTest::qWait(1);
    }
    const int drawn = plot.drawings() - before;
    QVERIFY2(drawn >= 2 && drawn <= timer.elapsed() / 50 + 1, qPrintable(QString::number(drawn)));
    plot.hide();
    QTest::qWait(60); // what was asked for before
    const int hidden = plot.drawings();
    for (int i = 0; i < 20; ++i) {
        plot.refresh();
        fixture.settings.setTextScale(1.0 + 0.01 * i);
        QTest::qWait(1);
    }
    QCOMPARE(plot.drawings(), hidden);
}

void TestPlotWidget::theMouseMovesTheView()
{
    Fixture fixture;
    ui::PlotWidget& plot = fixture.plot;
    plot.resize(340, 100);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    auto* canvas = plot.findChild<QWidget*>();
    fixture.seconds = 2000.0;
    const QPoint middle((plot.axisLeft() + plot.axisRight()) / 2, 50);
    QTest::mouseMove(canvas, middle);
    QTRY_VERIFY(fixture.view.cursor().has_value());
    QVERIFY(qAbs(*fixture.view.cursor() - 30.0) < 0.5);
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle + QPoint(50, 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(50, 0));
    QTRY_VERIFY(!fixture.view.isFollowing());
    const double moved = 50.0 * 60.0 / (plot.axisRight() - plot.axisLeft());
    QVERIFY(qAbs(fixture.view.endSeconds() - (2000.0 - moved)) < 1e-6);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, middle);
    QVERIFY(fixture.view.isFollowing());
    QTest::mouseMove(canvas, QPoint(2, 50)); // beside the axis
    QTRY_VERIFY(!fixture.view.cursor());
}

void TestPlotWidget::theAxisHoldsReferences()
{
    Fixture fixture;
    const int line = fixture.plot.addLine({&ui::Tokens::minus, false});
    fixture.plot.setPoints(line, {{-1.0, 3.0}, {0.0, std::nan("")}});
    QCOMPARE(fixture.plot.topValue(), 10.0);
    fixture.plot.setReferences({{13.0, QStringLiteral("lamp")}});
    QCOMPARE(fixture.plot.topValue(), 15.0);
    fixture.plot.setReferences({});
    QCOMPARE(fixture.plot.topValue(), 10.0);
}

void TestPlotWidget::theAxisHoldsWhatIsBelowZero()
{
    Fixture fixture;
    const int line = fixture.plot.addLine({&ui::Tokens::minus, false});
    fixture.plot.setPoints(line, {{-1.0, 3.0}});
    QCOMPARE(fixture.plot.bottomValue(), 0.0);
    fixture.plot.setPoints(line, {{-1.0, 3.0}, {0.0, -4.5}});
    QCOMPARE(fixture.plot.topValue(), 10.0);
    QCOMPARE(fixture.plot.bottomValue(), -5.0);
    fixture.plot.setPoints(line, {{-1.0, 3.0}, {0.0, -45.0}});
    QCOMPARE(fixture.plot.topValue(), 50.0);
    QCOMPARE(fixture.plot.bottomValue(), -50.0);
}

void TestPlotWidget::numbersStandAtBothEndsOfTheAxis_data()
{
    QTest::addColumn<double>("value");
    for (const double value : {0.0007, 0.003, 0.011, 0.14, 0.27, 0.55, 1.2, 5.7, 13.0, 1150.0}) {
        QTest::newRow(qPrintable(QString::number(value))) << value;
    }
}

void TestPlotWidget::numbersStandAtBothEndsOfTheAxis()
{
    QFETCH(double, value);
    Fixture fixture;
    fixture.settings.setTheme(app::ThemeChoice::Light);
    ui::PlotWidget& plot = fixture.plot;
    plot.resize(300, 100);
    plot.setSmallestTop(1e-6);
    plot.setPoints(plot.addLine({&ui::Tokens::minus, false}), {{-1.0, value}});
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    const auto isInked = [&plot](int fromY, int toY) {
        const QImage image = plot.grab().toImage();
        for (int y = fromY; y < toY; ++y) {
            for (int x = 0; x < plot.axisLeft() - 4; ++x) {
                if (qGray(image.pixel(x, y)) < 180) {
                    return true;
                }
            }
        }
        return false;
    };
    QTRY_VERIFY(isInked(plot.height() - 20, plot.height()));
    QVERIFY(isInked(0, 18));
}

using Points = std::vector<ui::PlotWidget::Point>;

QString written(const Points& points)
{
    QStringList words;
    for (const ui::PlotWidget::Point& point : points) {
        words.append(QStringLiteral("%1:%2").arg(point.seconds).arg(point.value));
    }
    return words.join(QLatin1Char(' '));
}

void TestPlotWidget::narrowPeaksBecomeBars()
{
    const double nan = std::nan("");
    // Between zeros a bar stands on the axis, between gaps it hangs in the air.
    QCOMPARE(written(ui::withWidePeaks({{-9, 0}, {-6, 5}, {-3, 0}, {0, 0}}, 2.0)),
             QStringLiteral("-9:0 -7:0 -7:5 -5:5 -5:0 -3:0 0:0"));
    QCOMPARE(written(ui::withWidePeaks({{-9, nan}, {-6, 5}, {-3, nan}}, 2.0)),
             QStringLiteral("-9:nan -7:nan -7:5 -5:5 -5:nan -3:nan"));
    // Those that touch are one; the points under it go.
    QCOMPARE(written(ui::withWidePeaks({{-9, 0}, {-6, 5}, {-5.5, 0}, {-5, 7}, {-4.5, 0}}, 2.0)),
             QStringLiteral("-9:0 -7:0 -7:7 -4:7 -4:0"));
    QVERIFY(ui::withWidePeaks({}, 2.0).empty());
}

void TestPlotWidget::peaksKeepToTheTimeThatIsShown()
{
    QCOMPARE(written(ui::withWidePeaks({{-9, 0}, {-0.5, 5}}, 2.0)),
             QStringLiteral("-9:0 -2:0 -2:5 0:5 0:0"));
}

void TestPlotWidget::whatIsWideEnoughStays()
{
    const Points points = {{-9, 0}, {-6, 5}, {-5, 6}, {-4, 5}, {-3, 0}};
    QCOMPARE(written(ui::withWidePeaks(points, 2.0)), written(points));
    const Points level = {{-9, 3}, {0, 3}};
    QCOMPARE(written(ui::withWidePeaks(level, 2.0)), written(level));
}

// A number that is cut reaches the edge.
void TestPlotWidget::numbersOfFiveDigitsAreWhole()
{
    Fixture fixture;
    fixture.settings.setTheme(app::ThemeChoice::Light);
    ui::PlotWidget& plot = fixture.plot;
    plot.resize(300, 100);
    plot.setPoints(plot.addLine({&ui::Tokens::minus, false}), {{-60.0, 0.0}, {0.0, 28888.0}});
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    const QImage image = plot.grab().toImage();
    const auto hasInk = [&image](int x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!hasInk(0));
    bool isWritten = false;
    for (int x = 1; x < plot.axisLeft() / 2; ++x) {
        isWritten = isWritten || hasInk(x);
    }
    QVERIFY(isWritten);
}

void TestPlotWidget::drawsTheLineInItsToken()
{
    Fixture fixture;
    app::Settings& settings = fixture.settings;
    settings.setTheme(app::ThemeChoice::Light);
    ui::PlotWidget& plot = fixture.plot;
    plot.resize(300, 100);
    const int line = plot.addLine({&ui::Tokens::minus, false});
    plot.setPoints(line, {{-60.0, 50.0}, {0.0, 50.0}});
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    const auto countInk = [&plot](const QColor& color) {
        const QImage image = plot.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                const int distance = qAbs(pixel.red() - color.red())
                                     + qAbs(pixel.green() - color.green())
                                     + qAbs(pixel.blue() - color.blue());
                count += distance < 40 ? 1 : 0;
            }
        }
        return count;
    };
    QTRY_VERIFY(countInk(ui::lightTokens().minus) > 100);
    settings.setTheme(app::ThemeChoice::Dark);
    QTRY_VERIFY(countInk(ui::darkTokens().minus) > 100);
}

QTEST_MAIN(TestPlotWidget)
#include "test_plot_widget.moc"
