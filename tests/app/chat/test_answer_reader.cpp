// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/answer_reader.h"
#include "tests/app/chat/services_under_test.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ServicesUnderTest;

namespace {

generate::TokenScores scored(const std::string& bytes, double probability)
{
    generate::TokenScores scores;
    scores.token = {bytes, std::log(probability)};
    scores.likeliest = {{"x", std::log(0.5)}, {" y", std::log(0.25)}};
    scores.entropy = std::log(8.0);
    return scores;
}

} // namespace

// An answer that is there is read again: with the real queue and threads, on a scripted model.
class TestAnswerReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenHasItsPlace();
    void aCharacterOfSeveralTokensStandsAtItsLast();
    void brokenBytesAreSeen();
    void tellsHowLikelyTokensWere();
    void readsTheAnswerThatIsMeant();
    void readsWhatATextWentOnWith();
    void readsForTheExplorer();
    void writesAndChargesNothing();
    void whatIsGivenUpIsNotTold();
    void anotherOneTakesItsPlace();
    void anotherChatGivesItUp();
    void anotherBranchGivesItUp();
    void waitsBehindAnAnswer();
    void tellsWhatWentWrong();
    void onlyFinishedAnswersCanBeRead();

private:
    [[nodiscard]] AnswerReader& reader() { return *m_app->chats().reader(); }

    [[nodiscard]] MessageId answer(int row) const
    {
        return m_app->transcript().messages()[static_cast<std::size_t>(row)].id;
    }

    [[nodiscard]] QString lastRequest() const
    {
        return QString::fromStdString(m_app->model().requests().back());
    }

    std::unique_ptr<ServicesUnderTest> m_app;
};

void TestAnswerReader::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
    QVERIFY(m_app->start());
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
}

void TestAnswerReader::cleanup()
{
    m_app.reset();
}

void TestAnswerReader::aTokenHasItsPlace()
{
    const ReadAnswer read = readAnswerOf({scored("Good", 0.5), scored(" day\n", 0.125)});
    QCOMPARE(read.text, QStringLiteral("Good day\n"));
    QCOMPARE(read.tokens[1].begin, 4);
    QCOMPARE(read.tokens[1].length, 5);
    QCOMPARE(read.tokens[1].text, QStringLiteral("\u2423day\u21B5"));
    QCOMPARE(read.tokens[1].probability, 0.125);
    QCOMPARE(read.tokens[1].entropyBits, 3.0);
    QCOMPARE(read.tokens[1].likeliest[1].text, QStringLiteral("\u2423y"));
    QCOMPARE(read.tokens[1].likeliest[1].probability, 0.25);
    const qsizetype tokens[] = {0, 0, 0, 0, 1, 1, 1, 1, 1, -1};
    for (qsizetype place = 0; place < 10; ++place) {
        QCOMPARE(tokenAt(read, place), tokens[place]);
    }
    QCOMPARE(tokenAt(read, -1), -1);
    QCOMPARE(tokenAt({}, 0), -1);
}

// An emoji of four bytes is two letters of a QString.
void TestAnswerReader::aCharacterOfSeveralTokensStandsAtItsLast()
{
    const ReadAnswer read =
        readAnswerOf({scored("a", 1.0), scored("\xF0\x9F", 0.5), scored("\x98", 0.5),
                      scored("\x80", 0.5), scored("b", 1.0)});
    QCOMPARE(read.text, QStringLiteral("a\U0001F600b"));
    QCOMPARE(tokenAt(read, 0), 0);
    QCOMPARE(tokenAt(read, 1), 3);
    QCOMPARE(tokenAt(read, 2), 3);
    QCOMPARE(tokenAt(read, 3), 4);
    QVERIFY(read.tokens[1].text != read.tokens[2].text); // the bytes have names
}

void TestAnswerReader::brokenBytesAreSeen()
{
    const ReadAnswer read = readAnswerOf({scored("\xF0\x9F", 0.5), scored("b", 1.0)});
    QVERIFY(read.text.endsWith(QLatin1Char('b')));
    QVERIFY(read.text.contains(QChar(0xFFFD)));
    QCOMPARE(tokenAt(read, read.text.size() - 1), 1);
}

void TestAnswerReader::tellsHowLikelyTokensWere()
{
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    QSignalSpy progress(&reader(), &AnswerReader::progressed);
    reader().readTokens(answer(1));
    QCOMPARE(reader().reading(), answer(1));
    QVERIFY(read.wait());
    QVERIFY(!reader().reading());
    const auto told = read.at(0).at(0).value<ReadAnswerPtr>();
    QCOMPARE(told->answer, answer(1));
    QCOMPARE(told->text, QStringLiteral("Good day."));
    QCOMPARE(told->modelName, QStringLiteral("scripted /chat.gguf"));
    QCOMPARE(told->tokens.size(), std::size_t{2});
    QCOMPARE(told->tokens[1].text, QStringLiteral("\u2423day."));
    QCOMPARE(told->tokens[1].probability, 0.5);
    QCOMPARE(told->tokens[1].entropyBits, 1.0);
    QCOMPARE(told->firstPosition, 1);
    QCOMPARE(progress.constLast(), QList<QVariant>({3, 3}));
}

