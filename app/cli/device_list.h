// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/devices/device_search.h"

#include <string>
#include <vector>

namespace trilume::cli {

[[nodiscard]] app::PluginHome pluginHome(const Arguments& arguments); // --device-in-process

// A line for each; none for plugins that work and have found nothing.
[[nodiscard]] std::string devicesText(const std::vector<app::FoundDevice>& devices);

// One JSON object with fixed keys in a fixed order and a new line at the end; what is not known is
// null.
[[nodiscard]] std::string devicesJson(const std::vector<app::FoundDevice>& devices);

} // namespace trilume::cli
