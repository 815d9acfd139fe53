// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/series_csv.h"

#include <QTest>

#include <limits>

using namespace trilume;

class TestSeriesCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatStandsBesideEveryFigure();
    void quotesWhatNeedsIt();
};

namespace {

app::CsvRange range(double from, double to)
{
    return {from, to, [](double seconds) {
                return 1'700'000'000.0 + seconds;
            }};
}

} // namespace

// The heading and the columns are an interface: other programs read them.
void TestSeriesCsv::writesWhatStandsBesideEveryFigure()
{
    app::SeriesDescription description;
    description.quantity = app::Quantity::Power;
    description.source = QStringLiteral("powercap package-0");
    description.device = QStringLiteral("CPU");
    description.evidence = EvidenceLabel::Derived;
    description.scope = EnergyScope::Package;
    description.id = QStringLiteral("power/one"); // gross and net differ in nothing else
    app::Series series(description);
    series.add({9.0, 1.0}); // before
    series.add({10.0, 11.8});
    series.add({10.1, std::numeric_limits<double>::quiet_NaN()});
    series.add({10.25, 12.0});
    series.add({20.0, 2.0}); // after

    QCOMPARE(app::toCsv({&series}, range(10.0, 11.0)),
             QByteArray("unix_seconds,quantity,value,lowest,highest,unit,label,scope,source,device,"
                        "series\r\n"
                        "1700000010.000,power,11.8,11.8,11.8,W,derived,package,"
                        "powercap package-0,CPU,power/one\r\n"
                        "1700000010.250,power,12,12,12,W,derived,package,"
                        "powercap package-0,CPU,power/one\r\n"));
}

void TestSeriesCsv::quotesWhatNeedsIt()
{
    app::SeriesDescription description;
    description.source = QStringLiteral("a \"log\", read");
    app::Series series(description);
    series.add({1.0, 2.0});
    const QByteArray csv = app::toCsv({&series}, range(0.0, 2.0));
    QVERIFY2(csv.contains(",tokens/s,measured,,\"a \"\"log\"\", read\",,\r\n"), csv.constData());
}

QTEST_GUILESS_MAIN(TestSeriesCsv)
#include "test_series_csv.moc"