void TestAnswerReader::readsTheAnswerThatIsMeant()
{
    QVERIFY(m_app->ask(QStringLiteral("And?")));
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    reader().readTokens(answer(1));
    QVERIFY(read.wait());
    QCOMPARE(lastRequest(), QStringLiteral("user: Hi | reads: Good day."));
    reader().readTokens(answer(3));
    QVERIFY(read.wait());
    QCOMPARE(lastRequest(),
             QStringLiteral("user: Hi | assistant: Good day. | user: And? | reads: Good day."));
    QCOMPARE(m_app->model().lastRequest().alternatives, std::optional<std::size_t>(5));
}

void TestAnswerReader::readsWhatATextWentOnWith()
{
    m_app->chats().newChat();
    m_app->chats().setMode(ChatMode::Completion);
    QVERIFY(m_app->ask(QStringLiteral("Once")));
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    reader().readTokens(answer(1));
    QVERIFY(read.wait());
    QCOMPARE(lastRequest(), QStringLiteral("Once | reads: Good day."));
}

void TestAnswerReader::readsForTheExplorer()
{
    QSignalSpy read(&reader(), &AnswerReader::layersRead);
    reader().readLayers(answer(1));
    QVERIFY(read.wait());
    QCOMPARE(read.at(0).at(0).value<MessageId>(), answer(1));
    QCOMPARE(read.at(0).at(1).value<qsizetype>(), 1);
    const generate::GenerationRequest request = m_app->model().lastRequest();
    QVERIFY(request.written->leastTokens >= 2000); // what the state knows would not be seen
    QVERIFY(!request.alternatives);
    QVERIFY(request.chat != 0); // whose recording it is
}

void TestAnswerReader::writesAndChargesNothing()
{
    const QString before = m_app->shown();
    const std::size_t markers = m_app->services().metrics()->messageMarkers().size();
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    QSignalSpy finished(&m_app->chats(), &ChatController::messageFinished);
    reader().readTokens(answer(1));
    QVERIFY(read.wait());
    QCOMPARE(m_app->shown(), before);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_app->services().metrics()->messageMarkers().size(), markers);
    QVERIFY(m_app->ask(QStringLiteral("And?"))); // and the next answer is as always
    QCOMPARE(lastRequest(), QStringLiteral("user: Hi | assistant: Good day. | user: And?"));
}

void TestAnswerReader::whatIsGivenUpIsNotTold()
{
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    QSignalSpy failed(&reader(), &AnswerReader::failed);
    m_app->model().hold();
    reader().readTokens(answer(1));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->model().requests().size(), std::size_t{2});
    reader().giveUp();
    QVERIFY(!reader().reading());
    m_app->model().release();
    QVERIFY(m_app->ask(QStringLiteral("And?"))); // it has ended by then
    QCOMPARE(read.size(), 0);
    QCOMPARE(failed.size(), 0);
}

void TestAnswerReader::anotherOneTakesItsPlace()
{
    QVERIFY(m_app->ask(QStringLiteral("And?")));
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    m_app->model().hold();
    reader().readTokens(answer(1));
    reader().readTokens(answer(3));
    QCOMPARE(reader().reading(), answer(3));
    m_app->model().release();
    QVERIFY(read.wait());
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).value<ReadAnswerPtr>()->answer, answer(3));
    QCOMPARE(read.at(0).at(0).value<ReadAnswerPtr>()->tokens.size(), std::size_t{2});
}

void TestAnswerReader::anotherChatGivesItUp()
{
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    m_app->model().hold();
    reader().readTokens(answer(1));
    m_app->chats().newChat();
    QVERIFY(!reader().reading());
    m_app->model().release();
    QVERIFY(m_app->ask(QStringLiteral("Anew")));
    QCOMPARE(read.size(), 0);
}

void TestAnswerReader::anotherBranchGivesItUp()
{
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    m_app->chats().regenerate(answer(1));
    QTRY_VERIFY(m_app->chats().canSend());
    m_app->model().hold();
    reader().readTokens(answer(1));
    const std::vector<MessageId> branches = m_app->transcript().branchesAt(1);
    QCOMPARE(branches.size(), std::size_t{2});
    QVERIFY(m_app->chats().takeBranch(branches.front()));
    QTRY_COMPARE(answer(1), branches.front());
    QVERIFY(!reader().reading());
    m_app->model().release();
    QVERIFY(!read.wait(50));
}

// Which goes on untouched.
void TestAnswerReader::waitsBehindAnAnswer()
{
    QSignalSpy read(&reader(), &AnswerReader::tokensRead);
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("And?"));
    QTRY_COMPARE(m_app->model().requests().size(), std::size_t{2});
    reader().readTokens(answer(1));
    m_app->model().permit(2);
    QVERIFY(!read.wait(50));
    QCOMPARE(m_app->model().requests().size(), std::size_t{2});
    m_app->model().release();
    QVERIFY(read.wait());
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QTRY_COMPARE(m_app->last().status, MessageStatus::Complete);
}

void TestAnswerReader::tellsWhatWentWrong()
{
    QSignalSpy failed(&reader(), &AnswerReader::failed);
    m_app->models().open(QStringLiteral("/missing.gguf")); // the former one stays
    reader().readTokens({12345});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!reader().reading());
}

void TestAnswerReader::onlyFinishedAnswersCanBeRead()
{
    QVERIFY(!reader().canRead(answer(0))); // a question
    QVERIFY(reader().canRead(answer(1)));
    QVERIFY(!reader().canRead({}));
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("And?"));
    QTRY_COMPARE(m_app->transcript().rowCount(), 4);
    QVERIFY(!reader().canRead(answer(3)));
    m_app->model().release();
    QTRY_VERIFY(reader().canRead(answer(3)));
}

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "test_answer_reader.moc"
