// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "engine/accel/plugins/plugin_search.h"

#include <string>
#include <vector>

namespace trilume::cli {

// The processor, or a device of a plugin, or a plugin that has none to tell of.
struct ListedDevice
{
    std::string id; // "cpu", "PLUGIN:DEVICE"; of a plugin that cannot be used the name of its file
    std::string name;
    std::string unavailable; // why it cannot be used; empty: it can
    std::string powerLabel;  // "measured"; empty: it has no meter
    std::string scope;       // of its power
    std::string plugin;      // the file; empty: none
    std::string sha256;      // of the file, in hex
};

[[nodiscard]] std::string processorId(); // "cpu"

// Where the code of plugins runs.
enum class PluginHome
{
    OwnProcess = 1,  // trilume-device-host
    ThisProcess = 2, // --device-in-process
};

[[nodiscard]] PluginHome pluginHome(const Arguments& arguments);

// Every plugin of the plugin folders, loaded there.
[[nodiscard]] std::vector<accel::FoundPlugin> findPlugins(PluginHome home);

// The processor first, then what the plugins have.
[[nodiscard]] std::vector<ListedDevice> listDevices(PluginHome home);

[[nodiscard]] std::string devicesText(const std::vector<ListedDevice>& devices);

// One JSON object with fixed keys in a fixed order and a new line at the end; what is not known is
// null.
[[nodiscard]] std::string devicesJson(const std::vector<ListedDevice>& devices);

} // namespace trilume::cli
