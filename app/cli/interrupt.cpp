// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/terminal_modes.h"
#include "engine/runtime/os/wake_descriptor.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>

#include <poll.h>
#include <unistd.h>

namespace trilume::cli {
namespace {

// What the handler needs; lock-free, hence allowed in one.
std::atomic<int> s_interrupts{0};
std::atomic<int> s_signal{-1}; // wakes the watcher
std::atomic<bool> s_isLeaving{false};
static_assert(std::atomic<int>::is_always_lock_free);

void onInterrupt(int)
{
    if (TerminalModes::isSentOn(SIGINT)) {
        return;
    }
    const int savedError = errno;
    if (s_interrupts.fetch_add(1) == 0) {
        os::wake(s_signal);
    } else {
        TerminalModes::restore();
        // Delivered as soon as this handler returns.
        std::signal(SIGINT, SIG_DFL);
        std::raise(SIGINT);
    }
    errno = savedError;
}

} // namespace

Interrupt::Interrupt()
    : m_wake(os::openWake(os::WakeTaking::Returns))
{
    s_interrupts = 0;
    s_isLeaving = false;
    s_signal = os::openWake(os::WakeTaking::Waits);
    if (s_signal < 0 || m_wake < 0) {
        return; // no descriptor to be had: Ctrl-C ends the program as usual
    }
    m_watcher = std::thread([this] { watch(); });
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
}

void Interrupt::includeTermination()
{
    if (m_watcher.joinable()) {
        struct sigaction action = {};
        action.sa_handler = onInterrupt;
        sigemptyset(&action.sa_mask);
        sigaction(SIGTERM, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (m_watcher.joinable()) {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        s_isLeaving = true;
        os::wake(s_signal);
        m_watcher.join();
    }
    for (const int descriptor : {m_wake, s_signal.load()}) {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
    }
}

void Interrupt::watch()
{
    while (true) {
        const bool isWoken = os::takeWake(s_signal);
        if (s_isLeaving || (!isWoken && errno != EINTR)) {
            return;
        }
        const std::lock_guard lock(m_mutex);
        // Dealt with meanwhile: it must not stop what began after that.
        if (isWoken && wasInterrupted()) {
            m_source.request_stop();
            os::wake(m_wake);
        }
    }
}

std::stop_token Interrupt::token() const
{
    const std::lock_guard lock(m_mutex);
    return m_source.get_token();
}

void Interrupt::requestStop()
{
    const std::lock_guard lock(m_mutex);
    m_source.request_stop();
}

bool Interrupt::wasInterrupted() const
{
    return s_interrupts > 0;
}

bool Interrupt::waitFor(std::chrono::nanoseconds time) const
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + time;
    while (!wasInterrupted()) {
        const auto rest = std::chrono::ceil<std::chrono::nanoseconds>(end - Clock::now());
        if (rest <= std::chrono::nanoseconds(0)) {
            return true;
        }
        const auto seconds = std::chrono::floor<std::chrono::seconds>(rest);
        const timespec timeout{seconds.count(), (rest - seconds).count()};
        pollfd wake{m_wake, POLLIN, 0}; // no descriptor: it only sleeps
        // Other signals end the wait early: hence the loop.
        if (::ppoll(&wake, 1, &timeout, nullptr) > 0) {
            return false;
        }
    }
    return false;
}

void Interrupt::rearm()
{
    const std::lock_guard lock(m_mutex);
    s_interrupts = 0; // first: what comes from here on counts
    if (m_source.stop_requested()) {
        m_source = std::stop_source();
    }
    os::takeWake(m_wake);
}

} // namespace trilume::cli
