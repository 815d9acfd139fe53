// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace trilume::tests {

struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray head; // as it came, with its first line
    QByteArray body;

    // Of this name, whatever its case; a null array: none.
    [[nodiscard]] QByteArray value(const QByteArray& name) const;
};

// What a script does with one connection, byte for byte. Closed in order when the script returns.
class ServedConnection
{
public:
    ServedConnection(QTcpSocket& socket, const std::atomic<bool>& isEnding)
        : m_socket(socket)
        , m_isEnding(isEnding)
    {}

    void write(const QByteArray& bytes);
    void writeAnswer(int status, const QByteArray& headers, const QByteArray& body);
    void reset();    // the connection, not in order
    void holdOpen(); // says nothing until the client leaves or the server ends

private:
    QTcpSocket& m_socket;
    const std::atomic<bool>& m_isEnding;
};

// A server of this machine's that answers as its script says, one request a connection and one
// connection after the other, on a thread of its own. The script runs on that thread.
class WebServer
{
public:
    using Script = std::function<void(const SeenRequest&, ServedConnection&)>;

    enum class Kind
    {
        Plain = 1,
        Tls = 2, // as localhost, with testCertificate()
    };

    explicit WebServer(Script script, Kind kind = Kind::Plain);
    ~WebServer();
    WebServer(const WebServer&) = delete;
    WebServer& operator=(const WebServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] QByteArray address(const QByteArray& path = "/") const;

    [[nodiscard]] QList<SeenRequest> seen() const; // any thread

private:
    void run(std::atomic<int>& port);
    void serve(QTcpSocket& socket);

    Script m_script;
    Kind m_kind;
    quint16 m_port = 0;
    std::atomic<bool> m_isEnding{false};
    mutable std::mutex m_mutex;
    QList<SeenRequest> m_seen; // guarded by m_mutex
    std::thread m_thread;
};

// PEM of a certificate for localhost that nobody but a test trusts, and its key, which is no
// secret.
[[nodiscard]] QByteArray testCertificate();
[[nodiscard]] QByteArray testKey();

// The beginning of an answer, with its empty line; `headers` are whole lines.
[[nodiscard]] QByteArray answerHead(int status, const QByteArray& headers);

} // namespace trilume::tests
