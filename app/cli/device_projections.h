// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/device_list.h"
#include "engine/accel/projection_options.h"
#include "engine/base/result.h"

#include <string>

namespace trilume::cli {

// Where the device of --device computes, and how much, as --offload says; for "cpu" nowhere else.
// What goes wrong with it later, also that there is no memory for it now, is told on the console,
// and the processor goes on; a device that was lost is opened anew. The console outlives what is
// made of this. An error names the id and what there is.
[[nodiscard]] Result<accel::ProjectionOptions> projectionsOn(const Arguments& arguments,
                                                             Console& console);

} // namespace trilume::cli
