// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/listed_board.h"

#include <vector>

namespace trilume::fpga {

// What all transports find. [any thread] Opens nothing.
[[nodiscard]] std::vector<ListedBoard> findAttachedBoards(const BoardPlaces& places);

} // namespace trilume::fpga
