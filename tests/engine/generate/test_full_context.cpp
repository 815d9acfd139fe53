// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chats that are longer than a text of their model may be, with each format of keys and values:
// which turns are left out, and that the answer is that of a chat without them, bit for bit.
#include "engine/generate/context_room.h"
#include "engine/generate/local_generator.h"
#include "engine/model/load_model.h"

#include <QtTest>

#include <memory>

using namespace trilume;
using namespace trilume::generate;
using kernels::KvFormat;
using tokenizer::ChatMarkers;
using tokenizer::ChatMessage;
using tokenizer::Role;

using Messages = std::vector<ChatMessage>;

namespace {

constexpr std::size_t kCapacity = 512;

const ChatMarkers kMarkers{"<|im_start|>user\n",
                           "<|im_end|>\n",
                           "<|im_start|>assistant\n",
                           "<|im_end|>\n",
                           "<|im_start|>system\n",
                           "<|im_end|>\n",
                           {}};

GenerationRequest ask(Messages messages, std::size_t maxTokens)
{
    GenerationRequest request;
    request.input = std::move(messages);
    request.sampling.temperature = 0.0F;
    request.maxTokens = maxTokens;
    request.alternatives = 3;
    return request;
}

// With the likelihoods of its tokens, which show each bit of their logits.
struct Answer
{
    GenerationResult result;
    std::vector<double> likelihoods;
    std::size_t readTokens = 0;
};

Messages withoutOldest(const Messages& messages, std::size_t count)
{
    Messages kept{messages.front()};
    kept.insert(kept.end(), messages.begin() + 1 + static_cast<std::ptrdiff_t>(count),
                messages.end());
    return kept;
}

Messages shortTurns(int count)
{
    Messages messages{{Role::System, "Be brief."}};
    for (int turn = 0; turn < count; ++turn) {
        messages.push_back({Role::User, "Question " + std::to_string(turn)});
        messages.push_back({Role::Assistant, "Answer " + std::to_string(turn)});
    }
    messages.push_back({Role::User, "Question " + std::to_string(count)});
    return messages;
}

} // namespace

Q_DECLARE_METATYPE(KvFormat)

class TestFullContext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void turnsAreLeftOutWhole();
    void leavesOutTheOldestTurns_data();
    void leavesOutTheOldestTurns();
    void refusesAMessageThatIsTooLong();
    void anAnswerEndsWithTheContext_data();
    void anAnswerEndsWithTheContext();

private:
    [[nodiscard]] std::unique_ptr<LocalGenerator> make(KvFormat format) const;
    [[nodiscard]] static Answer run(LocalGenerator& generator, const GenerationRequest& request);

    std::shared_ptr<const model::Model> m_model;
};

void TestFullContext::initTestCase()
{
    auto loaded = model::loadModel(TRILUME_TEST_SOURCE_DIR "/tests/golden/falcon-small/i2_s.gguf",
                                   {.threads = {1}});
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().english().c_str());
    m_model = std::move(loaded).value();
}

// With a budget that holds just so many tokens.
std::unique_ptr<LocalGenerator> TestFullContext::make(KvFormat format) const
{
    model::KvOptions kv{format, 1};
    const auto capacity = [&] {
        return m_model->createSequence({.threads = {1}, .precision = {.kv = kv}})->capacity();
    };
    for (std::uint64_t step = std::uint64_t{1} << 24U; step > 0; step /= 2) {
        kv.budgetBytes += step;
        if (capacity() > kCapacity) {
            kv.budgetBytes -= step;
        }
    }
    auto created = LocalGenerator::create(
        m_model, {.threads = {1}, .chatMarkers = kMarkers, .precision = {.kv = kv}});
    if (!created.ok() || capacity() != kCapacity) {
        return nullptr;
    }
    return std::move(created).value();
}

Answer TestFullContext::run(LocalGenerator& generator, const GenerationRequest& request)
{
    Answer answer;
    GenerationSink sink;
    sink.onToken = [&answer](const TokenProgress& progress) {
        for (const TokenScores& scores : progress.scores) {
            answer.likelihoods.push_back(scores.token.logProbability);
            answer.likelihoods.push_back(scores.entropy);
        }
    };
    Result<GenerationResult> result = generator.generate(request, sink, {});
    if (!result.ok()) {
        qFatal("%s", result.error().english().c_str());
    }
    answer.result = std::move(result).value();
    answer.readTokens = answer.result.stats.promptTokens - answer.result.stats.reusedTokens;
    return answer;
}

void TestFullContext::turnsAreLeftOutWhole()
{
    using Sizes = std::vector<ContextRoom::MessageSize>;
    const ContextRoom room(100, 3); // 72 for messages, 54 once it was full
    QCOMPARE(room.promptTokens(), std::size_t{72});
    const Sizes exact{
        {Role::System, 12}, {Role::User, 20}, {Role::Assistant, 20}, {Role::User, 20}};
    QCOMPARE(room.leftOut(exact, 0), std::size_t{0});
    QCOMPARE(room.leftOut(exact, 1), std::size_t{2}); // of an answer that goes on
    Sizes longer = exact;
    longer.back().tokens = 21;
    QCOMPARE(room.leftOut(longer, 0), std::size_t{2});
    longer.back().tokens = 90; // the system prompt and the last turn stay, room or not
    QCOMPARE(room.leftOut(longer, 0), std::size_t{2});
    // What was left out once stays so, while there is room for what comes.
    longer.back().tokens = 21;
    longer.push_back({Role::Assistant, 10});
    longer.push_back({Role::User, 10});
    QCOMPARE(room.leftOut(longer, 0), std::size_t{2});
    const Sizes untold{{Role::Assistant, 50}, {Role::User, 30}};
    QCOMPARE(room.leftOut(untold, 0), std::size_t{1});
    QCOMPARE(room.leftOut({}, 0), std::size_t{0});
    QCOMPARE(ContextRoom(10, 30).leftOut(exact, 0), std::size_t{2});
}

