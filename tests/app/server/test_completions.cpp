// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_loader.h"
#include "app/server/access_token.h"
#include "app/server/scores_json.h"
#include "engine/base/utf8.h"
#include "tests/app/server/served_model.h"
#include "tests/support/scripted_model.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace trilume;
using namespace trilume::app;
using nlohmann::json;
using tests::chatBody;
using tests::HttpClient;
using tests::jsonOf;
using tests::ScriptedModel;
using tests::SeenAnswer;
using tests::SeenStream;
using Served = tests::ServedModel;

namespace {

constexpr const char* kChat = "/v1/chat/completions";
constexpr const char* kText = "/v1/completions";

std::unique_ptr<generate::TextGenerator> scripted(const std::shared_ptr<ScriptedModel>& model)
{
    return ScriptedModel::loader(model)(QStringLiteral("/a.gguf"), {}).value().generator;
}

} // namespace

// Trials S4, S5, S7 to S12 and the server's part of S23, over a real queue and real sockets.
class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAreWhole();
    void streamsSayTheSame();
    void thoughtsAreToldApart();
    void oneWhoLeavesTakesOnlyHisOwn();
    void theWindowIsNotKeptOut();
    void nobodyIsGeneratedFor_data();
    void nobodyIsGeneratedFor();
    void linesHoldAnyText();
    void headersComeBeforeTheFirstToken();
    void anErrorAfterTheBeginning();
    void anErrorBeforeIt();
    void withoutAModelNothingIsAnswered();
    void anotherModelIsNotFound();
    void whatWaitsForAModelGoesWithIt();
    void tooManyRequestsAreToldSo();
    void halvesOfCharactersAreToldApart();
    void probabilitiesJoinToTheText();
    void theEndTellsStreams();
    void itStartsAgain();
    void theTokenIsItsOwners();
    void onlyThisMachineIsListenedTo();
    void stopsAreTheSameInStreams();
    void textsOfClientsGoOnFromStates();

private:
    [[nodiscard]] static SeenAnswer ask(Served& served, const QByteArray& request);

    std::shared_ptr<ScriptedModel> m_model;
    std::unique_ptr<Served> m_served;
};

void TestCompletions::init()
{
    m_model = std::make_shared<ScriptedModel>();
    m_served = std::make_unique<Served>(scripted(m_model));
    QVERIFY(m_served->start().ok());
}

void TestCompletions::cleanup()
{
    m_model->release();
    m_served.reset();
}

SeenAnswer TestCompletions::ask(Served& served, const QByteArray& request)
{
    HttpClient client(served.port());
    client.send(request);
    [&] {
        QTRY_COMPARE(client.answers.size(), 1);
    }();
    return client.answers.value(0);
}

void TestCompletions::answersAreWhole()
{
    const json chat = jsonOf(ask(*m_served, m_served->post(kChat, chatBody("Hi"))));
    QCOMPARE(chat["object"].get<std::string>(), std::string("chat.completion"));
    QCOMPARE(chat["model"].get<std::string>(), std::string("seed"));
    const json& choice = chat["choices"][0];
    QCOMPARE(choice["message"]["content"].get<std::string>(), std::string("Good day."));
    QCOMPARE(choice["message"]["role"].get<std::string>(), std::string("assistant"));
    QCOMPARE(choice["finish_reason"].get<std::string>(), std::string("stop"));
    QCOMPARE(chat["usage"]["completion_tokens"].get<int>(), 3);
    QCOMPARE(chat["usage"]["total_tokens"].get<int>(), 4);
    QCOMPARE(chat["usage"]["prompt_tokens_details"]["cached_tokens"].get<int>(), 0);
    QVERIFY(chat["usage"].contains("energy")); // null: this test has no meter
    const json text = jsonOf(ask(*m_served, m_served->post(kText, {{"prompt", "Once"}})));
    QCOMPARE(text["choices"][0]["text"].get<std::string>(), std::string("Good day."));
    QVERIFY(m_model->requests() == (std::vector<std::string>{"user: Hi", "Once"}));
    const json models = jsonOf(ask(*m_served, m_served->get("/v1/models")));
    QCOMPARE(models["data"][0]["id"].get<std::string>(), std::string("seed"));
    QCOMPARE(ask(*m_served, m_served->get("/v1/models/seed")).status, 200);
    QCOMPARE(ask(*m_served, m_served->get("/v1/models/other")).status, 404);
}

