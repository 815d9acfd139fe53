// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/chat/services_under_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ServicesUnderTest;

// A chat as a tree: other answers, other questions, answers that go on, with what was thought.
class TestStoredChatBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anotherAnswerIsABranch();
    void anotherQuestionIsABranch();
    void theFirstMessageMayHaveBranches();
    void aBranchLeadsToItsNewestLeaf();
    void completionHasBranches();
    void aStoppedAnswerGoesOn();
    void anAnswerThatIsCutTwiceSaysSo();
    void aFailedAnswerGoesOn();
    void anInterruptedAnswerGoesOn();
    void onlyTheLastAnswerGoesOn();
    void anAnswerGoesOnWhileAnotherBranchIsShown();
    void whatIsThoughtStaysWithItsAnswer();
    void aThoughtThatWasCutGoesOn();
    void nothingBranchesWhileAnswering();
    void nothingIsSentWhileABranchIsTaken();
    void whatIsGoneIsNotTaken();

private:
    void say(const char* answer);
    [[nodiscard]] MessageId at(int row);
    [[nodiscard]] Branch branch(int row);
    [[nodiscard]] bool waitUntilIdle();
    [[nodiscard]] bool take(MessageId branch);
    [[nodiscard]] QString lastRequest();

    std::unique_ptr<ServicesUnderTest> m_app;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestStoredChatBranches::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
    QVERIFY(m_app->start());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_app->transcript(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestStoredChatBranches::cleanup()
{
    m_tester.reset();
    m_app.reset();
}

void TestStoredChatBranches::say(const char* answer)
{
    m_app->model().setScript({{answer}, 1, {}, false});
}

MessageId TestStoredChatBranches::at(int row)
{
    return m_app->transcript().messages().at(static_cast<std::size_t>(row)).id;
}

Branch TestStoredChatBranches::branch(int row)
{
    const TranscriptModel& transcript = m_app->transcript();
    return transcript.index(row).data(TranscriptModel::BranchRole).value<Branch>();
}

bool TestStoredChatBranches::waitUntilIdle()
{
    return QTest::qWaitFor([this] {
        return m_app->chats().state() == GenerationState::Idle && m_app->chats().canSend();
    });
}

bool TestStoredChatBranches::take(MessageId branch)
{
    m_app->chats().takeBranch(branch);
    return QTest::qWaitFor([&] { return m_app->transcript().rowOf(branch) >= 0; });
}

QString TestStoredChatBranches::lastRequest()
{
    return QString::fromStdString(m_app->model().requests().back());
}

void TestStoredChatBranches::anotherAnswerIsABranch()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const MessageId first = at(1);
    QCOMPARE(branch(1), (Branch{1, 1}));
    say("Hello.");

    m_app->chats().regenerate(first);
    QVERIFY(waitUntilIdle());

    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Hello."));
    QCOMPARE(lastRequest(), QStringLiteral("user: Hi"));
    QCOMPARE(branch(0), (Branch{1, 1}));
    QCOMPARE(branch(1), (Branch{2, 2}));
    const MessageId second = at(1);
    QVERIFY(m_app->transcript().branchesAt(1) == (std::vector<MessageId>{first, second}));

    QVERIFY(take(first));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day."));
    QCOMPARE(branch(1), (Branch{1, 2}));

    // What was taken last is what is shown again.
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day."));
    QCOMPARE(branch(1), (Branch{1, 2}));
    QVERIFY(take(second));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Hello."));
}

void TestStoredChatBranches::anotherQuestionIsABranch()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QVERIFY(m_app->ask(QStringLiteral("Why?")));
    QVERIFY(m_app->ask(QStringLiteral("And?")));
    const MessageId why = at(2);
    say("Because.");

    m_app->chats().sendInstead(why, QStringLiteral("How?"));
    QVERIFY(waitUntilIdle());

    QCOMPARE(m_app->shown(),
             QStringLiteral("You: Hi | Model: Good day. | You: How? | Model: Because."));
    QCOMPARE(lastRequest(), QStringLiteral("user: Hi | assistant: Good day. | user: How?"));
    QCOMPARE(branch(2), (Branch{2, 2}));
    QCOMPARE(branch(3), (Branch{1, 1}));
    QVERIFY(take(why)); // with all that followed it
    QCOMPARE(m_app->transcript().rowCount(), 6);
    QVERIFY(m_app->ask(QStringLiteral("So?")));
    QCOMPARE(lastRequest(), QStringLiteral("user: Hi | assistant: Good day. | user: Why? | "
                                           "assistant: Good day. | user: And? | "
                                           "assistant: Good day. | user: So?"));
}

void TestStoredChatBranches::theFirstMessageMayHaveBranches()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const MessageId first = at(0);
    m_app->chats().sendInstead(first, QStringLiteral("Hello"));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hello | Model: Good day."));
    QCOMPARE(branch(0), (Branch{2, 2}));
    QCOMPARE(m_app->list().rowCount(), 1);
    QVERIFY(take(first));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day."));
}

