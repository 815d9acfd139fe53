// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/snapshot_values.h"
#include "tests/support/caching_model.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <vector>

using namespace trilume;
using namespace trilume::app;

// Tokens as people see them, and shares of weights by their place.
class TestSnapshotValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTokensVisible_data();
    void makesTokensVisible();
    void findsThePlaceOfATensor();
    void tellsWhatAModelDescribes();
};

void TestSnapshotValues::makesTokensVisible_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("shown");
    const QString space = QStringLiteral("\u2423");
    QTest::newRow("word") << QByteArray(" lamp") << QString() << space + QStringLiteral("lamp");
    QTest::newRow("spaces") << QByteArray("  ") << QString() << space + space;
    QTest::newRow("line") << QByteArray("\n") << QString() << QStringLiteral("\u21B5");
    QTest::newRow("umlaut") << QByteArray("\xC3\xBC") << QString() << QStringLiteral("\u00FC");
    QTest::newRow("beyond the first plane")
        << QByteArray("\xF0\x9F\x92\xA1") << QString() << QStringLiteral("\U0001F4A1");
    QTest::newRow("part of a character")
        << QByteArray("\xF0") << QStringLiteral("<0xF0>") << QStringLiteral("<0xF0>");
    QTest::newRow("control piece")
        << QByteArray() << QStringLiteral("<s>") << QStringLiteral("<s>");
    QTest::newRow("control character")
        << QByteArray("\x07") << QStringLiteral("<0x07>") << QStringLiteral("<0x07>");
    QTest::newRow("without a tokenizer")
        << QByteArray("\xE2\x82") << QString() << QStringLiteral("<E2 82>");
}

void TestSnapshotValues::makesTokensVisible()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, piece);
    QTEST(visibleToken({bytes.data(), static_cast<std::size_t>(bytes.size())}, piece.toStdString()),
          "shown");
}

void TestSnapshotValues::findsThePlaceOfATensor()
{
    constexpr auto kCodes = model::TensorKind::Codes;
    constexpr auto kInLayer = model::TensorPlace::InLayer;
    model::Watchable watchable;
    watchable.tensors.resize(1); // of floats
    watchable.tensors.push_back({"qkv", "", {}, kCodes, kInLayer, model::WatchedRole::Plain, 8});
    watchable.tensors.push_back({"down", "", {}, kCodes, kInLayer, model::WatchedRole::Plain, 8});
    using Place = model::NamedTernary::Place;
    const WeightTable table = weightTable({{"blk.1.down", 8, 6, Place{1, 2}},
                                           {"beyond the layers", 8, 1, Place{9, 2}},
                                           {"of no codes", 8, 1, Place{0, 0}},
                                           {"head", 4, 2, std::nullopt}},
                                          watchable, 2);
    QCOMPARE(table.projections.size(), std::size_t(2));
    QCOMPARE(table.projections[0].name, QStringLiteral("qkv"));
    QCOMPARE(table.projections[1].title, QStringLiteral("down")); // that has no other name
    QCOMPARE(table.tensors.size(), std::size_t(4));
    QCOMPARE(table.tensors[3].nonZero, std::uint64_t(2));
    QCOMPARE(table.shares.size(), std::size_t(4));
    for (std::size_t i = 0; i < table.shares.size(); ++i) {
        if (i == 3) {
            QCOMPARE(table.shares[i], 0.75F);
        } else {
            QVERIFY(std::isnan(table.shares[i]));
        }
    }
}

// The first of the model's own tensors is told before the layers, and one has no series: places
// here are others than there.
void TestSnapshotValues::tellsWhatAModelDescribes()
{
    const LayerParts parts = layerParts(tests::CachingModel().watchable());
    const std::vector<LayerTensor> tensors = {
        {QStringLiteral("keys"), QStringLiteral("Key of the token"), TensorMeaning::Sized},
        {QStringLiteral("attention"), QStringLiteral("attention"), TensorMeaning::Share},
        {QStringLiteral("x"), QStringLiteral("x"), TensorMeaning::Stream}};
    QCOMPARE(parts.tensors, tensors);
    const LayerPart qkv = {QStringLiteral("qkv"), QStringLiteral("qkv"), QStringLiteral("q")};
    QCOMPARE(parts.projections, std::vector<LayerPart>{qkv});
    QCOMPARE(parts.timeGroups.front().shortTitle, QStringLiteral("qkv"));
    QCOMPARE(parts.sampled, QStringLiteral("x"));
    const auto nameOf = [&](Statistic statistic, std::size_t source) {
        const std::optional<std::size_t> found = parts.find(statistic, source);
        return found ? parts.series[*found].name : QString();
    };
    QCOMPARE(nameOf(Statistic::Rms, 0), QStringLiteral("keys_rms"));
    QCOMPARE(nameOf(Statistic::Upper, 1), QStringLiteral("attention_upper"));
    QCOMPARE(nameOf(Statistic::MaxAbs, 2), QStringLiteral("x_max"));
    QCOMPARE(nameOf(Statistic::SaturatedShare, 0), QStringLiteral("saturated_share_qkv"));
    QCOMPARE(nameOf(Statistic::Seconds, 0), QStringLiteral("seconds_qkv"));
    QCOMPARE(nameOf(Statistic::UpdateRms, 0), QString());
}

QTEST_GUILESS_MAIN(TestSnapshotValues)
#include "test_snapshot_values.moc"
