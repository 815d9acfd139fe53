// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_table.h"
#include "engine/base/result.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace trilume::accel {

struct PluginDeviceInfo
{
    std::string id;                // "PLUGIN:DEVICE"
    std::string name;              // for people
    std::string unavailable;       // why it cannot be opened; empty: it can
    std::uint64_t memoryBytes = 0; // for matrices; 0: no limit of its own
    std::size_t maxVectors = 1;    // of one job
    std::size_t maxTickets = 1;
    bool isSimulated = false;
    int powerLabel = TRILUME_ACCEL_LABEL_NONE;
    int powerScope = TRILUME_ACCEL_SCOPE_UNKNOWN;
};

class HostedPlugin;

// A plugin: loaded into this process, for good, since code that has run once is never taken away,
// as threads and their ends may still need it; or into processes of its own. [any thread]
class PluginLibrary final
{
public:
    enum class Manners
    {
        Expected = 1,
        NoMatter = 2, // in a process of its own, or to find out
    };

    // The path is absolute: nothing is searched for. Refuses what is no shared library for this
    // processor before any of its code can run, and reads the file for that. Whoever calls this
    // lets the file do everything that this program may.
    // One that changes what belongs to the whole process (process_manners.h) is refused, and that
    // put back, unless its manners are no matter.
    [[nodiscard]] static Result<std::shared_ptr<const PluginLibrary>> load(
        const std::filesystem::path& path,
        Manners manners = Manners::Expected);

    // The same file, but its code runs in processes of this program, trilume-device-host, and never
    // in this one: what it does there is no concern of this process.
    [[nodiscard]] static Result<std::shared_ptr<const PluginLibrary>> host(
        const std::filesystem::path& path,
        const std::filesystem::path& program);

    // One that has begun to be loaded there.
    [[nodiscard]] static Result<std::shared_ptr<const PluginLibrary>> host(
        std::shared_ptr<HostedPlugin> plugin,
        const std::filesystem::path& path,
        std::chrono::steady_clock::time_point deadline);

    // A table that is in this program, for tests.
    [[nodiscard]] static Result<std::shared_ptr<const PluginLibrary>> take(
        const trilume_accel_plugin_t* table,
        const std::string& name);

    [[nodiscard]] const std::string& path() const { return m_path; }

    // Whether its code runs in processes of its own.
    [[nodiscard]] bool isHosted() const { return m_kept != nullptr; }

    [[nodiscard]] const PluginTable& table() const { return m_table; }

    // What the plugin says of its devices; those without a usable id are left out. At most
    // kMostDevices.
    [[nodiscard]] Result<std::vector<PluginDeviceInfo>> devices() const;

    static constexpr std::size_t kMostDevices = 64;

private:
    PluginLibrary(std::string path, PluginTable table, std::shared_ptr<const void> kept);

    std::string m_path;
    PluginTable m_table;
    std::shared_ptr<const void> m_kept; // what the functions need
};

// That it changes something which is not a plugin's.
[[nodiscard]] Error unmannerly(const std::string& plugin, const Sentence& changed);

// Whether it may be loaded at all: a path from the root of a whole shared library for this
// processor.
[[nodiscard]] Status checkPluginFile(const std::filesystem::path& path);

// What a plugin says of one of its devices, made safe.
[[nodiscard]] PluginDeviceInfo readDeviceInfo(const PluginTable& plugin,
                                              const trilume_accel_device_info_t& info);

// What plugins are given; logs nothing and cancels nothing.
[[nodiscard]] const trilume_accel_host_t& quietHost();

} // namespace trilume::accel
