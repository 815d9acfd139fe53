// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_connection.h"
#include "engine/accel/host/job_table.h"
#include "engine/accel/host/shared_memory.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace trilume::accel {

// A job that makes sense, of a matrix with so many columns.
struct CheckedJob
{
    trilume_accel_job_t job;
    std::uint64_t columns;
};

// The tickets of one device in a host: jobs go there and results come back through memory that both
// share, and nothing of it is a call of the system while both are awake. Activations are copied
// when a ticket is submitted, results when it is waited for; a place in the memory is free again
// when the host has left it, so what comes late meets nobody. [submit: one thread at a time;
// others: any thread, until close()]
class SharedTickets final
{
public:
    ~SharedTickets() = default; // what is in shared memory needs none
    SharedTickets(const SharedTickets&) = delete;
    SharedTickets& operator=(const SharedTickets&) = delete;

    // With the table of jobs, which the host has got. An error has its text in `error`.
    [[nodiscard]] static std::unique_ptr<SharedTickets> create(HostConnection& host,
                                                               trilume_accel_result_t& result,
                                                               trilume_accel_error_t* error);

    // That may be out at the same time, 1 .. kMostTickets.
    void setMostTickets(std::size_t most) { m_mostTickets = most; }

    static constexpr std::size_t kMostTickets = kMostSharedTickets / 2; // others end meanwhile

    // As in the table of a plugin; but what the plugin refuses is told by wait().
    [[nodiscard]] trilume_accel_result_t submit(std::span<const CheckedJob> jobs,
                                                trilume_accel_ticket_t& ticket,
                                                trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t wait(trilume_accel_ticket_t ticket,
                                              std::uint64_t timeoutNanoseconds,
                                              trilume_accel_report_t* report,
                                              trilume_accel_error_t* error);
    void cancel(trilume_accel_ticket_t ticket);

    // Every wait() returns, and this one after them.
    void close();

private:
    // Where the results of a job lie, and where they go.
    struct Results
    {
        std::uint64_t from; // offset
        std::int32_t* to;
        std::uint64_t vectors;
        std::uint64_t rows;
        std::uint64_t stride;
    };

    struct Room
    {
        std::size_t piece = 0;
        std::uint64_t offset = 0;
    };

    struct Out
    {
        std::size_t place = 0; // in the table
        Room room;
        std::vector<Results> results;
        bool isAwaited = false;
        bool isCancelled = false;
    };

    // Memory for jobs, and what of it is taken.
    struct Piece
    {
        SharedMemory memory;
        std::map<std::uint64_t, std::uint64_t> taken; // offset: size
    };

    struct Ending // a ticket that is over, which the host has not left yet
    {
        std::size_t place = 0;
        Room room;
    };

    SharedTickets(HostConnection& host, SharedMemory table);

    void takeBack();
    [[nodiscard]] std::optional<Room> findRoom(std::uint64_t size);
    [[nodiscard]] trilume_accel_result_t addPiece(std::uint64_t size, trilume_accel_error_t* error);
    void write(std::span<const CheckedJob> jobs, Out& out);
    [[nodiscard]] trilume_accel_result_t settle(trilume_accel_ticket_t ticket,
                                                trilume_accel_report_t* report,
                                                trilume_accel_error_t* error);
    void handOver(const Out& out) const;
    void release(const Out& out);

    [[nodiscard]] SharedTicket& at(std::size_t place) { return m_table->tickets[place]; }

    HostConnection& m_host;
    SharedMemory m_tableMemory;
    JobTable* m_table;
    std::atomic<bool> m_isClosing = false;
    std::mutex m_mutex;             // all below
    std::condition_variable m_left; // a thread has left wait()
    std::size_t m_mostTickets = 1;
    std::size_t m_waiting = 0; // threads
    trilume_accel_ticket_t m_lastTicket = 0;
    std::uint32_t m_begun = 0; // tickets, ever
    std::map<trilume_accel_ticket_t, Out> m_out;
    std::vector<Ending> m_endings;
    std::vector<std::size_t> m_freePlaces;
    std::vector<Piece> m_pieces;
};

} // namespace trilume::accel
