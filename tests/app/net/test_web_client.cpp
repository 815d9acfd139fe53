// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_client.h"
#include "tests/support/web_server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <stop_token>
#include <thread>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {

WebUrl url(const QByteArray& text)
{
    return WebUrl::parse(text.toStdString()).value();
}

struct Answered
{
    std::optional<WebFailure> failure;
    WebHead head;
    QByteArray text;

    [[nodiscard]] QByteArray sentence() const
    {
        return failure ? QByteArray::fromStdString(failure->error.english()) : QByteArray();
    }
};

Answered ask(const WebRequest& request,
             const WebLimits& limits = {},
             const std::stop_token& stop = {})
{
    WebClient client(limits);
    TextReader reader(std::size_t{1} << 20U);
    Answered answered;
    answered.failure = client.send(request, reader, stop);
    answered.head = reader.head();
    answered.text = QByteArray::fromStdString(reader.text());
    return answered;
}

Answered ask(const QByteArray& address)
{
    return ask(WebRequest(url(address)));
}

// A variable of the environment for the length of a test.
class Variable
{
public:
    Variable(const char* name, const QByteArray& value)
        : m_name(name)
    {
        qputenv(name, value);
    }

    ~Variable() { qunsetenv(m_name); }

    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
};

WebServer::Script says(const QByteArray& text)
{
    return [text](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(200, "X-Name: value \r\n", text);
    };
}

WebServer::Script redirects(const QByteArray& location, int status = 302)
{
    return [location, status](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(status, "Location: " + location + "\r\n", "moved");
    };
}

} // namespace

class TestWebClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addressesAreRead_data();
    void addressesAreRead();
    void whatMayBeToldOfAnAddress();
    void addressesAreResolved();
    void headersComeBeforeThePieces();
    void postsWhatItIsGiven();
    void secretsStayWithTheirOrigin_data();
    void secretsStayWithTheirOrigin();
    void postsAreNotSentOn();
    void redirectionsHaveAnEnd();
    void redirectsFromHttpsToHttpAreRefused();
    void strangersCertificatesAreRefused();
    void thisMachineNeedsNoProxy();
    void proxiesOfTheEnvironmentAreUsed();
    void failuresAreNamed_data();
    void failuresAreNamed();
    void aReaderEndsARequest();
    void aStopIsQuick();
    void valuesOfTwoLinesAreRefused();
};

void TestWebClient::initTestCase()
{
    for (const char* name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
                             "no_proxy", "NO_PROXY", "SSL_CERT_FILE", "CURL_CA_BUNDLE"}) {
        qunsetenv(name);
    }
}

void TestWebClient::addressesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("origin"); // empty: refused
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<bool>("isLoopback");
    const auto row = [](const char* text, const char* origin, bool isLoopback) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(origin) << QByteArray() << isLoopback;
    };
    row("https://Example.org/a/b%20c?sig=1", "https://example.org:443", false);
    row("http://example.org:8080", "http://example.org:8080", false);
    row("http://localhost/", "http://localhost:80", true);
    row("http://LocalHost./", "http://localhost.:80", true);
    row("http://a.localhost/", "http://a.localhost:80", true);
    row("http://127.8.9.1/", "http://127.8.9.1:80", true);
    row("http://0x7f.1/", "http://127.0.0.1:80", true);
    row("http://[::1]:5/", "http://[::1]:5", true);
    row("http://[::ffff:127.0.0.1]/", "http://[::ffff:127.0.0.1]:80", true);
    row("http://[2001:db8::1]/", "http://[2001:db8::1]:80", false);
    row("http://127.0.0.1.example.org/", "http://127.0.0.1.example.org:80", false);
    row("http://localhost.example.org/", "http://localhost.example.org:80", false);
    const auto refused = [](const char* text, const char* sentence) {
        QTest::newRow(text) << QByteArray(text) << QByteArray() << QByteArray(sentence) << false;
    };
    refused("file:///etc/passwd",
            "file:///etc/passwd: found an address of file, expected http or https.");
    refused("ftp://example.org/x",
            "ftp://example.org/x: found an address of ftp, expected http or https.");
    refused("example.org/x", "example.org/x: is no address, expected one as https://name/path.");
    refused("", ": is no address, expected one as https://name/path.");
    refused("https://me:secret@example.org/x?sig=1",
            "example.org: the address holds a name or a password, expected none.");
}

