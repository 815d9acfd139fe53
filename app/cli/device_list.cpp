// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_list.h"

#include "app/cli/columns.h"
#include "app/cli/energy_words.h"
#include "app/cli/told_text.h"
#include "app/compare/figure_text.h"
#include "app/devices/board_constants.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

nlohmann::ordered_json nullIfEmpty(const std::string& text)
{
    return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

// Of a simulated board the constants that its seconds and joules follow from, each with its source.
nlohmann::ordered_json figuresOfBoard(const std::string& device)
{
    auto list = nlohmann::ordered_json::array();
    for (const fpga::NamedFigure& one : app::figuresOfBoard(device)) {
        list.push_back({{"figure", one.name},
                        {"unit", one.unit},
                        {"value", one.value},
                        {"label", evidenceName(one.figure->label)},
                        {"source", one.figure->source},
                        {"setting", nullIfEmpty(std::string(one.setting))}});
    }
    return list;
}

// What its figures of power cover; the interface of plugins has words of its own.
Sentence powerScopeOf(const app::FoundDevice& device)
{
    if (device.powerScope == "chip") {
        return Sentence::of("chip");
    }
    for (const EnergyScope scope :
         {EnergyScope::Package, EnergyScope::Cores, EnergyScope::Dram, EnergyScope::Platform,
          EnergyScope::Module, EnergyScope::Board, EnergyScope::Machine, EnergyScope::Process}) {
        if (device.powerScope == scopeName(scope)) {
            return scopeWords(scope);
        }
    }
    return Sentence::asIs(device.powerScope);
}

Sentence stateOf(const app::FoundDevice& device)
{
    if (device.unavailable) {
        return Sentence::of("cannot be used: %1", device.unavailable->sentence);
    }
    return device.powerLabel ? Sentence::of("power: %1, %2", app::labelText(*device.powerLabel),
                                            powerScopeOf(device))
                             : Sentence::of("power: not known");
}

} // namespace

app::PluginHome pluginHome(const Arguments& arguments)
{
    return arguments.isSet("device-in-process") ? app::PluginHome::ThisProcess
                                                : app::PluginHome::OwnProcess;
}

std::string devicesText(const std::vector<app::FoundDevice>& devices)
{
    std::vector<app::FoundDevice> listed;
    std::ranges::copy_if(devices, std::back_inserter(listed),
                         [](const app::FoundDevice& device) { return !device.isEmptyPlugin; });
    std::size_t idWidth = 0;
    std::size_t nameWidth = 0;
    for (const app::FoundDevice& device : listed) {
        idWidth = std::max(idWidth, displayWidth(device.id));
        nameWidth = std::max(nameWidth, displayWidth(device.name));
    }
    std::string text;
    for (const app::FoundDevice& device : listed) {
        text += leftAligned(device.id, idWidth + 2) + leftAligned(device.name, nameWidth + 2)
                + told(stateOf(device)) + '\n';
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
                        {"figures", figuresOfBoard(device.id)},
                        {"plugin", nullIfEmpty(device.plugin)},
                        {"sha256", nullIfEmpty(device.sha256)}});
    }
    nlohmann::ordered_json object;
    object["devices"] = std::move(list);
    return object.dump(2) + '\n';
}

} // namespace trilume::cli
