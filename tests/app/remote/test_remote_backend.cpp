// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/event_stream.h"
#include "app/remote/remote_backend.h"
#include "app/remote/server_address.h"
#include "tests/support/web_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <random>
#include <thread>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {
const QByteArray kHead = answerHead(200, "Content-Type: text/event-stream\r\n");

QByteArray eventOf(const QByteArray& data)
{
    return "data: " + data + "\n\n";
}

QByteArray piece(const QByteArray& text, const QByteArray& reason = "null")
{
    return eventOf(R"({"choices":[{"index":0,"delta":{"content":")" + text
                   + R"("},"finish_reason":)" + reason + "}]}");
}

const QByteArray kFour = piece("One") + piece(" two") + piece(" three") + piece(" four");
const QByteArray kUsage =
    eventOf(R"({"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":5,)"
            R"("prompt_tokens_details":{"cached_tokens":2}}})");
const QByteArray kDone = eventOf("[DONE]");

WebServer::Script says(const QByteArray& bytes)
{
    return [bytes](const SeenRequest&, ServedConnection& connection) {
        connection.write(bytes);
    };
}

QJsonObject bodyOf(const SeenRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

// A backend for a server, and what it says of one turn.
class Asked
{
public:
    explicit Asked(const WebServer& server, const WebLimits& limits = kAnswerLimits)
        : backend(limits)
    {
        backend.setModel(
            {serverAddress(server.address("/v1").toStdString()).value(), "large", "secret-key"});
        QObject::connect(&backend, &GenerationBackend::started, &backend,
                         [this](TurnId, const QString& by) { model = by; });
        QObject::connect(&backend, &GenerationBackend::textGenerated, &backend,
                         [this](TurnId, const QString& more) { text += more; });
        QObject::connect(&backend, &GenerationBackend::finished, &backend,
                         [this](TurnId, const GenerationOutcome& came) {
                             outcome = came;
                             ++ends;
                         });
        QObject::connect(&backend, &GenerationBackend::failed, &backend,
                         [this](TurnId, const QString& said) {
                             sentence = said;
                             ++ends;
                         });
        job.turn = TurnId{1};
        job.request.input = generate::Conversation({{tokenizer::Role::User, "Hi"}});
        job.request.maxTokens = 100;
        job.request.sampling.seed = 0xf00000042;
        job.request.sampling.topK = 0;
    }

    [[nodiscard]] bool run()
    {
        const int before = ends;
        backend.start(job);
        return QTest::qWaitFor([&] { return ends > before; });
    }

    RemoteBackend backend;
    GenerationJob job;
    QString model;
    QString text;
    QString sentence;
    std::optional<GenerationOutcome> outcome;
    int ends = 0;
};

} // namespace

// Trial S24, and the client's side of S9, S11, S12 and S15.
class TestRemoteBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreCompleted_data();
    void addressesAreCompleted();
    void eventsAreReadFromAnyCut();
    void anEventWithoutAnEndIsRefused();
    void askedAsServersExpect();
    void aPaceIsToldWhereThereIsOne_data();
    void aPaceIsToldWhereThereIsOne();
    void textsAreContinued();
    void answersGoOnWhereTheServerCan_data();
    void answersGoOnWhereTheServerCan();
    void endsAreTold_data();
    void endsAreTold();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void whoCountsNoTokensIsNotAskedTo();
    void aStopClosesTheConnection_data();
    void aStopClosesTheConnection();
    void silenceHasALimit();
    void theKeyStaysWithItsServer();
    void whatItCannotDoIsRefused();
    void goesAwayWhileItAsks();
};

void TestRemoteBackend::addressesAreCompleted_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("address"); // empty: refused
    const auto row = [](const char* typed, const char* address) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(address);
    };
    row(" localhost:8480 ", "http://localhost:8480/v1");
    row("127.0.0.1:8480/v1/", "http://127.0.0.1:8480/v1");
    row("models.example.org", "https://models.example.org/v1");
    row("http://models.example.org:8000", "http://models.example.org:8000/v1");
    row("https://example.org/llm/v2/chat/completions", "https://example.org/llm/v2");
    row("https://example.org/v1/models", "https://example.org/v1");
    row("ftp://example.org", "");
    row("https://me:secret@example.org/v1", "");
    row("https://example.org/v1?key=secret", "");
    row("", "");
}

