// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/non_coherent_bus.h"

#include "engine/fpga/driver/geometry.h"

namespace trilume::fpga {

namespace {

Error noSharedBytes(std::uint64_t address, std::size_t size)
{
    return {Errc::Device,
            Sentence::of("The shared memory does not have %1 bytes at %2.", size, address)};
}

} // namespace

bool NonCoherentBus::has(std::uint64_t address, std::size_t size) const
{
    const std::uint64_t first = memoryAddress();
    return address >= first && address - first <= memoryBytes()
           && size <= memoryBytes() - (address - first);
}

Status NonCoherentBus::writeMemory(std::uint64_t address, std::span<const std::byte> bytes)
{
    if (!has(address, bytes.size())) {
        return noSharedBytes(address, bytes.size());
    }
    if (bytes.empty()) {
        return Done{};
    }
    store(address, bytes);
    const std::uint64_t first = address / kLineBytes * kLineBytes;
    return syncForDevice({first, roundedUp(address + bytes.size(), kLineBytes) - first});
}

Status NonCoherentBus::readMemory(std::uint64_t address, std::span<std::byte> bytes)
{
    if (!has(address, bytes.size())) {
        return noSharedBytes(address, bytes.size());
    }
    if (bytes.empty()) {
        return Done{};
    }
    const std::uint64_t first = address / kLineBytes * kLineBytes;
    if (Status synced =
            syncForProcessor({first, roundedUp(address + bytes.size(), kLineBytes) - first});
        !synced) {
        return synced;
    }
    load(address, bytes);
    return Done{};
}

} // namespace trilume::fpga
