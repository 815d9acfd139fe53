// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_modes.h"

#include "engine/runtime/os/wake_descriptor.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <string_view>

#include <unistd.h>

namespace trilume::cli {
namespace {

constexpr std::string_view kMarkPastes = "\033[?2004h";
constexpr std::string_view kPlainPastes = "\033[?2004l";

// The rest is written before the first flag is set and only read in handlers.
std::atomic<bool> s_isEditing{false};
std::atomic<bool> s_marksPastes{false};
std::atomic<int> s_terminal{-1};
std::atomic<int> s_wake{-1};
std::atomic<bool> s_hasOwner{false};
pthread_t s_owner; // the thread that changes the modes
termios s_former;
termios s_editing;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

struct Handled
{
    int signal;
    void (*handler)(int);
};

void write(std::string_view text)
{
    static_cast<void>(!::write(s_terminal, text.data(), text.size()));
}

void install(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

// The former modes, then what the signal does by default.
void obey(int signal)
{
    if (TerminalModes::isSentOn(signal)) {
        return;
    }
    TerminalModes::restore();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal);
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr); // it is delivered here
}

void onContinue(int signal)
{
    if (TerminalModes::isSentOn(signal)) {
        return;
    }
    const int savedError = errno;
    // In the background a change of modes would stop the program again.
    if (s_isEditing && ::tcgetpgrp(s_terminal) == ::getpgrp()) {
        ::tcsetattr(s_terminal, TCSADRAIN, &s_editing);
        if (s_marksPastes) {
            write(kMarkPastes);
        }
        os::wake(s_wake);
    }
    errno = savedError;
}

// Also comes back where nobody is there to continue the program and the system does not stop it.
void onStop(int signal)
{
    if (TerminalModes::isSentOn(signal)) {
        return;
    }
    const int savedError = errno;
    obey(signal);
    install(signal, onStop);
    onContinue(signal);
    errno = savedError;
}

constexpr std::array<Handled, 5> kHandled{
    {{SIGTERM, obey}, {SIGHUP, obey}, {SIGQUIT, obey}, {SIGTSTP, onStop}, {SIGCONT, onContinue}}};

bool isIgnored(int signal)
{
    struct sigaction action = {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

TerminalModes::Change::Change()
{
    sigset_t held;
    sigemptyset(&held);
    sigaddset(&held, SIGINT); // the second one ends the program
    for (const Handled& handled : kHandled) {
        sigaddset(&held, handled.signal);
    }
    ::pthread_sigmask(SIG_BLOCK, &held, &m_former);
}

TerminalModes::Change::~Change()
{
    ::pthread_sigmask(SIG_SETMASK, &m_former, nullptr);
}

TerminalModes::TerminalModes(int terminal)
    : m_wake(os::openWake(os::WakeTaking::Returns))
{
    if (::tcgetattr(terminal, &s_former) != 0) {
        return;
    }
    s_terminal = terminal;
    s_wake = m_wake;
    s_owner = ::pthread_self();
    s_hasOwner = true;
    for (const Handled& handled : kHandled) {
        if (!isIgnored(handled.signal)) { // as under nohup
            install(handled.signal, handled.handler);
        }
    }
}

TerminalModes::~TerminalModes()
{
    restore();
    s_isEditing = false;
    for (const Handled& handled : kHandled) {
        if (!isIgnored(handled.signal)) {
            std::signal(handled.signal, SIG_DFL);
        }
    }
    s_hasOwner = false;
    s_wake = -1;
    if (m_wake >= 0) {
        ::close(m_wake);
    }
}

void TerminalModes::keepForEditing(Paste paste)
{
    if (s_terminal < 0 || s_isEditing || ::tcgetattr(s_terminal, &s_editing) != 0) {
        return;
    }
    s_marksPastes = paste == Paste::Bracketed;
    s_isEditing = true;
}

void TerminalModes::acknowledge() const
{
    os::takeWake(m_wake);
}

bool TerminalModes::isSentOn(int signal)
{
    if (!s_hasOwner || ::pthread_equal(::pthread_self(), s_owner) != 0) {
        return false;
    }
    ::pthread_kill(s_owner, signal);
    return true;
}

void TerminalModes::restore()
{
    if (!s_isEditing) {
        return;
    }
    const int savedError = errno;
    if (s_marksPastes) {
        write(kPlainPastes);
    }
    ::tcsetattr(s_terminal, TCSADRAIN, &s_former);
    errno = savedError;
}

} // namespace trilume::cli