void TestWebClient::whatMayBeToldOfAnAddress()
{
    for (const std::string_view hidden :
         {"u:p@ss@bad host/x", "u:p?ss@bad host/x", "u:p#ss@bad host"}) {
        const std::string_view shown = showableAddress(hidden);
        QVERIFY2(shown.starts_with("bad host"), std::string(shown).c_str());
    }
    QCOMPARE(WebUrl::parse("https://example.org/@scope/x?sig=1").value().shown(),
             std::string("https://example.org/@scope/x"));
}

void TestWebClient::addressesAreRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, sentence);
    QFETCH(const bool, isLoopback);
    const Result<WebUrl> read = WebUrl::parse(text.toStdString());
    QCOMPARE(read.ok(), !origin.isEmpty());
    if (!read) {
        QCOMPARE(QByteArray::fromStdString(read.error().english()), sentence);
        return;
    }
    QCOMPARE(QByteArray::fromStdString(read.value().origin()), origin);
    QCOMPARE(read.value().isLoopback(), isLoopback);
    QVERIFY(!QByteArray::fromStdString(read.value().shown()).contains("sig"));
}

void TestWebClient::addressesAreResolved()
{
    const WebUrl base = url("https://example.org/a/b?c");
    QCOMPARE(base.resolved("../d e").value().text(), std::string("https://example.org/d%20e"));
    QCOMPARE(base.resolved("//Other.org/x").value().origin(), std::string("https://other.org:443"));
    QVERIFY(!base.resolved("file:///etc/passwd"));
    QVERIFY(!base.resolved("javascript:alert(1)"));
    QCOMPARE(url("https://e.org/a/%2E%2E%2Fx%0A").fileName(), std::string("../x\n"));
    QCOMPARE(percentEncoded("a b/\xC3\xA9"), std::string("a%20b%2F%C3%A9"));
}

void TestWebClient::headersComeBeforeThePieces()
{
    class Order final : public WebReader
    {
    public:
        Status onHead(const WebHead& head) override
        {
            said += "head " + QByteArray::number(head.status) + " "
                    + QByteArray::fromStdString(head.value("x-NAME").value_or("none")) + "\n";
            return Done{};
        }

        Status onPiece(std::span<const std::byte> piece) override
        {
            said += QByteArray(reinterpret_cast<const char*>(piece.data()),
                               static_cast<qsizetype>(piece.size()));
            return Done{};
        }

        QByteArray said;
    };
    const WebServer server([](const SeenRequest&, ServedConnection& connection) {
        connection.write("HTTP/1.1 100 Continue\r\nX-Name: no\r\n\r\n"
                         "HTTP/1.1 404 Gone\r\nTransfer-Encoding: chunked\r\nX-Name: yes\r\n\r\n");
        connection.write("3\r\nabc\r\n");
        connection.write("2\r\nde\r\n0\r\nX-Name: late\r\n\r\n");
    });
    WebClient client;
    Order order;
    const auto failure = client.send(WebRequest(url(server.address())), order, {});
    QVERIFY(!failure);
    QCOMPARE(order.said, QByteArray("head 404 yes\nabcde"));
}

