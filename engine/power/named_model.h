// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/cpu_model.h"
#include "engine/power/system_access.h"

#include <optional>
#include <string>
#include <string_view>

namespace trilume::power {

// A first guess at a model from a processor's name, as /proc/cpuinfo writes it:
//
//     fullWatts = the base power (TDP) that its maker names for most processors of that line
//     idleWatts = fullWatts / 10
//
// Both are assumptions, and `basis` says so: one processor's base power may differ from its line's,
// under full load many take more for a while, and the tenth is ours. Nothing for names that do not
// tell: lines whose members differ, servers, virtual machines.
[[nodiscard]] std::optional<CpuModel> modelFromName(std::string_view name);

// The name of the first processor (engine/runtime/processor_name.h); empty where there is none.
[[nodiscard]] std::string processorName(const SystemAccess& access);

} // namespace trilume::power
