// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/offload_table.h"

#include <algorithm>
#include <cmath>

namespace trilume::accel {

namespace {

constexpr double kWorthSplitting = 0.9; // of the better one's time

} // namespace

std::size_t fastestSplit(const OffloadRow& row)
{
    if (row.blocks == 0) {
        return 0;
    }
    const auto blocks = static_cast<double>(row.blocks);
    // The device: fixed + slope * share. The processor: processorSeconds * (1 - share).
    const double fixed = std::min(row.oneBlockSeconds, row.deviceSeconds);
    const double slope = row.deviceSeconds - fixed;
    const double better = std::min(row.processorSeconds, row.deviceSeconds);
    const double speed = slope + row.processorSeconds;
    const double share = speed > 0.0 ? (row.processorSeconds - fixed) / speed : 0.0;
    const double both = row.processorSeconds * (1.0 - share);
    if (share > 0.0 && share < 1.0 && both < kWorthSplitting * better) {
        const auto there = static_cast<std::size_t>(std::lround(share * blocks));
        return std::clamp<std::size_t>(there, 1, row.blocks);
    }
    return row.deviceSeconds < row.processorSeconds ? row.blocks : 0;
}

} // namespace trilume::accel
