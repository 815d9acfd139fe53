// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/prompt_encoder.h"
#include "tests/engine/tokenizer/models.h"

#include <QTest>

#include <memory>
#include <random>

using namespace trilume;
using namespace trilume::generate;
using tokenizer::ChatFormat;
using tokenizer::ChatMarkers;
using tokenizer::ChatMessage;
using tokenizer::Role;
using tokenizer::Tokenizer;

using Ids = std::vector<TokenId>;
using Messages = std::vector<ChatMessage>;

namespace {

// Counts what is encoded.
class CountingTokenizer final : public Tokenizer
{
public:
    explicit CountingTokenizer(std::unique_ptr<const Tokenizer> tokenizer)
        : m_tokenizer(std::move(tokenizer))
    {}

    [[nodiscard]] Ids encode(std::string_view text) const override
    {
        ++encoded;
        return m_tokenizer->encode(text);
    }

    [[nodiscard]] Ids encodeUntil(std::string_view text, const std::stop_token&) const override
    {
        Ids ids = encode(text);
        if (encoded == stopsAt) { // in the middle of this text
            stop.request_stop();
            ids.resize(ids.size() / 2);
        }
        return ids;
    }

    [[nodiscard]] Ids encodeContinuation(std::string_view text) const override
    {
        ++encoded;
        return m_tokenizer->encodeContinuation(text);
    }

    [[nodiscard]] std::string bytes(TokenId token) const override
    {
        return m_tokenizer->bytes(token);
    }

    [[nodiscard]] std::string piece(TokenId token) const override
    {
        return m_tokenizer->piece(token);
    }

    [[nodiscard]] bool hasPiece(TokenId token) const override
    {
        return m_tokenizer->hasPiece(token);
    }

    [[nodiscard]] std::size_t vocabularySize() const override
    {
        return m_tokenizer->vocabularySize();
    }

    [[nodiscard]] bool isControl(TokenId token) const override
    {
        return m_tokenizer->isControl(token);
    }

    [[nodiscard]] std::optional<TokenId> controlPiece(std::string_view name) const override
    {
        return m_tokenizer->controlPiece(name);
    }

    [[nodiscard]] std::vector<std::string> controlPieces() const override
    {
        return m_tokenizer->controlPieces();
    }

    [[nodiscard]] std::optional<TokenId> beginOfText() const override
    {
        return m_tokenizer->beginOfText();
    }

    [[nodiscard]] std::optional<TokenId> endOfText() const override
    {
        return m_tokenizer->endOfText();
    }

    [[nodiscard]] std::optional<TokenId> unknown() const override { return m_tokenizer->unknown(); }

    mutable std::size_t encoded = 0;
    mutable std::stop_source stop;
    mutable std::size_t stopsAt = 0; // this one of the texts; 0: none

private:
    std::unique_ptr<const Tokenizer> m_tokenizer;
};

// The ids that a whole conversation had before messages were encoded one by one: all frames joined,
// with the begin-of-text before them unless they bring it along.
struct Reference
{
    const Tokenizer& tokenizer;
    ChatMarkers markers;

    [[nodiscard]] Ids marker(const std::string& text, bool goesOn) const
    {
        if (const auto control = tokenizer.controlPiece(text)) {
            return {*control};
        }
        if (text.rfind("<s>", 0) == 0) { // with more control pieces behind it
            Ids ids = marker(text.substr(3), false);
            ids.insert(ids.begin(), 1);
            return ids;
        }
        return goesOn ? tokenizer.encodeContinuation(text) : tokenizer.encode(text);
    }

    [[nodiscard]] Ids prompt(const Messages& messages) const
    {
        Ids ids;
        const auto add = [&ids](const Ids& more) {
            ids.insert(ids.end(), more.begin(), more.end());
        };
        const auto goesOn = [&] {
            return !ids.empty() && !tokenizer.isControl(ids.back());
        };
        for (const ChatMessage& message : messages) {
            const bool isUser = message.role == Role::User;
            const bool isSystem = message.role == Role::System;
            add(marker(isUser     ? markers.userPrefix
                       : isSystem ? markers.systemPrefix
                                  : markers.assistantPrefix,
                       goesOn()));
            add(tokenizer.encode(message.text));
            add(marker(isUser     ? markers.userSuffix
                       : isSystem ? markers.systemSuffix
                                  : markers.assistantSuffix,
                       true));
        }
        add(marker(markers.assistantPrefix, goesOn()));
        if (ids.empty() || ids.front() != 1) {
            ids.insert(ids.begin(), 1);
        }
        return ids;
    }
};

} // namespace

class TestPromptEncoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithEncodingAllOfIt_data();
    void agreesWithEncodingAllOfIt();
    void encodesEachMessageOnce();
    void sharesPartsWithTheLastPrompt();
    void aStopLeavesNoPartOfAMessage();

private:
    [[nodiscard]] ChatFormat format(const ChatMarkers& markers) const;

    std::unique_ptr<const CountingTokenizer> m_tokenizer;
};

namespace {

const ChatMarkers kControl{"<|user|>", "<|end|>", "<|assistant|>", "<|end|>", "", "", {"<|end|>"}};
const ChatMarkers kBegins{"<s><|user|>", "<|end|>", "<|assistant|>", "<|end|>", "", "", {}};
const ChatMarkers kText{"### Question\n", "\n\n", "### Answer\n", "\n\n", "Note: ", "\n", {"###"}};
const ChatMarkers kMixed{"<|user|>", "\n", "Model:", "<|end|>", "", "<|end|>", {}};
const ChatMarkers kPlain{"User:", "\n", "Assistant:", "\n", "", "\n", {}};

} // namespace

void TestPromptEncoder::initTestCase()
{
    auto tokenizer = tokenizer::testing::loadOrNull(tokenizer::testing::seedChatModel());
    QVERIFY(tokenizer);
    m_tokenizer = std::make_unique<const CountingTokenizer>(std::move(tokenizer));
}

ChatFormat TestPromptEncoder::format(const ChatMarkers& markers) const
{
    if (markers == kPlain) {
        return ChatFormat::plainDialogue(*m_tokenizer);
    }
    return ChatFormat::create(*m_tokenizer, markers).value();
}

void TestPromptEncoder::agreesWithEncodingAllOfIt_data()
{
    QTest::addColumn<int>("markers");
    QTest::newRow("control pieces") << 0;
    QTest::newRow("control pieces with begin-of-text") << 1;
    QTest::newRow("text") << 2;
    QTest::newRow("both") << 3;
    QTest::newRow("plain dialogue") << 4;
}

// Chats that go on, go back, take another turn, are built anew from the same texts or are others.
void TestPromptEncoder::agreesWithEncodingAllOfIt()
{
    QFETCH(const int, markers);
    constexpr unsigned kSeed = 20261127;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed + static_cast<unsigned>(markers));
    const ChatMarkers* const all[] = {&kControl, &kBegins, &kText, &kMixed, &kPlain};
    const ChatFormat chatFormat = format(*all[markers]);
    const Reference reference{*m_tokenizer, *all[markers]};
    PromptEncoder encoder(chatFormat);
    const std::vector<std::string> words{"Hello",   "lamp", "\n",      "",      " ",   "  two ",
                                         "<|end|>", "<s>",  "h\u00E9", "User:", "###", "\u4F60"};
    Messages messages;
    Conversation conversation;
    for (int round = 0; round < 400; ++round) {
        const auto what = random() % 10;
        if (what == 0) {
            conversation = Conversation(messages);
        } else if (what == 1) {
            messages.resize(random() % (messages.size() + 1));
            conversation = Conversation(messages);
        } else if (what == 2 && !messages.empty()) {
            messages[random() % messages.size()].text += "x";
            conversation = Conversation(messages);
        }
        ChatMessage message;
        message.role = messages.empty() && random() % 2 == 0 ? Role::System
                       : random() % 2 == 0                   ? Role::User
                                                             : Role::Assistant;
        for (auto i = random() % 5; i > 0; --i) {
            message.text += words[random() % words.size()];
        }
        messages.push_back(message);
        conversation.append(message);
        const TokenText prompt = encoder.encode(conversation);
        const Ids expected = reference.prompt(messages);
        QVERIFY2(prompt.all() == expected, qPrintable(QString::number(round)));
        QCOMPARE(prompt.size(), expected.size());
        QVERIFY(chatFormat.prompt(messages) == expected);
        Ids open = reference.prompt({messages.begin(), messages.end() - 1});
        const Ids text = m_tokenizer->encode(message.text);
        open.insert(open.end(), text.begin(), text.end());
        QVERIFY(encoder.encodeOpen(conversation).all() == open);
        // Each part ends where the prompt of the messages so far does, but for the answer's prefix.
        const std::size_t count = 1 + random() % messages.size();
        const TokenPart* part = prompt.parts().get();
        while (part->number > count) {
            part = part->before.get();
        }
        const Messages beginning(messages.begin(), messages.begin() + std::ptrdiff_t(count));
        const Ids upTo = TokenText(part->before, part->ids).all();
        const auto last = upTo.empty() ? std::nullopt : std::optional(upTo.back());
        Ids whole = upTo;
        for (const TokenId id : chatFormat.answerPrefix(last)) {
            whole.push_back(id);
        }
        QVERIFY(whole == reference.prompt(beginning));
        QCOMPARE(part->end, upTo.size());
    }
}

