// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/device_memory.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace trilume::fpga {

// How a driver reaches its device: the one thing that differs between a simulated board, PCI
// Express and a device tree. Used on the driver's thread alone.
class Bus
{
public:
    Bus() = default;
    virtual ~Bus() = default;
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    // Registers, by their offset in bytes. Where nothing answers all bits are read as ones.
    [[nodiscard]] virtual std::uint32_t readRegister(std::uint32_t offset) = 0;
    virtual void writeRegister(std::uint32_t offset, std::uint32_t value) = 0;

    // The device's memory, by its own addresses. What was written lies there before a later
    // writeRegister() takes effect; what the device wrote before it told of it is read. Errors: the
    // device does not answer.
    [[nodiscard]] virtual Status writeMemory(std::uint64_t address,
                                             std::span<const std::byte> bytes) = 0;
    [[nodiscard]] virtual Status readMemory(std::uint64_t address, std::span<std::byte> bytes) = 0;

    // What readMemory() is about to be asked for, exactly these ranges, and until then nothing
    // else: where each question has its price a bus may ask for all of it now.
    virtual void expectReads(std::span<const MemoryRange> /*ranges*/) {}

    // Where it begins for the device, a whole number of pages; anywhere in 44 bits.
    [[nodiscard]] virtual std::uint64_t memoryAddress() const { return 0; }

    [[nodiscard]] virtual std::uint64_t memoryBytes() const = 0;

    // Resets all of the device, the controller of its memory included: what the memory holds may be
    // lost. An error: this bus cannot.
    [[nodiscard]] virtual Status resetBoard() = 0;

    // Returns when the device interrupts or when so much time has passed, whichever is first, or
    // sooner.
    virtual void wait(std::chrono::nanoseconds most) = 0;

    // Time as it passes for the device: the clock on the wall, or a simulated one, which stands
    // still while nobody waits. Time-outs are counted with it.
    [[nodiscard]] virtual std::chrono::nanoseconds now() const = 0;

    // That any of the above may take longer than on a bus that answers at once.
    [[nodiscard]] virtual std::chrono::nanoseconds answerTime() const
    {
        return std::chrono::nanoseconds(0);
    }

    // What a person should know of the way there, which works in any case: a few words that a name
    // has room for; empty: nothing.
    [[nodiscard]] virtual std::string remark() const { return {}; }
};

} // namespace trilume::fpga
