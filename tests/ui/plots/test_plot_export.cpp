// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "tests/support/full_disk.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;

// A card with two meters, written to files that are opened again.
class TestPlotExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAPicture();
    void writesADrawing();
    void writesADocument();
    void writesFiguresOfTheTimeThatIsShown();
    void saysWhenItCannotWrite();
    void saysWhenTheDiskIsFull();

private:
    struct Stage
    {
        QTemporaryDir folder;
        app::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        ui::Theme theme{settings};
        double seconds = 1000.0;
        app::MetricsHub hub{[this] { return seconds; },
                            [this] {
                                return 1e9 + seconds;
                            }};
        ui::TimeView view{hub};
        tests::FakeDialogs dialogs;
        ui::MetricCard card{theme, {hub, view, settings, dialogs}, app::Quantity::Power, nullptr};
    };

    QByteArray write(const char* name);

    [[nodiscard]] QString message() const
    {
        return m_stage->card.findChild<QLabel*>(QStringLiteral("powerMessage"))->text();
    }

    std::unique_ptr<Stage> m_stage;
};

void TestPlotExport::init()
{
    m_stage = std::make_unique<Stage>();
    Stage& stage = *m_stage;
    stage.settings.setTheme(app::ThemeChoice::Light);
    for (const bool isModelled : {false, true}) {
        app::SeriesDescription description;
        description.id = isModelled ? QStringLiteral("b") : QStringLiteral("a");
        description.quantity = app::Quantity::Power;
        description.name = isModelled ? QStringLiteral("virtual board") : QStringLiteral("chip");
        description.source = description.name;
        description.evidence = isModelled ? EvidenceLabel::Modelled : EvidenceLabel::Measured;
        description.scope = EnergyScope::Package;
        stage.hub.addSeries(description);
    }
    for (int i = 0; i < 1000; ++i) {
        stage.seconds += 0.1;
        stage.hub.addSample(QStringLiteral("a"), {stage.seconds, 11.0});
        stage.hub.addSample(QStringLiteral("b"), {stage.seconds, 7.0});
    }
    stage.card.resize(280, 240);
    stage.card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.card));
    stage.view.setSpan(10.0);
}

QByteArray TestPlotExport::write(const char* name)
{
    const QString path = m_stage->folder.filePath(QLatin1String(name));
    m_stage->card.exportTo(path);
    if (!QTest::qWaitFor([this] { return message().startsWith(QStringLiteral("Saved as")); })) {
        return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPlotExport::writesAPicture()
{
    const QImage image = QImage::fromData(write("plot.png"), "PNG");
    QVERIFY(!image.isNull());
    QVERIFY(image.width() >= 1200);
    int ink = 0;
    const QColor line = ui::lightTokens().minus;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ink += qAbs(pixel.red() - line.red()) + qAbs(pixel.green() - line.green())
                               + qAbs(pixel.blue() - line.blue())
                           < 40
                       ? 1
                       : 0;
        }
    }
    QVERIFY2(ink > 500, qPrintable(QString::number(ink)));
}

void TestPlotExport::writesADrawing()
{
    const QByteArray svg = write("plot.svg");
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QVERIFY(!svg.contains("<image")); // lines, not pixels
    QVERIFY(svg.contains("virtual board"));
    QVERIFY(svg.contains("modelled"));
    QVERIFY(svg.contains("stroke-dasharray"));
}

void TestPlotExport::writesADocument()
{
    const QByteArray pdf = write("plot.pdf");
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

void TestPlotExport::writesFiguresOfTheTimeThatIsShown()
{
    const QList<QByteArray> lines = write("plot.csv").trimmed().split('\n');
    QVERIFY(lines.front().startsWith("unix_seconds,quantity,value,"));
    QVERIFY(qAbs(lines.size() - 1 - 2 * 100) <= 4); // ten seconds of two lines at 10 Hz
    QVERIFY(lines.at(1).contains("measured,package,chip"));
    QVERIFY(lines.back().contains("modelled,package,virtual board"));
}

void TestPlotExport::saysWhenItCannotWrite()
{
    m_stage->card.exportTo(QStringLiteral("/nowhere/at/all.png"));
    QVERIFY(message().startsWith(QStringLiteral("Saving "))); // it may take long
    QTRY_VERIFY(!message().startsWith(QStringLiteral("Saving ")));
    QVERIFY(message().contains(QStringLiteral("/nowhere/at")));
}

// Figures of a few seconds wait in a buffer until the file is closed.
void TestPlotExport::saysWhenTheDiskIsFull()
{
    m_stage->view.setSpan(5.0);
    const QString path = m_stage->folder.filePath(QStringLiteral("plot.csv"));
    const tests::FullDisk disk;
    m_stage->card.exportTo(path);
    QTRY_VERIFY(!message().startsWith(QStringLiteral("Saving ")));
    QVERIFY2(message().contains(path) && !message().startsWith(QStringLiteral("Saved")),
             qPrintable(message()));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestPlotExport)
#include "test_plot_export.moc"