void TestPromptEncoder::encodesEachMessageOnce()
{
    const ChatFormat chatFormat = format(kControl);
    PromptEncoder encoder(chatFormat);
    Conversation conversation;
    static_cast<void>(encoder.encode(conversation));
    for (int turn = 0; turn < 100; ++turn) {
        conversation.append({Role::User, "Hello"});
        const std::size_t before = m_tokenizer->encoded;
        static_cast<void>(encoder.encode(conversation));
        static_cast<void>(encoder.encode(conversation)); // the same once more
        QCOMPARE(m_tokenizer->encoded - before, std::size_t(turn == 0 ? 1 : 2));
        conversation.append({Role::Assistant, "Hi"});
    }
    // As a window that opens the chat again has it.
    const std::size_t before = m_tokenizer->encoded;
    static_cast<void>(encoder.encode(Conversation(conversation.messages())));
    QCOMPARE(m_tokenizer->encoded - before, std::size_t(1));
}

void TestPromptEncoder::sharesPartsWithTheLastPrompt()
{
    const ChatFormat chatFormat = format(kControl);
    PromptEncoder encoder(chatFormat);
    Conversation conversation(Messages{{Role::User, "Hello"}, {Role::Assistant, "Hi"}});
    const TokenText first = encoder.encode(conversation);
    Conversation branch = conversation;
    conversation.append({Role::User, "And?"});
    branch.append({Role::User, "Or?"});
    const TokenText second = encoder.encode(conversation);
    const TokenText third = encoder.encode(branch);
    QCOMPARE(second.parts()->before.get(), first.parts().get());
    QCOMPARE(third.parts()->before.get(), first.parts().get());
    QVERIFY(second.all() != third.all());
}

void TestPromptEncoder::aStopLeavesNoPartOfAMessage()
{
    const ChatFormat chatFormat = format(kControl);
    const Messages messages{
        {Role::User, "Hello"}, {Role::Assistant, "Hi there"}, {Role::User, "What is your name?"}};
    const Ids expected = Reference{*m_tokenizer, kControl}.prompt(messages);
    for (std::size_t text = 1; text <= messages.size(); ++text) {
        PromptEncoder encoder(chatFormat);
        m_tokenizer->stop = {};
        m_tokenizer->stopsAt = m_tokenizer->encoded + text;
        const std::stop_token stop = m_tokenizer->stop.get_token();
        static_cast<void>(encoder.encode(Conversation(messages), stop));
        QVERIFY(stop.stop_requested());
        m_tokenizer->stopsAt = 0;
        const std::size_t before = m_tokenizer->encoded;
        QVERIFY(encoder.encode(Conversation(messages)).all() == expected);
        QCOMPARE(m_tokenizer->encoded - before, messages.size() - (text - 1)); // whole ones stay
    }
}

QTEST_GUILESS_MAIN(TestPromptEncoder)
#include "test_prompt_encoder.moc"
