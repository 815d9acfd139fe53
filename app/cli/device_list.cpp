// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_list.h"

#include "app/cli/engine_options.h"
#include "app/platform/paths.h"
#include "engine/base/evidence.h"
#include "engine/power/find_meters.h"
#include "engine/power/named_model.h"
#include "engine/power/system_access.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

std::string sha256Of(const std::filesystem::path& path)
{
    QFile file(QFile::decodeName(QByteArray::fromStdString(path.string())));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
               ? hash.result().toHex().toStdString()
               : std::string();
}

ListedDevice processor()
{
    const power::SystemAccess access;
    ListedDevice device;
    device.id = processorId();
    device.name = power::processorName(access);
    if (device.name.empty()) {
        device.name = "Processor";
    }
    if (const auto meter = power::openCpuMeter(access)) {
        device.powerLabel = evidenceName(meter.value()->info().label);
        device.scope = scopeName(meter.value()->info().scope);
    }
    return device;
}

std::string labelName(int label)
{
    switch (label) {
    case TRILUME_ACCEL_LABEL_MEASURED:
        return evidenceName(EvidenceLabel::Measured);
    case TRILUME_ACCEL_LABEL_DERIVED:
        return evidenceName(EvidenceLabel::Derived);
    case TRILUME_ACCEL_LABEL_MODELLED:
        return evidenceName(EvidenceLabel::Modelled);
    default:
        return {};
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

ListedDevice ofPlugin(const std::filesystem::path& path)
{
    ListedDevice device;
    device.id = path.filename().string();
    device.plugin = path.string();
    device.sha256 = sha256Of(path);
    return device;
}

void addDevicesOf(const accel::FoundPlugin& plugin, std::vector<ListedDevice>& list)
{
    ListedDevice device = ofPlugin(plugin.path);
    if (!plugin.library) {
        device.unavailable = plugin.library.error().english();
        list.push_back(std::move(device));
        return;
    }
    const auto& library = *plugin.library.value();
    device.name = library.table().name;
    const auto infos = library.devices();
    if (!infos || infos.value().empty()) {
        device.id = library.table().id;
        device.unavailable = infos ? "It has found no device." : infos.error().english();
        list.push_back(std::move(device));
        return;
    }
    for (const accel::PluginDeviceInfo& info : infos.value()) {
        device.id = info.id;
        device.name = info.name;
        device.unavailable = info.unavailable;
        device.powerLabel = labelName(info.powerLabel);
        device.scope = device.powerLabel.empty() ? std::string() : deviceScope(info.powerScope);
        list.push_back(device);
    }
}

nlohmann::ordered_json nullIfEmpty(const std::string& text)
{
    return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

} // namespace

std::string processorId()
{
    return "cpu";
}

PluginHome pluginHome(const Arguments& arguments)
{
    return arguments.isSet("device-in-process") ? PluginHome::ThisProcess : PluginHome::OwnProcess;
}

std::vector<accel::FoundPlugin> findPlugins(PluginHome home)
{
    std::vector<std::filesystem::path> folders;
    const QStringList names = app::pluginFolders();
    for (const QString& name : names) {
        folders.push_back(toPath(name));
    }
    return accel::findPlugins(folders, home == PluginHome::OwnProcess
                                           ? toPath(app::deviceHostPath())
                                           : std::filesystem::path());
}

std::vector<ListedDevice> listDevices(PluginHome home)
{
    std::vector<ListedDevice> list{processor()};
    for (const accel::FoundPlugin& plugin : findPlugins(home)) {
        addDevicesOf(plugin, list);
    }
    return list;
}

std::string devicesText(const std::vector<ListedDevice>& devices)
{
    std::size_t idWidth = 0;
    std::size_t nameWidth = 0;
    for (const ListedDevice& device : devices) {
        idWidth = std::max(idWidth, device.id.size());
        nameWidth = std::max(nameWidth, device.name.size());
    }
    std::string text;
    for (const ListedDevice& device : devices) {
        std::string line = device.id + std::string(idWidth - device.id.size() + 2, ' ')
                           + device.name + std::string(nameWidth - device.name.size() + 2, ' ');
        if (!device.unavailable.empty()) {
            line += "cannot be used: " + device.unavailable;
        } else if (device.powerLabel.empty()) {
            line += "power: not known";
        } else {
            line += "power: " + device.powerLabel + ", " + device.scope;
        }
        text += line + '\n';
    }
    return text;
}

std::string devicesJson(const std::vector<ListedDevice>& devices)
{
    auto list = nlohmann::ordered_json::array();
    for (const ListedDevice& device : devices) {
        list.push_back({{"id", device.id},
                        {"name", nullIfEmpty(device.name)},
                        {"available", device.unavailable.empty()},
                        {"why", nullIfEmpty(device.unavailable)},
                        {"power_label", nullIfEmpty(device.powerLabel)},
                        {"scope", nullIfEmpty(device.scope)},
                        {"plugin", nullIfEmpty(device.plugin)},
                        {"sha256", nullIfEmpty(device.sha256)}});
    }
    nlohmann::ordered_json object;
    object["devices"] = std::move(list);
    return object.dump(2) + '\n';
}

} // namespace trilume::cli
