// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_server.h"
#include "tests/app/server/http_client.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <mutex>
#include <vector>

using namespace trilume;
using namespace trilume::app;
using namespace std::chrono_literals;
using tests::HttpClient;

namespace {

HttpAnswer plain(int status, std::string body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::move(body);
    return answer;
}

// Says nothing by itself: a test answers, from its own thread and when it likes.
class HeldHandler final : public HttpHandler
{
public:
    struct Asked
    {
        ExchangeId exchange;
        HttpRequest request;
    };

    [[nodiscard]] HeadVerdict onHead(const HttpHead& head) override
    {
        HeadVerdict verdict;
        verdict.headers = {{"X-Seen", head.method}};
        if (head.target == "/refused") {
            verdict.answer = plain(403, "no");
        }
        return verdict;
    }

    void onRequest(ExchangeId exchange, const HttpRequest& request) override
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back({exchange, request});
    }

    void onGone(ExchangeId exchange) override
    {
        const std::lock_guard lock(m_mutex);
        m_gone.push_back(exchange);
    }

    [[nodiscard]] std::vector<Asked> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    [[nodiscard]] std::vector<ExchangeId> gone() const
    {
        const std::lock_guard lock(m_mutex);
        return m_gone;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Asked> m_asked;     // guarded by m_mutex
    std::vector<ExchangeId> m_gone; // guarded by m_mutex
};

// Small sizes and the times of the product, so that a busy machine changes nothing.
HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.sizes = {2000, 20, 1000};
    limits.connections = 3;
    limits.unsentBytes = std::size_t{1} << 20U;
    limits.linger = 300ms;
    limits.heartbeat = 50ms;
    limits.shutDown = 20s;
    return limits;
}

// For the tests of the times themselves.
HttpLimits hastyLimits()
{
    HttpLimits limits = smallLimits();
    limits.head = 150ms;
    limits.body = 200ms;
    limits.idle = 400ms;
    limits.write = 300ms;
    limits.shutDown = 500ms;
    return limits;
}

const QByteArray kGet = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray posted(const QByteArray& body, const QByteArray& headers = {})
{
    return "POST /p HTTP/1.1\r\nHost: x\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray& chunks)
{
    return "POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
}

} // namespace

// Trials S6 and S13, and clients that mean ill.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersComeInTheOrderOfTheRequests();
    void streamsEndAndTheConnectionGoesOn();
    void closeIsHonoured();
    void oldClientsAreAnswered();
    void headHasNoBody();
    void bodiesWithoutALengthAreRead_data();
    void bodiesWithoutALengthAreRead();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void aRefusedBodyIsNotRead();
    void aBodyIsAskedForWhenItIsAwaited();
    void slowSendersAreNotWaitedFor_data();
    void slowSendersAreNotWaitedFor();
    void whoLeavesIsToldOf_data();
    void whoLeavesIsToldOf();
    void whoReadsNothingIsLeft();
    void whoReadsSlowlyIsWaitedFor();
    void whoSendsTooMuchAheadIsLeft();
    void silentStreamsAreKeptAlive();
    void tooManyConnectionsAreToldSo();
    void lateWordsAreDropped();
    void theEndLetsAnswersEnd();
    void theEndComesWithoutThem();
    void aTakenPortIsToldOf();

private:
    void serve(const HttpLimits& limits);
    [[nodiscard]] ExchangeId lastAsked() const { return m_handler->asked().back().exchange; }

    std::unique_ptr<HeldHandler> m_handler;
    std::unique_ptr<HttpServer> m_server;
    std::uint16_t m_port = 0;
};

void TestHttpServer::init()
{
    serve(smallLimits());
}

void TestHttpServer::serve(const HttpLimits& limits)
{
    m_server.reset();
    m_handler = std::make_unique<HeldHandler>();
    m_server = std::make_unique<HttpServer>(limits);
    const Result<std::uint16_t> port = m_server->listen("127.0.0.1", 0);
    QVERIFY(port.ok());
    m_port = port.value();
    m_server->start(*m_handler);
}

void TestHttpServer::cleanup()
{
    m_server.reset();
    m_handler.reset();
}

