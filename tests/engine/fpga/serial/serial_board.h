// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/simulation/verilated_board.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace trilume::fpga {

// A board whose only connection to the world is a stream of bytes: the RTL of
// engine/fpga/transports/serial with the accelerator behind it, cycle by cycle.
class SerialBoard
{
public:
    static constexpr std::uint64_t kMemoryBytes = std::uint64_t{4} << 20U; // CMakeLists.txt

    // The smallest accelerator, with a memory of kMemoryBytes.
    [[nodiscard]] static std::unique_ptr<SerialBoard> create(const MemoryTiming& timing);

    virtual ~SerialBoard() = default;
    SerialBoard(const SerialBoard&) = delete;
    SerialBoard& operator=(const SerialBoard&) = delete;
    SerialBoard(SerialBoard&&) = delete;
    SerialBoard& operator=(SerialBoard&&) = delete;

    // As at power-up.
    virtual void reset() = 0;
    virtual void step(std::uint64_t cycles) = 0;

    // Bytes from the host, which come one a cycle, and to the host.
    virtual void give(std::uint8_t byte) = 0;
    [[nodiscard]] virtual std::optional<std::uint8_t> take() = 0;

    // Whether there is something left to be done without another byte.
    [[nodiscard]] virtual bool isBusy() const = 0;

    // Of the memory.
    virtual void inject(const FaultPlan& plan) = 0;

    // The first rule of AXI that was broken; empty if none.
    [[nodiscard]] virtual const std::string& violation() const = 0;

protected:
    SerialBoard() = default;
};

} // namespace trilume::fpga
