// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/transports/found_board.h"
#include "engine/fpga/transports/serial/terminal_calls.h"
#include "engine/fpga/transports/system_interface.h"
#include "engine/fpga/transports/xrt/xrt_functions.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace trilume::fpga {

// A board with what there is to tell of it before it is opened.
struct ListedBoard
{
    FoundBoard board;                 // its id as the interface for plugins has it: [a-z0-9-]
    std::optional<Error> unavailable; // why it cannot be opened
    std::filesystem::path device;     // of the system: sensors of the board are found from there
    bool isBesideProcessor = false;   // in the chip that Linux runs on: the machine's are its
};

// Where boards are looked for, and what a person has said of one.
struct BoardPlaces
{
    std::filesystem::path root = "/"; // holds dev and sys
    std::shared_ptr<SystemInterface> system = realSystem();
    std::shared_ptr<TerminalCalls> terminals = std::make_shared<TerminalCalls>();
    std::uint64_t memoryBytes = 0; // of a board that does not tell it; 0: not said
    unsigned baud = 0;             // of a serial port; 0: what its converter has
    std::optional<unsigned> bank;  // of a card's memory, as XRT counts them
    std::function<Result<XrtLibrary>()> loadXrt = fpga::loadXrt; // asked where a card is XRT's
};

} // namespace trilume::fpga
