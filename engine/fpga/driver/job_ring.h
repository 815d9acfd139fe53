// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/registers/fpga_registers.h"

#include <cstdint>
#include <optional>

namespace trilume::fpga {

// The ring of descriptors in a device's memory and the completion records behind it: jobs go in at
// one end and are done at the other. Used on the driver's thread.
class JobRing
{
public:
    static constexpr std::uint32_t kEntries = 64;

    // Lies at the beginning of the memory, each record in cache lines of its own; `bus` outlives
    // it.
    JobRing(Bus& bus, const Geometry& geometry);

    [[nodiscard]] static std::uint64_t bytesFor(const Geometry& geometry); // whole pages

    // Tells the device where it lies; empty afterwards. The engine has been reset.
    void configure();

    [[nodiscard]] bool hasRoom() const { return m_count < kEntries; }

    // Writes a job's descriptor and clears its record, whose address it fills in.
    [[nodiscard]] Status add(Descriptor descriptor);

    // One doorbell for all that were added since the last.
    void tell();

    // Of the oldest job; nothing where it is not done.
    [[nodiscard]] Result<std::optional<CompletionRecord>> oldestRecord();
    void dropOldest();

    // Where the record of the n-th oldest job is.
    [[nodiscard]] MemoryRange recordOf(std::size_t nth) const;

private:
    [[nodiscard]] std::uint64_t descriptorAddress(std::uint16_t number) const;
    [[nodiscard]] std::uint64_t recordAddress(std::uint16_t number) const;

    Bus& m_bus;
    std::uint64_t m_descriptorStride;
    std::uint64_t m_recordStride;
    std::uint64_t m_first;
    std::uint16_t m_tail = 0; // counts on without end, as the device's register
    std::uint16_t m_count = 0;
};

} // namespace trilume::fpga
