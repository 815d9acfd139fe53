// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/machine_conditions.h"

#include <cstdint>
#include <optional>
#include <string>

namespace trilume::app {

// The machine that something was measured on. Empty or absent: it does not tell.
struct MachineDescription
{
    std::string processor = {};
    std::uint64_t memoryBytes = 0; // 0: not known
    std::string kernel = {};       // "Linux 6.1.0 x86_64"
    std::string program = {};      // "Trilume 0.1.0"
    power::MachineConditions conditions = {};
};

// Reads a few dozen small files: milliseconds. [any thread]
[[nodiscard]] MachineDescription describeMachine(const power::SystemAccess& access = {});

} // namespace trilume::app
