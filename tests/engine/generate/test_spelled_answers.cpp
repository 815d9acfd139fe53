// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The local generator on a model that spells what a test wants: where answers stop, and how much of
// a conversation is read again.
#include "engine/generate/local_generator.h"
#include "tests/engine/tokenizer/models.h"
#include "tests/support/spelling_model.h"

#include <QTest>

#include <cmath>
#include <memory>

using namespace trilume;
using namespace trilume::generate;
using tests::SpellingModel;
using tokenizer::ChatFormat;
using tokenizer::ChatMarkers;
using tokenizer::ChatMessage;
using tokenizer::Role;

using Ids = std::vector<TokenId>;
using Messages = std::vector<ChatMessage>;

namespace {

const ChatMarkers kMarkers{"<|user|>", "<|end|>", "<|assistant|>", "<|end|>", "", "", {"<|end|>"}};

GenerationRequest ask(Messages messages, std::size_t maxTokens = 60)
{
    GenerationRequest request;
    request.input = std::move(messages);
    request.sampling.temperature = 0.0F;
    request.maxTokens = maxTokens;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(FinishReason)

class TestSpelledAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaseModelStopsWhereTheNextOneSpeaks_data();
    void aBaseModelStopsWhereTheNextOneSpeaks();
    void readsOnAtAStopString_data();
    void readsOnAtAStopString();
    void readsOnBehindAStopThatThePromptHas();
    void readsOnBehindTextThatWasNoStop();
    void endsWithWhatWasHeldBackInItsOrder();
    void aModelThatEndsWithinACharacterHasWrittenIt();
    void aCutCharacterIsWholeLater_data();
    void aCutCharacterIsWholeLater();
    void goesOnWhereReadingWasStopped();
    void scoresJoinToTheText_data();
    void scoresJoinToTheText();
    void neverSaysAnIdWithoutAPiece_data();
    void neverSaysAnIdWithoutAPiece();

private:
    void make(std::optional<ChatMarkers> markers, std::size_t rowsBehind = 0);
    [[nodiscard]] Ids prompt(const Messages& messages) const;
    [[nodiscard]] Ids encoded(std::string_view text) const;
    GenerationResult run(const GenerationRequest& request,
                         const GenerationSink& sink = {},
                         std::stop_token stop = {});

    std::shared_ptr<SpellingModel> m_model;
    std::unique_ptr<LocalGenerator> m_generator;
};

void TestSpelledAnswers::make(std::optional<ChatMarkers> markers, std::size_t rowsBehind)
{
    m_model = std::make_shared<SpellingModel>(
        tokenizer::testing::loadOrNull(tokenizer::testing::seedChatModel()), std::move(markers));
    m_model->addRows(rowsBehind);
    auto created = LocalGenerator::create(m_model, {.threads = {1}});
    QVERIFY2(created.ok(), created.ok() ? "" : created.error().english().c_str());
    m_generator = std::move(created).value();
}

Ids TestSpelledAnswers::prompt(const Messages& messages) const
{
    const tokenizer::Tokenizer& tokenizer = *m_model->tokenizer();
    if (!m_model->chatMarkers()) {
        return ChatFormat::plainDialogue(tokenizer).prompt(messages);
    }
    return ChatFormat::create(tokenizer, *m_model->chatMarkers()).value().prompt(messages);
}

Ids TestSpelledAnswers::encoded(std::string_view text) const
{
    return m_model->tokenizer()->encode(text);
}

GenerationResult TestSpelledAnswers::run(const GenerationRequest& request,
                                         const GenerationSink& sink,
                                         std::stop_token stop)
{
    Result<GenerationResult> result = m_generator->generate(request, sink, std::move(stop));
    if (!result.ok()) {
        qFatal("%s", result.error().english().c_str());
    }
    return std::move(result).value();
}

void TestSpelledAnswers::aBaseModelStopsWhereTheNextOneSpeaks_data()
{
    QTest::addColumn<int>("next");
    QTest::newRow("the person") << int(Role::User);
    QTest::newRow("itself again") << int(Role::Assistant);
}

// A base model goes on as the text before it does: with the ids that a prompt of this program has
// behind an answer.
void TestSpelledAnswers::aBaseModelStopsWhereTheNextOneSpeaks()
{
    QFETCH(const int, next);
    make(std::nullopt);
    Messages messages{{Role::User, "Hello"}, {Role::Assistant, "Hi"}, {Role::User, "And?"}};
    const Ids before = prompt(messages);
    messages.push_back({Role::Assistant, "I am here."});
    Messages all = messages;
    all.push_back({Role(next), "What comes then is not said."});
    const Ids after = prompt(all);
    m_model->spell(before.size(), std::span(after).subspan(before.size()));

    messages.pop_back();
    const GenerationResult result = run(ask(messages, 500));
    QCOMPARE(result.text, std::string("I am here."));
    QCOMPARE(result.reason, FinishReason::StopString);
    // The answer, the end of the line, the name and its colon.
    QVERIFY(result.stats.generatedTokens > encoded("I am here.").size() + 2);
    QVERIFY(result.stats.generatedTokens < after.size() - before.size());
}

void TestSpelledAnswers::readsOnAtAStopString_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("stop");
    QTest::addColumn<int>("again"); // tokens of the answer that are read again
    QTest::newRow("words") << QByteArray("That is all.") << QByteArray("THE VERY END") << 0;
    QTest::newRow("it begins twice") << QByteArray("THE THE a.") << QByteArray("THE VERY END") << 0;
    QTest::newRow("two beginnings overlap") << QByteArray("a\nb\n") << QByteArray("\n\nQ") << 1;
    QTest::newRow("characters of many bytes")
        << QByteArray("So") << QByteArray("\u4F60\u597D\U0001F642") << 0;
    QTest::newRow("nothing before it") << QByteArray() << QByteArray("THE VERY END") << 0;
}

