// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The local generator on the bundled model: a whole conversation, as the window and the terminal
// run it.
#include "engine/generate/local_generator.h"
#include "engine/model/load_model.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::generate;
using tokenizer::ChatMessage;
using tokenizer::Role;

namespace {

SamplingOptions greedy()
{
    SamplingOptions options;
    options.temperature = 0.0F;
    return options;
}

GenerationRequest ask(std::vector<ChatMessage> messages, std::size_t maxTokens = 40)
{
    GenerationRequest request;
    request.input = std::move(messages);
    request.sampling = greedy();
    request.maxTokens = maxTokens;
    return request;
}

GenerationRequest complete(const std::string& text, std::size_t maxTokens = 40)
{
    GenerationRequest request;
    request.input = text;
    request.sampling = greedy();
    request.maxTokens = maxTokens;
    return request;
}

GenerationSink gatherScores(std::vector<TokenScores>& scores)
{
    GenerationSink sink;
    sink.onToken = [&scores](const TokenProgress& progress) {
        scores.insert(scores.end(), progress.scores.begin(), progress.scores.end());
    };
    return sink;
}

// Which positions a turn has read.
struct ReadPositions final : TurnObserver
{
    void onTurnStart(const TurnStart& start) override { promptTokens = start.prompt.size(); }

    void onTokenRead(const TokenRead& token) override { positions.push_back(token.position); }

    void onValues(const model::LayerEvent&, std::span<const float>) override {}

    void onCodes(const model::LayerEvent&, std::span<const std::int8_t>) override {}

    std::size_t promptTokens = 0;
    std::vector<std::size_t> positions;
};

} // namespace

Q_DECLARE_METATYPE(GenerationRequest)

class TestLocalGenerator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answersAQuestion();
    void streamsTheWholeAnswer();
    void readsOnlyWhatIsNew();
    void regeneratesTheSameFromTheSameSeed();
    void differsFromAnotherSeed();
    void stopsAtAStopString();
    void stopsAtTheTokenLimit();
    void stopsBeforeReading();
    void stopsWhileReading();
    void stopsWhileWriting();
    void goesOnAfterAStop();
    void continuesText();
    void continuesAnAnswer();
    void readsAnAnswerAsItWasWritten_data();
    void readsAnAnswerAsItWasWritten();
    void readsSoManyTokensAnew();
    void stopsInAnAnswerThatIsRead();
    void readsATextFromItsBeginning();
    void refusesInvalidSampling();
    void refusesAModelWithoutTokenizer();

private:
    GenerationResult run(const GenerationRequest& request,
                         const GenerationSink& sink = {},
                         std::stop_token stop = {});

    std::shared_ptr<const model::Model> m_model;
    std::unique_ptr<LocalGenerator> m_generator;
};

void TestLocalGenerator::initTestCase()
{
    auto loaded = model::loadModel(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf",
                                   {.threads = {2}});
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().english().c_str());
    m_model = std::move(loaded).value();
}

void TestLocalGenerator::init()
{
    auto created = LocalGenerator::create(m_model, {.threads = {2}});
    QVERIFY2(created.ok(), created.ok() ? "" : created.error().english().c_str());
    m_generator = std::move(created).value();
}

GenerationResult TestLocalGenerator::run(const GenerationRequest& request,
                                         const GenerationSink& sink,
                                         std::stop_token stop)
{
    Result<GenerationResult> result = m_generator->generate(request, sink, std::move(stop));
    if (!result.ok()) {
        qFatal("%s", result.error().english().c_str());
    }
    return std::move(result).value();
}

void TestLocalGenerator::answersAQuestion()
{
    const GenerationResult result = run(ask({{Role::User, "Who are you?"}}));
    // golden.json of the checkpoint, for orientation there; stable here because the arithmetic is.
    QCOMPARE(result.text,
             std::string("I am Trilume, a small language model on your own computer."));
    QCOMPARE(result.reason, FinishReason::EndOfText);
    QCOMPARE(result.stats.promptTokens, std::size_t{8});
    QCOMPARE(result.stats.reusedTokens, std::size_t{0});
    QVERIFY(result.stats.generatedTokens > 10);
    QCOMPARE(result.contextTokens, result.stats.promptTokens + result.stats.generatedTokens);
    QVERIFY(result.stats.firstTokenSeconds >= result.stats.prefillSeconds);
    QVERIFY(result.stats.decodeTokensPerSecond() > 0.0);
}

