// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as differences from one token, and from a recording that was kept.
#include "tests/ui/explorer/explorer_desk.h"
#include "ui/explorer/color_bar.h"
#include "ui/explorer/explorer_views.h"
#include "ui/explorer/inside_card.h"

#include <QAction>
#include <QToolButton>

using namespace trilume;
using tests::ExplorerDesk;
using tests::kLayers;

namespace {

constexpr std::size_t kTokens = 12;
constexpr std::size_t kReferenceToken = 4;

// Of a token whose number every value grows with by a hundredth (explorer_desk.h).
float differenceAt(std::size_t token)
{
    return (static_cast<float>(token) - static_cast<float>(kReferenceToken)) * 0.01F;
}

bool isNear(float found, float expected)
{
    return std::abs(found - expected) < 1e-5F;
}

class DifferenceDesk : public ExplorerDesk
{
public:
    DifferenceDesk()
    {
        record(kTokens);
        click("quantity-residual_rms");
        while (page->selection().cursor.token > kReferenceToken) {
            QTest::keyClick(&map(), Qt::Key_Left);
        }
    }

    void choose(const char* action) const
    {
        page->findChild<QAction*>(QLatin1String(action))->trigger();
        QTest::qWait(0);
    }

    [[nodiscard]] app::ShownData data() const
    {
        return page->findChild<ui::ExplorerViews*>()->data();
    }

    [[nodiscard]] float placeOf(std::size_t token, std::size_t layer) const
    {
        return map()
            .cells()
            .places[layer * static_cast<std::size_t>(map().cells().columns) + token];
    }
};

} // namespace

class TestDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toATokenOfTheText();
    void toARecordingThatWasKept();
    void insideACell();
    void isTakenOffAgain();
    void endsWithWhatItBelongsTo_data();
    void endsWithWhatItBelongsTo();
    void staysAtItsTokenWhileTheTextGrows();
};

void TestDifference::toATokenOfTheText()
{
    const DifferenceDesk desk;
    QVERIFY(!desk.find<QToolButton>("difference")->isChecked());
    desk.choose("differenceFromToken");
    QVERIFY(desk.find<QToolButton>("difference")->isChecked());
    QCOMPARE(desk.text("quantityExplanation"),
             QStringLiteral("How much more it is than at \u201Ct4\u201D, token 5: blue is less, "
                            "amber is more."));
    const app::ShownData data = desk.data();
    QCOMPARE(data.quantity, QStringLiteral("residual_rms_difference"));
    for (std::size_t token = 0; token < kTokens; ++token) {
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            QVERIFY(isNear(data.values[token * kLayers + layer], differenceAt(token)));
        }
    }
    // Zero in the middle of the colours, as far to both sides.
    QCOMPARE(desk.placeOf(kReferenceToken, 0), 0.5F);
    QVERIFY(isNear(desk.placeOf(kTokens - 1, 0), 1.0F));
    QVERIFY(isNear(desk.placeOf(1, 0), 0.5F + 0.5F * differenceAt(1) / differenceAt(kTokens - 1)));
    QCOMPARE(desk.text("cursorQuartiles"), QStringLiteral("more than at \u201Ct4\u201D, token 5"));
}

void TestDifference::toARecordingThatWasKept()
{
    DifferenceDesk desk;
    desk.choose("differenceFromRecording");
    QVERIFY(isNear(desk.data().values.front(), 0.0F));
    // Another answer: its first eight tokens are larger by a quarter in one layer.
    const auto other = tests::recording(kTokens + 2, desk.chats.currentChat().value);
    other->recording = 2;
    for (std::size_t token = 0; token < 8; ++token) {
        auto changed = std::make_shared<app::TokenColumn>(*other->tokens[token]);
        for (std::size_t series = 0; series < changed->values.size() / kLayers; ++series) {
            changed->values[series * kLayers + 1] += 0.25F;
        }
        other->tokens[token] = changed;
    }
    desk.explorer.show(other);
    const std::vector<float> values = desk.data().values;
    QVERIFY(isNear(values[3 * kLayers], 0.0F));
    QVERIFY(isNear(values[3 * kLayers + 1], 0.25F));
    QVERIFY(isNear(values[8 * kLayers + 1], 0.0F));
    QVERIFY(std::isnan(values[kTokens * kLayers])); // where the kept one had ended
    QVERIFY(desk.text("quantityExplanation").contains(QStringLiteral("recording that was kept")));
}

void TestDifference::insideACell()
{
    DifferenceDesk desk;
    desk.choose("differenceFromToken");
    QTest::keyClick(&desk.map(), Qt::Key_Right);
    const app::ShownData inside = desk.page->findChild<ui::InsideCard*>()->data();
    QCOMPARE(inside.quantity, QStringLiteral("residual_at_5_difference"));
    QVERIFY(!inside.values.empty());
    for (const float value : inside.values) {
        QVERIFY(isNear(value, 1.0F)); // every channel grows by one
    }
}

void TestDifference::isTakenOffAgain()
{
    const DifferenceDesk desk;
    const app::ShownData before = desk.data();
    desk.choose("differenceFromToken");
    QVERIFY(desk.data().values != before.values);
    desk.choose("differenceOff");
    QCOMPARE(desk.data(), before);
    QVERIFY(!desk.find<QToolButton>("difference")->isChecked());
    QVERIFY(!desk.text("quantityExplanation").contains(QStringLiteral("more it is")));
}

void TestDifference::endsWithWhatItBelongsTo_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<std::int64_t>("recording");
    QTest::addColumn<std::size_t>("layers");
    QTest::addColumn<bool>("stays");
    QTest::newRow("a token, of another recording")
        << QStringLiteral("differenceFromToken") << std::int64_t{2} << kLayers << false;
    QTest::newRow("a token, of the same")
        << QStringLiteral("differenceFromToken") << std::int64_t{1} << kLayers << true;
    QTest::newRow("a recording, of another")
        << QStringLiteral("differenceFromRecording") << std::int64_t{2} << kLayers << true;
    QTest::newRow("another model")
        << QStringLiteral("differenceFromRecording") << std::int64_t{2} << kLayers - 1 << false;
}

void TestDifference::endsWithWhatItBelongsTo()
{
    QFETCH(const QString, action);
    QFETCH(std::int64_t, recording);
    QFETCH(std::size_t, layers);
    QFETCH(bool, stays);
    DifferenceDesk desk;
    desk.choose(qPrintable(action));
    const auto other = tests::recording(kTokens, desk.chats.currentChat().value);
    other->recording = recording;
    other->layers = layers;
    desk.explorer.show(other);
    QCOMPARE(desk.find<QToolButton>("difference")->isChecked(), stays);
    QCOMPARE(desk.data().quantity.endsWith(QStringLiteral("_difference")), stays);
}

void TestDifference::staysAtItsTokenWhileTheTextGrows()
{
    DifferenceDesk desk;
    desk.choose("differenceFromToken");
    desk.record(kTokens + 20);
    const app::ShownData data = desk.data();
    QVERIFY(isNear(data.values[kReferenceToken * kLayers], 0.0F));
    QVERIFY(isNear(data.values[(kTokens + 10) * kLayers], differenceAt(kTokens + 10)));
}

QTEST_MAIN(TestDifference)
#include "test_difference.moc"