void TestStoredChatBranches::aBranchLeadsToItsNewestLeaf()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const MessageId first = at(1);
    QVERIFY(m_app->ask(QStringLiteral("Why?")));
    say("Other.");
    m_app->chats().regenerate(at(3)); // a fork below `first`
    QVERIFY(waitUntilIdle());
    m_app->chats().regenerate(first);
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Other."));
    QVERIFY(take(first));
    QCOMPARE(m_app->shown(),
             QStringLiteral("You: Hi | Model: Good day. | You: Why? | Model: Other."));
    QCOMPARE(branch(3), (Branch{2, 2}));
}

void TestStoredChatBranches::completionHasBranches()
{
    m_app->chats().setMode(ChatMode::Completion);
    QVERIFY(m_app->ask(QStringLiteral("Once")));
    say(" upon");
    m_app->chats().regenerate(at(1));
    QVERIFY(waitUntilIdle());
    QCOMPARE(lastRequest(), QStringLiteral("Once"));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Once | Model:  upon"));
    m_app->chats().goOn(at(1));
    QVERIFY(waitUntilIdle());
    QCOMPARE(lastRequest(), QStringLiteral("Once upon"));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Once | Model:  upon upon"));
}

void TestStoredChatBranches::aStoppedAnswerGoesOn()
{
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2); // the prompt and one token
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good"));
    m_app->chats().stop();
    QVERIFY(waitUntilIdle());
    m_app->model().release();
    const MessageId answer = at(1);
    say(" evening.");

    m_app->chats().goOn(answer);
    QVERIFY(waitUntilIdle());

    QCOMPARE(lastRequest(), QStringLiteral("user: Hi | assistant: Good ..."));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good evening."));
    QVERIFY(at(1) == answer);
    QCOMPARE(branch(1), (Branch{1, 1}));
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good evening."));
}

// Cut, continued, cut again: it says so, although no one seed gives the whole.
void TestStoredChatBranches::anAnswerThatIsCutTwiceSaysSo()
{
    m_app->settings().setValue(SettingId::MaxTokens, 2.0);
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day"));
    const auto isLastCut = [this] {
        return isCut(m_app->last().status, m_app->last().stats);
    };
    QVERIFY(isLastCut());
    m_app->model().setScript({{",", " my", " friend"}, 1, {}, false});
    m_app->settings().setText(SettingId::SystemPrompt, QStringLiteral(" Be kind. "));
    m_app->chats().goOn(at(1));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day, my"));
    QVERIFY(isLastCut());
    QVERIFY(!m_app->last().stats.origin.sampling);
    QCOMPARE(m_app->last().stats.origin.systemPrompt, QStringLiteral("Be kind."));
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QVERIFY(isLastCut());
    QCOMPARE(m_app->last().stats.origin.systemPrompt, QStringLiteral("Be kind."));
    say(" friend.");
    m_app->chats().goOn(at(1));
    QVERIFY(waitUntilIdle());
    QVERIFY(!isLastCut());
}

void TestStoredChatBranches::aFailedAnswerGoesOn()
{
    m_app->model().setScript({{"Go"}, 1, "The device fell silent.", false});
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    say("od.");
    m_app->chats().goOn(at(1));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->last().text, QStringLiteral("Good."));
    QCOMPARE(m_app->last().error, QString());
    QCOMPARE(m_app->last().status, MessageStatus::Complete);

    // And fails again: what there is stays.
    m_app->model().setScript({{" Night"}, 1, "The device fell silent.", false});
    m_app->chats().goOn(at(1));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->last().text, QStringLiteral("Good. Night"));
    QCOMPARE(m_app->last().error, QStringLiteral("The device fell silent."));
}

// Its figures went with the program: those of the rest alone would be wrong.
void TestStoredChatBranches::anInterruptedAnswerGoesOn()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    m_app->destroy();
    {
        auto database = Database::open(m_app->databasePath());
        QVERIFY(database.ok());
        auto query = database.value()->prepare(
            QStringLiteral("UPDATE messages SET status = 2, text = 'Goo', prefill_seconds = NULL,"
                           " decode_seconds = NULL, generated_tokens = NULL WHERE role = 3"));
        QVERIFY(query.ok());
        QVERIFY(database.value()->run(query.value()).ok());
    }
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().status, MessageStatus::Interrupted);
    say("d.");
    m_app->chats().goOn(at(1));
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->last().text, QStringLiteral("Good."));
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
    QCOMPARE(m_app->last().stats.generatedTokens, 0);
}

void TestStoredChatBranches::onlyTheLastAnswerGoesOn()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QVERIFY(m_app->ask(QStringLiteral("Why?")));
    const QString before = m_app->shown();
    m_app->chats().goOn(at(1));
    QCOMPARE(m_app->chats().state(), GenerationState::Idle);
    QCOMPARE(m_app->shown(), before);
}

