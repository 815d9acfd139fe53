// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program.h"

namespace trilume::manual {

// main() of the programs that the build runs: FOLDER VERSION DATE, of which DATE may be empty.
// Writes the manual page and the three completions of `program` into FOLDER, under the names that
// man and the shells look for. Returns an exit status.
int writeManualFiles(const Program& program, int argc, const char* const* argv);

} // namespace trilume::manual