void TestLocalGenerator::streamsTheWholeAnswer()
{
    std::string streamed;
    std::size_t lastCount = 0;
    std::vector<std::size_t> prefill;
    GenerationSink sink;
    sink.onToken = [&](const TokenProgress& progress) {
        streamed += progress.text;
        lastCount = progress.generatedTokens;
    };
    sink.onPrefill = [&](const PrefillProgress& progress) {
        prefill.push_back(progress.doneTokens);
    };
    const GenerationResult result = run(ask({{Role::User, "Tell me a story."}}, 100), sink);
    QCOMPARE(streamed, result.text);
    QCOMPARE(lastCount, result.stats.generatedTokens);
    QCOMPARE(prefill.back(), result.stats.promptTokens);
}

void TestLocalGenerator::readsOnlyWhatIsNew()
{
    std::vector<ChatMessage> messages = {{Role::User, "Who are you?"}};
    const GenerationResult first = run(ask(messages));
    messages.push_back({Role::Assistant, first.text});
    messages.push_back({Role::User, "Do you like tea?"});
    const GenerationResult second = run(ask(messages));
    // Everything up to the end of the first answer is in the state already.
    QCOMPARE(second.stats.reusedTokens, first.contextTokens);
    // And it says the same as a generator that reads all of it.
    init();
    const GenerationResult fresh = run(ask(messages));
    QCOMPARE(fresh.stats.reusedTokens, std::size_t{0});
    QCOMPARE(fresh.text, second.text);
}

void TestLocalGenerator::regeneratesTheSameFromTheSameSeed()
{
    GenerationRequest request = ask({{Role::User, "Tell me a story."}}, 60);
    request.sampling = SamplingOptions();
    request.sampling.seed = 42;
    const GenerationResult first = run(request);
    const GenerationResult second = run(request);
    QCOMPARE(second.text, first.text);
    QCOMPARE(second.stats.reusedTokens, second.stats.promptTokens - 1);
}

void TestLocalGenerator::differsFromAnotherSeed()
{
    GenerationRequest request = ask({{Role::User, "Tell me a story."}}, 60);
    request.sampling = SamplingOptions();
    request.sampling.seed = 1;
    const GenerationResult first = run(request);
    request.sampling.seed = 2;
    QVERIFY(run(request).text != first.text);
}

void TestLocalGenerator::stopsAtAStopString()
{
    GenerationRequest request = ask({{Role::User, "Who are you?"}});
    request.stopStrings = {" model"};
    const GenerationResult result = run(request);
    QCOMPARE(result.text, std::string("I am Trilume, a small language"));
    QCOMPARE(result.reason, FinishReason::StopString);
}

void TestLocalGenerator::stopsAtTheTokenLimit()
{
    const GenerationResult result = run(ask({{Role::User, "Who are you?"}}, 3));
    QCOMPARE(result.stats.generatedTokens, std::size_t{3});
    QCOMPARE(result.reason, FinishReason::MaxTokens);
    const GenerationResult none = run(ask({{Role::User, "Who are you?"}}, 0));
    QCOMPARE(none.text, std::string());
    QCOMPARE(none.stats.generatedTokens, std::size_t{0});
}

// While the text is cut into tokens, say.
void TestLocalGenerator::stopsBeforeReading()
{
    std::stop_source source;
    source.request_stop();
    const GenerationResult result =
        run(ask({{Role::User, "Who are you?"}}), {}, source.get_token());
    QCOMPARE(result.reason, FinishReason::Cancelled);
    QCOMPARE(result.stats.promptTokens, std::size_t{0}); // nobody knows how many
    QCOMPARE(result.contextTokens, std::size_t{0});
    QCOMPARE(run(ask({{Role::User, "Who are you?"}})).text,
             std::string("I am Trilume, a small language model on your own computer."));
}

