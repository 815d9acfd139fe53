// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/terminal_modes.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <ctime>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace trilume::cli {
namespace {

// What the handler needs; lock-free, hence allowed in one.
std::atomic<int> s_interrupts{0};
std::atomic<int> s_signal{-1}; // wakes the watcher
std::atomic<bool> s_isLeaving{false};
static_assert(std::atomic<int>::is_always_lock_free);

void post(int descriptor)
{
    const std::uint64_t one = 1;
    static_cast<void>(!::write(descriptor, &one, sizeof one));
}

void onInterrupt(int)
{
    if (TerminalModes::isSentOn(SIGINT)) {
        return;
    }
    const int savedError = errno;
    if (s_interrupts.fetch_add(1) == 0) {
        post(s_signal);
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
    : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    s_interrupts = 0;
    s_isLeaving = false;
    s_signal = ::eventfd(0, EFD_CLOEXEC);
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
        post(s_signal);
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
        std::uint64_t count = 0;
        const ssize_t bytes = ::read(s_signal, &count, sizeof count);
        if (s_isLeaving || (bytes < 0 && errno != EINTR)) {
            return;
        }
        const std::lock_guard lock(m_mutex);
        // Dealt with meanwhile: it must not stop what began after that.
        if (bytes > 0 && wasInterrupted()) {
            m_source.request_stop();
            post(m_wake);
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
    std::uint64_t count = 0;
    static_cast<void>(!::read(m_wake, &count, sizeof count));
}

} // namespace trilume::cli
