// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/quantities.h"
#include "ui/explorer/value_range.h"
#include "ui/theme/color_map.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <memory>
#include <set>

using namespace trilume;
using namespace trilume::ui;

// Numbers and colours of the explorer.
class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryQuantityOnce();
    void namesPartsThatItKnows();
    void hasNoValueForWhatAModelLacks();
    void knowsTheHalfLifeOfAGate();
    void writesValuesWithUnits();
    void findsPlacesInARange();
    void rangesSurviveOddValues();
    void coloursRiseInLightness();
};

void TestQuantities::explainsEveryQuantityOnce()
{
    std::set<LayerQuantity> seen;
    for (const QuantityInfo& info : quantityCatalogue()) {
        QVERIFY(seen.insert(info.id).second);
        QVERIFY(!info.group.isEmpty() && !info.name.isEmpty() && info.explanation.size() > 60);
        QVERIFY(!quantityWord(info.id).isEmpty());
    }
    QCOMPARE(seen.size(), std::size_t(11));
}

// Those of other architectures are called as their model calls them.
void TestQuantities::namesPartsThatItKnows()
{
    const QStringList words = {QStringLiteral("f"), QStringLiteral("mlp_gate"),
                               QStringLiteral("i_f_g"), QStringLiteral("qkv")};
    QCOMPARE(partNames(words), (QStringList{QStringLiteral("forget f"), QStringLiteral("MLP gate"),
                                            QStringLiteral("i, f and g"), QStringLiteral("qkv")}));
    QCOMPARE(shortPartNames(words), (QStringList{QStringLiteral("f"), QStringLiteral("gate"),
                                                 QStringLiteral("i f g"), QStringLiteral("qkv")}));
}

void TestQuantities::hasNoValueForWhatAModelLacks()
{
    app::ActivationSnapshot snapshot;
    snapshot.layers = 2;
    snapshot.parts = std::make_shared<app::LayerParts>(
        app::LayerParts{{QStringLiteral("residual_rms"), QStringLiteral("zero_share_qkv")},
                        {QStringLiteral("qkv")},
                        {}});
    auto token = std::make_shared<app::TokenColumn>();
    token->values = {1.0F, 2.0F, 3.0F, 4.0F};
    snapshot.tokens.push_back(token);
    QCOMPARE(valueOf(snapshot, LayerQuantity::ResidualSize, 0, 0, 1), 2.0);
    QCOMPARE(valueOf(snapshot, LayerQuantity::Zeros, 0, 0, 1), 4.0);
    QVERIFY(std::isnan(valueOf(snapshot, LayerQuantity::Zeros, 1, 0, 1)));
    QVERIFY(std::isnan(valueOf(snapshot, LayerQuantity::HalfLife, 0, 0, 1)));
    QVERIFY(std::isnan(valueOf(snapshot, LayerQuantity::Seconds, 0, 0, 1)));
}

void TestQuantities::knowsTheHalfLifeOfAGate()
{
    QCOMPARE(halfLife(0.5), 1.0);
    QVERIFY(std::abs(halfLife(std::pow(0.5, 1.0 / 40.0)) - 40.0) < 1e-9);
    QCOMPARE(halfLife(0.0), 0.0);
    QVERIFY(std::isinf(halfLife(1.0)));
    QVERIFY(std::isnan(halfLife(std::numeric_limits<double>::quiet_NaN())));
}

void TestQuantities::writesValuesWithUnits()
{
    QCOMPARE(valueText(LayerQuantity::HalfLife, 41.0).joined(), QStringLiteral("41.0\u202Ftokens"));
    QCOMPARE(valueText(LayerQuantity::HalfLife, std::numeric_limits<double>::infinity()).value,
             QStringLiteral("\u221E"));
    QCOMPARE(valueText(LayerQuantity::Zeros, 0.079).joined(), QStringLiteral("7.90\u202F%"));
    QCOMPARE(valueText(LayerQuantity::Remembered, 0.00001).joined(),
             QStringLiteral("0.00100\u202F%"));
    QCOMPARE(valueText(LayerQuantity::Remembered, 1.24e-9).joined(),
             QStringLiteral("< 0.001\u202F%"));
    QCOMPARE(valueText(LayerQuantity::Remembered, 0.0).joined(), QStringLiteral("0\u202F%"));
    QCOMPARE(valueText(LayerQuantity::Seconds, 0.0021).value, QStringLiteral("2.1"));
    QCOMPARE(valueText(LayerQuantity::Seconds, 0.0021).unit, QStringLiteral("ms"));
    QCOMPARE(
        valueText(LayerQuantity::UpdateSize, std::numeric_limits<double>::quiet_NaN()).joined(),
        QStringLiteral("\u2013"));
}

void TestQuantities::findsPlacesInARange()
{
    const ValueRange linear(QuantityScale::Linear, {2.0, 4.0});
    QCOMPARE(linear.placeOf(2.0), 0.5);
    QCOMPARE(linear.valueAt(0.25), 1.0);
    const ValueRange span(QuantityScale::Span, {2.0, 4.0});
    QCOMPARE(span.placeOf(2.0), 0.0);
    const ValueRange decades(QuantityScale::Logarithmic,
                             {0.0, 1.0, 100.0, std::numeric_limits<double>::infinity()});
    QVERIFY(std::abs(decades.placeOf(10.0) - 0.5) < 1e-12);
    QCOMPARE(decades.placeOf(0.0), 0.0);
    QCOMPARE(decades.placeOf(std::numeric_limits<double>::infinity()), 1.0);
    QVERIFY(std::abs(decades.valueAt(0.5) - 10.0) < 1e-9);
}

void TestQuantities::rangesSurviveOddValues()
{
    for (const QuantityScale scale :
         {QuantityScale::Linear, QuantityScale::Logarithmic, QuantityScale::Span}) {
        for (const std::vector<double>& values : {std::vector<double>{},
                                                  {std::numeric_limits<double>::quiet_NaN()},
                                                  {0.0},
                                                  {3.0},
                                                  {3.0, 3.0},
                                                  {std::numeric_limits<double>::infinity()}}) {
            const ValueRange range(scale, values);
            QVERIFY(range.lowest() < range.highest());
            QVERIFY(scale != QuantityScale::Logarithmic || range.lowest() > 0.0);
            const double place = range.placeOf(3.0);
            QVERIFY(place >= 0.0 && place <= 1.0);
            QVERIFY(std::isnan(range.placeOf(std::numeric_limits<double>::quiet_NaN())));
        }
    }
}

void TestQuantities::coloursRiseInLightness()
{
    const QColor black(0, 0, 0);
    double before = 0.0;
    for (int i = 0; i <= 100; ++i) {
        const double lightness = contrastRatio(colorAt(sequentialColors(), i / 100.0), black);
        QVERIFY(lightness > before);
        before = lightness;
    }
    QCOMPARE(colorAt(sequentialColors(), -1.0), sequentialColors().front().color);
    QCOMPARE(colorAt(sequentialColors(), 2.0), sequentialColors().back().color);
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        QCOMPARE(colorAt(signedColors(*tokens), 0.5), tokens->background);
        QCOMPARE(colorAt(signedColors(*tokens), 0.0), tokens->minus);
    }
}

QTEST_MAIN(TestQuantities)
#include "test_quantities.moc"
