// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <string>

namespace trilume::runtime {

// What a text as of /proc/cpuinfo calls its first processor: "AMD Ryzen 5 5600G"; on Arm, where
// there is no name, the number of its part. Empty where it says neither.
[[nodiscard]] std::string processorName(std::istream& cpuInfo);

// That of this machine.
[[nodiscard]] std::string processorName();

} // namespace trilume::runtime
