// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/row_heights.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using trilume::ui::RowHeights;

class TestRowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void findsTheRowAtAPosition_data();
    void findsTheRowAtAPosition();
    void agreesWithPlainSums();
};

void TestRowHeights::isEmptyAtFirst()
{
    const RowHeights rows;
    QCOMPARE(rows.total(), 0);
    QCOMPARE(rows.rowAt(0), -1);
}

void TestRowHeights::findsTheRowAtAPosition_data()
{
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("row");
    QTest::newRow("above the first") << -5 << 0;
    QTest::newRow("first pixel") << 0 << 0;
    QTest::newRow("last pixel of the first") << 9 << 0;
    QTest::newRow("first pixel of the second") << 10 << 1;
    QTest::newRow("after a row without height") << 30 << 3;
    QTest::newRow("last pixel") << 34 << 3;
    QTest::newRow("below the last") << 1000 << 3;
}

void TestRowHeights::findsTheRowAtAPosition()
{
    QFETCH(int, y);
    QFETCH(int, row);
    RowHeights rows;
    for (const int height : {10, 20, 0, 5}) {
        rows.append(height, true);
    }
    QCOMPARE(rows.rowAt(y), row);
}

void TestRowHeights::agreesWithPlainSums()
{
    const quint32 seed = 20260401;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    RowHeights rows;
    std::vector<int> plain;
    for (int step = 0; step < 2000; ++step) {
        const int height = random.bounded(200);
        if (plain.empty() || random.bounded(3) == 0) {
            rows.append(height, false);
            plain.push_back(height);
        } else if (random.bounded(20) == 0) {
            const int left = random.bounded(int(plain.size()) + 1);
            rows.cut(left);
            plain.resize(std::size_t(left));
            QCOMPARE(rows.count(), left);
        } else {
            const int row = random.bounded(int(plain.size()));
            rows.set(row, height);
            plain[std::size_t(row)] = height;
            QVERIFY(rows.isExact(row));
        }
        const int probe = random.bounded(int(plain.size()) + 1);
        int sum = 0;
        for (int row = 0; row < probe; ++row) {
            sum += plain[std::size_t(row)];
        }
        QCOMPARE(rows.top(probe), sum);
    }
    QCOMPARE(rows.count(), int(plain.size()));
}

QTEST_GUILESS_MAIN(TestRowHeights)
#include "test_row_heights.moc"
