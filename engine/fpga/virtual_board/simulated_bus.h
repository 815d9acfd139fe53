// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/boards/board.h"
#include "engine/fpga/driver/bus.h"

#include <memory>

namespace trilume::fpga {

// The RTL of a board with its memory, cycle by cycle. Time passes on this bus only while somebody
// uses it. Errors: no such core was built.
[[nodiscard]] Result<std::unique_ptr<Bus>> simulate(const Board& board);

} // namespace trilume::fpga
