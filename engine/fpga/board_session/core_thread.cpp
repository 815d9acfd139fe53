// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/core_thread.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <exception>
#include <utility>

#include <pthread.h>

namespace trilume::fpga {

namespace {

// How long the thread looks after the core before it looks for something new; of the core's time,
// of which a simulated one gets a hundredth.
constexpr std::chrono::microseconds kTurn{50};

// A signal is for the program's own threads.
class NoSignals
{
public:
    NoSignals()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }

    ~NoSignals() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

    NoSignals(const NoSignals&) = delete;
    NoSignals& operator=(const NoSignals&) = delete;

private:
    sigset_t m_before = {};
};

} // namespace

Result<std::unique_ptr<CoreThread>> CoreThread::open(const DriverOptions& options,
                                                     std::unique_ptr<Bus> bus,
                                                     OnSettled onSettled)
{
    Result<std::unique_ptr<Driver>> driver = Driver::open(*bus, options);
    if (!driver) {
        return driver.error();
    }
    std::unique_ptr<CoreThread> core(
        new CoreThread(std::move(bus), std::move(driver).value(), std::move(onSettled)));
    const NoSignals during;
    core->m_thread = std::thread([made = core.get()] { made->work(); });
    return core;
}

CoreThread::CoreThread(std::unique_ptr<Bus> bus,
                       std::unique_ptr<Driver> driver,
                       OnSettled onSettled)
    : m_identity(driver->identity())
    , m_memoryBytes(driver->memoryBytes())
    , m_bus(std::move(bus))
    , m_driver(std::move(driver))
    , m_onSettled(std::move(onSettled))
{}

CoreThread::~CoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_asked.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

Status CoreThread::ask(std::function<Status(Driver& driver)> question)
{
    std::packaged_task<Status(Driver&)> task(std::move(question));
    std::future<Status> answer = task.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back(std::move(task));
    }
    m_asked.notify_all();
    return answer.get();
}

Status CoreThread::askBus(const std::function<Status(Bus& bus)>& question)
{
    return ask([this, &question](Driver&) { return question(*m_bus); });
}

void CoreThread::start(std::shared_ptr<DriverTicket> ticket)
{
    {
        const std::lock_guard lock(m_mutex);
        m_fresh.push_back(std::move(ticket));
    }
    m_asked.notify_all();
}

void CoreThread::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isClosing) {
        m_asked.wait(lock, [this] {
            return m_isClosing || !m_isIdle || !m_questions.empty() || !m_fresh.empty();
        });
        workOnce(lock);
    }
}

void CoreThread::workOnce(std::unique_lock<std::mutex>& lock)
{
    auto questions = std::exchange(m_questions, {});
    SettledTickets fresh = std::exchange(m_fresh, {});
    lock.unlock();
    for (auto& question : questions) {
        question(*m_driver);
    }
    const SettledTickets settled = drive(std::move(fresh));
    if (!settled.empty()) {
        m_onSettled(settled, m_driver->counters());
    }
    lock.lock();
    m_isIdle = m_isBroken || m_driver->isIdle();
}

SettledTickets CoreThread::drive(SettledTickets fresh)
{
    try {
        m_out.insert(m_out.end(), fresh.begin(), fresh.end());
        if (!m_isBroken) {
            for (const auto& ticket : fresh) {
                m_driver->start(ticket);
            }
            m_driver->advance(kTurn);
            SettledTickets settled = m_driver->takeSettled();
            for (const auto& ticket : settled) {
                m_out.erase(std::find(m_out.begin(), m_out.end(), ticket));
            }
            return settled;
        }
    } catch (const std::exception&) {
        m_isBroken = true;
    }
    for (const auto& ticket : m_out) {
        ticket->outcome = TicketOutcome::Lost;
        ticket->error = {Errc::OutOfMemory, Sentence::of("There is not enough memory.")};
    }
    return std::exchange(m_out, {});
}

} // namespace trilume::fpga
