// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/open_board.h"
#include "engine/fpga/board_session/telemetry.h"
#include "engine/fpga/board_session/token_functions.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace trilume::fpga {

namespace {

// Whose sums, and whose sizes in bytes, are counted without overflow.
constexpr std::uint64_t kMostRows = std::uint64_t{1} << 31U;

// What is no multiple of the sizes is an error of the caller, what is too large one of the board.
trilume_accel_result_t checkShape(const BoardSession& session,
                                  std::uint64_t rows,
                                  std::uint64_t columns,
                                  trilume_accel_error_t* error)
{
    if (rows == 0 || columns == 0) {
        return abiError(error, TRILUME_ACCEL_ERROR_INVALID, "A matrix without rows or columns.");
    }
    const std::size_t most = session.identity().geometry.mostColumns();
    if (columns > most || rows > kMostRows) {
        return abiError(error, TRILUME_ACCEL_ERROR_UNSUPPORTED,
                        "A matrix of " + std::to_string(rows) + " x " + std::to_string(columns)
                            + " is too large: the board takes " + std::to_string(most)
                            + " columns at most.");
    }
    return TRILUME_ACCEL_OK;
}

SessionJob sessionJob(const trilume_accel_job_t& job)
{
    return {MatrixId{job.matrix}, job.first_row,         job.row_count, job.vectors,
            job.activations,      job.activation_stride, job.results,   job.result_stride};
}

trilume_accel_result_t resultOf(const WaitResult& waited, trilume_accel_error_t* error)
{
    switch (waited.outcome) {
    case WaitOutcome::Done:
        return TRILUME_ACCEL_OK;
    case WaitOutcome::Pending:
        return TRILUME_ACCEL_PENDING;
    case WaitOutcome::Failed:
        return abiError(error, TRILUME_ACCEL_ERROR_FAILED, waited.error.english());
    case WaitOutcome::Lost:
        return abiError(error, TRILUME_ACCEL_ERROR_LOST, waited.error.english());
    case WaitOutcome::Cancelled:
        return abiError(error, TRILUME_ACCEL_ERROR_CANCELLED, "The ticket was given up.");
    case WaitOutcome::Unknown:
        break;
    }
    return abiError(error, TRILUME_ACCEL_ERROR_INVALID, "There is no such ticket.");
}

} // namespace

trilume_accel_device_info_t describeBoard(const Board& board, std::uint64_t memoryBytes)
{
    trilume_accel_device_info_t info = {};
    info.memory_bytes = memoryBytes;
    info.max_vectors = board.geometry.vectors;
    info.max_tickets = BoardSession::kMostTickets;
    if (board.power.scope != PowerScope::None) {
        info.power_label = TRILUME_ACCEL_LABEL_MODELLED;
        info.power_scope = abiScope(board.power.scope);
    }
    return info;
}

trilume_accel_plugin_t tableOfBoards()
{
    trilume_accel_plugin_t table = {};
    table.struct_size = sizeof table;
    table.abi_major = TRILUME_ACCEL_ABI_MAJOR;
    table.abi_minor = TRILUME_ACCEL_ABI_MINOR;
    table.close = BoardFunctions::close;
    table.describe = BoardFunctions::describe;
    table.supports = BoardFunctions::supports;
    table.upload = BoardFunctions::upload;
    table.unload = BoardFunctions::unload;
    table.submit = BoardFunctions::submit;
    table.wait = BoardFunctions::wait;
    table.cancel = BoardFunctions::cancel;
    table.read_telemetry = BoardFunctions::readTelemetry;
    table.self_test = BoardFunctions::selfTest;
    table.extension = TokenFunctions::extension;
    return table;
}

void BoardFunctions::close(trilume_accel_device_t* device)
{
    const std::unique_ptr<trilume_accel_device> closed(device);
}

trilume_accel_result_t BoardFunctions::describe(trilume_accel_device_t* device,
                                                trilume_accel_device_info_t* info,
                                                trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (info == nullptr) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID,
                            "There is no place for the description.");
        }
        trilume_accel_device_info_t filled =
            describeBoard(device->session->board(), device->session->memoryBytes());
        filled.flags = device->flags;
        if (device->meter != nullptr) {
            filled.power_label = abiLabel(device->meter->label());
            filled.power_scope = abiScope(device->meter->scope());
        }
        writeText(filled.id, device->id);
        writeText(filled.name, device->name);
        writeStruct(info, info->struct_size, filled);
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t BoardFunctions::readTelemetry(trilume_accel_device_t* device,
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
        std::optional<double> openSeconds;
        if (device->opened) {
            openSeconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - *device->opened)
                    .count();
        }
        const auto all = readingsOf(session.board(), session.identity(), session.counters(),
                                    device->meter.get(), openSeconds);
        for (std::size_t i = 0; i < std::min<std::size_t>(capacity, all.size()); ++i) {
            writeStruct(reinterpret_cast<char*>(readings) + i * readingSize, readingSize, all[i]);
        }
        *count = static_cast<std::uint32_t>(all.size());
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t BoardFunctions::selfTest(trilume_accel_device_t* device,
                                                trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        const Status tested = device->session->selfTest();
        return tested ? TRILUME_ACCEL_OK : abiError(error, tested.error());
    });
}