void TestSpelledAnswers::readsOnAtAStopString()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, stop);
    QFETCH(int, again);
    make(kMarkers);
    Messages messages{{Role::User, "Hello"}};
    const Ids first = prompt(messages);
    Ids spelled = encoded(answer.toStdString());
    const std::size_t kept = first.size() + spelled.size() - static_cast<std::size_t>(again);
    const Ids end = m_model->tokenizer()->encodeContinuation(stop.toStdString());
    QVERIFY(end.size() > 2);
    spelled.insert(spelled.end(), end.begin(), end.end());
    m_model->spell(first.size(), spelled);
    GenerationRequest request = ask(messages);
    request.stopStrings = {stop.toStdString()};
    const GenerationResult result = run(request);
    QCOMPARE(QByteArray::fromStdString(result.text), answer);
    QCOMPARE(result.reason, FinishReason::StopString);

    messages.push_back({Role::Assistant, result.text});
    messages.push_back({Role::User, "And?"});
    const std::size_t readBefore = m_model->readTokens();
    request = ask(messages, 0);
    const GenerationResult second = run(request);
    QCOMPARE(second.stats.reusedTokens, kept);
    QCOMPARE(m_model->readTokens() - readBefore,
             second.stats.promptTokens - second.stats.reusedTokens);
}

void TestSpelledAnswers::readsOnBehindAStopThatThePromptHas()
{
    make(std::nullopt);
    Messages messages{{Role::User, "Hello"}};
    const Ids before = prompt(messages);
    messages.push_back({Role::Assistant, "Hi"});
    messages.push_back({Role::User, "And?"});
    const Ids after = prompt(messages);
    m_model->spell(before.size(), std::span(after).subspan(before.size()));
    const GenerationResult first = run(ask({messages.front()}));
    QCOMPARE(first.text, std::string("Hi"));
    const GenerationResult second = run(ask(messages, 0));
    // All but the token that made the stop string whole.
    QCOMPARE(second.stats.reusedTokens, first.contextTokens);
    QCOMPARE(second.stats.reusedTokens, before.size() + first.stats.generatedTokens - 1);
}

void TestSpelledAnswers::readsOnBehindTextThatWasNoStop()
{
    make(kMarkers);
    Messages messages{{Role::User, "Hello"}};
    const Ids first = prompt(messages);
    m_model->spell(first.size(), encoded("THE VERY beginning of it"));
    GenerationRequest request = ask(messages);
    request.stopStrings = {"THE VERY END"};
    const GenerationResult result = run(request);
    QCOMPARE(result.text, std::string("THE VERY beginning of it"));
    messages.push_back({Role::Assistant, result.text});
    messages.push_back({Role::User, "And?"});
    QCOMPARE(run(ask(messages, 0)).stats.reusedTokens, result.contextTokens);
}