void TestRemoteBackend::addressesAreCompleted()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, address);
    const Result<WebUrl> read = serverAddress(typed.toStdString());
    QCOMPARE(read.ok(), !address.isEmpty());
    if (read) {
        QCOMPARE(QByteArray::fromStdString(read.value().text()), address);
        QVERIFY(isReadableOnTheWay(read.value()) == (typed == "http://models.example.org:8000"));
    } else {
        QVERIFY(!QByteArray::fromStdString(read.error().english()).contains("secret"));
    }
}

// Every cut must give what one piece gives.
void TestRemoteBackend::eventsAreReadFromAnyCut()
{
    const QByteArray stream =
        "\xEF\xBB\xBF: comment\r\n\r\ndata: one\r\n\r\nevent: error\ndata:two\r"
        "data: \xE2\x80\xA8lines\x0B\xC2\x85\r\rid: 4\n\n:\n\ndata\n\ndata: "
        "four\n\ndata: cut off";
    const QList<QByteArray> expected{"one", "two\n\xE2\x80\xA8lines\x0B\xC2\x85", "", "four"};
    std::mt19937 random(20261128);
    QList<QByteArray> seen;
    for (int round = 0; round < 400; ++round) {
        EventStream events(64);
        seen.clear();
        const auto take = [&](const QByteArray& bytes) {
            return events
                .take({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                      [&seen](std::string_view data) -> Status {
                          seen.append(QByteArray(data.data(), static_cast<qsizetype>(data.size())));
                          return Done{};
                      })
                .ok();
        };
        qsizetype at = 0;
        while (at < stream.size()) { // the first round byte by byte
            const qsizetype length = round == 0 ? 1 : static_cast<qsizetype>(random() % 9);
            QVERIFY(take(stream.mid(at, length)));
            at += length;
        }
        QCOMPARE(seen, expected);
    }
}

void TestRemoteBackend::anEventWithoutAnEndIsRefused()
{
    for (const char* line : {"x", ":x", "data: x\n"}) {
        EventStream events(1000);
        int taken = 0;
        bool isRefused = false;
        for (; taken < 2000 && !isRefused; ++taken) {
            isRefused = !events.take(line, [](std::string_view) { return Status(Done{}); });
        }
        QVERIFY2(isRefused, line);
    }
    // As an answer of a server: what came before is kept.
    const WebServer server([](const SeenRequest&, ServedConnection& connection) {
        connection.write(kHead + kFour + "data: ");
        for (int i = 0; i < 2000; ++i) {
            connection.write(QByteArray(1024, 'x'));
        }
        connection.holdOpen();
    });
    Asked asked(server);
    QVERIFY(asked.run());
    QCOMPARE(asked.text, QStringLiteral("One two three four"));
    QVERIFY2(asked.sentence.contains(QStringLiteral("an event without an end")),
             qPrintable(asked.sentence));
}

void TestRemoteBackend::askedAsServersExpect()
{
    const WebServer server(says(kHead + piece("\xEF\xBB\xBFGood", "\"stop\"") + kUsage + kDone));
    Asked asked(server);
    asked.job.request.input = generate::Conversation({{tokenizer::Role::System, "Be kind."},
                                                      {tokenizer::Role::User, "H\u00e9"},
                                                      {tokenizer::Role::Assistant, "Go"},
                                                      {tokenizer::Role::User, "\xEF\xBB\xBFOn"}});
    asked.job.request.sampling.minP = 0.1F;
    asked.job.request.stopStrings = {"END"};
    QVERIFY(asked.run());
    QCOMPARE(asked.model, QStringLiteral("large"));
    QCOMPARE(asked.text, QStringLiteral("\ufeffGood")); // no mark of an encoding
    const SeenRequest seen = server.seen().value(0);
    QCOMPARE(seen.target, QByteArray("/v1/chat/completions"));
    QCOMPARE(seen.value("authorization"), QByteArray("Bearer secret-key"));
    QCOMPARE(seen.value("content-type"), QByteArray("application/json"));
    const QByteArray expected =
        R"({"max_tokens":100,"messages":[{"content":"Be kind.","role":"system"},)"
        R"({"content":"Hé","role":"user"},{"content":"Go","role":"assistant"},)"
        "{\"content\":\"\xEF\xBB\xBFOn\",\"role\":\"user\"}],\"min_p\":0.1,"
        R"("model":"large","seed":66,"stop":["END"],"stream":true,)"
        R"("stream_options":{"include_usage":true},"temperature":0.6})";
    QCOMPARE(seen.body, expected);
    QVERIFY(asked.outcome.has_value());
    const MessageStats& stats = asked.outcome->stats;
    QCOMPARE(stats.generatedTokens, 5);
    QCOMPARE(stats.promptTokens, 7);
    QCOMPARE(stats.reusedTokens, 2);
    QVERIFY(stats.firstTokenSeconds >= 0.0);
    QCOMPARE(stats.origin.device, QString::fromUtf8(server.address("/v1")));
    QCOMPARE(stats.origin.sampling->seed, quint64{66});
    QVERIFY(!isCut(asked.outcome->status, stats));
}

void TestRemoteBackend::aPaceIsToldWhereThereIsOne_data()
{
    QTest::addColumn<int>("pauseMs"); // between the pieces
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("piece by piece") << 400 << kUsage << true;
    QTest::newRow("collected on the way") << 0 << kUsage << false;
    QTest::newRow("after thoughts that nobody sees")
        << 400
        << eventOf(R"({"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":500,)"
                   R"("completion_tokens_details":{"reasoning_tokens":490}}})")
        << false;
    QTest::newRow("not counted") << 400 << QByteArray() << false;
}

void TestRemoteBackend::aPaceIsToldWhereThereIsOne()
{
    QFETCH(const int, pauseMs);
    QFETCH(const QByteArray, usage);
    QFETCH(const bool, isTold);
    const WebServer server([&](const SeenRequest&, ServedConnection& connection) {
        const QByteArray first = kHead + piece("One");
        const QByteArray rest = piece(" two", "\"stop\"") + usage + kDone;
        if (pauseMs == 0) {
            connection.write(first + rest);
            return;
        }
        connection.write(first);
        std::this_thread::sleep_for(std::chrono::milliseconds(pauseMs));
        connection.write(rest);
    });
    Asked asked(server);
    QVERIFY(asked.run());
    QVERIFY(asked.outcome.has_value());
    QCOMPARE(asked.outcome->stats.decodeSeconds >= 0.0, isTold);
}

void TestRemoteBackend::textsAreContinued()
{
    const WebServer server(says(
        kHead + eventOf(R"({"choices":[{"index":1,"text":"no"}]})")
        + eventOf(R"({"choices":[{"text":" time\u2028\ud83d\ude00","finish_reason":"stop"}]})")));
    Asked asked(server);
    asked.job.request.input = std::string("Once upon a");
    QVERIFY(asked.run());
    QCOMPARE(server.seen().value(0).target, QByteArray("/v1/completions"));
    QCOMPARE(bodyOf(server.seen().value(0)).value(QStringLiteral("prompt")).toString(),
             QStringLiteral("Once upon a"));
    QCOMPARE(asked.text, QStringLiteral(" time\u2028\U0001f600"));
    QCOMPARE(asked.outcome->text, asked.text);
    QCOMPARE(asked.outcome->stats.generatedTokens, 0); // nobody has counted
}

void TestRemoteBackend::answersGoOnWhereTheServerCan_data()
{
    QTest::addColumn<QByteArray>("target"); // that says something
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<bool>("isAsked"); // for the text
    QTest::addColumn<bool>("hasField");
    const QByteArray schema =
        R"({"components":{"schemas":{"ChatCompletionRequest":{"properties":{"%":{}}}}}})";
    const auto described = [schema](const char* name) {
        return QByteArray(schema).replace('%', name);
    };
    QTest::newRow("says so of the model")
        << QByteArray("/v1/models")
        << QByteArray(R"({"data":[{"id":"large","continue_final_message":true}]})") << true << true;
    QTest::newRow("says so of another model")
        << QByteArray("/v1/models")
        << QByteArray(R"({"data":[{"id":"small","continue_final_message":true}]})") << false
        << false;
    QTest::newRow("describes the field")
        << QByteArray("/openapi.json") << described("continue_final_message") << true << true;
    QTest::newRow("describes others")
        << QByteArray("/openapi.json") << described("messages") << false << false;
    QTest::newRow("shows that it does")
        << QByteArray("/apply-template") << QByteArray(R"({"prompt":"User: Hi\nYou: Good da"})")
        << true << false;
    QTest::newRow("shows that it does not")
        << QByteArray("/apply-template")
        << QByteArray(R"({"prompt":"User: Hi\nYou: Good da<end>\nYou: "})") << false << false;
    QTest::newRow("says nothing") << QByteArray() << QByteArray() << false << false;
}

void TestRemoteBackend::answersGoOnWhereTheServerCan()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, says);
    QFETCH(const bool, isAsked);
    QFETCH(const bool, hasField);
    const WebServer server([&](const SeenRequest& request, ServedConnection& connection) {
        if (request.target == "/v1/chat/completions") {
            connection.write(kHead + piece("y", "\"stop\"") + kDone);
        } else {
            connection.writeAnswer(request.target == target ? 200 : 404, {}, says);
        }
    });
    Asked asked(server);
    asked.job.request.input = generate::Conversation(
        {{tokenizer::Role::User, "Hi"}, {tokenizer::Role::Assistant, "Good da"}});
    asked.job.request.continuesAnswer = true;
    QVERIFY(asked.run());
    const SeenRequest last = server.seen().constLast();
    QCOMPARE(last.target == "/v1/chat/completions", isAsked);
    QCOMPARE(asked.text, isAsked ? QStringLiteral("y") : QString());
    QCOMPARE(bodyOf(last).value(QStringLiteral("continue_final_message")).toBool(), hasField);
    QCOMPARE(bodyOf(last).contains(QStringLiteral("add_generation_prompt")), hasField);
    QCOMPARE(asked.sentence.contains(QStringLiteral("would begin another one")), !isAsked);
}

