// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/offload_table.h"

#include <string>

namespace trilume::cli {

// How many matrices are on the device, and a line for each shape that was measured; no new line at
// the end.
[[nodiscard]] std::string placementText(const accel::Placement& placement);

} // namespace trilume::cli
