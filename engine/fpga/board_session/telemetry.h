// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/board_session/board_session.h"
#include "engine/fpga/board_session/power_meter.h"

#include <cstdint>
#include <optional>
#include <vector>

#include <trilume/accelerator.h>

namespace trilume::fpga {

// What a board tells of itself. Its seconds are those that the board would have needed, and its
// watts those of the board: of the machine that simulates it nothing is in here. With a meter these
// are its own, and no joules beside them, which would be modelled; without one there are neither
// where nobody knows what the board draws. `openSeconds`: of a board that is there, for how long it
// has been open: it draws its watts at rest outside of its jobs, too. Absent: it is simulated, and
// has no time but that of its jobs.
[[nodiscard]] std::vector<trilume_accel_reading_t> readingsOf(
    const Board& board,
    const Identity& identity,
    const SessionCounters& counters,
    PowerMeter* meter = nullptr,
    std::optional<double> openSeconds = {});

// Of a power that is told: not PowerScope::None.
[[nodiscard]] std::int32_t abiScope(PowerScope scope);

[[nodiscard]] std::int32_t abiLabel(EvidenceLabel label);

// Seconds of the board's clock.
[[nodiscard]] double secondsOf(const Identity& identity, std::uint64_t cycles);

} // namespace trilume::fpga
