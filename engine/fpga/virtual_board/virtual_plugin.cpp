// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/virtual_board/virtual_plugin.h"

#include "engine/fpga/boards/board_settings.h"
#include "engine/fpga/virtual_board/open_board.h"
#include "engine/fpga/virtual_board/simulated_bus.h"
#include "engine/fpga/virtual_board/telemetry.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace trilume::fpga {

namespace {

trilume_accel_device_info_t describeBoard(const Board& board, std::uint64_t memoryBytes)
{
    trilume_accel_device_info_t info = {};
    info.flags = TRILUME_ACCEL_DEVICE_SIMULATED;
    writeText(info.id, board.id);
    writeText(info.name, std::string(board.name) + ", simulated");
    info.memory_bytes = memoryBytes;
    info.max_vectors = board.geometry.vectors;
    info.max_tickets = BoardSession::kMostTickets;
    info.power_label = TRILUME_ACCEL_LABEL_MODELLED;
    info.power_scope = board.power.scope == PowerScope::Board ? TRILUME_ACCEL_SCOPE_BOARD
                                                              : TRILUME_ACCEL_SCOPE_MODULE;
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
            trilume_accel_device_info_t info =
                describeBoard(boards[i], boards[i].cores * boards[i].memory.bytes);
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
        *device = made.release();
        return TRILUME_ACCEL_OK;
    });
}

void close(trilume_accel_device_t* device)
{
    const std::unique_ptr<trilume_accel_device> closed(device);
}

trilume_accel_result_t describe(trilume_accel_device_t* device,
                                trilume_accel_device_info_t* info,
                                trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (info == nullptr) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID,
                            "There is no place for the description.");
        }
        writeStruct(info, info->struct_size,
                    describeBoard(device->session->board(), device->session->memoryBytes()));
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t readTelemetry(trilume_accel_device_t* device,
                                     trilume_accel_reading_t* readings,
                                     size_t readingSize,
                                     uint32_t capacity,
                                     uint32_t* count,
                                     trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (count == nullptr || (readings == nullptr && capacity > 0)) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID,
                            "There is no place for the readings.");
        }
        const BoardSession& session = *device->session;
        const auto all = readingsOf(session.board(), session.identity(), session.counters());
        for (std::size_t i = 0; i < std::min<std::size_t>(capacity, all.size()); ++i) {
            writeStruct(reinterpret_cast<char*>(readings) + i * readingSize, readingSize,
                        all.at(i));
        }
        *count = static_cast<std::uint32_t>(all.size());
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t selfTest(trilume_accel_device_t* device, trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        const Status tested = device->session->selfTest();
        return tested ? TRILUME_ACCEL_OK : abiError(error, tested.error());
    });
}

trilume_accel_plugin_t table()
{
    trilume_accel_plugin_t table = {};
    table.struct_size = sizeof table;
    table.abi_major = TRILUME_ACCEL_ABI_MAJOR;
    table.abi_minor = TRILUME_ACCEL_ABI_MINOR;
    table.id = "virtual";
    table.name = "Simulated FPGA boards";
    table.version = TRILUME_VERSION;
    table.enumerate = enumerate;
    table.open = open;
    table.close = close;
    table.describe = describe;
    table.supports = BoardFunctions::supports;
    table.upload = BoardFunctions::upload;
    table.unload = BoardFunctions::unload;
    table.submit = BoardFunctions::submit;
    table.wait = BoardFunctions::wait;
    table.cancel = BoardFunctions::cancel;
    table.read_telemetry = readTelemetry;
    table.self_test = selfTest;
    return table;
}

} // namespace

const trilume_accel_plugin_t& virtualPlugin()
{
    static const trilume_accel_plugin_t kTable = table();
    return kTable;
}

} // namespace trilume::fpga
