// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/attached_boards/attached_boards.h"
#include "engine/fpga/attached_boards/boards_plugin.h"

namespace {

std::vector<trilume::fpga::ListedBoard> findOfThisMachine(
    const trilume::fpga::ConnectionSettings& said)
{
    trilume::fpga::BoardPlaces places;
    places.memoryBytes = said.memoryBytes;
    places.baud = said.baud;
    places.bank = said.bank;
    return trilume::fpga::findAttachedBoards(places);
}

} // namespace

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static const trilume_accel_plugin_t kTable =
        trilume::fpga::boardsTable<findOfThisMachine>(TRILUME_VERSION);
    return &kTable;
}