void TestCompletions::streamsSayTheSame()
{
    json body = chatBody("Hi", true);
    body["stream_options"] = {{"include_usage", true}};
    const SeenAnswer answer = ask(*m_served, m_served->post(kChat, body));
    QVERIFY(answer.head.contains("content-type: text/event-stream"));
    const SeenStream stream(answer.body);
    QCOMPARE(stream.text, std::string("Good day."));
    QCOMPARE(stream.reason, std::string("stop"));
    QCOMPARE(stream.usage["completion_tokens"].get<int>(), 3);
    QVERIFY(stream.isDone);
    QVERIFY(answer.body.endsWith("data: [DONE]\n\n"));
    const SeenStream plain(
        ask(*m_served, m_served->post(kText, {{"prompt", "x"}, {"stream", true}})).body);
    QCOMPARE(plain.text, std::string("Good day."));
    QVERIFY(plain.usage.is_null() && plain.isDone);
}

// S4.
void TestCompletions::thoughtsAreToldApart()
{
    m_model->setScript({.error = {}, .thought = "A greeting."});
    const SeenAnswer streamed = ask(*m_served, m_served->post(kChat, chatBody("Hi", true)));
    QVERIFY(streamed.body.contains(R"("reasoning_content":"A greeting.")"));
    QCOMPARE(SeenStream(streamed.body).text, std::string("Good day."));
}

void TestCompletions::oneWhoLeavesTakesOnlyHisOwn()
{
    m_model->hold();
    HttpClient first(m_served->port());
    first.send(m_served->post(kChat, chatBody("A", true)));
    m_model->permit(2); // the prompt and a token
    QTRY_VERIFY(first.received.contains("Good"));
    HttpClient second(m_served->port());
    second.send(m_served->post(kChat, chatBody("B")));
    QTRY_COMPARE(m_served->openRequests, 2);
    second.close();
    QTRY_COMPARE(m_served->openRequests, 1);
    QCOMPARE(m_served->activity, Activity::Generating);
    m_model->release();
    QTRY_COMPARE(first.answers.size(), 1);
    const SeenStream stream(first.answers.constFirst().body);
    QCOMPARE(stream.text, std::string("Good day."));
    QVERIFY(stream.isDone);
    QVERIFY(m_model->requests() == std::vector<std::string>{"user: A"});
}

// S4, with an answer of the window's; and its next one does not wait for all of ours.
void TestCompletions::theWindowIsNotKeptOut()
{
    GenerationClient window(m_served->queue);
    QStringList ended;
    connect(&window, &GenerationClient::finished, this,
            [&](TurnId, const GenerationOutcome& outcome) { ended.append(outcome.text); });
    const auto ask = [&](const char* question) {
        GenerationJob job;
        job.turn = window.issueTurn();
        job.request.input = std::string(question);
        window.enqueue(job);
    };
    m_model->hold();
    ask("window 1");
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 1; i <= 4; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_served->port()));
        clients.back()->send(m_served->post(kText, {{"prompt", "client " + std::to_string(i)}}));
        QTRY_COMPARE(m_served->openRequests, i);
    }
    clients.back()->close();
    QTRY_COMPARE(m_served->openRequests, 3);
    ask("window 2");
    m_model->release();
    QTRY_COMPARE(ended.size(), 2);
    QTRY_COMPARE(clients[2]->answers.size(), 1);
    QCOMPARE(ended.front(), QStringLiteral("Good day."));
    QVERIFY(
        m_model->requests()
        == (std::vector<std::string>{"window 1", "client 1", "client 2", "window 2", "client 3"}));
}

// S5. The model is held: only a stop ends the work.
void TestCompletions::nobodyIsGeneratedFor_data()
{
    QTest::addColumn<bool>("isStreamed");
    QTest::addColumn<int>("steps"); // the prompt has 20
    QTest::addColumn<bool>("isQueued");

    QTest::newRow("a whole answer, in the prompt") << false << 5 << false;
    QTest::newRow("a stream, in the prompt") << true << 5 << false;
    QTest::newRow("a stream, before the prompt") << true << 0 << false;
    QTest::newRow("queued") << true << 0 << true;
    QTest::newRow("a whole answer, queued") << false << 0 << true;
    QTest::newRow("after the first token") << true << 21 << false;
}

