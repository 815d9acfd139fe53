// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/board_session/open_board.h"
#include "engine/fpga/boards/board_settings.h"
#include "engine/fpga/transports/listed_board.h"

#include <vector>

#include <trilume/accelerator.h>

namespace trilume::fpga {

using FindBoards = std::vector<ListedBoard> (*)(const ConnectionSettings& said);

// The functions of the plugin "boards" that find and open.
struct AttachedFunctions
{
    static trilume_accel_result_t enumerate(FindBoards find,
                                            trilume_accel_device_info_t* devices,
                                            size_t deviceSize,
                                            uint32_t capacity,
                                            uint32_t* count,
                                            trilume_accel_error_t* error);
    static trilume_accel_result_t open(FindBoards find,
                                       const char* deviceId,
                                       const char* settings, // of boards/board_settings.h
                                       trilume_accel_device_t** device,
                                       trilume_accel_error_t* error);
};

// The table of the plugin "boards", whose devices are what `Find` finds: of tests another one.
template <FindBoards Find>
trilume_accel_plugin_t boardsTable(const char* version)
{
    trilume_accel_plugin_t table = tableOfBoards();
    table.id = "boards";
    table.name = "FPGA boards";
    table.version = version;
    table.enumerate = [](const trilume_accel_host_t* /*host*/, trilume_accel_device_info_t* devices,
                         size_t deviceSize, uint32_t capacity, uint32_t* count,
                         trilume_accel_error_t* error) {
        return AttachedFunctions::enumerate(Find, devices, deviceSize, capacity, count, error);
    };
    table.open = [](const trilume_accel_host_t* /*host*/, const char* deviceId,
                    const char* settings, trilume_accel_device_t** device,
                    trilume_accel_error_t* error) {
        return AttachedFunctions::open(Find, deviceId, settings, device, error);
    };
    return table;
}

} // namespace trilume::fpga
