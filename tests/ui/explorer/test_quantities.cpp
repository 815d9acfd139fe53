// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/activation_watch.h"
#include "app/explorer/snapshot_values.h"
#include "engine/generate/session.h"
#include "engine/model/architectures.h"
#include "tests/support/caching_model.h"
#include "tests/support/tiny_transformer.h"
#include "ui/explorer/quantities.h"
#include "ui/explorer/value_range.h"
#include "ui/theme/color_map.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace trilume;
using namespace trilume::ui;

// Numbers and colours of the explorer.
class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryQuantityOnce_data();
    void explainsEveryQuantityOnce();
    void takesNamesFromTheModel();
    void hasAValueForWhateverItOffers();
    void hasNoValueForWhatAModelLacks();
    void knowsTheHalfLifeOfAGate();
    void writesValuesWithUnits();
    void findsPlacesInARange();
    void rangesSurviveOddValues();
    void coloursRiseInLightness();
};

namespace {

app::LayerParts bundled()
{
    return app::layerParts(model::architectures().front().watchable);
}

app::LayerParts another()
{
    return app::layerParts(tests::CachingModel().watchable());
}

} // namespace

void TestQuantities::explainsEveryQuantityOnce_data()
{
    QTest::addColumn<app::LayerParts>("parts");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("bundled")
        << bundled()
        << QStringLiteral("residual_rms residual_max lens half_life forget_mean state_rms "
                          "update_rms remembered zero_share saturated_share "
                          "non_zero_weights seconds")
        << QStringLiteral("half_life");
    QTest::newRow("another architecture")
        << another()
        << QStringLiteral("x_rms x_max lens keys_rms keys_max attention_mean zero_share "
                          "saturated_share non_zero_weights seconds")
        << QStringLiteral("x_rms");
    QTest::newRow("a transformer")
        << app::layerParts(tests::tinyTransformer(tests::TinyFamily::Qwen)->watchable())
        << QStringLiteral("residual_rms residual_max lens attention_entropy_mean attention "
                          "zero_share saturated_share non_zero_weights seconds")
        << QStringLiteral("residual_rms");
    QTest::newRow("without anything") << app::LayerParts() << QString() << QString();
}

void TestQuantities::explainsEveryQuantityOnce()
{
    QFETCH(const app::LayerParts, parts);
    QFETCH(const QString, words);
    QFETCH(const QString, first);
    const std::vector<QuantityInfo> catalogue = quantityCatalogue(parts);
    QStringList found;
    QString group;
    QStringList groups;
    for (const QuantityInfo& info : catalogue) {
        found.append(info.word);
        QVERIFY(!info.group.isEmpty() && !info.name.isEmpty() && info.explanation.size() > 60);
        QVERIFY(!info.shortName.isEmpty());
        QCOMPARE(findQuantity(catalogue, info.word), &info);
        if (info.view == QuantityView::Tokens) {
            QVERIFY2(!info.series.empty(), qPrintable(info.word));
        }
        for (const std::size_t series : info.series) {
            QVERIFY(series < parts.series.size());
        }
        if (info.group != group) { // each in one piece
            group = info.group;
            QVERIFY(!groups.contains(group));
            groups.append(group);
        }
    }
    QCOMPARE(found.join(QLatin1Char(' ')), words);
    const QuantityInfo* shown = firstShown(catalogue);
    QCOMPARE(shown == nullptr ? QString() : shown->word, first);
}

void TestQuantities::takesNamesFromTheModel()
{
    const std::vector<QuantityInfo> catalogue = quantityCatalogue(bundled());
    QCOMPARE(findQuantity(catalogue, QStringLiteral("forget_mean"))->name,
             QStringLiteral("Forget gate"));
    QCOMPARE(titlesOf(bundled().projections).join(QLatin1Char('|')),
             QStringLiteral("input i|forget f|gate g|output o|MLP gate|MLP down"));
    QCOMPARE(shortTitlesOf(bundled().projections).join(QLatin1Char('|')),
             QStringLiteral("i|f|g|o|gate|down"));
    QCOMPARE(titlesOf(bundled().timeGroups).join(QLatin1Char('|')),
             QStringLiteral("i, f and g|output o|MLP gate|MLP down"));
    QCOMPARE(shortTitlesOf(bundled().timeGroups).join(QLatin1Char('|')),
             QStringLiteral("i f g|o|gate|down"));
    const std::vector<QuantityInfo> others = quantityCatalogue(another());
    QCOMPARE(findQuantity(others, QStringLiteral("keys_max"))->name,
             QStringLiteral("Key of the token: peak"));
    QCOMPARE(findQuantity(others, QStringLiteral("attention_mean"))->name,
             QStringLiteral("attention")); // that has no other name
    QCOMPARE(titlesOf(another().projections), QStringList(QStringLiteral("qkv")));
}