void TestWebClient::postsWhatItIsGiven()
{
    const WebServer server(says("thanks"));
    WebRequest request(url(server.address("/v1?x=1")));
    request.method = WebMethod::Post;
    request.headers = {{"Content-Type", "application/json"}, {"X-Empty", ""}};
    request.secrets = {{"Authorization", "Bearer key"}};
    request.body = std::string("{\"a\": \0 1}", 10);
    const Answered answered = ask(request);
    QCOMPARE(answered.text, QByteArray("thanks"));
    const SeenRequest seen = server.seen().value(0);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/v1?x=1"));
    QCOMPARE(seen.body, QByteArray::fromStdString(request.body));
    QCOMPARE(seen.value("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.value("authorization"), QByteArray("Bearer key"));
    QVERIFY(seen.value("expect").isNull());
}

void TestWebClient::secretsStayWithTheirOrigin_data()
{
    QTest::addColumn<QByteArray>("location"); // P: the port of the other server
    QTest::addColumn<bool>("isKept");
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:P/file?sig=1") << false;
    QTest::newRow("another name") << QByteArray("http://localhost:p/end") << false;
    QTest::newRow("the same") << QByteArray("/end") << true;
}

void TestWebClient::secretsStayWithTheirOrigin()
{
    QFETCH(QByteArray, location);
    QFETCH(const bool, isKept);
    const WebServer other(says("theirs"));
    const WebServer first([&](const SeenRequest& request, ServedConnection& connection) {
        if (request.target == "/end") {
            connection.writeAnswer(200, {}, "ours");
        } else {
            connection.writeAnswer(307, "Location: " + location + "\r\nSet-Cookie: a=b\r\n", {});
        }
    });
    location.replace(":P/", QByteArray(":" + QByteArray::number(other.port()) + "/"));
    location.replace(":p/", QByteArray(":" + QByteArray::number(first.port()) + "/"));
    WebRequest request(url(first.address("/start")));
    request.secrets = {{"Authorization", "Bearer key"}};
    QVERIFY(!ask(request).failure);
    QCOMPARE(first.seen().value(0).value("authorization"), QByteArray("Bearer key"));
    const SeenRequest last = (other.seen() + first.seen().mid(1)).value(0);
    QVERIFY(!last.target.isEmpty());
    QCOMPARE(last.value("authorization"), isKept ? QByteArray("Bearer key") : QByteArray());
    QVERIFY(last.value("cookie").isNull());
    QVERIFY(!last.head.contains("key") || isKept);
}

void TestWebClient::postsAreNotSentOn()
{
    const WebServer other(says("theirs"));
    const WebServer first(redirects(other.address("/x"), 307));
    WebRequest request(url(first.address("/start")));
    request.method = WebMethod::Post;
    request.body = "my text";
    const Answered answered = ask(request);
    QVERIFY(answered.failure && answered.failure->fault == WebFault::Redirect);
    QCOMPARE(answered.sentence(), first.address("/start")
                                      + ": would have what was sent go to another server, "
                                      + other.address("/x") + ".");
    QVERIFY(other.seen().isEmpty());
}

void TestWebClient::redirectionsHaveAnEnd()
{
    const WebServer server(redirects("/on"));
    const Answered answered = ask(server.address("/on"));
    QVERIFY(answered.failure && answered.failure->fault == WebFault::Redirect);
    QCOMPARE(server.seen().size(), 11);
    QVERIFY(answered.sentence().endsWith("expected at most 10 redirections."));
}

void TestWebClient::redirectsFromHttpsToHttpAreRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(testCertificate()) > 0);
    file.close();
    const Variable trusted("SSL_CERT_FILE", file.fileName().toUtf8());
    const WebServer plain(says("changed on the way"));
    const WebServer secure(redirects(plain.address("/x")), WebServer::Kind::Tls);
    const Answered answered = ask(secure.address("/start"));
    QVERIFY(answered.failure && answered.failure->fault == WebFault::Redirect);
    QCOMPARE(answered.sentence(), secure.address("/start") + ": leads from https to http ("
                                      + plain.address("/x")
                                      + "), which anybody on the way could read and change.");
    QVERIFY(plain.seen().isEmpty());
}

void TestWebClient::strangersCertificatesAreRefused()
{
    const WebServer secure(says("trust me"), WebServer::Kind::Tls);
    const Answered answered = ask(secure.address());
    QVERIFY(answered.failure && answered.failure->fault == WebFault::Tls);
    QVERIFY2(answered.sentence().contains("the connection is not secure, so nothing was sent: "),
             answered.sentence().constData());
    QVERIFY(secure.seen().isEmpty());
}

void TestWebClient::thisMachineNeedsNoProxy()
{
    const Variable proxy("http_proxy", "http://127.0.0.1:1");
    const Variable none("no_proxy", "example.org");
    const WebServer server(says("here"));
    QCOMPARE(ask(server.address()).text, QByteArray("here"));
    const QByteArray port = QByteArray::number(server.port());
    QCOMPARE(ask("http://localhost:" + port + "/").text, QByteArray("here"));
}

void TestWebClient::proxiesOfTheEnvironmentAreUsed()
{
    const WebServer proxy(says("the proxy's page"));
    const Variable variable("http_proxy",
                            "http://me:secret@127.0.0.1:" + QByteArray::number(proxy.port()));
    const Answered answered = ask("http://trilume.invalid/file");
    QVERIFY2(!answered.failure, answered.sentence().constData());
    QCOMPARE(proxy.seen().value(0).target, QByteArray("http://trilume.invalid/file"));
    // One that cannot be reached is named, without its password.
    const Variable away("http_proxy", "http://me:secret@127.0.0.1:1");
    const QByteArray sentence = ask("http://trilume.invalid/file").sentence();
    QVERIFY2(sentence.contains("the environment names a proxy: http_proxy=127.0.0.1:1"),
             sentence.constData());
    QVERIFY(!sentence.contains("secret"));
    // One that lets nothing through to a server that speaks TLS.
    const WebServer closed([](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(407, {}, "pay first");
    });
    const Variable secure("https_proxy", closed.address());
    const Answered refused = ask("https://trilume.invalid/file");
    QVERIFY2(refused.failure && refused.failure->fault == WebFault::Proxy,
             refused.sentence().constData());
}

