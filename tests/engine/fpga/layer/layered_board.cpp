// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/layer/layered_board.h"

#include "engine/fpga/registers/fpga_registers.h"

namespace trilume::tests {

LayeredBoard::LayeredBoard(const fpga::BoardSetup& setup)
    : m_board(fpga::VerilatedBoard::create(kLayeredCore, setup))
{
    m_board->write32(fpga::kRegisterWindowEnd,
                     static_cast<std::uint32_t>(setup.memoryBytes / fpga::kPageBytes));
}

fpga::DeviceAddress LayeredBoard::take(std::size_t bytes)
{
    const std::uint64_t address = m_next;
    m_next += (bytes + fpga::kPageBytes - 1) / fpga::kPageBytes * fpga::kPageBytes;
    return fpga::DeviceAddress(address);
}

std::uint32_t LayeredBoard::run(fpga::VectorProgram& program, std::uint64_t mostCycles)
{
    const std::vector<std::byte> blocks = program.finish();
    const fpga::DeviceAddress address = place(std::span<const std::byte>(blocks));
    m_board->write32(fpga::kRegisterLayerProgram,
                     static_cast<std::uint32_t>(static_cast<std::uint64_t>(address) / 64));
    m_board->write32(fpga::kRegisterLayerStart, 0);
    m_board->stepUntilInterrupt(mostCycles);
    const std::uint32_t status = m_board->read32(fpga::kRegisterLayerStatus);
    m_board->write32(fpga::kRegisterLayerStatus, 0);
    return status;
}

} // namespace trilume::tests
