// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/boards/board.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/simulation/verilated_board.h"

#include <memory>

namespace trilume::fpga {

// A board's memory, in cycles of its core's clock.
[[nodiscard]] BoardSetup setupOf(const Board& board);

// The RTL of a board with its memory, cycle by cycle. Time passes on this bus only while somebody
// uses it; it goes on where the board's clock is made to stand still. Used on one thread.
class SimulatedBus final : public Bus
{
public:
    // Errors: no such core was built, or there is too little memory for the board's.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedBus>> of(const Board& board);

    SimulatedBus(std::unique_ptr<VerilatedBoard> board,
                 std::uint64_t memoryBytes,
                 std::uint32_t clockKilohertz);

    [[nodiscard]] std::uint32_t readRegister(std::uint32_t offset) override;
    void writeRegister(std::uint32_t offset, std::uint32_t value) override;
    [[nodiscard]] Status writeMemory(std::uint64_t address,
                                     std::span<const std::byte> bytes) override;
    [[nodiscard]] Status readMemory(std::uint64_t address, std::span<std::byte> bytes) override;

    [[nodiscard]] std::uint64_t memoryBytes() const override { return m_memoryBytes; }

    [[nodiscard]] Status resetBoard() override;
    void wait(std::chrono::nanoseconds most) override;
    [[nodiscard]] std::chrono::nanoseconds now() const override;

    // For faults, and for what the simulation has to say.
    [[nodiscard]] VerilatedBoard& board() { return *m_board; }

private:
    std::unique_ptr<VerilatedBoard> m_board;
    std::uint64_t m_memoryBytes;
    std::uint32_t m_clockKilohertz;
    std::uint64_t m_cyclesStoodStill = 0;
};

} // namespace trilume::fpga
