// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/share_pace.h"

#include <QTest>

using namespace trilume::app;
using namespace std::chrono_literals;

// When work beside a generation is due.
class TestSharePace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueAtOnce();
    void waitsForTheInterval();
    void waitsUntilLongWorkIsASmallShare();
};

void TestSharePace::isDueAtOnce()
{
    const SharePace pace(100ms, 0.05);
    QVERIFY(pace.isDue(SharePace::Clock::time_point()));
}

void TestSharePace::waitsForTheInterval()
{
    SharePace pace(100ms, 0.05);
    const SharePace::Clock::time_point start{10s};
    pace.worked(start, start + 1ms); // of which a twentieth would be due after 19 ms
    QVERIFY(!pace.isDue(start + 100ms));
    QVERIFY(pace.isDue(start + 101ms));
}

void TestSharePace::waitsUntilLongWorkIsASmallShare()
{
    SharePace pace(100ms, 0.05);
    const SharePace::Clock::time_point start{10s};
    pace.worked(start, start + 50ms);
    QVERIFY(!pace.isDue(start + 999ms));
    QVERIFY(pace.isDue(start + 1001ms));
}

QTEST_GUILESS_MAIN(TestSharePace)
#include "test_share_pace.moc"
