// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a turn of the local generator tells an observer.
#include "engine/generate/local_generator.h"
#include "engine/generate/turn_observer.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/model/load_model.h"

#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::generate;
using model::hgrn_bit::indexOf;
using model::hgrn_bit::LayerTensor;
using tokenizer::ChatMessage;
using tokenizer::Role;

namespace {

const char* const kQuestion = "Who are you?";

// (layers, hidden), as far as it is held.
std::vector<float> stateOf(const model::HeldTensors& held)
{
    std::vector<float> state;
    for (std::size_t layer = 0;; ++layer) {
        const std::span<const float> values = held.held(indexOf(LayerTensor::State), layer);
        if (values.empty()) {
            return state;
        }
        state.insert(state.end(), values.begin(), values.end());
    }
}

class Watcher final : public TurnObserver
{
public:
    void onTurnStart(const TurnStart& start) override
    {
        ++turns;
        prompt.assign(start.prompt.begin(), start.prompt.end());
        messageEnds.assign(start.messageEnds.begin(), start.messageEnds.end());
        state = stateOf(start.held);
        firstPosition = start.firstPosition;
        nextSeen = firstPosition;
        ids.clear();
        bytes.clear();
    }

    void onTokenRead(const TokenRead& token) override
    {
        isInOrder = isInOrder && turns > 0 && token.position == firstPosition + ids.size()
                    && token.position < nextSeen;
        ids.push_back(token.id);
        bytes += token.bytes;
    }

    void onValues(const model::LayerEvent& event, std::span<const float>) override
    {
        if (event.tensor == indexOf(LayerTensor::Embedding)) {
            isInOrder = isInOrder && event.position == nextSeen;
            nextSeen = event.position + 1;
        }
        ++events;
    }

    void onCodes(const model::LayerEvent&, std::span<const std::int8_t>) override { ++events; }

    std::size_t turns = 0;
    std::size_t events = 0;
    std::size_t nextSeen = 0; // position after the last one whose values came
    bool isInOrder = true;
    std::size_t firstPosition = 0;
    std::vector<TokenId> prompt;
    std::vector<std::size_t> messageEnds;
    std::vector<float> state;
    std::vector<TokenId> ids; // that were read
    std::string bytes;        // that they add
};

GenerationRequest ask(std::vector<ChatMessage> messages, std::size_t maxTokens = 40)
{
    GenerationRequest request;
    request.input = std::move(messages);
    request.sampling.temperature = 0.0F;
    request.maxTokens = maxTokens;
    return request;
}

} // namespace

class TestTurnObserver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsEveryTokenOfATurn();
    void tellsWhereTheTurnGoesOn();
    void tellsNothingOfTextThatWasStopped();
    void changesNothing();
    void watchesTheContinuationOfAText();

private:
    GenerationResult run(const GenerationRequest& request,
                         const GenerationSink& sink,
                         std::stop_token stop = {});

    std::shared_ptr<const model::Model> m_model;
    std::unique_ptr<LocalGenerator> m_generator;
    Watcher m_watcher;
    GenerationSink m_sink;
};

void TestTurnObserver::initTestCase()
{
    auto loaded = model::loadModel(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf",
                                   {.threads = {2}});
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().english().c_str());
    m_model = std::move(loaded).value();
}

void TestTurnObserver::init()
{
    auto created = LocalGenerator::create(m_model, {.threads = {2}});
    QVERIFY2(created.ok(), created.ok() ? "" : created.error().english().c_str());
    m_generator = std::move(created).value();
    m_watcher = Watcher();
    m_sink = {};
    m_sink.observer = &m_watcher;
}

GenerationResult TestTurnObserver::run(const GenerationRequest& request,
                                       const GenerationSink& sink,
                                       std::stop_token stop)
{
    Result<GenerationResult> result = m_generator->generate(request, sink, std::move(stop));
    if (!result.ok()) {
        qFatal("%s", result.error().english().c_str());
    }
    return std::move(result).value();
}

