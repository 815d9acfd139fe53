// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/simulation/verilated_board.h"

namespace trilume::fpga {

// Null if there is not the memory.
using MakeBoard = VerilatedBoard*(const BoardSetup* setup);

// What the code of a board needs of the processor.
enum class Level
{
    Baseline,
    Avx2,
};

struct BoardEntry
{
    std::string_view geometry;
    Level level;
    MakeBoard* make;
};

// Those that the program was linked with, the best level of a geometry first. The table is made by
// packaging/cmake/TrilumeVerilate.cmake.
[[nodiscard]] std::span<const BoardEntry> builtBoards();

} // namespace trilume::fpga
