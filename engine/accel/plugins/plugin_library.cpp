// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/plugin_library.h"

#include "engine/accel/host/hosted_table.h"
#include "engine/accel/plugins/control_words.h"
#include "engine/accel/plugins/process_manners.h"
#include "engine/runtime/elf_file.h"

#include <algorithm>
#include <utility>

#include <dlfcn.h>

namespace trilume::accel {

namespace {

void ignoreLog(void* /*context*/, std::int32_t /*level*/, const char* /*text*/) {}

std::int32_t neverCancelled(void* /*context*/)
{
    return 0;
}

// dlerror() repeats the path that the sentence begins with.
std::string whyNotLoaded(const std::string& path)
{
    const char* text = dlerror(); // NOLINT(concurrency-mt-unsafe): glibc has one for each thread
    std::string said = text != nullptr ? text : "no reason was given";
    if (said.starts_with(path + ": ")) {
        said.erase(0, path.size() + 2);
    }
    return said;
}

} // namespace

Status checkPluginFile(const std::filesystem::path& path)
{
    if (!path.is_absolute()) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("%1: found a relative path of a plugin, expected one from the "
                                  "root.",
                                  path)};
    }
    return runtime::checkSharedLibrary(path);
}

Error unmannerly(const std::string& plugin, const Sentence& changed)
{
    return {Errc::Unsupported,
            Sentence::of("%1: it changes %2 of the whole program, which a plugin leaves alone; it "
                         "can be used in a process of its own.",
                         plugin, changed)};
}

const trilume_accel_host_t& quietHost()
{
    static const trilume_accel_host_t kHost = [] {
        auto host = emptyStruct<trilume_accel_host_t>();
        host.abi_minor = TRILUME_ACCEL_ABI_MINOR;
        host.log = ignoreLog;
        host.is_cancelled = neverCancelled;
        return host;
    }();
    return kHost;
}

PluginDeviceInfo readDeviceInfo(const PluginTable& plugin, const trilume_accel_device_info_t& info)
{
    const auto known = readStruct<trilume_accel_device_info_t>(&info);
    const std::string own = readText(known.id);
    PluginDeviceInfo device;
    if (isPluginName(own)) {
        device.id = plugin.id + ":" + own;
    }
    device.name = readText(known.name);
    if (device.name.empty()) {
        device.name = plugin.name;
    }
    device.unavailable = readText(known.unavailable);
    device.memoryBytes = known.memory_bytes;
    device.maxVectors = std::max<std::size_t>(known.max_vectors, 1);
    device.maxTickets = std::max<std::size_t>(known.max_tickets, 1);
    device.isSimulated = (known.flags & TRILUME_ACCEL_DEVICE_SIMULATED) != 0;
    const bool isLabel = known.power_label >= TRILUME_ACCEL_LABEL_NONE
                         && known.power_label <= TRILUME_ACCEL_LABEL_MODELLED;
    const bool isScope = known.power_scope >= TRILUME_ACCEL_SCOPE_UNKNOWN
                         && known.power_scope <= TRILUME_ACCEL_SCOPE_BOARD;
    device.powerLabel = isLabel ? known.power_label : TRILUME_ACCEL_LABEL_NONE;
    device.powerScope = isScope ? known.power_scope : TRILUME_ACCEL_SCOPE_UNKNOWN;
    return device;
}

PluginLibrary::PluginLibrary(std::string path, PluginTable table, std::shared_ptr<const void> kept)
    : m_path(std::move(path))
    , m_table(std::move(table))
    , m_kept(std::move(kept))
{}

Result<std::shared_ptr<const PluginLibrary>> PluginLibrary::load(const std::filesystem::path& path,
                                                                 Manners manners)
{
    const std::string name = path.string();
    if (Status usable = checkPluginFile(path); !usable) {
        return usable.error();
    }
    const KeptControlWords kept; // its constructors run now
    const ProcessManners before;
    void* handle = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (handle == nullptr) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: cannot be loaded: %2.", name, whyNotLoaded(name))};
    }
    void* entry = dlsym(handle, TRILUME_ACCEL_PLUGIN_ENTRY);
    if (entry == nullptr) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: is no plugin of Trilume: it has no function "
                                  "%2.",
                                  name, std::string_view(TRILUME_ACCEL_PLUGIN_ENTRY))};
    }
    auto library = take(reinterpret_cast<trilume_accel_plugin_entry_t>(entry)(), name);
    const std::optional<Sentence> changed = before.whatChanged();
    if (changed && manners == Manners::Expected) {
        before.putBack();
        return unmannerly(name, *changed);
    }
    return library;
}

Result<std::shared_ptr<const PluginLibrary>> PluginLibrary::take(
    const trilume_accel_plugin_t* table,
    const std::string& name)
{
    Result<PluginTable> read = readPluginTable(table, name);
    if (!read) {
        return read.error();
    }
    return std::shared_ptr<const PluginLibrary>(
        new PluginLibrary(name, std::move(read).value(), nullptr));
}

Result<std::shared_ptr<const PluginLibrary>> PluginLibrary::host(
    const std::filesystem::path& path,
    const std::filesystem::path& program)
{
    if (Status usable = checkPluginFile(path); !usable) {
        return usable.error();
    }
    const auto deadline = std::chrono::steady_clock::now() + HostedPlugin::kPatience;
    Result<std::shared_ptr<HostedPlugin>> plugin = HostedPlugin::begin(path, program);
    if (!plugin) {
        return plugin.error();
    }
    return host(std::move(plugin).value(), path, deadline);
}

Result<std::shared_ptr<const PluginLibrary>> PluginLibrary::host(
    std::shared_ptr<HostedPlugin> plugin,
    const std::filesystem::path& path,
    std::chrono::steady_clock::time_point deadline)
{
    if (Status loaded = plugin->finish(deadline); !loaded) {
        return loaded.error();
    }
    Result<std::shared_ptr<const HostedTable>> table = HostedTable::lease(std::move(plugin));
    if (!table) {
        return table.error();
    }
    Result<PluginTable> read = readPluginTable(&table.value()->functions(), path.string());
    if (!read) {
        return read.error();
    }
    return std::shared_ptr<const PluginLibrary>(
        new PluginLibrary(path.string(), std::move(read).value(), std::move(table).value()));
}

Result<std::vector<PluginDeviceInfo>> PluginLibrary::devices() const
{
    std::vector<trilume_accel_device_info_t> told(kMostDevices,
                                                  emptyStruct<trilume_accel_device_info_t>());
    auto error = emptyStruct<trilume_accel_error_t>();
    std::uint32_t count = 0;
    const trilume_accel_result_t result =
        callKept(m_table.functions.enumerate, &quietHost(), told.data(), sizeof told.front(),
                 static_cast<std::uint32_t>(told.size()), &count, &error);
    if (result < 0) {
        return pluginError(m_table.id, result, error);
    }
    told.resize(std::min<std::size_t>(count, told.size()));
    std::vector<PluginDeviceInfo> devices;
    for (const trilume_accel_device_info_t& info : told) {
        PluginDeviceInfo device = readDeviceInfo(m_table, info);
        if (!device.id.empty()) {
            devices.push_back(std::move(device));
        }
    }
    return devices;
}

} // namespace trilume::accel