// A stop string that began and half a character are both held back when the limit comes.
void TestSpelledAnswers::endsWithWhatWasHeldBackInItsOrder()
{
    make(std::nullopt);
    const Messages messages{{Role::User, "Hello"}};
    Ids spelled = encoded("Hi");
    spelled.push_back(6);        // the new line
    spelled.push_back(7 + 0xC3); // a byte piece
    m_model->spell(prompt(messages).size(), spelled);
    std::string streamed;
    GenerationSink sink;
    sink.onToken = [&](const TokenProgress& progress) {
        streamed += progress.text;
    };
    const GenerationResult result = run(ask(messages, spelled.size()), sink);
    QCOMPARE(result.reason, FinishReason::MaxTokens);
    QCOMPARE(QByteArray::fromStdString(result.text), QByteArray("Hi\n"));
    QCOMPARE(streamed, result.text);
}

void TestSpelledAnswers::aModelThatEndsWithinACharacterHasWrittenIt()
{
    make(kMarkers);
    const Messages messages{{Role::User, "Hello"}};
    Ids spelled = encoded("Hi");
    spelled.push_back(7 + 0xF0);
    m_model->spell(prompt(messages).size(), spelled);
    const GenerationResult result = run(ask(messages));
    QCOMPARE(result.reason, FinishReason::EndOfText);
    QCOMPARE(QByteArray::fromStdString(result.text), QByteArray("Hi\uFFFD"));
}

void TestSpelledAnswers::aCutCharacterIsWholeLater_data()
{
    QTest::addColumn<FinishReason>("reason");
    QTest::addColumn<int>("bytes"); // of the emoji, before the end
    for (const int bytes : {1, 3}) {
        QTest::addRow("limit, %d", bytes) << FinishReason::MaxTokens << bytes;
        QTest::addRow("full, %d", bytes) << FinishReason::ContextFull << bytes;
        QTest::addRow("stop, %d", bytes) << FinishReason::Cancelled << bytes;
    }
}

// Where the answer goes on, that is; a next question sees the text without it.
void TestSpelledAnswers::aCutCharacterIsWholeLater()
{
    QFETCH(const FinishReason, reason);
    QFETCH(const int, bytes);
    make(kMarkers);
    Messages messages{{Role::User, "Hello"}};
    const std::size_t asked = prompt(messages).size();
    m_model->spell(asked, encoded("So \U0001F642 it is"));
    const std::size_t before = encoded("So ").size() + std::size_t(bytes);
    std::stop_source source;
    std::string told;
    std::string scored;
    GenerationSink sink;
    sink.onToken = [&](const TokenProgress& progress) {
        told += progress.text;
        for (const TokenScores& scores : progress.scores) {
            scored += scores.token.bytes;
        }
        if (reason == FinishReason::Cancelled && progress.generatedTokens == before) {
            source.request_stop();
        }
    };
    if (reason == FinishReason::ContextFull) {
        m_model->setCapacity(asked + before - 1); // the last token of all is not read
    }
    GenerationRequest request =
        ask(messages, reason == FinishReason::MaxTokens ? before : std::size_t{60});
    request.alternatives = 1;
    const GenerationResult first = run(request, sink, source.get_token());
    QCOMPARE(first.reason, reason);
    QCOMPARE(first.stats.generatedTokens, before);
    QCOMPARE(first.text, std::string("So "));
    m_model->setCapacity(1000);

    messages.push_back({Role::Assistant, first.text});
    Messages next = messages;
    next.push_back({Role::User, "And?"});
    const GenerationResult other = run(ask(next, 0));
    QCOMPARE(other.stats.promptTokens, prompt(next).size());
    QCOMPARE(other.stats.reusedTokens, asked + encoded("So ").size());

    source = {};
    request = ask(messages);
    request.continuesAnswer = true;
    request.alternatives = 1;
    const GenerationResult rest = run(request, sink);
    QCOMPARE(QByteArray::fromStdString(rest.text), QByteArray("\U0001F642 it is"));
    QCOMPARE(rest.stats.promptTokens, asked + before);
    QCOMPARE(QByteArray::fromStdString(told), QByteArray("So \U0001F642 it is"));
    QCOMPARE(scored, told);
}

void TestSpelledAnswers::goesOnWhereReadingWasStopped()
{
    make(kMarkers);
    std::string longText;
    for (int i = 0; i < 500; ++i) {
        longText += "one two three ";
    }
    const Messages messages{{Role::User, longText}};
    const std::size_t length = prompt(messages).size();
    m_model->spell(length, encoded("Four"));
    std::stop_source source;
    GenerationSink sink;
    sink.onPrefill = [&](const PrefillProgress& progress) {
        if (progress.doneTokens * 10 >= progress.totalTokens * 9) {
            source.request_stop();
        }
    };
    const GenerationResult stopped = run(ask(messages), sink, source.get_token());
    QCOMPARE(stopped.reason, FinishReason::Cancelled);
    QVERIFY(stopped.contextTokens * 10 >= length * 9 && stopped.contextTokens < length);

    const GenerationResult again = run(ask(messages));
    QCOMPARE(again.stats.reusedTokens, stopped.contextTokens);
    QCOMPARE(again.text, std::string("Four"));
    QCOMPARE(m_model->readTokens(), again.contextTokens); // none was read twice
}

