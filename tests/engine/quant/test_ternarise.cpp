// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/ternarise.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace trilume;
using quant::AbsMean;

class TestTernarise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanOfAbsoluteValues();
    void meanDoesNotDependOnThePieces();
    void scaleHasALowerBound();
    void tritsRoundHalfToEven_data();
    void tritsRoundHalfToEven();
};

void TestTernarise::meanOfAbsoluteValues()
{
    AbsMean mean;
    const std::vector<float> weights = {1.0F, -2.0F, 0.5F, -0.5F, 0.0F};
    mean.add(weights);
    QCOMPARE(mean.scale(), 0.8F);
}

void TestTernarise::meanDoesNotDependOnThePieces()
{
    std::vector<float> weights(1001);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] = std::sin(static_cast<float>(i)) * std::pow(10.0F, static_cast<float>(i % 9));
    }
    AbsMean whole;
    whole.add(weights);
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 500U}) {
        AbsMean mean;
        for (std::size_t i = 0; i < weights.size(); i += piece) {
            mean.add(std::span(weights).subspan(i, std::min(piece, weights.size() - i)));
        }
        QCOMPARE(mean.scale(), whole.scale());
    }
    // In double: adding many small values to a large one loses nothing.
    AbsMean many;
    many.add(std::vector<float>{16777216.0F});
    many.add(std::vector<float>(16777216 - 1, 1.0F));
    QCOMPARE(many.scale(), static_cast<float>((16777216.0 + 16777215.0) / 16777216.0));
}

void TestTernarise::scaleHasALowerBound()
{
    QCOMPARE(AbsMean().scale(), 1e-5F);
    AbsMean zeros;
    zeros.add(std::vector<float>(100, 0.0F));
    QCOMPARE(zeros.scale(), 1e-5F);
}

void TestTernarise::tritsRoundHalfToEven_data()
{
    QTest::addColumn<float>("weight");
    QTest::addColumn<int>("trit");
    constexpr float kScale = 0.25F; // w * s_w is exact
    QTest::newRow("0") << 0.0F << 0;
    QTest::newRow("0.5 to even") << 0.5F * kScale << 0;
    QTest::newRow("above 0.5") << std::nextafter(0.5F, 1.0F) * kScale << 1;
    QTest::newRow("below 0.5") << std::nextafter(0.5F, 0.0F) * kScale << 0;
    QTest::newRow("-0.5 to even") << -0.5F * kScale << 0;
    QTest::newRow("beyond -0.5") << std::nextafter(-0.5F, -1.0F) * kScale << -1;
    QTest::newRow("1.5") << 1.5F * kScale << 1;
    QTest::newRow("-1.5") << -1.5F * kScale << -1;
    QTest::newRow("huge") << 1e30F << 1;
    QTest::newRow("-huge") << -1e30F << -1;
}

void TestTernarise::tritsRoundHalfToEven()
{
    QFETCH(float, weight);
    QFETCH(int, trit);
    for (const std::size_t n : {1U, 16U, 19U}) {
        std::vector<std::int8_t> trits(n, 9);
        quant::ternarise(std::vector<float>(n, weight), 0.25F, trits);
        for (const std::int8_t found : trits) {
            QCOMPARE(int(found), trit);
        }
    }
}

QTEST_GUILESS_MAIN(TestTernarise)
#include "test_ternarise.moc"
