// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page with models and backends of other kinds; test_explorer_page looks at the rest.
#include "app/explorer/attention_maps.h"
#include "app/explorer/snapshot_values.h"
#include "tests/support/caching_model.h"
#include "tests/support/tiny_transformer.h"
#include "tests/ui/explorer/explorer_desk.h"

#include <QAbstractButton>
#include <QAction>
#include <QTest>

#include <memory>
#include <optional>

using namespace trilume;
using tests::filled;
using tests::kLayers;
using tests::recording;
using Desk = tests::ExplorerDesk;

namespace {

QStringList shownIn(const QWidget& list)
{
    QStringList names;
    for (const QAbstractButton* button : list.findChildren<QAbstractButton*>()) {
        names.append(button->objectName());
    }
    return names;
}

constexpr std::size_t kHeads = 6;

// At token p head h of layer l gives all but a tenth to token (h + l) % (p + 1), the rest to its
// own.
std::shared_ptr<app::ActivationSnapshot> attentiveRecording(std::size_t tokens,
                                                            std::size_t kept,
                                                            std::int64_t chat)
{
    auto snapshot = recording(tokens, chat);
    snapshot->parts = std::make_shared<app::LayerParts>(
        app::layerParts(tests::tinyTransformer(tests::TinyFamily::Qwen)->watchable()));
    snapshot->codeCounts.assign(kLayers * 4 * app::kExplorerCodes, 1);
    for (std::size_t p = 0; p < tokens; ++p) {
        auto column = std::make_shared<app::TokenColumn>(*snapshot->tokens[p]);
        column->values.assign(snapshot->parts->series.size() * kLayers, 0.5F);
        for (std::size_t i = 0; i < kLayers * kHeads; ++i) {
            column->spreads.push_back(static_cast<float>(i) / 100.0F);
        }
        snapshot->tokens[p] = column;
        if (p + kept < tokens) {
            continue;
        }
        app::AttentionMaps maps(kLayers);
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            std::vector<float> weights(kHeads * (p + 1));
            for (std::size_t head = 0; head < kHeads; ++head) {
                weights[head * (p + 1) + (head + layer) % (p + 1)] += 0.875F;
                weights[head * (p + 1) + p] += 0.125F;
            }
            maps.add({p, layer, 0}, weights);
        }
        snapshot->attention.push_back(maps.before(tokens).back());
    }
    return snapshot;
}

} // namespace

class TestExplorerModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatLayersCannotBeWatched();
    void offersWhatTheModelHas();
    void offersNothingUntilTheModelIsKnown();
    void showsWhatHeadsLookAt();
    void saysWhatOfAttentionIsNotKept();
};

// With a backend that shows nothing of them: a sentence, and no question whose answer would not be
// recorded.
void TestExplorerModels::saysThatLayersCannotBeWatched()
{
    Desk desk;
    const QString usual = desk.text("explorerEmptyHeading");
    QVERIFY(desk.find<QWidget>("explorerExample")->isVisible());
    desk.chats.can.activations = false;
    Q_EMIT desk.models.loaded(desk.models.summary());
    QVERIFY(desk.text("explorerEmptyHeading") != usual);
    QVERIFY(
        desk.text("explorerEmptyHint").contains(QStringLiteral("does not tell what its layers")));
    QVERIFY(!desk.find<QWidget>("explorerExample")->isVisible());
    QVERIFY(!desk.find<QAbstractButton>("keepRecording")->isEnabled());
    desk.chats.can.activations = true;
    Q_EMIT desk.models.loaded(desk.models.summary());
    QCOMPARE(desk.text("explorerEmptyHeading"), usual);
    QVERIFY(desk.find<QAbstractButton>("keepRecording")->isEnabled());
}

// Of an architecture that has none of the names of the bundled one.
void TestExplorerModels::offersWhatTheModelHas()
{
    Desk desk;
    desk.record(4);
    desk.click("quantity-residual_max");
    const app::LayerParts other = app::layerParts(tests::CachingModel().watchable());
    desk.explorer.show(app::ActivationSnapshotPtr());
    desk.explorer.describe(other);
    const QString all = shownIn(*desk.find<QWidget>("quantityList")).join(QLatin1Char(' '));
    QCOMPARE(all,
             QStringLiteral(
                 "quantity-x_rms quantity-x_max quantity-lens quantity-keys_rms quantity-keys_max "
                 "quantity-attention_mean quantity-zero_share "
                 "quantity-saturated_share quantity-non_zero_weights quantity-seconds"));
    QCOMPARE(desk.page->selection().info.word, QStringLiteral("x_rms"));
    QCOMPARE(desk.find<QAbstractButton>("quantity-keys_rms")->text(),
             QStringLiteral("Key of the token: size"));

    auto snapshot = recording(4, desk.chats.currentChat().value);
    snapshot->parts = std::make_shared<app::LayerParts>(other);
    snapshot->codeCounts.resize(kLayers * app::kExplorerCodes);
    desk.explorer.show(app::ActivationSnapshotPtr(snapshot));
    QTest::qWait(0);
    desk.click("quantity-attention_mean");
    QCOMPARE(desk.text("quantityTitle"), QStringLiteral("attention"));
    QCOMPARE(filled(desk.map().cells()), static_cast<int>(4 * kLayers));
    QVERIFY(desk.find<QWidget>("cursorQuartiles")->isVisible());
    QVERIFY(desk.find<QWidget>("cursorRow-x_max") != nullptr);
    QVERIFY(desk.find<QWidget>("cursorRow-residual_max") == nullptr);
    desk.click("quantity-zero_share");
    desk.click("insideView1");
    QCOMPARE(desk.text("insideCardTitle"), QStringLiteral("Layer 1, qkv"));

    // What both have stays chosen.
    desk.explorer.show(app::ActivationSnapshotPtr());
    desk.explorer.describe(tests::bundledLayerParts());
    QCOMPARE(desk.page->selection().info.word, QStringLiteral("zero_share"));
    QVERIFY(desk.find<QAbstractButton>("quantity-zero_share")->isChecked());
}

