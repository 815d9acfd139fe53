// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"

#include <cstdint>
#include <string>

namespace trilume::fpga {

// What a board has done.
struct BoardWork
{
    double seconds = 0.0; // of the board's time
    double products = 0.0;
    double bytes = 0.0;    // that its memory moved
    double elements = 0.0; // of a vector unit
};

// In parts, since the first is the largest by far on most boards. Modelled, whatever the
// labels of the constants.
struct BoardEnergy
{
    double restJoules = 0.0;
    double productJoules = 0.0;
    double memoryJoules = 0.0;
    double elementJoules = 0.0;

    [[nodiscard]] double joules() const
    {
        return restJoules + productJoules + memoryJoules + elementJoules;
    }
};

[[nodiscard]] BoardEnergy energyOf(const PowerConstants& power, const BoardWork& work);

// The formula with the constants and the name of the board, for people; of a simulated one it holds
// while it computes.
[[nodiscard]] std::string formulaOf(const Board& board, bool isSimulated = true);

// Seconds that weights take to come from a board's memory, in long reads.
[[nodiscard]] double streamSeconds(const Board& board, double bytes);

// How many cycles of so many a beat of the bus comes from memory in: the rate of a long read, not
// above one a cycle.
struct BeatRate
{
    std::uint32_t beats = 1;
    std::uint32_t cycles = 1;
};

[[nodiscard]] BeatRate beatRateOf(const Board& board);

// In bytes a second: of the slowest memory that is simulated. With one that is much slower the
// core's watchdog would take waiting for the end.
[[nodiscard]] double slowestRateOf(const Board& board);

// Of the board's clock, rounded up.
[[nodiscard]] std::uint32_t cyclesOf(const Board& board, const Figure& nanoseconds);

} // namespace trilume::fpga
