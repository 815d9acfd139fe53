// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/series.h"

#include <QSet>
#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace trilume;
using app::Quantity;
using app::RangeSample;
using app::Series;

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSamplesAndOneMoreOnEitherSide();
    void goesOnInTheSummaryWhereSamplesAreGone();
    void aPauseIsAGapInTheSummary();
    void thinningKeepsExtremesAndGaps();
    void namesEveryQuantity();

private:
    static Series make();
};

Series TestSeries::make()
{
    app::SeriesDescription description;
    description.id = QStringLiteral("power/x");
    description.quantity = Quantity::Power;
    return Series(description);
}

void TestSeries::takesSamplesAndOneMoreOnEitherSide()
{
    Series series = make();
    for (int i = 0; i < 10; ++i) {
        series.add({static_cast<double>(i), 10.0 * i});
    }
    const std::vector<RangeSample> range = series.between(3.5, 6.0);
    QCOMPARE(range.size(), std::size_t{5});
    QCOMPARE(range.front().seconds, 3.0);
    QCOMPARE(range.back().seconds, 7.0);
    QCOMPARE(range[1].value, 40.0);
    QCOMPARE(range[1].lowest, 40.0);
}

void TestSeries::goesOnInTheSummaryWhereSamplesAreGone()
{
    Series series = make();
    for (int i = 0; i < 12'000; ++i) { // 20 minutes at 10 Hz
        series.add({i * 0.1, i % 2 == 0 ? 1.0 : 3.0});
    }
    const std::vector<RangeSample> range = series.between(0.0, 1200.0);
    QCOMPARE(series.recent().size(), std::size_t{6000});
    QCOMPARE(range.front().seconds, 5.0); // the middle of the first ten seconds
    QCOMPARE(range.front().value, 2.0);
    QCOMPARE(range.front().lowest, 1.0);
    QCOMPARE(range.front().highest, 3.0);
    QCOMPARE(range.size(), std::size_t{60 + 6000});
    for (std::size_t i = 1; i < range.size(); ++i) {
        QVERIFY(range[i].seconds > range[i - 1].seconds);
    }
    const std::vector<RangeSample> fine = series.between(1000.0, 1001.0);
    QVERIFY(fine.size() >= 11 && fine.size() <= 13);
    QCOMPARE(fine.front().lowest, fine.front().highest);
}

void TestSeries::aPauseIsAGapInTheSummary()
{
    Series series = make();
    series.add({0.0, 1.0});
    series.add({100.0, 1.0});
    for (int i = 0; i < 6000; ++i) {
        series.add({200.0 + i * 0.1, 2.0});
    }
    const std::vector<RangeSample> range = series.between(0.0, 300.0);
    QCOMPARE(range[0].value, 1.0);
    QVERIFY(std::isnan(range[1].value));
    QCOMPARE(range[2].value, 1.0);
}

void TestSeries::thinningKeepsExtremesAndGaps()
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    std::vector<RangeSample> samples;
    const std::array values = {5.0, 9.0, 1.0, 5.0, kNan, 2.0, 2.0, 2.0, 7.0, 7.5, 7.1, 8.0};
    for (std::size_t i = 0; i < values.size(); ++i) {
        samples.push_back(
            {0.25 * static_cast<double>(i), values.at(i), values.at(i), values.at(i)});
    }
    std::vector<double> kept;
    for (const RangeSample& sample : app::thinned(samples, 1.0)) {
        kept.push_back(std::isnan(sample.value) ? -1.0 : sample.value);
    }
    QCOMPARE(kept, (std::vector<double>{9.0, 1.0, -1.0, 2.0, 7.0, 8.0}));
    QCOMPARE(app::thinned(samples, 1e-3).size(), samples.size());
}

void TestSeries::namesEveryQuantity()
{
    constexpr std::array kAll = {Quantity::Power,          Quantity::Throughput,  Quantity::Memory,
                                 Quantity::EnergyPerToken, Quantity::Temperature, Quantity::Clock};
    QSet<QString> words;
    for (const Quantity quantity : kAll) {
        QVERIFY(!app::unitOf(quantity).isEmpty());
        words.insert(app::wordFor(quantity));
    }
    QCOMPARE(words.size(), static_cast<qsizetype>(kAll.size()));
    QCOMPARE(app::unitOf(Quantity::Throughput), QStringLiteral("tokens/s"));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
