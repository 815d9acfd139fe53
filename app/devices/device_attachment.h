// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/device_search.h"
#include "engine/accel/plugins/attached_device.h"
#include "engine/base/result.h"

#include <QStringList>

#include <memory>
#include <string>

namespace trilume::app {

struct DeviceWish
{
    std::string id;       // of a plugin's device
    std::string settings; // for its plugin, a JSON object; empty: none
    PluginHome home = PluginHome::OwnProcess;
    QStringList folders = {}; // where plugins are looked for besides
};

// A device that is open, or that may open later: one that is there, but has no memory now, say. An
// error names the id and what there is. May take seconds.
[[nodiscard]] Result<std::shared_ptr<accel::AttachedDevice>> attachDevice(const DeviceWish& wish);

} // namespace trilume::app