void TestCompletions::nobodyIsGeneratedFor()
{
    QFETCH(const bool, isStreamed);
    QFETCH(const int, steps);
    QFETCH(const bool, isQueued);
    ScriptedModel::Script script;
    script.promptChunks = 20;
    m_model->setScript(script);
    m_model->hold();
    GenerationClient window(m_served->queue);
    if (isQueued) {
        GenerationJob job;
        job.turn = window.issueTurn();
        job.request.input = std::string("window");
        window.enqueue(job);
    }
    HttpClient client(m_served->port());
    client.send(m_served->post(kChat, chatBody("Hi", isStreamed)));
    m_model->permit(static_cast<std::size_t>(steps));
    QTRY_COMPARE(m_served->openRequests, 1);
    if (steps > 20) {
        QTRY_VERIFY(client.received.contains("Good"));
    }
    QCOMPARE(m_served->activity, Activity::Generating);
    client.close();
    QTRY_COMPARE(m_served->openRequests, 0);
    if (!isQueued) {
        QTRY_COMPARE(m_served->activity, Activity::Idle);
    } else {
        QSignalSpy ended(&window, &GenerationClient::finished);
        m_model->release();
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(m_served->activity, Activity::Idle);
        QCOMPARE(m_model->requests().size(), 1U);
    }
}

// S9.
void TestCompletions::linesHoldAnyText()
{
    ScriptedModel::Script script;
    script.tokens = {"a\u2028b", "\u2029c\u0085", "d\u000be\u001ef", "\u007f\u0001\r\n",
                     "\xf0\x9f\x99\x82"};
    m_model->setScript(script);
    std::string whole;
    for (const std::string& token : script.tokens) {
        whole += token;
    }
    const SeenAnswer answer = ask(*m_served, m_served->post(kChat, chatBody("Hi", true)));
    QCOMPARE(SeenStream(answer.body).text, whole);
    for (const char sign : answer.body) {
        QVERIFY(sign == '\n' || (sign >= 0x20 && sign < 0x7f));
    }
    const json plain = jsonOf(ask(*m_served, m_served->post(kChat, chatBody("Hi"))));
    QCOMPARE(plain["choices"][0]["message"]["content"].get<std::string>(), whole);
}

// S11.
void TestCompletions::headersComeBeforeTheFirstToken()
{
    m_model->hold();
    HttpClient running(m_served->port());
    running.send(m_served->post(kChat, chatBody("A", true)));
    QTRY_VERIFY(running.received.startsWith("HTTP/1.1 200 OK\r\n"));
    QTRY_VERIFY(running.received.count("\n:\n\n") >= 2);
    HttpClient queued(m_served->port());
    queued.send(m_served->post(kChat, chatBody("B", true)));
    QTRY_VERIFY(queued.received.startsWith("HTTP/1.1 200 OK\r\n"));
    QTRY_VERIFY(queued.received.count("\n:\n\n") >= 2);
    m_model->release();
    QTRY_COMPARE(queued.answers.size(), 1);
    QCOMPARE(SeenStream(queued.answers.front().body).text, std::string("Good day."));
}

// S12.
void TestCompletions::anErrorAfterTheBeginning()
{
    ScriptedModel::Script script;
    script.error = "The device went away.";
    m_model->setScript(script);
    const SeenAnswer answer = ask(*m_served, m_served->post(kChat, chatBody("Hi", true)));
    QCOMPARE(answer.status, 200);
    const SeenStream stream(answer.body);
    QCOMPARE(stream.text, std::string("Good day."));
    QCOMPARE(stream.error["message"].get<std::string>(), script.error);
    QCOMPARE(stream.error["type"].get<std::string>(), std::string("server_error"));
    QCOMPARE(stream.error["code"].get<std::string>(), std::string("generation_failed"));
    QVERIFY(!stream.isDone);
    QVERIFY(stream.reason.empty());
    QVERIFY(answer.body.trimmed().split('\n').back().startsWith("data: {\"error\":{\"message\""));
}

void TestCompletions::anErrorBeforeIt()
{
    ScriptedModel::Script script;
    script.isOutOfMemory = true;
    m_model->setScript(script);
    const SeenAnswer answer = ask(*m_served, m_served->post(kChat, chatBody("Hi")));
    QCOMPARE(answer.status, 500);
    QVERIFY(jsonOf(answer)["error"]["message"].get<std::string>().find("memory")
            != std::string::npos);
}

