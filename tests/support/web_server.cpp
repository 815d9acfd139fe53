// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/web_server.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <memory>
#include <utility>

#include <sys/socket.h>

namespace trilume::tests {

namespace {

constexpr int kSliceMs = 10;

// QTcpServer takes what QSslSocket cannot: a connection as the system hands it out.
class Door final : public QTcpServer
{
public:
    std::unique_ptr<QTcpSocket> take(WebServer::Kind kind)
    {
        if (!waitForNewConnection(kSliceMs) || m_descriptor < 0) {
            return nullptr;
        }
        const qintptr descriptor = std::exchange(m_descriptor, -1);
        if (kind == WebServer::Kind::Plain) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->setSocketDescriptor(descriptor);
            return socket;
        }
        auto socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(QSslCertificate(testCertificate()));
        socket->setPrivateKey(QSslKey(testKey(), QSsl::Ec));
        socket->startServerEncryption();
        socket->waitForEncrypted();
        return socket;
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_descriptor = descriptor; }

private:
    qintptr m_descriptor = -1;
};

} // namespace

QByteArray SeenRequest::value(const QByteArray& name) const
{
    const QByteArray start = "\r\n" + name.toLower() + ": ";
    const qsizetype place = head.toLower().indexOf(start);
    if (place < 0) {
        return {};
    }
    const qsizetype first = place + start.size();
    return head.mid(first, head.indexOf("\r\n", first) - first);
}

void ServedConnection::write(const QByteArray& bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && !m_isEnding
           && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.waitForBytesWritten(kSliceMs);
    }
}

void ServedConnection::writeAnswer(int status, const QByteArray& headers, const QByteArray& body)
{
    write(
        answerHead(status, "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + headers)
        + body);
}

void ServedConnection::reset()
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
               sizeof atOnce);
    m_socket.abort();
}

void ServedConnection::holdOpen()
{
    while (!m_isEnding && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.waitForReadyRead(kSliceMs);
    }
}

WebServer::WebServer(Script script, Kind kind)
    : m_script(std::move(script))
    , m_kind(kind)
{
    std::atomic<int> port{-1};
    m_thread = std::thread([this, &port] { run(port); });
    port.wait(-1);
    m_port = static_cast<quint16>(port.load());
}

WebServer::~WebServer()
{
    m_isEnding = true;
    m_thread.join();
}

QByteArray WebServer::address(const QByteArray& path) const
{
    return (m_kind == Kind::Tls ? "https://localhost:" : "http://127.0.0.1:")
           + QByteArray::number(m_port) + path;
}

QList<SeenRequest> WebServer::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

void WebServer::run(std::atomic<int>& port)
{
    Door door;
    door.listen(QHostAddress(QHostAddress::LocalHost));
    port = door.serverPort();
    port.notify_one();
    while (!m_isEnding) {
        if (const std::unique_ptr<QTcpSocket> socket = door.take(m_kind)) {
            serve(*socket);
        }
    }
}

void WebServer::serve(QTcpSocket& socket)
{
    QByteArray bytes;
    qsizetype end = -1;
    qsizetype bodyBytes = 0;
    while (!m_isEnding && (end < 0 || bytes.size() < end + 4 + bodyBytes)) {
        if (!socket.waitForReadyRead(kSliceMs)
            && socket.state() != QAbstractSocket::ConnectedState) {
            return; // left without a request
        }
        bytes += socket.readAll();
        if (end < 0 && (end = bytes.indexOf("\r\n\r\n")) >= 0) {
            bodyBytes =
                SeenRequest{{}, {}, bytes.left(end + 2), {}}.value("Content-Length").toInt();
        }
    }
    if (m_isEnding) {
        return;
    }
    const QList<QByteArray> first = bytes.left(bytes.indexOf("\r\n")).split(' ');
    const SeenRequest request{first.value(0), first.value(1), bytes.left(end + 2),
                              bytes.mid(end + 4)};
    {
        const std::lock_guard lock(m_mutex);
        m_seen.append(request);
    }
    ServedConnection connection(socket, m_isEnding);
    m_script(request, connection);
    if (socket.state() == QAbstractSocket::ConnectedState) {
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForDisconnected(100);
        }
    }
}

QByteArray answerHead(int status, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers + "\r\n";
}

QByteArray testCertificate()
{
    return "-----BEGIN CERTIFICATE-----\n"
           "MIIBlTCCATugAwIBAgIUSerpquQLnjtgVcweW8rgPb6uy/MwCgYIKoZIzj0EAwIw\n"
           "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODA3NTczMloYDzIxMjYxMTA0\n"
           "MDc1NzMyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
           "PQMBBwNCAATri5NbpaAV9BdG1xRWkDudIpscCX1yYvEFB0MCUHpUd/W7vbLdlLjt\n"
           "SJpgzNC53on+ddZJf07OTUkMW2ftDY/yo2kwZzAdBgNVHQ4EFgQUYajtHN3FBkUz\n"
           "lKsmVdG7WOvzRR0wHwYDVR0jBBgwFoAUYajtHN3FBkUzlKsmVdG7WOvzRR0wFAYD\n"
           "VR0RBA0wC4IJbG9jYWxob3N0MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwID\n"
           "SAAwRQIhAK/hDmJhN2wRq+vrRB6+2CDZgYhGDwb5a50IJPePnmlmAiAFb/hNVQAn\n"
           "n4OmDwQlo4idZECY/TV0J1QQ/49kfekrUg==\n"
           "-----END CERTIFICATE-----\n";
}

QByteArray testKey()
{
    return "-----BEGIN EC PRIVATE KEY-----\n"
           "MHcCAQEEINfCY3ojMJow3Tx9ZkXLsVMdubK35QNJTkQvJ+Gd3b2poAoGCCqGSM49\n"
           "AwEHoUQDQgAE64uTW6WgFfQXRtcUVpA7nSKbHAl9cmLxBQdDAlB6VHf1u72y3ZS4\n"
           "7UiaYMzQud6J/nXWSX9Ozk1JDFtn7Q2P8g==\n"
           "-----END EC PRIVATE KEY-----\n";
}

} // namespace trilume::tests
