// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/driver.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace trilume::fpga {

using SettledTickets = std::vector<std::shared_ptr<DriverTicket>>;

// A core of a board: its driver and its bus belong to a thread of its own, which gives a simulated
// one its time; what others ask for is handed over to it. [any thread]
class CoreThread final
{
public:
    // Told on the core's thread of tickets that are over, and of what the core has done so far.
    using OnSettled =
        std::function<void(const SettledTickets& tickets, const DriverCounters& counters)>;

    // Errors as of Driver::open().
    [[nodiscard]] static Result<std::unique_ptr<CoreThread>> open(const DriverOptions& options,
                                                                  std::unique_ptr<Bus> bus,
                                                                  OnSettled onSettled);

    // Whatever is out stays so; onSettled is not called any more.
    ~CoreThread();
    CoreThread(const CoreThread&) = delete;
    CoreThread& operator=(const CoreThread&) = delete;

    // Constant.
    [[nodiscard]] const Identity& identity() const { return m_identity; }

    [[nodiscard]] std::uint64_t memoryBytes() const { return m_memoryBytes; }

    // Answered by the thread, for which it waits.
    [[nodiscard]] Status ask(std::function<Status(Driver& driver)> question);

    // The same for somebody who uses the bus in the driver's place.
    [[nodiscard]] Status askBus(const std::function<Status(Bus& bus)>& question);

    // Waits for nothing.
    void start(std::shared_ptr<DriverTicket> ticket);

private:
    CoreThread(std::unique_ptr<Bus> bus, std::unique_ptr<Driver> driver, OnSettled onSettled);

    void work();
    void workOnce(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] SettledTickets drive(SettledTickets fresh);

    Identity m_identity;
    std::uint64_t m_memoryBytes;
    // The thread's:
    std::unique_ptr<Bus> m_bus;
    std::unique_ptr<Driver> m_driver;
    OnSettled m_onSettled;
    SettledTickets m_out;    // what the driver was given and has not given back
    bool m_isBroken = false; // it had no memory: nobody knows what the driver has done

    std::mutex m_mutex; // guards all below
    std::condition_variable m_asked;
    std::vector<std::packaged_task<Status(Driver&)>> m_questions;
    SettledTickets m_fresh;
    bool m_isIdle = true;
    bool m_isClosing = false;

    std::thread m_thread; // last: it uses all of the above
};

} // namespace trilume::fpga
