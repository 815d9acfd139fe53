// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/serial/serial_board.h"

// NOLINTNEXTLINE(readability-identifier-naming): the name of the built object
extern "C" trilume::fpga::SerialBoard* trilume_serial_board_of_tests(
    const trilume::fpga::BoardSetup* setup);

namespace trilume::fpga {

std::unique_ptr<SerialBoard> SerialBoard::create(const MemoryTiming& timing)
{
    const BoardSetup setup{.memoryBytes = kMemoryBytes, .timing = timing};
    return std::unique_ptr<SerialBoard>(trilume_serial_board_of_tests(&setup));
}

} // namespace trilume::fpga