void TestHttpServer::answersComeInTheOrderOfTheRequests()
{
    HttpClient client(m_port);
    client.send(posted("one") + posted("two") + kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    QCOMPARE(m_handler->asked().front().request.body, std::string("one"));
    const ExchangeId first = lastAsked();
    m_server->beginStream(first, plain(200, {}), ":\n");
    m_server->write(first, "1a");
    m_server->write(first, "1b");
    m_server->endStream(first);
    QTRY_COMPARE(m_handler->asked().size(), 2U); // not before the end of the first
    QCOMPARE(m_handler->asked().back().request.body, std::string("two"));
    m_server->answer(lastAsked(), plain(200, "2"));
    QTRY_COMPARE(m_handler->asked().size(), 3U);
    m_server->answer(lastAsked(), plain(404, "3"));
    QTRY_COMPARE(client.answers.size(), 3);
    QCOMPARE(client.answers[0].body, QByteArray("1a1b"));
    QVERIFY(client.answers[0].isChunked);
    QCOMPARE(client.answers[1].body, QByteArray("2"));
    QCOMPARE(client.answers[2].status, 404);
    QVERIFY(client.answers[2].head.contains("x-seen: get"));
    QVERIFY(client.received.isEmpty());
    QVERIFY(client.isConnected());
}

void TestHttpServer::streamsEndAndTheConnectionGoesOn()
{
    HttpClient client(m_port);
    for (int i = 1; i <= 3; ++i) {
        client.send(kGet);
        QTRY_COMPARE(m_handler->asked().size(), static_cast<std::size_t>(i));
        m_server->beginStream(lastAsked(), plain(200, {}), {});
        m_server->endStream(lastAsked());
        QTRY_COMPARE(client.answers.size(), i);
        QCOMPARE(client.answers.back().body, QByteArray());
    }
}

void TestHttpServer::closeIsHonoured()
{
    HttpClient client(m_port);
    client.send("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" + kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    m_server->beginStream(lastAsked(), plain(200, {}), {});
    m_server->write(lastAsked(), "all");
    m_server->endStream(lastAsked());
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers.size(), 1);
    QCOMPARE(client.answers.front().body, QByteArray("all"));
    QVERIFY(client.answers.front().head.contains("connection: close"));
    QCOMPARE(m_handler->asked().size(), 1U);
}

void TestHttpServer::oldClientsAreAnswered()
{
    HttpClient client(m_port);
    client.send("GET /a HTTP/1.0\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    m_server->beginStream(lastAsked(), plain(200, {}), {});
    m_server->write(lastAsked(), "no chunks");
    m_server->endStream(lastAsked());
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.received.endsWith("\r\n\r\nno chunks"), client.received.constData());
}

void TestHttpServer::headHasNoBody()
{
    HttpClient client(m_port);
    client.send("HEAD /refused HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(client.received.endsWith("\r\n\r\n"));
    QVERIFY(client.received.contains("Content-Length: 2\r\n"));
    client.received.clear();
    client.send(kGet); // nothing of a body was left on the way
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    m_server->answer(lastAsked(), plain(200, "ok"));
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.received.isEmpty());
}

void TestHttpServer::bodiesWithoutALengthAreRead_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("isCut");

    const QByteArray whole = chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");
    QTest::newRow("chunks") << whole << false;
    QTest::newRow("chunks, byte by byte") << whole << true;
    const QByteArray extended = chunked("5;x=1;y=\"2\"\r\nhello\r\n06\r\n world\r\n000;z\r\n\r\n");
    QTest::newRow("extensions") << extended << false;
    QTest::newRow("extensions, byte by byte") << extended << true;
    const QByteArray trailed = chunked("b\r\nhello world\r\n0\r\nX-T: 1\r\nHost: evil\r\n\r\n");
    QTest::newRow("trailers") << trailed << false;
    QTest::newRow("trailers, byte by byte") << trailed << true;
    QTest::newRow("a length, byte by byte") << posted("hello world") << true;
    QTest::newRow("empty lines before it") << "\r\n\r\n" + posted("hello world") << false;
}

void TestHttpServer::bodiesWithoutALengthAreRead()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, isCut);
    HttpClient client(m_port);
    if (isCut) {
        QTRY_VERIFY(client.isConnected());
        for (const char byte : request) {
            client.send(QByteArray(1, byte));
            QCoreApplication::sendPostedEvents();
        }
    } else {
        client.send(request);
    }
    client.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    QCOMPARE(m_handler->asked().back().request.body, std::string("hello world"));
    m_server->answer(lastAsked(), plain(200, "1"));
    QTRY_COMPARE(m_handler->asked().size(), 2U);
    QCOMPARE(m_handler->asked().back().request.head.target, std::string("/a"));
    m_server->answer(lastAsked(), plain(200, "2"));
    QTRY_COMPARE(client.answers.size(), 2);
}

