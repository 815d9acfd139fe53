// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/bus_probe.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace trilume::desktop {

namespace {

constexpr qsizetype kLongestAnswer = 4096; // to be read before the end of a line
constexpr qsizetype kHeader = 16;          // of a message
constexpr char kMethodReturn = 2;
constexpr int kPauseMs = 5; // before another attempt where too many wait to be let in

class Socket final
{
public:
    Socket()
        : m_fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {}
    ~Socket()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    Socket(Socket&&) = delete;
    Socket& operator=(Socket&&) = delete;

    [[nodiscard]] bool connectTo(const BusAddress& address, const QDeadlineTimer& deadline) const
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        const auto room = qsizetype{sizeof(name.sun_path)} - 1;
        const qsizetype begin = address.isAbstract ? 1 : 0;
        if (m_fd < 0 || begin + address.path.size() > room) {
            return false;
        }
        std::memcpy(name.sun_path + begin, address.path.constData(),
                    static_cast<std::size_t>(address.path.size()));
        const auto size =
            static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + std::size_t(begin)
                                   + std::size_t(address.path.size()));
        while (::connect(m_fd, reinterpret_cast<const sockaddr*>(&name), size) != 0) {
            if (errno != EAGAIN || deadline.hasExpired()) {
                return false;
            }
            ::poll(nullptr, 0, kPauseMs);
        }
        return true;
    }

    [[nodiscard]] bool write(const QByteArray& bytes) const
    {
        // Some hundred bytes on a fresh connection: they fit, or nobody reads there.
        return ::send(m_fd, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL)
               == bytes.size();
    }

    // Appends what comes before the deadline; false where nothing does.
    [[nodiscard]] bool readInto(QByteArray& bytes, const QDeadlineTimer& deadline) const
    {
        pollfd waiting{m_fd, POLLIN, 0};
        const auto left = static_cast<int>(std::max<qint64>(deadline.remainingTime(), 0));
        if (::poll(&waiting, 1, left) != 1) {
            return false;
        }
        char piece[512];
        const ssize_t count = ::recv(m_fd, piece, sizeof(piece), 0);
        if (count <= 0) {
            return false;
        }
        bytes.append(piece, count);
        return true;
    }

private:
    int m_fd;
};

void align(QByteArray& bytes, qsizetype unit)
{
    while (bytes.size() % unit != 0) {
        bytes.append('\0');
    }
}

void appendNumber(QByteArray& bytes, quint32 number)
{
    for (int shift = 0; shift < 32; shift += 8) {
        bytes.append(static_cast<char>(number >> static_cast<unsigned>(shift)));
    }
}

// One field of a message's header whose value is a text.
void appendField(QByteArray& fields, char code, char type, const char* text)
{
    align(fields, 8);
    fields.append(code).append('\1').append(type).append('\0');
    appendNumber(fields, static_cast<quint32>(std::strlen(text)));
    fields.append(text).append('\0');
}

// The call of org.freedesktop.DBus.Hello, in little-endian, as the specification of D-Bus lays it
// out: without it a bus tells nobody whether it takes him.
QByteArray helloMessage()
{
    QByteArray fields;
    appendField(fields, 1, 'o', "/org/freedesktop/DBus");
    appendField(fields, 2, 's', "org.freedesktop.DBus");
    appendField(fields, 3, 's', "Hello");
    appendField(fields, 6, 's', "org.freedesktop.DBus");
    QByteArray message("l\1\0\1", 4);
    appendNumber(message, 0); // bytes of the body
    appendNumber(message, 1); // its number
    appendNumber(message, static_cast<quint32>(fields.size()));
    message += fields;
    align(message, 8);
    return message;
}

} // namespace

bool answersAsBus(const BusAddress& address, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const Socket socket;
    const char* const method = "AUTH EXTERNAL "; // untranslated: of the protocol
    const QByteArray user = QByteArray::number(::geteuid()).toHex();
    if (!socket.connectTo(address, deadline)
        || !socket.write(QByteArray(1, '\0') + method + user + "\r\n")) {
        return false;
    }
    QByteArray answer;
    while (!answer.contains("\r\n")) {
        if (answer.size() > kLongestAnswer || !socket.readInto(answer, deadline)) {
            return false;
        }
    }
    if (!answer.startsWith("OK ") || !socket.write("BEGIN\r\n" + helloMessage())) {
        return false;
    }
    answer.clear();
    while (answer.size() < kHeader) {
        if (!socket.readInto(answer, deadline)) {
            return false;
        }
    }
    // cppcheck-suppress containerOutOfBounds; what was read is a header at least
    return answer.at(1) == kMethodReturn;
}

} // namespace trilume::desktop
