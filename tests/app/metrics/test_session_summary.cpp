// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/session_summary.h"

#include <QTest>

#include <limits>

using trilume::app::SessionSummary;
using trilume::app::SummaryBin;

class TestSessionSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenSecondsAreOneBin();
    void leavesOutWhatIsNoNumber();
    void mergesNeighboursWhenItIsFull();
    void aLongSessionStaysBoundedAndWhole();
};

void TestSessionSummary::tenSecondsAreOneBin()
{
    SessionSummary summary;
    summary.add(20.0, 5.0);
    summary.add(24.0, 1.0);
    summary.add(29.9, 3.0);
    summary.add(30.0, 7.0);
    QCOMPARE(summary.bins().size(), std::size_t{2});
    const SummaryBin& first = summary.bins().front();
    QCOMPARE(first.seconds, 20.0);
    QCOMPARE(first.lowest, 1.0);
    QCOMPARE(first.highest, 5.0);
    QCOMPARE(first.mean(), 3.0);
    QCOMPARE(first.count, std::size_t{3});
    QCOMPARE(summary.bins().back().mean(), 7.0);
}

void TestSessionSummary::leavesOutWhatIsNoNumber()
{
    SessionSummary summary;
    summary.add(1.0, std::numeric_limits<double>::quiet_NaN());
    summary.add(std::numeric_limits<double>::infinity(), 1.0);
    QVERIFY(summary.bins().empty());
    summary.add(2.0, 4.0);
    QCOMPARE(summary.bins().front().mean(), 4.0);
}

void TestSessionSummary::mergesNeighboursWhenItIsFull()
{
    SessionSummary summary(4);
    for (int i = 0; i < 5; ++i) { // at 5, 15, 25, 35, 45 s
        summary.add(5.0 + 10.0 * i, i);
    }
    QCOMPARE(summary.binSeconds(), 20.0);
    QCOMPARE(summary.bins().size(), std::size_t{3});
    QCOMPARE(summary.bins()[0].seconds, 0.0);
    QCOMPARE(summary.bins()[0].lowest, 0.0);
    QCOMPARE(summary.bins()[0].highest, 1.0);
    QCOMPARE(summary.bins()[0].mean(), 0.5);
    QCOMPARE(summary.bins()[2].seconds, 40.0);
    QCOMPARE(summary.bins()[2].count, std::size_t{1});
}

void TestSessionSummary::aLongSessionStaysBoundedAndWhole()
{
    SessionSummary summary(16);
    std::size_t count = 0;
    for (int i = 0; i < 20'000; ++i) {
        summary.add(i, i % 7);
    }
    for (const SummaryBin& bin : summary.bins()) {
        count += bin.count;
    }
    QVERIFY(summary.bins().size() <= 16);
    QCOMPARE(count, std::size_t{20'000});
    QCOMPARE(summary.bins().front().seconds, 0.0);
}

QTEST_GUILESS_MAIN(TestSessionSummary)
#include "test_session_summary.moc"
