// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/device_search.h"

#include "app/platform/paths.h"
#include "engine/power/find_meters.h"
#include "engine/power/named_model.h"
#include "engine/power/system_access.h"

#include <QCryptographicHash>
#include <QFile>

#include <filesystem>
#include <utility>

namespace trilume::app {

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

std::string sha256Of(const std::filesystem::path& path)
{
    QFile file(QFile::decodeName(QByteArray::fromStdString(path.string())));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
               ? hash.result().toHex().toStdString()
               : std::string();
}

FoundDevice processor()
{
    const power::SystemAccess access;
    FoundDevice device;
    device.id = kProcessorId;
    device.name = power::processorName(access);
    if (device.name.empty()) {
        device.name = "Processor";
    }
    if (const auto meter = power::openCpuMeter(access)) {
        device.powerLabel = meter.value()->info().label;
        device.powerScope = scopeName(meter.value()->info().scope);
    }
    return device;
}

std::optional<EvidenceLabel> evidenceOf(int label)
{
    switch (label) {
    case TRILUME_ACCEL_LABEL_MEASURED:
        return EvidenceLabel::Measured;
    case TRILUME_ACCEL_LABEL_DERIVED:
        return EvidenceLabel::Derived;
    case TRILUME_ACCEL_LABEL_MODELLED:
        return EvidenceLabel::Modelled;
    default:
        return std::nullopt;
    }
}

std::string deviceScope(int scope)
{
    switch (scope) {
    case TRILUME_ACCEL_SCOPE_CHIP:
        return "chip";
    case TRILUME_ACCEL_SCOPE_MODULE:
        return "module";
    case TRILUME_ACCEL_SCOPE_BOARD:
        return "board";
    default:
        return {};
    }
}

FoundDevice ofPlugin(const std::filesystem::path& path)
{
    FoundDevice device;
    device.id = path.filename().string();
    device.plugin = path.string();
    device.sha256 = sha256Of(path);
    return device;
}

void addDevicesOf(const accel::FoundPlugin& plugin, std::vector<FoundDevice>& list)
{
    FoundDevice device = ofPlugin(plugin.path);
    if (!plugin.library) {
        device.unavailable = plugin.library.error();
        list.push_back(std::move(device));
        return;
    }
    const auto& library = *plugin.library.value();
    device.name = library.table().name;
    const auto infos = library.devices();
    if (!infos || infos.value().empty()) {
        device.id = library.table().id;
        device.isEmptyPlugin = infos.ok();
        device.unavailable =
            infos ? Error{Errc::NotFound,
                          Sentence::of("The plugin %1 has found no device.", library.table().id)}
                  : infos.error();
        list.push_back(std::move(device));
        return;
    }
    for (const accel::PluginDeviceInfo& info : infos.value()) {
        device.id = info.id;
        device.name = info.name;
        device.unavailable.reset();
        if (!info.unavailable.empty()) {
            device.unavailable = Error{Errc::Device, Sentence::asIs(info.unavailable)};
        }
        device.isSimulated = info.isSimulated;
        device.powerLabel = evidenceOf(info.powerLabel);
        device.powerScope = device.powerLabel ? deviceScope(info.powerScope) : std::string();
        list.push_back(device);
    }
}

} // namespace

std::vector<accel::FoundPlugin> findPlugins(PluginHome home, const QStringList& moreFolders)
{
    std::vector<std::filesystem::path> folders;
    const QStringList names = pluginFolders(moreFolders);
    for (const QString& name : names) {
        folders.push_back(nativePath(name));
    }
    return accel::findPlugins(folders, home == PluginHome::OwnProcess ? nativePath(deviceHostPath())
                                                                      : std::filesystem::path());
}

std::shared_ptr<const accel::PluginLibrary> findPluginOf(const std::string& device,
                                                         PluginHome home,
                                                         const QStringList& moreFolders)
{
    for (const accel::FoundPlugin& plugin : findPlugins(home, moreFolders)) {
        if (plugin.library && device.starts_with(plugin.library.value()->table().id + ":")) {
            return plugin.library.value();
        }
    }
    return nullptr;
}

std::vector<FoundDevice> findDevices(PluginHome home, const QStringList& moreFolders)
{
    std::vector<FoundDevice> list{processor()};
    for (const accel::FoundPlugin& plugin : findPlugins(home, moreFolders)) {
        addDevicesOf(plugin, list);
    }
    return list;
}

} // namespace trilume::app
