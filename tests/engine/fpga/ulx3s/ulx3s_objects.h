// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/fpga/serial/serial_board.h"

#include <memory>

namespace trilume::fpga {

// A whole ULX3S but for its pins (engine/fpga/support/ulx3s), with a chip of SDRAM that was not set
// up yet. Its memory has no faults to be injected.
[[nodiscard]] std::unique_ptr<SerialBoard> createUlx3sBoard();

} // namespace trilume::fpga
