// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "app/platform/paths.h"
#include "engine/runtime/os/peer_process.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QLocalSocket>
#include <QLockFile>
#include <QStringDecoder>
#include <QThread>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace trilume::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 1000ms;
constexpr auto kPause = 20ms; // before an attempt after one that was cut off
constexpr char kMagic[] = "trilume 1";
constexpr char kTaken[] = "taken\n";
constexpr int kFields = 3; // magic, path, token; each ends with a zero byte
// Of the same fields, for a new chat. An older program does not know it and hangs up, which is
// told.
constexpr char kNewChatMagic[] = "trilume 1 new-chat";
constexpr qsizetype kMostBytes = 16'384; // of a request; paths have at most 4 096
constexpr int kMostConnections = 8;      // at a time
constexpr std::size_t kNamePart = 16;    // digits of the hash: other folders, other sockets

// Of this user, and closed to others: a socket in it is nobody else's.
bool isPrivate(const QString& folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat info = {};
    return !name.isEmpty() && ::stat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode)
           && info.st_uid == ::geteuid() && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0
           && ::access(name.constData(), W_OK) == 0;
}

bool fitsAnAddress(const QString& path)
{
    return QFile::encodeName(path).size() < qsizetype{sizeof(sockaddr_un::sun_path)};
}

// Empty where no folder has room for one.
QString socketFor(const QString& dataFolder, const QString& runtimeFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFile::encodeName(dataFolder), QCryptographicHash::Sha256)
            .toHex()
            .left(kNamePart);
    const QString name = QStringLiteral("/trilume-") + QLatin1String(hash);
    for (const QString& folder : {runtimeFolder, dataFolder}) {
        if (isPrivate(folder) && fitsAnAddress(folder + name)) {
            return folder + name;
        }
    }
    return {};
}

std::chrono::milliseconds left(const QDeadlineTimer& deadline)
{
    return std::chrono::milliseconds(deadline.remainingTime());
}

// Of the program that listens there, also of one that is stopped.
qint64 processBehind(const QLocalSocket& socket)
{
    return os::peerProcess(static_cast<int>(socket.socketDescriptor()));
}

bool isNobody(const QLocalSocket& socket)
{
    const QLocalSocket::LocalSocketError error = socket.error();
    return error == QLocalSocket::ServerNotFoundError
           || error == QLocalSocket::ConnectionRefusedError
           || error == QLocalSocket::UnknownSocketError; // a file that is no socket
}

} // namespace

QByteArray requestBytes(const StartRequest& request)
{
    const QByteArray token =
        isActivationToken(request.activationToken) ? request.activationToken : QByteArray();
    return QByteArray(request.isNewChat ? kNewChatMagic : kMagic) + '\0' + request.path.toUtf8()
           + '\0' + token + '\0';
}

std::optional<StartRequest> requestFrom(const QByteArray& bytes)
{
    const QList<QByteArray> fields = bytes.split('\0');
    if (fields.size() != kFields + 1 || !fields.at(kFields).isEmpty()
        || !isActivationToken(fields.at(2))) {
        return std::nullopt;
    }
    const bool isNewChat = fields.at(0) == kNewChatMagic;
    if (!isNewChat && fields.at(0) != kMagic) {
        return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString path = utf8(fields.at(1));
    if (utf8.hasError() || (!path.isEmpty() && QDir::isRelativePath(path))) {
        return std::nullopt;
    }
    return StartRequest{path, fields.at(2), isNewChat};
}

SingleInstance::SingleInstance(const QString& dataFolder,
                               const QString& runtimeFolder,
                               QObject* parent)
    : QObject(parent)
    , m_patience(kPatience)
{
    // Made now, so that it has one name from the first start on, links followed.
    static_cast<void>(app::ensurePrivateFolder(dataFolder));
    const QString canonical = QFileInfo(dataFolder).canonicalFilePath();
    m_socketPath = socketFor(canonical.isEmpty() ? dataFolder : canonical, runtimeFolder);
}

SingleInstance::~SingleInstance()
{
    stop();
}

SingleInstance::Role SingleInstance::begin(const StartRequest& request)
{
    if (m_server != nullptr) {
        return Role::Serving;
    }
    if (m_socketPath.isEmpty()) {
        return Role::Alone;
    }
    // Who decides has the lock: of two that start at once the second finds the first one listening.
    // The system says whether the holder still runs, not the age of the file.
    QLockFile lock(m_socketPath + QStringLiteral(".lock"));
    lock.setStaleLockTime(0ms);
    if (!lock.tryLock(2 * m_patience)) { // another one may be waiting for an answer
        return lock.error() == QLockFile::LockFailedError ? Role::NoAnswer : Role::Alone;
    }
    const Role role = ask(request);
    if (role != Role::Serving) {
        return role;
    }
    QLocalServer::removeServer(m_socketPath); // of a program that was killed
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::takeConnections);
    if (!m_server->listen(m_socketPath)) {
        m_server.reset();
        return Role::Alone;
    }
    return Role::Serving;
}

// Serving: nobody is there.
SingleInstance::Role SingleInstance::ask(const StartRequest& request)
{
    const QDeadlineTimer deadline(m_patience);
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(m_socketPath);
        if (!socket.waitForConnected(int(left(deadline).count()))) {
            if (isNobody(socket)) {
                return Role::Serving;
            }
        } else {
            m_silentProcess = processBehind(socket);
            socket.write(requestBytes(request));
            QByteArray answer;
            while (answer.size() < qsizetype{sizeof(kTaken)} - 1
                   && socket.waitForReadyRead(int(left(deadline).count()))) {
                answer += socket.read(qsizetype{sizeof(kTaken)});
            }
            if (answer == kTaken) {
                return Role::HandedOver;
            }
        }
        // It hung up: it may just be ending, and is gone the next time.
        QThread::msleep(static_cast<unsigned long>(std::min(kPause, left(deadline)).count()));
    }
    return Role::NoAnswer;
}

void SingleInstance::stop()
{
    m_server.reset(); // which removes the socket
}

void SingleInstance::takeConnections()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        if (m_connections == kMostConnections) {
            delete socket;
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(kMostBytes + 1);
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(*socket); });
        // Who has not said all by then never will.
        QTimer::singleShot(m_patience, socket, [socket] { socket->abort(); });
        readFrom(*socket);
    }
}

void SingleInstance::readFrom(QLocalSocket& socket)
{
    const QByteArray bytes = socket.peek(kMostBytes + 1);
    if (bytes.count('\0') < kFields && bytes.size() <= kMostBytes) {
        return; // the rest is on its way
    }
    const std::optional<StartRequest> request = requestFrom(bytes);
    disconnect(&socket, &QLocalSocket::readyRead, this, nullptr);
    if (!request) {
        socket.abort();
        return;
    }
    socket.write(kTaken);
    socket.disconnectFromServer(); // once it is written
    Q_EMIT requested(*request);
}

} // namespace trilume::desktop
