// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/accel/plugins/plugin_search.h"
#include "engine/accel/projection_options.h"
#include "engine/base/result.h"

#include <optional>
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

// The processor first, then what the plugins of the plugin folders have. Loads them.
[[nodiscard]] std::vector<ListedDevice> listDevices();

[[nodiscard]] std::string devicesText(const std::vector<ListedDevice>& devices);

// One JSON object with fixed keys in a fixed order and a new line at the end; what is not known is
// null.
[[nodiscard]] std::string devicesJson(const std::vector<ListedDevice>& devices);

// Where the device of this id computes; for "cpu" nowhere else. What goes wrong with it later is
// told on the console, once for each kind. The console outlives what is made of this. An error
// names the id and what there is.
[[nodiscard]] Result<accel::ProjectionOptions> projectionsOn(const std::string& id,
                                                             Console& console);

} // namespace trilume::cli
