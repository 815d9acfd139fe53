// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_request.h"

#include <QTest>

#include <variant>

using namespace trilume;
using namespace trilume::app;

class TestChatRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogueKeepsRolesAndOrder();
    void theSystemPromptIsReadFirst();
    void lostAnswersAreLeftOut();
    void completionJoinsTheTexts_data();
    void completionJoinsTheTexts();
    void settingsArePassedOn();
    void titlesAreTheFirstWords_data();
    void titlesAreTheFirstWords();

private:
    static Message message(MessageRole role, const QString& text);
};

Message TestChatRequest::message(MessageRole role, const QString& text)
{
    Message message;
    message.role = role;
    message.text = text;
    return message;
}

void TestChatRequest::dialogueKeepsRolesAndOrder()
{
    const auto request = makeRequest(ChatMode::Dialogue,
                                     {message(MessageRole::System, QStringLiteral("Be brief.")),
                                      message(MessageRole::User, QStringLiteral("Grüezi")),
                                      message(MessageRole::Assistant, QStringLiteral("Hello")),
                                      message(MessageRole::User, QStringLiteral("Bye"))},
                                     {}, 0);
    const auto messages = std::get<generate::Conversation>(request.input).messages();
    QCOMPARE(messages.size(), std::size_t{4});
    QCOMPARE(messages.at(0).role, tokenizer::Role::System);
    QCOMPARE(messages.at(1).role, tokenizer::Role::User);
    QCOMPARE(messages.at(1).text, std::string("Gr\xc3\xbc"
                                              "ezi"));
    QCOMPARE(messages.at(2).role, tokenizer::Role::Assistant);
    QCOMPARE(messages.at(3).text, std::string("Bye"));
}

void TestChatRequest::theSystemPromptIsReadFirst()
{
    const std::vector<Message> said{message(MessageRole::User, QStringLiteral("Hi"))};
    const auto read = [&said](ChatMode mode, const QString& prompt) {
        return makeRequest(mode, said, {{}, prompt}, 0).input;
    };
    const auto dialogue =
        std::get<generate::Conversation>(read(ChatMode::Dialogue, QStringLiteral(" Be brief.\n")))
            .messages();
    QCOMPARE(dialogue.size(), std::size_t{2});
    QCOMPARE(dialogue.at(0).role, tokenizer::Role::System);
    QCOMPARE(dialogue.at(0).text, std::string("Be brief."));
    QCOMPARE(dialogue.at(1).text, std::string("Hi"));
    const auto without =
        std::get<generate::Conversation>(read(ChatMode::Dialogue, QStringLiteral(" \n")));
    QCOMPARE(without.size(), std::size_t{1});
    QCOMPARE(std::get<std::string>(read(ChatMode::Completion, QStringLiteral("Be brief."))),
             std::string("Hi"));
}

void TestChatRequest::lostAnswersAreLeftOut()
{
    const auto request = makeRequest(ChatMode::Dialogue,
                                     {message(MessageRole::User, QStringLiteral("Hi")),
                                      message(MessageRole::Assistant, QString()),
                                      message(MessageRole::User, QStringLiteral("Hi?"))},
                                     {}, 0);
    QCOMPARE(std::get<generate::Conversation>(request.input).size(), std::size_t{2});
}

void TestChatRequest::completionJoinsTheTexts_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected");
    const auto text = [](const char* latin1) {
        return QString::fromLatin1(latin1);
    };
    QTest::newRow("a space is put between")
        << text("Once upon") << text(" a time.") << text("Then") << text("Once upon a time. Then");
    QTest::newRow("the answer follows as it is")
        << text("Onc") << text("e.") << text("Then") << text("Once. Then");
    QTest::newRow("white space of the person stays")
        << text("A") << text("b.") << text("\n\nC") << text("Ab.\n\nC");
    QTest::newRow("white space of the answer stays")
        << text("A") << text("b.\n") << text("C") << text("Ab.\nC");
    QTest::newRow("an answer that goes on") << text("A") << text("b") << QString() << text("Ab");
}

void TestChatRequest::completionJoinsTheTexts()
{
    QFETCH(const QString, first);
    QFETCH(const QString, answer);
    QFETCH(const QString, second);
    QFETCH(const QString, expected);
    std::vector<Message> messages{message(MessageRole::User, first),
                                  message(MessageRole::Assistant, answer)};
    if (!second.isEmpty()) {
        messages.push_back(message(MessageRole::User, second));
    }
    const auto request = makeRequest(ChatMode::Completion, messages, {}, 0);
    QCOMPARE(QString::fromStdString(std::get<std::string>(request.input)), expected);
}

void TestChatRequest::settingsArePassedOn()
{
    const auto request =
        makeRequest(ChatMode::Completion, {}, {SamplingSettings{0.25, 7, 0.5, 0.125, 1.5, 99}, {}},
                    1234567890123U);
    generate::SamplingOptions expected;
    expected.temperature = 0.25F;
    expected.topK = 7;
    expected.topP = 0.5F;
    expected.minP = 0.125F;
    expected.repetitionPenalty = 1.5F;
    expected.seed = 1234567890123U;
    QVERIFY(request.sampling == expected);
    QCOMPARE(request.maxTokens, std::size_t{99});
    QVERIFY(request.stopStrings.empty());
}

void TestChatRequest::titlesAreTheFirstWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("short") << QStringLiteral("Which lamp?") << QStringLiteral("Which lamp?");
    QTest::newRow("blanks") << QStringLiteral("  a\n\n b\t") << QStringLiteral("a b");
    QTest::newRow("nothing") << QStringLiteral(" \n") << QStringLiteral("New chat");
    QTest::newRow("a heading") << QStringLiteral("# Lamps\n## Old ones\nWhich?")
                               << QStringLiteral("Lamps Old ones Which?");
    QTest::newRow("a quotation") << QStringLiteral("> It glows.\n\nWhy?")
                                 << QStringLiteral("It glows. Why?");
    QTest::newRow("signs that are words")
        << QStringLiteral("C# or a > b, #lamp?") << QStringLiteral("C# or a > b, #lamp?");
    QTest::newRow("marks alone") << QStringLiteral("# ## ") << QStringLiteral("##");
    QTest::newRow("exactly as long as may be")
        << QString(40, QLatin1Char('x')) << QString(40, QLatin1Char('x'));
    QTest::newRow("cut between words")
        << QStringLiteral("How do I keep a lamp burning through the whole night?")
        << QStringLiteral("How do I keep a lamp burning through the…");
    QTest::newRow("one long word")
        << QString(60, QLatin1Char('x')) << QString(40, QLatin1Char('x')) + QStringLiteral("…");
    QTest::newRow("never half a character") << QString(39, QLatin1Char('x')) + QStringLiteral("💡💡💡")
                                            << QString(39, QLatin1Char('x')) + QStringLiteral("…");
    QTest::newRow("never without its accent")
        << QString(39, QLatin1Char('x')) + QStringLiteral("e\u0301abc")
        << QString(39, QLatin1Char('x')) + QStringLiteral("…");
}

void TestChatRequest::titlesAreTheFirstWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    QCOMPARE(titleFor(text), title);
}

QTEST_GUILESS_MAIN(TestChatRequest)
#include "test_chat_request.moc"
