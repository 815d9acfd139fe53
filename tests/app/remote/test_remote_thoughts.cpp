// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a model on a server thinks before its answer, in the words of different servers.
#include "app/remote/remote_backend.h"
#include "app/remote/server_address.h"
#include "tests/support/web_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <chrono>
#include <memory>
#include <thread>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {

QByteArray streamed(const QByteArray& delta, const QByteArray& reason = "null")
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + reason
           + "}]}\n\n";
}

QByteArray counted(int all, int thought)
{
    return "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":"
           + QByteArray::number(all) + ",\"completion_tokens_details\":{\"reasoning_tokens\":"
           + QByteArray::number(thought) + "}}}\n\n";
}

const QByteArray kStreamHead = answerHead(200, "Content-Type: text/event-stream\r\n");
const QByteArray kLast = "data: [DONE]\n\n";

} // namespace

class TestRemoteThoughts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thoughtsAreToldApart_data();
    void thoughtsAreToldApart();
    void aThoughtMayBeAllThereIs();
    void thoughtsCountForThePace();
    void aThoughtAloneDoesNotGoOn();

private:
    [[nodiscard]] bool run(const WebServer& server);

    std::unique_ptr<RemoteBackend> m_backend;
    GenerationJob m_job;
    QString m_told; // in its order, thoughts in brackets
    QString m_refusal;
    std::optional<GenerationOutcome> m_outcome;
};

void TestRemoteThoughts::init()
{
    m_backend = std::make_unique<RemoteBackend>();
    m_told.clear();
    m_refusal.clear();
    m_outcome.reset();
    m_job = {};
    m_job.turn = TurnId{1};
    m_job.request.input = generate::Conversation({{tokenizer::Role::User, "Hi"}});
    connect(m_backend.get(), &GenerationBackend::thoughtGenerated, this,
            [this](TurnId, const QString& text) { m_told += u'[' + text + u']'; });
    connect(m_backend.get(), &GenerationBackend::textGenerated, this,
            [this](TurnId, const QString& text) { m_told += text; });
    connect(m_backend.get(), &GenerationBackend::finished, this,
            [this](TurnId, const GenerationOutcome& outcome) { m_outcome = outcome; });
    connect(m_backend.get(), &GenerationBackend::failed, this,
            [this](TurnId, const QString& words) { m_refusal = words; });
}

bool TestRemoteThoughts::run(const WebServer& server)
{
    m_backend->setModel({serverAddress(server.address("/v1").toStdString()).value(), "large", {}});
    m_backend->start(m_job);
    return QTest::qWaitFor([this] { return m_outcome || !m_refusal.isEmpty(); });
}

void TestRemoteThoughts::thoughtsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("first"); // delta
    QTest::addColumn<QString>("thought");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* first, const char* thought,
                        const char* text) {
        QTest::newRow(name) << QByteArray(first) << QString::fromUtf8(thought)
                            << QString::fromUtf8(text);
    };
    row("vLLM, llama.cpp", R"({"reasoning_content":"Hm.","content":null})", "Hm.", "Yes");
    row("Ollama, OpenRouter", R"({"reasoning":"Hm.","content":""})", "Hm.", "Yes");
    row("both", R"({"reasoning":"Hm.","reasoning_content":"Hm."})", "Hm.", "Yes");
    row("none", R"({"role":"assistant","reasoning_content":null,"content":"So: "})", "", "So: Yes");
    row("of another kind", R"({"reasoning":{"effort":"low"},"content":"So: "})", "", "So: Yes");
    row("tags in the text", R"({"content":"<think>Hm.</think>"})", "", "<think>Hm.</think>Yes");
}

void TestRemoteThoughts::thoughtsAreToldApart()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QString, thought);
    QFETCH(const QString, text);
    const WebServer server([&](const SeenRequest&, ServedConnection& connection) {
        connection.write(kStreamHead + streamed(first)
                         + streamed(R"({"content":"Yes"})", "\"stop\"") + kLast);
    });
    m_job.request.input = generate::Conversation({{tokenizer::Role::User, "Hi"},
                                                  {tokenizer::Role::Assistant, "Hello"},
                                                  {tokenizer::Role::User, "And?"}});
    QVERIFY(run(server));
    QVERIFY2(m_outcome.has_value(), qPrintable(m_refusal));
    QCOMPARE(m_outcome->thought, thought);
    QCOMPARE(m_outcome->text, text);
    QCOMPARE(m_told, thought.isEmpty() ? text : u'[' + thought + u']' + text);
    // Nothing of the kind is asked with.
    const SeenRequest seen = server.seen().value(0);
    QVERIFY(!seen.body.contains("reasoning"));
}

void TestRemoteThoughts::aThoughtMayBeAllThereIs()
{
    const WebServer server([](const SeenRequest&, ServedConnection& connection) {
        connection.write(kStreamHead + streamed(R"({"reasoning_content":"I see"})")
                         + streamed("{}", "\"length\"") + counted(4, 4) + kLast);
    });
    QVERIFY(run(server));
    QVERIFY2(m_outcome.has_value(), qPrintable(m_refusal));
    QCOMPARE(m_outcome->thought, QStringLiteral("I see"));
    QCOMPARE(m_outcome->text, QString());
    QVERIFY(isCut(m_outcome->status, m_outcome->stats));
    QCOMPARE(m_outcome->stats.thoughtTokens, 4);
    QVERIFY(m_outcome->stats.firstTokenSeconds >= 0.0);
}

void TestRemoteThoughts::thoughtsCountForThePace()
{
    const WebServer server([](const SeenRequest&, ServedConnection& connection) {
        connection.write(kStreamHead + streamed(R"({"reasoning_content":"Hm"})"));
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        connection.write(streamed(R"({"content":"Yes"})", "\"stop\"") + counted(9, 8) + kLast);
    });
    QVERIFY(run(server));
    QVERIFY2(m_outcome.has_value(), qPrintable(m_refusal));
    const MessageStats& stats = m_outcome->stats;
    QCOMPARE(stats.thoughtTokens, 8);
    QVERIFY(stats.thoughtSeconds > 0.0);
    QVERIFY(stats.decodeSeconds >= stats.thoughtSeconds);
}

void TestRemoteThoughts::aThoughtAloneDoesNotGoOn()
{
    const WebServer server([](const SeenRequest& request, ServedConnection& connection) {
        const bool isAboutModels = request.target.endsWith("/models");
        const QByteArray model = R"({"data":[{"id":"large","continue_final_message":true}]})";
        connection.write(isAboutModels ? answerHead(200, "Content-Type: application/json\r\n")
                                       : kStreamHead);
        connection.write(isAboutModels ? model : streamed(R"({"content":"Yes"})", "\"stop\""));
    });
    m_job.request.input = generate::Conversation(
        {{tokenizer::Role::User, "Hi"}, {tokenizer::Role::Assistant, std::string()}});
    m_job.request.continuesAnswer = true;
    m_job.request.begunThought = "Hm";
    QVERIFY(run(server));
    QVERIFY(!m_outcome.has_value());
    QVERIFY(m_refusal.contains(QStringLiteral("go on with an answer")));
}

QTEST_GUILESS_MAIN(TestRemoteThoughts)
#include "test_remote_thoughts.moc"
