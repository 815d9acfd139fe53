// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"

#include <string>
#include <vector>

namespace trilume::app {

// What to type to measure it again, a command of a POSIX shell for each configuration.
[[nodiscard]] std::vector<std::string> repeatCommands(const Comparison& comparison);

} // namespace trilume::app
