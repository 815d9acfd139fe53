// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/device_list.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/accel/projection_options.h"
#include "engine/base/result.h"

#include <string>

namespace trilume::cli {

struct DeviceProjections
{
    accel::ProjectionOptions options = {};
    accel::TelemetrySource telemetry = {}; // what it tells of itself; empty: it is the processor
};

// Where the device of --device computes, and how much, as --offload says; for "cpu" nowhere else.
// What goes wrong with it later, also that there is no memory for it now, is told on the console,
// and the processor goes on; a device that was lost is opened anew. The console outlives what is
// made of this. An error names the id and what there is.
[[nodiscard]] Result<DeviceProjections> projectionsOn(const Arguments& arguments, Console& console);

// What the device of --device tells of itself, which is opened for that; empty for "cpu".
[[nodiscard]] Result<accel::TelemetrySource> telemetryOf(const Arguments& arguments);

} // namespace trilume::cli