void TestTurnObserver::tellsEveryTokenOfATurn()
{
    QVERIFY(m_generator->isObservable());
    const GenerationResult result = run(ask({{Role::User, kQuestion}}), m_sink);
    QCOMPARE(m_watcher.turns, std::size_t{1});
    QVERIFY(m_watcher.isInOrder);
    QCOMPARE(m_watcher.firstPosition, std::size_t{0});
    QVERIFY((m_watcher.prompt == std::vector<TokenId>{1, 3, 908, 469, 400, 4045, 5, 4}));
    QVERIFY((m_watcher.messageEnds == std::vector<std::size_t>{7}));
    QVERIFY(m_watcher.state == std::vector<float>(m_watcher.state.size(), 0.0F));
    QCOMPARE(m_watcher.state.size() * sizeof(float), m_model->info().stateBytes);
    QCOMPARE(m_watcher.ids.size(), result.contextTokens);
    QVERIFY(std::equal(m_watcher.prompt.begin(), m_watcher.prompt.end(), m_watcher.ids.begin()));
    QCOMPARE(m_watcher.bytes, " Who are you? " + result.text);
}

void TestTurnObserver::tellsWhereTheTurnGoesOn()
{
    std::vector<ChatMessage> messages = {{Role::User, kQuestion}};
    const GenerationResult first = run(ask(messages), m_sink);
    const std::vector<TokenId> read = m_watcher.ids;
    messages.push_back({Role::Assistant, first.text});
    messages.push_back({Role::User, "Do you like tea?"});
    const GenerationResult second = run(ask(messages), m_sink);
    QVERIFY(m_watcher.isInOrder);
    QCOMPARE(m_watcher.firstPosition, second.stats.reusedTokens);
    QCOMPARE(m_watcher.firstPosition, first.contextTokens);
    QVERIFY(std::equal(read.begin(), read.end(), m_watcher.prompt.begin()));
    QCOMPARE(m_watcher.ids.size(), second.contextTokens - first.contextTokens);
    QCOMPARE(m_watcher.messageEnds.size(), std::size_t{3});
    QCOMPARE(m_watcher.messageEnds[1], first.contextTokens + 1); // with the marker that ends it
    QCOMPARE(m_watcher.messageEnds[2], second.stats.promptTokens - 1);
    // The state is the one after the first turn.
    Session session(m_model, {.threads = {1}});
    QVERIFY(session.read(read).ok());
    QVERIFY(stateOf(session.heldTensors()) == m_watcher.state);
}

void TestTurnObserver::tellsNothingOfTextThatWasStopped()
{
    std::stop_source source;
    m_sink.onPrefill = [&](const PrefillProgress&) {
        source.request_stop();
    };
    std::string longText;
    for (int i = 0; i < 200; ++i) {
        longText += "one two three ";
    }
    GenerationResult result = run(ask({{Role::User, longText}}), m_sink, source.get_token());
    QCOMPARE(result.reason, FinishReason::Cancelled);
    QVERIFY(m_watcher.isInOrder);
    QCOMPARE(m_watcher.ids.size(), result.contextTokens);
    QVERIFY(m_watcher.ids.size() < m_watcher.prompt.size());

    GenerationRequest request = ask({{Role::User, kQuestion}});
    request.stopStrings = {" small"};
    m_sink.onPrefill = {};
    result = run(request, m_sink);
    QCOMPARE(result.reason, FinishReason::StopString);
    QCOMPARE(m_watcher.firstPosition + m_watcher.ids.size(), result.contextTokens);
}

void TestTurnObserver::changesNothing()
{
    const GenerationResult watched = run(ask({{Role::User, kQuestion}}), m_sink);
    const std::size_t events = m_watcher.events;
    QVERIFY(events > 0);
    init();
    QCOMPARE(run(ask({{Role::User, kQuestion}}), {}).text, watched.text);
    QCOMPARE(m_watcher.events, std::size_t{0});
    // On again for the next turn.
    QCOMPARE(run(ask({{Role::User, "Do you like tea?"}}, 3), m_sink).stats.generatedTokens,
             std::size_t{3});
    QCOMPARE(m_watcher.turns, std::size_t{1});
    QVERIFY(m_watcher.isInOrder && m_watcher.events > 0);
}

void TestTurnObserver::watchesTheContinuationOfAText()
{
    GenerationRequest request = ask({}, 5);
    request.input = std::string("Once upon a time");
    const GenerationResult result = run(request, m_sink);
    QVERIFY(m_watcher.messageEnds.empty());
    QVERIFY(m_watcher.isInOrder);
    QCOMPARE(m_watcher.ids.size(), result.contextTokens);
    QCOMPARE(m_watcher.bytes, " Once upon a time" + result.text);
}

QTEST_GUILESS_MAIN(TestTurnObserver)
#include "test_turn_observer.moc"
