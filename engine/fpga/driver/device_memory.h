// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>

namespace trilume::fpga {

struct MemoryRange
{
    std::uint64_t address = 0;
    std::uint64_t bytes = 0;
};

// Which parts of a device's memory are taken. Gives the first gap that is large enough; gaps that
// meet are one. Whole steps only.
class DeviceMemory
{
public:
    // `step`: of addresses and lengths, a power of two; `whole` begins and ends at one.
    DeviceMemory(MemoryRange whole, std::uint64_t step);

    [[nodiscard]] std::optional<MemoryRange> take(std::uint64_t bytes);
    void giveBack(const MemoryRange& range); // one that take() has given

    [[nodiscard]] std::uint64_t wholeBytes() const { return m_wholeBytes; }

    [[nodiscard]] std::uint64_t freeBytes() const { return m_freeBytes; }

    [[nodiscard]] std::uint64_t largestGap() const;

private:
    std::uint64_t m_step;
    std::uint64_t m_wholeBytes;
    std::uint64_t m_freeBytes;
    std::map<std::uint64_t, std::uint64_t> m_gaps; // address -> bytes
};

} // namespace trilume::fpga
