// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_request.h"
#include "app/chat/transcript_dialogue.h"
#include "app/chat/transcript_model.h"

#include <QTest>

#include <random>

using namespace trilume;
using namespace trilume::app;

namespace {

Message message(std::int64_t id, MessageRole role, const QString& text)
{
    Message message;
    message.id = MessageId{id};
    message.role = role;
    message.text = text;
    return message;
}

// What a request had that was made from all messages at once.
std::vector<tokenizer::ChatMessage> madeAtOnce(std::vector<Message> messages,
                                               const QString& question)
{
    messages.push_back(message(0, MessageRole::User, question));
    const auto request = makeRequest(ChatMode::Dialogue, messages, {}, 0);
    return std::get<generate::Conversation>(request.input).messages();
}

} // namespace

class TestTranscriptDialogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheTranscriptSays();
    void sharesWhatWasSaidBefore();
    void takesAnAnswerThatCameLate();
    void aSystemPromptStandsFirst();
};

// Turns with answers that stream, are lost, change afterwards; and other chats in between.
void TestTranscriptDialogue::saysWhatTheTranscriptSays()
{
    constexpr unsigned kSeed = 7;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    TranscriptModel transcript;
    TranscriptDialogue dialogue(transcript);
    std::int64_t id = 0;
    for (int turn = 0; turn < 500; ++turn) {
        const auto what = random() % 20;
        if (what == 0) {
            transcript.setMessages({message(++id, MessageRole::System, QStringLiteral("Be kind.")),
                                    message(++id, MessageRole::User, QStringLiteral("Hi"))});
        } else if (what == 1 && transcript.rowCount() > 0) {
            Message changed = transcript.messages().at(random() % transcript.messages().size());
            changed.text += QStringLiteral(" and more");
            transcript.update(changed);
        }
        const QString question = QStringLiteral("Question %1").arg(turn);
        const generate::Conversation found = dialogue.with(question);
        QVERIFY(found.messages() == madeAtOnce(transcript.messages(), question));
        transcript.append(message(++id, MessageRole::User, question));
        transcript.append(message(++id, MessageRole::Assistant, QString()));
        for (auto words = random() % 4; words > 0; --words) {
            transcript.appendText(MessageId{id}, QStringLiteral("word "));
        }
        transcript.update(transcript.messages().back());
    }
}

void TestTranscriptDialogue::sharesWhatWasSaidBefore()
{
    TranscriptModel transcript;
    TranscriptDialogue dialogue(transcript);
    transcript.append(message(1, MessageRole::User, QStringLiteral("Hi")));
    transcript.append(message(2, MessageRole::Assistant, QStringLiteral("Good day.")));
    const generate::Conversation first = dialogue.with(QStringLiteral("And?"));
    transcript.append(message(3, MessageRole::User, QStringLiteral("And?")));
    transcript.append(message(4, MessageRole::Assistant, QStringLiteral("Well.")));
    const generate::Conversation second = dialogue.with(QStringLiteral("So?"));
    QCOMPARE(second.size(), std::size_t{5});
    // The first two messages are the same objects.
    const auto& answer = second.last()->before->before->before;
    QCOMPARE(answer->number, std::size_t{2});
    QCOMPARE(answer.get(), first.last()->before.get());
}

void TestTranscriptDialogue::takesAnAnswerThatCameLate()
{
    TranscriptModel transcript;
    TranscriptDialogue dialogue(transcript);
    transcript.append(message(1, MessageRole::User, QStringLiteral("Hi")));
    transcript.append(message(2, MessageRole::Assistant, QString()));
    QCOMPARE(dialogue.with(QStringLiteral("Hi?")).size(), std::size_t{2});
    transcript.update(message(2, MessageRole::Assistant, QStringLiteral("Late.")));
    QCOMPARE(dialogue.with(QStringLiteral("Hi?")).size(), std::size_t{3});
}

void TestTranscriptDialogue::aSystemPromptStandsFirst()
{
    TranscriptModel transcript;
    TranscriptDialogue dialogue(transcript);
    const auto texts = [&dialogue](const char* system) {
        std::string all;
        for (const tokenizer::ChatMessage& said :
             dialogue.with(QStringLiteral("So?"), QLatin1String(system)).messages()) {
            all += said.text + (said.role == tokenizer::Role::System ? "! " : " ");
        }
        return all;
    };
    QCOMPARE(texts("Brief"), std::string("Brief! So? "));
    QCOMPARE(texts(""), std::string("So? "));
    transcript.append(message(1, MessageRole::User, QStringLiteral("Hi")));
    QCOMPARE(texts("Brief"), std::string("Brief! Hi So? "));
    transcript.append(message(2, MessageRole::Assistant, QStringLiteral("Ho")));
    QCOMPARE(texts("Brief"), std::string("Brief! Hi Ho So? "));
    QCOMPARE(texts("Long"), std::string("Long! Hi Ho So? "));
    QCOMPARE(texts(" "), std::string("Hi Ho So? "));
}

QTEST_GUILESS_MAIN(TestTranscriptDialogue)
#include "test_transcript_dialogue.moc"
