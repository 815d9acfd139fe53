// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/time_per_token.h"

#include <QTest>

using namespace trilume;
using namespace trilume::app;

namespace {

Message answer(int contextTokens, double millisecondsPerToken, int tokens = 20)
{
    Message message;
    message.role = MessageRole::Assistant;
    message.stats.modelName = QStringLiteral("tiny");
    message.stats.contextTokens = contextTokens;
    message.stats.generatedTokens = tokens;
    message.stats.decodeSeconds = tokens * millisecondsPerToken / 1000.0;
    return message;
}

} // namespace

class TestTimePerToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsAPoint();
    void whatCannotBeComparedIsLeftOut();
    void nothingIsSaidOfAFewAnswers();
    void oneSlowAnswerIsNoTrend();
    void aTrendIsTold();
};

void TestTimePerToken::everyAnswerIsAPoint()
{
    Message question;
    question.role = MessageRole::User;
    const std::vector<AnswerPace> paces =
        answerPaces({question, answer(100, 2.0), question, answer(300, 3.0)});
    QCOMPARE(paces.size(), std::size_t(2));
    QCOMPARE(paces[0].contextTokens, 100);
    QCOMPARE(paces[0].seconds, 0.002);
    QCOMPARE(paces[1].contextTokens, 300);
    QCOMPARE(paces[1].seconds, 0.003);
    QVERIFY(answerPaces({}).empty());
    QVERIFY(answerPaces({question}).empty());
}

void TestTimePerToken::whatCannotBeComparedIsLeftOut()
{
    Message otherModel = answer(100, 2.0);
    otherModel.stats.modelName = QStringLiteral("large");
    Message otherThreads = answer(200, 2.0);
    otherThreads.stats.origin.threads = 7;
    Message unknown = answer(300, 2.0);
    unknown.stats.decodeSeconds = -1.0;
    const std::vector<AnswerPace> paces = answerPaces(
        {otherModel, otherThreads, unknown, answer(350, 2.0, 3), answer(400, 2.0), unknown});
    QCOMPARE(paces.size(), std::size_t(1));
    QCOMPARE(paces[0].contextTokens, 400);
}

void TestTimePerToken::nothingIsSaidOfAFewAnswers()
{
    QVERIFY(!paceTrend({}));
    QVERIFY(!paceTrend({{100, 0.002}, {200, 0.002}, {300, 0.002}}));
    // Four, but the chat is hardly longer than it was.
    QVERIFY(!paceTrend({{1000, 0.002}, {1100, 0.002}, {1200, 0.002}, {1300, 0.002}}));
    QVERIFY(paceTrend({{1000, 0.002}, {1100, 0.002}, {1200, 0.002}, {2000, 0.002}}));
}

void TestTimePerToken::oneSlowAnswerIsNoTrend()
{
    std::vector<AnswerPace> paces;
    for (int i = 1; i <= 12; ++i) {
        paces.push_back({i * 100, i == 11 ? 0.02 : 0.002});
    }
    const std::optional<PaceTrend> trend = paceTrend(paces);
    QVERIFY(trend);
    QCOMPARE(trend->change(), 0.0);
}

void TestTimePerToken::aTrendIsTold()
{
    std::vector<AnswerPace> paces;
    for (int i = 1; i <= 9; ++i) {
        paces.push_back({i * 1000, 0.001 * i});
    }
    const std::optional<PaceTrend> trend = paceTrend(paces);
    QVERIFY(trend);
    QCOMPARE(trend->early.contextTokens, 2000);
    QCOMPARE(trend->early.seconds, 0.002);
    QCOMPARE(trend->late.contextTokens, 8000);
    QCOMPARE(trend->late.seconds, 0.008);
    QVERIFY(qAbs(trend->change() - 3.0) < 1e-9);
}

QTEST_GUILESS_MAIN(TestTimePerToken)
#include "test_time_per_token.moc"
