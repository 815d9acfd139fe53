// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access_token.h"
#include "app/server/server_controller.h"
#include "tests/app/chat/services_under_test.h"
#include "tests/app/server/http_client.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace trilume;
using namespace trilume::app;
using tests::HttpClient;
using tests::SeenAnswer;
using tests::ServicesUnderTest;

// The server of the window, with the real services and sockets.
class TestWindowServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsOffAtFirst();
    void itAnswersBesideTheWindow();
    void switchedOffItClosesThePort();
    void itSurvivesARestart();
    void itMovesToAnotherPort();
    void aTakenPortIsTold();
    void theEndClosesIt();
    void oneTokenIsMade();

private:
    void wish(bool isOn);
    [[nodiscard]] ServerController& server() { return *m_app->services().server(); }
    [[nodiscard]] QByteArray request(const QByteArray& line, const QByteArray& body = {});
    [[nodiscard]] bool isAnswered();

    std::unique_ptr<ServicesUnderTest> m_app;
    quint16 m_port = 0;
};

void TestWindowServer::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    m_app->settings().setValue(SettingId::ServerPort, m_port);
    QVERIFY(m_app->start());
}

void TestWindowServer::cleanup()
{
    m_app->model().release();
    m_app.reset();
}

void TestWindowServer::wish(bool isOn)
{
    m_app->settings().setValue(SettingId::ServerEnabled, isOn ? 1.0 : 0.0);
    QTRY_COMPARE(server().state(), isOn ? ServerState::Running : ServerState::Off);
}

QByteArray TestWindowServer::request(const QByteArray& line, const QByteArray& body)
{
    return line + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port)
           + "\r\nAuthorization: Bearer " + server().token().toLatin1()
           + "\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool TestWindowServer::isAnswered()
{
    HttpClient client(m_port);
    if (!client.isConnected()) {
        return false;
    }
    client.send(request("GET /v1/models"));
    return QTest::qWaitFor([&client] { return !client.answers.isEmpty(); })
           && client.answers.constFirst().status == 200
           && client.answers.constFirst().body.contains("\"chat\"");
}

void TestWindowServer::itIsOffAtFirst()
{
    QCOMPARE(server().state(), ServerState::Off);
    QVERIFY(server().address().isEmpty());
    QVERIFY(server().token().isEmpty());
    QVERIFY(!HttpClient(m_port).isConnected());
}

void TestWindowServer::itAnswersBesideTheWindow()
{
    wish(true);
    QCOMPARE(server().address(), QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port));
    QCOMPARE(server().token().size(), 64);
    QVERIFY(isAnswered());

    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    HttpClient client(m_port);
    client.send(request("POST /v1/chat/completions",
                        R"({"messages":[{"role":"user","content":"Hi"}],"stream":true})"));
    QTRY_VERIFY(client.received.contains("text/event-stream")); // it has begun, and waits
    QVERIFY(!client.received.contains("Good"));
    m_app->model().release();

    QTRY_COMPARE(m_app->last().status, MessageStatus::Complete);
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst().body.contains("Good"));
    QVERIFY(client.answers.constFirst().body.endsWith("data: [DONE]\n\n"));
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->transcript().rowCount(), 2); // what others ask is in no chat
}

void TestWindowServer::switchedOffItClosesThePort()
{
    wish(true);
    QVERIFY(isAnswered());
    wish(false);
    QVERIFY(!HttpClient(m_port).isConnected());
    QVERIFY(server().token().isEmpty());
    wish(true);
    QVERIFY(isAnswered());
}

void TestWindowServer::itSurvivesARestart()
{
    wish(true);
    const QString token = server().token();
    QVERIFY(m_app->restart());
    QTRY_COMPARE(server().state(), ServerState::Running);
    QCOMPARE(server().token(), token);
    QVERIFY(isAnswered());
}

void TestWindowServer::itMovesToAnotherPort()
{
    wish(true);
    const quint16 before = m_port;
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    free.close();
    m_app->settings().setValue(SettingId::ServerPort, m_port);
    QTRY_VERIFY(server().address().contains(QString::number(m_port)));
    QVERIFY(isAnswered());
    QVERIFY(!HttpClient(before).isConnected());
}

void TestWindowServer::aTakenPortIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
    m_app->settings().setValue(SettingId::ServerEnabled, 1.0);
    QCOMPARE(server().state(), ServerState::Failed);
    QCOMPARE(server().failure(),
             QStringLiteral("Port %1 is taken by another program.").arg(m_port));
    QVERIFY(server().token().isEmpty());
    other.close();
    wish(false);
    QVERIFY(server().failure().isEmpty());
    wish(true);
    QVERIFY(isAnswered());
}

void TestWindowServer::theEndClosesIt()
{
    wish(true);
    bool isFinished = false;
    connect(&m_app->services(), &desktop::Services::shutDownFinished, this,
            [&isFinished] { isFinished = true; });
    m_app->services().shutDown();
    QTRY_VERIFY(isFinished);
    QTRY_COMPARE(server().state(), ServerState::Off);
    QVERIFY(!HttpClient(m_port).isConnected());
}

// The token of programs that start for the first time at once is one.
void TestWindowServer::oneTokenIsMade()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 50; ++round) {
        const std::string file = folder.filePath(QString::number(round)).toStdString();
        std::array<std::string, 4> tokens;
        {
            std::vector<std::jthread> starts;
            for (std::string& token : tokens) {
                starts.emplace_back([&token, &file] {
                    const Result<std::string> found = accessToken(file);
                    token = found ? found.value() : found.error().english();
                });
            }
        }
        QCOMPARE(tokens.front().size(), std::size_t{64});
        for (const std::string& token : tokens) {
            QCOMPARE(token, tokens.front());
        }
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 50);
}

QTEST_GUILESS_MAIN(TestWindowServer)
#include "test_window_server.moc"