void TestSpelledAnswers::scoresJoinToTheText_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("stop");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("That is all.") << QByteArray("x")
                           << QByteArray("That is all.");
    QTest::newRow("characters of many bytes")
        << QByteArray("So \u4F60\U0001F642 it is") << QByteArray("x")
        << QByteArray("So \u4F60\U0001F642 it is");
    QTest::newRow("a stop within a token")
        << QByteArray("That is all.") << QByteArray("at is") << QByteArray("Th");
    QTest::newRow("a stop within a character's tokens")
        << QByteArray("So \U0001F642 it") << QByteArray("\U0001F642 it") << QByteArray("So ");
    QTest::newRow("what was held back")
        << QByteArray("It is THE VERY") << QByteArray("THE VERY END")
        << QByteArray("It is THE VERY");
    QTest::newRow("all of it") << QByteArray("That") << QByteArray("That") << QByteArray();
}

void TestSpelledAnswers::scoresJoinToTheText()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, stop);
    QFETCH(const QByteArray, text);
    make(kMarkers);
    const Messages messages{{Role::User, "Hello"}};
    const std::size_t before = prompt(messages).size();
    m_model->spell(before, encoded(answer.toStdString()));
    GenerationRequest request = ask(messages);
    request.stopStrings = {stop.toStdString()};
    request.alternatives = 3;
    std::string told;
    std::string joined;
    GenerationSink sink;
    sink.onToken = [&](const TokenProgress& progress) {
        told += progress.text;
        for (const TokenScores& scores : progress.scores) {
            joined += scores.token.bytes;
            QVERIFY(scores.likeliest.size() <= 3);
            QVERIFY(!scores.likeliest.empty());
            // Greedy: the first of them, unless a stop cut it.
            QVERIFY(scores.likeliest.front().bytes.rfind(scores.token.bytes, 0) == 0);
            QVERIFY(scores.token.logProbability <= 0.0);
        }
        // What is told of tokens is never ahead of the text.
        QVERIFY(told.rfind(joined, 0) == 0);
    };
    const GenerationResult result = run(request, sink);
    QCOMPARE(QByteArray::fromStdString(result.text), text);
    QCOMPARE(QByteArray::fromStdString(joined), text);
}

void TestSpelledAnswers::neverSaysAnIdWithoutAPiece_data()
{
    QTest::addColumn<float>("temperature");
    QTest::addColumn<std::size_t>("topK");
    QTest::newRow("greedy") << 0.0F << std::size_t{40};
    QTest::newRow("the best one") << 1.0F << std::size_t{1};
    QTest::newRow("top k") << 1.0F << std::size_t{40};
    QTest::newRow("all") << 1.0F << std::size_t{0};
    QTest::newRow("more than there are") << 1.0F << std::size_t{4130};
}

// Rows that win, as if nothing had trained them.
void TestSpelledAnswers::neverSaysAnIdWithoutAPiece()
{
    QFETCH(const float, temperature);
    QFETCH(const std::size_t, topK);
    make(std::nullopt, 35);
    m_model->spellElsewhere(4096 + 34);
    GenerationRequest request = ask({{Role::User, "Hello"}}, 20);
    request.sampling.temperature = temperature;
    request.sampling.topK = topK;
    request.alternatives = 20;
    std::vector<TokenScores> scores;
    GenerationSink sink;
    sink.onToken = [&scores](const TokenProgress& progress) {
        scores.insert(scores.end(), progress.scores.begin(), progress.scores.end());
    };
    const GenerationResult result = run(request, sink);
    QVERIFY(result.text.find("[41") == std::string::npos);
    QVERIFY(!scores.empty());
    for (const TokenScores& token : scores) {
        QCOMPARE(token.likeliest.size(), std::size_t{20});
        // All 4096 words are equally likely.
        QVERIFY(std::abs(token.entropy - std::log(4096.0)) < 1e-9);
        QVERIFY(std::abs(token.token.logProbability + std::log(4096.0)) < 1e-6);
        for (const ScoredToken& other : token.likeliest) {
            QVERIFY(other.bytes != "[4130]");
        }
    }
}

QTEST_GUILESS_MAIN(TestSpelledAnswers)
#include "test_spelled_answers.moc"
