// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"
#include "engine/fpga/driver/geometry.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace trilume::fpga {

// A number of a board, and where it comes from.
struct Figure
{
    double value = 0.0;
    EvidenceLabel label = EvidenceLabel::Modelled;
    std::string_view source; // for people
};

// How the core adds up a row's products; the results are the same. The numbers are those of
// register STYLE.
enum class DatapathStyle
{
    Planes = 1, // ones are counted in each bit of the activations
    Tree = 2,   // of adders
};

// What a power covers, of which the board's constants speak.
enum class PowerScope
{
    None = 0,  // nobody knows it
    Board = 1, // all behind its supply
    Module,    // the chip with its memory and regulators
};

// Watts at rest, and what a product, a byte and an element of a vector unit add to them.
struct PowerConstants
{
    PowerScope scope = PowerScope::Board;
    Figure restWatts;
    Figure picojoulesPerProduct;
    Figure picojoulesPerByte;
    Figure picojoulesPerElement = {}; // without a source: it has no such unit
};

// The memory that weights stream from, of each core.
struct BoardMemory
{
    std::uint64_t bytes = 0;
    Figure bytesPerSecond; // of long reads, refresh aside
    Figure latencyNanoseconds;
    Figure refreshEveryNanoseconds;
    Figure refreshNanoseconds; // how long it answers nothing
};

// A board that exists, or could: what its core looks like and what its numbers are.
struct Board
{
    std::string_view id; // [a-z0-9-]
    std::string_view name;
    std::string_view core; // of engine/fpga/simulation/geometries.txt: has this geometry and clock
    std::uint32_t cores = 1; // alike, each with a memory of its own
    Geometry geometry;
    DatapathStyle style = DatapathStyle::Planes;
    Figure clockKilohertz;
    BoardMemory memory;
    PowerConstants power;
};

[[nodiscard]] std::span<const Board> namedBoards();

// Null: there is none of this name.
[[nodiscard]] const Board* findBoard(std::string_view id);

} // namespace trilume::fpga
