// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_connection.h"
#include "engine/accel/host/hosted_tokens.h"
#include "engine/accel/host/shared_tickets.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <vector>

namespace trilume::accel {

// A device in a process of its own, with the functions of a plugin's table: the same threads, the
// same results, and besides them ERROR_LOST when the process is gone. It asks the host only for
// what makes sense.
class HostedDevice final
{
public:
    // Takes the host, in which the plugin is loaded already. Null: `result` and `error` say why.
    [[nodiscard]] static std::unique_ptr<HostedDevice> open(std::unique_ptr<HostConnection> host,
                                                            const trilume_accel_host_t* caller,
                                                            const char* device,
                                                            const char* settings,
                                                            trilume_accel_result_t& result,
                                                            trilume_accel_error_t* error);
    // Closes the device, and ends the process.
    ~HostedDevice();
    HostedDevice(const HostedDevice&) = delete;
    HostedDevice& operator=(const HostedDevice&) = delete;

    [[nodiscard]] trilume_accel_result_t describe(trilume_accel_device_info_t* info,
                                                  trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t supports(const trilume_accel_operation_t* operation,
                                                  trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t upload(const trilume_accel_matrix_t* matrix,
                                                trilume_accel_matrix_handle_t* handle,
                                                trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t unload(trilume_accel_matrix_handle_t handle,
                                                trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t submit(const trilume_accel_job_t* jobs,
                                                std::size_t jobSize,
                                                std::uint32_t count,
                                                trilume_accel_ticket_t* ticket,
                                                trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t wait(trilume_accel_ticket_t ticket,
                                              std::uint64_t timeoutNanoseconds,
                                              trilume_accel_report_t* report,
                                              trilume_accel_error_t* error);
    void cancel(trilume_accel_ticket_t ticket);
    [[nodiscard]] trilume_accel_result_t readTelemetry(trilume_accel_reading_t* readings,
                                                       std::size_t readingSize,
                                                       std::uint32_t capacity,
                                                       std::uint32_t* count,
                                                       trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t selfTest(trilume_accel_error_t* error);

    [[nodiscard]] HostConnection& host() { return *m_host; }

    [[nodiscard]] HostedTokens& tokens() { return m_wholeTokens; }

private:
    struct Matrix
    {
        std::uint64_t rows;
        std::uint64_t columns;
    };

    HostedDevice(std::unique_ptr<HostConnection> host,
                 const trilume_accel_host_t* caller,
                 std::unique_ptr<SharedTickets> tickets);

    [[nodiscard]] bool check(const trilume_accel_job_t& job, CheckedJob& checked) const;
    [[nodiscard]] HostConnection::Question question(HostCall call,
                                                    std::chrono::milliseconds patience,
                                                    trilume_accel_error_t* error) const;

    std::unique_ptr<HostConnection> m_host;
    const trilume_accel_host_t* m_caller; // of open(), until close()
    std::unique_ptr<SharedTickets> m_tickets;
    HostedTokens m_wholeTokens;
    trilume_accel_device_info_t m_info = {};
    std::map<trilume_accel_matrix_handle_t, Matrix> m_matrices; // [device]
    trilume_accel_matrix_handle_t m_lastMatrix = 0;
    std::vector<CheckedJob> m_checked; // of the ticket that is being submitted
};

// Copies what the struct of whoever calls has room for, which begins with `struct_size`.
template <typename Struct>
void fillStruct(void* place, std::size_t room, Struct filled)
{
    filled.struct_size = static_cast<std::uint32_t>(std::min(room, sizeof filled));
    std::memcpy(place, &filled, filled.struct_size);
}

} // namespace trilume::accel
