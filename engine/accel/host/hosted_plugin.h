// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_connection.h"
#include "engine/accel/host/hosted_device.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

namespace trilume::accel {

// A plugin whose code never runs in this process. Each device that is opened has a host of its own,
// so that one that hangs or crashes takes no other along and is surely gone once it is closed; what
// the plugin is asked besides has another, which ends with the answer. [any thread]
class HostedPlugin final
{
public:
    // Begins to load it and asks which devices there are, without waiting: several are looked at
    // together. The file is known to be a shared library.
    [[nodiscard]] static Result<std::shared_ptr<HostedPlugin>> begin(
        const std::filesystem::path& path,
        const std::filesystem::path& program);

    // Waits for both; an error names the file. To be called once, before all below.
    [[nodiscard]] Status finish(MessageChannel::Deadline deadline);

    // How long both may take.
    static constexpr std::chrono::milliseconds kPatience{1800};

    [[nodiscard]] const LoadAnswer& about() const { return m_about; }

    // As in the table of a plugin.
    [[nodiscard]] trilume_accel_result_t enumerate(const trilume_accel_host_t* caller,
                                                   trilume_accel_device_info_t* devices,
                                                   std::size_t deviceSize,
                                                   std::uint32_t capacity,
                                                   std::uint32_t* count,
                                                   trilume_accel_error_t* error);
    [[nodiscard]] std::unique_ptr<HostedDevice> open(const trilume_accel_host_t* caller,
                                                     const char* device,
                                                     const char* settings,
                                                     trilume_accel_result_t& result,
                                                     trilume_accel_error_t* error);

private:
    HostedPlugin(std::filesystem::path path, std::filesystem::path program);

    [[nodiscard]] Result<std::unique_ptr<HostConnection>> start(
        MessageChannel::Deadline deadline) const;
    [[nodiscard]] std::unique_ptr<HostConnection> takeIdle();
    [[nodiscard]] std::unique_ptr<HostConnection> loaded(trilume_accel_result_t& result,
                                                         trilume_accel_error_t* error);

    const std::filesystem::path m_path;
    const std::filesystem::path m_program;
    LoadAnswer m_about = {};
    std::mutex m_mutex;                     // all below
    std::unique_ptr<HostConnection> m_idle; // with the plugin loaded and nothing open
    // What was said of the devices when it was loaded, for the first who asks.
    std::unique_ptr<EnumerateAnswer> m_told;
    trilume_accel_result_t m_toldResult = TRILUME_ACCEL_OK;
    trilume_accel_error_t m_toldError = {};
};

} // namespace trilume::accel
