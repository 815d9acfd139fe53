// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/system_access.h"

#include <cstdint>
#include <optional>

namespace trilume::power {

// Of the machine; nothing where the system does not say.
[[nodiscard]] std::optional<std::uint64_t> readMachineMemoryBytes(const SystemAccess& access);

// What this program holds in memory at the moment, as pages of the system count.
[[nodiscard]] std::optional<std::uint64_t> readOwnMemoryBytes(const SystemAccess& access);

// Where the latter comes from, for whoever asks.
inline constexpr char kOwnMemorySource[] = "/proc/self/statm";

} // namespace trilume::power
