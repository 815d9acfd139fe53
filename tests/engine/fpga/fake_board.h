// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/registers/fpga_registers.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace trilume::fpga {

// What goes wrong with a job, or from a job on.
enum class Fault
{
    None = 0,
    ReadError,      // the memory answers weights with an error
    WriteError,     // and results
    WrongWeights,   // a bit of them is not what the memory has
    SpoiledWeights, // the memory has lost a bit of them for good
    WrongActivation,
    WrongResult,
    WrongTag,
    NoRecord,     // the job is done, nobody is told
    LateRecord,   // by a factor of three
    Hang,         // nothing moves: the watchdog aborts
    DeadMemory,   // and the memory never answers again: a soft reset does not end
    Freeze,       // the clock stands still
    Vanish,       // all ones from now on
    OtherIdentity // another device answers from now on
};

// A device of the contract in engine/fpga/README.md, without RTL: refuses what the core refuses,
// computes when time passes, and tells of it later. Written without the driver's code.
class FakeBoard final : public Bus
{
public:
    explicit FakeBoard(const Geometry& geometry, std::size_t memoryBytes = std::size_t{4} << 20U);

    // Bus
    std::uint32_t readRegister(std::uint32_t offset) override;
    void writeRegister(std::uint32_t offset, std::uint32_t value) override;
    Status writeMemory(std::uint64_t address, std::span<const std::byte> bytes) override;
    Status readMemory(std::uint64_t address, std::span<std::byte> bytes) override;
    std::uint64_t memoryAddress() const override { return memoryBase; }

    std::uint64_t memoryBytes() const override { return m_memory.size(); }

    Status resetBoard() override;
    void wait(std::chrono::nanoseconds most) override;
    std::chrono::nanoseconds now() const override;

    // The job of this number, counted from 0 since the board was made, goes wrong.
    void failAt(std::uint64_t job, Fault fault) { m_faults[job] = fault; }

    std::map<std::uint32_t, std::uint32_t> constants; // registers that say something else
    bool canResetBoard = true;
    std::uint64_t memoryBase = 0; // where its memory begins

    std::uint64_t jobs() const { return m_jobs; }

    std::uint64_t doorbells() const { return m_doorbells; }

    std::uint64_t cycles() const { return m_cycles; }

    std::uint32_t errorsSeen() const { return m_errorsSeen; }

private:
    struct Running
    {
        std::uint64_t end = 0; // cycle
        Fault fault = Fault::None;
        Descriptor descriptor;
    };

    bool isGone() const { return m_state == Fault::Vanish; }

    std::uint32_t status() const;
    void control(std::uint32_t value);
    void pass(std::uint64_t cycles);
    void begin();
    void finish();
    void raise(std::uint32_t bits);
    void abort(std::uint32_t bits);
    bool isThere(std::uint64_t address, std::uint64_t bytes) const; // in its memory
    std::byte* at(std::uint64_t address);
    bool isInside(std::uint64_t address, std::uint64_t bytes) const;
    std::uint32_t refusal(const Descriptor& descriptor) const;
    std::uint32_t compute(Running& running, std::uint64_t& signature);
    void writeRecord(const Running& running, std::uint32_t status, std::uint64_t signature);

    Geometry m_geometry;
    std::vector<std::byte> m_memory;
    std::map<std::uint32_t, std::uint32_t> m_registers; // that keep what is written
    std::map<std::uint64_t, Fault> m_faults;
    std::optional<Running> m_running;
    Fault m_state = Fault::None; // DeadMemory, Freeze, Vanish
    std::uint64_t m_cycles = 0;
    std::uint64_t m_hungCycles = 0;
    std::uint64_t m_jobs = 0;
    std::uint64_t m_doorbells = 0;
    std::uint32_t m_error = 0;
    std::uint32_t m_errorsSeen = 0;
    std::uint16_t m_head = 0;
    std::uint16_t m_tail = 0;
    bool m_isAborted = false;
    bool m_isDraining = false;
    bool m_irq = false;
};

} // namespace trilume::fpga
