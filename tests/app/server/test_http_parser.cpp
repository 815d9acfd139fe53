// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_parser.h"

#include <QTest>

#include <string>

using namespace trilume;
using namespace trilume::app;

namespace {

const QByteArray kPost = "POST /p HTTP/1.1\r\nHost: x\r\n";

QByteArray chunked(const QByteArray& chunks)
{
    return kPost + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
}

// Gives the parser what it has not used, and more, until it wants no more.
void feed(HttpParser& parser, std::string& waiting)
{
    std::size_t used = 1;
    while (used > 0 && !waiting.empty()) {
        used = parser.feed(waiting);
        waiting.erase(0, used);
        if (parser.state() == HttpParser::State::HeadDone) {
            parser.acceptBody();
            used = 1;
        }
    }
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsMayBeCutAnywhere_data();
    void requestsMayBeCutAnywhere();
    void headsAreMeasuredHoweverTheyAreCut();
    void linesBetweenChunksAreMeasured();
};

void TestHttpParser::requestsMayBeCutAnywhere_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("a length") << kPost + "Content-Length: 5\r\n\r\nhello" << QByteArray("hello");
    QTest::newRow("chunks") << chunked("5;x=1\r\nhello\r\n6\r\n world\r\n0\r\nX-T: 1\r\n\r\n")
                            << QByteArray("hello world");
    QTest::newRow("no chunks") << chunked("0\r\n\r\n") << QByteArray();
    QTest::newRow("many zeros") << chunked("000000\r\n\r\n") << QByteArray();
}

void TestHttpParser::requestsMayBeCutAnywhere()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, body);
    for (qsizetype step = 1; step <= request.size(); ++step) {
        HttpParser parser({2000, 20, 1000});
        std::string waiting;
        for (qsizetype at = 0; at < request.size(); at += step) {
            waiting += request.mid(at, step).toStdString();
            feed(parser, waiting);
        }
        QCOMPARE(parser.state(), HttpParser::State::Done);
        QCOMPARE(QByteArray::fromStdString(parser.takeRequest().body), body);
    }
}

void TestHttpParser::headsAreMeasuredHoweverTheyAreCut()
{
    HttpParser parser({2000, 200, 1000});
    std::string waiting = "GET / HTTP/1.1\r\nX";
    int lines = 0;
    for (; lines < 1000 && parser.state() == HttpParser::State::Head; ++lines) {
        feed(parser, waiting);
        waiting += ": 1\r\nX"; // a read that ends within a line
    }
    QCOMPARE(parser.state(), HttpParser::State::Failed);
    QCOMPARE(parser.error().status, 431);
    QVERIFY2(lines <= 2000 / 6 + 2, qPrintable(QString::number(lines)));
}

void TestHttpParser::linesBetweenChunksAreMeasured()
{
    HttpParser parser({2000, 20, 1000});
    std::string waiting = chunked("0\r\nX-T: ").toStdString();
    int pieces = 0;
    for (; pieces < 1000 && parser.state() != HttpParser::State::Failed; ++pieces) {
        feed(parser, waiting);
        waiting += std::string(100, 'x');
    }
    QCOMPARE(parser.state(), HttpParser::State::Failed);
    QVERIFY2(pieces <= 25, qPrintable(QString::number(pieces)));
}

QTEST_GUILESS_MAIN(TestHttpParser)
#include "test_http_parser.moc"