void TestCompletions::withoutAModelNothingIsAnswered()
{
    m_served->server.setModel({});
    const SeenAnswer answer = ask(*m_served, m_served->post(kChat, chatBody("Hi", true)));
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.head.contains("\r\nretry-after: "));
    QCOMPARE(jsonOf(ask(*m_served, m_served->get("/v1/models")))["data"].size(), std::size_t{0});
}

void TestCompletions::anotherModelIsNotFound()
{
    json body = chatBody("Hi");
    body["model"] = "gpt-4";
    const SeenAnswer answer = ask(*m_served, m_served->post(kChat, body));
    QCOMPARE(answer.status, 404);
    QCOMPARE(jsonOf(answer)["error"]["code"].get<std::string>(), std::string("model_not_found"));
    body["model"] = "seed";
    QCOMPARE(ask(*m_served, m_served->post(kChat, body)).status, 200);
}

// Whoever asked one model is not answered by another one, which may be on a server.
void TestCompletions::whatWaitsForAModelGoesWithIt()
{
    ScriptedModel::Script script;
    script.promptChunks = 20;
    m_model->setScript(script);
    m_model->hold();
    HttpClient first(m_served->port());
    first.send(m_served->post(kChat, chatBody("First")));
    QTRY_COMPARE(m_model->requests().size(), 1U); // is being read
    HttpClient second(m_served->port());
    second.send(m_served->post(kChat, chatBody("Second")));
    HttpClient third(m_served->port());
    third.send(m_served->post(kChat, chatBody("Third", true)));
    QTRY_COMPARE(m_served->openRequests, 3);
    m_served->server.setModel(std::nullopt);
    QTRY_COMPARE(second.answers.size(), 1);
    QCOMPARE(second.answers[0].status, 503);
    QCOMPARE(jsonOf(second.answers[0])["error"]["code"].get<std::string>(),
             std::string("model_changed"));
    QTRY_COMPARE(third.answers.size(), 1);
    QVERIFY(third.answers[0].body.contains("model_changed"));
    m_model->release();
    QTRY_COMPARE(first.answers.size(), 1); // the model that it asked goes on with it
    QCOMPARE(first.answers[0].status, 200);
    QTRY_COMPARE(m_served->activity, Activity::Idle);
    QCOMPARE(m_model->requests().size(), 1U);
}

void TestCompletions::tooManyRequestsAreToldSo()
{
    m_model->hold();
    std::vector<std::unique_ptr<HttpClient>> clients;
    const int most = static_cast<int>(m_served->options().mostRequests);
    for (int i = 1; i <= most; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_served->port()));
        clients.back()->send(m_served->post(kChat, chatBody("Hi", true)));
        QTRY_COMPARE(m_served->openRequests, i);
    }
    QCOMPARE(ask(*m_served, m_served->post(kChat, chatBody("Hi", true))).status, 429);
    m_model->release();
    for (const auto& client : clients) {
        QTRY_COMPARE(client->answers.size(), 1);
    }
    QCOMPARE(ask(*m_served, m_served->post(kChat, chatBody("Hi"))).status, 200);
}

// S10.
void TestCompletions::halvesOfCharactersAreToldApart()
{
    TokenScoreList scores;
    for (const char* bytes : {"\xf0", "\x9f", "\x99", "\x82", " so"}) {
        scores.push_back({{bytes, -0.5}, {{bytes, -0.5}, {"\xf1", -2.0}, {"\xe2\x80", -3.0}}});
    }
    const auto chat = chatScoresJson(scores);
    std::string joined;
    for (const auto& token : chat["content"]) {
        for (const auto& byte : token["bytes"]) {
            joined.push_back(static_cast<char>(byte.get<int>()));
        }
    }
    QCOMPARE(joined, std::string("\U0001F642 so"));
    QCOMPARE(chat["content"][0]["token"].get<std::string>(), std::string("<0xF0>"));
    QCOMPARE(chat["content"][0]["top_logprobs"][2]["token"].get<std::string>(),
             std::string("<0xE2><0x80>"));
    QCOMPARE(chat["content"][4]["token"].get<std::string>(), std::string(" so"));
    std::size_t characters = 3;
    const auto text = textScoresJson(scores, characters);
    QCOMPARE(text["top_logprobs"][0].size(), std::size_t{3}); // no two are one
    QCOMPARE(text["tokens"][3].get<std::string>(), std::string("<0x82>"));
    QCOMPARE(text["text_offset"].dump(), std::string("[3,4,4,4,4]"));
    QCOMPARE(characters, std::size_t{7});
}

