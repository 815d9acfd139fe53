// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/device_memory.h"
#include "engine/fpga/driver/identity.h"
#include "engine/fpga/driver/job_memory.h"
#include "engine/fpga/driver/job_ring.h"
#include "engine/fpga/driver/resident_matrix.h"
#include "engine/fpga/driver/ticket.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace trilume::fpga {

struct DriverOptions
{
    Expectation expected;
    double cyclesPerBeat = 1.0; // of the device's clock, that the memory needs for a beat
    // A job has four times the cycles that it should need, and this, until it counts as hung.
    std::chrono::nanoseconds slack = std::chrono::milliseconds(50);
    // How long a soft reset may take: until all has come that was asked of the memory.
    std::chrono::nanoseconds resetTime = std::chrono::milliseconds(1);
    std::uint32_t watchdogCycles = 100'000; // without any movement on the memory bus
};

enum class DriverHealth
{
    Well = 1,
    Suspect, // it was reset since, and has not yet finished a job after that
    Lost,    // it does not answer, or no reset helps: every ticket ends so
};

// What the device has done since it was opened.
struct DriverCounters
{
    TicketCost cost;
    std::uint64_t jobs = 0;
    std::uint64_t resets = 0;      // soft ones
    std::uint64_t boardResets = 0; // where these did not help
    std::uint64_t reuploads = 0;   // of matrices
    std::uint64_t retries = 0;     // of jobs
    std::uint64_t failures = 0;    // of tickets
};

// Computes on a device that is reached through a bus: puts jobs of tickets into its ring, several
// at a time, looks after their completion records, and checks every result (product_check.h). A job
// that goes wrong is done once more after a reset, then its ticket has failed. Whatever the device
// does, each call returns within what it was given and the time of a reset.
// Used on one thread. Throws std::bad_alloc.
class Driver
{
public:
    // Refuses what identify() refuses, and a device with too little memory. `bus` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<Driver>> open(Bus& bus,
                                                              const DriverOptions& options);

    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;
    ~Driver();

    [[nodiscard]] const Identity& identity() const { return m_identity; }

    [[nodiscard]] std::uint64_t memoryBytes() const { return m_memory.wholeBytes(); }

    [[nodiscard]] std::uint64_t freeBytes() const { return m_memory.freeBytes(); }

    // Brings a matrix that was packed for this geometry to the device. Errc::OutOfMemory names the
    // sizes.
    [[nodiscard]] Status store(MatrixId id, ResidentMatrix matrix);

    // No ticket with it is out that anybody wants. Waits for what the device still does with it.
    void remove(MatrixId id);

    // Its matrices are stored. Computed in the order in which they come.
    void start(const std::shared_ptr<DriverTicket>& ticket);

    [[nodiscard]] bool isIdle() const { return m_out.empty() && m_waiting.empty(); }

    // Gives the device time, at most so much on the bus's clock, and looks what it has done:
    // returns as soon as something is.
    void advance(std::chrono::nanoseconds most);

    // The tickets that are over since they were asked for last.
    [[nodiscard]] std::vector<std::shared_ptr<DriverTicket>> takeSettled();

    // Somebody else has used the bus meanwhile; nothing is stored or out. An error: the device does
    // not come back.
    [[nodiscard]] Status takeBack();

    [[nodiscard]] DriverHealth health() const { return m_health; }

    [[nodiscard]] const DriverCounters& counters() const { return m_counters; }

private:
    // A part of a job that fits into the ring and the memory for jobs.
    struct Piece
    {
        std::shared_ptr<DriverTicket> ticket;
        std::size_t job = 0; // of the ticket
        Blocks blocks;
        bool interrupts = false;
        unsigned failures = 0;
        std::uint32_t tag = 0;     // of its latest attempt
        std::uint64_t results = 0; // address

        [[nodiscard]] TicketJob& ofTicket() const { return ticket->jobs[job]; }
    };

    struct Trouble
    {
        Error error;
        bool areWeightsSuspect = false;
    };

    Driver(Bus& bus, const Identity& identity, const DriverOptions& options);

    // driver.cpp
    void addPieces(const std::shared_ptr<DriverTicket>& ticket, std::size_t index);
    [[nodiscard]] ResidentMatrix& matrixOf(const Piece& piece);
    [[nodiscard]] std::optional<Trouble> step(std::chrono::nanoseconds most);
    [[nodiscard]] Status fillRing();
    [[nodiscard]] Status addToRing(Piece& piece, const MemoryRange& memory);
    // From the beginning of its memory, where the activations lie.
    [[nodiscard]] std::uint64_t resultsOffset(const Piece& piece) const;
    [[nodiscard]] std::uint64_t jobBytes(const Piece& piece);
    void expectFinished();
    [[nodiscard]] std::optional<Trouble> collect();
    [[nodiscard]] std::optional<Trouble> finish(const Piece& piece, const CompletionRecord& record);
    void expectOldest();

    // driver_recovery.cpp
    [[nodiscard]] Status configure();
    void recover(const Trouble& trouble);
    void pullBack();
    [[nodiscard]] bool resetEngine();
    [[nodiscard]] bool resetBoard();
    [[nodiscard]] Status writeBeats(const ResidentMatrix& matrix);
    void fail(const std::shared_ptr<DriverTicket>& ticket,
              TicketOutcome outcome,
              const Error& error);
    void lose(const Error& error);

    Bus& m_bus;
    Identity m_identity;
    DriverOptions m_options;
    JobRing m_ring;
    JobMemory m_jobMemory;
    DeviceMemory m_memory; // for matrices
    std::map<MatrixId, ResidentMatrix> m_matrices;
    std::deque<Piece> m_waiting;
    std::deque<Piece> m_out; // in the ring, the oldest first
    std::uint32_t m_lastTag = 0;
    std::chrono::nanoseconds m_deadline{0}; // of the oldest one
    DriverHealth m_health = DriverHealth::Well;
    Error m_loss = {Errc::Device, {}};
    DriverCounters m_counters;
    std::vector<std::shared_ptr<DriverTicket>> m_settled;
};

} // namespace trilume::fpga
