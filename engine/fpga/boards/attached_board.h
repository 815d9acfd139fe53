// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"
#include "engine/fpga/driver/identity.h"

namespace trilume::fpga {

// What is known of a board that says this of itself: the figures of the named board that has its
// core, else none but what it says: nobody knows then what it draws, nor how much memory it has.
[[nodiscard]] Board attachedBoard(const Identity& identity);

} // namespace trilume::fpga
