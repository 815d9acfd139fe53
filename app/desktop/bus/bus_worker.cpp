// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/bus_worker.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QUrl>

namespace trilume::desktop {

namespace {

constexpr int kMostFiles = 16; // of one call
constexpr uint kNameIsOurs = 1;

QString busPath()
{
    return QStringLiteral("/io/github/trilume/Trilume");
}

QDBusMessage callOfBus(const QString& method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

QByteArray tokenIn(const QVariantMap& platformData)
{
    for (const char* key : {"activation-token", "desktop-startup-id"}) {
        QByteArray token = platformData.value(QLatin1String(key)).toString().toUtf8();
        if (!token.isEmpty() && isActivationToken(token)) {
            return token;
        }
    }
    return {};
}

} // namespace

BusWorker::BusWorker(QObject* parent)
    : Worker(parent)
{}

BusWorker::~BusWorker()
{
    close();
}

// As a peer, not as a bus: QtDBus would wait for the answer to its hello, and with it everything
// else in this program that asks the bus. Hello and the name are asked for like anything else here.
void BusWorker::open(const QByteArray& address)
{
    m_connection = QStringLiteral("trilume-entrance");
    QDBusConnection bus = QDBusConnection::connectToPeer(QString::fromUtf8(address), m_connection);
    if (!bus.isConnected()
        || !bus.registerObject(busPath(), this, QDBusConnection::ExportScriptableSlots)) {
        close();
        return;
    }
    auto* hello =
        new QDBusPendingCallWatcher(bus.asyncCall(callOfBus(QStringLiteral("Hello"))), this);
    connect(hello, &QDBusPendingCallWatcher::finished, this, [this, hello] {
        hello->deleteLater();
        if (!hello->isError()) {
            askForName();
        }
    });
}

// Whoever has it already keeps it, and this program is next when that one ends.
void BusWorker::askForName()
{
    QDBusMessage call = callOfBus(QStringLiteral("RequestName"));
    call << QStringLiteral("io.github.trilume.Trilume") << 0U;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (!reply.isError() && reply.value() == kNameIsOurs) {
            Q_EMIT opened();
        }
    });
}

void BusWorker::close()
{
    if (!m_connection.isEmpty()) {
        QDBusConnection::disconnectFromPeer(m_connection);
        m_connection.clear();
    }
}

void BusWorker::Activate(const QVariantMap& platformData)
{
    Q_EMIT requested({{}, tokenIn(platformData), false});
}

void BusWorker::Open(const QStringList& uris, const QVariantMap& platformData)
{
    const QByteArray token = tokenIn(platformData);
    for (const QString& uri : uris.mid(0, kMostFiles)) {
        const QUrl url(uri);
        const QString path = url.isLocalFile() ? QDir::cleanPath(url.toLocalFile()) : QString();
        if (!path.isEmpty() && QDir::isAbsolutePath(path)) {
            Q_EMIT requested({path, token, false});
        }
    }
}

void BusWorker::ActivateAction(const QString& name,
                               const QVariantList& parameter,
                               const QVariantMap& platformData)
{
    Q_UNUSED(parameter)
    if (name == QLatin1String("new-chat")) {
        Q_EMIT requested({{}, tokenIn(platformData), true});
    }
}

} // namespace trilume::desktop
