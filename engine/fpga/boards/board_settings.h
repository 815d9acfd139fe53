// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/boards/board.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trilume::fpga {

// Where a figure comes from that a person has set.
inline constexpr std::string_view kFromSettings = "set for this board";

// A named board with figures of a person's own: of a part with faster memory, say, or metered ones.
// `settings` is a JSON object, empty for none, of any of
//     "rest_watts", "picojoules_per_product", "picojoules_per_byte",
//     "memory_gigabytes_per_second", "memory_megabytes" (2^20 bytes, of each core).
// "picojoules_per_element" is one more where there is a vector unit. What the core was built with,
// its clock and its lanes, is not among them, nor a memory slower than slowestRateOf(). Where
// nobody knows what the board draws, "rest_watts" says it, of the whole board, and the others what
// adds to that: nothing where they are not said. An error names the key, what was found and what
// was expected.
[[nodiscard]] Result<Board> boardWith(const Board& board, std::string_view settings);

// What a person has said of the way to a board that is there; 0: nothing.
struct ConnectionSettings
{
    std::uint64_t memoryBytes = 0; // of a board that does not tell it
    unsigned baud = 0;             // of a serial port
    std::optional<unsigned> bank;  // of a card's memory, as XRT counts them
};

// What a person has said of its meter: at most one of them; empty: nothing.
struct MeterChoice
{
    std::string sensor; // as power::findNamedSensor has it
    std::string log;    // the file of power::followMeterLog

    [[nodiscard]] bool isMade() const { return !sensor.empty() || !log.empty(); }
};

struct AttachedSettings
{
    Board board;
    ConnectionSettings connection;
    MeterChoice meter;
};

// The same of a board that is there, at any rate of its memory, with more keys: "baud" (bits per
// second of its port), "bank" (of the memory of a card that XRT has), and "sensor" or "meter_log".
[[nodiscard]] Result<AttachedSettings> attachedBoardWith(const Board& board,
                                                         std::string_view settings);

} // namespace trilume::fpga
