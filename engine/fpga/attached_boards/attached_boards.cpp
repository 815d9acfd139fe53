// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/attached_boards/attached_boards.h"

#include "engine/fpga/transports/find_idle_cards.h"
#include "engine/fpga/transports/serial/find_serial_boards.h"
#include "engine/fpga/transports/uio/find_uio_boards.h"
#include "engine/fpga/transports/xdma/find_xdma_boards.h"
#include "engine/fpga/transports/xrt/find_xrt_boards.h"

#include <iterator>
#include <utility>

namespace trilume::fpga {

std::vector<ListedBoard> findAttachedBoards(const BoardPlaces& places)
{
    std::vector<ListedBoard> boards = findXdmaBoards(places);
    for (const auto find : {findXrtBoards, findUioBoards, findSerialBoards, findIdleCards}) {
        std::vector<ListedBoard> others = find(places);
        std::move(others.begin(), others.end(), std::back_inserter(boards));
    }
    return boards;
}

} // namespace trilume::fpga
