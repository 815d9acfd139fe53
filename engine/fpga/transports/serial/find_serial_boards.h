// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/listed_board.h"

#include <vector>

namespace trilume::fpga {

// Serial ports of converters at USB that boards have, each known by its place on the bus: the
// numbers of ports change when they come and go. Others are not touched: somebody else's device may
// do something with any byte. Whether there is a board of ours behind such a converter is found out
// when it is opened, by its answer.
[[nodiscard]] std::vector<ListedBoard> findSerialBoards(const BoardPlaces& places);

} // namespace trilume::fpga
