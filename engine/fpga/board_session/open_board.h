// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/board_session/abi_structs.h"
#include "engine/fpga/board_session/board_session.h"
#include "engine/fpga/board_session/board_tokens.h"
#include "engine/fpga/board_session/power_meter.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <string>

#include <trilume/accelerator.h>

// What a caller holds.
struct trilume_accel_device
{
    std::unique_ptr<trilume::fpga::BoardSession> session;
    std::uint32_t flags = 0; // TRILUME_ACCEL_DEVICE_*
    std::string id = {};
    std::string name = {};
    std::unique_ptr<trilume::fpga::PowerMeter> meter = {};   // null: what it draws is modelled
    std::unique_ptr<trilume::fpga::BoardTokens> tokens = {}; // null: no model has begun
    std::optional<std::chrono::steady_clock::time_point> opened = {}; // of one that is there
};

namespace trilume::fpga {

// No exception leaves a plugin.
template <typename Body>
trilume_accel_result_t withoutExceptions(trilume_accel_error_t* error, const Body& body)
{
    try {
        return body();
    } catch (const std::bad_alloc&) {
        return abiError(error, TRILUME_ACCEL_ERROR_MEMORY, "There is not enough memory.");
    } catch (...) {
        return abiError(error, TRILUME_ACCEL_ERROR_FAILED, "The plugin could not go on.");
    }
}

// What is known of a board before it is open.
[[nodiscard]] trilume_accel_device_info_t describeBoard(const Board& board,
                                                        std::uint64_t memoryBytes);

// All of a table but what finds and opens boards, and the names of the plugin.
[[nodiscard]] trilume_accel_plugin_t tableOfBoards();

// Its functions.
struct BoardFunctions
{
    static void close(trilume_accel_device_t* device);
    static trilume_accel_result_t describe(trilume_accel_device_t* device,
                                           trilume_accel_device_info_t* info,
                                           trilume_accel_error_t* error);
    static trilume_accel_result_t readTelemetry(trilume_accel_device_t* device,
                                                trilume_accel_reading_t* readings,
                                                size_t readingSize,
                                                uint32_t capacity,
                                                uint32_t* count,
                                                trilume_accel_error_t* error);
    static trilume_accel_result_t selfTest(trilume_accel_device_t* device,
                                           trilume_accel_error_t* error);
    static trilume_accel_result_t supports(trilume_accel_device_t* device,
                                           const trilume_accel_operation_t* operation,
                                           trilume_accel_error_t* error);
    static trilume_accel_result_t upload(trilume_accel_device_t* device,
                                         const trilume_accel_matrix_t* matrix,
                                         trilume_accel_matrix_handle_t* handle,
                                         trilume_accel_error_t* error);
    static trilume_accel_result_t unload(trilume_accel_device_t* device,
                                         trilume_accel_matrix_handle_t handle,
                                         trilume_accel_error_t* error);
    static trilume_accel_result_t submit(trilume_accel_device_t* device,
                                         const trilume_accel_job_t* jobs,
                                         size_t jobSize,
                                         uint32_t count,
                                         trilume_accel_ticket_t* ticket,
                                         trilume_accel_error_t* error);
    static trilume_accel_result_t wait(trilume_accel_device_t* device,
                                       trilume_accel_ticket_t ticket,
                                       uint64_t timeoutNanoseconds,
                                       trilume_accel_report_t* report,
                                       trilume_accel_error_t* error);
    static void cancel(trilume_accel_device_t* device, trilume_accel_ticket_t ticket);
};

} // namespace trilume::fpga