void TestFullContext::leavesOutTheOldestTurns_data()
{
    QTest::addColumn<KvFormat>("format");
    QTest::newRow("f32") << KvFormat::F32;
    QTest::newRow("f16") << KvFormat::F16;
    QTest::newRow("int8") << KvFormat::Int8;
}

void TestFullContext::leavesOutTheOldestTurns()
{
    QFETCH(KvFormat, format);
    const auto generator = make(format);
    QVERIFY(generator);
    std::size_t read = 0;
    std::size_t largest = 0;
    std::size_t cuts = 0;
    std::size_t leftOut = 0;
    for (int turn = 0; turn <= 40; ++turn) {
        const Answer answer = run(*generator, ask(shortTurns(turn), 3));
        const GenerationStats& stats = answer.result.stats;
        read += answer.readTokens;
        largest = std::max(largest, stats.promptTokens);
        cuts += stats.leftOutMessages != leftOut ? 1 : 0;
        QVERIFY(stats.leftOutMessages >= leftOut && stats.leftOutMessages % 2 == 0);
        leftOut = stats.leftOutMessages;
    }
    QVERIFY(leftOut > 0);
    QVERIFY(largest <= kCapacity - kCapacity / 4);
    QVERIFY(cuts > 1 && cuts < 27);               // not each turn another beginning
    QVERIFY(read < (cuts + 2) * (kCapacity + 1)); // and nothing read again without one
    const Messages all = shortTurns(40);
    const Answer cut = run(*generator, ask(all, 12));
    const auto fresh = make(format);
    const Answer expected = run(*fresh, ask(withoutOldest(all, leftOut), 12));
    QCOMPARE(expected.result.stats.leftOutMessages, std::size_t{0});
    QCOMPARE(cut.result.stats.promptTokens, expected.result.stats.promptTokens);
    QCOMPARE(cut.result.text, expected.result.text);
    QCOMPARE(cut.likelihoods, expected.likelihoods);
    QVERIFY(!cut.likelihoods.empty());
    // An early message again, of which nothing is left out.
    const Answer early = run(*generator, ask(shortTurns(2), 12));
    const Answer first = run(*make(format), ask(shortTurns(2), 12));
    QCOMPARE(early.result.stats.leftOutMessages, std::size_t{0});
    QCOMPARE(early.likelihoods, first.likelihoods);
}

void TestFullContext::refusesAMessageThatIsTooLong()
{
    const auto generator = make(KvFormat::F32);
    QVERIFY(generator);
    std::string message;
    while (m_model->tokenizer()->encode(message).size() < 600) {
        message += "word ";
    }
    bool hasRead = false;
    GenerationSink sink;
    sink.onPrefill = [&hasRead](const PrefillProgress&) {
        hasRead = true;
    };
    Messages messages = shortTurns(3);
    messages.back().text = message;
    const auto refused = generator->generate(ask(messages, 3), sink, {});
    QVERIFY(!refused.ok());
    QVERIFY(!hasRead);
    const std::string why = refused.error().english();
    QVERIFY2(why.find(" 512") != std::string::npos, why.c_str());
    // Nor is a text to be continued.
    GenerationRequest text = ask({}, 3);
    text.input = message;
    QVERIFY(!generator->generate(text, sink, {}).ok());
    QVERIFY(!hasRead);
}

void TestFullContext::anAnswerEndsWithTheContext_data()
{
    leavesOutTheOldestTurns_data();
}

void TestFullContext::anAnswerEndsWithTheContext()
{
    QFETCH(KvFormat, format);
    const auto generator = make(format);
    QVERIFY(generator);
    Messages messages = shortTurns(8);
    const Answer answer = run(*generator, ask(messages, 2000));
    QCOMPARE(answer.result.reason, FinishReason::ContextFull);
    QCOMPARE(answer.result.contextTokens, kCapacity);
    QCOMPARE(answer.result.stats.promptTokens + answer.result.stats.generatedTokens, kCapacity + 1);
    // One that is as long goes on without the oldest turns.
    std::string written;
    while (m_model->tokenizer()->encode(written).size() < kCapacity / 2) {
        written += "word ";
    }
    messages.push_back({Role::Assistant, written});
    GenerationRequest more = ask(messages, 5);
    more.continuesAnswer = true;
    const Answer rest = run(*generator, more);
    QVERIFY(rest.result.stats.leftOutMessages > 0);
    QCOMPARE(rest.result.stats.generatedTokens, std::size_t{5});
    QCOMPARE(rest.result.reason, FinishReason::MaxTokens);
}

QTEST_APPLESS_MAIN(TestFullContext)
#include "test_full_context.moc"
