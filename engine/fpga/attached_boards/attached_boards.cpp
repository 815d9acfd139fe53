// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/attached_boards/attached_boards.h"

#include "engine/fpga/transports/uio/find_uio_boards.h"
#include "engine/fpga/transports/xdma/find_xdma_boards.h"

#include <iterator>
#include <utility>

namespace trilume::fpga {

std::vector<ListedBoard> findAttachedBoards(const BoardPlaces& places)
{
    std::vector<ListedBoard> boards = findXdmaBoards(places);
    std::vector<ListedBoard> beside = findUioBoards(places);
    std::move(beside.begin(), beside.end(), std::back_inserter(boards));
    return boards;
}

} // namespace trilume::fpga
