// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/virtual_board/board_session.h"

#include <array>

#include <trilume/accelerator.h>

namespace trilume::fpga {

inline constexpr std::size_t kReadings = 6;

// What a board tells of itself. Its seconds are those that the board would have needed, and its
// watts those of the board: of the machine that simulates it nothing is in here.
[[nodiscard]] std::array<trilume_accel_reading_t, kReadings> readingsOf(
    const Board& board,
    const Identity& identity,
    const SessionCounters& counters);

// Seconds of the board's clock.
[[nodiscard]] double secondsOf(const Identity& identity, std::uint64_t cycles);

} // namespace trilume::fpga
