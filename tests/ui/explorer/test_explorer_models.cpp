// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page with models and backends of other kinds; test_explorer_page looks at the rest.
#include "app/explorer/snapshot_values.h"
#include "tests/support/caching_model.h"
#include "tests/ui/explorer/explorer_desk.h"

#include <QAbstractButton>
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

} // namespace

class TestExplorerModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatLayersCannotBeWatched();
    void offersWhatTheModelHas();
    void offersNothingUntilTheModelIsKnown();
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

QTEST_MAIN(TestExplorerModels)
#include "test_explorer_models.moc"
