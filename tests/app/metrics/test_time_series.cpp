// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/time_series.h"

#include <QTest>

#include <limits>

using trilume::app::Sample;
using trilume::app::TimeSeries;

class TestTimeSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewest_data();
    void keepsTheNewest();
    void anOlderTimeIsMovedUp();
    void findsTheFirstFromATime_data();
    void findsTheFirstFromATime();
};

void TestTimeSeries::keepsTheNewest_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("count");
    for (const int capacity : {0, 1, 2, 7}) {
        for (const int count : {0, 1, 2, 6, 7, 8, 14, 15, 100}) {
            QTest::addRow("%d of %d", count, capacity) << capacity << count;
        }
    }
}

void TestTimeSeries::keepsTheNewest()
{
    QFETCH(const int, capacity);
    QFETCH(const int, count);
    TimeSeries series(static_cast<std::size_t>(capacity));

    for (int i = 0; i < count; ++i) {
        series.add({static_cast<double>(i), static_cast<double>(2 * i)});
    }

    const int kept = std::min(count, std::max(capacity, 1));
    QCOMPARE(series.size(), static_cast<std::size_t>(kept));
    for (int i = 0; i < kept; ++i) {
        const Sample& sample = series.at(static_cast<std::size_t>(i));
        QCOMPARE(sample.seconds, static_cast<double>(count - kept + i));
        QCOMPARE(sample.value, 2.0 * (count - kept + i));
    }
}

void TestTimeSeries::anOlderTimeIsMovedUp()
{
    TimeSeries series(4);
    series.add({5.0, 1.0});
    series.add({3.0, std::numeric_limits<double>::quiet_NaN()});
    QCOMPARE(series.at(1).seconds, 5.0);
    QVERIFY(series.at(1).value != series.at(1).value);
}

void TestTimeSeries::findsTheFirstFromATime_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("expected");
    QTest::newRow("before all") << -1.0 << 5;
    QTest::newRow("the oldest") << 3.0 << 5;
    QTest::newRow("between two") << 4.5 << 3;
    QTest::newRow("one that is there") << 6.0 << 2;
    QTest::newRow("the newest") << 7.0 << 1;
    QTest::newRow("after all") << 7.5 << 0;
}

void TestTimeSeries::findsTheFirstFromATime()
{
    QFETCH(const double, seconds);
    QFETCH(const int, expected);
    TimeSeries series(5);
    for (int i = 0; i < 8; ++i) { // wraps: 3..7 stay
        series.add({static_cast<double>(i), 0.0});
    }

    const std::size_t first = series.firstFrom(seconds);
    QCOMPARE(series.size() - first, static_cast<std::size_t>(expected));
    if (first < series.size()) {
        QVERIFY(series.at(first).seconds >= seconds);
        QCOMPARE(series.at(series.size() - 1).seconds, 7.0);
    }
}

QTEST_GUILESS_MAIN(TestTimeSeries)
#include "test_time_series.moc"
