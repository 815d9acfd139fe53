// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpSocket>

#include <cstdint>
#include <optional>

namespace trilume::tests {

// An answer as it was framed.
struct SeenAnswer
{
    int status = 0;
    QByteArray head; // with its first line, in small letters
    QByteArray body; // without the chunks
    bool isChunked = false;
};

// The first whole answer in these bytes, which it takes; nothing: more is needed. One that has
// neither a length nor chunks ends with the connection and is never whole here.
inline std::optional<SeenAnswer> takeAnswer(QByteArray& bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    SeenAnswer answer;
    answer.head = bytes.left(headEnd + 2).toLower();
    answer.status = answer.head.mid(9, 3).toInt();
    qsizetype place = headEnd + 4;
    answer.isChunked = answer.head.contains("\r\ntransfer-encoding: chunked\r\n");
    if (answer.isChunked) {
        while (true) {
            const qsizetype lineEnd = bytes.indexOf("\r\n", place);
            const qsizetype size = bytes.mid(place, lineEnd - place).toLongLong(nullptr, 16);
            if (lineEnd < 0 || bytes.size() < lineEnd + 4 + size) {
                return std::nullopt;
            }
            answer.body += bytes.mid(lineEnd + 2, size);
            place = lineEnd + 4 + size;
            if (size == 0) {
                break;
            }
        }
    } else if (answer.status != 100 && answer.status != 204) {
        const QByteArray name = "\r\ncontent-length: ";
        const qsizetype start = answer.head.indexOf(name);
        if (start < 0) {
            return std::nullopt;
        }
        const qsizetype end = answer.head.indexOf("\r\n", start + name.size());
        const qsizetype size =
            answer.head.mid(start + name.size(), end - start - name.size()).toLongLong();
        if (bytes.size() < place + size) {
            return std::nullopt;
        }
        answer.body = bytes.mid(place, size);
        place += size;
    }
    bytes.remove(0, place);
    return answer;
}

// A client that sends what it is told to, byte by byte.
class HttpClient : public QObject
{
public:
    explicit HttpClient(std::uint16_t port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
            received += m_socket.readAll();
            while (std::optional<SeenAnswer> answer = takeAnswer(received)) {
                answers.append(*answer);
            }
        });
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(); // by the system, whether or not the server knows yet
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    void close() { m_socket.close(); }

    void reset() { m_socket.abort(); }

    // Says that it sends no more.
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }

    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    QByteArray received; // what is not a whole answer yet
    QList<SeenAnswer> answers;

private:
    QTcpSocket m_socket;
};

} // namespace trilume::tests