trilume_accel_result_t BoardFunctions::supports(trilume_accel_device_t* device,
                                                const trilume_accel_operation_t* operation,
                                                trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (operation == nullptr || operation->struct_size < sizeof *operation) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID, "There is no operation.");
        }
        if (operation->kind != TRILUME_ACCEL_TERNARY_MATVEC) {
            return abiError(error, TRILUME_ACCEL_ERROR_UNSUPPORTED,
                            "Only ternary products are computed.");
        }
        const std::uint32_t most = device->session->identity().geometry.vectors;
        if (operation->vectors > most) {
            return abiError(error, TRILUME_ACCEL_ERROR_UNSUPPORTED,
                            "A job of " + std::to_string(operation->vectors)
                                + " vectors is too large: the board takes " + std::to_string(most)
                                + " at most.");
        }
        return checkShape(*device->session, operation->rows, operation->columns, error);
    });
}

trilume_accel_result_t BoardFunctions::upload(trilume_accel_device_t* device,
                                              const trilume_accel_matrix_t* matrix,
                                              trilume_accel_matrix_handle_t* handle,
                                              trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (matrix == nullptr || matrix->struct_size < sizeof *matrix || handle == nullptr
            || matrix->trits == nullptr || matrix->row_stride < matrix->columns) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID,
                            "A matrix without rows, columns or trits.");
        }
        if (matrix->kind != TRILUME_ACCEL_TERNARY_MATVEC) {
            return abiError(error, TRILUME_ACCEL_ERROR_UNSUPPORTED,
                            "Only ternary matrices are taken.");
        }
        const trilume_accel_result_t checked =
            checkShape(*device->session, matrix->rows, matrix->columns, error);
        if (checked != TRILUME_ACCEL_OK) {
            return checked;
        }
        const Result<MatrixId> id = device->session->upload(
            {matrix->trits, matrix->rows, matrix->columns, matrix->row_stride});
        if (!id) {
            return abiError(error, id.error());
        }
        *handle = static_cast<trilume_accel_matrix_handle_t>(id.value());
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t BoardFunctions::unload(trilume_accel_device_t* device,
                                              trilume_accel_matrix_handle_t handle,
                                              trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        const Status unloaded = device->session->unload(MatrixId{handle});
        return unloaded ? TRILUME_ACCEL_OK : abiError(error, unloaded.error());
    });
}

trilume_accel_result_t BoardFunctions::submit(trilume_accel_device_t* device,
                                              const trilume_accel_job_t* jobs,
                                              size_t jobSize,
                                              uint32_t count,
                                              trilume_accel_ticket_t* ticket,
                                              trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (jobs == nullptr || ticket == nullptr || count == 0 || jobSize < sizeof *jobs) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID, "There are no jobs.");
        }
        std::vector<SessionJob> taken;
        for (std::size_t i = 0; i < count; ++i) {
            trilume_accel_job_t job;
            std::memcpy(&job, reinterpret_cast<const char*>(jobs) + i * jobSize, sizeof job);
            taken.push_back(sessionJob(job));
        }
        const Result<SessionTicket> submitted = device->session->submit(taken);
        if (!submitted) {
            return abiError(error, submitted.error());
        }
        *ticket = static_cast<trilume_accel_ticket_t>(submitted.value());
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t BoardFunctions::wait(trilume_accel_device_t* device,
                                            trilume_accel_ticket_t ticket,
                                            uint64_t timeoutNanoseconds,
                                            trilume_accel_report_t* report,
                                            trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        const auto most = static_cast<std::int64_t>(
            std::min<std::uint64_t>(timeoutNanoseconds, std::numeric_limits<std::int64_t>::max()));
        const WaitResult waited =
            device->session->wait(SessionTicket{ticket}, std::chrono::nanoseconds(most));
        if (waited.outcome == WaitOutcome::Done && report != nullptr) {
            trilume_accel_report_t filled = {};
            filled.cycles = waited.cost.cycles;
            filled.bytes = waited.cost.bytes;
            filled.busy_nanoseconds = static_cast<std::uint64_t>(
                secondsOf(device->session->identity(), waited.cost.cycles) * 1e9);
            writeStruct(report, report->struct_size, filled);
        }
        return resultOf(waited, error);
    });
}

void BoardFunctions::cancel(trilume_accel_device_t* device, trilume_accel_ticket_t ticket)
{
    static_cast<void>(withoutExceptions(nullptr, [&] {
        device->session->cancel(SessionTicket{ticket});
        return TRILUME_ACCEL_OK;
    }));
}

} // namespace trilume::fpga
