// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"
#include "engine/model/model_shape.h"

namespace trilume::bench {

// Prints what a token of this shape costs the simulated board and the line to it: as the engine
// asks for it, products only, and with norms and gates on the board. `hostMilliseconds` is what
// those take where they are now.
void printLayerStudy(const fpga::Board& board,
                     const model::ModelShape& shape,
                     double hostMilliseconds);

} // namespace trilume::bench
