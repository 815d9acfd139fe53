// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/board_session/core_thread.h"
#include "engine/fpga/boards/board.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/driver.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
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

// What the board has done, as of some moment. Cycles are those of the busiest core.
struct SessionCounters
{
    TicketCost cost;
    TicketCost lastTicket;
    std::uint64_t renewals = 0;
    std::chrono::steady_clock::time_point renewed;
};

// What a board and the way to it may take beyond the cycles of its jobs (DriverOptions).
struct SessionTiming
{
    std::chrono::nanoseconds slack;
    std::chrono::nanoseconds resetTime;
    std::uint32_t watchdogCycles = 0;
};

// No system stands between a simulated board and its driver; a hundred times what its memory may
// take is long.
inline constexpr SessionTiming kSimulatedTiming{std::chrono::milliseconds(1),
                                                std::chrono::microseconds(100), 20'000};
// Another program may have the processor for as long as that, a shell of the board its memory.
inline constexpr SessionTiming kAttachedTiming{std::chrono::milliseconds(50),
                                               std::chrono::milliseconds(1), 100'000};

// A board that is open: its cores share every matrix, row block by row block in turn.
class BoardSession final
{
public:
    static constexpr std::size_t kMostTickets = 64; // that are out

    // Opens these as the cores of this board; all of them are alike. Errors as of Driver::open().
    [[nodiscard]] static Result<std::unique_ptr<BoardSession>> open(
        const Board& board,
        std::vector<std::unique_ptr<Bus>> cores,
        const SessionTiming& timing = kSimulatedTiming);

    // Ends what is out: a wait() in another thread returns Cancelled, and has returned.
    ~BoardSession();
    BoardSession(const BoardSession&) = delete;
    BoardSession& operator=(const BoardSession&) = delete;

    // [any thread] Constant.
    [[nodiscard]] const Board& board() const { return m_board; }

    [[nodiscard]] const Identity& identity() const { return m_cores.front()->identity(); }

    [[nodiscard]] std::uint64_t memoryBytes() const;

    // [one thread at a time] Errors: InvalidArgument, OutOfMemory, Device; Cancelled: it is lent.
    [[nodiscard]] Result<MatrixId> upload(const TritMatrix& matrix);
    [[nodiscard]] Status unload(MatrixId id);

    // [one thread at a time] Lends the board to somebody who uses its bus in the driver's place,
    // with withBus(), until takeBack(): no products are taken meanwhile. Errors: Unsupported, of
    // several cores; Cancelled, because a matrix is there, a ticket is out or it is lent already.
    [[nodiscard]] Status lend();
    [[nodiscard]] Status withBus(const std::function<Status(Bus& bus)>& work);
    void takeBack();

    // Of whoever has it: what the board has done for him.
    void count(const TicketCost& cost);

    // [one thread at a time] Takes all or none and does not wait. InvalidArgument: a job that makes
    // no sense; Cancelled: too many tickets are out, or it is lent.
    [[nodiscard]] Result<SessionTicket> submit(std::span<const SessionJob> jobs);

    // [any thread] Once it is not Pending the ticket is over.
    [[nodiscard]] WaitResult wait(SessionTicket id, std::chrono::nanoseconds most);
    void cancel(SessionTicket id);

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
        std::vector<std::shared_ptr<DriverTicket>> works; // (cores); null: nothing for that one
        std::vector<SessionJob> jobs;                     // where the results go
        std::size_t unsettled = 0;                        // of the works
        bool isAwaited = false;   // by a thread in wait(), which takes it out
        bool isCancelled = false; // nobody wants it, but somebody still waits
    };

    BoardSession(const Board& board, const SessionTiming& timing);

    [[nodiscard]] Result<std::unique_ptr<CoreThread>> openCore(std::size_t core,
                                                               std::unique_ptr<Bus> bus);
    void onSettled(std::size_t core, const SettledTickets& settled, const DriverCounters& counters);
    [[nodiscard]] Status storeShare(MatrixId id, const TritMatrix& matrix, BlockSteps share);
    void removeFromCores(MatrixId id);
    [[nodiscard]] Blocks shareOf(std::size_t core, Blocks blocks) const;
    [[nodiscard]] Blocks blocksOf(const SessionJob& job) const;
    [[nodiscard]] bool isInUse(MatrixId id) const;
    [[nodiscard]] bool isValid(const SessionJob& job) const;
    void divide(const SessionJob& job, Ticket& ticket) const;
    [[nodiscard]] WaitResult resultOf(const Ticket& ticket) const;
    void handOver(const Ticket& ticket) const;

    const Board m_board;
    const SessionTiming m_timing;

    mutable std::mutex m_mutex;        // guards all below but the cores
    std::condition_variable m_changed; // for those who wait
    std::map<MatrixId, Shape> m_shapes;
    std::map<SessionTicket, Ticket> m_tickets;
    std::vector<DriverCounters> m_coreCounters; // (cores)
    SessionCounters m_counters;                 // but for the cost
    std::uint64_t m_lastId = 0;
    TicketCost m_lentCost;
    std::size_t m_waiting = 0; // threads
    bool m_isClosing = false;
    bool m_isLent = false;

    std::vector<std::unique_ptr<CoreThread>> m_cores; // last: they tell this of tickets
};

} // namespace trilume::fpga
