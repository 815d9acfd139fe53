// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_list.h"

#include "engine/base/evidence.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

nlohmann::ordered_json nullIfEmpty(const std::string& text)
{
    return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

} // namespace

app::PluginHome pluginHome(const Arguments& arguments)
{
    return arguments.isSet("device-in-process") ? app::PluginHome::ThisProcess
                                                : app::PluginHome::OwnProcess;
}

std::string devicesText(const std::vector<app::FoundDevice>& devices)
{
    std::size_t idWidth = 0;
    std::size_t nameWidth = 0;
    for (const app::FoundDevice& device : devices) {
        idWidth = std::max(idWidth, device.id.size());
        nameWidth = std::max(nameWidth, device.name.size());
    }
    std::string text;
    for (const app::FoundDevice& device : devices) {
        std::string line = device.id + std::string(idWidth - device.id.size() + 2, ' ')
                           + device.name + std::string(nameWidth - device.name.size() + 2, ' ');
        if (device.unavailable) {
            line += "cannot be used: " + device.unavailable->english();
        } else if (!device.powerLabel) {
            line += "power: not known";
        } else {
            line += std::string("power: ") + evidenceName(*device.powerLabel) + ", "
                    + device.powerScope;
        }
        text += line + '\n';
    }
    return text;
}

std::string devicesJson(const std::vector<app::FoundDevice>& devices)
{
    auto list = nlohmann::ordered_json::array();
    for (const app::FoundDevice& device : devices) {
        list.push_back({{"id", device.id},
                        {"name", nullIfEmpty(device.name)},
                        {"available", !device.unavailable},
                        {"why", nullIfEmpty(device.unavailable ? device.unavailable->english()
                                                               : std::string())},
                        {"power_label",
                         nullIfEmpty(device.powerLabel ? evidenceName(*device.powerLabel) : "")},
                        {"scope", nullIfEmpty(device.powerScope)},
                        {"plugin", nullIfEmpty(device.plugin)},
                        {"sha256", nullIfEmpty(device.sha256)}});
    }
    nlohmann::ordered_json object;
    object["devices"] = std::move(list);
    return object.dump(2) + '\n';
}

} // namespace trilume::cli