// S10, with a model and tokens that are drawn from all of its vocabulary, bytes among them.
void TestCompletions::probabilitiesJoinToTheText()
{
    Served served(std::move(
        loadLocalModel(
            QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf"), {})
            .value()
            .generator));
    QVERIFY(served.start().ok());
    json body = chatBody("Hi");
    body.update({{"logprobs", true}, {"top_logprobs", 5}, {"temperature", 100}, {"top_k", 0}});
    body.update({{"seed", 5}, {"max_tokens", 200}});
    const json choice = jsonOf(ask(served, served.post(kChat, body)))["choices"][0];
    const json& tokens = choice["logprobs"]["content"];
    QVERIFY(tokens.size() > 20);
    std::string joined;
    int halves = 0;
    for (const json& token : tokens) {
        for (const json& byte : token["bytes"]) {
            joined.push_back(static_cast<char>(byte.get<int>()));
        }
        halves += token["token"].get<std::string>().rfind("<0x", 0) == 0 ? 1 : 0;
        QCOMPARE(token["top_logprobs"].size(), std::size_t{5});
        double last = 0.0;
        for (const json& other : token["top_logprobs"]) {
            QVERIFY(other["logprob"].get<double>() <= last);
            last = other["logprob"].get<double>();
        }
        QVERIFY(token["logprob"].get<double>() <= 0.0);
    }
    QVERIFY2(halves > 0, choice.dump().c_str());
    QCOMPARE(replaceIllFormedUtf8(joined), choice["message"]["content"].get<std::string>());
    // A stream tells the same, piece by piece; a stop text takes its tokens along.
    body["stop"] = choice["message"]["content"].get<std::string>().substr(30, 4);
    const json cut = jsonOf(ask(served, served.post(kChat, body)))["choices"][0];
    std::string cutJoined;
    for (const json& token : cut["logprobs"]["content"]) {
        for (const json& byte : token["bytes"]) {
            cutJoined.push_back(static_cast<char>(byte.get<int>()));
        }
    }
    QCOMPARE(replaceIllFormedUtf8(cutJoined), cut["message"]["content"].get<std::string>());
    body["stream"] = true;
    const SeenStream stream(ask(served, served.post(kChat, body)).body);
    QCOMPARE(stream.scores.dump(), cut["logprobs"]["content"].dump());
    QCOMPARE(stream.text, cut["message"]["content"].get<std::string>());
}

void TestCompletions::theEndTellsStreams()
{
    m_model->hold();
    HttpClient stream(m_served->port());
    stream.send(m_served->post(kChat, chatBody("A", true)));
    HttpClient whole(m_served->port());
    whole.send(m_served->post(kChat, chatBody("B")));
    m_model->permit(2);
    QTRY_VERIFY(stream.received.contains("Good"));
    QTRY_COMPARE(m_served->openRequests, 2);
    QSignalSpy stopped(&m_served->server, &ApiServer::stopped);
    m_served->server.stop();
    QTRY_COMPARE(stopped.size(), 1);
    QTRY_COMPARE(stream.answers.size(), 1);
    const SeenStream seen(stream.answers.constFirst().body);
    QCOMPARE(seen.text, std::string("Good"));
    QCOMPARE(seen.error["code"].get<std::string>(), std::string("server_closing"));
    QVERIFY(!seen.isDone);
    QTRY_COMPARE(whole.answers.size(), 1);
    QCOMPARE(whole.answers.front().status, 503);
    QTRY_COMPARE(m_served->activity, Activity::Idle);
}

void TestCompletions::itStartsAgain()
{
    const std::string token = m_served->token();
    QSignalSpy stopped(&m_served->server, &ApiServer::stopped);
    m_served->server.stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(!m_served->server.isRunning());
    QVERIFY(m_served->start().ok());
    QCOMPARE(m_served->token(), token);
    QCOMPARE(ask(*m_served, m_served->post(kChat, chatBody("Hi"))).status, 200);
}

void TestCompletions::theTokenIsItsOwners()
{
    QFile file(QString::fromStdString(m_served->options().tokenFile.string()));
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                            | QFileDevice::WriteUser;
    QCOMPARE(file.permissions(), kOwner);
    QCOMPARE(m_served->token().size(), std::size_t{64});
    QVERIFY(file.setPermissions(kOwner | QFileDevice::ReadGroup));
    const Result<std::string> shared = accessToken(m_served->options().tokenFile);
    QVERIFY(!shared.ok());
    QVERIFY(shared.error().english().find("chmod 600") != std::string::npos);
    QVERIFY(file.setPermissions(kOwner));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("my notes\n") > 0);
    file.close();
    QVERIFY(!accessToken(m_served->options().tokenFile).ok());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("my notes\n")); // left as it is
}

