// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program.h"

namespace trilume::cli {

// trilume-cli for its manual page and for shells, from the tables of commands and options.
[[nodiscard]] manual::Program describedProgram();

} // namespace trilume::cli
