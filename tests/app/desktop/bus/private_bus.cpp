// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/bus/private_bus.h"

#include <QStandardPaths>

#include <csignal>

namespace trilume::tests {

namespace {

constexpr int kWaitMs = 30'000;

} // namespace

PrivateBus::~PrivateBus()
{
    kill();
}

bool PrivateBus::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
}

bool PrivateBus::start()
{
    m_daemon.setProcessChannelMode(QProcess::SeparateChannels);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    // It prints its address once it listens.
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                    QStringLiteral("--address=unix:path=") + path()});
    return m_daemon.waitForStarted(kWaitMs) && m_daemon.waitForReadyRead(kWaitMs);
}

void PrivateBus::stopForAWhile()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void PrivateBus::goOn()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

void PrivateBus::kill()
{
    if (m_daemon.state() != QProcess::NotRunning) {
        m_daemon.kill();
        m_daemon.waitForFinished(kWaitMs);
    }
}

QByteArray PrivateBus::address() const
{
    return "unix:path=" + path().toUtf8();
}

} // namespace trilume::tests
