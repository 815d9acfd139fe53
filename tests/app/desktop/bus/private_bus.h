// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace trilume::tests {

// A dbus-daemon of the test's own, as a session has one, in a folder that goes with it.
class PrivateBus final
{
public:
    PrivateBus() = default;
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    PrivateBus(PrivateBus&&) = delete;
    PrivateBus& operator=(PrivateBus&&) = delete;

    [[nodiscard]] static bool isInstalled();

    [[nodiscard]] bool start(); // listens when it returns
    void stopForAWhile();       // SIGSTOP: the system takes connections, nobody answers
    void goOn();
    void kill();

    [[nodiscard]] QByteArray address() const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("bus")); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace trilume::tests
