// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace trilume::cli {

// Ctrl-C as a request to stop; a second one ends the process at once. One object at a time,
// created before any other thread. A thread of its own carries the request, because a signal
// handler may not.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const;

    // Asks for the same stop from inside the program.
    void requestStop();

    // SIGTERM as Ctrl-C from now on, for what ends in order when it is told to.
    void includeTermination();

    // Since the last rearm().
    [[nodiscard]] bool wasInterrupted() const;

    // Forgets a Ctrl-C that was dealt with: the next one is a first one again.
    void rearm();

    // Sleeps for `time`; false, and at once, when Ctrl-C came or comes.
    [[nodiscard]] bool waitFor(std::chrono::nanoseconds time) const;

    // Becomes readable with a Ctrl-C, for poll(); -1 when there is none.
    [[nodiscard]] int descriptor() const { return m_wake; }

private:
    void watch();

    mutable std::mutex m_mutex;
    std::stop_source m_source; // guarded by m_mutex
    int m_wake = -1;
    std::thread m_watcher;
};

} // namespace trilume::cli
