// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "app/settings/settings.h"
#include "ui/plots/course_graph.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace trilume;

class TestCourseGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dashesRunRoundCorners();
    void aJaggedLineHasTheSameDashes();
    void aPeakIsSeenWhereverItFalls();
    void aGapBeginsANewDash();
    void nothingHasNoDashes();
    void onlyModelledLinesAreDashed_data();
    void onlyModelledLinesAreDashed();
};

void TestCourseGraph::dashesRunRoundCorners()
{
    const QList<QLineF> dashes =
        ui::dashesAcross({{0.0, 0.0}, {7.0, 0.0}, {7.0, 8.0}, {14.0, 8.0}}, 4.0, 2.0);
    // 0..4 is a dash, 4..6 a gap, 6..10 a dash with the step in it, 12..14 one that is cut short.
    QCOMPARE(dashes.size(), 5);
    QCOMPARE(dashes[0], QLineF(0.0, 0.0, 4.0, 0.0));
    QCOMPARE(dashes[1], QLineF(6.0, 0.0, 7.0, 0.0));
    QCOMPARE(dashes[2], QLineF(7.0, 0.0, 7.0, 8.0));
    QCOMPARE(dashes[3], QLineF(7.0, 8.0, 10.0, 8.0));
    QCOMPARE(dashes[4], QLineF(12.0, 8.0, 14.0, 8.0));
}

void TestCourseGraph::aJaggedLineHasTheSameDashes()
{
    // Up and down at every pixel, as ten minutes of a busy processor on two hundred pixels.
    QList<QPointF> points;
    for (int x = 0; x < 60; ++x) {
        points.append({static_cast<double>(x), x % 2 == 0 ? 5.0 : 95.0});
    }
    for (const QLineF& dash : ui::dashesAcross(points, 8.0, 4.0)) {
        const double from = std::fmod(dash.x1(), 12.0);
        QVERIFY2(from < 8.0, qPrintable(QString::number(dash.x1())));
        QVERIFY(dash.x2() - dash.x1() <= 8.0 - from + 1e-9);
    }
}

void TestCourseGraph::aPeakIsSeenWhereverItFalls()
{
    QList<QPointF> points;
    for (int at = 2; at < 40; ++at) {
        points.clear();
        for (int x = 0; x < 48; ++x) {
            points.append({static_cast<double>(x), x == at ? 10.0 : 90.0});
        }
        double highest = 100.0;
        for (const QLineF& dash : ui::dashesAcross(points, 8.0, 4.0)) {
            highest = std::min({highest, dash.y1(), dash.y2()});
        }
        QVERIFY2(highest < 12.0, qPrintable(QString::number(at)));
    }
}

void TestCourseGraph::aGapBeginsANewDash()
{
    const QList<QLineF> dashes = ui::dashesAcross(
        {{0.0, 1.0}, {5.0, 1.0}, {6.0, std::nan("")}, {7.0, 1.0}, {9.0, 1.0}}, 4.0, 2.0);
    QCOMPARE(dashes.size(), 2);
    QCOMPARE(dashes[0], QLineF(0.0, 1.0, 4.0, 1.0));
    QCOMPARE(dashes[1], QLineF(7.0, 1.0, 9.0, 1.0));
}

void TestCourseGraph::nothingHasNoDashes()
{
    QVERIFY(ui::dashesAcross({}, 4.0, 2.0).isEmpty());
    QVERIFY(ui::dashesAcross({{1.0, 1.0}}, 4.0, 2.0).isEmpty());
    QVERIFY(ui::dashesAcross({{1.0, 1.0}, {1.0, 1.0}}, 4.0, 2.0).isEmpty());
}

void TestCourseGraph::onlyModelledLinesAreDashed_data()
{
    QTest::addColumn<bool>("isModelled");
    QTest::newRow("measured") << false;
    QTest::newRow("modelled") << true;
}

void TestCourseGraph::onlyModelledLinesAreDashed()
{
    QFETCH(bool, isModelled);
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const ui::Theme theme(settings);
    const app::MetricsHub hub([] { return 1000.0; });
    ui::TimeView view(hub);
    ui::PlotWidget plot(theme, view, nullptr);
    plot.resize(300, 100);
    const int line = plot.addLine({&ui::Tokens::minus, isModelled});
    plot.setPoints(line, {{-60.0, 6.0}, {-30.0, 6.0}, {0.0, 6.0}});
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    // In how many columns of the plot is there the colour of the line?
    const auto inked = [&plot, color = theme.tokens().minus] {
        const QImage image = plot.grab().toImage();
        int columns = 0;
        for (int x = plot.axisLeft(); x < plot.axisRight(); ++x) {
            bool isInked = false;
            for (int y = 0; y < image.height(); ++y) {
                const QColor pixel = image.pixelColor(x, y);
                isInked = isInked
                          || qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green())
                                     + qAbs(pixel.blue() - color.blue())
                                 < 60;
            }
            columns += isInked ? 1 : 0;
        }
        return 100 * columns / (plot.axisRight() - plot.axisLeft());
    };
    QTRY_VERIFY(inked() > 40);
    QVERIFY2(isModelled ? inked() < 80 : inked() > 95, qPrintable(QString::number(inked())));
}

QTEST_MAIN(TestCourseGraph)
#include "test_course_graph.moc"
