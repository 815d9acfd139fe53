// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/plots/plot_widget.h"
#include "ui/theme/theme.h"

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
    void drawsTheLineInItsToken();
};

void TestPlotWidget::choosesARoundTop_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << 0.0 << 10.0;
    QTest::newRow("not a number") << std::nan("") << 10.0;
    QTest::newRow("small") << 3.0 << 10.0;
    QTest::newRow("exactly") << 8000.0 << 8000.0;
    QTest::newRow("just above") << 8000.1 << 10000.0;
    QTest::newRow("between") << 6120.0 << 8000.0;
    QTest::newRow("four") << 350.0 << 400.0;
}

void TestPlotWidget::choosesARoundTop()
{
    QFETCH(double, value);
    QFETCH(double, top);
    QCOMPARE(ui::roundTop(value), top);
}

void TestPlotWidget::drawsOnlyWhatCanBeSeenAndNotTooOften()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    ui::PlotWidget plot(theme, nullptr);
    QVERIFY(!plot.refresh());
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QVERIFY(plot.refresh());
    QVERIFY(!plot.refresh());
    QVERIFY(QTest::qWaitFor([&plot] { return plot.refresh(); }, 1000));
    plot.hide();
    QTest::qWait(60);
    QVERIFY(!plot.refresh());
}

void TestPlotWidget::drawsTheLineInItsToken()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const ui::Theme theme(settings);
    ui::PlotWidget plot(theme, nullptr);
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
