// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/listed_board.h"

#include <vector>

namespace trilume::fpga {

// Cards that the driver xdma has, each known by its place on the bus: their numbers change when
// they come and go. Whether it is a board of ours is found out when it is opened.
[[nodiscard]] std::vector<ListedBoard> findXdmaBoards(const BoardPlaces& places);

} // namespace trilume::fpga
