// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options/start_request.h"

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class QLocalSocket;

namespace trilume::desktop {

// As bytes on the socket, and back; nothing where they are not whole or not of this program.
[[nodiscard]] QByteArray requestBytes(const StartRequest& request);
[[nodiscard]] std::optional<StartRequest> requestFrom(const QByteArray& bytes);

// One window for one data folder of one user: the first program listens on a socket that only the
// user may open, the next one hands over what it was started with. [ui thread] begin() waits, at
// most `patience` for a program that does not answer: it is for the time before there is a window.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role
    {
        Serving = 1, // the only one; those that come are told by requested()
        HandedOver,  // another one has taken the request: end
        NoAnswer,    // another one is there, but does not answer
        Alone,       // there is no place for a socket, so nobody can be asked
    };

    // `runtimeFolder` must be the user's alone, or the data folder is taken in its place.
    SingleInstance(const QString& dataFolder,
                   const QString& runtimeFolder,
                   QObject* parent = nullptr);
    ~SingleInstance() override; // stops

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    Role begin(const StartRequest& request);

    // After NoAnswer: the one that is there; 0 where the system does not say.
    [[nodiscard]] qint64 silentProcess() const { return m_silentProcess; }

    // Nobody is taken in any more: the program is about to end, and the next one shall wait for the
    // chats, not for this window. begin() again undoes it.
    void stop();

    [[nodiscard]] QString socketPath() const { return m_socketPath; }

Q_SIGNALS:
    void requested(const trilume::desktop::StartRequest& request);

private:
    [[nodiscard]] Role ask(const StartRequest& request);
    void takeConnections();
    void readFrom(QLocalSocket& socket);

    std::chrono::milliseconds m_patience;
    QString m_socketPath; // empty: there is no place for one
    std::unique_ptr<QLocalServer> m_server;
    int m_connections = 0;
    qint64 m_silentProcess = 0;
};

} // namespace trilume::desktop