void TestRemoteBackend::endsAreTold_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence"); // a part; empty: complete
    QTest::addColumn<AnswerCut>("cut");
    const QString four = QStringLiteral("One two three four");
    const QString whole = QStringLiteral("did not say that it is complete");
    const auto row = [&](const char* name, const QByteArray& stream, const QString& text,
                         const QString& sentence, AnswerCut cut = AnswerCut::None) {
        QTest::newRow(name) << stream << false << text << sentence << cut;
    };
    row("a: closed without a reason", kHead + kFour, four, whole);
    row("b: stop without DONE", kHead + kFour + piece("", "\"stop\""), four, {});
    QTest::newRow("b: stop, then reset")
        << kHead + kFour + piece("", "\"stop\"") << true << four << QString() << AnswerCut::None;
    QTest::newRow("c: reset") << kHead + kFour << true << four
                              << QStringLiteral("The answer was interrupted. ") << AnswerCut::None;
    row("d: DONE without a reason", kHead + kFour + kDone, four, whole);
    row("e: no event", kHead, {}, QStringLiteral("the server sent no text"));
    row("e: a page", kHead + "<html>no</html>", {},
        QStringLiteral("a web page came instead of an answer: log-in or proxy?"));
    row("e: an error in its place", kHead + R"({"error":{"message":"no room"}})", {},
        QStringLiteral("sent no text, but this: no room."));
    const QByteArray cutShort = kHead + kFour + piece("", "\"length\"");
    // 5 tokens where 100 were asked for: a limit of the server's own.
    row("f: length", cutShort + kUsage + kDone, four, {}, AnswerCut::ByServer);
    row("f: length, not counted", cutShort + kDone, four, {}, AnswerCut::ByServer);
    row("f: length, as many as were asked for",
        cutShort + eventOf(R"({"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":100}})")
            + kDone,
        four, {}, AnswerCut::AtLimit);
    row("another reason", kHead + kFour + piece("", "\"content_filter\"") + kDone, four,
        QStringLiteral("the server ended the answer: content_filter."));
    row("an error as an event",
        kHead + kFour + eventOf(R"({"error":{"message":"out of secret-key\nmemory."}})"), four,
        QStringLiteral("the server says: out of \u2026 memory."));
    row("an error after the end",
        kHead + kFour + piece("", "\"stop\"") + eventOf(R"({"error":"no"})"), four,
        QStringLiteral("the server says: no."));
    row("no JSON", kHead + kFour + eventOf("{\"choices\":["), four,
        QStringLiteral("no object of JSON"));
    row("comments and returns",
        kHead + ": wait\r\n\r\n" + QByteArray(kFour).replace("\n", "\r\n") + ":\r\r"
            + piece("", "\"stop\"") + kDone,
        four, {});
    row("a null text",
        kHead + eventOf(R"({"choices":[{"delta":{"role":"assistant","content":null}}]})") + kFour
            + piece("", "\"stop\"") + kDone,
        four, {});
}