void TestLocalGenerator::stopsWhileReading()
{
    std::stop_source source;
    GenerationSink sink;
    sink.onPrefill = [&](const PrefillProgress&) {
        source.request_stop();
    };
    std::string longText;
    for (int i = 0; i < 200; ++i) {
        longText += "one two three ";
    }
    const GenerationResult result = run(ask({{Role::User, longText}}), sink, source.get_token());
    QCOMPARE(result.reason, FinishReason::Cancelled);
    QCOMPARE(result.text, std::string());
    QVERIFY(result.contextTokens < result.stats.promptTokens);
}

void TestLocalGenerator::stopsWhileWriting()
{
    std::stop_source source;
    GenerationSink sink;
    sink.onToken = [&](const TokenProgress& progress) {
        if (progress.generatedTokens == 5) {
            source.request_stop();
        }
    };
    const GenerationResult result =
        run(ask({{Role::User, "Who are you?"}}), sink, source.get_token());
    QCOMPARE(result.reason, FinishReason::Cancelled);
    QCOMPARE(result.stats.generatedTokens, std::size_t{5});
    QVERIFY(!result.text.empty());
}

// A stopped reading leaves a state in the middle of a prompt; what follows must not be confused by
// it.
void TestLocalGenerator::goesOnAfterAStop()
{
    stopsWhileReading();
    const GenerationResult result = run(ask({{Role::User, "Who are you?"}}));
    QCOMPARE(result.text,
             std::string("I am Trilume, a small language model on your own computer."));
}

void TestLocalGenerator::continuesText()
{
    GenerationRequest request;
    request.input = std::string("Once upon a time");
    request.sampling = greedy();
    request.maxTokens = 12;
    const GenerationResult result = run(request);
    QVERIFY(!result.text.empty());
    QVERIFY(result.stats.generatedTokens <= 12);
}

// Cut anywhere, it goes on as if it had not been cut, and what it has said is not read again.
void TestLocalGenerator::continuesAnAnswer()
{
    std::vector<ChatMessage> messages = {{Role::User, "Why is grass green?"}};
    const GenerationResult whole = run(ask(messages));
    QCOMPARE(whole.reason, FinishReason::EndOfText);
    for (const std::size_t cut : {1U, 2U, 5U, 9U}) {
        init();
        const GenerationResult first = run(ask(messages, cut));
        QCOMPARE(first.reason, FinishReason::MaxTokens);
        std::vector<ChatMessage> said = messages;
        said.push_back({Role::Assistant, first.text});
        GenerationRequest request = ask(said);
        request.continuesAnswer = true;
        const GenerationResult rest = run(request);
        QCOMPARE(first.text + rest.text, whole.text);
        QCOMPARE(rest.reason, FinishReason::EndOfText);
        QVERIFY(rest.stats.reusedTokens >= first.stats.promptTokens - 1);
        QCOMPARE(rest.contextTokens, whole.contextTokens);
    }
}

void TestLocalGenerator::readsAnAnswerAsItWasWritten_data()
{
    QTest::addColumn<GenerationRequest>("request");
    QTest::newRow("an answer") << ask({{Role::User, "Why is grass green?"}});
    QTest::newRow("later in a chat") << ask({{Role::User, "Hello"},
                                             {Role::Assistant, "Hello. How are you?"},
                                             {Role::User, "Tell me a story."}});
    QTest::newRow("a text that goes on") << complete("Once upon a time");
}

