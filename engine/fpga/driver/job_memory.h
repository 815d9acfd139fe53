// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/device_memory.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace trilume::fpga {

// Memory for activations and results of jobs that are out: they end in the order in which they
// began, so one place after the other is taken, round and round.
class JobMemory
{
public:
    // Addresses and lengths are multiples of `step`.
    JobMemory(MemoryRange whole, std::uint64_t step);

    // Nothing while there is no room.
    [[nodiscard]] std::optional<MemoryRange> take(std::uint64_t bytes);
    void giveBackOldest();
    void giveBackAll();

    [[nodiscard]] std::uint64_t wholeBytes() const { return m_whole.bytes; }

private:
    MemoryRange m_whole;
    std::uint64_t m_step;
    // Every range with what was left out before it, at the end of the memory.
    std::deque<std::uint64_t> m_lengths;
    std::uint64_t m_next = 0; // from the beginning of the memory
    std::uint64_t m_used = 0;
};

} // namespace trilume::fpga
