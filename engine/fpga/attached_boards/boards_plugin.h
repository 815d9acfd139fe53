// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/board_session/open_board.h"
#include "engine/fpga/boards/board_settings.h"
#include "engine/fpga/transports/listed_board.h"
#include "engine/power/system_access.h"

#include <vector>

#include <trilume/accelerator.h>

namespace trilume::fpga {

using FindBoards = std::vector<ListedBoard> (*)(const ConnectionSettings& said);

// How meters see the machine.
using PowerAccess = power::SystemAccess (*)();

[[nodiscard]] inline power::SystemAccess ofThisMachine()
{
    return {};
}

// Where boards are found, and their meters.
struct Machine
{
    FindBoards find;
    PowerAccess access;
};

// The functions of the plugin "boards" that find and open.
struct AttachedFunctions
{
    static trilume_accel_result_t enumerate(const Machine& machine,
                                            trilume_accel_device_info_t* devices,
                                            size_t deviceSize,
                                            uint32_t capacity,
                                            uint32_t* count,
                                            trilume_accel_error_t* error);
    // `settings` of boards/board_settings.h
    static trilume_accel_result_t open(const Machine& machine,
                                       const trilume_accel_host_t* host,
                                       const char* deviceId,
                                       const char* settings,
                                       trilume_accel_device_t** device,
                                       trilume_accel_error_t* error);
};

// The table of the plugin "boards", whose devices are what `Find` finds: of tests another one, and
// another machine that their meters are of.
template <FindBoards Find, PowerAccess Access = ofThisMachine>
trilume_accel_plugin_t boardsTable(const char* version)
{
    trilume_accel_plugin_t table = tableOfBoards();
    table.id = "boards";
    table.name = "FPGA boards";
    table.version = version;
    table.enumerate = [](const trilume_accel_host_t* /*host*/, trilume_accel_device_info_t* devices,
                         size_t deviceSize, uint32_t capacity, uint32_t* count,
                         trilume_accel_error_t* error) {
        return AttachedFunctions::enumerate({Find, Access}, devices, deviceSize, capacity, count,
                                            error);
    };
    table.open = [](const trilume_accel_host_t* host, const char* deviceId, const char* settings,
                    trilume_accel_device_t** device, trilume_accel_error_t* error) {
        return AttachedFunctions::open({Find, Access}, host, deviceId, settings, device, error);
    };
    return table;
}

} // namespace trilume::fpga
