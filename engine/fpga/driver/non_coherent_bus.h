// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/bus.h"

namespace trilume::fpga {

// A bus whose memory lies beside the processor's cache, which the device does not see: what was
// written is handed over before writeMemory() returns, so before any doorbell, and what the device
// wrote is taken anew by every readMemory(). Both in whole cache lines: the driver's areas begin
// and end at one, and none is written from both sides but the records, which each have a line or
// more, so that handing over a line never undoes what the other side has done next to it.
class NonCoherentBus : public Bus
{
public:
    // Errors: there are no such bytes, or what syncing says.
    [[nodiscard]] Status writeMemory(std::uint64_t address, std::span<const std::byte> bytes) final;
    [[nodiscard]] Status readMemory(std::uint64_t address, std::span<std::byte> bytes) final;

protected:
    // Whole cache lines, in addresses of the device, of 64 bits wherever they go.
    struct Lines
    {
        std::uint64_t address = 0;
        std::uint64_t bytes = 0;
    };

    // Through the cache. The bytes are there.
    virtual void store(std::uint64_t address, std::span<const std::byte> bytes) = 0;
    virtual void load(std::uint64_t address, std::span<std::byte> bytes) = 0;

    // Brings to memory what the cache holds of these lines.
    [[nodiscard]] virtual Status syncForDevice(const Lines& lines) = 0;
    // Drops what the cache holds of them.
    [[nodiscard]] virtual Status syncForProcessor(const Lines& lines) = 0;

private:
    [[nodiscard]] bool has(std::uint64_t address, std::size_t size) const;
};

} // namespace trilume::fpga
