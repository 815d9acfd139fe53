// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/virtual_board/virtual_plugin.h"

#include "engine/fpga/board_session/open_board.h"
#include "engine/fpga/boards/board_settings.h"
#include "engine/fpga/virtual_board/simulated_bus.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace trilume::fpga {

namespace {

std::string nameOf(const Board& board)
{
    return std::string(board.name) + ", simulated";
}

trilume_accel_device_info_t describeSimulated(const Board& board)
{
    trilume_accel_device_info_t info = describeBoard(board, board.cores * board.memory.bytes);
    info.flags = TRILUME_ACCEL_DEVICE_SIMULATED;
    writeText(info.id, board.id);
    writeText(info.name, nameOf(board));
    return info;
}

// Whether its core was built, which takes Verilator.
bool isBuilt(const Board& board)
{
    const std::vector<std::string> cores = VerilatedBoard::geometries();
    return std::find(cores.begin(), cores.end(), board.core) != cores.end();
}

trilume_accel_result_t enumerate(const trilume_accel_host_t* /*host*/,
                                 trilume_accel_device_info_t* devices,
                                 size_t deviceSize,
                                 uint32_t capacity,
                                 uint32_t* count,
                                 trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (count == nullptr || (devices == nullptr && capacity > 0)) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID,
                            "There is no place for the devices.");
        }
        const std::span<const Board> boards = namedBoards();
        for (std::size_t i = 0; i < std::min<std::size_t>(capacity, boards.size()); ++i) {
            trilume_accel_device_info_t info = describeSimulated(boards[i]);
            if (!isBuilt(boards[i])) {
                writeText(info.unavailable,
                          "This program was built without the core of this board.");
            }
            writeStruct(reinterpret_cast<char*>(devices) + i * deviceSize, deviceSize, info);
        }
        *count = static_cast<std::uint32_t>(boards.size());
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t open(const trilume_accel_host_t* /*host*/,
                            const char* deviceId,
                            const char* settings, // of boards/board_settings.h
                            trilume_accel_device_t** device,
                            trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (deviceId == nullptr || device == nullptr) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID, "No device was named.");
        }
        const Board* named = findBoard(deviceId);
        if (named == nullptr) {
            return abiError(error, TRILUME_ACCEL_ERROR_UNSUPPORTED,
                            "There is no board \"" + std::string(deviceId) + "\".");
        }
        const Result<Board> board = boardWith(*named, settings != nullptr ? settings : "");
        if (!board) {
            return abiError(error, board.error());
        }
        std::vector<std::unique_ptr<Bus>> cores;
        for (std::uint32_t core = 0; core < board.value().cores; ++core) {
            Result<std::unique_ptr<SimulatedBus>> bus = SimulatedBus::of(board.value());
            if (!bus) {
                return abiError(error, bus.error());
            }
            cores.push_back(std::move(bus).value());
        }
        Result<std::unique_ptr<BoardSession>> session =
            BoardSession::open(board.value(), std::move(cores));
        if (!session) {
            return abiError(error, session.error());
        }
        auto made = std::make_unique<trilume_accel_device>();
        made->session = std::move(session).value();
        made->flags = TRILUME_ACCEL_DEVICE_SIMULATED;
        made->id = named->id;
        made->name = nameOf(*named);
        *device = made.release();
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_plugin_t table()
{
    trilume_accel_plugin_t table = tableOfBoards();
    table.id = "virtual";
    table.name = "Simulated FPGA boards";
    table.version = TRILUME_VERSION;
    table.enumerate = enumerate;
    table.open = open;
    return table;
}

} // namespace

const trilume_accel_plugin_t& virtualPlugin()
{
    static const trilume_accel_plugin_t kTable = table();
    return kTable;
}

} // namespace trilume::fpga
