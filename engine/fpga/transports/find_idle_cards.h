// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/listed_board.h"

#include <vector>

namespace trilume::fpga {

// Cards with a chip of Xilinx that no driver has: nothing can be done with them but to say what it
// takes. Cards that another driver has are somebody else's.
[[nodiscard]] std::vector<ListedBoard> findIdleCards(const BoardPlaces& places);

} // namespace trilume::fpga
