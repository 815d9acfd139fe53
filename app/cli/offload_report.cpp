// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offload_report.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace trilume::cli {

std::string placementText(const accel::Placement& placement)
{
    std::string text = std::to_string(placement.matricesOnDevice) + " of "
                       + std::to_string(placement.matrices) + " matrices are on the device";
    if (placement.table.empty()) {
        return text;
    }
    text += "\n    rows  columns  tokens  matrices  processor ms  device ms  rows on device";
    for (const accel::OffloadRow& row : placement.table) {
        std::array<char, 160> line = {};
        const long percent = std::lround(100.0 * static_cast<double>(row.deviceBlocks)
                                         / static_cast<double>(row.blocks));
        std::snprintf(line.data(), line.size(), "\n%8zu %8zu %7zu %9zu %13.3f %10.3f %13ld %%",
                      row.rows, row.columns, row.tokens, row.matrices, row.processorSeconds * 1e3,
                      row.deviceSeconds * 1e3, percent);
        text += line.data();
    }
    return text;
}

} // namespace trilume::cli
