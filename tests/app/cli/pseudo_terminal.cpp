// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/pseudo_terminal.h"

#include <QTest>

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace trilume::tests {

PseudoTerminal::PseudoTerminal()
    : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    ::grantpt(m_master);
    ::unlockpt(m_master);
    std::array<char, 64> name{};
    ::ptsname_r(m_master, name.data(), name.size());
    m_slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    const winsize size{24, 80, 0, 0};
    ::ioctl(m_master, TIOCSWINSZ, &size);
}

PseudoTerminal::~PseudoTerminal()
{
    ::close(m_slave);
    ::close(m_master);
}

void PseudoTerminal::attach(QProcess& process, Streams streams) const
{
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
    environment.insert(QStringLiteral("INPUTRC"), QStringLiteral("/dev/null"));
    process.setProcessEnvironment(environment);
    const int slave = m_slave;
    process.setChildProcessModifier([slave, streams] {
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0);
        ::dup2(slave, STDIN_FILENO);
        if (streams == Streams::All) {
            ::dup2(slave, STDOUT_FILENO);
            ::dup2(slave, STDERR_FILENO);
        }
    });
}

bool PseudoTerminal::type(const QByteArray& keys)
{
    qsizetype done = 0;
    return QTest::qWaitFor(
        [&] {
            static_cast<void>(
                shown()); // else the terminal is full of echoed keys and takes no more
            const ssize_t taken = ::write(m_master, keys.constData() + done,
                                          static_cast<std::size_t>(keys.size() - done));
            done += std::max<ssize_t>(taken, 0);
            return done == keys.size();
        },
        60000);
}

bool PseudoTerminal::waitForEnd(const QProcess& process)
{
    return QTest::qWaitFor(
        [&] {
            static_cast<void>(shown());
            return process.state() == QProcess::NotRunning;
        },
        120000);
}

const QByteArray& PseudoTerminal::shown()
{
    std::array<char, 4096> chunk{};
    for (ssize_t bytes = 1; bytes > 0;) {
        bytes = ::read(m_master, chunk.data(), chunk.size());
        m_shown.append(chunk.data(), std::max<ssize_t>(bytes, 0));
    }
    return m_shown;
}

bool PseudoTerminal::isEditing() const
{
    termios modes = {};
    return ::tcgetattr(m_slave, &modes) == 0 && (modes.c_lflag & (ICANON | ECHO)) == 0;
}

void PseudoTerminal::setLineMode() const
{
    termios modes = {};
    ::tcgetattr(m_slave, &modes);
    modes.c_lflag |= ICANON | ECHO;
    ::tcsetattr(m_slave, TCSANOW, &modes);
}

} // namespace trilume::tests
