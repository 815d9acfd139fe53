// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two runs of a comparison in the place of a chat.
#include "tests/ui/explorer/explorer_desk.h"
#include "ui/explorer/explorer_views.h"

#include <QAction>
#include <QToolButton>

using namespace trilume;
using tests::ExplorerDesk;
using tests::kLayers;

namespace {

constexpr std::size_t kTokens = 12;

app::RecordedPairPtr samplePair(float difference)
{
    auto pair = std::make_shared<app::RecordedPair>();
    const auto shown = tests::recording(kTokens, 0);
    shown->recording = 8;
    const auto other = tests::recording(kTokens, 0);
    other->recording = 9;
    for (app::TokenColumnPtr& token : other->tokens) {
        auto changed = std::make_shared<app::TokenColumn>(*token);
        for (float& value : changed->values) {
            value -= difference;
        }
        token = changed;
    }
    pair->shown = shown;
    pair->other = other;
    pair->shownName = QStringLiteral("Run A");
    pair->otherName = QStringLiteral("Run B");
    pair->isSame = difference == 0.0F;
    return pair;
}

class PairDesk : public ExplorerDesk
{
public:
    explicit PairDesk(float difference)
    {
        record(4);
        click("quantity-residual_rms");
        page->showPair(samplePair(difference));
        QTest::qWait(0);
    }

    [[nodiscard]] app::ShownData data() const
    {
        return page->findChild<ui::ExplorerViews*>()->data();
    }

    [[nodiscard]] bool isLineShown() const { return find<QWidget>("pairLine")->isVisible(); }
};

} // namespace

class TestShownPair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheDifference();
    void saysThatThereIsNone();
    void choosesAnotherDifference();
    void goesBackToTheChat();
    void goesWhenSomethingIsAsked();
    void staysWhileTheChatIsRecorded();
};

void TestShownPair::showsTheDifference()
{
    const PairDesk desk(0.25F);
    QVERIFY(desk.isLineShown());
    QCOMPARE(desk.text("pairTitle"), QStringLiteral("Differences inside two runs"));
    QVERIFY(desk.text("pairText").contains(QStringLiteral("Run A against Run B")));
    QVERIFY(desk.text("pairText").contains(QStringLiteral("12 tokens")));
    QVERIFY(desk.find<QToolButton>("difference")->isChecked());
    QVERIFY(desk.text("quantityExplanation").contains(QStringLiteral("the same token of Run B")));
    const app::ShownData data = desk.data();
    QCOMPARE(data.quantity, QStringLiteral("residual_rms_difference"));
    QCOMPARE(data.rowNumbers.size(), kTokens);
    QVERIFY(std::abs(data.values[3 * kLayers] - 0.25F) < 1e-5F);
}

void TestShownPair::saysThatThereIsNone()
{
    const PairDesk desk(0.0F);
    QCOMPARE(desk.text("pairTitle"), QStringLiteral("No difference: the same bits"));
    // No map of nothing: the values themselves.
    QVERIFY(!desk.find<QToolButton>("difference")->isChecked());
    QCOMPARE(desk.data().quantity, QStringLiteral("residual_rms"));
    QVERIFY(desk.data().values.back() > 0.0F);
}

void TestShownPair::choosesAnotherDifference()
{
    const PairDesk desk(0.25F);
    auto* fromRun = desk.page->findChild<QAction*>(QStringLiteral("differenceFromRecording"));
    QCOMPARE(fromRun->text(), QStringLiteral("From Run B"));
    desk.page->findChild<QAction*>(QStringLiteral("differenceOff"))->trigger();
    QCOMPARE(desk.data().quantity, QStringLiteral("residual_rms"));
    fromRun->trigger();
    QVERIFY(std::abs(desk.data().values[3 * kLayers] - 0.25F) < 1e-5F);
}

void TestShownPair::goesBackToTheChat()
{
    const PairDesk desk(0.25F);
    desk.click("closePair");
    QVERIFY(!desk.isLineShown());
    QVERIFY(!desk.find<QToolButton>("difference")->isChecked());
    QCOMPARE(desk.data().rowNumbers.size(), std::size_t{4});
    QCOMPARE(desk.page->findChild<QAction*>(QStringLiteral("differenceFromRecording"))->text(),
             QStringLiteral("From this recording, kept as it is"));
}

void TestShownPair::goesWhenSomethingIsAsked()
{
    PairDesk desk(0.25F);
    desk.chats.send(QStringLiteral("Why?"));
    QTRY_VERIFY(!desk.isLineShown());
}

void TestShownPair::staysWhileTheChatIsRecorded()
{
    PairDesk desk(0.25F);
    desk.record(6);
    QVERIFY(desk.isLineShown());
    QCOMPARE(desk.data().rowNumbers.size(), kTokens);
}

QTEST_MAIN(TestShownPair)

#include "test_shown_pair.moc"