void TestExplorerModels::offersNothingUntilTheModelIsKnown()
{
    Desk desk{std::nullopt};
    QVERIFY(!desk.find<QWidget>("quantityList")->isVisible());
    QVERIFY(desk.find<QWidget>("explorerEmpty")->isVisible());
    desk.explorer.describe(tests::bundledLayerParts());
    QVERIFY(desk.find<QWidget>("quantityList")->isVisible());
    QCOMPARE(desk.page->selection().info.word, QStringLiteral("half_life"));
}

void TestExplorerModels::showsWhatHeadsLookAt()
{
    Desk desk;
    const auto snapshot = attentiveRecording(9, 9, desk.chats.currentChat().value);
    desk.explorer.show(app::ActivationSnapshotPtr(snapshot));
    QTest::qWait(0);
    desk.click("quantity-attention");
    QTest::qWait(0);
    const auto* spreads = desk.find<ui::HeatMap>("spreadMap");
    const auto* weights = desk.find<ui::HeatMap>("attentionMap");
    QCOMPARE(spreads->cells().rows, static_cast<int>(kLayers));
    QCOMPARE(spreads->cells().columns, static_cast<int>(kHeads));
    QCOMPARE(weights->cells().rows, static_cast<int>(kHeads));
    QCOMPARE(filled(weights->cells()), static_cast<int>(9 * kHeads)); // at the newest token
    const QString first = desk.text("attentionSentence");
    QVERIFY2(first.startsWith(QStringLiteral("Layer 1, head 1: spread 0.")), qPrintable(first));
    QVERIFY2(first.contains(QStringLiteral("on \u201Ct0\u201D (token 1).")), qPrintable(first));
    QCOMPARE(spreads->accessibleDescription(), first);

    QTest::keyClick(const_cast<ui::HeatMap*>(spreads), Qt::Key_Right);
    QTest::keyClick(const_cast<ui::HeatMap*>(spreads), Qt::Key_Down);
    QTest::keyClick(const_cast<ui::HeatMap*>(spreads), Qt::Key_Down);
    QCOMPARE(desk.page->selection().cursor.layer, std::size_t{2});
    const QString other = desk.text("attentionSentence");
    QVERIFY2(other.startsWith(QStringLiteral("Layer 3, head 2")), qPrintable(other));
    QVERIFY2(other.contains(QStringLiteral("on \u201Ct3\u201D (token 4).")), qPrintable(other));

    desk.click("previousToken");
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{7});
    QCOMPARE(filled(weights->cells()), static_cast<int>(8 * kHeads));
    QTest::keyClick(const_cast<ui::HeatMap*>(weights), Qt::Key_Home);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{0});
    QVERIFY(!desk.find<QWidget>("previousToken")->isEnabled());
    desk.click("nextToken");
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{1});

    desk.dialogs.saveFolder = desk.folder.path();
    desk.page->findChild<QAction*>(QStringLiteral("export-csv"))->trigger();
    const app::ShownData& data = desk.explorer.exportedData;
    QCOMPARE(data.quantity, QStringLiteral("attention"));
    QCOMPARE(data.columns, (QStringList{QStringLiteral("entropy"), QStringLiteral("position 0"),
                                        QStringLiteral("position 1")}));
    QCOMPARE(data.rowNumbers.size(), kLayers * kHeads);
    QCOMPARE(data.rowTexts.at(kHeads + 2), QStringLiteral("layer 2, head 3"));
    QCOMPARE(data.values[(kHeads + 2) * 3], 0.08F);
    QCOMPARE(data.values[(kHeads + 2) * 3 + 1], 0.0F); // (2 + 1) % 2 is its own
    QCOMPARE(data.values[(kHeads + 2) * 3 + 2], 1.0F);

    desk.click("quantity-attention_entropy_mean");
    QVERIFY(desk.find<QWidget>("cursorQuartiles")->isVisible());
}

void TestExplorerModels::saysWhatOfAttentionIsNotKept()
{
    Desk desk;
    desk.explorer.show(
        app::ActivationSnapshotPtr(attentiveRecording(9, 2, desk.chats.currentChat().value)));
    QTest::qWait(0);
    desk.click("quantity-attention");
    QTest::qWait(0);
    QVERIFY(!desk.find<QWidget>("attentionHint")->isVisible());
    desk.click("previousToken");
    desk.click("previousToken");
    QVERIFY(desk.find<QWidget>("attentionHint")->isVisible());
    QVERIFY(!desk.find<QWidget>("attentionMap")->isVisible());
    QVERIFY(desk.text("attentionHint").contains(QStringLiteral("newest tokens")));
    QVERIFY(desk.text("attentionSentence").startsWith(QStringLiteral("Layer 1, head 1: spread")));
}

QTEST_MAIN(TestExplorerModels)
#include "test_explorer_models.moc"
