// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"
#include "engine/model/model.h"

namespace trilume::bench {

// Writes some tokens wholly on the board, if its core is built with a vector unit: prints their
// cycles, and whether the logits are the processor's.
void printLayeredTokens(const fpga::Board& board, const model::Model& model);

} // namespace trilume::bench
