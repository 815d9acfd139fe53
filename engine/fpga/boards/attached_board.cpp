// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/attached_board.h"

#include "engine/fpga/boards/projected_boards.h"

#include <algorithm>

namespace trilume::fpga {

namespace {

const Board* namedLike(const Identity& identity)
{
    const auto isLike = [&](const Board& board) {
        return board.geometry == identity.geometry
               && board.clockKilohertz.value == static_cast<double>(identity.clockKilohertz);
    };
    for (const std::span<const Board> boards : {namedBoards(), projectedBoards()}) {
        if (const auto found = std::ranges::find_if(boards, isLike); found != boards.end()) {
            return &*found;
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