// Another generator, which reads what the first one wrote, finds every token as likely.
void TestLocalGenerator::readsAnAnswerAsItWasWritten()
{
    QFETCH(GenerationRequest, request);
    request.alternatives = 3;
    std::vector<TokenScores> asWritten;
    const GenerationResult written = run(request, gatherScores(asWritten));
    QVERIFY(written.stats.generatedTokens > 5);
    init();
    request.written = WrittenAnswer{written.text};
    std::vector<TokenScores> asRead;
    ReadPositions observer;
    GenerationSink sink = gatherScores(asRead);
    sink.observer = &observer;
    std::vector<std::pair<std::size_t, std::size_t>> progress;
    sink.onPrefill = [&progress](const PrefillProgress& now) {
        progress.emplace_back(now.doneTokens, now.totalTokens);
    };
    const GenerationResult read = run(request, sink);
    QCOMPARE(read.text, written.text);
    QCOMPARE(read.reason, FinishReason::EndOfText);
    QCOMPARE(read.stats.generatedTokens, std::size_t{0});
    QCOMPARE(read.stats.promptTokens, written.stats.promptTokens);
    QCOMPARE(read.contextTokens, written.contextTokens);
    QCOMPARE(asRead.size(), asWritten.size());
    for (std::size_t i = 0; i < asRead.size(); ++i) {
        QCOMPARE(asRead[i].token.bytes, asWritten[i].token.bytes);
        QCOMPARE(asRead[i].token.logProbability, asWritten[i].token.logProbability);
        QCOMPARE(asRead[i].likeliest.size(), std::size_t{3});
        QCOMPARE(asRead[i].likeliest[2].bytes, asWritten[i].likeliest[2].bytes);
    }
    QCOMPARE(observer.promptTokens, read.stats.promptTokens);
    QCOMPARE(observer.positions.size(), read.contextTokens);
    QCOMPARE(progress.back(), std::pair(read.contextTokens, read.contextTokens));
}

// For who watches the layers: what the state knows is read all the same.
void TestLocalGenerator::readsSoManyTokensAnew()
{
    GenerationRequest request = ask({{Role::User, "Why is grass green?"}});
    const GenerationResult written = run(request);
    request.written = WrittenAnswer{written.text};
    QCOMPARE(run(request).stats.reusedTokens, written.stats.promptTokens - 1);
    ReadPositions observer;
    GenerationSink sink;
    sink.observer = &observer;
    request.written->leastTokens = 1000;
    QCOMPARE(run(request, sink).stats.reusedTokens, std::size_t{0});
    QCOMPARE(observer.positions.size(), written.contextTokens);
    QCOMPARE(observer.positions.front(), std::size_t{0});
    // And its end is at hand for what is said next.
    std::vector<ChatMessage> next = {{Role::User, "Why is grass green?"},
                                     {Role::Assistant, written.text},
                                     {Role::User, "Do you like tea?"}};
    QCOMPARE(run(ask(next)).stats.reusedTokens, written.contextTokens);
}

void TestLocalGenerator::stopsInAnAnswerThatIsRead()
{
    GenerationRequest request = ask({{Role::User, "Who are you?"}});
    request.written = WrittenAnswer{run(request).text};
    request.alternatives = 0;
    std::stop_source source;
    std::size_t told = 0;
    GenerationSink sink;
    sink.onToken = [&](const TokenProgress& progress) {
        told += progress.scores.size();
        if (told == 4) {
            source.request_stop();
        }
    };
    const GenerationResult result = run(request, sink, source.get_token());
    QCOMPARE(result.reason, FinishReason::Cancelled);
    QCOMPARE(told, std::size_t{4});
    QCOMPARE(result.contextTokens, result.stats.promptTokens + 4);
}

// The mark of the beginning says how likely its first token was.
void TestLocalGenerator::readsATextFromItsBeginning()
{
    GenerationRequest request = complete("");
    request.written = WrittenAnswer{"Once upon a time"};
    request.alternatives = 1;
    std::vector<TokenScores> scores;
    const GenerationResult result = run(request, gatherScores(scores));
    QCOMPARE(result.stats.promptTokens, std::size_t{1});
    QCOMPARE(scores.size(), result.contextTokens - 1);
    QVERIFY(scores.back().token.logProbability > scores.front().token.logProbability);
    QVERIFY(scores.back().entropy < scores.front().entropy); // "time" is what everybody expects
}

void TestLocalGenerator::refusesInvalidSampling()
{
    GenerationRequest request = ask({{Role::User, "Hello"}});
    request.sampling.temperature = -1.0F;
    const Result<GenerationResult> result = m_generator->generate(request, {}, {});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, Errc::InvalidArgument);
}

void TestLocalGenerator::refusesAModelWithoutTokenizer()
{
    const auto created = LocalGenerator::create(tests::tinyModel(), {});
    QVERIFY(!created.ok());
    QCOMPARE(created.error().english(),
             std::string("Tiny: holds no tokenizer, so it reads token ids only, not text."));
}

QTEST_GUILESS_MAIN(TestLocalGenerator)
#include "test_local_generator.moc"
