// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/explorer/quartile_bars.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace trilume;

namespace {

// How wide it is what is drawn in the lower half of a picture on one colour.
int inkWidth(const QImage& image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = image.height() / 2; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, image.height() - 1)) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return last - first + 1;
}

} // namespace

class TestQuartileBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachNumberWhole_data();
    void showsEachNumberWhole();
};

void TestQuartileBars::showsEachNumberWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QStringLiteral("1.24 %");
    QTest::newRow("many digits") << QStringLiteral("123 456 789 000 tokens");
}

void TestQuartileBars::showsEachNumberWhole()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    ui::QuartileBars bars(theme, nullptr);
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    // The first row, which is the current one, is empty.
    bars.setRows({{{}, nothing, nothing, nothing, {}}, {{}, nothing, nothing, nothing, text}},
                 ui::ValueRange(ui::QuantityScale::Linear, {0.0, 1.0}), {});
    bars.resize(300, 100);
    const QFontMetrics font(theme.metrics().font(ui::TextStyle::Small));
    QVERIFY(inkWidth(bars.grab().toImage()) >= font.tightBoundingRect(text).width() - 2);
}

QTEST_MAIN(TestQuartileBars)
#include "test_quartile_bars.moc"
