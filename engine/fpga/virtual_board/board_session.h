// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/boards/board.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/driver.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace trilume::fpga {

// Rows of a matrix times some vectors, as a caller has them.
struct SessionJob
{
    MatrixId matrix = {};
    std::size_t firstRow = 0;
    std::size_t rows = 0;
    std::size_t vectors = 0;
    const std::int8_t* activations = nullptr; // (vectors, activationStride), read by submit() alone
    std::size_t activationStride = 0;
    std::int32_t* results = nullptr; // (vectors, resultStride), written by wait() alone
    std::size_t resultStride = 0;
};

enum class SessionTicket : std::uint64_t
{};

enum class WaitOutcome
{
    Done = 1,
    Pending,
    Failed,    // this ticket
    Lost,      // the board
    Cancelled, // by cancel(), or because the session ends
    Unknown,   // there is no such ticket
};

struct WaitResult
{
    WaitOutcome outcome = WaitOutcome::Unknown;
    TicketCost cost;                  // where Done
    Error error = {Errc::Device, {}}; // where Failed or Lost
};

// What it has done, as of some moment.
struct SessionCounters
{
    DriverCounters driver;
    TicketCost lastTicket;
    std::uint64_t renewals = 0;
    std::chrono::steady_clock::time_point renewed;
};

// A board that is open. Its driver and its bus belong to a thread of its own, which gives a
// simulated board its time; what others ask for is handed over to it.
class BoardSession final
{
public:
    static constexpr std::size_t kMostTickets = 64; // that are out

    // Opens `bus` as this board. Errors as of Driver::open().
    [[nodiscard]] static Result<std::unique_ptr<BoardSession>> open(const Board& board,
                                                                    std::unique_ptr<Bus> bus);

    // Ends what is out: a wait() in another thread returns Cancelled, and has returned.
    ~BoardSession();
    BoardSession(const BoardSession&) = delete;
    BoardSession& operator=(const BoardSession&) = delete;

    // [any thread] Constant.
    [[nodiscard]] const Board& board() const { return m_board; }

    [[nodiscard]] const Identity& identity() const { return m_identity; }

    [[nodiscard]] std::uint64_t memoryBytes() const { return m_memoryBytes; }

    // [one thread at a time] Errors: InvalidArgument, OutOfMemory, Device.
    [[nodiscard]] Result<MatrixId> upload(const TritMatrix& matrix);
    [[nodiscard]] Status unload(MatrixId id);

    // [one thread at a time] Takes all or none and does not wait. InvalidArgument: a job that makes
    // no sense; Cancelled: too many tickets are out.
    [[nodiscard]] Result<SessionTicket> submit(std::span<const SessionJob> jobs);

    // [any thread] Once it is not Pending the ticket is over.
    [[nodiscard]] WaitResult wait(SessionTicket ticket, std::chrono::nanoseconds most);
    void cancel(SessionTicket ticket);

    [[nodiscard]] std::size_t threadsInWait() const;
    [[nodiscard]] SessionCounters counters() const;

    // [one thread at a time] Computes a product whose sums are known.
    [[nodiscard]] Status selfTest();

private:
    struct Shape
    {
        std::size_t rows = 0;
        std::size_t columns = 0;
    };

    struct Ticket
    {
        std::shared_ptr<DriverTicket> work;
        std::vector<SessionJob> jobs; // where the results go
        bool isSettled = false;
        bool isAwaited = false; // by a thread in wait(), which takes it out
        bool isCancelled = false;
    };

    BoardSession(const Board& board, std::unique_ptr<Bus> bus, std::unique_ptr<Driver> driver);

    void start();
    void work();
    void workOnce(std::unique_lock<std::mutex>& lock);
    void publish(std::vector<std::shared_ptr<DriverTicket>> settled);
    [[nodiscard]] Status ask(std::function<Status(Driver& driver)> question);
    [[nodiscard]] bool isInUse(MatrixId id) const;
    [[nodiscard]] bool isValid(const SessionJob& job) const;
    void handOver(const Ticket& ticket) const;

    const Board& m_board;
    Identity m_identity;
    std::uint64_t m_memoryBytes;
    std::unique_ptr<Bus> m_bus;       // the thread's
    std::unique_ptr<Driver> m_driver; // the thread's
    bool m_isBroken = false;          // the thread's: it had no memory

    mutable std::mutex m_mutex;        // guards all below
    std::condition_variable m_asked;   // for the thread
    std::condition_variable m_changed; // for those who wait
    std::vector<std::packaged_task<Status(Driver&)>> m_questions;
    std::vector<std::shared_ptr<DriverTicket>> m_fresh;
    std::map<MatrixId, Shape> m_shapes;
    std::map<SessionTicket, Ticket> m_tickets;
    SessionCounters m_counters;
    std::uint64_t m_lastId = 0;
    std::size_t m_waiting = 0; // threads
    bool m_isIdle = true;
    bool m_isClosing = false;

    std::thread m_thread; // last: it uses all of the above
};

} // namespace trilume::fpga