void TestRemoteBackend::endsAreTold()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const bool, isReset);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    QFETCH(const AnswerCut, cut);
    // A reset may overtake what was sent, so it comes when the text has been heard.
    std::atomic<bool> isHeard{!isReset};
    const WebServer server([&](const SeenRequest&, ServedConnection& connection) {
        connection.write(stream);
        while (!isHeard) {
            std::this_thread::yield();
        }
        if (isReset) {
            connection.reset();
        }
    });
    Asked asked(server);
    connect(&asked.backend, &GenerationBackend::textGenerated, this,
            [&] { isHeard = isHeard || asked.text == text; });
    const bool hasEnded = asked.run();
    isHeard = true;
    QVERIFY(hasEnded);
    QCOMPARE(asked.text, text);
    QCOMPARE(asked.sentence.isEmpty(), sentence.isEmpty());
    QVERIFY2(asked.sentence.contains(sentence), qPrintable(asked.sentence));
    QVERIFY(!asked.sentence.contains(QStringLiteral("secret-key")));
    QCOMPARE(asked.outcome.has_value(), sentence.isEmpty());
    if (asked.outcome) {
        QCOMPARE(asked.outcome->text, text);
        QCOMPARE(asked.outcome->status, MessageStatus::Complete);
        QCOMPARE(asked.outcome->stats.cut, cut);
        QCOMPARE(asked.outcome->stats.origin.sampling->maxTokens, 100); // what was asked for
    }
}

