// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quit_signals.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::desktop {

namespace {

constexpr std::array<int, 3> kSignals = {SIGINT, SIGTERM, SIGHUP};

// The handler may only write; who reads is on the other end of the pipe.
int g_writeEnd = -1; // set before the handlers are installed, read by them

extern "C" void onQuitSignal(int)
{
    const char byte = 1;
    static_cast<void>(!::write(g_writeEnd, &byte, 1));
}

} // namespace

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the signals end the program at once, as they do by default
    }
    g_writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    const int readEnd = ends[0];
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, readEnd] {
        std::array<char, 16> bytes{};
        static_cast<void>(!::read(readEnd, bytes.data(), bytes.size()));
        Q_EMIT quitRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onQuitSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : kSignals) {
        ::sigaction(number, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    if (m_notifier == nullptr) {
        return;
    }
    for (const int number : kSignals) {
        std::signal(number, SIG_DFL);
    }
    ::close(static_cast<int>(m_notifier->socket()));
    ::close(g_writeEnd);
}

} // namespace trilume::desktop
