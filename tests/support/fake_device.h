// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_backend.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace trilume::tests {

// What becomes of a ticket.
enum class TicketFate
{
    Works,
    Fails,        // after it has written nonsense
    Refused,      // by submit()
    NeverAnswers, // the deadline comes; nothing is waited for, the device's clock jumps there
    AnswersLate,  // the same, and it goes on computing until it is abandoned, and then delivers
    Vanishes,     // the device is gone, with every other ticket
};

struct FakeDeviceScript
{
    std::function<TicketFate(std::size_t number)> fate = nullptr;       // from 0; null: all work
    std::function<bool(const accel::ProjectionShape&)> takes = nullptr; // null: every shape
    std::size_t roomForMatrices = static_cast<std::size_t>(-1);
    std::size_t vanishesAtMatrix = static_cast<std::size_t>(-1); // from 0
    bool worksAlongside = true;
    bool startsWhenAwaited = false; // reads no codes before somebody waits
    bool newestFirst = false;       // of the tickets that it has not begun
    double secondsOfTicket = 0.0;   // as it tells them; 0: it does not
    // Nobody may wait longer. So long that no deadline comes by itself, however busy the machine
    // is.
    std::chrono::milliseconds patience{60'000};
};

struct FakeDeviceLog
{
    std::size_t connections = 0;
    std::size_t matrices = 0; // made resident
    std::size_t tickets = 0;  // taken or refused
    std::size_t done = 0;
    std::size_t failed = 0;    // refused ones among them
    std::size_t waits = 0;     // with a deadline to come
    std::size_t timedOut = 0;  // waits that ended with the deadline
    std::size_t abandoned = 0; // tickets
    std::size_t late = 0;      // of these, delivered afterwards
    std::size_t mostOut = 0;   // tickets at the same time
    std::vector<std::string> misuses;
};

// A device with a thread of its own that is as strict, slow and unreliable as its script says: it
// holds the trits of its matrices in a form of its own, reads the codes of a job some time after
// it was submitted, and notes everything that the contract of accel::ProjectionBackend forbids.
// Outlives its connections, of which each has a thread.
class FakeDevice
{
public:
    explicit FakeDevice(FakeDeviceScript script = {})
        : m_script(std::move(script))
    {}

    [[nodiscard]] std::unique_ptr<accel::ProjectionBackend> connect();

    [[nodiscard]] FakeDeviceLog log() const
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

private:
    friend class FakeConnection;

    template <typename Change>
    void note(const Change& change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_log);
    }

    FakeDeviceScript m_script;
    mutable std::mutex m_mutex;
    FakeDeviceLog m_log; // guarded by m_mutex
};

} // namespace trilume::tests
