// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "engine/power/cpu_model.h"

#include <optional>

namespace trilume::cli {

// --idle-watts and --full-watts: nothing when neither is given; wrong usage when only one is, or
// when they cannot be of one processor.
[[nodiscard]] Result<std::optional<power::CpuModel>> cpuModel(const Arguments& arguments);

} // namespace trilume::cli
