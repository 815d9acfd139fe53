// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/layer/layer_kernels.h"
#include "engine/fpga/simulation/verilated_board.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace trilume::tests {

// The core that has a vector unit, in a memory of any kind.
inline constexpr std::string_view kLayeredCore = "ulx3s";
inline constexpr std::uint32_t kLayeredClockKilohertz = 60'000;

// It, and memory that is given out piece by
// piece.
class LayeredBoard
{
public:
    explicit LayeredBoard(const fpga::MemoryTiming& timing)
        : LayeredBoard(fpga::BoardSetup{kMemory, timing})
    {}

    [[nodiscard]] fpga::VerilatedBoard& board() { return *m_board; }

    // Room for so many bytes, on a page.
    [[nodiscard]] fpga::DeviceAddress take(std::size_t bytes);

    template <typename T>
    [[nodiscard]] fpga::DeviceAddress place(std::span<const T> values)
    {
        const fpga::DeviceAddress address = take(values.size_bytes());
        m_board->writeMemory(
            static_cast<std::uint64_t>(address),
            {reinterpret_cast<const std::uint8_t*>(values.data()), values.size_bytes()});
        return address;
    }

    template <typename T>
    [[nodiscard]] std::vector<T> read(fpga::DeviceAddress address, std::size_t count)
    {
        std::vector<T> values(count);
        m_board->readMemory(static_cast<std::uint64_t>(address),
                            {reinterpret_cast<std::uint8_t*>(values.data()), count * sizeof(T)});
        return values;
    }

    // Runs a program to its end, so many cycles at most; what LAYER_STATUS says then.
    std::uint32_t run(fpga::VectorProgram& program, std::uint64_t mostCycles = 1'000'000);

private:
    static constexpr std::uint64_t kMemory = std::uint64_t{16} << 20U;

    explicit LayeredBoard(const fpga::BoardSetup& setup);

    std::unique_ptr<fpga::VerilatedBoard> m_board;
    std::uint64_t m_next = 0;
};

} // namespace trilume::tests
