// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/listed_board.h"

#include <vector>

namespace trilume::fpga {

// Cores whose node in the device tree is called trilume or begins so, each with its buffer: that of
// u-dma-buf which is called udmabuf-NODE, or the only one there is. Others are not touched: a
// register that is only read may do something.
[[nodiscard]] std::vector<ListedBoard> findUioBoards(const BoardPlaces& places);

} // namespace trilume::fpga
