// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/virtual_board/simulated_bus.h"

#include "engine/fpga/boards/energy_model.h"

#include <algorithm>
#include <utility>

namespace trilume::fpga {

namespace {

Error noSuchBytes()
{
    return {Errc::Device, Sentence::of("The simulated memory does not have these bytes.")};
}

} // namespace

SimulatedBus::SimulatedBus(std::unique_ptr<VerilatedBoard> board,
                           std::uint64_t memoryBytes,
                           std::uint32_t clockKilohertz)
    : m_board(std::move(board))
    , m_memoryBytes(memoryBytes)
    , m_clockKilohertz(clockKilohertz)
{}

std::uint32_t SimulatedBus::readRegister(std::uint32_t offset)
{
    return m_board->read32(offset);
}

void SimulatedBus::writeRegister(std::uint32_t offset, std::uint32_t value)
{
    m_board->write32(offset, value);
}

Status SimulatedBus::writeMemory(std::uint64_t address, std::span<const std::byte> bytes)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    if (!m_board->writeMemory(address, {data, bytes.size()})) {
        return noSuchBytes();
    }
    return Done{};
}

Status SimulatedBus::readMemory(std::uint64_t address, std::span<std::byte> bytes)
{
    auto* data = reinterpret_cast<std::uint8_t*>(bytes.data());
    if (!m_board->readMemory(address, {data, bytes.size()})) {
        return noSuchBytes();
    }
    return Done{};
}

Status SimulatedBus::resetBoard()
{
    m_board->reset();
    return Done{};
}

void SimulatedBus::wait(std::chrono::nanoseconds most)
{
    const auto cycles = static_cast<std::uint64_t>(
        std::max(static_cast<double>(most.count()) * m_clockKilohertz / 1e6, 1.0));
    const std::uint64_t before = m_board->cycles();
    if (!m_board->stepUntilInterrupt(cycles)) {
        const std::uint64_t made = m_board->cycles() - before;
        m_cyclesStoodStill += cycles - std::min(made, cycles);
    }
}

std::chrono::nanoseconds SimulatedBus::now() const
{
    const auto cycles = static_cast<double>(m_board->cycles() + m_cyclesStoodStill);
    return std::chrono::nanoseconds(static_cast<std::int64_t>(cycles * 1e6 / m_clockKilohertz));
}

BoardSetup setupOf(const Board& board)
{
    const BeatRate rate = beatRateOf(board);
    BoardSetup setup;
    setup.memoryBytes = board.memory.bytes;
    setup.timing.latencyCycles = cyclesOf(board, board.memory.latencyNanoseconds);
    setup.timing.beats = rate.beats;
    setup.timing.perCycles = rate.cycles;
    setup.timing.refreshEveryCycles = cyclesOf(board, board.memory.refreshEveryNanoseconds);
    setup.timing.refreshCycles = cyclesOf(board, board.memory.refreshNanoseconds);
    return setup;
}

Result<std::unique_ptr<SimulatedBus>> SimulatedBus::of(const Board& board)
{
    std::unique_ptr<VerilatedBoard> simulated = VerilatedBoard::create(board.core, setupOf(board));
    if (simulated == nullptr) {
        return Error{Errc::OutOfMemory,
                     Sentence::of("The board %1 with its memory of %2 bytes cannot be simulated on "
                                  "this machine.",
                                  board.id, board.memory.bytes)};
    }
    return std::make_unique<SimulatedBus>(std::move(simulated), board.memory.bytes,
                                          static_cast<std::uint32_t>(board.clockKilohertz.value));
}

} // namespace trilume::fpga