void TestCompletions::onlyThisMachineIsListenedTo()
{
    for (const char* host : {"0.0.0.0", "192.168.1.2", "::", "evil.example", "", "127.0.0.1 ",
                             "127.1", "2130706433", "::ffff:127.0.0.1"}) {
        QVERIFY2(!loopbackAddress(host).ok(), host);
    }
    for (const char* host : {"127.0.0.1", "127.0.0.2", "LOCALHOST", "::1", "[::1]"}) {
        QVERIFY2(loopbackAddress(host).ok(), host);
    }
}

// S8, with the model that comes with the program and random stop texts from what it says.
void TestCompletions::stopsAreTheSameInStreams()
{
    auto model = loadLocalModel(
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf"), {});
    QVERIFY(model.ok());
    Served served(std::move(model.value().generator));
    QVERIFY(served.start().ok());
    json body = {{"prompt", "Once upon a time"}, {"temperature", 0}, {"max_tokens", 60}};
    const std::string whole =
        jsonOf(ask(served, served.post(kText, body)))["choices"][0]["text"].get<std::string>();
    QVERIFY(whole.size() > 60);
    constexpr unsigned kSeed = 8;
    std::mt19937 random(kSeed);
    const auto below = [&random](std::size_t end) {
        return random() % end;
    };
    for (int round = 0; round < 12; ++round) {
        std::vector<std::string> stops;
        for (std::size_t i = 0; i < 3; ++i) {
            std::string stop = whole.substr(below(whole.size() - 12), 1 + below(12));
            if (i != 1) { // begins as what is said, and goes on otherwise
                stop += "~";
            }
            stops.push_back(stop);
        }
        stops.push_back(stops[1] + stops[1]);
        body["stop"] = stops;
        body["max_tokens"] = 5 + below(55);
        body["stream"] = false;
        const json answer = jsonOf(ask(served, served.post(kText, body)));
        body["stream"] = true;
        const SeenStream stream(ask(served, served.post(kText, body)).body);
        const std::string text = answer["choices"][0]["text"].get<std::string>();
        QCOMPARE(stream.text, text);
        QCOMPARE(stream.reason, answer["choices"][0]["finish_reason"].get<std::string>());
        QCOMPARE(text, whole.substr(0, text.size()));
        QVERIFY2(text.find(stops[1]) == std::string::npos, body.dump().c_str());
        const bool isStopped =
            whole.substr(0, text.size() + stops[1].size()).find(stops[1]) != std::string::npos;
        QVERIFY(isStopped || stream.reason == "length");
    }
}

// S23: the client sends text alone; what was read of it before is not read again.
void TestCompletions::textsOfClientsGoOnFromStates()
{
    const QString path =
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf");
    Served served(std::move(loadLocalModel(path, {}).value().generator));
    QVERIFY(served.start().ok());
    json body = chatBody("What is the capital of France?");
    body["temperature"] = 0;
    body["max_tokens"] = 24;
    const json first = jsonOf(ask(served, served.post(kChat, body)));
    QCOMPARE(first["usage"]["prompt_tokens_details"]["cached_tokens"].get<int>(), 0);
    body["messages"].push_back(first["choices"][0]["message"]);
    body["messages"].push_back({{"role", "user"}, {"content", "And of Italy?"}});
    const json second = jsonOf(ask(served, served.post(kChat, body)));
    const int cached = second["usage"]["prompt_tokens_details"]["cached_tokens"].get<int>();
    QVERIFY2(cached >= first["usage"]["prompt_tokens"].get<int>() - 1,
             second["usage"].dump().c_str());
    Served fresh(std::move(loadLocalModel(path, {}).value().generator));
    QVERIFY(fresh.start().ok());
    const json again = jsonOf(ask(fresh, fresh.post(kChat, body)));
    QCOMPARE(again["usage"]["prompt_tokens_details"]["cached_tokens"].get<int>(), 0);
    QCOMPARE(again["choices"].dump(), second["choices"].dump());
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "test_completions.moc"
