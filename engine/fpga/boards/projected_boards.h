// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"

#include <span>

namespace trilume::fpga {

// Boards that nobody has simulated here: a shape that would suit them, and constants that somebody
// metered or that are assumed. There is no core of theirs (`core` is empty), only a projection.
[[nodiscard]] std::span<const Board> projectedBoards();

} // namespace trilume::fpga