void TestWebClient::failuresAreNamed_data()
{
    QTest::addColumn<QByteArray>("answer"); // "silence", "reset", or what is sent
    QTest::addColumn<WebFault>("fault");
    QTest::addColumn<QByteArray>("sentence"); // a part of it
    const auto row = [](const char* name, const QByteArray& answer, WebFault fault,
                        const char* sentence) {
        QTest::newRow(name) << answer << fault << QByteArray(sentence);
    };
    row("cut", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", WebFault::Cut, "was cut");
    row("cut in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        WebFault::Cut, "was cut");
    row("cut in the head", "HTTP/1.1 200 OK\r\nContent-Le", WebFault::Cut, "was cut");
    row("nothing", "", WebFault::Cut, "was cut");
    row("reset", "reset", WebFault::Cut, "was cut");
    row("silence", "silence", WebFault::Silence, "has said nothing for 300 ms");
    row("no HTTP", "SSH-2.0-OpenSSH\r\n\r\nhello", WebFault::BadAnswer, "none of HTTP");
    row("long head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(70'000, 'x') + "\r\n\r\n",
        WebFault::TooLarge, "expected at most 65536 bytes");
    row("many headers", "HTTP/1.1 200 OK\r\n" + QByteArray("X: yyyy\r\n").repeated(9'000) + "\r\n",
        WebFault::TooLarge, "expected at most 65536 bytes");
    row("elsewhere", "HTTP/1.1 302 F\r\nLocation: file:///etc/passwd\r\n\r\n", WebFault::Redirect,
        "expected http or https");
    row("long body",
        "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, 'x'),
        WebFault::Reader, "the answer is too long, expected at most 1048576 bytes");
}

void TestWebClient::failuresAreNamed()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const WebFault, fault);
    QFETCH(const QByteArray, sentence);
    const WebServer server([&answer](const SeenRequest&, ServedConnection& connection) {
        if (answer == "silence") {
            connection.holdOpen();
        } else if (answer == "reset") {
            connection.reset();
        } else {
            connection.write(answer);
        }
    });
    WebLimits limits;
    limits.silence = std::chrono::milliseconds(300);
    const Answered answered = ask(WebRequest(url(server.address("/file?sig=1"))), limits);
    QVERIFY(answered.failure.has_value());
    QVERIFY2(answered.sentence().contains(sentence), answered.sentence().constData());
    QVERIFY(answered.failure->fault == fault);
    QVERIFY(!answered.sentence().contains("sig"));
}

void TestWebClient::aReaderEndsARequest()
{
    class Full final : public WebReader
    {
    public:
        Status onHead(const WebHead&) override { return Done{}; }

        Status onPiece(std::span<const std::byte>) override
        {
            return Error{Errc::Io, Sentence::asIs("the disk is full")};
        }
    };
    const WebServer server(says("text"));
    WebClient client;
    Full reader;
    const auto failure = client.send(WebRequest(url(server.address())), reader, {});
    QVERIFY(failure && failure->fault == WebFault::Reader);
    QCOMPARE(failure->error.english(), std::string("the disk is full"));
}

void TestWebClient::aStopIsQuick()
{
    std::stop_source stop;
    const WebServer server([&stop](const SeenRequest&, ServedConnection& connection) {
        connection.write(answerHead(200, "Content-Length: 100\r\n") + "abc");
        stop.request_stop();
        connection.holdOpen();
    });
    QElapsedTimer timer;
    timer.start();
    const Answered answered = ask(WebRequest(url(server.address())), {}, stop.get_token());
    QVERIFY(answered.failure && answered.failure->fault == WebFault::Cancelled);
    QVERIFY(answered.failure->error.code == Errc::Cancelled);
    QVERIFY(timer.elapsed() < 5'000); // and not the minute that silence may take
}

void TestWebClient::valuesOfTwoLinesAreRefused()
{
    const WebServer server(says("text"));
    WebRequest request(url(server.address()));
    request.secrets = {{"Authorization", "Bearer key\r\nX-Other: 1"}};
    const Answered answered = ask(request);
    QVERIFY(answered.failure && answered.failure->fault == WebFault::BadRequest);
    QVERIFY(!answered.sentence().contains("key"));
    QVERIFY(server.seen().isEmpty());
}

QTEST_GUILESS_MAIN(TestWebClient)
#include "test_web_client.moc"
