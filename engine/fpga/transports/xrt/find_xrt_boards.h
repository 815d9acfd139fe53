// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/listed_board.h"

#include <vector>

namespace trilume::fpga {

// Cards that XRT's driver xocl has, by their place on the bus. The library is loaded where there is
// one, and never else. Whether a core of ours is on it is found out when it is opened.
[[nodiscard]] std::vector<ListedBoard> findXrtBoards(const BoardPlaces& places);

} // namespace trilume::fpga
