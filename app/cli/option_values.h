// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_table.h"
#include "app/manual/program.h"

namespace trilume::cli {

// What shells may offer for the value of an option or for an argument. Files and folders are known
// by the name of the value; words stand in a table.
[[nodiscard]] manual::Values valuesOf(const OptionSpec& option);
[[nodiscard]] manual::Values valuesOf(const CommandSpec& command, const ArgumentSpec& argument);

} // namespace trilume::cli
