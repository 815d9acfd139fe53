// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/device_memory.h"
#include "engine/fpga/driver/geometry.h"

#include <cstdint>

namespace trilume::fpga {

// How a driver divides a device's memory: the ring, what jobs read and write, matrices. All begin
// and end with a page, so no cache line is of two of them.
struct MemoryPlan
{
    MemoryRange jobs;
    MemoryRange matrices;

    // Of a memory that has at least leastBytes().
    MemoryPlan(const Geometry& geometry, const MemoryRange& memory);

    // With room for any job of one row block, four at a time, and for a matrix of one.
    [[nodiscard]] static std::uint64_t leastBytes(const Geometry& geometry);
};

} // namespace trilume::fpga
