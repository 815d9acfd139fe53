// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/attached_board.h"

namespace trilume::fpga {

namespace {

const Board* namedLike(const Identity& identity)
{
    for (const Board& board : namedBoards()) {
        if (board.geometry == identity.geometry
            && board.clockKilohertz.value == static_cast<double>(identity.clockKilohertz)) {
            return &board;
        }
    }
    return nullptr;
}

} // namespace

Board attachedBoard(const Identity& identity)
{
    const Figure clock{static_cast<double>(identity.clockKilohertz), EvidenceLabel::Derived,
                       "register CLOCK_KHZ"};
    Board board;
    if (const Board* named = namedLike(identity)) {
        board = *named;
    } else {
        board.id = "unnamed";
        board.name = "FPGA board";
        board.geometry = identity.geometry;
        board.memory.bytesPerSecond = {identity.geometry.busBytes * clock.value * 1e3,
                                       EvidenceLabel::Modelled,
                                       "assumed: a beat in every cycle of the core"};
        board.power.scope = PowerScope::None;
    }
    board.cores = 1; // each is a device of its own
    board.clockKilohertz = clock;
    return board;
}

} // namespace trilume::fpga