void TestRemoteBackend::refusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a parameter") << 400 << QByteArray(R"({"error":{"message":"no top_k here."}})")
                                 << QStringLiteral("refuses to answer (400): no top_k here.");
    QTest::newRow("the key") << 401 << QByteArray(R"({"detail":"bad secret-key"})")
                             << QStringLiteral("refuses the key (401): bad \u2026.");
    QTest::newRow("another form") << 404
                                  << QByteArray(R"({"object":"error","message":"no such model"})")
                                  << QStringLiteral("refuses to answer (404): no such model.");
    QTest::newRow("a page") << 502 << QByteArray("<html>") << QStringLiteral("answer (502).");
    QTest::newRow("plain") << 429 << QByteArray("too\r\nmany")
                           << QStringLiteral("(429): too many.");
    QTest::newRow("long") << 500 << QByteArray(100'000, 'x')
                          << (QString(300, QLatin1Char('x')) + QStringLiteral("\u2026."));
}

void TestRemoteBackend::refusalsAreTold()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, sentence);
    const WebServer server([&](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(status, {}, body);
    });
    Asked asked(server);
    QVERIFY(asked.run());
    QVERIFY2(asked.sentence.endsWith(sentence), qPrintable(asked.sentence));
    QVERIFY(asked.model.isEmpty());    // it was never started
    QCOMPARE(server.seen().size(), 1); // and not asked again
}