// A recording of the other architecture, by a session and not made up.
void TestQuantities::hasAValueForWhateverItOffers()
{
    const auto model = std::make_shared<tests::CachingModel>();
    const std::atomic<bool> wanted{false};
    app::ActivationSnapshotPtr snapshot;
    app::ActivationWatch watch(model, wanted,
                               [&](const app::ActivationSnapshotPtr& built) { snapshot = built; });
    generate::Session session(model, {.threads = {1}});
    const std::vector<TokenId> tokens = {1, 5, 2, 7};
    watch.beginTurn(1);
    watch.onTurnStart({tokens, 0, {}, session.heldTensors()});
    generate::Session::ReadOptions options;
    options.observer = &watch;
    QVERIFY(session.read(tokens, options).ok());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        watch.onTokenRead({i, tokens[i], "a"});
    }
    watch.endTurn();
    QCOMPARE(snapshot->parts->sampled, QStringLiteral("x"));
    QCOMPARE(snapshot->channels.size(), tests::CachingModel::kHidden);
    int shown = 0;
    for (const QuantityInfo& info : quantityCatalogue(*snapshot->parts)) {
        if (info.view == QuantityView::Tokens) {
            QVERIFY2(valueOf(*snapshot, info, 0, 3, 1) >= 0.0, qPrintable(info.word));
            ++shown;
        }
    }
    QCOMPARE(shown, 8);
    const std::vector<QuantityInfo> catalogue = quantityCatalogue(*snapshot->parts);
    QCOMPARE(
        valueOf(*snapshot, *findQuantity(catalogue, QStringLiteral("attention_mean")), 0, 3, 1),
        0.25); // a quarter for each of four keys
}

void TestQuantities::hasNoValueForWhatAModelLacks()
{
    app::ActivationSnapshot snapshot;
    snapshot.layers = 2;
    app::LayerParts parts;
    parts.projections = {{QStringLiteral("qkv"), QStringLiteral("qkv"), QStringLiteral("qkv")}};
    parts.series = {{QStringLiteral("zero_share_qkv"), app::Statistic::ZeroShare, 0}};
    snapshot.parts = std::make_shared<app::LayerParts>(parts);
    auto token = std::make_shared<app::TokenColumn>();
    token->values = {3.0F, 4.0F};
    snapshot.tokens.push_back(token);
    const std::vector<QuantityInfo> catalogue = quantityCatalogue(parts);
    const QuantityInfo& zeros = *findQuantity(catalogue, QStringLiteral("zero_share"));
    QCOMPARE(valueOf(snapshot, zeros, 0, 0, 1), 4.0);
    QVERIFY(std::isnan(valueOf(snapshot, zeros, 1, 0, 1)));
    QVERIFY(std::isnan(valueOf(snapshot, QuantityInfo(), 0, 0, 1)));
    // Of another model's list, which cannot be known here.
    const std::vector<QuantityInfo> others = quantityCatalogue(bundled());
    QVERIFY(
        std::isnan(valueOf(snapshot, *findQuantity(others, QStringLiteral("half_life")), 0, 0, 1)));
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
    QCOMPARE(valueText(QuantityUnit::Tokens, 41.0).joined(), QStringLiteral("41.0\u202Ftokens"));
    QCOMPARE(valueText(QuantityUnit::Tokens, std::numeric_limits<double>::infinity()).value,
             QStringLiteral("\u221E"));
    QCOMPARE(valueText(QuantityUnit::Share, 0.079).joined(), QStringLiteral("7.90\u202F%"));
    QCOMPARE(valueText(QuantityUnit::Share, 0.00001).joined(), QStringLiteral("0.00100\u202F%"));
    QCOMPARE(valueText(QuantityUnit::Share, 1.24e-9).joined(), QStringLiteral("< 0.001\u202F%"));
    QCOMPARE(valueText(QuantityUnit::Share, 0.0).joined(), QStringLiteral("0\u202F%"));
    QCOMPARE(valueText(QuantityUnit::Seconds, 0.0021).value, QStringLiteral("2.1"));
    QCOMPARE(valueText(QuantityUnit::Seconds, 0.0021).unit, QStringLiteral("ms"));
    QCOMPARE(valueText(QuantityUnit::Plain, std::numeric_limits<double>::quiet_NaN()).joined(),
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