void TestStoredChatBranches::anAnswerGoesOnWhileAnotherBranchIsShown()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const MessageId first = at(1);
    m_app->model().setScript({{"One", " two", " three"}, 1, {}, false});
    m_app->model().hold();
    m_app->chats().regenerate(first);
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: One"));
    const MessageId second = at(1);

    QVERIFY(take(first));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day."));
    // What comes within 33 ms of the text before it is told with the text after it: none comes
    // here.
    QTest::qWait(40);
    m_app->model().permit(1);
    QVERIFY(take(second));
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: One two"));
    QVERIFY(take(first));
    m_app->model().release();
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day."));
    QVERIFY(take(second));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: One two three"));
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
}

// Stored, and no part of what the model reads next.
void TestStoredChatBranches::whatIsThoughtStaysWithItsAnswer()
{
    tests::ScriptedModel::Script script;
    script.thought = "A greeting.";
    m_app->model().setScript(script);
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->last().thought, QStringLiteral("A greeting."));
    QCOMPARE(m_app->last().stats.thoughtTokens, 1);
    QCOMPARE(m_app->last().stats.thoughtSeconds, 0.125);

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().thought, QStringLiteral("A greeting."));
    m_app->model().setScript(script);
    m_app->chats().chatSettings().setValue(SettingId::Thinking, 0.0);
    QVERIFY(m_app->ask(QStringLiteral("And?")));
    QCOMPARE(QString::fromStdString(m_app->model().requests().back()),
             QStringLiteral("user: Hi | assistant: Good day. | user: And?"));
    QCOMPARE(m_app->model().lastRequest().thinking, tokenizer::Thinking::Off);
    QCOMPARE(m_app->last().thought, QString());
}

void TestStoredChatBranches::aThoughtThatWasCutGoesOn()
{
    tests::ScriptedModel::Script script;
    script.thought = "A gree";
    script.tokens.clear();
    m_app->model().setScript(script);
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().text, QString());
    script.thought = "ting.";
    script.tokens = {"Good"};
    m_app->model().setScript(script);
    QSignalSpy finished(&m_app->chats(), &ChatController::messageFinished);
    m_app->chats().goOn(m_app->last().id);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(QString::fromStdString(m_app->model().requests().back()),
             QStringLiteral("user: Hi | assistant:  <A gree> ..."));
    QCOMPARE(m_app->last().thought, QStringLiteral("A greeting."));
    QCOMPARE(m_app->last().text, QStringLiteral("Good"));
    QCOMPARE(m_app->last().stats.thoughtTokens, 2);
    QCOMPARE(m_app->last().stats.thoughtSeconds, 0.25);
}

void TestStoredChatBranches::nothingBranchesWhileAnswering()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const MessageId question = at(0);
    const MessageId answer = at(1);
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Why?"));
    QSignalSpy errors(&m_app->chats(), &ChatController::errorOccurred);
    QSignalSpy rejected(&m_app->chats(), &ChatController::sendRejected);

    m_app->chats().regenerate(answer);
    QCOMPARE(errors.count(), 1);
    QVERIFY(errors.at(0).at(0).toString().contains(QStringLiteral("still answering")));
    m_app->chats().sendInstead(question, QStringLiteral("Hello"));
    QCOMPARE(errors.count(), 2);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(rejected.at(0).at(1).toString(), QStringLiteral("Hello"));
    m_app->model().release();
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_app->transcript().rowCount(), 4);
}

void TestStoredChatBranches::nothingIsSentWhileABranchIsTaken()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const MessageId first = at(1);
    m_app->chats().regenerate(first);
    QVERIFY(waitUntilIdle());
    QSignalSpy rejected(&m_app->chats(), &ChatController::sendRejected);

    m_app->chats().takeBranch(first);
    m_app->chats().send(QStringLiteral("Too early"));

    QCOMPARE(rejected.count(), 1);
    QVERIFY(QTest::qWaitFor([&] { return m_app->transcript().rowOf(first) >= 0; }));
    QVERIFY(m_app->ask(QStringLiteral("Now")));
    QVERIFY(m_app->last().parent == at(2));
    QVERIFY(m_app->transcript().messages().at(2).parent == first);
}

void TestStoredChatBranches::whatIsGoneIsNotTaken()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QSignalSpy errors(&m_app->chats(), &ChatController::errorOccurred);
    m_app->chats().takeBranch(MessageId{at(1).value + 100});
    QVERIFY(!m_app->chats().canSend());
    QTRY_COMPARE(errors.count(), 1);
    QVERIFY(m_app->chats().canSend());
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day."));
}

QTEST_GUILESS_MAIN(TestStoredChatBranches)
#include "test_stored_chat_branches.moc"
