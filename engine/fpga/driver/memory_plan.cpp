// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/memory_plan.h"

#include "engine/base/check.h"
#include "engine/fpga/driver/job_ring.h"

#include <algorithm>

namespace trilume::fpga {

namespace {

// More is of no use: so much is done before the host has fetched what is there.
constexpr std::uint64_t kMostJobBytes = std::uint64_t{16} << 20U;

std::uint64_t leastJobBytes(const Geometry& geometry)
{
    const std::uint64_t ofJob =
        geometry.vectors * (geometry.vectorBytes(geometry.mostTiles) + geometry.resultBytes());
    return roundedUp(8 * (ofJob + 2 * kLineBytes), kPageBytes); // results take a quarter at most
}

} // namespace

MemoryPlan::MemoryPlan(const Geometry& geometry, const MemoryRange& memory)
{
    TRILUME_CHECK(memory.bytes >= leastBytes(geometry) && memory.address % kPageBytes == 0);
    const std::uint64_t ring = JobRing::bytesFor(geometry);
    const std::uint64_t jobBytes =
        std::max(leastJobBytes(geometry),
                 std::min(memory.bytes / 16, kMostJobBytes) / kPageBytes * kPageBytes);
    jobs = {memory.address + ring, jobBytes};
    matrices = {memory.address + ring + jobBytes,
                memory.bytes / kPageBytes * kPageBytes - (ring + jobBytes)};
}

std::uint64_t MemoryPlan::leastBytes(const Geometry& geometry)
{
    return JobRing::bytesFor(geometry) + leastJobBytes(geometry)
           + roundedUp(geometry.weightBytes(1, geometry.mostTiles), kPageBytes);
}

} // namespace trilume::fpga
