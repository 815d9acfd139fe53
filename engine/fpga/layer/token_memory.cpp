// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/layer/token_memory.h"

#include "engine/fpga/driver/geometry.h"

#include <vector>

namespace trilume::fpga {

TokenMemory::TokenMemory(Bus& bus)
    : m_bus(bus)
    , m_next(bus.memoryAddress())
    , m_end(bus.memoryAddress() + bus.memoryBytes())
{}

DeviceAddress TokenMemory::take(std::size_t bytes)
{
    const std::uint64_t address = m_next;
    m_next += roundedUp(bytes, kPageBytes);
    return DeviceAddress(address);
}

DeviceAddress TokenMemory::place(std::span<const std::byte> bytes)
{
    const DeviceAddress address = take(bytes.size());
    if (hasRoom() && m_written) {
        m_written = m_bus.writeMemory(static_cast<std::uint64_t>(address), bytes);
    }
    return address;
}

DeviceAddress TokenMemory::placeFloats(std::span<const float> values)
{
    return place(std::as_bytes(values));
}

DeviceAddress TokenMemory::placeZeros(std::size_t bytes)
{
    return place(std::vector<std::byte>(bytes));
}

} // namespace trilume::fpga
