// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::fpga {

// The memory beside the engine, in cycles of the engine's clock.
struct MemoryTiming
{
    unsigned latencyCycles = 60; // from a burst's address to its first beat, from a write to its B
    // Beats that reads and writes together can have: `beats` in every `perCycles`.
    unsigned beats = 1;
    unsigned perCycles = 1;
    // Every so often the memory does nothing for a while; 0 = never.
    unsigned refreshEveryCycles = 0;
    unsigned refreshCycles = 0;
    // In how many of 100 cycles an address or a beat is not taken, or a beat not given.
    unsigned pressurePercent = 0;
    std::uint64_t seed = 1; // of the pressure
};

struct BoardSetup
{
    std::uint64_t memoryBytes = std::uint64_t{64} << 20U; // whole beats
    MemoryTiming timing = {};
};

// What can go wrong with a board. `after` counts from now on: bursts, acknowledgements, beats.
enum class BoardFault
{
    DropRead,      // a burst of reads is never answered, nor is any after it
    DropWrite,     // a write is never acknowledged, nor is any after it
    ReadError,     // a beat comes with SLVERR
    WriteError,    // an acknowledgement says SLVERR
    FlipBit,       // a beat comes with a wrong bit
    FreezeClock,   // the clock stands; accesses to registers run into their time-out
    Vanish,        // as FreezeClock, and the memory reads as ones
    WrongIdentity, // register ID has another value
};

struct FaultPlan
{
    BoardFault fault = BoardFault::DropRead;
    std::uint64_t after = 0; // the first one if 0; not for the last three, which begin at once
    unsigned bit = 0;        // FlipBit: of the beat
};

// The accelerator of engine/fpga/rtl, cycle by cycle, with its memory. Each geometry is a build of
// its own (geometries()); what a board does is a function of what is asked of it: nothing depends
// on the time of day or on other boards. Not for several threads at once; boards of different
// threads know nothing of each other.
class VerilatedBoard
{
public:
    // The geometries that were built; none where Verilator was missing.
    [[nodiscard]] static std::vector<std::string> geometries();

    // Null if there is no such geometry, or if the machine has not that much memory.
    [[nodiscard]] static std::unique_ptr<VerilatedBoard> create(std::string_view geometry,
                                                                const BoardSetup& setup);

    virtual ~VerilatedBoard() = default;
    VerilatedBoard(const VerilatedBoard&) = delete;
    VerilatedBoard& operator=(const VerilatedBoard&) = delete;
    VerilatedBoard(VerilatedBoard&&) = delete;
    VerilatedBoard& operator=(VerilatedBoard&&) = delete;

    // The board's own reset, as at power-up: ends faults, and bursts; the memory keeps what it
    // holds.
    virtual void reset() = 0;

    // Steps the clock `cycles` times.
    virtual void step(std::uint64_t cycles) = 0;

    // Steps until the interrupt is pending, `cycles` times at most; whether it is.
    virtual bool stepUntilInterrupt(std::uint64_t cycles) = 0;

    // Since the board was made; those that a frozen clock did not make are not in it.
    [[nodiscard]] virtual std::uint64_t cycles() const = 0;

    // Registers by their offsets, through AXI4-Lite: some cycles each. All ones, and a write that
    // does nothing, when no answer comes. accessRefused: whether the last of them was answered with
    // an error.
    virtual std::uint32_t read32(std::uint32_t offset) = 0;
    virtual void write32(std::uint32_t offset, std::uint32_t value) = 0;
    [[nodiscard]] virtual bool accessRefused() const = 0;

    // The board's memory from outside, in no time: false if it has not these bytes. Of one that has
    // vanished ones are read.
    virtual bool writeMemory(std::uint64_t address, std::span<const std::uint8_t> bytes) = 0;
    virtual bool readMemory(std::uint64_t address, std::span<std::uint8_t> bytes) = 0;

    [[nodiscard]] virtual bool interrupt() const = 0;

    virtual void inject(const FaultPlan& plan) = 0;

    // How many of the faults with a count have struck since the last reset().
    [[nodiscard]] virtual std::uint64_t faultsStruck() const = 0;

    // The first rule of AXI that the engine broke, with its cycle; empty if none.
    [[nodiscard]] virtual const std::string& violation() const = 0;

    // Bursts that have been asked for and not been answered to their end.
    [[nodiscard]] virtual std::size_t outstanding() const = 0;

protected:
    VerilatedBoard() = default;
};

} // namespace trilume::fpga
