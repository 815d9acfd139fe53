// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/joined_stats.h"

#include <QTest>

using namespace trilume;
using namespace trilume::app;

namespace {

MessageStats stats(int tokens, double seconds, double joules)
{
    MessageStats made;
    made.promptTokens = 100;
    made.reusedTokens = 10;
    made.generatedTokens = tokens;
    made.prefillSeconds = 0.25;
    made.firstTokenSeconds = 0.5;
    made.decodeSeconds = seconds;
    made.contextTokens = 100 + tokens;
    made.energy.source = QStringLiteral("package-0");
    made.energy.whole = {joules, joules / 2.0, 0.9};
    made.energy.decode.gross = joules / 4.0;
    made.energy.uncertainty = joules / 1000.0;
    made.origin.sampling = AnswerSampling{};
    return made;
}

} // namespace

class TestJoinedStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPartsTogether();
    void anUnknownBeginningMakesItUnknown();
    void whatAServerCountedIsAddedUp();
    void metersThatDifferAreNotAddedUp_data();
    void metersThatDifferAreNotAddedUp();
    void anotherSeedIsNoOrigin();
    void theRestSaysWhetherItWasCut();
};

void TestJoinedStats::bothPartsTogether()
{
    MessageStats rest = stats(20, 4.0, 30.0);
    rest.promptTokens = 150;
    rest.firstTokenSeconds = 0.125;
    const MessageStats joined = joinedStats(stats(10, 1.0, 8.0), rest);
    QCOMPARE(joined.generatedTokens, 30);
    QCOMPARE(joined.decodeSeconds, 5.0);
    QCOMPARE(joined.tokensPerSecond(), 6.0);
    QCOMPARE(joined.prefillSeconds, 0.5);
    QCOMPARE(joined.firstTokenSeconds, 0.5); // of the answer
    QCOMPARE(joined.promptTokens, 100);
    QCOMPARE(joined.reusedTokens, 10);
    QCOMPARE(joined.contextTokens, 120);
    QCOMPARE(joined.energy.whole.gross, 38.0);
    QCOMPARE(joined.energy.whole.net, 19.0);
    QCOMPARE(joined.energy.decode.gross, 9.5);
    QVERIFY(!joined.energy.prefill.gross); // known of neither
    QVERIFY(!joined.energy.whole.processShare);
    QCOMPARE(joined.energy.uncertainty, 0.03);
    QVERIFY(joined.origin.sampling);
}

void TestJoinedStats::anUnknownBeginningMakesItUnknown()
{
    const MessageStats joined = joinedStats(MessageStats(), stats(20, 4.0, 30.0));
    QCOMPARE(joined.generatedTokens, 0);
    QVERIFY(joined.prefillSeconds < 0.0);
    QCOMPARE(joined.tokensPerSecond(), 0.0);
    QVERIFY(!joined.energy.isKnown());
    QCOMPARE(joined.contextTokens, 120); // counted by the model at the end
}

// It tells counts, and nobody measured how long it read.
void TestJoinedStats::whatAServerCountedIsAddedUp()
{
    MessageStats rest = stats(20, 4.0, 30.0);
    rest.prefillSeconds = -1.0;
    const MessageStats joined = joinedStats(stats(10, 1.0, 8.0), rest);
    QCOMPARE(joined.generatedTokens, 30);
    QVERIFY(joined.prefillSeconds < 0.0);
    QCOMPARE(joined.decodeSeconds, 5.0);
    rest.generatedTokens = 0; // it did not count
    QCOMPARE(joinedStats(stats(10, 1.0, 8.0), rest).generatedTokens, 0);
}

void TestJoinedStats::metersThatDifferAreNotAddedUp_data()
{
    QTest::addColumn<int>("difference");
    for (int difference = 0; difference < 4; ++difference) {
        QTest::addRow("%d", difference) << difference;
    }
}

void TestJoinedStats::metersThatDifferAreNotAddedUp()
{
    QFETCH(int, difference);
    MessageStats beginning = stats(10, 1.0, 8.0);
    switch (difference) {
    case 0:
        beginning.energy = {};
        break;
    case 1:
        beginning.energy.source = QStringLiteral("battery");
        break;
    case 2:
        beginning.energy.label = EvidenceLabel::Modelled;
        break;
    default:
        beginning.energy.scope = EnergyScope::Machine;
        break;
    }
    const MessageStats joined = joinedStats(beginning, stats(20, 4.0, 30.0));
    QVERIFY(!joined.energy.isKnown());
    QVERIFY(!joined.energy.problem.isEmpty());
    QCOMPARE(joined.energy.source, QStringLiteral("package-0"));
    QCOMPARE(joined.generatedTokens, 30);
}

void TestJoinedStats::anotherSeedIsNoOrigin()
{
    MessageStats beginning = stats(10, 1.0, 8.0);
    beginning.origin.sampling->seed = 7;
    QVERIFY(!joinedStats(beginning, stats(20, 4.0, 30.0)).origin.sampling);
}

// Whatever is known of its figures.
void TestJoinedStats::theRestSaysWhetherItWasCut()
{
    MessageStats cut = stats(20, 4.0, 30.0);
    cut.cut = AnswerCut::AtLimit;
    cut.origin.sampling->seed = 7;
    QCOMPARE(joinedStats(stats(10, 1.0, 8.0), cut).cut, AnswerCut::AtLimit);
    QCOMPARE(joinedStats({}, cut).cut, AnswerCut::AtLimit);
    QCOMPARE(joinedStats(cut, stats(20, 4.0, 30.0)).cut, AnswerCut::None);
}

QTEST_GUILESS_MAIN(TestJoinedStats)
#include "test_joined_stats.moc"