void TestHttpServer::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    const auto row = [](const char* name, const QByteArray& request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray host = "Host: x\r\n";
    row("a size that is none", chunked("xyz\r\nhello\r\n0\r\n\r\n"), 400);
    row("an endless size", chunked("fffffffffffffffffff\r\n"), 400);
    row("a chunk beyond the limit", chunked("3e9\r\n"), 413);
    row("chunks beyond the limit",
        chunked("200\r\n" + QByteArray(512, 'x') + "\r\n200\r\n" + QByteArray(512, 'x')), 413);
    row("a length beyond the limit", "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n",
        413);
    row("a length that is none", "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400);
    row("two lengths",
        "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and chunks",
        "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    row("an encoding beside chunks",
        "POST /p HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
    row("an encoding in place of chunks",
        "POST /p HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, gzip\r\n\r\n", 501);
    row("a long head", "GET /a HTTP/1.1\r\n" + host + "X: " + QByteArray(3000, 'x') + "\r\n\r\n",
        431);
    row("a long target", "GET /" + QByteArray(3000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 431);
    row("many headers", "GET /a HTTP/1.1\r\n" + host + QByteArray("X: 1\r\n").repeated(20) + "\r\n",
        431);
    row("a blank before the colon", "GET /a HTTP/1.1\r\nHost : x\r\n\r\n", 400);
    row("another version", "GET /a HTTP/2.0\r\n" + host + "\r\n", 505);
    row("a newer protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    row("a zero byte", QByteArray("GET /a\0b HTTP/1.1\r\n\r\n", 21), 400);
}

void TestHttpServer::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    HttpClient client(m_port);
    client.send(request);
    QTRY_COMPARE(client.answers.size(), 1);
    QCOMPARE(client.answers.front().status, status);
    QVERIFY(client.answers.front().body.startsWith("{\"error\":"));
    QTRY_VERIFY(client.isClosed()); // where the next request begins is not known
    QVERIFY(m_handler->asked().empty());
}

void TestHttpServer::aRefusedBodyIsNotRead()
{
    HttpClient client(m_port);
    client.send("POST /refused HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nabc");
    QTRY_COMPARE(client.answers.size(), 1);
    QCOMPARE(client.answers.front().status, 403);
    QTRY_VERIFY(client.isClosed());
}

void TestHttpServer::aBodyIsAskedForWhenItIsAwaited()
{
    HttpClient client(m_port);
    const QByteArray awaited = posted("hello", "Expect: 100-continue\r\n");
    client.send(awaited.chopped(5));
    QTRY_COMPARE(client.answers.size(), 1);
    QCOMPARE(client.answers.front().status, 100);
    client.send("hello");
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    m_server->answer(lastAsked(), plain(200, "ok"));
    QTRY_COMPARE(client.answers.size(), 2);
    // Who is refused is not asked.
    client.send("POST /refused HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                "Content-Length: 9\r\n\r\n");
    QTRY_COMPARE(client.answers.size(), 3);
    QCOMPARE(client.answers.back().status, 403);
}

void TestHttpServer::slowSendersAreNotWaitedFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("half a head") << QByteArray("GET /a HT") << 408;
    QTest::newRow("half a body") << posted("hello").chopped(2) << 408;
    QTest::newRow("half a chunk") << chunked("5\r\nhel") << 408;
}

void TestHttpServer::slowSendersAreNotWaitedFor()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    serve(hastyLimits());
    HttpClient client(m_port);
    client.send(bytes);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers.value(0).status, status);
}

void TestHttpServer::whoLeavesIsToldOf_data()
{
    QTest::addColumn<bool>("isStreamed");
    QTest::addColumn<bool>("isReset");

    QTest::newRow("closes while it waits") << false << false;
    QTest::newRow("resets while it waits") << false << true;
    QTest::newRow("closes in a stream") << true << false;
    QTest::newRow("resets in a stream") << true << true;
}

void TestHttpServer::whoLeavesIsToldOf()
{
    QFETCH(const bool, isStreamed);
    QFETCH(const bool, isReset);
    HttpClient client(m_port);
    client.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    if (isStreamed) {
        m_server->beginStream(lastAsked(), plain(200, {}), {});
        m_server->write(lastAsked(), "piece");
        QTRY_VERIFY(client.received.contains("piece"));
    }
    QVERIFY(m_handler->gone().empty());
    isReset ? client.reset() : client.close();
    QTRY_COMPARE(m_handler->gone().size(), 1U);
    QVERIFY(m_handler->gone().front() == lastAsked());
}

void TestHttpServer::whoReadsNothingIsLeft()
{
    QTcpSocket client;
    client.setReadBufferSize(1024);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QVERIFY(client.waitForConnected());
    client.write(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    m_server->beginStream(lastAsked(), plain(200, {}), {});
    // The system takes some megabytes, then nobody does.
    const std::string piece(std::size_t{256} << 10U, 'x');
    for (int i = 0; i < 400; ++i) {
        m_server->write(lastAsked(), piece);
    }
    QTRY_COMPARE(m_handler->gone().size(), 1U); // long before the time for writing is over
}

// All of an answer takes longer than the limit, but there is never so long without a byte.
void TestHttpServer::whoReadsSlowlyIsWaitedFor()
{
    HttpLimits limits = smallLimits();
    limits.write = 1s;
    serve(limits);
    QTcpSocket client;
    client.setReadBufferSize(64 << 10);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QVERIFY(client.waitForConnected());
    client.write(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    const std::string body(std::size_t{24} << 20U, 'x');
    m_server->answer(lastAsked(), plain(200, body));
    QElapsedTimer timer;
    timer.start();
    qsizetype taken = 0;
    QTimer pace; // without a break
    connect(&pace, &QTimer::timeout, &client, [&] {
        const qint64 due = timer.elapsed() * (qint64{24} << 20) / 2500;
        while (taken < due && client.bytesAvailable() > 0) {
            taken += client.read(64 << 10).size();
        }
    });
    pace.start(1ms);
    QTRY_VERIFY_WITH_TIMEOUT(taken >= qsizetype{24} << 20, 20'000);
    QVERIFY(timer.elapsed() > 1'500);
}

// Who sends ahead more than the next requests can need is not heard leaving.
void TestHttpServer::whoSendsTooMuchAheadIsLeft()
{
    HttpClient client(m_port);
    client.send(kGet + QByteArray(400 << 10, 'x'));
    QTRY_COMPARE(m_handler->gone().size(), 1U);
    QTRY_VERIFY(client.isClosed());
}

void TestHttpServer::silentStreamsAreKeptAlive()
{
    HttpClient client(m_port);
    client.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    m_server->beginStream(lastAsked(), plain(200, {}), ":\n\n");
    QTRY_VERIFY(client.received.count(":\n\n") >= 3);
    m_server->write(lastAsked(), "data: x\n\n");
    m_server->endStream(lastAsked());
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.front().body.endsWith(":\n\ndata: x\n\n"));
}

void TestHttpServer::tooManyConnectionsAreToldSo()
{
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (std::size_t i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_port));
        clients.back()->send(kGet);
        QTRY_COMPARE(m_handler->asked().size(), i + 1);
    }
    HttpClient fourth(m_port);
    fourth.send(kGet);
    QTRY_COMPARE(fourth.answers.size(), 1);
    QCOMPARE(fourth.answers.front().status, 503);
    QTRY_VERIFY(fourth.isClosed());
    clients.front()->close();
    QTRY_COMPARE(m_handler->gone().size(), 1U);
    HttpClient fifth(m_port);
    fifth.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 4U);
}

void TestHttpServer::lateWordsAreDropped()
{
    HttpClient client(m_port);
    client.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    const ExchangeId first = lastAsked();
    m_server->answer(first, plain(200, "1"));
    m_server->answer(first, plain(200, "again"));
    m_server->write(first, "late");
    m_server->beginStream(first, plain(200, {}), {});
    m_server->endStream(ExchangeId{12345});
    client.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 2U);
    m_server->answer(first, plain(200, "late"));
    m_server->answer(lastAsked(), plain(200, "2"));
    QTRY_COMPARE(client.answers.size(), 2);
    QCOMPARE(client.answers.back().body, QByteArray("2"));
    QVERIFY(client.received.isEmpty());
}

