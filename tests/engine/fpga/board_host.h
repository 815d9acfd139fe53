// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/registers/fpga_registers.h"
#include "engine/fpga/simulation/verilated_board.h"
#include "tests/engine/fpga/matvec_case.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace trilume::tests {

// A job that has been laid out in a board's memory.
struct PlacedJob
{
    fpga::Descriptor descriptor;
    std::vector<std::uint8_t> expected;
    std::uint64_t beats = 0; // of weights
};

// The host's side of a board, no more than its contract: memory is given out and never taken back
// until forget(), jobs go into the ring, records are read.
class BoardHost
{
public:
    static constexpr std::uint64_t kMemory = std::uint64_t{16} << 20U;

    BoardHost(std::string_view geometry, const fpga::MemoryTiming& timing);

    [[nodiscard]] fpga::VerilatedBoard& board() { return *m_board; }
    [[nodiscard]] const Geometry& geometry() const { return m_geometry; }

    // Ring, window, watchdog, enable: what follows a reset.
    void configure();

    // Another ring than that of configure(); the engine is disabled meanwhile.
    void useRing(std::uint64_t address, unsigned entries);

    // From now on each region begins so many bytes before the end of a page; 0: wherever there is
    // room.
    void startRegionsBeforePageEnd(std::size_t bytes) { m_beforePageEnd = bytes; }

    // A region of memory. It is never given back, but used again when all of it has been given out.
    std::uint64_t allocate(std::size_t bytes, std::size_t alignment);

    [[nodiscard]] PlacedJob place(const MatvecCase& matvec, std::minstd_rand& random);

    // Writes descriptors of jobs, then TAIL once.
    void submit(const std::vector<const PlacedJob*>& jobs);
    void submit(const PlacedJob& job) { submit({&job}); }

    // Steps until all records of the submitted jobs have come; false after `cycles`.
    bool wait(const std::vector<const PlacedJob*>& jobs, std::uint64_t cycles = 200000);

    [[nodiscard]] fpga::CompletionRecord record(const PlacedJob& job);
    [[nodiscard]] std::vector<std::uint8_t> results(const PlacedJob& job);

    // Empty, or what of a job that should have ended well is not as it should be.
    [[nodiscard]] std::string wrongWith(const PlacedJob& job);

    [[nodiscard]] std::uint64_t counter(std::uint32_t offset);

    // Steps until a condition holds; false after `cycles`.
    bool stepUntil(const std::function<bool()>& condition, std::uint64_t cycles);

    // SOFT_RESET, and what has to hold after it; empty, or what did not.
    [[nodiscard]] std::string softReset();

    // Where the next descriptor will be.
    [[nodiscard]] std::uint64_t nextDescriptor() const;

private:
    static constexpr std::uint64_t kFirstFree = 0x8000;

    std::unique_ptr<fpga::VerilatedBoard> m_board;
    Geometry m_geometry;
    std::uint64_t m_next = kFirstFree;
    std::size_t m_beforePageEnd = 0;
    std::uint64_t m_ring = 0x2000;
    unsigned m_ringEntries = 16;
    std::uint16_t m_tail = 0;
};

} // namespace trilume::tests