void TestRemoteBackend::whoCountsNoTokensIsNotAskedTo()
{
    const WebServer server([](const SeenRequest& request, ServedConnection& connection) {
        if (request.body.contains("stream_options")) {
            connection.writeAnswer(400, {}, R"({"error":{"message":"stream_options is unknown"}})");
        } else {
            connection.write(kHead + piece("Good", "\"stop\"") + kDone);
        }
    });
    Asked asked(server);
    QVERIFY(asked.run());
    QCOMPARE(asked.text, QStringLiteral("Good"));
    asked.job.turn = TurnId{2};
    QVERIFY(asked.run());
    QCOMPARE(server.seen().size(), 3); // it is remembered
}

void TestRemoteBackend::aStopClosesTheConnection_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("before a byte") << QByteArray();
    QTest::newRow("before the text") << kHead;
    QTest::newRow("in the text") << kHead + kFour;
}

void TestRemoteBackend::aStopClosesTheConnection()
{
    QFETCH(const QByteArray, said);
    std::atomic<bool> isAsked{false};
    std::atomic<bool> hasLeft{false};
    const WebServer server([&](const SeenRequest&, ServedConnection& connection) {
        connection.write(said);
        isAsked = true;
        connection.holdOpen();
        hasLeft = true;
    });
    Asked asked(server);
    asked.backend.start(asked.job);
    const QString text = said.contains("One") ? QStringLiteral("One two three four") : QString();
    QTRY_VERIFY(isAsked && asked.text == text);
    asked.backend.stop(asked.job.turn);
    QTRY_COMPARE(asked.ends, 1);
    QTRY_VERIFY(hasLeft);
    QVERIFY(asked.outcome.has_value());
    QCOMPARE(asked.outcome->status, MessageStatus::Stopped);
    QCOMPARE(asked.outcome->text, text);
}

void TestRemoteBackend::silenceHasALimit()
{
    const WebServer server([](const SeenRequest&, ServedConnection& connection) {
        connection.write(kHead + kFour);
        connection.holdOpen();
    });
    Asked asked(server, {.silence = std::chrono::milliseconds(300)});
    QVERIFY(asked.run());
    QCOMPARE(asked.text, QStringLiteral("One two three four"));
    QVERIFY2(asked.sentence.contains(QStringLiteral("has said nothing for 300 ms")),
             qPrintable(asked.sentence));
}

void TestRemoteBackend::theKeyStaysWithItsServer()
{
    const WebServer other(says(kHead + piece("No", "\"stop\"")));
    for (const int status : {302, 307}) {
        const WebServer first([&](const SeenRequest&, ServedConnection& connection) {
            connection.writeAnswer(status, "Location: " + other.address("/v1") + "\r\n", {});
        });
        Asked asked(first);
        QVERIFY(asked.run());
        QCOMPARE(first.seen().value(0).value("authorization"), QByteArray("Bearer secret-key"));
    }
    const QList<SeenRequest> seen = other.seen();
    QCOMPARE(seen.size(), 1); // 307 would carry the text there
    for (const SeenRequest& request : seen) {
        QVERIFY(!request.head.contains("secret-key"));
        QVERIFY(!request.body.contains("Hi")); // nor the text
    }
}

void TestRemoteBackend::whatItCannotDoIsRefused()
{
    const WebServer server(says(kHead));
    Asked asked(server);
    QCOMPARE(asked.backend.capabilities(), BackendCapabilities());
    asked.job.request.alternatives = 3;
    QVERIFY(asked.run());
    QVERIFY(asked.sentence.contains(QStringLiteral("how likely")));
    QVERIFY(server.seen().isEmpty());
}

void TestRemoteBackend::goesAwayWhileItAsks()
{
    std::atomic<bool> hasLeft{false};
    const WebServer server([&](const SeenRequest&, ServedConnection& connection) {
        connection.holdOpen();
        hasLeft = true;
    });
    {
        Asked asked(server);
        asked.backend.start(asked.job);
        QTRY_COMPARE(server.seen().size(), 1);
    }
    QTRY_VERIFY(hasLeft);
}

QTEST_GUILESS_MAIN(TestRemoteBackend)
#include "test_remote_backend.moc"