void TestHttpServer::theEndLetsAnswersEnd()
{
    HttpClient idle(m_port);
    HttpClient client(m_port);
    client.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    QTRY_VERIFY(idle.isConnected());
    m_server->beginStream(lastAsked(), plain(200, {}), {});
    std::atomic<bool> isDone = false;
    m_server->shutDown([&isDone] { isDone = true; });
    QTRY_VERIFY(idle.isClosed());
    QVERIFY(!isDone);
    m_server->write(lastAsked(), "last words");
    m_server->endStream(lastAsked());
    QTRY_VERIFY(isDone);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers.value(0).body, QByteArray("last words"));
}

void TestHttpServer::theEndComesWithoutThem()
{
    serve(hastyLimits());
    HttpClient client(m_port);
    client.send(kGet);
    QTRY_COMPARE(m_handler->asked().size(), 1U);
    std::atomic<bool> isDone = false;
    m_server->shutDown([&isDone] { isDone = true; });
    QTRY_VERIFY(isDone); // the answer never comes
    QTRY_COMPARE(m_handler->gone().size(), 1U);
}

void TestHttpServer::aTakenPortIsToldOf()
{
    HttpServer other(smallLimits());
    const Result<std::uint16_t> port = other.listen("127.0.0.1", m_port);
    QVERIFY(!port.ok());
    const QString sentence = QString::fromStdString(port.error().english());
    QVERIFY2(sentence.contains(QString::number(m_port)), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_http_server.moc"
