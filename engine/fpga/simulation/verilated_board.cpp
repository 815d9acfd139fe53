// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/simulation/verilated_board.h"

#include "engine/fpga/simulation/board_table_p.h"

#include <algorithm>

namespace trilume::fpga {

namespace {

bool canRun(Level level)
{
#if defined(__x86_64__)
    return level == Level::Baseline || __builtin_cpu_supports("avx2") != 0;
#else
    return level == Level::Baseline;
#endif
}

} // namespace

std::vector<std::string> VerilatedBoard::geometries()
{
    std::vector<std::string> names;
    for (const BoardEntry& entry : builtBoards()) {
        if (std::find(names.begin(), names.end(), entry.geometry) == names.end()) {
            names.emplace_back(entry.geometry);
        }
    }
    return names;
}

std::unique_ptr<VerilatedBoard> VerilatedBoard::create(std::string_view geometry,
                                                       const BoardSetup& setup)
{
    for (const BoardEntry& entry : builtBoards()) {
        if (entry.geometry == geometry && canRun(entry.level)) {
            return std::unique_ptr<VerilatedBoard>(entry.make(&setup));
        }
    }
    return nullptr;
}

} // namespace trilume::fpga
