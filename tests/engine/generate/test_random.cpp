// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/random.h"

#include <QtTest>

#include <array>

using trilume::generate::Random;

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yieldsThePublishedNumbers();
    void uniformIsOnItsGrid();
    void uniformIsEven();
    void streamsDiffer();
    void goesOnFromASavedState();
    void repairsAnEvenIncrement();
};

// The first numbers of the demonstration program that comes with PCG32 (seed 42, stream 54).
void TestRandom::yieldsThePublishedNumbers()
{
    Random random(42, 54);
    for (const std::uint32_t expected :
         {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU}) {
        QCOMPARE(random.next(), expected);
    }
}

void TestRandom::uniformIsOnItsGrid()
{
    Random random(42, 54);
    QCOMPARE(random.uniform(),
             static_cast<double>((0xa15c02b7ULL >> 5U) * 67108864ULL + (0x7b47f409ULL >> 6U))
                 / 9007199254740992.0);
    for (int i = 0; i < 100000; ++i) {
        const double value = random.uniform();
        QVERIFY(value >= 0.0 && value < 1.0);
    }
}

void TestRandom::uniformIsEven()
{
    Random random(1);
    std::array<int, 64> counts{};
    constexpr int kDraws = 640000;
    for (int i = 0; i < kDraws; ++i) {
        ++counts[static_cast<std::size_t>(random.uniform() * 64.0)];
    }
    double chiSquare = 0.0;
    for (const int count : counts) {
        const double difference = count - kDraws / 64.0;
        chiSquare += difference * difference / (kDraws / 64.0);
    }
    qInfo("chi-square %g", chiSquare);
    QVERIFY(chiSquare > 33.0 && chiSquare < 104.0); // 63 degrees of freedom, 99.9 % on each side
}

void TestRandom::streamsDiffer()
{
    Random a(7, 0);
    Random b(7, 1);
    Random c(8, 0);
    const std::uint32_t first = a.next();
    QVERIFY(first != b.next() && first != c.next());
}

void TestRandom::goesOnFromASavedState()
{
    Random random(5);
    static_cast<void>(random.next());
    const Random::State state = random.state();
    const std::uint32_t expected = random.next();
    Random other(99);
    other.setState(state);
    QVERIFY(other.state() == state);
    QCOMPARE(other.next(), expected);
}

void TestRandom::repairsAnEvenIncrement()
{
    Random random(5);
    random.setState({0, 0});
    QCOMPARE(random.state().increment, 1ULL);
    static_cast<void>(random.next());
    QVERIFY(random.state().state != 0);
}

QTEST_GUILESS_MAIN(TestRandom)
#include "test_random.moc"
